"""Every attempt to send, on disk before its first octet leaves: no crash makes it look unsent."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from cfmail_gui.attempt import Outcome, Transcript
from cfmail_gui.message.addr_spec import key
from cfmail_gui.record import (
    HAD_IT,
    REPEAT_SECONDS,
    AlreadyClaimed,
    AlreadySent,
    AttemptRecord,
    AttemptState,
    EarlierSend,
    JournalUnavailable,
    RecipientRecord,
)
from cfmail_gui.store import journal_body as bodies
from cfmail_gui.store import journal_rows as rows
from cfmail_gui.store.journal_listing import is_any_fresh, list_fresh

if TYPE_CHECKING:
    import sqlite3

    from cfmail_gui.store.journal_db import Database

# As the two indexes have it that lead to what is *sending*.
_SENDING = "(listed = 0 AND state = 'sending' OR listed = 1 AND state = 'sending')"
_OWNERS = f"SELECT DISTINCT owner FROM attempt WHERE {_SENDING}"  # noqa: S608 - our own words


def _yes() -> bool:
    return True


class Journal:
    """Single attempts. For any thread; every method raises JournalUnavailable where the file cannot be used."""

    def __init__(self, database: "Database", keep_bodies: Callable[[], bool] = _yes) -> None:
        self._database = database
        self._keep_bodies = keep_bodies

    def begin(
        self, record: AttemptRecord, octets: bytes, *, place: int = -1, repeat_allowed: bool = False
    ) -> AttemptRecord:
        """Claim an attempt: it is on disk as *sending* when this returns. Return it with its number.

        Args:
            record: the attempt, not begun anywhere.
            octets: what will go, of which ``record`` has size and SHA-256.
            place: of the message in ``record.batch``, which must be *ready* there; -1 where none is to be claimed.
            repeat_allowed: do not look for earlier attempts.

        Raises:
            AlreadyClaimed, AlreadySent, JournalUnavailable: nothing may be sent, and the journal is as it was.
        """
        packed = bodies.pack(octets)

        def claim(connection: "sqlite3.Connection") -> int:
            number = rows.insert(connection, record, self._database.owner)
            if number is None:
                raise AlreadyClaimed(record.id)
            if place >= 0:
                _claim_item(connection, record, place)
            if not repeat_allowed:
                _refuse_repeat(connection, record)
            bodies.insert(connection, record.sha256, packed, record.size)
            return number

        number = self._database.write(claim)
        self._database.write_once(list_fresh)
        return replace(record, number=number)

    def finish(self, record: AttemptRecord, transcript: Transcript | None, *, wait: bool = True) -> None:
        """Keep what became of an attempt that this process began; one that has ended stays as it is.

        ``record`` is what ``begin`` returned, with what is known now.
        With ``wait`` False it is on disk a moment later; after a crash before that, the attempt is *unknown*.
        """
        text, keep, owner = rows.transcript_text(transcript), self._keep_bodies(), self._database.owner

        def end(connection: "sqlite3.Connection") -> None:
            if rows.end(connection, record, owner, text):
                _drop_body(connection, record, keep=keep)

        self._database.write(end, wait=wait)
        self._database.write_once(list_fresh)

    def recover(self) -> int:
        """Make what processes that are gone left as *sending* *unknown*; return how many attempts."""
        if not self._database.path.exists():  # a start need not make it
            return 0
        with self._database.read() as connection:
            owners = connection.execute(_OWNERS).fetchall()
            is_fresh = is_any_fresh(connection)
        gone = [owner for (owner,) in owners if not self._database.is_alive(owner)]
        if is_fresh or gone:
            self._database.write_once(list_fresh)
        return self._database.write(lambda connection: _give_up(connection, gone)) if gone else 0

    def get(self, attempt_id: str) -> AttemptRecord | None:
        """Return an attempt as it stands, or None where it was deleted."""
        with self._database.read() as connection:
            return rows.by_id(connection, attempt_id)

    def body(self, attempt_id: str) -> bytes | None:
        """Return the octets that went, or None where they were not kept.

        Raises:
            JournalUnavailable: also "corrupt", where they are not what went.
        """
        with self._database.read() as connection:
            record = rows.by_id(connection, attempt_id)
            packed = record and bodies.packed_of(connection, record.sha256)
        if not record or not packed:
            return None
        try:
            return bodies.unpacked(*packed, record.sha256)
        except bodies.Damaged:
            raise JournalUnavailable("corrupt", str(self._database.path), "SHA-256") from None

    def transcript(self, attempt_id: str) -> Transcript | None:
        """Return the request and the answer as they went, as far as they are known."""
        with self._database.read() as connection:
            row = connection.execute("SELECT transcript FROM attempt WHERE id = ?", (attempt_id,)).fetchone()
        return rows.transcript_of(row[0]) if row and row[0] else None

    def mark(self, attempt_id: str, state: Literal["sent", "not-sent"]) -> AttemptRecord:
        """Keep what a person found out about an attempt that is *unknown*, or was until somebody marked it.

        Any other stays as it is. Of one that is marked as sent the recipients are unknown: nobody said what became of
        each. What the attempt failed with is kept.
        """
        keep = self._keep_bodies()

        def decide(connection: "sqlite3.Connection") -> AttemptRecord | None:
            record = rows.by_id(connection, attempt_id)
            if record is None or not (record.state == "unknown" or record.rests_on_mark):
                return record
            return _rewrite(connection, _marked(record, state), keep=keep)

        record = self._database.write(decide)
        self._database.write_once(list_fresh)
        if record is None:
            raise JournalUnavailable("unreadable", str(self._database.path), "deleted")
        return record

    def update(
        self,
        attempt_id: str,
        recipients: Sequence[RecipientRecord],
        *,
        state: AttemptState | None = None,
        message_id: str = "",
    ) -> AttemptRecord | None:
        """Keep what a look-up said of ``recipients``, and return the attempt; None where it was deleted.

        Recipients that are not named, and without ``state`` and ``message_id`` these too, stay as they are. So does
        an attempt that is still *sending*.
        """
        said, keep = {key(each.address): each for each in recipients}, self._keep_bodies()

        def learn(connection: "sqlite3.Connection") -> AttemptRecord | None:
            record = rows.by_id(connection, attempt_id)
            if record is None or record.state == "sending":
                return record
            known = tuple(_updated(each, said, keep_mark=state is None) for each in record.recipients)
            now = replace(
                record, recipients=known, state=state or record.state, message_id=message_id or record.message_id
            )
            return _rewrite(connection, now, keep=keep)

        learnt = self._database.write(learn)
        self._database.write_once(list_fresh)
        return learnt

    def claimed(self, message_ids: Collection[str], attempt_id: str) -> frozenset[str]:
        """Return those of Cloudflare's ids that belong to other attempts than this one."""
        wanted = tuple(message_id for message_id in message_ids if message_id)
        marks = ", ".join("?" * len(wanted))
        with self._database.read() as connection:
            found = connection.execute(
                f"SELECT message_id FROM attempt WHERE message_id IN ({marks}) AND id <> ?",  # noqa: S608 - marks only
                (*wanted, attempt_id),
            )
            return frozenset(message_id for (message_id,) in found)

    def waiting(self, since: datetime) -> tuple[AttemptRecord, ...]:
        """Return the *sent* attempts that began at ``since`` or later and have a queued recipient, oldest first."""
        if not self._database.path.exists():
            return ()
        where = (
            "WHERE state = 'sent' AND started >= ? AND number IN (SELECT attempt FROM recipient WHERE outcome = ?)"
            " ORDER BY number"
        )
        with self._database.read() as connection:
            return tuple(rows.records(connection, where, (since.timestamp(), Outcome.QUEUED.value)))


