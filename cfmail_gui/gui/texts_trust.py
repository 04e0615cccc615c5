"""Sentences about what the program keeps, how to be rid of it, and what the program is."""

from typing import assert_never

from cfmail_gui.gui.texts import listed, octets, sentences, tr
from cfmail_gui.gui.texts_archive import failed
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.own_data import Holding, Kind

_SHOWN_CHARACTERS = 120
_PATH_CHARACTERS = 4_096


def kind_name(kind: Kind) -> str:
    """Return what a kind of data is called."""
    match kind:
        case "settings":
            return tr("Preferences")
        case "accounts":
            return tr("Accounts")
        case "tokens":
            return tr("API tokens")
        case "history":
            return tr("History of sends")
        case "bodies":
            return tr("Messages in the history")
        case "unsaved":
            return tr("Unsaved work")
        case "shared":
            return tr("Files for other programs")
        case "merges":
            return tr("Merged messages")
        case "addresses":
            return tr("Addresses for completion")
        case "recent":
            return tr("Recent files")
        case "session":
            return tr("Open windows")
        case "logs":
            return tr("Log and crash files")
        case "preview":
            return tr("Mark of the preview")
        case "other":
            return tr("Other files")
        case _:
            assert_never(kind)


def kind_meaning(kind: Kind) -> str:
    """Say what a kind of data is for."""
    match kind:
        case "settings":
            return tr("What you chose in the preferences, and the sizes of the windows.")
        case "accounts":
            return tr("Names and account IDs. The tokens are not in this file.")
        case "tokens":
            return tr("They are in the system's keyring and in no file; those for this session only are in memory.")
        case "history":
            return tr(
                "Every attempt to send: when, from whom, to whom, its subject and what became of it; and batches."
            )
        case "bodies":
            return tr("The octets of the messages that were sent. They are in the file of the history.")
        case "unsaved":
            return tr("Messages you have changed and not saved, for the case that the program ends by itself.")
        case "shared":
            return tr("Copies of messages that were dragged or copied into other programs. They go when it ends.")
        case "merges":
            return tr("Messages made out of templates, for the batches that send them.")
        case "addresses":
            return tr("Addresses that mail was sent to. They are offered while you type.")
        case "recent":
            return tr("Which files were opened lately.")
        case "session":
            return tr("Which windows were open, to open them again at the next start.")
        case "logs":
            return tr("What the program did and what went wrong, without contents, subjects, addresses and tokens.")
        case "preview":
            return tr("Says whether the browser engine of the preview has ever ended the program.")
        case "other":
            return tr("Files in the program's folders that it does not know: by a later version, or by you.")
        case _:
            assert_never(kind)


def kind_loss(kind: Kind) -> str:
    """Ask whether a kind is to be deleted, and say what is lost with it."""
    match kind:
        case "settings":
            return tr("Delete the preferences? The next start begins with those of a first start.")
        case "accounts":
            return tr("Delete all accounts and their tokens? Nothing changes at Cloudflare: revoke tokens there.")
        case "tokens":
            return tr("Delete all tokens from the keyring? The accounts stay, and need a token before they can send.")
        case "history":
            return tr("Delete the whole history and all batches? What may have been sent can no longer be looked up.")
        case "bodies":
            return tr(
                "Delete the messages from the history? The attempts stay, but cannot be opened or sent again. Messages "
                "whose outcome is unknown are kept."
            )
        case "unsaved":
            return tr("Delete unsaved work that no window shows? It cannot be brought back.")
        case "shared":
            return tr("Delete the files that were made for other programs? A program that has one open may lose it.")
        case "merges":
            return tr("Delete all merged messages? Batches that are made of them cannot be sent any more.")
        case "addresses":
            return tr("Forget all addresses? None is offered until you send again.")
        case "recent":
            return tr("Forget the recent files? The files themselves stay.")
        case "session":
            return tr("Forget the open windows? What is open now is remembered again at the end, if you want that.")
        case "logs":
            return tr("Delete the log and the crash files? They are of use when something goes wrong.")
        case "preview":
            return tr("Delete the mark? The preview tries the browser engine again.")
        case "other":
            return tr("Delete files that this program does not know? They may be yours.")
        case _:
            assert_never(kind)


