"""The real program in temporary folders, with a keyring of its own; only the far end and the keyring are replaced."""

import gc
import os
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from cfmail_gui.app import Program
from cfmail_gui.gui import one_window
from cfmail_gui.gui.application import Application
from cfmail_gui.gui.dialogs import open_dialogs
from cfmail_gui.gui.help_window import HelpWindow
from cfmail_gui.gui.languages import use_language
from cfmail_gui.gui.main_window import MainWindow
from cfmail_gui.gui.preview.obstacle import Obstacle
from cfmail_gui.gui.theme import prepare
from cfmail_gui.store.paths import Paths
from cfmail_gui.store.tokens import TokenVault
from tests.loopback import LoopbackServer

_MUCH_GARBAGE = 50_000  # objects that were made since the last time
_FOR_ENGINE = ("QTWEBENGINE_DISABLE_SANDBOX",)
ACCOUNT_ID = "0123456789abcdef0123456789abcdef"
TOKEN = "canary-token-0123456789abcdefghijklmnop"
MESSAGE = (
    b"From: Me <me@sender.test>\r\nTo: ada@one.test, bob@two.test\r\nCc: eve@three.test\r\n"
    b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nDate: Sat, 21 Nov 2026 10:00:00 +0100\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nGr\xc3\xbc\xc3\x9fe aus Test\r\n"
)


def pytest_configure() -> None:
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[object]:
    """Collect garbage here, between tests: it may hold QObjects, and those with a timer must end on the GUI thread.

    The program does so by itself until it is closed; what is left of it would be collected by whichever thread of a
    later test happens to allocate, and its timer would fire on an object that is gone.
    """
    result = yield
    gc.disable()
    if gc.get_count()[0] > _MUCH_GARBAGE:
        gc.collect()
    return result


class MemoryKeyring:
    """A keyring backend that keeps secrets in memory; ``failure`` is raised by every call once it is set."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.failure: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.entries[service, username]

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> None:
    """Every test reads English, in its plural forms, too, whatever language the computer speaks."""
    use_language("en")


@pytest.fixture(autouse=True)
def private_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the settings, the environment's account or the keyring of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    for kind in ("CONFIG", "STATE", "CACHE", "DATA"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind))
    for name in [name for name in os.environ if name.startswith("CLOUDFLARE_")]:
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def questions(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Answer the program's questions by the button named beside a part of them; any other question fails the test."""
    answers: dict[str, str] = {}

    def answer(box: QMessageBox) -> int:
        name = next((button for part, button in answers.items() if part in box.text()), None)
        assert name is not None, f"unexpected question: {box.text()}"
        next(button for button in box.buttons() if button.text().replace("&", "") == name).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return answers


