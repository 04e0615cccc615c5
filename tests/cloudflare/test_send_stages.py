"""Connections that end too soon: the stage reached, and not the exception, says what became of the mail."""

import contextlib
import socket

import pytest

from cfmail_gui.cloudflare.exchange import Timeouts
from tests.cloudflare.support import GOOD, LARGE, MESSAGE, Call, facts, failed
from tests.loopback import Connection, closed_port, rendered


@pytest.fixture(params=["http", "https"])
def secured(request, serve, server_tls, trusting):
    """Make a call to a server with the given behaviour, in the clear and by TLS."""

    def call(behave, **settings):
        server = serve(behave, server_tls if request.param == "https" else None)
        return server, Call(server.url, verify=trusting, **settings)

    return call


def outcome(secured, behave, text=LARGE, **settings):
    server, call = secured(behave, text=text, **settings)
    failure = call.failure()
    assert len(server.requests) <= server.connections == 1
    assert {step.stage for step in call.told} >= {"connecting"}
    return failure


def hang_up_at_once(connection: Connection) -> None:
    """Return without reading; what has arrived unread makes it a reset."""


def hang_up_after_the_head(connection: Connection) -> None:
    connection.read_head()


def hang_up_within_the_body(connection: Connection) -> None:
    connection.read_body(connection.read_head(), 100_000)


def reset_within_the_body(connection: Connection) -> None:
    connection.read_body(connection.read_head(), 100_000)
    connection.reset()


@pytest.mark.parametrize(
    "behave",
    [hang_up_at_once, hang_up_after_the_head, hang_up_within_the_body, reset_within_the_body],
)
def test_a_body_that_never_left_whole_was_not_sent(secured, behave):
    failure = outcome(secured, behave)
    assert facts(failure) == ("upload-cut", False)
    assert failure.status is None


def hang_up_after_the_body(connection: Connection) -> None:
    connection.read_request()


def reset_after_the_body(connection: Connection) -> None:
    connection.read_request()
    connection.reset()


def hang_up_within_the_status(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 20")


def hang_up_within_the_header(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: appl")


def talk_nonsense(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"220 mail.example ESMTP\r\n\r\n")


def hang_up_after_an_interim_answer(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 100 Continue\r\n\r\n")


def send_an_endless_header(connection: Connection) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 2**20)


@pytest.mark.parametrize("text", [MESSAGE, LARGE])
@pytest.mark.parametrize(
    "behave",
    [
        hang_up_after_the_body,
        reset_after_the_body,
        hang_up_within_the_status,
        hang_up_within_the_header,
        talk_nonsense,
        hang_up_after_an_interim_answer,
        send_an_endless_header,
    ],
)
def test_a_whole_body_without_a_status_may_have_been_sent(secured, behave, text):
    failure = outcome(secured, behave, text)
    assert facts(failure) == ("no-answer", True)
    assert failure.server_text
    assert failure.status is None


@pytest.mark.parametrize(
    ("status", "expected"),
    [(200, ("bad-answer", True)), (400, ("refused", False)), (403, ("blocked", False)), (502, ("server-error", True))],
)
@pytest.mark.parametrize("framing", [b"Content-Length: 1000", b"Transfer-Encoding: chunked"])
def test_an_answer_cut_within_its_body_is_judged_by_its_status(secured, status, expected, framing):
    def behave(connection):
        connection.read_request()
        connection.send(b"HTTP/1.1 %d X\r\n%b\r\n\r\n" % (status, framing))
        connection.send(b'20\r\n{"success": true, "result')

    failure = outcome(secured, behave, MESSAGE)
    assert facts(failure) == expected
    assert failure.status == status


def test_nobody_listens():
    failure = Call(f"http://127.0.0.1:{closed_port()}").failure()
    assert facts(failure) == ("no-connection", False)
    assert "refused" in failure.server_text


def test_a_name_nobody_knows(monkeypatch, trusting):
    def unknown(*_arguments, **_settings):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    failure = Call("https://api.cloudflare.test", verify=trusting).failure()
    assert facts(failure) == ("no-connection", False)
    assert "not known" in failure.server_text


@pytest.mark.parametrize("host", ["x" * 64 + ".test", "a..b.test", "xn--.test"])
def test_a_name_that_is_none(monkeypatch, trusting, host):
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("somebody was called"))
    failure = Call(f"https://{host}", verify=trusting).failure()
    assert failure.maybe_sent is False
    assert failure.fault in ("no-connection", "bug")


def test_a_host_that_does_not_take_the_call():
    with socket.socket() as listener, contextlib.ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):  # fill the queue of connections that nobody accepts
            caller = waiting.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        port = listener.getsockname()[1]
        failure = Call(f"http://127.0.0.1:{port}", timeouts=Timeouts(connect=0.2)).failure()
    assert facts(failure) == ("no-connection", False)
    assert "timed out" in failure.server_text


