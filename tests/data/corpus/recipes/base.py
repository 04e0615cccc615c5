"""The bricks that the files of the corpus are made of. Every address is in a reserved domain (RFC 2606)."""

import base64
from typing import NamedTuple

CRLF = b"\r\n"


class Sample(NamedTuple):
    """One file of the corpus, without its ".eml"."""

    name: str
    reason: str
    octets: bytes


def octets(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


def lines(*texts: str | bytes) -> bytes:
    """Return the lines, each with CRLF."""
    return b"".join(octets(text) + CRLF for text in texts)


def wrapped(content: bytes) -> bytes:
    """Return ``content`` in base64, 76 characters a line."""
    return base64.encodebytes(content).replace(b"\n", CRLF)


_USUAL = {
    b"from": "From: Ann Example <ann@sender.example>",
    b"to": "To: Bob Example <bob@far.example>",
    b"subject": "Subject: Minutes of the meeting",
    b"date": "Date: Sat, 21 Nov 2026 09:30:00 +0100",
    b"message-id": "Message-ID: <20261121.0930@sender.example>",
    b"mime-version": "MIME-Version: 1.0",
}


def mail(
    *fields: str | bytes, body: str | bytes = "Hello Bob,\r\n\r\nsee you on Monday.\r\n", leave_out: str = ""
) -> bytes:
    """Return a message in which ``fields`` stand instead of the usual ones of their names, or behind them."""
    given = [octets(field) for field in fields]
    names = {field.partition(b":")[0].strip().lower() for field in given} | set(leave_out.lower().encode().split())
    usual = [octets(line) for name, line in _USUAL.items() if name not in names]
    return lines(*usual, *given) + CRLF + octets(body)


def part(*fields: str | bytes, body: str | bytes = "One part.") -> bytes:
    """Return a part; its last line has no end, for that belongs to the delimiter behind it."""
    return lines(*fields) + CRLF + octets(body)


def multi(
    boundary: str | bytes, *parts: bytes, preamble: bytes = b"", epilogue: bytes = b"", close: bool = True
) -> bytes:
    """Return the body of a multipart."""
    mark = octets(boundary)
    opened = b"".join(b"--" + mark + CRLF + content + CRLF for content in parts)
    closed = b"--" + mark + b"--" + CRLF if close else b""
    return (preamble + CRLF if preamble else b"") + opened + closed + epilogue


def mixed(boundary: str, *parts: bytes, kind: str = "mixed", **rest: bytes) -> bytes:
    """Return a whole message that is a multipart."""
    return mail(f'Content-Type: multipart/{kind}; boundary="{boundary}"', body=multi(boundary, *parts, **rest))


TEXT = part("Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", body="Grüße aus Köln.")
PLAIN = part("Content-Type: text/plain; charset=us-ascii", body="The text.")
HTML = part("Content-Type: text/html; charset=utf-8", body="<p>The <b>text</b>.</p>")
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNg+M/wHwAEAQH/6mbGJwAAAABJRU5ErkJggg=="
)
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
ATTACHMENT = part(
    'Content-Type: application/pdf; name="minutes.pdf"',
    "Content-Transfer-Encoding: base64",
    'Content-Disposition: attachment; filename="minutes.pdf"',
    body=wrapped(PDF)[:-2],
)
IMAGE = part(
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "Content-ID: <logo@sender.example>",
    "Content-Disposition: inline",
    body=wrapped(PNG)[:-2],
)


def nest(kind: str, boundary: str, *parts: bytes) -> bytes:
    """Return a part that is a multipart itself."""
    return part(f'Content-Type: multipart/{kind};\r\n\tboundary="{boundary}"', body=multi(boundary, *parts))
