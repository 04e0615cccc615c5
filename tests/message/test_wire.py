import re

import pytest
from hypothesis import given

from cfmail_gui.message.document import MAX_MESSAGE_OCTETS, split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.header import MAX_FIELDS
from cfmail_gui.message.wire import Wire, WireChange, WireOptions, encode
from tests.message.samples import messages, sample, thorough

HEADER = b"From: a@b.test\r\nTo: c@d.test\r\n"
A_BCC_FIELD = re.compile(rb"(?im)^(resent-)?bcc[ \t]*(\r\n[ \t]+)*:")


def wire(raw: bytes) -> Wire:
    return encode(split(raw))


def refusal(raw: bytes) -> BadMessage:
    with pytest.raises(BadMessage) as caught:
        wire(raw)
    return caught.value


def header_of(octets: bytes) -> bytes:
    return octets.partition(b"\r\n\r\n")[0]


@thorough
@given(messages())
def test_what_is_sent_is_a_message_that_needs_no_further_change(raw):
    try:
        sent = wire(raw)
    except BadMessage:
        return
    assert wire(sent.octets) == Wire(sent.octets, ())
    assert "\ufffd" not in sent.octets.decode()
    assert b"\n" not in sent.octets.replace(b"\r\n", b"")
    assert not A_BCC_FIELD.search(header_of(sent.octets))


def test_a_proper_message_is_sent_octet_for_octet():
    raw = HEADER + "Subject: Grüße \U0001f642\r\n\r\n.dots\r\n..stay\r\nNEL\x85 VT\x0b NUL\x00\r\nno end".encode()
    assert wire(raw) == Wire(raw, ())


@pytest.mark.parametrize(
    ("body", "sent", "count"),
    [
        (b"a\nb\n", b"a\r\nb\r\n", 2),
        (b"a\r\nb\nc", b"a\r\nb\r\nc", 1),
        (b"a\r\r\nb\n", b"a\r\r\nb\r\n", 1),
        (b"a\n\rb\r\n", b"a\r\n\rb\r\n", 1),
    ],
)
def test_only_line_ends_that_are_not_crlf_are_changed(body, sent, count):
    changes = (WireChange("line-ends", count),)
    assert wire(HEADER + b"\r\n" + body) == Wire(HEADER + b"\r\n" + sent, changes)


@pytest.mark.parametrize("before", range(256 * 1024 - 3, 256 * 1024 + 2))
def test_line_ends_across_the_limits_of_pieces_stay_whole(before):
    raw = b"Subject: x\r\n\r\n".ljust(before, b"a") + b"\r\n" + b"b\n" + "ж".encode() * 200_000
    assert wire(raw).octets == raw.replace(b"b\n", b"b\r\n")


def test_a_bare_cr_stays():
    raw = HEADER + b"\r\na\rb\r\n"
    assert wire(raw).octets == raw


def test_carriage_returns_become_crlf_where_they_are_the_line_ends():
    sent = wire(sample("carriage-returns.eml"))
    assert sent.octets == (
        b"From: ada@sender.example\r\nTo: bob@one.example,\r\n carol@two.example\r\n"
        b"Subject: an old Macintosh\r\n\r\ntext\r\n"
    )
    assert sent.changes == (WireChange("bcc-removed", 1, "Bcc"), WireChange("line-ends", 6))


def test_bom_and_mbox_line_are_dropped():
    sent = wire(sample("mbox.eml"))
    assert sent.octets.startswith(b"From: ada@sender.example\r\nTo: undisclosed")
    assert sent.changes == (
        WireChange("bom-dropped", 1),
        WireChange("mbox-line-dropped", 1),
        WireChange("line-ends", 6),
    )


def test_every_blind_copy_field_is_removed_and_nothing_else():
    raw = sample("blind-copies.eml")
    sent = wire(raw)
    assert sent.changes == (WireChange("bcc-removed", 3, "bCC, RESENT-BCC, Bcc"),)
    assert b"hidden" not in sent.octets
    assert sent.octets == b"".join(
        line for line in raw.splitlines(keepends=True) if b"hidden" not in line or b"Hidden, T" in line
    ).replace(b'  "Hidden, Three" <hidden3@blind.example>\r\n', b"")


@pytest.mark.parametrize(
    "field",
    [
        b"Bcc: x@hide.test\r\n",
        b"BCC:x@hide.test\r\n",
        b"bcc : x@hide.test\r\n",
        b"bCc\t \t: x@hide.test\r\n",
        b"Bcc:\r\n x@hide.test,\r\n\ty@hide.test\r\n",
        b"Bcc\r\n : x@hide.test\r\n",
        b"Bcc\r\n \r\n\t: x@hide.test\r\n",
        b"Bcc: caf\xe9 <x@hide.test>\r\n",
        b"Resent-Bcc: x@hide.test\r\n",
        b"RESENT-BCC :\r\n  x@hide.test\r\n",
        b"Bcc: x@hide.test\r\nBcc: y@hide.test\r\n",
    ],
)
@pytest.mark.parametrize(
    ("before", "behind"),
    [
        (HEADER, b"\r\nbody\r\n"),
        (b"", HEADER + b"\r\nbody\r\n"),
        (HEADER + b"no colon here\r\n", b"Subject: x\r\n\r\nbody\r\n"),
        (HEADER + b"x:\r\n" * MAX_FIELDS, b"y:\r\n\r\nbody\r\n"),
    ],
)
def test_a_bcc_field_is_removed_however_it_is_written(field, before, behind):
    sent = wire(before + field + behind)
    assert sent.octets == before + behind
    assert [change.code for change in sent.changes] == ["bcc-removed"]


