"""The view `Source`: the whole message as text, every octet of it visible and editable."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_edit
from cfmail_gui.gui.bad_source import BadSource
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.editing.find_bar import FindBar
from cfmail_gui.gui.editing.header_highlighter import HeaderHighlighter
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.source_edit import SourceEdit
from cfmail_gui.gui.text_pager import TextPager
from cfmail_gui.gui.texts import octets, tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.source_map import MAX_SOURCE_CHARACTERS, SourceMap, can_edit

_TYPING_MILLISECONDS = 250
_LISTED_PARTS = 1_000
_PART_CHARACTERS = 24  # of its name, that the list shows at least
_MOST_CHARACTERS_OF_AN_OCTET = 4  # ⟨00⟩


class SourcePage(Page):
    """An editor where the message fits into one, else a view that is read page by page.

    What is typed is an edit of the message whose text is shown (``_map``); so nothing may be typed while the text of
    another one is on its way.
    """

    def __init__(self, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self.editor = SourceEdit(self)
        self.find_bar = FindBar(self.editor, self)
        self._highlighter = HeaderHighlighter(self.editor)
        self.pager = TextPager(tr("Source, read only"), self)
        self.parts = NamedComboBox(tr("Part at the cursor"), self)
        self.show_part = QPushButton(tr("Show in Parts"), self)
        self.note = PlainLabel(parent=self)
        self._views = QStackedWidget(self)
        self._map: SourceMap | None = None
        self._document: Document | None = None  # that is shown, or is about to be
        self._own: Document | None = None  # what is typed here, if that is the message now
        self._newer: SourceMap | Document | None = None  # of ``_own``, where it looks otherwise than it was typed
        self._listed: tuple[Part, ...] = ()
        self._offset = -1  # to go to as soon as the text is there
        self._mapping = LatestAnswer(services.work, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._build()
        self._connect()

    def searched(self) -> FindBar:
        """Return the bar under the editor."""
        return self.find_bar

    def main_widget(self) -> QWidget:
        """Return the editor, or the read-only view of a message that is too long for it."""
        return self.editor if self._views.currentIndex() == 0 else self.pager.editor

    def refresh(self) -> None:
        """Show the source as it is now, unless the user's own typing made it so."""
        document = self.workbench.session.document
        if document is None or document is self._document or self._typing.isActive():
            return
        self._document = document
        self._newer = None
        self._mapping.ask(lambda: _source(document), document.size)
        if self._mapping.busy and document is not self._own:
            self.editor.setReadOnly(True)
            self.note.say(tr("The message has changed: its source is being read…"))

    def show_offset(self, offset: int) -> None:
        """Put the cursor on an octet of the message."""
        self._offset = offset
        if not self._mapping.busy:
            self._go_to_offset()

    def forget_shown(self) -> None:
        """Give up what was typed and cannot be in a message."""
        self._document = self._own = None

    @Slot()
    def flush(self) -> None:
        """Apply what was typed, and show it as the message has it."""
        self._hand_over()
        super().flush()
        newer, self._newer = self._newer, None
        if newer is not None and self._pending is None:
            self._show(newer)

    # Showing

    @Slot(object)
    def _on_mapped(self, source: "SourceMap | Document") -> None:
        document = source if isinstance(source, Document) else source.document
        if document is not self.workbench.session.document or self._typing.isActive():
            return  # what is typed at this moment is the next message to be shown
        if document is self._own:
            if self._pending is not None:
                return  # more was typed, and cannot be made as yet
            if not self._is_like(source):
                self._newer = source  # a fold would open or close under the user's hands
                return
        if self._pending is not None:
            self.drop_pending()
            self.workbench.told.emit(texts_edit.source_given_up())
        self._show(source)

    def _is_like(self, source: "SourceMap | Document") -> bool:
        return isinstance(source, SourceMap) and self._map is not None and len(source.folds) == len(self._map.folds)

    def _show(self, source: "SourceMap | Document") -> None:
        if isinstance(source, Document):
            self._show_read_only(source)
            self._list_parts(source.tree.parts)
        else:
            self._show_map(source)
            self._list_parts(source.document.tree.parts)
        self._go_to_offset()

    def _show_map(self, source: SourceMap) -> None:
        self._map = source
        self._highlighter.set_boundaries(_boundaries(source.document))
        self.editor.replace_text(source.text)
        self.editor.setReadOnly(False)
        self._views.setCurrentIndex(0)
        self._say_folds(source)

    def _say_folds(self, source: SourceMap) -> None:
        self.note.say(tr("Large bodies are folded.") if source.folds else "")

    def _show_read_only(self, document: Document) -> None:
        self._map = None
        self.editor.clear()
        self.editor.setReadOnly(True)
        self.find_bar.hide()
        self.pager.show_octets(document.raw)
        self._views.setCurrentIndex(1)
        self.note.say(tr("Too long to be edited as text: use the other views."))

    @Slot()
    def _on_opened(self) -> None:
        """Forget the message before: an edit of it that is still waiting must not be made in this one."""
        self._typing.stop()
        self._mapping.forget()
        self._map = self._document = self._own = self._newer = None
        self._offset = -1
        self.editor.replace_text("")
        self.editor.setReadOnly(True)
        if self._views.currentIndex() == 1:
            self.pager.show_octets(b"")
            self._views.setCurrentIndex(0)

    # Typing

    @Slot()
    def _hand_over(self) -> None:
        if self._typing.isActive():
            self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        self._typing.stop()
        source, text = self._map, self.editor.carried()
        if source is None:
            return
        try:
            document = source.edited(text)
        except BadEdit as error:
            self._refuse(BadSource(error, text))
            return
        self._own = document
        self._say_folds(source)
        self.edit(tr("source"), lambda _document: document, "source")
        now = self.workbench.session.document
        if now is not document:  # what is typed is what is there already
            self._own, self._document = now, None
            self.refresh()

    def _refuse(self, error: BadSource) -> None:
        """Say why, here: it may just be half typed. Whoever sends or saves it is told once more."""

        def edit(_document: Document) -> Document:
            raise error

        self._pending = (tr("source"), edit, "")
        self.note.say(texts_edit.bad_source(error))

    # Where one is

    def _list_parts(self, parts: tuple[Part, ...]) -> None:
        if parts != self._listed:
            self._listed = parts
            with QSignalBlocker(self.parts):
                self.parts.clear()
                for part in parts[:_LISTED_PARTS]:
                    name = tr("Part {number}: {type}") if part.number else tr("Message: {type}")
                    self.parts.addItem(name.format(number=part.number, type=plain(part.content_type, 60)), part.number)
        self._on_cursor()

    def _number(self) -> str:
        """Return the number of the part at the cursor."""
        if self._map is None:
            return str(self.parts.currentData() or "")
        return self._map.part_at(min(self.editor.textCursor().blockNumber(), self._map.line_count - 1))

    @Slot()
    def _on_cursor(self) -> None:
        if self._map is not None and not self._typing.isActive() and not self._mapping.busy:
            with QSignalBlocker(self.parts):
                self.parts.setCurrentIndex(self.parts.findData(self._number()))

    @Slot()
    def _on_part_chosen(self) -> None:
        number = self.parts.currentData()
        self.flush()
        part = next((part for part in self._listed if part.number == number), None)
        if part is not None:
            self.show_offset(part.start)
            self.main_widget().setFocus()

    @Slot()
    def _on_show_part(self) -> None:
        self.flush()
        self.workbench.part_wanted.emit(self._number())

    def _go_to_offset(self) -> None:
        offset, self._offset = self._offset, -1
        if offset >= 0 and self._map is not None:
            block = self.editor.document().findBlockByNumber(self._map.line_of(offset))
            self.editor.setTextCursor(QTextCursor(block))
            self.editor.centerCursor()

    @Slot()
    def _on_mistake(self) -> None:
        self.note.say(tr("The program made a mistake: the source cannot be shown."))

    def _connect(self) -> None:
        self.workbench.opened.connect(self._on_opened)
        self.workbench.edit_coming.connect(self._hand_over)
        self.editor.edited.connect(self._typing.start)
        self._typing.timeout.connect(self._on_typed)
        self._mapping.answered.connect(self._on_mapped)
        self._mapping.failed.connect(self._on_mistake)
        self.editor.undo_wanted.connect(self.workbench.undo)
        self.editor.redo_wanted.connect(self.workbench.redo)
        self.editor.cursorPositionChanged.connect(self._on_cursor)
        self.parts.activated.connect(self._on_part_chosen)
        self.show_part.clicked.connect(self._on_show_part)
        for key, call in (("Ctrl+F", self.find_bar.open_find), ("Ctrl+H", self.find_bar.open_replace)):
            shortcut = QShortcut(QKeySequence(key), self.editor, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)

    def _build(self) -> None:
        explain(self.parts, tr("Go to a part of the message"))
        explain(self.show_part, tr("Show the part at the cursor under “Parts”"))
        explain(self.editor, tr("Bytes that are no text are written like ⟨E9⟩; typing that enters the byte."))
        self.parts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.parts.setMinimumContentsLength(_PART_CHARACTERS)
        row = QHBoxLayout()
        for widget, stretch in ((self.parts, 0), (self.show_part, 0), (self.editor.insert_button, 0), (self.note, 1)):
            row.addWidget(widget, stretch)
        for view in (self.editor, self.pager):
            self._views.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self._views, 1)
        layout.addWidget(self.find_bar)


def _source(document: Document) -> SourceMap | Document:
    """Return the document itself where its text is too long for an editor."""
    is_short = document.size * _MOST_CHARACTERS_OF_AN_OCTET <= MAX_SOURCE_CHARACTERS
    if not is_short and can_edit(document):
        _ = document.tree  # worked out here, off the GUI thread
        return document
    return SourceMap.of(document, _fold_text)


def _fold_text(number: str, size: int) -> str:
    if number:
        return tr("{size} of part {number}, not shown").format(size=octets(size), number=number)
    return tr("{size}, not shown").format(size=octets(size))


def _boundaries(document: Document) -> set[str]:
    return {part.boundary.decode("utf-8", "replace") for part in document.tree.parts if part.boundary}
