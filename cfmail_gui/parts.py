"""What the program is made of: every installed part with its licence, as its own metadata has it."""

import platform
import re
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_OURS = "cfmail-gui"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "
_QT = ("PySide6", "shiboken6")
_WITH_BROWSER = "PySide6_Addons"  # which says nothing of what is inside Qt WebEngine
_HOME = ("homepage", "home", "source", "source code", "repository", "github", "documentation")
_SHIPPED = Path(__file__).resolve().parent / "licences"  # texts that a part's own package lacks


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the program.

    Attributes:
        licence: its name, or an SPDX expression; "" where the part does not say.
        home: address of its page, or "".
        text: of the licence and of notices; "" where none came with it.
    """

    name: str
    version: str
    licence: str
    home: str
    text: str


def parts() -> tuple[Part, ...]:
    """Return the program itself, Python, and everything that it needs and that is installed, by name. Reads files."""
    found = {each.metadata["Name"]: _part(each) for each in _needed(_OURS)}
    ours = found.pop(_OURS, None)
    inside = [_browser()] if _WITH_BROWSER in found else []
    others = sorted([_python(), _data(), *inside, *found.values()], key=lambda part: part.name.casefold())
    return (*([ours] if ours else []), *others)


def _needed(name: str, seen: set[str] | None = None) -> Iterator[Distribution]:
    """Yield a distribution and, once each, those that it requires here; extras are not followed."""
    seen = set() if seen is None else seen
    key = re.sub(r"[._-]+", "-", name).lower()
    if key in seen:
        return
    seen.add(key)
    try:
        found = distribution(name)
    except PackageNotFoundError:  # for another system, or another version of Python
        return
    yield found
    for requirement in found.requires or ():
        match = _NAME.match(requirement)
        if match and "extra ==" not in requirement:
            yield from _needed(match[0], seen)


def _part(found: Distribution) -> Part:
    facts = found.metadata
    classified = [each.removeprefix(_CLASSIFIER) for each in facts.get_all("Classifier") or () if _CLASSIFIER in each]
    stated = _fact(found, "License-Expression") or _fact(found, "License").split("\n")[0]
    pairs = (each.partition(",") for each in facts.get_all("Project-URL") or ())
    pages = {label.strip().lower(): address.strip() for label, _, address in pairs}
    home = _fact(found, "Home-page") or next((pages[label] for label in _HOME if label in pages), "")
    return Part(facts["Name"], found.version, stated or ", ".join(classified), home, _text(found))


def _fact(found: Distribution, name: str) -> str:
    return next(iter(found.metadata.get_all(name) or ()), "").strip()


def _text(found: Distribution) -> str:
    names = [each for each in found.files or () if ".dist-info" in str(each) and _LICENCE_FILE.search(each.name)]
    texts = [_read(Path(str(found.locate_file(each)))) for each in sorted(names, key=str)]
    if not any(texts) and found.metadata["Name"].startswith(_QT):
        texts = [_read(_SHIPPED / name) for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]
    return "\n\n".join(text for text in texts if text)


def _python() -> Part:
    text = _read(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt") or _read(_SHIPPED / "Python.txt")
    return Part("Python", platform.python_version(), "PSF-2.0", "https://www.python.org/", text)


def _browser() -> Part:
    text = "\n\n".join(_read(_SHIPPED / name) for name in ("Chromium.txt", "LGPL-2.1.txt"))
    licences = "BSD-3-Clause AND LGPL-2.1-or-later AND others"
    return Part("Chromium", "", licences, "https://doc.qt.io/qt-6/qtwebengine-licensing.html", text)


def _data() -> Part:
    notice = Path(__file__).resolve().parent / "checks" / "data" / "NOTICE"
    return Part("Caniemail", "", "MIT", "https://www.caniemail.com/", _read(notice))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
