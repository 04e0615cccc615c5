"""How large a page wants an image to be shown."""

import re

from cfmail_gui.checks.css import declarations
from cfmail_gui.checks.page import Element

_PIXELS = re.compile(r"\s*([0-9]{1,5}(?:\.[0-9]*)?)\s*(?:px)?\s*", re.ASCII | re.IGNORECASE)


def shown_side(element: Element, name: str) -> float | None:
    """Return "width" or "height" in pixels; None where the page says nothing, or a share of something else."""
    style = element.attributes.get("style", "")
    written = next((each.value for each in reversed(declarations(style)) if each.name == name), None) if style else None
    match = _PIXELS.fullmatch(element.attributes.get(name, "") if written is None else written)
    return float(match[1]) if match else None
