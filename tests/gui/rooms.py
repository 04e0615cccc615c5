"""The windows of the walk, and those that who uses the keyboard, asks for more or has bad luck meets."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.commands.command_search import CommandSearch
from tests.gui.walk import Walk


class EveryRoom(Walk):
    """As Walk, with more of them; each comes once."""

    def rooms(self) -> Iterator[tuple[str, QWidget]]:
        """Yield each window while it is open."""
        yield from super().rooms()
        yield from self._found()
        yield from self._details()
        yield from self._accidents()

    def _found(self) -> Iterator[tuple[str, QWidget]]:
        window, panel = self.window, self.window.message_panel
        self._open("parts.eml", b"From: a@one.test\nSubject: 1\nContent-Type: text/html\n\n<p>1</p>\n")
        for view in (panel.compose, panel.source):
            panel.choose(panel.pages.index(view))
            panel.open_replace()
            yield f"find bar {panel.pages.index(view)}", window
            view.searched().close_bar()
        window.tools.find_command()
        search = window.findChild(CommandSearch)
        self._wait(search.isVisible)
        yield "command search", search
        search.leave()
        self._program.help("keyboard")
        manual = self._top("HelpWindow")
        yield "manual", manual
        manual.close()
        window.tools.about()
        about = self._top("AboutDialog")
        yield "about", about
        about.close()

    def _details(self) -> Iterator[tuple[str, QWidget]]:
        self._program.show_history()
        history = self._top("HistoryWindow")
        self._wait(lambda: history.details.recipients.records)
        history.commands.keep_button.click()
        keep = self._top("KeepDialog")
        yield "keep", keep
        keep.close()
        history.details.recipients.exchange_wanted.emit(history.details.recipients.records[0])
        exchange = self._top("ExchangeDialog")
        yield "exchange", exchange
        exchange.close()
        history.close()

    def _accidents(self) -> Iterator[tuple[str, QWidget]]:
        from cfmail_gui.gui.trust.crash_desk import Fault
        from cfmail_gui.gui.trust.crash_dialog import CrashDialog
        from cfmail_gui.gui.trust.wipe_dialog import WipeDialog

        for dialog in (CrashDialog(Fault("1", "1"), self._program.services, self.window), WipeDialog("", self.window)):
            dialog.open()
            yield type(dialog).__name__, dialog
            dialog.close()
        path = self._folder / "parts.eml"
        self.window.message_panel.choose(0)
        self.window.message_panel.compose.lines.lines["Subject"].setText("2")
        path.write_bytes(b"From: a@one.test\nSubject: 3\nContent-Type: text/html\n\n<p>3</p>\n")
        self.window.disk_watch.check()
        self._wait(self.window.notice.isVisible)
        yield "changed on disk", self.window
        self.window.notice.action_buttons[1].click()  # Show difference
        diff = self._top("DiffDialog")
        yield "difference", diff
        diff.close()
