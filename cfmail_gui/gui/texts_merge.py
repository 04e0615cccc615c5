"""Sentences about one message for each row of data."""

from cfmail_gui.gui import texts_live
from cfmail_gui.gui.texts import number, sentences, tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError


def row_state(fault: CfmailError | None, undefined: int, failures: int, findings: int) -> str:
    """Say in a cell what is to be known of one row."""
    if fault is not None:
        return tr("No message: {why}").format(why=texts_live.fault(fault))
    said = []
    if failures:
        said.append(tr("%n will fail", "findings", failures))
    if undefined:
        said.append(tr("%n without a value", "variables", undefined))
    if findings:
        said.append(tr("%n finding(s)", "", findings))
    return " · ".join(said) or nothing_found()


def nothing_found() -> str:
    """Say that a row is as it should be."""
    return tr("Nothing found")


def looked_at(done: int, total: int, bad: int, failing: int) -> str:
    """Say how far the dry run is, and what it found."""
    text = tr("{done} of %n row(s) tried; nothing was sent.", "", total).format(done=number(done))
    without = tr("%n (gives|give) no message.", "rows", bad) if bad else ""
    return sentences(text, without, tr("%n will fail.", "rows", failing) if failing else "")


def stopped() -> str:
    """Say why there can be no batch yet."""
    return tr("Stopped: a batch can be made when all rows are tried.")


def to_send(written: int, messages: int, left_out: int) -> str:
    """Say what the batch will hold."""
    text = tr("{done} of %n message(s) (is|are) written for the batch…", "", messages).format(done=number(written))
    if not left_out:
        return text
    return sentences(text, tr("%n row(s) that (gives|give) no message (is|are) left out.", "", left_out))


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
