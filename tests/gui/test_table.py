"""Tables that are read, in both directions of writing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.theme import GRID

ROWS = (("0@one.test", "2.3 KiB"), ("1@one.test", "3.4 KiB"))


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request):
    QApplication.setLayoutDirection(request.param)
    yield request.param
    QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture
def window(qtbot, direction):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def table(window):
    model = RowsModel[tuple[str, str]](("Address", "Size"), lambda row, column: row[column], window)
    made = ReadOnlyTable("Addresses", model, (160,), window)
    model.show_rows(ROWS)
    return made


def test_a_row_is_chosen_before_and_after_the_table_is_shown(qtbot, window, table):
    def chosen() -> list[int]:
        return sorted(index.row() for index in table.selectionModel().selectedRows())

    table.selectRow(1)
    assert chosen() == [1]
    with qtbot.waitExposed(window):
        window.show()
    table.selectRow(0)
    assert chosen() == [0]
    assert table.currentIndex().row() == 0


def test_cells_keep_their_own_direction(table, direction):
    isolated = table.itemDelegate().displayText("0@one.test", table.locale())
    is_reversed = direction == Qt.LayoutDirection.RightToLeft  # there it would be drawn as "one.test@0"
    assert isolated == (
        "\N{FIRST STRONG ISOLATE}0@one.test\N{POP DIRECTIONAL ISOLATE}" if is_reversed else "0@one.test"
    )
    table.selectRow(0)
    table.copy()
    assert QApplication.clipboard().text() == "0@one.test\t2.3 KiB"


def test_the_message_stands_off_the_edge_of_the_window(qtbot, direction, make_program):
    program = make_program()
    program.start([], None)
    panel = program.windows[0].message_panel
    qtbot.waitUntil(lambda: panel.tabs.isVisible() and panel.tabs.width() > 0)
    inside = panel.tabs.parentWidget()
    left, right = panel.tabs.x(), inside.width() - panel.tabs.geometry().right() - 1
    assert (left, right) == ((GRID, 0) if direction == Qt.LayoutDirection.LeftToRight else (0, GRID))
