"""The toggle `Send to me on every save`: one mail for what a save made, and not more than one in ten seconds."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

PACE_SECONDS = 10
"""Ours: so far apart are two mails that nobody asked for one by one."""


class SendOnSave(QObject):
    """Several saves while it waits are one mail: that of the last."""

    wanted = Signal()  # send what is shown to the test recipient
    changed = Signal()

    def __init__(self, is_free: Callable[[], bool], parent: QObject) -> None:
        """``is_free``: no send is in hand, which would keep another one back; ``go_on`` tells when it has ended."""
        super().__init__(parent)
        self._is_free = is_free
        self.is_on = False
        self._is_due = False  # something was saved that no mail has shown yet
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(PACE_SECONDS * 1_000)
        self._pace.timeout.connect(self._on_pace)

    @property
    def is_waiting(self) -> bool:
        """Whether a mail is to go as soon as the pace allows."""
        return self._is_due

    def turn(self, on: bool) -> None:  # noqa: FBT001 - as the check box tells it
        """Switch it; what waits is given up with it."""
        self.is_on = on
        self.hold()

    def hold(self) -> None:
        """Give up what waits: it is not what the template says."""
        self._is_due = False
        self.changed.emit()

    @Slot(bool)
    def on_rerendered(self, by_disk: bool) -> None:  # noqa: FBT001 - a signal's payload has no name
        """A newer rendering is shown."""
        if self.is_on and by_disk:
            self._is_due = True
            self.go_on()
            self.changed.emit()

    @Slot()
    def go_on(self) -> None:
        """Send what waits, where nothing is in its way any more."""
        if not self._pace.isActive():
            self._on_pace()

    @Slot()
    def _on_pace(self) -> None:
        if self._is_due and self._is_free():
            self._is_due = False
            self._pace.start()
            self.changed.emit()
            self.wanted.emit()
