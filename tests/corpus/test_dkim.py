"""A verifier that knows nothing of this program looks at what it does to signed messages."""

from pathlib import Path

import dkim
import pytest

from cfmail_gui.message.document import split
from cfmail_gui.message.field_edits import duplicate_field, insert_field, remove_field, set_field
from cfmail_gui.message.wire import encode
from tests.data.corpus.make import FOLDER
from tests.data.corpus.recipes.signed import DOMAIN, PUBLIC_RECORD, SELECTOR

SIGNED = sorted(path for path in FOLDER.glob("dkim-*.eml") if path.stem != "dkim-broken")
# Sending without changing what is signed is impossible for the first, which has raw iso-8859-1 in its body.
SENT = [path for path in SIGNED if path.stem != "dkim-eight-bit"]


def is_valid(raw: bytes) -> bool:
    def record(name: bytes, timeout: int = 0) -> bytes:
        assert name == SELECTOR + b"._domainkey." + DOMAIN + b"."
        return PUBLIC_RECORD

    return dkim.verify(raw, dnsfunc=record)


def named(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", SIGNED, ids=named)
def test_the_files_are_signed(path):
    raw = path.read_bytes()
    assert is_valid(raw)
    assert not is_valid(raw.replace(b"Ann", b"Eve"))


@pytest.mark.parametrize("path", SIGNED, ids=named)
def test_a_field_that_is_not_signed_can_be_added_changed_and_removed(path):
    document = split(path.read_bytes())
    for place in (0, 1, len(document.fields)):
        added = insert_field(document, place, "X-Added", "Grüße " * 30)
        assert is_valid(added.raw), place
        assert is_valid(set_field(added, "X-Added", "other").raw)
        assert is_valid(remove_field(added, place).raw)
        assert is_valid(duplicate_field(added, place).raw)


@pytest.mark.parametrize("path", SIGNED, ids=named)
def test_a_signed_field_cannot_be_changed_unnoticed(path):
    assert not is_valid(set_field(split(path.read_bytes()), "From", "eve@sender.example").raw)


@pytest.mark.parametrize("path", SENT, ids=named)
def test_what_is_sent_is_still_signed(path):
    wire = encode(split(path.read_bytes()))
    assert is_valid(wire.octets)
    assert wire.broken == ()


@pytest.mark.parametrize("path", SENT, ids=named)
def test_line_ends_do_not_matter(path):
    unix = path.read_bytes().replace(b"\r\n", b"\n")
    assert is_valid(encode(split(unix)).octets)


def test_a_signature_that_cannot_be_kept_is_told():
    wire = encode(split((FOLDER / "dkim-eight-bit.eml").read_bytes()))
    assert not is_valid(wire.octets)
    assert [signature.kind for signature in wire.broken] == ["dkim"]
