"""Values in header fields: none may end a line, and none may look like a part of an address list."""

import re

from cfmail_gui.message.encoded_word_writer import refuse_controls
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.templates.faults import BadTemplate

# Around each value while an address field is rendered: noncharacters, which no text has a use for.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_MARKED = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_IN_ANGLE = re.compile(r'[\s<>,;:()"\\]')
_IN_PHRASE = re.compile(r'[()<>\[\]:;@\\,."]|=\?')  # RFC 5322 3.2.3; the last begins a word of RFC 2047
_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*"?|[<>,;]', re.DOTALL)
_QUOTED = re.compile(r'(["\\])')


class FieldValues:
    """Looks at each value before it gets into one header field."""

    def __init__(self, name: str, where: str, line: int, *, is_addresses: bool) -> None:
        self._name, self._where, self._line, self._is_addresses = name, where, line, is_addresses
        self._last = ""
        self._suspect = ""

    def note(self, name: str, value: object) -> None:
        """Remember which variable was asked for, in case that its value is at fault."""
        self._last = name
        if not self._suspect and isinstance(value, str) and not _is_line(value):
            self._suspect = name

    def fit(self, text: str) -> str:
        """Return a value as it goes into the field.

        Raises:
            BadTemplate: "header-value" with the name of the variable.
        """
        plain = text.replace(_OPEN, "").replace(_CLOSE, "")
        if not _is_line(plain):
            name = self._suspect or self._last
            raise BadTemplate("header-value", name=name, where=self._where, line=self._line, detail=plain[:200])
        return f"{_OPEN}{plain}{_CLOSE}" if self._is_addresses else plain

    def finish(self, text: str) -> str:
        """Return the rendered text of the field; names in an address list are quoted where they must be.

        Raises:
            BadTemplate: "bad-address" where a value between angle brackets is more than an address.
        """
        if not self._is_addresses:
            return text
        return "".join(self._element(element) for element in _elements(text))

    def _element(self, element: str) -> str:
        outline = _outline(element)
        angle = _angle(outline)
        if angle < 0:
            return _MARKED.sub(r"\1", element)
        name = _named(element[:angle], outline[:angle])
        return name + _MARKED.sub(self._in_angle, element[angle:])

    def _in_angle(self, match: re.Match[str]) -> str:
        if _IN_ANGLE.search(match[1]):
            raise BadTemplate("bad-address", name=self._name, where=self._where, line=self._line, detail=match[1][:200])
        return match[1]


def _is_line(text: str) -> bool:
    try:
        refuse_controls(text)
    except BadEdit:
        return False
    return True


def _outline(text: str) -> str:
    """Return what the template has written itself; every place stays where it is."""
    return _MARKED.sub(lambda match: "_" * len(match[0]), text)


def _elements(text: str) -> list[str]:
    """Cut a list behind each comma or semicolon that the template has written itself."""
    elements, start = [], 0
    for match in _STRUCTURE.finditer(_outline(text)):
        if match[0] in (",", ";"):
            elements.append(text[start : match.end()])
            start = match.end()
    return [*elements, text[start:]]


def _angle(outline: str) -> int:
    return next((match.start() for match in _STRUCTURE.finditer(outline) if match[0] == "<"), -1)


def _named(name: str, outline: str) -> str:
    """Return a display name; one with values in it, and with what a phrase cannot hold, as one quoted string."""
    values = [match[1] for match in _MARKED.finditer(name)]
    plain = _MARKED.sub(r"\1", name)
    if not any(_IN_PHRASE.search(value) for value in values):
        return plain
    if '"' in outline:  # the template has put it between quotation marks already
        return _MARKED.sub(lambda match: _QUOTED.sub(r"\\\1", match[1]), name)
    return '"' + _QUOTED.sub(r"\\\1", plain.strip()) + '" '
