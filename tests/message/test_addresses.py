import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.addr_spec import fault_of
from cfmail_gui.message.addresses import MAX_FAULTS, AddressList, parse_list
from cfmail_gui.message.document import split
from tests.message.samples import sample, thorough

RUBBISH_OCTETS = 2**18


def addresses(value: bytes) -> list[str]:
    return [mailbox.address for mailbox in parse_list(value).mailboxes]


def pairs(value: bytes) -> list[tuple[str, str]]:
    return [(mailbox.name, mailbox.address) for mailbox in parse_list(value).mailboxes]


def faults(value: bytes) -> list[tuple[str, int, str]]:
    return [(fault.code, fault.position, fault.text) for fault in parse_list(value).faults]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b" a@x.test", [("", "a@x.test")]),
        (b"Jane Doe <a@x.test>", [("Jane Doe", "a@x.test")]),
        (b'"Doe, Jane; <b@y.test>: (c)" <a@x.test>', [("Doe, Jane; <b@y.test>: (c)", "a@x.test")]),
        (b'"a \\"b\\" \\\\" <a@x.test>', [('a "b" \\', "a@x.test")]),
        (b"a@x.test (Jane Doe)", [("Jane Doe", "a@x.test")]),
        (b"(x) Jane (y(z)) Doe <(q)a@x.test(r)> (s)", [("Jane Doe", "a@x.test")]),
        (b"a(c)@(c)x(c).(c)test", [("c c c c", "a@x.test")]),
        (b"a @ x . test", [("", "a@x.test")]),
        (b"< a @ x.test >", [("", "a@x.test")]),
        (b"Jane\r\n Doe\r\n\t<a@x.test>", [("Jane Doe", "a@x.test")]),
        (b"a@x.test,\r\n\tb@x.test,\n c@x.test,\r d@x.test", [("", f"{n}@x.test") for n in "abcd"]),
        (b'"a, b"@x.test, "c d"@x.test', [("", '"a, b"@x.test'), ("", '"c d"@x.test')]),
        (b"<@r.test,@s.test:a@x.test>", [("", "a@x.test")]),
        (b"<@r.test:a@[IPv6:::1]>, b@[192.0.2.1]", [("", "a@[IPv6:::1]"), ("", "b@[192.0.2.1]")]),
        (b"Friends: a@x.test, Bob <b@x.test>;, c@x.test", [("", "a@x.test"), ("Bob", "b@x.test"), ("", "c@x.test")]),
        (b"undisclosed-recipients:;", []),
        (b"Empty : (none) ;", []),
        (b" , ,a@x.test,, ,", [("", "a@x.test")]),
        (b"a@x.test; b@x.test;", [("", "a@x.test"), ("", "b@x.test")]),
        (b"a@x.test b@x.test", [("", "a@x.test"), ("", "b@x.test")]),
        (b"A <a@x.test> B <b@x.test>", [("A", "a@x.test"), ("B", "b@x.test")]),
        (b"<<a@x.test>>", [("", "a@x.test")]),
        (b"a@x.test <a@x.test>", [("a@x.test", "a@x.test")]),
        ("Jürgen <jürgen@bücher.test>".encode(), [("Jürgen", "jürgen@bücher.test")]),
        (b"J\xfcrgen <j@x.test>", [("J⟨FC⟩rgen", "j@x.test")]),
        (b"=?utf-8?q?J=C3=BC?=\r\n =?utf-8?q?rgen?= <j@x.test>", [("Jürgen", "j@x.test")]),
        (b'"=?utf-8?q?J=C3=BCrgen?=" <j@x.test>', [("Jürgen", "j@x.test")]),
        (b"=?utf-8?q?a=0D=0ABcc=3A_b?= <j@x.test>", [("a Bcc: b", "j@x.test")]),
        (b"", []),
        (b" \r\n ", []),
    ],
)  # fmt: skip
def test_mailboxes(value, expected):
    assert parse_list(value).faults == ()
    assert pairs(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"=?utf-8?q?Wizard=2C_a=40evil=2Ecom?= <user@example.com>", ["user@example.com"]),
        (b"=?utf-8?q?Wizard=2C?= =?utf-8?q?_a=40evil=2Ecom=2C?= <user@example.com>", ["user@example.com"]),
        (b'"=?utf-8?q?a=40evil=2Ecom=2C?=" <user@example.com>', ["user@example.com"]),
        (b"=?utf-8?b?YUBldmlsLmNvbQ==?=", []),
        (b"=?utf-8?q?a=40evil=2Ecom?=@x.test", ["=?utf-8?q?a=40evil=2Ecom?=@x.test"]),
        (b"<=?utf-8?q?a=40evil=2Ecom?=>", []),
    ],
)
def test_an_encoded_word_never_makes_a_recipient(value, expected):
    padded = b"first@x.test,\r\n " * 10 + value
    assert addresses(padded)[10:] == expected


def test_names_that_look_like_addresses_are_none():
    document = split(sample("wizard.eml"))
    assert addresses(document.first("From").value) == ["user@good.example"]
    assert addresses(document.first("To").value) == ["user@good.example", "bob@good.example", "carol@good.example"]


