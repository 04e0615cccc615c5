"""The browser engine of the process: begun when the first message is looked at, ended before the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from cfmail_gui.gui.preview.obstacle import StartMark
from cfmail_gui.gui.preview.web_guard import CID, SCHEME, Guard, is_private
from cfmail_gui.gui.preview.web_scheme import MessageScheme, register_schemes
from cfmail_gui.gui.preview.web_settings import make_profile
from cfmail_gui.gui.preview.web_view import WebView


class WebRendering(QObject):
    """Starts Chromium. One for the process; ``close`` must be called while there is still an application.

    ``is_private`` says which hosts no mail may ask for pictures, even where those were allowed.
    """

    def __init__(self, mark: StartMark, is_private: Callable[[str], bool] = is_private) -> None:
        super().__init__()
        self._mark = mark
        self._is_marked = True
        mark.begin()
        register_schemes()
        self._scheme = MessageScheme()
        self._guard = Guard(self._scheme.may_load_remote, is_private)
        self._profile = make_profile()
        for name in (SCHEME, CID):
            self._profile.installUrlSchemeHandler(name.encode(), self._scheme)
        self._profile.setUrlRequestInterceptor(self._guard)
        self._profile.downloadRequested.connect(self._on_download_requested)
        self._views: list[WebView] = []

    def view(self, parent: QWidget) -> WebView:
        """Make a view; it is closed with its own ``close``, or with everything."""
        view = WebView(self._profile, self._scheme, parent)
        view.signals.loaded.connect(self._on_loaded)
        self._views = [each for each in self._views if isValid(each)]
        self._views.append(view)
        if QAccessible.isActive():  # Chromium waits to hear of it, and does not ask whether it is so already
            QAccessible.setActive(True)
        return view

    def close(self) -> None:
        """End everything, in the order that Chromium asks for: pages before their profile."""
        for view in self._views:
            if isValid(view):
                view.close()
        self._views.clear()
        delete(self._profile)
        self._unmark()

    def _unmark(self) -> None:
        """Once: the mark is a file, and pages are loaded at every key that is pressed."""
        if self._is_marked:
            self._is_marked = False
            self._mark.clear()

    @Slot()
    def _on_loaded(self) -> None:
        self._unmark()

    @Slot(QWebEngineDownloadRequest)
    def _on_download_requested(self, download: QWebEngineDownloadRequest) -> None:
        download.cancel()
