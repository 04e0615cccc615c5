"""Sentences about a send in hand, and what Cancel would do to it."""

from cfmail_gui.attempt import Progress
from cfmail_gui.gui import texts
from cfmail_gui.gui.texts import number, tr


def in_hand(step: Progress, part: int, parts: int) -> str:
    """Return the state of a send in hand, and what Cancel would do now."""
    text = texts.progress(step)
    if parts > 1:
        text = tr("Request {part} of {parts}: {text}").format(part=number(part), parts=number(parts), text=text)
    return f"{text} · {cancel_means(step, part)}"


def cancel_means(step: Progress, part: int) -> str:
    """Say what Cancel does at this stage: nobody must take the end of a wait for a recall."""
    if step.stage == "waiting":
        return tr("Cancel only stops waiting: it may have been sent.")
    if part > 1:
        return tr("Cancel stops it: this request is not sent; the earlier ones were.")
    return tr("Cancel stops it: nothing is sent.")


def wait_over() -> str:
    """Say what there is to be done when the time is over."""
    return tr(
        "The wait that Cloudflare asked for is over. Nothing was sent, and nothing goes by itself: press Send now, "
        "or Give up."
    )


def waiting(seconds: int) -> str:
    """Count down the wait that Cloudflare asked for."""
    if seconds <= 0:
        return tr("The wait that Cloudflare asked for is over.")
    return tr("Cloudflare asks to wait: %n second(s)", "", seconds)
