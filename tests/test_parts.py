"""What the program is made of, as About shows it."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest

from cfmail_gui import parts as module
from cfmail_gui.parts import parts

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def found():
    return {part.name.lower().replace("_", "-").replace(".", "-"): part for part in parts()}


def test_the_program_itself_comes_first_with_its_licence():
    first = parts()[0]
    assert (first.name, first.licence) == ("cfmail-gui", "MIT")
    assert first.text == (ROOT / "LICENSE").read_text().strip()


def test_every_dependency_is_there_with_name_version_and_licence(found):
    for line in requires("cfmail-gui"):
        name = re.split(r"[<>=!~ ;]", line)[0].lower().replace("_", "-")
        assert found[name].version, name
        assert found[name].licence, name
    assert found["python"].text
    assert "MIT License" in found["caniemail"].text


def test_none_is_named_twice_and_each_has_the_text_of_its_licence(found):
    assert len(found) == len(parts())
    assert not [name for name, part in found.items() if not part.text]
    qt = found["pyside6-essentials"].text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt
    assert "GNU GENERAL PUBLIC LICENSE" in qt


def test_what_is_inside_the_browser_engine_is_named_where_the_engine_is(found, monkeypatch):
    engine = found["chromium"]
    assert engine.home.startswith("https://")
    for words in ("The Chromium Authors", "FFmpeg", "Version 2.1, February 1999"):
        assert words in engine.text
    monkeypatch.setattr(module, "_needed", lambda _name: iter(()))
    assert "Chromium" not in [part.name for part in parts()]


def test_what_only_developers_need_is_not_a_part_of_it(found):
    dev = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]["dev"]
    names = {re.split(r"[<>=!~ ;]", line)[0].lower() for line in dev}
    assert not names & set(found)


def test_a_program_that_was_never_installed_still_knows_python_and_its_data(monkeypatch):
    def nothing(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(module, "distribution", nothing)
    assert [part.name for part in parts()] == ["Caniemail", "Python"]


def test_without_pythons_own_file_the_text_that_is_shipped_does(monkeypatch, tmp_path):
    monkeypatch.setattr(module.sysconfig, "get_path", lambda _name: str(tmp_path))
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in next(part.text for part in parts() if part.name == "Python")
