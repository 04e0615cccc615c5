"""What Cloudflare knows of earlier attempts, and of recipients: asked, understood and written to the journal."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from cfmail_gui.account import Access, Account
from cfmail_gui.attempt import Outcome
from cfmail_gui.lookup import BeyondLog, LogEntry, LogQuestion, NoZone, Suppression, Zone
from cfmail_gui.message.addr_spec import domain_key, key
from cfmail_gui.record import AttemptRecord, AttemptState, RecipientRecord

LOG_DAYS = 31
"""How far the log reaches back: developers.cloudflare.com/email-service/observability/metrics-analytics."""

_SKEW = timedelta(minutes=2)  # ours: between this computer's clock and Cloudflare's
_SEARCHED = timedelta(hours=1)  # ours: after the beginning of an attempt whose message id is not known
_OPEN = frozenset({Outcome.QUEUED, Outcome.UNKNOWN, Outcome.UNREPORTED, Outcome.FAILED})
_DELIVERED, _FAILED = "delivered", "deliveryFailed"


class Lookups(Protocol):
    """The far end. Every call raises SendFailed (never ``maybe_sent``) or NotPermitted where it has no answer."""

    def zones(self, access: Access) -> tuple[Zone, ...]:
        """Return the account's zones."""
        ...

    def suppressions(self, access: Access, address: str) -> tuple[Suppression, ...]:
        """Return the entries for this address."""
        ...

    def log(self, access: Access, zone: Zone, question: LogQuestion) -> tuple[LogEntry, ...]:
        """Return the entries that fit, newest first."""
        ...


class Journal(Protocol):
    """The memory of attempts. Every call raises JournalUnavailable where it cannot be used."""

    def update(
        self,
        attempt_id: str,
        recipients: Sequence[RecipientRecord],
        *,
        state: AttemptState | None = None,
        message_id: str = "",
    ) -> AttemptRecord | None:
        """Keep what a look-up found; None where the attempt was deleted."""
        ...

    def claimed(self, message_ids: Collection[str], attempt_id: str) -> frozenset[str]:
        """Return those of Cloudflare's ids that belong to other attempts than this one."""
        ...


