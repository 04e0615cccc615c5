"""stop() from another thread, in every stage."""

import socket
import threading

import pytest

from cfmail_gui.attempt import SendFailed, SendReport
from cfmail_gui.cloudflare import exchange
from tests.cloudflare.support import GOOD, LARGE, MESSAGE, Call, access, facts, request, wire
from tests.loopback import PATIENCE, answering


class Gate:
    """A point that the server's thread reaches, where it may wait until the test lets it go."""

    def __init__(self) -> None:
        self._reached, self._open = threading.Event(), threading.Event()

    def pass_through(self) -> None:
        self._reached.set()
        self._open.wait(PATIENCE)

    def wait(self) -> None:
        assert self._reached.wait(PATIENCE), "the server never got there"

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def gate():
    gate = Gate()
    yield gate
    gate.open()


def stopped(call: Call, gate: Gate) -> SendFailed:
    call.start()
    gate.wait()
    call.api.stop()
    outcome = call.ended()
    gate.open()
    assert isinstance(outcome, SendFailed)
    return outcome


@pytest.fixture(params=["http", "https"])
def secured(request, serve, server_tls, trusting):
    def call(behave, **settings):
        return Call(serve(behave, server_tls if request.param == "https" else None).url, verify=trusting, **settings)

    return call


def test_before_the_connection(serve):
    server = serve(answering(200, GOOD))
    call = Call(server.url)
    call.run = lambda: call.api.send_raw(access(server.url), request(), wire(), lambda _: call.api.stop())
    assert facts(call.failure()) == ("stopped", False)
    assert server.connections == 0


def test_while_it_connects(serve, monkeypatch):
    connect = socket.create_connection

    def interrupted(*arguments, **settings):
        call.api.stop()
        return connect(*arguments, **settings)

    server = serve(answering(200, GOOD))
    call = Call(server.url)
    monkeypatch.setattr("socket.create_connection", interrupted)
    assert facts(call.failure()) == ("stopped", False)
    assert server.requests == []


def test_in_the_handshake(serve, trusting, gate):
    def behave(connection):
        connection.sock.recv(1)
        gate.pass_through()

    call = Call(serve(behave).url.replace("http:", "https:"), verify=trusting)
    assert facts(stopped(call, gate)) == ("stopped", False)


def test_while_a_proxy_connects(serve, trusting, gate):
    def behave(connection):
        connection.read_head()
        gate.pass_through()

    call = Call("https://api.cloudflare.test", proxy=serve(behave).url, verify=trusting)
    assert facts(stopped(call, gate)) == ("stopped", False)


def test_in_the_upload(secured, gate):
    def behave(connection):
        connection.read_body(connection.read_head(), 100_000)
        gate.pass_through()

    assert facts(stopped(secured(behave, text=LARGE), gate)) == ("stopped", False)


def test_while_it_waits(secured, gate):
    def behave(connection):
        connection.read_request()
        gate.pass_through()

    assert facts(stopped(secured(behave), gate)) == ("stopped", True)


@pytest.mark.parametrize(
    ("status", "expected"),
    [(200, ("stopped", True)), (400, ("refused", False)), (500, ("server-error", True))],
)
@pytest.mark.parametrize("framing", [b"Content-Length: 99", b"X: ends with the connection"])
def test_within_the_answer(secured, gate, monkeypatch, status, expected, framing):
    def behave(connection):
        connection.read_request()
        connection.send(b'HTTP/1.1 %d X\r\n%b\r\n\r\n{"success"' % (status, framing))
        connection.wait_for_end()

    def reading(response):
        gate.pass_through()  # the status is there; only its arrival here says so for certain
        return read(response)

    read = exchange._read
    monkeypatch.setattr(exchange, "_read", reading)
    call = secured(behave).start()
    gate.wait()
    call.api.stop()
    gate.open()
    assert facts(call.ended()) == expected


def test_it_touches_no_later_send(serve):
    server = serve(answering(200, GOOD))
    call = Call(server.url)
    call.api.stop()
    assert isinstance(call.run(), SendReport)
    call.api.stop()
    assert isinstance(call.run(), SendReport)


def test_a_closed_api_sends_no_more(serve):
    server = serve(answering(200, GOOD))
    call = Call(server.url)
    call.api.close()
    assert facts(call.failure()) == ("stopped", False)
    with pytest.raises(SendFailed, match="stopped"):
        call.api.verify(access(server.url))
    assert server.connections == 0


def test_closing_ends_what_is_under_way(serve, gate):
    def behave(connection):
        connection.read_request()
        gate.pass_through()

    call = Call(serve(behave).url, text=MESSAGE).start()
    gate.wait()
    call.api.close()
    assert facts(call.ended()) == ("stopped", True)


def test_a_send_that_was_stopped_before_it_began_never_leaves(serve):
    server = serve(answering(200, GOOD))
    call = Call(server.url)
    call.api.stop(request().attempt_id)
    assert facts(call.failure()) == ("stopped", False)
    assert server.requests == []
