"""Source text: numbered lines, and a keyboard that always gets out again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit

from cfmail_gui.gui.editing import colours
from cfmail_gui.gui.editing.code_edit import CodeEdit
from tests.gui.test_models import contrast


def make(in_window, **options):
    before, code, after = QLineEdit(), CodeEdit("Source", **options), QLineEdit()
    in_window(before, code, after, focused=code)
    return before, code, after


def test_tab_goes_to_the_next_control(qtbot, in_window):
    _, code, after = make(in_window)
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert code.carried() == ""


@pytest.mark.parametrize(
    ("keys", "forward"),
    [
        ([(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)], True),
        ([(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)], True),
        ([(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)], False),
    ],
)
def test_where_tab_is_typed_there_is_a_way_out(qtbot, in_window, keys, forward):
    before, code, after = make(in_window, tab_inserts=True)
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    qtbot.keyClicks(code, "x")
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    for key, modifiers in keys:
        qtbot.keyClick(code, key, modifiers)
    assert (after if forward else before).hasFocus()
    assert code.carried() == "\tx\t"
    assert "Escape, then Tab" in code.accessibleDescription()
    code.setFocus()
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    assert code.carried() == "\tx\t\t"


def test_escape_counts_for_the_next_key_only(qtbot, in_window):
    _, code, _ = make(in_window, tab_inserts=True)
    qtbot.keyClick(code, Qt.Key.Key_Escape)
    qtbot.keyClicks(code, "x")
    qtbot.keyClick(code, Qt.Key.Key_Tab)
    assert code.carried() == "x\t"


def test_long_lines_are_not_broken_and_the_margin_grows_with_the_lines(qtbot, in_window):
    _, code, _ = make(in_window)
    narrow = code.margin_width()
    code.replace_text("x" * 5000)
    assert code.horizontalScrollBar().maximum() > 0
    code.replace_text("\n" * 12_000)
    assert code.margin_width() > narrow
    assert code.viewport().x() >= code.line_numbers.geometry().right()


def test_every_visible_line_has_its_number(qtbot, in_window):
    """Seen in the picture: the margin has ink beside each line of text, and nowhere else."""
    _, code, _ = make(in_window)
    code.replace_text("one\ntwo\nthree")
    image = code.line_numbers.grab().toImage()
    high = code.fontMetrics().lineSpacing()
    ground = colours.margin(code.palette())
    inked = [has_ink(image, line * high + 4, (line + 1) * high, ground) for line in range(5)]
    assert inked == [True, True, True, False, False]


def has_ink(image: QImage, top: int, bottom: int, ground: QColor) -> bool:
    return any(image.pixelColor(x, y).rgb() != ground.rgb() for y in range(top, bottom) for x in range(image.width()))


def test_the_current_line_follows_the_cursor_and_the_palette(qtbot, in_window):
    _, code, _ = make(in_window)
    code.replace_text("one\ntwo")
    code.moveCursor(QTextCursor.MoveOperation.End)
    (mark,) = code.extraSelections()
    assert mark.cursor.blockNumber() == 1
    before = mark.format.background().color()
    palette = QPalette(code.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    with qtbot.waitSignal(code.palette_changed):
        code.setPalette(palette)
    assert code.extraSelections()[0].format.background().color() != before


@pytest.mark.parametrize(
    ("base", "text"), [("#ffffff", "#000000"), ("#f5f5f5", "#1a1a1a"), ("#2d2d2d", "#eeeeee"), ("#1e1e1e", "#ffffff")]
)
def test_every_colour_can_be_read_in_light_and_dark_and_on_the_current_line(base, text):
    palette = QPalette(QApplication.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    kinds = ("name", "attribute", "value", "entity", "comment")
    assert len({colours.syntax_colour(kind, palette).rgb() for kind in kinds}) == len(kinds)
    for ground in (QColor(base), colours.current_line(palette)):
        for kind in kinds:
            assert contrast(colours.syntax_colour(kind, palette), ground) >= 4.5, (kind, ground.name())
    assert contrast(colours.line_number(palette), colours.margin(palette)) >= 4.5
    assert contrast(QColor(text), colours.current_line(palette)) >= 4.5
