"""Shows one page of the manual."""

import re

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from cfmail_gui.gui import help_look, help_pages
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, is_dark

_WIDEST = 640  # pixels of a picture
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]*)\)\n*")
_RESTYLED = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class HelpBrowser(QTextBrowser):
    """Reads nothing but the manual; who listens to ``anchorClicked`` decides about links."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._words = ""
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Page"))
        self.document().setDocumentMargin(3 * GRID)

    def show_page(self, page: str, anchor: str) -> None:
        """Show a page from its top, or from the heading that links call ``anchor``."""
        self._page = page
        self._render()
        self.setAccessibleName(help_pages.pages()[page])
        place = help_look.heading(self.document(), anchor) if anchor else None
        if place is not None:
            self.setTextCursor(place)
            top = self.cursorRect(place).top() + self.verticalScrollBar().value()
            self.verticalScrollBar().setValue(top - GRID)

    def mark(self, words: str) -> None:
        """Mark every place of each of the words."""
        self._words = words
        found = help_look.places(self.document(), words)
        self.setExtraSelections([help_look.marked(place, self.palette()) for place in found])

    def select_place(self, by: int) -> bool:
        """Select the next (1) or previous (-1) marked place, and say whether there is one."""
        here = self.textCursor()
        starts = help_look.places(self.document(), self._words)
        if by > 0:
            beyond = [place for place in starts if place.selectionStart() >= here.selectionEnd()]
        else:
            beyond = [place for place in reversed(starts) if place.selectionEnd() <= here.selectionStart()]
        if beyond:
            self.setTextCursor(beyond[0])
            self.ensureCursorVisible()
        return bool(beyond)

    def _render(self) -> None:
        whole = _PICTURE.sub(lambda found: found[0] if _picture(found[1]) else "", help_pages.text(self._page))
        self.setMarkdown(whole)
        help_look.dress(self.document(), self.palette())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Read a picture of the manual, no wider than a page."""
        wanted = QUrl(name).fileName()
        dark = wanted.replace("-light.", "-dark.") if is_dark(self.palette()) else wanted
        path = help_pages.picture(dark) or help_pages.picture(wanted)
        if path is None:
            return None
        image = QImage(str(path))
        widest = round(_WIDEST * self.devicePixelRatioF())
        if image.width() > widest:
            image = image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        return image

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the size of letters."""
        super().changeEvent(event)
        if event.type() in _RESTYLED and self._page:
            scrolled = self.verticalScrollBar().value()
            self._render()
            self.mark(self._words)
            self.verticalScrollBar().setValue(scrolled)


def _picture(address: str) -> bool:
    return help_pages.picture(QUrl(address).fileName()) is not None
