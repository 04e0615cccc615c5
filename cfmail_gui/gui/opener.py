"""Opening a message off the GUI thread; what cannot be opened leaves the window as it was."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from cfmail_gui.attempt import SendFailed
from cfmail_gui.gui import texts_message
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import BadFile, BadMessage, CfmailError
from cfmail_gui.sending.opened import Opened

if TYPE_CHECKING:
    from cfmail_gui.sending.mailbox import Mailbox


class Opener(QObject):
    """One window's way to a message. The last request wins; answers to earlier ones are dropped."""

    started = Signal()
    opened = Signal(object)  # Opened
    many_found = Signal(object)  # Mailbox: the user is to choose one of its messages
    refused = Signal(str)  # the sentence for the user
    found = Signal(object, bool)  # Path of a file that could be read, and whether it is followed as a template

    def __init__(self, files: TaskThread, standard_input: TaskThread, parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._ticket = 0  # of the read in hand; 0: none
        self._name = ""
        self._path: Path | None = None  # of the file that is read
        for thread in (files, standard_input):
            thread.done.connect(self._on_done)
            thread.failed.connect(self._on_failed)

    @property
    def coming(self) -> Path | None:
        """The file that is being opened."""
        return self._path if self.busy else None

    @property
    def busy(self) -> bool:
        """Whether a message is being opened: the one that is shown is not what the user looks for any more."""
        return self._ticket != 0

    def open(
        self,
        make: "Callable[[], Opened | Mailbox]",
        name: str,
        thread: TaskThread | None = None,
        path: Path | None = None,
    ) -> None:
        """Run ``make`` on the file thread, or on ``thread``; ``name`` is what the user calls the message.

        ``path`` is the file that is opened, where it is one that could be opened again.
        """
        self._name = plain(name, 120)
        self._path = path
        self._ticket = (thread or self._files).run(make)
        self.started.emit()

    @Slot(int, object)
    def _on_done(self, ticket: int, answer: object) -> None:
        if ticket == self._ticket:
            self._ticket = 0
            if self._path is not None:
                self.found.emit(self._path, isinstance(answer, Opened) and answer.template is not None)
            (self.opened if isinstance(answer, Opened) else self.many_found).emit(answer)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: CfmailError) -> None:
        if ticket == self._ticket:
            self._ticket = 0
            self.refused.emit(_sentence(error, self._name))


def _sentence(error: CfmailError, name: str) -> str:
    match error:
        case BadFile():
            return texts_message.bad_file(error)
        case BadMessage():
            return tr("{name} was not opened. {why}").format(name=name, why=texts_message.bad_message(error))
        case SendFailed():
            return tr("{name} was not opened: the program made a mistake, which is in its log.").format(name=name)
        case _:
            from cfmail_gui.gui import texts_live  # here: the window is up before a template has a fault

            return tr("{name} was not opened. {why}").format(name=name, why=texts_live.fault(error))


def known_as(path: Path) -> str:
    """Return a file's name for titles and sentences."""
    return path.name or str(path)