def stay_silent(connection: Connection) -> None:
    connection.read_request()
    connection.wait_for_end()


def drip(octets: bytes):
    """Return a behaviour that sends ``octets`` over and over, slowly, until the other side has enough."""

    def behave(connection):
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\n")
        connection.sock.settimeout(0.02)
        while True:
            connection.send(octets)
            with contextlib.suppress(TimeoutError):
                if not connection.sock.recv(1):
                    return

    return behave


def test_a_read_that_times_out(secured):
    failure = outcome(secured, stay_silent, MESSAGE, timeouts=Timeouts(read=0.1))
    assert facts(failure) == ("no-answer", True)
    assert "timed out" in failure.server_text


def test_a_write_that_times_out(serve):
    def behave(connection):
        connection.read_head()
        done.recv(1)

    done, other = socket.socketpair()
    with done, other:
        done.settimeout(20)
        failure = Call(serve(behave).url, text=LARGE, timeouts=Timeouts(write=0.1)).failure()
    assert facts(failure) == ("upload-cut", False)


@pytest.mark.parametrize(
    ("octets", "expected"),
    [
        (b"X", ("no-answer", True)),
        (b"X: y\r\n", ("no-answer", True)),
        (b"\r\n ", ("bad-answer", True)),
    ],
    ids=["within the header", "header fields", "body"],
)
def test_a_dripping_answer_has_a_deadline(secured, octets, expected):
    failure = outcome(secured, drip(octets), MESSAGE, timeouts=Timeouts(answer=0.3))
    assert facts(failure) == expected
    assert failure.status or failure.server_text == "timed out"


def test_endless_interim_answers_have_a_deadline(secured):
    def behave(connection):
        connection.read_request()
        while True:
            connection.send(b"HTTP/1.1 102 Processing\r\n\r\n" * 100)

    failure = outcome(secured, behave, MESSAGE, timeouts=Timeouts(answer=0.3))
    assert facts(failure) == ("no-answer", True)


def answer_early(status: int, body: bytes | dict = b"{}"):
    """Return a behaviour that answers after the first octets of the body and hangs up."""

    def behave(connection):
        connection.read_body(connection.read_head(), 1000)
        connection.send(rendered(status, body))

    return behave


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        (413, b"too large", ("refused", False)),
        (401, failed(10101, "email.sending.error.authentication.unauthorized"), ("unauthorized", False)),
        (302, b"", ("redirected", False)),
        # Nobody can have read the whole message, whatever went wrong there.
        (500, failed(10002, "email.sending.error.internal_server"), ("internal", False)),
        (502, b"bad gateway", ("server-error", False)),
        # Who says 2xx has taken something, but not our message.
        (200, GOOD, ("bad-answer", True)),
        (200, failed(10202, "email.sending.error.email.invalid"), ("denied", True)),
    ],
)
def test_an_early_answer_counts_although_the_upload_fails(serve, status, body, expected):
    server = serve(answer_early(status, body))
    failure = Call(server.url, text=LARGE).failure()
    assert facts(failure) == expected
    assert failure.status == status
    assert len(server.requests) == server.connections == 1


def test_an_early_answer_of_a_server_that_reads_on(serve):
    def behave(connection):
        recorded = connection.read_head()
        connection.answer(413, b"too large")
        connection.read_body(recorded)

    failure = Call(serve(behave).url, text=LARGE).failure()
    assert facts(failure) == ("refused", False)
    assert failure.server_text == "too large"
