"""The Parts view: what parts are called, what is wrong with them, and what was saved."""

from typing import TYPE_CHECKING, assert_never

from cfmail_gui.gui import texts_message
from cfmail_gui.gui.texts import listed, octets, sentences, tr
from cfmail_gui.message.display import plain
from cfmail_gui.sending.part_files import file_name_of

if TYPE_CHECKING:
    from cfmail_gui.checks.part_faults import Inspected, PartFault
    from cfmail_gui.message.part_tree import Part
    from cfmail_gui.message.parts import PartText
    from cfmail_gui.sending.part_content import PartContent
    from cfmail_gui.sending.part_files import SavedParts


def titles() -> tuple[str, ...]:
    """Return the titles of the tree's columns, in the order of ``cells``."""
    return (
        tr("Part"),
        tr("Type"),
        tr("Charset"),
        tr("Detected"),
        tr("Encoding"),
        tr("Size"),
        tr("File name"),
        tr("Faults"),
    )


def title_hints() -> tuple[str, ...]:
    """Return what the columns mean, where their titles are short."""
    return (
        tr("Number and kind of the part"),
        tr("Content type"),
        tr("Character set that the part names"),
        tr("What its text really is: us-ascii, utf-8, or something else"),
        tr("Transfer encoding that the part names"),
        tr("Size of the content, its transfer encoding undone"),
        tr("File name as the sender wrote it, shown safely"),
        tr("What is wrong with the part; choose it to read more"),
    )


def cells(part: "Part", finding: "Inspected") -> tuple[str, ...]:
    """Return a row of the tree."""
    return (
        f"{part.number} {kind(part)}".strip(),
        plain(part.content_type, 80),
        plain(part.charset, 60),
        _detected(finding.detected),
        plain(part.encoding, 60),
        "" if finding.size is None else octets(finding.size),
        plain(part.file_name, 200),
        _faults(finding.faults),
    )


def kind(part: "Part") -> str:
    """Return a word for what a part is."""
    if not part.number:
        return tr("Message")
    known = {
        "text/plain": tr("Text"),
        "text/html": tr("HTML"),
        "text/calendar": tr("Calendar"),
        "multipart/alternative": tr("Alternatives"),
        "multipart/related": tr("Related parts"),
        "multipart/signed": tr("Signed parts"),
        "message/rfc822": tr("Message"),
        "message/global": tr("Message"),
    }
    families = {
        "multipart": tr("Parts"),
        "text": tr("Text"),
        "image": tr("Image"),
        "audio": tr("Sound"),
        "video": tr("Video"),
        "message": tr("Report"),
    }
    return known.get(part.content_type) or families.get(part.content_type.partition("/")[0]) or tr("File")


def _detected(charset: str | None) -> str:
    if charset is None:
        return ""
    return charset or tr("not UTF-8")


def _faults(faults: "tuple[PartFault, ...]") -> str:
    return f"⚠ {', '.join(fault_word(fault) for fault in faults)}" if faults else ""


def fault_word(fault: "PartFault") -> str:
    """Name a fault in a word or two."""
    match fault:
        case "too-deep":
            return tr("too deep")
        case "too-many-parts":
            return tr("too many parts")
        case "no-delimiter":
            return tr("no delimiter")
        case "no-close":
            return tr("no end")
        case "encoded-container" | "unknown-encoding":
            return tr("encoding")
        case "eight-bit":
            return tr("raw 8-bit")
        case "bad-base64":
            return tr("base64")
        case "unknown-charset":
            return tr("unknown charset")
        case "wrong-charset":
            return tr("wrong charset")
        case "looks-like-utf8":
            return tr("UTF-8?")
        case "no-charset":
            return tr("no charset")
        case "nul":
            return tr("NUL")
        case _:
            assert_never(fault)


def faults(part: "Part", found: "tuple[PartFault, ...]") -> list[str]:
    """Return a sentence for each fault of a part."""
    return [f"⚠ {fault(part, each)}" for each in found]


