"""Images: what is read where they are not shown, how they fit their place, and whether they are there at all."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from cfmail_gui.checks.checked import MOST_OF_A_KIND, Checked
from cfmail_gui.checks.client_finding import found, measured, places
from cfmail_gui.checks.hosts import scheme_of, true_host
from cfmail_gui.checks.inline_parts import InlinePart, by_content_id, content_id_of, inline_parts
from cfmail_gui.checks.links import Image, Load, images, is_remote, loads
from cfmail_gui.checks.page import Element
from cfmail_gui.checks.picture_size import Pixels
from cfmail_gui.checks.shown_size import shown_side
from cfmail_gui.findings.client_codes import ImageCode
from cfmail_gui.findings.finding import Finding, Level, Place

HEAVY_OCTETS = 200 * 1024
"""Of one image; more takes over a second on a slow mobile line (1.6 Mbit/s). Mail programs set no limit."""

HEAVY_TOTAL_OCTETS = 2**20
_DENSEST = 3  # image pixels for one of the page's, on the sharpest usual screens
_BLURRED = 1.5
_MOST_STRETCH = 0.1  # share of the ratio of the sides
_SPACER = 2  # pixels: an image that is stretched on purpose
_LEAST_OVERSIZED = 400  # pixels wide: smaller ones cost nothing
_FILE_NAME = re.compile(
    r"[^\s/\\]{1,100}\.(?:png|jpe?g|gif|webp|svg|bmp|avif|tiff?)|(?:img|dscn?|dscf|pxl|screenshot)[-_]?\d{2,}",
    re.IGNORECASE,
)


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at the images of the HTML, and at the parts that belong to it."""
    if not checked.html_part:
        return
    all_images = images(checked.page)
    for code, level, test, detail in _KINDS:
        concerned = [image for image in all_images if test(image)]
        if concerned:
            yield found(checked, code, level, [image.element for image in concerned], detail(concerned[0]))
    loaded = loads(checked.page)
    parts = inline_parts(checked.document)
    yield from _insecure(checked, loaded)
    yield from islice(_fit(checked, all_images, by_content_id(parts)), MOST_OF_A_KIND)
    yield from islice(_heavy(parts), MOST_OF_A_KIND)
    yield from _weight(parts)
    wanted = _wanted(loaded)
    yield from islice(_missing(checked, wanted, parts), MOST_OF_A_KIND)
    yield from islice(_unused(wanted, parts), MOST_OF_A_KIND)


def _has_no_alt(image: Image) -> bool:
    attributes = image.element.attributes
    is_decoration = attributes.get("role") in ("presentation", "none") or attributes.get("aria-hidden") == "true"
    return image.alt is None and not is_decoration and "aria-label" not in attributes and not _is_tiny(image.element)


def _has_file_name(image: Image) -> bool:
    return bool(image.alt) and _FILE_NAME.fullmatch((image.alt or "").strip()) is not None


def _has_no_width(image: Image) -> bool:
    return not image.element.attributes.get("width", "").strip() and "hidden" not in image.element.attributes


def _is_schemeless(image: Image) -> bool:
    return bool(image.url) and not scheme_of(image.url) and not is_remote(image.url)


def _alt(image: Image) -> str:
    return image.alt or ""


def _url(image: Image) -> str:
    return image.url


_KINDS: tuple[tuple[ImageCode, Level, Callable[[Image], bool], Callable[[Image], str]], ...] = (
    ("no-alt", "problem", _has_no_alt, _url),
    ("alt-is-file-name", "problem", _has_file_name, _alt),
    ("no-image-size", "advice", _has_no_width, _url),
    ("image-without-scheme", "problem", _is_schemeless, _url),
)


def _insecure(checked: Checked, loaded: tuple[Load, ...]) -> Iterator[Finding]:
    concerned = [load for load in loaded if scheme_of(load.url) == "http"]
    if concerned:
        yield found(checked, "insecure-image", "problem", concerned, true_host(concerned[0].url).unicode)


