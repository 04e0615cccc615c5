"""Find and replace, under the editor that it searches."""

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from cfmail_gui.gui import texts_editing
from cfmail_gui.gui.announce import announce
from cfmail_gui.gui.editing import matches
from cfmail_gui.gui.editing.matches import Match, SearchStopped
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BEFORE = 40  # characters before what was found that are spoken, too
_PARAGRAPH_END = "\N{PARAGRAPH SEPARATOR}"


class FindBar(QWidget):
    """Searches one editor. Edits go through its document as one edit, so that ``textChanged`` tells of them.

    Enter and F3 find the next place, with Shift the previous one; F3 works in the editor, too, while the bar is open.
    Escape closes the bar and goes back to the editor.
    """

    def __init__(self, editor: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        # Made in the order in which Tab goes. No Alt keys: those of the window's menus must stay theirs alone.
        self.find_edit = _line(tr("Find"), texts_editing.how_to_search(), self)
        self.replace_edit = _line(tr("Replace with"), texts_editing.how_to_replace(), self)
        self.previous_button = _button(tr("Previous"), tr("Find previous"), self)
        self.next_button = _button(tr("Next"), tr("Find next"), self)
        self.replace_button = _button(tr("Replace"), tr("Replace"), self)
        self.all_button = _button(tr("Replace all"), tr("Replace all"), self)
        self.case_box = QCheckBox(tr("Match case"), self)
        self.words_box = QCheckBox(tr("Whole words"), self)
        self.regular_box = QCheckBox(tr("Regular expression"), self)
        self.close_button = _button(tr("Close"), tr("Close find bar"), self)
        self.state = PlainLabel(parent=self)
        self._build()
        self._connect()
        editor.installEventFilter(self)
        self.hide()

    @Slot()
    def open_find(self) -> None:
        """Show the bar with what is selected, ready to be overtyped."""
        self._open(replacing=False)

    @Slot()
    def open_replace(self) -> None:
        """Show the bar with the line for replacements; an editor that is read only is just searched."""
        self._open(replacing=not self._editor.isReadOnly())

    @Slot()
    def find_next(self) -> None:
        """Select the next place; without anything to look for, open the bar."""
        self._find(forward=True)

    @Slot()
    def find_previous(self) -> None:
        """Select the previous place; without anything to look for, open the bar."""
        self._find(forward=False)

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar and go back to the editor."""
        self.state.say("")
        self.hide()
        self._editor.setFocus()

    @Slot()
    def replace(self) -> None:
        """Replace the selected place and select the next; where no place is selected, only do the latter."""
        wanted = self._wanted()
        if wanted is None or self._editor.isReadOnly():
            return
        try:
            match = self._selected_match(wanted)
        except SearchStopped:
            self.state.say(texts_editing.search_stopped())
            return
        if match is not None:
            self._editor.textCursor().insertText(self._replacement(match))
        self.find_next()

    @Slot()
    def replace_all(self) -> None:
        """Replace every place in one edit, and say how many there were."""
        wanted = self._wanted()
        if wanted is None or self._editor.isReadOnly():
            return
        try:
            found = matches.find_all(self._editor.document(), wanted)
        except SearchStopped:
            self.state.say(texts_editing.search_stopped())
            return
        if found:
            self._replace_each(found)
        self.state.say(texts_editing.replaced(len(found)) if found else texts_editing.not_found())

    def _replace_each(self, found: list[Match]) -> None:
        """From the last to the first, so that positions stay what they were."""
        cursor = QTextCursor(self._editor.document())
        cursor.beginEditBlock()
        for match in reversed(found):
            cursor.setPosition(match.start)
            cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(self._replacement(match))
        cursor.endEditBlock()

    def _replacement(self, match: Match) -> str:
        return matches.replacement(self.replace_edit.text(), match, regular=self.regular_box.isChecked())

    def _open(self, *, replacing: bool) -> None:
        selected = self._editor.textCursor().selectedText()
        if selected and _PARAGRAPH_END not in selected:
            self.find_edit.setText(QRegularExpression.escape(selected) if self.regular_box.isChecked() else selected)
        for widget in (self.replace_edit, self.replace_button, self.all_button):
            widget.setVisible(replacing)
        self.show()
        self.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_edit.selectAll()

    def _wanted(self) -> QRegularExpression | None:
        """Return what to look for; None where that is nothing or malformed, which is said."""
        text = self.find_edit.text()
        wanted = matches.expression(
            text,
            case=self.case_box.isChecked(),
            words=self.words_box.isChecked(),
            regular=self.regular_box.isChecked(),
        )
        if wanted.isValid():
            return wanted if text else None
        bare = QRegularExpression(text)  # without what "whole words" puts around it: the position is the user's
        broken = wanted if bare.isValid() else bare
        self.state.say(texts_editing.bad_expression(broken.errorString(), broken.patternErrorOffset()))
        return None

    def _find(self, *, forward: bool) -> None:
        wanted = self._wanted()
        if wanted is None:
            if not self.find_edit.text():
                self.open_find()
            return
        try:
            found = self._search(wanted, forward=forward)
        except SearchStopped:
            self.state.say(texts_editing.search_stopped())
            return
        if found is None:
            self.state.say(texts_editing.not_found())
            return
        match, wrapped = found
        self._select(match)
        self.state.say(texts_editing.wrapped(forward=forward) if wrapped else "")
        self._speak_of_place()

    def _speak_of_place(self) -> None:
        cursor = self._editor.textCursor()
        before = max(cursor.selectionStart() - cursor.block().position() - _BEFORE, 0)  # a line may be endless
        announce(self.find_edit, texts_editing.found_at(cursor.blockNumber() + 1, cursor.block().text()[before:]))

    def _search(self, wanted: QRegularExpression, *, forward: bool) -> tuple[Match, bool] | None:
        """Search from the selection on; from an empty place that was found, one character further."""
        cursor = self._editor.textCursor()
        document = self._editor.document()
        on_empty = not cursor.hasSelection() and self._selected_match(wanted) is not None
        if forward:
            return matches.find_next(document, wanted, cursor.selectionEnd() + on_empty)
        return matches.find_previous(document, wanted, cursor.selectionStart() - on_empty)

    def _selected_match(self, wanted: QRegularExpression) -> Match | None:
        cursor = self._editor.textCursor()
        found = matches.find_next(self._editor.document(), wanted, cursor.selectionStart())
        place = (cursor.selectionStart(), cursor.selectionEnd())
        return found[0] if found is not None and found[0][:2] == place else None

    def _select(self, match: Match) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(match.start)
        cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)

    def _build(self) -> None:
        options = QHBoxLayout()
        for box in (self.case_box, self.words_box, self.regular_box):
            options.addWidget(box)
        options.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        grid.setSpacing(GRID // 2)
        rows = (
            (self.find_edit, self.previous_button, self.next_button, self.close_button),
            (self.replace_edit, self.replace_button, self.all_button),
        )
        for row, widgets in enumerate(rows):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(0, 1)
        grid.addLayout(options, 2, 0, 1, 4)
        grid.addWidget(self.state, 3, 0, 1, 4)

    def _connect(self) -> None:
        for button, slot in (
            (self.next_button, self.find_next),
            (self.previous_button, self.find_previous),
            (self.replace_button, self.replace),
            (self.all_button, self.replace_all),
            (self.close_button, self.close_bar),
        ):
            button.clicked.connect(slot)
        self.find_edit.textEdited.connect(self._on_edited)
        for box in (self.case_box, self.words_box, self.regular_box):
            box.toggled.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        """Say at once what is wrong with an expression; what was said of the one before is old."""
        self.state.say("")
        self._wanted()

    def _take(self, event: QKeyEvent) -> bool:
        """Act on the keys that mean the same in the bar and in the editor."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() != Qt.Key.Key_F3 or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        self._find(forward=not shift)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the keys that the editor gets while the bar is open."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.isVisible():
            return self._take(event)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Claim Escape before a shortcut of the window gets it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find with Enter in either line, close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in _ENTER and self.find_edit.hasFocus():
            self._find(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() in _ENTER and self.replace_edit.hasFocus():
            self.replace()
        elif not self._take(event):
            super().keyPressEvent(event)


def _line(name: str, explanation: str, parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    line.setAccessibleName(name)
    line.setPlaceholderText(name)
    line.setAcceptDrops(False)
    explain(line, explanation)
    return line


def _button(text: str, name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setAccessibleName(name)
    return button
