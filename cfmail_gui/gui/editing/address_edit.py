"""A line of addresses, with suggestions for the one that is being typed."""

import re
from collections.abc import Callable
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from cfmail_gui.gui import texts_editing
from cfmail_gui.gui.announce import announce
from cfmail_gui.gui.editing.line_edit import UndoLineEdit
from cfmail_gui.gui.editing.suggestion_list import SuggestionList
from cfmail_gui.gui.editing.utf16 import characters, units

MOST = 12
"""Addresses suggested at a time."""

_ENTRY = re.compile(r'(?:[^",;:\\]++|\\.?|"(?:[^"\\]++|\\.)*+"?)*+', re.DOTALL)
_ADDRESS = re.compile(r"<([^<>]*+)>\s*+$")
_BREAKS = re.compile("[ \t,]*+(?:[\r\n\u2028\u2029][ \t,]*+)++")
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class _Entry(NamedTuple):
    """One of the addresses in a line, without the marks around it; offsets of characters."""

    start: int
    end: int
    text: str


class AddressEdit(UndoLineEdit):
    """Suggests what matches anywhere in a name or an address; nothing is put in unless the user chooses it.

    Args:
        name: the accessible name.
        addresses: what to choose from, the best first: ``a@b`` or ``Name <a@b>``, quoted as in a header field. Asked
            whenever suggestions are wanted.
        parent: as everywhere in Qt.
    """

    def __init__(self, name: str, addresses: Callable[[], tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._addresses = addresses
        self.suggestions = SuggestionList(self)
        self.suggestions.itemClicked.connect(self._on_clicked)
        self.textEdited.connect(self._on_typed)
        self.destroyed.connect(self.suggestions.deleteLater)

    def one_line(self, text: str) -> str:
        """Return lines as a list of addresses, with a comma between any two."""
        return _BREAKS.sub("\n", text).strip("\n").replace("\n", ", ")

    def suggest(self) -> None:
        """Suggest addresses for the entry that the cursor is in."""
        entries, current = self._entries()
        found = _matching(self._addresses(), current, entries)
        if not found:
            self.suggestions.hide()
            return
        self.suggestions.show_rows(found)
        announce(self, texts_editing.suggestions(len(found)))

    def _entries(self) -> tuple[list[_Entry], _Entry]:
        entries = _split(self.text())
        here = characters(self.text(), self.cursorPosition())
        return entries, next(entry for entry in entries if here <= entry.end)

    def _choose(self, chosen: str) -> None:
        """Put ``chosen`` in the place of the entry that the cursor is in."""
        text = self.text()
        _, entry = self._entries()
        lead = " " if entry.start and text[entry.start - 1] in ",;:" else ""
        self.setSelection(units(text[: entry.start]), units(text[entry.start : entry.end]))
        self.insert(lead + chosen)
        self.suggestions.hide()  # what was put in counts as typed

    def _take(self, event: QKeyEvent) -> bool:
        """Act on a key that is for the suggestions; say whether it was one."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not self.suggestions.isVisible():
            if key == Qt.Key.Key_Down:
                self.suggest()
            return key == Qt.Key.Key_Down
        if key in _KEYS:
            announce(self, self.suggestions.move_by(_KEYS[key]))
            return True
        chosen = self.suggestions.chosen()
        if key in _CHOOSING and chosen:
            self._choose(chosen)
            return True
        self.suggestions.hide()
        return key == Qt.Key.Key_Escape

    @Slot()
    def _on_typed(self) -> None:
        _, current = self._entries()
        if current.text:
            self.suggest()
        else:
            self.suggestions.hide()

    @Slot(QListWidgetItem)
    def _on_clicked(self, _item: QListWidgetItem) -> None:
        self._choose(self.suggestions.chosen())

    def event(self, event: QEvent) -> bool:
        """Take the keys for the suggestions, Tab included, before they mean anything else."""
        if isinstance(event, QKeyEvent):
            asked = event.type() == QEvent.Type.ShortcutOverride
            if asked and event.key() == Qt.Key.Key_Escape and self.suggestions.isVisible():
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._take(event):
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the suggestions away."""
        self.suggestions.hide()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the suggestions away: the cursor may be in another entry now."""
        self.suggestions.hide()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the suggestions away: they would not stand below the line any more."""
        self.suggestions.hide()
        super().resizeEvent(event)


def _split(text: str) -> list[_Entry]:
    """Return the entries between commas, semicolons and colons that stand outside of quotation marks; at least one."""
    entries = []
    start = 0
    while True:
        found = _ENTRY.match(text, start)
        end = found.end() if found else start
        entries.append(_Entry(start, end, text[start:end].strip()))
        if end == len(text):
            return entries
        start = end + 1


def _matching(addresses: tuple[str, ...], current: _Entry, entries: list[_Entry]) -> tuple[str, ...]:
    wanted = current.text.casefold()
    there = {_address(entry.text) for entry in entries if entry is not current}
    found = (
        address
        for address in addresses
        if wanted in address.casefold() and address != current.text and _address(address) not in there
    )
    return tuple(islice(found, MOST))


def _address(entry: str) -> str:
    found = _ADDRESS.search(entry)
    return (found[1] if found else entry).strip().casefold()
