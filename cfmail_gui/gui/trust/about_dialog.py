"""What the program is, which versions run, and under which licences its parts stand."""

import platform

import PySide6
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.gui import texts_trust
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.one_window import bring_up
from cfmail_gui.gui.pictures import program_icon
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.text_pager import ReadOnlyText
from cfmail_gui.gui.texts import PROGRAM, tr
from cfmail_gui.gui.theme import GRID, title
from cfmail_gui.message.display import plain, readable
from cfmail_gui.parts import Part, parts
from cfmail_gui.sending.diagnostics import sqlite_version
from cfmail_gui.version import program_version

_SIZE = (560, 580)
_ICON = 8 * GRID
_NAME, _VERSION = 0, 1


def show_about(parent: QWidget) -> None:
    """Show version and licences."""
    open_already = parent.findChildren(AboutDialog)
    dialog = open_already[0] if open_already else AboutDialog(parent)
    bring_up(dialog)


class AboutDialog(QDialog):
    """Texts that can be selected and copied; the licences are read when somebody looks at them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About cfmail"))
        give_help(self, "privacy")
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(tr("About cfmail"))
        self.tabs.setDocumentMode(True)
        self.facts = ReadOnlyText(tr("Versions and addresses"), self)
        self.facts.setPlainText(_facts())
        titles = (tr("Component"), tr("Version"), tr("Licence"))
        self._model: RowsModel[Part] = RowsModel(titles, _cell, self)
        self.table = ReadOnlyTable(tr("Parts of the program"), self._model, (), self)
        self.licence = ReadOnlyText(tr("Text of the licence"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = self.buttons.addButton(tr("&Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._build()
        self.tabs.currentChanged.connect(self._on_tab)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.copy_button.clicked.connect(self._on_copy)
        self.buttons.rejected.connect(self.close)
        self.resize(fitting(self, *_SIZE))

    @Slot()
    def _on_tab(self) -> None:
        if self.tabs.currentIndex() == 1 and not self._model.rows:
            self._model.show_rows(parts())
            self.table.selectRow(0)

    @Slot()
    def _on_chosen(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            part = self._model.rows[rows[0].row()]
            text = readable(part.text) or texts_trust.no_licence_text(part.licence)
            self.licence.setPlainText("\n\n".join(filter(None, (part.home, text))))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(_facts())

    def _build(self) -> None:
        self.table.setSelectionMode(ReadOnlyTable.SelectionMode.SingleSelection)
        for column in (_NAME, _VERSION):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.licence)
        self.tabs.addTab(self._about_page(), tr("&About"))
        self.tabs.addTab(halves, tr("&Licences"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.buttons)

    def _about_page(self) -> QWidget:
        page = QWidget(self)
        icon, name = QLabel(page), PlainLabel(PROGRAM, page, wrap=False)
        icon.setPixmap(program_icon().pixmap(_ICON, _ICON))
        title(name, page)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(icon)
        head.addWidget(name, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        said = (texts_trust.what_it_is(), texts_trust.what_it_never_does(), texts_trust.not_cloudflares())
        for text in said:
            column.addWidget(PlainLabel(text, page))
        column.addWidget(self.facts, 1)
        return page


def _facts() -> str:
    """Return versions and addresses, each on a line."""
    lines = (
        tr("cfmail {version}").format(version=program_version()),
        tr("Qt and PySide6 {version}").format(version=PySide6.__version__),
        tr("Python {version}").format(version=platform.python_version()),
        tr("SQLite {version}").format(version=sqlite_version()),
        tr("Licence of this program: MIT"),
        tr("Qt and PySide6: {address}").format(address="https://doc.qt.io/qtforpython-6/"),
        tr("Cloudflare Email Sending: {address}").format(address="https://developers.cloudflare.com/email-service/"),
    )
    return "\n".join(lines)


def _cell(part: Part, column: int) -> str:
    if column == _NAME:
        return plain(part.name)
    return plain(part.version) or "–" if column == _VERSION else plain(part.licence) or tr("not named")
