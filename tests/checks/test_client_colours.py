import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.checks.client_colours import findings
from cfmail_gui.checks.colours import BLACK, WHITE, contrast, old_paint_of, over, paint_of, written
from tests.checks.pages import codes, message, only

SMALL = "color:#949494"  # 3.03:1 on white
PAIRS = [  # a text that is hard to read, and one that nearly is
    ('<p style="color:#777">x', '<p style="color:#767676">x'),
    ('<body bgcolor=black><p style="color:#333">x', '<body bgcolor=black><p style="color:#ccc">x'),
    (f'<p style="{SMALL};font-size:16px">x', f'<p style="{SMALL};font-size:24px">x'),
    (f'<p style="{SMALL};font-size:14pt">x', f'<p style="{SMALL};font:bold 14pt Arial">x'),
    (f'<h2 style="{SMALL};font-size:16px">x', f'<h2 style="{SMALL}">x'),
    ('<td bgcolor="ffff00"><font color="white">x', '<td bgcolor="ffff00"><font color="navy">x'),
    ('<td style="background:#1a1a1a"><a href="#x">x</a>', '<td style="background:#1a1a1a"><a style="color:#fff">x</a>'),
    ('<td style="background:#1a1a1a"><p>x', '<td style="background:#1a1a1a url(x.png)"><p>x'),
    ('<td style="background:#1a1a1a"><p>x', '<td style="background:#1a1a1a"><p><b>&nbsp;</b> –'),
    ('<td bgcolor="#1a1a1a"><p>x', '<td bgcolor="#1a1a1a" background="x.png"><p>x'),
    ("<style>.a{color:#eee}</style><p class='b a'>x", "<style>.a .b{color:#eee}</style><p class='b a'>x"),
    ("<style>p{color:#eee}</style><p>x", "<style>p{color:#eee} #i{color:#111}</style><p id=i>x"),
    ("<style>p{color:#111} p.a{color:#eee}</style><p class=a>x", "<style>p{color:#111} p.a{color:#eee}</style><p>x"),
    ("<style>p{color:#eee!important}</style><p style=color:red>x", "<style>p{color:#eee}</style><p style=color:#111>x"),
    ("<style>@media screen{p{color:#eee}}</style><p>x", "<style>@media (max-width:9px){p{color:#eee}}</style><p>x"),
    ("<style>p{color:#eee}</style><p>x", "<style media='print'>p{color:#eee}</style><p>x"),
    ("<style>a:link{color:#eee}</style><a href=x>x", "<style>a:hover{color:#eee}</style><a href=x>x"),
    (
        "<style>a[x-apple-data-detectors]{color:red} p{color:#eee}</style><p>x",
        "<style>[class]{color:red} p{color:#eee}</style><p class=a>x",
    ),
    ('<p style="color:#eee">x', '<p style="color:#eee;display:none">x'),
    ('<td style="font-size:0"><p style="font-size:14px;color:#eee">x', '<td style="font-size:0;color:#eee">x'),
    ('<div style="color:#eee"><p><b>x', '<div hidden style="color:#eee"><p><b>x'),
    ('<p style="color:rgba(0,0,0,.3)">x', '<p style="color:rgba(0,0,0,.8)">x'),
    ('<p style="color:hsl(0 0% 60%)">x', '<p style="color:var(--c)">x'),
    ('<div style="background:#000"><p>x', '<div style="background:#000"><p style="background:inherit">x'),
    ('<div style="background:#000"><p>x', '<div style="background:#000"><p style="background:#fff">x'),
    ('<body text="#eeeeee">x', '<body text="#222222">x'),
    ('<body link="#eeeeee"><a href=x>x', '<body link="#222222"><a href=x>x'),
]  # fmt: skip


@pytest.mark.parametrize(("bad", "good"), PAIRS)
def test_text_is_compared_with_what_is_behind_it(bad, good):
    assert codes(findings, message(good)) == set()
    assert codes(findings, message(bad)) == {"low-contrast"}


def test_one_finding_for_each_pair_of_colours():
    html = '<p style="color:#eee">x</p>\n' * 30 + '<td bgcolor="black"><p style="color:#222">y'
    found = list(findings(message(html)))
    assert [(f.detail, f.other, len(f.places)) for f in found] == [
        ("#eeeeee", "#ffffff", 20),
        ("#222222", "#000000", 1),
    ]


def test_ratio_and_limit_are_told_in_hundredths():
    finding = only(findings, message('<p style="color:#777777">x'), "low-contrast")
    assert (finding.number, finding.limit) == (447, 450)
    large = only(findings, message('<h1 style="color:#aaa">x'), "low-contrast")
    assert (large.number, large.limit) == (232, 300)


def test_style_sheets_that_are_too_much_are_not_judged():
    rules = "".join(f"div#x{number}{{color:#eee}} " for number in range(10)) + "div{color:#eee}" * 400
    many = "".join(f"<div id=i{number}>x</div>" for number in range(1_000))
    assert codes(findings, message(f"<style>{rules}</style>{many}")) == set()
    assert codes(findings, message(f"<style>{rules}</style><div>x")) == {"low-contrast"}


def test_colours_are_read_as_css_and_as_old_html_write_them():
    assert paint_of("#fff") == paint_of("white") == paint_of("rgb(300, 255, 255)") == (WHITE, 1)
    assert paint_of("transparent").alpha == 0
    assert [paint_of(text) for text in ("inherit", "currentcolor", "oklch(.5 .1 20)", "#12", "")] == [None] * 5
    assert old_paint_of(" ffffff ") == paint_of("#ffffff")
    assert written(over(paint_of("rgb(0 0 0 / 50%)"), WHITE)) == "#808080"
    assert contrast(BLACK, WHITE) == contrast(WHITE, BLACK) == 21


@given(st.text(alphabet="#rgbhsl(),%/ .0f-einvat\x00ü", max_size=40))
def test_no_colour_makes_it_fail(text):
    paint = paint_of(text)
    assert paint is None or all(0 <= value <= 1 for value in (*paint.colour, paint.alpha))
