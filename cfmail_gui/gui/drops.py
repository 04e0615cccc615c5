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

    A lone surrogate, which no encoding has, is kept as the octets that show it: it is then found not to be UTF-8.
    """
    if mime.hasFormat("message/rfc822"):
        return bytes(mime.data("message/rfc822").data())
    return mime.text().encode("utf-8", "surrogatepass") if mime.hasText() else b""
