"""Templates on disk, and the messages that are made of them again and again while somebody edits them."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.sending.html_text import text_of_html
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.opening import examine
from cfmail_gui.sending.template_files import (
    ImageState,
    RelativeImage,
    TemplateFiles,
    data_files_beside,
    find_picture,
    read_template,
)
from cfmail_gui.templates.assemble import Assembled, Setting, Template, TextSource, assemble, named_by_digest
from cfmail_gui.templates.eml import render_message, with_own_pictures
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.field_text import Rendering as Texts
from cfmail_gui.templates.kinds import TemplateKind
from cfmail_gui.templates.pictures import Picture
from cfmail_gui.templates.rendered import Undefined
from cfmail_gui.templates.variable_names import with_filled

__all__ = [
    "ImageState",
    "LiveTemplates",
    "RelativeImage",
    "Rendering",
    "TemplateFiles",
    "TemplateKind",
    "TextSource",
    "Undefined",
    "Variable",
    "looks_like_template",
]

_NONE: Mapping[str, str] = MappingProxyType({})
_MOST_KNOWN = 4  # templates that windows go to and fro between
_LOOKED_AT = 2**20
_CODE = re.compile(rb"<(script|style)\b", re.IGNORECASE)
_MARKUP = re.compile(rb"\{\{-?[ \t]{0,9}[\w\[][^{}\r\n]{0,200}\}\}|\{%-?[ \t]{0,9}[a-z]+\b[^{}\r\n]{0,200}%\}")


@dataclass(frozen=True, slots=True)
class Variable:
    """One line of the table of variables; ``value`` is cut, and "" for what is undefined.

    Not everything that is undefined is missing in the message: a condition or a default may deal with it. What is
    missing is in ``Rendering.undefined``.
    """

    name: str
    value: str
    line: int  # of its first use, from 1, in ``where``
    is_undefined: bool
    where: str = ""  # a file's name, or "part 1.2" of a message
    is_filled: bool = False  # the value is what was typed into the form


@dataclass(frozen=True, slots=True)
class Rendering:
    """One message made of a template."""

    opened: Opened
    row: int  # from 0
    undefined: tuple[Undefined, ...]
    variables: tuple[Variable, ...]
    images: tuple[RelativeImage, ...]
    text_source: TextSource
    watched: tuple[Path, ...]  # those of the files, and the images that this row names


@dataclass(frozen=True, slots=True)
class _Made:
    assembled: Assembled
    images: tuple[RelativeImage, ...]


class _Images:
    """What became of the images of one message."""

    def __init__(self, folder: Path, *, is_inline: bool) -> None:
        self._folder, self._is_inline = folder, is_inline
        self._found: list[RelativeImage] = []

    def find(self, source: str) -> Picture | None:
        image, picture = find_picture(self._folder, source)
        self._found.append(image)
        if not self._is_inline:
            self.leave()
        return picture if self._is_inline else None

    def leave(self) -> None:
        """Say of all that could have been put in that they were not."""
        self._found = [replace(each, state="left") if each.state == "inline" else each for each in self._found]

    def found(self) -> tuple[RelativeImage, ...]:
        return tuple(self._found)


class LiveTemplates:
    """Reads and renders; for a worker thread. ``clock`` gives an aware time."""

    def __init__(
        self,
        author: Callable[[], str],
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self._author, self._clock = author, clock
        self._known: dict[tuple[Path, Path | None], TemplateFiles] = {}

    def settled(self) -> "LiveTemplates":
        """Return one whose author does not change any more, for messages that belong together."""
        author = self._author()
        return LiveTemplates(lambda: author, self._clock)

    def load(self, path: Path, data_path: Path | None = None) -> TemplateFiles:
        """Read a template and what belongs to it.

        The data are ``data_path``, else the file beside it that is called the same but for .json, .toml or .csv. Where
        nothing has changed since the last time, the result is that of the last time, and with it the Date.

        Raises:
            BadFile, BadTemplate
        """
        files = read_template(path, data_path, self._clock())
        last = self._known.pop((path, data_path), files)
        files = last if last.digest == files.digest else files
        self._known = {**dict(list(self._known.items())[1 - _MOST_KNOWN :]), (path, data_path): files}
        return files

    def has_same_images(self, files: TemplateFiles, images: tuple[RelativeImage, ...]) -> bool:
        """Say whether the images of a rendering are what they were; ``load`` knows of those without variables alone."""
        return all(find_picture(files.path.parent, image.source)[0].digest == image.digest for image in images)

    def render(
        self,
        files: TemplateFiles,
        row: int = 0,
        filled: Mapping[str, str] = _NONE,
        *,
        inline: bool = True,
        to: str = "",
    ) -> Rendering:
        """Make the message of one row. The same files, row and values give the same octets.

        Args:
            files: as ``load`` returned them.
            row: from 0.
            filled: texts by the names of variables, as ``Undefined.name`` has them; they go before the row's values.
            inline: put the images in that are named by relative paths.
            to: for To where the template does not say it; "" for nobody.

        Raises:
            BadTemplate, BadMessage
        """
        made = self._made(files, row, filled, inline=inline, to=to)
        assembled = made.assembled
        named = (image.path for image in made.images if image.path)
        return Rendering(
            opened=examine(assembled.document.raw, files.path.name),
            row=row,
            undefined=assembled.undefined,
            variables=_variables(assembled, filled),
            images=made.images,
            text_source=assembled.text_source,
            watched=tuple(dict.fromkeys((*files.watched, *named))),
        )

    def message(
        self, files: TemplateFiles, row: int, filled: Mapping[str, str], *, inline: bool = True, to: str = ""
    ) -> Document:
        """Return the message of one row, without looking into it; raises BadTemplate.

        It is what ``render`` makes, but that the rows of one message get a Message-ID each.
        """
        return self.named(files, self._made(files, row, filled, inline=inline, to=to).assembled.document)

    def named(self, files: TemplateFiles, document: Document) -> Document:
        """Return what ``message`` makes of a document that ``render`` has made."""
        return named_by_digest(document) if files.kind == "eml" else document

    def _made(self, files: TemplateFiles, row: int, filled: Mapping[str, str], *, inline: bool, to: str) -> _Made:
        values = with_filled(_values(files, row), filled)
        images = _Images(files.path.parent, is_inline=inline)
        if files.kind == "eml":
            return _Made(_message_of(files, values, images), images.found())
        template = Template(files.kind, files.path.name, files.octets, files.text, f"{files.path.stem}.txt")
        setting = Setting(self._author(), to, files.date, text_of_html, images.find)
        return _Made(assemble(template, values, setting), images.found())


def _message_of(files: TemplateFiles, values: Mapping[str, object], images: _Images) -> Assembled:
    texts = Texts(values, files.date)
    document = render_message(files.octets, texts, files.path.name)
    try:
        document = with_own_pictures(document, images.find)
    except BadEdit:  # signed, or in a charset in which nothing can be written: it is sent as it is
        images.leave()
    return Assembled(document, texts.undefined(), texts.used(), "part")


def looks_like_template(octets: bytes, path: Path) -> bool:
    """Say whether a file has Liquid markup outside scripts and style sheets, or a data file beside it."""
    if any(_MARKUP.search(piece) for piece in _outside_code(octets[:_LOOKED_AT])):
        return True
    return any(beside.is_file() for beside in data_files_beside(path))


def _outside_code(octets: bytes) -> Iterator[bytes]:
    """Yield what is neither script nor style sheet; what is never closed goes to the end."""
    lower, position = octets.lower(), 0
    while match := _CODE.search(lower, position):
        yield octets[position : match.start()]
        position = lower.find(b"</" + match[1], match.end())
        if position < 0:
            return
    yield octets[position:]


def _values(files: TemplateFiles, row: int) -> Mapping[str, object]:
    if not 0 <= row < files.rows:
        raise BadTemplate("row-missing", line=row + 1)
    return files.data.rows[row] if files.data else {}


def _variables(assembled: Assembled, filled: Mapping[str, str]) -> tuple[Variable, ...]:
    return tuple(
        Variable(used.name, used.value, used.line, used.is_undefined, used.where, used.name in filled)
        for used in assembled.used
    )
