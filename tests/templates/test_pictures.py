"""Images by relative paths: found and renamed."""

import time

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
    "piece", ["<img src=", "<img ", "<img src='", " src=", '<td background="x', "<img " + " " * 50]
)
def test_odd_pages_take_no_long_time(piece):
    before = time.process_time()
    sources(piece * (400_000 // len(piece)))
    assert time.process_time() - before < 3
