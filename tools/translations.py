"""The translations: collected from the sources, handed to translators, taken back, checked and made binary.

    translations.py                     collect, make binary, check: what `make translations` calls
    translations.py export LANGUAGE [FILE]
    translations.py import LANGUAGE FILE
    translations.py check

An exported file is a JSON list of what is still to be translated. What is taken back is a JSON list of objects with
"source", "comment" and "translation": a string, or a list of plural forms in Qt's order for that language.

English is a translation, too, of its plural forms alone: "%n recipient(s)" says "recipient" for 1 and "recipients"
otherwise, "(is|are)" says either word.
"""

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from catalogue import SOURCES, Text, collected
from translation_faults import faults

ROOT = Path(__file__).resolve().parent.parent
MASTERS = ROOT / "resources" / "translations"
BINARIES = SOURCES / "gui" / "translations"
LANGUAGES = ("en", "de", "es", "fr", "ja", "zh_CN")
_TOOLS = Path(sys.executable).parent
_EITHER = re.compile(r"\(([^()|]*)\|([^()|]*)\)")


def main(arguments: list[str]) -> int:
    """Do what the command line asks for, and return the exit status."""
    match arguments:
        case []:
            update()
            release(BINARIES)
            return check()
        case ["check"]:
            return check()
        case ["export", language, *where]:
            listed = json.dumps(untranslated(language), ensure_ascii=False, indent=1)
            (Path(where[0]) if where else Path("/dev/stdout")).write_text(listed + "\n", encoding="utf-8")
        case ["import", language, where]:
            take(language, Path(where))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def master(language: str) -> Path:
    """Return the file that translators' work is kept in."""
    return MASTERS / f"cfmail_{language}.ts"


def update() -> None:
    """Bring every master in step with the sources, and write the English plural forms."""
    texts = collected()
    MASTERS.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        _merge(texts, language)
    tree = _read("en")
    for message in tree.iter("message"):
        _write_forms(message, english_forms(message.findtext("source", "")))
    _write(tree, "en")


def _merge(texts: list[Text], language: str) -> None:
    """Have lupdate merge what Python's own parser found: its own takes a last comma for a count and skips f-strings."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sentences.py"
        lines = ["from cfmail_gui.gui.texts import tr", *(text.call() for text in texts)]
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        only = ["-pluralonly"] if language == "en" else []
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", *only]
        _run("pyside6-lupdate", *options, "-target-language", language, str(source), "-ts", str(master(language)))


def release(folder: Path) -> None:
    """Write what the program loads into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        binary = folder / f"cfmail_{language}.qm"
        _run("pyside6-lrelease", "-silent", "-nounfinished", str(master(language)), "-qm", str(binary))


def check() -> int:
    """Print what is wrong with the translations, and return 1 where something is."""
    found = [
        fault
        for language in LANGUAGES
        for fault in faults(language, _read(language), collected(plural_only=language == "en"))
    ]
    print("\n".join(found) or "the translations are complete")
    return 1 if found else 0


def untranslated(language: str) -> list[dict[str, object]]:
    """Return what has no translation yet, in the order of the sources, with the files that say it."""
    files = {(text.source, text.comment): text.files for text in collected()}
    listed: list[dict[str, object]] = []
    for message in _read(language).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        entry = {"source": source, "comment": comment, "plural": message.get("numerus") == "yes"}
        draft = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        listed.append(entry | {"files": files.get((source, comment), [])} | ({"draft": draft} if any(draft) else {}))
    return listed


def take(language: str, where: Path) -> None:
    """Write the translations of a JSON file into the master."""
    given = {
        (each["source"], each.get("comment", "")): each["translation"] for each in json.loads(where.read_text("utf-8"))
    }
    tree = _read(language)
    for message in tree.iter("message"):
        translation = given.pop((message.findtext("source", ""), message.findtext("comment", "")), None)
        if translation is not None:
            _write_forms(message, [translation] if isinstance(translation, str) else translation)
    _write(tree, language)
    for source, _comment in given:
        print(f"{language}: nothing says this any more: {source}", file=sys.stderr)


def english_forms(source: str) -> list[str]:
    """Return what an English text says of one thing and of several."""
    one = re.sub(r"\((e?s)\)", "", _EITHER.sub(r"\1", source))
    several = re.sub(r"\((e?s)\)", r"\1", _EITHER.sub(r"\2", source))
    return [one, several]


def _write_forms(message: ET.Element, forms: list[str]) -> None:
    translation = next(message.iter("translation"))
    translation.clear()
    if message.get("numerus") != "yes":
        translation.text = forms[0]
        return
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form.replace("%n", "%Ln")  # with the separators of the locale


def _read(language: str) -> "ET.ElementTree[ET.Element]":
    return ET.parse(master(language))  # noqa: S314 - our own file


def _write(tree: "ET.ElementTree[ET.Element]", language: str) -> None:
    """Write a master and have lupdate lay it out, so that a change is seen as what it is."""
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    master(language).write_text(head + ET.tostring(tree.getroot(), encoding="unicode"), encoding="utf-8")
    _merge(collected(), language)


def _run(*command: str) -> None:
    subprocess.run([str(_TOOLS / command[0]), *command[1:]], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
