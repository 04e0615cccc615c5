"""Every fix mends what it is offered for, and changes nothing else."""

from collections import Counter
from datetime import timedelta
from typing import get_args

import pytest
from hypothesis import given, settings

from cfmail_gui.checks.fixes import fix
from cfmail_gui.checks.run import check
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.message.document import Document, split
from cfmail_gui.message.edit import Edited
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.leaf_edits import content_of
from tests.checks.checking import HEAD, NOW, checked, message, replaced, without
from tests.checks.platform_cases import ATTACHED, CASES
from tests.message.samples import messages

EIGHT_BIT = message(body="Grüße\r\n--\r\nAda\r\n").replace(
    b"\r\n\r\n", b"\r\nContent-Transfer-Encoding: 7bit\r\n\r\n", 1
)
LONG_LINE = message(body="a" * 2000 + "\r\n")
ODD_OCTETS = message(body="a\0b\rc\r\n")
LONG_IN_PART = ATTACHED.format("a.pdf").replace("PDF", "P" * 1200).encode()
UTF_16 = (HEAD + "Content-Type: text/plain; charset=utf-16le\r\n\r\n").encode() + ("ä\n" * 600).encode("utf-16le")
RAWS = [case.bad[0] if isinstance(case.bad, tuple) else case.bad for case in CASES]
RAWS += [
    EIGHT_BIT,
    LONG_LINE,
    ODD_OCTETS,
    LONG_IN_PART,
    UTF_16,
    without("Date"),
    without("MIME-Version"),
    without("From"),
]
RAWS += [message("Subject: again\nDate: Sat, 21 Nov 2026 10:00:00 +0100"), replaced("Date", "yesterday")]
RAWS += [replaced("Date", f"Sat, 21 Nov {year} 10:00:00 +0100") for year in (2020, 2030)]
RAWS += [raw.replace(b"\r\n", b"\n") for raw in (EIGHT_BIT, LONG_LINE, LONG_IN_PART, without("Date"))]
RAWS += [raw.replace(b"\r\n", b"\r") for raw in (LONG_LINE, without("Message-ID"))]


def _found(document: Document) -> tuple[Finding, ...]:
    return check(checked(document, sending_domains=("sender.test",)))


def _fixed(document: Document, finding: Finding) -> Document:
    after = fix(document, finding, NOW)
    return split((after.document if isinstance(after, Edited) else after).raw)


def _keys(findings) -> Counter:
    return Counter((finding.code, finding.detail) for finding in findings)


def _assert_mended(raw: bytes) -> None:
    document = split(raw)
    found = _found(document)
    for finding in found:
        if finding.fix in ("", "add-text-part"):
            continue
        before, after = _keys(found), _keys(_found(_fixed(document, finding)))
        key = (finding.code, finding.detail)
        assert after[key] < before[key], finding


@pytest.mark.parametrize("raw", RAWS, ids=range(len(RAWS)))
def test_what_is_fixed_is_not_found_again(raw):
    _assert_mended(raw)


@given(messages())
@settings(deadline=None)
def test_what_is_fixed_in_any_message_is_not_found_again(raw):
    _assert_mended(raw)


def test_what_is_signed_is_left_to_the_person():
    fields = "Feedback-ID: a:b:c\nX-Originating-IP: [203.0.113.9]\nDelivered-To: a@b.test"
    signature = "\nDKIM-Signature: v=1; d=sender.test; s=a; h=from:feedback-id:delivered-to; b=AAAA; bh=AAAA"
    wanted = {"platform-field", "originating-address", "hidden-recipient-field"}
    for raw, mended in ((message(fields), wanted), (message(fields + signature), {"originating-address"})):
        assert {finding.code for finding in _found(split(raw)) if finding.fix == "remove-field"} == mended


