import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.fields import decode_text
from cfmail_gui.message.repair_header import FieldRepair, repair_field
from tests.message.repairs import (
    BLANKS,
    CHARSETS,
    FAULTS,
    LINE_ENDS,
    check,
    fields_of,
    in_q,
    long_lines,
    one_field,
    refusal,
    repaired,
    transcoded,
)
from tests.message.samples import thorough

WORDS = st.sampled_from(
    [
        b"plain",
        b"caf\xe9",
        b"\xe9",
        b"\xe8t\xe9,",
        "ü".encode(),
        "Грюсе".encode(),
        b"\x83\x5c",
        b"\x81",
        b"=?utf-8?q?a?=",
        b"=?utf-8?q?=C3=BC?=",
        b"=?iso-8859-1?b?6Q==?=",
        b"=?iso-8859-1?q?caf\xe9?=",
        b"=?utf-8?b?w7\xe9w=?=",
        b"=?utf-8?b?\xe9?=",
        b"=?x-none?q?a?=",
        b"=?utf-8?q?open",
        b"?=",
        b"x" * 900,
        b"\xe9" * 40,
        b"\r",
        b"\0",
        b":",
        b"x:",
    ]
)
TEXTS = st.lists(st.tuples(WORDS, BLANKS).map(b"".join), max_size=12).map(b"".join)


@thorough
@given(st.sampled_from([b"Subject: ", b"Subject:", b"X-Y:\r\n ", b"S" * 950 + b": "]), TEXTS, LINE_ENDS, CHARSETS,
       st.booleans())  # fmt: skip
def test_text_says_the_same(name, text, line_end, charset, seven_bit):
    found = check(one_field(name, text, line_end), charset, seven_bit=seven_bit)
    if found:
        repair, field, now = found
        assert shown(now.value) == shown(transcoded(field.value, repair.charset))


def shown(value: bytes) -> str:
    """As it is shown, without the blanks that fill a whole line, and CR at the ends."""
    return re.sub("[ \t]{500,}", " ", decode_text(value).strip())


@thorough
@given(TEXTS, LINE_ENDS, CHARSETS, st.booleans())
def test_a_line_that_is_no_field_does_not_become_one(text, line_end, charset, seven_bit):
    octets = one_field(b"", text or b"x", line_end)
    if [field.name for field in fields_of(octets)] == [""]:
        check(octets, charset, seven_bit=seven_bit)


@thorough
@given(st.lists(st.sampled_from([b"caf\xe9", b"\xe8", b"au", b"lait,", "ü".encode(), b"\x83\x5c", b"x:"]), max_size=9),
       st.lists(BLANKS.filter(bool), min_size=9, max_size=9), st.booleans())  # fmt: skip
def test_every_other_word_stays_as_and_where_it_is(words, blanks, seven_bit):
    octets = b"Subject: " + b"".join(word + blank for word, blank in zip(words, blanks, strict=False)) + b"\r\n"
    found = check(octets, "windows-1252", seven_bit=seven_bit)
    if found:
        repair = found[0]
        kept = [word for word in repair.octets.split() if not word.startswith(b"=?")]
        is_kept = bytes.isascii if repair.charset != "utf-8" or seven_bit else is_utf8
        assert kept == [word for word in octets.split() if is_kept(word)]


def is_utf8(octets: bytes) -> bool:
    return octets.decode("utf-8", "replace").encode() == octets


