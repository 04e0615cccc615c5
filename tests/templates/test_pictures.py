"""Images by relative paths: found and renamed."""

import time
from html.parser import HTMLParser

import pytest

from cfmail_gui.templates.pictures import content_type, path_of, sources, with_sources

HTML = """<img alt="x" src="a.png"><IMG SRC=b.png><td background='i/c%20d.gif'><img src="http://x/y.png">
<img src="//x/y"><img src="cid:a"><img src="data:,"><p src="no.png"><img src="#x"><img src=""><img src="a.png">"""


def test_relative_ones_are_found_once():
    assert sources(HTML) == ("a.png", "b.png", "i/c%20d.gif")
    assert path_of("i/c%20d.gif?v=1#x") == "i/c d.gif"


def test_only_what_is_renamed_changes():
    renamed = with_sources(HTML, {"a.png": 'cid:1"', "i/c%20d.gif": "cid:2"})
    assert renamed == HTML.replace('"a.png"', '"cid:1&quot;"').replace("'i/c%20d.gif'", '"cid:2"')
    assert with_sources(HTML, {}) == HTML


@pytest.mark.parametrize(
    ("octets", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"GIF89a", "image/gif"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"RIFF1234WEBP", "image/webp"),
        (b"<svg>", ""),
        (b"GIF80a", ""),
        (b"", ""),
    ],
)
def test_kinds(octets, kind):
    assert content_type(octets) == kind


@pytest.mark.parametrize(
    "piece",
    [
        *("<img src=", "<img ", "<img src='", " src=", '<td background="x', "<img " + " " * 50, "<a ", "<a b= '"),
        *("<a=", "<p style=", '<p style="url(', "<p style='url(&quot;", "<img srcset='a ", "<img srcset='(", "a" * 50),
        *("<style>", "</style", "<style>url(", "<mj-style>@import '", "<p/", "<p " + "x" * 70),
    ],
)
def test_odd_pages_take_no_long_time(piece):
    before = time.process_time()
    sources(piece * (400_000 // len(piece)))
    assert time.process_time() - before < 3


@pytest.mark.parametrize("opening", ["<style>", "<p style='", '<p style="', "<img srcset='", "<img ", "<p style="])
@pytest.mark.parametrize(
    "piece",
    [
        *("url(", 'url("', "url('", "url(\\", 'url("\\"', "/*", "/* *", "*/", "@import ", '@import "', "@font-face"),
        *("\\", "@font-face{", "@font-face ", "a", " ", "(", ",", "a,", "a (", "&quot;", "url(&quot;"),
        *("x=", "='", "url( "),
    ],
)
def test_odd_css_takes_no_long_time(opening, piece):
    before = time.process_time()
    sources(opening + piece * (400_000 // len(piece)))
    assert time.process_time() - before < 3


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p style=\"background: URL('a b.png') no-repeat\">", "<p style=\"background: URL('cid:1') no-repeat\">"),
        ("<p style='background:url( a.png )'>", "<p style='background:url( cid:1 )'>"),
        ("<p style=background:url(a.png)>", "<p style=background:url(cid:1)>"),
        ('<p style="a:url(&quot;a.png&quot;)">', '<p style="a:url(&quot;cid:1&quot;)">'),
        ("<p style='a:url(&#39;a&amp;b.png&#x27;);b:url(a.png)'>", "<p style='a:url(&#39;cid:1&#x27;);b:url(cid:1)'>"),
        (r'<p style="a:url(a\20 b.png), url(a\).png)">', '<p style="a:url(cid:1), url(cid:1)">'),
        ('<STYLE class="x">\np>a{a:url("a.png")}</style>', '<STYLE class="x">\np>a{a:url("cid:1")}</style>'),
        ("<style>a{a:url(a.png)}</style><img src=a.png>", '<style>a{a:url(cid:1)}</style><img src="cid:1">'),
        ("<style>a{a:url(a.png)", "<style>a{a:url(cid:1)"),
        ('<img srcset="a.png 1x, a&amp;b.png 2x,a.png">', '<img srcset="cid:1 1x, cid:1 2x,cid:1">'),
        ("<source srcset='a.png, http://x.test/a.png 2x'>", "<source srcset='cid:1, http://x.test/a.png 2x'>"),
        ("<img srcset='data:image/png;base64,a.png 1x, cid:a.png'>", None),
        ("<source src='a.png'>", '<source src="cid:1">'),
        ('<img alt="1 > 0 src=a.png" src="a.png">', '<img alt="1 > 0 src=a.png" src="cid:1">'),
        ("<video poster='a.png'>", None),
        ("<img alt=' src=a.png'>", None),
        ("<style>@import url(a.png); @import 'a.png';@font-face { src: url(a.png) }</style>", None),
        ("<style>/* url(a.png) */ a::after{content:'url(a.png)'}</style>", None),
        ("<p style='a:my-url(a.png)' title='url(a.png)'>url(a.png)</p>", None),
        ("<p style='a:url(#a.png);b:url(data:,a.png);c:url(//a.png);d:url(cid:a.png);e:url()'>", None),
        ("<p style='a:url(http://x.test/a.png);b:url(HTTPS:a.png);c:url(\\68ttp:a.png)'>", None),
        ("<p style='a:url( \"#default#VML\")'><img src=' #a.png'>", None),
    ],
)
def test_what_css_and_sets_name(html, expected):
    names = ("a.png", "a b.png", "a&b.png", "a).png")
    assert with_sources(html, dict.fromkeys(names, "cid:1")) == (expected or html)
    assert not set(sources(expected or html)) & set(names)


def test_there_are_no_references_in_a_style_sheet():
    assert sources("<style>a{a:url(a&amp;b.png)}</style>") == ("a&amp;b.png",)


HOSTILE = """cid:</style>'")<x y=z\\; &amp; , `\n"""


@pytest.mark.parametrize(
    "html",
    [
        "<style>a{b:url(a.png)}</style><b>",
        "<p style='b:url(a.png)'><b>",
        "<p style=b:url(a.png)><b>",
        "<p style='b:url(\"a.png\")'><b>",
        "<img srcset='a.png 1x, c.png 2x'><b>",
        "<img srcset=a.png><b>",
        "<img src=a.png><b>",
    ],
)
def test_no_address_gets_out_of_its_place(html):
    renamed = with_sources(html, {"a.png": HOSTILE})
    tags = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attributes: tags.append((tag, len(attributes)))
    parser.feed(renamed)
    assert tags == [("style", 0) if "<style" in html else ("img" if "<img" in html else "p", 1), ("b", 0)]
    assert with_sources(renamed, {}) == renamed


@pytest.mark.parametrize("html", ["<style>a{b:url('a.png')}", "<p style='b:url(\"a.png\")'>", "<p style=b:url(a.png)>"])
def test_what_is_escaped_in_css_reads_as_it_was(html):
    odd = HOSTILE.replace("cid:", "x")
    assert with_sources(with_sources(html, {"a.png": odd}), {odd: "a.png"}) == html


def test_what_a_compiler_makes_images_of_is_found():
    html = "<mj-section background-url='a.png'><mj-style>a{b:url(b.png)}</mj-style>"
    html += "<mj-image srcset='c.png 2x' src='d.png'>"
    assert sources(html) == ("a.png", "b.png", "c.png", "d.png")
