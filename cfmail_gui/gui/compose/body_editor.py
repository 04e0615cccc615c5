"""The plain text or the HTML of a message, as one editor over whichever part holds it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_compose
from cfmail_gui.gui.editing.find_bar import FindBar
from cfmail_gui.gui.editing.text_edit import TextEdit
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, section_title
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.composition import BodyView, ensure_carried
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited

_TYPING_MILLISECONDS = 250
_SOFT_LINE_END = "\u2028"  # what web pages and word processors put on the clipboard for a line end

Write = Callable[[Document, str], Edited]
Remove = Callable[[Document], Edited]


class BodyEditor(QWidget):
    """Hands over what was typed after a short pause, and at once when it is told to.

    The text is only written over where the message says something else than it did when it was shown or typed last.

    Args:
        workbench: makes the edits.
        title: above the editor.
        editor: where the text is.
        write: gives a message this text, in a part that is there or in a new one.
        remove: takes the part out.
        parent: as everywhere in Qt.
    """

    def __init__(
        self, workbench: Workbench, title: str, editor: TextEdit, write: Write, remove: Remove, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.when_empty = ""  # a sentence to show where there is a part without any text
        self.note = PlainLabel(parent=self)
        self.remove_button = QPushButton(tr("Remove"), self)
        self.find_bar = FindBar(editor, self)
        self.tools = QHBoxLayout()
        self._workbench = workbench
        self._title = title
        self._write = write
        self._remove = remove
        self._said: tuple[str, str] | None = None  # text and reason, when they were shown or typed last
        self._refused = False  # it says what cannot be in a message
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._apply)
        self._build()
        editor.edited.connect(self._typing.start)
        editor.undo_wanted.connect(workbench.undo)
        editor.redo_wanted.connect(workbench.redo)
        self.remove_button.clicked.connect(self._on_remove)
        workbench.edit_coming.connect(self._hand_over)

    def refresh(self, view: BodyView) -> None:
        """Show what the message says, except where the user has just typed it."""
        said = (view.text, view.reason)
        if said != self._said:
            self._show(view.text)
            self._said = said
        self.editor.setReadOnly(bool(view.reason))
        is_empty = view.number is not None and not view.text.strip()
        self.note.say(texts_compose.body_reason(view) or (self.when_empty if is_empty else ""))
        self.note.setVisible(bool(self.note.text()))
        self.remove_button.setEnabled(view.number is not None)

    def forget(self) -> None:
        """Show another message."""
        self._typing.stop()
        self._refused = False
        self._said = None

    def drop(self) -> None:
        """Give up what could not be applied: the next ``refresh`` shows the message."""
        if self._refused:
            self.forget()

    def flush(self) -> None:
        """Apply what was typed, and what could not be applied before."""
        if self._typing.isActive() or self._refused:
            self._apply()

    @Slot()
    def _hand_over(self) -> None:
        if self._typing.isActive():
            self._apply()

    def written(self, document: Document, text: str) -> Edited:
        """Return a copy of ``document`` in which ``text`` is the body, and show it.

        Raises:
            BadEdit: it cannot be; what is shown stays.
        """
        ensure_carried(text)
        edited = Edited(document) if self._said == (text, "") else self._write(document, text)
        self._show(text)
        self._said = (text, "")
        return edited

    def _show(self, text: str) -> None:
        self._typing.stop()
        self._refused = False
        self.editor.replace_text(text)

    @Slot()
    def _apply(self) -> None:
        self._typing.stop()
        text = self.editor.carried().replace(_SOFT_LINE_END, "\n")
        self._refused = not self._workbench.apply(
            self._title, lambda document: self.written(document, text), self._title
        )

    @Slot()
    def _on_remove(self) -> None:
        self._workbench.apply(tr("removed body"), self._remove)

    def _build(self) -> None:
        self.remove_button.setAccessibleName(tr("Remove {what}").format(what=self._title))
        explain(self.remove_button, tr("Take this part out of the message"))
        self.tools.setSpacing(GRID // 2)
        self.tools.addWidget(section_title(self._title, self))
        self.tools.addStretch(1)
        self.tools.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(self.tools)
        layout.addWidget(self.note)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self.find_bar)
