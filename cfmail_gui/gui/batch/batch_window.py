"""One batch: its messages, how they are sent, and how far that has come."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from cfmail_gui.account import Account
from cfmail_gui.batch_record import BatchPlan
from cfmail_gui.gui import texts_batch, texts_batch_end, texts_batch_pause
from cfmail_gui.gui.account_bar import AccountBar, AccountStrip
from cfmail_gui.gui.batch.batch_controls import BatchControls
from cfmail_gui.gui.batch.batch_form import BatchForm
from cfmail_gui.gui.batch.batch_model import BatchModel
from cfmail_gui.gui.batch.batch_rows import BatchRows
from cfmail_gui.gui.batch.batch_status import BatchView
from cfmail_gui.gui.dialogs import chosen, confirmed
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.ports import BatchesPort
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError

_SIZE = (1120, 720)
_NAME = 60  # characters
_SETTLE_MILLISECONDS = 300  # after the last key, before the plan is applied to every message


class BatchWindow(QMainWindow):
    """Shows a BatchView; what a person wants is told by signals, those of the rows and the controls among them."""

    plan_changed = Signal(object)  # BatchPlan that can be used
    start_wanted = Signal(object)  # BatchPlan, as in the next
    resume_wanted = Signal(object)
    pause_wanted = Signal()
    forget_wanted = Signal(str)  # batch id; closed while its files were being read, or without any message
    closed = Signal()

    def __init__(self, batches: BatchesPort, view: BatchView, archive: TaskThread) -> None:
        super().__init__()
        give_help(self, "batch")
        self.setWindowTitle(tr("Batch"))
        self._view = view
        self._is_leaving = False
        self.model = BatchModel(batches, view.record.id, view.record.plan, archive, self)
        self.strip = AccountStrip(self)
        self.account_bar = AccountBar(self)
        self.account_bar.manage_button.hide()
        self.notice = NoticeBar(self)
        self.form = BatchForm(self)
        self.rows = BatchRows(self.model, self)
        self.rows.name.say(plain(view.record.name, _NAME))
        self.controls = BatchControls(self.rows.table, self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MILLISECONDS)
        self._build()
        self._connect()
        self.form.show_plan(view.record.plan)
        self.model.grow(view.record.count())
        self.show_view(view)
        self.resize(fitting(self, *_SIZE))

    @property
    def account(self) -> Account | None:
        """The account that is chosen."""
        return self.account_bar.account

    @property
    def plan(self) -> BatchPlan:
        """The plan as the form has it; only where it has no problem."""
        return self.form.plan(self.account.id if self.account else "")

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Offer the accounts that there are now; one that was deleted leaves no choice made for the user."""
        wanted = self.account.id if self.account else self._view.record.plan.account_id
        known = any(account.id == wanted for account in accounts)
        self.account_bar.show_accounts(accounts, wanted)
        if not known and self._view.record.state != "draft":
            self.account_bar.combo.setCurrentIndex(-1)
            self.notice.tell(texts_batch.account_gone())
        self._refresh()

    def show_view(self, view: BatchView) -> None:
        """Show where the batch stands."""
        self._view = view
        total = view.record.count()
        self.model.grow(total if view.scanned is None else max(total, view.scanned))
        self.rows.show_counts(view.record)
        self._refresh()

    def tell_failure(self, error: CfmailError) -> None:
        """Say that something was not done."""
        self.notice.tell(texts_batch_pause.failure(error))

    def leave(self) -> None:
        """Close without a question."""
        self._is_leaving = True
        self.close()

    def apply_now(self) -> None:
        """Do not wait any longer for further changes of the plan."""
        if self._settling.isActive():
            self._settling.stop()
            self._on_settled()

    def _refresh(self) -> None:
        begun = self._view.record.state != "draft"
        known = self.account is not None
        self.form.lock(envelope=begun)
        self.account_bar.combo.setEnabled(not begun or (not known and not self._view.live))
        problem = self.form.plan_problem if known else texts_batch.account_gone()
        self.controls.show_status(replace(self._view, problem=problem).status)

    @Slot()
    def _on_plan_edited(self) -> None:
        self._refresh()
        self._settling.start()

    @Slot()
    def _on_settled(self) -> None:
        if not self.form.plan_problem and self.account is not None:
            self.model.show_plan(self.plan)
            self.plan_changed.emit(self.plan)

    @Slot(object)
    def _on_account(self, account: Account | None) -> None:
        self.strip.show_account(account)
        self.form.show_account(account)
        self._refresh()
        if account is not None and account.id != self._view.record.plan.account_id:
            self._settling.start()

    @Slot()
    def _on_start(self) -> None:
        self._settling.stop()
        self.model.show_plan(self.plan)
        self.start_wanted.emit(self.plan)

    @Slot()
    def _on_resume(self) -> None:
        self._settling.stop()
        self.resume_wanted.emit(self.plan)

    def _connect(self) -> None:
        self._settling.timeout.connect(self._on_settled)
        self.form.edited.connect(self._on_plan_edited)
        self.account_bar.chosen.connect(self._on_account)
        self.controls.start_wanted.connect(self._on_start)
        self.controls.resume_wanted.connect(self._on_resume)
        self.controls.pause_wanted.connect(self.pause_wanted)
        # Not Escape: it is pressed to leave a list or a field, and what is sent would go on without its window.
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)

    def _build(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(GRID, GRID, GRID, GRID)
        inner.setSpacing(GRID)
        inner.addWidget(self.account_bar)
        inner.addWidget(self.form)
        inner.addWidget(self.notice)
        inner.addWidget(self.rows, 1)
        inner.addWidget(self.controls)
        centre = QWidget(self)
        self.setCentralWidget(centre)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(inner, 1)
        self.rows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what is to become of what is under way."""
        if not self._may_close():
            event.ignore()
            return
        self.apply_now()
        super().closeEvent(event)
        self.closed.emit()
        if self._view.scanned is None and not self._view.record.count():
            self.forget_wanted.emit(self._view.record.id)  # nothing was found: there is nothing to come back to

    def _may_close(self) -> bool:
        if self._is_leaving:
            return True
        if self._view.scanned is not None:
            sure = confirmed(
                self, texts_batch_end.reading_closing_question(), tr("Forget this batch"), destructive=True
            )
            if sure:
                self.forget_wanted.emit(self._view.record.id)
            return sure
        if not self._view.goes_on:
            return True
        pause, background = tr("Pause"), tr("Keep running in the background")
        if not self._has_company:
            pause = tr("Pause and quit")
            answer = chosen(self, texts_batch_end.last_closing_question(), (pause,))
        else:
            answer = chosen(self, texts_batch_end.closing_question(), (background, pause))
        if answer == pause:
            self.pause_wanted.emit()
        return answer is not None

    @property
    def _has_company(self) -> bool:
        """Whether another window would keep the program running."""
        others = (each for each in QApplication.topLevelWidgets() if each is not self and each.isVisible())
        keeps = Qt.WidgetAttribute.WA_QuitOnClose
        return any(isinstance(each, QMainWindow) and each.testAttribute(keeps) for each in others)
