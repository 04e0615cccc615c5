"""Which Cloudflare account sends, and what proves that we may. No disk, no keyring, no network."""

import ipaddress
import os
import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import SplitResult, urlsplit

from cfmail_gui.message.addr_spec import fault_of
from cfmail_gui.message.faults import CfmailError

DEFAULT_BASE_URL = "https://api.cloudflare.com/client/v4"
"""Where the API lives, per developers.cloudflare.com/api (July 2026)."""

SANDBOX_ID = "sandbox"
ENVIRONMENT_ID = "environment"
SANDBOX_ACCOUNT_ID = "73616e64626f78000000000000000000"
"""The octets of "sandbox", then zeros: 32 hexadecimal digits that nobody takes for their own account."""

_ACCOUNT_ID = re.compile(r"[0-9a-f]{32}")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_SECRET = re.compile(r"[!-~]+")
_EMAIL = re.compile(r"[!-?A-~]+@[!-?A-~]+")
_MAX_NAME_CHARACTERS = 80

Auth = Literal["token", "global-key"]
Kind = Literal["stored", "sandbox", "environment"]
AccountFault = Literal[
    "no-name",
    "name-too-long",
    "name-taken",
    "bad-account-id",
    "bad-email",
    "bad-secret",
    "no-secret",
    "bad-colour",
    "bad-url",
    "url-not-https",
    "url-has-user-info",
    "bad-auth",
    "bad-allow-list",
    "bad-test-recipient",
]
EntryFault = AccountFault | Literal["wrong-type", "bad-id", "reserved-id", "duplicate-id"]
"""What can be wrong with an entry of the account file."""


class BadAccount(CfmailError):
    """An account cannot be built from these values; ``fault`` says which one is wrong."""

    def __init__(self, fault: AccountFault) -> None:
        super().__init__(fault)
        self.fault: AccountFault = fault


class Secret:
    """An API token or a Global API key, stripped and known to be safe as an HTTP header value.

    It shows itself masked in ``repr``, ``str`` and format strings, because those end up in logs and tracebacks.

    Raises:
        BadAccount: "no-secret" when nothing is left after stripping; "bad-secret" when a character is not
            printable ASCII: httpx would put the whole header into its exception text.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        stripped = text.strip()
        if not stripped:
            raise BadAccount("no-secret")
        if not _SECRET.fullmatch(stripped):
            raise BadAccount("bad-secret") from None
        self._text = stripped

    def reveal(self) -> str:
        """Return the secret itself; call it only where the header is built or the keyring is written."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)


@dataclass(frozen=True, slots=True)
class Account:
    """One entry of the account list: everything but the secret.

    ``id`` is ours (it names the keyring entry); ``account_id`` is Cloudflare's.
    """

    id: str
    name: str
    account_id: str
    auth: Auth = "token"
    email: str = ""  # only for auth="global-key": the X-Auth-Email header
    base_url: str = DEFAULT_BASE_URL
    production: bool = False
    colour: str = ""  # "#rrggbb", or "" for none
    kind: Kind = "stored"
    allow_list: tuple[str, ...] = ()  # recipients that need no question: addresses and "*@domain"; () for everybody
    test_recipient: str = ""  # to whom "Send to me instead" goes
    look_up_suppressed: bool = False  # ask Cloudflare about every recipient before a send

    def __post_init__(self) -> None:
        """Refuse what could rewrite the request's path, host or headers."""
        if not self.name.strip():
            raise BadAccount("no-name")
        if len(self.name) > _MAX_NAME_CHARACTERS:
            raise BadAccount("name-too-long")
        if not _ACCOUNT_ID.fullmatch(self.account_id):
            raise BadAccount("bad-account-id")
        if self.auth not in ("token", "global-key"):
            raise BadAccount("bad-auth")
        if self.auth == "global-key" and not _EMAIL.fullmatch(self.email):
            raise BadAccount("bad-email")
        if self.colour and not _COLOUR.fullmatch(self.colour):
            raise BadAccount("bad-colour")
        if self.test_recipient and (fault_of(self.test_recipient) is not None or self.test_recipient.startswith("*@")):
            raise BadAccount("bad-test-recipient")
        if any(fault_of(_sample(entry)) is not None for entry in self.allow_list):
            raise BadAccount("bad-allow-list")
        check_base_url(self.base_url)


@dataclass(frozen=True, slots=True)
class Access:
    """All that one request needs to know of an account: where to, as whom, with what proof."""

    account_id: str
    base_url: str  # without a trailing slash
    auth: Auth
    secret: Secret
    email: str = ""


def _sample(entry: str) -> str:
    """Return an address that ``entry`` of an allow-list names: in ``*@domain`` the star stands for a local part."""
    return f"a{entry[1:]}" if entry.startswith("*@") else entry


def new_id() -> str:
    """Return a local id that no other account, and no other attempt, has: 32 random hexadecimal digits.

    Not by the module uuid, which would add 3 ms to every start.
    """
    return os.urandom(16).hex()


def check_base_url(url: str) -> None:
    """Accept https anywhere and http on the loopback interface only, with neither user info nor query.

    User info would replace the Bearer token by Basic authentication, and plain http would show the token to the
    network.

    Raises:
        BadAccount: "bad-url", "url-not-https" or "url-has-user-info".
    """
    parts = split_url(url)
    if parts.query or parts.fragment:
        raise BadAccount("bad-url")
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or "")):
        return
    raise BadAccount("url-not-https" if parts.scheme == "http" else "bad-url")


def sandbox_account(name: str) -> Account:
    """Return the account that is built in; it has a test recipient, so that a send to oneself can be tried."""
    return Account(SANDBOX_ID, name, SANDBOX_ACCOUNT_ID, kind="sandbox", test_recipient="me@recipient.example")


def check_proxy(url: str) -> None:
    """Accept an http:// or https:// address with a host, perhaps a port, and nothing else.

    Raises:
        BadAccount: "bad-url" or "url-has-user-info".
    """
    parts = split_url(url)
    if parts.scheme not in ("http", "https") or parts.path not in ("", "/") or parts.query or parts.fragment:
        raise BadAccount("bad-url")


def split_url(url: str) -> SplitResult:
    """Split an absolute URL that has a host, a good port and no user info, in printable ASCII without spaces.

    Raises:
        BadAccount: "bad-url" or "url-has-user-info"; nothing in it, nor in its context, quotes the URL.
    """
    try:
        parts = urlsplit(url)
        good = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        good = False
    if not good or not url.isascii() or not url.isprintable() or " " in url:
        raise BadAccount("bad-url")
    if parts.username is not None or parts.password is not None:
        raise BadAccount("url-has-user-info")
    return parts


def is_loopback(host: str) -> bool:
    """Say whether ``host`` can only be this computer: ``localhost`` or an address of 127.0.0.0/8 or ``::1``."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
