"""What the log and the suppression list say, as it gets into the journal; at the end with the real ones."""

import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, SANDBOX_ID, Access, Account, Secret
from cfmail_gui.attempt import Outcome, SendFailed, SendRequest
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.cloudflare.lookups import LookupApi
from cfmail_gui.lookup import BeyondLog, LogEntry, NotPermitted, NoZone, Suppression, Zone
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.record import AttemptRecord, RecipientRecord
from cfmail_gui.sandbox.server import Sandbox
from cfmail_gui.sending.delivery import Delivery
from cfmail_gui.sending.follow_up import FollowUp
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database

START = datetime(2026, 8, 1, 10, tzinfo=UTC)
ACCOUNT = Account("acme", "Acme", "0123456789abcdef" * 2)
ACCESS = Access(ACCOUNT.account_id, "https://api.test", "token", Secret("token"))
ZONES = tuple(
    Zone(name, name) for name in ("example.com", "mail.example.com", "ample.com", "com.example", "Bücher.test")
)


class Far:
    """Cloudflare, with what it has to say."""

    def __init__(self) -> None:
        self.all_zones: tuple[Zone, ...] = ZONES
        self.entries: tuple[LogEntry, ...] = ()
        self.listed: tuple[Suppression, ...] = ()
        self.asked: list = []
        self.trouble: Exception | None = None

    def zones(self, access):
        self.asked.append("zones")
        return self.all_zones

    def suppressions(self, access, address):
        self.asked.append(address)
        if self.trouble:
            raise self.trouble
        return self.listed

    def log(self, access, zone, question):
        self.asked.append((zone.name, question))
        return self.entries


class Memory:
    """The journal of one attempt."""

    def __init__(self) -> None:
        self.kept: list = []
        self.taken: frozenset[str] = frozenset()
        self.is_gone = False

    def update(self, attempt_id, recipients, *, state=None, message_id=""):
        self.kept.append((attempt_id, tuple(recipients), state, message_id))
        return None if self.is_gone else replace(record(), recipients=tuple(recipients), state=state or "unknown")

    def claimed(self, message_ids, attempt_id):
        return frozenset(message_ids) & self.taken


def record(*recipients, state="sent", message_id="<1@cf>", sender="me@mail.example.com", **more) -> AttemptRecord:
    told = tuple(RecipientRecord(address, outcome) for address, outcome in recipients)
    return AttemptRecord(
        id="a1",
        state=state,
        started_at=START,
        account_id=ACCOUNT.id,
        account_name="Acme",
        cloudflare_id=ACCOUNT.account_id,
        simulated=False,
        sender=sender,
        recipients=told,
        name="mail.eml",
        subject="hi",
        header_id="",
        size=1,
        sha256="00",
        message_id=message_id,
        **more,
    )


def entry(recipient="ada@one.test", status="delivered", seconds=5, message_id="1@cf", cause="", *, is_last=True):
    return LogEntry(START + timedelta(seconds=seconds), recipient, message_id, status, cause, cause.upper(), is_last)


@pytest.fixture
def far() -> Far:
    return Far()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def follow_up(far, memory) -> FollowUp:
    return FollowUp(far, lambda account: ACCESS, memory, lambda: START + timedelta(minutes=10))


def refreshed(follow_up, memory, asked):
    follow_up.refresh(asked, ACCOUNT)
    return memory.kept[-1][1]


@pytest.mark.parametrize(
    ("sender", "zone"),
    [
        ("a@mail.example.com", "mail.example.com"),
        ("a@MAIL.Example.com", "mail.example.com"),
        ("a@x.mail.example.com", "mail.example.com"),
        ("a@xmail.example.com", "example.com"),
        ("a@example.com", "example.com"),
        ("a@x.ample.com", "ample.com"),
        ("a@xn--bcher-kva.test", "Bücher.test"),
        ("a@bücher.test", "Bücher.test"),
    ],
)
def test_the_zone_with_the_longest_name(follow_up, far, memory, sender, zone):
    refreshed(follow_up, memory, record(("ada@one.test", Outcome.QUEUED), sender=sender))
    assert far.asked[-1][0] == zone


