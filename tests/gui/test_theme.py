"""Whatever colours are chosen, what has a meaning can be read; and what is large follows the letters."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui import pictures, schemes, theme
from cfmail_gui.gui.account_form import _COLOURS as ACCOUNT_COLOURS
from cfmail_gui.gui.diff_table import _TINTS
from cfmail_gui.gui.editing import colours
from cfmail_gui.gui.theme import contrast

ROOT = Path(__file__).resolve().parent.parent.parent
ROLE = QPalette.ColorRole
SCHEMES = {
    "light": schemes.light,
    "dark": schemes.dark,
    "black on white": lambda: schemes.contrast(is_dark=False),
    "white on black": lambda: schemes.contrast(is_dark=True),
}
AA, AAA, EDGE = 4.5, 7.0, 3.0
PAIRS = (
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.Link, ROLE.Base),
    (ROLE.LinkVisited, ROLE.Base),
    (ROLE.Link, ROLE.Window),
)


@pytest.fixture(params=SCHEMES)
def palette(request, qapp) -> QPalette:
    return SCHEMES[request.param]()


@pytest.fixture(params=[name for name in SCHEMES if " on " in name])
def sharp(request, qapp) -> QPalette:
    return SCHEMES[request.param]()


def test_the_ratio_is_that_of_the_standard(qapp):
    black, white = QColor("#000000"), QColor("#ffffff")
    assert contrast(black, white) == contrast(white, black) == pytest.approx(21)
    assert contrast(white, white) == pytest.approx(1)
    assert contrast(QColor("#767676"), white) == pytest.approx(4.54, abs=0.01)  # the standard's own example


@pytest.mark.parametrize(("ink", "ground"), PAIRS, ids=lambda role: role.name)
def test_every_pair_of_a_palette_can_be_read(palette, ink, ground):
    assert contrast(palette.color(ink), palette.color(ground)) >= AA


@pytest.mark.parametrize(("ink", "ground"), PAIRS, ids=lambda role: role.name)
def test_with_high_contrast_still_better(sharp, ink, ground):
    assert contrast(sharp.color(ink), sharp.color(ground)) >= AAA


def test_with_high_contrast_edges_and_greyed_words_are_plain(sharp):
    ground = sharp.color(ROLE.Window)
    for role in (ROLE.Light, ROLE.Midlight, ROLE.Mid, ROLE.Dark, ROLE.Shadow):
        assert contrast(sharp.color(role), ground) >= AAA
    greyed = sharp.color(QPalette.ColorGroup.Disabled, ROLE.Text)
    assert contrast(greyed, ground) >= AAA
    assert greyed != sharp.color(ROLE.Text)
    assert sharp.color(QPalette.ColorGroup.Disabled, ROLE.Light) == ground  # or the words had a shadow


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_can_be_read_wherever_it_stands(palette, outcome):
    colour = theme.outcome_colour(outcome, palette)
    assert contrast(colour, palette.color(ROLE.Base)) >= AAA
    assert contrast(colour, palette.color(ROLE.AlternateBase)) >= AAA
    assert contrast(colour, palette.color(ROLE.Window)) >= AA


@pytest.mark.parametrize("kind", ["name", "attribute", "value", "entity", "comment"])
def test_source_text_can_be_read_also_where_the_cursor_is(palette, kind):
    colour = colours.syntax_colour(kind, palette)
    assert contrast(colour, palette.color(ROLE.Base)) >= AAA
    assert contrast(colour, colours.current_line(palette)) >= AA
    assert contrast(colours.line_number(palette), colours.margin(palette)) >= AA


@pytest.mark.parametrize("kind", _TINTS)
def test_lines_that_differ_can_be_read(palette, kind):
    tint = QColor(_TINTS[kind][theme.is_dark(palette)])
    assert contrast(palette.color(ROLE.Text), tint) >= AAA


@pytest.mark.parametrize(
    "colour", [*filter(None, ACCOUNT_COLOURS), theme.SANDBOX, theme.PRODUCTION, "#ffff00", "#808080"]
)
def test_an_accounts_name_can_be_read_on_its_colour(qapp, colour):
    strip = QWidget()
    theme.fill(strip, colour)
    ground, ink = strip.palette().color(ROLE.Window), strip.palette().color(ROLE.WindowText)
    assert contrast(ground, ink) >= AAA
    assert abs(ground.hslHue() - QColor(colour).hslHue()) <= 2, "still the account's colour"
    theme.fill(strip, "")
    assert not strip.autoFillBackground()


def test_the_accent_bears_white(qapp):
    assert contrast(QColor(theme.ACCENT), QColor("#ffffff")) >= AAA


# Letters


@pytest.fixture
def letters(qapp):
    """Have the program's letters so many points high; they are as they were afterwards."""
    before = QApplication.font()

    def use(points: float) -> None:
        font = QFont(before)
        font.setPointSizeF(points)
        QApplication.setFont(font)
        QApplication.sendPostedEvents()

    yield use
    QApplication.setFont(before)
    QApplication.sendPostedEvents()


