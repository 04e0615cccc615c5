"""How well a name fits what was typed. No Qt."""

import re
import unicodedata

_WORD = re.compile(r"\w+")


def rank(wanted: str, *names: str) -> tuple[int, int] | None:
    """Return how far the best of ``names`` is from ``wanted``: less is better, None is not at all.

    Letters count without case and accents. In this order: the name begins so; each typed word begins a word of it; its
    words begin with these letters; it stands somewhere in it; its letters stand in it in this order.
    """
    found = [fit for name in names if name and (fit := _rank(_plain(wanted), _plain(name))) is not None]
    return min(found, default=None)


def _rank(wanted: str, name: str) -> tuple[int, int] | None:
    if name.startswith(wanted):
        return 0, len(name)
    words = _WORD.findall(name)
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 1, len(name)
    letters = wanted.replace(" ", "")
    if "".join(word[0] for word in words).startswith(letters):
        return 2, len(name)
    if wanted in name:
        return 3, name.index(wanted)
    spread = _spread(letters, name)
    return None if spread is None else (4, spread)


def _spread(letters: str, name: str) -> int | None:
    """Return how many other letters stand between the first and the last of ``letters``, from a word's begin on."""
    spreads = (_spread_from(letters, name, word.start()) for word in _WORD.finditer(name))
    return min((spread for spread in spreads if spread is not None), default=None)


def _spread_from(letters: str, name: str, start: int) -> int | None:
    if name[start] != letters[0]:
        return None
    at = start
    for letter in letters[1:]:
        at = name.find(letter, at + 1)
        if at < 0:
            return None
    return at - start + 1 - len(letters)


def _plain(text: str) -> str:
    taken_apart = unicodedata.normalize("NFKD", text.strip())
    return "".join(each for each in taken_apart if not unicodedata.combining(each)).casefold()
