"""Which snippets there are, and what they need: apart from their text, because every window names them in a menu."""

from typing import Literal

from cfmail_gui.account import Auth

Kind = Literal["curl", "python-httpx", "python-sdk", "typescript", "go", "wrangler", "http"]

KINDS: tuple[Kind, ...] = ("curl", "python-httpx", "python-sdk", "typescript", "go", "wrangler", "http")
"""Every kind, in the order in which they are offered."""

# The environment variables that the official SDKs and wrangler read.
API_TOKEN = "CLOUDFLARE_API_TOKEN"  # noqa: S105 - the name of the variable, not what is in it
EMAIL = "CLOUDFLARE_EMAIL"
API_KEY = "CLOUDFLARE_API_KEY"


def reads_body(kind: Kind) -> bool:
    """Say whether the file is to hold the request's whole JSON body; otherwise it holds the message as it is sent."""
    return kind in ("curl", "http")


def variables(auth: Auth) -> tuple[str, ...]:
    """Return the environment variables from which a snippet takes what proves that one may send."""
    return (API_TOKEN,) if auth == "token" else (EMAIL, API_KEY)
