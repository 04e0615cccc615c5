"""What lists of messages show of one before it is opened: who wrote it, the subject, and how its text begins."""

import re
from dataclasses import dataclass

from cfmail_gui.message.addresses import parse_list
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.fields import decode_text
from cfmail_gui.sending.preview_content import PreviewContent

LONGEST = 300
"""Characters of each; no list shows more."""

_UNSEEN = frozenset(["title", "style", "script", "template", "noscript", "head", "textarea", "option", "svg", "math"])
# What is put behind a preheader so that lists do not go on with the body: it takes room, or none, and says nothing.
_PADDING = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\ufeff]+"
)
_WHITE = re.compile(r"\s+")
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|max-height|opacity)\s*:\s*0(?:\.0*)?(?:px|pt|em|%)?\s*(?:;|!|$)"
    r"|mso-hide\s*:\s*all",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class InboxLine:
    """One line of an inbox, decoded and made fit for a label.

    Attributes:
        sender: the name of the first mailbox in From, its address where it has no name, "" where there is none.
        subject: "" where there is none.
        preheader: how the message begins, "" where there is nothing to read.
        is_hidden: the page itself hides the preheader, as a text only meant for lists is.
    """

    sender: str
    subject: str
    preheader: str
    is_hidden: bool = False


def inbox_line(document: Document, content: PreviewContent) -> InboxLine:
    """Work out what lists show; never raises. For a worker thread: a large page takes its time."""
    preheader, is_hidden = _of_html(content.html) if content.html else (_joined([content.text[: 8 * LONGEST]]), False)
    return InboxLine(_sender(document), _subject(document), preheader, is_hidden)


def _sender(document: Document) -> str:
    field = document.first("From")
    mailboxes = parse_list(field.value).mailboxes if field else ()
    return plain(mailboxes[0].name or mailboxes[0].address, LONGEST) if mailboxes else ""


def _subject(document: Document) -> str:
    field = document.first("Subject")
    return plain(decode_text(field.value), LONGEST) if field else ""


def _of_html(html: str) -> tuple[str, bool]:
    """Take the first text of a page, hidden or not: programs look at the source and not at what is seen."""
    from cfmail_gui.checks.page import Page

    page = Page(html)
    found: list[str] = []
    length, is_hidden = 0, False
    for run in page.texts:
        element = page.elements[run.parent] if run.parent >= 0 else None
        if element is not None and element.tag in _UNSEEN:
            continue
        text = _joined([run.text])
        if not text:
            continue
        if not found and element is not None:
            around = (element, *page.around(element))
            is_hidden = any("hidden" in one.attributes or _hides(one.attributes.get("style", "")) for one in around)
        found.append(text)
        length += len(text)
        if length > LONGEST:
            break
    return _joined(found), is_hidden


def _hides(style: str) -> bool:
    return _HIDING.search(style) is not None


def _joined(texts: list[str]) -> str:
    text = _WHITE.sub(" ", " ".join(_PADDING.sub("", text) for text in texts)).strip()
    return plain(text, LONGEST) if text else ""
