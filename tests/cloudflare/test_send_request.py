"""What leaves this computer: one POST, its header fields, its body; and what is told about it meanwhile."""

import pytest

from cfmail_gui.account import Access, Secret
from cfmail_gui.attempt import Progress
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.message.wire import Wire
from tests.cloudflare.support import (
    ACCOUNT_ID,
    CANARY,
    GOOD,
    LARGE,
    MESSAGE,
    PATH,
    Call,
    access,
    facts,
    request,
    wire,
)
from tests.loopback import answering


def test_the_request(serve):
    server = serve(answering(200, GOOD))
    Call(server.url).run()
    (recorded,) = server.requests
    assert (recorded.method, recorded.path) == ("POST", PATH)
    assert recorded.json() == {
        "from": "a@sender.example",
        "mime_message": MESSAGE,
        "recipients": ["b@far.example"],
    }
    assert sorted(name.lower() for name, _ in recorded.headers) == [
        "accept",
        "accept-encoding",
        "authorization",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    ]
    assert recorded.header("Accept") == recorded.header("Content-Type") == "application/json"
    assert recorded.header("Accept-Encoding") == "identity"
    assert recorded.header("Authorization") == f"Bearer {CANARY}"
    assert recorded.header("Host") == f"127.0.0.1:{server.port}"
    assert recorded.header("User-Agent").startswith("cfmail-gui/")


def test_the_previous_scheme(serve):
    server = serve(answering(200, GOOD))
    Call(server.url, auth="global-key", email="me@sender.example").run()
    (recorded,) = server.requests
    assert recorded.header("X-Auth-Email") == "me@sender.example"
    assert recorded.header("X-Auth-Key") == CANARY
    assert recorded.header("Authorization") is None


def test_the_user_agent_can_be_chosen(serve):
    server = serve(answering(200, GOOD))
    EmailApi(user_agent="probe/1").send_raw(access(server.url), request(), wire(), lambda _: None)
    assert server.requests[0].header("User-Agent") == "probe/1"


def test_a_slash_after_the_base_url_does_no_harm(serve):
    server = serve(answering(200, GOOD))
    to = Access(ACCOUNT_ID, f"{server.url}/client/v4/", "token", Secret("t"))
    EmailApi().send_raw(to, request(), wire(), lambda _: None)
    assert server.requests[0].path == PATH


def test_a_large_body_is_not_chunked_and_arrives_whole(serve):
    server = serve(answering(200, GOOD))
    Call(server.url, text=LARGE).run()
    (recorded,) = server.requests
    assert recorded.header("Transfer-Encoding") is None
    assert recorded.size == len(recorded.body) > 5 * 2**20
    assert recorded.json()["mime_message"] == LARGE


@pytest.mark.parametrize("text", ["", "x", MESSAGE, LARGE])
def test_progress_is_told_in_order(serve, text):
    call = Call(serve(answering(200, GOOD)).url, text=text)
    call.run()
    total = call.told[0].total
    assert call.told[0] == Progress("connecting", 0, total)
    assert call.told[1] == Progress("uploading", 0, total)
    assert call.told[-2] == Progress("uploading", total, total)
    assert call.told[-1] == Progress("waiting", total, total)
    sent = [step.sent for step in call.told]
    assert sent == sorted(sent)
    assert {step.total for step in call.told} == {total}
    assert len(call.told) <= 204
    assert text != LARGE or len(call.told) > 50


def test_no_answer_leaves_a_trace_in_the_next_request(serve):
    server = serve(answering(200, GOOD, [("Set-Cookie", "a=b; Path=/")]))
    api = EmailApi()
    for _ in range(2):
        api.send_raw(access(server.url), request(), wire(), lambda _: None)
    assert server.connections == 2
    assert server.requests[0].headers == server.requests[1].headers


@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"])
def test_the_environment_is_not_asked(serve, monkeypatch, name):
    proxy, server = serve(answering(200, GOOD)), serve(answering(200, GOOD))
    monkeypatch.setenv(name, proxy.url)
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/at/all.pem")
    Call(server.url).run()
    assert (proxy.connections, server.connections) == (0, 1)


@pytest.mark.parametrize(
    ("account_id", "base_url"),
    [
        ("../../evil", "http://127.0.0.1:{port}/client/v4"),
        ("a/b", "http://127.0.0.1:{port}/client/v4"),
        ("a%2e", "http://127.0.0.1:{port}/client/v4"),
        ("", "http://127.0.0.1:{port}/client/v4"),
        (ACCOUNT_ID, "http://me:pw@127.0.0.1:{port}/client/v4"),
        (ACCOUNT_ID, "http://127.0.0.1:{port}/client/v4?x="),
        (ACCOUNT_ID, "http://far.example/client/v4"),
        (ACCOUNT_ID, "ftp://127.0.0.1:{port}/client/v4"),
    ],
)
def test_an_access_that_rewrites_the_request_is_refused(serve, account_id, base_url):
    server = serve(answering(200, GOOD))
    call = Call(server.url)
    to = Access(account_id, base_url.format(port=server.port), "token", Secret(CANARY))
    call.run = lambda: call.api.send_raw(to, request(), wire(), lambda _: None)
    assert facts(call.failure()) == ("bug", False)
    assert server.connections == 0


@pytest.mark.parametrize("email", ["me@x.example\r\nX-Evil: 1", "я@x.example", "a@x.example\n"])
def test_an_email_that_writes_headers_never_leaves(serve, email):
    server = serve(answering(200, GOOD))
    failure = Call(server.url, auth="global-key", email=email).failure()
    assert failure.maybe_sent is False
    assert server.requests == []


def test_a_text_that_is_not_the_message_is_never_sent(serve):
    server = serve(answering(200, GOOD))
    call = Call(server.url)
    bad = Wire(MESSAGE.encode() + b"\xff", ())
    call.run = lambda: call.api.send_raw(access(server.url), request(), bad, call.told.append)
    assert facts(call.failure()) == ("bug", False)
    assert (server.connections, call.told) == (0, [])
