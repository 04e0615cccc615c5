"""Lists of mailboxes, shown to be edited and written again, against the reader of such lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.addr_spec import key
from cfmail_gui.message.address_writer import show_addresses, spaced_words, write_addresses
from cfmail_gui.message.addresses import parse_list
from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.fields import unfold
from cfmail_gui.message.header_writer import write_field
from tests.message.samples import sample, thorough

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=40)


def pairs(value: bytes | str) -> list[tuple[str, str]]:
    octets = value.encode() if isinstance(value, str) else value
    return [(mailbox.name, key(mailbox.address)) for mailbox in parse_list(octets).mailboxes]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", ""),
        ("a@x.test", "a@x.test"),
        ("Ann <a@x.test>", "Ann <a@x.test>"),
        ("Ann Bé <a@x.test>", "=?utf-8?q?Ann_B=C3=A9?= <a@x.test>"),
        ("J. R. Doe <a@x.test>", '"J. R. Doe" <a@x.test>'),
        ("b@y.test <a@x.test>", '"b@y.test" <a@x.test>'),
        ('"Doe, Jane" <a@x.test>', '"Doe, Jane" <a@x.test>'),
        ('"Doé, J\\"x" <a@x.test>', "=?utf-8?b?RG/DqSwgSiJ4?= <a@x.test>"),
        ("grüße@münchen.test", "grüße@xn--mnchen-3ya.test"),
        ("A <grüße@münchen.test>", "A <grüße@xn--mnchen-3ya.test>"),
        ("Undisclosed: ;", "Undisclosed: ;"),
        ("Frühe Vögel: a@x.test, b@x.test;", "=?utf-8?b?RnLDvGhlIFbDtmdlbA==?=: a@x.test, b@x.test;"),
        ("a@x.test,b@x.test", "a@x.test, b@x.test"),
        ("a@x.test; b@x.test;", "a@x.test, b@x.test"),
        ("F: a@x.test;; b@x.test ; ", "F: a@x.test;, b@x.test"),
        ("a@x.test (Jürgen)", "a@x.test (=?utf-8?q?J=C3=BCrgen?=)"),
        ("a@x.test (Jane Doe)", "a@x.test (Jane Doe)"),
        ("Bé (x) <a@x.test>", "=?utf-8?b?QsOp?= (x) <a@x.test>"),
        ("=?utf-8?q?B=C3=A9?= <a@x.test>", "=?utf-8?q?B=C3=A9?= <a@x.test>"),
        ("=?utf-8?q?B=C3=A9?= Ö <a@x.test>", "=?utf-8?b?QsOpIMOW?= <a@x.test>"),
        ("Jürgen", "Jürgen"),
        ("a@x.test, Jürgen <b@x.test", "a@x.test, Jürgen <b@x.test"),
        ('Jü <a@x.test>, "Jür', '=?utf-8?b?SsO8?= <a@x.test>, "Jür'),
        ("a@x.test, (Jür", "a@x.test, (Jür"),
    ],
)
def test_what_a_person_types_is_written(text, value):
    assert write_addresses(text) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b" a@x.test", "a@x.test"),
        (b" =?utf-8?q?J=C3=BC?=\r\n =?utf-8?q?rgen?= <j@x.test>,\r\n\tb@x.test", "Jürgen <j@x.test>,\tb@x.test"),
        (b" =?utf-8?q?Doe=2C_J=2E?= <j@x.test>", '"Doe, J." <j@x.test>'),
        (b' "=?utf-8?q?J=C3=BC?=" <j@x.test>', "Jü <j@x.test>"),
        (b' "Jane Doe" <j@x.test>', '"Jane Doe" <j@x.test>'),
        ("Jürgen <jürgen@bücher.test>".encode(), "Jürgen <jürgen@bücher.test>"),
        (b"j@x.test (=?utf-8?q?J=C3=BC_=28x=29?=)", "j@x.test (Jü \\(x\\))"),
        (b"=?utf-8?q?Fr=C3=BC=3A?= : a@x.test;", '"Frü:": a@x.test;'),
        (b"Undisclosed: ;", "Undisclosed: ;"),
        (b"=?x-none?q?a?= <j@x.test>", "=?x-none?q?a?= <j@x.test>"),
        (b"J\xfcrgen <j@x.test>", "J⟨FC⟩rgen <j@x.test>"),
        (b"=?utf-8?q?a=0D=0ABcc=3A_b=00?= <j@x.test>", '"a  Bcc: b" <j@x.test>'),
        (b"=?utf-8?q?=E2=80=AEevil?= <j@x.test>", "evil <j@x.test>"),
        ("👩\u200d👩 <j@x.test>".encode(), "👩\u200d👩 <j@x.test>"),
        (b"=?utf-8?q?bob?=, caf\xe9@x.test\0", "=?utf-8?q?bob?=, caf⟨E9⟩@x.test⟨00⟩"),
    ],
)
def test_a_field_is_shown_to_be_edited(value, text):
    assert show_addresses(value) == text


WIZARDS = [
    b"=?utf-8?q?Wizard=2C_a=40evil=2Ecom?= <user@example.com>",
    b"=?utf-8?q?Wizard=2C?= =?utf-8?q?_a=40evil=2Ecom=2C?= <user@example.com>",
    b'"=?utf-8?q?a=40evil=2Ecom=2C?=" <user@example.com>',
    b"=?utf-8?q?=3Ca=40evil=2Ecom=3E=2C?= <user@example.com>",
    b"=?utf-8?q?=22_=3Ca=40evil=2Ecom=3E=2C_=22=5C?= <user@example.com>",
    b"user@example.com (=?utf-8?q?=29=2C_a=40evil=2Ecom=28?=)",
    b"=?utf-8?q?a=40evil=2Ecom=2C?= : user@example.com;",
    b"=?utf-8?q?=3D=3Futf-8=3Fq=3Fa=3D40evil=2Ecom=3D2C=3F=3D?= <user@example.com>",
]


@pytest.mark.parametrize("wizard", WIZARDS)
def test_a_name_never_becomes_a_recipient(wizard):
    """Shown, another recipient added before and behind, written, and that over and over."""
    value = wizard
    for number in range(3):
        edited = f"Zoë <b{number}@x.test>, {show_addresses(value)}, c{number}@x.test"
        value = write_addresses(edited).encode()
        found = [address for _, address in pairs(value)]
        assert found.count("user@example.com") == 1
        assert len(found) == 3 + 2 * number
        assert not any("evil" in address for address in found)
        assert parse_list(value).faults == ()


def test_the_sample_keeps_its_mailboxes():
    document = split(sample("wizard.eml"))
    for name in ("From", "To"):
        value = document.first(name).value
        assert pairs(write_addresses(show_addresses(value))) == pairs(value)


PIECES = st.sampled_from(
    [b"a", b"@", b".", b",", b";", b":", b"<", b">", b"(", b")", b'"', b"\\", b"[", b"]", b" ", b"\r\n ", b"\xe9",
     b"a@x.test", b"<b@x.test>", "ü".encode(), b"x.test", b"=?utf-8?q?=40?=", b"=?utf-8?q?=2C=22_=5C=28?=",
     b"=?utf-8?q?=C3=BC?=", b"=?utf-8?q?=00=0A_?=", b"=?x-n?q?a?=", b"=?", "\u200d\u202e\u00a0".encode()]
)  # fmt: skip


NAME_PIECES = [
    *(b"Ann", b"B.", b"C@d.test", b" ", b"\r\n ", b'"x, y@z.test"', b'"\\"\\\\"', b"\xe9", b"(c)"),
    *(b"(=?utf-8?q?=29_=C3=BC?=)", b"(\xc3\xbc (\\) d))", b"=?utf-8?q?=2C=22_=5C=28a=40b=2Etest=29?="),
    *(b"=?utf-8?q?=C3=BC?=", b'"=?utf-8?q?=00=0A_?="', b"=?utf-8?q??=", b"=?x-n?q?a?=", b"=?"),
    *(b"=?utf-8?q?=3D=3Futf-8=3Fq=3Fa=3F=3D?=", "\u200d\u202e\u00a0é".encode()),
]
NAMES = st.lists(st.sampled_from(NAME_PIECES), max_size=6).map(b" ".join)
GROUP_NAMES = NAMES.filter(lambda name: b"@" not in name)
ADDRESSES = st.sampled_from(
    [b"a@x.test", b'"b, \\"c"@x.test', "grüße@bücher.test".encode(), b"a @ x . test", b"a(c)@x.test", b"d@[IPv6:::1]"]
)
COMMENTS = st.sampled_from(
    [b"", b" (c)", b" (=?utf-8?q?=C3=BC=29?=)", b" (=?utf-8?q?a?=)(=?utf-8?q?b?=)", b"(\xc3\xbc)"]
)
ELEMENTS = (
    st.tuples(NAMES, st.just(b" <"), ADDRESSES, st.just(b">"))
    | st.tuples(ADDRESSES, COMMENTS)
    | st.tuples(GROUP_NAMES, st.just(b":"), ADDRESSES, st.just(b", "), ADDRESSES, st.just(b";"))
    | st.just((b"",))
).map(b"".join)


@thorough
@given(st.lists(ELEMENTS, max_size=5), st.sampled_from([b",", b", ", b",\r\n\t", b" ;"]))
def test_what_is_shown_and_written_names_the_same_mailboxes(elements, parting):
    value = parting.join(elements)
    assert parse_list(value).faults == ()
    written = write_addresses(show_addresses(value))
    assert pairs(written) == pairs(value)
    assert parse_list(written.encode()).faults == ()
    assert write_addresses(show_addresses(written.encode())) == written


@thorough
@given(st.lists(PIECES, max_size=25).map(b"".join))
def test_what_is_typed_and_written_means_the_same(value):
    text = unfold(value).decode("utf-8", "replace")
    written = write_addresses(text)
    assert pairs(written) == pairs(text)
    found, expected = parse_list(written.encode()).faults, parse_list(text.encode()).faults
    assert [fault.code for fault in found] == [fault.code for fault in expected]


@thorough
@given(st.lists(st.tuples(TEXT, st.sampled_from(["a@x.test", '"b, c"@x.test', "grüße@x.test"])), max_size=5))
def test_any_name_is_written_and_shown_again(mailboxes):
    text = ", ".join(f'"{name}" <{address}>' for name, address in quoted(mailboxes))
    value = write_addresses(text)
    assert [address for _, address in pairs(value)] == [address for _, address in mailboxes]
    assert pairs(value) == pairs(text)
    assert pairs(write_addresses(show_addresses(value.encode()))) == pairs(value)


def quoted(mailboxes: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name.replace("\\", "\\\\").replace('"', '\\"'), address) for name, address in mailboxes]


def test_sixteen_thousand_addresses():
    value = b",\r\n ".join(b"=?utf-8?q?Us=C3=A9r=2C_%d?= <user%d@x.test>" % (n, n) for n in range(16_000))
    shown = show_addresses(value)
    assert shown.endswith('"Usér, 15999" <user15999@x.test>')
    assert pairs(write_addresses(shown)) == pairs(value)


RUBBISH = ["(", '"', '\\"', "<", "<a", "[", "[x\\", "@", ":", ";", ",", "()", '""', "<>", "ü ", "=?", " ", "a@ü,"]


@pytest.mark.parametrize("unit", RUBBISH)
def test_rubbish_takes_linear_time(unit):
    text = "a@x.test, " + unit * (2**17 // len(unit))
    assert write_addresses(text).startswith("a@x.test")
    assert show_addresses(text.encode()).startswith("a@x.test")
    assert "".join(f"{gap}{word}" for gap, word in spaced_words(text)) == text.rstrip(" ")


@pytest.mark.parametrize("character", "\r\n\x0b\x0c\x85\u2028\u2029\0\x9f\udce9")
def test_what_could_end_a_line_is_refused(character):
    with pytest.raises(BadEdit) as caught:
        write_addresses(f"a@x.test{character}Bcc: b@x.test")
    assert (caught.value.fault, caught.value.position) == ("control", 8)


def test_a_line_is_folded_between_words_only():
    value = 'A  B <a@x.test>, "c d"@x.test (e f) "g'
    assert list(spaced_words(value)) == [
        ("", "A"),
        ("  ", "B"),
        (" ", "<a@x.test>,"),
        (" ", '"c d"@x.test'),
        (" ", "(e"),
        (" ", "f)"),
        (" ", '"g'),
    ]


def test_no_line_is_folded_at_white_space_that_continues_none():
    """Typed by a Japanese keyboard; a line that begins with it would be no part of the field."""
    value = ",\u3000".join(f"<recipient{number}@far.example>" for number in range(9))
    assert {gap for gap, _ in spaced_words(f"{value}, \u3000 \xa0")} == {"", " "}
    assert "".join(gap + word for gap, word in spaced_words(value)) == value
    (field,) = split(write_field("To", value, b"\r\n") + b"\r\n").fields
    assert [found.address for found in parse_list(field.value).mailboxes] == [
        f"recipient{number}@far.example" for number in range(9)
    ]
