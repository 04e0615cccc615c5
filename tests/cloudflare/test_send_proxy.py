"""A proxy by CONNECT: what it gets to see, and what becomes of the mail when it fails."""

import ssl

import pytest
import trustme

from cfmail_gui.attempt import Outcome
from tests.cloudflare.support import CANARY, GOOD, LARGE, MESSAGE, PATH, Call, facts
from tests.loopback import answering, closed_port, tunnelling

FAR = "https://api.cloudflare.test"
DELIVERED = (("b@far.example", Outcome.DELIVERED),)


@pytest.mark.parametrize("text", [MESSAGE, LARGE])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_tunnel(serve, server_tls, trusting, scheme, text):
    server = serve(answering(200, GOOD), server_tls)
    proxy = serve(tunnelling(server.port), server_tls if scheme == "https" else None)
    call = Call(FAR, proxy=proxy.url, verify=trusting, text=text)
    assert call.run().outcomes == DELIVERED
    assert [(seen.method, seen.path) for seen in proxy.requests] == [("CONNECT", "api.cloudflare.test:443")]
    assert [(seen.method, seen.path) for seen in server.requests] == [("POST", PATH)]
    assert CANARY not in repr(proxy.requests)
    assert [step.stage for step in call.told].count("waiting") == 1


def test_a_proxy_is_not_used_for_this_computer(serve, server_tls, trusting):
    proxy = serve(answering(200, GOOD))
    plain, secured = serve(answering(200, GOOD)), serve(answering(200, GOOD), server_tls)
    for server in (plain, secured):
        assert Call(server.url, proxy=proxy.url, verify=trusting).run().outcomes == DELIVERED
    Call(plain.url, proxy="not usable").run()
    assert proxy.connections == 0


def test_no_proxy_there(trusting):
    failure = Call(FAR, proxy=f"http://127.0.0.1:{closed_port()}", verify=trusting).failure()
    assert facts(failure) == ("no-connection", False)


@pytest.mark.parametrize("status", [302, 400, 403, 407, 502, 503])
def test_a_proxy_that_refuses(serve, trusting, status):
    def behave(connection):
        connection.read_head()
        connection.answer(status, b"<html>no</html>")

    failure = Call(FAR, proxy=serve(behave).url, verify=trusting).failure()
    assert facts(failure) == ("no-connection", False)
    assert str(status) in failure.server_text


def hang_up(connection):
    connection.read_head()


def cut_header(connection):
    connection.read_head()
    connection.send(b"HTTP/1.1 200 Connec")


def nonsense(connection):
    connection.read_head()
    connection.send(b"SSH-2.0-OpenSSH\r\n\r\n")


@pytest.mark.parametrize("behave", [hang_up, cut_header, nonsense])
def test_a_proxy_that_fails_to_connect(serve, trusting, behave):
    failure = Call(FAR, proxy=serve(behave).url, verify=trusting).failure()
    assert facts(failure) == ("no-connection", False)


def test_a_proxy_that_hangs_up_in_the_handshake(serve, trusting):
    def behave(connection):
        connection.read_head()
        connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
        connection.sock.recv(1)

    assert facts(Call(FAR, proxy=serve(behave).url, verify=trusting).failure()) == ("tls", False)


def test_a_proxy_that_reads_along(serve, trusting):
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("api.cloudflare.test").configure_cert(stranger)
    server = serve(answering(200, GOOD), stranger)
    proxy = serve(tunnelling(server.port))
    assert facts(Call(FAR, proxy=proxy.url, verify=trusting).failure()) == ("tls", False)
    assert server.requests == []


def test_a_proxy_whose_own_certificate_is_bad(serve, server_tls):
    proxy = serve(answering(200, GOOD), server_tls)
    assert facts(Call(FAR, proxy=proxy.url).failure()) == ("tls", False)
    assert proxy.requests == []


def within_the_body(connection):
    connection.read_body(connection.read_head(), 100_000)


def after_the_body(connection):
    connection.read_request()


@pytest.mark.parametrize(
    ("behave", "text", "expected"),
    [
        (within_the_body, LARGE, ("upload-cut", False)),
        (after_the_body, LARGE, ("no-answer", True)),
        (after_the_body, MESSAGE, ("no-answer", True)),
        (answering(401), MESSAGE, ("refused", False)),
        (answering(200), MESSAGE, ("bad-answer", True)),
    ],
)
def test_the_stages_behind_a_tunnel(serve, server_tls, trusting, behave, text, expected):
    server = serve(behave, server_tls)
    proxy = serve(tunnelling(server.port))
    failure = Call(FAR, proxy=proxy.url, verify=trusting, text=text).failure()
    assert facts(failure) == expected
    assert len(server.requests) == len(proxy.requests) == 1


@pytest.mark.parametrize(
    "proxy",
    [
        "127.0.0.1:8080",
        "proxy.example",
        "socks5://127.0.0.1:1080",
        "ftp://127.0.0.1",
        "http://",
        "http://:8080",
        "http://me:pw@127.0.0.1:8080",
        "http://@127.0.0.1:8080",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:port",
        "http://127.0.0.1:8080/path",
        "http://127.0.0.1:8080?x=1",
        "http://127.0.0.1:8080#x",
        "http://127.0.0.1:80 80",
        "http://[::1",
        "http://[v1.x]:80",
        "http://прокси.example:8080",
        "http://127.0.0.1:8080\n",
        "http://xn--a.example\x00:80",
        " ",
    ],
)
def test_a_setting_that_is_no_proxy(proxy, trusting):
    assert facts(Call(FAR, proxy=proxy, verify=trusting).failure()) == ("bad-proxy", False)


@pytest.mark.parametrize("end", ["", "/"])
def test_spellings_of_a_proxy(serve, server_tls, trusting, end):
    server = serve(answering(200, GOOD), server_tls)
    proxy = serve(tunnelling(server.port))
    assert Call(FAR, proxy=proxy.url.upper() + end, verify=trusting).run().outcomes == DELIVERED