@pytest.mark.parametrize("sender", ["a@com", "a@sample.com", "a@example.com.evil.test"])
def test_no_zone(follow_up, far, memory, sender):
    with pytest.raises(NoZone):
        follow_up.refresh(record(("ada@one.test", Outcome.QUEUED), sender=sender), ACCOUNT)
    assert memory.kept == []


def test_zones_are_asked_for_once_and_again_for_a_new_domain(follow_up, far, memory):
    for _ in range(3):
        refreshed(follow_up, memory, record(("ada@one.test", Outcome.QUEUED)))
    assert far.asked.count("zones") == 1
    far.all_zones = (*ZONES, Zone("z", "new.test"))
    refreshed(follow_up, memory, record(("ada@one.test", Outcome.QUEUED), sender="a@new.test"))
    assert far.asked.count("zones") == 2


@pytest.mark.parametrize(
    ("entries", "outcome", "cause"),
    [
        ([entry()], Outcome.DELIVERED, ""),
        ([entry("ADA@one.test")], Outcome.DELIVERED, ""),
        ([entry(status="deliveryFailed", cause="full")], Outcome.FAILED, "full"),
        ([entry(status="deliveryFailed", cause="full", is_last=False)], Outcome.QUEUED, "full"),
        ([entry(seconds=9), entry(status="deliveryFailed", cause="full", is_last=False)], Outcome.DELIVERED, ""),
        ([entry(status="deliveryFailed", cause="full", seconds=9), entry()], Outcome.FAILED, "full"),
        ([entry(status="sent", is_last=False)], Outcome.QUEUED, ""),
    ],
)
def test_what_the_log_says_of_a_queued_recipient(follow_up, far, memory, entries, outcome, cause):
    far.entries = tuple(entries)
    (told,) = refreshed(follow_up, memory, record(("ada@one.test", Outcome.QUEUED)))
    assert (told.outcome, told.cause, told.detail) == (outcome, cause, cause.upper())
    assert (told.in_log, told.checked_at) == (True, START + timedelta(minutes=10))


def test_absence_changes_nothing_but_the_time_of_the_question(follow_up, far, memory):
    far.entries = (entry(),)
    ada, bob = refreshed(follow_up, memory, record(("ada@one.test", Outcome.QUEUED), ("bob@one.test", Outcome.QUEUED)))
    assert (ada.outcome, ada.in_log) == (Outcome.DELIVERED, True)
    assert (bob.outcome, bob.in_log, bob.checked_at) == (Outcome.QUEUED, False, START + timedelta(minutes=10))


@pytest.mark.parametrize("outcome", [Outcome.DELIVERED, Outcome.BOUNCED, Outcome.SUPPRESSED, Outcome.NOT_SENT])
def test_what_is_final_stays(follow_up, far, memory, outcome):
    far.entries = (entry(status="deliveryFailed", cause="full"),)
    (told,) = refreshed(follow_up, memory, record(("ada@one.test", outcome)))
    assert (told.outcome, told.in_log) == (outcome, True)


def test_two_recipients_that_differ_in_case_only(follow_up, far, memory):
    far.entries = (entry("Ada@one.test"), entry("ada@one.test", "deliveryFailed", cause="full"))
    told = refreshed(follow_up, memory, record(("ada@one.test", Outcome.QUEUED), ("Ada@one.test", Outcome.QUEUED)))
    assert [each.outcome for each in told] == [Outcome.FAILED, Outcome.DELIVERED]


def test_the_question_by_id(follow_up, far, memory):
    refreshed(follow_up, memory, record(("ada@one.test", Outcome.QUEUED)))
    question = far.asked[-1][1]
    assert (question.message_id, question.since) == ("<1@cf>", START - timedelta(minutes=2))
    assert question.until == START + timedelta(minutes=12)


@pytest.mark.parametrize(("later", "until"), [(timedelta(minutes=10), 12), (timedelta(days=2), 62)])
def test_the_question_about_an_unknown_attempt(far, memory, later, until):
    follow_up = FollowUp(far, lambda account: ACCESS, memory, lambda: START + later)
    refreshed(follow_up, memory, record(("ada@one.test", Outcome.UNKNOWN), state="unknown", message_id=""))
    question = far.asked[-1][1]
    assert (question.message_id, question.recipients, question.subject) == ("", ("ada@one.test",), "hi")
    assert (question.since, question.until) == (START - timedelta(minutes=2), START + timedelta(minutes=until))


