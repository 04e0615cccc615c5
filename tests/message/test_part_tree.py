import pytest
from hypothesis import given

from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.part_labels import Labels
from cfmail_gui.message.part_tree import MAX_DEPTH, MAX_PARTS, Part, PartTree, scan
from tests.message.samples import messages, sample, thorough

MIXED = b"Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"


def tree_of(raw: bytes) -> PartTree:
    return scan(split(raw))


def bodies(raw: bytes) -> list[tuple[str, bytes]]:
    return [(part.number, raw[part.body_start : part.end]) for part in tree_of(raw).parts]


def codes(raw: bytes) -> list[tuple[str, str]]:
    return [(remark.code, remark.detail) for remark in tree_of(raw).remarks]


def test_a_message_without_multipart_is_one_part():
    raw = b"Content-Type: Text/Plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8BIT (x)\r\n\r\nbody\r\n"
    (part,) = tree_of(raw).parts
    assert part == Part("1", part.labels, 0, len(raw) - 6, len(raw), 0, 0)
    assert part.labels.read() == Labels("text/plain", "utf-8", "8bit", "", "", b"")


def test_parts_are_numbered_like_imap():
    raw = sample("nested.eml")
    parts = tree_of(raw).parts
    assert [(part.number, part.content_type, part.depth) for part in parts] == [
        ("", "multipart/mixed", 0),
        ("1", "multipart/alternative", 1),
        ("1.1", "text/plain", 2),
        ("1.2", "text/html", 2),
        ("2", "application/pdf", 1),
    ]
    assert [part.charset for part in parts] == ["", "", "iso-8859-1", "utf-8", ""]
    assert [part.encoding for part in parts] == ["7bit", "7bit", "quoted-printable", "7bit", "base64"]
    assert (parts[4].disposition, parts[4].file_name) == ("attachment", "Auszüge.pdf")
    assert raw[parts[2].body_start : parts[2].end] == b"Caf=E9 =\r\nau lait"
    assert raw[parts[4].body_start : parts[4].end] == b"JVBERi0xLjQK"
    assert raw[parts[1].start : parts[1].end].endswith(b"--inner--")
    assert tree_of(raw).remarks == ()


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
def test_line_ends_do_not_matter(end):
    raw = (MIXED + b"pre\r\n--b\r\n\r\none\r\n\r\n--b \t\r\nX: y\r\n\r\ntwo\r\n--b--\r\npost").replace(b"\r\n", end)
    assert bodies(raw)[1:] == [("1", b"one" + end), ("2", b"two")]
    assert codes(raw) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"--b\r\n\r\n--b\r\n\r\nx\r\n--b--", [("1", b""), ("2", b"x")]),
        (b"--b\r\n--b\r\n--b--", [("1", b""), ("2", b"")]),
        (b"--b\r\nContent-Type: text/html\r\n--b--", [("1", b"")]),
        (b"--b\r\n\r\nx--b\r\n --b\r\n-b\r\n--bb\r\n--b-\r\n--b--", [("1", b"x--b\r\n --b\r\n-b\r\n--bb\r\n--b-")]),
        (b"--b\r\n\r\nx\r\n--b--\r\n--b\r\n\r\ny", [("1", b"x")]),
        (b"--b\r\n\r\nx\r\n--b" + b" " * 200 + b"\r\n\r\ny\r\n--b--", [("1", b"x"), ("2", b"y")]),
        (b"--b\r\n\r\nx\r\n--b\rx\r\n--b--", [("1", b"x\r\n--b\rx")]),
    ],
)
def test_delimiters(body, expected):
    assert bodies(MIXED + body)[1:] == expected


@pytest.mark.parametrize(
    ("raw", "expected", "numbers"),
    [
        (MIXED + b"--b\r\n\r\nx", [("no-close", "")], ["", "1"]),
        (MIXED + b"no delimiter\r\n", [("no-delimiter", "")], [""]),
        (MIXED.replace(b"; boundary=b", b"") + b"--b\r\n", [("no-delimiter", "")], [""]),
        (MIXED.replace(b"=b", b"=" + b"b" * 300) + b"--b\r\n", [("no-delimiter", "")], [""]),
        (
            MIXED + b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--",
            [("no-delimiter", "1")],
            ["", "1", "2"],
        ),
        (
            MIXED + b"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--b\r\n\r\ny\r\n--b--",
            [("no-close", "1")],
            ["", "1", "1.1", "2"],
        ),
    ],
)
def test_multiparts_that_are_not_well_made(raw, expected, numbers):
    assert codes(raw) == expected
    assert [part.number for part in tree_of(raw).parts] == numbers