def _fit(checked: Checked, all_images: tuple[Image, ...], parts: dict[str, InlinePart]) -> Iterator[Finding]:
    """Compare the sizes of inline images with those they are shown at."""
    told: set[tuple[str, int | None, int | None]] = set()
    for image in all_images:
        part = parts.get(content_id_of(image.url) or "")
        width, height = _shown(image.element, "width"), _shown(image.element, "height")
        if not part or not part.pixels or max(part.pixels) <= _SPACER or (image.url, width, height) in told:
            continue
        told.add((image.url, width, height))
        where = places(checked, [image.element])
        if width:
            yield from _scaled(where, image.url, part.pixels, width)
        if width and height and _is_stretched(part.pixels, Pixels(width, height)):
            sizes = f"{part.pixels.width}×{part.pixels.height} {width}×{height}"
            yield Finding("clients", "stretched-image", "problem", where, image.url, sizes)


def _scaled(where: tuple[Place, ...], url: str, pixels: Pixels, width: int) -> Iterator[Finding]:
    if pixels.width > max(_DENSEST * width, _LEAST_OVERSIZED):
        yield measured("oversized-image", "advice", where, pixels.width, width, url)
    elif width > _BLURRED * pixels.width:
        yield measured("enlarged-image", "advice", where, pixels.width, width, url)


def _is_stretched(pixels: Pixels, shown: Pixels) -> bool:
    """Compare the ratios of the sides; a photo may lie on its side, and be turned by what it says of itself."""
    ratio = shown.width / shown.height
    upright, turned = pixels.width / pixels.height, pixels.height / pixels.width
    return all(abs(ratio / each - 1) > _MOST_STRETCH for each in (upright, turned))


def _shown(element: Element, name: str) -> int | None:
    """Return a side in whole pixels; None where it is not known, or nothing."""
    return int(shown_side(element, name) or 0) or None


def _is_tiny(element: Element) -> bool:
    """Say whether an image is too small to be seen, such as a counting pixel."""
    return any(element.attributes.get(name, "").strip() in ("0", "1") for name in ("width", "height"))


def _pictures(parts: tuple[InlinePart, ...]) -> Iterator[InlinePart]:
    return (part for part in parts if part.attachment.content_type.startswith("image/"))


def _heavy(parts: tuple[InlinePart, ...]) -> Iterator[Finding]:
    for part in _pictures(parts):
        size = part.attachment.size
        if size > HEAVY_OCTETS:
            yield measured("heavy-image", "advice", _at(part), size, HEAVY_OCTETS, part.name)


def _weight(parts: tuple[InlinePart, ...]) -> Iterator[Finding]:
    total = sum(part.attachment.size for part in _pictures(parts))
    if total > HEAVY_TOTAL_OCTETS:
        yield measured("heavy-images", "advice", (), total, HEAVY_TOTAL_OCTETS)


def _wanted(loaded: tuple[Load, ...]) -> dict[str, list[Load]]:
    """Return what the page wants from parts of the message, by their Content-ID."""
    wanted: dict[str, list[Load]] = {}
    for load in loaded:
        content_id = content_id_of(load.url)
        if content_id is not None:
            wanted.setdefault(content_id, []).append(load)
    return wanted


def _missing(checked: Checked, wanted: dict[str, list[Load]], parts: tuple[InlinePart, ...]) -> Iterator[Finding]:
    known = by_content_id(parts)
    for content_id, concerned in wanted.items():
        if content_id not in known:
            yield found(checked, "broken-cid", "problem", concerned, content_id)


def _unused(wanted: dict[str, list[Load]], parts: tuple[InlinePart, ...]) -> Iterator[Finding]:
    for part in _pictures(parts):
        if part.attachment.inline and part.attachment.content_id not in wanted:
            yield Finding("clients", "unused-inline-part", "advice", _at(part), part.name)


def _at(part: InlinePart) -> tuple[Place, ...]:
    return (Place(part=part.attachment.number),)
