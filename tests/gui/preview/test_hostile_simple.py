"""The hostile page in the simple view: nobody is asked and nothing is read, whatever is clicked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cfmail_gui.gui.preview.rendered_view import Look
from cfmail_gui.gui.preview.simple_view import SimpleView
from cfmail_gui.gui.task_thread import TaskThread
from tests.gui.preview import hostile


@pytest.fixture
def thread():
    made = TaskThread()
    yield made
    assert made.close(20_000)


def anchors(browser):
    """Where the links are, in the viewport, one after the other as each is scrolled to."""
    cursor = browser.textCursor()
    cursor.movePosition(cursor.MoveOperation.Start)
    while cursor.movePosition(cursor.MoveOperation.NextCharacter):
        if cursor.charFormat().isAnchor():
            browser.setTextCursor(cursor)
            yield browser.cursorRect(cursor).center()


def test_nothing_leaves_and_nothing_is_read(qtbot, thread, server, canary):
    window = QWidget()
    window.resize(800, 600)
    view = SimpleView(thread, window)
    QVBoxLayout(window).addWidget(view.widget)
    links = []
    view.signals.link_wanted.connect(links.append)
    window.show()
    with qtbot.waitSignal(view.signals.loaded):
        view.show_content(hostile.content(server.url, canary.path), keep_scroll=False)
    for colours in ("light", "dark", "forced"):
        if colours != "light":
            with qtbot.waitSignal(view.signals.loaded):
                view.set_look(Look(colours=colours))
        for place in anchors(view.browser):
            QTest.mouseClick(view.browser.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert "Hostile" in view.browser.toPlainText()
    assert links
    assert (server.connections, canary.was_opened()) == (0, False)
    view.close()
    window.close()
