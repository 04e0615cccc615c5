import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.document import Document, split
from cfmail_gui.message.signatures import MAX_IN_HEADER, Signature, find, touched
from tests.message.samples import messages, thorough

FIELDS = b"From: a@b.test\r\nReceived: one\r\nReceived: two\r\nReceived: three\r\nSubject: hi\r\n"
BODY = b"text\r\n"


def signed(tags: bytes, fields: bytes = FIELDS, body: bytes = BODY, name: bytes = b"DKIM-Signature") -> Document:
    return split(fields + name + b": " + tags + b"\r\n\r\n" + body)


def covered(document: Document, signature: Signature) -> list[bytes]:
    return [document.raw[a:b] for a, b in signature.covers]


def at(document: Document, octets: bytes) -> tuple[int, int]:
    start = document.raw.index(octets)
    return start, start + len(octets)


def test_dkim_covers_the_named_fields_itself_and_the_body():
    document = signed(b"v=1; a=rsa-sha256; d=sender.example;\r\n s=sel; h=From :\r\n\t subject; bh=x=; b=y\r\n =")
    (signature,) = find(document)
    assert (signature.kind, signature.detail) == ("dkim", "d=sender.example s=sel")
    own = document.first("DKIM-Signature")
    assert covered(document, signature) == [
        b"From: a@b.test\r\n",
        b"Subject: hi\r\n",
        document.raw[own.start : own.end],
        BODY,
    ]


@pytest.mark.parametrize(
    ("names", "lines"),
    [
        (b"received", [b"three"]),
        (b"Received:RECEIVED", [b"two", b"three"]),
        (b"received:from:received:received:received:received", [b"one", b"two", b"three"]),
        (b"to:reply-to", []),
        (b"", []),
        (b":", []),
    ],
)
def test_repeated_names_take_fields_from_the_bottom_up_and_names_too_many_cover_nothing(names, lines):
    document = signed(b"d=x; h=" + names + b"; l=0")
    (signature,) = find(document)
    received = [octets for octets in covered(document, signature) if octets.startswith(b"Received")]
    assert received == [b"Received: " + line + b"\r\n" for line in lines]
    assert touched(document, [at(document, b"one")]) == (find(document) if b"one" in lines else ())


def test_a_signature_does_not_count_itself_among_the_signatures_it_names():
    other = b"DKIM-Signature: d=other; h=from; l=0\r\n"
    document = signed(b"d=x; h=dkim-signature:dkim-signature; l=0", other + FIELDS)
    first, second = find(document)
    assert covered(document, second) == [other, document.raw[slice(*second.covers[-1])]]
    assert second.covers[-1][0] == document.all("DKIM-Signature")[1].start
    assert len(first.covers) == 2


@pytest.mark.parametrize(
    ("tags", "body"),
    [
        (b"l=0", b""),
        (b"l=3", b"tex"),
        (b"l=3; c=simple/simple", b"tex"),
        (b"l=3; c=relaxed", b"tex"),
        (b"l=3; c=relaxed/relaxed", BODY),
        (b"l=0; c=relaxed/relaxed", b""),
        (b"l=999", BODY),
        (b"l=-1", BODY),
        (b"l=many", BODY),
        (b"l=\xb2", BODY),
        (b"", BODY),
    ],
)
def test_the_body_length_limit_counts_where_it_can_be_told(tags, body):
    document = signed(b"d=x; h=from; " + tags)
    covers = find(document)[0].covers
    assert b"".join(document.raw[a:b] for a, b in covers if a >= document.body_start) == body


def test_what_is_inserted_breaks_a_body_at_its_edges_but_no_field_there():
    document = signed(b"d=x; h=from:subject")
    subject = document.first("Subject")
    assert not touched(document, [(subject.start, subject.start)])
    assert not touched(document, [(subject.end, subject.end)])
    assert touched(document, [(subject.start + 3, subject.start + 3)])
    assert touched(document, [(document.size, document.size)])
    assert touched(document, [(document.body_start, document.body_start)])
    assert not touched(document, [at(document, b"Received: one\r\n")])
    assert not touched(document, [])
    assert touched(document, [at(document, b"Received: one\r\n"), at(document, b"hi")])


def test_what_is_appended_behind_the_length_limit_breaks_nothing():
    document = signed(b"d=x; h=from; l=3")
    assert not touched(document, [(document.size, document.size)])
    assert not touched(document, [(document.body_start + 4, document.size)])
    assert touched(document, [(document.body_start + 2, document.size)])


def test_text_in_an_empty_signed_body_breaks_it():
    document = signed(b"d=x; h=from", body=b"")
    assert touched(document, [(document.size, document.size)])


def test_seals_cover_the_arc_sets_up_to_their_own():
    sets = [
        b"ARC-Seal: i=%d; d=d%d; s=s; b=x\r\nARC-Message-Signature: i=%d; h=subject; l=0\r\n"
        b"ARC-Authentication-Results: i=%d; ok\r\n" % (i, i, i, i)
        for i in (2, 1)
    ]
    document = split(b"".join(sets) + FIELDS + b"\r\n" + BODY)
    found = find(document)
    assert [(signature.kind, signature.detail) for signature in found] == [
        ("arc", "i=2 d=d2 s=s"),
        ("arc", "i=2"),
        ("arc", "i=1 d=d1 s=s"),
        ("arc", "i=1"),
    ]
    assert b"".join(covered(document, found[0])) == b"".join(sets)
    assert b"".join(covered(document, found[2])) == sets[1]
    assert covered(document, found[1])[-1] == b"Subject: hi\r\n"


