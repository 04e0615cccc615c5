"""The page inside the browser engine: it shows what its view hands it, goes nowhere, and is granted nothing."""

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineLoadingInfo,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
)

from cfmail_gui.gui.preview.web_guard import SCHEME

OWN_WORLD = 1
"""Where the program's own scripts run: apart from the page, whose scripts never do."""

_PATIENCE = 500  # milliseconds from one look to the next at whether a page can be read
_SLOW, _MOST_SILENT = 3, 40  # such looks without an answer: long pages need some seconds for their layout


class WebPage(QWebEnginePage):
    """Shows one URL at a time; every other navigation is refused, and a link told of instead."""

    link_wanted = Signal(str)  # as the mail writes it, as far as Chromium keeps that
    shown = Signal()  # the URL of the last ``show_url``: whole, but for pictures that take long

    slow = Signal()  # what was shown before is still to be seen, and will be for some time
    stuck = Signal()  # what draws pages is so busy that it does not answer, perhaps with the page before

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._url = QUrl()
        self._silent = 0
        self._waiting = QTimer(self, interval=_PATIENCE)
        self._waiting.timeout.connect(self._on_waited)
        self.newWindowRequested.connect(self._on_new_window_requested)
        self.permissionRequested.connect(self._on_permission_requested)
        self.fileSystemAccessRequested.connect(self._on_file_system_access_requested)
        self.desktopMediaRequested.connect(self._on_desktop_media_requested)
        self.loadingChanged.connect(self._on_loading_changed)

    def show_url(self, url: QUrl) -> None:
        """Leave what is shown for another page; what Chromium remembers of the old one is forgotten."""
        self._url = url
        self._silent = 0
        self._waiting.start()
        self.load(url)

    def as_written(self, url: QUrl) -> str:
        """Return the target of a link; one without a scheme was resolved against the page, which is undone here."""
        text = bytes(url.toEncoded().data()).decode()
        return text.removeprefix(bytes(self._url.toEncoded().data()).decode()) if url.scheme() == SCHEME else text

    @Slot(QWebEngineLoadingInfo)
    def _on_loading_changed(self, info: QWebEngineLoadingInfo) -> None:
        if info.status() == QWebEngineLoadingInfo.LoadStatus.LoadSucceededStatus and info.url() == self._url:
            self.history().clear()
            self._tell_shown()

    @Slot()
    def _on_waited(self) -> None:
        """Chromium calls a page loaded when its last picture is: a server that never answers would hold up all else."""
        self._silent += 1
        if self._silent == _SLOW:
            self.slow.emit()
        if self._silent > _MOST_SILENT:
            self._waiting.stop()
            self.stuck.emit()
            return
        self.runJavaScript("document.readyState == 'loading' ? '' : location.href", OWN_WORLD, self._on_state)

    def _on_state(self, address: object) -> None:
        self._silent = 0
        if isinstance(address, str) and address and QUrl(address) == self._url:
            self._tell_shown()

    def _tell_shown(self) -> None:
        """Tell it once."""
        if self._waiting.isActive():
            self._waiting.stop()
            self.shown.emit()

    @Slot(QWebEngineNewWindowRequest)
    def _on_new_window_requested(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            self.link_wanted.emit(self.as_written(request.requestedUrl()))

    @Slot(QWebEnginePermission)
    def _on_permission_requested(self, permission: QWebEnginePermission) -> None:
        permission.deny()

    @Slot(QWebEngineFileSystemAccessRequest)
    def _on_file_system_access_requested(self, request: QWebEngineFileSystemAccessRequest) -> None:
        request.reject()

    @Slot(QWebEngineDesktopMediaRequest)
    def _on_desktop_media_requested(self, request: QWebEngineDesktopMediaRequest) -> None:
        request.cancel()

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        type: QWebEnginePage.NavigationType,  # noqa: A002 - Qt's name for it
        isMainFrame: bool,  # noqa: FBT001, N803 - likewise
    ) -> bool:
        """Allow the one page and places in it; what was clicked is told of."""
        target = QUrl(url)
        if not isMainFrame:
            return False
        here = self._url
        if (target.scheme(), target.host(), target.path()) == (here.scheme(), here.host(), here.path()):
            return type == self.NavigationType.NavigationTypeTyped or target.hasFragment()
        if type == self.NavigationType.NavigationTypeLinkClicked:
            self.link_wanted.emit(self.as_written(target))
        return False

    def chooseFiles(self, *_arguments: object) -> list[str]:
        """Choose none: a form gets no file."""
        return []

    def javaScriptConsoleMessage(self, *_arguments: object) -> None:
        """Say nothing: what Chromium writes there quotes the mail."""
