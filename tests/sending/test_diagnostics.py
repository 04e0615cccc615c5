"""A report may be shown to anybody: canaries go wherever the program keeps something, and none comes out."""

import logging
import platform
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cfmail_gui.account import Account
from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.diagnostics import LEVELS, Diagnostics, entries_of
from cfmail_gui.sending.own_data import Holding
from cfmail_gui.store import log
from cfmail_gui.store.crash_file import open_crash_file
from cfmail_gui.store.settings import SettingsValues

TOKEN = "cfut_canarycanary0123456789canarycanary0123456789"
CANARIES = {
    "address": "canary.person@canary-domain.test",
    "token": TOKEN,
    "short secret": "canary-Xy!",
    "subject": "Canary subject of a mail",
    "folder": f"{Path.home()}/canary folder/canary.eml",
    "elsewhere": "/media/canary-disk/canary.eml",
    "url": "https://canary-proxy.test:8080/x",
    "account id": "Canary Corporation",
    "number": "192.0.2.77",
}
HOST = "canary-box"


@pytest.fixture(autouse=True)
def host(monkeypatch):
    monkeypatch.setattr(platform, "node", lambda: f"{HOST}.canary-home.test")


@pytest.fixture
def folder(tmp_path):
    yield tmp_path
    log.stop_log()


def made(folder, values=None, holdings=()) -> Diagnostics:
    return Diagnostics(folder, lambda: values or SettingsValues(), lambda: tuple(holdings))


def full_settings() -> SettingsValues:
    text = "canary-value"
    return SettingsValues(
        account_id=text,
        window=text,
        splitters={text: text},
        proxy=CANARIES["url"],
        last_folder=CANARIES["folder"],
        last_author=CANARIES["address"],
        check_profiles={text: text},
        language="de",
        font_percent=150,
    )


def log_everything() -> None:
    """Have the log be told everything that it must not say, in every way that there is."""
    ours, other = logging.getLogger("cfmail_gui.test"), logging.getLogger("some.library")
    log.register_secret(CANARIES["short secret"])
    told = dict(CANARIES, subject=f"Subject: {CANARIES['subject']}", host=HOST)
    told["account id"] = repr({"name": CANARIES["account id"]})
    for level in (logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL):
        for value in told.values():
            ours.log(level, "value %s", value if "{" not in value else "-")
            other.log(level, "value %r", value if "{" not in value else "-")
    for value in told.values():
        try:
            raise ValueError(f"could not take {value!r}") from KeyError(value)
        except ValueError:
            ours.exception("went wrong")


def test_no_canary_comes_out(folder):
    log.start_log(folder)
    log_everything()
    file, _ = open_crash_file(folder)
    file.write(b"Fatal Python error: Segmentation fault\n")
    file.write(f'  File "{CANARIES["folder"]}", line 1 in canary_free\n'.encode())
    file.close()
    open_crash_file(folder)[0].close()
    account = Account("canaryid", CANARIES["account id"], "0123456789abcdef0123456789abcdef")
    holdings = [Holding("accounts", Path(CANARIES["folder"]), 4711, 2), Holding("tokens", None, None, 2)]
    report = made(folder, full_settings(), holdings).report([("style", "fusion")], f"at {CANARIES['elsewhere']}")
    assert account.name not in report
    assert [line for line in report.splitlines() if "canary" in line.lower() and "canary_free" not in line] == []
    for fact in ("style: fusion", "language: 'de'", "font_percent: 150", "proxy: set", "accounts: 2 4711 octets"):
        assert fact in report
    assert "== Fault" in report
    assert "Fatal Python error" in report
    assert "ValueError: could not take" in report


def test_the_file_itself_holds_no_address_subject_or_secret(folder):
    path = log.start_log(folder)
    log_everything()
    text = path.read_text()
    for name in ("address", "token", "short secret", "subject"):
        assert CANARIES[name] not in text, name
    assert CANARIES["account id"] not in text


def test_entries_belong_together_with_their_tracebacks(folder):
    log.start_log(folder)
    ours = logging.getLogger("cfmail_gui.test")
    ours.info("first")
    try:
        raise LookupError("gone")
    except LookupError:
        ours.exception("second")
    ours.warning("third")
    entries = made(folder).entries()
    assert [(each.level, each.text.split("\n")[0]) for each in entries] == [
        ("INFO", "first"),
        ("ERROR", "second"),
        ("WARNING", "third"),
    ]
    assert entries[1].text.endswith("LookupError: gone")
    assert entries[0].source == "cfmail_gui.test"
    assert datetime.fromisoformat(entries[0].moment).tzinfo is not None


def test_rotated_files_come_first_and_their_torn_beginning_is_left_out(folder):
    line = "2026-11-22T12:00:0{}.000Z 1 MainThread INFO cfmail_gui.x: {}\n"
    (folder / "cfmail-gui.log.2").write_text("torn\n" + line.format(1, "one"))
    (folder / "cfmail-gui.log.1").write_text(line.format(2, "two"))
    (folder / "cfmail-gui.log").write_text(line.format(3, "three") + "\xff")
    assert [each.text.split("\n")[0] for each in made(folder).entries()] == ["one", "two", "three"]


def test_a_log_that_cannot_be_read_says_so_in_its_place(folder):
    (folder / "cfmail-gui.log.1").mkdir()
    (folder / "cfmail-gui.log").write_text("")
    assert made(folder).entries() == ()
    assert "(cfmail-gui.log.1: directory)" in made(folder).report([])


def test_without_a_log_and_without_a_journal_there_is_a_report_all_the_same(tmp_path):
    def broken():
        raise BadFile("unreadable", "x")

    diagnostics = Diagnostics(tmp_path / "none", SettingsValues, broken)
    report = diagnostics.report([])
    assert "(nothing)" in report
    assert "BadFile unreadable" in report
    assert diagnostics.entries() == ()
    assert diagnostics.last_crash() is None


def test_the_last_death_has_its_time_and_its_text(folder):
    file, _ = open_crash_file(folder)
    file.write(b"Fatal Python error: Aborted\n")
    file.close()
    assert made(folder).last_crash() is None
    open_crash_file(folder)[0].close()
    crash = made(folder).last_crash()
    assert crash.text == "Fatal Python error: Aborted\n"
    assert abs((datetime.now(UTC) - crash.at).total_seconds()) < 60


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_is_read(level):
    (entry,) = entries_of(f"2026-11-22T12:00:00.000Z 1 Thread-1 (run) {level} a.b: text: with {level} more\n")
    assert (entry.level, entry.source, entry.text) == (level, "a.b", f"text: with {level} more")
