"""The house's own bounds: pins, lengths of files and functions, and what no file may hold."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "cfmail_gui").rglob("*.py"))
MAX_LINES, MAX_MAIN_WINDOW_LINES, MAX_FUNCTION_LINES = 300, 400, 40


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_stay_short(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= (MAX_MAIN_WINDOW_LINES if path.name == "main_window.py" else MAX_LINES)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno - node.lineno < MAX_FUNCTION_LINES, node.name
    if path.name == "__init__.py":
        assert text == ""


def test_every_pin_has_hashes_and_no_address_is_named():
    text = (ROOT / "requirements.lock").read_text()
    assert "://" not in text
    assert "index" not in text.lower().replace("sortedcontainers", "")
    entries = re.split(r"\n(?=\S)", text.strip())
    for entry in entries:
        assert re.match(r"[a-z0-9._-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_every_dependency_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    pinned = set(re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE))
    names = {re.split(r"[<>=!~ ;]", line)[0].lower().replace("_", "-") for line in wanted}
    assert names <= pinned


def test_tests_never_sleep():
    for path in sorted((ROOT / "tests").rglob("*.py")):
        if "benchmarks" not in path.parts and path != Path(__file__):
            assert not re.search(r"\b(time\.sleep|qtbot\.wait|QTest\.qWait)\(", path.read_text()), path


def test_no_dialog_only_tells_something():
    """A dialog asks; what is only to be told stands in the window, where it keeps nobody from working."""
    for path in SOURCES:
        assert not re.search(r"QMessageBox\.(information|warning|critical|about)\(", path.read_text()), path
