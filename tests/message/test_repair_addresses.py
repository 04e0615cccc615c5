import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.addresses import parse_list
from cfmail_gui.message.fields import decode_date
from tests.message.repairs import (
    AN_ENCODED_WORD,
    BLANKS,
    CHARSETS,
    LINE_ENDS,
    check,
    in_q,
    one_field,
    refusal,
    repaired,
    transcoded,
)
from tests.message.samples import thorough

ADDRESS_PIECES = st.sampled_from(
    [
        b"Jos\xe9",
        b"\xe9",
        "ü".encode(),
        b"\x83\x5c",
        b"Ann",
        b"<a@b.test>",
        b"c@d.test",
        b"@",
        b"<",
        b">",
        b",",
        b", ",
        b";",
        b"Team:",
        b'"',
        b'"Jos\xe9 M."',
        b'"a \\" \xe9"',
        b'"\x83\x5c"',
        b'"x@y, z"',
        b"(",
        b")",
        b"(Jos\xe9)",
        b"(a (b\xe9) \\) \xe9 c)",
        b"(x)",
        b"=?utf-8?q?=C3=BC?=",
        b"=?iso-8859-1?q?\xe9?=",
        b".",
        b"[",
        b"]",
        b"\\",
    ]
)
LISTS = st.lists(st.tuples(ADDRESS_PIECES, BLANKS).map(b"".join), max_size=12).map(b"".join)


@thorough
@given(LISTS, LINE_ENDS, CHARSETS, st.booleans())
def test_addresses_stay_and_names_say_the_same(value, line_end, charset, seven_bit):
    found = check(one_field(b"To: ", value, line_end), charset, seven_bit=seven_bit)
    if not found:
        return
    repair, field, now = found
    before, after = parse_list(transcoded(field.value, repair.charset)), parse_list(now.value)
    if all(mailbox.address.isascii() for mailbox in (*before.mailboxes, *after.mailboxes)):
        assert [mailbox.address for mailbox in after.mailboxes] == [mailbox.address for mailbox in before.mailboxes]
        assert len(after.faults) == len(before.faults)
        if not AN_ENCODED_WORD.search(field.value.decode("latin-1")):
            # blanks between two comments are not shown when both are encoded
            names = [[mailbox.name.replace(" ", "") for mailbox in found.mailboxes] for found in (before, after)]
            assert names[0] == names[1]


@thorough
@given(LISTS, LINE_ENDS, CHARSETS, st.booleans())
def test_structured_fields_keep_their_words(value, line_end, charset, seven_bit):
    check(one_field(b"Keywords: ", value, line_end), charset, seven_bit=seven_bit)


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (b"Jos\xe9 <a@b.test>", b"=?windows-1252?q?Jos=E9?= <a@b.test>"),
        (b"Jos\xe9<a@b.test>", b"=?windows-1252?q?Jos=E9?= <a@b.test>"),
        (b'"P\xe9rez, Jos\xe9" <a@b.test>', b"=?windows-1252?q?P=E9rez=2C_Jos=E9?= <a@b.test>"),
        (b'"a \\"\xe9\\"" <a@b.test>', b"=?windows-1252?q?a_=22=E9=22?= <a@b.test>"),
        (b"a@b.test (Jos\xe9 (\xe0 Z))", b"a@b.test (=?windows-1252?q?Jos=E9?= (=?windows-1252?q?=E0?= Z))"),
        (b"a@b.test (a\\) \xe9 \\(b)", b"a@b.test (a\\) =?windows-1252?q?=E9?= \\(b)"),
        (b"\xc9quipe: a@b.test;", b"=?windows-1252?q?=C9quipe?= : a@b.test;"),
        (b"a@b.test,\xe9 <c@d.test>", b"a@b.test, =?windows-1252?q?=E9?= <c@d.test>"),
        (b'"Ann" \xe9 <a@b.test>', b'"Ann" =?windows-1252?q?=E9?= <a@b.test>'),
        (b"=?utf-8?q?a=40b?= \xe9 <c@d.test>", b"=?utf-8?q?a=40b?= =?windows-1252?q?_=E9?= <c@d.test>"),
    ],
)
def test_names_and_comments_are_encoded_and_addresses_stay(value, sent):
    assert in_q(repaired(b"To: " + value + b"\r\n")) == b"To: " + sent + b"\r\n"


