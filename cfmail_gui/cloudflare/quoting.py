"""Any text as a word of a shell or a string of a language, of characters that can be seen only. Python has ``repr``."""

from collections.abc import Callable
from itertools import groupby

_ESCAPED_OCTETS = range(0xDC80, 0xDD00)  # what in a file name is not UTF-8, as Python has it (PEP 383)
_FIRST_OCTET = 0xDC00


def shell(text: str) -> str:
    """Quote for any POSIX shell, and for the terminal that it is pasted into: that gets no control characters."""
    return "".join(_shell_run("".join(run), seen=seen) for seen, run in groupby(text, _is_seen)) or "''"


def javascript(text: str) -> str:
    """Return a string literal. A file name that is not UTF-8 cannot be written as one."""
    return f'"{_escaped(_backslashed(text), _javascript_escape)}"'


def golang(text: str) -> str:
    """Return an interpreted string literal."""
    return f'"{_escaped(_backslashed(text), _go_escape)}"'


def on_one_line(text: str) -> str:
    """Return ``text`` for where there is no quoting: what cannot be seen is shown as JavaScript would write it."""
    return _escaped(text, _javascript_escape)


def _is_seen(character: str) -> bool:
    return character.isprintable() or character == "\n"


def _shell_run(run: str, *, seen: bool) -> str:
    if seen:
        return "'" + run.replace("'", "'\\''") + "'"
    octets = "".join(f"\\{octet:03o}" for octet in run.encode(errors="surrogateescape"))
    return f"\"$(printf '{octets}')\""  # ends with no line feed, which the shell would drop


def _backslashed(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _escaped(text: str, escape: Callable[[int], str]) -> str:
    return "".join(character if character.isprintable() else escape(ord(character)) for character in text)


def _javascript_escape(code: int) -> str:
    return f"\\u{{{code:x}}}"


def _go_escape(code: int) -> str:
    return f"\\x{code - _FIRST_OCTET:02x}" if code in _ESCAPED_OCTETS else f"\\U{code:08x}"
