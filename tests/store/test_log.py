import errno
import logging
import os
import re
import sys

import pytest

from cfmail_gui.store import log_file
from cfmail_gui.store.log import masked, register_secret, start_log, stop_log

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \d+ MainThread [A-Z]+ [a-z0-9_.]+: ")
ours = logging.getLogger("cfmail_gui.test")


@pytest.fixture(autouse=True)
def no_traces():
    """Leave the levels of the process's loggers as they were."""
    names = ["cfmail_gui", "httpx", "httpcore", "aiohttp", "keyring", None]
    levels = {name: logging.getLogger(name).level for name in names}
    yield
    stop_log()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "state" / "cfmail-gui"


def written(folder) -> str:
    return (folder / "cfmail-gui.log").read_text(encoding="utf-8")


def our_handler() -> logging.FileHandler:
    return next(each for each in logging.getLogger().handlers if each.get_name() == "cfmail-gui")


def test_the_log_is_a_private_file_with_one_line_per_record(folder, mode_of, no_umask):
    path = start_log(folder)
    ours.info("hello %s", "world")
    ours.debug("not at this level")
    logging.getLogger("some.library").info("nor this")
    logging.getLogger("some.library").warning("this one")

    assert path == folder / "cfmail-gui.log"
    lines = written(folder).splitlines()
    assert [LINE.sub("", line) for line in lines] == ["hello world", "this one"]
    assert all(LINE.match(line) for line in lines)
    if sys.platform != "win32":
        assert (mode_of(path), mode_of(folder)) == (0o600, 0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_an_old_log_becomes_private(folder, mode_of):
    folder.mkdir(parents=True)
    (folder / "cfmail-gui.log").write_text("old\n")
    (folder / "cfmail-gui.log").chmod(0o644)
    start_log(folder)
    ours.info("new")
    assert mode_of(folder / "cfmail-gui.log") == 0o600
    assert written(folder).startswith("old\n")


@pytest.mark.parametrize("name", ["httpx", "httpcore.http11", "aiohttp.access", "keyring.backend"])
def test_libraries_that_log_requests_are_quiet_even_when_everything_else_is_not(folder, name):
    logging.getLogger().setLevel(logging.DEBUG)
    start_log(folder, logging.DEBUG)
    logging.getLogger(name).info("POST https://…")
    logging.getLogger(name).warning("trouble")
    ours.debug("detail")
    assert [LINE.sub("", line) for line in written(folder).splitlines()] == ["trouble", "detail"]


def test_three_files_of_one_mebibyte_at_most(folder, mode_of, monkeypatch):
    start_log(folder)
    for number in range(40):
        ours.info("%03d %s", number, "x" * 100_000)

    sizes = {each.name: each.stat().st_size for each in folder.iterdir()}

    assert sorted(sizes) == ["cfmail-gui.log", "cfmail-gui.log.1", "cfmail-gui.log.2"]
    assert max(sizes.values()) <= 2**20
    assert " 039 x" in written(folder)
    if sys.platform != "win32":
        assert {mode_of(each) for each in folder.iterdir()} == {0o600}


def test_a_registered_secret_is_masked_everywhere_in_a_record(folder, canary):
    register_secret(canary)
    start_log(folder)

    def fail() -> None:
        raise ValueError(f"header {canary!r}") from KeyError(canary)

    ours.info(f"in the message {canary}")
    ours.info("in the arguments %s %r", canary, {"token": canary})
    try:
        fail()
    except ValueError:
        ours.exception("in the exception", stack_info=True)
    ours.info("Bearer%sx", canary)

    text = written(folder)
    assert canary not in text
    assert text.count("•••") >= 6
    assert "Traceback" in text
    assert "Bearer•••x" in text


def test_the_record_itself_is_left_to_other_handlers(folder, canary, caplog):
    register_secret(canary)
    start_log(folder)
    with caplog.at_level(logging.INFO, "cfmail_gui"):
        ours.info("token %s", canary)
    assert caplog.records[-1].args == (canary,)
    assert canary not in written(folder)


def test_masking_knows_several_secrets_and_their_quoted_forms():
    for secret in ("abcdefgh", "abcdefghijkl", "q\"uo'te", "back\\slash", "short", ""):
        register_secret(secret)
    assert masked("abcdefghijkl abcdefgh short") == "••• ••• short"
    assert masked(repr(["q\"uo'te", "back\\slash"])) == "['•••', '•••']"
    assert masked("nothing") == "nothing"


def test_foreign_text_cannot_forge_a_line(folder):
    start_log(folder)
    ours.info("server said %s", "no\n2026-01-01T00:00:00.000Z 1 MainThread ERROR x: \r\x1b[2J\x85\u2028forged\ttab")
    text = written(folder)
    assert len(text.splitlines()) == 1
    assert text.endswith("x: \\x0d\\x1b[2J\\x85\\u2028forged\\x09tab\n")


def test_odd_characters_do_not_lose_the_record(folder):
    start_log(folder)
    ours.info("file %s", "caf\udce9 ✉")
    assert "file caf\\udce9 ✉" in written(folder)


def no_file(folder) -> None:
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")


def no_right(folder) -> None:
    (folder / "cfmail-gui.log").mkdir(parents=True)


def a_fifo(folder) -> None:
    folder.mkdir(parents=True)
    os.mkfifo(folder / "cfmail-gui.log")


def a_device(folder) -> None:
    folder.mkdir(parents=True)
    (folder / "cfmail-gui.log").symlink_to("/dev/full")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
@pytest.mark.parametrize("obstacle", [no_file, no_right, a_fifo, a_device])
def test_without_a_file_warnings_go_to_standard_error_masked(folder, obstacle, canary, capsys):
    obstacle(folder)
    register_secret(canary)

    assert start_log(folder) is None
    ours.info("for the file only")
    ours.warning("bad token %s", canary)

    said = capsys.readouterr().err
    assert LINE.sub("", said) == "bad token •••\n"


def test_without_a_file_and_without_standard_error_the_program_runs_on(folder, monkeypatch, capsys):
    no_file(folder)
    monkeypatch.setattr(sys, "stderr", None)
    assert start_log(folder) is None
    ours.warning("to nobody")
    stop_log()
    monkeypatch.undo()
    assert capsys.readouterr().err == ""


def test_a_full_disk_loses_records_and_nothing_else(folder, monkeypatch, capsys, canary):
    start_log(folder)

    def full() -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(our_handler(), "flush", full)
        ours.error("lost %s", canary)
    ours.error("and found")
    assert "and found" in written(folder)
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110 - at import
def test_a_really_full_disk(folder, capsys):
    start_log(folder)
    full = os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, our_handler().stream.fileno())
    os.close(full)

    ours.error("short enough to stay in the stream's buffer")
    ours.error("x" * 10_000)
    stop_log()
    logging.shutdown()

    assert capsys.readouterr().err == ""


def test_wrong_arguments_of_a_log_call_are_not_printed(folder, canary, capsys):
    start_log(folder)
    wrong = logging.LogRecord("cfmail_gui.test", logging.INFO, __file__, 1, "too few %s %s", (canary,), None)
    our_handler().handle(wrong)
    assert capsys.readouterr().err == ""


def test_when_the_files_cannot_be_rotated_the_log_goes_on(folder, monkeypatch):
    monkeypatch.setattr(log_file, "_MOST_OCTETS", 1000)
    start_log(folder)
    monkeypatch.setattr(os, "rename", lambda *_: (_ for _ in ()).throw(PermissionError(13, "in use")))
    for number in range(10):
        ours.info("%d %s", number, "x" * 300)
    assert re.findall(r" (\d) x", written(folder)) == list("0123456789")


def test_starting_twice_writes_once_and_stopping_twice_is_harmless(folder):
    start_log(folder)
    start_log(folder)
    ours.info("once")
    stop_log()
    stop_log()
    ours.warning("after the end")
    assert [LINE.sub("", line) for line in written(folder).splitlines()] == ["once"]
