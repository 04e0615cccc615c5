"""What the checks look at: one message with its envelope, and what is worked out of it once for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from cfmail_gui.checks.page import MAX_CHARACTERS, Page
from cfmail_gui.findings.finding import Place
from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.envelope import Envelope, HeaderAddresses, header_addresses
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.header import HeaderField
from cfmail_gui.message.parts import Part, text_of

MOST_PLACES = 20
"""Of one finding: a list of more is not read."""

MOST_OF_A_KIND = 50
"""Findings with one code: nobody reads more, and a message may be made to have thousands."""


@dataclass(frozen=True)
class Checked:
    """One message before it is sent.

    Attributes:
        size: octets as they would go; 0 where they cannot.
        refusal: why the message cannot be sent as it is.
        now: aware; when it would be sent.
        sending_domains: that the account may send from; None where nobody asked.
    """

    document: Document
    envelope: Envelope
    size: int
    refusal: BadMessage | None
    now: datetime
    sending_domains: tuple[str, ...] | None = None

    @cached_property
    def addresses(self) -> HeaderAddresses:
        """The mailboxes in the header."""
        return header_addresses(self.document)

    @cached_property
    def html_part(self) -> Part | None:
        """The part that mail programs show where they can."""
        return self._part(body_numbers(self.document).html)

    @cached_property
    def text_part(self) -> Part | None:
        """The part for programs that show no HTML."""
        return self._part(body_numbers(self.document).text)

    @cached_property
    def html(self) -> str:
        """The HTML as written; "" where there is none."""
        return self._text(self.html_part)

    @cached_property
    def text(self) -> str:
        """The plain text; "" where there is none."""
        return self._text(self.text_part)

    @cached_property
    def page(self) -> Page:
        """The HTML, taken apart; empty where there is none."""
        return Page(self.html)

    def in_html(self, line: int, column: int = 1) -> Place:
        """Return a place in the HTML."""
        return Place(part=self.html_part.number if self.html_part else "", line=line, column=column)

    def _part(self, number: str | None) -> Part | None:
        return None if number is None else part_at(self.document, number)

    def _text(self, part: Part | None) -> str:
        return text_of(self.document, part, MAX_CHARACTERS).text if part else ""


def at_field(field: HeaderField) -> Place:
    """Return the place of a header field."""
    return Place(field.start, field.end)


def at_fields(fields: Sequence[HeaderField]) -> tuple[Place, ...]:
    """Return the places of the first of several header fields."""
    return tuple(at_field(field) for field in fields[:MOST_PLACES])