def test_a_backslash_that_is_half_a_character_escapes_nothing():
    sent = repaired('To: "表ソ" <a@b.test>, "x\\"y" <c@d.test>\r\n'.encode("shift_jis"), "shift_jis")
    (first, second) = parse_list(sent[3:].rstrip()).mailboxes
    assert (first.name, first.address, second.name) == ("表ソ", "a@b.test", 'x"y')


@pytest.mark.parametrize(
    ("value", "position"),
    [
        (b"Ann <jos\xe9@b.test>", 12),
        (b"a@b.test, jos\xe9@b.test", 17),
        (b"Ann <a@caf\xe9.test>", 14),
        (b'"jos\xe9"@b.test', 8),
        (b"a@[\xe9]", 7),
        (b'"Jos\xe9 <a@b.test>', 8),
        (b"a@b.test (Jos\xe9", 17),
        (b"<a@b.test \xe9", 14),
        ("ü".encode() + b" a\xe9@b.test", 8),
    ],
)
def test_octets_in_an_address_are_for_the_user(value, position):
    error = refusal(b"To: " + value + b"\r\n")
    assert (error.fault, error.position) == ("eight-bit-address", position)
    assert refusal(b"To: " + value + b"\r\n", None).fault == "eight-bit-address"


def test_a_utf8_address_stays_or_becomes_ascii_where_there_is_such_a_form():
    octets = b"To: Jos\xe9 P\xe9rez <" + "grüße@münchen.test>\r\n".encode()
    assert in_q(repaired(octets)) == "To: =?windows-1252?q?Jos=E9_P=E9rez?= <grüße@münchen.test>\r\n".encode()
    error = refusal("To: Ann <grüße@b.test>\r\n".encode(), seven_bit=True)
    assert (error.fault, error.position) == ("smtputf8-address", 11)
    assert refusal("To: a@b.test, ü\r\n c@d.test\r\n".encode(), seven_bit=True).fault == "smtputf8-address"
    sent = repaired("To: Grüße <a@münchen.test>, b @ bücher . test\r\n".encode(), seven_bit=True)
    assert sent == b"To: =?utf-8?b?R3LDvMOfZQ==?= <a@xn--mnchen-3ya.test>, b @ xn--bcher-kva . test\r\n"


def test_a_date_keeps_its_meaning():
    sent = repaired(b"Date: Sat, 21 Nov 2026 10:00:00 +0100 (Mitteleurop\xe4ische Zeit)\r\n")
    assert sent == b"Date: Sat, 21 Nov 2026 10:00:00 +0100 (=?windows-1252?q?Mitteleurop=E4ische?= Zeit)\r\n"
    assert decode_date(sent[5:]).utcoffset().seconds == 3600


def test_keywords_stay_a_list():
    assert repaired(b"Keywords: caf\xe9, tea\r\n") == b"Keywords: =?windows-1252?q?caf=E9?= , tea\r\n"


@pytest.mark.parametrize("value", [b'"' * 50_001 + b"\xe9", b"(" * 50_000 + b"\xe9", b"<" * 50_000 + b"\xe9"])
def test_what_never_closes_is_not_read_again_and_again(value):
    assert repaired(b"Keywords: " + value + b"\r\n").isascii()
    assert refusal(b"To: " + value + b"\r\n").fault == "eight-bit-address"


@pytest.mark.parametrize("domain", ["b\u200b.test", "b\ufeff.test\ufeff", "b\xad.test", "b\u034f.test"])
def test_what_is_no_address_does_not_become_one(domain):
    octets = f"To: a@{domain}\r\n".encode()
    assert not parse_list(octets[3:]).mailboxes
    assert refusal(octets, seven_bit=True).fault == "smtputf8-address"
