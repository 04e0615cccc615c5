"""``--check`` as scripts use it."""

import json
import os
import subprocess
import sys

import pytest

from cfmail_gui.account import Account
from cfmail_gui.check_command import main_check
from cfmail_gui.checks.levels import Profile
from cfmail_gui.sending.memory import Memory
from cfmail_gui.store.accounts import AccountStore
from cfmail_gui.store.paths import default_paths
from cfmail_gui.store.settings import Settings
from tests.gui.checks.stage import GOOD, NO_DATE

FAILS = GOOD.replace(b"From: Me <me@sender.test>\r\n", b"")


def test_what_will_fail_is_printed_and_ends_with_1(mail, capsys):
    path = mail(FAILS)
    assert main_check([str(path)], "text", None) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith((f"{path}:", f"{path}: ")) and ": Will fail: " in line for line in lines)


def test_what_will_not_fail_ends_with_0(mail, capsys):
    assert main_check([str(mail(GOOD))], "text", None) == 0
    assert "Will fail" not in capsys.readouterr().out


@pytest.mark.parametrize("raw", [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", None])
def test_a_file_that_cannot_be_read_ends_with_2_and_the_others_are_checked(mail, tmp_path, capsys, raw):
    bad = tmp_path / "missing.eml" if raw is None else mail(raw, "bad.eml")
    assert main_check([str(bad), str(mail(FAILS))], "text", None) == 2
    done = capsys.readouterr()
    assert "Will fail" in done.out
    assert len(done.err.splitlines()) == 1
    assert bad.name in done.err


def test_json_is_one_object(mail, capsys):
    paths = [str(mail(FAILS, "a.eml")), str(mail(GOOD, "b.eml"))]
    assert main_check(paths, "json", None) == 1
    first, second = json.loads(capsys.readouterr().out)["messages"]
    assert ([first["name"], second["name"]], second["failures"]) == (paths, 0)
    assert first["failures"] >= 1
    assert first["findings"][0]["words"]["title"]


def test_markdown(mail, capsys):
    path = mail(FAILS, "a.eml")
    assert main_check([str(path)], "markdown", None) == 1
    out = capsys.readouterr().out
    assert out.splitlines()[0].replace("\\", "") == f"# Checks of {path}"
    assert "## Will fail" in out


def test_the_profile_of_the_named_account_counts(mail, capsys):
    account = Account("1" * 32, "Mine", "0" * 32)
    paths = default_paths()
    AccountStore(paths.accounts).put(account)
    path = str(mail(NO_DATE))
    main_check([path], "json", None)
    findings = json.loads(capsys.readouterr().out)["messages"][0]["findings"]
    code = next(each["code"] for each in findings if each["fix"] == "add-date")
    settings = Settings(paths.settings)
    settings.load()
    Memory(settings).keep_check_profile(account.id, Profile(errors=frozenset({code})))
    assert main_check([path], "text", None) == 0 or "failure" in {each["level"] for each in findings}
    assert main_check([path], "text", "Mine") == 1
    assert main_check([path], "text", "Nobody") == 2
    assert "no account is called 'Nobody'" in capsys.readouterr().err


def test_odd_names_do_no_harm_to_the_terminal(tmp_path, capsys):
    path = tmp_path / "a\x1b[31m\n.eml"
    path.write_bytes(FAILS)
    assert main_check([str(path)], "text", None) == 1
    assert "\x1b" not in capsys.readouterr().out


def test_without_a_display_and_without_a_window(mail):
    path = mail(NO_DATE)
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    code = (
        "import sys; from cfmail_gui.check_command import main_check;"
        f"main_check([{str(path)!r}], 'text', None);"
        "bad = [m for m in sys.modules if m in ('PySide6.QtGui', 'PySide6.QtWidgets', 'httpx', 'keyring')];"
        "sys.exit(f'imported {bad}' if bad else 0)"
    )
    environment["PYTHONIOENCODING"] = "ascii"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False, env=environment
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert str(path) in done.stdout


def run_with(output, *files):
    """Run the command with ``output`` as its standard output; returns its status and what it complains of."""
    code = f"import sys; from cfmail_gui.check_command import main_check; sys.exit(main_check({files!r}, 'text', None))"
    done = subprocess.run(
        [sys.executable, "-c", code], stdout=output, stderr=subprocess.PIPE, text=True, timeout=60, check=False
    )
    return done.returncode, done.stderr


def test_a_reader_that_goes_ends_it_without_a_word(mail):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        assert run_with(writer, str(mail(FAILS))) == (2, "")
    finally:
        os.close(writer)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a disk that is always full is Linux's")  # noqa: PTH110
def test_a_full_disk_is_no_finding(mail):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        status, said = run_with(full, str(mail(FAILS)))
    assert status == 2
    assert len(said.splitlines()) == 1
    assert "standard output could not be written" in said
