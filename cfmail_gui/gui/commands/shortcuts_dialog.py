"""The window that lists every key."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMainWindow, QPushButton, QVBoxLayout

from cfmail_gui.gui import texts_commands
from cfmail_gui.gui.commands.editor_keys import Key
from cfmail_gui.gui.commands.shortcut_list import all_keys, as_text, shown
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.one_window import bring_up, only
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, fixed_font

_SIZE = (720, 640)
_WIDTHS = (200,)
_PLACE, _KEY = 0, 1  # columns


def show_shortcuts(window: QMainWindow) -> None:
    """Show the keys that work in ``window`` and elsewhere, or bring them to the front."""
    only(ShortcutsDialog, ShortcutsDialog).present(all_keys(window))


class ShortcutsDialog(QDialog):
    """One for the whole program, beside its windows: one tries a key while one reads of it."""

    def __init__(self) -> None:
        super().__init__()
        give_help(self, "keyboard")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._keys: tuple[Key, ...] = ()
        self.search_edit = QLineEdit(self)
        self._model = RowsModel[Key]((tr("Where"), tr("Key"), tr("What it does")), _cell, self)
        self.table = ReadOnlyTable(tr("Keyboard shortcuts"), self._model, _WIDTHS, self)
        self.table.fit(_KEY)
        self.state = PlainLabel(parent=self)
        self.copy_button = QPushButton(tr("&Copy as text"), self)
        self.print_button = QPushButton(tr("&Print…"), self)
        self.close_button = QPushButton(tr("Close"), self)
        self._build()
        self._connect()
        self.resize(fitting(self, *_SIZE))

    def present(self, keys: tuple[Key, ...]) -> None:
        """Show ``keys``, all of them at first."""
        self._keys = keys
        self.search_edit.clear()
        self._find()
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_up(self)

    @Slot()
    def _find(self) -> None:
        words = self.search_edit.text().casefold().split()
        found = tuple(key for key in self._keys if all(word in _searched(key) for word in words))
        self._model.show_rows(found)
        self.state.say(texts_commands.keys_found(len(found)))

    @Slot()
    def _on_search(self) -> None:
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._model.rows))
        self.state.say(tr("Copied as plain text."))

    @Slot()
    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            document = QTextDocument(as_text(self._model.rows), self)
            document.setDefaultFont(fixed_font())
            document.print_(printer)

    def _connect(self) -> None:
        self.search_edit.textChanged.connect(self._find)
        self.copy_button.clicked.connect(self._on_copy)
        self.print_button.clicked.connect(self._on_print)
        self.close_button.clicked.connect(self.reject)
        for key, act in (("Ctrl+F", self._on_search), ("Ctrl+W", self.reject)):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _build(self) -> None:
        self.search_edit.setAccessibleName(tr("Search keyboard shortcuts"))
        self.search_edit.setPlaceholderText(tr("Part of a key, of a place, or of what it does"))
        self.search_edit.setClearButtonEnabled(True)
        explain(self.copy_button, tr("Copy the keys that are shown, a paragraph for each place"))
        explain(self.print_button, tr("Print the keys that are shown"))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.state, 1)
        for button in (self.copy_button, self.print_button, self.close_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.search_edit)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)


def _cell(key: Key, column: int) -> str:
    return key.place if column == _PLACE else shown(key) if column == _KEY else key.what


def _searched(key: Key) -> str:
    return f"{key.place} {shown(key)} {' '.join(key.keys)} {key.what}".casefold()
