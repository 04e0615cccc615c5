"""Connections that are used again: only good ones, and never so that an answer could be taken for another's."""

import random
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from cfmail_gui.attempt import SendFailed, SendReport
from cfmail_gui.cloudflare import ways
from cfmail_gui.cloudflare.client import EmailApi
from tests.cloudflare.support import GOOD, LARGE, QUICK, access, facts, failed, good, request, wire
from tests.loopback import Connection, answering, rendered, tunnelling

FAR = "https://api.cloudflare.test"


@pytest.fixture
def keeping(trusting):
    """Return a client that keeps its connections."""
    apis = []

    def make(proxy: str = "") -> EmailApi:
        apis.append(EmailApi(proxy, timeouts=QUICK, verify=trusting, keep=True))
        return apis[-1]

    yield make
    for api in apis:
        api.close()


def send(api: EmailApi, url: str, text: str = "x", told=None) -> SendReport | SendFailed:
    try:
        return api.send_raw(access(url), request(), wire(text), (lambda _: None) if told is None else told.append)
    except SendFailed as failure:
        return failure


def again(connection: Connection) -> None:
    """Answer one request after the other on one connection."""
    while True:
        connection.read_request()
        connection.answer(200, GOOD)


def in_chunks(connection: Connection) -> None:
    octets = rendered(200, GOOD).partition(b"\r\n\r\n")[2]
    while True:
        connection.read_request()
        head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.send(head + b"%x\r\n%b\r\n0\r\n\r\n" % (len(octets), octets))


@pytest.mark.parametrize("behave", [again, in_chunks])
@pytest.mark.parametrize("secured", [False, True], ids=["plain", "TLS"])
def test_one_connection_for_many_sends(serve, server_tls, keeping, behave, secured):
    server, api = serve(behave, server_tls if secured else None), keeping()
    for text in ("x", LARGE, "y"):
        told = []
        assert isinstance(send(api, server.url, text, told), SendReport)
        assert {step.stage for step in told} == {"connecting", "uploading", "waiting"}
    assert (server.connections, len(server.requests)) == (1, 3)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_one_tunnel_for_many_sends(serve, server_tls, keeping, scheme):
    server = serve(again, server_tls)
    proxy = serve(tunnelling(server.port), server_tls if scheme == "https" else None)
    api = keeping(proxy.url)
    for _ in range(3):
        assert isinstance(send(api, FAR), SendReport)
    assert (proxy.connections, len(server.requests)) == (1, 3)


def test_an_ordinary_client_keeps_none(serve):
    server, api = serve(again), EmailApi(timeouts=QUICK)
    for _ in range(2):
        assert isinstance(send(api, server.url), SendReport)
    assert server.connections == 2


def test_several_threads_have_a_connection_each(serve, keeping):
    together = threading.Barrier(3)

    def behave(connection):
        connection.read_request()
        together.wait(5)
        connection.answer(200, GOOD)
        again(connection)

    server, api = serve(behave), keeping()
    with ThreadPoolExecutor(3) as pool:
        assert all(isinstance(sent, SendReport) for sent in pool.map(lambda _: send(api, server.url), range(3)))
        assert all(isinstance(sent, SendReport) for sent in pool.map(lambda _: send(api, server.url), range(30)))
    assert (server.connections, len(server.requests)) == (3, 33)


def test_a_connection_that_was_idle_for_long_is_not_used(serve, keeping, monkeypatch):
    monkeypatch.setattr(ways, "MAX_IDLE_SECONDS", -1.0)
    server, api = serve(again), keeping()
    for _ in range(3):
        assert isinstance(send(api, server.url), SendReport)
    assert server.connections == 3


def test_a_connection_that_has_ended_is_not_used(serve, keeping):
    server, api = serve(answering(200, GOOD)), keeping()
    assert isinstance(send(api, server.url), SendReport)
    for thread in server._threads[1:]:
        thread.join(5)  # by then the connection's end has arrived
    assert isinstance(send(api, server.url), SendReport)
    assert server.connections == 2


def test_another_proxy_is_another_way(serve, server_tls, keeping):
    server = serve(again, server_tls)
    proxies = [serve(tunnelling(server.port)) for _ in range(2)]
    api = keeping(proxies[0].url)
    assert isinstance(send(api, FAR), SendReport)
    api.proxy = proxies[1].url
    assert isinstance(send(api, FAR), SendReport)
    assert [proxy.connections for proxy in proxies] == [1, 1]


