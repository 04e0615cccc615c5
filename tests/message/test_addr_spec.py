import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.addr_spec import ascii_domain, fault_of, key
from cfmail_gui.message.display import plain
from cfmail_gui.message.recipients import split_recipients
from tests.message.samples import thorough


@pytest.mark.parametrize(
    "address",
    [
        "a@b.test", "a.b+c@d-e.test", "!#$%&'*+/=?^_`{|}~-@x.test", '"a b"@x.test', '"a@b"@x.test', '"\\""@x.test',
        '""@x.test', "a@localhost", "a@[192.0.2.1]", "a@[IPv6:2001:db8::1]", "ü@x.test", "a@bücher.test",
        "a@xn--bcher-kva.test", "a@BÜCHER.test", "a@straße.test", "数据@例え.テスト",
        "a" * 64 + "@x.test", "a@" + ".".join(["b" * 63] * 3) + "." + "c" * 60,
    ],
)  # fmt: skip
def test_addresses(address):
    assert fault_of(address) is None


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("", "empty"),
        (" \t", "empty"),
        ("a", "no-at"),
        ("Jane Doe", "no-at"),
        ("a b@x.test", "white-space"),
        ("a@x .test", "white-space"),
        (" a@x.test", "white-space"),
        ("a@x.test\xa0", "white-space"),
        ('"a b"@x .test', "white-space"),
        ("a@x.test\r\nRCPT TO:<b@x.test>", "control"),
        ("a\n@x.test", "control"),
        ("a@x.test\0", "control"),
        ("a@x.test\u200b", "control"),
        ("\u202ea@x.test", "control"),
        ("\ufeffa@x.test", "control"),
        ('"a\rb"@x.test', "control"),
        ("caf\udce9@x.test", "not-utf8"),
        ("a@\ud800.test", "not-utf8"),
        ("@x.test", "bad-local-part"),
        (".a@x.test", "bad-local-part"),
        ("a.@x.test", "bad-local-part"),
        ("a..b@x.test", "bad-local-part"),
        ("a@b@x.test", "bad-local-part"),
        ('"a"b"@x.test', "bad-local-part"),
        ("<a@x.test", "bad-local-part"),
        ("a,b@x.test", "bad-local-part"),
        ("a@", "bad-domain"),
        ("a@.test", "bad-domain"),
        ("a@x.test.", "bad-domain"),
        ("a@x..test", "bad-domain"),
        ("a@-x.test", "bad-domain"),
        ("a@x_y.test", "bad-domain"),
        ("a@x.test>", "bad-domain"),
        ("a@x.test,b", "bad-domain"),
        ("a@[192.0.2.300]", "bad-domain"),
        ("a@[IPv6:192.0.2.1]", "bad-domain"),
        ("a@[2001:db8::1]", "bad-domain"),
        ("a@[]", "bad-domain"),
        ("a@💩.test", "bad-domain"),
        ("a@" + "ü" * 70 + ".test", "bad-domain"),
        ("a@" + "b" * 64 + ".test", "bad-domain"),
        ("a" * 65 + "@x.test", "too-long"),
        ("ü" * 33 + "@x.test", "too-long"),
        ("a" * 10 + "@" + ".".join(["b" * 61] * 4), "too-long"),
        ("a@" + "ü." * 120 + "test", "bad-domain"),
        ("a@" + "ü" * 9_000, "bad-domain"),
        ("a@" + "ü" * 1_000_000, "too-long"),
    ],
)
def test_what_is_no_address_is_said(address, fault):
    assert fault_of(address) == fault


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a@X.Test", "a@x.test"),
        ("a@BÜCHER.test", "a@bücher.test"),
        ("a@bücher.test", "a@XN--BCHER-KVA.test"),
        ("a@x。test", "a@x.test"),
        ("a@straße.test", "a@xn--strae-oqa.test"),
    ],
)
def test_domains_are_equal_without_regard_to_case_and_form(one, other):
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("A@x.test", "a@x.test"), ("a@strasse.test", "a@straße.test"), ("a@x.test", "a@y.test"), ("a", "a@")],
)
def test_different_recipients_have_different_keys(one, other):
    assert key(one) != key(other)


def test_a_request_carries_domains_as_a_labels():
    assert ascii_domain("grüße@Bücher.test") == "grüße@xn--bcher-kva.test"
    assert ascii_domain("a@B.test") == "a@B.test"
    assert ascii_domain("no address") == "no address"
    assert ascii_domain("a@💩") == "a@💩"


@thorough
@given(st.text(alphabet=st.characters(), max_size=30) | st.text(alphabet='a@.[]"\\ü\ud800-', max_size=20))
def test_no_text_makes_any_of_them_raise(text):
    key(text)
    assert ascii_domain(ascii_domain(text)) == ascii_domain(text)
    if fault_of(text) is None:
        assert key(ascii_domain(text)) == key(text)
        assert ascii_domain(text).rpartition("@")[2].isascii()
        assert fault_of(ascii_domain(text)) is None


@pytest.mark.parametrize(
    "address",
    [
        '"x\ufdd0boss@corp.test\ufdd0"@evil.test',
        "jos\ufffd@x.test",
        "a\ufdd0b@c.test",
        '"p\xa0q"@x.test',
        "a\u3164@x.test",
        "a\ufe0f@x.test",
        "a\u200db@x.test",
    ],
)
def test_what_cannot_be_shown_as_itself_is_no_address(address):
    assert fault_of(address) in ("control", "white-space")
    assert address not in split_recipients(address).addresses


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
def test_an_accepted_address_is_shown_as_itself(local):
    for address in (f"{local}@x.test", f'"{local}"@x.test', f"a@{local}.test"):
        if fault_of(address) is None and "  " not in address:
            assert plain(address) == address
