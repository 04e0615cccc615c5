"""Findings of the checks: what each says, where it is, and what can be done. The sentences themselves: by area."""

from dataclasses import dataclass
from typing import assert_never

from cfmail_gui.findings.finding import Area, Finding, Level, Place
from cfmail_gui.findings.fix_codes import FixCode
from cfmail_gui.gui import texts_places
from cfmail_gui.gui.texts import number, tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.octets import line_at
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.parts import place_of


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in words; foreign text in them is made plain already.

    Attributes:
        title: one short line with the facts in it.
        why: one sentence.
        do: what to do about it.
        source: where the rule comes from, such as "RFC 5322, section 3.6".
        url: https address of the source, or "".
    """

    title: str
    why: str
    do: str
    source: str
    url: str = ""


def told(finding: Finding) -> Told:
    """Put a finding into words."""
    match finding.area:  # sentences of an area are loaded when something of it is found
        case "rfc":
            from cfmail_gui.gui import texts_checks_rfc

            return texts_checks_rfc.told(finding)
        case "cloudflare":
            from cfmail_gui.gui import texts_checks_cloudflare

            return texts_checks_cloudflare.told(finding)
        case "privacy":
            from cfmail_gui.gui import texts_checks_privacy

            return texts_checks_privacy.told(finding)
        case "authentication":
            from cfmail_gui.gui import texts_checks_authentication

            return texts_checks_authentication.told(finding)
        case "clients":
            from cfmail_gui.gui import texts_checks_clients

            return texts_checks_clients.told(finding)
        case "template":
            from cfmail_gui.gui import texts_checks_template

            return texts_checks_template.told(finding)
        case _:
            assert_never(finding.area)


def say(finding: Finding, title: str, why: str, do: str, source: tuple[str, str]) -> Told:
    """Put the facts of a finding into its sentences, where they are called detail, other, number and limit."""
    facts = {
        "detail": plain(finding.detail, 120),
        "other": plain(finding.other, 120),
        "number": number(finding.number),
        "limit": number(finding.limit),
    }
    return Told(title.format(**facts), why.format(**facts), do.format(**facts), *source)


def rfc(rfc_number: int, section: str) -> tuple[str, str]:
    """Return how a section of an RFC is named, and its address."""
    name = tr("RFC {number}, section {section}").format(number=rfc_number, section=section)
    return name, f"https://www.rfc-editor.org/rfc/rfc{rfc_number}#section-{section}"


def level_name(level: Level) -> str:
    """Return the heading over the findings of a level."""
    match level:
        case "failure":
            return tr("Will fail")
        case "change":
            return tr("May be changed by Cloudflare")
        case "problem":
            return tr("May look or behave badly")
        case "advice":
            return tr("Advice")
        case _:
            assert_never(level)


def area_name(area: Area) -> str:
    """Return what a finding is about, in a word or two."""
    match area:
        case "rfc":
            return tr("Mail format")
        case "cloudflare":
            return tr("Cloudflare")
        case "privacy":
            return tr("Privacy")
        case "authentication":
            return tr("Authentication")
        case "clients":
            return tr("Mail programs")
        case "template":
            return tr("Template")
        case _:
            assert_never(area)


def fix_label(fix: FixCode) -> str:
    """Return what the button says that mends a finding; "" where there is none."""
    match fix:
        case "":
            return ""
        case "remove-field":
            return tr("Remove header field")
        case "remove-fields":
            return tr("Remove these header fields")
        case "add-date":
            return tr("Add Date")
        case "set-date":
            return tr("Set Date to now")
        case "add-message-id":
            return tr("Add Message-ID")
        case "add-mime-version":
            return tr("Add MIME-Version")
        case "write-body-anew":
            return tr("Encode part anew")
        case "add-text-part":
            return tr("Add text part")
        case "set-one-click":
            return tr("Set one-click unsubscribe")
        case _:
            assert_never(fix)


def place_name(place: Place, document: Document | None) -> str:
    """Return where something is: "line 12 of the HTML", "header field Subject"; None for a message not at hand.

    Takes time in proportion to the message for a place in its body: not to be asked for again and again.
    """
    if place.line:
        return tr("line {line} of {part}").format(line=number(place.line), part=_part_name(place.part, document))
    if place.offset < 0:
        return _part_name(place.part, document)
    if document is None:
        return tr("byte {position}").format(position=number(place.offset))
    name = texts_places.place_name(place_of(document, document.tree, place.offset))
    if place.offset < document.body_start:
        return name
    return tr("line {line}, {part}").format(line=number(line_at(document.raw, place.offset)), part=name)


def _part_name(part_number: str, document: Document | None) -> str:
    part = _part(part_number, document)
    match part.content_type if part else "":
        case "text/html":
            return tr("the HTML")
        case "text/plain":
            return tr("the text")
        case _:
            return tr("part {number}").format(number=part_number) if part_number else tr("the message")


def _part(part_number: str, document: Document | None) -> Part | None:
    return next((part for part in document.tree.parts if part.number == part_number), None) if document else None
