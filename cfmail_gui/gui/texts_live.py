"""Sentences about the template that a window follows."""

from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from cfmail_gui.gui import texts_message
from cfmail_gui.gui.texts import listed, number, tr
from cfmail_gui.gui.texts_files import known_name
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import BadFile, BadMessage, CfmailError

if TYPE_CHECKING:
    from cfmail_gui.sending.live_template import RelativeImage, Rendering

_PATH_CHARACTERS = 300
_MOST_LISTED = 8


def fault(error: CfmailError) -> str:
    """Say why a template gives no message, and what to do."""
    from cfmail_gui.gui.texts_template import bad_template
    from cfmail_gui.templates.faults import BadTemplate

    match error:
        case BadTemplate():
            return bad_template(error)
        case BadFile():
            return texts_message.bad_file(error)
        case BadMessage():
            return texts_message.bad_message(error)
        case _:
            return tr("The program made a mistake in rendering the template. It is in its log.")


def still_shown(error: CfmailError) -> str:
    """Say that the template has a fault, and what the window shows meanwhile."""
    return tr("{why} What is shown is what the template said before; nothing is sent of it.").format(why=fault(error))


def place(path: Path | None) -> str:
    """Return the path of a file."""
    return plain(str(path), _PATH_CHARACTERS) if path else ""


def no_data(path: Path) -> str:
    """Say which files would hold the values."""
    stem = known_name(path.stem)
    return tr("None. {name}.json, {name}.toml or {name}.csv beside the template would be read.").format(name=stem)


def standing(rendering: "Rendering", milliseconds: float, time: str) -> str:
    """Say how fresh the rendering is, and what is watched."""
    text = tr("Rendered at {time} in {milliseconds} ms. The template and its data are watched: a save shows here.")
    if rendering.images:
        text = tr(
            "Rendered at {time} in {milliseconds} ms. The template, its data and its pictures are watched: "
            "a save shows here."
        )
    return text.format(time=time, milliseconds=number(round(milliseconds)))


def text_source(rendering: "Rendering") -> str:
    """Say where the plain text comes from."""
    match rendering.text_source:
        case "file":
            return tr("The plain text is the .txt file beside the template.")
        case "made":
            return tr("The plain text is made from the HTML; a .txt file of the same name would take its place.")
        case "part":
            return ""
        case "none":
            return tr("There is no plain text.")
        case _:
            assert_never(rendering.text_source)


def undefined(count: int) -> str:
    """Say how many variables have no value."""
    if not count:
        return ""
    return tr(
        "%n variable(s) (has|have) no value and (is|are) left empty: type (one|values) to try (it|them).", "", count
    )


def left_empty(names: tuple[str, ...]) -> str:
    """Say above every view that something of the template stays empty in the message."""
    shown = listed(plain(name, 80) for name in names[:_MOST_LISTED])
    if len(names) > _MOST_LISTED:
        shown = tr("{first} and %n more", "variables", len(names) - _MOST_LISTED).format(first=shown)
    return tr("Without a value, and empty in this message: {list}. See “Template”.").format(list=shown)


def pictures(images: "tuple[RelativeImage, ...]") -> str:
    """Name the pictures that are called by relative paths, and what becomes of each."""
    line = tr("{name}: {state}", "a picture and what becomes of it")
    lines = [line.format(name=plain(image.source, 120), state=_state(image)) for image in images[:_MOST_LISTED]]
    if len(images) > _MOST_LISTED:
        lines.append(tr("and %n more", "pictures", len(images) - _MOST_LISTED))
    return "\n".join(lines)


def _state(image: "RelativeImage") -> str:
    match image.state:
        case "inline":
            return tr("goes along, inside the message")
        case "left":
            return tr("is left out: readers will see no picture")
        case "missing":
            return tr("there is no such file")
        case "outside":
            return tr("is outside of the template's folder, and not read")
        case "not-an-image":
            return tr("is no picture, and left out")
        case "too-large":
            return tr("is over 5 MiB, and left out")
        case _:
            assert_never(image.state)


def edited(path: Path) -> str:
    """Say that the message does not follow its template any more."""
    text = tr("You changed the message, so it does not follow {name} any more.")
    return text.format(name=known_name(path.name))


def follow_again_question(path: Path) -> str:
    """Ask before an edited rendering is replaced."""
    text = tr("Show what {name} says again? What you changed here would be lost.")
    return text.format(name=known_name(path.name))


def offer(name: str, *, is_message: bool) -> str:
    """Offer to follow a file that was just opened."""
    text = tr("{name} has become a new message. It can also be followed as a template: every save shows here.")
    if is_message:
        text = tr("{name} holds variables. It can be followed as a template: they get values, and every save shows.")
    return text.format(name=known_name(name))


def every_save(*, production: bool, recipient: str) -> str:
    """Say what the toggle does, or why it cannot be used."""
    if production:
        return tr("Not for a production account: send by hand.")
    if not recipient:
        return tr("This account has no test recipient: give it one under Tools, Accounts.")
    text = tr("To {address}, at most one mail in ten seconds. Only changes on disk send; the last of several counts.")
    return text.format(address=plain(recipient, _PATH_CHARACTERS))


def waiting_to_send() -> str:
    """Say that a mail waits for the pace."""
    return tr("Saved: the next mail to you goes in a few seconds.")
