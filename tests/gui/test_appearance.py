"""Colours and size of letters change in windows that are open, and come back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui import appearance, schemes
from cfmail_gui.gui.appearance import use_appearance
from cfmail_gui.gui.results.recipients_model import OUTCOME
from cfmail_gui.gui.theme import contrast, is_dark, scale
from tests.conftest import send_and_wait


@pytest.fixture(autouse=True)
def as_the_system_has_it(qapp):
    yield
    use_appearance("", 100)
    QApplication.sendPostedEvents()


def chosen(colours: str = "", percent: int = 100) -> None:
    use_appearance(colours, percent)
    QApplication.sendPostedEvents()


def points() -> float:
    return QApplication.font().pointSizeF()


def test_a_start_without_a_choice_changes_nothing(qapp, monkeypatch):
    monkeypatch.setattr(QApplication, "setPalette", lambda _palette: pytest.fail("touched"))
    monkeypatch.setattr(QApplication, "setFont", lambda _font: pytest.fail("touched"))
    chosen()


@pytest.mark.parametrize("colours", ["light", "dark", "contrast"])
def test_open_windows_take_the_colours_and_give_them_back(qtbot, window, colours):
    before, style = window.palette().color(QPalette.ColorRole.Window), QApplication.style().name()
    chosen(colours)
    expected = {"light": schemes.light, "dark": schemes.dark}.get(colours, lambda: schemes.contrast(is_dark=False))()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight):
        assert window.palette().color(role) == expected.color(role)
    assert (QApplication.style().name() == "windows") == (colours == "contrast")
    chosen()
    assert window.palette().color(QPalette.ColorRole.Window) == before
    assert QApplication.style().name() == style


def test_high_contrast_is_white_on_black_where_the_system_is_dark(qtbot, window, monkeypatch):
    monkeypatch.setattr(appearance, "is_dark", lambda _palette: True)
    chosen("contrast")
    assert window.palette().color(QPalette.ColorRole.Window) == QColor("#000000")
    assert window.palette().color(QPalette.ColorRole.WindowText) == QColor("#ffffff")


def test_a_system_with_high_contrast_keeps_its_own(qtbot, window, monkeypatch):
    monkeypatch.setattr(appearance, "_system_has_contrast", lambda: True)
    before = window.palette().color(QPalette.ColorRole.Window)
    chosen("contrast")
    assert window.palette().color(QPalette.ColorRole.Window) == before
    assert QApplication.style().name() != "windows"


def test_a_system_that_turns_dark_is_followed(qtbot, window, monkeypatch):
    chosen("contrast")
    assert not is_dark(window.palette())
    monkeypatch.setattr(appearance, "is_dark", lambda _palette: True)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    QApplication.sendPostedEvents()
    assert is_dark(window.palette())


def test_outcomes_take_the_colour_of_the_scheme(qtbot, window):
    send_and_wait(qtbot, window)
    model = window.result_panel.table.model()

    def colour():
        return model.index(0, OUTCOME).data(Qt.ItemDataRole.ForegroundRole)

    light, icon = colour(), model.index(0, OUTCOME).data(Qt.ItemDataRole.DecorationRole).cacheKey()
    chosen("dark")
    assert colour().lightness() > light.lightness()
    assert model.index(0, OUTCOME).data(Qt.ItemDataRole.DecorationRole).cacheKey() != icon


def test_letters_are_a_share_of_the_systems_however_often_it_is_said(qtbot, window):
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    for percent in (150, 150, 200, 125):
        chosen("", percent)
        assert points() == pytest.approx(usual * percent / 100)
        assert scale() == pytest.approx(percent / 100)
        assert window.send_panel.button.font().pointSizeF() == pytest.approx(points())
        assert window.envelope_panel.recipients.font().pointSizeF() == pytest.approx(points())
    chosen()
    assert points() == pytest.approx(usual)


def test_rows_icons_and_columns_grow_with_the_letters(qtbot, window):
    table = window.result_panel.table
    rows, columns, icons = table.verticalHeader().defaultSectionSize(), table.columnWidth(0), table.iconSize()
    chosen("", 200)
    assert table.verticalHeader().defaultSectionSize() > 1.5 * rows
    assert table.columnWidth(0) == pytest.approx(2 * columns, abs=1)
    assert table.iconSize().height() > 1.5 * icons.height()
    assert window.account_bar.combo.iconSize().height() > 1.5 * icons.height()
    chosen()
    assert table.columnWidth(0) == pytest.approx(columns, abs=1)
    assert table.iconSize() == icons


def test_a_new_window_has_what_was_chosen(qtbot, window, program):
    chosen("dark", 150)
    another = program.new_window()
    assert is_dark(another.palette())
    assert another.send_panel.button.font().pointSizeF() == pytest.approx(points())


@pytest.mark.parametrize(("colours", "percent"), [("dark", 100), ("", 130)])
def test_the_choice_is_there_at_the_next_start(qtbot, make_program, colours, percent):
    make_program().services.memory.choose(colours=colours, font_percent=percent)
    make_program()
    QApplication.sendPostedEvents()
    assert is_dark(QApplication.palette()) == (colours == "dark")
    assert scale() == pytest.approx(percent / 100)


def test_right_to_left_turns_the_columns_round(qtbot, window):
    def is_left(one, other) -> bool:
        return one.mapTo(window, one.rect().center()).x() < other.mapTo(window, other.rect().center()).x()

    panels = (window.message_panel, window.envelope_panel)
    assert is_left(*panels)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qtbot.waitUntil(lambda: not is_left(*panels))
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the language has it
    qtbot.waitUntil(lambda: is_left(*panels))


def test_fields_and_boxes_to_tick_have_edges_that_are_seen_on_a_dark_ground(qtbot, window):
    chosen("dark")
    for name in ("QLineEdit", "QCheckBox"):
        edge = QApplication.palette(name).color(QPalette.ColorRole.Window).darker(140)  # as Fusion draws it
        assert contrast(edge, schemes.dark().color(QPalette.ColorRole.Window)) > 3.0
    chosen()
    assert QApplication.palette("QLineEdit") == QApplication.palette()
