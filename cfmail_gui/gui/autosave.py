"""Unsaved work of one window, put aside for the case that the program ends without asking."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from cfmail_gui.gui import texts_disk
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.faults import CfmailError

if TYPE_CHECKING:
    from cfmail_gui.message.document import Document
    from cfmail_gui.sending.draft import Draft
    from cfmail_gui.sending.opened import Opened

_PAUSE_MILLISECONDS = 3_000  # between two writes, and so much work is lost at most


class Autosave(QObject):
    """Keeps what is not saved, and drops it as soon as it is saved or given up."""

    def __init__(self, workbench: Workbench, services: Services, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = workbench.session
        self._services = services
        self._notice = notice
        self._key = ""  # of what is put aside; "" for nothing
        self._document: Document | None = None  # that is put aside, or about to be
        self._draft: Draft | None = None
        self._told = False  # that it fails
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_PAUSE_MILLISECONDS)
        self.timer.timeout.connect(self._on_due)
        self._writing = LatestAnswer(services.files, self)
        self._writing.answered.connect(self._on_kept)
        self._writing.failed.connect(self._on_failed)
        workbench.opened.connect(self.end)
        workbench.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Notice that the message, its envelope, or what is saved of it may have changed."""
        if self._unsaved() is None:
            self.end()
        elif not (self._is_kept() or self.timer.isActive() or self._writing.busy):
            self.timer.start()

    @Slot()
    def end(self) -> None:
        """Forget what was put aside: it is saved, or the user does not want it."""
        self.timer.stop()
        self._writing.forget()
        self._document = self._draft = None
        key, self._key = self._key, ""
        if key:
            keeper = self._services.keeper
            keeper.give_up(key)
            self._services.files.run(lambda: keeper.drop(key))

    def keep_here(self) -> None:
        """Put unsaved work aside before this returns: the process may be ended any moment. Raises BadFile."""
        unsaved = self._unsaved()
        if unsaved is None or (self._is_kept() and not self._writing.busy):
            return
        try:
            self._task(*unsaved)()
        except CfmailError:
            self._document = self._draft = None  # the next change tries again
            raise

    def adopt(self, key: str) -> None:
        """Go on with work that was put aside under ``key`` by a program that is gone, and is shown now."""
        self.end()
        self._key = key
        self._services.keeper.adopt(key)
        self._document, self._draft = self._session.document, self._session.draft

    def _unsaved(self) -> "tuple[Opened, Document] | None":
        """Return what would be lost; an envelope made by hand is worth keeping with a message that is in no file."""
        session = self._session
        opened, document = session.opened, session.document
        if opened is None or document is None:
            return None
        by_hand = session.draft.touched and opened.path is None
        return (opened, document) if session.modified or by_hand else None

    def _is_kept(self) -> bool:
        return self._document is self._session.document and self._draft == self._session.draft

    @Slot()
    def _on_due(self) -> None:
        unsaved = self._unsaved()
        if unsaved is None:
            return
        self._writing.ask(self._task(*unsaved))

    def _task(self, opened: "Opened", document: "Document") -> Callable[[], None]:
        keeper, draft = self._services.keeper, self._session.draft
        key = self._key = self._key or keeper.new_key()
        self._document, self._draft = document, draft
        return lambda: keeper.keep_work(key, document, draft, opened)

    @Slot(object)
    def _on_kept(self, _answer: object) -> None:
        self._told = False
        self.refresh()

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self._document = self._draft = None  # the next change tries again
        if not self._told:
            self._told = True
            self._notice.tell(texts_disk.not_kept(error))
