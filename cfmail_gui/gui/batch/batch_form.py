"""How a batch is sent: whose envelope, how fast, how many at a time."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from cfmail_gui.account import Account
from cfmail_gui.attempt import MAX_RECIPIENTS
from cfmail_gui.batch_record import MAX_CONCURRENCY, BatchPlan
from cfmail_gui.gui import texts, texts_address, texts_batch_form
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.editing.line_edit import UndoLineEdit
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.recipients_edit import RecipientsEdit
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, show_lines
from cfmail_gui.message.addr_spec import fault_of
from cfmail_gui.message.recipients import RecipientList, split_recipients

_MOST_PER_MINUTE = 6000
_LINES = 3  # of the list of recipients
_PROPOSED, _SENDER, _RECIPIENTS, _BOTH = range(4)


class BatchForm(QWidget):
    """Edits a BatchPlan; ``edited`` comes with every change a person makes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self.choice = NamedComboBox(tr("Envelope"), self)
        self.choice.addItems(texts_batch_form.choices())
        self.sender_edit = UndoLineEdit(tr("Envelope sender"), self)
        self.sender_edit.setPlaceholderText(tr("Address that gets the bounces"))
        self.recipients = RecipientsEdit(self)
        show_lines(self.recipients, _LINES, 2 * self.recipients.frameWidth() + GRID)
        self.test_button = QPushButton(tr("Send all to my test address"), self)
        self.problems = PlainLabel(parent=self)
        self.per_minute = QSpinBox(self)
        self.concurrency = QSpinBox(self)
        self.by_itself = QCheckBox(tr("Go on by itself after a pause that Cloudflare asked for"), self)
        self._sender_label = QLabel(tr("Se&nder"), self)
        self._recipients_label = QLabel(tr("Recip&ients"), self)
        self._build()
        self._connect()
        self._refresh()

    @property
    def plan_problem(self) -> str:
        """Why this plan cannot be used, as a sentence; "" where it can."""
        if self._wants_sender and not self._sender:
            return tr("Write the envelope sender.")
        if self._wants_sender and fault_of(self._sender):
            text = tr("The envelope sender is not an address: {reason}.")
            return text.format(reason=texts_address.reason(fault_of(self._sender)))
        if not self._wants_recipients:
            return ""
        found = self._found()
        if found.faults:
            return texts_address.address_problems(found.faults)
        if not found.addresses:
            return tr("Write at least one recipient.")
        if len(found.addresses) > MAX_RECIPIENTS:
            return texts.recipient_count(len(found.addresses), MAX_RECIPIENTS, len(found.duplicates))
        return ""

    def plan(self, account_id: str) -> BatchPlan:
        """Return the plan as it stands; call it where there is no problem."""
        return BatchPlan(
            account_id,
            sender=self._sender if self._wants_sender else "",
            recipients=self._found().addresses if self._wants_recipients else (),
            per_minute=self.per_minute.value(),
            concurrency=self.concurrency.value(),
            continue_after_wait=self.by_itself.isChecked(),
        )

    def show_plan(self, plan: BatchPlan) -> None:
        """Show a plan; nothing is emitted."""
        widgets = (self.choice, self.sender_edit, self.recipients, self.per_minute, self.concurrency, self.by_itself)
        blockers = [QSignalBlocker(widget) for widget in widgets]
        self.choice.setCurrentIndex((_SENDER if plan.sender else 0) + (_RECIPIENTS if plan.recipients else 0))
        self.sender_edit.replace_text(plan.sender)
        self.recipients.replace_text("\n".join(plan.recipients))
        self.per_minute.setValue(plan.per_minute)
        self.concurrency.setValue(plan.concurrency)
        self.by_itself.setChecked(plan.continue_after_wait)
        for blocker in blockers:
            blocker.unblock()
        self._refresh()

    def show_account(self, account: Account | None) -> None:
        """Offer the account's test address."""
        self._account = account
        address = account.test_recipient if account else ""
        self.test_button.setEnabled(bool(address) and self.choice.isEnabled())
        explain(self.test_button, texts_batch_form.test_address(address))

    def lock(self, *, envelope: bool) -> None:
        """Keep the envelope from being changed, or allow it; pace and concurrency can be changed at any time."""
        for widget in (self.choice, self.sender_edit, self.recipients):
            widget.setEnabled(not envelope)
        self.show_account(self._account)

    @property
    def _wants_sender(self) -> bool:
        return self.choice.currentIndex() in (_SENDER, _BOTH)

    @property
    def _wants_recipients(self) -> bool:
        return self.choice.currentIndex() in (_RECIPIENTS, _BOTH)

    @property
    def _sender(self) -> str:
        return self.sender_edit.text().strip()

    def _found(self) -> RecipientList:
        return split_recipients(self.recipients.carried())

    def _refresh(self) -> None:
        self.sender_edit.setVisible(self._wants_sender)
        self._sender_label.setVisible(self._wants_sender)
        self.recipients.setVisible(self._wants_recipients)
        self._recipients_label.setVisible(self._wants_recipients)
        problem = self.plan_problem
        self.problems.say(problem)
        self.problems.setVisible(bool(problem))

    @Slot()
    def _on_edited(self) -> None:
        self._refresh()
        self.edited.emit()

    @Slot()
    def _on_test(self) -> None:
        """Change the recipients, and leave the sender's choice as it is."""
        assert self._account is not None  # noqa: S101 - for mypy: the button is disabled without one
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(_BOTH if self._wants_sender else _RECIPIENTS)
        self.recipients.replace_text(self._account.test_recipient)
        self._on_edited()

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._on_edited)
        self.sender_edit.textChanged.connect(self._on_edited)
        self.recipients.edited.connect(self._on_edited)
        self.per_minute.valueChanged.connect(self._on_edited)
        self.concurrency.valueChanged.connect(self._on_edited)
        self.by_itself.toggled.connect(self._on_edited)
        self.test_button.clicked.connect(self._on_test)

    def _build(self) -> None:
        self.per_minute.setAccessibleName(tr("Messages per minute"))
        self.per_minute.setRange(0, _MOST_PER_MINUTE)
        self.per_minute.setSpecialValueText(tr("as fast as it goes"))
        self.concurrency.setAccessibleName(tr("Concurrency"))
        self.concurrency.setRange(1, MAX_CONCURRENCY)
        explain(self.concurrency, texts_batch_form.concurrency())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        top, top_right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeading
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self.choice, 1)
        first.addWidget(self.test_button)
        grid.addWidget(_label(tr("&Envelope"), self.choice), 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self._sender_label, 1, 0)
        grid.addWidget(self.sender_edit, 1, 1)
        grid.addWidget(self._recipients_label, 2, 0, top)
        grid.addWidget(self.recipients, 2, 1)
        grid.addWidget(self.problems, 3, 1)
        grid.addLayout(self._pace(), 4, 0, 1, 2, top_right)
        grid.setColumnStretch(1, 1)
        self._sender_label.setBuddy(self.sender_edit)
        self._recipients_label.setBuddy(self.recipients)

    def _pace(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(_label(tr("Messages per &minute"), self.per_minute))
        row.addWidget(self.per_minute)
        row.addSpacing(GRID)
        row.addWidget(_label(tr("&Concurrency"), self.concurrency))
        row.addWidget(self.concurrency)
        row.addSpacing(GRID)
        row.addWidget(self.by_itself)
        return row


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text, buddy.parentWidget())
    label.setBuddy(buddy)
    return label
