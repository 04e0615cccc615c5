"""The JSON body: what goes in, octet for octet, and the proof that it is the message."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.cloudflare import schema
from cfmail_gui.cloudflare.schema import request_pieces
from cfmail_gui.message.envelope import Envelope

ENVELOPE = Envelope("me@sender.example", ("a@x.example", "b@y.example"))


def request_body(envelope: Envelope, octets: bytes) -> bytes:
    return b"".join(request_pieces(envelope, octets))


def plain_json(envelope: Envelope, text: str) -> bytes:
    fields = {"from": envelope.sender, "mime_message": text, "recipients": list(envelope.recipients)}
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_the_body_is_what_the_json_module_makes_of_it(text):
    body = request_body(ENVELOPE, text.encode())
    assert body == plain_json(ENVELOPE, text)
    assert json.loads(body)["mime_message"] == text


@pytest.mark.parametrize("unit", ["x", "ж", "😀", "\r\n", '"', "\\", "\x01", "\u2028", "\x7f"])
def test_pieces_join_without_a_seam(unit):
    text = "Subject: ab\r\n\r\n" + unit * (2**16 + 3)  # cut in the middle of a run
    assert request_body(ENVELOPE, text.encode()) == plain_json(ENVELOPE, text)


@pytest.mark.parametrize("unit", ["x", "😀", "\x01"])
def test_no_piece_is_large(unit):
    text = unit * 2**18
    pieces = list(request_pieces(ENVELOPE, text.encode()))
    assert max(map(len, pieces)) <= 6 * 2**16


def test_domains_go_out_as_a_labels_and_local_parts_as_they_are():
    envelope = Envelope("Я@пример.example", ("Grüße@BÜCHER.example",))
    body = json.loads(request_body(envelope, b""))
    assert body["from"] == "Я@xn--e1afmkfd.example"
    assert body["recipients"] == ["Grüße@xn--bcher-kva.example"]


def test_an_encoder_that_errs_is_found_out(monkeypatch):
    encode = schema._encode
    monkeypatch.setattr(schema, "_encode", lambda value: encode(value).replace("é", "e"))
    with pytest.raises(ValueError, match="message"):
        request_body(ENVELOPE, ("caf" + "é" * 2**17).encode())
    with pytest.raises(ValueError, match="envelope"):
        request_body(Envelope("café@x.example", ()), b"")


def test_an_address_cannot_write_json():
    address = '"x\\",\\"mime_message\\":\\"evil"@x.example'
    body = json.loads(request_body(Envelope(address, (address,)), b"hi"))
    assert body == {"from": address, "mime_message": "hi", "recipients": [address]}


@pytest.mark.parametrize("octets", [b"a\xff", b"x" * 2**19 + b"\xe9", b"lone \xed\xa0\x80", b"cut \xf0\x9f\x98"])
def test_octets_that_are_not_utf8_are_refused(octets):
    with pytest.raises(ValueError, match=r"."):
        list(request_pieces(ENVELOPE, octets))