@thorough
@given(
    st.sampled_from([b"Subject", b"To", b"Content-Type", b"Message-ID", b"Date", b"Content-Transfer-Encoding", b"X y"]),
    st.binary(max_size=60),
    CHARSETS,
    st.booleans(),
    st.sampled_from([b"\r\n", b"\n", b"\r", b""]),
)
def test_no_octets_make_it_raise_anything_else(name, value, charset, seven_bit, line_end):
    try:
        repair = repair_field(name + b": " + value, "", charset, seven_bit=seven_bit, line_end=line_end)
    except BadMessage as error:
        refused = error
    else:
        refused = None
    if refused:
        assert refused.fault in FAULTS
        return
    octets = repair.octets if repair else name + b": " + value
    assert "\ufffd" not in octets.decode("ascii" if seven_bit else "utf-8") or b"\xef\xbf\xbd" in value
    assert repair_field(octets, "", charset, seven_bit=seven_bit, line_end=line_end) is None


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (b"caf\xe9", b"=?windows-1252?q?caf=E9?="),
        (b"a caf\xe9 b", b"a =?windows-1252?q?caf=E9?= b"),
        (b"caf\xe9 au lait \xe9t\xe9", b"=?windows-1252?q?caf=E9?= au lait =?windows-1252?q?=E9t=E9?="),
        (b"un caf\xe9 \xe0 cr\xe8me, merci", b"un =?windows-1252?q?caf=E9_=E0_cr=E8me=2C?= merci"),
        (b"caf\xe9\r\n \xe0 la", b"=?windows-1252?q?caf=E9?=\r\n =?windows-1252?q?_=E0?= la"),
        (b"=?utf-8?q?a?= caf\xe9", b"=?utf-8?q?a?= =?windows-1252?q?_caf=E9?="),
        (b"caf\xe9 =?utf-8?q?a?=", b"=?windows-1252?q?caf=E9_?= =?utf-8?q?a?="),
        (b"=?utf-8?q?a?=\xe9", b"=?utf-8?q?a?= =?windows-1252?q?=E9?="),
        (b"=?iso-8859-2?q?\xb1_b?= c", b"=?iso-8859-2?q?=B1_b?= c"),
        (b"=?utf-8?b?w7\xe9w=?=", b"=?utf-8?q?=C3=BC?="),
        (b"a\rBcc: \xe9\rTo: b", b"a\rBcc: =?windows-1252?q?=E9=0DTo=3A?= b"),
    ],
)
def test_only_words_with_raw_octets_are_encoded(value, sent):
    assert in_q(repaired(b"Subject: " + value + b"\r\n")) == b"Subject: " + sent + b"\r\n"


def test_few_faults_in_utf8_are_labelled_utf8_and_the_rest_stays_raw():
    octets = "Subject: Grüße aus Köln, caf".encode() + b"\xe9 und\r\n"
    assert repaired(octets, None) == "Subject: Grüße aus Köln, =?utf-8?q?caf=E9?= und\r\n".encode()


def test_valid_utf8_stays_unless_only_seven_bits_are_allowed():
    octets = "Subject: Grüße an alle\n".encode()
    assert repair_field(octets, "Subject", None, seven_bit=False) is None
    repair = repair_field(octets, "Subject", "koi8-r", seven_bit=True)
    assert repair.octets == b"Subject: =?utf-8?b?R3LDvMOfZQ==?= an alle\n"
    assert (repair.kind, repair.before, repair.charset) == ("encoded-words", "Grüße an alle", "utf-8")


def test_octets_of_an_unknown_charset_are_asked_for():
    error = refusal(b"Subject: plain, caf\xe9 b\r\n", None)
    assert (error.fault, error.position, error.sample[:4]) == ("charset-needed", 19, b"caf\xe9")
    assert error.candidates[0] == "windows-1252"
    assert refusal(b"Subject: \x81\r\n").fault == "charset-needed"
    assert refusal(b"Subject: \xe9\r\n", "utf-16le").fault == "charset-needed"
    assert len(refusal(b"Subject: " + b"\xe9" * 5000 + b"\r\n", None).sample) == 200


@pytest.mark.parametrize(("charset", "label"), [("ISO-8859-1", b"ISO-8859-1"), ("windows.1252", b"cp1252")])
def test_the_charset_is_named_as_it_was_if_a_word_may_name_it_so(charset, label):
    assert repaired(b"Subject: \xe9\r\n", charset) == b"Subject: =?%s?q?=E9?=\r\n" % label


