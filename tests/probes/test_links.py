"""Whether links are alive, over real sockets; and what must not be asked, or not twice."""

import ipaddress
import itertools
import re
import socket
import ssl
import threading
import time
from typing import get_args

import pytest

from cfmail_gui.findings.probe_codes import LinkCode
from cfmail_gui.probes.links import LinkProbe, Manners
from tests.loopback import answering, closed_port

EVERY_PORT = frozenset(range(1, 65_536))
TRIED: set[str] = set()


def loopback_too(address) -> bool:
    return address.is_loopback


def manners(**changed) -> Manners:
    settings = {"may_ask": loopback_too, "ports": EVERY_PORT, "between": 0.0, "same_host": 0.0}
    return Manners(**(settings | changed))


@pytest.fixture
def names(monkeypatch):
    """Names of hosts that live on this computer, for the test alone."""
    known: dict[str, str] = {}
    real = socket.getaddrinfo

    def look_up(host, *arguments, **more):
        if isinstance(host, str) and host.endswith(".test") and host not in known:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return real(known.get(host, host), *arguments, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return known


def ask(*urls, left_alone=(), verify=None, cancelled=lambda: False, progress=lambda _: None, **changed):
    found = LinkProbe(manners(**changed), verify).findings(urls, progress, cancelled, left_alone)
    TRIED.update(each.code for each in found)
    return found


def codes(found) -> list[str]:
    return [each.code for each in found]


@pytest.mark.parametrize(
    ("status", "code", "level"),
    [
        (200, None, None),
        (204, None, None),
        (404, "link-dead", "problem"),
        (410, "link-dead", "problem"),
        (500, "link-server-error", "problem"),
        (503, "link-server-error", "problem"),
        (401, "link-refused", "advice"),
        (403, "link-refused", "advice"),
        (429, "link-refused", "advice"),
        (405, "link-no-head", "advice"),
        (501, "link-no-head", "advice"),
        (304, "link-no-head", "advice"),
        (302, "link-no-head", "advice"),  # without saying where
    ],
)
def test_statuses(serve, status, code, level):
    server = serve(answering(status))
    found = ask(f"{server.url}/a?b=c#d")
    if code is None:
        assert found == ()
    else:
        (finding,) = found
        assert (finding.code, finding.level, finding.number) == (code, level, status)
        assert (finding.area, finding.detail, finding.other) == ("clients", f"{server.url}/a?b=c#d", "")


def test_the_request_tells_no_more_than_it_must(serve):
    server = serve(answering(200, headers=[("Set-Cookie", "a=b")]))
    assert ask(f"{server.url}/gr%C3%BC%C3%9Fe/ö?b=ü#part", f"{server.url}/two") == ()
    first, second = server.requests
    assert (first.method, first.path) == ("HEAD", "/gr%C3%BC%C3%9Fe/%C3%B6?b=%C3%BC")
    for seen in (first, second):
        names = {name.lower() for name, _ in seen.headers}
        assert names == {"host", "user-agent", "accept", "connection"}
        assert seen.header("host") == f"127.0.0.1:{server.port}"
        assert re.fullmatch(r"cfmail-gui/[\w.]+", seen.header("user-agent"))


def test_one_address_is_asked_once(serve):
    server = serve(answering(404))
    found = ask(f"{server.url}/a#one", f"{server.url}/a#two", f"{server.url}/a")
    assert [(each.code, each.detail[-4:]) for each in found] == [
        ("link-dead", "#one"),
        ("link-dead", "#two"),
        ("link-dead", f"{server.url}/a"[-4:]),
    ]
    assert len(server.requests) == 1


def test_redirects_are_followed_by_hand(serve, names):
    names |= {"one.test": "127.0.0.1", "two.test": "127.0.0.1", "www.one.test": "127.0.0.1"}

    def behave(connection):
        path = connection.read_request().path
        host = f"two.test:{server.port}" if path == "/far" else f"www.one.test:{server.port}"
        match path:
            case "/far" | "/near":
                connection.answer(301, headers=[("Location", f"//{host}/end"), ("Set-Cookie", "a=b")])
            case "/relative":
                connection.answer(308, headers=[("Location", "end?x")])
            case "/to-dead":
                connection.answer(307, headers=[("Location", "/dead")])
            case "/dead":
                connection.answer(404)
            case "/nowhere":
                connection.answer(302, headers=[("Location", "mailto:a@b.test")])
            case _:
                connection.answer(200)

    server = serve(behave)
    base = f"http://one.test:{server.port}"
    assert ask(f"{base}/relative", f"{base}/near") == ()
    (far,) = ask(f"{base}/far")
    assert (far.code, far.level, far.other) == ("link-redirected", "advice", f"http://two.test:{server.port}/end")
    assert "cookie" not in {name.lower() for name, _ in server.requests[-1].headers}
    (dead,) = ask(f"{base}/to-dead")
    assert (dead.code, dead.detail, dead.other) == ("link-dead", f"{base}/to-dead", f"{base}/dead")
    (nowhere,) = ask(f"{base}/nowhere")
    assert (nowhere.code, nowhere.other) == ("link-odd-address", "mailto:a@b.test")


def test_redirects_have_an_end(serve):
    def behave(connection):
        step = int(connection.read_request().path[1:])
        connection.answer(302, headers=[("Location", f"/{step + 1}")]) if step < 5 else connection.answer(200)

    server = serve(behave)
    assert ask(f"{server.url}/0") == ()
    (finding,) = ask(f"{server.url}/-1")
    assert (finding.code, finding.limit, finding.other) == ("link-too-many-redirects", 5, f"{server.url}/5")
    assert len(server.requests) == 12

    round_ = serve(answering(302, headers=[("Location", "/")]))
    assert codes(ask(f"{round_.url}/")) == ["link-too-many-redirects"]
    assert len(round_.requests) == 1, "what is known is not asked for again"


def test_tls(serve, authority, trusting, names):
    names |= {"good.test": "127.0.0.1", "other.test": "127.0.0.1"}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("good.test").configure_cert(context)
    plain = serve(answering(200))

    def behave(connection):
        path = connection.read_request().path
        connection.answer(302, headers=[("Location", plain.url)]) if path == "/down" else connection.answer(200)

    server = serve(behave, context)
    base = f"https://good.test:{server.port}"
    assert ask(f"{base}/", verify=trusting) == ()
    (down,) = ask(f"{base}/down", verify=trusting)
    assert (down.code, down.level, down.other) == ("link-downgraded", "problem", plain.url)
    assert plain.requests == []
    (stranger,) = ask(f"{base}/")  # certifi's certificates
    assert (stranger.code, stranger.level) == ("link-certificate", "problem")
    assert stranger.number in (19, 20, 21)
    (other,) = ask(f"https://other.test:{server.port}/", verify=trusting)
    assert (other.code, other.number) == ("link-certificate", 62)
    blunt = serve(lambda connection: (connection.sock.recv(1), connection.answer(400), connection.wait_for_end()))
    (no_tls,) = ask(blunt.url.replace("http", "https"), verify=trusting)
    assert (no_tls.code, no_tls.number) == ("link-certificate", 0)


def test_hosts_that_do_not_answer(serve, names):
    assert codes(ask("http://missing.test/")) == ["link-unknown-host"]
    assert codes(ask(f"http://127.0.0.1:{closed_port()}/")) == ["link-unreachable"]
    rude = serve(lambda connection: connection.read_request() and None)
    assert codes(ask(rude.url)) == ["link-no-answer"]
    babbling = serve(lambda connection: (connection.read_request(), connection.send(b"220 smtp ready\r\n\r\n")))
    assert codes(ask(babbling.url)) == ["link-no-answer"]


def test_a_server_that_drips_is_given_up(serve):
    ended = threading.Event()

    def drip(connection):
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\n")
        try:
            for number in itertools.count():
                connection.send(f"X-{number}: y\r\n".encode())
                if ended.wait(0.05):
                    return
        except OSError:
            ended.set()

    server = serve(drip)
    began = time.monotonic()
    assert codes(ask(server.url, whole=0.5)) == ["link-no-answer"]
    assert time.monotonic() - began < 5
    assert ended.wait(10), "the connection is not cut"


def test_cancelled_while_a_server_is_silent(serve):
    came = threading.Event()

    def behave(connection):
        connection.read_request()
        came.set()
        connection.wait_for_end()

    server = serve(behave)
    began = time.monotonic()
    done: list[int] = []
    assert ask(server.url, f"{server.url}/two", cancelled=came.is_set, progress=done.append, whole=60, step=60) == ()
    assert time.monotonic() - began < 5
    assert done == []
    assert len(server.requests) == 1


def test_cancelled_in_a_pause(serve):
    server = serve(answering(404))
    stop = threading.Event()
    began = time.monotonic()
    found = ask(server.url, f"{server.url}/two", progress=lambda _: stop.set(), cancelled=stop.is_set, between=60)
    assert codes(found) == ["link-dead"] or found == ()
    assert time.monotonic() - began < 10
    assert len(server.requests) == 1


def test_requests_are_paced(serve, names):
    names |= {f"{name}.test": "127.0.0.1" for name in "abc"}
    times: list[float] = []

    def behave(connection):
        connection.read_request()
        times.append(time.monotonic())
        connection.answer(200)

    server = serve(behave)
    urls = [f"http://{host}.test:{server.port}/{number}" for number, host in enumerate("abcc")]
    assert ask(*urls, between=0.1, same_host=0.4) == ()
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert len(gaps) == 3
    assert min(gaps) >= 0.1
    assert gaps[2] >= 0.4


def test_no_more_than_a_hundred(serve):
    server = serve(answering(200))
    done: list[int] = []
    (finding,) = ask(*(f"{server.url}/{number}" for number in range(103)), progress=done.append)
    assert (finding.code, finding.number, finding.limit) == ("links-over-limit", 3, 100)
    assert done == list(range(1, 101))
    assert len(server.requests) == 100
    assert ask(*(f"{server.url}/{number}" for number in range(100))) == ()


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("ftp://127.0.0.1:{port}/", "link-odd-address"),
        ("//127.0.0.1:{port}/", "link-odd-address"),
        ("http:127.0.0.1:{port}/", "link-odd-address"),
        ("http:///127.0.0.1:{port}/", "link-odd-address"),
        ("http:\\\\127.0.0.1:{port}/", "link-odd-address"),
        ("http://good.test\\@127.0.0.1:{port}/", "link-odd-address"),
        ("http://127.0.0.1:{port}/a b", "link-odd-address"),
        ("http://127.0.0.1:{port}/\r\nX: y", "link-odd-address"),
        ("http://127%2e0.0.1:{port}/", "link-odd-address"),
        ("http://127.0.0.1:{port}x/", "link-odd-address"),
        ("http://127.0.0.1:99999/", "link-odd-address"),
        ("http://a..127.0.0.1:{port}/", "link-odd-address"),
        ("http://[fe80::1%25eth0]:{port}/", "link-odd-address"),
        ("http://[::1:{port}/", "link-odd-address"),
        ("http://127.0.0.1:{port}/" + "a" * 8000, "link-odd-address"),
        ("http://\ud800:{port}/", "link-odd-address"),
        ("http://me@127.0.0.1:{port}/", "link-with-password"),
        ("http://me:secret@127.0.0.1:{port}/", "link-with-password"),
        ("http://@127.0.0.1:{port}/", "link-with-password"),
        ("http://127.0.0.1:{port}/unsubscribe?u=1", "link-opt-out"),
    ],
)
def test_what_is_not_asked(serve, form, code):
    server = serve(answering(200))
    assert codes(ask(form.format(port=server.port))) == [code]
    assert server.connections == 0


