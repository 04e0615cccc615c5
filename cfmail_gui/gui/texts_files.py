"""What was saved, what changed on the disk, and what was found there."""

from typing import TYPE_CHECKING

from cfmail_gui.gui.texts import listed, message_name, tr
from cfmail_gui.message.display import plain

if TYPE_CHECKING:
    from cfmail_gui.sending.keeper import Saved


def known_name(name: str) -> str:
    """Return a file's or message's name for a sentence."""
    return plain(message_name(name), 120)


def saved(item: "Saved") -> str:
    """Say what was written, and where it really went."""
    name = known_name(item.name)
    if item.target == item.path:
        return tr("Saved {name}").format(name=name)
    return tr("Saved {name}, which is a link to {target}").format(name=name, target=plain(str(item.target), 200))


def saved_without_blind(addresses: tuple[str, ...]) -> str:
    """Say whom a saved message does not name."""
    text = tr("The message is saved. The Bcc line is part of the envelope and not of the file: {addresses}.")
    return text.format(addresses=plain(listed(addresses), 300))


def changed_before_saving(name: str, *, gone: bool) -> str:
    """Ask what to do with a file that another program has changed."""
    if gone:
        text = tr("“{name}” is not there any more: another program has moved or removed it. Write it again?")
    else:
        text = tr("“{name}” was changed by another program since it was opened here. Replace it with your message?")
    return text.format(name=known_name(name))
