"""The page without a browser engine: Qt's rich text, from which everything dangerous has been taken before."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QTextBrowser, QVBoxLayout, QWidget

from cfmail_gui.gui.editing.image_decoding import BadPicture, decode
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.preview.rendered_view import Look, RenderedSignals, set_page_width
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.sending.preview_content import PreviewContent
from cfmail_gui.sending.simple_page import IMAGE, LINK, SimplePage, simple_page

_MAX_PIXELS = 40_000_000  # of all pictures together: 160 MB
_MAX_HEIGHT = 20_000
"""Pixels of a picture of the whole page."""

_PDF_DPI = 96  # so that a CSS pixel is what it is on the screen
_CANVAS = (("#ffffff", "#000000", "#0645ad"), ("#1e1e1e", "#e8e8e8", "#7ab8ff"))  # light, dark: base, text, links
_SCHEME = re.compile(r"color-scheme(?:\s*:|[\"'\s]+content\s*=)[\"'\s]*[a-z\s]{0,40}dark", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Prepared:
    content: PreviewContent
    look: Look
    page: SimplePage
    images: Mapping[int, QImage]
    is_dark: bool  # what is behind the page


def prepare(content: PreviewContent, look: Look) -> _Prepared:
    """Make the page and its pictures. For a worker thread."""
    page = simple_page(content.page, colours=look.colours != "forced", images=look.images, zoom=look.zoom)
    images: dict[int, QImage] = {}
    left = _MAX_PIXELS
    for index, source in enumerate(page.images):
        part = content.part(source)
        if part is None:
            continue
        try:
            image = _zoomed(decode(part.octets), look.zoom, left)
        except BadPicture:
            continue
        left -= image.width() * image.height()
        if left < 0:
            break
        images[index] = image
    return _Prepared(content, look, page, images, _is_dark(content, look))


def _zoomed(image: QImage, zoom: float, room: int) -> QImage:
    """A photo at 500 % would take gigabytes: what is more than ``room`` pixels then stays as large as it is."""
    size = (image.size() * zoom).expandedTo(QSize(1, 1))
    return image if zoom == 1.0 or size.width() * size.height() > room else image.scaled(size)


def _is_dark(content: PreviewContent, look: Look) -> bool:
    """A dark program puts dark behind a mail that says it can bear that, or asks nobody."""
    return look.colours == "forced" or (look.colours == "dark" and _SCHEME.search(content.page) is not None)


class SimpleView(QObject):
    """A ``RenderedView``. Of style sheets only what they hide is followed; a sentence above it says so."""

    def __init__(self, thread: TaskThread, parent: QWidget) -> None:
        super().__init__(parent)
        self.signals = RenderedSignals(self)
        self._frame = QWidget(parent)
        self.browser = _Browser(self._frame)
        self.cut_label = PlainLabel(parent=self._frame)
        self._content: PreviewContent | None = None
        self._look = Look()
        self._keeps_scroll = False
        self._preparing = LatestAnswer(thread, self)
        self._preparing.answered.connect(self._on_prepared)
        self.browser.clicked_link.connect(self.signals.link_wanted)
        self.browser.hovered_link.connect(self.signals.link_hovered)
        self.browser.zoom_wanted.connect(self.signals.zoom_wanted)
        layout = QVBoxLayout(self._frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.cut_label)
        layout.addWidget(self.browser, 1)
        self.cut_label.hide()
        self._frame.setFocusProxy(self.browser)

    @property
    def widget(self) -> QWidget:
        """What is put into the window."""
        return self._frame

    def show_content(self, content: PreviewContent, *, keep_scroll: bool) -> None:
        """Show a message."""
        self._content = content
        self._keeps_scroll = keep_scroll
        self._prepare()

    def set_look(self, look: Look) -> None:
        """Show it differently."""
        if look == self._look:
            return
        before, self._look = self._look, look
        set_page_width(self._frame, look, self.browser.verticalScrollBar())
        if replace(before, width=look.width) != look:
            self._keeps_scroll = True
            self._prepare()

    def to_image(self, done: Callable[[QImage], None]) -> None:
        """Hand over a picture of the page as it is laid out now."""
        document = self.browser.document()
        size = QSize(max(1, round(document.size().width())), max(1, min(_MAX_HEIGHT, round(document.size().height()))))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(self.browser.palette().color(QPalette.ColorRole.Base))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.browser.palette()
        painter = QPainter(image)
        document.documentLayout().draw(painter, context)
        painter.end()
        done(image)

    def to_pdf(self, done: Callable[[bytes], None]) -> None:
        """Hand over a PDF."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(_PDF_DPI)
        self.browser.document().print_(writer)
        del writer  # it writes the end of the file when it goes
        done(bytes(buffer.data().data()))

    def close(self) -> None:
        """Forget what is being prepared, and go."""
        self._preparing.forget()
        self._frame.hide()
        self._frame.deleteLater()

    def _prepare(self) -> None:
        content, look = self._content, self._look
        if content is not None:
            self._preparing.ask(lambda: prepare(content, look), len(content.page) if not content.parts else None)

    @Slot(object)
    def _on_prepared(self, prepared: _Prepared) -> None:
        whole = prepared.page.is_whole
        self.cut_label.say("" if whole else tr("There is too much of this page for the simple view: some is left off."))
        self.cut_label.setVisible(not whole)
        self.browser.show_page(prepared, keep_scroll=self._keeps_scroll)
        self.signals.loaded.emit()