def test_a_near_miss_of_each(serve):
    server = serve(answering(200))
    forms = (
        "HTTP://127.0.0.1:{}/",
        "http://127.0.0.1:{}/me@example",
        "http://127.0.0.1:{}/?a=@",
        "http://127.0.0.1:{}",
    )
    assert ask(*(form.format(server.port) for form in forms)) == ()
    assert len(server.requests) == 3, "the first and the last are one"


def test_only_the_usual_ports(serve):
    server = serve(answering(200))
    usual = Manners().ports
    assert usual == {80, 443}
    assert codes(ask(server.url, "http://127.0.0.1:25/", "https://127.0.0.1:8443/", ports=usual)) == [
        "link-odd-port",
        "link-odd-port",
        "link-odd-port",
    ]
    assert server.connections == 0
    assert ask(server.url, ports=frozenset({server.port})) == ()


def test_addresses_handed_in_are_left_alone_be_it_by_a_redirect(serve):
    server = serve(answering(302, headers=[("Location", "/secret")]))
    handed_in = f"{server.url}/secret"
    found = ask(handed_in, f"{server.url}/way", left_alone={handed_in})
    assert [(each.code, each.level, each.other) for each in found] == [
        ("link-opt-out", "advice", ""),
        ("link-opt-out", "advice", handed_in),
    ]
    assert [seen.path for seen in server.requests] == ["/way"]


