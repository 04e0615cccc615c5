"""What is said about questions to Cloudflare: which permission is missing, and that absence is no proof."""

from typing import get_args

import pytest

from cfmail_gui.attempt import Outcome, SandboxUnavailable, SecretUnavailable, SendFailed
from cfmail_gui.gui import texts_follow_up as texts
from cfmail_gui.lookup import BeyondLog, NotPermitted, NoZone, Permission, Suppression
from cfmail_gui.record import JournalUnavailable, RecipientRecord
from tests.gui.test_follow_up_clock import record

ERRORS = [
    *(NotPermitted(permission) for permission in get_args(Permission)),
    NoZone("one.test"),
    BeyondLog(31),
    SecretUnavailable("locked"),
    SandboxUnavailable("no port"),
    SendFailed("no-connection", maybe_sent=False),
    JournalUnavailable("disk-full", "/x/journal.sqlite"),
]


@pytest.mark.parametrize("error", ERRORS, ids=str)
@pytest.mark.parametrize("sentence", [texts.not_refreshed, texts.not_looked_up])
def test_every_failure_has_one_line_of_its_own(qapp, error, sentence):
    said = sentence(error)
    assert "\n" not in said
    assert said.endswith(".")
    assert len({sentence(other) for other in ERRORS}) == len(ERRORS)


@pytest.mark.parametrize(
    ("permission", "name"),
    [("analytics-read", "Analytics: Read"), ("zone-read", "Zone: Read"), ("email-sending-read", "Email Sending: Read")],
)
def test_the_missing_permission_is_named(qapp, permission, name):
    assert name in texts.not_refreshed(NotPermitted(permission))


def recipients(*known):
    return tuple(RecipientRecord(f"r{n}@x.test", outcome, in_log=found) for n, (outcome, found) in enumerate(known))


def test_absence_is_no_proof(qapp):
    said = texts.refreshed(record(state="unknown", recipients=recipients((Outcome.UNKNOWN, False))))
    assert "Not in Cloudflare's log yet" in said
    assert "proves nothing" in said
    assert "before you send once more" in said


def test_what_the_log_says_is_counted(qapp):
    found = recipients(
        (Outcome.DELIVERED, True), (Outcome.DELIVERED, True), (Outcome.FAILED, True), (Outcome.QUEUED, False)
    )
    said = texts.refreshed(record(recipients=found))
    assert said == "Cloudflare's log: 2 delivered, 1 failed, 1 still queued, 1 not in the log yet."
    assert texts.refreshed(record(recipients=recipients((Outcome.BOUNCED, True)))) == "Cloudflare's log: nothing new."


def test_a_suppression(qapp):
    said = texts.suppressed(Suppression("ada@x.test", "hard_bounce", "2026-12-01T12:00:00Z"))
    assert said.startswith("ada@x.test: hard bounce, until ")
    assert "2026" in said
    forever = texts.suppressed(Suppression("ada@x.test", "new\u202e_word", read_only=True))
    assert forever == "ada@x.test: new_word, for ever (Cloudflare's own entry; only its support can remove it)"
    assert "until whenever" in texts.suppressed(Suppression("ada@x.test", "manual", "whenever"))
