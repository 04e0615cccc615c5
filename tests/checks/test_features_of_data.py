"""Every feature of the data is looked for or excused, and what is made out of its title and keywords is found."""

import re
from dataclasses import replace

import pytest

from cfmail_gui.checks.feature_table import EVERYWHERE, EXCUSED, GRACEFUL, marks
from cfmail_gui.checks.features import uses
from cfmail_gui.checks.support import support_data
from cfmail_gui.message.document import split
from tests.checks.newsletters import checked

_FEATURES = support_data().features
_GROUPS = ("logical", "longhand", "individual", "column properties", "-* properties", "&")
_SELECTORS = {
    "Adjacent sibling combinator": "{t}+{t}",
    "Attribute selector": "[title]",
    "Chaining selectors": ".{t}.{t}",
    "Child combinator": "{t}>{t}",
    "Class selector": ".{t}",
    "Descendant combinator": "{t} {t}",
    "General sibling combinator": "{t} ~ {t}",
    "Grouping selectors": "{t}, {t}",
    "ID selector": "#{t}",
    "Type selector": "{t}",
    "Universal selector *": "*",
    "CSS Nesting": "{t} {{ & {t} {{ }} }} {t}",
}
_OTHERS = {
    "@font-face": "<style>@font-face{font-family:x;src:url(x)}</style>",
    "@import": '<style>@import "x.css";</style>',
    "@keyframes": "<style>@keyframes x{from{color:red}}</style>",
    "@media": "<style>@media print{a{color:red}}</style>",
    "@supports": "<style>@supports (color:red){a{color:red}}</style>",
    "!important keyword": '<b style="color:red!important">',
    "inert": "<b inert>",
    "display": '<b style="display:inline-block">',
    "fit-content, min-content, max-content": '<b style="x:max-content">',
    "CSS comments": "<style>/* x */</style>",
    "CSS Variables (Custom Properties)": '<b style="--x:y">',
    "font shorthand": '<b style="font:bold x">',
    "scroll-snap": '<b style="scroll-snap-type:x">',
    "address": "<address>",
    "Local anchors": '<a href="#x">',
    "HTML comments": "<!-- x --><p>",
    "HTML5 doctype": "<!DOCTYPE html><p>",
    "Image maps": '<img usemap="#x">',
    "mailto: links": '<a href="mailto:a@x.test">',
    "color-scheme meta tag": '<meta name="color-scheme" content="light dark">',
    "srcset and sizes attributes": '<img srcset="x 2x">',
    "<h1> to <h6> elements": "<h4>",
    "<ul>, <ol> and <dl>": "<ol>",
    "HTML5 semantics": "<main>",
    "Embedded <svg> image": "<svg>",
    "Base 64 image format": '<img src="data:image/png;base64,xxxx">',
    "Video as Image Assets": '<img src="https://x.test/a.mp4?b">',
}


def css_of(names):
    return [f'<b style="{name}:x">' for name in names]


def snippets(feature):
    """Return texts that use a feature, made out of what the data says of it."""
    title, slug = feature.title, feature.slug
    if title in _OTHERS:
        return [_OTHERS[title]]
    if title in _SELECTORS:
        return [f"<style>{_SELECTORS[title].format(t='b')}{{color:red}}</style>"]
    if feature.category == "html":
        if found := re.match(r"<(\w+)( [^>]*)?>", title):
            return [found[0]]
        return [f'<p {title.removesuffix(" attribute")}="x">']
    if feature.category == "image":
        return [f'<img src="https://x.test/a.{slug.removeprefix("image-")}?b#c">']
    return css_snippets(title, slug, [word.strip() for word in feature.keywords.split(",")])


def css_snippets(title, slug, keywords):
    if title.startswith("@media"):
        return [f"<style>{each}{{a{{color:red}}}}</style>" for each in re.findall(r"@media \([^)]*\)", title)]
    if slug.startswith("css-pseudo"):
        name = title if title.startswith(":") else f":{title}"
        name = name.replace("()", "(b)") if "(" in name else name
        return [f"<style>b{name}{{color:red}}</style>"]
    if title.endswith(" unit"):
        value = title.removesuffix(" unit")
        return [f'<b style="x:{value if value == "initial" else "1.5" + value}">']
    if "()" in title:
        return [f'<b style="color:{name}(1)">' for name in re.findall(r"([\w-]+)\(\)", title)]
    if "system-ui" in title:
        return [f'<b style="font-family:{name}">' for name in title.split(", ")]
    if ":" in title:
        return [f'<b style="{title}">']
    if any(sign in title for sign in _GROUPS):
        return css_of(keywords)
    return css_of(re.sub(r" (property|CSS property)$", "", title).split(", "))


_CARRIERS = {"html-style", "html-p", "html-img", "css-selector-type"}  # snippets are written with them
_COMPANIONS = {slug: {"css-at-media"} for slug in _FEATURES if slug.startswith("css-at-media-")} | {
    "css-block-inline-size": {"css-inline-size"},
    "css-column-count": {"css-column-layout-properties"},
    "css-column-layout-properties": {"css-column-count", "css-gap"},
    "css-gap": {"css-column-layout-properties"},
    "css-inline-size": {"css-block-inline-size"},
    "css-nesting": {"css-selector-descendant"},
    "css-selector-chaining": {"css-selector-class"},
    "image-base64": {"image-png"},
}
CLAIMED = sorted(set(_FEATURES) - set(EXCUSED) - {"amp"})


def test_every_feature_is_looked_for_or_excused():
    assert set(_FEATURES) == set(marks()) | set(EXCUSED)
    assert not set(marks()) & set(EXCUSED)


def test_what_is_weighed_is_a_feature():
    assert set(_FEATURES) >= EVERYWHERE | GRACEFUL
    assert not EVERYWHERE & GRACEFUL


@pytest.mark.parametrize("slug", CLAIMED)
def test_a_feature_is_found_in_what_the_data_says_of_it(slug):
    texts = snippets(_FEATURES[slug])
    assert texts
    for text in texts:
        assert slug in uses(checked(text)), text


@pytest.mark.parametrize("slug", CLAIMED)
def test_a_feature_is_not_found_where_it_is_only_text(slug):
    for text in snippets(_FEATURES[slug]):
        quoted = text.replace("&", "&amp;").replace("<", "&lt;")
        for near in (f"<q>{quoted}</q>", f"<q>x</q><!--[if mso]>{text.replace('-->', '')}<![endif]-->"):
            assert slug not in uses(checked(near)), near


@pytest.mark.parametrize("slug", CLAIMED)
def test_nothing_else_is_found_in_it(slug):
    for text in snippets(_FEATURES[slug]):
        assert set(uses(checked(text))) - _CARRIERS - _COMPANIONS.get(slug, set()) <= {slug}, text


def test_an_amp_part_is_found():
    raw = (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/x-amp-html\r\n\r\n<p>\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n--b--\r\n"
    )
    assert "amp" in uses(replace(checked(""), document=split(raw)))
    plain = raw.replace(b"text/x-amp-html", b"text/x-other-html")
    assert "amp" not in uses(replace(checked(""), document=split(plain)))