def test_parts_of_a_digest_are_messages():
    raw = MIXED.replace(b"mixed", b"digest") + b"--b\r\n\r\nSubject: y\r\n\r\nz\r\n--b--"
    assert tree_of(raw).parts[1].content_type == "message/rfc822"


def test_three_hundred_nested_parts_end_in_an_opaque_one():
    raw = b"Content-Type: multipart/mixed; boundary=b0\r\n\r\n" + b"".join(
        b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (n, n + 1) for n in range(300)
    )
    tree = tree_of(raw)
    assert len(tree.parts) == MAX_DEPTH + 1
    assert (tree.parts[-1].content_type, tree.parts[-1].end) == ("multipart/mixed", len(raw))
    assert codes(raw) == [("too-deep", ".".join(["1"] * 50)), ("no-close", "")]


def test_of_fifty_thousand_parts_the_last_one_takes_the_rest():
    raw = MIXED + b"--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n" * 50_000
    tree = tree_of(raw)
    assert len(tree.parts) == MAX_PARTS
    assert tree.parts[-1].end == len(raw)
    assert raw[tree.parts[-2].body_start : tree.parts[-2].end] == b"hi"
    assert codes(raw) == [("too-many-parts", str(MAX_PARTS - 1))]


def test_a_closing_delimiter_behind_the_last_part_allowed_is_read():
    raw = MIXED + b"--b\r\n\r\n" * (MAX_PARTS - 1) + b"\r\n--b--\r\n"
    assert codes(raw) == []
    assert codes(raw.replace(b"--b--", b"--b")) == [("too-many-parts", str(MAX_PARTS - 1))]


def test_megabytes_of_lines_that_look_like_delimiters():
    raw = MIXED + b"--b\r\n\r\n" + b"--x\n" * (6 * 2**20) + b"--b--\r\n"
    tree = tree_of(raw)
    assert [part.end for part in tree.parts] == [len(raw), len(raw) - 8]
    assert tree.remarks == ()


@pytest.mark.parametrize("before", range(64 * 1024 - 8, 64 * 1024 + 1))
def test_a_delimiter_across_the_limit_of_a_window_is_found(before):
    start = len(MIXED) - 1
    raw = MIXED + b"a" * (before - 1) + b"\r\n--b\r\n\r\nx\r\n--b--"
    assert raw.index(b"\n--b") - start == before + 1
    assert bodies(raw)[1:] == [("1", b"x")]


def test_a_part_header_without_end_is_no_header():
    raw = MIXED + b"--b\r\n" + b"a: b\r\n" * 50_000 + b"\r\nx\r\n--b--"
    part = tree_of(raw).parts[1]
    assert part.start == part.body_start
    assert raw[part.end :] == b"\r\n--b--"


def test_multipart_fields_behind_ten_thousand_others_count():
    raw = b"a:\r\n" * 10_001 + MIXED + b"--b\r\n\r\nx\r\n--b--"
    assert bodies(raw)[1:] == [("1", b"x")]


@thorough
@given(messages())
def test_parts_lie_in_one_another(raw):
    try:
        document = split(raw)
    except BadMessage:
        return
    tree = scan(document)
    assert len(tree.parts) >= 1
    root = tree.parts[0]
    assert (root.start, root.body_start, root.end) == (document.start, document.body_start, len(raw))
    open_parts: list[Part] = []
    for part in tree.parts:
        assert part.start <= part.body_start <= part.end
        open_parts[part.depth :] = []
        if open_parts:
            around = open_parts[-1]
            assert around.body_start <= part.start
            assert part.end <= around.end
            assert part.depth == around.depth + 1
        open_parts.append(part)
    assert len({part.number for part in tree.parts}) == len(tree.parts)
