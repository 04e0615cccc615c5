"""The page inside the browser engine: it shows what its view hands it, goes nowhere, and is granted nothing."""

from PySide6.QtCore import QObject, QUrl, Signal, Slot
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


class WebPage(QWebEnginePage):
    """Shows one URL at a time; every other navigation is refused, and a link told of instead."""

    link_wanted = Signal(str)  # as the mail writes it, as far as Chromium keeps that
    shown = Signal()  # the URL of the last ``show_url``, whole

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._url = QUrl()
        self.newWindowRequested.connect(self._on_new_window_requested)
        self.permissionRequested.connect(self._on_permission_requested)
        self.fileSystemAccessRequested.connect(self._on_file_system_access_requested)
        self.desktopMediaRequested.connect(self._on_desktop_media_requested)
        self.loadingChanged.connect(self._on_loading_changed)

    def show_url(self, url: QUrl) -> None:
        """Leave what is shown for another page; what Chromium remembers of the old one is forgotten."""
        self._url = url
        self.load(url)

    def as_written(self, url: QUrl) -> str:
        """Return the target of a link; one without a scheme was resolved against the page, which is undone here."""
        text = bytes(url.toEncoded().data()).decode()
        return text.removeprefix(bytes(self._url.toEncoded().data()).decode()) if url.scheme() == SCHEME else text

    @Slot(QWebEngineLoadingInfo)
    def _on_loading_changed(self, info: QWebEngineLoadingInfo) -> None:
        if info.status() == QWebEngineLoadingInfo.LoadStatus.LoadSucceededStatus and info.url() == self._url:
            self.history().clear()
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
