"""What the page `Template` has of buttons, boxes and lines; what they do is connected by the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.template.variables_table import VariablesTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, title


class EmptyTemplate(QWidget):
    """What the page shows while no template is followed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = PlainLabel(parent=self)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.follow_button = QPushButton(tr("Follow again"), self)
        self.open_button = QPushButton(tr("Open live template…"), self)
        explain(self.follow_button, tr("Show what the file says; what was changed here is lost, after a question"))
        explain(self.open_button, tr("Choose a file to follow (Ctrl+Shift+O)"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        row.addWidget(self.follow_button)
        row.addWidget(self.open_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addStretch(1)
        heading = PlainLabel(tr("No template is followed"), self)
        title(heading, self)
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(heading)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addStretch(2)


class TemplateControls(QWidget):
    """The template and its data, the row, the variables, the pictures, and the ways to send."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.template_line = PlainLabel(parent=self)
        self.edit_button = QPushButton(tr("Edit…"), self)
        self.data_line = PlainLabel(parent=self)
        self.data_button = QPushButton(tr("Choose data…"), self)
        self.beside_button = QPushButton(tr("Data beside it"), self)
        self.row_box = QSpinBox(self)
        self.row_count = PlainLabel(parent=self, wrap=False)
        self.merge_button = QPushButton(tr("One message for each row…"), self)
        self.state = PlainLabel(parent=self)
        self.undefined = PlainLabel(parent=self)
        self.table = VariablesTable(self)
        self.reset_button = QPushButton(tr("Take the data's values"), self)
        self.inline_box = QCheckBox(tr("Put pictures beside the template into the message"), self)
        self.pictures = PlainLabel(parent=self)
        self.send_button = QPushButton(tr("Send to me"), self)
        self.every_save_box = QCheckBox(tr("Send to me on every save"), self)
        self.every_save_hint = PlainLabel(parent=self)
        self._name()
        self._build()

    def _name(self) -> None:
        self.row_box.setAccessibleName(tr("Row"))
        self.row_box.setMinimum(1)
        self.row_box.setKeyboardTracking(False)
        explain(self.edit_button, tr("Open the template in the program that this computer uses for such files"))
        explain(self.data_button, tr("Take the values from a JSON, TOML or CSV file"))
        explain(self.beside_button, tr("Take the values from the file of the same name beside the template again"))
        explain(self.row_box, tr("Which row of the data the message is made with"))
        explain(self.merge_button, tr("Try all rows, and send each its message through a batch"))
        explain(self.reset_button, tr("Forget what was typed into the table"))
        explain(self.send_button, tr("Read the template again and send it to the test recipient (Ctrl+Shift+Return)"))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        for line, (caption, label, buttons) in enumerate(
            (
                (tr("Template"), self.template_line, (self.edit_button,)),
                (tr("Data"), self.data_line, (self.data_button, self.beside_button)),
                (tr("Row"), self._row(), (self.merge_button,)),
            )
        ):
            grid.addWidget(QLabel(caption, self), line, 0)
            grid.addWidget(label, line, 1)
            for column, button in enumerate(buttons, start=2):
                grid.addWidget(button, line, column, 1, 2 if len(buttons) == 1 else 1)
        variables = QHBoxLayout()
        variables.addWidget(self.undefined, 1)
        variables.addWidget(self.reset_button)
        sending = QHBoxLayout()
        sending.setSpacing(GRID)
        sending.addWidget(self.send_button)
        sending.addWidget(self.every_save_box)
        sending.addWidget(self.every_save_hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, GRID // 2)
        layout.setSpacing(GRID)
        layout.addLayout(grid)
        layout.addWidget(self.state)
        layout.addWidget(self.table, 1)
        layout.addLayout(variables)
        layout.addWidget(self.inline_box)
        layout.addWidget(self.pictures)
        layout.addLayout(sending)

    def _row(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.row_box)
        row.addWidget(self.row_count)
        row.addStretch(1)
        return holder
