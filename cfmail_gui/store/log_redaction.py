"""Takes out of a log's text what names people, or proves who somebody is. What is left may still be read.

``redacted`` is for the file; ``shareable`` also takes out where the program runs, for a report that others will read.
Every pattern takes time in proportion to the text: a record may quote a whole message.
"""

import re
from pathlib import PurePath, PureWindowsPath

from cfmail_gui.store.log import MASK

# A run of other characters than these is an address's half; the look-behind has each run looked at once.
_BREAKS = r"\s<>()\[\]{}\"',;:=@\\|•"
_ADDRESS = re.compile(rf"(?:\"[^\"\n]{{0,200}}\"|(?<![^{_BREAKS}])[^{_BREAKS}]++)@[^{_BREAKS}]++")
_ENCODED_ADDRESS = re.compile(r"(?<!\S)\S*?%40\S*+", re.IGNORECASE)
_SUBJECT = re.compile(r"\b(subject[\"']?\s{0,9}[:=,])[^\n]*", re.IGNORECASE)
_CREDENTIAL = re.compile(
    r"(?<![^\W_])(bearer|basic|authorization|x-auth-key|password|passwd|secret|(?:api)?token|api[_-]?key)\b"
    r"([\"']?\s{0,9}[:=]\s{0,9}(?:b?[\"'])?(?:(?:bearer|basic)\s{1,9})?|\s{1,9}(?=\S{16}))[^\s,;]++",
    re.IGNORECASE,
)
_LONG_WORD = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{37,}+")  # the shortest secret of Cloudflare's is the Global API key
_HALVES = re.compile(r"\d"), re.compile(r"[A-Za-z]")
# Also what is cut off: whatever has been looked at is part of a match, and so is looked at once.
_QUOTED = re.compile(r"(?<!\w)([bru]{0,2})(?:'((?:[^'\\\n]|\\.)*+)'?|\"((?:[^\"\\\n]|\\.)*+)\"?)")
_CODE_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")

_FRAME = re.compile(r'(?<=File ")[^"\n]*(?=")')
_QUOTED_PATH = re.compile(r"([\"'])(?:~?[/\\]|[A-Za-z]:[/\\])(?:(?!\1)[^\\\n]|\\.?)*+\1?")
_PATH = re.compile(r"(?<![\w\"'/\\:…>.])(?:~?/|[A-Za-z]:[/\\]|\\\\)(?=\S)[^\n]*")
_URL = re.compile(r"\b([a-z][a-z0-9+.-]{1,20}):/{1,3}[^\s\"'<>]++", re.IGNORECASE)
_FILE_URL = re.compile(r"\bfile:/[^\n\"'<>]*+", re.IGNORECASE)  # in which a space is no end
_NUMBERS = re.compile(
    r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])"
    r"|(?<![\w:.])(?=[\da-f:]{0,40}::|(?:[\da-f]{1,4}:){7})[\da-f:]{2,39}(?![\w:])",
    re.IGNORECASE,
)
_LIBRARIES = ("site-packages", "dist-packages", "_internal")
_LEAST_NAME = 3  # characters; a shorter host name would be found in every line


def redacted(text: str) -> str:
    """Return ``text`` without addresses, subjects, and what looks like a secret."""
    text = _CREDENTIAL.sub(rf"\1\2{MASK}", text)
    text = _SUBJECT.sub(rf"\1 {MASK}", text)
    if "%40" in text:
        text = _ENCODED_ADDRESS.sub(MASK, text)
    if "@" in text:
        text = _ADDRESS.sub(MASK, text)
    return _LONG_WORD.sub(_masked_secret, text)


def without_values(text: str) -> str:
    """Return an exception's text without what it quotes, which may come from a message; words of code may stay."""
    return redacted(_QUOTED.sub(_masked_value, text))


def shareable(text: str, host: str = "") -> str:
    """Return ``redacted`` text without paths, network addresses and the computer's name ``host``."""
    lines = (_without_paths(line) for line in redacted(text).split("\n"))
    shown = _NUMBERS.sub(MASK, "\n".join(lines))
    for name in (host, host.partition(".")[0]):  # the longer one first
        if len(name) >= _LEAST_NAME and name != "localhost":
            shown = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", MASK, shown, flags=re.IGNORECASE)
    return shown


def _masked_secret(match: re.Match[str]) -> str:
    return MASK if all(half.search(match[0]) for half in _HALVES) else match[0]


def _masked_value(match: re.Match[str]) -> str:
    value = match[2] if match[2] is not None else match[3]
    return match[0] if not value or _CODE_WORD.fullmatch(value) else f"{match[1]}'{MASK}'"


def _without_paths(line: str) -> str:
    line = _FILE_URL.sub(f"file:{MASK}", _FRAME.sub(_code_path, line))
    line = _URL.sub(rf"\1:{MASK}", line)
    return _PATH.sub(MASK, _QUOTED_PATH.sub(rf"\1{MASK}\1", line))


def _code_path(match: re.Match[str]) -> str:
    """Keep of a source file's path what is the same on every computer."""
    path = PureWindowsPath(match[0]) if "\\" in match[0] else PurePath(match[0])
    parts = path.parts
    for index in range(len(parts) - 1, 0, -1):
        if parts[index - 1] in _LIBRARIES or re.fullmatch(r"python3[.\d]*", parts[index - 1]):
            return "/".join(("…", *parts[index:]))
        if parts[index] == "cfmail_gui":
            return "/".join(("…", *parts[index:]))
    return f"…/{path.name}" if path.suffix == ".py" else MASK
