"""What one part holds: its text, its picture, the message in it, or its octets as numbers."""

from dataclasses import dataclass

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cfmail_gui.checks.part_faults import PartFault
from cfmail_gui.gui import texts_parts
from cfmail_gui.gui.editing.image_decoding import BadPicture, decode
from cfmail_gui.gui.editing.image_view import ImageView
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.text_pager import TextPager
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_editing import bad_picture
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.document import Document
from cfmail_gui.message.part_tree import Part
from cfmail_gui.sending.part_content import PartContent, as_dump, read


@dataclass(frozen=True, slots=True)
class Loaded:
    """A part, ready to be shown."""

    part: Part
    content: PartContent
    picture: QImage | None = None
    refusal: BadPicture | None = None  # why it is not shown as a picture, though it says that it is one


def load(document: Document, part: Part) -> Loaded:
    """Decode a part. For a worker thread, but for texts that are short."""
    content = read(document, part)
    if content.kind != "picture":
        return Loaded(part, content)
    try:
        return Loaded(part, content, picture=decode(content.shown))
    except BadPicture as error:
        return Loaded(part, as_dump(content), refusal=error)


class PartView(QWidget):
    """Notes on top, the content below. Nothing in it can be edited, and nothing is fetched from anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faults = PlainLabel(parent=self)
        self.notes = PlainLabel(parent=self)
        self.fields = PlainLabel(parent=self)
        self.text = TextPager(tr("Part content"), self, wrap=True)
        self.dump = TextPager(tr("Part content in hexadecimal"), self)
        self.picture = ImageView(tr("Picture"), self)
        self._nothing = QWidget(self)
        self._views = QStackedWidget(self)
        self._shown: tuple[TextPager, str, bytes] | None = None  # where what of which part is, perhaps scrolled
        self._build()

    def show_part(self, loaded: Loaded) -> None:
        """Show what ``load`` returned."""
        content = loaded.content
        notes = [*texts_parts.content(content, loaded.part), *texts_parts.renamed(loaded.part)]
        if loaded.refusal is not None:
            notes = [bad_picture(loaded.refusal), *notes]
        self._say(self.notes, notes)
        self._say(self.fields, [texts_parts.field_line(name, value) for name, value in content.fields])
        if loaded.picture is not None:
            self.picture.show_image(loaded.picture)
            self._turn_to(self.picture)
        elif content.shown:
            pager = self.dump if content.kind == "octets" else self.text
            shown = (pager, loaded.part.number, content.shown)
            if shown != self._shown:
                is_same_part = self._shown is not None and self._shown[:2] == shown[:2]
                pager.show_octets(content.shown, keep_place=is_same_part)
            self._shown = shown
            self._turn_to(pager)
        else:
            self._turn_to(self._nothing)

    def show_faults(self, part: Part, faults: tuple[PartFault, ...]) -> None:
        """Show what is wrong with the part."""
        self._say(self.faults, texts_parts.faults(part, faults))

    def forget(self) -> None:
        """Show nothing: what comes is of another message."""
        self._shown = None
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence, and no part."""
        self._say(self.faults, [])
        self._say(self.notes, [sentence] if sentence else [])
        self._say(self.fields, [])
        self._turn_to(self._nothing)

    def _turn_to(self, widget: QWidget) -> None:
        if widget is not self.picture:
            self.picture.clear()  # a picture may take 64 MiB
        self._views.setCurrentWidget(widget)

    @staticmethod
    def _say(label: PlainLabel, lines: list[str]) -> None:
        label.say("\n".join(lines))
        label.setVisible(bool(lines))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID // 2)
        for label in (self.faults, self.notes, self.fields):
            label.hide()
            layout.addWidget(label)
        for view in (self._nothing, self.text, self.dump, self.picture):
            self._views.addWidget(view)
        layout.addWidget(self._views, 1)