def test_characters_of_two_octets_are_not_torn():
    text = "これはテストです。日本語のメール。" * 9
    sent = repaired(b"Subject: " + text.encode("shift_jis") + b"\r\n", "shift_jis")
    assert decode_text(sent[9:]) == text
    for word in sent[9:].split():
        assert decode_text(word).encode("shift_jis").decode("shift_jis") in text


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r"])
def test_new_folds_have_the_line_end_of_the_field(line_end):
    sent = repaired(b"Subject: " + b"caf\xe9 " * 40 + line_end)
    assert sent.count(line_end + b" ") == sent.count(line_end) - 1 > 3
    assert max(map(len, sent.split(line_end)[1:])) <= 78
    given = repair_field(b"Subject: " + b"\xe9 " * 80, "Subject", "koi8-r", seven_bit=False, line_end=line_end)
    assert given.octets.count(line_end + b" ") == given.octets.count(line_end) > 1


@pytest.mark.parametrize(
    "value", [b"x" * 900 + b" \xe9\xe9 " + b"y" * 80, b"\xe9 " + b"y" * 980, b"a \xe9" + b" " * 970]
)
def test_a_line_that_would_become_too_long_is_folded(value):
    sent = repaired(b"Subject: " + value + b"\r\n")
    assert long_lines(sent) == 0
    assert decode_text(sent[8:]).split() == decode_text(b" " + value.decode("cp1252").encode()).split()


def test_a_line_that_is_no_field_is_encoded_to_its_end():
    assert repaired(b"caf\xe9 : x\r\n") == b"=?windows-1252?q?caf=E9_=3A_x?=\r\n"
    assert repaired(b"no colon \xe9 here\n") == b"no colon =?windows-1252?q?=E9_here?=\n"


def test_fields_that_nobody_looked_at_are_repaired_one_by_one():
    octets = b"X-A: \xe9\r\nX-B: b\r\n c\r\nContent-Disposition: a; name=\xe9\r\n\xe9: x\r\n"
    repair = repair_field(octets, "", "koi8-r", seven_bit=False)
    assert repair.octets == (
        b"X-A: =?koi8-r?q?=E9?=\r\nX-B: b\r\n c\r\n"
        b"Content-Disposition: a; name*=koi8-r''%E9\r\n=?koi8-r?q?=E9=3A_x?=\r\n"
    )
    assert (repair.before, repair.after) == ("⟨E9⟩", "=?koi8-r?q?=E9?=")
    far_behind = repair_field(b"X: a\r\nX-A: " + b"a " * 2000 + b"\xe9\r\n", "", "koi8-r", seven_bit=False)
    assert far_behind.before == far_behind.after
    assert far_behind.octets.isascii()
    with pytest.raises(BadMessage) as caught:
        repair_field(b"X-A: \xe9\r\nMessage-ID: <a\xe9>\r\n", "", "koi8-r", seven_bit=False)
    assert (caught.value.fault, caught.value.position) == ("eight-bit-id", 22)


@pytest.mark.parametrize("name", [b"Message-ID", b"List-Unsubscribe", b"DKIM-Signature", b"Received"])
def test_identifiers_are_never_encoded(name):
    error = refusal(name + b": <caf\xe9@b.test>\r\n")
    assert (error.fault, error.position) == ("eight-bit-id", len(name) + 6)
    assert refusal(name + ": <ü>\r\n".encode(), seven_bit=True).fault == "eight-bit-id"


def test_a_transfer_encoding_is_replaced_whole():
    repair = repair_field(b"Content-Transfer-Encoding: 7bit\xa0\n", "content-transfer-encoding", None, seven_bit=False)
    assert repair == FieldRepair(b"Content-Transfer-Encoding: 8bit\n", "replaced", "7bit⟨A0⟩", "8bit")


@pytest.mark.parametrize(
    "value",
    [
        b"caf\xe9 " * 20_000,
        b"\x83\x5c" * 50_000,
        b" " * 50_000 + b"\xe9" + b"\r\n " * 15_000,
        b"=?utf-8?q?\xe9?= " * 6_000,
        b"=?" * 50_000 + b"\xe9",
    ],
)
@pytest.mark.parametrize("name", [b"Subject", b"Keywords", b"To"])
def test_many_octets_take_time_in_proportion(name, value):
    charset = "shift_jis" if b"\x83" in value else "windows-1252"
    assert repaired(name + b": " + value + b"\r\n", charset).isascii()
