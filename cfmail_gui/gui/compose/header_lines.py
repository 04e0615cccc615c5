"""The lines above a message: From, To, Cc, Bcc, Reply-To and Subject."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cfmail_gui.gui import texts_compose
from cfmail_gui.gui.editing.address_edit import AddressEdit
from cfmail_gui.gui.editing.line_edit import UndoLineEdit
from cfmail_gui.gui.plain import PlainLabel, explain, isolated
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, bold
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.composition import FIELDS, LineView, ensure_carried, line_of
from cfmail_gui.message.field_edits import set_field
from cfmail_gui.message.new_message import placed, unplaced_name

if TYPE_CHECKING:
    from cfmail_gui.message.composition import Composition
    from cfmail_gui.message.document import Document

BLIND = "Bcc"
_PLACES = {  # row, column, how many columns the editor takes
    "From": (0, 0, 1),
    "Reply-To": (0, 2, 1),
    "To": (1, 0, 3),
    "Cc": (2, 0, 1),
    "Bcc": (2, 2, 1),
    "Subject": (3, 0, 3),
}


class HeaderLines(QWidget):
    """Edits header fields through the workbench, and Bcc in the envelope: no Bcc field is ever written.

    The message may say otherwise what was typed (a comma at the end is not written): a line is only written over where
    the message says something else than it did when the line was shown or typed last.
    """

    def __init__(self, workbench: Workbench, addresses: Callable[[], tuple[str, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        titles = {name: texts_compose.line_title(name) for name in _PLACES}
        self.lines: dict[str, UndoLineEdit] = {
            name: AddressEdit(title, addresses, self) if name != "Subject" else UndoLineEdit(title, self)
            for name, title in titles.items()
        }
        self.hint = PlainLabel(parent=self)
        self._said: dict[str, LineView] = {}  # by the message, when the line was shown or typed last
        self._refused: set[str] = set()  # lines that say what cannot be in a message
        self._unplaced = ""  # left-hand side of a Message-ID that follows From, since the message was opened
        self._showing = False
        self._build(titles)
        for name, line in self.lines.items():
            # not textEdited: what a screen reader or another assistive program sets emits textChanged only
            line.textChanged.connect(partial(self._on_text, name))
            line.undo_wanted.connect(workbench.undo)
            line.redo_wanted.connect(workbench.redo)

    def refresh(self, composition: "Composition", blind: str) -> None:
        """Show what the message says, except where the user has just typed it."""
        reasons = []
        for name in FIELDS:
            view, line = composition.lines[name], self.lines[name]
            if view != self._said.get(name):
                self._show(name, view)
            reason = texts_compose.line_reason(view.reason, texts_compose.line_title(name))
            apart = isolated(view.text)  # how an editor shows right-to-left names may put them beside other addresses
            explain(line, reason or (apart if apart != view.text else ""))
            reasons.append(reason)
        if self.lines[BLIND].text() != blind:
            self._show(BLIND, LineView(blind))
        self.hint.say("\n".join(reason for reason in reasons if reason))
        self.hint.setVisible(bool(self.hint.text()))

    def forget(self) -> None:
        """Show another message."""
        self._said.clear()
        self._refused.clear()
        self._unplaced = ""

    def drop(self) -> None:
        """Give up what could not be written: the next ``refresh`` shows the message there."""
        for name in self._refused:
            del self._said[name]
        self._refused.clear()

    def flush(self) -> None:
        """Try once more to write what could not be written."""
        for name in sorted(self._refused):
            self._write(name)

    def _show(self, name: str, view: LineView) -> None:
        line = self.lines[name]
        self._said[name] = view
        self._refused.discard(name)
        self._showing = True
        try:
            line.replace_text(view.text)
            line.setReadOnly(bool(view.reason))
            if not line.hasFocus():
                line.setCursorPosition(0)
        finally:
            self._showing = False

    def _on_text(self, name: str, text: str) -> None:
        if self._showing:
            return
        if name == BLIND:
            self._workbench.edit_blind(text, texts_compose.line_title(BLIND))
        else:
            self._write(name)

    def _write(self, name: str) -> None:
        text = self.lines[name].text()
        written = text if name == "Subject" else text.strip(" \t").rstrip(", \t")  # another address will follow

        def edit(document: "Document") -> "Document":
            ensure_carried(text, name)
            edited = set_field(document, name, written)
            if name == "From":
                self._unplaced = unplaced_name(edited) or self._unplaced
                edited = placed(edited, self._unplaced)
            self._said[name] = line_of(edited, name)
            return edited

        if self._workbench.apply(texts_compose.line_title(name), edit, f"field {name}"):
            self._refused.discard(name)
        else:
            self._refused.add(name)

    def _build(self, titles: dict[str, str]) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(GRID // 2)
        for name, (row, column, span) in _PLACES.items():
            label = QLabel(titles[name], self)
            label.setBuddy(self.lines[name])
            layout.addWidget(label, row, column)
            layout.addWidget(self.lines[name], row, column + 1, 1, span)
        layout.addWidget(self.hint, len(_PLACES), 0, 1, 4)
        layout.setColumnStretch(1, 3)
        layout.setColumnStretch(3, 2)
        self.lines["Subject"].setFont(bold(self.font()))
        self.lines["From"].setPlaceholderText(tr("Name <address>"))
        explain(self.lines[BLIND], tr("These recipients go into the envelope only. No Bcc field is written."))