def test_what_only_looks_like_bcc_stays():
    raw = HEADER + b"X-Bcc: a\r\nBccx: b\r\nSubject: x\r\n Bcc: c\r\n\r\nBcc: d\r\n"
    assert wire(raw) == Wire(raw, ())


def test_what_comes_first_when_bcc_is_gone_is_looked_at_again():
    raw = b"Bcc: a\r\nFrom me Sat\r\n\xef\xbb\xbfBcc: b\r\n\xef\xbb\xbfSubject: x\r\n\r\n"
    assert wire(raw).octets == b"Subject: x\r\n\r\n"
    assert [(change.code, change.count) for change in wire(raw).changes] == [
        ("bom-dropped", 2),
        ("mbox-line-dropped", 1),
        ("bcc-removed", 2),
    ]


def test_a_cr_does_not_become_a_line_end_because_the_only_lf_went_with_bcc():
    sent = wire(b"Bcc: a\nSubject: x\rBcc: y")
    assert sent.octets == b"Subject: x\rBcc: y\r\n"
    assert [field.name for field in split(sent.octets).fields] == ["Subject"]


@pytest.mark.parametrize("raw", [b"Bcc: a@b.test\n\nbody", b"Bcc: a\n\xef\xbb\xbf\n \nSubject: x\n\n"])
def test_a_message_of_which_no_header_would_be_left_is_refused(raw):
    assert refusal(raw).fault == "no-header"


def test_a_replacement_character_in_the_message_is_kept():
    raw = HEADER + "\r\nreal \ufffd\r\n".encode()
    assert wire(raw).octets == raw


def test_a_message_that_grows_over_the_limit_is_refused():
    raw = b"Subject: x\n\n".ljust(MAX_MESSAGE_OCTETS - 1, b"a") + b"\n"
    error = refusal(raw)
    assert (error.fault, error.position) == ("too-large", MAX_MESSAGE_OCTETS + 3)


def test_a_message_that_grows_over_the_limit_by_repairs_is_refused():
    raw = b"Subject: x\r\n\r\n" + b"\xe9" * (MAX_MESSAGE_OCTETS // 2)
    assert refusal(raw).fault == "too-large"


def test_the_mark_of_a_draft_is_removed():
    sent = wire(b"x-UNSENT : 1\r\nX-Unsent: 0\r\n" + HEADER + b"X-Unsent: 1\r\n\r\nX-Unsent: 1\r\n")
    assert sent.octets == b"X-Unsent: 0\r\n" + HEADER + b"\r\nX-Unsent: 1\r\n"
    assert sent.changes == (WireChange("draft-mark-removed", 2),)


def test_what_comes_first_when_the_mark_of_a_draft_is_gone_is_looked_at_again():
    assert wire(b"X-Unsent: 1\r\n\xef\xbb\xbfBcc: a\r\nSubject: x\r\n\r\n").octets == b"Subject: x\r\n\r\n"


@pytest.mark.parametrize("raw", [b"Subject: x\n\na\r\nb\n\r", b"Subject: x\r\ry\r", b"Subject: x\r\n\r\n"])
def test_line_ends_can_be_kept(raw):
    assert encode(split(raw), WireOptions(crlf=False)) == Wire(raw, ())


def test_with_line_ends_kept_a_cr_does_not_become_one_either():
    sent = encode(split(b"Bcc: a\nSubject: x\rBcc: y"), WireOptions(crlf=False))
    assert sent.octets == b"Subject: x\rBcc: y\n"


def test_the_edits_lead_from_the_message_to_what_is_sent():
    raw = b"Bcc: a\nSubject: x\nX-Unsent: 1\n\nb\n"
    sent = wire(raw)
    assert sent.edits.base == raw
    assert sent.edits.whole() == b"Subject: x\n\nb\n"
    assert [change[:2] for change in sent.edits.changes()] == [(0, 7), (18, 30)]


def test_a_message_that_is_sent_as_it_is_is_not_copied():
    raw = b"Subject: x\r\n\r\n" + b"a\r\n" * 100_000
    assert wire(raw).octets is raw


SIGNED = b"DKIM-Signature: v=1; d=b.test; s=s; h=From:Bcc; bh=x; b=x\r\n"


@pytest.mark.parametrize(
    ("raw", "broken"),
    [
        (SIGNED + b"Bcc: a\r\n" + HEADER + b"\r\nb\n", True),
        (SIGNED + b"X-Unsent: 1\r\n" + HEADER + b"\r\nb\n", False),
        (SIGNED + HEADER + b"\r\n\xe9\n", True),
        (SIGNED + HEADER + b"\r\nb\n", False),
    ],
    ids=["bcc is signed", "draft mark is not", "body is signed", "line ends count as CRLF"],
)
def test_signatures_that_the_changes_break_are_named(raw, broken):
    assert [signature.detail for signature in wire(raw).broken] == ["d=b.test s=s"] * broken


@pytest.mark.parametrize(
    ("raw", "warned"),
    [
        ("Subject: Grüße\r\n\r\nx", True),
        ("Subject: x\r\n\r\nGrüße", False),
        ("Bcc: Grüße <a@b.test>\r\nSubject: x\r\n\r\nGrüße", False),
        ("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: a/b; name=ü\r\n\r\n--b--", True),
    ],
    ids=["header", "body", "only Bcc", "header of a part"],
)
def test_raw_utf8_in_header_fields_is_warned_of(raw, warned):
    assert wire(raw.encode()).warnings == ("smtputf8-headers",) * warned
    assert encode(split(raw.encode()), WireOptions(seven_bit=True)).warnings == ()
