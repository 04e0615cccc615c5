"""One window's way to the disk: saving exact octets, and losing nothing that is not saved."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow

from cfmail_gui.attempt import SendRequest
from cfmail_gui.gui import texts_files, texts_message
from cfmail_gui.gui.dialogs import chosen
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.faults import BadFile, CfmailError
from cfmail_gui.sending.keeper import ChangedOnDisk, Saved

if TYPE_CHECKING:
    from cfmail_gui.message.document import Document


class SaveFlow(QObject):
    """Saves the message, and knows whether the window may close."""

    changed = Signal()  # what is saved, or where
    leave_allowed = Signal()  # what was to be saved before the window closes is saved

    def __init__(self, workbench: Workbench, services: Services, notice: NoticeBar, window: QMainWindow) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._session = workbench.session
        self._services = services
        self._notice = notice
        self._window = window
        self._leaving = False
        self._document: Document | None = None  # that is being saved
        self._path = Path()
        self._writing = LatestAnswer(services.files, self)
        self._writing.answered.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)

    @property
    def is_leaving(self) -> bool:
        """Whether the window is to close when it is saved."""
        return self._leaving

    @Slot()
    def save(self) -> None:
        """Write the message to its file; ask for a name where it has none."""
        opened = self._session.opened
        if opened is None:
            return
        if opened.path is None:
            self.save_as()
            return
        stamp, keeper = opened.stamp, self._services.keeper
        path = opened.path
        self._write(path, lambda octets: keeper.save_over(path, octets, stamp))

    @Slot()
    def save_as(self) -> None:
        """Write the message to a file that the user chooses; the dialog asks before it replaces one."""
        opened = self._session.opened
        if opened is None:
            return
        memory, keeper = self._services.memory, self._services.keeper
        folder = opened.path.parent if opened.path else Path(memory.values.last_folder)
        name = opened.path.name if opened.path else keeper.proposed_name(opened)
        kinds = tr("Messages (*.eml);;All files (*)")
        chosen_name, _ = QFileDialog.getSaveFileName(self._window, tr("Save the message"), str(folder / name), kinds)
        if not chosen_name:
            self._leaving = False
            return
        path = Path(chosen_name)
        memory.keep_folder(str(path.parent))
        self._write(path, lambda octets: keeper.save(path, octets))

    def is_safe(self) -> bool:
        """Say whether nothing would be lost with the window."""
        return self._workbench.flush() and (not self._session.modified or self._session.opened is None)

    def may_leave(self) -> bool:
        """Say whether the window may close now; ask the user where work would be lost."""
        if self.is_safe():
            return True
        name = self._session.opened.name if self._session.opened else ""
        question = tr("Save the changes to “{name}”?").format(name=texts_files.known_name(name))
        save, discard = tr("Save"), tr("Don't save")
        answer = chosen(self._window, question, (save,), (discard,))
        if answer == save:
            self._leaving = True
            self.save()
        return answer == discard

    @Slot()
    def copy_as_file(self) -> None:
        """Put the message on the clipboard as a file, for pasting into a folder or another mail."""
        url = self.as_url()
        if url is not None:
            mime = QMimeData()
            mime.setUrls([url])
            QGuiApplication.clipboard().setMimeData(mime)
            self._window.statusBar().showMessage(tr("Copied: paste it into a folder or another program."), 5000)

    def as_url(self) -> QUrl | None:
        """Write the message to a private file for another program; None, and a notice, where that fails."""
        self._workbench.flush()
        opened, document = self._session.opened, self._session.document
        if opened is None or document is None:
            return None
        try:
            return QUrl.fromLocalFile(str(self._services.keeper.share(opened, document.raw)))
        except BadFile as error:
            self._notice.tell(texts_message.bad_file(error))
            return None

    @Slot(object)
    def remember_addresses(self, request: SendRequest) -> None:
        """Offer the addresses of a message that was sent when the next one is written."""
        opened, keeper = self._session.opened, self._services.keeper
        if opened is None:
            return
        self._services.memory.keep_author(opened.composition.lines["From"].text)
        addresses = opened.addresses
        self._services.files.run(lambda: keeper.remember(addresses, request.envelope))

    def _write(self, path: Path, save: Callable[[bytes], Saved]) -> None:
        flushed = self._workbench.flush()
        document = self._session.document
        if not flushed or document is None or self._writing.busy:
            self._leaving = False
            return
        self._document, self._path = document, path
        self._window.statusBar().showMessage(tr("Saving…"))
        self._writing.ask(lambda: save(document.raw))

    @Slot(object)
    def _on_written(self, saved: Saved) -> None:
        document, leaving = self._document, self._leaving
        self._document, self._leaving = None, False
        if document is None:
            return
        self._session.saved(document, saved.name, saved.path, saved.stamp)
        self._window.statusBar().showMessage(texts_files.saved(saved), 8000)
        blind = self._session.blind_beside_the_file
        if blind:
            self._notice.tell(texts_files.saved_without_blind(blind))
        self.changed.emit()
        if leaving and not self._session.modified:
            self.leave_allowed.emit()

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self._document = None
        self._window.statusBar().clearMessage()
        if isinstance(error, ChangedOnDisk):
            self._ask_to_replace(error)
            return
        self._leaving = False
        text = texts_message.bad_file(error) if isinstance(error, BadFile) else tr("The program made a mistake.")
        self._notice.tell(sentences(text, tr("The message is not saved.")), (tr("Save as…"), self.save_as))

    def _ask_to_replace(self, error: ChangedOnDisk) -> None:
        question = texts_files.changed_before_saving(self._path.name, gone=error.gone)
        replace, elsewhere = tr("Replace it"), tr("Save as…")
        answer = chosen(self._window, question, (elsewhere,), (replace,))
        keeper, path = self._services.keeper, self._path
        if answer == replace:
            self._write(path, lambda octets: keeper.save(path, octets))
        elif answer == elsewhere:
            self.save_as()
        else:
            self._leaving = False
