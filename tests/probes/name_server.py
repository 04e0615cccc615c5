"""A DNS server on 127.0.0.1 that answers what it is given. UDP only, which is all that small answers need."""

import socket
import threading
from typing import Self

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

LONGEST = 65_535


class NameServer:
    """Knows the names in ``records`` and everything above them; NXDOMAIN for others.

    Attributes:
        records: (name, type) -> lines of a zone file.
        failing: names that get SERVFAIL.
        silent: names that get no answer.
        asked: (name, type) of every question that came.
    """

    def __init__(self, records=None) -> None:
        self.records: dict[tuple[str, str], list[str]] = dict(records or {})
        self.failing: set[str] = set()
        self.silent: set[str] = set()
        self.asked: list[tuple[str, str]] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stopper:
            stopper.sendto(b"", ("127.0.0.1", self.port))
        self._thread.join(10)
        assert not self._thread.is_alive(), "the name server does not end"
        self._socket.close()

    def _serve(self) -> None:
        while True:
            packet, place = self._socket.recvfrom(LONGEST)
            if not packet:
                return
            answer = self._answer(dns.message.from_wire(packet))
            if answer is not None:
                self._socket.sendto(answer.to_wire(), place)

    def _answer(self, question: dns.message.Message) -> dns.message.Message | None:
        entry = question.question[0]
        name, kind = entry.name.to_text(omit_final_dot=True).lower(), dns.rdatatype.to_text(entry.rdtype)
        self.asked.append((name, kind))
        if name in self.silent:
            return None
        answer = dns.message.make_response(question)
        answer.flags |= dns.flags.RA
        if name in self.failing:
            answer.set_rcode(dns.rcode.SERVFAIL)
        elif lines := self.records.get((name, kind)):
            answer.answer.append(dns.rrset.from_text_list(entry.name, 60, "IN", kind, lines))
        elif not any(known == name or known.endswith(f".{name}") for known, _ in self.records):
            answer.set_rcode(dns.rcode.NXDOMAIN)
        return answer
