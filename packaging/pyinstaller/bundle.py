"""What goes into a bundle, the same for every system: the program, what it needs of Python and Qt, and nothing else."""

from collections.abc import Iterable, Iterator
from importlib.metadata import distribution
from pathlib import PurePath
from typing import Any

from packaging.requirements import Requirement

Entry = tuple[str, str, str]
"""A line of PyInstaller's tables: where it goes, where it comes from, and what it is."""

LANGUAGES = ("en", "de", "es", "fr", "ja", "zh_CN")
EXCLUDED_MODULES = [
    "tkinter", "unittest", "pydoc", "doctest", "lib2to3", "distutils", "ensurepip", "idlelib", "turtle", "curses",
    "readline", "setuptools", "pkg_resources", "pip", "_pytest", "pytest", "numpy", "PIL", "IPython", "gi",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtTest", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtPositioning", "PySide6.QtDBus",
    "PySide6.QtSql", "PySide6.QtDesigner", "PySide6.QtUiTools",
]  # fmt: skip
_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qcocoa", "qwindows"),
    "imageformats": ("qgif", "qjpeg", "qsvg", "qwebp", "qico", "qtiff"),
    "iconengines": (),
    "platformthemes": (),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "printsupport": (),
    "styles": (),
    "tls": (),
    "wayland-decoration-client": (),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl", "dmabuf-server"),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": (),
}
"""Of these kinds of Qt's plugins, those whose names hold one of the words; all where there are none."""

_UNUSED_DATA = ("babel/locale-data/", "pytz/zoneinfo/", "dateutil/zoneinfo/", "tzdata/zoneinfo/", "mjml/scripts/")
_UNUSED_RESOURCES = ("qtwebengine_devtools_resources.pak", ".debug.pak", ".debug.bin", ".chk", ".cdx.json")


def analysis_arguments() -> dict[str, Any]:
    """Return what Analysis() is called with on every system."""
    from PyInstaller.utils.hooks import collect_data_files, collect_submodules

    return {
        "hiddenimports": collect_submodules("cfmail_gui"),
        "datas": [*collect_data_files("cfmail_gui"), *_metadata()],
        "excludes": EXCLUDED_MODULES,
        "noarchive": False,
    }


def _metadata() -> Iterator[tuple[str, str]]:
    """Yield the metadata and licences of the program and of all that it needs: Help > About reads them."""
    from PyInstaller.utils.hooks import copy_metadata

    for name in sorted(needed("cfmail-gui")):
        yield from copy_metadata(name)


def needed(name: str) -> set[str]:
    """Return the names of a distribution and of all that it needs on this system."""
    found, waiting = set[str](), [name]
    while waiting:
        current = waiting.pop()
        if current in found:
            continue
        found.add(current)
        wanted = map(Requirement, distribution(current).requires or ())
        waiting += [
            each.name.lower().replace("_", "-")
            for each in wanted
            if not each.marker or each.marker.evaluate({"extra": ""})
        ]
    return found


def pruned(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return both tables without what the program never loads."""
    entries = [entry for entry in (*binaries, *datas) if is_wanted(_posix(entry[0]))]
    kept = _reached(entries)
    binaries = [entry for entry in entries if entry[2] in ("BINARY", "EXTENSION") and entry[0] in kept]
    links = [entry for entry in entries if entry[2] == "SYMLINK" and _target(entry) in {_posix(each) for each in kept}]
    return binaries, [*links, *(entry for entry in entries if entry[2] not in ("BINARY", "EXTENSION", "SYMLINK"))]


def _posix(path: str) -> str:
    return PurePath(path).as_posix()


def is_wanted(place: str) -> bool:
    """Say whether what PyInstaller would put to ``place`` is ever read."""
    if any(unused in place for unused in _UNUSED_DATA) or place.endswith(_UNUSED_RESOURCES):
        return False
    if "/plugins/" in place:
        kind, name = place.split("/plugins/", 1)[1].split("/", 1)
        words = _PLUGINS.get(kind)
        return words is not None and (not words or any(word in name for word in words))
    if "/qtwebengine_locales/" in place:
        codes = {code.replace("_", "-") for code in LANGUAGES} | {"en-US"}
        return PurePath(place).stem in codes
    if "/translations/" in place and place.startswith("PySide6/"):
        return place.endswith(tuple(f"/qtbase_{code}.qm" for code in LANGUAGES))
    return "/qml/" not in place


def _reached(entries: list[Entry]) -> set[str]:
    """Return the places of the binaries that are loaded by name, and of the libraries that these need."""
    from PyInstaller.depend.bindepend import get_imports

    binaries = {entry[0]: entry[1] for entry in entries if entry[2] in ("BINARY", "EXTENSION")}
    by_name = {PurePath(place).name: place for place in binaries}
    waiting = [place for place in binaries if not _is_library(_posix(place))]
    found = set[str]()
    while waiting:
        place = waiting.pop()
        if place in found:
            continue
        found.add(place)
        names = (PurePath(name).name for name, _ in get_imports(binaries[place]))
        waiting += [by_name[name] for name in names if name in by_name]
    return found


def _is_library(place: str) -> bool:
    """Say whether this is loaded only because something else needs it."""
    in_qt = place.startswith("PySide6/Qt/lib/") or (place.startswith("PySide6/Qt6") and place.endswith(".dll"))
    return in_qt or (place.count("/") == 0 and place.startswith("lib") and not place.startswith("libpython"))


def _target(entry: Entry) -> str:
    return _posix(str(PurePath(entry[0]).parent / entry[1]))
