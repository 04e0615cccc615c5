"""One TCP connection as httpcore wants it, whose reads keep the deadline of the whole answer."""

import select
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import httpcore

if TYPE_CHECKING:
    from cfmail_gui.cloudflare.trace import Line

_RECORD_OCTETS = 2**14 + 2**11  # the longest TLS record, RFC 8446 section 5.2 and more
_HEADER_OCTETS = 2**13  # ours are below 1 KiB
_T = TypeVar("_T")


class Owner(Protocol):
    """Who knows which request the connection carries now, and wants to know what came of it last."""

    line: "Line"
    last_read: bytes


class Stream(httpcore.NetworkStream):
    """A connected socket, in the clear or with TLS."""

    def __init__(self, sock: socket.socket, owner: Owner) -> None:
        self._sock = sock
        self.owner = owner
        self._may_wait = True  # what is written next begins something
        self._held = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what is there, b"" at the end."""
        if self._held:
            self.write(b"", timeout)
        self._may_wait = True
        with _spoken_as(httpcore.ReadTimeout, httpcore.ReadError):
            self._sock.settimeout(self.owner.line.patience(_given(timeout)))
            octets = self.owner.last_read = self._sock.recv(max_bytes)
            return octets

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Hand everything to the operating system; ``timeout`` is for each step of it.

        The first piece after an answer is a request's header, which waits for what comes behind it: a write costs the
        same for both, and the other side wakes up once.
        """
        if self._may_wait and len(buffer) <= _HEADER_OCTETS:
            self._may_wait, self._held = False, buffer
            return
        rest, self._held = memoryview(self._held + buffer if self._held else buffer), b""
        with _spoken_as(httpcore.WriteTimeout, httpcore.WriteError):
            self._sock.settimeout(_given(timeout))
            while rest:
                rest = rest[self._sock.send(rest) :]

    def close(self) -> None:
        """Close it."""
        self._sock.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Shake hands; the stream itself is no longer to be used then."""
        if isinstance(self._sock, ssl.SSLSocket):
            return _Inner(self, ssl_context, server_hostname, timeout)
        with _spoken_as(httpcore.ConnectTimeout, httpcore.ConnectError):
            self._sock.settimeout(_given(timeout))
            secured = ssl_context.wrap_socket(self._sock, server_hostname=server_hostname)
        return Stream(secured, self.owner)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's interface
        """Answer what httpcore asks: is there TLS, and has an idle connection got something to read (its end)?"""
        if info == "ssl_object":
            return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
        return _is_readable(self._sock) if info == "is_readable" else None


class _Inner(httpcore.NetworkStream):
    """TLS within the TLS of an https proxy, which a socket object cannot do."""

    def __init__(
        self, outer: Stream, context: ssl.SSLContext, server_hostname: str | None, timeout: float | None
    ) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        with ExitStack() as undo:
            undo.callback(self.close)
            with _spoken_as(httpcore.ConnectTimeout, httpcore.ConnectError):
                self._do(self._tls.do_handshake, timeout)
            undo.pop_all()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with _spoken_as(httpcore.ReadTimeout, httpcore.ReadError):
            octets = self._outer.owner.last_read = self._do(lambda: self._tls.read(max_bytes), timeout)
            return octets

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        rest = memoryview(buffer)
        with _spoken_as(httpcore.WriteTimeout, httpcore.WriteError):
            while rest:
                rest = rest[self._do(lambda: self._tls.write(rest), timeout) :]  # noqa: B023 - called at once

    def close(self) -> None:
        self._outer.close()

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's interface
        return self._tls if info == "ssl_object" else self._outer.get_extra_info(info)

    def _do(self, act: Callable[[], _T], timeout: float | None) -> _T:
        while True:
            try:
                done = act()
            except ssl.SSLWantReadError:
                self._flush(timeout)
                self._fill(timeout)
            else:
                self._flush(timeout)
                return done

    def _flush(self, timeout: float | None) -> None:
        self._outer.write(self._outgoing.read(), timeout)

    def _fill(self, timeout: float | None) -> None:
        octets = self._outer.read(_RECORD_OCTETS, timeout)
        if octets:
            self._incoming.write(octets)
        else:
            self._incoming.write_eof()


def _given(timeout: float | None) -> float:
    if timeout is None:
        raise TypeError("every request has its time-outs")
    return timeout


def _is_readable(sock: socket.socket) -> bool:
    if sock.fileno() < 0:
        return True
    if sys.platform == "win32":
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()  # select.select takes no descriptor over 1023 here
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


@contextmanager
def _spoken_as(late: type[Exception], failed: type[Exception]) -> Iterator[None]:
    """Turn the system's exceptions into httpcore's, which depend on what was being done."""
    try:
        yield
    except TimeoutError:
        raise late("timed out") from None
    except OSError as error:
        raise failed(str(error)) from None