class _Browser(QTextBrowser):
    """Shows what ``prepare`` made. It has nothing of its own to load, and follows no link."""

    clicked_link = Signal(str)  # the target, untrusted
    hovered_link = Signal(str)  # "" for none
    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._links: tuple[str, ...] = ()
        self._images: Mapping[int, QImage] = {}
        self._points = self.font().pointSizeF()
        self.setAccessibleName(tr("Rendered message"))
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(False)  # Tab goes from link to link, and behind the last one to the next control
        self.anchorClicked.connect(self._on_clicked)
        self.highlighted.connect(self._on_highlighted)

    def show_page(self, prepared: _Prepared, *, keep_scroll: bool) -> None:
        """Show a page."""
        bars = (self.verticalScrollBar(), self.horizontalScrollBar())
        places = [bar.value() if keep_scroll else 0 for bar in bars]
        self._links, self._images = prepared.page.links, prepared.images
        self._colour(prepared)
        self.setHtml(prepared.page.html)
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def _colour(self, prepared: _Prepared) -> None:
        base, text, link = _CANVAS[prepared.is_dark]
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(base))
        palette.setColor(QPalette.ColorRole.Text, QColor(text))
        self.setPalette(palette)
        font = self.font()
        font.setPointSizeF(self._points * prepared.look.zoom)
        self.setFont(font)
        self.document().setDefaultStyleSheet(f"a {{ color: {link}; }}")

    def _target(self, url: QUrl) -> str:
        """Return what the mail has for one of the page's own addresses."""
        number = url.toString().removeprefix(LINK)
        return self._links[int(number)] if number.isdigit() and int(number) < len(self._links) else ""

    @Slot(QUrl)
    def _on_clicked(self, url: QUrl) -> None:
        self.clicked_link.emit(self._target(url))

    @Slot(QUrl)
    def _on_highlighted(self, url: QUrl) -> None:
        self.hovered_link.emit(self._target(url))

    def loadResource(self, _kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's own
        """Give what was prepared, and for anything else an empty picture: for nothing at all Qt would read a file."""
        number = QUrl(name).toString().removeprefix(IMAGE)
        image = self._images.get(int(number)) if number.isdigit() else None
        return image if image is not None else _nothing()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is selected, and the true target of a link."""
        target = self._target(QUrl(self.anchorAt(event.pos())))
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        address = menu.addAction(tr("Copy link address"), lambda: QGuiApplication.clipboard().setText(target))
        address.setEnabled(bool(target))
        menu.addAction(tr("Select all"), self.selectAll)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page zoom for all views together."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
