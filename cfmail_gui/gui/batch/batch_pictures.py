"""Icon and colour of a message's state in a batch. A sent one looks like the worst that happened to a recipient."""

from PySide6.QtGui import QColor, QIcon, QPalette

from cfmail_gui.attempt import Outcome
from cfmail_gui.batch_record import BatchItem
from cfmail_gui.gui.pictures import named_icon, outcome_icon
from cfmail_gui.gui.theme import outcome_colour

_WORST_FIRST = (
    Outcome.FAILED,
    Outcome.BOUNCED,
    Outcome.SUPPRESSED,
    Outcome.NOT_SENT,
    Outcome.UNKNOWN,
    Outcome.UNREPORTED,
    Outcome.QUEUED,
)
_COLOURED_AS = {
    "ready": Outcome.NOT_SENT,
    "held": Outcome.QUEUED,
    "broken": Outcome.BOUNCED,
    "sending": Outcome.NOT_SENT,
}


def state_colour(item: BatchItem, palette: QPalette) -> QColor:
    """Return the colour of the state's word and icon on the palette's base."""
    return outcome_colour(_COLOURED_AS.get(item.state) or _outcome(item), palette)


def state_icon(item: BatchItem, colour: str) -> QIcon:
    """Return the icon of the state in ``colour``."""
    if item.state in _COLOURED_AS:
        return named_icon(item.state, colour)
    return outcome_icon(_outcome(item), colour)


def _outcome(item: BatchItem) -> Outcome:
    if item.state == "unknown":
        return Outcome.UNKNOWN
    if item.state == "not-sent":
        return Outcome.NOT_SENT
    found = {outcome for outcome, _ in item.outcomes}
    return next((outcome for outcome in _WORST_FIRST if outcome in found), Outcome.DELIVERED)
