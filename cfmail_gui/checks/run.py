"""All checks that ask nobody, one after the other."""

from collections.abc import Callable, Iterator

from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.levels import rank
from cfmail_gui.findings.finding import Finding

Check = Callable[[Checked], Iterator[Finding]]


def check(checked: Checked, cancelled: Callable[[], bool] = lambda: False) -> tuple[Finding, ...]:
    """Return what all checks find, the most serious first, then in the order of the message.

    ``cancelled`` is asked before each check; once it says so, what was found until then is returned.
    """
    found: list[Finding] = []
    for each in checks():
        if cancelled():
            break
        found += each(checked)
    starts = {part.number: part.body_start for part in checked.document.tree.parts}
    return tuple(sorted(found, key=lambda finding: (rank(finding), *_position(finding, starts))))


def checks() -> tuple[Check, ...]:
    """Return every check there is, the quick ones first."""
    from cfmail_gui.checks import (  # not before a message is checked: the window must not wait for them
        alignment,
        client_colours,
        client_html,
        client_images,
        client_links,
        client_text,
        cloudflare_fields,
        cloudflare_limits,
        features,
        leftovers,
        privacy,
        rfc_addresses,
        rfc_contents,
        rfc_header,
        rfc_identity,
        rfc_lines,
        rfc_parts,
        rfc_words,
    )

    rfc = (rfc_header, rfc_identity, rfc_addresses, rfc_words, rfc_parts, rfc_contents, rfc_lines)
    platform = (cloudflare_limits, cloudflare_fields, alignment, privacy, leftovers)
    clients = (client_html, client_links, client_images, client_text, client_colours, features)
    return tuple(module.findings for module in (*rfc, *platform, *clients))


def _position(finding: Finding, starts: dict[str, int]) -> tuple[int, int, int]:
    """Return octet, line and column of the first place; what is about the whole message comes first."""
    if not finding.places:
        return (-1, 0, 0)
    place = finding.places[0]
    return (place.offset if place.offset >= 0 else starts.get(place.part, 0), place.line, place.column)
