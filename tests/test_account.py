"""Accounts that cannot be wrong, and secrets that do not show themselves."""

import traceback

import pytest

from cfmail_gui.account import Account, BadAccount, Secret, check_base_url, is_loopback
from tests.conftest import ACCOUNT_ID


@pytest.mark.parametrize("bad", ["", "../../evil", ACCOUNT_ID.upper(), ACCOUNT_ID + "\n", ACCOUNT_ID[:-1], "x" * 32])
def test_an_account_id_cannot_rewrite_the_path(bad):
    with pytest.raises(BadAccount) as caught:
        Account("a", "A", bad)
    assert caught.value.fault == "bad-account-id"


@pytest.mark.parametrize(
    "good",
    [
        "https://api.example/client/v4",
        "http://127.0.0.1:8080/client/v4",
        "http://localhost/x",
        "http://[::1]:1/client/v4",
    ],
)
def test_good_base_urls(good):
    check_base_url(good)


@pytest.mark.parametrize(
    ("bad", "fault"),
    [
        ("http://api.example/client/v4", "url-not-https"),
        ("http://127.0.0.1.evil.example", "url-not-https"),
        ("http://localhost.evil.example", "url-not-https"),
        ("https://user:pw@api.example", "url-has-user-info"),
        ("https://user@api.example", "url-has-user-info"),
        ("https://@api.example", "url-has-user-info"),
        ("file:///etc/passwd", "bad-url"),
        ("https://", "bad-url"),
        ("https://api.example:99999", "bad-url"),
        ("https://[::1", "bad-url"),
        ("https://api.example/x?y", "bad-url"),
        ("https://api.example/x#y", "bad-url"),
        ("https://api.example/a b", "bad-url"),
        ("https://api.example/\r\nX-Evil: 1", "bad-url"),
        ("nonsense", "bad-url"),
        ("", "bad-url"),
    ],
)
def test_bad_base_urls_are_refused_without_being_quoted(bad, fault):
    with pytest.raises(BadAccount) as caught:
        check_base_url(bad)
    assert caught.value.fault == fault
    assert caught.value.__context__ is None
    if bad:
        assert bad not in str(caught.value) + repr(vars(caught.value))


def test_loopback():
    assert is_loopback("127.8.9.1")
    assert is_loopback("::1")
    assert not is_loopback("10.0.0.1")
    assert not is_loopback("example.test")


@pytest.mark.parametrize("text", ["two words", "tok\nen", "tok\x00en", "tökén", "tok\x7fen"])
def test_a_secret_must_be_fit_for_a_header(text):
    with pytest.raises(BadAccount) as caught:
        Secret(text)
    assert caught.value.fault == "bad-secret"
    assert text not in "".join(traceback.format_exception(caught.value)).split("Secret(text)")[-1]


def test_a_secret_is_stripped_and_masked():
    secret = Secret("  token-with-newline\n")
    assert secret.reveal() == "token-with-newline"
    assert "token" not in f"{secret} {secret!r} {secret!s} {secret:>30}"
    assert secret == Secret("token-with-newline")
    with pytest.raises(BadAccount):
        Secret(" \n")
