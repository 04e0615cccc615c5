"""What a part says of itself in its header (RFC 2045, 2183), read when it is first asked for."""

from collections.abc import Iterable
from typing import NamedTuple, Self

from cfmail_gui.message.fields import ContentType, decode_text, parse_content_type, parse_parameters
from cfmail_gui.message.header import HeaderField, find_fields

_DEFAULT_TYPE = "text/plain"


class Labels(NamedTuple):
    """All in lower case but for the file name and the boundary."""

    content_type: str
    charset: str  # "" when not said
    encoding: str  # transfer encoding; "7bit" when not said
    disposition: str  # "" when not said
    file_name: str  # decoded, as the sender wrote it; "" when there is none
    boundary: bytes  # b"" when not said


class PartLabels:
    """The header of one part.

    Args:
        header: its octets.
        lines: the same with LF for every line end (``octets.lines_view`` of the message).
        default_type: media type of a part without Content-Type (RFC 2046 5.1.5: in a digest they are messages).
    """

    __slots__ = ("_default_type", "_header", "_labels", "_lines")

    def __init__(self, header: bytes, lines: bytes, default_type: str) -> None:
        self._header = header
        self._lines = lines
        self._default_type = default_type
        self._labels: Labels | None = None

    @classmethod
    def of(cls, fields: Iterable[HeaderField]) -> Self:
        """Return the labels of a whole message."""
        labels = cls(b"", b"", _DEFAULT_TYPE)
        labels._labels = _read(fields, _DEFAULT_TYPE)
        return labels

    def read(self) -> Labels:
        """Return what the header says; never raises."""
        if self._labels is None:
            fields = find_fields(self._header, self._lines, 0, len(self._lines))
            self._labels = _read(fields, self._default_type)
        return self._labels

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartLabels) and self.read() == other.read()

    def __hash__(self) -> int:
        return hash(self.read())


def _read(fields: Iterable[HeaderField], default_type: str) -> Labels:
    values = _values(fields)
    written = values.get("content-type")
    kind = parse_content_type(written) if written is not None else ContentType(default_type, {})
    encoding = decode_text(values.get("content-transfer-encoding", b"")).partition("(")[0].strip().lower()
    disposition, params = parse_parameters(values.get("content-disposition", b""))
    return Labels(
        content_type=kind.type,
        charset=kind.params.get("charset", "").lower(),
        encoding=encoding or "7bit",
        disposition=disposition,
        file_name=params.get("filename", "") or kind.params.get("name", ""),
        boundary=kind.params.get("boundary", "").rstrip().encode("utf-8", "surrogateescape"),
    )


def _values(fields: Iterable[HeaderField]) -> dict[str, bytes]:
    """Map lower-case names to values; of two fields with one name the first counts."""
    values: dict[str, bytes] = {}
    for field in fields:
        values.setdefault(field.name.lower(), field.value)
    return values
