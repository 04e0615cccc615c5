"""What a start of the program asks for, and how one process tells another.

A request is two lengths of four octets each, a JSON object, and what standard input held.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

from cfmail_gui.message.document import MAX_MESSAGE_OCTETS

STANDARD_INPUT = "-"
GREETING = b"cfmail-gui 1\n"
"""Said by the process that is asked, before anything is asked; the number is that of this format."""

_LENGTHS = struct.Struct(">II")
_MOST_WORDS = 2**20  # octets of JSON: some thousand file names


class BadRequest(Exception):
    """These octets are not a request."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be opened. Nothing at all: the window that was used last is to be seen."""

    files: tuple[Path | str, ...] = ()  # absolute, or STANDARD_INPUT
    account: str | None = None  # name or our id
    new: bool = False  # an empty message
    standard_input: bytes | None = None  # what it held; None where it has not been read
    activation: str = ""  # the token by which a Wayland compositor lets a window come to the front

    @property
    def is_nothing(self) -> bool:
        """Whether no message and no account was asked for."""
        return not (self.files or self.new or self.account is not None)

    def encoded(self) -> bytes:
        """Return the request's octets; file names may be any octets."""
        import json  # not above: most starts ask nobody

        words = json.dumps(
            {
                "files": [str(each) for each in self.files],
                "account": self.account,
                "new": self.new,
                "has_input": self.standard_input is not None,
                "activation": self.activation,
            }
        ).encode("ascii")
        octets = self.standard_input or b""
        return _LENGTHS.pack(len(words), len(octets)) + words + octets


def decoded(received: bytes | bytearray) -> Wanted | None:
    """Return the request; None where there is more to come.

    Raises:
        BadRequest: this is none, or too long for one.
    """
    if len(received) < _LENGTHS.size:
        return None
    words, octets = _LENGTHS.unpack_from(received)
    if words > _MOST_WORDS or octets > MAX_MESSAGE_OCTETS:
        raise BadRequest
    body = bytes(received[_LENGTHS.size :]) if len(received) >= _LENGTHS.size + words + octets else None
    if body is None:
        return None
    if len(body) > words + octets:
        raise BadRequest
    import json

    try:
        return _read(json.loads(body[:words]), body[words:])
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        raise BadRequest from error


def _read(table: dict[str, object], octets: bytes) -> Wanted:
    files, account, activation = table["files"], table["account"], table["activation"]
    if not isinstance(files, list) or not all(map(_is_file, files)):
        raise TypeError(files)
    if not (account is None or isinstance(account, str)) or not isinstance(activation, str) or "\0" in activation:
        raise TypeError(account)
    return Wanted(
        files=tuple(name if name == STANDARD_INPUT else Path(name) for name in files),
        account=account,
        new=table["new"] is True,
        standard_input=octets if table["has_input"] is True else None,
        activation=activation,
    )


def _is_file(name: object) -> bool:
    return isinstance(name, str) and "\0" not in name and (name == STANDARD_INPUT or Path(name).is_absolute())
