"""The marks of ``feature_table`` that elements, their attributes and addresses of images bear."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from cfmail_gui.checks.page import Element

_TYPES = {
    "image/apng": "apng",
    "image/avif": "avif",
    "image/bmp": "bmp",
    "image/x-ms-bmp": "bmp",
    "image/gif": "gif",
    "image/heic": "heif",
    "image/heif": "heif",
    "image/x-icon": "ico",
    "image/vnd.microsoft.icon": "ico",
    "image/jpeg": "jpg",
    "image/jpg": "jpg",
    "image/png": "png",
    "image/svg+xml": "svg",
    "image/tiff": "tiff",
    "image/webp": "webp",
    "video/mp4": "mp4",
}
_SUFFIXES = {"jpeg": "jpg", "heic": "heif", "tif": "tiff"}
_FORMATS = frozenset(_TYPES.values())
_LONGEST_ADDRESS = 2_000  # what is longer holds its data itself
_DATA_TYPE = re.compile(r"data:([\w.+-]+/[\w.+-]+)?[^,]{0,200}?(;base64)?,", re.ASCII | re.IGNORECASE)


def element_marks(element: Element) -> Iterator[str]:
    """Yield the marks of an element and its attributes."""
    tag, attributes = element.tag, element.attributes
    if tag == "link" and _is_no_style(attributes.get("rel", "")):
        return
    yield f"e:{tag}"
    yield from (f"a:{name}" for name in attributes)
    if tag in ("input", "button"):
        usual = "text" if tag == "input" else "submit"
        yield f"e:{tag}={attributes.get('type', '').strip().lower() or usual}"
    elif tag in ("a", "area"):
        yield from _link_marks(attributes.get("href", "").strip().lower())
    elif tag == "meta" and attributes.get("name", "").strip().lower() == "color-scheme":
        yield "o:meta-color-scheme"


def _is_no_style(rel: str) -> bool:
    """Say whether a ``link`` element is there for browsers: nothing is lost where it is taken out."""
    return bool(rel.split()) and "stylesheet" not in rel.lower().split()


def image_marks(address: str, types: Mapping[str, str]) -> Iterator[str]:
    """Yield the marks of an image; ``types`` holds the media types of the message's parts by their Content-ID."""
    start = address[:_LONGEST_ADDRESS].lower()
    if start.startswith("data:"):
        if found := _DATA_TYPE.match(start):
            if found[2]:
                yield "i:base64"
            yield from _format_mark(_TYPES.get(found[1] or "", ""))
    elif start.startswith("cid:"):
        yield from _format_mark(_TYPES.get(types.get(address[4:], ""), ""))
    elif len(address) <= _LONGEST_ADDRESS:
        yield from _format_mark(_suffix(start))


def _format_mark(name: str) -> Iterator[str]:
    if name:
        yield f"i:{name}"


def _suffix(address: str) -> str:
    try:
        path = urlsplit(address).path
    except ValueError:  # an address as http://[
        return ""
    ending = path.rpartition(".")[2]
    name = _SUFFIXES.get(ending, ending)
    return name if name in _FORMATS else ""


def _link_marks(address: str) -> Iterator[str]:
    if address.startswith("#") and len(address) > 1:
        yield "l:#"
    elif address.startswith("mailto:"):
        yield "l:mailto"
