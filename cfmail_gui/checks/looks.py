"""How the elements of a page look, worked out from the outside in: colours, sizes of letters, what is hidden."""

import re
from dataclasses import dataclass, replace

from cfmail_gui.checks.cascade import UNKNOWN, Cascade
from cfmail_gui.checks.colours import BLACK, WHITE, Colour, old_paint_of, over, paint_of
from cfmail_gui.checks.page import Element, Page

_LINK = Colour(0, 0, 0xEE / 0xFF)
_UNSEEN = frozenset(["head", "title", "script", "style", "template", "noscript", "option", "textarea"])
_BOLD = frozenset(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"])
_TIMES = {"h1": 2.0, "h2": 1.5, "h3": 1.17, "h5": 0.83, "h6": 0.67, "small": 1 / 1.2, "big": 1.2, "sub": 1 / 1.2}
_NAMED = {
    "xx-small": 9, "x-small": 10, "small": 13, "medium": 16, "large": 18, "x-large": 24, "xx-large": 32
}  # fmt: skip
_FONT_SIZES = {"1": 10, "2": 13, "3": 16, "4": 18, "5": 24, "6": 32, "7": 48}  # of <font size>
_LENGTH = re.compile(r"([\d.]{1,10})(px|pt|em|rem|%)", re.ASCII)
_PIXELS = {"px": 1.0, "pt": 4 / 3, "rem": 16.0}
_ROOT_SIZE = 16.0
_INVISIBLE_SIZE = 2.0  # pixels; so small is text that lists are to show and pages are not
_BOLD_WEIGHT = 700
_ZERO = re.compile(r"0(?:\.0*)?(?:px|pt|em|%)?")


@dataclass(frozen=True, slots=True)
class Look:
    """How text in an element looks.

    Attributes:
        colour: of the text; None where it cannot be told.
        back: what is behind it; None where it cannot be told, as over an image.
        size: of the letters in pixels, 0 where it cannot be told.
        hidden: with everything inside.
        link: colour of links that have none of their own.
    """

    colour: Colour | None = BLACK
    back: Colour | None = WHITE
    size: float = _ROOT_SIZE
    bold: bool = False
    hidden: bool = False
    link: Colour | None = _LINK

    @property
    def is_seen(self) -> bool:
        """Whether text in it can be seen at all."""
        return not self.hidden and (not self.size or self.size > _INVISIBLE_SIZE)


def looks(page: Page) -> list[Look]:
    """Return the look of every element, in the order of ``page.elements``; none where the style sheets are too much."""
    cascade = Cascade(page)
    root = Look()
    found: list[Look] = []
    known: dict[object, Look] = {}
    for element in page.elements:
        around = found[element.parent] if element.parent >= 0 else root
        key = (id(around), cascade.key(element), *(element.attributes.get(name) for name in _OLD))
        look = known.get(key)
        if look is None:
            look = known[key] = _look(element, around, cascade.of(element))
        found.append(look)
        if cascade.is_exhausted:
            return []
    return found


_OLD = ("bgcolor", "background", "color", "text", "link", "size", "hidden", "href")


def _look(element: Element, around: Look, values: dict[str, str]) -> Look:
    back = _back(element, around, values)
    size = _size(element, around, values)
    look = Look(
        colour=around.colour,
        back=back,
        size=size,
        bold=_is_bold(element, around, values),
        hidden=around.hidden or _is_hidden(element, values),
        link=around.link,
    )
    if element.tag == "body" and "link" in element.attributes:
        link = old_paint_of(element.attributes["link"])
        look = replace(look, link=link.colour if link else None)
    return replace(look, colour=_colour(element, look, around, values))


def _back(element: Element, around: Look, values: dict[str, str]) -> Colour | None:
    if _is_over_image(element, values):
        return None
    under = None if values.get("position") in ("absolute", "fixed", UNKNOWN) else around.back
    written = values.get("background-color")
    paint = paint_of(written) if written is not None else None
    if written is None and element.attributes.get("bgcolor", "").strip():
        paint = old_paint_of(element.attributes["bgcolor"])
    elif written is None or written in ("initial", "unset"):
        return under
    if paint is None or paint.alpha == 1:
        return paint.colour if paint else None
    return over(paint, under) if under else None


def _is_over_image(element: Element, values: dict[str, str]) -> bool:
    image = values.get("background-image", "none")
    has_image = image not in ("none", "initial", "unset")
    return has_image or bool(element.attributes.get("background")) or values.get("background-clip") == "text"


def _colour(element: Element, look: Look, around: Look, values: dict[str, str]) -> Colour | None:
    """Return the colour of the text on ``look.back``; of ``around`` where the element says nothing."""
    written = values.get("color")
    paint = None
    if written is not None:
        if written in ("inherit", "unset", "currentcolor"):
            return around.colour
        paint = paint_of("black" if written == "initial" else written)
    elif element.tag == "font" and "color" in element.attributes:
        paint = old_paint_of(element.attributes["color"])
    elif element.tag == "body" and "text" in element.attributes:
        paint = old_paint_of(element.attributes["text"])
    elif element.tag == "a" and "href" in element.attributes:
        return look.link
    else:
        return around.colour
    if paint is None or paint.alpha == 1:
        return paint.colour if paint else None
    return over(paint, look.back) if look.back and paint.alpha else None


def _size(element: Element, around: Look, values: dict[str, str]) -> float:
    written = values.get("font-size")
    if written is not None:
        return _pixels(written, around.size)
    if element.tag == "font" and "size" in element.attributes:
        return float(_FONT_SIZES.get(element.attributes["size"].strip(), 0))
    return around.size * _TIMES.get(element.tag, 1)


def _pixels(written: str, around: float) -> float:
    if written in ("inherit", "unset", "smaller", "larger"):
        return around * {"smaller": 1 / 1.2, "larger": 1.2}.get(written, 1)
    if written in _NAMED:
        return float(_NAMED[written])
    if _ZERO.fullmatch(written):
        return 0.1  # pixels: nothing, and yet known
    match = _LENGTH.fullmatch(written)
    if not match or match[1].count(".") > 1 or match[1] == ".":
        return 0
    number, unit = float(match[1]), match[2]
    if unit in _PIXELS:
        return number * _PIXELS[unit]
    return around * (number / 100 if unit == "%" else number)


def _is_bold(element: Element, around: Look, values: dict[str, str]) -> bool:
    written = values.get("font-weight")
    if written is None:
        return around.bold or element.tag in _BOLD
    if written.isascii() and written.isdigit():
        return int(written[:4]) >= _BOLD_WEIGHT
    return written in ("bold", "bolder") or (written in ("inherit", UNKNOWN) and around.bold)


def _is_hidden(element: Element, values: dict[str, str]) -> bool:
    if element.tag in _UNSEEN or "hidden" in element.attributes:
        return True
    if values.get("display") in ("none", UNKNOWN) or values.get("visibility") in ("hidden", "collapse", UNKNOWN):
        return True
    faded = values.get("opacity", "1") not in ("1", "1.0", "100%")  # what is half seen is not judged
    return faded or _ZERO.fullmatch(values.get("max-height", "none")) is not None
