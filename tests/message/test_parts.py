import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.parts import PartText, place_of, scan, text_of, text_part
from tests.message.samples import messages, sample, thorough

MIXED = b"Subject: x\r\nContent-Type: multipart/%s; boundary=b\r\n\r\n"


def only_text(raw: bytes, limit: int = 2**20) -> PartText:
    document = split(raw)
    return text_of(document, scan(document).parts[-1], limit)


def message(body: bytes, kind: bytes = b"text/plain; charset=utf-8", encoding: bytes = b"8bit") -> bytes:
    return b"Content-Type: " + kind + b"\r\nContent-Transfer-Encoding: " + encoding + b"\r\n\r\n" + body


def chosen(kind: bytes, *headers: bytes) -> str | None:
    parts = b"".join(b"--b\r\n" + header + b"\r\n\r\nx\r\n" for header in headers)
    part = text_part(scan(split(MIXED % kind + parts + b"--b--\r\n")))
    return part.number if part else None


PLAIN = b"Content-Type: text/plain"
HTML = b"Content-Type: text/html"
ATTACHED = PLAIN + b"\r\nContent-Disposition: attachment"
NAMED = PLAIN + b"; name=notes.txt"


@pytest.mark.parametrize(
    ("kind", "headers", "number"),
    [
        (b"mixed", (HTML, PLAIN, PLAIN), "2"),
        (b"mixed", (ATTACHED, PLAIN), "2"),
        (b"mixed", (NAMED, PLAIN), "2"),
        (b"mixed", (NAMED,), "1"),
        (b"mixed", (b"", HTML), "1"),
        (b"alternative", (PLAIN, HTML, PLAIN), "3"),
        (b"alternative", (PLAIN, ATTACHED, HTML), "1"),
        (b"mixed", (ATTACHED, HTML), None),
    ],
)
def test_the_text_to_read_first(kind, headers, number):
    assert chosen(kind, *headers) == number


def test_the_text_of_a_nested_alternative():
    document = split(sample("nested.eml"))
    part = text_part(scan(document))
    assert part.number == "1.1"
    assert text_of(document, part) == PartText("Café au lait", cut=False, damaged=False, charset="iso-8859-1")


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (message("Grüße\r\nжe\n".encode()), PartText("Grüße\nжe\n", cut=False, damaged=False, charset="utf-8")),
        (message(b"caf\xe9"), PartText("caf⟨E9⟩", cut=False, damaged=True, charset="utf-8")),
        (
            message(b"caf\xe9", b"text/plain; charset=iso-8859-1"),
            PartText("café", cut=False, damaged=False, charset="iso-8859-1"),
        ),
        (
            message("café".encode(), b"text/plain"),
            PartText("café", cut=False, damaged=False, charset="us-ascii"),
        ),
        (
            message(b"caf\xe9", b"text/plain; charset=x-none"),
            PartText("caf⟨E9⟩", cut=False, damaged=True, charset="us-ascii"),
        ),
        (
            message(b"cafe", b'text/plain; charset="\0"'),
            PartText("cafe", cut=False, damaged=False, charset="us-ascii"),
        ),
        (
            message(b"R3LDvMOf\r\nZQ==", encoding=b"BASE64"),
            PartText("Grüße", cut=False, damaged=False, charset="utf-8"),
        ),
        (
            message(b"Gr=C3=BC=C3=\r\n=9Fe =ZZ caf\xe9", encoding=b"quoted-printable"),
            PartText("Grüße =ZZ caf⟨E9⟩", cut=False, damaged=True, charset="utf-8"),
        ),
        (message(b"a\0b\x07", encoding=b"x-none"), PartText("a⟨00⟩b⟨07⟩", cut=False, damaged=False, charset="utf-8")),
        (
            b"Subject: x\rContent-Transfer-Encoding: quoted-printable\r\ra=\rb\r",
            PartText("ab\n", cut=False, damaged=False, charset="us-ascii"),
        ),
        (b"Subject: x", PartText("", cut=False, damaged=False, charset="us-ascii")),
    ],
)
def test_text_is_decoded(raw, text):
    assert only_text(raw) == text


@pytest.mark.parametrize("limit", range(1, 40))
@pytest.mark.parametrize("encoding", [b"8bit", b"base64", b"quoted-printable"])
def test_a_cut_damages_nothing(limit, encoding):
    whole = "Съешь ещё\n" * 20
    body = whole.encode()
    if encoding == b"base64":
        body = base64.encodebytes(body)
    if encoding == b"quoted-printable":
        body = quopri.encodestring(body)
    text = only_text(message(body, encoding=encoding), 76 * 4 + limit)
    assert text.cut
    assert not text.damaged
    assert text.text
    assert whole.startswith(text.text)


def test_a_cut_within_the_first_line_still_shows_it():
    assert only_text(message(b"a" * 100), 10) == PartText("a" * 10, cut=True, damaged=False, charset="utf-8")


@pytest.mark.parametrize(
    ("needle", "place"),
    [
        (b"Subject: parts", "header field Subject"),
        (b"\r\nThis is the pre", "header"),
        (b"This is the preamble", "preamble"),
        (b"--outer mark\r\nContent-Type: mul", "preamble"),
        (b"Content-Type: multipart/alt", "header field Content-Type of part 1 (multipart/alternative)"),
        (b"--inner\r\nContent-Type: text/plain", "preamble of part 1"),
        (b"Caf=E9", "part 1.1 (text/plain)"),
        (b"<p>", "part 1.2 (text/html)"),
        (b"--inner--", "epilogue of part 1"),
        (b"Ausz", "header field Content-Type of part 2 (application/pdf)"),
        (b"\r\nJVBER", "header of part 2 (application/pdf)"),
        (b"JVBER", "part 2 (application/pdf)"),
        (b"This is the epilogue", "epilogue"),
    ],
)
def test_places_have_names(needle, place):
    raw = sample("nested.eml")
    document = split(raw)
    assert place_of(document, scan(document), raw.index(needle)) == place


@pytest.mark.parametrize(
    ("raw", "position", "place"),
    [
        (b"\xef\xbb\xbfSubject: x\n\n", 1, "before the header"),
        (b"Subject: x\nodd\n\n", 12, "header line without a colon"),
        (b"Subject: x\n\nbody", 14, "part 1 (text/plain)"),
        (b"Subject: x\n\nbody", 16, "body"),
        (b"Content-Type: multipart/mixed\n\nbody", 33, "body (multipart/mixed)"),
    ],
)
def test_places_of_simple_messages(raw, position, place):
    document = split(raw)
    assert place_of(document, scan(document), position) == place


@thorough
@given(messages(), st.integers(0, 20))
def test_no_message_makes_any_of_them_raise(raw, limit):
    try:
        document = split(raw)
    except BadMessage:
        return
    tree = scan(document)
    text_part(tree)
    for part in tree.parts:
        text_of(document, part, limit).text.encode()
    assert all(place_of(document, tree, position) for position in range(len(raw) + 1))
