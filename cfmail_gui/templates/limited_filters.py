"""Filters whose cost has nothing to do with the length of what comes out, and a look at what goes in."""

from collections.abc import Sequence
from datetime import date, datetime

from liquid import Environment
from liquid.exceptions import FilterArgumentError
from liquid.filter import sequence_filter

from cfmail_gui.templates import deadline as limits
from cfmail_gui.templates.deadline import weight
from cfmail_gui.templates.faults import BadTemplate

_LONGEST_DATE = 100  # characters of a date, and of a format for one
_LONGEST_PAGE = 2**18  # characters for strip_html, which looks for the end of each comment anew
_MOST_UNLIKE = 2_000  # elements that can be compared with each other only one by one


def guard(name: str, given: Sequence[object]) -> None:
    """Look at the values for a filter before it works on them.

    Raises:
        BadTemplate: "memory-limit" or "bad-value".
    """
    left = given[0]
    if any(isinstance(each, int) and each.bit_length() > limits.NUMBER_BITS for each in given):
        raise BadTemplate("memory-limit", name=name)
    if name == "replace":
        _guard_replace([str(each) for each in given])
    elif name == "join" and isinstance(left, list | tuple):
        separator = len(str(given[1])) if len(given) > 1 else 1
        _ensure(name, weight(left) + separator * len(left))
    elif name == "strip_html":
        _ensure(name, len(str(left)), _LONGEST_PAGE)
    elif name == "date":
        _guard_date(given)
    elif name in ("concat", "map"):
        _ensure(name, sum(len(each) for each in given if isinstance(each, list | tuple)), limits.LOOP_ITERATIONS)


def replace_filters(environment: Environment) -> None:
    """Give an environment our own filters in place of costly ones."""
    environment.add_filter("uniq", _uniq)


def _ensure(name: str, amount: int, most: int = limits.VALUE_WEIGHT) -> None:
    if amount > most:
        raise BadTemplate("memory-limit", name=name)


def _guard_replace(given: list[str]) -> None:
    text, wanted = given[0], given[1] if len(given) > 1 else ""
    fresh = given[2] if len(given) > 2 else ""  # noqa: PLR2004 - the third argument
    _ensure("replace", len(text) + text.count(wanted) * len(fresh))


def _guard_date(given: Sequence[object]) -> None:
    """Long dates and formats cost more than their length."""
    for each in given:
        if isinstance(each, str) and len(each) > _LONGEST_DATE:
            raise BadTemplate("bad-value", name="date", detail=each[:_LONGEST_DATE])


@sequence_filter
def _uniq(sequence: Sequence[object], key: object = None) -> list[object]:
    """Keep the first of equal elements, as the filter it stands for does, in one pass."""
    seen: set[object] = set()
    unlike: list[object] = []
    kept: list[object] = []
    for item in sequence:
        value = item.get(key) if key is not None and isinstance(item, dict) else item
        if isinstance(value, str | int | float | date | datetime | None):
            is_new = value not in seen
            seen.add(value)
        else:
            is_new = value not in unlike
            unlike.append(value) if is_new else None
        if len(unlike) > _MOST_UNLIKE:
            raise FilterArgumentError("too many elements", token=None)
        if is_new:
            kept.append(item)
    return kept
