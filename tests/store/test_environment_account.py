import pytest

from cfmail_gui.account import DEFAULT_BASE_URL, ENVIRONMENT_ID, Account, BadAccount, Secret
from cfmail_gui.store.accounts import environment_account

HEX = "0123456789abcdef" * 2
BOTH = {"CLOUDFLARE_API_TOKEN": "token-1", "CLOUDFLARE_ACCOUNT_ID": HEX}


def base_url(**more: str) -> str:
    found = environment_account(BOTH | more)
    assert found is not None
    return found[0].base_url


def test_both_variables_make_an_account():
    assert environment_account({"PATH": "/bin"} | BOTH) == (
        Account(ENVIRONMENT_ID, "From the environment", HEX, kind="environment"),
        Secret("token-1"),
    )


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("value", [None, "", "  \n"])
def test_one_alone_makes_none(name, value):
    environ = dict(BOTH)
    del environ[name]
    if value is not None:
        environ[name] = value
    assert environment_account(environ) is None


def test_space_around_the_values_and_capitals_are_tidied():
    found = environment_account({"CLOUDFLARE_API_TOKEN": " token-1\r\n", "CLOUDFLARE_ACCOUNT_ID": f"{HEX.upper()}\n"})
    assert found is not None
    assert (found[0].account_id, found[1]) == (HEX, Secret("token-1"))


def test_the_base_url_may_be_set_under_two_names():
    assert base_url() == DEFAULT_BASE_URL
    assert base_url(CLOUDFLARE_BASE_URL="https://sdk.example/v4/") == "https://sdk.example/v4"
    assert base_url(CLOUDFLARE_API_BASE_URL="https://wrangler.example/v4") == "https://wrangler.example/v4"
    both = {"CLOUDFLARE_API_BASE_URL": "https://w.example", "CLOUDFLARE_BASE_URL": "https://s.example"}
    assert base_url(**both) == "https://w.example"
    assert base_url(**both | {"CLOUDFLARE_API_BASE_URL": " "}) == "https://s.example"
    assert base_url(CLOUDFLARE_API_BASE_URL="http://127.0.0.1:8787/client/v4/") == "http://127.0.0.1:8787/client/v4"


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("CLOUDFLARE_ACCOUNT_ID", "../../{}", "bad-account-id"),
        ("CLOUDFLARE_API_TOKEN", "{}\r\nX-Evil: 1", "bad-secret"),
        ("CLOUDFLARE_API_TOKEN", "{}é", "bad-secret"),
        ("CLOUDFLARE_API_BASE_URL", "https://user:{}@x.example", "url-has-user-info"),
        ("CLOUDFLARE_API_BASE_URL", "http://{}.example", "url-not-https"),
        ("CLOUDFLARE_BASE_URL", "https://[{}", "bad-url"),
        ("CLOUDFLARE_BASE_URL", "https://x.example:{}/", "bad-url"),
    ],
)
def test_a_malformed_value_is_a_fault_that_does_not_show_it(name, value, fault, canary, everything_said):
    with pytest.raises(BadAccount) as caught:
        environment_account(BOTH | {name: value.format(canary)})

    assert caught.value.fault == fault
    assert canary not in everything_said(caught.value)
