"""The packages are built from pins, and what users get has been tested in the same versions."""

import re
import tomllib

import check_wheel

from tests.packaging.conftest import ROOT


def pins(name):
    text = (ROOT / name).read_text()
    assert "://" not in text
    entries = re.split(r"\n(?=\S)", text.strip())
    assert all("--hash=sha256:" in entry for entry in entries)
    return {entry.split("==")[0]: re.match(r"\S+==(\S+)", entry)[1] for entry in entries}


def test_everything_that_goes_in_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["package"]
    names = {re.split(r"[<>=!~ ;]", line)[0].lower().replace("_", "-") for line in wanted}
    assert names <= pins("requirements-package.lock").keys()


def test_versions_are_those_that_are_tested():
    packaged, tested = pins("requirements-package.lock"), pins("requirements.lock")
    different = {name for name in packaged.keys() & tested.keys() if packaged[name] != tested[name]}
    assert not different
    assert "pytest" not in packaged


def test_the_wheel_is_tried_with_what_is_pinned():
    found = check_wheel._PIN.findall((ROOT / "requirements-package.lock").read_text())
    assert {pin.split("==")[0] for pin in found} == pins("requirements-package.lock").keys()
    assert not [pin for pin in found if "hash" in pin or pin != pin.strip(" \\")]


def test_every_exception_from_lintian_has_its_reason():
    lines = (ROOT / "packaging" / "linux" / "lintian-overrides").read_text().splitlines()
    for before, line in zip(["", *lines], lines, strict=False):
        assert line.startswith("#") or before, line
    assert lines[0].startswith("#")
    assert all(line.startswith(("#", "cfmail-gui: ")) for line in lines)
