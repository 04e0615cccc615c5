"""Find a command by some letters of its name, and run it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from cfmail_gui.gui import texts_commands
from cfmail_gui.gui.announce import announce
from cfmail_gui.gui.commands.command_list import Command, commands_of, native
from cfmail_gui.gui.commands.fuzzy import rank
from cfmail_gui.gui.help_topic import set_topic
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.rows_model import Index, RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import listed, tr
from cfmail_gui.gui.theme import GRID

_CHARACTERS = 110  # average ones, in a line of the list
_TITLE, _PLACE, _KEY = 0, 1, 2  # columns
_SHARES = {_PLACE: 0.25, _KEY: 0.28}  # of the width; the title has the rest
_MOST_HEIGHT = 0.6  # of the window
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}
_REASON = Qt.FocusReason
_PASSING = (_REASON.ActiveWindowFocusReason, _REASON.PopupFocusReason, _REASON.MenuBarFocusReason)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def show_command_search(window: QMainWindow) -> None:
    """Open the list over ``window``, or close it where it is open."""
    found: CommandSearch | None = window.findChild(CommandSearch)  # the stubs forget None
    search = found or CommandSearch(window)
    if search.isVisible():
        search.leave()
    else:
        search.enter(commands_of(window))


class CommandSearch(QFrame):
    """A child of the window and no window itself, so that no window manager has a say in where it is.

    The keyboard stays in the line; the arrow keys move in the list, and Escape gives it back to where it was.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        set_topic(self, "keyboard")
        self._window = window
        self._commands: tuple[Command, ...] = ()
        self._before: QWidget | None = None  # what had the keyboard
        self.line = _Line(self)
        self._model = _CommandsModel(self)
        self.table = ReadOnlyTable(tr("Commands"), self._model, (), self)
        self.state = PlainLabel(parent=self)
        self._build()
        self.line.textChanged.connect(self._on_typed)
        self.line.stepped.connect(self._on_stepped)
        self.line.entered.connect(self._on_entered)
        self.line.left.connect(self.leave)
        self.line.left_alone.connect(self._on_left_alone)
        self.table.clicked.connect(self._on_clicked)
        window.installEventFilter(self)

    def enter(self, commands: tuple[Command, ...]) -> None:
        """Offer ``commands``, all of them at first."""
        self._commands = commands
        self._before = self._window.focusWidget()
        self.line.clear()
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._on_typed()

    @Slot()
    def leave(self) -> None:
        """Close, and give the keyboard back."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    @Slot()
    def _on_left_alone(self) -> None:
        """Close: who works elsewhere is done with searching."""
        self.hide()

    @Slot()
    def _on_typed(self) -> None:
        wanted = self.line.text().strip()
        self._model.show_rows(_matching(self._commands, wanted) if wanted else self._commands)
        count = self._model.rowCount()
        told = texts_commands.found(count)
        self.state.show_quietly(told)
        if count:
            self.table.selectRow(0)
            self.table.scrollToTop()
        announce(self.line, listed((told, self._row_words())) if count else told)

    @Slot(int)
    def _on_stepped(self, rows: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(max(self.table.currentIndex().row() + rows, 0), last))
            self._tell_why()
            announce(self.line, self._row_words())

    @Slot()
    def _on_entered(self) -> None:
        command = self._command()
        if command is None:
            return
        if command.enabled:
            self.leave()
            command.run()
        else:
            self._tell_why()
            announce(self.line, texts_commands.not_now(command.why_not), assertive=True)

    @Slot(QModelIndex)
    def _on_clicked(self, _index: QModelIndex) -> None:
        self._on_entered()

    def _command(self) -> Command | None:
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < self._model.rowCount() else None

    def _row_words(self) -> str:
        """Return what a screen reader says of the chosen row."""
        command = self._command()
        if command is None:
            return ""
        why = "" if command.enabled else texts_commands.not_now(command.why_not)
        return listed(part for part in (command.title, command.place, listed(native(command.keys)), why) if part)

    def _tell_why(self) -> None:
        command = self._command()
        grey = command is not None and not command.enabled
        told = texts_commands.not_now(command.why_not) if grey and command else ""
        self.state.show_quietly(told or texts_commands.found(self._model.rowCount()))

    def _place(self) -> None:
        """In the middle of the upper part of the window, as wide as the letters need."""
        room = self._window.rect().adjusted(2 * GRID, 2 * GRID, -2 * GRID, -2 * GRID)
        width = min(self.fontMetrics().averageCharWidth() * _CHARACTERS, room.width())
        height = int(room.height() * _MOST_HEIGHT)
        top = self._window.menuBar().height() + GRID
        self.setGeometry(QRect(room.center().x() - width // 2, top, width, height))
        for column, share in _SHARES.items():
            self.table.setColumnWidth(column, int(width * share))

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFrameShadow(QFrame.Shadow.Raised)
        self.setAutoFillBackground(True)
        self.table.stretch(_TITLE)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.state)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


class _Line(QLineEdit):
    """Hands on the keys that are for the list."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()  # by Escape
    left_alone = Signal()  # the keyboard went elsewhere in the window

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Find a command"))
        self.setAccessibleDescription(texts_commands.how_to_search())
        self.setPlaceholderText(tr("Some letters of a command"))

    def event(self, event: QEvent) -> bool:
        """Claim Escape and the arrows before a shortcut of the window gets them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._call(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, run, or leave."""
        call = self._call(event)
        if call is None:
            super().keyPressEvent(event)
        else:
            call()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so, unless it is for a menu or another window only."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left_alone.emit()

    def _call(self, event: QKeyEvent) -> Callable[[], object] | None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if key in _STEPS:
            return lambda: self.stepped.emit(_STEPS[key])
        if key in _ENTER:
            return self.entered.emit
        return self.left.emit if key == Qt.Key.Key_Escape else None


class _CommandsModel(RowsModel[Command]):
    def __init__(self, parent: QObject) -> None:
        super().__init__((tr("Command"), tr("Place"), tr("Key")), _cell, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return, besides a cell's text, the colour of what is grey."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid() and not self.rows[index.row()].enabled:
            return QApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return super().data(index, role)


def _cell(command: Command, column: int) -> str:
    if column == _TITLE:
        return command.title if command.enabled else texts_commands.grey(command.title)
    return command.place if column == _PLACE else listed(native(command.keys))


def _matching(commands: tuple[Command, ...], wanted: str) -> tuple[Command, ...]:
    """Return the commands that fit, the best first, and of equally good ones those that can be used first."""
    ranked = [
        ((fit[0], not command.enabled, fit[1]), command)
        for command in commands
        if (fit := rank(wanted, command.title, command.english, f"{command.place} {command.title}")) is not None
    ]
    return tuple(command for _, command in sorted(ranked, key=lambda each: each[0]))
