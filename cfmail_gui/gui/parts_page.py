"""The view `Parts`: the tree of the message's parts, and what the chosen one holds."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.checks.part_faults import Inspected, inspect
from cfmail_gui.gui import texts_parts
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.part_saving import PartSaving
from cfmail_gui.gui.part_view import Loaded, PartView, load
from cfmail_gui.gui.parts_tree import PartsTree
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.document import Document
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.parts import text_part
from cfmail_gui.sending.part_content import is_message, kind_of

_FEW_PARTS = 100
"""So many are inspected between two keystrokes, if they are small."""


class PartsPage(Page):
    """Nothing is edited here: parts are looked at, saved, and opened as messages of their own."""

    def __init__(self, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self.tree = PartsTree(self)
        self.view = PartView(self)
        self.save_button = QPushButton(tr("Save part…"), self)
        self.save_all_button = QPushButton(tr("Save all…"), self)
        self.source_button = QPushButton(tr("Show in Source"), self)
        self.open_button = QPushButton(tr("Open as message"), self)
        self.note = PlainLabel(parent=self)
        self.saving = PartSaving(services, self)
        self._document: Document | None = None  # whose parts are shown, or about to be
        self._wanted: str | None = None  # the part to choose as soon as they are shown; None: the one that was
        self._scanning = LatestAnswer(services.work, self)
        self._loading = LatestAnswer(services.work, self)
        self._inspecting = LatestAnswer(services.work, self)
        self._build()
        self._connect()
        self._show_choice()

    def main_widget(self) -> QWidget:
        """Return the tree."""
        return self.tree

    def refresh(self) -> None:
        """Show the parts as they are now; the choice stays."""
        document = self.workbench.session.document
        if document is None or document is self._document:
            return
        self._document = document
        self._scanning.ask(lambda: _scanned(document), document.size)

    def show_part(self, number: str) -> None:
        """Choose the part with this number; one that is not there any more stands for what it was in."""
        self._wanted = number
        if self._document is not None and not self._scanning.busy:
            self._wanted = None
            self.tree.choose(number)

    @Slot(object)
    def _on_scanned(self, document: Document) -> None:
        parts = document.tree.parts
        wanted, self._wanted = self._wanted, None
        if wanted is None and self.tree.part is not None:
            self.tree.show_parts(parts, self.tree.part.number)
        else:
            number = _first_number(document) if wanted is None else wanted
            self.tree.show_parts(parts, number)
            self.tree.choose(number)  # once more: this brings it into view
        self._inspecting.ask(lambda: inspect(document), document.size if len(parts) <= _FEW_PARTS else None)

    @Slot(object)
    def _on_inspected(self, findings: tuple[Inspected, ...]) -> None:
        self.tree.parts.show_findings(findings)
        self._show_faults()

    @Slot()
    def _on_chosen(self) -> None:
        document, part = self._document, self.tree.part
        self._show_choice()
        if document is None or part is None:
            return
        quick = kind_of(part) in ("text", "container")
        self._loading.ask(lambda: load(document, part), part.end - part.start if quick else None)
        if self._loading.busy:
            self.view.say(texts_parts.decoding())

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        self.view.show_part(loaded)
        self._show_faults()

    @Slot()
    def _on_mistake(self) -> None:
        self.view.say(texts_parts.mistake())

    def _show_faults(self) -> None:
        part = self.tree.part
        if part is not None and not self._loading.busy:
            self.view.show_faults(part, self.tree.finding.faults)

    @Slot()
    def _show_choice(self) -> None:
        """Offer what can be done with the chosen part."""
        part, idle = self.tree.part, not self.saving.busy
        self.save_button.setEnabled(part is not None and not part.boundary and idle)
        self.save_all_button.setEnabled(part is not None and idle)
        self.source_button.setEnabled(part is not None)
        self.open_button.setEnabled(part is not None and is_message(part))

    @Slot()
    def _on_save(self) -> None:
        document, part = self._document, self.tree.part
        if document is not None and part is not None:
            self.saving.save(document, part)

    @Slot()
    def _on_save_all(self) -> None:
        if self._document is not None:
            self.saving.save_all(self._document)

    @Slot()
    def _on_source(self) -> None:
        if self.tree.part is not None:
            self.workbench.source_wanted.emit(self.tree.part.start)

    @Slot()
    def _on_open(self) -> None:
        document, part = self._document, self.tree.part
        if document is not None and part is not None:
            self._open(document, part)

    @Slot()
    def _on_open_wanted(self) -> None:
        """Open the chosen part, where it is one that can be opened."""
        if self.open_button.isEnabled():
            self._on_open()

    def _open(self, document: Document, part: Part) -> None:
        reader, name = self.services.reader, texts_parts.nested_name(part)
        window = self.services.desk.new_window()
        window.opener.open(lambda: reader.nested(content_of(document, part), name), name)

    @Slot()
    def _on_another_message(self) -> None:
        for answer in (self._scanning, self._loading, self._inspecting):
            answer.forget()
        self._document = self._wanted = None
        self.tree.forget()
        self.view.forget()
        self.note.say("")
        self._show_choice()

    def _connect(self) -> None:
        self.workbench.opened.connect(self._on_another_message)
        self._scanning.answered.connect(self._on_scanned)
        self._loading.answered.connect(self._on_loaded)
        self._inspecting.answered.connect(self._on_inspected)
        for answer in (self._scanning, self._loading):
            answer.failed.connect(self._on_mistake)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.open_wanted.connect(self._on_open_wanted)
        self.save_button.clicked.connect(self._on_save)
        self.save_all_button.clicked.connect(self._on_save_all)
        self.source_button.clicked.connect(self._on_source)
        self.open_button.clicked.connect(self._on_open)
        self.saving.changed.connect(self._show_choice)
        self.saving.told.connect(self.note.say)

    def _build(self) -> None:
        explain(self.save_button, tr("Save the content of the part, its transfer encoding undone, to a file"))
        explain(self.save_all_button, tr("Save the contents of all parts in a folder; no file there is replaced"))
        explain(self.source_button, tr("Show where the part begins in the message"))
        explain(self.open_button, tr("Open the message that the part holds in another window"))
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        for button in (self.save_button, self.save_all_button, self.source_button, self.open_button):
            row.addWidget(button)
        row.addWidget(self.note, 1)
        below = QWidget(self)
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, GRID // 2, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addLayout(row)
        inside.addWidget(self.view, 1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tree)
        splitter.addWidget(below)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([180, 300])
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.addWidget(splitter, 1)


def _scanned(document: Document) -> Document:
    """Have the parts found off the GUI thread."""
    _ = document.tree
    return document


def _first_number(document: Document) -> str:
    """Return the number of the part that is read first."""
    text = text_part(document.tree)
    return text.number if text else document.tree.parts[0].number
