"""Zones, suppressions and the log over a real socket."""

import json
import traceback
from datetime import UTC, datetime, timedelta

import pytest

from cfmail_gui.attempt import SendFailed
from cfmail_gui.cloudflare.caller import Caller
from cfmail_gui.cloudflare.lookups import LookupApi
from cfmail_gui.lookup import LogQuestion, NotPermitted, SendingDomain, Suppression, Zone
from tests.cloudflare.support import ACCOUNT_ID, CANARY, QUICK, access, facts, failed
from tests.loopback import answering, closed_port

NO = failed(10000, "Authentication error")
SINCE = datetime(2026, 8, 1, 10, tzinfo=UTC)
ZONE = Zone("a" * 32, "sender.example")
QUESTION = LogQuestion("1@cf", "a@sender.example", ("ada@one.test",), "hi", SINCE, SINCE + timedelta(hours=1))


def ok(result) -> dict:
    return {"success": True, "errors": [], "messages": [], "result": result}


def zones(api, to):
    return api.zones(to)


def suppressions(api, to):
    return api.suppressions(to, "ada@one.test")


def domains(api, to):
    return api.sending_domains(to, ZONE)


def log(api, to):
    return api.log(to, ZONE, QUESTION)


CALLS = [
    (zones, "zone-read"),
    (domains, "email-sending-read"),
    (suppressions, "email-sending-read"),
    (log, "analytics-read"),
]


@pytest.fixture
def api() -> LookupApi:
    return LookupApi(Caller(timeouts=QUICK))


def test_zones_page_by_page(serve, api):
    def behave(connection):
        page = int(connection.read_request().path.split("&page=")[1].split("&")[0])
        count = 50 if page < 3 else 7
        connection.answer(200, ok([{"id": f"{page:016x}{n:016x}", "name": f"{page}.{n}.test"} for n in range(count)]))

    server = serve(behave)
    found = api.zones(access(server.url))
    assert len(found) == 107
    assert found[0] == Zone(f"{1:016x}{0:016x}", "1.0.test")
    assert [seen.path for seen in server.requests] == [
        f"/client/v4/zones?per_page=50&page={page}&account.id={ACCOUNT_ID}" for page in (1, 2, 3)
    ]


def test_zones_without_end_are_bounded(serve, api):
    server = serve(answering(200, ok([{"id": f"{n:032x}", "name": f"{n}.test"} for n in range(50)])))
    assert len(api.zones(access(server.url))) == 2000
    assert len(server.requests) == 40


def test_entries_that_are_no_zones(serve, api):
    rows = [None, 7, {"id": "a" * 32}, {"id": CANARY, "name": "x"}, {"id": "A" * 32, "name": "x"}]
    server = serve(answering(200, ok(rows)))
    assert api.zones(access(server.url)) == ()


def test_sending_domains(serve, api):
    rows = [
        {"tag": "1", "name": "sender.example", "enabled": True, "return_path_domain": "cf-bounce.sender.example"},
        {"name": f"by {CANARY}", "enabled": False, "return_path_domain": None},
        {"name": "no.example", "enabled": "true"},
        {"name": None, "enabled": True},
        {"enabled": True},
        None,
    ]
    server = serve(answering(200, ok(rows)))
    assert api.sending_domains(access(server.url), ZONE) == (
        SendingDomain("sender.example", enabled=True, return_path="cf-bounce.sender.example"),
        SendingDomain("by …", enabled=False),
    )
    (seen,) = server.requests
    assert (seen.method, seen.path) == ("GET", f"/client/v4/zones/{ZONE.id}/email/sending/subdomains")


