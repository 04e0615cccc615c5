"""What is set side by side: all that differs and nothing that does not, however it came about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message import wire
from cfmail_gui.message.document import spliced, split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.sending.comparison import compare, compare_versions
from tests.message.samples import messages, thorough

RAW = b"From: a@x.test\nTo: b@x.test\nBcc: c@x.test\nSubject: Gr\xc3\xbc\xc3\x9fe\n\none\ntwo\nthree\n"


def lines_of(octets: bytes) -> list[bytes]:
    unified = octets.replace(b"\r\n", b"\n") if b"\n" in octets else octets.replace(b"\r", b"\n")
    *lines, last = unified.split(b"\n")
    return lines + [last] * bool(last)


def shown(document, options=wire.WireOptions()):  # noqa: B008 - frozen
    return compare(document.octets, wire.encode(document, options).edits).rows


def test_line_ends_alone_make_no_rows():
    assert shown(split(RAW.replace(b"Bcc: c@x.test\n", b""))) == ()


def test_what_is_left_out_is_removed_and_the_lines_after_it_are_numbered_anew():
    rows = shown(split(RAW))
    assert [(row.kind, row.left) for row in rows if row.kind not in ("same", "gap")] == [("removed", b"Bcc: c@x.test")]
    subject = next(row for row in rows if row.left.startswith(b"Subject"))
    assert (subject.left_number, subject.right_number) == (4, 3)


def test_an_edit_and_what_sending_does_are_shown_together():
    raw = RAW.replace(b"\xc3\xbc", b"\xfc").replace(b"\xc3\x9f", b"\xdf")
    document = spliced(split(raw), raw.index(b"two"), raw.index(b"two") + 3, b"zwei")
    document = spliced(document, raw.index(b"Subject"), raw.index(b"Subject"), b"X-A: 1\n")
    document = spliced(document, 0, 0, b"Content-Type: text/plain; charset=iso-8859-1\n")
    rows = [(row.kind, row.left, row.right) for row in shown(document) if row.kind not in ("same", "gap")]
    assert (("changed", b"two", b"zwei")) in rows
    assert ("removed", b"Bcc: c@x.test", b"") in rows or ("changed", b"Bcc: c@x.test", b"X-A: 1") in rows
    assert any(
        left == b"Subject: Gr\xfc\xdfe" and right.startswith(b"Subject: =?iso-8859-1?") for _, left, right in rows
    )


def test_an_edit_that_sending_takes_back_is_no_difference():
    document = spliced(split(RAW.replace(b"Bcc: c@x.test\n", b"")), 0, 0, b"Bcc: d@x.test\n")
    assert shown(document) == ()


def test_very_many_repairs_are_compared_line_by_line():
    fields = b"".join(b"X-%d: caf\xe9\n" % number for number in range(800))
    raw = b"From: a@x.test\n" + fields + b"Content-Type: text/plain; charset=iso-8859-1\n\nx\n"
    edited = spliced(split(raw), 0, 0, b"X-A: 1\n")
    assert len(wire.encode(edited).edits.items) > 500
    added, sender, *changed = shown(edited)[:802]
    assert (added.kind, added.right, sender.kind) == ("added", b"X-A: 1", "same")
    assert {row.kind for row in changed} == {"changed"}
    assert all(row.left.partition(b":")[0] == row.right.partition(b":")[0] for row in changed)


@thorough
@given(messages(), st.data())
def test_the_rows_account_for_every_line_that_differs(raw, data):
    document = split(raw)
    for _ in range(data.draw(st.integers(0, 3))):
        start = data.draw(st.integers(0, document.size))
        end = data.draw(st.integers(start, min(start + 30, document.size)))
        document = spliced(document, start, end, data.draw(st.sampled_from([b"", b"x", b"\r\n", b"a: b\r\n", b"\xe9"])))
    try:
        encoded = wire.encode(document, wire.WireOptions(seven_bit=data.draw(st.booleans())))
    except BadMessage:
        return
    rows = compare(document.octets, encoded.edits).rows
    check(rows, lines_of(raw), lines_of(encoded.edits.whole()))


def check(rows, left, right):
    """Walk along both sides: what is not shown is the same on both, and what is shown is what is there."""
    here = there = 0
    for row in rows:
        if row.kind == "gap":
            assert left[here : here + row.hidden] == right[there : there + row.hidden]
            here, there = here + row.hidden, there + row.hidden
            continue
        if row.left_number is not None:
            here += 1
            assert (row.left_number, row.left) == (here, left[here - 1])
        if row.right_number is not None:
            there += 1
            assert (row.right_number, row.right) == (there, right[there - 1])
        both = row.left_number is not None and row.right_number is not None
        assert (row.kind == "same") == (both and row.left == row.right)
    assert left[here:] == right[there:]
    assert here == len(left) or not rows


def test_the_first_line_feed_makes_other_lines_of_a_message_in_which_cr_ended_them():
    document = split(RAW.replace(b"\n", b"\r").replace(b"Bcc", b"X-A"))
    edited = spliced(document, document.size, document.size, b"four\n")
    rows = shown(edited)
    assert [row.left for row in rows if row.left_number] == lines_of(document.raw)
    assert [row.right for row in rows if row.right_number] == lines_of(edited.raw)


def test_two_versions_of_a_file():
    rows = compare_versions(RAW, RAW.replace(b"two", b"zwei").replace(b"Subject", b"X-Subject")).rows
    assert [(row.left, row.right) for row in rows if row.kind == "changed"] == [
        (b"Subject: Gr\xc3\xbc\xc3\x9fe", b"X-Subject: Gr\xc3\xbc\xc3\x9fe"),
        (b"two", b"zwei"),
    ]
    assert compare_versions(RAW, RAW).rows == ()


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_any_line_end(line_end):
    raw = RAW.replace(b"\n", line_end)
    kinds = [row.kind for row in shown(split(raw))]
    assert kinds.count("removed") == 1
    assert "changed" not in kinds
