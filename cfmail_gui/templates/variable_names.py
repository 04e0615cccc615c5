"""Names of variables with their paths, such as ``order.items[0].name``: written, read, and filled in."""

import re
from collections.abc import Mapping, Sequence

_PROPERTY = re.compile(r"[^\W\d][\w-]*")
_SEGMENT = re.compile(r"\.?(?:([^\W\d][\w-]*)|\[(\d{1,9})\]|\[\"([^\"]*)\"\])")


def joined(segments: Sequence[object], base: str = "") -> str:
    """Return the name of a path, which goes on from what is called ``base``."""
    name = base
    for segment in segments:
        if isinstance(segment, int):
            name += f"[{segment}]"
        elif _PROPERTY.fullmatch(str(segment)):
            name += f".{segment}" if name else str(segment)
        else:
            name += f'["{segment}"]'
    return name


def parted(name: str) -> tuple[str | int, ...]:
    """Return the path that ``joined`` wrote; () for what is none."""
    segments: list[str | int] = []
    position = 0
    while position < len(name):
        match = _SEGMENT.match(name, position)
        if match is None:
            return ()
        position = match.end()
        segments.append(int(match[2]) if match[2] is not None else match[1] or match[3] or "")
    return tuple(segments)


def with_filled(values: Mapping[str, object], filled: Mapping[str, str]) -> dict[str, object]:
    """Return a copy of ``values`` in which the variables named in ``filled`` have these texts.

    What is missing on the way is made; an element of an array can be changed, or be one more behind the last.
    """
    result: object = dict(values)
    for name, text in filled.items():
        path = parted(name)
        if path:
            result = _placed(result, path, text)
    return result if isinstance(result, dict) else dict(values)


def _placed(value: object, path: tuple[str | int, ...], text: str) -> object:
    if not path:
        return text
    key, rest = path[0], path[1:]
    if isinstance(key, int):
        items = list(value) if isinstance(value, list) else []
        if key > len(items):
            return value
        old = items[key] if key < len(items) else None
        return [*items[:key], _placed(old, rest, text), *items[key + 1 :]]
    known = value if isinstance(value, Mapping) else {}
    return {**known, key: _placed(known.get(key), rest, text)}
