"""A link out of a message is opened by the system's programs, and only after a question that shows where it leads."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from cfmail_gui.checks.hosts import cleaned, scheme_of, true_host
from cfmail_gui.gui import texts_preview
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.text_pager import ReadOnlyText
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, show_lines

_OPENED = ("http", "https", "mailto")
_WIDTH = 560
_LINES = 6
_LONGEST = 8_000  # characters; longer targets are no use to any browser


def ask_and_open(parent: QWidget, target: str, tell: Callable[[str], object]) -> "LinkQuestion | None":
    """Ask, and open ``target`` where the user wants it; ``tell`` hears a sentence where it is not opened.

    Returns:
        The dialog, which is open and destroys itself; None where the link is refused.
    """
    scheme = scheme_of(target)
    url = QUrl(cleaned(target)[:_LONGEST], QUrl.ParsingMode.TolerantMode)
    is_complete = url.isValid() and (scheme == "mailto" or bool(url.host()))
    if scheme not in _OPENED or not is_complete:
        tell(texts_preview.link_refused("" if scheme in _OPENED else scheme))
        return None
    dialog = LinkQuestion(url, tell, parent)
    dialog.open()
    return dialog


class LinkQuestion(QDialog):
    """Shows the whole target, as it would be opened."""

    def __init__(self, url: QUrl, tell: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Open link"))
        self._url = url
        self._tell = tell
        is_mail = url.scheme() == "mailto"
        self.question = PlainLabel(texts_preview.mail_question() if is_mail else texts_preview.link_question(), self)
        self.target = ReadOnlyText(tr("Target of the link"), self)
        self.target.setPlainText(self.encoded())
        self.target.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.target.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.host = PlainLabel(texts_preview.host_note(true_host(self.encoded())), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        roles = QDialogButtonBox.ButtonRole
        self.open_button = self.buttons.addButton(tr("Open"), roles.AcceptRole)
        self.copy_button = self.buttons.addButton(tr("Copy address"), roles.ActionRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        for button in (self.open_button, self.copy_button):
            button.setAutoDefault(False)
        self.buttons.accepted.connect(self._on_open)
        self.buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._on_copy)
        self._build()

    def encoded(self) -> str:
        """Return the address as it is handed over: ASCII, the host in its A-labels."""
        return bytes(self._url.toEncoded().data()).decode("ascii", "replace")

    @Slot()
    def _on_open(self) -> None:
        if not QDesktopServices.openUrl(self._url):
            self._tell(texts_preview.not_opened())
        self.accept()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.encoded())
        self.reject()

    def _build(self) -> None:
        show_lines(self.target, _LINES, GRID)
        self.host.setVisible(bool(self.host.text()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (self.question, self.target, self.host, self.buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
