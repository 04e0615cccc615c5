"""Repairing header fields in tests: what holds for every repair, and what fields are put together from."""

import base64
import re

import pytest
from hypothesis import strategies as st

from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.header import HeaderField, each_field, header_end
from cfmail_gui.message.octets import lines_view
from cfmail_gui.message.repair_header import FieldRepair, repair_field

Checked = tuple[FieldRepair, HeaderField, HeaderField]
FAULTS = {"eight-bit-address", "smtputf8-address", "eight-bit-id", "eight-bit-structure", "charset-needed"}
AN_ENCODED_WORD = re.compile(r"=\?([!->@-~]{1,80})\?([QqBb])\?([^?]*+)\?=")


def repaired(octets: bytes, charset: str | None = "windows-1252", **options: bool) -> bytes:
    """Repair a field; what needs no repair is returned as it is."""
    options.setdefault("seven_bit", False)
    repair = repair_field(octets, fields_of(octets)[0].name, charset, **options)
    return repair.octets if repair else octets


def refusal(octets: bytes, charset: str | None = "windows-1252", *, seven_bit: bool = False) -> BadMessage:
    with pytest.raises(BadMessage) as caught:
        repaired(octets, charset, seven_bit=seven_bit)
    return caught.value


def transcoded(value: bytes, label: str) -> bytes:
    """The same characters in UTF-8; encoded words, which have a charset of their own, stay as they are."""
    text, parts, position = value.decode("latin-1"), [], 0
    codec = codec_for(label) or "utf_8"
    for match in AN_ENCODED_WORD.finditer(text):
        if codec_for(match[1].partition("*")[0]):
            parts += (decoded(value[position : match.start()], codec), value[match.start() : match.end()])
            position = match.end()
    return b"".join([*parts, decoded(value[position:], codec)])


def decoded(octets: bytes, codec: str) -> bytes:
    return octets if codec == "utf_8" else octets.decode(codec).encode()


def long_lines(octets: bytes) -> int:
    """How many lines are over 998 octets; of what is far longer, into how many such it could fall."""
    return sum(len(line.removesuffix(b"\r")) // 999 for line in lines_view(octets).split(b"\n"))


def has_blank_line(octets: bytes) -> bool:
    return header_end(lines_view(octets), 0)[0] < len(octets)


def fields_of(octets: bytes) -> list[HeaderField]:
    return list(each_field(octets, lines_view(octets), 0, len(octets)))


def check_refusal(error: BadMessage, octets: bytes) -> None:
    assert error.fault in FAULTS
    assert 0 <= error.position < len(octets)
    assert octets[error.position] >= 0x80
    assert (error.fault == "charset-needed") == bool(error.candidates) == bool(error.sample)


def check(
    octets: bytes, charset: str | None, *, seven_bit: bool
) -> tuple[FieldRepair, HeaderField, HeaderField] | None:
    """Repair a field; make sure of everything that holds for every kind of field."""
    (field,) = fields_of(octets)
    try:
        repair = repair_field(octets, field.name, charset, seven_bit=seven_bit)
    except BadMessage as error:
        check_refusal(error, octets)
        return None
    if repair is None:
        assert octets.isascii() or (not seven_bit and octets.decode())
        return None
    assert "\ufffd" not in repair.octets.decode("ascii" if seven_bit else "utf-8")
    (now,) = fields_of(repair.octets)
    assert now.name == field.name
    assert repair.octets[: now.value_start] == octets[: field.value_start]
    assert repair.octets[now.value_end :] == octets[field.value_end :]
    assert header_end(lines_view(repair.octets), 0)[0] == len(repair.octets) or has_blank_line(octets)
    assert long_lines(repair.octets) <= long_lines(octets)
    assert repair_field(repair.octets, field.name, charset, seven_bit=seven_bit) is None
    return repair, field, now


BLANKS = st.sampled_from([b" ", b"\t", b"  ", b"\r\n ", b"\r\n\t", b" \r\n  ", b" " * 990, b""])
CHARSETS = st.sampled_from(
    ["windows-1252", "iso-8859-1", "koi8-r", "shift_jis", "gb18030", "utf-8", "x-none", "", None]
)
LINE_ENDS = st.sampled_from([b"\r\n", b"\n", b""])


def one_field(name: bytes, value: bytes, line_end: bytes) -> bytes:
    if not line_end:  # a CR would be taken for one
        value = re.sub(rb"\r(?!\n)", b"", value)
    octets = name + value + line_end
    return octets.replace(b"\r\n", b"\n") if line_end == b"\n" else octets


def in_q(octets: bytes) -> bytes:
    """Every encoded word in the Q encoding: which one is shorter is of no interest here."""
    return re.sub(rb"=\?([^?]+)\?b\?([^?]*)\?=", _word_in_q, octets)


def _word_in_q(match: re.Match[bytes]) -> bytes:
    plain = re.compile(rb"[A-Za-z0-9!*+/-]")
    letters = (chr(octet).encode("latin-1") for octet in base64.b64decode(match[2]))
    content = b"".join(letter if plain.match(letter) else b"=%02X" % ord(letter) for letter in letters)
    return b"=?%s?q?%s?=" % (match[1], content.replace(b"=20", b"_"))
