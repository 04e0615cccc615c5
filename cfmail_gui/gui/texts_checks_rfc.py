"""Sentences about findings of the mail format: header fields, dates, addresses and names."""

from typing import assert_never, cast

from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.rfc_codes import AddressCode, FieldCode, IdentityCode, LineCode, NameCode, RfcCode
from cfmail_gui.gui import texts_checks_rfc_parts, texts_message
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_address import reason
from cfmail_gui.gui.texts_checks import Told, rfc, say
from cfmail_gui.message.addr_spec import fault_of
from cfmail_gui.message.faults import BadMessage, MessageFault


def told(finding: Finding) -> Told:
    """Put a finding about the mail format into words."""
    code = cast("RfcCode", finding.code)
    match code:
        case "cannot-be-sent":
            return _refusal(finding)
        case "missing-from" | "missing-date" | "missing-recipients" | "missing-mime-version":
            return _field(finding, code)
        case "no-subject" | "duplicate-field":
            return _field(finding, code)
        case "line-without-colon" | "space-before-colon" | "no-blank-line" | "too-many-fields" | "eight-bit-header":
            return _line(finding, code)
        case "bad-mime-version":
            return _line(finding, code)
        case "bad-date" | "wrong-weekday" | "future-date" | "old-date" | "bad-message-id":
            return _identity(finding, code)
        case "bad-address" | "unclosed-address" | "empty-address-field" | "several-authors" | "several-senders":
            return _address(finding, code)
        case "semicolon-between":
            return _address(finding, code)
        case "name-is-other-address" | "name-holds-other-domain" | "mixed-scripts" | "look-alike":
            return _name(finding, code)
        case _:
            return texts_checks_rfc_parts.told(finding, code)


def _refusal(finding: Finding) -> Told:
    """Tell what the send would be refused for, by the same sentence."""
    refusal = BadMessage(cast("MessageFault", finding.other), position=finding.number, place=finding.detail)
    why = texts_message.bad_message(refusal)
    do = tr("Nothing is sent before this is put right.")
    return Told(tr("This message cannot be sent"), why, do, *rfc(5322, "2.1"))


