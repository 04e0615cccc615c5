"""Every window, dialog and page, as somebody meets it who uses the keyboard only, or hears what is shown."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QMenu, QRadioButton, QWidget

from cfmail_gui import gui
from cfmail_gui.gui.commands.command_search import CommandSearch
from tests.gui.keyboard import called, nameless, takes_tab
from tests.gui.rooms import EveryRoom

MOST_ROWS = 30


@pytest.fixture
def rooms(qtbot, program, tmp_path):
    return EveryRoom(qtbot, program, tmp_path).rooms()


def unreadable(root: QWidget) -> list[str]:
    """Return the rows of lists and tables that say nothing, and the cells that say it by a picture or a tick only."""
    found = []
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or not view.isVisible() or view.objectName().startswith("qt_"):
            continue
        columns = 1 if isinstance(view, QListView) else model.columnCount(view.rootIndex())
        for row in range(min(model.rowCount(view.rootIndex()), MOST_ROWS)):
            cells = [model.index(row, column, view.rootIndex()) for column in range(columns)]
            if not any(str(cell.data() or "") for cell in cells):
                found.append(f"row {row} of {called(view)}")
            shown = [cell for cell in cells if not cell.data() and _shows_something(cell)]
            found += [f"row {cell.row()}, column {cell.column()} of {called(view)}" for cell in shown]
    return found


def _shows_something(cell) -> bool:
    roles = (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.CheckStateRole)
    return any(cell.data(role) is not None for role in roles)


def test_everything_has_a_name_and_a_role_and_every_row_can_be_read(rooms):
    found = [
        f"{name}: {fault}"
        for name, root in rooms
        if not isinstance(root, QMenu)
        for fault in (*nameless(root), *unreadable(root))
    ]
    assert found == [], "\n".join(found)


def test_every_window_has_a_title_and_none_is_left_out_of_the_walk(rooms):
    untitled, seen = [], set()
    for name, root in rooms:
        seen.add(type(root.window()).__name__)
        if not isinstance(root, QMenu) and not root.window().windowTitle():
            untitled.append(name)
    assert untitled == []
    assert kinds_of_windows() - seen == set(), "add them to tests/gui/rooms.py"


def kinds_of_windows() -> set[str]:
    """Return the names of all classes of windows and dialogs in the sources."""
    sources = Path(gui.__path__[0]).rglob("*.py")
    classes = [
        node for path in sources for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ClassDef)
    ]
    bases = {each.name: {base.id for base in each.bases if isinstance(base, ast.Name)} for each in classes}
    return {
        name
        for name, above in bases.items()
        if above & {"QDialog", "QMainWindow"} or ("QWidget" in above and name.endswith("Window"))
    }


def active(qtbot, root: QWidget) -> QWidget:
    """Give the keyboard to a window, and return what in it has it."""
    window = root.window()
    QApplication.sendPostedEvents()  # what was put into a layout is shown by one
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    if QApplication.focusWidget() is None:
        window.focusNextChild()
    return QApplication.focusWidget()


def tour(qtbot, start: QWidget, key: Qt.Key) -> tuple[list[QWidget], list[str]]:
    """Press a key until the keyboard is back where it was; return what had it, and what did not show that."""
    seen: list[QWidget] = []
    unseen: dict[str, None] = {}
    qtbot.keyClick(start, key)  # styles show where the keyboard is once somebody uses it
    start = QApplication.focusWidget()
    for _ in range(120):
        here = QApplication.focusWidget()
        if seen.count(here) > 3:  # links are gone to one by one
            pytest.fail(f"{called(here)} keeps the keyboard")
        seen.append(here)
        with_focus = picture(here)
        qtbot.keyClick(here, key)
        if QApplication.focusWidget() is not here and picture(here) == with_focus:
            unseen[called(here)] = None
        if QApplication.focusWidget() is start:
            return seen, list(unseen)
    pytest.fail(f"{key.name} never came back to {called(start)}")


def picture(widget: QWidget):
    """Return how a widget and what is around it look."""
    window = widget.window()
    corner = widget.mapTo(window, widget.rect().topLeft())
    return window.grab(widget.rect().translated(corner).adjusted(-3, -3, 3, 3)).toImage()


def reached(root: QWidget, seen: list[QWidget]) -> list[str]:
    """Return what takes the keyboard by Tab and did not get it."""
    wanted = (each for each in root.findChildren(QWidget) if takes_tab(each) and each.window() is root.window())
    return [called(each) for each in wanted if each not in seen and not _is_left_to_arrows(each)]


def _is_left_to_arrows(widget: QWidget) -> bool:
    return isinstance(widget, QRadioButton) and not widget.isChecked()


def test_tab_goes_everywhere_and_comes_back_and_one_sees_where_it_is(qtbot, rooms):
    found = []
    for name, root in rooms:
        if isinstance(root, QMenu | CommandSearch):
            continue
        start = active(qtbot, root)
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            seen, unseen = tour(qtbot, start, key)
            found += [f"{name}, {key.name}: {each} is not reached" for each in reached(root, seen)]
            found += [f"{name}, {key.name}: {each} does not show the focus" for each in unseen]
    assert found == [], "\n".join(found)
