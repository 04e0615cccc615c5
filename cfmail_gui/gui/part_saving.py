"""Saving the contents of parts: the user says where, a thread writes, and nothing is opened afterwards."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from cfmail_gui.gui import texts_message, texts_parts
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.save_path import ask_save_path
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadFile, CfmailError
from cfmail_gui.message.part_tree import Part
from cfmail_gui.sending.part_files import SavedParts, file_name_of, save_all, save_one


class PartSaving(QObject):
    """One save at a time; while ``busy`` the page offers no other."""

    told = Signal(str)  # a sentence: what became of it
    changed = Signal()  # ``busy``

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._writing = LatestAnswer(services.files, self)
        self._writing.answered.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._writing.busy

    def save(self, document: Document, part: Part) -> None:
        """Ask for a name, and write one part; the dialog asks before it replaces a file."""
        keeper, kinds = self._services.keeper, tr("All files (*)")
        path = ask_save_path(self._window, self._services, tr("Save part"), file_name_of(part), kinds)
        if path is not None:
            self._writing.ask(lambda: save_one(keeper, document, part, path))
            self._begin()

    def save_all(self, document: Document) -> None:
        """Ask for a folder, and write all parts into it; no file there is replaced."""
        keeper, memory = self._services.keeper, self._services.memory
        title = tr("Save all parts in a folder")
        name = QFileDialog.getExistingDirectory(self._window, title, memory.values.last_folder)
        if name:
            folder = Path(name)
            memory.keep_folder(name)
            self._writing.ask(lambda: save_all(keeper, document, folder))
            self._begin()

    def _begin(self) -> None:
        self.told.emit(tr("Saving…"))
        self.changed.emit()

    @Slot(object)
    def _on_written(self, saved: SavedParts) -> None:
        self.changed.emit()
        self.told.emit(texts_parts.saved(saved))

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self.changed.emit()
        self.told.emit(texts_message.bad_file(error) if isinstance(error, BadFile) else texts_parts.not_saved())