def test_an_unknown_attempt_that_is_in_the_log_was_sent(follow_up, far, memory):
    far.entries = (entry(), entry("eve@one.test", "sent", is_last=False))
    unknown = record(
        *((f"{name}@one.test", Outcome.UNKNOWN) for name in ("ada", "bob", "eve")), state="unknown", message_id=""
    )
    told = refreshed(follow_up, memory, unknown)
    assert [each.outcome for each in told] == [Outcome.DELIVERED, Outcome.UNKNOWN, Outcome.QUEUED]
    assert memory.kept[-1][2:] == ("sent", "1@cf")


def test_an_unknown_attempt_that_is_not_there_stays_unknown(follow_up, far, memory):
    (told,) = refreshed(follow_up, memory, record(("ada@one.test", Outcome.UNKNOWN), state="unknown", message_id=""))
    assert (told.outcome, told.in_log) == (Outcome.UNKNOWN, False)
    assert memory.kept[-1][2:] == (None, "")


@pytest.mark.parametrize("spelling", ["2@cf", "<2@cf>"])
def test_the_entries_of_another_attempt_prove_nothing(follow_up, far, memory, spelling):
    far.entries = (entry(seconds=300, message_id="2@cf"),)
    memory.taken = frozenset({spelling})
    (told,) = refreshed(follow_up, memory, record(("ada@one.test", Outcome.UNKNOWN), state="unknown", message_id=""))
    assert (told.outcome, told.in_log) == (Outcome.UNKNOWN, False)
    assert memory.kept[-1][2] is None


def test_of_two_messages_the_earlier_one_is_meant(follow_up, far, memory):
    far.entries = (entry(seconds=300, message_id="2@cf"), entry(status="deliveryFailed", message_id="1@cf"))
    (told,) = refreshed(follow_up, memory, record(("ada@one.test", Outcome.UNKNOWN), state="unknown", message_id=""))
    assert told.outcome == Outcome.FAILED
    assert memory.kept[-1][3] == "1@cf"


def test_a_person_who_was_wrong_is_corrected(follow_up, far, memory):
    marked = record(("ada@one.test", Outcome.NOT_SENT), state="not-sent", message_id="", marked=True)
    (told,) = refreshed(follow_up, memory, marked)
    assert (told.outcome, memory.kept[-1][2]) == (Outcome.NOT_SENT, None)
    far.entries = (entry(),)
    (told,) = refreshed(follow_up, memory, marked)
    assert (told.outcome, memory.kept[-1][2]) == (Outcome.DELIVERED, "sent")


def test_what_was_deleted_meanwhile_is_still_shown(follow_up, far, memory):
    far.entries, memory.is_gone = (entry(),), True
    told = follow_up.refresh(record(("ada@one.test", Outcome.QUEUED)), ACCOUNT)
    assert told.with_outcome(Outcome.DELIVERED) == ("ada@one.test",)


def test_older_than_the_log(far, memory):
    follow_up = FollowUp(far, lambda account: ACCESS, memory, lambda: START + timedelta(days=31))
    with pytest.raises(BeyondLog):
        follow_up.refresh(record(("ada@one.test", Outcome.QUEUED)), ACCOUNT)
    assert far.asked == []


def test_suppressed(follow_up, far):
    far.listed = (Suppression("BOB@one.test", "hard_bounce", "2026-12-01T00:00:00Z"), Suppression("x@one.test", "no"))
    counts = []
    found = follow_up.suppressed(ACCOUNT, ("ada@one.test", "Bob@one.test"), counts.append)
    assert found == (Suppression("Bob@one.test", "hard_bounce", "2026-12-01T00:00:00Z"),)
    assert counts == [0, 1, 2]
    far.trouble = NotPermitted("email-sending-read")
    with pytest.raises(NotPermitted):
        follow_up.suppressed(ACCOUNT, ("ada@one.test",), counts.append)


def test_mark_suppressed(follow_up, memory):
    refused = record(("ada@one.test", Outcome.NOT_SENT), ("bob@ONE.test", Outcome.NOT_SENT), state="not-sent")
    follow_up.mark_suppressed(refused, [Suppression("bob@one.test", "hard_bounce", "2026-12-01T00:00:00Z")])
    (_, (ada, bob), state, _) = memory.kept[-1]
    assert (ada.outcome, state) == (Outcome.NOT_SENT, None)
    assert (bob.outcome, bob.cause, bob.until) == (Outcome.SUPPRESSED, "hard_bounce", "2026-12-01T00:00:00Z")


