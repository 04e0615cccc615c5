import pytest

from cfmail_gui.checks.client_html import CLIPPED_OCTETS, findings
from tests.checks.pages import codes, message, only

GOOD = (
    '<html lang="en"><head><title>News</title><meta name="color-scheme" content="light dark"></head>'
    '<body><table role="presentation"><tr><td>x</td></tr></table></body></html>'
)
TABLE = [
    ("html-not-looked-at", "<b " * 1_100, "<b>" * 1_100),
    ("clipped-by-gmail", "x" * (CLIPPED_OCTETS + 1), "x" * CLIPPED_OCTETS),
    ("clipped-by-gmail", "ü" * (CLIPPED_OCTETS // 2 + 1), "u" * (CLIPPED_OCTETS // 2 + 1)),
    ("style-over-limit", f"<style>{'x' * 16_385}</style>", f"<style>{'x' * 16_384}</style><style>x</style>"),
    ("no-language", "<html><p>x", '<html lang="de"><p>x'),
    ("no-language", '<html lang=" "><p>x', '<html><body lang="de">x'),
    ("no-title", "<html><head><title> </title>", "<html><head><title>News</title>"),
    ("no-title", "<html><p>title</p>", "<html><title>News</title><p>"),
    ("no-title", "<html><p>a piece of a page</p>", '<div dir="ltr">a piece of a page</div>'),
    ("no-language", "<html><div><p lang='de'>x</p></div>", '<html><body><div lang="de"><p>x</p></div>'),
    ("no-colour-scheme", '<html><p style="color:#333">x', GOOD),
    ("no-colour-scheme", "<html><style>td { background : #fff }</style><p>x", "<html><style>td{padding:0}</style><p>x"),
    ("no-colour-scheme", '<html><table bgcolor="#fff">', '<html><table width="1">'),
    (
        "no-colour-scheme",
        '<html><meta name="color-scheme"><p style="color:red">x',
        '<html><meta name="Color-Scheme" content="light"><p style="color:red">x',
    ),
    ("charset-contradiction", '<meta charset="latin1">ü', '<meta charset="UTF8">ü'),
    (
        "charset-contradiction",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">ü',
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">u',
    ),
    ("layout-table-role", "<table><tr><td>x</table>", '<table role="none"><tr><td>x</table>'),
    ("layout-table-role", "<table><tr><td><table><tr><th>x</table></table>", "<table><tr><th>x</table>"),
    ("removed-element", "<script>x</script>", "<p>script</p>"),
    ("removed-element", '<iframe src="https://a.test"></iframe>', '<p class="iframe">'),
    ("removed-element", '<meta http-equiv="Refresh" content="0;url=x">', '<meta name="refresh" content="x">'),
    ("event-handler", '<p onclick="x()">', '<p one="1" data-onclick="x" online>'),
]  # fmt: skip


@pytest.mark.parametrize(("code", "bad", "good"), TABLE)
def test_each_code_has_a_trigger_and_a_near_miss(code, bad, good):
    assert code in codes(findings, message(bad))
    assert code not in codes(findings, message(good))


def test_a_good_page_gives_nothing():
    assert codes(findings, message(GOOD)) == set()


def test_a_message_without_html_is_not_looked_at():
    from tests.checks.messages import checked, raw

    assert codes(findings, checked(raw(b"<script>x</script>" * 10_000))) == set()


def test_an_html_part_without_elements_is_looked_at():
    assert codes(findings, message("just words")) == set()


def test_the_size_counts_without_transfer_encoding():
    coded = message("=3D" * 40_000, Content_Transfer_Encoding="quoted-printable")
    assert codes(findings, coded) == set()
    finding = only(findings, message("x" * 200_000), "clipped-by-gmail")
    assert (finding.number, finding.limit) == (200_000, 104_448)


def test_elements_are_told_by_name_with_their_lines():
    found = [
        f for f in findings(message(GOOD + "\n<embed>\n<script></script>\n<embed>")) if f.code == "removed-element"
    ]
    assert [(f.detail, f.number, [place.line for place in f.places]) for f in found] == [
        ("embed", 2, [2, 4]),
        ("script", 1, [3]),
    ]


def test_the_inner_table_of_data_does_not_excuse_the_one_around_it():
    finding = only(findings, message("<table><tr><td>\n<table><tr><th>x</table></table>"), "layout-table-role")
    assert [place.line for place in finding.places] == [1]
