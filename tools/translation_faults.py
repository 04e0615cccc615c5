"""What can be wrong with a translation that a reader of its language alone would not see."""

import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from catalogue import Text

_FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
_LETTERLESS = {"ja", "zh_CN"}  # a mnemonic stands behind the words there, as "(&S)"
_ENDS = {".": ".。", "…": "…", ":": ":：", "?": "?？", "!": "!！"}


def faults(language: str, tree: "ET.ElementTree[ET.Element]", texts: list[Text]) -> Iterator[str]:
    """Name every fault of a language's master; ``texts`` is what the sources say."""
    masters = {(each.findtext("source", ""), each.findtext("comment", "")) for each in tree.iter("message")}
    for text in texts:
        if (text.source, text.comment) not in masters:
            yield f"{language}: not collected yet, run make translations: {text.source}"
    if masters - {(text.source, text.comment) for text in texts}:
        yield f"{language}: holds what no source says, run make translations"
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        for fault in _faults_of(language, message, source):
            yield f"{language}: {fault}: {source}"


def _faults_of(language: str, message: ET.Element, source: str) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        yield "not translated"
        return
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if forms and len(forms) != _FORMS[language]:
        yield f"has {len(forms)} plural forms, not {_FORMS[language]}"
    for form in forms or [translation.text or ""]:
        yield from _faults_of_form(language, source, form, singular=form is forms[0] if forms else False)


def _faults_of_form(language: str, source: str, form: str, *, singular: bool) -> Iterator[str]:
    if not form:
        yield "has an empty form"
        return
    wanted, given = placeholders(source), placeholders(form)
    if wanted != given and not (singular and wanted - given == {"%n"} and not given - wanted):
        yield f"other placeholders ({', '.join(sorted(given))})"
    if ("&" in source.replace("&&", "")) != (len(re.findall(r"&(?!&)\S", form.replace("&&", ""))) == 1):
        yield "the mnemonic is missing, or there is more than one"
    if language in _LETTERLESS and re.search(r"&[^&\x00-\x7f]", form):
        yield "no key types the mnemonic: it belongs behind the words, as “(&S)”"
    if language != "en" and _end(source) != _end(form):
        yield f"ends otherwise (“{form[-1]}”)"
    if source.count("\n") != form.count("\n"):
        yield "other lines"
    if any(
        source.endswith(space) != form.endswith(space) or source.startswith(space) != form.startswith(space)
        for space in " \n"
    ):
        yield "other spaces around it"


def placeholders(text: str) -> set[str]:
    """Return what is filled in: fields of str.format and the count.

    Raises:
        ValueError: a brace that str.format cannot read.
    """
    fields = {f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return fields | ({"%n"} if "%n" in text or "%Ln" in text else set())


def _end(text: str) -> str:
    """Return which of the kinds of ends a text has; "" for none of them."""
    bare = text.rstrip("”“»」』）\"') \u00a0\u202f")
    return next((kind for kind, marks in _ENDS.items() if bare and bare[-1] in marks), "")
