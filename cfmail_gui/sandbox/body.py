"""The body of one send_raw request: JSON octets in, an Order out. Pure.

The sandbox lives in the process of the window, so one call of ``json.loads`` on a message of 25 MiB would
hold the GIL, and with it the window, for a tenth of a second. Long strings are therefore read in pieces.
"""

import codecs
import json
import re
from dataclasses import dataclass
from typing import Literal, NoReturn

from cfmail_gui.attempt import MAX_RECIPIENTS
from cfmail_gui.message.faults import CfmailError

_PIECE_OCTETS = 64 * 1024
"""What one call of a pattern or of ``json`` is given of a string: far below a millisecond."""

_MAX_OTHER_OCTETS = 2**20
"""A value that is no string has to end within this many octets: 50 recipients need 80 KiB at most."""

_MEMBERS = frozenset({"from", "recipients", "mime_message"})
_MAX_MEMBERS = 100
"""Three are documented; the bound keeps a body of many tiny members from being sliced millions of times."""

_SPACE = re.compile(rb"[ \t\r\n]*+")
# A run of whole string characters, RFC 8259 section 7. A surrogate counts with its other half only, so a cut
# never parts a pair, and half a pair, which no UTF-8 could carry, ends the run.
_CHARACTERS = re.compile(
    rb'(?:[^"\\\x00-\x1f]++|\\["\\/bfnrt]|\\u(?:(?![dD][89a-fA-F])[0-9a-fA-F]{4}'
    rb"|[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}))*+"
)
_FORBIDDEN = r"\s\x00-\x1f\x7f-\x9f\ud800-\udfff"  # white space, controls, half surrogates
# local@domain: the specials of RFC 5322 section 3.2.3 only within quotes; the domain is judged by its shape alone.
_ADDRESS = re.compile(rf'(?:[^{_FORBIDDEN}@<>()\[\]:;,\\"]+|"(?:[^{_FORBIDDEN}"\\]|\\[^{_FORBIDDEN}])*")@[\w.:\[\]-]+')

OrderFault = Literal[
    "not-json",
    "not-an-object",
    "missing",
    "not-a-string",
    "not-an-array",
    "empty",
    "too-many",
    "too-long",
    "not-an-address",
]


class BadOrder(CfmailError):
    """A request body is not what the schema asks for; ``field`` is like "recipients[3]", "" for the body."""

    def __init__(self, fault: OrderFault, field: str = "") -> None:
        super().__init__(fault)
        self.fault: OrderFault = fault
        self.field = field


@dataclass(frozen=True, slots=True)
class Order:
    """What a send_raw request asks for: the SMTP envelope as written, and the message as UTF-8 octets."""

    sender: str
    recipients: tuple[str, ...]
    message: bytes


def read_order(body: bytes) -> Order:
    """Read the JSON of a send_raw request.

    Members that the schema does not name are ignored, because Cloudflare adds optional ones between versions;
    the last of two members of one name counts.

    Raises:
        BadOrder: for the first problem, in the order body, from, recipients, mime_message.
    """
    try:
        members = _read_object(body)
    except (ValueError, RecursionError):
        raise BadOrder("not-json") from None
    sender = _address(_text(members, "from").decode(), "from")
    return Order(sender, _recipients(members), _text(members, "mime_message"))


def _text(members: dict[str, object], name: str) -> bytes:
    if name not in members:
        raise BadOrder("missing", name)
    value = members[name]
    if not isinstance(value, bytes):
        raise BadOrder("not-a-string", name)
    return value


def _recipients(members: dict[str, object]) -> tuple[str, ...]:
    if "recipients" not in members:
        raise BadOrder("missing", "recipients")
    values = members["recipients"]
    if not isinstance(values, list):
        raise BadOrder("not-an-array", "recipients")
    if not values:
        raise BadOrder("empty", "recipients")
    if len(values) > MAX_RECIPIENTS:
        raise BadOrder("too-many", "recipients")
    return tuple(_address(value, f"recipients[{index}]") for index, value in enumerate(values))


def _address(value: object, field: str) -> str:
    if not isinstance(value, str):
        raise BadOrder("not-a-string", field)
    if not _ADDRESS.fullmatch(value):
        raise BadOrder("not-an-address", field)
    return value


def _read_object(body: bytes) -> dict[str, object]:
    """Read what ``_MEMBERS`` names; strings come as UTF-8 octets, all else as ``json`` gives it.

    Raises:
        ValueError, RecursionError: not JSON, nested too deeply, or with more members than any request needs.
        BadOrder: "not-an-object" for JSON of another type; "too-long" above ``_MAX_OTHER_OCTETS``.
    """
    reader = _Reader(body)
    if not reader.take(b"{"):
        reader.value()
        reader.end()
        raise BadOrder("not-an-object")
    members: dict[str, object] = {}
    if not reader.take(b"}"):
        for _ in range(_MAX_MEMBERS):
            name, value = reader.member()
            if name in _MEMBERS:
                members[name] = value
            if not reader.take(b","):
                break
        else:
            raise ValueError
        if not reader.take(b"}"):
            raise ValueError
    reader.end()
    return members


def _no_constant(_name: str) -> NoReturn:
    """Refuse NaN and the infinities, which ``json`` reads although RFC 8259 section 6 has no such thing."""
    raise ValueError


_DECODER = json.JSONDecoder(parse_constant=_no_constant)


class _Reader:
    """A position in JSON octets. Every method raises ValueError where the octets are not JSON."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    def take(self, octet: bytes) -> bool:
        """Step over white space, and over ``octet`` if it comes next; say whether it did."""
        while (end := self._run_end(_SPACE)) > self._at:
            self._at = end
        found = self._body.startswith(octet, self._at)
        self._at += len(octet) * found
        return found

    def member(self) -> tuple[str, object]:
        if not self.take(b'"'):
            raise ValueError
        name = self._string().decode()
        if not self.take(b":"):
            raise ValueError
        return name, self.value()

    def value(self) -> object:
        if self.take(b'"'):
            return self._string()
        octets = self._body[self._at : self._at + _MAX_OTHER_OCTETS]
        # The slice may end within a character: an incremental decoder keeps it back, a plain one would raise.
        text = codecs.getincrementaldecoder("utf-8")().decode(octets)
        try:
            value, length = _DECODER.raw_decode(text)
        except json.JSONDecodeError as error:
            if len(octets) == _MAX_OTHER_OCTETS and error.pos > len(text) - _PIECE_OCTETS:
                raise BadOrder("too-long") from None  # the cut, not the client, made it bad JSON
            raise
        self._at += len(text[:length].encode())
        return value

    def end(self) -> None:
        self.take(b"")
        if self._at < len(self._body):
            raise ValueError

    def _string(self) -> bytes:
        pieces = []
        while not self._body.startswith(b'"', self._at):
            end = self._whole_character(self._run_end(_CHARACTERS))
            if end == self._at:
                raise ValueError
            pieces.append(json.loads(f'"{self._body[self._at : end].decode()}"').encode())
            self._at = end
        self._at += 1
        return b"".join(pieces)

    def _run_end(self, pattern: re.Pattern[bytes]) -> int:
        match = pattern.match(self._body, self._at, self._at + _PIECE_OCTETS)
        return match.end() if match else self._at

    def _whole_character(self, end: int) -> int:
        """Step back from ``end`` while it lies within a UTF-8 sequence."""
        continuation, mask = 0x80, 0xC0  # RFC 3629 section 3: 10xxxxxx
        while self._at < end < len(self._body) and self._body[end] & mask == continuation:
            end -= 1
        return end