class FollowUp:
    """Every call waits for the network, and for the keyring or the sandbox; on any thread but the window's.

    All may raise SendFailed (never ``maybe_sent``), NotPermitted, SecretUnavailable, SandboxUnavailable and
    JournalUnavailable.
    """

    def __init__(
        self,
        api: Lookups,
        access_for: Callable[[Account], Access],
        journal: Journal,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._api = api
        self._access_for = access_for
        self._journal = journal
        self._now = now
        self._zones: dict[tuple[str, str, str], tuple[Zone, ...]] = {}

    def refresh(self, record: AttemptRecord, account: Account) -> AttemptRecord:
        """Ask the log what became of each recipient, keep it, and return the attempt as it stands then.

        What is not in the log stays as it is: absence proves nothing. An *unknown* attempt that is there was sent.

        Raises:
            NoZone, BeyondLog: there is no log to ask.
        """
        now = self._now()
        oldest = now - timedelta(days=LOG_DAYS) + _SKEW
        if record.started_at < oldest:
            raise BeyondLog(LOG_DAYS)
        access = self._access_for(account)
        zone = self._zone(access, account, record.sender)
        entries = self._api.log(access, zone, _question(record, oldest, now))
        if not record.message_id:
            entries = self._own(record, entries)
        told = _told(record, entries, now)
        return self._keep(told, None if told.state == record.state else told.state)

    def suppressed(
        self, account: Account, addresses: Sequence[str], progress: Callable[[int], None]
    ) -> tuple[Suppression, ...]:
        """Ask about each address, and return the entries of those that are suppressed, in the same order.

        ``progress`` gets how many were asked about, on this thread. An entry's address is spelt as in ``addresses``.
        """
        access = self._access_for(account)
        found = []
        for count, address in enumerate(addresses):
            progress(count)
            listed = self._api.suppressions(access, address)
            found += [replace(each, address=address) for each in listed if _alike(each.address) == _alike(address)][:1]
        progress(len(addresses))
        return tuple(found)

    def mark_suppressed(self, record: AttemptRecord, suppressions: Iterable[Suppression]) -> AttemptRecord:
        """Keep which recipients of a refused attempt are suppressed, and why; return it as it stands then."""
        entries = {key(each.address): each for each in suppressions}
        recipients = tuple(_suppressed(each, entries.get(key(each.address))) for each in record.recipients)
        return self._keep(replace(record, recipients=recipients))

    def _zone(self, access: Access, account: Account, sender: str) -> Zone:
        domain = domain_key(sender)
        known = (account.id, access.account_id, access.base_url)
        zone = _closest(self._zones.get(known, ()), domain)
        if zone is None:  # never asked, or added since
            self._zones[known] = self._api.zones(access)
            zone = _closest(self._zones[known], domain)
        if zone is None:
            raise NoZone(domain)
        return zone

    def _own(self, record: AttemptRecord, entries: tuple[LogEntry, ...]) -> tuple[LogEntry, ...]:
        """Return the entries of one message, which no other attempt of ours was.

        The same message may have been sent again: then the earlier one is taken for this attempt.
        """
        names = {name: entry.message_id for entry in entries for name in _spellings(entry.message_id)}
        taken = {names[name] for name in self._journal.claimed(names, record.id)}
        free = [entry for entry in entries if entry.message_id not in taken]
        if not free:
            return ()
        first = min(free, key=lambda entry: entry.moment).message_id
        return tuple(entry for entry in free if entry.message_id == first)

    def _keep(self, record: AttemptRecord, state: AttemptState | None = None) -> AttemptRecord:
        kept = self._journal.update(record.id, record.recipients, state=state, message_id=record.message_id)
        return kept or record  # deleted meanwhile: the window still shows it


def _spellings(message_id: str) -> tuple[str, str]:
    """Return the id without and with angle brackets: answers and the log need not agree."""
    bare = message_id.strip("<>")
    return bare, f"<{bare}>"


def _suppressed(recipient: RecipientRecord, entry: Suppression | None) -> RecipientRecord:
    if entry is None:
        return recipient
    return replace(recipient, outcome=Outcome.SUPPRESSED, cause=entry.reason, until=entry.until)


def _question(record: AttemptRecord, oldest: datetime, now: datetime) -> LogQuestion:
    until = now + _SKEW if record.message_id else min(now, record.started_at + _SEARCHED) + _SKEW
    return LogQuestion(
        record.message_id,
        record.sender,
        tuple(each.address for each in record.recipients),
        record.subject,
        max(record.started_at - _SKEW, oldest),
        until,
    )


def _told(record: AttemptRecord, entries: tuple[LogEntry, ...], now: datetime) -> AttemptRecord:
    """Return the attempt with what the log says, ``entries`` newest first."""
    believed_unsent = record.rests_on_mark and record.state == "not-sent"
    known = _unknown(record.recipients) if believed_unsent and entries else record.recipients
    recipients = tuple(_recipient(each, _about(each, entries), now) for each in known)
    if not entries:
        return replace(record, recipients=recipients)
    found = record.state == "unknown" or believed_unsent
    return replace(
        record,
        recipients=recipients,
        state="sent" if found else record.state,
        message_id=record.message_id or entries[0].message_id,
    )


def _unknown(recipients: tuple[RecipientRecord, ...]) -> tuple[RecipientRecord, ...]:
    """Return them without what a person believed of them."""
    return tuple(replace(each, outcome=Outcome.UNKNOWN) for each in recipients)


def _about(recipient: RecipientRecord, entries: tuple[LogEntry, ...]) -> tuple[LogEntry, ...]:
    """Return the entries of this recipient; case counts for nothing only where none is exact."""
    own = key(recipient.address)
    exact = tuple(entry for entry in entries if key(entry.recipient) == own)
    return exact or tuple(entry for entry in entries if _alike(entry.recipient) == own.casefold())


def _recipient(recipient: RecipientRecord, entries: tuple[LogEntry, ...], now: datetime) -> RecipientRecord:
    if not entries:
        return replace(recipient, checked_at=now, in_log=bool(recipient.in_log))
    outcome = _outcome(entries) if recipient.outcome in _OPEN else recipient.outcome
    trouble = next((entry for entry in entries if entry.status == _FAILED), None)
    checked = replace(recipient, outcome=outcome, checked_at=now, in_log=True)
    if outcome is Outcome.DELIVERED:
        return replace(checked, cause="", detail="")
    return replace(checked, cause=trouble.cause, detail=trouble.detail) if trouble else checked


def _outcome(entries: tuple[LogEntry, ...]) -> Outcome:
    """Return what the newest entry that is final says. A failure that is not the last event is tried again."""
    for entry in entries:
        if entry.status == _DELIVERED:
            return Outcome.DELIVERED
        if entry.status == _FAILED and entry.is_last:
            return Outcome.FAILED
    return Outcome.QUEUED


def _closest(zones: Iterable[Zone], domain: str) -> Zone | None:
    """Return the zone with the longest name that is the domain or one above it."""
    above = [zone for zone in zones if f".{domain}".endswith(f".{domain_key(f'@{zone.name}')}")]
    return max(above, key=lambda zone: len(zone.name), default=None)


def _alike(address: str) -> str:
    return key(address).casefold()
