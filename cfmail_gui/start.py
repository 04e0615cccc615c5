"""Starts the program: the application, its windows, what reports crashes, and what a first paint need not wait for."""

import gc
import logging
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from cfmail_gui.account import Account
from cfmail_gui.app import Program
from cfmail_gui.gui import texts
from cfmail_gui.gui.first_paint import AfterFirstPaint
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import prepare
from cfmail_gui.store import log
from cfmail_gui.store.paths import Paths, default_paths

_log = logging.getLogger(__name__)


def run(files: Sequence[Path | str], account_name: str | None) -> int:
    """Show the windows and return the exit status when the last one is closed."""
    # For the preview's browser engine, which is loaded later; Qt wants to know before there is an application.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("cfmail-gui")
    application.setDesktopFileName("cfmail-gui")
    prepare(application)
    paths = default_paths()
    program = Program(paths, os.environ)
    account = _named(program, account_name)
    if account_name is not None and account is None:
        print(f"cfmail-gui: no account is called {account_name!r}", file=sys.stderr)  # noqa: T201 - as the command line's other errors
        return 2
    _report_crashes(program)
    program.start(files, account)
    AfterFirstPaint(program.windows[0], lambda: _finish_start(application, paths))
    status = application.exec()
    if not program.close():
        _log.warning("a thread did not end in time")
        logging.shutdown()
        os._exit(status)  # destroying a QThread that still runs would abort with a core dump
    return status


def _finish_start(application: QApplication, paths: Paths) -> None:
    """What a first paint need not wait for."""
    from cfmail_gui.gui.pictures import program_icon

    gc.freeze()  # what is here now stays: no collection need walk it again
    log.start_log(paths.state)
    application.setWindowIcon(program_icon())


def _named(program: Program, name: str | None) -> Account | None:
    accounts = program.services.book.accounts
    return next((account for account in accounts if name in (account.name, account.id)), None)


def _log_file() -> str:
    files = [each.baseFilename for each in logging.getLogger().handlers if isinstance(each, logging.FileHandler)]
    return files[0] if files else tr("standard error")


def _report_crashes(program: Program) -> None:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("unexpected", exc_info=(kind, error, trace))
        if threading.current_thread() is threading.main_thread():
            program.tell(texts.unexpected(_log_file()))

    sys.excepthook = hook
