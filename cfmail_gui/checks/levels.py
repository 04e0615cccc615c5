"""How serious findings are, and what an account wants them to be."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import get_args

from cfmail_gui.findings.finding import Finding, Level

LEVELS: tuple[Level, ...] = get_args(Level)
"""The most serious first."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What an account thinks of findings, by their codes; codes that no check has any more do no harm."""

    errors: frozenset[str] = frozenset()  # that count as failures
    ignored: frozenset[str] = frozenset()  # that are not told; these go before ``errors``


def apply(findings: Iterable[Finding], profile: Profile) -> tuple[Finding, ...]:
    """Return the findings as the profile wants them, the most serious first."""
    wanted = (
        replace(finding, level="failure") if finding.code in profile.errors else finding
        for finding in findings
        if finding.code not in profile.ignored
    )
    return tuple(sorted(wanted, key=rank))


def rank(finding: Finding) -> int:
    """Return 0 for the most serious level, and more for the others."""
    return LEVELS.index(finding.level)


def is_failure(finding: Finding) -> bool:
    """Say whether the message will fail because of it."""
    return finding.level == "failure"
