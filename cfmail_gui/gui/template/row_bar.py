"""Steps through the rows of a template's data, above whichever view is looked at."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.template.template_desk import TemplateDesk
from cfmail_gui.gui.texts import number, tr
from cfmail_gui.gui.theme import GRID, set_margins


class RowBar(QWidget):
    """Shown while a template with several rows is followed."""

    def __init__(self, desk: TemplateDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.label = PlainLabel(parent=self, wrap=False)
        self.previous_button = QPushButton(tr("Previous row"), self)
        self.next_button = QPushButton(tr("Next row"), self)
        explain(self.previous_button, tr("Show the message of the row before (Alt+Page Up)"))
        explain(self.next_button, tr("Show the message of the next row (Alt+Page Down)"))
        layout = QHBoxLayout(self)
        set_margins(layout, 0, 0, GRID // 2, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.previous_button)
        layout.addWidget(self.next_button)
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        desk.changed.connect(self.refresh)
        self.refresh()

    def step(self, rows: int) -> None:
        """Go so many rows on; at the end nothing happens."""
        desk = self._desk
        if desk.is_live and desk.files is not None and 0 <= desk.row + rows < desk.files.rows:
            desk.choose_row(desk.row + rows)

    @Slot()
    def refresh(self) -> None:
        """Show which row it is."""
        desk = self._desk
        rows = desk.files.rows if desk.is_live and desk.files is not None else 1
        self.label.say(tr("Row {row} of {count}").format(row=number(desk.row + 1), count=number(rows)))
        self.previous_button.setEnabled(desk.row > 0)
        self.next_button.setEnabled(desk.row + 1 < rows)
        self.setVisible(rows > 1)
