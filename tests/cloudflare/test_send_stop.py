"""stop() from another thread, in every stage."""

import contextlib
import socket
import threading
import time

import pytest

from cfmail_gui.attempt import SendFailed, SendReport
from cfmail_gui.cloudflare import exchange
from cfmail_gui.cloudflare.exchange import Timeouts
from cfmail_gui.cloudflare.lookups import LookupApi
from tests.cloudflare.support import GOOD, LARGE, MESSAGE, Call, access, facts, request, wire
from tests.loopback import PATIENCE, answering, closed_port

AT_ONCE = 0.2
"""Seconds in which a stop has to be felt."""


class Gate:
    """A point that the server's thread reaches, where it may wait until the test lets it go."""

    def __init__(self) -> None:
        self._reached, self._open = threading.Event(), threading.Event()

    def tell(self) -> None:
        self._reached.set()

    def pass_through(self) -> None:
        self.tell()
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
    begun = time.monotonic()
    call.api.stop()
    outcome = call.ended()
    assert time.monotonic() - begun < AT_ONCE
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


@pytest.fixture
def deaf_port():
    """Return a port whose queue of connections is full, so that a connect waits."""
    with socket.socket() as listener, contextlib.ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            caller = waiting.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


def test_while_it_looks_the_name_up(monkeypatch, trusting, gate):
    def hanging(*_arguments, **_settings):
        gate.pass_through()
        raise socket.gaierror(socket.EAI_AGAIN, "too late")

    monkeypatch.setattr("socket.getaddrinfo", hanging)
    call = Call("https://api.cloudflare.test", verify=trusting)
    assert facts(stopped(call, gate)) == ("stopped", False)


def test_while_it_connects(deaf_port, monkeypatch, gate):
    called = socket.socket.connect_ex

    def calling(sock, address):
        code = called(sock, address)
        gate.tell()
        return code

    monkeypatch.setattr("socket.socket.connect_ex", calling)
    assert facts(stopped(Call(f"http://127.0.0.1:{deaf_port}"), gate)) == ("stopped", False)


@pytest.mark.parametrize("stage", ["look-up", "connect"])
def test_a_stop_just_before_the_wait_is_not_missed(stage, deaf_port, monkeypatch):
    call = Call(f"http://127.0.0.1:{deaf_port}")
    module, name = {"look-up": (socket, "getaddrinfo"), "connect": (socket.socket, "connect_ex")}[stage]
    original = getattr(module, name)

    def interrupted(*arguments, **settings):
        call.api.stop()
        return original(*arguments, **settings)

    monkeypatch.setattr(module, name, interrupted)
    begun = time.monotonic()
    assert facts(call.failure()) == ("stopped", False)
    assert time.monotonic() - begun < AT_ONCE


def test_the_other_addresses_are_not_tried_after_a_stop(deaf_port, monkeypatch, gate):
    place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", deaf_port))
    monkeypatch.setattr("socket.getaddrinfo", lambda *_arguments, **_settings: [place] * 9)
    called = []
    connect = socket.socket.connect_ex

    def calling(sock, address):
        called.append(address)
        code = connect(sock, address)
        gate.tell()
        return code

    monkeypatch.setattr("socket.socket.connect_ex", calling)
    assert facts(stopped(Call(f"http://127.0.0.1:{deaf_port}"), gate)) == ("stopped", False)
    assert len(called) == 1


def test_a_second_address_is_tried(serve, monkeypatch):
    server = serve(answering(200, GOOD))
    places = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in (closed_port(), server.port)]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_arguments, **_settings: places)
    assert isinstance(Call(server.url).run(), SendReport)


def test_a_look_up_has_an_end(monkeypatch, gate):
    monkeypatch.setattr("socket.getaddrinfo", lambda *_arguments, **_settings: gate.pass_through() or [])
    failure = Call("http://localhost:9", timeouts=Timeouts(connect=0.1)).failure()
    assert facts(failure) == ("no-connection", False)
    assert failure.server_text == "timed out"


def test_only_the_attempt_that_is_meant_ends(serve, gate):
    def behave(connection):
        connection.read_request()
        gate.pass_through()
        connection.answer(200, GOOD)

    call = Call(serve(behave).url).start()
    gate.wait()
    call.api.stop("another attempt")
    gate.open()
    assert isinstance(call.ended(), SendReport)


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

    def reading(*arguments):
        gate.pass_through()  # the status is there; only its arrival here says so for certain
        return read(*arguments)

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
        LookupApi(call.api.caller).verify(access(server.url))
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
