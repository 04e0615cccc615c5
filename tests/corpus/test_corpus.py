import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from cfmail_gui.message.wire import encode as wire_encode
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


def tampered(change):
    def encode(document, options):
        wire = wire_encode(document, options)
        return replace(wire, octets=change(wire.octets))

    return encode


@pytest.mark.parametrize(
    ("change", "invariant"),
    [
        (lambda octets: octets.replace(b"Bob Example", b"Rob Example"), "means the same"),
        (lambda octets: octets.replace(b"The text", b"Another text"), "means the same"),
        (lambda octets: octets.replace(b"JVBER", b"JVBEX"), "means the same"),
        (lambda octets: octets.replace(b"minutes.pdf", b"minutes.exe"), "means the same"),
        (lambda octets: octets.replace(b"To:", b"Bcc: eve@far.example\r\nTo:"), "means the same"),
        (lambda octets: b"X-New: x\r\n" + octets.removeprefix(b"X-New: x\r\n"), "means the same"),
        (lambda octets: octets.replace(b"\nSubject:", b"\nX-Subject:"), "means the same"),
        (lambda octets: octets.replace(b"--b1--", b""), "changes are told"),
        (lambda octets: octets.replace(b"The text", b"Th\xe9 text"), "can be carried"),
        (lambda octets: octets + b"\r\n", "can be carried"),
    ],
)
def test_an_invariant_notices_what_is_sent_otherwise(monkeypatch, change, invariant):
    monkeypatch.setattr(invariants, "encode", tampered(change))
    with pytest.raises(Broken, match=invariant):
        verify((FOLDER / "mixed.eml").read_bytes())
