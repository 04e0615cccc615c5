"""Liquid as templates have it: values, escaping, and the list of what was asked for."""

from datetime import UTC, datetime

import pytest

from cfmail_gui.templates.engine import has_markup, render
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.rendered import Undefined

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def text(source, values=None, *, html=False):
    return render(source, values or {}, html=html, what="x", now=NOW).text


def names(rendered):
    return [each.name for each in rendered.undefined]


def fault(source, values=None, **more):
    with pytest.raises(BadTemplate) as caught:
        render(source, values or {}, **({"html": False, "what": "x"} | more))
    return caught.value


def test_a_text_without_markup_is_not_touched():
    assert text("100 % { } }} %}\n") == "100 % { } }} %}\n"
    assert not has_markup("{ {")


@pytest.mark.parametrize(
    ("source", "values", "expected"),
    [
        ("Hello {{ name }}", {"name": "Ada"}, "Hello Ada"),
        ("{% if vip %}!{% else %}.{% endif %}", {"vip": True}, "!"),
        (
            "{% for i in items %}{{ i.n }}{{ forloop.index }};{% endfor %}",
            {"items": [{"n": "a"}, {"n": "b"}]},
            "a1;b2;",
        ),
        ("{{ name | upcase | append: '!' }}", {"name": "ada"}, "ADA!"),
        ('{{ ["First name"] }}', {"First name": "Ada"}, "Ada"),
        ("{% assign a = n %}{{ a | times: 2 }}", {"n": 21}, "42"),
        ("{% raw %}{{ name }}{% endraw %}", {}, "{{ name }}"),
        ("{{ 'now' | date: '%Y-%m-%d' }}", {}, "2026-11-22"),
        ("{{ list | uniq | join: '+' }}", {"list": ["b", "a", "b", 1, 1]}, "b+a+1"),
        ("{% liquid\nassign a = n\necho a\n%}", {"n": "x"}, "x"),
        ("{{ nothing }}", {"nothing": None}, ""),
    ],
)
def test_values(source, values, expected):
    assert text(source, values) == expected


HOSTILE = "<script>&\"'"


@pytest.mark.parametrize(
    "filters",
    ["",
     "| append: 'x'", "| downcase", "| strip", "| strip_newlines", "| newline_to_br", "| url_decode", "| truncate: 9",
     "| escape_once", "| split: 'q' | join: 'q'", "| default: 'x'", "| replace: 'z', 'y'", "| strip_html | append: v"],
)  # fmt: skip
def test_html_is_escaped_whatever_filter_a_value_went_through(filters):
    assert "<script" not in text("{{ v " + filters + " }}", {"v": HOSTILE}, html=True)
    assert "<script" not in text("{% assign a = v " + filters + " %}{% capture b %}{{ a }}{% endcapture %}{{ b }}", {"v": HOSTILE}, html=True)  # fmt: skip  # noqa: E501


def test_base64_does_not_smuggle_markup_in():
    assert text("{{ v | base64_decode }}", {"v": "PGI+"}, html=True) == "&lt;b&gt;"


def test_plain_text_is_not_escaped_and_captured_html_not_twice():
    assert text("{{ v }}", {"v": HOSTILE}) == HOSTILE
    assert text("{% capture b %}{{ v }}{% endcapture %}{{ b }}", {"v": "<"}, html=True) == "&lt;"


def test_what_is_undefined_is_listed_with_path_and_line():
    rendered = render(
        "{{ a }}\n{{ order.items[0].name }}\n{% for i in order.items %}{{ i.price }}{% endfor %}",
        {"order": {"items": [{"price": 1}, {}]}},
        html=False,
        what="t.html",
        line=5,
    )
    assert rendered.undefined == (
        Undefined("a", 5, "t.html"),
        Undefined("order.items[0].name", 6, "t.html"),
        Undefined("order.items[1].price", 7, "t.html"),
    )
    assert rendered.text == "\n\n1"


@pytest.mark.parametrize(
    "source", ["{{ a | default: 'x' }}", "{% if a %}{% endif %}", "{% unless a == 1 %}x{% endunless %}"]
)
def test_what_a_default_or_a_condition_deals_with_is_asked_for_but_not_missing(source):
    rendered = render(source, {}, html=False, what="x")
    assert rendered.undefined == ()
    assert [(used.name, used.is_undefined) for used in rendered.used] == [("a", True)]


@pytest.mark.parametrize(
    "source", ["{{ a | upcase }}", "{% assign b = a %}{{ b }}", "{% for i in a %}{% endfor %}", "{{ 'x' | append: a }}"]
)
def test_what_is_undefined_is_missing_behind_a_filter_and_a_name_too(source):
    assert names(render(source, {}, html=False, what="x")) == ["a"]


def test_names_that_the_template_made_itself_are_no_variables():
    source = (
        "{% assign a = 1 %}{% for i in (1..2) %}{{ a }}{{ i }}{{ forloop.last }}{% endfor %}{% increment n %}{{ n }}"
    )
    source += "{% tablerow t in (1..2) %}{{ t }}{% endtablerow %}"
    rendered = render(source, {}, html=False, what="x")
    assert (rendered.used, rendered.undefined) == ((), ())


def test_names_in_loops_in_loops_lead_to_the_data():
    source = "{% for o in orders %}{% for i in o.items %}{{ i.x }}{% endfor %}{% endfor %}"
    rendered = render(source, {"orders": [{"items": [{"x": 1}, {}]}]}, html=False, what="x")
    assert names(rendered) == ["orders[0].items[1].x"]


@pytest.mark.parametrize(
    ("source", "line"), [("x\n{{ a", 8), ("x\n{% nope %}", 8), ("x\n\n{{ 1 | divided_by: 0 }}", 9)]
)
def test_lines_count_from_that_of_the_source(source, line):
    assert fault(source, line=7).line == line


def test_the_list_of_variables_is_bounded():
    rendered = render("{% for i in l %}{{ i.a }}{% endfor %}", {"l": [{"a": 1}] * 5000}, html=False, what="x")
    assert len(rendered.used) == 500


@pytest.mark.parametrize(
    ("source", "code", "name", "line"),
    [
        ("a\n{{ a", "syntax", "", 2),
        ("{% if a %}", "syntax", "", 0),
        ("\n\n{{ a | nope }}", "unknown-filter", "nope", 3),
        ("\n{% nope %}", "unknown-tag", "nope", 2),
        ("{% include 'a' %}", "unknown-tag", "include", 1),
        ("{% render 'a' %}", "unknown-tag", "render", 1),
        ("\n{{ 1 | divided_by: 0 }}", "bad-value", "", 2),
        ("{{ 'x' | date: '%Y' | plus }}", "bad-value", "", 1),
    ],
)
def test_faults(source, code, name, line):
    error = fault(source)
    assert (error.fault, error.name, error.line, error.where) == (code, name, line, "x")
