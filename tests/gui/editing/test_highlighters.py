"""What is coloured, read from the layouts of the lines as they are painted."""

import pytest
from PySide6.QtGui import QColor, QPalette, QTextCursor

from cfmail_gui.gui.editing.code_edit import CodeEdit
from cfmail_gui.gui.editing.colours import syntax_colour
from cfmail_gui.gui.editing.header_highlighter import HeaderHighlighter
from cfmail_gui.gui.editing.html_highlighter import HtmlHighlighter

KINDS = ("name", "attribute", "value", "entity", "comment")


@pytest.fixture
def code(qtbot):
    made = CodeEdit("Source")
    qtbot.addWidget(made)
    made.show()
    return made


def coloured(code):
    """Return (line, text, kind) for every formatted run."""
    kinds = {syntax_colour(kind, code.palette()).rgb(): kind for kind in KINDS}
    found = []
    block = code.document().begin()
    while block.isValid():
        octets = block.text().encode("utf-16-le")
        for run in block.layout().formats():
            text = octets[2 * run.start : 2 * (run.start + run.length)].decode("utf-16-le")
            found.append((block.blockNumber(), text, kinds[run.format.foreground().color().rgb()]))
        block = block.next()
    return found


def shades(code):
    formats = code.document().begin().layout().formats()
    return [run.format.foreground().color().rgb() for run in formats]


def html(code, text):
    made = HtmlHighlighter(code)
    code.replace_text(text)
    made.rehighlight()
    return coloured(code)


def test_tags_attributes_values_and_entities(code):
    assert html(code, '<a href="x&amp;y" id=k>Gr&uuml;n &#8212; 5 & 7</a><br/>') == [
        (0, "<a", "name"),
        (0, "href", "attribute"),
        (0, '"x&amp;y"', "value"),
        (0, "id", "attribute"),
        (0, "k", "value"),
        (0, ">", "name"),
        (0, "&uuml;", "entity"),
        (0, "&#8212;", "entity"),
        (0, "</a><br/>", "name"),
    ]


def test_a_character_of_two_units_shifts_nothing(code):
    assert html(code, "🙂 <b title='🙂🙂'>x")[:3] == [
        (0, "<b", "name"),
        (0, "title", "attribute"),
        (0, "'🙂🙂'", "value"),
    ]


def test_comments_values_and_tags_go_on_over_lines(code):
    assert html(code, "<!-- a\nb --><p\nclass='x\ny'>z") == [
        (0, "<!-- a", "comment"),
        (1, "b -->", "comment"),
        (1, "<p", "name"),
        (2, "class", "attribute"),
        (2, "'x", "value"),
        (3, "y'", "value"),
        (3, ">", "name"),
    ]


@pytest.mark.parametrize("name", ["style", "SCRIPT"])
def test_what_style_and_script_hold_stays_plain(code, name):
    found = html(code, f'<{name} type="x">\nif (a<b && c) "</p>" &amp; </{name}s>\n</{name.lower()}>&amp;')
    assert found == [
        (0, f"<{name}", "name"),
        (0, "type", "attribute"),
        (0, '"x"', "value"),
        (0, ">", "name"),
        (2, f"</{name.lower()}>", "name"),
        (2, "&amp;", "entity"),
    ]


def test_an_endless_line_stays_plain_and_the_next_does_not(code):
    found = html(code, "<b>" * 10_000 + "\n<i>")
    assert found == [(1, "<i>", "name")]


def test_a_change_above_is_seen_below(code):
    html(code, "one\n<b>two")
    QTextCursor(code.document()).insertText("<!--")
    assert coloured(code) == [(0, "<!--one", "comment"), (1, "<b>two", "comment")]


def test_another_palette_gives_other_colours_and_is_no_edit(code):
    edits = []
    before = html(code, "<b>x")
    code.edited.connect(lambda: edits.append("edited"))
    (old, *_) = shades(code)
    palette = QPalette(code.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    code.setPalette(palette)
    assert coloured(code) == before
    assert shades(code)[0] != old
    assert edits == []


MESSAGE = """From: me@x.test
To: a@x.test,
 b@x.test
not a field

Not: a field
--b1
Content-Type: text/plain

--b2
--b1 \t
Content-Type : image/png

⟦12 MB, not shown⟧
--b1--
Not: a field"""


def test_names_in_header_blocks_delimiter_lines_and_folds(code):
    made = HeaderHighlighter(code)
    code.replace_text(MESSAGE)
    assert [text for _, text, _ in coloured(code)] == ["From", "To", "⟦12 MB, not shown⟧"]
    made.set_boundaries(["b1"])
    assert coloured(code) == [
        (0, "From", "name"),
        (1, "To", "name"),
        (6, "--b1", "entity"),
        (7, "Content-Type", "name"),
        (10, "--b1 \t", "entity"),
        (11, "Content-Type", "name"),
        (13, "⟦12 MB, not shown⟧", "comment"),
        (14, "--b1--", "entity"),
    ]
    (name,) = code.document().begin().layout().formats()
    assert name.format.fontWeight() > 400


def test_without_the_empty_line_the_body_becomes_header(code):
    HeaderHighlighter(code)
    code.replace_text("A: 1\n\nB: 2")
    assert [line for line, _, _ in coloured(code)] == [0]
    code.replace_text("A: 1\nB: 2")
    assert [line for line, _, _ in coloured(code)] == [0, 1]
