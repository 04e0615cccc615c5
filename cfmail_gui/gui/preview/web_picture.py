"""A whole page as one picture, made by a second view that is never on the screen."""

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from cfmail_gui.gui.preview.web_page import WebPage

MOST_HEIGHT = 16_000
"""Device-independent pixels; graphics hardware has textures of 16,384."""

_PAUSE = 80  # milliseconds between two looks
_MOST_LOOKS = 60
_LEAST_LOOKS = 3
_MOST_WAIT = 20_000  # milliseconds for the page to come at all


class WebPicture(QObject):
    """Takes one picture of a page. Chromium does not tell when it has painted, so two looks must be the same."""

    taken = Signal(QImage)  # empty where there is none; what it took has been let go of then

    def __init__(self, page: WebPage, url: QUrl, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self._page, self._url = page, url
        self._view = QWebEngineView(parent)
        self._view.setWindowFlag(Qt.WindowType.Tool)
        self._view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._view.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._view.setPage(page)
        self._view.resize(width, width)
        self._last = QImage()
        self._looks = 0
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._on_look)
        self._patience = QTimer(self, singleShot=True, interval=_MOST_WAIT)
        self._patience.timeout.connect(self._on_no_page)
        page.shown.connect(self._on_shown)
        page.renderProcessTerminated.connect(self._on_ended)

    def take(self) -> None:
        """Begin."""
        self._view.show()
        self._patience.start()
        self._page.show_url(self._url)

    def close(self) -> None:
        """Give up, or let go of what was needed."""
        self._release()
        delete(self)

    def _release(self) -> None:
        self._timer.stop()
        self._patience.stop()
        for each in (self._page, self._view):
            if isValid(each):
                delete(each)

    def _finish(self, image: QImage) -> None:
        self._release()
        self.taken.emit(image)

    @Slot()
    def _on_no_page(self) -> None:
        self._finish(QImage())

    @Slot(QWebEnginePage.RenderProcessTerminationStatus, int)
    def _on_ended(self, _status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        self._patience.start(0)  # the page is not deleted while it tells of this

    @Slot()
    def _on_shown(self) -> None:
        self._patience.stop()
        self._page.setZoomFactor(self.zoom)
        self._timer.start()

    @Slot()
    def _on_look(self) -> None:
        height = min(round(self._page.contentsSize().height()), MOST_HEIGHT)
        if height > 0 and height != self._view.height():
            self._view.resize(self._view.width(), height)
        image = self._view.grab().toImage()
        self._looks += 1
        if (self._looks > _LEAST_LOOKS and image == self._last) or self._looks >= _MOST_LOOKS:
            self._finish(image)
        self._last = image
