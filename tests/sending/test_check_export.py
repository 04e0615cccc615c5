"""Findings as JSON, Markdown and lines."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime

from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.message.envelope import propose
from cfmail_gui.sending.check_export import Spoken, Words, json_text, lines, markdown
from cfmail_gui.sending.checking import Sending, check_opened
from cfmail_gui.sending.opening import examine
from tests.gui.checks.stage import GOOD

WORDS = Words(title=lambda name: f"Checks of {name}", nothing="Nothing.", where="Where:", do="Do:", source="Source:")


def report_of(*findings):
    opened = examine(GOOD, "a.eml")
    report = check_opened(opened, propose(opened.addresses), Sending(datetime(2026, 11, 22, 9, tzinfo=UTC)))
    return replace(report, findings=findings, scores=(("gmail", 90),))


def speak(report, finding):
    return Spoken(finding.level, finding.area, finding.detail, "Why.", "", "RFC 1", "https://a.test/x", "field Subject")


FAILURE = Finding("rfc", "some-code", "failure", (Place(GOOD.index(b"Subject"), 5),), detail="first")
ADVICE = Finding("clients", "other-code", "advice", detail="second")


def test_json_has_codes_facts_words_and_lines():
    report = report_of(FAILURE, ADVICE)
    (message,) = json.loads(json_text([report], speak))["messages"]
    assert (message["name"], message["failures"], message["support"]) == ("a.eml", 1, {"gmail": 90})
    first, second = message["findings"]
    assert (first["code"], first["level"], first["line"], first["detail"]) == ("some-code", "failure", 3, "first")
    assert first["places"][0]["offset"] == GOOD.index(b"Subject")
    assert first["words"]["why"] == "Why."
    assert second["line"] == 0


def test_json_survives_every_character():
    report = report_of(replace(FAILURE, detail="\ud800 \u202e \x00 ü"))
    text = json_text([report], lambda report, finding: speak(report, ADVICE))
    assert text.isascii()
    assert json.loads(text)["messages"][0]["findings"][0]["detail"] == "\ud800 \u202e \x00 ü"


def test_lines_are_as_compilers_write_them():
    report = report_of(FAILURE, ADVICE)
    assert list(lines(report, speak, "x/a.eml")) == ["x/a.eml:3: failure: first", "x/a.eml: advice: second"]


def test_markdown_groups_by_level():
    text = markdown([report_of(FAILURE, replace(FAILURE, detail="third"), ADVICE)], speak, WORDS)
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# Checks of a.eml",
        "## failure",
        "## advice",
    ]
    assert text.index("first") < text.index("third") < text.index("second")
    assert "<https://a.test/x>" in text


def test_markdown_of_nothing_says_so():
    assert "Nothing." in markdown([report_of()], speak, WORDS)


def test_foreign_text_marks_nothing_up():
    hostile = "# [x](http://evil.test) <img src=x> `a` **b** www.evil.test me@evil.test | - 1. &lt;"
    text = markdown([report_of(replace(ADVICE, detail=hostile))], speak, WORDS)
    (line,) = (line for line in text.splitlines() if "evil" in line)
    shown = line.removeprefix("- **").removesuffix("**")
    assert not re.search(r"(?<!\\)[\[\]<>`*|@&#]|http://|www\.", shown), shown
    assert r"\[x\](http\://evil.test) \<img src=x\>" in line
