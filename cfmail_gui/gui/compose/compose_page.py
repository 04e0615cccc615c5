"""The view `Compose`: the message as one writes it."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.gui.compose.attachments_box import AttachmentsBox
from cfmail_gui.gui.compose.body_editor import BodyEditor
from cfmail_gui.gui.compose.file_loader import FileLoader
from cfmail_gui.gui.compose.header_lines import HeaderLines
from cfmail_gui.gui.compose.html_edit import HtmlEdit
from cfmail_gui.gui.editing.find_bar import FindBar
from cfmail_gui.gui.editing.text_edit import TextEdit
from cfmail_gui.gui.editing.utf16 import characters, units
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message import alternatives, attachments
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited
from cfmail_gui.message.new_parts import NewAttachment

if TYPE_CHECKING:
    from cfmail_gui.message.composition import Composition

_PASTED_NAME = "image.png"
_BODIES_HEIGHT, _ATTACHMENTS_HEIGHT = 320, 116
_WRITTEN_FIRST = ("From", "To", "Subject")
_IN_ATTRIBUTE = str.maketrans({"&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;"})


class ComposePage(Page):
    """Header lines, plain text and HTML side by side, attachments."""

    def __init__(self, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self._loader = FileLoader(services, self)
        self.lines = HeaderLines(workbench, services.keeper.addresses, self)
        self.text = TextEdit(tr("Text body"), self)
        self.html = HtmlEdit(self)
        self.text_box = BodyEditor(
            workbench, tr("Text body"), self.text, alternatives.add_text, alternatives.remove_text, self
        )
        self.html_box = BodyEditor(
            workbench, tr("HTML body"), self.html, alternatives.add_html, alternatives.remove_html, self
        )
        self.attachments = AttachmentsBox(workbench, self._loader, self)
        self.convert_button = QPushButton(tr("Make from HTML"), self)
        self.picture_button = QPushButton(tr("Insert image…"), self)
        self._build()
        self._set_tab_order()
        self._connect()

    def searched(self) -> FindBar:
        """Return the bar under the HTML where the user is there, else that under the text."""
        return (self.html_box if self.html.hasFocus() else self.text_box).find_bar

    def main_widget(self) -> QWidget:
        """Return what is to be written next: the first of From, To and Subject that is empty, or a body."""
        empty = (self.lines.lines[name] for name in _WRITTEN_FIRST if not self.lines.lines[name].text())
        only_html = self.html.carried() and not self.text.carried()
        return next(empty, self.html if only_html else self.text)

    def refresh(self) -> None:
        """Show the message as it is now; while a large one is still looked at, what was shown stays."""
        session = self.workbench.session
        if session.opened is not None and session.is_examined:
            self._show(session.opened.composition, session.draft.blind)

    def _show(self, composition: "Composition", blind: str) -> None:
        self.lines.refresh(composition, blind)
        empty = tr("Type the plain text here.") if composition.text.number is None else tr("Write the message here.")
        self.text.setPlaceholderText(empty)
        self.text_box.refresh(composition.text)
        self.html_box.refresh(composition.html)
        self.attachments.refresh(composition.attachments)
        self.convert_button.setEnabled(bool(composition.html.text))
        self.picture_button.setEnabled(not composition.html.reason)

    @Slot()
    def flush(self) -> None:
        """Apply what was typed."""
        self.lines.flush()
        self.text_box.flush()
        self.html_box.flush()

    @Slot()
    def _on_given_up(self) -> None:
        self.lines.drop()
        self.text_box.drop()
        self.html_box.drop()

    @Slot()
    def _on_opened(self) -> None:
        self._loader.forget()
        self.lines.forget()
        self.text_box.forget()
        self.html_box.forget()

    # Text from HTML

    @Slot()
    def _on_convert(self) -> None:
        from cfmail_gui.sending.html_text import text_of_html  # here: few messages need it

        html = self.html.carried()
        self._loader.work(lambda: text_of_html(html), self._on_converted)

    def _on_converted(self, text: object) -> None:
        self.workbench.apply(tr("text from HTML"), lambda document: self.text_box.written(document, str(text)))

    # Pictures

    @Slot()
    def _on_insert_pictures(self) -> None:
        kinds = tr("Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)")
        self._on_picture_files(self._loader.ask_for_files(self, tr("Insert images"), kinds))

    @Slot(object)
    def _on_picture_files(self, paths: tuple[Path, ...]) -> None:
        self._loader.load(paths, self._insert)

    @Slot(object)
    def _on_picture_pasted(self, octets: bytes) -> None:
        self._insert(NewAttachment(_PASTED_NAME, "image/png", octets))

    def _insert(self, new: NewAttachment) -> None:
        """Put a picture beside the HTML, or find it there, and refer to it at the cursor."""
        if self.html.isReadOnly():
            return
        html, cursor = self.html.carried(), self.html.textCursor()
        position = characters(html, cursor.position())
        place = (html[:position], html[position:])
        if self.workbench.apply(tr("image"), partial(_with_picture, new, place, self.html_box.written)):
            cursor.setPosition(units(self.html.carried()) - units(place[1]))  # behind it, where the next one goes
            self.html.setTextCursor(cursor)
            self.html.horizontalScrollBar().setValue(0)  # the tag is seen from its beginning
            self.html.setFocus()

    # Building

    def _connect(self) -> None:
        self.workbench.opened.connect(self._on_opened)
        self.workbench.dropped.connect(self._on_given_up)
        self._loader.told.connect(self.workbench.told)
        self.convert_button.clicked.connect(self._on_convert)
        self.picture_button.clicked.connect(self._on_insert_pictures)
        self.html.picture_pasted.connect(self._on_picture_pasted)
        self.html.picture_files.connect(self._on_picture_files)
        for body in (self.text_box, self.html_box):
            for key, call in (("Ctrl+F", body.find_bar.open_find), ("Ctrl+H", body.find_bar.open_replace)):
                shortcut = QShortcut(QKeySequence(key), body, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(call)

    def _set_tab_order(self) -> None:
        """From each body into its own find bar; its buttons come behind, so that Tab goes from body to body."""
        box = self.attachments
        order: tuple[QWidget, ...] = (
            *self.lines.lines.values(),
            *(self.text, *_stops(self.text_box.find_bar)),
            *(self.html, *_stops(self.html_box.find_bar)),
            *(self.convert_button, self.text_box.remove_button, self.picture_button, self.html_box.remove_button),
            *(box.add_button, box.remove_button, box.rename_button, box.replace_button, box.table),
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _build(self) -> None:
        self.html_box.when_empty = tr("It is empty, and most programs will show nothing else: write it or remove it.")
        explain(self.convert_button, tr("Write the plain text anew from what the HTML says"))
        explain(self.picture_button, tr("Put an image into the HTML at the cursor; one can be pasted or dropped, too"))
        self.text_box.tools.insertWidget(2, self.convert_button)
        self.html_box.tools.insertWidget(2, self.picture_button)
        bodies = QSplitter(Qt.Orientation.Horizontal, self)
        bodies.addWidget(self.text_box)
        bodies.addWidget(self.html_box)
        rows = QSplitter(Qt.Orientation.Vertical, self)
        rows.addWidget(bodies)
        rows.addWidget(self.attachments)
        rows.setStretchFactor(0, 1)
        rows.setSizes([_BODIES_HEIGHT, _ATTACHMENTS_HEIGHT])
        for splitter in (bodies, rows):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.lines)
        layout.addWidget(rows, 1)


def _with_picture(
    new: NewAttachment, place: tuple[str, str], write: Callable[[Document, str], Edited], document: Document
) -> Edited:
    """Put a picture between the two halves of the HTML."""
    there = alternatives.add_html(document, "".join(place))
    number = alternatives.body_numbers(there.document).html or ""
    content_id = attachments.inline_id(there.document, number, new)
    beside = attachments.add_inline(there.document, number, new)
    tag = f'<img src="cid:{content_id}" alt="{new.name.translate(_IN_ATTRIBUTE)}">'
    written = write(beside.document, tag.join(place))
    return Edited(written.document, (*there.notes, *beside.notes, *written.notes))


def _stops(bar: FindBar) -> list[QWidget]:
    """Return where Tab stops in a find bar; its controls are made in that order."""
    return [child for child in bar.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