# The whole way: sandbox, client and journal are the real ones


class Clock:
    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class World:
    def __init__(self, path) -> None:
        self.clock = Clock()
        self.sandbox = Sandbox(settle_seconds=15, clock=self.clock)
        self.database = Database(path / "journal.sqlite")
        self.journal = Journal(self.database)
        self.api = EmailApi()
        self.account = Account(SANDBOX_ID, "Sandbox", SANDBOX_ACCOUNT_ID, kind="sandbox")
        self.deliver = Delivery(self.api, lambda account: self.sandbox.start(), self.journal)
        lookups = LookupApi(self.api.caller)
        self.follow_up = FollowUp(lookups, lambda account: self.sandbox.start(), self.journal, self.clock)

    def send(self, name: str, *recipients: str, subject: str = "Grüße") -> AttemptRecord:
        raw = f"From: a@sender.example\r\nSubject: {subject}\r\n\r\n{name}\r\n".encode()
        envelope = Envelope("a@sender.example", recipients)
        with contextlib.suppress(SendFailed):
            self.deliver(SendRequest(name, self.account, envelope, raw), lambda progress: None)
        found = self.journal.get(name)
        assert found is not None
        return found

    def refresh(self, asked: AttemptRecord) -> tuple[str, list[Outcome]]:
        told = self.follow_up.refresh(asked, self.account)
        assert told == self.journal.get(asked.id)
        return told.state, [each.outcome for each in told.recipients]


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    yield made
    made.sandbox.stop()
    made.api.close()
    made.database.close()


def test_queued_mail_to_its_end(world):
    sent = world.send("one", "queued@x.test", "Delayed@x.test", "expired@x.test")
    assert world.refresh(sent) == ("sent", [Outcome.QUEUED] * 3)
    world.clock.ahead = timedelta(seconds=30)
    assert world.refresh(sent) == ("sent", [Outcome.QUEUED, Outcome.DELIVERED, Outcome.FAILED])
    kept = world.journal.get("one")
    assert kept is not None
    assert "4.4.7" in kept.recipients[2].detail


def test_a_lost_answer_is_cleared_up(world):
    lost = world.send("lost", "hangup@x.test", "ada@x.test")
    assert lost.state == "unknown"
    world.clock.ahead = timedelta(minutes=1)
    assert world.refresh(lost) == ("sent", [Outcome.DELIVERED] * 2)


def test_a_refused_attempt_is_not_taken_for_its_repetition(world):
    failed = world.send("failed", "error@x.test", "ada@x.test")
    assert failed.state == "unknown"
    assert world.refresh(failed) == ("unknown", [Outcome.UNKNOWN] * 2)
    again = world.send("again", "ada@x.test")
    assert again.state == "sent"
    assert world.refresh(failed) == ("unknown", [Outcome.UNKNOWN] * 2)
    assert world.refresh(again) == ("sent", [Outcome.DELIVERED])


def test_a_suppressed_recipient_is_found(world):
    refused = world.send("refused", "ada@x.test", "suppressed@x.test")
    assert refused.state == "not-sent"
    addresses = tuple(each.address for each in refused.recipients)
    found = world.follow_up.suppressed(world.account, addresses, lambda count: None)
    told = world.follow_up.mark_suppressed(refused, found)
    assert told.with_outcome(Outcome.SUPPRESSED) == ("suppressed@x.test",)
    assert told.with_outcome(Outcome.NOT_SENT) == ("ada@x.test",)
    assert told == world.journal.get("refused")


def test_of_what_a_person_believed_nothing_stays_when_the_log_knows_better(follow_up, far, memory):
    believed = (("ada@one.test", Outcome.NOT_SENT), ("bob@one.test", Outcome.NOT_SENT))
    far.entries = (entry(),)
    told = refreshed(follow_up, memory, record(*believed, state="not-sent", message_id="", marked=True))
    assert [each.outcome for each in told] == [Outcome.DELIVERED, Outcome.UNKNOWN]
    assert memory.kept[-1][2] == "sent"
