"""Which variables a template asked for while it was rendered, and which of them it got."""

from bisect import bisect_right
from collections.abc import Mapping

from cfmail_gui.templates.rendered import Undefined, Used

MOST_NAMES = 500
"""More are not listed: a loop over many rows asks for each of them."""

_SHOWN_CHARACTERS = 80


class Ledger:
    """Written while one text is rendered; ``first_line`` is the number of its first line in ``where``."""

    def __init__(self, source: str, where: str, first_line: int) -> None:
        self._source, self._where, self.first_line = source, where, first_line
        self.index = -1  # of the character that the rendering has come to; -1 before it begins
        self._line_starts: list[int] | None = None
        self._used: dict[str, Used] = {}
        self._shown: dict[str, None] = {}

    @property
    def line(self) -> int:
        """The number of the line in which the rendering is; 0 before it begins."""
        return self.line_of(self.index) if self.index >= 0 else 0

    def line_of(self, index: int) -> int:
        """Return the number of the line in which a character is."""
        if self._line_starts is None:
            self._line_starts = [0]
            for line in self._source.split("\n"):
                self._line_starts.append(self._line_starts[-1] + len(line) + 1)
        return bisect_right(self._line_starts, index) - 1 + self.first_line

    def note(self, name: str, value: object, *, is_undefined: bool) -> None:
        """Remember that a variable was asked for."""
        if name not in self._used and len(self._used) < MOST_NAMES:
            text = "" if is_undefined else _shown(value)
            self._used[name] = Used(name, text, self.line, self._where, is_undefined)

    def note_shown(self, name: str) -> None:
        """Remember that a variable that was noted as undefined was to be seen in the message."""
        self._shown[name] = None

    def used(self) -> tuple[Used, ...]:
        """Return all variables that were asked for."""
        return tuple(self._used.values())

    def undefined(self) -> tuple[Undefined, ...]:
        """Return those that were rendered as nothing."""
        missing = (self._used[name] for name in self._shown if name in self._used)
        return tuple(Undefined(each.name, each.line, each.where) for each in missing)


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        return "{" + ", ".join(str(key) for key in list(value)[:5])[:_SHOWN_CHARACTERS] + "}"
    if isinstance(value, list | tuple):
        return f"[{len(value)}]"
    return str(value)[:_SHOWN_CHARACTERS]
