"""What could not be edited, and what an edit changed beside what was asked for."""

from typing import TYPE_CHECKING, assert_never

from cfmail_gui.gui.bad_source import BadSource
from cfmail_gui.gui.texts import number, sentences, tr
from cfmail_gui.gui.texts_places import place_name
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import BadEdit

if TYPE_CHECKING:
    from cfmail_gui.message.edit import EditNote

_STRUCTURE = ("container-added", "container-removed")


def bad_edit(error: BadEdit) -> str:
    """Say why an edit was not made. The message is as it was."""
    if isinstance(error, BadSource):
        return sentences(bad_source(error), tr("Mend or undo it: until then nothing can be sent or saved."))
    return sentences(_reason(error), tr("The message was not changed."))


def bad_source(error: BadSource) -> str:
    """Say what is wrong with what was typed under `Source`."""
    match error.kind:
        case "escape":
            text = tr("Source, line {line}: “⟨” begins a byte like ⟨E9⟩ or a character like ⟨U+27E8⟩, which is “⟨”.")
        case "fold":
            text = tr("Source, line {line}: what is folded, ⟦…⟧, can be removed or moved as a whole line only.")
        case _:
            assert_never(error.kind)
    return text.format(line=number(error.line))


def source_given_up() -> str:
    """Say that what could not be in the message is not shown any more."""
    return tr("The message was changed elsewhere; what was wrong under “Source” is given up.")


def _reason(error: BadEdit) -> str:
    name, at = plain(error.name, 60), number((error.position or 0) + 1)
    match error.fault:
        case "bad-name":
            return tr("“{name}” cannot be the name of a header field: use letters, digits and hyphens.").format(
                name=name
            )
        case "control":
            return tr(
                "There is a line break or another control character (character {at}), which may not be here."
            ).format(at=at)
        case "too-long":
            return tr("This is too long to be written.")
        case "not-ascii":
            return tr("Only plain ASCII characters may be here (see character {at}).").format(at=at)
        case "no-such-part":
            return tr("Part {name} is not there any more.").format(name=name)
        case "not-a-leaf":
            return tr("Part {name} holds other parts and no content of its own.").format(name=name)
        case "not-encodable":
            return tr("This cannot be written in the part's character set.")
        case "not-editable":
            return tr("This cannot be edited here: it is not shown as a whole, or it is signed or encrypted.")
        case "bad-address":
            return tr("This is not an address.")
        case _:
            assert_never(error.fault)


def notes(items: "tuple[EditNote, ...]") -> str:
    """Say what an edit changed beside what was asked for; "" where only the structure follows what was asked for."""
    if all(item.code in _STRUCTURE for item in items):
        return ""
    return sentences(*dict.fromkeys(_note(item) for item in items))


def _note(item: "EditNote") -> str:
    place, before, after = place_name(item.place), plain(item.before, 60), plain(item.after, 60)
    match item.code:
        case "charset-changed":
            text = tr("The character set of {place} is now {after}: {before} cannot hold this text.")
        case "encoding-changed":
            text = tr("The transfer encoding of {place} is now {after}; it was {before}.")
        case "type-added":
            text = tr("{place} now says what it is: {after}.")
        case "container-added":
            text = tr("{place} was put into a new {after} part.")
        case "container-removed":
            text = tr("{place} was taken out of its {before} part, which was not needed any more.")
        case _:
            assert_never(item.code)
    sentence = text.format(place=place, before=before or tr("nothing"), after=after)
    return sentence[:1].upper() + sentence[1:]
