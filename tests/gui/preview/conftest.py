"""The browser engine as the program starts it: one for the process, and as root without Chromium's sandbox."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cfmail_gui.gui.preview.obstacle import StartMark
from tests.gui.preview.canary import Canary
from tests.loopback import LoopbackServer, answering

LOADED = 30_000
"""Milliseconds within which a page must be shown, Chromium's start included."""


@dataclass
class Mark:
    """What the start mark wrote, in order."""

    written: list[str] = field(default_factory=list)

    @property
    def start_mark(self) -> StartMark:
        return StartMark(lambda: self.written[-1] if self.written else "", self.written.append)


@pytest.fixture(scope="session")
def mark() -> Mark:
    return Mark()


@pytest.fixture(scope="session")
def private_hosts() -> set[str]:
    """Hosts that no mail may ask; in place of the real rule, under which nothing on the loopback could be asked."""
    return {"127.0.0.2"}


@pytest.fixture(scope="session")
def rendering(qapp, mark, private_hosts) -> Iterator:
    from cfmail_gui.gui.preview.web_engine import WebRendering

    if os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    made = WebRendering(mark.start_mark, private_hosts.__contains__)
    yield made
    made.close()


@pytest.fixture
def canary(tmp_path) -> Iterator[Canary]:
    made = Canary(tmp_path)
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    from tests.gui.preview.hostile import PIXEL

    with LoopbackServer(answering(200, PIXEL, [("Content-Type", "image/png"), ("Set-Cookie", "a=b")])) as made:
        yield made


class Shown:
    """A view in a window of its own, and what a person does with it."""

    def __init__(self, qtbot, rendering) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.window.resize(800, 600)
        self.view = rendering.view(self.window)
        QVBoxLayout(self.window).addWidget(self.view.widget)
        self.links: list[str] = []
        self.hovered: list[str] = []
        self.view.signals.link_wanted.connect(self.links.append)
        self.view.signals.link_hovered.connect(self.hovered.append)
        self.window.show()

    def show(self, content, *, keep_scroll: bool = False) -> None:
        with self.qtbot.waitSignal(self.view.signals.loaded, timeout=LOADED):
            self.view.show_content(content, keep_scroll=keep_scroll)

    def look(self, look, *, reloads: bool = True) -> None:
        if not reloads:
            self.view.set_look(look)
            return
        with self.qtbot.waitSignal(self.view.signals.loaded, timeout=LOADED):
            self.view.set_look(look)

    def ask(self, script: str):
        """Run a script of ours and return its value."""
        answers: list = []
        self.view._page.runJavaScript(script, 1, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=LOADED)
        return answers[0]

    def colour_at(self, x: int, y: int) -> str:
        return self.view._canvas.grab().toImage().pixelColor(x, y).name()

    def wait_for_colour(self, x: int, y: int, colour: str) -> None:
        self.qtbot.waitUntil(lambda: self.colour_at(x, y) == colour, timeout=LOADED)

    @property
    def surface(self) -> QWidget:
        """Where Chromium takes the mouse and the keys."""
        return self.view._canvas.focusProxy()

    def click(self, x: int, y: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        QTest.mouseMove(self.surface, QPoint(x, y))
        QTest.mouseClick(self.surface, button, Qt.KeyboardModifier.NoModifier, QPoint(x, y))

    def settle(self) -> None:
        """Wait until Chromium has had two more turns, so that what it was going to do has been begun."""
        for _ in range(2):
            self.ask("1")


@pytest.fixture
def shown(qtbot, rendering) -> Iterator[Shown]:
    made = Shown(qtbot, rendering)
    yield made
    made.view.close()
    made.window.close()
