"""Faults of parts, found by looking at what they hold."""

from pathlib import Path

import pytest
from hypothesis import given

from cfmail_gui.checks.part_faults import inspect
from cfmail_gui.message.document import split
from tests.message.samples import messages, thorough

CORPUS = Path(__file__).parents[1] / "data" / "corpus"


def one(body: bytes, header: bytes = b""):
    """Return the finding about a message of one part."""
    return inspect(split(b"From: a@b.test\r\n" + header + b"\r\n" + body))[0]


@pytest.mark.parametrize(
    ("header", "body", "detected", "faults"),
    [
        (b"", b"hello\r\n", "us-ascii", ()),
        (b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n", b"\xc3\xa9", "utf-8", ()),
        (b"Content-Type: text/plain; charset=utf-8\r\n", b"\xc3\xa9", "utf-8", ("eight-bit",)),
        (b"Content-Transfer-Encoding: 8bit\r\n", b"\xc3\xa9", "utf-8", ("no-charset",)),
        (
            b"Content-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 8bit\r\n",
            b"\xc3\xa9",
            "utf-8",
            ("wrong-charset",),
        ),
        (
            b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n",
            b"=E9",
            "",
            ("wrong-charset",),
        ),
        (
            b"Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit\r\n",
            "Привет".encode("koi8-r"),
            "",
            (),
        ),
        (
            b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n",
            "Grüße".encode(),
            "utf-8",
            ("looks-like-utf8",),
        ),
        (b"Content-Type: text/plain; charset=no-such\r\n", b"x", "us-ascii", ("unknown-charset",)),
        (b"Content-Type: text/plain; charset=iso-2022-jp\r\n", b"\x1b$B\x7f\x7f\x1b(B", "us-ascii", ("wrong-charset",)),
        (
            b"Content-Type: text/plain; charset=utf-16\r\nContent-Transfer-Encoding: base64\r\n",
            b"aABpAA==",
            "us-ascii",
            (),
        ),
        (b"", b"a\0b", "us-ascii", ("nul",)),
        (b"Content-Transfer-Encoding: x-uuencode\r\n", b"x", "us-ascii", ("unknown-encoding",)),
        (b"Content-Transfer-Encoding: base64\r\n", b"aGVsbG8h\r\n", "us-ascii", ()),
        (b"Content-Transfer-Encoding: base64\r\n", b"aGVsbG8\r\n", "us-ascii", ()),
        (b"Content-Transfer-Encoding: base64\r\n", b"aGVsb\r\n", "us-ascii", ("bad-base64",)),
        (b"Content-Transfer-Encoding: base64\r\n", b"aGVs-bG8h\r\n", "us-ascii", ("bad-base64",)),
        (b"Content-Type: image/png\r\nContent-Transfer-Encoding: 8bit\r\n", b"\xff\0", None, ()),
    ],
)
def test_one_part(header, body, detected, faults):
    found = one(body, header)
    assert (found.detected, found.faults) == (detected, faults)


def test_sizes_are_those_of_the_decoded_content():
    assert one(b"aGVsbG8h\r\n", b"Content-Transfer-Encoding: base64\r\n").size == 6
    assert one(b"=E9=\r\n!", b"Content-Transfer-Encoding: quoted-printable\r\n").size == 2
    assert one(b"four").size == 4


@pytest.mark.parametrize(
    ("name", "number", "fault"),
    [
        ("no-close.eml", "", "no-close"),
        ("no-delimiter.eml", "", "no-delimiter"),
        ("multipart-base64.eml", "", "encoded-container"),
        ("deep-60.eml", "1" + ".1" * 49, "too-deep"),
    ],
)
def test_faults_of_the_tree_are_told_of_the_part_they_belong_to(name, number, fault):
    document = split((CORPUS / name).read_bytes())
    found = {part.number: finding for part, finding in zip(document.tree.parts, inspect(document), strict=True)}
    assert fault in found[number].faults
    assert sum(fault in finding.faults for finding in found.values()) == 1


@thorough
@given(messages())
def test_every_message_has_a_finding_for_every_part(raw):
    document = split(raw)
    assert len(inspect(document)) == len(document.tree.parts)