def test_headings_titles_and_fixed_letters_follow_the_programs_size(qtbot, letters):
    letters(10)
    window = QWidget()
    qtbot.addWidget(window)
    heading, title, small, code = (
        theme.section_title("H", window),
        QLabel("T", window),
        QLabel("S", window),
        QPlainTextEdit(window),
    )
    theme.title(title, window)
    theme.small(small, window)
    code.setFont(theme.fixed_font())
    layout = QVBoxLayout(window)
    for widget in (heading, title, small, code):
        layout.addWidget(widget)
    window.show()
    sizes = [widget.font().pointSizeF() for widget in (heading, title, small, code)]
    assert sizes == pytest.approx([10, 14, 9, 10])
    assert heading.font().bold()
    assert title.font().bold()
    letters(20)
    assert [widget.font().pointSizeF() for widget in (heading, title, small, code)] == pytest.approx([20, 28, 18, 20])
    assert code.font().families() == QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()


def test_what_is_some_lines_high_stays_so(qtbot, letters):
    letters(10)
    window = QWidget()
    qtbot.addWidget(window)
    text = QPlainTextEdit(window)
    theme.show_lines(text, 3, 8)
    assert text.height() == 3 * text.fontMetrics().lineSpacing() + 8
    before = text.height()
    letters(20)
    assert text.height() == 3 * text.fontMetrics().lineSpacing() + 8 > 1.5 * before


# Icons


def test_the_programs_icon_is_that_of_the_package(qapp):
    for name in ("cfmail-gui.svg", "cfmail-gui-16.svg"):
        inside = ROOT / "cfmail_gui" / "gui" / "icons" / name
        assert inside.read_bytes() == (ROOT / "resources" / "app-icon" / name).read_bytes()
    assert {size.width() for size in pictures.program_icon().availableSizes()} >= {16, 24, 32, 48, 128, 256}


@pytest.mark.parametrize("name", ["cfmail-gui", "cfmail-gui-16", "cfmail-gui-symbolic"])
@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="librsvg is not installed")
def test_another_renderer_can_draw_the_master(tmp_path, name):
    target = tmp_path / "icon.png"
    master = ROOT / "resources" / "app-icon" / f"{name}.svg"
    subprocess.run(["rsvg-convert", "-w", "64", str(master), "-o", str(target)], check=True)
    image = QIcon(str(target)).pixmap(64, 64).toImage()
    seen = sum(image.pixelColor(x, y).alpha() > 0 for x in range(64) for y in range(64))
    assert seen > 64 * 64 / 3


def test_each_outcome_has_a_shape_of_its_own(qapp):
    shapes = {pictures._master(outcome.value) for outcome in Outcome}
    assert len(shapes) >= len(Outcome) - 1  # unknown and failed may share a shape, and never a word


def test_icons_take_the_colour_they_are_asked_for(qapp):
    def colour_of(ink: str) -> QColor:
        image = pictures.named_icon("bounced", ink).pixmap(64, 64).toImage()
        return max((image.pixelColor(x, y) for x in range(64) for y in range(64)), key=QColor.alpha)

    assert colour_of("#ff0000").red() > 200
    assert colour_of("#0000ff").blue() > 200