def fault(part: "Part", code: "PartFault") -> str:
    """Say what is wrong with a part."""
    charset, encoding = plain(part.charset or "us-ascii", 60), plain(part.encoding, 60)
    match code:
        case "too-deep":
            return tr("Parts are nested too deeply here; the inner ones are not looked at.")
        case "too-many-parts":
            return tr("There are more than 10,000 parts; this one holds the rest.")
        case "no-delimiter":
            return tr("It says that it has parts, but its boundary never occurs.")
        case "no-close":
            return tr("The end of its parts is missing; the message may be cut off.")
        case "encoded-container":
            return tr("What holds parts may not be encoded as {encoding}; that is not undone here.").format(
                encoding=encoding
            )
        case "unknown-encoding":
            return tr("The transfer encoding {encoding} is not known, so nothing is decoded.").format(encoding=encoding)
        case "eight-bit":
            text = tr("Its transfer encoding is {encoding}, but it holds raw 8-bit bytes.")
            return text.format(encoding=encoding)
        case "bad-base64":
            return tr("Its base64 is damaged: it holds something else, or ends in the middle.")
        case "unknown-charset":
            return tr("The character set {charset} is not known.").format(charset=charset)
        case "wrong-charset":
            return tr("Some bytes have no meaning in {charset}.").format(charset=charset)
        case "looks-like-utf8":
            return tr("It says {charset}, but its bytes are valid UTF-8.").format(charset=charset)
        case "no-charset":
            return tr("It goes beyond ASCII and names no character set.")
        case "nul":
            return tr("Its text holds NUL bytes.")
        case _:
            assert_never(code)


def content(item: "PartContent", part: "Part") -> list[str]:
    """Say what is shown of a part, and what is not."""
    match item.kind:
        case "container":
            return [_container(item)]
        case "text":
            return _text(item.text, item.charsets) if item.size else [tr("It is empty.")]
        case "picture":
            return []
        case "message":
            if item.text is None:
                return [tr("It holds no text to show. Open it as a message to see all of it.")]
            return _text(item.text, ())
        case "octets":
            return [_octets(item, part)]
        case _:
            assert_never(item.kind)


def _container(item: "PartContent") -> str:
    text = tr("It holds %n part(s).", "", item.children)
    around = tr("Below is the text around them, which mail programs do not show.")
    return sentences(text, around) if item.shown else text


def _text(text: "PartText | None", charsets: tuple[str, ...]) -> list[str]:
    if text is None:
        return []
    notes = []
    if text.cut:
        notes.append(tr("Only the beginning is shown."))
    if text.damaged:
        note = tr("Bytes that are not {charset} text are shown like ⟨E9⟩.")
        notes.append(note.format(charset=plain(text.charset, 60)))
    if charsets:
        notes.append(tr("It may be {charsets}.").format(charsets=listed(charsets[:3])))
    return [sentences(*notes)] if notes else []


def _octets(item: "PartContent", part: "Part") -> str:
    shown = item.shown.count(b"\n") + 1
    if not item.size:
        return tr("It is empty.")
    text = tr("{type}, {size}, in hexadecimal:")
    if item.size > shown * 16:
        text = tr("{type}, {size}; the first 4 KiB in hexadecimal:")
    return text.format(type=plain(part.content_type, 80), size=octets(item.size))


def renamed(part: "Part") -> list[str]:
    """Say under which name a part would be saved, where its own is no good."""
    name = file_name_of(part)
    if not part.file_name or name == part.file_name:
        return []
    text = tr("It calls itself “{written}”, and would be saved as “{name}”.")
    return [text.format(written=plain(part.file_name, 120), name=name)]


def field_line(name: str, value: str) -> str:
    """Return a header field of a nested message as a line."""
    return tr("{name}: {value}").format(name=name, value=plain(value, 300))


def decoding() -> str:
    """Say that a large part is being decoded."""
    return tr("Decoding…")


def mistake() -> str:
    """Say that a part is not shown because of a fault of the program."""
    return tr("This cannot be shown: the program made a mistake, which is in its log.")


def not_saved() -> str:
    """Say that nothing was saved because of a fault of the program."""
    return tr("This was not saved: the program made a mistake, which is in its log.")


def nested_name(part: "Part") -> str:
    """Return how a nested message is called in the title of its window."""
    return plain(part.file_name, 120) or tr("Message in part {number}").format(number=part.number)


def saved(item: "SavedParts") -> str:
    """Say what was written, and what went wrong."""
    folder = plain(str(item.folder), 120)
    failure = texts_message.bad_file(item.failure) if item.failure else ""
    if not item.names:
        return failure or tr("There was nothing to save.")
    if len(item.names) == 1:
        text = tr("{name} saved in {folder}").format(name=plain(item.names[0], 120), folder=folder)
    else:
        text = tr("%n part(s) saved in {folder}", "", len(item.names)).format(folder=folder)
    return tr("{saved}. Then it ended: {failure}").format(saved=text, failure=failure) if failure else text
