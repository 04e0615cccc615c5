"""Each failure has its consequence, and none makes a message go twice."""

from typing import get_args

import pytest

from cfmail_gui.account import BadAccount
from cfmail_gui.attempt import SandboxUnavailable, SecretUnavailable, SendFailed, SendFault
from cfmail_gui.message.envelope import BadEnvelope
from cfmail_gui.message.faults import BadFile, BadMessage
from cfmail_gui.record import AlreadyClaimed, AlreadySent, JournalUnavailable
from cfmail_gui.sending.batch_faults import Consequence, consequence
from cfmail_gui.sending.batch_load import FileChanged


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (SendFailed("throttled", maybe_sent=False, retry_after=7), Consequence("again", pause="wait", wait=7)),
        (SendFailed("upstream", maybe_sent=False), Consequence("again", pause="wait", wait=60)),
        (SendFailed("unauthorized", maybe_sent=False, status=401), Consequence("again", pause="account")),
        (SendFailed("blocked", maybe_sent=False, status=403), Consequence("again", pause="account")),
        (SendFailed("bug", maybe_sent=False), Consequence("again", pause="bug")),
        (SendFailed("stopped", maybe_sent=False), Consequence("again")),
        (SendFailed("stopped", maybe_sent=True), Consequence(streak="unknown")),
        (SendFailed("no-connection", maybe_sent=False), Consequence(streak="offline")),
        (SendFailed("tls", maybe_sent=False), Consequence(streak="offline")),
        (SendFailed("invalid-message", maybe_sent=False), Consequence()),
        (SendFailed("internal", maybe_sent=True, status=500), Consequence(streak="unknown")),
        (SendFailed("bad-answer", maybe_sent=True, status=200), Consequence()),
        (AlreadySent(()), Consequence("held", "already-sent")),
        (AlreadyClaimed("x"), Consequence()),
        (FileChanged("/a"), Consequence("held", "changed-on-disk")),
        (BadFile("missing", "/a"), Consequence("held", "unreadable", streak="files")),
        (BadMessage("charset-needed"), Consequence("broken", "charset-needed")),
        (BadEnvelope("bad-recipient"), Consequence("broken", "bad-recipient")),
        (JournalUnavailable("disk-full", "/j"), Consequence(pause="journal")),
        (SecretUnavailable("locked"), Consequence(pause="secret")),
        (SandboxUnavailable("x"), Consequence(pause="sandbox")),
        (BadAccount("bad-url"), Consequence(pause="account")),
    ],
    ids=repr,
)
def test_what_follows_from_a_failure(error, expected):
    assert consequence(error) == expected


@pytest.mark.parametrize("fault", get_args(SendFault))
def test_what_may_have_been_sent_never_gets_another_turn(fault):
    found = consequence(SendFailed(fault, maybe_sent=True))
    assert (found.item, found.pause) == ("stays", "")
