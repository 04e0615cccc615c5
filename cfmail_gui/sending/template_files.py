"""A template and what lies beside it, read from the disk."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from cfmail_gui.message.display import plain
from cfmail_gui.message.document import MAX_MESSAGE_OCTETS, split
from cfmail_gui.message.faults import BadFile
from cfmail_gui.message.mail_files import page_text
from cfmail_gui.store.files import read_regular
from cfmail_gui.templates import data, pictures
from cfmail_gui.templates.eml import page_of
from cfmail_gui.templates.engine import has_markup
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.kinds import TemplateKind, kind_of

ImageState = Literal["inline", "left", "missing", "outside", "not-an-image", "too-large"]
_PAGES = ("html", "mjml")
_TEXT_SUFFIX = ".txt"
_NAME_CHARACTERS = 255  # of a file; some systems allow line breaks among them


@dataclass(frozen=True, slots=True)
class TemplateFiles:
    """A template and everything beside it, as they were on disk at one moment.

    Attributes:
        watched: all files that the message depends on, also those that would count if they were there.
        digest: differs where any of them says something else.
        date: for the Date of what is rendered; the same until something changes.
    """

    path: Path
    kind: TemplateKind
    octets: bytes
    data_path: Path | None
    data: data.Data | None
    text: bytes | None  # of name.txt beside name.html
    watched: tuple[Path, ...]
    digest: str
    date: datetime

    @property
    def rows(self) -> int:
        """How many messages there are; 1 without data."""
        return len(self.data.rows) if self.data else 1

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the data; () without."""
        return self.data.columns if self.data else ()


@dataclass(frozen=True, slots=True)
class RelativeImage:
    """An image that the HTML names by a relative path; ``path`` is None where it leads out of the folder."""

    source: str  # as the HTML has it
    path: Path | None
    state: ImageState
    digest: str = ""  # of the image's octets; "" where there is none


def read_template(path: Path, data_path: Path | None, date: datetime) -> TemplateFiles:
    """Read a template, its data, its plain text and the images that it always has.

    Raises:
        BadFile: the template or a data file that was asked for cannot be read; "empty" for a template that says
            nothing, as while an editor is about to write it.
        BadTemplate: the data are none.
    """
    kind = kind_of(path.suffix)
    octets = read_regular(path, MAX_MESSAGE_OCTETS)
    if not octets:
        raise BadFile("empty", str(path))
    candidates = (data_path,) if data_path else data_files_beside(path)
    found, data_octets = _first(candidates, is_wanted=data_path is not None)
    text_path = path.with_suffix(_TEXT_SUFFIX) if kind in _PAGES else None
    text = _or_none(text_path) if text_path else None
    images = dict(_images_of(path.parent, _page(kind, octets)))
    digest = hashlib.sha256()
    for each in (octets, str(found).encode(), data_octets, text or b"-", *images.values()):
        digest.update(hashlib.sha256(each).digest())
    return TemplateFiles(
        path=path,
        kind=kind,
        octets=octets,
        data_path=found,
        data=_data(found, data_octets) if found else None,
        text=text,
        watched=(path, *candidates, *([text_path] if text_path else []), *images),
        digest=digest.hexdigest(),
        date=date,
    )


def data_files_beside(path: Path) -> tuple[Path, ...]:
    """Return where the data of a template can be, in the order in which they are looked for."""
    return tuple(beside for suffix in data.SUFFIXES if (beside := path.with_suffix(suffix)) != path)


def find_picture(folder: Path, source: str) -> tuple[RelativeImage, pictures.Picture | None]:
    """Read an image by the relative address that a page in ``folder`` has for it, and nothing outside the folder."""
    path = _path_inside(folder, source)
    if path is None:
        return RelativeImage(source, None, "outside"), None
    try:
        octets = read_regular(path, pictures.LARGEST)
    except BadFile as error:
        return RelativeImage(source, path, "too-large" if error.fault == "too-large" else "missing"), None
    kind = pictures.content_type(octets)
    if not kind:
        return RelativeImage(source, path, "not-an-image"), None
    picture = pictures.Picture(plain(path.name, _NAME_CHARACTERS), kind, octets)
    return RelativeImage(source, path, "inline", hashlib.sha256(octets).hexdigest()), picture


def _path_inside(folder: Path, source: str) -> Path | None:
    """Return the file that a relative address names, every link followed; None where that is not below ``folder``."""
    named = pictures.path_of(source)
    try:
        root = folder.resolve()
        path = (root / named).resolve()
    except (OSError, ValueError, RuntimeError):  # a name that no file can have; links in a circle
        return None
    return path if named and path != root and path.is_relative_to(root) else None


def _page(kind: TemplateKind, octets: bytes) -> str:
    if kind == "eml":
        return page_of(split(octets))
    return page_text(octets) if kind in _PAGES else ""


def _images_of(folder: Path, html: str) -> Iterator[tuple[Path, bytes]]:
    """Yield the images that the page names without the help of variables, each with its digest."""
    for source in pictures.sources(html):
        image = None if has_markup(source) else find_picture(folder, source)[0]
        if image and image.path:
            yield image.path, image.digest.encode()


def _first(candidates: tuple[Path, ...], *, is_wanted: bool) -> tuple[Path | None, bytes]:
    for path in candidates:
        octets = read_regular(path, data.MAX_OCTETS) if is_wanted else _or_none(path)
        if octets is not None:
            return path, octets
    return None, b""


def _or_none(path: Path) -> bytes | None:
    try:
        return read_regular(path, data.MAX_OCTETS)
    except BadFile as error:
        if error.fault == "missing":
            return None
        raise


def _data(path: Path, octets: bytes) -> data.Data:
    if path.suffix.lower() not in data.SUFFIXES:
        raise BadTemplate("bad-data", where=path.name)
    return data.read_data(octets, path.suffix, path.name)
