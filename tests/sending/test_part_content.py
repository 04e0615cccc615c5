"""What is shown of parts: text, messages in messages, octets as numbers, and what is around parts."""

from pathlib import Path

import pytest
from hypothesis import given

from cfmail_gui.message.document import split
from cfmail_gui.message.edit import part_at
from cfmail_gui.sending.part_content import DUMPED_OCTETS, MAX_DAMAGED_OCTETS, hex_dump, is_message, kind_of, read
from tests.message.samples import messages, sample, thorough

CORPUS = sorted((Path(__file__).parents[1] / "data" / "corpus").glob("*.eml"))


def shown(raw: bytes, number: str = "1"):
    document = split(raw)
    return read(document, part_at(document, number))


def test_text_is_decoded_by_its_charset():
    found = shown(sample("nested.eml"), "1.1")
    assert (found.kind, found.shown.decode(), found.size, found.charsets) == ("text", "Café au lait", 12, ())


def test_damage_stays_visible_and_charsets_are_proposed():
    found = shown(b"From: a@b.test\nContent-Type: text/plain; charset=utf-8\n\nGr\xfc\xdfe aus K\xf6ln\n")
    assert found.shown.decode() == "Gr⟨FC⟩⟨DF⟩e aus K⟨F6⟩ln\n"
    assert found.text.damaged
    assert found.charsets[0] == "windows-1252"


def test_a_long_text_is_cut():
    raw = b"From: a@b.test\n\n" + b"0123456789\n" * 500_000
    found = shown(raw)
    assert found.text.cut
    assert MAX_DAMAGED_OCTETS < len(found.shown) < 5_000_000
    assert found.size == 5_500_000


def test_what_is_around_parts_is_shown_of_a_container():
    found = shown(sample("nested.eml"), "")
    assert found.kind == "container"
    assert found.children == 2
    assert found.shown.split() == b"This is the preamble. This is the epilogue.".split()
    assert shown(sample("nested.eml"), "1").shown == b""


@pytest.mark.parametrize("encoding", [b"8bit", b"base64"])
def test_a_nested_message_shows_its_main_fields_and_its_text(encoding):
    inner = b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nFrom: Me <a@b.test>\r\nX-Other: x\r\n\r\nhello\r\n"
    if encoding == b"base64":
        import base64

        inner = base64.encodebytes(inner).replace(b"\n", b"\r\n")
    found = shown(
        b"From: a@b.test\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: "
        + encoding
        + b"\r\n\r\n"
        + inner
    )
    assert found.kind == "message"
    assert found.fields == (("From", "Me <a@b.test>"), ("Subject", "Grüße"))
    assert found.shown == b"hello\n"


def test_other_content_is_shown_as_numbers_but_only_its_beginning():
    header = b"From: a@b.test\nContent-Type: application/zip\n\n"
    found = shown(header + bytes(range(256)) * 100)
    assert found.kind == "octets"
    assert found.size == 25_600
    assert found.shown.count(b"\n") + 1 == DUMPED_OCTETS // 16
    first = "00000000  00 01 02 03 04 05 06 07  08 09 0a 0b 0c 0d 0e 0f  ................"
    assert found.shown.decode().splitlines()[0] == first


def test_the_dump_of_a_short_line_is_aligned():
    one, other = hex_dump(b"0123456789abcdefXYZ").splitlines()
    assert one.index("0123456789abcdef") == other.index("XYZ")
    assert hex_dump(b"") == ""


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        (b"text/html", "text"),
        (b"image/svg+xml", "text"),  # never drawn: it can name files
        (b"image/png", "picture"),
        (b"application/json", "text"),
        (b"application/pgp-signature", "text"),
        (b"message/rfc822", "message"),
        (b"message/delivery-status", "text"),
        (b"multipart/mixed", "text"),  # without a boundary it has no parts
        (b"application/pdf", "octets"),
    ],
)
def test_kinds(content_type, kind):
    document = split(b"From: a@b.test\nContent-Type: " + content_type + b"\n\n")
    assert kind_of(document.tree.parts[0]) == kind


def test_a_file_called_like_a_message_may_be_opened_as_one():
    def part(content_type: bytes):
        return split(b"From: a@b.test\nContent-Type: " + content_type + b"\n\n").tree.parts[0]

    assert is_message(part(b"application/octet-stream; name=a.EML"))
    assert is_message(part(b"message/rfc822"))
    assert not is_message(part(b"application/octet-stream; name=a.eml.exe"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_part_of_every_sample_can_be_shown(path):
    document = split(path.read_bytes())
    for part in document.tree.parts:
        found = read(document, part)
        if found.kind in ("text", "message", "octets"):
            found.shown.decode()


@thorough
@given(messages())
def test_any_octets_can_be_shown(raw):
    document = split(raw)
    for part in document.tree.parts:
        assert read(document, part).size >= 0
