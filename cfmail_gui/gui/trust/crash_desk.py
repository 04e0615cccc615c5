"""Tells of the program's mistakes: one dialog at a time, each mistake once, and never because of its own."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from cfmail_gui.gui.services import Services

if TYPE_CHECKING:  # a start need not know how it looks
    from cfmail_gui.gui.trust.crash_dialog import CrashDialog


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake of the program.

    Attributes:
        key: the same for the same mistake.
        text: where and what, fit to be shown.
    """

    key: str
    text: str


class CrashDesk(QObject):
    """Lives on the GUI thread; ``report`` may be called on any."""

    _reported = Signal(object)  # Fault

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._told: set[str] = set()
        self._telling = False  # stays so where telling itself goes wrong: nobody is told any more then
        self._dialog: CrashDialog | None = None
        # Queued also for the GUI thread: what was going on when it happened comes to its end first.
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def report(self, key: str, text: str) -> None:
        """Have the user told of a mistake; see Fault."""
        self._reported.emit(Fault(key, text))

    @property
    def dialog(self) -> "CrashDialog | None":
        """What is shown now."""
        return self._dialog

    def tell_of_last(self) -> None:
        """Say that the program ended by itself the last time, in the window that is in front."""
        QTimer.singleShot(0, self, self._on_last)  # after what brings unsaved work back has begun

    @Slot()
    def _on_last(self) -> None:
        from cfmail_gui.gui.trust.last_crash import LastCrashNotice

        LastCrashNotice(self._services, self)

    @Slot(object)
    def _on_reported(self, fault: Fault) -> None:
        if self._telling:
            return
        self._telling = True
        if self._dialog is not None:
            self._dialog.count(fault)
        elif fault.key in self._told:
            self._tell_again()
        else:
            self._told.add(fault.key)
            self._show(fault)
        self._telling = False

    def _show(self, fault: Fault) -> None:
        from cfmail_gui.gui.trust.crash_dialog import CrashDialog

        dialog = self._dialog = CrashDialog(fault, self._services, self._services.desk.last_used())
        dialog.finished.connect(self._on_finished)
        dialog.open()
        QTimer.singleShot(0, dialog.keep)  # by itself, as it may go wrong, too

    def _tell_again(self) -> None:
        """Who chose to go on is not asked a second time."""
        from cfmail_gui.gui import texts_crash

        window = self._services.desk.last_used()
        if window is not None:
            window.notice.tell(texts_crash.same_again())

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