def test_a_redirect_to_unsubscribing_is_not_followed(serve):
    server = serve(answering(302, headers=[("Location", "/list/un%73ubscribe")]))
    (finding,) = ask(f"{server.url}/c/abc")
    assert (finding.code, finding.other) == ("link-opt-out", f"{server.url}/list/un%73ubscribe")
    assert len(server.requests) == 1


PRIVATE = ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0", "[::1]", "[::ffff:127.0.0.1]", "localhost"]


@pytest.mark.parametrize("host", PRIVATE)
def test_this_computer_is_not_asked(serve, host):
    server = serve(answering(200))
    (finding,) = ask(f"http://{host}:{server.port}/", may_ask=Manners().may_ask)
    assert (finding.code, finding.level) == ("link-private", "problem")
    assert server.connections == 0


def test_nor_by_a_redirect(serve):
    inside = serve(answering(200))
    server = serve(answering(302, headers=[("Location", inside.url.replace("127.0.0.1", "127.0.0.2"))]))
    (finding,) = ask(server.url, may_ask=lambda address: str(address) == "127.0.0.1")
    assert finding.code == "link-private"
    assert inside.connections == 0


@pytest.fixture
def dialled(monkeypatch) -> list:
    """Every address that is connected to, or would be: nothing leaves."""
    places: list = []

    def connect(address, *_, **__):
        places.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    return places


