"""How the checks of the HTML say what they found: one finding for all places of a kind, with the first of them."""

from collections.abc import Sequence
from typing import Protocol

from cfmail_gui.checks.checked import MOST_PLACES, Checked
from cfmail_gui.findings.client_codes import ClientCode
from cfmail_gui.findings.finding import Finding, Level, Place


class Written(Protocol):
    """What has a place in the HTML, from 1."""

    @property
    def line(self) -> int: ...  # noqa: D102 # the class says it
    @property
    def column(self) -> int: ...  # noqa: D102


def found(
    checked: Checked, code: ClientCode, level: Level, written: Sequence[Written], detail: str = "", other: str = ""
) -> Finding:
    """Return a finding about things in the HTML; ``number`` is how many there are."""
    return Finding("clients", code, level, places(checked, written), detail, other, len(written))


def measured(
    code: ClientCode, level: Level, where: tuple[Place, ...], number: int, limit: int, detail: str = "", other: str = ""
) -> Finding:
    """Return a finding about a size that is not as it should be."""
    return Finding("clients", code, level, where, detail, other, number, limit)


def places(checked: Checked, written: Sequence[Written]) -> tuple[Place, ...]:
    """Return the first places of things in the HTML."""
    return tuple(checked.in_html(each.line, each.column) for each in written[:MOST_PLACES])
