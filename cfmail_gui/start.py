"""Starts the program: the application, its windows, and what a first paint need not wait for."""

import gc
import logging
import os
import sys

from PySide6.QtCore import QCoreApplication, Qt

from cfmail_gui import crash_reports
from cfmail_gui.app import Program
from cfmail_gui.gui.application import Application
from cfmail_gui.gui.first_paint import AfterFirstPaint
from cfmail_gui.gui.theme import prepare
from cfmail_gui.single import Start
from cfmail_gui.store import log
from cfmail_gui.store.paths import Paths

_log = logging.getLogger(__name__)


def run(begun: Start, paths: Paths) -> int:
    """Show the windows and return the exit status when the last one is closed."""
    # For the preview's browser engine, which is loaded later; Qt wants to know before there is an application.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    crash_reports.watch_faults(paths)
    application = Application(sys.argv[:1])
    application.setApplicationName("cfmail-gui")
    application.setDesktopFileName("cfmail-gui")
    prepare(application)
    program = Program(paths, os.environ)
    wanted = begun.wanted
    account = program.services.book.named(wanted.account)
    if wanted.account is not None and account is None:
        print(f"cfmail-gui: no account is called {wanted.account!r}", file=sys.stderr)  # noqa: T201 - as the command line's other errors
        return 2
    crash_reports.watch(program.services)
    program.start(wanted.files, account, wanted)
    if begun.is_second:
        from cfmail_gui.gui import texts_recent

        program.tell(texts_recent.is_second())
    application.serve(program.open_file, program.quit, program.front.keep_work)
    AfterFirstPaint(program.windows[0], lambda: _finish_start(application, program, begun, paths))
    status = application.exec()
    ended = program.close()
    crash_reports.end()
    for folder in program.trust.wipe():
        print(f"cfmail-gui: could not be removed: {folder}", file=sys.stderr)  # noqa: T201 - there is no window any more
    if not ended:
        _log.warning("a thread did not end in time")
        logging.shutdown()
        os._exit(status)  # destroying a QThread that still runs would abort with a core dump
    return status


def _finish_start(application: Application, program: Program, begun: Start, paths: Paths) -> None:
    """What a first paint need not wait for."""
    from cfmail_gui.gui.pictures import program_icon

    if begun.place is not None:
        program.listen(begun.place.socket)
    gc.freeze()  # what is here now stays: no collection need walk it again
    log.start_log(paths.state)
    application.setWindowIcon(program_icon())
    crash_reports.offer_last()
    if os.name == "posix":
        from cfmail_gui.gui.end_signals import EndSignals

        EndSignals(application).came.connect(application.on_end_wanted)
