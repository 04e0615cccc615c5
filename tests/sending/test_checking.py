"""All checks over files, and what they say of places in them."""

import gzip
import os
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cfmail_gui.checks.levels import Profile
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.message.envelope import propose
from cfmail_gui.message.faults import BadEdit, BadFile, BadMessage
from cfmail_gui.sending.checking import Report, Sending, check_file, check_opened, check_standard_input, mend
from cfmail_gui.sending.opening import examine
from tests.gui.checks.stage import GOOD, NO_DATE

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SENDING = Sending(NOW)
HTML_ONLY = GOOD.replace(b"text/plain", b"text/html").replace(b"Good morning.", b"<p>Good <b>morning</b>.</p>")


def check(raw: bytes, sending: Sending = SENDING, cancelled=lambda: False) -> Report:
    opened = examine(raw, "test")
    return check_opened(opened, propose(opened.addresses), sending, cancelled)


def codes(report: Report) -> set[str]:
    return {finding.code for finding in report.findings}


def test_failures_are_those_that_will_fail():
    assert check(GOOD).failures == 0
    assert check(GOOD.replace(b"From: Me <me@sender.test>\r\n", b"")).failures >= 1


def test_the_profile_decides():
    (code, *_) = codes(check(NO_DATE)) - codes(check(GOOD))
    assert code not in codes(check(NO_DATE, replace(SENDING, profile=Profile(ignored=frozenset({code})))))
    raised = check(NO_DATE, replace(SENDING, profile=Profile(errors=frozenset({code}))))
    assert raised.failures >= 1
    assert next(finding for finding in raised.findings if finding.code == code).level == "failure"


def test_a_check_that_is_stopped_says_so():
    assert check(HTML_ONLY).is_whole
    stopped = check(HTML_ONLY, cancelled=lambda: True)
    assert (stopped.is_whole, stopped.findings, stopped.scores) == (False, (), ())


def test_scores_are_of_html_only():
    assert check(GOOD).scores == ()
    assert dict(check(HTML_ONLY.replace(b"<b>", b'<b style="color:red">')).scores)["gmail"] > 50


