"""Sentences of the editors."""

from typing import assert_never

from cfmail_gui.gui.editing.image_decoding import MOST_PIXELS, BadPicture
from cfmail_gui.gui.texts import number, tr
from cfmail_gui.message.display import plain

_MILLION = 1_000_000
_LINE = 200  # characters of a line that are spoken


def how_to_leave() -> str:
    """Say how the keyboard gets out of an editor in which Tab inserts a tab character."""
    return tr("Tab inserts a tab character. Press Escape, then Tab, to go on to the next control.")


def found_at(line: int, text: str) -> str:
    """Say where the text is that was found, to who does not see it; ``line`` counts from 1."""
    return tr("Line {line}: {text}").format(line=number(line), text=plain(text, _LINE))


def not_found() -> str:
    """Say that a search found nothing in the whole text."""
    return tr("Not found.")


def wrapped(*, forward: bool) -> str:
    """Say that a search went on from the other end of the text."""
    if forward:
        return tr("Reached the end and went on from the beginning.")
    return tr("Reached the beginning and went on from the end.")


def replaced(count: int) -> str:
    """Say how many places were replaced."""
    return tr("%n place(s) replaced.", "", count)


def bad_expression(words: str, position: int) -> str:
    """Say why a regular expression is none; ``position`` counts characters from 0."""
    text = tr("This is not a regular expression: {words} (character {position}).")
    return text.format(words=plain(words, 120), position=number(position + 1))


def search_stopped() -> str:
    """Say that a search took too long."""
    return tr("The search took too long and was stopped; nothing was changed. Try a simpler expression.")


def how_to_replace() -> str:
    """Explain what a replacement may hold."""
    return tr(
        "With a regular expression, \\1 to \\9 stand for its groups, \\0 for all that matched, \\n for a new line."
    )


def how_to_search() -> str:
    """Explain how a search goes."""
    return tr("Enter finds the next place, Shift+Enter the previous one. Lines are searched one by one.")


def suggestions(count: int) -> str:
    """Say how many addresses are suggested, for who cannot see the list."""
    return tr("%n suggestion(s). Press Down to choose (it|one).", "", count)


def picture_size(width: int, height: int) -> str:
    """Return a picture's size."""
    return tr("{width} × {height} pixels").format(width=number(width), height=number(height))


def bad_picture(error: BadPicture) -> str:
    """Say why a picture is not shown."""
    match error.fault:
        case "not-a-picture":
            return tr(
                "This cannot be shown: it is not a picture in a format that this program shows, or it is damaged."
            )
        case "too-many-pixels":
            text = tr("This picture is too large to be shown: {size}, and {most} million pixels are the most.")
            size = picture_size(error.width, error.height)
            return text.format(size=size, most=MOST_PIXELS // _MILLION)
        case _:
            assert_never(error.fault)
