"""List-Unsubscribe and List-Unsubscribe-Post (RFC 2369, RFC 8058) as Cloudflare wants them."""

import re
from collections.abc import Iterator

from cfmail_gui.checks.checked import at_field
from cfmail_gui.checks.signed_fields import unless_signed
from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.comments import comment_end
from cfmail_gui.message.document import Document
from cfmail_gui.message.fields import decode_text, unfold
from cfmail_gui.message.header import HeaderField

ONE_CLICK = "List-Unsubscribe=One-Click"
"""All that List-Unsubscribe-Post says (RFC 8058 3.1)."""

_ADDRESS = re.compile(r"<([^<>]*)>")
_SPACES = re.compile(r"\s+")
_BULK = ("bulk", "list", "junk")


def unsubscribe_findings(document: Document) -> Iterator[Finding]:
    """Look at what a recipient of a list's mail can do to get no more of it."""
    field, post = document.first("List-Unsubscribe"), document.first("List-Unsubscribe-Post")
    addresses = _addresses(field) if field else []
    schemes = {address.partition(":")[0].lower() for address in addresses}
    if field:
        yield from _forms(field, addresses, schemes)
        if "https" in schemes and post is None:
            yield Finding("cloudflare", "no-one-click", "advice", (at_field(field),))
    else:
        yield from _missing(document)
    if post:
        yield from _one_click(document, post, has_https="https" in schemes)


def _addresses(field: HeaderField) -> list[str]:
    """Return what stands in angle brackets outside of comments, without the white space of folds."""
    text = unfold(field.value).decode("latin-1")
    kept, position = [], 0
    while (start := text.find("(", position)) >= 0 and (end := comment_end(text, start)) is not None:
        inside = text.rfind("<", position, start) > text.rfind(">", position, start)  # the address holds a parenthesis
        kept.append(text[position : end if inside else start])
        position = end
    kept.append(text[position:])
    return [_SPACES.sub("", address) for address in _ADDRESS.findall("".join(kept))]


def _forms(field: HeaderField, addresses: list[str], schemes: set[str]) -> Iterator[Finding]:
    places = (at_field(field),)
    plain = next((address for address in addresses if address.lower().startswith("http:")), None)
    if plain is not None:
        yield Finding("cloudflare", "unsubscribe-http", "problem", places, detail=plain)
    elif not schemes & {"https", "mailto"}:
        yield Finding("cloudflare", "unsubscribe-form", "problem", places, detail=decode_text(field.value))


def _one_click(document: Document, post: HeaderField, *, has_https: bool) -> Iterator[Finding]:
    places, value = (at_field(post),), decode_text(post.value)
    if value != ONE_CLICK:
        fix = unless_signed("set-one-click", document, post)
        yield Finding("cloudflare", "one-click-form", "problem", places, detail=value, fix=fix)
    if not has_https:
        yield Finding("cloudflare", "one-click-without-https", "problem", places)


def _missing(document: Document) -> Iterator[Finding]:
    precedence = document.first("Precedence")
    is_bulk = precedence is not None and decode_text(precedence.value).lower() in _BULK
    marked = document.first("List-Id") or (precedence if is_bulk else None)
    if marked:
        yield Finding("cloudflare", "no-unsubscribe", "advice", (at_field(marked),), detail=marked.name)
