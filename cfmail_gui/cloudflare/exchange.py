"""One HTTP request and its answer, once: no redirect, no retry, no environment, no state of an earlier request.

It speaks to ``httpx.HTTPTransport`` and not to ``httpx.Client``, whose cookie jar, redirect builder (which fails on a
bad ``Location`` even when it is not followed), proxy variables and log lines are all things that a send must not have.
"""

import logging
import ssl
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from cfmail_gui.account import BadAccount, check_proxy, is_loopback
from cfmail_gui.attempt import SendFailed
from cfmail_gui.cloudflare.answer import MAX_ANSWER_OCTETS, Answer, Silence
from cfmail_gui.cloudflare.trace import Line, Reached

_FIRST_FINAL_STATUS = 200
_GZIP_WINDOW = 16 + zlib.MAX_WBITS  # zlib's way to ask for the gzip format

# Whatever a request can fail with, from an unusable host name to a time-out.
_FAILURES = (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError)

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


def open_transport(base_url: str, proxy: str, verify: ssl.SSLContext | None) -> httpx.HTTPTransport:
    """Build the way to ``base_url``.

    Args:
        base_url: https, or http on the loopback interface; a proxy is never used for the latter.
        proxy: "" for none, or an http:// or https:// URL without user info.
        verify: instead of certifi's certificates.

    Raises:
        SendFailed: "bad-proxy", or "tls" where the certificates cannot be loaded; nothing was sent.
    """
    target = urlsplit(base_url)
    use_proxy = bool(proxy) and not is_loopback(target.hostname or "")
    if use_proxy and not _is_usable(proxy):
        raise SendFailed("bad-proxy", maybe_sent=False)
    needs_certificates = use_proxy or target.scheme == "https"
    try:
        context = verify or (_certificates() if needs_certificates else _no_certificates())
        via = _proxy(proxy, context) if use_proxy else None
        return httpx.HTTPTransport(verify=context, trust_env=False, proxy=via, retries=0)
    except OSError as error:  # ssl.SSLError is one
        failure = SendFailed("tls", maybe_sent=False, server_text=str(error))
    except (ValueError, httpx.InvalidURL):
        failure = SendFailed("bad-proxy", maybe_sent=False)
    raise failure


def exchange(transport: httpx.BaseTransport, request: httpx.Request, line: Line) -> Answer | Silence:
    """Send ``request`` once and read what comes back. Raises nothing that a network or a server can cause.

    Failures are returned and not raised, so that no exception of httpx, which refers to the request and so to the
    secret in its header, is left in the chain of ours.
    """
    if line.stopped:
        return Silence(line.reached, stopped=True)
    try:
        response = transport.handle_request(request)
    except _FAILURES as error:
        return Silence(line.reached, line.stopped, "timed out" if line.expired else str(error))
    try:
        if response.status_code < _FIRST_FINAL_STATUS:
            return Silence(line.reached, line.stopped, f"status {response.status_code}")
        uploaded = line.reached == Reached.SENT
        body, whole = _read(response)
    finally:
        response.close()
    headers = dict(response.headers)
    return Answer(response.status_code, body, headers, whole, uploaded, line.stopped)


def _read(response: httpx.Response) -> tuple[bytes, bool]:
    """Read and unpack at most ``MAX_ANSWER_OCTETS``; say whether that is all and undamaged."""
    unpacker = _unpacker(response.headers.get("content-encoding", ""))
    if unpacker is None:
        return b"", False
    unpack, is_done = unpacker
    body, received = bytearray(), 0
    try:
        for chunk in response.iter_raw():
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


def _is_usable(proxy: str) -> bool:
    try:
        check_proxy(proxy)
    except BadAccount:
        return False
    return True


def _certificates() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)


def _no_certificates() -> ssl.SSLContext:
    """Return a context that trusts nobody: plain http needs none, and loading some takes 20 ms."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _proxy(url: str, context: ssl.SSLContext) -> httpx.Proxy:
    return httpx.Proxy(url, ssl_context=context if urlsplit(url).scheme == "https" else None)
