"""What programs do not know of a message's HTML, in words. The data's own words stay in English, as they are there."""

from collections.abc import Iterable
from typing import assert_never, cast

from cfmail_gui.checks.support import MAJOR, Code, Feature, Program, support_data
from cfmail_gui.findings.client_codes import FeatureCode
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui.texts import day, listed, sentences, tr
from cfmail_gui.gui.texts_checks import Told
from cfmail_gui.message.display import plain

_MAX_NAMES = 3  # of programs in a title
_MAX_NOTES = 3


def told(finding: Finding) -> Told:
    """Put a finding about a feature into words."""
    feature = support_data().features[finding.other]
    names = [family_name(family) for family in finding.clients]
    source = tr("Can I email (caniemail.com), tested {date}").format(date=day(feature.tested))
    title, do = _title_and_advice(cast("FeatureCode", finding.code), finding)
    title = title.format(feature=plain(feature.title), programs=_some(names, _MAX_NAMES))
    why = sentences(tr("Used (once|%n times).", "", finding.number), _support(feature), *_notes(feature))
    return Told(title, why, do, source, feature.url)


def family_name(family: str) -> str:
    """Return how a family of mail programs is called."""
    return support_data().families[family]


def _title_and_advice(code: FeatureCode, finding: Finding) -> tuple[str, str]:
    match code:
        case "unsupported-feature" if finding.level == "problem":
            return (
                tr("{feature}: unknown to {programs}"),
                tr("See that the message can be read without it, or reach the same by what these programs know."),
            )
        case "unsupported-feature":
            return (
                tr("{feature}: unknown to {programs}"),
                tr("Nothing, where the message looks well without it."),
            )
        case "partly-supported-feature":
            return (
                tr("{feature}: only partly known to {programs}"),
                tr("Look at the exceptions on the page named as the source."),
            )
        case _:
            assert_never(code)


def _support(feature: Feature) -> str:
    """Return who does not support a feature, and who in part."""
    without, some = _families(feature, "n"), _families(feature, "a")
    if without and some:
        return tr("Not supported by {without}; only in part by {some}.").format(
            without=_some(without, len(MAJOR)), some=_some(some, len(MAJOR))
        )
    if without:
        return tr("Not supported by {without}.").format(without=_some(without, len(MAJOR)))
    return tr("Supported only in part by {some}.").format(some=_some(some, len(MAJOR)))


def _families(feature: Feature, code: Code) -> list[str]:
    """Return the families with programs that support a feature in this way; which of them, where others differ."""
    found = []
    for family in support_data().families:
        known = [program for program in feature.programs if program.family == family and program.code != "u"]
        meant = [program for program in known if program.code == code]
        if meant:
            found.append(family_name(family) if len(meant) == len(known) else _named(family, meant))
    return found


def _named(family: str, programs: Iterable[Program]) -> str:
    platforms = listed(support_data().platforms[program.platform] for program in programs)
    return tr("{program} ({platforms})").format(program=family_name(family).partition(" (")[0], platforms=platforms)


def _notes(feature: Feature) -> list[str]:
    """Return the first notes on major families, each with the programs it is about."""
    meant: dict[str, list[str]] = {}
    for family in MAJOR:
        for number in dict.fromkeys(
            number for program in feature.programs if program.family == family for number in program.notes
        ):
            meant.setdefault(number, []).append(family_name(family))
    notes = list(meant.items())[:_MAX_NOTES]
    text = tr("{programs}: {note}")
    return [text.format(programs=_some(names, len(MAJOR)), note=plain(feature.notes[key])) for key, names in notes]


def _some(names: list[str], most: int) -> str:
    if len(names) <= most:
        return listed(names)
    shown, more = listed(names[: most - 1]), len(names) - most + 1
    return tr("{first} and %n more", "programs", more).format(first=shown)
