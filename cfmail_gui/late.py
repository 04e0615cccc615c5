"""What is imported only at its first use, on the thread that uses it: httpx and aiohttp are slower than a window."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from cfmail_gui.account import Access, Account
from cfmail_gui.attempt import Progress, SendReport, SendRequest, Verification

if TYPE_CHECKING:
    from cfmail_gui.cloudflare.caller import Caller
    from cfmail_gui.cloudflare.client import EmailApi
    from cfmail_gui.cloudflare.lookups import LookupApi
    from cfmail_gui.history_query import Retention
    from cfmail_gui.lookup import LogEntry, LogQuestion, SendingDomain, Suppression, Zone
    from cfmail_gui.message.wire import Wire
    from cfmail_gui.sandbox.server import Sandbox
    from cfmail_gui.sending.delivery import Delivery
    from cfmail_gui.sending.ended import Ended
    from cfmail_gui.sending.follow_up import FollowUp
    from cfmail_gui.store.journal import Journal
    from cfmail_gui.store.journal_batches import Batches
    from cfmail_gui.store.journal_db import Database
    from cfmail_gui.store.journal_history import History
    from cfmail_gui.store.merge_folders import MergeFolders

_T = TypeVar("_T")
_Report = Callable[[Progress], None]


def late(make: Callable[[], _T]) -> _T:
    """Return a stand-in for what ``make`` returns, which is made when something of it is used first, on any thread."""
    return cast("_T", _StandIn(make))


class _StandIn:
    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: object = None

    def __getattr__(self, name: str) -> object:
        with self._lock:
            if self._made is None:
                self._made = self._make()
        return getattr(self._made, name)


class LateApi:
    """The sending client, made at its first send.

    Args:
        proxy: "" for none.
        keep: use good connections again, for a batch.
    """

    def __init__(self, proxy: str = "", *, keep: bool = False) -> None:
        self._proxy = proxy
        self._keep = keep
        self._lock = threading.Lock()
        self._api: EmailApi | None = None

    def send_raw(self, access: Access, request: SendRequest, message: "Wire", progress: _Report) -> SendReport:
        """See EmailApi."""
        return self._made().send_raw(access, request, message, progress)

    def use_proxy(self, url: str) -> None:
        """Use the proxy ``url`` from the next request on; "" for none."""
        with self._lock:
            self._proxy = url
            if self._api is not None:
                self._api.proxy = url

    def stop(self, attempt_id: str) -> None:
        """Break off this send, even when it has not begun yet. From any thread."""
        self._made().stop(attempt_id)

    def close(self) -> None:
        """Break off what is under way; nothing is imported for it."""
        with self._lock:
            api = self._api
        if api is not None:
            api.close()

    def _made(self) -> "EmailApi":
        from cfmail_gui.cloudflare.client import EmailApi

        with self._lock:
            if self._api is None:
                self._api = EmailApi(proxy=self._proxy, keep=self._keep)
            return self._api


class LateLookups:
    """Everything that Cloudflare can be asked, made at the first question."""

    def __init__(self, proxy: str = "") -> None:
        self._proxy = proxy
        self._lock = threading.Lock()
        self._caller: Caller | None = None

    def verify(self, access: Access) -> Verification:
        """See LookupApi."""
        return self._made().verify(access)

    def zones(self, access: Access) -> "tuple[Zone, ...]":
        """See LookupApi."""
        return self._made().zones(access)

    def sending_domains(self, access: Access, zone: "Zone") -> "tuple[SendingDomain, ...]":
        """See LookupApi."""
        return self._made().sending_domains(access, zone)

    def suppressions(self, access: Access, address: str) -> "tuple[Suppression, ...]":
        """See LookupApi."""
        return self._made().suppressions(access, address)

    def log(self, access: Access, zone: "Zone", question: "LogQuestion") -> "tuple[LogEntry, ...]":
        """See LookupApi."""
        return self._made().log(access, zone, question)

    def use_proxy(self, url: str) -> None:
        """Use the proxy ``url`` from the next question on; "" for none."""
        with self._lock:
            self._proxy = url
            if self._caller is not None:
                self._caller.proxy = url

    def close(self) -> None:
        """Break off what is under way; nothing is imported for it."""
        with self._lock:
            caller = self._caller
        if caller is not None:
            caller.close()

    def _made(self) -> "LookupApi":
        from cfmail_gui.cloudflare.caller import Caller
        from cfmail_gui.cloudflare.lookups import LookupApi

        with self._lock:
            if self._caller is None:
                self._caller = Caller(self._proxy)
            return LookupApi(self._caller)


class LateDelivery:
    """Sends through ``api``; the encoder comes with the first message."""

    def __init__(
        self, api: LateApi, access_for: Callable[[Account], Access], journal: "Journal", *, wait: bool = True
    ) -> None:
        self._api = api
        self._access_for = access_for
        self._journal = journal
        self._wait = wait

    def attempt(self, request: SendRequest, progress: _Report) -> "Ended":
        """See Delivery."""
        return self._made().attempt(request, progress)

    def __call__(self, request: SendRequest, progress: _Report) -> SendReport:
        """See Delivery."""
        return self._made()(request, progress)

    def _made(self) -> "Delivery":
        from cfmail_gui.sending.delivery import Delivery

        return Delivery(self._api, self._access_for, self._journal, wait=self._wait)


class LateRecords:
    """The journal's file and its tables, and what is kept on disk as long as a batch needs it."""

    def __init__(self, path: Path, merges: Path, keep_bodies: Callable[[], bool]) -> None:
        self._path = path
        self._merges = merges
        self._keep_bodies = keep_bodies
        self.database = late(self._make_database)
        self.tables = late(self._make_journal), late(self._make_history), late(self._make_batches)
        self._folders = late(self._make_merges)

    def merge_folder(self) -> Path:
        """Return the path for the messages of another merge; it is not there yet."""
        return self._folders.new()

    def tidied(self, retention: "Retention") -> bool:
        """Settle what an earlier process left behind, drop what is not wanted; say whether batches were interrupted.

        Raises:
            JournalUnavailable: some of it may have been done.
        """
        journal, history, batches = self.tables
        journal.recover()
        batches.delete_unread()
        self._folders.sweep()
        history.trim(retention)
        return bool(batches.interrupted())

    def _make_database(self) -> "Database":
        from cfmail_gui.store.journal_db import Database

        return Database(self._path)

    def _make_journal(self) -> "Journal":
        from cfmail_gui.store.journal import Journal

        return Journal(self.database, self._keep_bodies)

    def _make_history(self) -> "History":
        from cfmail_gui.store.journal_history import History

        return History(self.database)

    def _make_merges(self) -> "MergeFolders":
        from cfmail_gui.store.merge_folders import MergeFolders

        return MergeFolders(self._merges, self.database)

    def _make_batches(self) -> "Batches":
        from cfmail_gui.store.journal_batches import Batches

        return Batches(self.database)


def late_follow_up(lookups: LateLookups, access_for: Callable[[Account], Access], journal: "Journal") -> "FollowUp":
    """See FollowUp."""

    def make() -> "FollowUp":
        from cfmail_gui.sending.follow_up import FollowUp

        return FollowUp(lookups, access_for, journal)

    return late(make)


class LateSandbox:
    """The local server, made at its first start."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sandbox: Sandbox | None = None

    def start(self) -> Access:
        """See Sandbox."""
        from cfmail_gui.sandbox.server import Sandbox

        with self._lock:
            if self._sandbox is None:
                self._sandbox = Sandbox()
        return self._sandbox.start()

    def stop(self) -> None:
        """See Sandbox."""
        if self._sandbox is not None:
            self._sandbox.stop()
