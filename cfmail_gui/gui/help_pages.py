"""The pages of the manual: what there is, in which order, and where a word is found."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "manual"
FIRST = "start"
_PICTURES = (FOLDER / "images", FOLDER.parent.parent / "docs" / "images")  # installed; in a clone
_LINK = re.compile(r"\]\(([a-z-]+)\.md\)")
_HEADING = re.compile(r"^#{1,3} (.+)$", re.MULTILINE)
_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[|\]\([^)]*\)|[*`]|^[|:-]+$|^#+ ", re.MULTILINE)
_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, up to the next one."""

    page: str
    heading: str
    anchor: str  # "" for what stands at the top of a page
    words: str  # without markup, casefolded

    @property
    def topic(self) -> str:
        """What shows it."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page


@cache
def pages() -> dict[str, str]:
    """Return name → title in the order of the contents, which is the page ``index``."""
    names = _LINK.findall(text("index"))
    return {name: _headings(text(name))[0] for name in dict.fromkeys(names)}


def text(page: str) -> str:
    """Return a page in Markdown."""
    return (FOLDER / f"{page}.md").read_text(encoding="utf-8")


def picture(name: str) -> Path | None:
    """Return where the picture called ``name`` is; not every package has the pictures."""
    return next((folder / name for folder in _PICTURES if (folder / name).is_file()), None)


def anchor_of(heading: str) -> str:
    """Return what links call a heading, by the rule of the common viewers of Markdown."""
    return _NOT_IN_ANCHORS.sub("", _MARKUP.sub("", heading).lower()).replace(" ", "-")


def search(words: str) -> tuple[Section, ...]:
    """Return the sections that hold each of the words somewhere, those with it in their heading first.

    Where there is none, the pages that do.
    """
    wanted = words.casefold().split()
    found = [each for each in _sections() if wanted and _holds(each.words, wanted)]
    if found or not wanted:
        return tuple(sorted(found, key=lambda each: not _holds(each.heading.casefold(), wanted)))
    whole = [Section(page, title, "", _MARKUP.sub("", text(page)).casefold()) for page, title in pages().items()]
    return tuple(each for each in whole if _holds(each.words, wanted))


def _holds(there: str, wanted: list[str]) -> bool:
    return all(re.search(rf"(?<!\w){re.escape(word)}", there) for word in wanted)  # words that begin so


@cache
def _sections() -> tuple[Section, ...]:
    return tuple(section for page in pages() for section in _split(page))


def _split(page: str) -> list[Section]:
    whole = text(page)
    starts = [*(match.start() for match in _HEADING.finditer(whole)), len(whole)]
    headings = [_MARKUP.sub("", heading) for heading in _headings(whole)]
    return [
        Section(page, heading, anchor_of(heading) if place else "", _MARKUP.sub("", whole[start:end]).casefold())
        for place, (heading, start, end) in enumerate(zip(headings, starts[:-1], starts[1:], strict=True))
    ]


def _headings(whole: str) -> list[str]:
    return _HEADING.findall(whole)
