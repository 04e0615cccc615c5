"""Questions to the log and its answers, without a network."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.account import Secret
from cfmail_gui.attempt import SendFailed
from cfmail_gui.cloudflare.answer import Answer
from cfmail_gui.cloudflare.graphql import payload, read_entries
from cfmail_gui.lookup import LogEntry, LogQuestion, NotPermitted, Zone
from tests.cloudflare.support import CANARY

ZONE = Zone("f" * 32, "sender.example")
SINCE = datetime(2026, 8, 1, 10, tzinfo=UTC)
SECRET = Secret(CANARY)


def question(message_id="", recipients=("Ada@One.test",), subject="Grüße", hours=1.0):
    return LogQuestion(message_id, "a@sender.example", recipients, subject, SINCE, SINCE + timedelta(hours=hours))


def row(**changes):
    return {
        "datetime": "2026-08-01T10:00:05Z",
        "subject": "Grüße",
        "messageId": "<1@cf>",
        "envelopeTo": "ada@one.test",
        "status": "delivered",
        "errorCause": "",
        "errorDetail": "",
        "isLastEvent": 1,
    } | changes


def read(*rows, asked=None, **members):
    value = {"data": {"viewer": {"zones": [{"emailSendingAdaptive": list(rows)}]}}, "errors": None} | members
    return read_entries(Answer(200, json.dumps(value).encode()), asked or question(), SECRET)


def test_by_the_message_id():
    asked = payload(ZONE, question("<1@cf>"))
    assert asked["variables"] == {
        "zoneTag": "f" * 32,
        "start": "2026-08-01T10:00:00Z",
        "end": "2026-08-01T11:00:00Z",
        "id": "%1@cf%",
    }
    assert "messageId_like: $id" in asked["query"]
    assert "$id: string!" in asked["query"]


def test_by_the_recipients_in_their_own_case_and_in_lower_case():
    asked = payload(ZONE, question(recipients=("Ada@One.test", "bob@bücher.test")))
    addresses = [value for name, value in asked["variables"].items() if name.startswith("to")]
    assert addresses == ["Ada@One.test", "bob@xn--bcher-kva.test", "ada@one.test"]
    assert "envelopeTo_in: [$to0, $to1, $to2]" in asked["query"]
    assert asked["query"].count("{") == asked["query"].count("}")
    assert "One.test" not in asked["query"], "foreign text is never part of the query"


def test_a_window_of_30_days_at_most():
    assert payload(ZONE, question("1", hours=24 * 40))["variables"]["end"] == "2026-08-31T10:00:00Z"


def test_an_entry():
    (entry,) = read(row(errorCause="x\x00y", errorDetail=f"told {CANARY}", status="deliveryFailed", isLastEvent=0))
    assert entry == LogEntry(
        SINCE + timedelta(seconds=5), "ada@one.test", "<1@cf>", "deliveryFailed", "xy", "told …", is_last=False
    )


def test_newest_first_whatever_the_order():
    found = read(row(status="sent"), row(datetime="2026-08-01T10:01:00Z"), row(datetime="2026-08-01T09:59:00+00:00"))
    assert [entry.moment.minute for entry in found] == [1, 0, 59]


@pytest.mark.parametrize(
    "changes",
    [
        {"envelopeTo": "eve@one.test"},
        {"subject": "Grüsse"},
        {"subject": ""},
        {"datetime": "soon"},
        {"datetime": "2026-08-01T10:00:05"},
        {"datetime": None},
        {"envelopeTo": None},
    ],
)
def test_entries_of_other_messages_and_broken_ones(changes):
    assert read(row(**changes)) == ()


@pytest.mark.parametrize(
    ("logged", "own"),
    [
        ("Grüße", "Grüße"),
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("a  b\tc", "a b c"),
        ("", ""),
        ("a very long one", "a very…"),
        ("a very…", "a very long one"),
    ],
)
def test_subjects_that_are_the_same(logged, own):
    assert len(read(row(subject=logged), asked=question(subject=own))) == 1


@pytest.mark.parametrize(("logged", "asked"), [("1@cf", "<1@cf>"), ("<1@cf>", "1@cf"), ("<1@cf>", "<1@cf>")])
def test_an_id_with_and_without_brackets(logged, asked):
    assert len(read(row(messageId=logged, subject="other"), asked=question(asked))) == 1
    assert read(row(messageId=f"x{logged}x"), asked=question(asked)) == ()


def refused(message, code):
    return {"data": None, "errors": [{"message": message, "path": None, "extensions": {"code": code}}]}


def test_a_permission_that_is_missing():
    found = read(**refused("Actor does not have permission 'zone.analytics.read'", "authz"))
    assert isinstance(found, NotPermitted)
    assert (found.permission, found.server_text) == (
        "analytics-read",
        "Actor does not have permission 'zone.analytics.read'",
    )
    nothing = read_entries(Answer(200, b'{"data":{"viewer":{"zones":[]}},"errors":null}'), question(), SECRET)
    assert isinstance(nothing, NotPermitted)


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (refused("cannot request data older than 2678400s", "authz"), "refused"),
        (refused("time range is too large", "quota"), "refused"),
        ({"data": None, "errors": ["?"]}, "refused"),
        ({"data": None, "errors": None}, "bad-answer"),
        ({"data": {"viewer": {"zones": [{}]}}, "errors": None}, "bad-answer"),
        ({}, "bad-answer"),
    ],
)
def test_other_refusals_and_nonsense(answer, fault):
    found = read_entries(Answer(200, json.dumps(answer).encode()), question(), SECRET)
    assert isinstance(found, SendFailed)
    assert (found.fault, found.maybe_sent) == (fault, False)


@given(
    st.binary() | st.recursive(st.none() | st.text() | st.integers(), st.lists).map(lambda v: json.dumps(v).encode())
)
def test_any_octets_are_an_answer_or_a_refusal(octets):
    assert isinstance(read_entries(Answer(200, octets), question(), SECRET), (tuple, NotPermitted, SendFailed))
