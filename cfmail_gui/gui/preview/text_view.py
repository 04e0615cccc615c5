"""The plain text of a message as it goes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cfmail_gui.gui import texts_preview
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.text_pager import TextPager
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class TextView(QWidget):
    """What programs show that show no HTML."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = PlainLabel(texts_preview.no_text(), self)
        self.pager = TextPager(tr("Plain text"), self, wrap=True)
        self._shown = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.label)
        layout.addWidget(self.pager, 1)

    def show_text(self, text: str, *, keep_scroll: bool) -> None:
        """Show the text; the scroll position stays where its place is in what is shown at once."""
        self.label.setVisible(not text)
        self.pager.setVisible(bool(text))
        if text == self._shown:
            return
        self._shown = text
        bar = self.pager.editor.verticalScrollBar()
        place = bar.value() if keep_scroll else 0
        self.pager.show_octets(text.encode("utf-8", "replace"))
        bar.setValue(place)