def answers(monkeypatch, *turns):
    """Let the look-up of any name give one of ``turns`` after the other, and count how often it is made."""
    given = iter(turns)
    count = []

    def look_up(host, port, *_, **__):
        count.append(host)
        return [
            (socket.AF_INET6 if ":" in text else socket.AF_INET, socket.SOCK_STREAM, 6, "", (text, port))
            for text in next(given)
        ]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return count


def test_a_name_that_changes_its_address_between_look_ups(monkeypatch, dialled):
    count = answers(monkeypatch, ["8.8.8.8"], ["127.0.0.1"])
    assert codes(ask("http://rebinding.test/", may_ask=Manners().may_ask)) == ["link-unreachable"]
    assert dialled == [("8.8.8.8", 80)]
    assert count == ["rebinding.test"]


@pytest.mark.parametrize(
    "addresses",
    [
        ["8.8.8.8", "10.0.0.1"],
        ["fe80::1%1"],
        ["2001:4860:4860::8888", "::1"],
        ["64:ff9b::a00:1"],
        ["::ffff:192.168.0.1"],
        ["100.64.0.1"],
        ["169.254.169.254"],
        ["224.0.0.1"],
    ],
)
def test_one_private_address_is_enough_to_ask_none(monkeypatch, dialled, addresses):
    answers(monkeypatch, addresses)
    assert codes(ask("http://mixed.test/", may_ask=Manners().may_ask)) == ["link-private"]
    assert dialled == []


def test_public_addresses_are_tried_one_after_the_other(monkeypatch, dialled):
    many = [f"8.8.8.{number}" for number in range(1, 9)]
    answers(monkeypatch, ["64:ff9b::808:808", *many])
    assert codes(ask("https://public.test/", may_ask=Manners().may_ask)) == ["link-unreachable"]
    assert dialled == [("64:ff9b::808:808", 443), *((address, 443) for address in many[:3])]
    assert all(ipaddress.ip_address(host) for host, _ in dialled), "a name would be looked up a second time"


def test_the_environment_names_no_proxy_for_it(serve, monkeypatch):
    proxy, server = serve(answering(200)), serve(answering(404))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, proxy.url)
    assert codes(ask(server.url)) == ["link-dead"]
    assert proxy.connections == 0


def test_every_code_was_triggered():
    """Stands last: the tests above leave what they found."""
    if len(TRIED) > 5:  # not alone
        assert {code for group in get_args(LinkCode) for code in get_args(group)} == TRIED
