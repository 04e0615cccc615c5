"""What may go wrong on the line, whether the message is small or large, and what is then said of the mail.

Each row is a server's behaviour; each is tried with 2 KB, which are out in one go, and with 6 MB, more than the buffers
of two systems hold; in the clear, by TLS, and by TLS through a proxy. What a server can have read whole is never
called unsent, except where it said itself that it did not take it.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from cfmail_gui.attempt import SendFailed, SendReport
from cfmail_gui.cloudflare.exchange import Timeouts
from tests.cloudflare.support import GOOD, MESSAGE, QUICK, Call, failed
from tests.loopback import PATIENCE, Connection, LoopbackServer, closed_port, rendered, tunnelling

FAR = "https://api.cloudflare.test"
TEXTS = {"2 KB": MESSAGE + "x" * 2000, "6 MB": MESSAGE + ("QUJD" * 19 + "\r\n") * (6_000_000 // 78)}
HASTY_READER = Timeouts(connect=5, write=5, read=0.3, answer=5)
HASTY = Timeouts(connect=5, write=0.3, read=0.3, answer=5)
E = "email.sending.error."
UNTIL = (("Date", "Sun, 22 Nov 2026 10:00:00 GMT"), ("Retry-After", "Sun, 22 Nov 2026 10:01:30 GMT"))

NOT_CONNECTED = ("no-connection", False)
NOT_SECURED = ("tls", False)
NOT_WRITTEN = ("upload-cut", False)
UNANSWERED = ("no-answer", True)
UNREADABLE = ("bad-answer", True)
SENT = ("sent", True)


class Scene:
    """One run: the server's side may ask how far the client is."""

    def __init__(self, *, is_large: bool) -> None:
        self.is_large = is_large
        self.is_out = threading.Event()  # the body is with the operating system
        self.is_over = threading.Event()

    def append(self, progress) -> None:
        """Take the client's progress."""
        if progress.stage == "waiting":
            self.is_out.set()

    def let_it_write(self) -> None:
        """Wait until the client has written all that it can: the small message, or as much as the buffers take."""
        if not self.is_large:
            assert self.is_out.wait(PATIENCE)


Behaviour = Callable[[Connection, Scene], None]


def close_unread(connection: Connection, scene: Scene) -> None:
    scene.let_it_write()


def close_after_the_header(connection: Connection, scene: Scene) -> None:
    connection.read_head()
    scene.let_it_write()


def close_within_the_body(connection: Connection, scene: Scene) -> None:
    connection.read_body(connection.read_head(), 1000)
    scene.let_it_write()


def reset_within_the_body(connection: Connection, scene: Scene) -> None:
    close_within_the_body(connection, scene)
    connection.reset()


def stall_within_the_body(connection: Connection, scene: Scene) -> None:
    connection.read_body(connection.read_head(), 1000)
    scene.is_over.wait(PATIENCE)


def refuse_early(connection: Connection, scene: Scene) -> None:
    connection.read_body(connection.read_head(), 1000)
    connection.answer(413, b"too large")
    connection.end_sending()
    connection.wait_for_end()


def close_after_all(connection: Connection, scene: Scene) -> None:
    connection.read_request()


def reset_after_all(connection: Connection, scene: Scene) -> None:
    connection.read_request()
    connection.reset()


def hang_after_all(connection: Connection, scene: Scene) -> None:
    connection.read_request()
    scene.is_over.wait(PATIENCE)


def saying(octets: bytes) -> Behaviour:
    """Return the behaviour that reads all, says ``octets`` and closes."""

    def behave(connection: Connection, scene: Scene) -> None:
        connection.read_request()
        connection.send(octets)

    return behave


def answering(status: int, body: bytes | dict = b"", *fields: tuple[str, str]) -> Behaviour:
    return saying(rendered(status, body, list(fields)))


@dataclass(frozen=True)
class Row:
    name: str
    behave: Behaviour
    small: tuple[str, bool]
    large: tuple[str, bool]
    timeouts: Timeouts = QUICK