MULTIPART = (
    b'Content-Type: multipart/signed; boundary=b; micalg=pgp-sha256; protocol="%s"\r\n\r\npreamble\r\n'
    b"--b\r\nContent-Type: text/plain\r\n\r\nsigned\r\n--b\r\nContent-Type: %s\r\n\r\nsig\r\n--b--\r\nepilogue\r\n"
)


@pytest.mark.parametrize(
    ("protocol", "kind"),
    [
        (b"application/pgp-signature", "openpgp"),
        (b"application/pkcs7-signature", "smime"),
        (b"Application/X-PKCS7-Signature", "smime"),
        (b"application/other", "multipart-signed"),
    ],
)
def test_a_signed_multipart_covers_its_first_part_with_header_and_the_signature(protocol, kind):
    document = split(MULTIPART % (protocol, protocol))
    (signature,) = find(document)
    assert (signature.kind, signature.detail) == (kind, "micalg=pgp-sha256")
    assert covered(document, signature) == [b"Content-Type: text/plain\r\n\r\nsigned", b"sig"]
    assert not touched(document, [at(document, b"preamble"), at(document, b"epilogue")])
    assert touched(document, [at(document, b"text/plain")])


def test_a_signed_multipart_inside_another_and_one_without_parts():
    inner = MULTIPART % (b"application/pgp-signature", b"application/pgp-signature")
    document = split(b"Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n" + inner + b"\r\n--o--\r\n")
    (signature,) = find(document)
    assert covered(document, signature)[0] == b"Content-Type: text/plain\r\n\r\nsigned"
    (whole,) = find(split(b"Content-Type: multipart/signed\r\n\r\nall\r\n"))
    assert whole == Signature("multipart-signed", "", ((34, 39),))


@pytest.mark.parametrize(
    ("params", "is_signed"),
    [
        (b"smime-type=signed-data", True),
        (b'smime-type=Signed-Data; name="smime.p7m"', True),
        (b'name="smime.P7M"', True),
        (b"smime-type=enveloped-data; name=smime.p7m", False),
        (b"name=smime.p7c", False),
    ],
)
def test_opaque_smime_covers_its_body(params, is_signed):
    document = split(b"Content-Type: application/pkcs7-mime; " + params + b"\r\n\r\nMIIB\r\n")
    assert [covered(document, signature) for signature in find(document)] == [[b"MIIB\r\n"]] * is_signed


ARMORED = (
    b"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nsigned\n"
    b"-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----"
)


def test_signed_text_between_marks_is_covered_and_nothing_around_it():
    document = split(b"Subject: x\n\nbefore\n" + ARMORED + b"\nbetween\n" + ARMORED + b"\nafter\n")
    (signature,) = find(document)
    assert signature.kind == "openpgp-inline"
    assert covered(document, signature) == [ARMORED, ARMORED]
    assert not touched(document, [at(document, b"between")])


@pytest.mark.parametrize("body", [b"> " + ARMORED, ARMORED.replace(b"MESSAGE-----", b"MESSAGE-----x"), b"", b"plain"])
def test_what_only_mentions_marks_is_not_signed(body):
    assert find(split(b"Subject: x\n\n" + body)) == ()


def test_signed_text_in_base64_is_found():
    body = base64.encodebytes(ARMORED)
    document = split(b"Content-Transfer-Encoding: base64\n\n" + body)
    assert [covered(document, signature) for signature in find(document)] == [[body]]


def test_thousands_of_signatures_take_no_longer_than_the_first_hundred():
    field = b"DKIM-Signature: d=x; h=" + b"from:" * 40 + b"\r\n"
    document = split(field * 5000 + b"\r\n")
    assert len(find(document)) == MAX_IN_HEADER
    assert touched(document, [(n, n + 1) for n in range(0, 100_000, 10)])


TAGS = st.sampled_from([b"DKIM-Signature:", b"ARC-Seal:", b"h=", b"from:", b"\r\n", b" ", b";l=", b"3", b"d=\xff"])


@thorough
@given(messages() | st.lists(TAGS).map(b"".join), st.integers(0, 60), st.integers(0, 9))
def test_no_octets_make_it_raise_and_spans_lie_in_the_message(raw, start, length):
    document = split(raw)
    for signature in find(document):
        for (a, b), following in zip(signature.covers, (*signature.covers[1:], (document.size, 0)), strict=True):
            assert 0 <= a <= b <= following[0]
    assert set(touched(document, [(start, start + length)])) <= set(find(document))


def test_many_seals_and_spans_take_time_in_proportion():
    seals = b"".join(b"ARC-Seal: i=%d; a=b\r\n" % (number % 50 + 1) for number in range(100))
    document = split(seals + b"ARC-Authentication-Results: i=50; " + b"a=b;" * 200_000 + b"\r\n\r\nx")
    before = time.process_time()
    assert len(find(document)) == 100
    assert time.process_time() - before < 2