def _field(finding: Finding, code: FieldCode) -> Told:
    match code:
        case "missing-from":
            title = tr("No From field")
            why = tr("Every message names its author; without that no server takes it or can sign it.")
            do = tr("Add a From field with the address that you send from.")
            source = rfc(5322, "3.6.2")
        case "missing-date":
            title = tr("No Date field")
            why = tr("Every message says when it was written; Cloudflare is expected to add a missing date.")
            do = tr("Add a Date, so that it says when you wrote it.")
            source = rfc(5322, "3.6.1")
        case "missing-recipients":
            title = tr("Neither To nor Cc")
            why = tr("Recipients do not see whom it is for, which filters take for a sign of unwanted mail.")
            do = tr("Add a To field; who really gets it is decided by the envelope alone.")
            source = rfc(5322, "3.6.3")
        case "missing-mime-version":
            title = tr("No MIME-Version field")
            why = tr("Without it old programs ignore the Content fields; Cloudflare is expected to add it.")
            do = tr("Add “MIME-Version: 1.0”.")
            source = rfc(2045, "4")
        case "no-subject":
            title = tr("No subject")
            why = tr("Lists of mail show the subject first, and filters distrust mail that has none.")
            do = tr("Write a subject.")
            source = rfc(5322, "3.6.5")
        case "duplicate-field":
            title = tr("{detail} is there (once|%n times)", "", finding.number)
            why = tr("It may be there once only: some programs read the first one, others the last, and some refuse.")
            do = tr("Keep one of them.")
            source = rfc(5322, "3.6")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _line(finding: Finding, code: LineCode) -> Told:
    match code:
        case "line-without-colon":
            title = tr("A header line that is no field: {detail}")
            why = tr("Every header line has a name and a colon, or goes on the one before with a space.")
            do = tr("Correct or remove the line; many programs take it, and all below, for the text.")
            source = rfc(5322, "2.2")
        case "space-before-colon":
            title = tr("Space before the colon of {detail}")
            why = tr("That is an old form which nobody may write any more; some servers do not know the field then.")
            do = tr("Remove the space under “Source”.")
            source = rfc(5322, "4.5")
        case "no-blank-line":
            title = tr("No blank line behind the header")
            why = tr("The text begins behind a blank line: this message has none, or it was cut off.")
            do = tr("If there should be a text, put a blank line before it under “Source”.")
            source = rfc(5322, "2.1")
        case "too-many-fields":
            title = tr("More than {limit} header fields")
            why = tr("So many are not looked at one by one, and no server takes them.")
            do = tr("Remove header fields.")
            source = rfc(5322, "3.6")
        case "eight-bit-header":
            title = tr("Raw UTF-8 in %n header field(s), first in {detail}", "", finding.number)
            why = tr("Mail servers without SMTPUTF8 refuse a message whose header is not ASCII.")
            do = tr("Type the field anew under “Header fields”, or send as 7-bit: then it is encoded.")
            source = rfc(6532, "3.2")
        case "bad-mime-version":
            title = tr("MIME-Version is not 1.0 but “{detail}”")
            why = tr("There is no other version; programs may show the message as plain text.")
            do = tr("Write “MIME-Version: 1.0”.")
            source = rfc(2045, "4")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _identity(finding: Finding, code: IdentityCode) -> Told:
    match code:
        case "bad-date":
            title = tr("The Date is none: {detail}")
            why = tr("Programs cannot read it, and sort the message to the beginning or the end of all time.")
            do = tr("Write it like “Sat, 21 Nov 2026 10:00:00 +0100”.")
            source = rfc(5322, "3.3")
        case "wrong-weekday":
            title = tr("The Date says another day of the week: {detail}")
            why = tr("That day is a {other}; filters know such dates from programs that send unwanted mail.")
            do = tr("Write “{other}”, or leave the day of the week out.")
            source = rfc(5322, "3.3")
        case "future-date":
            title = tr("The Date is %n day(s) ahead: {detail}", "", finding.number)
            why = tr("The message stays on top of the inbox until then, and filters distrust it.")
            do = tr("Set the Date to now.")
            source = rfc(5322, "3.6.1")
        case "old-date":
            title = tr("The Date is %n day(s) old: {detail}", "", finding.number)
            why = tr("The inbox shows the message among those of that day, where it is easily overlooked.")
            do = tr("Set the Date to now, unless it is meant to be old.")
            source = rfc(5322, "3.6.1")
        case "bad-message-id":
            title = tr("The Message-ID is malformed: {detail}")
            why = tr("It identifies the message only in the form <something@domain>; replies refer to it.")
            do = tr("Write it in angle brackets, without spaces, and with one @.")
            source = rfc(5322, "3.6.4")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _address(finding: Finding, code: AddressCode) -> Told:
    match code:
        case "bad-address":
            title = tr("{detail} holds something that is no address")
            if finding.other:
                title = tr("{detail} holds something that is no address: {other}")
            why = tr("Programs cannot answer to it, and servers may refuse the message.")
            if fault := fault_of(finding.other):
                why = tr("Programs cannot answer to it, and servers may refuse the message: {reason}.")
                why = why.format(reason=reason(fault))
            do = tr("Correct it under “Header fields”.")
            source = rfc(5322, "3.4")
        case "unclosed-address":
            title = tr("{detail} has a quotation mark or bracket that is not closed: {other}")
            why = tr("What follows it is taken for a part of it, so that addresses are lost.")
            do = tr("Close it, or remove it.")
            source = rfc(5322, "3.2.4")
        case "empty-address-field":
            title = tr("{detail} names nobody")
            why = tr("This field holds one address or more when it is there at all.")
            do = tr("Enter an address, or remove the field if it is not From.")
            source = rfc(5322, "3.6.2")
        case "semicolon-between":
            title = tr("{detail} parts addresses with semicolons: {number}")
            why = tr("Outlook shows them so, but in mail a comma parts addresses: others may lose what follows.")
            do = tr("Write commas instead.")
            source = rfc(5322, "3.4")
        case "several-authors":
            title = tr("%n address(es) in From, and no Sender", "", finding.number)
            why = tr("With more than one author a Sender field must say who sends; many servers refuse such mail.")
            do = tr("Leave one address in From, or add a Sender field.")
            source = rfc(5322, "3.6.2")
        case "several-senders":
            title = tr("%n address(es) in Sender", "", finding.number)
            why = tr("One person or program sends a message; Sender holds one address.")
            do = tr("Leave one address there.")
            source = rfc(5322, "3.6.2")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _name(finding: Finding, code: NameCode) -> Told:
    match code:
        case "name-is-other-address":
            title = tr("The name “{detail}” holds another address than {other}")
            why = tr("Programs that show only names show an address that it does not come from, as forgers do.")
            do = tr("Write a name, or the same address.")
            source = rfc(5322, "3.4")
        case "name-holds-other-domain":
            title = tr("The name “{detail}” holds another domain than {other}")
            why = tr("Filters take that for an attempt to pass for somebody else.")
            do = tr("Write the name without a domain, or with the one of the address.")
            source = rfc(5322, "3.4")
        case "mixed-scripts":
            title = tr("{detail} mixes letters of different scripts")
            why = tr("Such letters can look the same, so many programs show the address as {other} or refuse it.")
            do = tr("Make sure that each letter is the one you mean.")
            source = _confusables()
        case "look-alike":
            title = tr("{detail} looks like Latin letters and is not")
            why = tr("Programs show it as {other}, and filters take it for a forgery.")
            do = tr("Make sure that this is the domain you mean.")
            source = _confusables()
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _confusables() -> tuple[str, str]:
    return tr("Unicode Technical Standard 39"), "https://www.unicode.org/reports/tr39/"
