"""The page for the user's own browser: written anew, with its pictures, and with nothing that acts."""

import re
import time
from base64 import b64encode

import pytest

from cfmail_gui.sending import browser_page as module
from cfmail_gui.sending.browser_page import browser_page
from cfmail_gui.sending.preview_content import PreviewContent, PreviewPart

PICTURE = PreviewPart("image/png", b"\x89PNG picture")
ADDRESS = f"data:image/png;base64,{b64encode(PICTURE.octets).decode()}"


def page(html, text="", **parts):
    return browser_page(PreviewContent(html, text, {"logo@x": PICTURE, **parts}))


def body(html, **parts):
    """What is written behind the head's beginning."""
    written = page(html, **parts)
    return written[written.index('content="no-referrer">') + 22 : -len("</html>\n")]


def test_the_policy_comes_first():
    written = page("<!DOCTYPE html><html><head><title>a</title></head><body>x</body></html>")
    assert written.startswith(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"'
    )
    assert "default-src 'none'; img-src data:;" in written


@pytest.mark.parametrize(
    ("html", "written"),
    [
        ("<p>1 &lt; 2 &amp; 3</p>", "<p>1 &lt; 2 &amp; 3</p>"),
        ("<p>a<br/>b<hr>", "<p>a<br>b<hr>"),
        ("<p title='\"><script>'>x", '<p title="&quot;&gt;&lt;script&gt;">x'),
        ("<script>a()</script>b<SCRIPT src=x></SCRIPT>", "b"),
        ("<svg><svg></svg>a</svg>b<svg/>c", "bc"),
        ("<noscript><p title='</noscript><img src=x onerror=a>'></noscript>b", "b"),
        ("<p onclick=a() ONLOAD=b>c", "<p>c"),
        ("<meta http-equiv=refresh content='0;url=http://a'>b", "b"),
        ("<base href=http://a><link rel=stylesheet href=http://a>b", "b"),
        ("<form action=http://a><input type=image src=http://a><button>Go</button></form>", "Go"),
        ("<a href='https://a.test/?b=1&amp;c' ping=http://a target=x>d</a>", '<a href="https://a.test/?b=1&amp;c">d</a>'),
        ("<a href='javascript:a()'>b</a>", "<a>b</a>"),
        ("<a href='file:///etc/passwd'>b</a>", "<a>b</a>"),
        ("<img src='CID:logo%40x' alt=a srcset='http://a 2x'>", f'<img src="{ADDRESS}" alt="a">'),
        ("<img src='http://a/b.png' alt=a>", '<img alt="a">'),
        ("<img src='file:///a.png'><img src='//a/b'><img src='cid:none'>", "<img><img><img>"),
        ("<td background='cid:logo@x'>", f'<td background="{ADDRESS}">'),
        ("<td background='http://a'>", "<td>"),
        ("<p style='background:url(cid:logo@x)'>", f'<p style="background:url({ADDRESS})">'),
        ("<p style='background:url(http://a/b)'>", '<p style="background:url(data:,)">'),
        ("<style>a{background:url( \"cid:logo@x\" )}</style>", f'<style>a{{background:url( "{ADDRESS}" )}}</style>'),
        ("<style>a>b{content:'&amp;<'}</style>", "<style>a>b{content:'&amp;<'}</style>"),
        ("<!-- a --><![CDATA[b]]><?xml c?>d", "d"),
        ("<custom-element>a</custom-element>", "a"),
        ("<iframe srcdoc='<p>a'>b</iframe>c", "c"),
    ],
)  # fmt: skip
def test_what_is_written(html, written):
    assert body(html) == written


def test_a_part_that_is_no_picture_is_left_out():
    assert body("<img src=cid:a>", a=PreviewPart("text/html", b"<script>")) == "<img>"


def test_pictures_are_written_until_there_is_no_room(monkeypatch):
    monkeypatch.setattr(module, "MAX_INLINED", 2 * len(ADDRESS))
    assert body("<img src=cid:logo@x>" * 5).count("data:") == 2


def test_a_message_without_html_shows_its_text():
    assert "<pre>1 &lt; 2</pre>" in page("", "1 < 2")


def test_a_broken_page_shows_its_source():
    written = page("<a" * 5_000)
    assert "&lt;a&lt;a" in written
    assert not re.search(r"<a[ >]", written)


@pytest.mark.parametrize(
    "unit", ["<a", "<p>", "url(", "<style>", "<a href='", "&", "<!--", "</p>", "<svg>", "<p style='url("]
)
def test_time_is_about_linear(unit):
    hostile = unit * (1_000_000 // len(unit))
    begun = time.perf_counter()
    page(hostile)
    page(f"<style>{hostile}")
    assert time.perf_counter() - begun < 10


@pytest.mark.parametrize("odd", ["<![1", "<![foo[ x ]]>"])
def test_marked_sections_stop_nothing(odd):
    assert "<p>two</p>" in page(f"<p>one</p>{odd}><p>two</p>")
