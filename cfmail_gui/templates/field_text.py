"""The texts of one message, rendered one after the other, and the variables that all of them took."""

from collections.abc import Mapping
from datetime import datetime

from cfmail_gui.message.address_writer import write_addresses
from cfmail_gui.message.addresses import parse_list
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.field_kinds import kind_of
from cfmail_gui.templates.engine import has_markup, render
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.field_values import FieldValues
from cfmail_gui.templates.rendered import Rendered, Undefined, Used


class Rendering:
    """One row of values; ``date`` is what the template takes for now."""

    def __init__(self, values: Mapping[str, object], date: datetime) -> None:
        self._values, self._date = values, date
        self._undefined: dict[str, Undefined] = {}
        self._used: dict[str, Used] = {}

    def text(self, source: str, where: str, line: int, *, html: bool) -> str:
        """Render a body; raises BadTemplate."""
        rendered = render(source, self._values, html=html, what=where, line=line, now=self._date)
        return self._noted(rendered).text

    def field(self, source: str, where: str, line: int, field: FieldValues) -> Rendered:
        """Render the text of a header field; raises BadTemplate."""
        rendered = render(source, self._values, html=False, what=where, line=line, field=field, now=self._date)
        return self._noted(rendered)

    def undefined(self) -> tuple[Undefined, ...]:
        """Return what was to be shown and is not there, each once."""
        return tuple(self._undefined.values())

    def used(self) -> tuple[Used, ...]:
        """Return what was asked for, each once."""
        return tuple(self._used.values())

    def _noted(self, rendered: Rendered) -> Rendered:
        for missing in rendered.undefined:
            self._undefined.setdefault(missing.name, missing)
        for used in rendered.used:
            self._used.setdefault(used.name, used)
        return rendered


def render_field(rendering: Rendering, name: str, text: str, where: str, line: int) -> str:
    """Return what a header field says.

    Raises:
        BadTemplate: also "bad-address" for an address field that holds no addresses, though all its variables are
            there.
    """
    if not has_markup(text):
        return text
    is_addresses = kind_of(name) == "addresses"
    rendered = rendering.field(text, where, line, FieldValues(name, where, line, is_addresses=is_addresses))
    written = rendered.text.strip()
    if is_addresses and written and not rendered.undefined and not _are_addresses(written):
        raise BadTemplate("bad-address", name=name, where=where, line=line, detail=written[:200])
    return written


def _are_addresses(text: str) -> bool:
    try:
        return not parse_list(write_addresses(text).encode("utf-8", "replace")).faults
    except BadEdit:
        return False
