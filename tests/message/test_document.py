import pytest
from hypothesis import given

from cfmail_gui.message.document import MAX_HEADER_OCTETS, MAX_MESSAGE_OCTETS, Document, ensure_message, split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.header import MAX_FIELDS, place_name
from tests.message.samples import messages, sample, thorough


def split_or_none(raw: bytes) -> Document | None:
    """Split, if it is a message; what is none is refused as that and as nothing else."""
    document = split(raw)
    assert document.raw is raw
    fault = None
    try:
        ensure_message(document)
    except BadMessage as error:
        fault = error.fault
    assert fault in (None, "empty", "no-header")
    return document if fault is None else None


def fault_of(raw: bytes) -> BadMessage:
    with pytest.raises(BadMessage) as caught:
        ensure_message(split(raw))
    return caught.value


def names(raw: bytes) -> list[str]:
    return [field.name for field in split(raw).fields]


def codes(raw: bytes) -> list[str]:
    return [remark.code for remark in split(raw).remarks]


@thorough
@given(messages())
def test_any_octets_are_split_without_loss_or_refused(raw):
    document = split_or_none(raw)
    if document is None:
        return
    fields = b"".join(raw[field.start : field.end] for field in document.fields)
    fields_end = document.fields[-1].end
    separator = raw[fields_end : document.body_start]
    assert raw[: document.start] + fields + separator + raw[document.body_start :] == document.raw == raw
    assert separator in (b"", b"\n", b"\r\n", b"\r")
    assert document.fields[0].start == document.start
    assert all(a.end == b.start for a, b in zip(document.fields, document.fields[1:], strict=False))
    assert all(0 <= remark.position <= len(raw) for remark in document.remarks)


@thorough
@given(messages())
def test_a_value_is_what_follows_the_colon(raw):
    document = split_or_none(raw)
    for field in document.fields if document else ():
        assert raw[field.value_start : field.value_end] == field.value
        assert raw[field.value_end : field.end] in (b"", b"\n", b"\r\n", b"\r")
        assert not field.name or raw[field.start : field.value_start].startswith(field.name.encode())


def test_fields_are_found_without_regard_to_case_and_in_order():
    document = split(b"to: a@b.test\nSubject: x\nTO: c@d.test\n\nbody")
    assert [field.value for field in document.all("To")] == [b" a@b.test", b" c@d.test"]
    assert document.first("SUBJECT").value == b" x"
    assert document.first("Cc") is None
    assert document.raw[document.body_start :] == b"body"
    assert document.size == 42


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_a_folded_value_keeps_its_folds(end):
    raw = end.join([b"To: a@b.test,", b"\tc@d.test", b"Subject: x", b"", b"body"])
    document = split(raw)
    assert document.first("To").value == b" a@b.test," + end + b"\tc@d.test"
    assert raw[document.body_start :] == b"body"
    assert document.remarks == ()


@pytest.mark.parametrize("octet", [b"\x0b", b"\x0c", b"\x1c", b"\x1d", b"\x1e", b"\xc2\x85", b"\xe2\x80\xa8"])
def test_only_cr_and_lf_end_lines(octet):
    assert names(b"Subject: hi" + octet + b"Bcc: x@y.test\n\n") == ["Subject"]


def test_a_bare_cr_ends_no_line_where_there_is_an_lf():
    document = split(b"Subject: hi\rBcc: x@y.test\n\n")
    assert [field.name for field in document.fields] == ["Subject"]
    assert [(remark.code, remark.position) for remark in document.remarks] == [("bare-cr", 11)]


def test_carriage_returns_alone_end_lines_where_there_is_no_lf():
    document = split(sample("carriage-returns.eml"))
    assert [field.name for field in document.fields] == ["From", "To", "Bcc", "Subject"]
    assert document.raw[document.body_start :] == b"text\r"
    assert document.remarks == ()


def test_white_space_before_the_colon_belongs_to_the_name_even_folded():
    assert names(b"Bcc \t: x\nTo\n : y\nCc\r\n\t: z\n\n") == ["Bcc", "To", "Cc"]


def test_a_line_without_colon_does_not_end_the_header():
    document = split(b"Subject: x\nno field here\n and its fold\nBcc: x@y.test\n\n")
    assert [field.name for field in document.fields] == ["Subject", "", "Bcc"]
    assert document.fields[1].value == b"no field here\n and its fold"
    assert [(remark.code, remark.position) for remark in document.remarks] == [("field-without-colon", 11)]
    assert place_name(document.fields[0]) == "header field Subject"
    assert place_name(document.fields[1]) == "header line without a colon"


