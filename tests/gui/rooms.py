"""Every window of the program, one after the other, as a person meets them: for tests that look at all of them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cfmail_gui.account import Account, Secret
from cfmail_gui.app import Program
from cfmail_gui.gui.batch.batch_choice import BatchChoice
from cfmail_gui.gui.commands.command_search import CommandSearch
from cfmail_gui.gui.main_window import MainWindow
from cfmail_gui.gui.texts_preferences import PageCode
from tests.conftest import ACCOUNT_ID, MESSAGE, TOKEN

HTML = """---
From: Ωπ <shop@sender.test>
To: {{ name }} <{{ address }}>
Subject: Ωπ {{ number }}
---
<html lang='en'><body><p>Ωπ {{ name }} {{ missing }}.</p><a href='https://one.test/'>Ωπ</a>
<img src='https://track.test/a.png'></body></html>
"""
DATA = '[{"name": "Ωπ", "address": "ada@one.test", "number": 1}, {"name": "Ωπ", "address": "bob@two.test"}]'
PARTS = MESSAGE.replace(
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nGr\xc3\xbc\xc3\x9fe aus Test\r\n",
    b'Content-Type: multipart/mixed; boundary="=="\r\n\r\n--==\r\nContent-Type: text/plain\r\n\r\n1\r\n--==\r\n'
    b"Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=1.bin\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--==--\r\n",
)
MBOX = b"From a Sat Nov 21 10:00:00 2026\nFrom: a@one.test\nSubject: 1\n\n1\n\n" * 3
SIZE = (1280, 800)


class EveryRoom:
    """Goes through the windows of one program; ``rooms`` yields a name and the window to look at, each once."""

    def __init__(self, qtbot, program: Program, folder: Path) -> None:
        self._qtbot, self._program, self._folder = qtbot, program, folder
        self._strange = [each for each in QApplication.topLevelWidgets() if each.isVisible()]  # of another test
        program.services.book.save(Account("acme", "Ωπ", ACCOUNT_ID, production=True), Secret(TOKEN))
        program.start([], None)
        self.window: MainWindow = program.windows[0]
        self.window.resize(*SIZE)
        self._wait(lambda: self.window.session.opened is not None)

    def rooms(self) -> Iterator[tuple[str, QWidget]]:
        """Yield each window while it is open."""
        yield "the first start", self.window
        yield from self._menus()
        yield from self._views()
        yield from self._sent()
        yield from self._dialogs()
        yield from self._preferences()
        yield from self._template()
        yield from self._batch()
        yield from self._found()
        yield from self._details()
        yield from self._accidents()

    def _menus(self) -> Iterator[tuple[str, QWidget]]:
        for action in self.window.menuBar().actions():
            yield from _menus_of(action)

    def _views(self) -> Iterator[tuple[str, QWidget]]:
        self._open("parts.eml", PARTS)
        panel = self.window.message_panel
        for index in range(panel.tabs.count()):
            panel.choose(index)
            self._wait(lambda: panel.tabs.currentWidget() is not None and not panel.runner.busy)
            yield f"view {index}", self.window
        panel.choose(0)

    def _sent(self) -> Iterator[tuple[str, QWidget]]:
        window = self.window
        window.envelope_panel.recipients.setPlainText("ada@one.test\nqueued@two.test\nbounce@three.test")
        self._wait(window.send_panel.button.isEnabled)
        window.send_panel.button.click()
        self._wait(lambda: window.result_panel.table.model().rowCount() == 3)
        self._wait(window.send_panel.button.isEnabled)
        window.result_panel.table.selectRow(2)
        yield "sent", window
        self._program.show_history()
        history = self._top("HistoryWindow")
        self._wait(lambda: history.table.model().rowCount() > 0)
        history.table.choose(0)
        yield "history", history
        history.close()

    def _dialogs(self) -> Iterator[tuple[str, QWidget]]:
        window, tools = self.window, self.window.tools
        (self._folder / "some.mbox").write_bytes(MBOX)
        opening: dict[str, Callable[[], object]] = {
            "AccountDialog": tools.accounts,
            "BatchesDialog": self._program.show_batches,
            "ShortcutsDialog": tools.shortcuts,
            "DiagnosticsWindow": self._program.show_diagnostics,
            "ProfileDialog": window.message_panel.checks.page.profile_button.click,
            "MailboxDialog": lambda: window.open_path(self._folder / "some.mbox"),
            "LinkQuestion": self._ask_link,
        }
        for name, act in opening.items():
            act()
            dialog = self._top(name)
            yield name, dialog
            dialog.close()
        self._open("parts.eml", PARTS)
        window.choose_account("acme")
        self._wait(window.send_panel.button.isEnabled)
        window.send_panel.button.click()
        confirmation = self._top("SendConfirmation")
        yield "SendConfirmation", confirmation
        confirmation.close()
        window.choose_account("sandbox")

    def _preferences(self) -> Iterator[tuple[str, QWidget]]:
        for page in get_args(PageCode):
            self._program.show_preferences(page)
            yield f"preferences {page}", self._top("PreferencesWindow")
        self._top("PreferencesWindow").close()

    def _template(self) -> Iterator[tuple[str, QWidget]]:
        path = self._folder / "order.html"
        path.with_suffix(".json").write_text(DATA)
        path.write_text(HTML)
        with self._qtbot.waitSignal(self.window.opener.opened, timeout=20_000):
            self.window.files.open_template(path)
        panel = self.window.message_panel
        for view in (panel.preview, panel.checks, panel.template):
            panel.choose(panel.pages.index(view))
            self._wait(lambda: not panel.runner.busy)
            yield f"template {panel.pages.index(view)}", self.window
        self.window.tools.merge()
        merge = self._top("MergeDialog")
        merge.try_all()
        self._wait(lambda: not merge.is_busy)
        yield "MergeDialog", merge
        merge.close()

    def _batch(self) -> Iterator[tuple[str, QWidget]]:
        paths = [self._folder / f"{number}.eml" for number in range(3)]
        for path in paths:
            path.write_bytes(MESSAGE)
        acme = next(account for account in self._program.services.book.accounts if account.id == "acme")
        self._program.new_batch(BatchChoice(tuple(paths)), acme)
        batch = self._top("BatchWindow")
        start = batch.controls.start_button
        self._wait(start.isEnabled)
        yield "batch", batch
        start.click()
        sheet = self._top("BatchSheet")
        yield "BatchSheet", sheet
        sheet.close()
        batch.close()

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

    def _ask_link(self) -> None:
        from cfmail_gui.gui.preview.link_question import ask_and_open

        ask_and_open(self.window, "https://one.test/", self.window.notice.tell)

    def _open(self, name: str, raw: bytes) -> None:
        path = self._folder / name
        path.write_bytes(raw)
        with self._qtbot.waitSignal(self.window.opener.opened, timeout=20_000):
            self.window.open_path(path)

    def _top(self, kind: str):
        """Wait for the window of this class."""

        def found() -> list[QWidget]:
            tops = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in self._strange]
            return [each for each in tops if type(each).__name__ == kind]

        self._wait(found)
        return found()[0]

    def _wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


def _menus_of(action: QAction) -> Iterator[tuple[str, QWidget]]:
    """Yield a menu as it is when it opens, and those in it."""
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()
        yield f"menu {action.text()}", menu
        for entry in menu.actions():
            yield from _menus_of(entry)
