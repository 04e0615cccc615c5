"""Why a send could not begin, told above the message for as long as that is so."""

from cfmail_gui.gui import texts_ready
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.texts import tr
from cfmail_gui.sending.readiness import Blocker


class BlockedNotice:
    """Tells of a send that was wanted and not begun."""

    def __init__(self, notice: NoticeBar) -> None:
        self._notice = notice
        self._told = self._why = ""

    def tell(self, blocked: Blocker | None) -> None:
        """Say what stood in the way; nothing where nothing did."""
        if blocked:
            self._why = texts_ready.blocked(blocked)
            self._told = tr("Nothing was sent. {why}").format(why=self._why)
            self._notice.tell(self._told)

    def refresh(self, blocked: Blocker | None) -> None:
        """Take it back as soon as something else, or nothing, stands in the way."""
        if self._told and (blocked is None or texts_ready.blocked(blocked) != self._why):
            if self._notice.label.text() == self._told:
                self._notice.clear()
            self._told = ""
