"""The rendered page on paper, in a file, and in the user's own browser."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui import texts_message, texts_preview
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.preview.paper import print_pdf
from cfmail_gui.gui.preview.rendered_view import RenderedView
from cfmail_gui.gui.save_path import ask_save_path
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import BadFile, CfmailError
from cfmail_gui.sending.preview_content import PreviewContent


class PreviewOutput(QObject):
    """Asks where to, has it made, and tells how it ended."""

    def __init__(self, services: Services, tell: Callable[[str], None], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._tell = tell
        self._window = window
        self._errands = Errands(services.files, self)

    def save_png(self, view: RenderedView, name: str) -> None:
        """Save the whole page as a picture; ``name`` is proposed."""
        path = self._ask(f"{name}.png", tr("Pictures (*.png)"))
        if path is not None:
            view.to_image(lambda image: self._write(path, lambda: _png(image)))

    def save_pdf(self, view: RenderedView, name: str) -> None:
        """Save the page as a PDF."""
        path = self._ask(f"{name}.pdf", tr("PDF files (*.pdf)"))
        if path is not None:
            view.to_pdf(lambda octets: self._write(path, lambda: octets))

    def print_page(self, view: RenderedView) -> None:
        """Print the page, after the system's own questions."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self._window).exec():
            view.to_pdf(lambda octets: self._tell(texts_preview.printed(well=print_pdf(octets, printer))))

    def open_in_browser(self, content: PreviewContent) -> None:
        """Write a private copy and hand it to the system's browser."""
        make = self._services.preview.browser_file
        self._errands.run(lambda: make(content), self._open, self._fail)

    def _open(self, path: Path) -> None:
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._tell(texts_preview.in_browser() if opened else texts_preview.not_opened())

    def _ask(self, name: str, kinds: str) -> Path | None:
        return ask_save_path(self._window, self._services, tr("Save the page"), name, kinds)

    def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        keeper = self._services.keeper

        def write() -> bool:
            octets = make()
            if octets:
                keeper.save_part(path, octets, replace=True)
            return bool(octets)

        self._errands.run(write, lambda written: self._told(path, written=written), self._fail)

    def _told(self, path: Path, *, written: bool) -> None:
        self._tell(texts_preview.saved(str(path)) if written else texts_preview.not_saved())

    def _fail(self, error: CfmailError) -> None:
        self._tell(texts_message.bad_file(error) if isinstance(error, BadFile) else texts_preview.not_saved())


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    saved = image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for octets, Qt for text
    return bytes(buffer.data().data()) if saved else b""
