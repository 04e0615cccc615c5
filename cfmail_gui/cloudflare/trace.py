"""How far one HTTP request got, and the way to end it from another thread."""

import contextlib
import socket
import threading
from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any


class Reached(IntEnum):
    """The stages of one request, in order. A failure's stage, not its exception, tells what became of the mail."""

    NOTHING = 0  # name look-up, TCP connect, a proxy's CONNECT: not one octet of our request is out
    SECURING = 1  # the TLS handshake has begun
    SENDING = 2  # our request has begun
    SENT = 3  # its last octet has been handed to the operating system


class Line:
    """Follows one request as httpcore's ``trace`` callable, and can cut its connection.

    The exception type alone does not tell the stage: "Server disconnected" occurs both when the body never left and
    after the server has read it all.

    Args:
        deadline: seconds that the whole answer may take before the connection is cut. httpx limits each single read
            only, so that a server which drips one octet a minute would hold the program for weeks.
        on_sent: called on the sending thread as soon as the request's body is out.

    Attributes:
        reached: how far the request got.
        stopped: somebody wanted it to end.
        expired: the deadline ended it.
    """

    def __init__(self, deadline: float, on_sent: Callable[[], None] = lambda: None) -> None:
        self.reached = Reached.NOTHING
        self.stopped = False
        self.expired = False
        self._deadline = deadline
        self._on_sent = on_sent
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self._timer: threading.Timer | None = None
        self._method = b""

    def __call__(self, name: str, info: Mapping[str, Any]) -> None:
        """Take one event; ``name`` is like "http11.send_request_body.complete"."""
        event = name.partition(".")[2]
        if event == "connect_tcp.complete":
            self._hold(info["return_value"].get_extra_info("socket"))
        elif event == "start_tls.started":
            self.reached = Reached.SECURING
        elif event == "send_request_headers.started":
            self._begin(info["request"].method)
        elif event == "send_request_body.complete":
            self._end()
        elif event == "receive_response_headers.started":
            self._arm()

    def stop(self) -> None:
        """End the request at once, from any thread; only a name look-up or a TCP connect has to run out first."""
        with self._lock:
            self.stopped = True
            self._cut()

    def close(self) -> None:
        """Give everything back; call it when the answer has been read or the request has failed."""
        self._disarm()
        with self._lock:
            if self._handle:
                self._handle.close()
            self._handle = None

    def _hold(self, connected: socket.socket) -> None:
        # A duplicate, because TLS takes the descriptor away from the first socket object while it shakes hands, and
        # because the number of a descriptor that we own cannot come to mean another connection under our feet.
        with self._lock:
            self._handle = connected.dup()
            if self.stopped:
                self._cut()

    def _cut(self) -> None:
        if self._handle:
            with contextlib.suppress(OSError):  # the other side was quicker
                self._handle.shutdown(socket.SHUT_RDWR)

    def _begin(self, method: bytes) -> None:
        self._method = method
        self._disarm()
        # A proxy's CONNECT is a request of its own with the same events, and nothing of ours is in it.
        self.reached = Reached.NOTHING if method == b"CONNECT" else Reached.SENDING

    def _end(self) -> None:
        if self._method != b"CONNECT":
            self.reached = Reached.SENT
            self._on_sent()

    def _arm(self) -> None:
        self._timer = threading.Timer(self._deadline, self._expire)
        self._timer.daemon = True
        self._timer.start()

    def _expire(self) -> None:
        with self._lock:
            self.expired = True
            self._cut()

    def _disarm(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer.join()
        self._timer = None
