"""Is the token or key alive? Two doors for tokens, one for keys."""

import pytest

from cfmail_gui.attempt import SendFailed, Verification
from cfmail_gui.cloudflare.caller import Caller
from cfmail_gui.cloudflare.lookups import LookupApi
from tests.cloudflare.support import ACCOUNT_ID, CANARY, QUICK, access, facts, failed
from tests.loopback import closed_port

ACCOUNT_DOOR = f"/client/v4/accounts/{ACCOUNT_ID}/tokens/verify"
USER_DOOR = "/client/v4/user/tokens/verify"
ACCOUNTS = "/client/v4/accounts?per_page=50"
NO = failed(1000, "Invalid API Token")


def ok(result) -> dict:
    return {"success": True, "errors": [], "messages": [], "result": result}


def answering_by_path(answers: dict):
    def behave(connection):
        recorded = connection.read_request()
        status, body, *headers = answers[recorded.path]
        connection.answer(status, body, headers)

    return behave


@pytest.fixture
def ask(serve):
    """Verify against a server with one answer per path; return what came out and the paths that were asked."""

    def verify(answers: dict, auth: str = "token") -> tuple[Verification, list[str]]:
        server = serve(answering_by_path(answers))
        api = LookupApi(Caller(timeouts=QUICK))
        found = api.verify(access(server.url, auth=auth, email="me@sender.example"))
        assert {seen.method for seen in server.requests} == {"GET"}
        assert server.connections == len(server.requests)
        name, value = ("X-Auth-Key", CANARY) if auth == "global-key" else ("Authorization", f"Bearer {CANARY}")
        assert {seen.header(name) for seen in server.requests} == {value}
        assert {bytes(seen.body) for seen in server.requests} == {b""}
        return found, [seen.path for seen in server.requests]

    return verify


@pytest.mark.parametrize("state", ["active", "disabled", "expired"])
def test_a_token_of_the_account(ask, state):
    result = {"id": "1", "status": state, "expires_on": "2030-01-01T00:00:00Z", "not_before": None}
    found, paths = ask({ACCOUNT_DOOR: (200, ok(result))})
    assert found == Verification(state, "account", "2030-01-01T00:00:00Z")
    assert paths == [ACCOUNT_DOOR]


@pytest.mark.parametrize("refusal", [(401, NO), (403, NO), (404, b"no"), (400, NO), (429, b""), (200, NO)])
def test_a_token_of_the_user(ask, refusal):
    found, paths = ask({ACCOUNT_DOOR: refusal, USER_DOOR: (200, ok({"status": "active"}))})
    assert found == Verification("active", "user")
    assert paths == [ACCOUNT_DOOR, USER_DOOR]


@pytest.mark.parametrize(
    ("status", "body", "state"),
    [
        (401, NO, "rejected"),
        (403, NO, "rejected"),
        (401, b"", "rejected"),
        (403, b"<html>blocked</html>", "unclear"),
        (400, failed(6003, "Invalid request headers"), "rejected"),
        (400, failed(7000, "Something else"), "unclear"),
        (404, b"", "unclear"),
        (429, b"slow down", "unclear"),
        (500, b"boom", "unclear"),
        (302, b"", "unclear"),
        (200, b"<html>login</html>", "unclear"),
        (200, b'{"success": true, "result": {"status": "active"', "unclear"),
        (200, ok(None), "unclear"),
        (200, ok([]), "unclear"),
        (200, NO, "unclear"),
        (200, b"[" * 100_000, "unclear"),
    ],
)
def test_a_token_nobody_confirms(ask, status, body, state):
    found, _ = ask({ACCOUNT_DOOR: (403, NO), USER_DOOR: (status, body)})
    assert (found.state, found.owner, found.expires_on) == (state, "", "")


def test_why_it_was_refused_is_told(ask):
    found, _ = ask({ACCOUNT_DOOR: (401, NO), USER_DOOR: (401, NO)})
    assert found.server_text == "Invalid API Token (1000)"


