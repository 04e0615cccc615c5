"""Sentences about accounts, their secrets, and what can be known of a token."""

import sys
from typing import assert_never

from cfmail_gui.account import AccountFault, EntryFault
from cfmail_gui.attempt import SecretUnavailable, Verification
from cfmail_gui.gui.texts import day, sentences, tr
from cfmail_gui.message.display import plain


def bad_account(fault: AccountFault) -> str:
    """Say which value of the account form cannot be used, and what it should look like."""
    match fault:
        case "no-name":
            return tr("Give the account a name.")
        case "name-too-long":
            return tr("The name is too long: 80 characters at most.")
        case "name-taken":
            return tr("Another account has this name. Choose a different one.")
        case "bad-account-id":
            return tr("The account id is 32 hexadecimal digits; it stands in the dashboard's address bar.")
        case "bad-email":
            return tr("Enter the e-mail address with which you log in to Cloudflare.")
        case "bad-secret":
            return tr("The token holds a character that no token has. Copy it once more.")
        case "no-secret":
            return tr("Enter the API token or key.")
        case "bad-colour":
            return tr("Choose one of the colours.")
        case "bad-url":
            return tr("The base URL is not a web address like https://api.cloudflare.com/client/v4.")
        case "url-not-https":
            return tr("The base URL must begin with https://; http:// is allowed on this computer only.")
        case "url-has-user-info":
            return tr("The base URL must not hold a user name or password.")
        case "bad-auth":
            return tr("Choose API token or Global API key.")
        case "bad-allow-list":
            return tr(
                "An allowed recipient is neither an address like ada@example.com nor a domain like *@example.com."
            )
        case "bad-test-recipient":
            return tr("The test recipient is not an address.")
        case _:
            assert_never(fault)


def colour_name(value: str) -> str:
    """Return what people call a colour that an account can have; "" is none."""
    names = {
        "": tr("None", "no colour"),
        "#b3221b": tr("Red"),
        "#c45500": tr("Orange"),
        "#8a6d00": tr("Yellow"),
        "#1a6f32": tr("Green"),
        "#00706e": tr("Teal"),
        "#1d5fa8": tr("Blue"),
        "#7a3b8f": tr("Purple"),
        "#4d5560": tr("Grey"),
    }
    return names[value]


def secret_unavailable(error: SecretUnavailable) -> str:
    """Say why the token could not be read or kept."""
    detail = plain(error.detail, 120)
    match error.fault:
        case "no-keyring":
            session = tr("Or enter the token under Tools, Accounts, and use it for this session only.")
            return sentences(tr("There is no keyring to keep the token in."), keyring_advice(), session)
        case "refused-backend":
            text = tr("The configured keyring ({detail}) does not protect what it keeps, so it is not used.")
            return sentences(text.format(detail=detail), keyring_advice())
        case "locked":
            text = tr("The keyring could not be opened: it is locked, or its question was dismissed. Try again.")
            session = tr("Or enter the token under Tools, Accounts, and use it for this session only.")
            return sentences(text, session)
        case "keyring-failed":
            text = tr("The keyring failed ({detail}).") if detail else tr("The keyring failed.")
            return sentences(text.format(detail=detail), keyring_advice())
        case "no-secret":
            return tr("The keyring holds no usable token for this account. Enter it under Tools, Accounts.")
        case "not-kept":
            return sentences(tr("The keyring took the token but did not keep it."), keyring_advice())
        case _:
            assert_never(error.fault)


def keyring_advice() -> str:
    """Say what to install so that tokens can be kept."""
    system: str = sys.platform  # without the annotation mypy would skip the other branch
    if system == "linux":
        return tr("Install and start gnome-keyring or KWallet (package gnome-keyring), then try again.")
    return tr("Check the system's keychain, then try again.")


def verification(result: Verification) -> str:
    """Say what is, and what is not, known after asking Cloudflare."""
    unknown = tr("Whether it may send (“Email Sending: Edit”) is not known before the first send.")
    expiry = day(result.expires_on)
    match result.state:
        case "active":
            owner = {
                "account": tr("owned by this account"),
                "user": tr("owned by a user"),
                "": tr("owner unknown"),
            }
            text = tr("The token is valid and active ({owner}).").format(owner=owner[result.owner])
            return sentences(text, tr("It expires on {date}.").format(date=expiry) if expiry else "", unknown)
        case "disabled":
            return tr("The token exists but is disabled. Enable it in the Cloudflare dashboard.")
        case "expired":
            return tr("The token has expired. Create a new one in the Cloudflare dashboard.")
        case "not-yet-valid":
            return tr("The token is not valid yet. Look at its start date in the Cloudflare dashboard.")
        case "key-accepted":
            return sentences(tr("Cloudflare accepts the key and knows this account id."), unknown)
        case "key-other-account":
            return tr("Cloudflare accepts the key, but it does not see this account id. Check the account id.")
        case "rejected":
            return tr("Cloudflare does not accept it: mistyped, revoked, or of another account.")
        case "unclear":
            return sentences(tr("Cloudflare's answer does not tell whether it is valid."), plain(result.server_text))
        case _:
            assert_never(result.state)


def account_problem(number: int, fault: EntryFault) -> str:
    """Say that entry ``number`` (from 1) of the account file is left out; it stays in the file."""
    match fault:
        case "wrong-type":
            why = tr("A value is missing or of the wrong kind.")
        case "bad-id" | "reserved-id":
            why = tr("Its id cannot be used.")
        case "duplicate-id":
            why = tr("Another account has the same id.")
        case _:
            why = bad_account(fault)
    return tr("Account {number} in the account file is left out. {why}").format(number=number, why=why)


def bad_environment(fault: AccountFault) -> str:
    """Say that the environment's account is left out."""
    return tr("The account from the environment variables is left out. {why}").format(why=bad_account(fault))
