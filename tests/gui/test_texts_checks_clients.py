from typing import get_args

import pytest

from cfmail_gui.findings.client_codes import ClientCode, FeatureCode
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.gui.texts_checks_clients import told

CODES = [code for group in get_args(ClientCode) for code in (get_args(group) or [group])]
OWN = sorted(set(CODES) - set(get_args(FeatureCode)))


@pytest.mark.parametrize("code", OWN)
def test_every_code_has_whole_sentences(code):
    finding = Finding("clients", code, "problem", (Place(line=1, column=1),), "first{0}\u202e", "1×2 3×4", 450_000, 300)
    words = told(finding)
    for sentence in (words.title, words.why, words.do, words.source):
        assert sentence
        assert "\u202e" not in sentence
        assert "{detail" not in sentence
        assert "{number" not in sentence
        assert "{size" not in sentence
    assert words.why.endswith(".")
    assert words.do.endswith(".")
    assert not words.title.endswith(".")
    assert words.url == "" or words.url.startswith("https://")


def test_sentences_hold_the_facts():
    contrast = told(Finding("clients", "low-contrast", "problem", (), "#777777", "#ffffff", 447, 450))
    assert contrast.title == "Hard to read: #777777 on #ffffff, contrast 4.47:1"
    assert "4.50:1" in contrast.why
    once = told(Finding("clients", "no-alt", "problem", (), number=1)).title
    assert told(Finding("clients", "no-alt", "problem", (), number=3)).title == once + " (3 times)"
    nothing = told(Finding("clients", "no-preheader", "advice", ()))
    assert nothing.title == "Lists will show nothing behind the subject"
    assert (
        "102.0 KiB" in told(Finding("clients", "clipped-by-gmail", "problem", (), number=200_000, limit=104_448)).title
    )