def test_a_message_file(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(NO_DATE)
    (report,) = check_file(path, SENDING)
    assert (report.name, report.first_line) == ("a.eml", 1)
    path.with_suffix(".gz").write_bytes(gzip.compress(NO_DATE))
    (packed,) = check_file(path.with_suffix(".gz"), SENDING)
    assert codes(packed) == codes(report)


def test_a_mailbox_is_checked_message_by_message(tmp_path):
    path = tmp_path / "a.mbox"
    first = b"From me@sender.test Sun Nov 22 08:00:00 2026\n" + GOOD.replace(b"\r\n", b"\n") + b"\n"
    path.write_bytes(first * 3)
    reports = list(check_file(path, SENDING))
    height = first.count(b"\n")
    assert [report.first_line for report in reports] == [2, 2 + height, 2 + 2 * height]
    here = Finding("rfc", "nul", "advice", (Place(reports[2].checked.document.body_start),))
    assert reports[2].line_of(here) == 2 + 2 * height + GOOD.split(b"\r\n\r\n")[0].count(b"\n") + 2


@pytest.mark.parametrize("name", ["page.html", "text.txt"])
def test_a_page_is_not_blamed_for_the_header_that_it_has_not(tmp_path, name):
    path = tmp_path / name
    path.write_text(
        "<html><body>\n<img src='http://x.test/a.png'></body></html>" if "html" in name else "Hi {{ name }}"
    )
    (report,) = check_file(path, SENDING)
    assert (report.name, report.failures, report.first_line) == (name, 0, 0)
    assert report.findings
    assert {finding.area for finding in report.findings} <= {"clients", "template", "privacy"}


def test_lines_of_a_page_are_those_of_its_file(tmp_path):
    path = tmp_path / "page.html"
    path.write_text("<html>\n<body>\n<p>x</p>\n<img src='http://x.test/a.png'>\n</body></html>\n")
    (report,) = check_file(path, SENDING)
    assert 4 in {report.line_of(finding) for finding in report.findings if finding.places}


def test_lines_of_a_message_are_those_of_its_file():
    report = check(HTML_ONLY)
    body = HTML_ONLY.split(b"\r\n\r\n")[0].count(b"\n") + 3
    number = report.checked.html_part.number
    assert report.line_of(Finding("clients", "x", "advice", (Place(part=number, line=1, column=4),))) == body
    assert report.line_of(Finding("rfc", "x", "advice", (Place(HTML_ONLY.index(b"Subject"), -1),))) == 3
    assert report.line_of(Finding("rfc", "x", "advice")) == 0
    coded = HTML_ONLY.replace(b"MIME", b"Content-Transfer-Encoding: base64\r\nMIME").replace(b"<p>", b"PHA+\r\n")
    report = check(coded)
    place = Place(part=report.checked.html_part.number, line=7, column=1)
    assert report.line_of(Finding("clients", "x", "advice", (place,))) == body + 1, "where the coded part begins"


def test_soft_line_breaks_are_no_lines_of_the_text():
    raw = HTML_ONLY.replace(b"MIME", b"Content-Transfer-Encoding: quoted-printable\r\nMIME")
    raw = raw.replace(
        b"<p>Good",
        b"<html>=\r\n<body>=20\r\n\r\n<p =\r\nclass=3D=22x=22>\r\n<img src=3D=22http://x.test/a.p=\r\nng=22>",
    )
    report = check(raw)
    line = raw[: raw.index(b"<img")].count(b"\n") + 1
    told = [finding for finding in report.findings if finding.code == "insecure-image"]
    assert [(finding.places[0].line, report.line_of(finding)) for finding in told] == [(4, line)]
    beyond = Finding("clients", "x", "advice", (Place(part=report.checked.html_part.number, line=99, column=1),))
    assert report.line_of(beyond) <= raw.count(b"\n") + 1


@pytest.mark.parametrize(
    ("raw", "error"),
    [(b"", BadFile), (b"\x00\x01 nonsense without header\n\n", BadMessage)],
)
def test_what_is_no_message(tmp_path, raw, error):
    path = tmp_path / "a.eml"
    path.write_bytes(raw)
    with pytest.raises(error):
        list(check_file(path, SENDING))
    with pytest.raises(BadFile):
        list(check_file(tmp_path / "missing.eml", SENDING))


@pytest.mark.parametrize(
    ("raw", "count", "line"),
    [
        (NO_DATE, 1, 1),
        (b"<html><body><p>Hello</p></body></html>", 1, 0),
        (b"From a b\n" + GOOD + b"\nFrom a b\n" + GOOD, 2, 2),
    ],
)
def test_standard_input(monkeypatch, raw, count, line):
    reader, writer = os.pipe()
    monkeypatch.setattr("cfmail_gui.sending.checking._DESCRIPTOR", reader)
    os.write(writer, raw)
    os.close(writer)
    reports = list(check_standard_input(SENDING))
    os.close(reader)
    assert (len(reports), reports[0].first_line) == (count, line)


def test_a_text_part_is_made_of_the_html():
    report = check(HTML_ONLY)
    finding = next(each for each in report.findings if each.fix == "add-text-part")
    document = mend(finding, report.checked, NOW)(report.checked.document).document
    assert b"Good **morning**." in document.raw or b"Good *" in document.raw
    assert finding.code not in codes(check(document.raw))


def test_other_fixes_are_those_of_the_checks():
    report = check(NO_DATE)
    finding = next(each for each in report.findings if each.fix == "add-date")
    result = mend(finding, report.checked, NOW)(report.checked.document)
    raw = getattr(result, "document", result).raw
    assert b"Date: Sun, 22 Nov 2026 09:00:00 +0000" in raw


def test_html_that_cannot_be_followed_makes_no_text():
    report = check(HTML_ONLY.replace(b"<p>", b"<div>" * 400))
    finding = Finding("clients", "x", "advice", fix="add-text-part")
    with pytest.raises(BadEdit):
        mend(finding, report.checked, NOW)