def _claim_item(connection: "sqlite3.Connection", record: AttemptRecord, place: int) -> None:
    claimed = connection.execute(
        "UPDATE item SET state = 'begun', attempt = ?, note = '' WHERE batch = ? AND place = ? AND state = 'ready'",
        (record.id, record.batch, place),
    )
    if not claimed.rowcount:
        raise AlreadyClaimed(record.id)


def _refuse_repeat(connection: "sqlite3.Connection", record: AttemptRecord) -> None:
    """Raise AlreadySent where somebody of the recipients has, or may have, these octets since an hour."""
    earlier: dict[str, EarlierSend] = {}
    wanted = {key(each.address) for each in record.recipients}
    since = record.started_at.timestamp() - REPEAT_SECONDS
    found = connection.execute(
        "SELECT id, started, account_name, state, address, outcome FROM attempt JOIN recipient ON attempt = number"
        " WHERE sha256 = ? AND started > ? AND simulated = ? AND state <> 'not-sent' AND id <> ?"
        " ORDER BY number DESC, place",
        (bytes.fromhex(record.sha256), since, record.simulated, record.id),
    )
    for attempt_id, started, account_name, state, address, outcome in found:
        if key(address) in wanted and (state in {"sending", "unknown"} or outcome in HAD_IT):
            new = EarlierSend(attempt_id, rows.moment_of(started), account_name, state, ())
            known = earlier.setdefault(attempt_id, new)
            earlier[attempt_id] = replace(known, recipients=(*known.recipients, address))
    if earlier:
        raise AlreadySent(earlier.values())


def _rewrite(connection: "sqlite3.Connection", record: AttemptRecord, *, keep: bool) -> AttemptRecord:
    """Write an attempt anew, and drop its octets where they are not to be kept; return it as it is then."""
    rows.update(connection, record)
    _drop_body(connection, record, keep=keep)
    return replace(record, has_body=bodies.is_kept(connection, record.sha256))


def _drop_body(connection: "sqlite3.Connection", record: AttemptRecord, *, keep: bool) -> None:
    if not keep:
        bodies.drop_unneeded(connection, record.sha256)


def _give_up(connection: "sqlite3.Connection", owners: Sequence[str]) -> int:
    marks = ", ".join("?" * len(owners))
    left = list(rows.records(connection, f"WHERE {_SENDING} AND owner IN ({marks})", owners))
    for record in left:
        unknown = tuple(replace(each, outcome=Outcome.UNKNOWN) for each in record.recipients)
        rows.update(connection, replace(record, state="unknown", fault="program-ended", recipients=unknown))
    return len(left)


def _marked(record: AttemptRecord, state: Literal["sent", "not-sent"]) -> AttemptRecord:
    outcome = Outcome.NOT_SENT if state == "not-sent" else Outcome.UNKNOWN
    recipients = tuple(replace(each, outcome=outcome) for each in record.recipients)
    return replace(record, state=state, marked=True, recipients=recipients)


def _updated(known: RecipientRecord, said: Mapping[str, RecipientRecord], *, keep_mark: bool) -> RecipientRecord:
    """Return what is known of a recipient now, under the address that the envelope has.

    A look-up that found nothing takes nothing back: a person may have marked the attempt while it went on.
    """
    new = said.get(key(known.address), known)
    if keep_mark and new.outcome is Outcome.UNKNOWN and not new.in_log:
        return replace(known, checked_at=new.checked_at, in_log=new.in_log)
    return replace(new, address=known.address)
