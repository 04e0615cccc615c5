"""The Copy As menu: a send as text for other clients. The user says where the file goes that the text refers to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from cfmail_gui.gui import texts_copy_as
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.save_path import ask_save_path
from cfmail_gui.gui.services import Services
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.copy_as import KINDS, CopySource, Kind, check, prepare, proposed_name

Source = Callable[[], CopySource | None]


class CopyAs(QObject):
    """Fills menus; ``tell`` hears in a sentence what became of each choice that was not given up in the dialog."""

    def __init__(self, services: Services, tell: Callable[[str], None], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._tell = tell
        self._window = window
        self._files = Errands(services.files, self)

    def fill(self, menu: QMenu, source: Source) -> None:
        """Add an entry for every form; ``source`` is asked for the send when one is chosen."""
        for kind in KINDS:
            action = menu.addAction(texts_copy_as.entry(kind))
            action.triggered.connect(lambda _checked=False, kind=kind: self.copy(kind, source()))

    def copy(self, kind: Kind, source: CopySource | None) -> None:
        """Ask where the file goes, write it, and put the text on the clipboard; None says that there is nothing."""
        if source is None:
            self._tell(texts_copy_as.nothing_to_copy())
            return
        try:
            check(source)
        except CfmailError as error:
            self._tell(texts_copy_as.not_copied(error))
            return
        path = self._ask_path(kind, source)
        if path is not None:
            self._write(kind, source, path)

    def _ask_path(self, kind: Kind, source: CopySource) -> Path | None:
        title, kinds = texts_copy_as.dialog_title(kind), texts_copy_as.file_kinds(kind)
        return ask_save_path(self._window, self._services, title, proposed_name(kind, source), kinds, source.folder)

    def _write(self, kind: Kind, source: CopySource, path: Path) -> None:
        save = self._services.keeper.save

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._tell(texts_copy_as.copied(kind, source, path))

        self._files.run(
            lambda: prepare(kind, source, path, save),
            copied,
            lambda error: self._tell(texts_copy_as.not_copied(error)),
        )
