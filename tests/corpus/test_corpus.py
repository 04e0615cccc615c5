import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus import invariants
from tests.corpus.invariants import Broken, verify
from tests.data.corpus.make import FOLDER, read_me, samples

ROOT = FOLDER.parents[2]
FILES = sorted(FOLDER.glob("*.eml")) + sorted((FOLDER.parent / "message").glob("*.eml"))
_LONGEST_OCTETS = 100 * 1024


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_keeps_the_invariants(path):
    verify(path.read_bytes())


def test_the_files_are_what_the_recipes_make():
    made = {f"{sample.name}.eml": sample.octets for _, sample in samples()}
    assert made == {path.name: path.read_bytes() for path in FOLDER.glob("*.eml")}
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == read_me()
    assert max(map(len, made.values())) < _LONGEST_OCTETS
    assert len(made) >= 160


def test_files_of_every_result_are_there():
    verdicts = {path.stem: verify(path.read_bytes()) for path in FILES}
    results = {verdict.result for verdict in verdicts.values()}
    assert results == {"identical", "re-encoded", "refused", "not a message"}
    assert verdicts["crlf"].result == "identical"
    assert verdicts["lf"].changes == ("line-ends",)
    assert verdicts["empty"].fault == "empty"
    assert verdicts["subject-latin1-unsaid"].fault == "charset-needed"


def run_tool(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "corpus.py")]
    return subprocess.run(
        command, env={"CFMAIL_CORPUS": str(folder), "PATH": ""}, capture_output=True, text=True, cwd=ROOT, check=False
    )


def test_the_tool_counts_results_of_any_folder(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "one.eml").write_bytes(b"Subject: x\r\n\r\ncaf\xe9\r\n")
    (tmp_path / "inner" / "two").write_bytes(b"no message at all")
    (tmp_path / "three").write_bytes(b"Subject: x\r\nBcc: a@far.example\r\n\r\nx\n")
    done = run_tool(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 files" in done.stdout
    assert "2 re-encoded" in done.stdout
    assert "1 not a message  1 no-header" in done.stdout
    assert "1 x bcc-removed in 1 files" in done.stdout


def test_the_tool_says_that_a_folder_is_empty(tmp_path):
    done = run_tool(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert str(tmp_path) in done.stderr


def test_a_broken_invariant_is_named(monkeypatch):
    def fails(document):
        raise RecursionError("deep")

    monkeypatch.setattr(invariants, "source_text", fails)
    with pytest.raises(Broken, match="source text is a bijection: RecursionError: deep"):
        verify(b"Subject: x\r\n\r\n")
