import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.checks.links import css_urls, images, is_remote, links, loads, remote_urls
from cfmail_gui.checks.page import Page


def test_a_link_has_the_name_that_is_read():
    page = Page(
        '<p>no <a href=" https://a.test/\n1 ">one <b>two</b> <img src=x alt="three"></a> four</p>'
        '<a name="here">no link</a><a href="">empty</a><area href="/b" alt="map"><a href="#x" aria-label="said"></a>'
    )
    assert [(link.url, link.text) for link in links(page)] == [
        ("https://a.test/1", "one two three"),
        ("", "empty"),
        ("/b", "map"),
        ("#x", "said"),
    ]
    assert links(page)[0].element.line == 1


def test_images_keep_a_missing_alternative_apart_from_an_empty_one():
    assert [(image.url, image.alt) for image in images(Page('<img src="a" alt=""><img src="b">'))] == [
        ("a", ""),
        ("b", None),
    ]


@pytest.mark.parametrize(
    "html",
    [
        '<img src="http://x.test/1">',
        '<img srcset="a.png 1x, http://x.test/1 2x">',
        '<img srcset="a.png 1x,http://x.test/1 2x">',
        '<table background="http://x.test/1">',
        '<input type=image src="http://x.test/1">',
        '<video poster="http://x.test/1"></video>',
        '<link rel=stylesheet href="http://x.test/1">',
        '<iframe src="http://x.test/1"></iframe>',
        '<object data="http://x.test/1"></object>',
        '<svg><image xlink:href="http://x.test/1"/></svg>',
        '<td style="background: #fff url(http://x.test/1)">',
        "<td style='background-image: url( \"http://x.test/1\" )'>",
        "<td style=\"background-image: u\\72l('http://x.test/1')\">",
        "<style>@import 'http://x.test/1';</style>",
        '<style>@font-face { src: url("http://x.test/1") }</style>',
        '<style>a { background: image-set("local.png" 1x, "http://x.test/1" 2x) }</style>',
    ],
)
def test_everything_that_loads_is_found(html):
    assert remote_urls(Page(html + html)) == ("http://x.test/1",)


@pytest.mark.parametrize(
    "html",
    [
        '<a href="http://x.test/1">',
        '<img src="cid:x">',
        '<img src="data:image/png;base64,AA==">',
        '<img src="relative.png">',
        "<p style=\"font-family: Arial, 'Helvetica Neue'\">",
        "<!-- <img src='http://x.test/1'> -->",
        "<p>url(http://x.test/1)</p>",
    ],
)
def test_what_loads_nothing_is_not_remote(html):
    assert remote_urls(Page(html)) == ()


def test_loads_in_a_style_sheet_have_their_own_place():
    page = Page("<p>\n</p><style>\na { background: url(cid:a) }\nb { background: url(cid:b) }</style>")
    assert [(load.url, load.line, load.column) for load in loads(page)] == [("cid:a", 3, 17), ("cid:b", 4, 17)]


def test_an_address_without_a_scheme_may_be_remote():
    assert is_remote("//x.test")
    assert is_remote("\\\\x.test")
    assert not is_remote("/x")


@given(st.text(alphabet="url(\"')@import ,\\:/ax\n", max_size=60))
def test_css_never_makes_it_fail(css):
    list(css_urls(css))
    remote_urls(Page(f"<style>{css}</style><p style='{css}'>"))
