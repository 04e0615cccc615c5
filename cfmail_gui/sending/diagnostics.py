"""What the log says, and a report of a fault that may be shown to anybody. The report is in English: others read it."""

import os
import platform
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.own_data import Holding
from cfmail_gui.version import program_version

if TYPE_CHECKING:
    from cfmail_gui.store.settings import SettingsValues

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]
LEVELS: tuple[Level, ...] = get_args(Level)
Facts = Sequence[tuple[str, str]]
"""Names and values, in English."""

_RECORD = re.compile(rf"(\S+Z) \d+ (.*?) ({'|'.join(LEVELS)}) (\S+): (.*)")
_MOST_OCTETS = 2 * 2**20  # of a log file; one has 1 MiB at most
_REPORTED_LINES = 200
_CRASH_LINES = 120
_TOLD_SETTINGS = (
    "language", "colours", "font_percent", "restore_session", "keep_recent", "keep_addresses", "notify",
    "history_days", "history_mebibytes", "history_bodies",
)  # fmt: skip # those that are no names


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One record of the log; a traceback belongs to the record it was written with."""

    moment: str  # ISO 8601, UTC
    level: Level
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class LastCrash:
    """How the program ended by itself the last time."""

    at: datetime  # aware, UTC
    text: str


class Diagnostics:
    """Reads files at each call, if not said otherwise."""

    def __init__(
        self,
        folder: Path,
        settings: "Callable[[], SettingsValues]",
        holdings: Callable[[], tuple[Holding, ...]],
    ) -> None:
        self.folder = folder
        self._settings = settings
        self._holdings = holdings

    def entries(self) -> tuple[LogEntry, ...]:
        """Return what the log's files hold, the oldest record first, fit to be shown to others."""
        return entries_of(self._log_text())

    def last_crash(self) -> LastCrash | None:
        """Return what the last death of the program left behind, fit to be shown to others."""
        from cfmail_gui.store.crash_file import last_crash

        crash = last_crash(self.folder)
        if crash is None:
            return None
        return LastCrash(datetime.fromtimestamp(crash.at, UTC), _shown(crash.text))

    def report(self, surroundings: Facts, fault: str = "") -> str:
        """Return a report for the thread that reads the journal.

        Args:
            surroundings: what the window system says about itself.
            fault: a traceback that the report is about.
        """
        crash = self.last_crash()
        parts = [
            _table("cfmail", (*_system(), *surroundings)),
            _table("Settings", _told(self._settings())),
            _table("Kept", self._kept()),
        ]
        if fault:
            parts.append(_piece("Fault", fault.splitlines()))
        if crash is not None:
            ended = f"Ended by itself, {crash.at:%Y-%m-%dT%H:%MZ}"
            parts.append(_piece(ended, crash.text.splitlines()[:_CRASH_LINES]))
        parts.append(_piece("Log", self._log_text().splitlines()[-_REPORTED_LINES:]))
        return _shown("\n\n".join(parts)) + "\n"

    def _log_text(self) -> str:
        from cfmail_gui.store.files import read_regular
        from cfmail_gui.store.log import log_files

        texts = []
        for path in log_files(self.folder):
            try:
                texts.append(read_regular(path, _MOST_OCTETS).decode("utf-8", "replace"))
            except CfmailError as error:  # rotated meanwhile, or empty
                texts.append("" if str(error) in ("missing", "empty") else f"({path.name}: {error})\n")
        return _shown("".join(texts))

    def _kept(self) -> Facts:
        try:
            holdings = self._holdings()
        except CfmailError as error:
            return (("journal", type(error).__name__ + " " + str(error)),)
        return tuple((each.kind, _amount(each)) for each in holdings)


def entries_of(text: str) -> tuple[LogEntry, ...]:
    """Take a log's text apart; lines before the first record are left out."""
    found: list[LogEntry] = []
    for line in text.splitlines():
        match = _RECORD.fullmatch(line)
        if match:
            moment, _thread, level, source, words = match.groups()
            found.append(LogEntry(moment, _level(level), source, words))
        elif found:
            last = found[-1]
            found[-1] = LogEntry(last.moment, last.level, last.source, f"{last.text}\n{line}")
    return tuple(found)


def _level(name: str) -> Level:
    return next(level for level in LEVELS if level == name)


def sqlite_version() -> str:
    """Return which SQLite keeps the history."""
    from cfmail_gui.store.journal_file import sqlite_version

    return sqlite_version()


def _system() -> Facts:
    release = ""
    if sys.platform == "linux":
        try:
            release = platform.freedesktop_os_release().get("PRETTY_NAME", "")
        except OSError:
            release = "no os-release"
    return (
        ("version", program_version()),
        ("python", f"{platform.python_version()} {platform.python_implementation()}"),
        ("sqlite", sqlite_version()),
        ("packaged", str(bool(getattr(sys, "frozen", False)))),
        ("system", f"{platform.system()} {platform.release()} {platform.machine()} {release}".strip()),
        ("processors", str(os.cpu_count())),
        *((name.lower(), os.environ.get(name, "")) for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")),
    )


def _told(values: "SettingsValues") -> Facts:
    facts = [(name, repr(getattr(values, name))) for name in _TOLD_SETTINGS]
    return (*facts, ("proxy", "set" if values.proxy else "none"), ("check_profiles", str(len(values.check_profiles))))


def _amount(holding: Holding) -> str:
    number = "" if holding.number is None else f"{holding.number} "
    octets = "" if holding.octets is None else f"{holding.octets} octets"
    return (number + octets).strip()


def _table(title: str, facts: Iterable[tuple[str, str]]) -> str:
    return _piece(title, [f"{name}: {value}" for name, value in facts])


def _piece(title: str, lines: Sequence[str]) -> str:
    return "\n".join((f"== {title}", *(lines or ["(nothing)"])))


def _shown(text: str) -> str:
    from cfmail_gui.store.log import masked
    from cfmail_gui.store.log_redaction import shareable

    return shareable(masked(text), platform.node())
