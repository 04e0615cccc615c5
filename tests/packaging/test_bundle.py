"""What gets into the bundle, and what starts out of it."""

import os
import re
import subprocess
import sys

import bundle
import pytest

from tests.packaging.conftest import ROOT

FOLDER = ROOT / "packaging" / "pyinstaller"


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", True),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/Qt/resources/icudtl.dat", True),
        ("PySide6/Qt/resources/qtwebengine_devtools_resources.pak", False),
        ("PySide6/Qt/translations/qtwebengine_locales/zh-CN.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/en-US.pak", True),
        ("PySide6/Qt/translations/qtwebengine_locales/zh-TW.pak", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("cfmail_gui/gui/translations/cfmail_de.qm", True),
        ("cfmail_gui/gui/icons/failed.svg", True),
        ("babel/locale-data/de.dat", False),
        ("babel/global.dat", True),
    ],
)
def test_only_what_is_used_goes_in(place, wanted):
    assert bundle.is_wanted(place) is wanted


def test_every_language_of_the_program_goes_in():
    from cfmail_gui.gui.languages import LANGUAGES

    assert set(bundle.LANGUAGES) == set(LANGUAGES)


def test_what_the_program_needs_goes_in_and_nothing_that_only_tests_need():
    names = bundle.needed("cfmail-gui")
    assert {"cfmail-gui", "pyside6-essentials", "shiboken6", "httpcore", "h11", "keyring"} <= names
    assert not {"pytest", "hypothesis", "dkimpy", "ruff"} & names


@pytest.mark.parametrize(("before", "after"), [({}, "None"), ({"LD_LIBRARY_PATH_ORIG": "/own"}, "/own")])
def test_what_is_started_out_of_it_finds_its_own_libraries(before, after):
    environment = {**os.environ, **before, "LD_LIBRARY_PATH": "/bundle", "_PYI_PARENT_PROCESS_LEVEL": "1"}
    script = (FOLDER / "own_environment.py").read_text()
    script += "\nprint(os.environ.get('LD_LIBRARY_PATH'), *(each for each in os.environ if '_PYI_' in each))"
    told = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True, text=True)
    assert told.stdout.split() == [after]


def test_nothing_that_the_program_imports_is_left_out():
    text = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "cfmail_gui").rglob("*.py"))
    for name in bundle.EXCLUDED_MODULES:
        package, _, module = name.rpartition(".")
        assert not re.search(rf"^\s*(import|from) {re.escape(name)}\b", text, re.MULTILINE), name
        if package:
            assert not re.search(rf"^\s*from {package} import .*\b{module}\b", text, re.MULTILINE), name