def amount(holding: Holding) -> str:
    """Return how much there is of a kind."""
    count = holding.number
    if count is None:
        return tr("one file") if holding.octets else tr("none", "files")
    match holding.kind:
        case "accounts":
            return tr("%n account(s)", "", count)
        case "tokens":
            return tr("up to %n token(s)", "", count) if count else tr("none", "files")
        case "history":
            return tr("%n attempt(s)", "", count)
        case "bodies" | "unsaved" | "merges":
            return tr("%n message(s)", "", count)
        case "addresses":
            return tr("%n address(es)", "", count)
        case "session":
            return tr("%n window(s)", "", count)
        case _:
            return tr("%n file(s)", "", count)


def size(holding: Holding) -> str:
    """Return what a kind takes on the disk."""
    return tr("in the keyring") if holding.octets is None else octets(holding.octets)


def place(holding: Holding) -> str:
    """Say where a kind is."""
    if holding.path is None:
        return tr("In the keyring of the system") if holding.kind == "tokens" else tr("In the program's folders")
    return plain(str(holding.path), _PATH_CHARACTERS)


def total(count: int) -> str:
    """Return what everything takes."""
    return tr("{size} in all").format(size=octets(count))


def deleted(kind: Kind) -> str:
    """Say that a kind is gone."""
    return tr("Deleted: {kind}.").format(kind=kind_name(kind))


def not_deleted(error: CfmailError) -> str:
    """Say why something is left."""
    return sentences(failed(error), tr("Some of it may be left."))


def busy() -> str:
    """Say why nothing may be deleted now."""
    return tr("A message or a batch is being sent. Delete when it has ended, or stop it first. Nothing was deleted.")


def not_measured(error: CfmailError) -> str:
    """Say why nobody knows what there is."""
    return sentences(failed(error), tr("So it is not known how much is kept."))


def wipe_question() -> str:
    """Say what deleting everything does."""
    return tr(
        "This deletes everything that this program keeps on this computer, and ends it: accounts, tokens in the "
        "keyring, preferences, the history with its messages, batches, unsaved work, addresses and logs. Messages that "
        "you saved in folders of your own stay. It cannot be undone."
    )


def wipe_elsewhere() -> str:
    """Say what deleting everything does not do."""
    return tr("Nothing changes at Cloudflare: revoke the tokens there if nobody else uses them.")


def wipe_unsaved(names: tuple[str, ...], put_aside: int) -> str:
    """Name the work that would be lost; "" for none."""
    named = tr("Not saved, and lost with it: {names}.").format(
        names=listed(plain(name, _SHOWN_CHARACTERS) for name in names)
    )
    aside = tr("%n message(s) with unsaved work of an earlier start would be lost, too.", "", put_aside)
    return sentences(named if names else "", aside if put_aside else "")


def tokens_left(error: CfmailError) -> str:
    """Say that the keyring did not let go of the tokens."""
    text = tr("The tokens may still be in the keyring, and nothing else was deleted.")
    return sentences(failed(error), text)


# About


def what_it_is() -> str:
    """Say what the program does."""
    return tr("Opens raw MIME messages, edits their SMTP envelope, and sends them through Cloudflare Email Sending.")


def what_it_never_does() -> str:
    """Say what it does not do behind anybody's back."""
    return tr(
        "It sends no usage data and does not look for updates. It talks to Cloudflare about your accounts, your sends "
        "and what became of them, and to other servers only where you ask for it, as for a check of links."
    )


def not_cloudflares() -> str:
    """Say whose product it is not."""
    return tr("Not a product of Cloudflare.")


def no_licence_text(licence: str) -> str:
    """Say that a part came without the text of its licence."""
    text = tr("This part came without the text of its licence, which is: {licence}")
    return text.format(licence=plain(licence) or tr("not named"))
