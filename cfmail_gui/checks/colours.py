"""Colours as CSS and old HTML write them, and how well one can be read on another (WCAG 2.2)."""

import re
from functools import lru_cache
from typing import NamedTuple

_MAX_CHARACTERS = 80  # no colour is written longer
_BARE_HEX = re.compile(r"[0-9a-f]{6}|[0-9a-f]{3}", re.ASCII | re.IGNORECASE)
_COORDINATES = 3


class Colour(NamedTuple):
    """Red, green and blue of sRGB, from 0 to 1."""

    red: float
    green: float
    blue: float


class Paint(NamedTuple):
    """A colour and how much it covers: 0 is transparent, 1 opaque."""

    colour: Colour
    alpha: float


BLACK = Colour(0, 0, 0)
WHITE = Colour(1, 1, 1)


@lru_cache(maxsize=4096)
def paint_of(text: str) -> Paint | None:
    """Return what a CSS colour means; None where it cannot be told by itself, as for ``inherit`` or ``var()``."""
    if len(text) > _MAX_CHARACTERS:
        return None
    from tinycss2.color4 import parse_color  # type: ignore[import-untyped] # not before a message is checked

    try:
        parsed = parse_color(text)
        if parsed is None or isinstance(parsed, str):
            return None
        *coordinates, alpha = parsed.to("srgb")
    except (NotImplementedError, RecursionError, ArithmeticError, TypeError):  # spaces it does not convert; "none"
        return None
    if len(coordinates) != _COORDINATES or not all(isinstance(value, float) for value in coordinates):
        return None
    return Paint(Colour(*(min(max(value, 0.0), 1.0) for value in coordinates)), min(max(float(alpha), 0.0), 1.0))


def old_paint_of(text: str) -> Paint | None:
    """Return what the value of ``bgcolor``, ``color``, ``text`` or ``link`` means, with or without ``#``."""
    text = text.strip()
    return paint_of(f"#{text}" if _BARE_HEX.fullmatch(text) else text)


def over(paint: Paint, under: Colour) -> Colour:
    """Return what is seen of a paint on a colour."""
    return Colour(
        *(above * paint.alpha + below * (1 - paint.alpha) for above, below in zip(paint.colour, under, strict=True))
    )


@lru_cache(maxsize=4096)
def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def written(colour: Colour) -> str:
    """Return a colour as ``#rrggbb``."""
    return "#" + "".join(f"{round(value * 255):02x}" for value in colour)


def _luminance(colour: Colour) -> float:
    """Return the relative luminance (WCAG 2.2, "relative luminance")."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 # as defined there
        for value in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
