"""One HTTP request and its answer, once: no redirect, no retry, no environment, no state of an earlier request.

It speaks to httpcore and not to ``httpx.Client``, whose cookie jar, redirect builder (which fails on a bad ``Location``
even when it is not followed), proxy variables and log lines are all things that a send must not have.
"""

import logging
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import httpcore

from cfmail_gui.cloudflare.answer import MAX_ANSWER_OCTETS, Answer, Silence
from cfmail_gui.cloudflare.trace import Line, Reached
from cfmail_gui.cloudflare.ways import Way

_FIRST_FINAL_STATUS = 200
_GZIP_WINDOW = 16 + zlib.MAX_WBITS  # zlib's way to ask for the gzip format

# Whatever a request can fail with, from an unusable host name to a time-out.
_FAILURES = (
    httpcore.NetworkError,
    httpcore.TimeoutException,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
    OSError,
    ValueError,
)

# At DEBUG httpcore writes down the answer's header fields, in which a hostile server may echo our secret.
logging.getLogger("httpcore").setLevel(logging.WARNING)

_Unpack = Callable[[bytes, int], bytes]


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. All but ``answer`` limit one step: one connect, one handshake, one write, one read."""

    connect: float = 10
    write: float = 120
    read: float = 120
    answer: float = 120  # the whole answer, from the request's last octet to the answer's

    def extension(self) -> dict[str, float]:
        """Return the form in which httpcore takes them."""
        return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.connect}


def exchange(way: Way, request: httpcore.Request, line: Line) -> Answer | Silence:
    """Send ``request`` once and read what comes back. Raises nothing that a network or a server can cause.

    Failures are returned and not raised, so that no exception of httpcore, whose frames refer to the request and so to
    the secret in its header, is left in the chain of ours.
    """
    if line.stopped:
        return Silence(line.reached, stopped=True)
    try:
        response = way.connection.handle_request(request)
    except _FAILURES as error:
        return Silence(line.reached, line.stopped, str(error))
    try:
        if response.status < _FIRST_FINAL_STATUS:
            return Silence(line.reached, line.stopped, f"status {response.status}")
        uploaded = line.reached == Reached.SENT
        headers = _joined(response.headers)
        body, whole = _read(response, headers)
    finally:
        response.close()
    way.reusable = whole and uploaded and _is_last(way.dialler.last_read, headers, body)
    return Answer(response.status, body, headers, whole, uploaded, line.stopped)


def _is_last(read: bytes, headers: Mapping[str, str], body: bytes) -> bool:
    """Say whether nothing came behind the answer, which the next request would take for its own."""
    end = b"0\r\n\r\n" if "transfer-encoding" in headers else body or b"\r\n\r\n"
    common = min(len(read), len(end))
    return read[-common:] == end[-common:]


def _joined(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return the header fields by their names in lower case; those with one name as one, RFC 9110 section 5.2."""
    found: dict[str, str] = {}
    for raw_name, raw_value in headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _read(response: httpcore.Response, headers: Mapping[str, str]) -> tuple[bytes, bool]:
    """Read and unpack at most ``MAX_ANSWER_OCTETS``; say whether that is all and undamaged."""
    unpacker = _unpacker(headers.get("content-encoding", ""))
    if unpacker is None:
        return b"", False
    unpack, is_done = unpacker
    body, received = bytearray(), 0
    try:
        for chunk in response.iter_stream():
            received += len(chunk)
            body += unpack(chunk, MAX_ANSWER_OCTETS + 1 - len(body))
            if max(received, len(body)) > MAX_ANSWER_OCTETS:
                return bytes(body[:MAX_ANSWER_OCTETS]), False
    except (*_FAILURES, zlib.error):
        return bytes(body), False
    return bytes(body), is_done()


def _unpacker(coding: str) -> tuple[_Unpack, Callable[[], bool]] | None:
    """Return how to unpack a chunk to at most so many octets, and how to ask for its end; None for unknown codings.

    We ask for no coding, but some proxies compress all the same.
    """
    match coding.strip().lower():
        case "" | "identity":
            return (lambda chunk, _limit: chunk), (lambda: True)
        case "gzip" | "x-gzip":
            stream = zlib.decompressobj(_GZIP_WINDOW)
            return stream.decompress, (lambda: stream.eof)
        case _:
            return None
