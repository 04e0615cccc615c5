"""Which actions an attempt allows; the table is the specification."""

from dataclasses import replace

import pytest

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.results.applicable import ACTIONS, applies, group
from tests.attempts import answered, blocked, failed, split

ADA, BOB = "ada@one.test", "bob@two.test"
DELIVERED = answered((ADA, Outcome.DELIVERED))
QUEUED = answered((ADA, Outcome.DELIVERED), (BOB, Outcome.QUEUED))
UNKNOWN = failed(ADA)
NOT_SENT = answered((ADA, Outcome.NOT_SENT), state="not-sent", marked=True, fault="no-answer")
SUPPRESSED_ALONE = replace(blocked(), recipients=blocked().recipients[1:])

TABLE = [
    (DELIVERED, {"resend", "exchange", "copy-as"}),
    (QUEUED, {"refresh", "resend", "exchange", "copy-as"}),
    (answered((ADA, Outcome.UNREPORTED)), {"refresh", "resend", "exchange", "copy-as"}),
    (failed(ADA, fault="bad-answer"), {"refresh", "resend", "exchange", "copy-as"}),  # accepted, details unknown
    (UNKNOWN, {"check", "mark-sent", "mark-not-sent", "again", "exchange", "copy-as"}),
    (replace(UNKNOWN, has_body=False), {"check", "mark-sent", "mark-not-sent", "exchange"}),
    (replace(UNKNOWN, state="sent", marked=True), {"check", "mark-not-sent", "resend", "exchange", "copy-as"}),
    (NOT_SENT, {"check", "mark-sent", "resend", "exchange", "copy-as"}),
    (replace(DELIVERED, marked=True), {"resend", "exchange", "copy-as"}),  # the log has told since
    (replace(QUEUED, marked=True), {"refresh", "resend", "exchange", "copy-as"}),
    (failed(ADA, fault="refused", maybe_sent=False), {"resend", "exchange", "copy-as"}),
    (blocked(), {"others", "resend", "exchange", "copy-as"}),
    (replace(blocked(), has_body=False), {"exchange"}),
    (SUPPRESSED_ALONE, {"resend", "exchange", "copy-as"}),  # there are no others
    (
        answered((ADA, Outcome.DELIVERED), (BOB, Outcome.SUPPRESSED)),
        {"resend", "exchange", "copy-as"},
    ),  # Ada has it already
    (replace(UNKNOWN, state="sending"), set()),
    (replace(UNKNOWN, number=0), set()),  # never in the journal
    (replace(blocked(), number=0), set()),
]


@pytest.mark.parametrize(("record", "actions"), TABLE)
def test_only_what_makes_sense_applies(record, actions):
    assert {action for action in ACTIONS if applies(action, record)} == actions


def test_groups_of_recipients():
    record = answered(
        ("a@x.test", Outcome.DELIVERED),
        ("b@x.test", Outcome.BOUNCED),
        ("c@x.test", Outcome.FAILED),
        ("d@x.test", Outcome.SUPPRESSED),
        ("e@x.test", Outcome.QUEUED),
    )
    records = (record, *split(Outcome.DELIVERED, Outcome.NOT_SENT))
    assert group("failed", records, ()) == ("b@x.test", "c@x.test", "p2@x.test")
    assert group("suppressed", records, ()) == ("d@x.test",)
    assert group("chosen", records, ("p1@x.test", "a@x.test", "gone@x.test")) == ("a@x.test", "p1@x.test")
    assert len(group("all", records, ())) == 7
