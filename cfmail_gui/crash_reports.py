"""What becomes of the program's own mistakes: written down and told, with work put aside; of a death a file remains."""

import faulthandler
import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from cfmail_gui.message.faults import CfmailError
from cfmail_gui.store import log
from cfmail_gui.store.crash_file import open_crash_file
from cfmail_gui.store.paths import Paths

if TYPE_CHECKING:
    from cfmail_gui.gui.services import Services
    from cfmail_gui.gui.trust.crash_desk import CrashDesk

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("cfmail_gui.qt")

_IN_FULL = 3  # times that the same mistake is written down with where it happened
_QT_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _Watch:
    """What ``end`` has to undo; there is one of each process."""

    def __init__(self) -> None:
        self.file: BinaryIO | None = None
        self.died = False  # an earlier process, without telling anybody but this file
        self.undo: list[Callable[[], object]] = []
        self.services: Services | None = None
        self.desk: CrashDesk | None = None

    def open_desk(self) -> "CrashDesk | None":
        """Return who tells the user: made at the first mistake, or after the first paint, on the GUI thread."""
        if self.desk is None and self.services is not None and threading.current_thread() is threading.main_thread():
            from cfmail_gui.gui.trust.crash_desk import CrashDesk

            self.desk = CrashDesk(self.services)
        return self.desk


_watch = _Watch()


def watch_faults(paths: Paths) -> None:
    """Have the interpreter write a file when the process dies. Before there is an application."""
    try:
        _watch.file, _watch.died = open_crash_file(paths.state)
    except (OSError, ValueError):  # a read-only disk, or no file can have this name: it goes without
        return
    faulthandler.enable(_watch.file)


def watch(services: "Services") -> None:
    """Write down every exception that nobody caught, save what is not saved, and tell; likewise for Qt's own."""
    _watch.services = services
    hooks = _Hooks()
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks.uncaught, hooks.in_thread, hooks.unraisable
    qt_before = qInstallMessageHandler(_on_qt_message)

    def undo() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
        qInstallMessageHandler(qt_before)

    _watch.undo.append(undo)


def offer_last() -> None:
    """After the first paint: be ready to tell, and tell that the program ended by itself the last time, if it did."""
    desk = _watch.open_desk()
    if _watch.died and desk is not None:
        desk.tell_of_last()


def end() -> None:
    """Undo all of it, after everything else has ended."""
    while _watch.undo:
        _watch.undo.pop()()
    _watch.desk = _watch.services = None
    if _watch.file is not None:
        faulthandler.disable()
        _watch.file.close()
        _watch.file = None


class _Hooks:
    """The interpreter's hooks. They are called on any thread, and must not raise."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._tell(error.with_traceback(trace))

    def in_thread(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None and not isinstance(facts.exc_value, SystemExit):
            self._tell(facts.exc_value)

    def unraisable(self, facts: "sys.UnraisableHookArgs") -> None:
        """Only written down: it comes from the end of an object that nobody has any more."""
        if facts.exc_value is not None:
            _log.error("in a finaliser", exc_info=facts.exc_value)

    def _tell(self, error: BaseException) -> None:
        text = log.exception_text(error)
        key = _key(error)
        self._counts[key] += 1
        count = self._counts[key]
        if count <= _IN_FULL:
            _log.critical("unexpected", exc_info=error)
        elif not count & (count - 1):  # a power of two: what happens at each repaint must not fill the disk
            _log.critical("unexpected, for the %dth time: %s", count, key)
        desk = _watch.open_desk()
        if desk is not None:
            desk.report(key, text)


def _key(error: BaseException) -> str:
    """Tell one mistake from another: its kind and the place where it was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace is not None else "nowhere"
    return f"{type(error).__name__} in {place}"


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = _QT_LEVELS.get(kind)
    if level is None:
        return
    _qt_log.log(level, "%s", text)
    services = _watch.services
    if kind == QtMsgType.QtFatalMsg and services is not None and threading.current_thread() is threading.main_thread():
        qInstallMessageHandler(None)  # a second one must not come back here
        for window in services.desk.windows:  # Qt aborts as soon as this returns
            with suppress(CfmailError):
                window.autosave.keep_here()
