from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.checks.features import findings, scores, uses
from cfmail_gui.checks.support import MAJOR
from cfmail_gui.message.document import split
from tests.checks.newsletters import checked, html


def told(text):
    return {finding.other: finding for finding in findings(checked(text))}


def test_a_feature_of_everybody_is_no_finding():
    assert told('<p style="color:red"><b>Hello</b> <span>you</span></p>') == {}


def test_what_a_major_family_lacks_is_a_problem_with_its_places():
    found = told('<p>a</p>\n<p style="float:left">b</p>\n\n<p style="color:red;\nfloat:right">c</p>')["css-float"]
    assert (found.level, found.code, found.detail, found.number) == ("problem", "unsupported-feature", "float", 2)
    assert [(place.line, place.column) for place in found.places] == [(2, 1), (4, 1)]
    assert "outlook-windows" in found.clients
    assert "gmail" not in found.clients


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("<style>@media screen{p{float:left}}</style><p>", "css-float"),
        ("<style>@supports (a:b){p{float:left}}</style><p>", "css-float"),
        ('<p style="border-radius:3px">', "css-border-radius"),
        ("<!--[if mso]><v:rect><![endif]--><p style='float:left'>", "css-float"),
        ("<style>@import url(https://fonts.example.com/css?family=Lato);</style>", "css-at-import"),
        ('<link rel="stylesheet" href="https://fonts.example.com/css?family=Lato">', "html-link"),
    ],
    ids=["media", "supports", "decoration", "for Outlook alone", "font", "font by link"],
)
def test_what_is_only_for_some_or_can_be_missed_is_advice(text, slug):
    assert told(text)[slug].level == "advice"


@pytest.mark.parametrize(
    "text",
    [
        '<div style="display:none;max-height:0;overflow:hidden;opacity:0;float:left">Soon in your garden</div>',
        "<style>.pre{display:none;overflow:hidden;opacity:0}</style><p>",
        '<img style="height:auto;outline:none;float:none;direction:ltr;opacity:1;border-spacing:0px">',
        "<style>a[x-apple-data-detectors]{color:inherit} #outlook a{padding:0} u + #body a{color:red}</style><p>",
        '<style>@font-face{font-family:"Cambria Math";panose-1:2 4 5}</style><p>',
        "<style>@media (max-width:600px){.a{border-radius:0 4px;width:100%}}</style><p>",
        '<p style="color:rgb(1, 2, 3);word-spacing:normal;text-transform:uppercase">',
        '<a href="mailto:you@example.com" target="_blank">Write</a>',
        '<link rel="preconnect" href="https://fonts.example.com">',
        "<!--[if mso | IE]><table><tr><td><![endif]--><div style='max-width:600px;border-radius:4px'>",
        '<img src="https://x.test/logo.gif">',
        "<ul><li>One</li></ul>",
        '<p style="background:#fff">',
    ],
)
def test_what_every_careful_mail_has_is_no_finding(text):
    assert told(text) == {}


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ('<p style="float:left">', "css-float"),
        ('<p style="opacity:0.5">', "css-opacity"),
        ('<p style="background:#fff URL(https://x.test/a.png) no-repeat">', "css-background-image"),
        ("<style>a[href]{color:red}</style><p>", "css-selector-attribute"),
        ('<style>@font-face{font-family:"Own";src:url(https://x.test/own.woff2)}</style><p>', "css-at-font-face"),
        ('<p style="color:rgb(1 2 3)">', "css-rgb"),
        ('<p style="color:rgb(1, 2, 3, .5)">', "css-rgb"),
        ('<link rel="stylesheet" href="https://x.test/own.css">', "html-link"),
        ("<!--[if !mso]><!--><p style='max-width:600px'><!--<![endif]-->", "css-max-width"),
    ],
)
def test_what_programs_differ_in_is_told(text, slug):
    assert slug in told(text)


def test_one_use_without_condition_makes_it_a_problem():
    assert told("<style>@media screen{p{float:left}} a{float:left}</style><p>")["css-float"].level == "problem"


def test_what_a_major_family_knows_in_part_says_who():
    found = told('<p style="max-width:10px">')["css-max-width"]
    assert (found.code, found.level) == ("partly-supported-feature", "advice")
    assert not set(MAJOR).isdisjoint(found.clients)


def test_places_in_style_sheets_count_from_the_top_of_the_html():
    found = told("<p>\n<style>\n\np{color:red;\nfloat:left}\n@media print{\na{float:left}}</style>")["css-float"]
    assert [place.line for place in found.places] == [5, 7]


def test_no_more_than_twenty_places_and_one_for_a_line():
    found = told('<p style="float:left"></p><p style="float:left"></p>\n' * 100)["css-float"]
    assert found.number == 200
    assert [place.line for place in found.places] == list(range(1, 21))


def test_images_in_parts_are_known_by_their_type():
    raw = b"""From: a@x.test
MIME-Version: 1.0
Content-Type: multipart/related; boundary=b

--b
Content-Type: text/html

<img src="cid:one"><img src="cid:three">
--b
Content-Type: image/webp
Content-ID: <one>

x
--b
Content-Type: image/avif
Content-ID: <two>

x
--b--
""".replace(b"\n", b"\r\n")
    found = uses(replace(checked(""), document=split(raw)))
    assert "image-webp" in found
    assert "image-avif" not in found


def test_an_ordinary_newsletter_is_not_buried_in_findings():
    found = told(html(20_000))
    assert len(found) <= 10
    assert sum(finding.level == "problem" for finding in found.values()) <= 2


def test_scores_tell_families_apart():
    found = scores(checked(html(20_000)))
    assert found["apple-mail"] > found["gmail"] > found["outlook-windows"] > 0
    assert scores(checked('<p style="color:red">')) == dict.fromkeys(found, 100)


def test_no_html_has_no_score():
    assert scores(checked("")) == {}


@pytest.mark.parametrize(
    "text",
    [
        "<p style='" + "(" * 100_000 + "'>",
        "<style>" + "a{" * 100_000 + "</style>",
        "<style>" + "[" * 100_000 + "{color:red}</style>",
        "<style>" + ":not(" * 50_000 + "{color:red}</style>",
        "<p style='a:" + "1e" * 100_000 + "'>",
        "<p style='a:url(" * 20_000,
        '<img src="http://[">',
        "<img src='data:" + "a" * 100_000 + "'>",
        "<a " + "b " * 100_000 + ">",
        "\ud800\x00<style>\x00{\x00:\x00}",
    ],
)
def test_hostile_html_ends(text):
    assert isinstance(list(findings(checked(text))), list)


@given(st.text(":;{}()[]<>=\"' ./*!@#%&-+~,\\abstyle\n\x00", max_size=80))
def test_any_text_can_be_looked_at(text):
    list(findings(checked(f"<style>{text}</style><p style='{text}'><img src=\"{text}\">{text}")))