@pytest.fixture(autouse=True)
def no_browser_engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Chromium runs in tests that are marked for it, and in no other: see tools/test.py."""
    if request.node.get_closest_marker("webengine") is None:
        monkeypatch.setattr("cfmail_gui.workshop.Workshop._obstacle", lambda _self: Obstacle("missing-module"))


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(config=tmp_path / "config", state=tmp_path / "state", data=tmp_path / "data")


@pytest.fixture
def make_program(qtbot, paths: Paths, keyring: MemoryKeyring) -> Iterator[Callable[..., Program]]:
    """Build programs that share one set of folders, and close them at the end."""
    programs: list[Program] = []

    def make(environ: dict[str, str] | None = None) -> Program:
        engine = {name: os.environ[name] for name in _FOR_ENGINE if name in os.environ}
        programs.append(Program(paths, {**engine, **(environ or {})}, TokenVault(keyring)))
        return programs[-1]

    yield make
    forget_single_windows()
    for program in programs:
        for window in list(program.windows):
            qtbot.waitUntil(lambda window=window: window.sending.request is None, timeout=20_000)
            give_up(window)
            window.close()
        assert program.close(), "a thread did not end"
    QApplication.sendPostedEvents(None, 0)
    QApplication.clipboard().setText("")  # what Python made and left there crashes the offscreen platform at its end


@pytest.fixture
def program(make_program: Callable[..., Program]) -> Program:
    return make_program()


@pytest.fixture
def window(qtbot, program: Program) -> MainWindow:
    """A window on the sandbox account with the sample message, as at the first start."""
    program.start([], None)
    opened = program.windows[0]
    qtbot.waitUntil(lambda: opened.session.opened is not None)
    opened.activateWindow()  # or there is neither focus nor shortcut
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened)
    return opened


def forget_single_windows() -> None:
    """Close the windows of which a program has one each: they speak its language, and show its data."""
    for window in one_window._made.values():
        for dialog in open_dialogs(window):
            dialog.hide()
        window.close()
        window.deleteLater()
    one_window._made.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def help_shown(qapp: QApplication) -> Iterator[Callable[[], HelpWindow]]:
    """Return the manual, which must be open; no later test finds it."""

    def shown() -> HelpWindow:
        window = one_window._made[HelpWindow]
        assert isinstance(window, HelpWindow)
        assert window.isVisible()
        return window

    yield shown
    forget_single_windows()


@pytest.fixture
def mail(tmp_path: Path) -> Callable[..., Path]:
    """Write a message to a file and return its path."""

    def write(raw: bytes = MESSAGE, name: str = "mail.eml") -> Path:
        path = tmp_path / name
        path.write_bytes(raw)
        return path

    return write


@pytest.fixture
def serve() -> Iterator:
    """Start recording servers that are closed, and whose threads are checked, when the test ends."""
    with ExitStack() as stack:

        def start(behave, tls=None) -> LoopbackServer:
            return stack.enter_context(LoopbackServer(behave, tls))

        yield start


@pytest.fixture(scope="session")
def authority():
    """Who vouches for servers here."""
    import trustme  # most tests have no use for it

    return trustme.CA()


@pytest.fixture
def trusting(authority) -> ssl.SSLContext:
    """What a client needs to believe servers of this authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def give_up(window: MainWindow) -> None:
    """Let a window close without a question, whatever is not saved in it."""
    window.sending.job.give_up()
    window.workbench.flush()
    if window.session.document is not None:
        window.session._saved = window.session.document.octets


def drop(window: QWidget, *paths: Path) -> None:
    """Drag files onto the middle of the window, as a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop_mime(window, mime)


def drop_mime(window: QWidget, mime: QMimeData) -> None:
    """Drag anything onto the window."""
    where = QPoint(40, 120)
    actions, buttons, keys = (
        Qt.DropAction.CopyAction | Qt.DropAction.LinkAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(where, actions, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    dropped = QDropEvent(where, actions, mime, buttons, keys)
    QApplication.sendEvent(window, dropped)
    assert dropped.isAccepted()


def rows(table) -> list[tuple[str, ...]]:
    """Return what a table shows."""
    model = table.model()
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def outcomes(window: MainWindow) -> dict[str, str]:
    """Return recipient → outcome word as the result table shows them."""
    return {row[0]: row[1] for row in rows(window.result_panel.table)}


def open_and_wait(qtbot, window: MainWindow, path: Path) -> None:
    """Open a file that can be opened, and wait until it is shown."""
    with qtbot.waitSignal(window.opener.opened, timeout=20_000):
        window.open_path(path)


def refused(qtbot, window: MainWindow, path: Path) -> str:
    """Open a file that cannot be opened, and return the sentence that the window shows."""
    with qtbot.waitSignal(window.opener.refused, timeout=20_000):
        window.open_path(path)
    assert window.notice.isVisible()
    return window.notice.label.text()


def send_and_wait(qtbot, window: MainWindow) -> None:
    """Press Send with the mouse and wait until every recipient has a row."""
    assert window.send_panel.button.isEnabled(), window.send_panel.button.toolTip()
    qtbot.mouseClick(window.send_panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.result_panel.table.model().rowCount() > 0, timeout=30_000)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The application as ``app.run`` prepares it."""

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)

    class Prepared(Application):
        def __init__(self, arguments: list[str]) -> None:
            super().__init__(arguments)
            prepare(self)

    return Prepared
