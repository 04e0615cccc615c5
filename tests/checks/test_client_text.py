import pytest

from cfmail_gui.checks.client_text import findings
from tests.checks.messages import checked, raw
from tests.checks.pages import codes, message, only

STORY = "Our spring offers: lemons, oranges, almonds and olives from Sicily."
TABLE = [  # code, HTML and text that have it, HTML and text that nearly have it
    ("no-text-part", (f"<p>{STORY}</p>", None), (f"<p>{STORY}</p>", STORY)),
    ("empty-text-part", (f"<p>{STORY}</p>", " \r\n"), ("<p><img src=x></p>", " \r\n")),
    ("text-differs", (f"<p>{STORY}</p>", "Quarterly figures are attached."), (f"<p>{STORY}</p>", STORY.upper())),
    ("text-differs", (f"<p>{STORY}</p>", "See https://a.test/lemons-oranges-almonds"), ("<p>Hello you</p>", "Bye")),
    (
        "text-differs",
        ("<p>今日は良い天気です</p>", "明後日雨"),
        ("<p>今日は良い天気です</p>", "今日は\r\n良い天気です"),
    ),
    (
        "no-preheader",
        ('<a href="https://a.test">View in browser, if you cannot read this</a>', ""),
        (f"<p>{STORY}", ""),
    ),
    ("no-preheader", ("<p><img src=x alt=Logo>", ""), ('<div style="display:none">What is new in May</div><img>', "")),
    (
        "no-preheader",
        ('<div style="display:none">\u200c \u00ad</div><a href="x">View this in your browser</a>', ""),
        ('<div style="display: none">Lemons are here</div><a href="x">View this in your browser</a>', ""),
    ),
    ("no-preheader", ("<title>Lemons and other fruit</title><p>", ""), (f"<title></title><p>{STORY}", "")),
]


@pytest.mark.parametrize(("code", "bad", "good"), TABLE)
def test_each_code_has_a_trigger_and_a_near_miss(code, bad, good):
    assert code in codes(findings, message(*bad))
    assert code not in codes(findings, message(*good))


def test_both_alike_give_nothing():
    assert codes(findings, message(f"<p>{STORY}</p>", STORY + "\r\nUnsubscribe: https://a.test/u\r\n")) == set()


def test_a_message_of_text_alone_gives_nothing():
    assert codes(findings, checked(raw(b"Hello\r\n"))) == set()


def test_what_is_in_the_head_or_in_soft_hyphens_does_not_count_as_words():
    html = (
        "<head><title>Other words that the text never says</title></head><p>Le\u00admons or\u200banges almonds olives"
    )
    assert codes(findings, message(html, "Lemons, oranges, almonds, olives, salt")) == set()


def test_the_share_is_told_and_a_text_can_be_made():
    finding = only(findings, message(f"<p>{STORY}</p>", "Lemons and oranges"), "text-differs")
    assert (finding.number, finding.limit, finding.places[0].part) == (30, 50, "1")
    assert only(findings, message(f"<p>{STORY}</p>"), "no-text-part").fix == "add-text-part"


def test_nothing_can_be_made_of_no_html():
    assert only(findings, message(" "), "no-text-part").fix == ""
