"""What mail programs support, by the data of caniemail.com (``data/caniemail.json``, see ``data/NOTICE``)."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

Code = Literal["y", "a", "n", "u"]
MAJOR = ("gmail", "outlook-windows", "outlook", "apple-mail", "yahoo")
"""Families whose lack is a problem and not only worth knowing."""

_WORTH: dict[str, float] = {"y": 1.0, "a": 0.5, "n": 0.0}
_ADDRESS = "https://www.caniemail.com/features/{slug}/"


@dataclass(frozen=True, slots=True)
class Program:
    """One program of a family, as "gmail" on "ios", and how it supports one feature (y, a: partly, n, u: unknown)."""

    family: str
    platform: str
    code: Code
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """Something of HTML, CSS or images that programs support or not.

    Attributes:
        keywords: as the data lists them, separated by commas.
        tested: date of the last test, as YYYY-MM-DD.
        notes: what the numbers in ``Program.notes`` stand for, in English.
    """

    slug: str
    title: str
    keywords: str
    category: str
    tested: str
    programs: tuple[Program, ...]
    notes: Mapping[str, str]

    @property
    def url(self) -> str:
        """The page about it."""
        return _ADDRESS.format(slug=self.slug)

    def share(self, family: str) -> float | None:
        """Return how much of a family supports this, from 0 to 1; None where that is unknown.

        The mean over its programs: 1 for support, 0.5 for partial support.
        """
        known = [_WORTH[program.code] for program in self.programs if program.family == family and program.code != "u"]
        return sum(known) / len(known) if known else None


@dataclass(frozen=True, slots=True)
class SupportData:
    """The data; ``updated`` is its date as YYYY-MM-DD, families (the major ones first) and platforms have names."""

    updated: str
    families: Mapping[str, str]
    platforms: Mapping[str, str]
    features: Mapping[str, Feature]


@cache
def support_data() -> SupportData:
    """Return the data, read when first asked for."""
    found = json.loads(files("cfmail_gui.checks").joinpath("data", "caniemail.json").read_text("utf-8"))
    programs = [tuple(name.split("/")) for name in found["programs"]]
    features = {slug: _feature(slug, feature, programs) for slug, feature in found["features"].items()}
    names = found["families"]
    families = {family: names[family] for family in (*MAJOR, *(family for family in names if family not in MAJOR))}
    return SupportData(found["updated"], families, found["platforms"], features)


def lacking(slug: str) -> tuple[str, ...]:
    """Return the families of which no program supports a feature."""
    return tuple(family for family, share in _shares(slug).items() if share == 0)


def partly(slug: str) -> tuple[str, ...]:
    """Return the families that support a feature in some of their programs, or with exceptions."""
    return tuple(family for family, share in _shares(slug).items() if 0 < share < 1)


def score(slugs: Iterable[str]) -> dict[str, int]:
    """Return for each family how many percent of the features it supports, rounded down, so that 100 means all.

    Partial support, and support by some programs of the family, count by their share. A family of which less than
    half of the features were ever tested has no score.
    """
    shares = [_shares(slug) for slug in slugs]
    scores = {}
    for family in support_data().families:
        known = [share[family] for share in shares if family in share]
        if known and 2 * len(known) >= len(shares):
            scores[family] = int(100 * sum(known) / len(known))
    return scores


@cache
def _shares(slug: str) -> Mapping[str, float]:
    data = support_data()
    shares = {family: data.features[slug].share(family) for family in data.families}
    return {family: share for family, share in shares.items() if share is not None}


def _code(letter: str) -> Code:
    return letter if letter in ("y", "a", "n") else "u"  # type: ignore[return-value]


def _feature(slug: str, found: Mapping[str, Any], programs: Iterable[tuple[str, ...]]) -> Feature:
    supported = tuple(
        Program(family, platform, _code(word[0]), tuple(word[1:].split(",")) if word[1:] else ())
        for (family, platform), word in zip(programs, found["support"].split(), strict=True)
    )
    title, keywords, category, tested = (found[name] for name in ("title", "keywords", "category", "tested"))
    return Feature(slug, title, keywords, category, tested, supported, found["notes"])
