"""Why something is not an address."""

from collections.abc import Iterable
from typing import assert_never

from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.message.addr_spec import AddressFault, AddressProblem, ascii_domain
from cfmail_gui.message.display import plain

_SHOWN = 3


def reason(fault: AddressFault | None) -> str:
    """Return the end of a sentence: "… is not an address: it has no @"."""
    match fault:
        case "no-at":
            return tr("it has no @")
        case "white-space":
            return tr("it holds a space")
        case "control":
            return tr("it holds a line break or another control character")
        case "bad-local-part":
            return tr("what stands before the @ is malformed")
        case "bad-domain":
            return tr("what stands behind the @ is not a domain")
        case "too-long":
            return tr("it is too long")
        case "not-utf8":
            return tr("it holds bytes that are not text")
        case "unclosed":
            return tr("a quotation mark or bracket is not closed")
        case "empty" | None:
            return tr("it is empty")
        case _:
            assert_never(fault)


def address_problems(problems: tuple[AddressProblem, ...]) -> str:
    """Say which entries of the recipients editor are no addresses."""
    told = [
        tr("“{text}” is not an address: {reason}.").format(text=plain(problem.text, 80), reason=reason(problem.code))
        for problem in problems[:_SHOWN]
    ]
    if len(problems) > _SHOWN:
        told.append(tr("%n further (entry is|entries are) not (an address|addresses).", "", len(problems) - _SHOWN))
    return sentences(*told)


def no_difference(*, certain: bool) -> str:
    """Say that envelope and headers agree, as far as the headers can be read."""
    if certain:
        return tr("The same people as in the headers.")
    return tr("The same as what can be read in the headers; an address field holds more than addresses.")


def spelled_out(addresses: Iterable[str]) -> str:
    """Spell out internationalised domains as they are sent: letters that look alike can hide another domain."""
    sent = [(address, ascii_domain(address)) for address in addresses if not address.isascii()]
    lines = [
        tr("{address} is sent as {spelled}").format(address=plain(address, 80), spelled=plain(spelled, 120))
        for address, spelled in sent
        if spelled != address
    ]
    if len(lines) > _SHOWN:
        lines[_SHOWN:] = [tr("… and %n more international domain(s).", "", len(lines) - _SHOWN)]
    return "\n".join(lines)
