"""What was dropped or pasted, and whether it can be a message."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files to open, and how many things were dropped that are not on this computer's disks."""

    files: tuple[Path, ...] = ()
    elsewhere: int = 0


def dropped(mime: QMimeData) -> Dropped:
    """Return the local files in ``mime``.

    Call it once, in ``dropEvent``: each call of ``urls()`` makes another copy of what the other program offers.
    """
    urls = mime.urls()
    files = tuple(dict.fromkeys(Path(url.toLocalFile()) for url in urls if url.isLocalFile()))
    return Dropped(files, sum(not url.isLocalFile() for url in urls))


def pasted_octets(mime: QMimeData) -> bytes:
    """Return the raw message on the clipboard; b"" where there is none.

    Octets are taken as the other program gave them, whether they are UTF-8 or not: Qt's own text would replace what is
    not by U+FFFD. A lone surrogate, which no encoding has, is kept as octets that are then found not to be UTF-8.

    Raises:
        ReplacedError: there is only text, and characters of it are lost already.
    """
    for kind in ("message/rfc822", "text/plain"):
        octets = bytes(mime.data(kind).data())
        if octets and "\ufffd" not in octets.decode("utf-8", "ignore"):
            return octets
    text = mime.text()
    if "\ufffd" in text:
        raise ReplacedError
    return text.encode("utf-8", "surrogatepass")


class ReplacedError(Exception):
    """The clipboard's text holds U+FFFD: somebody on the way has replaced what was there."""