@pytest.mark.parametrize("first", [{}, {"Connection": "close"}])
def test_what_comes_behind_an_answer_is_nobodys_answer(serve, keeping, first):
    evil = rendered(200, good(delivered=[], message_id="<smuggled>"))

    def behave(connection):
        connection.read_request()
        connection.send(rendered(200, GOOD, list(first.items())) + evil)
        connection.wait_for_end()

    server, api = serve(behave), keeping()
    for _ in range(2):
        assert send(api, server.url).message_id is None
    assert server.connections == 2


def test_after_a_failure_the_connection_is_as_good(serve, keeping):
    def behave(connection):
        connection.read_request()
        connection.answer(429, failed(10004, "email.sending.error.throttled"))
        again(connection)

    server, api = serve(behave), keeping()
    assert facts(send(api, server.url)) == ("throttled", False)
    assert isinstance(send(api, server.url), SendReport)
    assert server.connections == 1


def test_an_early_answer_ends_the_connection(serve, keeping):
    def behave(connection):
        connection.read_body(connection.read_head(), 1000)
        connection.answer(413)

    server, api = serve(behave), keeping()
    assert facts(send(api, server.url, LARGE)) == ("refused", False)
    assert facts(send(api, server.url, LARGE)) == ("refused", False)
    assert server.connections == 2


def test_the_stages_of_a_later_send_are_its_own(serve, keeping):
    def behave(connection):
        connection.read_request()
        connection.answer(200, GOOD)
        connection.read_body(connection.read_head(), 100_000)

    server, api = serve(behave), keeping()
    assert isinstance(send(api, server.url, LARGE), SendReport)
    assert facts(send(api, server.url, LARGE)) == ("upload-cut", False)
    assert server.connections == 1


def test_a_stop_reaches_a_send_on_a_kept_connection(serve, keeping):
    def behave(connection):
        connection.read_request()
        connection.answer(200, GOOD)
        connection.read_request()
        api.stop(request().attempt_id)
        connection.wait_for_end()

    server, api = serve(behave), keeping()
    assert isinstance(send(api, server.url), SendReport)
    assert facts(send(api, server.url)) == ("stopped", True)
    assert server.connections == 1


def test_closing_closes_what_is_idle(serve, keeping):
    ended = threading.Event()

    def behave(connection):
        try:
            again(connection)
        finally:
            ended.set()

    server, api = serve(behave), keeping()
    assert isinstance(send(api, server.url), SendReport)
    api.close()
    assert ended.wait(5)
    assert facts(send(api, server.url)) == ("stopped", False)


def test_the_certificates_are_loaded_once(serve, server_tls, trusting, monkeypatch):
    loaded = []
    monkeypatch.setattr("httpx.create_ssl_context", lambda **_settings: loaded.append(1) or trusting)
    server, api = serve(answering(200, GOOD), server_tls), EmailApi(timeouts=QUICK)
    for _ in range(3):
        assert isinstance(send(api, server.url), SendReport)
    assert loaded == [1]


def test_whatever_is_stopped_and_when_nothing_received_is_called_unsent(serve, keeping):
    received: list[str] = []

    def behave(connection):
        while True:
            (address,) = connection.read_request().json()["recipients"]
            received.append(address)
            connection.answer(200, good(delivered=[address], message_id=address))

    server, api = serve(behave), keeping()
    dice = random.Random(4)  # noqa: S311 - moments, no secrets

    def attempt(number: int) -> tuple[str, bool]:
        """Return the recipient and whether the message may have been sent."""
        address = f"a{number}@far.example"
        asked = replace(request(address), attempt_id=address)
        if number % 3 == 0:
            threading.Timer(dice.random() / 500, api.stop, (address,)).start()
        try:
            assert api.send_raw(access(server.url), asked, wire("x"), lambda _: None).message_id == address
        except SendFailed as failure:
            return address, failure.maybe_sent
        return address, True

    with ThreadPoolExecutor(4) as pool:
        may_have_been_sent = dict(pool.map(attempt, range(400)))
    assert len(received) == len(set(received)) >= 200
    assert all(may_have_been_sent[address] for address in received)
