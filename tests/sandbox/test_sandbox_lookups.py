"""Zones, suppressions and the log of sent mail, over a real socket, with a clock that the test sets."""

import http.client
import json
from datetime import UTC, datetime, timedelta

import pytest

from cfmail_gui.sandbox.lookups import zone_id
from cfmail_gui.sandbox.server import Sandbox
from tests.sandbox.conftest import Client

START = datetime(2026, 8, 1, 12, tzinfo=UTC)
QUERY = "query { viewer { zones { emailSendingAdaptive(limit: 10) { status } } } }"


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(clock):
    sandbox = Sandbox(settle_seconds=15, clock=clock)
    yield Client(sandbox.start())
    sandbox.stop()


def ask(client, variables, query=QUERY):
    full = {"zoneTag": zone_id("sender.example"), "start": "2026-08-01T11:58:00Z", "end": "2026-08-01T13:00:00Z"}
    body = json.dumps({"query": query, "variables": full | variables}).encode()
    return client.ask("POST", "/client/v4/graphql", body).json


def events(client, **variables):
    rows = ask(client, variables)["data"]["viewer"]["zones"][0]["emailSendingAdaptive"]
    return [(row["envelopeTo"], row["status"], row["errorCause"], row["isLastEvent"]) for row in rows]


def test_what_was_queued_changes_after_some_seconds(timed, clock):
    sent = timed.send("ada@x.test", "queued@x.test", "delayed@x.test", "expired@x.test", "bounce@x.test")
    wanted = sent.json["result"]["message_id"]
    early = [
        ("ada@x.test", "delivered", "", 1),
        ("queued@x.test", "sent", "", 0),
        ("delayed@x.test", "sent", "", 0),
        ("expired@x.test", "sent", "", 0),
        ("bounce@x.test", "deliveryFailed", "hardBounce", 1),
    ]
    assert events(timed, id=wanted) == early
    clock.now = START + timedelta(seconds=14)
    assert events(timed, id=wanted) == early
    clock.now = START + timedelta(seconds=15)
    late = events(timed, id=f"%{wanted.strip('<>')}%")
    assert [row for row in late if row[3]] == [
        ("ada@x.test", "delivered", "", 1),
        ("delayed@x.test", "delivered", "", 1),
        ("expired@x.test", "deliveryFailed", "deliveryTimeExpired", 1),
        ("bounce@x.test", "deliveryFailed", "hardBounce", 1),
    ]
    assert {row for row in late if not row[3]} == {row for row in early if not row[3]}


def test_by_recipients_and_time(timed, clock):
    timed.send("ada@x.test", "bob@x.test")
    assert events(timed, to0="bob@x.test", to1="eve@x.test") == [("bob@x.test", "delivered", "", 1)]
    assert events(timed, to0="eve@x.test") == []
    assert events(timed) == []
    clock.now = START + timedelta(hours=2)
    timed.send("bob@x.test")
    assert len(events(timed, to0="bob@x.test")) == 1, "the second one is outside the window"
    assert len(events(timed, to0="bob@x.test", end="2026-08-01T15:00:00Z")) == 2


def test_the_subject_is_decoded(timed):
    timed.send("ada@x.test", message="From: a@sender.example\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\r\nhi")
    (row,) = ask(timed, {"to0": "ada@x.test"})["data"]["viewer"]["zones"][0]["emailSendingAdaptive"]
    assert row["subject"] == "Grüße"


@pytest.mark.parametrize(("local_part", "taken"), [("hangup", True), ("garbage", True), ("error", False)])
def test_what_an_unclear_answer_left_in_the_log(timed, local_part, taken):
    try:
        timed.send("ada@x.test", f"{local_part}@x.test")
    except http.client.RemoteDisconnected:
        assert local_part == "hangup"
    assert (events(timed, to0="ada@x.test") != []) is taken


def test_a_zone_for_every_domain_that_wanted_to_send(timed):
    def zones(query=""):
        return [(zone["id"], zone["name"]) for zone in timed.ask("GET", f"/client/v4/zones{query}").json["result"]]

    assert zones() == [(zone_id("sandbox.example"), "sandbox.example")]
    timed.send("error@x.test")
    assert [name for _, name in zones(f"?account.id={timed.access.account_id}")] == [
        "sandbox.example",
        "sender.example",
    ]
    assert zones("?account.id=other") == []
    assert zones("?page=2") == []
    assert len(zones("?page=0")) == 2


def test_each_zone_sends_from_its_own_domain(timed):
    timed.send("ada@x.test")
    for name in ("sandbox.example", "sender.example"):
        path = f"/client/v4/zones/{zone_id(name)}/email/sending/subdomains"
        (domain,) = timed.ask("GET", path).json["result"]
        assert (domain["name"], domain["enabled"]) == (name, True)
        assert domain["return_path_domain"] == f"cf-bounce.{name}"
    assert timed.ask("GET", f"/client/v4/zones/{zone_id('other.example')}/email/sending/subdomains").status == 404
    assert timed.ask("GET", "/client/v4/zones/x/email/sending/subdomains").status == 404
    assert timed.ask("POST", path, b"{}").status == 405
    assert timed.ask("GET", path, headers={}).status == 401


def test_a_question_that_is_refused(timed):
    authz = ask(timed, {"zoneTag": zone_id("other.example")})
    assert authz["data"] is None
    assert authz["errors"][0]["extensions"]["code"] == "authz"
    assert ask(timed, {}, "query { viewer { budget } }")["errors"] == [{"message": "unknown query"}]
    assert ask(timed, {"start": 7})["errors"] == [{"message": "unknown query"}]
    assert timed.ask("POST", "/client/v4/graphql", b"{").error[0] == 10001
    assert timed.ask("POST", "/client/v4/graphql", b"[" * 60_000).error[0] == 10001
    assert timed.ask("POST", "/client/v4/graphql", b" " * 70_000).status == 413
    assert timed.ask("GET", "/client/v4/graphql").status == 405
    assert timed.ask("POST", "/client/v4/graphql", b"{}", headers={}).status == 401


def test_suppressions(timed):
    path = f"/client/v4/accounts/{timed.access.account_id}/email/sending/suppressions?email="
    (entry,) = timed.ask("GET", f"{path}suppressed%2B1%40x.test").json["result"]
    assert (entry["email"], entry["reason"]) == ("suppressed+1@x.test", "hard_bounce")
    assert entry["expires_at"] == "2026-08-08T12:00:00Z"
    assert timed.ask("GET", f"{path}ada%40x.test").json["result"] == []


def test_the_log_is_bounded(timed):
    for number in range(1010):
        timed.send(f"r{number}@x.test")
    assert events(timed, to0="r9@x.test") == []
    assert events(timed, to0="r10@x.test") != []
