"""Where the views of one message meet: every edit comes here, and every view hears of it from here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.session import Session

if TYPE_CHECKING:  # the window is up before a message is there
    from cfmail_gui.message.document import Document
    from cfmail_gui.message.edit import Edited
    from cfmail_gui.message.wire import WireOptions

_PAUSE_MILLISECONDS = 1_000  # typing that stops for so long begins a new step of the undo history


class Workbench(QObject):
    """The only one who changes the session. Views show what ``changed`` announces, and edit through ``apply``."""

    changed = Signal()  # message, envelope, options, or what is known of them
    opened = Signal()  # another message: nothing of the one before counts any more
    flush_wanted = Signal()  # views hand over at once what was typed and not applied yet
    edit_coming = Signal()  # one that is newer than what was typed and not applied yet
    dropped = Signal()  # what was typed and cannot be in a message is given up: views show the message again
    noted = Signal(object)  # tuple of EditNote: what an edit changed beside what was asked for
    refused = Signal(object)  # BadEdit: an edit that was not made
    mended = Signal()  # an edit was made, or given up, since the last ``refused``
    source_wanted = Signal(int)  # show this octet of the message in its source
    part_wanted = Signal(str)  # show the part with this number
    told = Signal(str)  # a sentence for the user about something that did not happen
    another_row = Signal()  # what follows is the rendering for another row of the template's data
    detached = Signal()  # a rendering was edited, and does not follow its template any more

    def __init__(self, session: Session, work: TaskThread, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._failed = False  # an edit, since the last flush
        self._refused = False  # an edit, and no other was made since
        self._applying = False
        self._examination = LatestAnswer(work, self)
        self._examination.answered.connect(self._on_examined)
        self._examination.failed.connect(self._on_not_examined)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(session.history.seal)

    def show(self, opened: Opened) -> None:
        """Take another message."""
        self._examination.forget()
        self.session.open(opened)
        self.opened.emit()
        self.changed.emit()

    def rerender(self, opened: Opened, *, is_another_row: bool = False) -> bool:
        """Take a newer rendering of the same template; False where the one that is shown was edited meanwhile."""
        if not self.flush() or not self.session.is_live:
            return False
        self._examination.forget()
        self.session.open(opened)
        if is_another_row:
            self.session.question_envelope()
            self.another_row.emit()
        self.changed.emit()
        return True

    def mark_outdated(self) -> None:
        """Note that the template has a fault now: what is shown is an earlier rendering."""
        self.session.outdated = True
        self.changed.emit()

    def flush(self) -> bool:
        """Make sure that everything typed is in the message: before it is sent, saved, undone or left.

        False: something cannot be in a message, and ``refused`` has told what. Nothing may be sent or saved then.
        """
        self._failed = False
        self.flush_wanted.emit()
        return not self._failed

    def apply(self, label: str, edit: "Callable[[Document], Document | Edited]", key: str = "") -> bool:
        """Make one edit; False, and ``refused``, where it cannot be made. ``key`` joins what is typed in one go."""
        self._announce()
        document = self.session.document
        if document is None:
            return False
        try:
            result = edit(document)
        except BadEdit as error:
            self._failed = self._refused = True
            self.refused.emit(error)
            return False
        from cfmail_gui.message.edit import Edited  # here: the window is up before anything is edited

        notes = result.notes if isinstance(result, Edited) else ()
        document = result.document if isinstance(result, Edited) else result
        was_live = self.session.is_live
        self.session.edit_document(document, label, key)
        if was_live and not self.session.is_live:
            self.detached.emit()
        self._mend()
        self._pause.start()
        self._examine()
        if notes:
            self.noted.emit(notes)
        return True

    def _mend(self) -> None:
        if self._refused:
            self._refused = False
            self.mended.emit()

    def _announce(self) -> None:
        """Let views make what was typed before an edit an edit before it; what they apply now needs no announcement."""
        if not self._applying:
            self._applying = True
            self.edit_coming.emit()
            self._applying = False

    def edit_envelope(self, sender: str, recipients: str, label: str, key: str) -> None:
        """Take over the envelope editors."""
        self.session.edit(sender, recipients, label, key)
        self._pause.start()
        self.changed.emit()

    def edit_blind(self, text: str, label: str) -> None:
        """Take over the Bcc line."""
        self.session.edit_blind(text, label, "blind")
        self._pause.start()
        self.changed.emit()

    def reset_envelope(self, label: str) -> None:
        """Let the envelope follow the headers again."""
        self.flush()
        self.session.reset_envelope(label)
        self.changed.emit()

    def set_options(self, options: "WireOptions") -> None:
        """Choose how this message goes onto the wire."""
        self.session.options = options
        self._examine()

    @Slot()
    def undo(self) -> None:
        """Take the last edit back, wherever it was made: first of all what was typed and cannot be in a message."""
        if not self.flush():
            self.dropped.emit()
            self._mend()
            self.changed.emit()
        elif self.session.undo():
            self._examine()

    @Slot()
    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        if self.flush() and self.session.redo():
            self._examine()

    def _examine(self) -> None:
        document, options = self.session.document, self.session.options
        if document is None or self.session.is_examined:
            self._examination.forget()
            self.changed.emit()
            return
        from cfmail_gui.sending.opening import reexamine  # here: the window is up before the first message is read

        before = self.session.opened
        self._examination.ask(lambda: reexamine(document, options, before), document.size)
        if self._examination.busy:
            self.changed.emit()  # the Send button waits for the rest

    @Slot(object)
    def _on_examined(self, opened: Opened) -> None:
        self.session.examined(opened)
        self.changed.emit()

    @Slot()
    def _on_not_examined(self) -> None:
        self.told.emit(tr("The program made a mistake in looking through the message. Undo the last change."))
