"""The Copy As menu: what its entries are called, and what became of one."""

from pathlib import Path
from typing import assert_never

from cfmail_gui.attempt import MAX_RECIPIENTS
from cfmail_gui.gui import texts_message
from cfmail_gui.gui.texts import number, sentences, tr, without_mnemonic
from cfmail_gui.message.display import plain
from cfmail_gui.message.envelope import BadEnvelope
from cfmail_gui.message.faults import BadFile, BadMessage, CfmailError
from cfmail_gui.sending.copy_as import CopyRefused, CopySource, Kind, reads_body, variables


def entry(kind: Kind) -> str:
    """Return what a form is called in the menu."""
    match kind:
        case "curl":
            return tr("&curl")
        case "python-httpx":
            return tr("&Python (httpx)")
        case "python-sdk":
            return tr("Python (Cloudflare &SDK)")
        case "typescript":
            return tr("&TypeScript (Cloudflare SDK)")
        case "go":
            return tr("&Go (Cloudflare SDK)")
        case "wrangler":
            return tr("&wrangler")
        case "http":
            return tr("&Raw HTTP")
        case _:
            assert_never(kind)


def form(kind: Kind) -> str:
    """Return what a form is called in a sentence."""
    return without_mnemonic(entry(kind))


def dialog_title(kind: Kind) -> str:
    """Return the title of the file dialog: the text refers to this file."""
    if reads_body(kind):
        return tr("Save the request that is sent by {form}").format(form=form(kind))
    return tr("Save the message that is sent by {form}").format(form=form(kind))


def file_kinds(kind: Kind) -> str:
    """Return the kinds of files that the dialog offers."""
    return tr("JSON (*.json);;All files (*)") if reads_body(kind) else tr("Messages (*.eml);;All files (*)")


def copied(kind: Kind, source: CopySource, path: Path) -> str:
    """Say what is on the clipboard, where the file is, and that the secret is in neither."""
    names = tr(" and ").join(f"${name}" for name in variables(source.account.auth))
    values = {"form": form(kind), "path": plain(str(path), 200), "names": names}
    if source.account.auth == "global-key":
        text = tr("Copied as {form}; it uses {path}. The key is in neither: it comes from {names}.")
    elif kind == "http":
        text = tr("Copied as {form}; it uses {path}. The token is in neither: put it in place of {names}.")
    else:
        text = tr("Copied as {form}; it uses {path}. The token is in neither: it comes from {names}.")
    return text.format(**values)


def nothing_to_copy() -> str:
    """Say that there is no message or no account."""
    return tr("Nothing was copied: open a message and choose an account first.")


def not_copied(error: CfmailError) -> str:
    """Say why the clipboard is as it was."""
    return sentences(_cause(error), tr("Nothing was copied."))


def _cause(error: CfmailError) -> str:
    match error:
        case BadFile():
            return texts_message.bad_file(error)
        case BadMessage():
            return texts_message.bad_message(error)
        case BadEnvelope():
            return texts_message.bad_envelope(error)
        case CopyRefused():
            return _refused(error)
        case _:
            return tr("The program made a mistake, which is in its log.")


def _refused(error: CopyRefused) -> str:
    match error.fault:
        case "sandbox":
            return tr("The sandbox takes requests of this program only: choose one of your own accounts.")
        case "too-many-recipients":
            text = tr("One request takes {most} recipients, and there are {count}: remove some.")
            return text.format(most=number(MAX_RECIPIENTS), count=number(error.count))
        case _:
            assert_never(error.fault)
