"""Whether text stands out from what is behind it (WCAG 2.2, success criterion 1.4.3), where both colours are known."""

import re
from collections.abc import Iterator
from itertools import islice

from cfmail_gui.checks.checked import MOST_OF_A_KIND, Checked
from cfmail_gui.checks.client_finding import measured, places
from cfmail_gui.checks.colours import Colour, contrast, written
from cfmail_gui.checks.looks import Look, looks
from cfmail_gui.checks.page import TextRun
from cfmail_gui.findings.finding import Finding

_LEAST, _LEAST_LARGE = 450, 300  # ratio in hundredths
_LARGE, _LARGE_BOLD = 24.0, 18.66  # pixels: 18 point, and 14 point in bold
_LETTERS = re.compile(r"[^\W_]")


def findings(checked: Checked) -> Iterator[Finding]:
    """Compare the colours of all text that is seen."""
    pairs: dict[tuple[Colour, Colour, int], list[TextRun]] = {}
    found = looks(checked.page)
    for run in checked.page.texts if found else ():
        look = found[run.parent] if run.parent >= 0 else None
        if look and look.is_seen and look.colour and look.back and _LETTERS.search(run.text):
            pairs.setdefault((look.colour, look.back, _least(look)), []).append(run)
    yield from islice(_low(checked, pairs), MOST_OF_A_KIND)


def _low(checked: Checked, pairs: dict[tuple[Colour, Colour, int], list[TextRun]]) -> Iterator[Finding]:
    for (colour, back, least), runs in pairs.items():
        ratio = int(contrast(colour, back) * 100)
        if ratio < least:
            where = places(checked, runs)
            yield measured("low-contrast", "problem", where, ratio, least, written(colour), written(back))


def _least(look: Look) -> int:
    """Return the ratio that is wanted; where the size is not known, the lesser one."""
    is_large = not look.size or look.size >= _LARGE or (look.bold and look.size >= _LARGE_BOLD)
    return _LEAST_LARGE if is_large else _LEAST
