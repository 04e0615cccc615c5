"""Whatever a template or its data are: there is a text, or one of our own faults."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cfmail_gui.message.faults import BadEdit
from cfmail_gui.templates.assemble import Setting, Template, assemble
from cfmail_gui.templates.data import read_data
from cfmail_gui.templates.deadline import Deadline
from cfmail_gui.templates.eml import render_message
from cfmail_gui.templates.engine import render
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.field_text import Rendering
from cfmail_gui.templates.limited import LimitedEnvironment

NOW = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = """{{ }} {% %} {%- -%} if endif for endfor in else a b.c d[0] [ ] ( ) .. (1..3) | upcase date: '%Y' " ' == and
assign = capture endcapture raw endraw comment endcomment case when endcase - 1 9.5 nil empty contains tablerow
endtablerow cycle limit:2 offset:continue reversed unless endunless liquid echo # times: divided_by: join: split: sort
uniq sum round: truncate: slice: default: where: map: first last size compact"""
PIECES = st.sampled_from([*WORDS.split(), "\n"])
VALUES = {"a": "x<y", "b": {"c": [1, None, {"e": 2.5}]}, "d": [[1], "2"], "n": None}
SOURCES = st.lists(PIECES, max_size=30).map(" ".join)
TAGS = st.lists(PIECES, max_size=8).map(lambda words: "{{ a | " + " ".join(words) + " }}")
PLAIN = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


@PLAIN
@given(st.one_of(SOURCES, TAGS, st.text(max_size=60)))
def test_any_template(source):
    with suppress(BadTemplate):
        render(source, VALUES, html=True, what="x", now=NOW)


ARGUMENTS = ["", ": a", ": 1", ": 'x', 'y'", ": b", ": d, 2", ": -1", ": 9999999999", ": nope", ": 1.5, n", ": (1..9)"]
FILTERS = sorted(LimitedEnvironment(Deadline(""), html=True).filters)


@pytest.mark.parametrize("name", FILTERS)
def test_every_filter_with_odd_values(name):
    for left in ("a", "b", "d", "n", "nope", "1", "2.5", "(1..5)", "'2026-01-01'"):
        for arguments in ARGUMENTS:
            with suppress(BadTemplate):
                render("{{ " + left + " | " + name + arguments + " }}", VALUES, html=False, what="x", now=NOW)


@pytest.mark.parametrize("name", [name for name in FILTERS if name != "safe"])
def test_no_filter_but_one_lets_markup_through(name):
    for arguments in ("", ": 'x'", ": v", ": 'x', v", ": 3", ": 'x', 'y'"):
        with suppress(BadTemplate):
            rendered = render("{{ v | " + name + arguments + " }}", {"v": "<script>'"}, html=True, what="x", now=NOW)
            assert "<script" not in rendered.text, arguments


@PLAIN
@given(
    st.one_of(st.binary(max_size=80), st.text(max_size=80).map(str.encode)), st.sampled_from([".json", ".toml", ".csv"])
)
def test_any_data(octets, suffix):
    with suppress(BadTemplate):
        assert read_data(octets, suffix).rows


@PLAIN
@given(
    st.one_of(
        st.binary(max_size=120), SOURCES.map(lambda text: f"---\nTo: {text}\n---\n<title>{text}</title>".encode())
    )
)
def test_any_file(octets):
    def text_of_html(html):
        raise BadEdit("too-long")

    setting = Setting("Me <me@x.test>", "t@x.test", NOW, text_of_html)
    for kind in ("html", "txt", "mjml"):
        with suppress(BadTemplate):
            assemble(Template(kind, "x", octets, octets, "x.txt"), VALUES, setting)


LINES = [
    b"To: ",
    b"Subject:",
    b"{{ a }}",
    b"{{a",
    b"\r\n",
    b"\n",
    b" ",
    b"Content-Type: text/html",
    b"; charset=",
    b"x",
]
LINES += [b"utf-8", b"\xff", b"=?utf-8?q?", b"?=", b"Content-Type: multipart/mixed; boundary=b", b"--b", b"--", b":"]


@PLAIN
@given(st.lists(st.sampled_from(LINES), max_size=25).map(b"".join))
def test_any_message(octets):
    with suppress(BadTemplate):
        document = render_message(octets, Rendering(VALUES, NOW), "x")
        assert b"{{" in octets or document.raw == octets


def test_mistakes_of_the_engine_are_not_told_as_its_words():
    with pytest.raises(BadTemplate) as caught:
        render("{{ n | concat: n | sort }}", {"n": "x"}, html=True, what="t")
    assert (caught.value.fault, caught.value.detail) == ("bad-value", "")
