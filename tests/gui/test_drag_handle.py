"""The message leaves the window as a file: by the mouse, and by the keyboard over the clipboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.drag_handle import DragHandle
from tests.conftest import open_and_wait


@pytest.fixture(autouse=True)
def clipboard(qapp) -> Iterator[None]:
    """Leave nothing there: the offscreen platform crashes at its end over files that Python has put there."""
    QGuiApplication.clipboard().setText("")
    yield
    QGuiApplication.clipboard().setText("")


@pytest.fixture
def handle(window) -> DragHandle:
    return window.message_panel.tabs.cornerWidget()


@pytest.fixture
def drags(monkeypatch) -> list[tuple]:
    """What was dragged, instead of waiting for a drop."""
    made = []

    def execute(drag, *actions):
        made.append(([Path(url.toLocalFile()) for url in drag.mimeData().urls()], actions))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", execute)
    return made


def move(handle: DragHandle, x: int) -> None:
    """Move the mouse with the button held down."""
    place = QPoint(x, 5).toPointF()
    kind, left, keys = QMouseEvent.Type.MouseMove, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        handle, QMouseEvent(kind, place, handle.mapToGlobal(place), Qt.MouseButton.NoButton, left, keys)
    )


def clipboard_files() -> list[Path]:
    return [Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()]


def test_dragging_offers_the_message_as_it_is_now(qtbot, window, handle, drags, mail):
    open_and_wait(qtbot, window, mail(name="letter.eml"))
    subject = window.message_panel.compose.lines.lines["Subject"]
    subject.selectAll()
    qtbot.keyClicks(subject, "Mine")
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    move(handle, 6)
    assert drags == [], "a hand that shakes drags nothing"
    move(handle, 6 + QApplication.startDragDistance())
    move(handle, 60)
    ((files, actions),) = drags
    assert actions == (Qt.DropAction.CopyAction,)
    assert [path.name for path in files] == ["letter.eml"]
    assert files[0].read_bytes() == window.session.document.raw
    assert b"Mine" in files[0].read_bytes()


def test_a_drag_is_no_click(qtbot, window, handle, drags):
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    move(handle, 60)
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(8, 5))
    assert len(drags) == 1
    assert clipboard_files() == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, None])
def test_a_key_or_a_click_copies_it(qtbot, window, handle, drags, key):
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    if key is None:
        qtbot.mouseClick(handle, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(handle, key)
    (path,) = clipboard_files()
    assert path.read_bytes() == window.session.document.raw
    assert path.suffix == ".eml"
    assert drags == []


def test_it_can_be_found(window, handle):
    assert handle.accessibleName() == "Drag as .eml"
    assert "clipboard" in handle.accessibleDescription()
    assert handle.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not handle.icon().isNull()


def test_shared_files_are_gone_when_the_program_ends(qtbot, make_program, paths):
    first, second = make_program(), make_program()
    shared = []
    for program in (first, second):
        program.start([], None)
        window = program.windows[0]
        qtbot.waitUntil(lambda window=window: not window.opener.busy)
        window.files.open_sample()
        qtbot.waitUntil(lambda window=window: window.session.opened is not None)
        shared.append(Path(window.saving.as_url().toLocalFile()))
        window.close()
    assert first.close()
    assert not shared[0].exists()
    assert shared[1].exists(), "another program's are not touched"
