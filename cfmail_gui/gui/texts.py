"""Every word of the window that does not depend on what happened. Sentences about events: the texts_* modules.

``tr`` marks a sentence for Qt's translation system; no translation is loaded yet.
"""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome, Progress
from cfmail_gui.message.display import plain

PROGRAM = "cfmail"
SANDBOX_NAME = "Sandbox (nothing leaves this computer)"
_KIB = 1024
_MIB = 1024 * 1024


def tr(text: str) -> str:
    """Return ``text`` in the user's language."""
    return QCoreApplication.translate("texts", text)


def octets(count: int) -> str:
    """Return a size as people read it, in binary units."""
    locale = QLocale()
    if count < _KIB:
        return tr("1 byte") if count == 1 else tr("{count} bytes").format(count=count)
    if count < _MIB:
        return tr("{count} KiB").format(count=locale.toString(count / _KIB, "f", 1))
    return tr("{count} MiB").format(count=locale.toString(count / _MIB, "f", 1))


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
    text = tr("{count} of {most} recipients").format(count=count, most=most)
    if count > most:
        text = tr("{count} recipients, in {parts} requests").format(count=count, parts=-(-count // most))
    if duplicates == 1:
        return text + " · " + tr("1 duplicate counted once")
    if duplicates:
        return text + " · " + tr("{count} duplicates counted once").format(count=duplicates)
    return text


def moment(when: datetime) -> str:
    """Return date and time as the sender's clock showed them, with its offset from UTC."""
    time = QTime(when.hour, when.minute, when.second)
    locale = QLocale()
    day = locale.toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)
    return f"{day}, {time.toString('HH:mm:ss')} {when:%z}"


def window_title(name: str) -> str:
    """Return the title of a window that shows the message ``name`` ("" for none)."""
    # "[*]" is where Qt marks a window whose message is not saved; doubled it stands for itself
    shown = plain(name, 120).replace("[*]", "[*][*]")
    return f"{shown}[*] — {PROGRAM}" if name else f"{PROGRAM}[*]"


def piece_shown(shown: int, total: int) -> str:
    """Say how much of a long text is shown."""
    return tr("The first {shown} of {total} are shown.").format(shown=octets(shown), total=octets(total))


def unexpected(log: str) -> str:
    """Say that the program made a mistake; ``log`` is where it is written down."""
    text = tr("The program made a mistake. You can go on; the details are in {log}.")
    return text.format(log=plain(log))
