"""A message as the browser engine shows it, in a frame with scroll bars."""

import contextlib
import os
import secrets
import signal
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QMarginsF, QObject, QPointF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QPageLayout, QPageSize, QWheelEvent
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import delete

from cfmail_gui.gui import texts_web_view
from cfmail_gui.gui.preview.rendered_view import Look, RenderedSignals
from cfmail_gui.gui.preview.web_page import OWN_WORLD, WebPage
from cfmail_gui.gui.preview.web_picture import WebPicture
from cfmail_gui.gui.preview.web_scheme import MessageScheme
from cfmail_gui.gui.preview.web_scroll import ScrollFrame
from cfmail_gui.sending.preview_content import PreviewContent, text_page

_HOST_OCTETS = 8
_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # Windows has one way only
_PDF_MARGIN = 10.0  # millimetres

_Switch = QWebEngineSettings.WebAttribute


class WebView(QObject):
    """A ``RenderedView``. Its page lives as long as the view: it is replaced only by other content."""

    def __init__(self, profile: QWebEngineProfile, scheme: MessageScheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._profile, self._scheme = profile, scheme
        self._host = secrets.token_hex(_HOST_OCTETS)
        self._content: PreviewContent | None = None
        self._look = Look()
        self._scroll_to = QPointF()  # in CSS pixels
        self._is_other = False  # than what is still to be seen
        self._loads = 0
        self._is_loading = False  # the page is not yet scrolled to where it will be
        self._is_in_place = False  # Chromium has told where it is scrolled to
        self._has_retried = False
        self._has_ended = False  # in place of the content a sentence is shown
        self._signals = RenderedSignals(self)
        self._picture: WebPicture | None = None
        self._canvas = _Canvas(parent)
        self._canvas.zoom_wanted.connect(self._signals.zoom_wanted)
        self._page = WebPage(profile, self._canvas)
        self._canvas.setPage(self._page)
        self._frame = ScrollFrame(self._canvas, parent)
        self._page.link_wanted.connect(self._signals.link_wanted)
        self._page.linkHovered.connect(self._on_link_hovered)
        self._page.scrollPositionChanged.connect(self._on_scroll_position_changed)
        self._page.shown.connect(self._on_shown)
        self._page.slow.connect(self._on_slow)
        self._page.stuck.connect(self._on_stuck)
        self._page.renderProcessTerminated.connect(self._on_render_process_terminated)
        host = self._host  # not self: it is gone by then, by ``close`` or with its window
        self.destroyed.connect(lambda: scheme.forget(host))

    @property
    def widget(self) -> QWidget:
        """What is put into the window."""
        return self._frame

    @property
    def signals(self) -> RenderedSignals:
        """What it tells of."""
        return self._signals

    def show_content(self, content: PreviewContent, *, keep_scroll: bool) -> None:
        """Show a message; ``keep_scroll``: it is the one that is shown, changed."""
        if not keep_scroll:
            self._profile.clearHttpCache()  # what a server had kept there would tell it that the same person reads this
        self._content, self._is_other = content, not keep_scroll
        self._has_ended = self._has_retried = False
        self._load(self._place() if keep_scroll else QPointF())

    def set_look(self, look: Look) -> None:
        """Show it differently; the scroll position stays."""
        place = self._place()
        before, self._look = self._look, look
        self._apply_look()
        if (before.colours, before.images) != (look.colours, look.images):
            self._has_ended = self._has_retried = False
            self._load(place)

    def to_image(self, done: Callable[[QImage], None]) -> None:
        """Hand over the whole page as a picture, cut at the bottom where it is too long for one."""
        self._drop_picture()
        if self._has_ended:
            done(QImage())
            return
        page = WebPage(self._profile, self)
        self._set_up(page)
        self._picture = WebPicture(page, self._page.url(), self._canvas.width(), self._frame)
        self._picture.zoom = self._look.zoom
        self._picture.taken.connect(done)
        self._picture.take()

    def to_pdf(self, done: Callable[[bytes], None]) -> None:
        """Hand over the page as a PDF of A4 pages; b"" where it could not be made."""
        margins = QMarginsF(_PDF_MARGIN, _PDF_MARGIN, _PDF_MARGIN, _PDF_MARGIN)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )

        def hand_over(octets: QByteArray) -> None:
            done(b"" if self._has_ended else bytes(octets.data()))

        self._page.printToPdf(hand_over, layout)

    def close(self) -> None:
        """Stop everything; it is not used again."""
        self._drop_picture()
        delete(self._page)
        delete(self._frame)
        delete(self)

    def _place(self) -> QPointF:
        """Return what is scrolled to, or will be: a page is at its top until Chromium tells where it was scrolled."""
        return self._page.scrollPosition() / self._look.zoom if self._is_in_place else self._scroll_to

    def _load(self, place: QPointF) -> None:
        if self._content is not None:
            self._scroll_to = place
            self._serve(self._content)

    def _serve(self, content: PreviewContent) -> None:
        self._loads += 1
        self._is_loading, self._is_in_place = True, False
        self._set_up(self._page)
        self._page.show_url(self._scheme.serve(self._host, content, dark=self._look.colours == "dark"))

    def _set_up(self, page: WebPage) -> None:
        page.settings().setAttribute(_Switch.AutoLoadImages, self._look.images)
        page.settings().setAttribute(_Switch.ForceDarkMode, self._look.colours == "forced")

    def _apply_look(self) -> None:
        self._page.setZoomFactor(self._look.zoom)
        self._frame.set_look(self._look)

    def _drop_picture(self) -> None:
        if self._picture is not None:
            self._picture.close()
            self._picture = None

    @Slot()
    def _on_shown(self) -> None:
        self._canvas.show()
        self._canvas.watch_wheel()
        self._apply_look()  # Chromium keeps a zoom for a page only
        script = f"window.scrollTo({self._scroll_to.x()}, {self._scroll_to.y()}); document.readyState"
        self._page.runJavaScript(script, OWN_WORLD, partial(self._on_scrolled, self._loads))

    def _on_scrolled(self, load: int, _answer: object) -> None:
        if load == self._loads:  # no other was begun meanwhile
            self._is_loading = False
            self._signals.loaded.emit()

    @Slot(QPointF)
    def _on_scroll_position_changed(self, position: QPointF) -> None:
        """Trust it from when it is not the top at which every page begins."""
        self._is_in_place = self._is_in_place or not (self._is_loading or position.isNull())

    @Slot(str)
    def _on_link_hovered(self, url: str) -> None:
        self._signals.link_hovered.emit(self._page.as_written(QUrl(url)))

    @Slot()
    def _on_slow(self) -> None:
        """Rather nothing than one message where all else is of another."""
        if self._is_other:
            self._canvas.hide()

    @Slot()
    def _on_stuck(self) -> None:
        process = self._page.renderProcessPid()
        if process > 0:
            with contextlib.suppress(OSError):
                os.kill(process, _KILL)

    @Slot(QWebEnginePage.RenderProcessTerminationStatus, int)
    def _on_render_process_terminated(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        """Say so, but not for ever: what cannot draw even that is left alone.

        While a page is on its way, the one before may have been to blame: it is tried once more.
        """
        if status == QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus or self._has_ended:
            return
        if self._is_loading and not self._has_retried:
            self._has_retried = True
            self._load(self._scroll_to)
            return
        self._has_ended = True
        self._serve(PreviewContent(text_page(texts_web_view.page_crashed()), "", {}))
        self._signals.ended.emit()


class _Canvas(QWebEngineView):
    """Chromium's widget, without what a browser would do with a mouse: no drops, no menu and no zoom of its own."""

    zoom_wanted = Signal(int)  # steps

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.setAccessibleName(texts_web_view.rendered_message())

    def watch_wheel(self) -> None:
        """Take the wheel's events before Chromium's inner widget, which there is only now, gets them."""
        inner = self.focusProxy()
        if inner is not None:
            inner.installEventFilter(self)
            inner.setAccessibleName(self.accessibleName())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            return True
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        page, request = self.page(), self.lastContextMenuRequest()
        menu = QMenu(self)
        copy = menu.addAction(texts_web_view.copy())
        copy.setEnabled(page.hasSelection())
        copy.triggered.connect(page.action(QWebEnginePage.WebAction.Copy).trigger)
        target = page.as_written(request.linkUrl()) if isinstance(page, WebPage) and request is not None else ""
        copy_link = menu.addAction(texts_web_view.copy_link())
        copy_link.setEnabled(bool(target))
        copy_link.triggered.connect(lambda: QGuiApplication.clipboard().setText(target))
        menu.exec(event.globalPos())
