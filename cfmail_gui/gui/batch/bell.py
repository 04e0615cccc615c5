"""When a person who looks at something else is told about a batch."""

from PySide6.QtWidgets import QWidget

from cfmail_gui.gui import desktop, texts_batch
from cfmail_gui.gui.batch.batch_status import BatchView

LONG_MESSAGES, LONG_SECONDS = 10, 30
"""A batch of so many messages, or one that took so long, is worth a notification."""


def ring(window: QWidget | None, before: BatchView, now: BatchView, seconds: float, *, wanted: bool) -> None:
    """Notify where a long batch has just ended, or waits for a person, and none of our windows is in front.

    Args:
        window: the batch's, if it is open.
        before: where it stood.
        now: where it stands.
        seconds: since its start.
        wanted: whether anybody wants notifications at all.
    """
    is_long = now.record.count() >= LONG_MESSAGES or seconds >= LONG_SECONDS
    title = _title(before, now)
    if wanted and title and is_long and not desktop.is_in_front():
        desktop.notify(window, title, now.status.sentence)


def _title(before: BatchView, now: BatchView) -> str:
    name = now.record.name
    if now.record.state == "done" and before.live and not now.live:
        return texts_batch.ended(name)
    return texts_batch.held_up(name) if _needs_person(now) and not _needs_person(before) else ""


def _needs_person(view: BatchView) -> bool:
    if view.news is None or view.news.why in ("", "closed"):
        return False
    return not (view.news.why == "wait" and view.record.plan.continue_after_wait)
