"""Which tags belong together."""

import time

import pytest

from cfmail_gui.gui.preview.tag_pairs import tag_pairs


def pair_at(html: str) -> tuple[str, str] | None:
    """Return the tags of the pair at the mark ``|``."""
    position = html.index("|")
    html = html.replace("|", "")
    pair = tag_pairs(html).at(position)
    return (html[slice(*pair.start)], html[slice(*pair.end)]) if pair else None


@pytest.mark.parametrize(
    ("html", "pair"),
    [
        ("<d|iv>x</div>", ("<div>", "</div>")),
        ("<div>x</d|iv>", ("<div>", "</div>")),
        ("|<div>x</div>", ("<div>", "</div>")),
        ("<div>x</div>|", ("<div>", "</div>")),
        ("<div>x|y</div>", None),
        ("<div><|div>x</div></div>", ("<div>", "</div>")),
        ("<DIV a='>'>x</d|iv >", ("<DIV a='>'>", "</div >")),
        ("<p>a<b>x</b|><p>y</p>", ("<b>", "</b>")),
        ("<div><p>x</div|>", ("<div>", "</div>")),
        ("<br|>x", None),
        ("<img src=x|/>", None),
        ("<!-- <b|> --></b>", None),
        ("<script>'<b>'</script><b|>x</b>", ("<b>", "</b>")),
        ("<script>'</b>'</scr|ipt>", ("<script>", "</script>")),
        ("</b|>", None),
        ("<i>x</i>|<b>y", ("<i>", "</i>")),
    ],
)
def test_pairs(html, pair):
    assert pair_at(html) == pair


@pytest.mark.parametrize(
    "html",
    [
        "<a " * 300_000,
        "<a " * 300_000 + '"' + ">" * 300_000,
        "<title>" * 100_000,
        "<b>" * 200_000,
        "</b>" * 200_000,
        "<!--" * 200_000 + ">" * 200_000,
        "<a '\"" * 100_000 + ">" * 100_000,
        "<" + "a" * 500_000 + ">",
    ],
)
def test_hostile_texts_take_no_time(html):
    start = time.perf_counter()
    tag_pairs(html)
    assert time.perf_counter() - start < 5
