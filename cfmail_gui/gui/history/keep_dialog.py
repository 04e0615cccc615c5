"""How long attempts are kept, and whether their messages are."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_history
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.ports import HistoryPort
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.history_query import Retention

_MOST_DAYS = 36_500
_MOST_MEBIBYTES = 1_000_000


class KeepDialog(QDialog):
    """The limits; ``kept`` comes once where OK was pressed, and the dialog is gone with it."""

    kept = Signal(object)  # Retention

    def __init__(self, retention: Retention, history: HistoryPort, thread: TaskThread, parent: QWidget) -> None:
        super().__init__(parent)
        give_help(self, "history#how-long-attempts-are-kept")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keep attempts"))
        self.days = self._limit(tr("Days to keep"), tr(" days"), tr("For ever"), _MOST_DAYS, retention.days)
        self.mebibytes = self._limit(
            tr("Size limit"), tr(" MiB"), tr("Without limit"), _MOST_MEBIBYTES, retention.mebibytes
        )
        self.bodies = QCheckBox(tr("Keep the contents of &messages"), self)
        self.bodies.setAccessibleDescription(texts_history.contents())
        self.bodies.setChecked(retention.bodies)
        self.taken = PlainLabel(tr("Finding out how much the history takes…"), self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._measuring = LatestAnswer(thread, self)
        self._measuring.answered.connect(self._on_measured)
        self._measuring.failed.connect(self._on_not_measured)
        self._measuring.ask(history.octets)
        self._build()

    @Slot()
    def accept(self) -> None:
        """Hand the limits over."""
        super().accept()
        self.kept.emit(Retention(self.days.value(), self.mebibytes.value(), self.bodies.isChecked()))

    @Slot(object)
    def _on_measured(self, octets: int) -> None:
        self.taken.say(texts_history.present_size(octets))

    @Slot()
    def _on_not_measured(self) -> None:
        self.taken.say("")  # the window under the dialog says why

    def _limit(self, name: str, unit: str, none: str, most: int, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setAccessibleName(name)
        box.setRange(0, most)
        box.setSuffix(unit)
        box.setSpecialValueText(none)
        box.setValue(value)
        return box

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(GRID)
        form.addRow(tr("Keep attempts &for"), self.days)
        form.addRow(tr("&Largest size on the disk"), self.mebibytes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.taken)
        layout.addLayout(form)
        layout.addWidget(self.bodies)
        layout.addWidget(PlainLabel(texts_history.contents(), self))
        layout.addWidget(PlainLabel(texts_history.keeping(), self))
        layout.addWidget(self.buttons)
        self.resize(56 * GRID, self.sizeHint().height())
