"""The sheet before a send that reaches real people, more of them than one request takes, or somebody unexpected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_job
from cfmail_gui.gui.account_bar import AccountStrip
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, bold, show_lines
from cfmail_gui.sending.order import Order

_WIDTH = 560
_MOST_LINES = 8


class SendConfirmation(QDialog):
    """Says what will go where; ``accepted`` sends it, everything else does not."""

    def __init__(self, order: Order, parent: QWidget) -> None:
        super().__init__(parent)
        give_help(self, "accounts#production")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Confirm the send"))
        self.title = PlainLabel(texts_job.confirmation_title(order), self)
        self.title.setFont(bold(self.title.font()))
        self.warnings = PlainLabel(
            "\n\n".join(filter(None, (texts_job.outside_allow_list(order), texts_job.in_parts(order)))), self
        )
        self.recipients = QPlainTextEdit("\n".join(texts_job.recipient_lines(order)), self)
        self.recipients.setReadOnly(True)
        self.recipients.setTabChangesFocus(True)
        self.recipients.setAccessibleName(tr("Recipients of this send"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.send_button = self.buttons.addButton(
            texts_job.confirm_button(order), QDialogButtonBox.ButtonRole.AcceptRole
        )
        # Return pressed twice by habit must not be a confirmation.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.send_button.setAutoDefault(False)
        self._build(order)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _build(self, order: Order) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(GRID // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, text in texts_job.confirmation_rows(order):
            form.addRow(title, PlainLabel(text, self))
        lines = min(len(order.envelope.recipients), _MOST_LINES) + 1
        show_lines(self.recipients, lines, GRID)
        form.addRow(tr("Recipients"), self.recipients)
        strip = AccountStrip(self)
        strip.show_account(order.account)
        outer = QVBoxLayout(self)
        outer.setSpacing(0)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(strip)
        layout = QVBoxLayout()
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        outer.addLayout(layout)
        layout.addWidget(self.title)
        layout.addWidget(self.warnings)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.warnings.setVisible(bool(self.warnings.text()))
        self.setMinimumWidth(_WIDTH)
