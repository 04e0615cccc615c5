"""What is not UTF-8 reaches the recipient unharmed, and nothing else is changed for it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message import transfer
from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.part_tree import MAX_PARTS
from cfmail_gui.message.wire import Wire, WireChange, WireOptions, encode
from cfmail_gui.message.wire_bodies import MAX_NESTING
from tests.message.samples import messages, thorough

HEADER = b"From: a@b.test\r\nMIME-Version: 1.0\r\n"
MIXED = HEADER + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
SEEDS = [path.read_bytes() for path in sorted((Path(__file__).parents[1] / "data" / "message").glob("*.eml"))]
SEEDS += [
    MIXED
    + b"pre\r\n--b\r\nContent-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\xcd\r\n"
    + b"--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: in\r\nBcc: c@d.test\r\n\r\ncaf\xe9\r\n"
    + b"--b\r\nContent-Type: image/png; name=caf\xe9.png\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n"
    + b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=C3=A9 \xe9\r\n"
    + b"--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: binary\r\n\r\n\x89PNG\n\x1a\n\r\n--b--\r\nepi\r\n",
    HEADER.replace(b"\r\n", b"\n") + "Subject: Grüße\nX-Unsent: 1\nBcc: ü@d.test\n\nGrüße\n".encode(),
]
OPTIONS = [WireOptions(crlf=crlf, seven_bit=seven) for crlf in (True, False) for seven in (True, False)]


def sent(raw: bytes, **options) -> Wire:
    return encode(split(raw), WireOptions(**options))


def refusal(raw: bytes, **options) -> BadMessage:
    with pytest.raises(BadMessage) as caught:
        sent(raw, **options)
    return caught.value


@st.composite
def mutated(draw) -> bytes:
    """A message with octets put into it, taken out of it or doubled."""
    raw = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(raw)))
        end = min(start + draw(st.integers(0, 60)), len(raw))
        fresh = draw(
            st.binary(max_size=3)
            | st.sampled_from([b"\xe9", b"\xd0\x96", b"\n", b"\r", b"--b\r\n", raw[start:end] * 2])
        )
        raw = raw[:start] + fresh + raw[end:]
    return raw


def leaves(raw: bytes) -> list[tuple[str, str, bytes]]:
    """Number, type and content of every leaf but messages, whose inner parts may be encoded."""
    parts = split(raw).tree.parts
    kept = [part for part in parts if part.content_type.partition("/")[0] not in ("message", "multipart")]
    return [
        (part.number, part.content_type, transfer.decode(raw[part.body_start : part.end], part.encoding))
        for part in kept
    ]


def wire_or_refusal(raw: bytes, options: WireOptions) -> Wire | BadMessage:
    try:
        return encode(split(raw), options)
    except BadMessage as error:
        return error


@thorough
@given(mutated() | messages(), st.sampled_from(OPTIONS))
def test_what_is_sent_is_utf8_and_needs_no_further_change(raw, options):
    wire = wire_or_refusal(raw, options)
    if isinstance(wire, BadMessage):
        assert 0 <= wire.position <= len(raw)
        assert wire.fault == "no-header" or wire.place
        return
    text = wire.octets.decode()
    assert json.loads(json.dumps(text, ensure_ascii=False)).encode() == wire.octets
    assert text.isascii() or not options.seven_bit
    assert encode(split(wire.octets), options) == Wire(wire.octets, ())
    assert isinstance(wire.broken, tuple)
    assert wire.warnings in ((), ("smtputf8-headers",))


@thorough
@given(mutated() | messages(), st.booleans())
def test_only_what_cannot_be_sent_is_edited(raw, seven_bit):
    options = WireOptions(crlf=False, seven_bit=seven_bit)
    wire = wire_or_refusal(raw, options)
    if isinstance(wire, BadMessage):
        return
    assert wire.edits.base == raw
    assert wire.edits.whole() == wire.octets
    codes = {change.code for change in wire.changes}
    left_out = {"bom-dropped", "mbox-line-dropped", "bcc-removed", "draft-mark-removed", "line-ends"}
    if raw.isascii() or (not seven_bit and is_utf8(raw)):
        assert codes <= left_out
    for change in wire.edits.changes():
        old, new = raw[change.start : change.end], wire.octets[change.now_start : change.now_end]
        assert not old.isascii() or codes & left_out or is_new_encoding(raw, change.start, new)


def is_utf8(octets: bytes) -> bool:
    try:
        octets.decode()
    except UnicodeDecodeError:
        return False
    return True


def is_new_encoding(raw: bytes, position: int, new: bytes) -> bool:
    """Say whether an edit is one of a Content-Transfer-Encoding field, added or changed."""
    before = raw[raw.rfind(b"\n", 0, position) + 1 : position] + new
    return b"content-transfer-encoding" in before.lower() or b"encoding" in raw[:position].lower()


@thorough
@given(mutated(), st.booleans())
def test_every_part_still_holds_what_it_held(raw, seven_bit):
    wire = wire_or_refusal(raw, WireOptions(crlf=False, seven_bit=seven_bit))
    if isinstance(wire, BadMessage):
        return
    touched = {change.code for change in wire.changes} - {"body-encoded", "octets-escaped", "octets-dropped"}
    if not touched and split(raw).line_end != b"\r":
        assert leaves(wire.octets) == leaves(raw)


def part(*fields: bytes, body: bytes = b"") -> bytes:
    return b"--b\r\n" + b"".join(field + b"\r\n" for field in fields) + b"\r\n" + body + b"\r\n"


def mixed(*parts: bytes) -> bytes:
    return MIXED + b"".join(parts) + b"--b--\r\n"


LATIN1 = b"Content-Type: text/plain; charset=iso-8859-1"


def test_a_text_part_becomes_quoted_printable_and_says_so():
    raw = mixed(part(LATIN1, b"content-transfer-ENCODING : 8bit", body=b"caf\xe9"), part(body=b"\xd0\x96"))
    assert sent(raw).octets == raw.replace(b"ENCODING : 8bit", b"ENCODING : quoted-printable").replace(b"\xe9", b"=E9")
    change = WireChange("body-encoded", 1, "eight-bit", "part 1 (text/plain)", "8bit", "quoted-printable", 1)
    assert sent(raw).changes == (change,)


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r"])
def test_a_part_without_the_field_gets_it_in_the_messages_line_ends(line_end):
    raw = mixed(part(LATIN1, body=b"caf\xe9")).replace(b"\r\n", line_end)
    added = (b"iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ncaf=E9").replace(b"\r\n", line_end)
    assert sent(raw, crlf=False).octets == raw.replace(b"iso-8859-1" + line_end * 2 + b"caf\xe9", added)


def test_a_part_without_any_header_gets_one():
    assert sent(mixed(part(body=b"caf\xe9"))).octets == mixed(
        part(b"Content-Transfer-Encoding: quoted-printable", body=b"caf=E9")
    )


def test_a_message_without_mime_version_gets_it_with_the_encoding():
    raw = b"From: a@b.test\r\n\r\ncaf\xe9\r\n"
    assert sent(raw).octets == (
        b"From: a@b.test\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ncaf=E9\r\n"
    )
    assert b"MIME-Version" not in sent(raw.replace(b"\xe9", b"e")).octets


def test_every_field_that_names_the_encoding_is_changed():
    encoding = b"Content-Transfer-Encoding: "
    fields = (encoding + b"7bit", b"X-Y: 1", encoding + b"base64 (caf\xe9)")
    assert sent(mixed(part(*fields, body=b"caf\xe9"))).octets == mixed(
        part(encoding + b"quoted-printable", b"X-Y: 1", encoding + b"quoted-printable", body=b"caf=E9")
    )


@pytest.mark.parametrize(("written", "kept"), [(b"base64 (caf\xe9)", b"base64"), (b"b\xe9", b"8bit")])
def test_an_encoding_field_that_cannot_be_sent_is_replaced_whole(written, kept):
    raw = mixed(part(b"Content-Transfer-Encoding: " + written, body=b"QUJD"))
    assert sent(raw).octets == raw.replace(written, kept)
    (change,) = sent(raw).changes
    assert (change.code, change.after) == ("field-replaced", kept.decode())
    assert change.place == "header field Content-Transfer-Encoding of part 1 (text/plain)"


def test_octets_in_encoded_bodies_are_escaped_or_dropped():
    quoted = part(b"Content-Transfer-Encoding: quoted-printable", body=b"=C3=A9 \xe9 ")
    base64 = part(b"Content-Transfer-Encoding: base64", body=b"QU\xe9\xe9JD")
    wire = sent(mixed(quoted, base64))
    assert wire.octets == mixed(quoted, base64).replace(b" \xe9", b" =E9").replace(b"\xe9\xe9", b"")
    assert wire.changes == (
        WireChange("octets-escaped", 1, place="part 1 (text/plain)", octets=1),
        WireChange("octets-dropped", 2, place="part 2 (text/plain)", octets=2),
    )


def test_header_fields_are_repaired_with_the_charset_of_the_text():
    file_name = b"Content-Disposition: attachment; filename=\xcd.txt"
    raw = mixed(part(LATIN1.replace(b"iso-8859-1", b"koi8-r"), body=b"x"), part(file_name, body=b"y"))
    wire = sent(b"Subject: \xcd\r\n" + raw)
    assert b"=?koi8-r?" in wire.octets.splitlines()[0]
    assert b"koi8-r''%CD.txt" in wire.octets
    assert [(change.code, change.detail, change.place) for change in wire.changes] == [
        ("field-encoded", "koi8-r", "header field Subject"),
        (
            "parameter-encoded",
            "koi8-r",
            "header field Content-Disposition of part 2 (text/plain)",
        ),
    ]
    assert b"=?windows-1251?" in sent(b"Subject: \xcd\r\n" + raw, header_charset="windows-1251").octets


def test_of_a_message_without_plain_text_the_other_text_names_the_charset():
    raw = b"Subject: \xcd\r\n" + HEADER + b"Content-Type: text/html; charset=koi8-r\r\n\r\nx"
    assert b"=?koi8-r?" in sent(raw).octets


def test_where_nothing_says_what_octets_mean_the_user_is_asked():
    error = refusal(HEADER + b"Subject: caf\xe9\r\n\r\n")
    assert (error.fault, error.place) == ("charset-needed", "header field Subject")
    assert "windows-1252" in error.candidates
    assert b"\xe9" in error.sample
    assert error.position == len(HEADER + b"Subject: caf")


@pytest.mark.parametrize(
    ("raw", "fault", "place"),
    [
        (MIXED + b"caf\xe9\r\n" + part() + b"--b--\r\n", "eight-bit-outside", "preamble"),
        (mixed(part()) + b"caf\xe9\r\n", "eight-bit-outside", "epilogue"),
        (MIXED + b"no delimiter, caf\xe9\r\n", "eight-bit-structure", "body (multipart/mixed)"),
        (
            mixed(part(b"Content-Type: message/partial", body=b"\xe9")),
            "eight-bit-structure",
            "part 1 (message/partial)",
        ),
        (mixed(part(b"Content-ID: <\xe9@x>")), "eight-bit-id", "header field Content-ID of part 1 (text/plain)"),
        (b"To: caf\xe9@b.test\r\n" + mixed(), "eight-bit-address", "header field To"),
    ],
)
@pytest.mark.parametrize("before", [b"", b"Bcc: x@y.test\r\n", b"\xef\xbb\xbfFrom me\r\nX-Unsent: 1\r\n"])
def test_what_nobody_but_the_user_can_put_right_is_refused_by_place_and_position(raw, fault, place, before):
    error = refusal(before + raw)
    assert (error.fault, error.place) == (fault, place)
    if fault != "eight-bit-address":
        assert (before + raw)[error.position] == 0xE9


@pytest.mark.parametrize("boundary", [b'"caf\xe9"', b"*=utf-8''%D0%96"])
def test_a_boundary_that_cannot_be_sent_is_refused(boundary):
    raw = (
        HEADER + b"Content-Type: multipart/mixed; boundary=" + boundary + b"\r\n\r\n--\xd0\x96\r\n\r\na\r\n--\xd0\x96--"
    )
    raw = raw.replace(b"boundary=*", b"boundary*")
    assert refusal(raw, seven_bit=True).fault == "eight-bit-structure"


def test_the_rest_of_too_many_parts_is_not_encoded():
    parts = b"--b\r\n\r\na\r\n" * MAX_PARTS
    assert refusal(MIXED + parts + b"caf\xe9\r\n--b--\r\n").fault == "eight-bit-structure"
    assert sent(MIXED + parts + b"plain\r\n--b--\r\n").changes == ()


def nested(depth: int, innermost: bytes) -> bytes:
    return (b"Content-Type: message/rfc822\r\n\r\n" * depth) + innermost


def test_a_message_in_a_message_is_repaired_as_one_and_its_bcc_stays():
    inner = b"Bcc: c@d.test\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n" + LATIN1 + b"\r\nSubject: \xe9\r\n\r\n\xe9\r\n"
    wire = sent(mixed(part(b"Content-Type: message/rfc822", body=inner)))
    (content,) = [part for part in split(wire.octets).tree.parts if part.depth]
    assert content.encoding == "7bit"
    message = split(wire.octets[content.body_start : content.end])
    assert [field.name for field in message.fields] == [
        *("Bcc", "X-Unsent", "MIME-Version", "Content-Type", "Subject", "Content-Transfer-Encoding")
    ]
    assert message.raw.endswith(b"\r\n\r\n=E9\r\n")
    assert [change.place for change in wire.changes] == [
        "header field Subject in part 1 (message/rfc822)",
        "part 1 (text/plain) in part 1 (message/rfc822)",
    ]


def test_messages_in_messages_are_looked_into_as_deeply_as_is_said():
    assert sent(HEADER + nested(MAX_NESTING, LATIN1 + b"\r\n\r\n\xe9")).octets.endswith(b"\r\n\r\n=E9")
    raw = HEADER + nested(MAX_NESTING + 1, LATIN1 + b"\r\n\r\n\xe9")
    error = refusal(raw)
    assert (error.fault, raw[error.position]) == ("eight-bit-structure", 0xE9)
    assert error.place.count(" in ") == MAX_NESTING
    assert sent(HEADER + nested(MAX_NESTING + 1, b"Content-Type: a/b\n\nx")).octets.endswith(b"a/b\r\n\r\nx")


BINARY = b"Content-Type: image/png\r\nContent-Transfer-Encoding: binary"


@pytest.mark.parametrize("around", [0, 1, MAX_NESTING])
def test_what_only_looks_like_line_ends_stays_whole(around):
    text = "a\nb\r\n".encode("utf-16")[2:]
    wide = b"Content-Type: text/plain; charset=utf-16le"
    raw = HEADER + nested(around, mixed(part(BINARY, body=b"a\nb\n"), part(wide, body=text), part(body=b"c\nd")))
    wire = sent(raw)
    inner = wire.octets[wire.octets.index(MIXED) :]
    assert [content for _, _, content in leaves(inner)] == [b"a\nb\n", text, b"c\r\nd"]
    assert [(change.code, change.detail, change.after) for change in wire.changes[:2]] == [
        ("body-encoded", "binary", "base64")
    ] * 2
    assert sent(raw, crlf=False) == Wire(raw, ())


def test_binary_without_a_bare_line_feed_stays():
    raw = mixed(part(BINARY, body=b"a\r\nb\rc"), part(body=b"a"))
    assert sent(raw) == Wire(raw, ())
    with_lf = sent(raw + b"epilogue\n")
    assert with_lf.changes == (WireChange("line-ends", 1),)


def test_7_bit_encodes_utf8_everywhere():
    text = part(b"Content-Type: text/plain; charset=utf-8", body="Grüße".encode())
    file = part("Content-Type: a/b; name=ü.bin".encode(), body="ü".encode())
    wire = sent("Subject: Grüße\r\nTo: ü <a@ü.test>\r\n".encode() + mixed(text, file), seven_bit=True)
    assert wire.octets.isascii()
    assert [content for _, _, content in leaves(wire.octets)] == ["Grüße".encode(), "ü".encode()]
    assert [part.file_name for part in split(wire.octets).tree.parts] == ["", "", "ü.bin"]
    assert refusal("To: ü@b.test\r\n".encode() + mixed(), seven_bit=True).fault == "smtputf8-address"


@pytest.mark.parametrize(
    ("damage", "high"),
    [(b"\xe9", 1), (b"\xed\xa0\x80", 3), (b"\xc0\xaf", 2), (b"\xf5", 1), (b"a\xd0", 1)],
)
def test_one_undecodable_octet_far_behind_is_enough(damage, high):
    body = "Съешь ещё. ".encode() * 60_000 + b"\n\n" + damage
    wire = sent(HEADER + b"\n" + body, crlf=False)
    assert [content for _, _, content in leaves(wire.octets)] == [body]
    assert wire.changes[0].octets == (len("Съешь ещё".encode()) - 1) * 60_000 + high
