"""Findings in words: every code of the mail format has a sentence, and foreign text in it is harmless."""

import os
import re
import subprocess
import sys
from dataclasses import fields
from typing import get_args

import pytest

from cfmail_gui.checks.run import check
from cfmail_gui.findings.finding import Area, Finding, Level, Place
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.findings.rfc_codes import RfcCode
from cfmail_gui.gui.texts_checks import area_name, fix_label, level_name, place_name, told
from cfmail_gui.message.document import split
from tests.checks.messages import checked, raw
from tests.checks.rfc_cases import TRIGGERS, parts

CODES = sorted(code for group in get_args(RfcCode) for code in get_args(group))
ADDRESS = r"https://www\.(rfc-editor\.org/rfc/rfc\d+#section-[\d.]+|unicode\.org/reports/tr39/)"
FACTS = {"detail": "DETAIL\u202e\n{limit}", "other": "OTHER\x07{other}", "number": 1234, "limit": 998}


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_told(code):
    facts = FACTS if code != "cannot-be-sent" else FACTS | {"other": "eight-bit-address"}
    item = told(Finding("rfc", code, "problem", **facts))
    for text in (item.title, item.why, item.do):
        assert text
        assert not re.search("[\u202e\n\x07]", text)
    assert not item.title.endswith(".")
    assert len(item.title) < 300
    for text in (item.why, item.do):
        assert text[0].isupper()
        assert text.endswith(".")
        assert not re.search(r"\{(detail|number)\}", text)
    assert re.fullmatch(
        r"https://www\.(rfc-editor\.org/rfc/rfc\d+#section-[\d.]+|unicode\.org/reports/tr39/)", item.url
    )


@pytest.mark.parametrize(("code", "octets"), TRIGGERS)
def test_facts_are_in_the_title(code, octets):
    finding = next(finding for finding in check(checked(octets)) if finding.code == code)
    title = told(finding).title
    if code != "cannot-be-sent":
        assert finding.other in title + told(finding).why
        assert "{" not in title.replace(finding.other, "")
        assert "  " not in title
        assert "()" not in title


def test_a_refusal_is_told_as_the_send_tells_it():
    finding = next(f for f in check(checked(raw(To=b"gr\xfc\xdfe@example.test"))) if f.code == "cannot-be-sent")
    assert "header field To" in told(finding).why
    assert "not UTF-8" in told(finding).why


def test_levels_areas_and_fixes_have_names():
    for names in ([level_name(each) for each in get_args(Level)], [area_name(each) for each in get_args(Area)]):
        assert len(set(names)) == len(names)
        assert all(names)
    assert [each for each in get_args(FixCode) if not fix_label(each)] == [""]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place(part="1", line=12, column=3), "line 12 of the text"),
        (Place(part="2", line=7), "line 7 of the HTML"),
        (Place(part="3", line=7), "line 7 of part 3"),
        (Place(part="2"), "the HTML"),
        (Place(), "the message"),
        (Place(part="9"), "part 9"),
    ],
)
def test_places_in_parts(place, expected):
    document = split(parts(b"X: 1", b"Content-Type: text/html", b"Content-Type: image/png"))
    assert place_name(place, document) == expected


def test_places_in_the_source():
    octets = raw(b"one\r\ntwo\r\n", Subject="Hello")
    document = split(octets)
    at = octets.index(b"Subject")
    assert place_name(Place(at, at + 1), document) == "header field Subject"
    at = octets.index(b"two")
    assert place_name(Place(at, at + 1), document) == "line 10, part 1 (text/plain)"
    assert place_name(Place(at, at + 1), None) == f"byte {at}"
    assert place_name(Place(part="2", line=3), None) == "line 3 of part 2"
    assert place_name(Place(len(octets), len(octets)), document).startswith("line 11")


def test_no_display_is_needed():
    code = (
        "from cfmail_gui.gui import texts_checks, texts_checks_rfc; import sys; print('PySide6.QtGui' in sys.modules)"
    )
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    answer = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"


def test_told_holds_text_only():
    item = told(Finding("rfc", "missing-from", "failure"))
    assert all(isinstance(getattr(item, field.name), str) for field in fields(item))