def test_every_fix_is_tried():
    tried = {finding.fix for raw in RAWS for finding in _found(split(raw))}
    assert tried | {"add-text-part"} == set(get_args(FixCode))


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (EIGHT_BIT, b"quoted-printable"),
        (LONG_LINE, b"quoted-printable"),
        (ODD_OCTETS, b"quoted-printable"),
        (UTF_16, b"base64"),
    ],
)
def test_a_body_written_anew_says_the_same(raw, encoding):
    document = split(raw)
    finding = Finding("rfc", "long-line", "problem", (Place(part="1"),), fix="write-body-anew")
    edited = fix(document, finding, NOW)
    written = edited.document
    assert written.raw.isascii()
    assert max(map(len, written.raw.split(b"\r\n"))) <= 998
    assert b"Content-Transfer-Encoding: " + encoding + b"\r\n" in written.raw
    (part,), (before,) = split(written.raw).tree.parts, document.tree.parts
    assert content_of(written, part).replace(b"\r\n", b"\n") == content_of(document, before).replace(b"\r\n", b"\n")
    assert [note.code for note in edited.notes] == ["encoding-changed"]


def test_only_the_part_that_is_meant_is_written_anew():
    document = split(LONG_IN_PART)
    offset = LONG_IN_PART.index(b"P" * 1200) + 5
    edited = fix(
        document, Finding("rfc", "long-line", "problem", (Place(offset, offset + 9),), fix="write-body-anew"), NOW
    )
    before, after = document.raw, edited.document.raw
    start = before.index(b"Content-Type: application/pdf")
    assert after[:start] == before[:start]
    assert b"Content-Transfer-Encoding: base64\r\n" in after[start:]
    assert after.endswith(b"\r\n--b--\r\n")


def test_all_fields_of_a_journey_go_at_once():
    trace = "Received: from a.corp by b; x\nReceived: from c (c [203.0.113.9]) by d; x\nReceived: by e.corp; x"
    document = split(message(trace))
    (finding,) = [finding for finding in _found(document) if finding.code == "received-present"]
    assert (finding.number, finding.fix) == (3, "remove-fields")
    assert fix(document, finding, NOW).raw == message()
    (inside,) = [finding for finding in _found(document) if finding.code == "internal-host"]
    assert (inside.detail, inside.number, len(inside.places)) == ("a.corp", 3, 3)


def test_fields_that_are_not_all_there_stay():
    document = split(message("Received: one"))
    place = Place(document.raw.index(b"Received: one"), 0)
    finding = Finding("cloudflare", "received-present", "problem", (place, Place(1, 5)), fix="remove-fields")
    with pytest.raises(BadEdit):
        fix(document, finding, NOW)


def test_only_the_field_that_is_meant_goes():
    raw = message("Received: one\nReceived: two")
    place = Place(raw.index(b"Received: two"), 0)
    assert fix(split(raw), Finding("rfc", "long-line", "problem", (place,), fix="remove-field"), NOW).raw == message(
        "Received: one"
    )


def test_a_new_message_id_is_in_the_authors_domain_and_new_each_time():
    document = split(without("Message-ID"))
    finding = Finding("cloudflare", "no-message-id", "problem", fix="add-message-id")
    ids = [fix(document, finding, NOW + timedelta(seconds=step)).first("Message-ID").value for step in (0, 0, 1)]
    assert ids[0] == ids[1] != ids[2]
    assert all(value.endswith(b"@sender.test>") for value in ids)


@pytest.mark.parametrize(
    ("fix_code", "place", "fault"),
    [
        ("", Place(), "not-editable"),
        ("add-text-part", Place(), "not-editable"),
        ("remove-field", Place(), "not-editable"),
        ("remove-field", Place(3, 9), "not-editable"),
        ("write-body-anew", Place(part="9"), "no-such-part"),
        ("write-body-anew", Place(part=""), "not-a-leaf"),
        ("write-body-anew", Place(part="2"), "not-encodable"),
    ],
)
def test_what_cannot_be_mended_is_refused(fix_code, place, fault):
    nested = message(
        kind='multipart/mixed; boundary="b"',
        body="--b\r\n\r\na\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nA: b\r\n\r\nc\r\n--b--\r\n",
    )
    with pytest.raises(BadEdit) as caught:
        fix(split(nested), Finding("rfc", "long-line", "problem", (place,), fix=fix_code), NOW)
    assert caught.value.fault == fault
