"""The sheet before a batch starts that reaches several people, real ones, or somebody unexpected."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_batch, texts_batch_form
from cfmail_gui.gui.account_bar import AccountStrip
from cfmail_gui.gui.batch.batch_summary import BatchSummary
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, bold

_WIDTH = 560  # pixels


class BatchSheet(QDialog):
    """Says what will go where. ``confirmed`` starts it, everything else does not."""

    confirmed = Signal(object, bool)  # BatchSummary; whether to send to those outside of the account's list, too

    def __init__(self, summary: BatchSummary, parent: QWidget) -> None:
        super().__init__(parent)
        give_help(self, "batch#start-pause-stop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Start the batch?"))
        self._summary = summary
        self.title = PlainLabel(texts_batch_form.sheet_title(summary.messages), self)
        self.title.setFont(bold(self.title.font()))
        self.outside = PlainLabel(texts_batch.outside(summary.outside) if summary.outside else "", self)
        self.too = QCheckBox(texts_batch_form.send_outside_too(len(summary.outside_places)), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.start_button = self.buttons.addButton(tr("Start batch"), QDialogButtonBox.ButtonRole.AcceptRole)
        # Return pressed twice by habit must not be a confirmation.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.start_button.setAutoDefault(False)
        self._build()
        # Nor must Space: the first button would have the keyboard otherwise.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()
        self._refresh()
        self.too.toggled.connect(self._refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def accept(self) -> None:
        """Start."""
        super().accept()
        self.confirmed.emit(self._summary, self.too.isChecked())

    @Slot()
    def _refresh(self) -> None:
        """Where all are held there is nothing to start without the tick."""
        self.start_button.setEnabled(self._summary.messages > 0 or self.too.isChecked())

    def _build(self) -> None:
        strip = AccountStrip(self)
        strip.show_account(self._summary.account)
        form = QFormLayout()
        form.setVerticalSpacing(GRID // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, text in texts_batch_form.sheet_rows(
            self._summary.record, self._summary.recipients, self._summary.people
        ):
            form.addRow(name, PlainLabel(text, self))
        inner = QVBoxLayout()
        inner.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inner.setSpacing(2 * GRID)
        inner.addWidget(self.title)
        inner.addLayout(form)
        for widget in (self.outside, self.too):
            inner.addWidget(widget)
            widget.setVisible(bool(self._summary.outside_places))
        inner.addStretch(1)
        inner.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(strip)
        layout.addLayout(inner, 1)
        self.setMinimumWidth(_WIDTH)
