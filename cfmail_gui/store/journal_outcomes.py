"""How many recipients of an attempt had which outcome."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cfmail_gui.attempt import Outcome

if TYPE_CHECKING:
    import sqlite3

OutcomeCounts = tuple[tuple[Outcome, int], ...]
"""The most frequent outcome first."""


def as_list(numbers: Iterable[int]) -> str:
    """Return numbers as one parameter, for ``IN (SELECT value FROM json_each(?))``; there may be any number of them."""
    return f"[{','.join(map(str, numbers))}]"


def outcome_counts(connection: "sqlite3.Connection", attempts: Iterable[int]) -> dict[int, OutcomeCounts]:
    """Return the counts by the attempt's number."""
    rows = connection.execute(
        "SELECT attempt, outcome, count(*) FROM recipient WHERE attempt IN (SELECT value FROM json_each(?))"
        " GROUP BY attempt, outcome ORDER BY attempt, count(*) DESC, min(place)",
        (as_list(attempts),),
    )
    found: dict[int, OutcomeCounts] = {}
    for attempt, outcome, count in rows:
        found[attempt] = (*found.get(attempt, ()), (Outcome(outcome), count))
    return found
