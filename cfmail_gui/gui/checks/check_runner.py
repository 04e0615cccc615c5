"""Checks the open message after every change, off the GUI thread; the newest counts, and one that runs is stopped."""

import threading
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cfmail_gui.account import Account
from cfmail_gui.checks.levels import Profile
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.workbench import Workbench

if TYPE_CHECKING:  # no check is loaded before a message is there
    from cfmail_gui.gui.checks.asked import Asked
    from cfmail_gui.gui.checks.checkup import Checkup
    from cfmail_gui.message.document import Document

_NO_PROFILE = Profile()
_QUIET_MILLISECONDS = 150  # without a change, so that the checks need not race with who types


@dataclass(frozen=True, slots=True)
class _Subject:
    """What the checks depend on; compared by what it is, but the document, which may be large, by identity."""

    document: "Document | None"
    rest: tuple[object, ...]

    def is_same(self, other: "_Subject | None") -> bool:
        return other is not None and self.document is other.document and self.rest == other.rest


class CheckRunner(QObject):
    """What is known of the open message by the checks; ``checkup`` is None until there is anything.

    ``thread`` is one of its own: a large message takes a second.
    """

    reported = Signal(object)  # Checkup
    failed = Signal()
    counted = Signal(int, int)  # findings that say it will fail; all findings

    def __init__(self, workbench: Workbench, thread: TaskThread, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._cancelled = threading.Event()  # of the checks in hand
        self._subject: _Subject | None = None  # what the checks in hand, or the last ones, are about
        self._account: Account | None = None
        self._profile = _NO_PROFILE
        self._domains: dict[str, tuple[str, ...]] = {}  # account's id -> that it may send from, where that was asked
        self._asked: dict[str, Asked] = {}
        self._checking = LatestAnswer(thread, self)
        self._checking.answered.connect(self._on_checked)
        self._checking.failed.connect(self._on_not_checked)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._start)
        self.checkup: Checkup | None = None
        workbench.opened.connect(self._on_opened)
        workbench.changed.connect(self._on_changed)

    @property
    def account(self) -> Account | None:
        """The account that the message would be sent by."""
        return self._account

    @property
    def busy(self) -> bool:
        """Whether ``checkup`` is not about the message as it is now."""
        return self._pause.isActive() or self._checking.busy or not self._workbench.session.is_examined

    @property
    def profile(self) -> Profile:
        """What the account thinks of findings."""
        return self._profile

    def set_account(self, account: Account | None, profile: Profile = _NO_PROFILE) -> None:
        """Check as ``account`` would send, by its ``profile``."""
        self._account, self._profile = account, profile
        self._on_changed()

    def keep_asked(self, asked: "Asked") -> None:
        """List what a look-up found from now on, in place of what the last one of its kind did."""
        self._asked[asked.kind] = asked
        self._again()

    def keep_domains(self, account: Account, domains: tuple[str, ...]) -> None:
        """Remember from where an account may send, as long as the window is there."""
        self._domains[account.id] = domains
        self._again()

    @Slot()
    def stop(self) -> None:
        """Check no more: the window closes."""
        self._pause.stop()
        self._cancelled.set()
        self._checking.forget()

    def _again(self) -> None:
        self._subject = None
        self._on_changed()

    @Slot()
    def _on_opened(self) -> None:
        """Forget the message before; ``changed`` follows."""
        self._asked.clear()
        self._subject = None
        self.checkup = None

    @Slot()
    def _on_changed(self) -> None:
        session = self._workbench.session
        if session.opened is None or self._now().is_same(self._subject):
            return
        self._subject = None
        self._cancelled.set()
        self._checking.forget()
        was_edited = bool(session.history.undo_label)  # else nobody types, and there is nothing to wait for
        self._pause.start(_QUIET_MILLISECONDS if was_edited else 0)

    def _now(self) -> _Subject:
        session = self._workbench.session
        options = session.opened.options if session.opened else None
        return _Subject(
            session.document, (options, session.is_examined, session.envelope, self._account, self._profile)
        )

    @Slot()
    def _start(self) -> None:
        session, account = self._workbench.session, self._account
        opened = session.opened
        if opened is None or not session.is_examined:  # a change will be announced when it is
            return
        self._subject = self._now()
        self._cancelled = cancelled = threading.Event()
        now, envelope, profile = datetime.now().astimezone(), session.envelope, self._profile
        domains = self._domains.get(account.id) if account else None
        asked = tuple(self._asked.values())

        def task() -> "Checkup":
            from cfmail_gui.gui.checks.checkup import check
            from cfmail_gui.sending.checking import Sending

            return check(opened, envelope, Sending(now, account, profile, domains), asked, cancelled.is_set)

        self._checking.ask(task)

    @Slot(object)
    def _on_checked(self, checkup: "Checkup") -> None:
        if checkup.report.is_whole:
            self.checkup = checkup
            self.reported.emit(checkup)
            self.counted.emit(checkup.report.failures, len(checkup.report.findings))

    @Slot()
    def _on_not_checked(self) -> None:
        self.checkup = None
        self.failed.emit()
        self.counted.emit(0, 0)
