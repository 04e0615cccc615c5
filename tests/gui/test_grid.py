"""One grid in every window: gaps and margins are multiples of half of it, and none is what the style likes."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLayout, QMainWindow, QWidget

from cfmail_gui.gui.theme import GRID
from tests.gui.rooms import EveryRoom

_OF_QT = (
    "QDialogButtonBox",
    "QTabWidget",
    "QSplitter",
    "QMessageBox",
    "QStackedWidget",
    "QComboBox",
    "QStatusBar",
    "QWebEngineView",
    "QComboBoxPrivateContainer",
)


@pytest.fixture
def rooms(qtbot, program, tmp_path):
    return EveryRoom(qtbot, program, tmp_path).rooms()


def _with_inner(layout: QLayout) -> Iterator[QLayout]:
    yield layout
    for place in range(layout.count()):
        inner = layout.itemAt(place).layout()
        if inner is not None:
            yield from _with_inner(inner)


def _is_ours(widget: QWidget) -> bool:
    if widget.layout() is None or isinstance(widget, QMainWindow) or widget.objectName().startswith("qt_"):
        return False
    return not any(widget.inherits(name) for name in _OF_QT)


def _gaps(layout: QLayout) -> tuple[int, ...]:
    margins = layout.contentsMargins()
    outside = (margins.left(), margins.top(), margins.right(), margins.bottom())
    if layout.count() <= 1:  # nothing has a gap to anything
        return outside
    if isinstance(layout, QGridLayout | QFormLayout):
        return (*outside, layout.horizontalSpacing(), layout.verticalSpacing())
    return (*outside, layout.spacing())


def _off_grid(root: QWidget) -> Iterator[str]:
    for widget in (each for each in [root, *root.findChildren(QWidget)] if _is_ours(each)):
        for layout in _with_inner(widget.layout()):
            gaps = _gaps(layout)
            if any(gap % (GRID // 2) for gap in gaps):
                yield f"{type(layout).__name__} of {type(widget).__name__}: {gaps}"


def test_every_gap_is_on_the_grid(rooms):
    found = {f"{name}: {fault}" for name, root in rooms for fault in _off_grid(root)}
    assert not found, "\n".join(sorted(found))