def test_suppressions(serve, api):
    rows = [
        {"email": "ada@one.test", "reason": "hard_bounce", "expires_at": "2026-12-01T00:00:00Z", "read_only": True},
        {"email": "ada@one.test", "reason": f"by {CANARY}", "expires_at": None},
        {"email": None, "reason": "x"},
        "?",
    ]
    server = serve(answering(200, ok(rows)))
    assert api.suppressions(access(server.url), "a+b&c=d@bücher.test") == (
        Suppression("ada@one.test", "hard_bounce", "2026-12-01T00:00:00Z", read_only=True),
        Suppression("ada@one.test", "by …"),
    )
    (seen,) = server.requests
    expected = f"/client/v4/accounts/{ACCOUNT_ID}/email/sending/suppressions?email=a%2Bb%26c%3Dd%40xn--bcher-kva.test"
    assert seen.path == expected


def test_the_log(serve, api):
    row = {"datetime": "2026-08-01T10:00:05Z", "messageId": "<1@cf>", "envelopeTo": "ada@one.test"}
    answer = {"data": {"viewer": {"zones": [{"emailSendingAdaptive": [row]}]}}, "errors": None}
    server = serve(answering(200, answer))
    (entry,) = api.log(access(server.url), ZONE, QUESTION)
    assert entry.recipient == "ada@one.test"
    (seen,) = server.requests
    assert (seen.method, seen.path) == ("POST", "/client/v4/graphql")
    assert seen.header("authorization") == f"Bearer {CANARY}"
    assert seen.json()["variables"]["zoneTag"] == ZONE.id


@pytest.mark.parametrize(("call", "permission"), CALLS)
@pytest.mark.parametrize("status", [401, 403])
def test_a_permission_that_is_missing(serve, api, call, permission, status):
    server = serve(answering(status, NO))
    with pytest.raises(NotPermitted) as caught:
        call(api, access(server.url))
    assert caught.value.permission == permission
    assert caught.value.server_text == "Authentication error (10000)"


@pytest.mark.parametrize(("call", "_permission"), CALLS)
@pytest.mark.parametrize(
    ("status", "body", "fault"),
    [
        (403, b"<html>blocked", "blocked"),
        (404, failed(10000, "email.sending.error.not_found"), "not-found"),
        (429, b"", "throttled"),
        (500, b"boom", "server-error"),
        (302, b"", "redirected"),
        (204, b"", "bad-answer"),
        (200, b"<html>login", "bad-answer"),
        (200, {"success": True, "errors": [], "result": {}}, "bad-answer"),
        (200, b'{"success": true, "result": [', "bad-answer"),
    ],
)
def test_an_answer_that_is_none(serve, api, call, _permission, status, body, fault):
    server = serve(answering(status, body))
    with pytest.raises(SendFailed) as caught:
        call(api, access(server.url))
    assert facts(caught.value) == (fault, False)


@pytest.mark.parametrize(("call", "_permission"), CALLS)
def test_no_answer_at_all(serve, api, call, _permission):
    silent = serve(lambda connection: connection.read_request() and None)
    for url, fault in ((silent.url, "no-answer"), (f"http://127.0.0.1:{closed_port()}", "no-connection")):
        with pytest.raises(SendFailed) as caught:
            call(api, access(url))
        assert facts(caught.value) == (fault, False)


@pytest.mark.parametrize(("call", "_permission"), CALLS)
@pytest.mark.parametrize(
    ("status", "body"),
    [
        (403, failed(10000, f"echo {CANARY}")),
        (500, f"echo {CANARY}".encode()),
        (200, json.dumps({"data": None, "errors": [{"message": CANARY, "extensions": {"code": "authz"}}]}).encode()),
        (200, ok(CANARY)),
    ],
)
def test_an_echoed_secret_is_nowhere_in_a_failure(serve, api, call, _permission, status, body):
    server = serve(answering(status, body, [("X-Echo", CANARY)]))
    with pytest.raises((NotPermitted, SendFailed)) as caught:
        call(api, access(server.url))
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [repr(frame.locals) for frame in report.stack if "cfmail_gui" in frame.filename]
    assert frames
    assert CANARY[:10] not in "".join([*frames, str(caught.value), repr(vars(caught.value))])
