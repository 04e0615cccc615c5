"""What is sent at once, what waits for a person, and what a person's yes covers."""

from dataclasses import replace

import pytest

from cfmail_gui.account import Account
from cfmail_gui.batch_record import BatchItem, BatchPlan
from cfmail_gui.sending.batch_check import all_reasons, envelope_of, may_repeat, released, verdict
from tests.conftest import ACCOUNT_ID

ACCOUNT = Account("a", "Acme", ACCOUNT_ID)
CAREFUL = replace(ACCOUNT, allow_list=("*@x.test",))
PLAN = BatchPlan("a")
ITEM = BatchItem(0, "/a.eml", 0, -1, "a.eml", "00", "Hi", "me@x.test", ("b@x.test",), 10)
OUTSIDE = replace(ITEM, recipients=("b@x.test", "c@y.test"))
MANY = tuple(f"n{number}@x.test" for number in range(51))
UNREADABLE = replace(ITEM, findings=("charset-needed",), note=released("bad-address"))
NOBODY = replace(ITEM, recipients=(), findings=("no-recipients",), state="broken", note="no-recipients")


@pytest.mark.parametrize(
    ("item", "plan", "account", "expected"),
    [
        (ITEM, PLAN, ACCOUNT, ("ready", "")),
        (ITEM, PLAN, CAREFUL, ("ready", "")),
        (OUTSIDE, PLAN, ACCOUNT, ("ready", "")),
        (OUTSIDE, PLAN, CAREFUL, ("held", "outside-allow-list")),
        (OUTSIDE, replace(PLAN, recipients=("me@x.test",)), CAREFUL, ("ready", "")),
        (ITEM, replace(PLAN, recipients=("me@y.test",)), CAREFUL, ("held", "outside-allow-list")),
        (NOBODY, PLAN, ACCOUNT, ("broken", "no-recipients")),
        (NOBODY, replace(PLAN, recipients=("me@x.test",)), ACCOUNT, ("ready", "")),
        (replace(ITEM, sender=""), PLAN, ACCOUNT, ("broken", "no-sender")),
        (replace(ITEM, sender=""), replace(PLAN, sender="me@x.test"), ACCOUNT, ("ready", "")),
        (ITEM, replace(PLAN, sender="nonsense"), ACCOUNT, ("broken", "bad-sender")),
        (ITEM, replace(PLAN, recipients=("b@x.test", "b@X.test")), ACCOUNT, ("broken", "duplicate-recipient")),
        (replace(ITEM, recipients=MANY), PLAN, ACCOUNT, ("broken", "too-many-recipients")),
        (replace(ITEM, findings=("bad-address",)), PLAN, ACCOUNT, ("held", "bad-address")),
        (replace(ITEM, findings=("bad-address",)), replace(PLAN, recipients=("me@x.test",)), ACCOUNT, ("ready", "")),
        (replace(ITEM, findings=("re-encoded", "signature-broken")), PLAN, ACCOUNT, ("held", "signature-broken")),
        (UNREADABLE, PLAN, ACCOUNT, ("broken", "charset-needed")),
        (replace(ITEM, state="held", note="left-out"), PLAN, ACCOUNT, ("held", "left-out")),
        (replace(ITEM, state="held", note="already-sent"), PLAN, ACCOUNT, ("held", "already-sent")),
        (replace(ITEM, state="held", note="outside-allow-list"), PLAN, ACCOUNT, ("ready", "")),
    ],
)
def test_a_message_gets_the_state_that_fits_the_plan_and_the_account(item, plan, account, expected):
    assert verdict(item, plan, account) == expected


def test_a_yes_to_one_reason_is_no_yes_to_a_graver_one():
    """Nobody is named to the user by a question about a signature."""
    item = replace(OUTSIDE, findings=("signature-broken",), note=released("signature-broken"))
    assert verdict(item, PLAN, CAREFUL) == ("held", "outside-allow-list")
    item = replace(item, note=released("outside-allow-list"))
    assert verdict(item, PLAN, CAREFUL) == ("ready", item.note)
    assert not may_repeat(item)


def test_all_reasons_can_be_asked_about_at_once():
    item = replace(OUTSIDE, findings=("signature-broken", "bad-address"), state="held", note="left-out")
    assert all_reasons(item, PLAN, CAREFUL) == ("signature-broken", "bad-address", "outside-allow-list")
    assert all_reasons(item, replace(PLAN, recipients=("b@x.test",)), CAREFUL) == ("signature-broken",)
    assert all_reasons(ITEM, PLAN, CAREFUL) == ()
    answered = replace(item, state="ready", note=released(all_reasons(item, PLAN, CAREFUL)[-1]))
    assert verdict(answered, PLAN, CAREFUL) == ("ready", answered.note)


def test_only_a_yes_to_a_repetition_allows_one():
    item = replace(OUTSIDE, findings=("signature-broken",), note=released("already-sent"))
    assert may_repeat(item)
    assert verdict(item, PLAN, CAREFUL) == ("ready", item.note)
    assert not may_repeat(replace(item, note="already-sent"))


def test_the_plan_s_envelope_comes_before_the_proposed_one():
    assert envelope_of(ITEM, PLAN).sender == "me@x.test"
    chosen = envelope_of(ITEM, replace(PLAN, sender="you@x.test", recipients=("test@x.test",)))
    assert (chosen.sender, chosen.recipients) == ("you@x.test", ("test@x.test",))