def test_a_first_line_that_begins_with_white_space_is_kept():
    document = split(b" stray\nSubject: x\n\n")
    assert [field.name for field in document.fields] == ["", "Subject"]
    assert document.start == 0


def test_a_line_of_spaces_is_no_blank_line():
    assert names(b"Subject: x\n \nTo: a@b.test\n\n") == ["Subject", "To"]


def test_bom_and_mbox_line_stand_before_the_message():
    document = split(sample("mbox.eml"))
    assert [field.name for field in document.fields] == ["From", "To", "Cc", "Subject"]
    assert [(remark.code, remark.position) for remark in document.remarks] == [("bom", 0), ("mbox-line", 3)]


def test_a_from_field_with_a_space_before_its_colon_is_no_mbox_line():
    document = split(b"From : a@b.test\n\n")
    assert document.start == 0
    assert document.first("From").value == b" a@b.test"


@pytest.mark.parametrize(
    ("raw", "code", "position"),
    [
        (b"Subject: x", "no-blank-line", 10),
        (b"Subject: x\n", "no-blank-line", 11),
        (b"Subject: x\n\na\0b", "nul", 13),
        (b"Subject: x\n\ncaf\xe9", "eight-bit", 15),
        (b"Subject: x\n\na\rb", "bare-cr", 13),
    ],
)
def test_what_is_odd_is_remarked_on(raw, code, position):
    assert [(remark.code, remark.position) for remark in split(raw).remarks] == [(code, position)]


@pytest.mark.parametrize("raw", [b"", b"\n", b" \t\r\n\x0b\x0c", b"\xef\xbb\xbf\n", b"\r\r"])
def test_nothing_but_white_space_is_empty(raw):
    error = fault_of(raw)
    assert (error.fault, error.position) == ("empty", len(raw))


def test_megabytes_of_newlines_are_empty():
    assert fault_of(b"\n" * (25 * 2**20)).fault == "empty"


@pytest.mark.parametrize(
    "raw",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"\nSubject: behind a blank line\n\n",
        b"From me Sat\n",
        b"just text\nand more text\n",
        b"line\n" * 8 + b"Subject: too late\n\n",
    ],
)
def test_what_is_no_message_is_refused(raw):
    assert fault_of(raw).fault == "no-header"


def test_a_few_odd_lines_before_the_first_field_are_tolerated():
    assert names(b"line\n" * 7 + b"Subject: in time\n\n")[-1] == "Subject"


def test_the_largest_message_is_split_and_one_octet_more_is_refused():
    raw = b"Subject: x\n\n".ljust(MAX_MESSAGE_OCTETS, b"a")
    assert split(raw).size == MAX_MESSAGE_OCTETS
    error = fault_of(raw + b"a")
    assert (error.fault, error.position) == ("too-large", MAX_MESSAGE_OCTETS + 1)


@pytest.mark.parametrize("end", [b"\n\n", b""])
def test_the_largest_header_is_split_and_one_octet_more_is_refused(end):
    header = b"Subject: ".ljust(MAX_HEADER_OCTETS - len(end[:1]), b"a")
    assert len(split(header + end).fields) == 1
    error = fault_of(header + b"a" + end)
    assert (error.fault, error.position) == ("header-too-large", MAX_HEADER_OCTETS + 1)


def test_behind_ten_thousand_fields_only_those_that_matter_are_told_apart():
    raw = b"a:\n" * MAX_FIELDS + b"b: 1\nBCC: x@y.test,\n z@y.test\nbccx: 2\nTo\t: q@r.test\nc: 3\n\nbody"
    document = split(raw)
    assert [field.name for field in document.fields[MAX_FIELDS:]] == ["", "BCC", "", "To", ""]
    assert document.first("Bcc").value == b" x@y.test,\n z@y.test"
    assert b"".join(raw[field.start : field.end] for field in document.fields) == raw[:-5]
    assert codes(raw) == ["too-many-fields"]
    assert document.remarks[0].position == 3 * MAX_FIELDS


def test_ten_thousand_fields_are_not_too_many():
    assert codes(b"a:\n" * MAX_FIELDS + b"\n") == []
