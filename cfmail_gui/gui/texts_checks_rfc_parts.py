"""Sentences about findings of the mail format: encoded words, parts, charsets, transfer encodings and lines."""

from dataclasses import replace
from typing import assert_never

from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.rfc_codes import (
    BoundaryCode,
    CharsetCode,
    ContainerCode,
    EncodingCode,
    OctetCode,
    TypeCode,
    WordCode,
)
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_checks import Told, rfc, say

PartsCode = WordCode | BoundaryCode | ContainerCode | TypeCode | CharsetCode | EncodingCode | OctetCode


def told(finding: Finding, code: PartsCode) -> Told:
    """Put a finding about the body, or about encoded words, into words."""
    part = replace(finding, detail=tr("part {number}").format(number=finding.detail) if finding.detail else tr("body"))
    match code:
        case "broken-encoded-word" | "unknown-word-charset" | "long-encoded-word" | "glued-encoded-word":
            return _word(finding, code)
        case "quoted-encoded-word":
            return _word(finding, code)
        case "missing-boundary" | "bad-boundary" | "long-boundary" | "unquoted-boundary" | "boundary-in-use":
            return _boundary(part, code)
        case "boundary-never-occurs" | "missing-close" | "empty-container" | "encoded-container" | "too-deep":
            return _container(part, code)
        case "too-many-parts":
            return _container(part, code)
        case "bad-content-type" | "html-called-plain" | "html-without-tags" | "empty-part":
            return _type(part, code)
        case "unknown-charset" | "wrong-charset" | "looks-like-utf8" | "no-charset":
            return _charset(part, code)
        case "unknown-encoding" | "eight-bit-body" | "bad-base64" | "text-with-nul":
            return _encoding(part, code)
        case "long-line" | "nul" | "bare-cr":
            return _octets(finding, code)
        case _:
            assert_never(code)


def _word(finding: Finding, code: WordCode) -> Told:
    match code:
        case "broken-encoded-word":
            title = tr("{detail} holds a broken encoded word: {other}")
            why = tr("Programs show it as it stands there, or with wrong characters, instead of what it means.")
            source = rfc(2047, "2")
        case "unknown-word-charset":
            title = tr("{detail} holds an encoded word in an unknown character set: {other}")
            why = tr("Programs that do not know the character set show the word as it stands there.")
            source = rfc(2047, "2")
        case "long-encoded-word":
            title = tr("{detail} holds an encoded word of %n character(s): {other}", "", finding.number)
            why = tr("At most {limit} are allowed, and some programs do not decode longer ones.")
            source = rfc(2047, "2")
        case "glued-encoded-word":
            title = tr("{detail} holds an encoded word without space around it: {other}")
            why = tr("An encoded word stands by itself; strict programs do not decode this one.")
            source = rfc(2047, "5")
        case "quoted-encoded-word":
            title = tr("{detail} holds an encoded word in quotation marks: {other}")
            why = tr("In quotation marks everything means itself, so that strict programs do not decode it.")
            source = rfc(2047, "5")
        case _:
            assert_never(code)
    return say(finding, title, why, tr("Type the field anew under “Header fields”."), source)


def _boundary(finding: Finding, code: BoundaryCode) -> Told:
    match code:
        case "missing-boundary":
            title = tr("No boundary: {detail}")
            why = tr("It says that it has parts, but not how they are divided: programs show it as it stands, or not.")
            do = tr("Add the boundary to its Content-Type, or correct the type.")
        case "bad-boundary":
            title = tr("The boundary holds characters that are not allowed ({detail}): {other}")
            why = tr("Some programs do not find the parts then.")
            do = tr("Use letters, digits and hyphens, here and in the lines that divide the parts.")
        case "long-boundary":
            title = tr("The boundary has %n character(s) ({detail})", "", finding.number)
            why = tr("At most {limit} are allowed; some programs do not find the parts then.")
            do = tr("Use a shorter one, here and in the lines that divide the parts.")
        case "unquoted-boundary":
            title = tr("The boundary is not in quotation marks ({detail}): {other}")
            why = tr("It holds characters that end it for strict programs, which then do not find the parts.")
            do = tr("Put it in quotation marks in the Content-Type.")
        case "boundary-in-use":
            title = tr("The boundary is that of a part around it ({detail}): {other}")
            why = tr("The lines that divide the inner parts seem to divide the outer ones.")
            do = tr("Give the inner parts a boundary of their own.")
        case _:
            assert_never(code)
    return say(finding, title, why, do, rfc(2046, "5.1.1"))


