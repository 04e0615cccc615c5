"""Findings as files for other programs and people: JSON, Markdown, and a line for each. No disk, no sentences."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import groupby

from cfmail_gui.findings.finding import Finding
from cfmail_gui.sending.checking import Report

# What begins or ends anything in Markdown (CommonMark 0.31, GitHub's tables and links of bare addresses included).
_MARKS = re.compile(r"[\\`*_\[\]<>#|~&!@]|:(?=//)|(?<=[Ww]{3})\.|^[-+=]|^\d+(?=[.)])")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A finding in words, fit to be shown; ``level`` is the heading of its group, ``where`` of its first place."""

    level: str
    area: str
    title: str
    why: str
    do: str
    source: str
    url: str
    where: str


Speak = Callable[[Report, Finding], Spoken]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a Markdown report; ``title`` takes the name of a message."""

    title: Callable[[str], str]
    nothing: str
    where: str
    do: str
    source: str


def json_text(reports: Iterable[Report], speak: Speak) -> str:
    """Return an object with all reports: codes and facts under the names of ``Finding``, and the words beside them."""
    import json

    return json.dumps({"messages": [_entry(report, speak) for report in reports]}, indent=1) + "\n"


def markdown(reports: Iterable[Report], speak: Speak, words: Words) -> str:
    """Return headings for messages and levels, and a list item for each finding; foreign text cannot mark up."""
    return "\n".join(line for report in reports for line in _chapter(report, speak, words))


def lines(report: Report, speak: Speak, name: str) -> Iterator[str]:
    """Yield ``name:line: level: title`` for each finding, as compilers do; without ``line`` where there is none."""
    for finding in report.findings:
        line = report.line_of(finding)
        place = f"{name}:{line}" if line else name
        spoken = speak(report, finding)
        yield f"{place}: {spoken.level}: {spoken.title}"


def _entry(report: Report, speak: Speak) -> dict[str, object]:
    return {
        "name": report.name,
        "octets": report.checked.size,
        "failures": report.failures,
        "ignored": report.ignored,
        "findings": [
            asdict(finding) | {"line": report.line_of(finding), "words": asdict(speak(report, finding))}
            for finding in report.findings
        ],
        "support": dict(report.scores),
    }


def _chapter(report: Report, speak: Speak, words: Words) -> Iterator[str]:
    yield f"# {_escaped(words.title(report.name))}"
    yield ""
    if not report.findings:
        yield _escaped(words.nothing)
        yield ""
    spoken = [speak(report, finding) for finding in report.findings]
    for level, group in groupby(spoken, key=lambda each: each.level):
        yield f"## {_escaped(level)}"
        yield ""
        for each in group:
            yield from _item(each, words)
        yield ""


def _item(spoken: Spoken, words: Words) -> Iterator[str]:
    yield f"- **{_escaped(spoken.title.strip())}**"
    yield f"  {_escaped(spoken.why)}"
    if spoken.do:
        yield f"  {_escaped(words.do)} {_escaped(spoken.do)}"
    if spoken.where:
        yield f"  {_escaped(words.where)} {_escaped(spoken.where)}."
    link = f" <{spoken.url}>" if spoken.url else ""  # an address of our own
    yield f"  {_escaped(words.source)} {_escaped(spoken.source)}{link}"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\g<0>", text)
