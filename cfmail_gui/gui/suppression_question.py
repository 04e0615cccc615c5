"""Before a send: some recipients are suppressed, or nobody can say whether they are."""

from PySide6.QtWidgets import QWidget

from cfmail_gui.gui import texts_follow_up
from cfmail_gui.gui.dialogs import chosen, confirmed
from cfmail_gui.gui.texts import tr
from cfmail_gui.lookup import Suppression
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.order import Order


def without_suppressed(parent: QWidget, order: Order, found: tuple[Suppression, ...]) -> Order | None:
    """Name who is suppressed and why; return the order to be sent, or None for none."""
    others, everybody = tr("Send to the others"), tr("Send to everybody")
    rest = order.without(each.address for each in found)
    names = "\n".join(texts_follow_up.suppressed(each) for each in found)
    question = tr("Cloudflare sends nothing to these recipients:\n\n{names}\n\nNothing has been sent yet.")
    buttons = (others,) if rest.envelope.recipients else ()
    answer = chosen(parent, question.format(names=names), buttons, (everybody,))
    return {others: rest, everybody: order}.get(answer or "")


def send_unchecked(parent: QWidget, error: CfmailError) -> bool:
    """Say why nobody knows who is suppressed, and ask whether to send all the same."""
    return confirmed(parent, texts_follow_up.not_looked_up(error), tr("Send all the same"), destructive=True)
