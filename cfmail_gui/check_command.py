"""``cfmail-gui --check``: the findings of messages on standard output, for scripts. No window, and no display."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from cfmail_gui.account import BadAccount, sandbox_account
from cfmail_gui.gui import texts, texts_checks_panel, texts_message
from cfmail_gui.gui.languages import use_language
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import BadFile, BadMessage
from cfmail_gui.sending import check_export
from cfmail_gui.sending.checking import STANDARD_INPUT, Report, Sending, check_file, check_standard_input
from cfmail_gui.sending.memory import Memory
from cfmail_gui.store.accounts import AccountStore, environment_account
from cfmail_gui.store.paths import default_paths
from cfmail_gui.store.settings import Settings

Form = Literal["text", "json", "markdown"]

_GOOD, _FAILS, _UNREADABLE = 0, 1, 2
_LONGEST_NAME = 4096  # PATH_MAX of Linux
_kept: list[QCoreApplication] = []


class _NoAccount(Exception):
    """No account has this name."""


class _NotPrinted(Exception):
    """Standard output takes no more; ``reason`` is "" where its reader has gone, as ``head`` does."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error)
        self.reason = "" if isinstance(error, BrokenPipeError) else error.strerror or str(error)


def main_check(files: Sequence[str], form: Form, account_name: str | None) -> int:
    """Print what the checks find in ``files`` ("-": standard input), and return the exit status.

    0: nothing will fail; 1: something will, by the account's profile where one is named; 2: a file could not be read,
    no account has that name, or what was found could not be printed, all of which is told on standard error. A pipe
    whose reader goes ends this with 2 and without a word, for not everything was told.
    """
    _encode_anything()
    _speak()
    try:
        sending = Sending(datetime.now().astimezone()) if account_name is None else _sending_of(account_name)
    except _NoAccount:
        print(f"cfmail-gui: no account is called {account_name!r}", file=sys.stderr)  # noqa: T201 - asked for
        return _UNREADABLE
    except BadFile as error:
        _complain(error)
        return _UNREADABLE
    checking = _Checking(sending)
    try:
        _print_all(checking.reports(files), form)
    except _NotPrinted as error:
        _discard_output()
        if error.reason:
            print(f"cfmail-gui: standard output could not be written: {error.reason}", file=sys.stderr)  # noqa: T201
        return _UNREADABLE
    return checking.status


class _Checking:
    """Goes through the files; ``status`` is right when all are done."""

    def __init__(self, sending: Sending) -> None:
        self._sending = sending
        self.status = _GOOD

    def reports(self, files: Sequence[str]) -> Iterator[tuple[str, Report]]:
        """Yield the file's name and a report for each message; a file that cannot be read is told of and left out."""
        for name in files:
            try:
                for report in self._check(name):
                    if report.failures:
                        self.status = max(self.status, _FAILS)
                    yield name, report
            except (BadFile, BadMessage) as error:
                self.status = _UNREADABLE
                _complain(error, name)

    def _check(self, name: str) -> Iterator[Report]:
        if name == STANDARD_INPUT:
            return check_standard_input(self._sending)
        return check_file(Path(name), self._sending)


def _sending_of(name: str) -> Sending:
    """Find an account as the windows do, and its profile; raises _NoAccount or BadFile."""
    paths = default_paths()
    known = [
        sandbox_account(texts.sandbox_name()),
        *AccountStore(paths.accounts).load().accounts,
    ]
    with suppress(BadAccount):  # which the window tells of
        found = environment_account(os.environ)
        known += [found[0]] if found else []
    account = next((account for account in known if name in (account.name, account.id)), None)
    if account is None:
        raise _NoAccount
    settings = Settings(paths.settings)
    settings.load()
    return Sending(datetime.now().astimezone(), account, Memory(settings).check_profile(account.id))


def _print_all(reports: Iterator[tuple[str, Report]], form: Form) -> None:
    match form:
        case "text":
            _print_lines(reports)
        case "json":
            _print(check_export.json_text(_alone(reports), texts_checks_panel.spoken))
        case "markdown":
            words = texts_checks_panel.export_words()
            _print(check_export.markdown(_alone(reports), texts_checks_panel.spoken, words))
        case _:
            assert_never(form)
    _print("")


def _alone(reports: Iterator[tuple[str, Report]]) -> Iterator[Report]:
    """Name each message by its file as the user named that: two folders may hold a file of one name."""
    return (replace(report, name=name + report.name.removeprefix(Path(name).name)) for name, report in reports)


def _print_lines(reports: Iterator[tuple[str, Report]]) -> None:
    for name, report in reports:
        for line in check_export.lines(report, texts_checks_panel.spoken, plain(name, _LONGEST_NAME)):
            _print(line + "\n")


def _print(text: str) -> None:
    """Print, and no text: see that everything is out. Raises _NotPrinted."""
    try:
        print(text, end="", flush=not text)  # noqa: T201 - asked for; and does nothing where there is no output at all
    except OSError as error:
        raise _NotPrinted(error) from error


def _discard_output() -> None:
    """Have the interpreter find a place for what is left, which it writes at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _complain(error: BadFile | BadMessage, name: str = "") -> None:
    if isinstance(error, BadFile):  # which names the file itself
        said = texts_message.bad_file(error)
    else:
        said = f"{plain(name, _LONGEST_NAME)}: {texts_message.bad_message(error)}"
    print(f"cfmail-gui: {said}", file=sys.stderr)  # noqa: T201 - as the command line's other errors


def _speak() -> None:
    """Use the language that the window would have."""
    _kept.append(QCoreApplication.instance() or QCoreApplication([]))  # what a translation is loaded into
    settings = Settings(default_paths().settings)
    with suppress(BadFile):  # which is told of where a setting matters
        settings.load()
    use_language(settings.values.language)


def _encode_anything() -> None:
    """Have what a terminal's character set lacks written by its number."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
