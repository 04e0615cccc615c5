"""Plain text from HTML: what a person reads on the page, with its structure, and nothing else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.display import is_carried
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.sending.html_text import text_of_html

NEWSLETTER = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Newsletter</title><style>p { color: red }</style></head><body>
<div style="display: none">Preheader &zwnj;&nbsp;&zwnj;</div>
<table role="presentation" width="100%"><tr><td align="center">
<table width="600"><tr><td><img src="cid:logo@x" alt="Gärtnerei Müller"></td></tr>
<tr><td><h1>Der Frühling ist da!</h1><p>Jetzt <b>bis zu 30&nbsp;%</b> auf
<a href="https://x.test/stauden?a=1&amp;b=2">alle Stauden</a>.</p>
<ul><li>Tulpen<li>Narzissen</ul>
<table><tr><th>Sorte</th><th>Preis</th></tr><tr><td>Tulpe</td><td>2,99 €</td></tr></table>
<p>Viele Grüße<br>Ihre Gärtnerei</p></td></tr></table>
</td></tr></table><script>alert(1)</script></body></html>
"""


def test_a_newsletter_reads_as_a_letter():
    assert text_of_html(NEWSLETTER) == (
        "Gärtnerei Müller\n\n# Der Frühling ist da!\n\n"
        "Jetzt **bis zu 30\xa0%** auf\n[alle Stauden](https://x.test/stauden?a=1&b=2).\n\n"
        "- Tulpen\n- Narzissen\n\n"
        "| Sorte | Preis |\n| --- | --- |\n| Tulpe | 2,99 € |\n\n"
        "Viele Grüße\nIhre Gärtnerei\n"
    )


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("   \n", ""),
        ("plain", "plain\n"),
        ("<p>a</p><p>b", "a\n\nb\n"),
        ("a<br>b<br><br>c", "a\nb\n\nc\n"),
        ("<div>a</div><div>b</div>", "a\n\nb\n"),
        ("<h2>T</h2>x", "## T\n\nx\n"),
        ("<ol><li>a<li>b</ol>", "1. a\n2. b\n"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b\n"),
        ("<blockquote>hi</blockquote>", "> hi\n"),
        ("<pre>x\n  y</pre>", "```\nx\n  y\n```\n"),
        ("<a href='https://x.test/'>https://x.test/</a>", "<https://x.test/>\n"),
        ("<a href='https://x.test/'><img src='cid:a' alt=Logo></a>", "[Logo](https://x.test/)\n"),
        ("a <a href='https://x.test/pixel'> </a>b", "a b\n"),
        ("<img src='https://x.test/a.png' alt=Foto>", "![Foto](https://x.test/a.png)\n"),
        ("<img src='data:image/png;base64,AAAA'>x", "x\n"),
        ("5 < 6 &amp; 7 &lt; 8 * _u_ # [x]", "5 < 6 & 7 < 8 * _u_ # [x]\n"),
        ("<!--[if mso]><p>mso</p><![endif]-->ok<!-- no -->", "ok\n"),
        ("<p hidden>h</p>v<span style='Display : none'>n</span>", "v\n"),
        ("<style hidden><style></style>a", "a\n"),
        ("x&#1;&#65532;y", "xy\n"),
        ("a\r\nb\rc", "a\nb\nc\n"),
        ("<p>שלום 🌷</p>", "שלום 🌷\n"),
        (
            "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
            "| a | b |\n| --- | --- |\n| c | d |\n",
        ),
        ("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "a\n\nb\n"),
        ("<table role=none><tr><td>a</td><td>b</td></tr></table>", "a\n\nb\n"),
    ],
)
def test_what_becomes_of_it(html, text):
    assert text_of_html(html) == text


@pytest.mark.parametrize(
    "html",
    ["<div>" * 3_000, "<div>" * 201, "<table><tr><td>" * 1_000 + "x", "<!--" * 50_000, "<a " * 50_000, "<" * 200_000],
)
def test_what_cannot_be_followed_is_refused_at_once(html):
    begun = time.monotonic()
    with pytest.raises(BadEdit, match="too-long"):
        text_of_html(html)
    assert time.monotonic() - begun < 5


def test_what_is_long_or_just_deep_enough_is_followed():
    assert "end" in text_of_html("<div><b>" * 100 + "end")
    assert text_of_html("<p>one <i>two</i></p>" * 2_000).count("one *two*\n") == 2_000


@given(st.text(alphabet="<>/ abtdrlip=\"'&;#!-\x01\n", max_size=60))
def test_any_text_is_some_html(html):
    text = text_of_html(html)
    assert is_carried(text)
    assert text == "" or text.endswith("\n")
    assert "\n\n\n" not in text


@pytest.mark.parametrize("odd", ["<![1", "<![foo[ x ]]>", "<![if !mso]>", "<![endif]-->", "<![CDATA[x]]>"])
def test_marked_sections_stop_nothing(odd):
    text = text_of_html(f"<p>one</p>{odd}<p>two</p>")
    assert text.startswith("one")
    assert text.endswith("two\n")
