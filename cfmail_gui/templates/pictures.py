"""Images that an HTML page names by relative paths: found, recognised, and renamed to parts of the message."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from cfmail_gui.templates.picture_places import places

LARGEST = 5 * 2**20
"""Octets of one image: with more than that a message is too large for Cloudflare anyway."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\")
_KINDS = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"BM.{4}\x00{4}", re.DOTALL), "image/bmp"),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """The octets of an image file, and what they are."""

    name: str
    content_type: str
    octets: bytes


def sources(html: str) -> tuple[str, ...]:
    """Return each relative path that an image is named by, as it is written, references decoded; each once."""
    return tuple(dict.fromkeys(place.source for place in places(html) if is_relative(place.source)))


def is_relative(source: str) -> bool:
    """Say whether an address names a file beside the page: neither a scheme, nor another host, nor a place in it."""
    return bool(source.strip()) and not _SCHEME.match(source.strip()) and not source.strip().startswith("#")


def path_of(source: str) -> str:
    """Return the path that a relative address names."""
    return unquote(re.split(r"[?#]", source.strip(), maxsplit=1)[0])


def with_sources(html: str, renamed: Mapping[str, str]) -> str:
    """Return a page in which images have other addresses; everything else stays as it is."""
    out: list[str] = []
    position = 0
    for place in places(html):
        fresh = renamed.get(place.source)
        if fresh is not None:
            out += [html[position : place.start], place.written(fresh)]
            position = place.end
    return "".join([*out, html[position:]])


def content_type(octets: bytes) -> str:
    """Return what kind of image this is by its first octets, "" for none that mail programs show."""
    return next((kind for pattern, kind in _KINDS if pattern.match(octets)), "")


FindPicture = Callable[[str], Picture | None]
"""Takes a relative address as it is written; None where it is left as it is."""
