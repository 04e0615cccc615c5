"""A recording HTTP server on 127.0.0.1 whose behaviour is a function per connection. Standard library only.

    def busy(connection):
        connection.read_request()
        connection.answer(503, b"try later")

    with LoopbackServer(busy) as server:
        ...  # speak to server.url
    assert server.requests[0].method == "POST"

A behaviour may do anything with its connection: answer half, hang up, reset, or wait for the other side to close.
"""

import contextlib
import json
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Self

PATIENCE = 20.0
"""Seconds after which a server thread gives up, so that a broken test ends."""

BUFFER = 64 * 1024
"""Octets of every receive buffer here. Left alone it grows to 6 MiB and swallows an upload that a test wants to cut."""

Headers = list[tuple[str, str]]


@dataclass
class Recorded:
    """One request. ``body`` holds what has been read of it so far."""

    method: str
    path: str
    headers: Headers
    body: bytearray = field(default_factory=bytearray)

    def header(self, name: str) -> str | None:
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) < 2, f"{name} is there {len(found)} times"
        return found[0] if found else None

    @property
    def size(self) -> int:
        """What Content-Length promises."""
        return int(self.header("content-length") or 0)

    def json(self):
        return json.loads(bytes(self.body))


class Connection:
    """One accepted connection, in the hands of the behaviour."""

    def __init__(self, sock: socket.socket, server: "LoopbackServer") -> None:
        self.sock = sock
        self._server = server
        self._buffer = bytearray()

    def read_head(self) -> Recorded:
        """Read a request's header, record it and leave its body unread."""
        while b"\r\n\r\n" not in self._buffer:
            self._more()
        head, _, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        self._buffer = bytearray(rest)
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _version = first.split(" ")
        pairs = [line.split(":", 1) for line in lines]
        recorded = Recorded(method, path, [(name, value.strip()) for name, value in pairs])
        self._server.requests.append(recorded)
        return recorded

    def read_body(self, recorded: Recorded, until: int | None = None) -> None:
        """Read the body up to ``until`` octets, or all of it."""
        until = recorded.size if until is None else until
        while len(recorded.body) < until:
            if not self._buffer:
                self._more()
            wanted = until - len(recorded.body)
            recorded.body += self._buffer[:wanted]
            del self._buffer[:wanted]

    def read_request(self) -> Recorded:
        recorded = self.read_head()
        self.read_body(recorded)
        return recorded

    def send(self, octets: bytes) -> None:
        self.sock.sendall(octets)

    def answer(self, status: int, body: bytes | dict = b"", headers: Headers | None = None) -> None:
        """Send a whole answer; a dictionary goes as JSON."""
        self.send(rendered(status, body, headers))

    def wait_for_end(self) -> None:
        """Take in whatever comes until the other side closes."""
        with contextlib.suppress(OSError):
            while self.sock.recv(2**16):
                pass

    def end_sending(self) -> None:
        """Close our direction only, so that what we have sent is not lost by a reset."""
        self.sock.shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """Close with RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def _more(self) -> None:
        chunk = self.sock.recv(2**16)
        if not chunk:
            raise ConnectionAbortedError("the other side closed")
        self._buffer += chunk


Behaviour = Callable[[Connection], None]


class LoopbackServer:
    """Accepts connections until it is closed; each runs its behaviour on a thread of its own.

    Attributes:
        requests: everything recorded, in order of arrival.
        connections: how many were accepted.
        handshake_failures: how many of these ended in the TLS handshake.
    """

    def __init__(self, behave: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Recorded] = []
        self.connections = 0
        self.handshake_failures = 0
        self._behave = behave
        self._tls = tls
        self._problems: list[BaseException] = []
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER)  # accepted sockets inherit it
        self.port: int = self._listener.getsockname()[1]

    @property
    def url(self) -> str:
        """Like "http://127.0.0.1:40001", without a slash at the end."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        """Close everything and wait for the threads.

        Raises whatever a behaviour raised that is not the other side's hanging up.
        """
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "a server thread does not end"
        if self._problems:
            raise self._problems[0]

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            sock.settimeout(PATIENCE)
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with self._secured(sock) as secured:
            if secured is None:
                return
            self._open.add(secured)
            try:
                self._behave(Connection(secured, self))
            except OSError:
                pass  # the other side hung up, which many tests want
            except BaseException as problem:  # noqa: BLE001 - raised again when the server is closed
                self._problems.append(problem)
            finally:
                self._open.discard(secured)

    @contextlib.contextmanager
    def _secured(self, sock: socket.socket) -> Iterator[socket.socket | None]:
        with sock:
            if self._tls is None:
                yield sock
                return
            try:
                secured = self._tls.wrap_socket(sock, server_side=True)
            except OSError:
                self.handshake_failures += 1
                yield None
                return
            with secured:
                yield secured


def rendered(status: int, body: bytes | dict = b"", headers: Headers | None = None) -> bytes:
    """Return a whole HTTP answer as octets, with a Content-Length."""
    octets = json.dumps(body).encode() if isinstance(body, dict) else body
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(octets)}"]
    lines += [f"{name}: {value}" for name, value in headers or []]
    return "\r\n".join([*lines, "", ""]).encode() + octets


def answering(status: int, body: bytes | dict = b"", headers: Headers | None = None) -> Behaviour:
    """Return the behaviour that reads one whole request and answers it."""

    def behave(connection: Connection) -> None:
        connection.read_request()
        connection.answer(status, body, headers)

    return behave


def tunnelling(port: int, greeting: bytes = b"HTTP/1.1 200 Connection established\r\n\r\n") -> Behaviour:
    """Return the behaviour of a proxy: it reads CONNECT and joins the client to 127.0.0.1:``port``."""

    def behave(connection: Connection) -> None:
        connection.read_head()
        with socket.create_connection(("127.0.0.1", port), PATIENCE) as far:
            far.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)
            connection.send(greeting)
            _join(connection.sock, far)

    return behave


def closed_port() -> int:
    """Return a port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def _join(near: socket.socket, far: socket.socket) -> None:
    """Pass octets both ways until one side ends. On one thread, because a TLS session must not be used by two."""
    other = {near: far, far: near}
    with contextlib.suppress(OSError):
        while True:
            for source in _readable(near, far):
                chunk = source.recv(BUFFER)
                if not chunk:
                    return
                other[source].sendall(chunk)


def _readable(*socks: socket.socket) -> list[socket.socket]:
    pending = [sock for sock in socks if isinstance(sock, ssl.SSLSocket) and sock.pending()]
    return pending or select.select(socks, [], [], PATIENCE)[0]
