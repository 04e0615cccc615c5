"""What is photographed: the windows of the real program, one after the other. See screenshots.py."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import small_png
from demo import wait_until
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cfmail_gui.account import Account, Secret
from cfmail_gui.app import Program
from cfmail_gui.gui.commands.command_search import CommandSearch
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_preferences import PageCode
from cfmail_gui.gui.theme import prepare
from cfmail_gui.store.paths import default_paths
from cfmail_gui.store.tokens import TokenVault

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "screenshots"
_RECIPIENTS = "ada@one.test\nqueued@two.test\nbounce@three.test\ndelayed@four.test"
_FAULTS = "not an address\nada@one.test, ada@one.test"
_CALM_MILLISECONDS = 500
_SIZE = (1280, 800)
_SMALL = (1024, 700)
_VIEWS = ("compose", "header-fields", "source", "parts", "what-will-be-sent", "preview", "checks", "template")
_FOR_README = ("main", "preview", "checks", "batch", "history", "preferences")


class ForgetfulKeyring:
    """Keeps secrets as long as this process."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what was kept."""
        return self._entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it for this process."""
        self._entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        del self._entries[service, username]


class Stage:
    """One process, one look: colours, size of letters and language as the settings name them, and the direction."""

    def __init__(self, folder: Path, look: str, colours: str, percent: int, language: str, direction: str) -> None:
        self._folder, self._look, self._everything = folder, look, False
        paths = default_paths()
        paths.settings.parent.mkdir(parents=True)
        looks = f'colours = "{colours}"\nfont_percent = {percent}\nlanguage = "{language}"\n'
        paths.settings.write_text(f"schema = 1\nsample_shown = true\n{looks}")
        self._application = QApplication(["cfmail-gui"])
        self._application.setApplicationName("cfmail-gui")
        prepare(self._application)
        self._program = Program(paths, os.environ, TokenVault(ForgetfulKeyring()))
        if direction == "rtl":
            self._application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._mails = Path(os.environ["HOME"]) / "mails"
        shutil.copytree(SAMPLES, self._mails)

    def perform(self, *, everything: bool) -> None:
        """Go through the windows; end the process, which would ask about what is not saved."""
        self._everything = everything
        account = Account("acme", "Acme, marketing", "0123456789abcdef" * 2, production=True)
        self._program.services.book.save(account, Secret("an-invented-token-0123456789abcdefghijkl"))
        self._program.start([], None)
        window = self._program.windows[0]
        window.resize(*_SIZE)
        self._views(window)
        self._results(window)
        self._batch(window)
        self._history()
        self._preferences()
        if everything:
            self._dialogs(window)
            self._states(window)
            self._menus(window)
        os._exit(0)

    def _views(self, window: Any) -> None:
        self.shoot(window, "empty")
        window.files.open_template(self._mails / "order.html")
        wait_until(lambda: window.session.opened is not None)
        window.envelope_panel.recipients.setPlainText(_RECIPIENTS)
        for index, name in enumerate(_VIEWS):
            if self._everything or name in _FOR_README:
                window.message_panel.choose(index)
                calm(3_000 if name in ("preview", "checks") else _CALM_MILLISECONDS)
                if name == "checks":
                    window.message_panel.checks.page.table.selectRow(1)
                self.shoot(window, name)

    def _results(self, window: Any) -> None:
        window.message_panel.choose(0)
        wait_until(window.send_panel.button.isEnabled)
        window.send_panel.button.click()
        wait_until(lambda: window.result_panel.table.model().rowCount() == _RECIPIENTS.count("\n") + 1)
        wait_until(window.send_panel.button.isEnabled)
        window.result_panel.table.selectRow(2)
        self.shoot(window, "main")

    def _batch(self, window: Any) -> None:
        template = self._mails / "order.html"
        template.write_text(template.read_text().replace("three days", "two days"))  # or it would be one that was sent
        wait_until(lambda: b"two days" in window.session.document.raw)
        window.tools.merge()
        dialog = shown("MergeDialog")
        dialog.try_all()
        wait_until(lambda: not dialog.is_busy)
        self.shoot(dialog, "merge")
        dialog.make_batch()
        batch = shown("BatchWindow")
        wait_until(batch.controls.start_button.isEnabled)
        self.shoot(batch, "batch-ready")
        batch.controls.start_button.click()
        wait_until(lambda: batch.controls.state.text().startswith(tr("Done")))
        self.shoot(batch, "batch")
        batch.close()

    def _history(self) -> None:
        self._program.show_history()
        history = shown("HistoryWindow")
        calm(2 * _CALM_MILLISECONDS)
        history.table.choose(0)
        self.shoot(history, "history")
        history.close()

    def _preferences(self) -> None:
        for page in get_args(PageCode):
            name = "preferences" if page == "appearance" else f"preferences-{page}"
            if self._everything or name in _FOR_README:
                with self.meeting(name):
                    self._program.show_preferences(page)

    def _dialogs(self, window: Any) -> None:
        tools, page = window.tools, window.message_panel.checks.page
        acts: dict[str, Callable[[], object]] = {
            "accounts": tools.accounts,
            "batches": self._program.show_batches,
            "help": self._program.help,
            "about": tools.about,
            "diagnostics": self._program.show_diagnostics,
            "shortcuts": tools.shortcuts,
            "exchange": lambda: button(window, tr("Request and answer")).click(),
            "check-profile": page.profile_button.click,
            "mailbox": lambda: window.open_path(_mailbox(self._mails)),
            "link": lambda: _ask_link(window),
        }
        for name, act in acts.items():
            with self.meeting(name):
                act()
        tools.find_command()
        self.shoot(window, "find-a-command")
        window.findChild(CommandSearch).leave()

    def _states(self, window: Any) -> None:
        window.choose_account("acme")
        self.shoot(window, "production")
        with self.meeting("send-confirmation"):
            window.send_panel.button.click()
        window.choose_account("sandbox")
        window.envelope_panel.recipients.setPlainText(_FAULTS)
        window.open_path(self._mails / "missing.eml")
        self.shoot(window, "faults")
        window.message_panel.choose(2)
        window.message_panel.open_replace()
        self.shoot(window, "find")
        window.resize(*_SMALL)
        self.shoot(window, "small")

    def _menus(self, window: Any) -> None:
        for number, action in enumerate(window.menuBar().actions(), 1):
            menu = action.menu()
            menu.popup(window.mapToGlobal(window.rect().topLeft()))
            self.shoot(menu, f"menu-{number}")
            menu.close()

    # The camera

    def shoot(self, window: QWidget, name: str) -> None:
        """Save a picture of ``window``, where it is wanted."""
        if self._everything or name in _FOR_README:
            calm()
            small_png.save(window.grab().toImage(), self._folder / f"{name}-{self._look}.png")

    @contextmanager
    def meeting(self, name: str) -> Iterator[None]:
        """Photograph the window that opens meanwhile, and close it."""
        before = set(tops())
        yield
        wait_until(lambda: bool(set(tops()) - before), 5_000)
        calm(2 * _CALM_MILLISECONDS)
        for window in set(tops()) - before:
            self.shoot(window, name)
            window.close()
        calm()


def tops() -> list[QWidget]:
    """Return the windows and dialogs that are seen."""
    seen = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return [each for each in seen if each.windowType() != Qt.WindowType.ToolTip]


def shown(kind: str) -> Any:
    """Wait for the window of this class, and return it."""
    wait_until(lambda: any(type(each).__name__ == kind for each in tops()))
    return next(each for each in tops() if type(each).__name__ == kind)


def button(window: QWidget, text: str) -> Any:
    """Return the push button that begins with ``text``."""
    found = (each for each in window.findChildren(QPushButton) if each.text().replace("&", "").startswith(text))
    return next((each for each in found if each.isVisible()), None)


def calm(milliseconds: int = _CALM_MILLISECONDS) -> None:
    """Let the program do what it has to."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _mailbox(folder: Path) -> Path:
    path = folder / "some.mbox"
    letter = "From a Sat Nov 21 10:00:00 2026\nFrom: {0}@one.test\nTo: me@sender.test\nSubject: Letter {0}\n\nHello\n\n"
    path.write_text("".join(letter.format(number) for number in range(5)))
    return path


def _ask_link(window: Any) -> None:
    from cfmail_gui.gui.preview.link_question import ask_and_open

    ask_and_open(window, "https://www.sender.test/orders/4711", window.notice.tell)
