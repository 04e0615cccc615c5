"""The end of a comparison that is too long to be shown."""

from cfmail_gui.gui.diff_table import DiffTable
from cfmail_gui.message.wire_diff import MAX_ROWS, changes_between, rows

LEFT = 2


def shown(qtbot, old: bytes, new: bytes) -> list[str]:
    """Return the left column of the table."""
    table = DiffTable()
    qtbot.addWidget(table)
    table.show_rows(rows(old, new, changes_between(old, new)))
    model = table.model()
    return [model.index(row, LEFT).data() for row in range(model.rowCount())]


def test_lines_that_are_not_shown_are_not_said_to_be_the_same(qtbot):
    old = b"".join(b"a%d\n" % number for number in range(MAX_ROWS + 500))
    cells = shown(qtbot, old, old.replace(b"a", b"b"))
    assert len(cells) == MAX_ROWS + 1
    assert cells[-1] == "500 more lines are not shown"


def test_a_gap_between_differences_is_one_of_equal_lines(qtbot):
    old = b"first\n" + b"same\n" * 50 + b"last\n" + b"same\n" * 20
    cells = shown(qtbot, old, old.replace(b"first", b"1").replace(b"last", b"2"))
    assert [cell for cell in cells if "lines" in cell] == ["44 lines are the same", "17 lines are the same"]


def test_the_rest_is_in_the_tooltip_too(qtbot):
    from PySide6.QtCore import Qt

    table = DiffTable()
    qtbot.addWidget(table)
    old = b"".join(b"a%d\n" % number for number in range(MAX_ROWS + 3))
    new = old.replace(b"a", b"b")
    table.show_rows(rows(old, new, changes_between(old, new)))
    tip = table.model().index(MAX_ROWS, LEFT).data(Qt.ItemDataRole.ToolTipRole)
    assert "3 more lines are not shown" in tip
