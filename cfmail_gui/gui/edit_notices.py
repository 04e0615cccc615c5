"""What an edit could not do, or did beside what was asked, told above the message."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.faults import BadEdit

if TYPE_CHECKING:
    from cfmail_gui.message.edit import EditNote


class EditNotices(QObject):
    """Tells of edits as they happen; a refusal goes as soon as it is mended."""

    def __init__(self, workbench: Workbench, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self._refusal = ""  # the one that the notice tells of
        workbench.refused.connect(self._on_refused)
        workbench.mended.connect(self._on_mended)
        workbench.noted.connect(self._on_noted)
        workbench.told.connect(notice.tell)

    @Slot(object)
    def _on_refused(self, error: BadEdit) -> None:
        from cfmail_gui.gui import texts_edit

        self._refusal = texts_edit.bad_edit(error)
        self._notice.tell(self._refusal)

    @Slot()
    def _on_mended(self) -> None:
        if self._notice.label.text() == self._refusal:
            self._notice.clear()

    @Slot(object)
    def _on_noted(self, notes: "tuple[EditNote, ...]") -> None:
        from cfmail_gui.gui import texts_edit

        text = texts_edit.notes(notes)
        if text:
            self._notice.tell(text)
