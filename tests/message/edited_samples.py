"""Messages of every shape for the tests of edits, and what must hold after any of them."""

import email
import email.policy
from collections.abc import Iterator

from hypothesis import strategies as st

from cfmail_gui.message.document import Document, split
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.message.part_tree import Part
from tests.message.samples import messages

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\n\r\n--b\n"
HEAD = b"From: a@b.test\r\nSubject: x\r\n"

TEXT = (
    HEAD + b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nX-Last: y\r\n\r\none\r\ntwo\r\nthree\r\n"
)
ALTERNATIVE = (
    HEAD
    + b"MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=a\r\nX-Last: y\r\n\r\n"
    + b"--a\r\nContent-Type: text/plain\r\n\r\ntext\r\n--a\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--a--\r\n"
)
NESTED = (
    HEAD
    + b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\npreamble\r\n"
    + b"--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n"
    + b"--a\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    + b"caf=E9 =\r\nau lait\r\n"
    + b"--a\r\nContent-Type: multipart/related; boundary=r\r\n\r\n"
    + b"--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<img src=cid:i@x>\r\n\r\n"
    + b"--r\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <i@x>\r\n"
    + b"Content-Disposition: inline; filename=i.png\r\n\r\niVBORw0KGgo=\r\n--r--\r\n--a--\r\n"
    + b"--m\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n"
    + b"Content-Disposition: attachment; filename=a.pdf; size=9\r\n\r\nJVBERi0xLjQK\r\n--m--\r\nepilogue\r\n"
)
SIGNED = (
    HEAD
    + b'Content-Type: multipart/signed; boundary=s; protocol="application/pgp-signature"\r\n\r\n'
    + b"--s\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\ntext\r\n"
    + b"--m\r\nContent-Type: application/pdf\r\n\r\npdf\r\n--m--\r\n"
    + b"--s\r\nContent-Type: application/pgp-signature\r\n\r\nsig\r\n--s--\r\n"
)
DIGEST = HEAD + b"Content-Type: multipart/digest; boundary=d\r\n\r\n--d\r\n\r\nSubject: 1\r\n\r\none\r\n--d--\r\n"
FORWARD = (
    HEAD
    + b"Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\nsee below\r\n"
    + b"--m\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n"
    + b"--i\r\n\r\ninner text\r\n--i--\r\n--m--\r\n"
)
UNCLOSED = HEAD + b"Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\none\r\n--m\r\nX: y\r\n\r\ntwo\r\n"
BARE = b"Subject: x\n\nplain\n"
HEADER_ONLY = b"Subject: x"
LONE_CR = TEXT.replace(b"\r\n", b"\r")

SHAPES = {
    "text": TEXT,
    "text-lf": TEXT.replace(b"\r\n", b"\n"),
    "bare": BARE,
    "alternative": ALTERNATIVE,
    "nested": NESTED,
    "nested-lf": NESTED.replace(b"\r\n", b"\n"),
    "nested-cr": NESTED.replace(b"\r\n", b"\r"),
    "signed": SIGNED,
    "digest": DIGEST,
    "forward": FORWARD,
    "unclosed": UNCLOSED,
    "header-only": HEADER_ONLY,
    "lone-cr": LONE_CR,
    "no-header": b"\r\nbody",
    "mbox": b"From me\n" + BARE,
    "delimiter-only": b"Content-Type: multipart/mixed; boundary=b\n\n--b",
}

_TYPES = st.sampled_from(
    [
        b"",
        b"Content-Type: text/plain\n",
        b"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n",
        b"Content-Type: text/html; charset=utf-8\nX: y\n",
        b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n",
        b"Content-Disposition: attachment; filename=x\n",
        b"Content-Type: image/png; name=i.png\nContent-ID: <i@x>\nContent-Transfer-Encoding: base64\n",
        b"Content-Type: message/rfc822\n",
    ]
)
_BODIES = st.sampled_from(
    [b"", b"\n", b"one", b"one\ntwo\n", b" \n--x\n", b"caf\xe9\n", "ü\n".encode(), b"iVBORw0KGgo="]
)
_KINDS = st.sampled_from([b"mixed", b"alternative", b"related", b"signed", b"digest", b"report"])


@st.composite
def structures(draw: st.DrawFn) -> bytes:
    """Messages of nested parts, with whatever may be missing missing, and with every kind of line end."""
    raw = draw(st.sampled_from([b"", b"Subject: x\n", b"From me\n", b"A: b\n c\n"])) + _entity(draw, "b", 0)
    cut = draw(st.sampled_from([0, 0, 0, 1, 2, 5, 9]))
    raw = raw[: len(raw) - cut]
    return raw.replace(b"\n", draw(st.sampled_from([b"\n", b"\r\n", b"\r"])))


def _entity(draw: st.DrawFn, boundary: str, depth: int) -> bytes:
    blank = b"\n" if draw(st.integers(0, 9)) else b""
    if depth > 2 or not draw(st.integers(0, 2)):
        return draw(_TYPES) + blank + draw(_BODIES)
    name = boundary.encode()
    head = b"Content-Type: multipart/" + draw(_KINDS) + b"; boundary=" + name + b"\n" + blank
    parts = [
        b"--"
        + name
        + b"\n"
        + _entity(draw, f"{boundary}{number}", depth + 1)
        + draw(st.sampled_from([b"\n", b"\n", b""]))
        for number in range(draw(st.integers(0, 3)))
    ]
    end = draw(st.sampled_from([b"--" + name + b"--\n", b"--" + name + b"--\n", b"--" + name + b"--", b"", b"post\n"]))
    return head + draw(st.sampled_from([b"", b"", b"preamble\n"])) + b"".join(parts) + end


def shapes() -> st.SearchStrategy[bytes]:
    """All of them: made by hand, put together from parts, and put together from lines."""
    return st.sampled_from(sorted(SHAPES.values())) | structures() | messages()


def leaves(document: Document) -> list[Part]:
    """Return the parts that hold octets of their own."""
    return [part for part in document.tree.parts if not part.boundary]


def bodies(document: Document) -> list[tuple[str, bytes]]:
    """Return type and octets, as they are written, of every leaf."""
    return [(part.content_type, document.raw[part.body_start : part.end]) for part in leaves(document)]


def assert_whole(document: Document) -> None:
    """A fresh split of the octets finds the same."""
    fresh = split(document.raw)
    assert document.tree == fresh.tree
    assert (document.fields, document.body_start, document.start) == (fresh.fields, fresh.body_start, fresh.start)


def read(document: Document) -> Iterator[tuple[str, bytes]]:
    """Yield type and content of every leaf, as Python's own parser reads them."""
    message = email.message_from_bytes(document.raw, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" or not part.is_multipart():
            inner = part.get_payload(0).as_bytes() if part.is_multipart() else part.get_payload(decode=True)
            yield part.get_content_type(), inner


def contents(document: Document) -> list[tuple[str, bytes]]:
    """Return type and decoded octets of every leaf."""
    return [(part.content_type, content_of(document, part)) for part in leaves(document)]
