"""Tasks of one window on a task thread, each with what is to be done with its answer."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Slot

from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.message.faults import CfmailError

_T = TypeVar("_T")
_Answers = tuple[Callable[[Any], None], Callable[[CfmailError], None]]  # the first takes what its task returns


class Errands(QObject):
    """Every errand ends in one of its two calls, on the GUI thread, unless the window is gone by then."""

    def __init__(self, thread: TaskThread, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = thread
        self._open: dict[int, _Answers] = {}
        thread.done.connect(self._on_done)
        thread.failed.connect(self._on_failed)

    def run(self, task: Callable[[], _T], then: Callable[[_T], None], failed: Callable[[CfmailError], None]) -> None:
        """Have ``task`` done; it touches no Qt object."""
        self._open[self._thread.run(task)] = (then, failed)

    @Slot(int, object)
    def _on_done(self, ticket: int, answer: object) -> None:
        calls = self._open.pop(ticket, None)
        if calls is not None:
            calls[0](answer)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: CfmailError) -> None:
        calls = self._open.pop(ticket, None)
        if calls is not None:
            calls[1](error)
