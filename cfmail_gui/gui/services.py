"""What app.py hands to every window. None of it belongs to a window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cfmail_gui.gui.send_worker import SendThread
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.sending.account_book import AccountBook
from cfmail_gui.sending.memory import Memory
from cfmail_gui.sending.opened import Opened

if TYPE_CHECKING:
    from cfmail_gui.gui.main_window import MainWindow


class Reader(Protocol):
    """Makes messages out of files and octets; every call may take a while and belongs on the file thread."""

    def file(self, path: Path) -> Opened:
        """Read and examine a file; raises BadFile or BadMessage."""
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


class Desk(Protocol):
    """The program around the windows."""

    def new_window(self) -> "MainWindow":
        """Open another window."""
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

    def help(self) -> None:
        """Show the in-program help."""
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
    reader: Reader
    set_proxy: Callable[[str], None]
    desk: Desk
