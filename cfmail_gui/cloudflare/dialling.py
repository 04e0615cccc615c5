"""The way to a connection: name look-up and TCP connect, both of which end as soon as somebody stops the request."""

import errno
import os
import queue
import selectors
import socket
import threading
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from typing import Any

import httpcore

from cfmail_gui.cloudflare.stream import Stream
from cfmail_gui.cloudflare.trace import Line

_UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK}

_Place = tuple[int, int, int, str, tuple[Any, ...]]  # as getaddrinfo has it


class Dialler(httpcore.NetworkBackend):
    """Opens the connection of one request after the other, never of two at once.

    Attributes:
        line: the request that is under way, or was last.
        last_read: what the last read from the connection gave.
    """

    def __init__(self, line: Line) -> None:
        self.line = line
        self.last_read = b""
        self._handle: socket.socket | None = None

    def carry(self, line: Line) -> None:
        """Serve ``line`` from now on, with the connection that is there."""
        self.line = line
        if self._handle:
            line.hold(self._handle)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - httpcore's interface
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Connect to the first of the host's addresses that answers; ``timeout`` is for each step."""
        try:
            sock = self._connect(host, port, timeout or 0)
        except TimeoutError:
            raise httpcore.ConnectTimeout("timed out") from None
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from None
        self.close()
        # A duplicate, because TLS takes the descriptor away from the first socket object while it shakes hands, and
        # because the number of a descriptor that we own cannot come to mean another connection under our feet.
        self._handle = sock.dup()
        self.line.hold(self._handle)
        return Stream(sock, self)

    def close(self) -> None:
        """Give the handle of the last connection back; the connection itself is httpcore's to close."""
        self.line.let_go()
        if self._handle:
            self._handle.close()
        self._handle = None

    def _connect(self, host: str, port: int, seconds: float) -> socket.socket:
        failure: OSError = ConnectionError("no address")
        for place in look_up(host, port, seconds, self.line):
            try:
                return reach(place, seconds, self.line)
            except OSError as error:
                failure = error
            if self.line.stopped:
                break
        raise failure


def look_up(host: str, port: int, seconds: float, line: Line) -> Sequence[_Place]:
    """Return the addresses of ``host``.

    The system's call cannot be ended, so it runs on a thread that nobody waits for when the request is stopped.

    Raises:
        OSError, ValueError: there are none, it took too long (TimeoutError) or the request was stopped.
    """
    answers: queue.SimpleQueue[Sequence[_Place] | OSError | ValueError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, ValueError) as error:
            answers.put(error)

    threading.Thread(target=ask, name="name look-up", daemon=True).start()
    with line.waking(lambda: answers.put(ConnectionAbortedError("stopped"))):
        try:
            found = answers.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None
    if isinstance(found, Exception):
        raise found
    return found


def reach(place: _Place, seconds: float, line: Line) -> socket.socket:
    """Connect to one address.

    Raises:
        OSError: it could not be done, took too long (TimeoutError) or the request was stopped.
    """
    family, kind, protocol, _, address = place
    with ExitStack() as undo:
        sock = undo.enter_context(socket.socket(family, kind, protocol))
        sock.settimeout(0)  # from here on nothing blocks
        code = sock.connect_ex(address)
        if code in _UNDER_WAY:
            _await(sock, seconds, line)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        undo.pop_all()
    return sock


def _await(sock: socket.socket, seconds: float, line: Line) -> None:
    """Wait until the connect has an end."""
    bell, rope = socket.socketpair()
    with bell, rope, selectors.DefaultSelector() as selector, line.waking(lambda: rope.send(b"!")):
        selector.register(sock, selectors.EVENT_WRITE)
        selector.register(bell, selectors.EVENT_READ)
        ready = selector.select(seconds)
    if line.stopped:
        raise ConnectionAbortedError("stopped")
    if not ready:
        raise TimeoutError
