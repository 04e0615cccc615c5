"""What app.py hands to every window. None of it belongs to a window."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cfmail_gui.account import Account
from cfmail_gui.gui.send_worker import SendThread
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending.account_book import AccountBook
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.memory import Memory
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.recent import RecentFiles

if TYPE_CHECKING:
    from cfmail_gui.batch_record import BatchItem
    from cfmail_gui.gui.batch.batch_choice import BatchChoice
    from cfmail_gui.gui.checks.ports import ProbesPort
    from cfmail_gui.gui.main_window import MainWindow
    from cfmail_gui.gui.ports import HistoryPort, JournalPort
    from cfmail_gui.gui.preview.preview_tools import PreviewTools
    from cfmail_gui.lookup import Suppression
    from cfmail_gui.message.document import Document
    from cfmail_gui.sending.diagnostics import Diagnostics
    from cfmail_gui.sending.keeper import UnsavedWork
    from cfmail_gui.sending.live_template import LiveTemplates
    from cfmail_gui.sending.mailbox import Mailbox
    from cfmail_gui.sending.own_data import OwnData


class Reader(Protocol):
    """Makes messages out of files and octets; every call may take a while and belongs on the file thread."""

    def file(self, path: Path) -> "Opened | Mailbox":
        """Read and examine a file, or give its messages to choose from; raises BadFile or BadMessage."""
        ...

    def choice(self, mailbox: "Mailbox", index: int, *, unquote: bool) -> Opened:
        """Examine one message of a mailbox; raises BadMessage."""
        ...

    def nested(self, octets: bytes, name: str) -> Opened:
        """Open a message that was found inside another one; raises BadMessage."""
        ...

    def standard_input(self) -> Opened:
        """Read standard input to its end and examine it; raises BadFile or BadMessage."""
        ...

    def pasted(self, raw: bytes) -> Opened:
        """Examine pasted octets; raises BadMessage."""
        ...

    def sample(self) -> Opened:
        """Examine the built-in sample message."""
        ...

    def blank(self, author: str) -> Opened:
        """Begin an empty message from ``author``, text as a person types it into From."""
        ...

    def template(self, path: Path) -> "Opened | Mailbox":
        """Begin a message from a file; raises BadFile or BadMessage."""
        ...

    def copy_as_new(self, document: "Document", name: str) -> Opened:
        """Begin a message that is a copy of ``document`` with a Date and Message-ID of its own."""
        ...

    def same(self, document: "Document", name: str) -> Opened:
        """Open the very octets of ``document`` once more."""
        ...

    def batch_item(self, item: "BatchItem") -> Opened:
        """Open one message of a batch; raises BadFile or BadMessage."""
        ...

    def recovered(self, work: "UnsavedWork") -> Opened:
        """Examine unsaved work, which may be no message any more."""
        ...


class Desk(Protocol):
    """The program around the windows."""

    @property
    def windows(self) -> "Sequence[MainWindow]":
        """The windows that are open."""
        ...

    def last_used(self) -> "MainWindow | None":
        """Return the window that had the keyboard last; None where none is open."""
        ...

    def new_window(self, layout: Mapping[str, str] | None = None) -> "MainWindow":
        """Open another window, beside the last one or where ``layout`` has it."""
        ...

    def show_if_open(self, path: Path, asking: "MainWindow") -> bool:
        """Bring the window with this file to the front; False where none but the one that asks has it."""
        ...

    def forget(self, window: "MainWindow") -> None:
        """A window was closed."""
        ...

    def quit(self) -> None:
        """Close every window; one that is sending stays until the send has ended."""
        ...

    def accounts_changed(self) -> None:
        """Show the changed list of accounts in every window."""
        ...

    def help(self, topic: str = "") -> None:
        """Show the manual at ``topic``, a page or "page#section"; "" is what the keyboard is in."""
        ...

    def show_preferences(self, page: str = "") -> None:
        """Show the preferences, at ``page`` ("accounts", "sending", "appearance"…), or where they were left."""
        ...

    def show_diagnostics(self) -> None:
        """Show the log, and what a report of a fault would say."""
        ...

    def is_busy(self) -> bool:
        """Say whether a message or a batch is being sent, or read to be sent."""
        ...

    def show_history(self) -> None:
        """Show every attempt to send."""
        ...

    def show_batches(self) -> None:
        """Show the batches, to look at or to go on with one."""
        ...

    def new_batch(self, choice: "BatchChoice", account: Account | None) -> None:
        """Make a batch out of files and folders, in a window of its own."""
        ...

    def attempt_ended(self, record: AttemptRecord) -> None:
        """More is known of an attempt: show it wherever it is shown, and follow it up."""
        ...


class FollowUpPort(Protocol):
    """What Cloudflare can be asked about recipients. Every call waits for the network; see sending.follow_up."""

    def refresh(self, record: AttemptRecord, account: Account) -> AttemptRecord:
        """Return the attempt with what the log says."""
        ...

    def suppressed(
        self, account: Account, addresses: Sequence[str], progress: Callable[[int], None]
    ) -> "tuple[Suppression, ...]":
        """Return which addresses are suppressed, and why."""
        ...

    def mark_suppressed(self, record: AttemptRecord, suppressions: "Iterable[Suppression]") -> AttemptRecord:
        """Return the attempt with what was found."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """Shared by all windows of the process."""

    book: AccountBook
    memory: Memory
    sender: SendThread
    files: TaskThread
    standard_input: TaskThread  # of its own: its end may never come
    lookups: TaskThread  # keyring and token verification
    work: TaskThread  # examining what was edited, and rendering templates, whose files are small and near
    probing: TaskThread  # what others are asked about a message, which may take minutes
    checks: TaskThread  # what is to be known before a send; never waits for a disk
    archive: TaskThread  # reading and changing the journal
    journal: "JournalPort"
    history: "HistoryPort"
    follow_up: FollowUpPort
    reader: Reader
    templates: "LiveTemplates"
    merge_folder: Callable[[], Path]  # for the messages of another merge; not there yet
    preview: "PreviewTools"
    probes: "ProbesPort"
    keeper: Keeper
    recent: RecentFiles
    own_data: "OwnData"
    diagnostics: "Diagnostics"
    set_proxy: Callable[[str], None]
    desk: Desk
