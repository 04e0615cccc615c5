"""The proxy for every account: one line, wherever it is shown."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from cfmail_gui.gui import texts_lookup
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import CfmailError


class ProxyLine(QLineEdit):
    """What is typed counts as soon as the keyboard leaves the line, or by Return.

    Args:
        set_proxy: uses a proxy from now on; raises BadAccount for what is none.
        tell: shows the sentence for that, and "" when all is well again.
        parent: as everywhere in Qt.
    """

    def __init__(self, set_proxy: Callable[[str], None], tell: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._set_proxy, self._tell = set_proxy, tell
        self._used = ""
        self._is_refused = False
        self.setAccessibleName(tr("Proxy"))
        self.setPlaceholderText(tr("None. For example: http://proxy.example:3128"))
        self.editingFinished.connect(self.use)

    def show_proxy(self, url: str) -> None:
        """Show the proxy that is used now, in place of what was typed."""
        self._used = url
        self.setText(url)

    @Slot()
    def use(self) -> None:
        """Use what was typed, if it is another proxy."""
        url = self.text().strip()
        if url == self._used:
            return
        try:
            self._set_proxy(url)
        except CfmailError as error:
            self._is_refused = True
            self._tell(texts_lookup.failure(error))
            return
        self._used = url
        if self._is_refused:
            self._is_refused = False
            self._tell("")
