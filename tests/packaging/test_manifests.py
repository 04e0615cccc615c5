"""What GitHub and Flatpak are told: never run there, so at least read here, by a reader of that part of YAML in use."""

import inspect
import re
from pathlib import Path

import deb
import deb_texts
import pytest

from tests.packaging.conftest import ROOT

WORKFLOW = ROOT / ".github" / "workflows" / "build.yml"
FLATPAK = ROOT / "packaging" / "flatpak" / f"{deb_texts.APP_ID}.yml"


# The workflow


def _value(text: str):
    if text.startswith("["):
        return [each.strip().strip('"') for each in text.strip("[]").split(",")]
    return text.strip('"')


def _read(lines: list[tuple[int, str]], depth: int):
    """Read mappings, lists and one-line values, indented by two spaces; what else YAML can is an error."""
    if lines and lines[0][1].startswith("- "):
        items = []
        while lines and lines[0][0] == depth and lines[0][1].startswith("- "):
            lines[0] = (depth + 2, lines[0][1][2:])
            is_mapping = re.match(r"[\w-]+:( |$)", lines[0][1])
            items.append(_read(lines, depth + 2) if is_mapping else _value(lines.pop(0)[1]))
        return items
    found = {}
    while lines and lines[0][0] == depth:
        match = re.fullmatch(r"([\w-]+):(?: (.+))?", lines.pop(0)[1])
        assert match, lines
        assert match[1] not in found
        found[match[1]] = _value(match[2]) if match[2] else _read(lines, lines[0][0]) if lines[0][0] > depth else ""
    assert not lines or lines[0][0] < depth, lines[0]
    return found


def _yaml(path: Path) -> dict:
    text = path.read_text()
    assert "\t" not in text
    kept = [line for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    lines = [(len(line) - len(line.lstrip()), line.strip()) for line in kept]
    found = _read(lines, 0)
    assert lines == []
    return found


@pytest.fixture
def workflow() -> dict:
    return _yaml(WORKFLOW)


def test_the_workflow_checks_and_builds_for_every_system(workflow):
    jobs = workflow["jobs"]
    assert {job["runs-on"].split("-")[0] for job in jobs.values()} == {"ubuntu", "macos", "windows"}
    runs = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    assert {"make check", "make deb-test"} <= set(runs)
    assert workflow["permissions"] == {"contents": "read"}
    assert all(int(job["timeout-minutes"]) <= 90 for job in jobs.values())


def test_the_package_of_the_workflow_has_its_screenshots(workflow):
    assert workflow["jobs"]["debian"]["env"][deb_texts.SCREENSHOTS].endswith("/docs/images")


def test_the_workflow_pins_its_actions_and_calls_what_exists(workflow):
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    for step in steps:
        assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step.get("uses", "actions/x@v1"))
    scripts = [script for step in steps for script in re.findall(r"\S+\.py\b", step.get("run", ""))]
    assert scripts
    assert all((ROOT / each).is_file() for each in scripts)
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {each for step in steps for each in re.findall(r"^make (\S+)", step.get("run", ""))} <= targets


# Flatpak


def test_the_flatpak_manifest_installs_what_there_is_and_may_no_more_than_it_needs():
    assert "never built" in FLATPAK.read_text()
    manifest = _yaml(FLATPAK)
    assert manifest["id"] == deb_texts.APP_ID
    assert manifest["command"] == "cfmail-gui"
    assert not [word for word in manifest["finish-args"] if "filesystem" in word or "session-bus" in word]
    (module,) = manifest["modules"]
    assert {source["type"] for source in module["sources"]} == {"dir"}  # the build asks no network for anything
    commands = " ".join(module["build-commands"])
    assert "--require-hashes" in commands
    assert (ROOT / "requirements-package.lock").is_file()
    staged = inspect.getsource(deb.stage)
    assert all(folder in staged for folder in re.findall(r"stage/(usr/share/[\w]+)", commands))
