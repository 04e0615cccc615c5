"""Names under which attachments can be saved on any system: what the sender wrote is never used as a path."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from cfmail_gui.message.display import plain

MAX_CHARACTERS = 120
MAX_OCTETS = 240
"""In UTF-8; Linux takes 255, and " (2)" or ".part" may still be added."""

_LOOKED_AT = 1000
_LOOKED_AT_END = 100
_PATH_MARKS = re.compile(r"[/\\]")
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')  # Windows; slash and backslash have been dealt with
# Letters and marks that are drawn as nothing or as a blank: Hangul fillers, variation selectors and the like.
_BLANK_LETTERS = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe00-\ufe0f\uffa0]")
_EXTENSION = re.compile(r"(?:\.tar)?\.\w{1,10}\Z")
_EDGES = " ."  # Windows drops them from the end; a dot at the beginning hides a file
# learn.microsoft.com/windows/win32/fileio/naming-a-file: also with any extension
_RESERVED = re.compile(r"(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\Z", re.IGNORECASE)

_EXTENSIONS = {
    "application/gzip": ".gz",
    "application/json": ".json",
    "application/msword": ".doc",
    "application/pdf": ".pdf",
    "application/pgp-keys": ".asc",
    "application/pgp-signature": ".asc",
    "application/pkcs7-mime": ".p7m",
    "application/pkcs7-signature": ".p7s",
    "application/rtf": ".rtf",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.ms-powerpoint": ".ppt",
    "application/vnd.oasis.opendocument.presentation": ".odp",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/x-pkcs7-mime": ".p7m",
    "application/x-pkcs7-signature": ".p7s",
    "application/xml": ".xml",
    "application/zip": ".zip",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/wav": ".wav",
    "image/avif": ".avif",
    "image/bmp": ".bmp",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/svg+xml": ".svg",
    "image/tiff": ".tif",
    "image/webp": ".webp",
    "message/delivery-status": ".txt",
    "message/rfc822": ".eml",
    "text/calendar": ".ics",
    "text/css": ".css",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/rtf": ".rtf",
    "text/vcard": ".vcf",
    "text/x-vcard": ".vcf",
    "text/xml": ".xml",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
}


def safe_name(written: str, fallback: str, content_type: str) -> str:
    """Return a file name of at most ``MAX_CHARACTERS`` and ``MAX_OCTETS`` for what its sender calls ``written``.

    A name without extension gets that of its content type, where it has a usual one. It may be reserved for no
    device on Windows, hides nothing, and reads as it will be taken: no bidi controls, no unseen characters.

    Args:
        written: the sender's name, decoded; may be a path, empty, or meant to deceive.
        fallback: the name where nothing is left of ``written``; a plain word of ours, without extension.
        content_type: such as "image/png", in lower case.
    """
    name = _cleaned(written)
    known = _EXTENSIONS.get(content_type, "")
    if not name:
        stem, extension = fallback, known or (".txt" if content_type.startswith("text/") else ".bin")
    else:
        stem, extension = _parted(name)
    return _fitted(stem, extension or known)


def unique_names(names: Iterable[str]) -> list[str]:
    """Return ``names`` from ``safe_name`` in their order, with " (2)" and so on where a folder would mix them up.

    Compared without regard to case, as Windows and macOS do. A name that is there once stays as it is.
    """
    wanted = list(names)
    written = {_key(name) for name in wanted}
    given: set[str] = set()
    numbers: Counter[str] = Counter()
    unique = []
    for name in wanted:
        key, chosen = _key(name), name
        while _key(chosen) in given or (chosen != name and _key(chosen) in written):
            numbers[key] += 1
            chosen = _fitted(*_parted(name), f" ({numbers[key] + 1})")
        given.add(_key(chosen))
        unique.append(chosen)
    return unique


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _cleaned(written: str) -> str:
    """Return the last part of a path without anything that a file name cannot or should not hold."""
    last = _PATH_MARKS.split(written.rstrip("/\\"))[-1]
    last = last[:_LOOKED_AT] + last[_LOOKED_AT:][-_LOOKED_AT_END:]
    kept = "".join(each for each in _BLANK_LETTERS.sub("", last) if unicodedata.category(each) not in ("Cf", "Co"))
    seen = _NOT_IN_NAMES.sub("_", plain(kept, len(kept)))
    return unicodedata.normalize("NFC", seen).strip(_EDGES)


def _parted(name: str) -> tuple[str, str]:
    match = _EXTENSION.search(name, 1)
    return (name[: match.start()], match[0]) if match else (name, "")


def _fitted(stem: str, extension: str, number: str = "") -> str:
    """Join a name; where it would be too long, the stem is cut at a whole character."""
    room = MAX_CHARACTERS - 1 - len(number + extension)  # 1 for the "_" of a reserved name
    octets = stem[:room].encode()[: MAX_OCTETS - 1 - len((number + extension).encode())]
    stem = octets.decode(errors="ignore").rstrip(_EDGES)
    device = (stem + number).split(".")[0].rstrip(" ")
    return ("_" if _RESERVED.match(device) else "") + stem + number + extension
