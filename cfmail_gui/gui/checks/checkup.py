"""A report as the page shows it, worked out on the thread of the checks. No Qt object is touched."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.hosts import scheme_of
from cfmail_gui.checks.levels import apply
from cfmail_gui.checks.links import images, links
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.gui.checks.asked import Asked
from cfmail_gui.gui.texts_checks import Told, place_name, told
from cfmail_gui.message.document import Document
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.sending.checking import Report, Sending, check_opened
from cfmail_gui.sending.opened import Opened


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding in words; ``where`` names its first place, "" for the whole message."""

    finding: Finding
    told: Told
    where: str


@dataclass(frozen=True)
class Checkup:
    """A report, and its findings in words, in the same order; ``targets`` is what may be asked whether it is there."""

    report: Report
    rows: tuple[FindingRow, ...]
    targets: Mapping[str, tuple[Place, ...]]  # http: and https: addresses in the HTML -> where they are


def check(
    opened: Opened, envelope: Envelope, sending: Sending, asked: tuple[Asked, ...], cancelled: Callable[[], bool]
) -> Checkup:
    """Check a message by the account's profile, and add what still holds of what was ``asked``; never raises."""
    report = check_opened(opened, envelope, sending, cancelled)
    added = tuple(finding for each in asked for finding in each.for_now(report.checked))
    if added:
        report = replace(report, findings=apply((*report.findings, *added), sending.profile))
    if cancelled():
        return Checkup(replace(report, is_whole=False), (), {})
    document = report.checked.document
    return Checkup(report, tuple(_row(finding, document) for finding in report.findings), _targets(report.checked))


def _targets(checked: Checked) -> dict[str, tuple[Place, ...]]:
    page = checked.page
    named = [*((each.url, each.element) for each in links(page)), *((each.url, each.element) for each in images(page))]
    found: dict[str, list[Place]] = {}
    for url, element in named:
        if scheme_of(url) in ("http", "https"):
            found.setdefault(url, []).append(checked.in_html(element.line, element.column))
    return {url: tuple(places) for url, places in found.items()}


def _row(finding: Finding, document: Document) -> FindingRow:
    return FindingRow(finding, told(finding), place_name(finding.places[0], document) if finding.places else "")
