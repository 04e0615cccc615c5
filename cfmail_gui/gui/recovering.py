"""At the start: the unsaved work of programs that ended without asking comes back, each in a window of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from cfmail_gui.gui import texts_disk
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.services import Services
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.keeper import UnsavedWork
from cfmail_gui.sending.opened import Opened

if TYPE_CHECKING:
    from cfmail_gui.gui.main_window import MainWindow


class Recovering(QObject):
    """Looks once, off the GUI thread. ``windows`` are those that are open, now and later."""

    def __init__(self, services: Services, windows: "list[MainWindow]", parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._windows = windows
        self._reading = LatestAnswer(services.files, self)
        self._reading.answered.connect(self._on_found)
        self._reading.failed.connect(self._on_failed)
        keeper, reader = services.keeper, services.reader
        self._reading.ask(lambda: tuple((work, reader.recovered(work)) for work in keeper.orphans()))

    @Slot(object)
    def _on_found(self, found: tuple[tuple[UnsavedWork, Opened], ...]) -> None:
        if not self._windows:  # the user has left: it is for the next start
            return
        for work, opened in found:
            self._show(work, opened)

    def _show(self, work: UnsavedWork, opened: Opened) -> None:
        window = next((each for each in self._windows if each.is_empty), None) or self._services.desk.new_window()
        window.opener.opened.emit(opened)
        window.session.restore(work.draft)
        window.workbench.changed.emit()
        window.autosave.adopt(work.key)
        window.notice.tell(texts_disk.recovered(work.saved_at))

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        for window in self._windows[:1]:
            window.notice.tell(texts_disk.not_recovered(error))