def _container(finding: Finding, code: ContainerCode) -> Told:
    source = rfc(2046, "5.1.1")
    match code:
        case "boundary-never-occurs":
            title = tr("The boundary never occurs ({detail}): {other}")
            why = tr("It says that it has parts, but none begins: most programs show nothing of it.")
            do = tr("Make the boundary agree with the lines that divide the parts.")
        case "missing-close":
            title = tr("The end of the parts is missing ({detail})")
            why = tr("The last part is followed by the boundary with two hyphens more; perhaps it was cut off.")
            do = tr("Add the line --{other}-- behind the last part, if nothing is missing.")
        case "empty-container":
            title = tr("It says that it has parts and has none: {detail}")
            why = tr("There is one part at least; some programs call the message damaged.")
            do = tr("Add a part, or correct the Content-Type.")
        case "encoded-container":
            title = tr("What holds parts is encoded ({detail}): {other}")
            why = tr("Only the parts themselves may be encoded; programs do not find them otherwise.")
            do = tr("Remove its Content-Transfer-Encoding, and encode the parts instead.")
            source = rfc(2045, "6.4")
        case "too-deep":
            title = tr("Parts are nested deeper than {limit} levels ({detail})")
            why = tr("Servers refuse such messages as attacks, and the inner parts are not looked at here.")
            do = tr("Put the parts into fewer levels.")
        case "too-many-parts":
            title = tr("More than {limit} parts")
            why = tr("Servers refuse such messages as attacks, and the rest is not looked at here.")
            do = tr("Send fewer parts, perhaps in one archive.")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _type(finding: Finding, code: TypeCode) -> Told:
    match code:
        case "bad-content-type":
            title = tr("The Content-Type is malformed ({detail}): {other}")
            why = tr("It is a type, a slash and a subtype; programs take anything else for plain text.")
            do = tr("Write for example “text/html; charset=utf-8”.")
            source = rfc(2045, "5.2")
        case "html-called-plain":
            title = tr("HTML that is called plain text: {detail}")
            why = tr("Programs show the tags instead of the page.")
            do = tr("Make the type text/html, and add a plain text beside it.")
            source = rfc(2046, "4.1.3")
        case "html-without-tags":
            title = tr("It is called HTML and has no tag: {detail}")
            why = tr("Programs show all its lines as one paragraph.")
            do = tr("Make the type text/plain, or write HTML.")
            source = rfc(2854, "2")
        case "empty-part":
            title = tr("Nothing in it: {detail}")
            why = tr("Programs that choose this part show an empty message or an empty file.")
            do = tr("Fill it, or remove it.")
            source = rfc(2046, "5.1")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _charset(finding: Finding, code: CharsetCode) -> Told:
    match code:
        case "unknown-charset":
            title = tr("Unknown character set ({detail}): {other}")
            why = tr("Programs that do not know it show wrong characters beyond ASCII.")
            do = tr("Name the right one; for new mail that is utf-8.")
        case "wrong-charset":
            title = tr("Bytes that have no meaning in {other}: {detail}")
            why = tr("Programs show replacement characters there.")
            do = tr("Name the character set in which it was written, or write it anew.")
        case "looks-like-utf8":
            title = tr("It says {other} and looks like utf-8: {detail}")
            why = tr("Programs show two or three wrong characters for each letter beyond ASCII.")
            do = tr("Name utf-8 as its character set, if that is right.")
        case "no-charset":
            title = tr("Characters beyond ASCII, and no character set: {detail}")
            why = tr("Without a name it counts as ASCII, and each program guesses for itself what is meant.")
            do = tr("Add the character set to its Content-Type; for new mail that is utf-8.")
        case _:
            assert_never(code)
    return say(finding, title, why, do, rfc(2046, "4.1.2"))


def _encoding(finding: Finding, code: EncodingCode) -> Told:
    do = tr("Encode the part anew.")
    match code:
        case "unknown-encoding":
            title = tr("Unknown transfer encoding ({detail}): {other}")
            why = tr("Programs cannot decode it, and offer it as a file at best.")
            do = tr("Name the encoding that it has: 7bit, 8bit, quoted-printable or base64.")
            source = rfc(2045, "6.4")
        case "eight-bit-body":
            title = tr("Bytes beyond ASCII under the transfer encoding {other}: {detail}")
            why = tr("That encoding promises ASCII; servers may refuse the message or cut a bit off each byte.")
            source = rfc(2045, "6.2")
        case "bad-base64":
            title = tr("Damaged base64: {detail}")
            why = tr("It holds something else, or ends in the middle: its content is damaged.")
            do = tr("Put the content in again.")
            source = rfc(2045, "6.8")
        case "text-with-nul":
            title = tr("Text with NUL bytes in it: {detail}")
            why = tr("They come out of its {other}; programs may show the text only up to the first one.")
            do = tr("Remove them from the text.")
            source = rfc(2046, "4.1.2")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _octets(finding: Finding, code: OctetCode) -> Told:
    match code:
        case "long-line":
            title = tr("Lines over {limit} bytes: {number}, the longest has {detail}")
            why = tr("Servers break such lines, even in the middle of a word or tag, or refuse the message.")
            do = tr("Encode the part anew, or break the line.")
            source = rfc(5322, "2.1.1")
        case "nul":
            title = tr("NUL bytes: {number}")
            why = tr("Mail may not hold them: servers cut the message there, drop them, or refuse it.")
            do = tr("Remove them, or encode the part anew.")
            source = rfc(5322, "2.2")
        case "bare-cr":
            title = tr("CR that ends no line: {number}")
            why = tr("Some servers take it for a line end and others do not; many refuse it as an attack.")
            do = tr("Remove it, or encode the part anew.")
            source = rfc(5321, "2.3.8")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)