@pytest.mark.parametrize("status", [302, 500, 503])
def test_a_server_in_trouble_is_not_asked_again(ask, status):
    found, paths = ask({ACCOUNT_DOOR: (status, b"trouble")})
    assert found == Verification("unclear", server_text="trouble")
    assert paths == [ACCOUNT_DOOR]


@pytest.mark.parametrize(
    ("not_before", "state"),
    [
        ("2026-08-01T10:00:01Z", "not-yet-valid"),
        ("2026-08-01T12:00:01+02:00", "not-yet-valid"),
        ("2026-08-01T10:00:01", "not-yet-valid"),
        ("2026-08-01T10:00:00Z", "active"),
        ("2020-01-01T00:00:00Z", "active"),
        ("", "active"),
        ("soon", "active"),
        (7, "active"),
        (None, "active"),
    ],
)
def test_not_before_by_the_servers_clock(ask, not_before, state):
    result = {"status": "active", "not_before": not_before}
    date = ("Date", "Sat, 01 Aug 2026 10:00:00 GMT")
    found, _ = ask({ACCOUNT_DOOR: (200, ok(result), date)})
    assert found == Verification(state, "account")


@pytest.mark.parametrize("result", [{}, {"status": None}, {"status": "asleep"}, {"status": ["active"]}])
def test_a_state_nobody_has_heard_of(ask, result):
    found, _ = ask({ACCOUNT_DOOR: (200, ok(result)), USER_DOOR: (401, NO)})
    assert found.state == "unclear"
    assert found.owner == "account"


@pytest.mark.parametrize("expires", [None, 7, [], "x" * 100])
def test_an_end_that_is_no_date(ask, expires):
    found, _ = ask({ACCOUNT_DOOR: (200, ok({"status": "active", "expires_on": expires}))})
    assert len(found.expires_on) <= 40


@pytest.mark.parametrize(
    ("accounts", "state"),
    [
        ([{"id": "x"}, {"id": ACCOUNT_ID, "name": "Acme"}], "key-accepted"),
        ([{"id": "x"}], "key-other-account"),
        ([], "key-other-account"),
        ([None, 7, {"name": "Acme"}, {"id": ["x"]}], "key-other-account"),
        ([{"id": str(number)} for number in range(50)], "unclear"),
    ],
)
def test_a_key(ask, accounts, state):
    found, paths = ask({ACCOUNTS: (200, ok(accounts))}, auth="global-key")
    assert found == Verification(state)
    assert paths == [ACCOUNTS]


@pytest.mark.parametrize(
    ("status", "body", "state"),
    [
        (401, NO, "rejected"),
        (403, failed(9103, "Unknown X-Auth-Key or X-Auth-Email"), "rejected"),
        (400, failed(6003, "Invalid request headers"), "rejected"),
        (400, b"", "unclear"),
        (500, b"", "unclear"),
        (200, ok({}), "unclear"),
        (200, b"?", "unclear"),
    ],
)
def test_a_key_that_is_not_confirmed(ask, status, body, state):
    found, _ = ask({ACCOUNTS: (status, body)}, auth="global-key")
    assert found.state == state


@pytest.mark.parametrize("auth", ["token", "global-key"])
def test_a_network_that_fails_sends_nothing(serve, auth):
    api = LookupApi(Caller(timeouts=QUICK))
    silent = serve(lambda connection: connection.read_request() and None)
    for url, expected in (
        (silent.url, ("no-answer", False)),
        (f"http://127.0.0.1:{closed_port()}", ("no-connection", False)),
        ("http://far.example", ("bug", False)),
    ):
        with pytest.raises(SendFailed) as caught:
            api.verify(access(url, auth=auth, email="me@sender.example"))
        assert facts(caught.value) == expected


def test_stop(serve):
    caller = Caller(timeouts=QUICK)

    def behave(connection):
        connection.read_request()
        caller.stop()

    with pytest.raises(SendFailed) as caught:
        LookupApi(caller).verify(access(serve(behave).url))
    assert facts(caught.value) == ("stopped", False)
