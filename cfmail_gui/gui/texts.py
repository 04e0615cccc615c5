"""Every word of the window that does not depend on what happened. Sentences about events: the texts_* modules.

``tr`` marks a sentence for Qt's translation system; gui/languages.py loads the translations.
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime, QTimeZone

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome, Progress
from cfmail_gui.message.display import plain

PROGRAM = "cfmail"
_COPY = "New message from "
_APPENDED = re.compile(r"\(&\w\)")
_KIB = 1024
_MIB = 1024 * 1024


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """Return ``text`` in the user's language.

    Args:
        text: a literal, so that pyside6-lupdate finds it.
        comment: tells apart what is one word in English and two elsewhere, a literal, too.
        count: for ``%n`` in ``text``, which is written in the form for it.
    """
    return QCoreApplication.translate("", text, comment, count)  # no context: lupdate gives a plain function none


def marked(text: str) -> str:
    """Return ``text``, a literal, as it is: translators get it, and who is handed it translates it when it is shown."""
    return text


def sentences(*parts: str) -> str:
    """Join whole sentences as the language does; empty ones are left out."""
    told = ""
    for part in parts:
        told = (
            tr("{first} {second}", "one sentence after another").format(first=told, second=part)
            if told and part
            else told or part
        )
    return told


def listed(parts: Iterable[str]) -> str:
    """Join the entries of a list as the language does."""
    told = ""
    for part in parts:
        told = tr("{first}, {second}", "entries of a list").format(first=told, second=part) if told else part
    return told


def without_mnemonic(text: str) -> str:
    """Return the text of a menu entry or button as it is read; Japanese and Chinese append "(&X)" to the word."""
    return _APPENDED.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def number(count: float, decimals: int = 0) -> str:
    """Return a number with the separators that people are used to."""
    return QLocale().toString(float(count), "f", decimals) if decimals else QLocale().toString(count)


def sandbox_name() -> str:
    """Return what the account of the sandbox is called."""
    return tr("Sandbox (nothing leaves this computer)")


def octets(count: int) -> str:
    """Return a size as people read it, in binary units."""
    if count < _KIB:
        return tr("%n byte(s)", "", count)
    if count < _MIB:
        return tr("{count} KiB").format(count=number(count / _KIB, 1))
    return tr("{count} MiB").format(count=number(count / _MIB, 1))


def outcome_word(outcome: Outcome) -> str:
    """Return the one word that stands for an outcome everywhere."""
    match outcome:
        case Outcome.DELIVERED:
            return tr("Delivered")
        case Outcome.QUEUED:
            return tr("Queued")
        case Outcome.BOUNCED:
            return tr("Bounced")
        case Outcome.SUPPRESSED:
            return tr("Suppressed")
        case Outcome.UNREPORTED:
            return tr("Not mentioned")
        case Outcome.UNKNOWN:
            return tr("Unknown")
        case Outcome.NOT_SENT:
            return tr("Not sent")
        case Outcome.FAILED:
            return tr("Failed")
        case _:
            assert_never(outcome)


def outcome_count(outcome: Outcome, count: int) -> str:
    """Return how many recipients an outcome has, for the middle of a line."""
    match outcome:
        case Outcome.DELIVERED:
            return tr("%n delivered", "recipients", count)
        case Outcome.QUEUED:
            return tr("%n queued", "recipients", count)
        case Outcome.BOUNCED:
            return tr("%n bounced", "recipients", count)
        case Outcome.SUPPRESSED:
            return tr("%n suppressed", "recipients", count)
        case Outcome.UNREPORTED:
            return tr("%n not mentioned", "recipients", count)
        case Outcome.UNKNOWN:
            return tr("%n unknown", "recipients", count)
        case Outcome.NOT_SENT:
            return tr("%n not sent", "recipients", count)
        case Outcome.FAILED:
            return tr("%n failed", "recipients", count)
        case _:
            assert_never(outcome)


def account_banner(account: Account | None) -> str:
    """Return what the strip on top of the window says about the account that will be used."""
    if account is None:
        return tr("No account is chosen.")
    if account.kind == "sandbox":
        return tr("SANDBOX · Nothing leaves this computer. Every result here is simulated; no mail is delivered.")
    name = plain(account.name)
    if account.production:
        return tr("PRODUCTION · {name} · Mail sent here reaches real people.").format(name=name)
    return tr("{name} · Mail sent here reaches real people.").format(name=name)


def sandbox_hint() -> str:
    """Say how to steer the sandbox; the help lists every recipient that does."""
    return tr("Steer it by recipients such as queued@, bounce@, suppressed@, slow@ or hangup@; F1 lists them all.")


def progress(step: Progress) -> str:
    """Return the state of a send in hand."""
    match step.stage:
        case "preparing":
            return tr("Preparing the message…")
        case "connecting":
            return tr("Connecting…")
        case "uploading":
            sent, total = octets(step.sent), octets(step.total)
            return tr("Sending: {sent} of {total}").format(sent=sent, total=total)
        case "waiting":
            return tr("The message is out. Waiting for the answer…")
        case _:
            assert_never(step.stage)


def recipient_count(count: int, most: int, duplicates: int) -> str:
    """Return "3 of 50 recipients", or in how many requests more of them go, and how many were written twice."""
    text = tr("{count} of {most} recipients").format(count=number(count), most=number(most))
    if count > most:
        text = tr("%n recipient(s), in {parts} requests", "", count).format(parts=number(-(-count // most)))
    if duplicates:
        return text + " · " + tr("%n duplicate(s) counted once", "", duplicates)
    return text


def moment(when: datetime) -> str:
    """Return date and time as the sender's clock showed them, with its offset from UTC."""
    zone = QTimeZone(int((when.utcoffset() or timedelta()).total_seconds()))
    day, time = QDate(when.year, when.month, when.day), QTime(when.hour, when.minute, when.second)
    return QLocale().toString(QDateTime(day, time, zone), QLocale.FormatType.LongFormat)


def day(written: str) -> str:
    """Return the date that a machine wrote ("2026-11-22", whatever is behind it) as people write it, else as it is."""
    date = QDate.fromString(written[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat) if date.isValid() else plain(written, 40)


def message_name(name: str) -> str:
    """Return what a message is called; names that ``sending.reading`` gives by itself are in English there."""
    if name.startswith(_COPY):
        return tr("New message from {name}").format(name=name.removeprefix(_COPY))
    given = {
        "Standard input": tr("Standard input"),
        "Pasted message": tr("Pasted message"),
        "Sample message": tr("Sample message"),
        "New message": tr("New message"),
    }
    return given.get(name, name)


def window_title(name: str) -> str:
    """Return the title of a window that shows the message ``name`` ("" for none)."""
    # "[*]" is where Qt marks a window whose message is not saved; doubled it stands for itself
    shown = plain(message_name(name), 120).replace("[*]", "[*][*]")
    return f"{shown}[*] — {PROGRAM}" if name else f"{PROGRAM}[*]"


def piece_shown(shown: int, total: int) -> str:
    """Say how much of a long text is shown."""
    return tr("The first {shown} of {total} are shown.").format(shown=octets(shown), total=octets(total))
