"""All checks over one message, as a window or a script wants them. No other computer is asked anything."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from cfmail_gui.account import Account
from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.features import scores as support_scores
from cfmail_gui.checks.levels import Profile, apply, is_failure
from cfmail_gui.checks.run import check
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.message.document import Document
from cfmail_gui.message.edit import Edited
from cfmail_gui.message.envelope import Envelope, propose
from cfmail_gui.message.mail_files import page_text, read_mail_file
from cfmail_gui.message.octets import line_at
from cfmail_gui.message.part_tree import Part
from cfmail_gui.message.transfer import is_identity
from cfmail_gui.sending.drafting import around_html
from cfmail_gui.sending.mailbox import Mailbox, read_file
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.opening import examine
from cfmail_gui.store.files import read_stream

STANDARD_INPUT = "-"
_DESCRIPTOR = 0
_NO_PROFILE = Profile()
_HARD_BREAK = re.compile(rb"(?<!=)(?<!=\r)\n")

Mend = Callable[[Document], Document | Edited]
"""An edit that does what a finding's fix names."""


@dataclass(frozen=True, slots=True)
class Sending:
    """By whom and when a message would be sent.

    Attributes:
        now: aware.
        account: None where none is meant.
        profile: what the account thinks of findings.
        domains: that the account may send from; None where nobody asked.
    """

    now: datetime
    account: Account | None = None
    profile: Profile = _NO_PROFILE
    domains: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Report:
    """What is known of one message before it is sent.

    Attributes:
        name: of the message, as a window's title shows it.
        findings: by the profile, the most serious first.
        scores: family of mail programs -> percent of the HTML and CSS features used that it supports; () without HTML.
        ignored: how many findings the profile keeps out.
        is_whole: False where the checks were broken off.
        first_line: of the message in its file, from 1; 0 where the file is no message but the body of a new one.
    """

    name: str
    checked: Checked
    findings: tuple[Finding, ...]
    scores: tuple[tuple[str, int], ...] = ()
    ignored: int = 0
    is_whole: bool = True
    first_line: int = 1

    @property
    def failures(self) -> int:
        """How many findings say that the message will fail."""
        return sum(map(is_failure, self.findings))

    def line_of(self, finding: Finding) -> int:
        """Return the line of the file where the finding's first place is; 0 where nobody can say."""
        if not finding.places:
            return 0
        place = finding.places[0]
        if not self.first_line:
            return place.line
        return self.first_line - 1 + _source_line(self.checked.document, place)


def check_opened(
    opened: Opened, envelope: Envelope, sending: Sending, cancelled: Callable[[], bool] = lambda: False
) -> Report:
    """Check a message as it would be sent; never raises.

    Once ``cancelled`` says so, what was found until then is returned.
    """
    checked = Checked(
        document=opened.document,
        envelope=envelope,
        size=opened.wire_octets,
        refusal=opened.refusal,
        now=sending.now,
        sending_domains=sending.domains,
    )
    found = check(checked, cancelled)
    findings = apply(found, sending.profile)
    stopped = cancelled()
    scores = () if stopped or not checked.html else tuple(support_scores(checked).items())
    ignored = len(found) - len(findings)
    return Report(opened.name, checked, findings, scores, ignored, is_whole=not stopped)


def check_file(path: Path, sending: Sending) -> Iterator[Report]:
    """Check every message of a file, each with the envelope that its header proposes.

    HTML, and text that is no message, is checked as the body of a new message; what the header of that lacks is told
    of nobody's file.

    Raises:
        BadFile, BadMessage: there is nothing (more) to check.
    """
    found = read_file(path)
    if isinstance(found, Mailbox):
        yield from _each(found, sending)
    elif found.name == path.name:
        yield _proposed(found, sending)
    else:  # named as the new message that the program makes of it
        yield _about_body(_proposed(replace(found, name=path.name), sending))


def check_standard_input(sending: Sending) -> Iterator[Report]:
    """Check what standard input holds up to its end; as ``check_file``."""
    octets = read_stream(_DESCRIPTOR, lambda: False)
    file = read_mail_file(octets, STANDARD_INPUT)
    if len(file.messages) > 1:
        yield from _each(Mailbox(STANDARD_INPUT, file, Path(STANDARD_INPUT)), sending)
    elif file.kind == "html":
        yield _about_body(_proposed(examine(around_html(page_text(octets)).raw, STANDARD_INPUT), sending))
    else:
        yield _proposed(examine(file.message(0), STANDARD_INPUT), sending)


def mend(finding: Finding, checked: Checked, now: datetime) -> Mend:
    """Return the edit that a finding's ``fix`` names; it raises BadEdit where it cannot be made.

    For a worker thread: to read the text out of a large page takes seconds.

    Raises:
        BadEdit: nothing can be made of the HTML.
    """
    if finding.fix == "add-text-part":
        from cfmail_gui.message.alternatives import add_text
        from cfmail_gui.sending.html_text import text_of_html

        text = text_of_html(checked.html)
        return lambda document: add_text(document, text)
    from cfmail_gui.checks.fixes import fix

    return lambda document: fix(document, finding, now)


def _each(mailbox: Mailbox, sending: Sending) -> Iterator[Report]:
    octets, line, position = mailbox.file.octets, 1, 0
    for index, entry in enumerate(mailbox.file.messages):
        line, position = line + octets.count(b"\n", position, entry.start), entry.start
        report = _proposed(mailbox.message(index, unquote=False), sending)
        yield replace(report, first_line=line)


def _proposed(opened: Opened, sending: Sending) -> Report:
    return check_opened(opened, propose(opened.addresses), sending)


def _about_body(report: Report) -> Report:
    """Keep what is about the page or text itself."""
    begin = report.checked.document.body_start
    kept = tuple(
        finding
        for finding in report.findings
        if finding.area in ("clients", "template")
        or any(place.line or place.part or place.offset >= begin for place in finding.places)
    )
    return replace(report, findings=kept, first_line=0)


def _start_of_line(document: Document, part: Part, line: int) -> int:
    """Return where a line of quoted-printable text begins: soft line breaks are none (RFC 2045 6.7)."""
    octets = document.octets.slice(part.body_start, part.end)
    breaks = islice(_HARD_BREAK.finditer(octets), line - 1)
    return part.body_start + max((found.end() for found in breaks), default=0)


def _source_line(document: Document, place: Place) -> int:
    """Return the line of a message where a place is, from 1; of one in a base64 part, the line where that begins."""
    offset, more = place.offset, 0
    if place.line:
        part = next((part for part in document.tree.parts if part.number == place.part), document.tree.parts[0])
        offset, more = part.body_start, place.line - 1 if is_identity(part.encoding) else 0
        if part.encoding == "quoted-printable":
            offset = _start_of_line(document, part, place.line)
    return 1 if offset < 0 else more + line_at(document.raw, offset)
