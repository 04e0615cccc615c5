"""What is kept of messages: saved files, unsaved work, files for other programs, and the addresses that were used."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cfmail_gui.message.faults import BadFile, CfmailError
from cfmail_gui.sending.draft import Draft

if TYPE_CHECKING:  # the window is up before the first message is kept
    from cfmail_gui.message.document import Document
    from cfmail_gui.message.envelope import Envelope, HeaderAddresses
    from cfmail_gui.sending.opened import Opened
    from cfmail_gui.store.address_history import AddressHistory
    from cfmail_gui.store.paths import Paths
    from cfmail_gui.store.recovery import RecoveryEntry, RecoveryShelf
    from cfmail_gui.store.saving import FileStamp

_SHARED_FOLDER = "shared"  # files that other programs were given, in a folder for each process
_STALE_SECONDS = 7 * 24 * 3600  # after which the shared files of a process that has crashed are removed
_NO_NAME = "message"
_NO_PATH = str.maketrans({"/": "-", "\\": "-"})  # a subject is no path


class ChangedOnDisk(CfmailError):
    """The file is not any more what was opened from it; nothing was written.

    Attributes:
        gone: it is not there at all.
    """

    def __init__(self, *, gone: bool) -> None:
        super().__init__("changed-on-disk")
        self.gone = gone


@dataclass(frozen=True, slots=True)
class Saved:
    """A message that was written. ``target`` is another path than ``path`` where that is a symbolic link."""

    name: str
    path: Path
    target: Path
    stamp: "FileStamp"


@dataclass(frozen=True, slots=True)
class UnsavedWork:
    """What a window held that is saved nowhere, when its program ended without asking."""

    key: str
    raw: bytes  # not necessarily a message
    name: str
    path: Path | None  # of the file it was opened from
    stamp: "FileStamp | None"  # of that file at that time
    draft: Draft
    saved_at: str  # ISO 8601


class Keeper:
    """The disk, behind the questions that a window asks. Calls may take a while, if not said otherwise.

    ``wants_addresses`` says, on any thread, whether addresses are to be remembered at all.
    """

    def __init__(self, paths: "Paths", wants_addresses: Callable[[], bool] = lambda: True) -> None:
        self._paths = paths
        self._wants_addresses = wants_addresses
        self._shared = paths.state / _SHARED_FOLDER / os.urandom(8).hex()
        self._given_up: set[str] = set()
        self._adopted: set[str] = set()
        self._shelf: RecoveryShelf | None = None
        self._history: AddressHistory | None = None

    # Files

    def save(self, path: Path, octets: bytes) -> Saved:
        """Write a message to ``path``, whatever is there now; raises BadFile."""
        from cfmail_gui.store.saving import save_message

        saved = save_message(path, octets)
        return Saved(path.name, path.absolute(), saved.target, saved.stamp)

    def save_over(self, path: Path, octets: bytes, stamp: "FileStamp | None") -> Saved:
        """Write a message to the file that it was opened from.

        Raises:
            ChangedOnDisk: the file is not what it was at ``stamp``.
            BadFile: it could not be written.
        """
        state = self.state_of(path, stamp) if stamp else "same"
        if state != "same":
            raise ChangedOnDisk(gone=state == "missing")
        return self.save(path, octets)

    def state_of(self, path: Path, stamp: "FileStamp") -> Literal["same", "changed", "missing"]:
        """Say whether a file is still what it was; raises BadFile where that cannot be known."""
        from cfmail_gui.store.saving import has_changed

        return has_changed(path, stamp)

    def version_of(self, path: Path) -> tuple[int, int, int] | None:
        """Return what tells one state of a file from the next, its octets aside; None where there is no file."""
        with suppress(OSError, ValueError):
            status = path.stat()
            return status.st_size, status.st_mtime_ns, status.st_ino
        return None

    def read(self, path: Path) -> "tuple[bytes, FileStamp]":
        """Return what is in a message file now; raises BadFile."""
        from cfmail_gui.message.document import MAX_MESSAGE_OCTETS
        from cfmail_gui.store.saving import read_stamped

        return read_stamped(path, MAX_MESSAGE_OCTETS)

    def save_part(self, path: Path, octets: bytes, *, replace: bool = False) -> None:
        """Write a part's content; raises BadFile "exists" unless ``replace``."""
        from cfmail_gui.store.saving import save_message, save_new

        if replace:
            save_message(path, octets)
        else:
            save_new(path, octets)

    def proposed_name(self, opened: "Opened") -> str:
        """Return a file name for a message that has none: its subject, made safe. Takes no time."""
        from cfmail_gui.message.file_names import safe_name

        subject = opened.composition.lines["Subject"].text.translate(_NO_PATH).strip(". ")
        return safe_name(f"{subject or _NO_NAME}.eml", _NO_NAME, "message/rfc822")

    def share(self, opened: "Opened", octets: bytes) -> Path:
        """Write a message to a private file that another program may read, and return its path; raises BadFile."""
        from cfmail_gui.store.files import write_atomic

        name = opened.path.name if opened.path else self.proposed_name(opened)
        path = self._shared / name
        write_atomic(path, octets)
        return path

    def forget_shared(self) -> None:
        """Remove the files of ``share``, at the end of the program, and those that a crash has left behind."""
        import shutil

        shutil.rmtree(self._shared, ignore_errors=True)
        with suppress(OSError):
            for each in self._shared.parent.iterdir():
                if each.stat().st_mtime < time.time() - _STALE_SECONDS:
                    shutil.rmtree(each, ignore_errors=True)

    # Unsaved work

    def new_key(self) -> str:
        """Return a key for unsaved work that nothing had before. Takes no time."""
        from cfmail_gui.store.recovery import new_key

        return new_key()

    def keep_work(self, key: str, document: "Document", draft: Draft, opened: "Opened") -> None:
        """Put unsaved work aside, in place of what was kept under its key; raises BadFile."""
        from cfmail_gui.store.recovery import RecoveryEntry

        entry = RecoveryEntry(
            key=key,
            raw=document.raw,
            path=str(opened.path or ""),
            name=opened.name,
            sender=draft.sender,
            recipients=draft.recipients,
            touched=draft.touched,
            blind=draft.blind,
            saved_at=datetime.now().astimezone().isoformat(timespec="seconds"),
            stamp=opened.stamp,
        )
        self._open_shelf().keep(key, entry)

    def give_up(self, key: str) -> None:
        """Unsaved work is saved, or not wanted: it will not outlive the program. Takes no time; ``drop`` removes it."""
        self._given_up.add(key)

    def adopt(self, key: str) -> None:
        """A window goes on with the unsaved work of a program that is gone. Takes no time."""
        self._adopted.add(key)

    def drop(self, key: str) -> None:
        """Remove unsaved work; raises BadFile."""
        if self._shelf is not None:
            self._shelf.drop(key)
        self._given_up.discard(key)

    def orphans(self) -> tuple[UnsavedWork, ...]:
        """Return the unsaved work of programs that ended without asking, the newest first; raises BadFile.

        It belongs to this program from then on, under the same keys.
        """
        entries = self._open_shelf().orphans() if self._paths.recovery.is_dir() else ()
        return tuple(_work(entry) for entry in entries)

    def drop_orphans(self) -> None:
        """Remove the unsaved work of programs that are gone, but for what was adopted; raises BadFile."""
        from cfmail_gui.store.own_files import remove

        for work in self.orphans():
            if work.key not in self._adopted:
                self.drop(work.key)
        remove(tuple(self._paths.recovery.glob("*.damaged")))

    def close(self) -> None:
        """Leave nothing behind that is not needed any more, at the end of the program: nothing may be kept after it.

        Unsaved work that was not given up is for the next start.
        """
        self.forget_shared()
        for key in tuple(self._given_up):
            with suppress(BadFile):
                self.drop(key)
        if self._shelf is not None:
            self._shelf.close()

    def _open_shelf(self) -> "RecoveryShelf":
        from cfmail_gui.store.recovery import RecoveryShelf

        if self._shelf is None:
            self._shelf = RecoveryShelf(self._paths.recovery)
        return self._shelf

    # Addresses

    def addresses(self) -> tuple[str, ...]:
        """Return the addresses of messages that were sent, the last one first; none where they are not remembered."""
        if not self._wants_addresses():
            return ()
        try:
            return self._open_history().addresses()
        except BadFile:
            return ()

    def remember(self, named: "HeaderAddresses", envelope: "Envelope") -> None:
        """Remember the addresses of a message that was sent, if that is wanted; raises BadFile."""
        from cfmail_gui.message.shown import shown_mailbox

        if not self._wants_addresses():
            return
        known = {mailbox.address: shown_mailbox(mailbox) for mailbox in named.mailboxes}
        addresses = [*envelope.recipients, envelope.sender]
        self._open_history().add(known.get(address, address) for address in addresses if address)

    def forget_addresses(self) -> None:
        """Forget every address that was used, of a damaged file, too; raises BadFile."""
        from cfmail_gui.store.address_history import AddressHistory

        (self._history or AddressHistory(self._paths.address_history)).forget_all()

    def _open_history(self) -> "AddressHistory":
        from cfmail_gui.store.address_history import AddressHistory

        if self._history is None:
            self._history = AddressHistory(self._paths.address_history)
            self._history.load()
        return self._history


def _work(entry: "RecoveryEntry") -> UnsavedWork:
    return UnsavedWork(
        key=entry.key,
        raw=entry.raw,
        name=entry.name,
        path=Path(entry.path) if entry.path else None,
        stamp=entry.stamp,
        draft=Draft(entry.sender, entry.recipients, entry.blind, touched=entry.touched),
        saved_at=entry.saved_at,
    )
