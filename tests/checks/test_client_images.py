import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfmail_gui.checks import client_colours, client_html, client_images, client_links, client_text
from cfmail_gui.checks.client_images import HEAVY_OCTETS, findings
from tests.checks.pages import codes, message, only, png

GOOD = '<img src="https://a.test/1.png" alt="Lemons" width="300" height="200">'
TABLE = [
    ("no-alt", '<img src="https://a.test/1">', '<img src="https://a.test/1" alt="">'),
    ("no-alt", '<img src="https://a.test/1" width=100>', '<img src="https://a.test/1" width=1 height=1>'),
    ("no-alt", '<img src="https://a.test/1" role=img>', '<img src="https://a.test/1" role=presentation>'),
    ("alt-is-file-name", '<img alt="logo_final.PNG">', '<img alt="logo">'),
    ("alt-is-file-name", '<img alt="IMG_2041">', '<img alt="Picture 2041">'),
    ("no-image-size", '<img style="width:100px">', '<img width="100%">'),
    ("insecure-image", '<img src="http://a.test/1">', '<a href="http://a.test/1">x</a>'),
    ("insecure-image", '<td background="http://a.test/1">', '<td background="https://a.test/1">'),
    ("image-without-scheme", '<img src="images/logo.png">', '<img src="//a.test/logo.png">'),
    ("image-without-scheme", '<img src="/logo.png">', '<img src="data:image/png;base64,AA==">'),
]
PARTS = [  # code, HTML and image that have it, HTML and image that nearly have it
    ("oversized-image", ('<img src="cid:a" width=300>', png(901, 600)), ('<img src="cid:a" width=300>', png(900, 600))),
    ("oversized-image", ('<img src="cid:a" width=20>', png(401, 9)), ('<img src="cid:a" width=20>', png(400, 9))),
    ("enlarged-image", ('<img src="cid:a" width=601>', png(400, 9)), ('<img src="cid:a" width=600>', png(400, 9))),
    (
        "enlarged-image",
        ('<img src="cid:a" style="width:601px">', png(400, 9)),
        ('<img src="cid:a" width=60>', png(1, 1)),
    ),
    (
        "stretched-image",
        ('<img src="cid:a" width=300 height=300>', png(300, 200)),
        ('<img src="cid:a" width=300 height=200>', png(600, 400)),
    ),
    (
        "stretched-image",
        ('<img src="cid:a" width=300 height=100>', png(300, 200)),
        ('<img src="cid:a" width=200 height=300>', png(300, 200)),
    ),
    (
        "heavy-image",
        ('<img src="cid:a">', png(1, 1, HEAVY_OCTETS + 3_000)),
        ('<img src="cid:a">', png(1, 1, HEAVY_OCTETS - 3_000)),
    ),
    ("heavy-images", ('<img src="cid:a">', png(1, 1, 2**20 + 9_000)), ('<img src="cid:a">', png(1, 1, 2**20 - 9_000))),
    ("broken-cid", ('<img src="cid:b">', png(1, 1)), ('<img src="CID:%61">', png(1, 1))),
    ("broken-cid", ('<td style="background:url(cid:b)">', png(1, 1)), ('<td background="cid:a">', png(1, 1))),
    ("unused-inline-part", ("<p>x", png(1, 1)), ("<style>p{background:url('cid:a')}</style>", png(1, 1))),
]


@pytest.mark.parametrize(("code", "bad", "good"), TABLE)
def test_each_code_of_an_element_has_a_trigger_and_a_near_miss(code, bad, good):
    assert code in codes(findings, message(bad))
    assert code not in codes(findings, message(good))


@pytest.mark.parametrize(("code", "bad", "good"), PARTS)
def test_each_code_of_a_part_has_a_trigger_and_a_near_miss(code, bad, good):
    assert code in codes(findings, message(bad[0], images={"a": bad[1]}))
    assert code not in codes(findings, message(good[0], images={"a": good[1]}))


def test_a_good_image_gives_nothing():
    assert codes(findings, message(GOOD)) == set()


def test_a_stretched_image_says_both_sizes():
    looked_at = message('<img src="cid:a" alt="" width=300 height=300>', images={"a": png(300, 200)})
    assert only(findings, looked_at, "stretched-image").other == "300×200 300×300"


def test_a_heavy_image_is_placed_at_its_part():
    finding = only(findings, message('<img src="cid:a">', images={"a": png(1, 1, 300_000)}), "heavy-image")
    assert (finding.places[0].part, finding.detail) == ("2", "a.png")
    assert abs(finding.number - 300_000) < 5_000


def test_a_missing_image_is_told_once_with_all_its_places():
    finding = only(findings, message('<img src="cid:x">\n<img src="cid:x">'), "broken-cid")
    assert ([place.line for place in finding.places], finding.number) == ([1, 2], 2)


def test_a_hostile_page_gives_no_flood():
    one = '<a href="https://ü{n}.test">x{n}.test</a><img src="cid:{n}"><p style="color:#ffff{n:02x}">x'
    html = "".join(one.format(n=number) for number in range(99))
    for module in MODULES:
        assert len(list(module.findings(message(html)))) <= 150


MODULES = (client_html, client_links, client_images, client_text, client_colours)
PIECES = [
    "<a href=", "<img ", "style='color:red;background:url(", "'>", '">', "<table>", "<td bgcolor=", "</td>", "<style>",
    "p{color:#eee}", "</style>", "cid:", "http://xn--", "x", " ", "ü", "\x00", "<!--", "-->", "<meta charset=",
    "src=", "&#xd800;", "&#0;", "\udcff", "<title>", "<font size=", "font:", "1e9px", "@media", "{", "}", "(", ")",
    "\\", "width=9 ",
]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_html_makes_a_check_fail(html):
    looked_at = message(html, "text", {"a": png(3, 2)})
    for module in MODULES:
        for finding in module.findings(looked_at):
            assert finding.area == "clients"
            assert len(finding.places) <= 20
