"""What the buttons of a batch's window do, in a sentence each."""

from typing import TYPE_CHECKING, assert_never

from cfmail_gui.gui.texts import tr

if TYPE_CHECKING:
    from cfmail_gui.gui.batch.batch_rows import AttemptAction


def start() -> str:
    """Explain Start batch."""
    return tr("Send every waiting message, in order. Held ones stay behind.")


def pause() -> str:
    """Explain Pause, beside Stop."""
    return tr("Begin no other message for now; the batch stays in hand, and the next start of the program offers it.")


def resume() -> str:
    """Explain Resume."""
    return tr("Send what is waiting at once. What was begun before is never repeated.")


def stop() -> str:
    """Explain Stop, beside Pause."""
    return tr(
        "End the batch here: begin no other message, and no start of the program offers it. Resume takes that back."
    )


def export() -> str:
    """Explain Export."""
    return tr("Write what became of every message of the batch to a file.")


def open_message() -> str:
    """Explain Open."""
    return tr("Show the chosen message in a window of its own. The batch does not change by it.")


def release() -> str:
    """Explain Send these too."""
    return tr("Let the chosen held messages be sent after all, after a question that names why they are held.")


def leave_out() -> str:
    """Explain Leave out."""
    return tr("Do not send the chosen messages; Send these too takes that back.")


def try_again() -> str:
    """Explain Try again."""
    return tr("Let the chosen messages that were certainly not sent wait for another turn.")


def attempt(action: "AttemptAction") -> str:
    """Explain what can be done about one attempt."""
    match action:
        case "check":
            return tr("Ask Cloudflare what became of this message. Nothing is sent.")
        case "mark-sent":
            return tr("Keep that this message was sent. Nothing is sent.")
        case "mark-not-sent":
            return tr("Keep that this message was not sent; it can be tried again then. Nothing is sent.")
        case "again":
            return tr("Send the same message to the same people, who may get it twice, after a question.")
        case "suppressed":
            return tr("Ask Cloudflare which recipients of this message are suppressed, and why. Nothing is sent.")
        case "show":
            return tr("Show this attempt in the history, with every recipient and Cloudflare's answer.")
        case _:
            assert_never(action)
