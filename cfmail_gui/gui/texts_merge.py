"""Sentences about one message for each row of data."""

from cfmail_gui.gui import texts_live
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError


def row_state(fault: CfmailError | None, undefined: int, failures: int, findings: int) -> str:
    """Say in a cell what is to be known of one row."""
    if fault is not None:
        return tr("No message: {why}").format(why=texts_live.fault(fault))
    said = []
    if failures:
        said.append(tr("{count} will fail").format(count=failures))
    if undefined:
        said.append(tr("{count} without a value").format(count=undefined))
    if findings:
        said.append(tr("1 finding") if findings == 1 else tr("{count} findings").format(count=findings))
    return " · ".join(said) or nothing_found()


def nothing_found() -> str:
    """Say that a row is as it should be."""
    return tr("Nothing found")


def looked_at(done: int, total: int, bad: int, failing: int) -> str:
    """Say how far the dry run is, and what it found."""
    text = tr("{done} of {total} rows tried; nothing was sent.").format(done=done, total=total)
    if bad:
        text += " " + (tr("1 gives no message.") if bad == 1 else tr("{count} give no message.").format(count=bad))
    if failing:
        text += " " + tr("{count} will fail.").format(count=failing)
    return text


def stopped() -> str:
    """Say why there can be no batch yet."""
    return tr("Stopped: a batch can be made when all rows are tried.")


def to_send(written: int, messages: int, left_out: int) -> str:
    """Say what the batch will hold."""
    text = tr("{done} of {count} messages are written for the batch…").format(done=written, count=messages)
    if left_out == 1:
        text += " " + tr("1 row that gives no message is left out.")
    elif left_out:
        text += " " + tr("{count} rows that give no message are left out.").format(count=left_out)
    return text


def no_batch() -> str:
    """Say that the writing of a batch ended before its end."""
    return tr("No batch was made, and nothing was sent.")


def try_first() -> str:
    """Say what comes before a batch."""
    return tr("Try all rows first: every row is rendered and checked, and nothing is sent.")


def batch_name(template: str) -> str:
    """Return the name of a batch made of a template."""
    return tr("Merge of {name}").format(name=plain(template, 120))


def by_header() -> str:
    """Return the first choice of the recipients' column."""
    return tr("To, Cc and Bcc of each message")
