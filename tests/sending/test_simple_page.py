"""HTML for the simple view: nothing dangerous, nothing that takes for ever."""

import re
import time

import pytest

from cfmail_gui.sending.simple_page import MAX_CHARACTERS, simple_page

TAG = re.compile(r"<(/?)([a-z0-9]+)")


@pytest.mark.parametrize(
    ("html", "made"),
    [
        ("<p>a <b>b</b></p>", "<p>a <b>b</b></p>"),
        ("<p>one<p>two", "<p>one</p><p>two</p>"),
        ("a<![1 b>c<p>d</p>", "ac<p>d</p>"),
        ("<div style='display:none'>x<div>y</div>z</div>after", "after"),
        ("<div hidden>x</div>after", "after"),
        ("<style>.h{display:none}</style><p class='a h'>x</p>after", "after"),
        ("<style>@media print{.h{display:none}}</style><p class='h'>x</p>", "<p>x</p>"),
        ("<style>p#i{display:none}</style><b id='i'>x</b><p id='i'>y</p>", "<b>x</b>"),
        ("<embed src=x>a<wbr hidden>b", "ab"),
        ("<script>x</script><iframe src=x>y</iframe><object data=x>z</object>a", "a"),
        ("<p style='color:red;background:url(http://x.test/a);position:fixed'>x</p>", '<p style="color:red">x</p>'),
        ("<p onclick='x' id='i' class='c'>x</p>", "<p>x</p>"),
        ("<td colspan='999999' width='99999'>x</td>", '<td colspan="60">x</td>'),
        ("<section><center>x</center></section>", "<div><center>x</center></div>"),
        ("<base href='http://x.test/'><link rel='stylesheet' href='x'><meta http-equiv='refresh'>a", "a"),
        ("<img src='/etc/passwd' alt='a &lt;b&gt;'>", "[a &lt;b&gt;]"),
        ("<img src='http://x.test/a.png'>", ""),
        ("a < b & c &lt;i&gt;", "a &lt; b &amp; c &lt;i&gt;"),
        ("<input type=hidden value=x>a<br>b", "a<br>b"),
        ("<font face='Arial' color='#ff0000'>x</font>", '<font color="#ff0000">x</font>'),
    ],
)
def test_what_is_kept(html, made):
    assert simple_page(html).html == made


def test_links_and_images_are_numbers():
    page = simple_page("<a href='javascript:x'>a</a><a href=' HTTP://x.test/\n'>b</a><img src='CID:one@x' width=9>")
    assert page.html == '<a href="link:0">a</a><a href="link:1">b</a><img src="image:0" width="9">'
    assert page.links == ("javascript:x", "HTTP://x.test/")
    assert page.images == ("CID:one@x",)


def test_colours_images_and_zoom_can_be_chosen():
    html = "<p style='color:red;font-size:10px'>x<img src='cid:a' alt='A' width='20'></p>"
    assert "red" not in simple_page(html, colours=False).html
    assert "[A]" in simple_page(html, images=False).html
    zoomed = simple_page(html, zoom=1.5).html
    assert "font-size:15px" in zoomed
    assert 'width="30"' in zoomed


def test_tables_are_taken_apart_where_they_are_deep():
    html = "<table><tr><td>" * 30 + "x" + "</td></tr></table>" * 30
    assert simple_page(html).html.count("<table") == 4


def test_tags_are_always_balanced():
    page = simple_page("<table><tr><td><b><p>x</table></b></p><i>y" + "<ul><li>" * 200)
    opened: list[str] = []
    for close, name in TAG.findall(page.html):
        if close:
            assert opened.pop() == name
        elif name not in ("br", "hr", "img"):
            opened.append(name)
    assert opened == []


def test_too_much_is_cut_and_said():
    page = simple_page("<p>word word</p>" * 100_000)
    assert len(page.html) <= MAX_CHARACTERS
    assert not page.is_whole
    assert simple_page("<p>short</p>").is_whole


@pytest.mark.parametrize("text", ["x" * 500_000, "&lt;" * 300_000, "word " * 100_000])
def test_beginning_of_a_long_text_is_shown(text):
    page = simple_page("<p>" + text)
    assert MAX_CHARACTERS * 0.9 < len(page.html) <= MAX_CHARACTERS
    assert not page.is_whole


def test_wide_tables_inside_tables_are_cut():
    cells = "<table><tr><td>" * 3 + "<table>" + ("<tr>" + "<td>a</td>" * 20) * 900
    page = simple_page(cells)
    assert page.html.count("<td") < 3_000
    assert not page.is_whole


def test_endless_words_get_places_to_break():
    assert max(map(len, re.split("[\u200b<>]", simple_page("<p>" + "x" * 100_000).html))) <= 400


@pytest.mark.parametrize(
    "html",
    [
        "<" * 500_000,
        "<p " * 300_000,
        "<div>" * 100_000,
        "<!--" * 100_000,
        "<a href='" * 50_000,
        "<style>" * 50_000,
        "<p style='" + "a:b;" * 200_000 + "'>x",
        "<p class='" + "a " * 200_000 + "'>x",
        "<style>" + ".a{display:none}" * 20_000 + "</style>" + "<p class='a b c d'>x</p>" * 20_000,
        "</p>" * 300_000,
        "&" * 500_000,
        "<![CDATA[" * 50_000,
    ],
)
def test_hostile_pages_take_no_time(html):
    start = time.perf_counter()
    simple_page(html)
    assert time.perf_counter() - start < 5