@pytest.mark.parametrize(
    ("value", "fault", "left"),
    [
        (b"Jane Doe", ("no-at", 0, "Jane Doe"), []),
        (b"a@x.test, bob ,c@x.test", ("no-at", 10, "bob"), ["a@x.test", "c@x.test"]),
        (b"Jane a@x.test", ("white-space", 0, "Jane a@x.test"), []),
        (b"<jane doe@x.test>", ("white-space", 0, "jane doe@x.test"), []),
        (b"<>", ("empty", 0, ""), []),
        (b"a@x.test\rb@x.test", ("control", 0, "a@x.test b@x.test"), []),
        (b"a@x.test\0", ("control", 0, "a@x.test"), []),
        (b"caf\xe9@x.test", ("not-utf8", 0, "caf⟨E9⟩@x.test"), []),
        (b"a@x..test", ("bad-domain", 0, "a@x..test"), []),
        (b"a@x.test: b@x.test", ("bad-domain", 0, "a@x.test:"), ["b@x.test"]),
        (b"<@r.test a@x.test>", ("white-space", 0, "@r.test a@x.test"), []),
        (b"a@x.test, <b@x.test, Cy <c@x.test>", ("unclosed", 10, "<b@x.test, Cy"), ["a@x.test", "c@x.test"]),
        (b"a@x.test, Bob <b@x.test", ("unclosed", 14, "<b@x.test"), ["a@x.test"]),
        (b'a@x.test, "Bob <b@x.test>, c@x.test', ("unclosed", 10, '"Bob <b@x.test>, c@x.test'), ["a@x.test"]),
        (b"a@x.test, b@x.test (oops, c@x.test", ("unclosed", 10, "b@x.test (oops, c@x.test"), ["a@x.test"]),
        (b"a@[192.0.2.1", ("bad-domain", 0, "a@[192.0.2.1"), []),
        (b"a@x.test>, b@x.test", ("bad-domain", 0, "a@x.test>"), ["b@x.test"]),
    ],
)  # fmt: skip
def test_what_is_no_address_is_a_fault_and_no_recipient(value, fault, left):
    found = parse_list(value)
    assert addresses(value) == left
    assert faults(value)[0][:2] == fault[:2]
    assert found.faults[0].text.replace(" ", "") == fault[2].replace(" ", "")


def test_sixteen_thousand_addresses():
    value = b",\r\n ".join(b'"User, %d" <user%d@x.test>' % (n, n) for n in range(16_000))
    found = parse_list(value)
    assert len(found.mailboxes) == 16_000
    assert found.faults == ()
    assert found.mailboxes[-1].name == "User, 15999"


RUBBISH = [b"(", b'"', b'\\"', b"<", b"<a", b"[", b"[x\\", b"@", b".", b":", b"\0", b"\xe9", b"(\\", b"<@a:", b"a "]


@pytest.mark.parametrize("unit", RUBBISH)
def test_rubbish_is_read_to_its_end(unit):
    value = b"a@x.test, " + unit * (RUBBISH_OCTETS // len(unit))
    found = parse_list(value)
    assert addresses(value) == ["a@x.test"]
    assert 0 < len(found.faults) <= MAX_FAULTS + 1 or unit == b":"


def test_five_hundred_parentheses_are_one_fault():
    assert [code for code, _, _ in faults(b"(" * 500 + b"a@x.test")] == ["unclosed"]
    assert addresses(b"(" * 500 + b")" * 500 + b"a@x.test") == ["a@x.test"]


def test_behind_a_thousand_faults_the_rest_is_one_more():
    value = b"x, " * MAX_FAULTS + b"a@x.test"
    assert addresses(value) == []
    assert len(faults(value)) == MAX_FAULTS + 1
    assert faults(value)[-1] == ("too-long", 3 * MAX_FAULTS - 1, "a@x.test")


PIECES = st.sampled_from([b"a", b"@", b".", b",", b";", b":", b"<", b">", b"(", b")", b'"', b"\\", b"[", b"]", b" ",
                          b"\r\n ", b"\r", b"\xe9", "ü".encode(), b"x.test", b"=?utf-8?q?=40?="])  # fmt: skip


@thorough
@given(st.lists(PIECES, max_size=30).map(b"".join) | st.binary(max_size=40))
def test_no_octets_make_it_raise_and_every_mailbox_is_one(value):
    found = parse_list(value)
    assert isinstance(found, AddressList)
    for mailbox in found.mailboxes:
        assert fault_of(mailbox.address) is None
        assert not any(character in mailbox.name for character in "\r\n\t")
    assert all(0 <= fault.position < len(value) for fault in found.faults)


@thorough
@given(st.lists(PIECES, max_size=30).map(b"".join))
def test_an_address_is_made_of_what_is_written(value):
    """No escape sequence, encoded word or comment adds an octet to a recipient."""
    for mailbox in parse_list(value).mailboxes:
        octets = iter(value)
        assert all(octet in octets for octet in mailbox.address.encode())
