"""Asks Cloudflare's log by itself about what was only queued: some times after a send, while the program runs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome, SecretUnavailable
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.lookup import NotPermitted, NoZone
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord

SCHEDULE = (60, 5 * 60, 30 * 60, 6 * 3600)
"""Seconds after the beginning of a send."""

GAP_SECONDS = 2.0
"""Between two questions; the GraphQL API takes 300 in 5 minutes (developers.cloudflare.com/.../graphql-api/limits)."""

_LOOK_BACK = timedelta(days=31)  # the log reaches no farther
_LONGEST_NAP = timedelta(minutes=10)  # the computer may sleep, or its clock be set, meanwhile


class _FollowUp(Protocol):
    def refresh(self, record: AttemptRecord, account: Account) -> AttemptRecord: ...


class _Journal(Protocol):
    def waiting(self, since: datetime) -> tuple[AttemptRecord, ...]: ...


@dataclass(frozen=True, slots=True)
class _Watched:
    record: AttemptRecord
    due: tuple[datetime, ...]  # when to ask, the earliest first; never empty


class FollowUpClock(QObject):
    """One question at a time, on ``thread``.

    An account that may not ask, or whose secret cannot be read, is told of once and not asked for again before the
    program's next start; likewise a sender's domain without a zone.

    Args:
        follow_up: see sending.follow_up.
        account_for: finds an account by our id; None where it was removed.
        thread: where the questions wait for the network.
        journal: what earlier runs of the program left queued.
        schedule: seconds after the beginning of a send, ascending.
        gap: seconds between two questions.
        now: tells the time in UTC.
    """

    refreshed = Signal(object)  # AttemptRecord
    failed = Signal(str, object)  # attempt id, or "" for the journal; CfmailError

    def __init__(
        self,
        follow_up: _FollowUp,
        account_for: Callable[[str], Account | None],
        thread: TaskThread,
        journal: _Journal,
        *,
        schedule: tuple[float, ...] = SCHEDULE,
        gap: float = GAP_SECONDS,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self._follow_up = follow_up
        self._account_for = account_for
        self._journal = journal
        self._schedule = schedule
        self._gap = timedelta(seconds=gap)
        self._now = now
        self._errands = Errands(thread, self)
        self._watched: dict[str, _Watched] = {}
        self._given_up: set[tuple[str, str]] = set()  # account and sender's domain; "" for every domain
        self._asking = ""  # the id of the attempt in hand
        self._not_before = datetime.min.replace(tzinfo=UTC)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Watch what earlier runs left queued; what is overdue is asked about once, one after the other.

        Not the sandbox's: its log ended with that run.
        """
        since = self._now() - _LOOK_BACK
        self._errands.run(lambda: self._journal.waiting(since), self._on_waiting, partial(self.failed.emit, ""))

    def stop(self) -> None:
        """Ask no more."""
        self._watched.clear()
        self._timer.stop()

    def watch(self, record: AttemptRecord) -> None:
        """Ask about this attempt as long as a recipient is queued; what was known of it before counts no more."""
        self._watched.pop(record.id, None)
        self._add(record)
        self._wait()

    def _add(self, record: AttemptRecord) -> None:
        due = self._due(record) if record.state == "sent" and record.with_outcome(Outcome.QUEUED) else ()
        if due and not self._is_given_up(record):
            self._watched[record.id] = _Watched(record, due)

    def _due(self, record: AttemptRecord) -> tuple[datetime, ...]:
        """Return the moments still to come, and the last one that went by without a question."""
        moments = [record.started_at + timedelta(seconds=seconds) for seconds in self._schedule]
        now = self._now()
        missed = [moment for moment in moments if moment <= now][-1:]
        checked = max((each.checked_at for each in record.recipients if each.checked_at), default=None)
        if missed and checked and checked >= missed[0]:
            missed = []
        return (*missed, *(moment for moment in moments if moment > now))

    def _wait(self) -> None:
        """Set the timer to the next question, unless one is in hand."""
        if self._asking or not self._watched:
            self._timer.stop()
            return
        next_moment = max(min(each.due[0] for each in self._watched.values()), self._not_before)
        nap = min(max(next_moment - self._now(), timedelta()), _LONGEST_NAP)
        self._timer.start(int(nap / timedelta(milliseconds=1)) + 1)

    @Slot()
    def _on_time(self) -> None:
        now = self._now()
        first = min(self._watched.values(), key=lambda each: each.due[0], default=None)
        if first is not None and max(first.due[0], self._not_before) <= now:
            self._ask(first.record, tuple(moment for moment in first.due if moment > now))
        self._wait()

    def _ask(self, record: AttemptRecord, rest: tuple[datetime, ...]) -> None:
        del self._watched[record.id]
        account = self._account_for(record.account_id)
        if account is None:
            return
        if rest:
            self._watched[record.id] = _Watched(record, rest)
        self._asking = record.id
        self._errands.run(
            partial(self._follow_up.refresh, record, account), self._on_refreshed, partial(self._on_failed, record)
        )

    def _on_waiting(self, records: tuple[AttemptRecord, ...]) -> None:
        for record in records:
            if not record.simulated and record.id not in self._watched:
                self._add(record)
        self._wait()

    def _on_refreshed(self, record: AttemptRecord) -> None:
        self._end()
        if record.id in self._watched:  # else it was the last time, or somebody else ended it
            self.watch(record)
        self._wait()
        self.refreshed.emit(record)

    def _on_failed(self, record: AttemptRecord, error: CfmailError) -> None:
        self._end()
        is_news = not self._is_given_up(record)
        match error:
            case NotPermitted() | SecretUnavailable():
                self._give_up(record.account_id, "")
            case NoZone():
                self._give_up(record.account_id, _domain(record))
        self._wait()
        if is_news:
            self.failed.emit(record.id, error)

    def _end(self) -> None:
        self._asking = ""
        self._not_before = self._now() + self._gap

    def _give_up(self, account_id: str, domain: str) -> None:
        self._given_up.add((account_id, domain))
        self._watched = {key: each for key, each in self._watched.items() if not self._is_given_up(each.record)}

    def _is_given_up(self, record: AttemptRecord) -> bool:
        return not self._given_up.isdisjoint({(record.account_id, ""), (record.account_id, _domain(record))})


def _domain(record: AttemptRecord) -> str:
    return record.sender.rpartition("@")[2].lower()
