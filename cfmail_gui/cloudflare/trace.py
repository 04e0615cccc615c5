"""How far one HTTP request got, and the way to end it from another thread."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum
from typing import Any


class Reached(IntEnum):
    """The stages of one request, in order. A failure's stage, not its exception, tells what became of the mail."""

    NOTHING = 0  # name look-up, TCP connect, a proxy's CONNECT: not one octet of our request is out
    SECURING = 1  # the TLS handshake has begun
    SENDING = 2  # our request has begun
    SENT = 3  # its last octet has been handed to the operating system


class Line:
    """Follows one request as httpcore's ``trace`` callable, and can end it.

    The exception type alone does not tell the stage: "Server disconnected" occurs both when the body never left and
    after the server has read it all.

    Args:
        deadline: seconds that the whole answer may take. httpcore limits each single read only, so that a server which
            drips one octet a minute would hold the program for weeks.
        on_sent: called on the sending thread as soon as the request's body is out.

    Attributes:
        reached: how far the request got.
        stopped: somebody wanted it to end.
    """

    def __init__(self, deadline: float, on_sent: Callable[[], None] = lambda: None) -> None:
        self.reached = Reached.NOTHING
        self.stopped = False
        self._deadline = deadline
        self._until: float | None = None
        self._on_sent = on_sent
        self._lock = threading.Lock()
        self._held: socket.socket | None = None
        self._wake: Callable[[], object] | None = None
        self._method = b""

    def __call__(self, name: str, info: Mapping[str, Any]) -> None:
        """Take one event; ``name`` is like "http11.send_request_body.complete"."""
        event = name.partition(".")[2]
        if event == "start_tls.started":
            self.reached = Reached.SECURING
        elif event == "send_request_headers.started":
            self._begin(info["request"].method)
        elif event == "send_request_body.complete":
            self._end()
        elif event == "receive_response_headers.started":
            self._until = time.monotonic() + self._deadline

    def stop(self) -> None:
        """End the request at once, from any thread and in every stage."""
        with self._lock:
            self.stopped = True
            if self._wake:
                self._wake()
            self._cut()

    def hold(self, connected: socket.socket) -> None:
        """From now on this connection carries the request: ``stop`` cuts it. The caller keeps it open until then."""
        with self._lock:
            self._held = connected
            if self.stopped:
                self._cut()

    def let_go(self) -> None:
        """The request has ended: whatever happens to it now does not touch the connection."""
        with self._lock:
            self._held = None

    @contextlib.contextmanager
    def waking(self, wake: Callable[[], object]) -> Iterator[None]:
        """Have ``wake`` called, on any thread, when the request is stopped within the block or has been before.

        For what no cut connection ends: a name look-up, a connection that does not exist yet.
        """
        with self._lock:
            self._wake = wake
            if self.stopped:
                wake()
        try:
            yield
        finally:
            with self._lock:
                self._wake = None

    def patience(self, seconds: float) -> float:
        """Return how long a read that may take ``seconds`` can take at most before the answer is too late.

        Raises:
            TimeoutError: it is too late.
        """
        left = seconds if self._until is None else min(seconds, self._until - time.monotonic())
        if left <= 0:
            raise TimeoutError
        return left

    def _cut(self) -> None:
        if self._held:
            with contextlib.suppress(OSError):  # the other side was quicker
                self._held.shutdown(socket.SHUT_RDWR)

    def _begin(self, method: bytes) -> None:
        self._method = method
        self._until = None
        # A proxy's CONNECT is a request of its own with the same events, and nothing of ours is in it.
        self.reached = Reached.NOTHING if method == b"CONNECT" else Reached.SENDING

    def _end(self) -> None:
        if self._method != b"CONNECT":
            self.reached = Reached.SENT
            self._on_sent()