HTML = b"<html><title>Just a moment</title></html>"
OTHER = failed(10202, E + "email.invalid")
ROWS = [
    # behaviour                                              2 KB                     6 MB
    Row("closes before it reads", close_unread, UNANSWERED, NOT_WRITTEN),
    Row("closes after the header", close_after_the_header, UNANSWERED, NOT_WRITTEN),
    Row("closes within the body", close_within_the_body, UNANSWERED, NOT_WRITTEN),
    Row("resets within the body", reset_within_the_body, UNANSWERED, NOT_WRITTEN),
    Row("stalls within the body", stall_within_the_body, UNANSWERED, NOT_WRITTEN, HASTY),
    Row("answers 413 early", refuse_early, ("refused", False), ("refused", False)),
    Row("reads all and closes", close_after_all, UNANSWERED, UNANSWERED),
    Row("reads all and resets", reset_after_all, UNANSWERED, UNANSWERED),
    Row("reads all and hangs", hang_after_all, UNANSWERED, UNANSWERED, HASTY_READER),
    Row("half a status line", saying(b"HTTP/1.1 20"), UNANSWERED, UNANSWERED),
    Row("half a header", saying(b"HTTP/1.1 200 OK\r\nContent-"), UNANSWERED, UNANSWERED),
    Row("no HTTP", saying(b"220 mail.example ESMTP\r\n\r\n"), UNANSWERED, UNANSWERED),
    Row("header alone", saying(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), UNREADABLE, UNREADABLE),
    Row("half a body", saying(rendered(200, GOOD)[:-9]), UNREADABLE, UNREADABLE),
    Row("half a refusal", saying(rendered(400, OTHER)[:-9]), ("refused", False), ("refused", False)),
    Row("200 with a page", answering(200, HTML), UNREADABLE, UNREADABLE),
    Row("200 without success", answering(200, OTHER), ("denied", True), ("denied", True)),
    Row("302", answering(302, b"", ("Location", "/elsewhere")), ("redirected", False), ("redirected", False)),
    Row("400", answering(400, OTHER), ("invalid-message", False), ("invalid-message", False)),
    Row("403 of a firewall", answering(403, HTML), ("blocked", False), ("blocked", False)),
    Row("408", answering(408, HTML), ("refused", False), ("refused", False)),
    Row("429 until a date", answering(429, b"", *UNTIL), ("throttled", False), ("throttled", False)),
    Row("500/10002", answering(500, failed(10002, E + "internal_server")), ("internal", True), ("internal", True)),
    Row("502 of a gateway", answering(502, HTML), ("server-error", True), ("server-error", True)),
    Row("503 of a gateway", answering(503, HTML), ("server-error", True), ("server-error", True)),
    Row("503/10100", answering(503, failed(10100, "renamed")), ("upstream", False), ("upstream", False)),
    Row("200", answering(200, GOOD), SENT, SENT),
]
WAITS = {"429 until a date": 90, "503/10100": 60}


def result_of(call: Call) -> SendReport | SendFailed:
    try:
        return call.run()
    except SendFailed as failure:
        return failure


def said_by(result: SendReport | SendFailed) -> tuple[str, bool]:
    return SENT if isinstance(result, SendReport) else (result.fault, result.maybe_sent)


@pytest.fixture(params=["plain", "TLS", "proxy"])
def reach(request, serve, server_tls, trusting):
    """Return how to send to a server with the given behaviour, and the name of the way there."""

    def call(behave: Callable[[Connection], None], **settings) -> tuple[LoopbackServer, Call]:
        server = serve(behave, None if request.param == "plain" else server_tls)
        if request.param != "proxy":
            return server, Call(server.url, verify=trusting, **settings)
        return server, Call(FAR, proxy=serve(tunnelling(server.port)).url, verify=trusting, **settings)

    call.way = request.param
    return call


@pytest.mark.parametrize("size", TEXTS)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_behaviour(reach, row, size):
    scene = Scene(is_large=size == "6 MB")
    server, call = reach(
        lambda connection: row.behave(connection, scene), text=TEXTS[size], timeouts=row.timeouts, told=scene
    )
    result = result_of(call)
    scene.is_over.set()
    expected = row.large if scene.is_large else row.small
    assert said_by(result) == expected
    assert server.connections == 1
    assert len(server.requests) <= 1
    if expected in (NOT_WRITTEN, NOT_SECURED, NOT_CONNECTED):
        assert all(len(seen.body) < seen.size for seen in server.requests)
    if isinstance(result, SendFailed):
        assert result.wait_seconds == WAITS.get(row.name)
        assert result.transcript.body_octets > len(TEXTS[size])


@pytest.mark.parametrize("size", TEXTS)
def test_nobody_takes_the_connection(reach, size, trusting, serve):
    port = closed_port()
    if reach.way == "proxy":
        call = Call(FAR, proxy=serve(tunnelling(port)).url, verify=trusting, text=TEXTS[size])
    else:
        scheme = "https" if reach.way == "TLS" else "http"
        call = Call(f"{scheme}://127.0.0.1:{port}", verify=trusting, text=TEXTS[size])
    assert said_by(result_of(call)) == NOT_CONNECTED


@pytest.mark.parametrize("size", TEXTS)
@pytest.mark.parametrize("ending", [Connection.reset, lambda connection: None], ids=["reset", "close"])
@pytest.mark.parametrize("way", ["TLS", "proxy"])
def test_the_handshake_is_broken_off(serve, trusting, way, size, ending):
    def behave(connection: Connection) -> None:
        connection.sock.recv(1)
        ending(connection)

    server = serve(behave)
    if way == "proxy":
        call = Call(FAR, proxy=serve(tunnelling(server.port)).url, verify=trusting, text=TEXTS[size])
    else:
        call = Call(server.url.replace("http:", "https:"), verify=trusting, text=TEXTS[size])
    assert said_by(result_of(call)) == NOT_SECURED
    assert server.requests == []
