"""Answers that are good: every envelope recipient gets exactly one outcome."""

from datetime import UTC, datetime

import pytest

from cfmail_gui.attempt import Outcome
from cfmail_gui.cloudflare.schema import read_report
from cfmail_gui.message.wire import WireChange
from tests.cloudflare.support import request

NOW = datetime(2026, 8, 1, tzinfo=UTC)
D, Q, B, S = Outcome.DELIVERED, Outcome.QUEUED, Outcome.BOUNCED, Outcome.SUPPRESSED
UNREPORTED, UNKNOWN = Outcome.UNREPORTED, Outcome.UNKNOWN


def outcomes(result: dict, *recipients: str) -> list[Outcome]:
    report = read_report(request(*recipients), result, NOW)
    assert tuple(address for address, _ in report.outcomes) == recipients
    return [outcome for _, outcome in report.outcomes]


def test_each_list_has_its_outcome():
    result = {
        "delivered": ["a@x.example"],
        "queued": ["b@x.example"],
        "permanent_bounces": ["c@x.example"],
        "suppressed_recipients": ["d@x.example"],
    }
    addresses = [f"{letter}@x.example" for letter in "dcbae"]
    assert outcomes(result, *addresses) == [S, B, Q, D, UNREPORTED]


@pytest.mark.parametrize(
    "result",
    [
        {},
        {"delivered": [], "queued": [], "permanent_bounces": []},
        {"delivered": None, "queued": None, "permanent_bounces": None, "suppressed_recipients": None},
        {"deliverd": ["a@x.example"], "count": 1},
    ],
)
def test_who_is_listed_nowhere_is_unreported(result):
    assert outcomes(result, "a@x.example") == [UNREPORTED]


def test_the_less_hopeful_list_counts():
    assert outcomes({"delivered": ["a@x.example"], "queued": ["a@x.example"]}, "a@x.example") == [Q]
    assert outcomes({"queued": ["a@x.example"], "permanent_bounces": ["A@X.example"]}, "a@x.example") == [B]
    thrice = {"delivered": ["a@x.example"], "queued": ["a@X.example"], "permanent_bounces": ["a@x.example"]}
    assert outcomes(thrice, "a@x.example") == [B]
    both = {"delivered": ["a@x.example"], "suppressed_recipients": ["a@X.example"]}
    assert outcomes(both, "a@x.example") == [S]


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Ann@X.Example", "ann@x.example"),
        ("ann@x.example", "ANN@X.EXAMPLE"),
        ("a@bücher.example", "a@xn--bcher-kva.example"),
        ("a@XN--BCHER-KVA.example", "a@bücher.example"),
        ("ГРУША@пример.example", "груша@xn--e1afmkfd.example"),
    ],
)
def test_spelling_in_the_answer_does_not_matter(asked, listed):
    assert outcomes({"delivered": [listed]}, asked) == [D]
    assert read_report(request(asked), {"delivered": [listed]}, NOW).unasked == ()


def test_two_recipients_that_differ_in_case_only_keep_their_own_outcomes():
    result = {"delivered": ["Ann@x.example"], "permanent_bounces": ["ann@x.example"]}
    assert outcomes(result, "ann@x.example", "Ann@x.example") == [B, D]


def test_addresses_nobody_asked_for_are_told():
    result = {"delivered": ["a@x.example", "spy@evil.example"], "queued": ["", "no address"]}
    report = read_report(request("a@x.example"), result, NOW)
    assert report.unasked == ("spy@evil.example", "", "no address")


def test_entries_that_cannot_be_read_leave_the_rest_unknown_and_not_unreported():
    result = {"delivered": ["a@x.example", 7, None, {"email": "b@x.example"}], "queued": None}
    assert outcomes(result, "a@x.example", "b@x.example") == [D, UNKNOWN]


@pytest.mark.parametrize("value", ["a@x.example", {"a@x.example": 1}, 3, True, ["x@y.example"] * 1001])
def test_a_list_that_is_none_is_refused(value):
    with pytest.raises(ValueError, match="list"):
        read_report(request("a@x.example"), {"delivered": value}, NOW)


def test_hostile_addresses_do_no_harm():
    hostile = ["@", "a@" + "x" * 100_000, "\ud800@x.example", "a@\x00", "a@" + "ß" * 300, "\u202e" * 500]
    report = read_report(request("a@x.example"), {"delivered": [*hostile, "a@x.example"]}, NOW)
    assert report.outcomes == (("a@x.example", D),)
    assert len(report.unasked) == len(hostile)  # as they came: the client makes them fit to be shown


def test_what_else_a_report_holds():
    changes = (WireChange("line-ends", 3),)
    report = read_report(request("a@x.example"), {"message_id": "<1@x.example>"}, NOW, changes)
    assert report.attempt_id == "attempt-1"
    assert report.finished_at is NOW
    assert report.message_id == "<1@x.example>"
    assert report.changes == changes


@pytest.mark.parametrize("value", [None, 7, "", [], {"id": "x"}])
def test_a_message_id_that_is_none(value):
    assert read_report(request("a@x.example"), {"message_id": value}, NOW).message_id is None
