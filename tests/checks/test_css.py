import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.checks.css import AtRule, Declaration, Rule, _quick, declarations, rules, sheet, slow_declarations

_NAMES = st.sampled_from(["color", "Padding-Left", "-webkit-x", "--My", "font", "a1", "margin", "x_y", "*zoom", ""])
_PIECES = r"""red|10px|-.5em|1.5.2|#fff|'Open Sans'|"b"|rgb(1,2 , 3)|rgba(0 0 0 / .5)|url(x.png)|!important|1e3|1e|u+4
| ! IMPORTANT|calc(1px + 2%)|,|/| |\t|+1|--|\41|100%|/**/|/*;*/|;|:|{|}|(|)|é|'a;b'|a--b|-|@x"""
_VALUES = st.lists(st.sampled_from([*_PIECES.split("|"), "\n", "\xa0", "\x0b", "\x00"]), max_size=5).map("".join)
_TEXTS = st.lists(st.tuples(_NAMES, st.sampled_from([":", " : ", ":\n", ""]), _VALUES).map("".join), max_size=4).map(
    ";".join
)


@given(_TEXTS | st.text("ab:;-1.5px%#,/ !'\"()\n", max_size=30))
def test_the_quick_path_agrees_with_tinycss2(text):
    quick = _quick(text)
    assert quick is None or quick == slow_declarations(text)


@pytest.mark.parametrize(
    "text",
    [
        "color:red",
        "font:bold 12px/1.5 Arial, 'Open Sans' ; ",
        "a:b !important",
        "background:rgba(0, 0, 0, .5)",
        "a:1px\n;b:#FFF;",
    ],
)
def test_what_mails_hold_takes_the_quick_path(text):
    assert _quick(text) == slow_declarations(text) != ()


def test_declarations_tell_name_value_importance_and_line():
    assert declarations("Color: RED;\r\n --Own: 1px ! important") == (
        Declaration("color", "RED", False, 0),
        Declaration("--Own", "1px", True, 1),
    )


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_rules_tell_their_context_and_line(end):
    css = (
        "a > b,.c{color:red}/* x */\n@media (max-width:600px){\n.d{width:100%!important}\n}\n@font-face{font-family:x}"
    )
    red, width = Declaration("color", "red", False, 0), Declaration("width", "100%", True, 2)
    font = Declaration("font-family", "x", False, 4)
    assert rules(css.replace("\n", end)) == (
        Rule("a > b,.c", (red,), (), 0),
        Rule(".d", (width,), ("@media (max-width:600px)",), 2),
        Rule("", (font,), ("@font-face",), 4),
    )


def test_nested_rules_know_what_is_around_them():
    found = rules(".a { color: red; &:hover { color: blue } @media print { color: black } }")
    assert [(rule.selector, rule.context) for rule in found] == [
        (".a", ()),
        ("&:hover", (".a",)),
        ("", (".a", "@media print")),
    ]


def test_at_rules_without_a_block_are_told():
    assert sheet('@IMPORT url("x.css") screen;@media print{@supports (a:b){}}').at_rules == (
        AtRule("import", 'url("x.css") screen', (), 0),
        AtRule("media", "print", (), 0),
        AtRule("supports", "(a:b)", ("@media print",), 0),
    )


@pytest.mark.parametrize(
    "piece", ["(", "a{", "@media{", "a:", "'", "/*", "url(", "\\", "a{}", "a;", "<!--", "u+", "!", "}", "\x00", "a:("]
)
def test_hostile_css_takes_about_linear_time(piece):
    begin = time.perf_counter()
    text = piece * (200_000 // len(piece))
    sheet(text)
    declarations(text)
    assert time.perf_counter() - begin < 5
