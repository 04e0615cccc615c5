"""The allow-list: who is named by it, however the address is spelt, and who is not."""

import pytest

from cfmail_gui.account import Account, BadAccount
from cfmail_gui.sending.safety import outside


def account(*allowed: str) -> Account:
    return Account("far", "Far", "0" * 32, allow_list=allowed)


@pytest.mark.parametrize(
    ("entry", "address"),
    [
        ("*@EXAMPLE.com", "a@example.com"),
        ("*@example.com", "a@Example.COM"),
        ("*@münchen.de", "a@xn--mnchen-3ya.de"),
        ("*@xn--mnchen-3ya.de", "a@MÜNCHEN.de"),
        ("*@mu\u0308nchen.de", "a@münchen.de"),
        ("*@example.com", "a@ｅxample.com"),  # which goes out as example.com
        ("*@example.com", '"x@elsewhere.test"@example.com'),
        ("*@[127.0.0.1]", "a@[127.0.0.1]"),
        ("ada@example.com", "ada@EXAMPLE.com"),
        ("ada@münchen.de", "ada@xn--mnchen-3ya.de"),
    ],
)
def test_an_entry_names_every_spelling_of_its_domain(entry, address):
    assert outside((address,), account(entry)) == ()


@pytest.mark.parametrize(
    ("entry", "address"),
    [
        ("*@example.com", "a@sub.example.com"),
        ("*@sub.example.com", "a@example.com"),
        ("*@example.com", "a@notexample.com"),
        ("*@example.com", "a@example.com.elsewhere.test"),
        ("*@example.com", "a@exаmple.com"),  # Cyrillic
        ("*@elsewhere.test", '"x@elsewhere.test"@example.com'),
        ("*@fass.de", "a@faß.de"),
        ("ada@example.com", "ada+tag@example.com"),
        ("ada@example.com", "Ada@example.com"),  # a local part is the server's own business
        ("ada@example.com", "bob@example.com"),
    ],
)
def test_what_only_looks_like_an_entry_is_outside(entry, address):
    assert outside((address,), account(entry)) == (address,)


def test_an_empty_list_allows_everybody():
    assert outside(("a@example.com", "b@elsewhere.test"), account()) == ()


def test_those_outside_come_in_the_envelopes_order_as_they_are_written():
    recipients = ("Z@Else.test", "a@example.com", "b@münchen.de")
    assert outside(recipients, account("*@example.com")) == ("Z@Else.test", "b@münchen.de")


def test_the_test_recipient_is_allowed_and_is_one_person():
    assert outside(
        ("me@lab.test", "x@lab.test"),
        Account("far", "Far", "0" * 32, allow_list=("a@b.test",), test_recipient="me@lab.test"),
    ) == ("x@lab.test",)
    with pytest.raises(BadAccount, match="bad-test-recipient"):
        Account("far", "Far", "0" * 32, test_recipient="*@lab.test")
