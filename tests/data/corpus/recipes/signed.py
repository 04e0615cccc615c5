"""Signed and encrypted messages. The DKIM signatures are real, the others only have the right shape."""

from unittest.mock import patch

import dkim

from tests.data.corpus.recipes.base import ATTACHMENT, HTML, PLAIN, TEXT, Sample, lines, mail, mixed, part, wrapped

DOMAIN, SELECTOR = b"sender.example", b"corpus"
# Made for these tests, and good for nothing else.
_PRIVATE_KEY = b"""-----BEGIN RSA PRIVATE KEY-----
MIICXAIBAAKBgQDETk9CqX/PbtekeIp3aEn1dQf3LTkOTLv2mRyfITj6NBCKHVpA
0HnlzzZE5SfHr0Md7xorjcggA7nJO5z2kn9ovpdiUxn14Iuwyx1/1Za7TgWQu1He
IA2e1hdFrDF0Smcf82Cf5LbdTgmu7vGn+ufEummCEtO96PrkzUlXGMejGwIDAQAB
AoGAMB+Kaqsmu/FOR/GM8EzOpK+17jBV5l2FTqSmUZRRZXTSASnE8FKrL10mzqjm
oZsjdvkgj0DIqKCBMQW+Kuwq81KVBTbtN0Z3/eSf+20zrJvBt/YpIT/JvH1D6ghO
2GzDtsKzeNOo1CdMSzhTglaWLirG+LvlbZowCkWiMR1x/7ECQQDpfViemp5R+g+C
TwAR1iwH4mmsf8xyYFq3x1v6rBj6f/ACDxHxgIoGbPwOTLlvmDVsHzZ/OZaQPu8n
9hnG1OoPAkEA1zs/iClTWvQZGazQLpcBkEpKqC+9d5SIHCN/0pYjxX7rxOwHYg51
82BdA4dY41LMYe9Zpg0s3bIKhl+XtH/yNQJAIKJsaH6j8kFJOaVhFR0iOlfi/UE/
ihz9kQJEUN0NALYxDZidoWud3xgMgtMmd/qGPP5/13htGuww8RzsrWXE8QJAbmHx
fFiNamkj8loBztMdNy4SydzqE8j2YVAHfy4HHIOyUSUnyC9YaMA0E9o3SSausU96
r8G0D+L+qNmfyS+RPQJBAN9hDQclW3bM3Ol+UNtz7sLgqcFpzvgWWzfaC/1IlZiF
BMfiE+FX8qrHGVgCyfrIPFzaohXl+y3Ve5fOPT6P5Hg=
-----END RSA PRIVATE KEY-----
"""
PUBLIC_RECORD = (
    b"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDETk9CqX/PbtekeIp3aEn1dQf3LTkOTLv2mRyfITj6"
    b"NBCKHVpA0HnlzzZE5SfHr0Md7xorjcggA7nJO5z2kn9ovpdiUxn14Iuwyx1/1Za7TgWQu1HeIA2e1hdFrDF0Smcf82Cf5LbdTgmu"
    b"7vGn+ufEummCEtO96PrkzUlXGMejGwIDAQAB"
)
"""What the domain name system would say of the key."""

_SIGNED_AT = 1795250000  # seconds since 1970, as t= says
_NAMES = (b"from", b"to", b"subject", b"date", b"message-id", b"mime-version", b"content-type")
_BLOB = wrapped(bytes((n * 37 + 11) % 256 for n in range(300)))
_PGP_SIGNATURE = lines(
    "-----BEGIN PGP SIGNATURE-----", "", *_BLOB.decode().split(), "=AbCd", "-----END PGP SIGNATURE-----"
)
_PGP_MESSAGE = _PGP_SIGNATURE.replace(b"SIGNATURE", b"MESSAGE")


def _sign(message: bytes, way: str, *, names: tuple[bytes, ...] = _NAMES, length: bool = False) -> bytes:
    header, body = (word.encode() for word in way.split("/"))
    with patch("dkim.time.time", lambda: _SIGNED_AT):
        field = dkim.sign(
            message,
            SELECTOR,
            DOMAIN,
            _PRIVATE_KEY,
            canonicalize=(header, body),
            include_headers=list(names),
            length=length,
        )
    return field + message


def _signed_by(protocol: str, signature: bytes, inside: bytes) -> bytes:
    return mixed("sig", inside, signature, kind=f'signed; micalg=sha-256; protocol="{protocol}"')


_DKIM = [
    Sample("dkim-relaxed", "signed, relaxed/relaxed", _sign(mail(), "relaxed/relaxed")),
    Sample(
        "dkim-simple",
        "signed, simple/simple: one changed space breaks it",
        _sign(mail("Subject:  two  spaces"), "simple/simple"),
    ),
    Sample(
        "dkim-relaxed-simple",
        "signed, relaxed/simple, with trailing spaces in the body",
        _sign(mail(body="a  \r\n\r\n\r\n"), "relaxed/simple"),
    ),
    Sample(
        "dkim-simple-folded",
        "signed, simple/simple, over a folded To",
        _sign(mail("To: bob@far.example,\r\n\teve@far.example"), "simple/simple"),
    ),
    Sample("dkim-lf", "signed with CRLF, kept with LF", _sign(mail(), "simple/simple").replace(b"\r\n", b"\n")),
    Sample("dkim-multipart", "a signed multipart", _sign(mixed("b1", TEXT, HTML, ATTACHMENT), "relaxed/relaxed")),
    Sample(
        "dkim-eight-bit",
        "a signed body in raw iso-8859-1: it cannot be sent without breaking it",
        _sign(mail("Content-Type: text/plain; charset=iso-8859-1", body=b"caf\xe9\r\n"), "relaxed/relaxed"),
    ),
    Sample(
        "dkim-utf8",
        "signed, raw UTF-8 in Subject and body",
        _sign(mail("Subject: Grüße", body="Grüße\r\n"), "relaxed/relaxed"),
    ),
    Sample(
        "dkim-length",
        "the signature covers the beginning of the body only",
        _sign(mail(), "relaxed/simple", length=True) + b"A footer.\r\n",
    ),
    Sample(
        "dkim-oversigned",
        "From and Subject are signed once more than they are there",
        _sign(mail(), "relaxed/relaxed", names=(*_NAMES, b"from", b"subject", b"cc")),
    ),
    Sample("dkim-empty-body", "signed, no body", _sign(mail(body=""), "simple/simple")),
    Sample("dkim-twice", "two signatures", _sign(_sign(mail(), "simple/simple"), "relaxed/relaxed")),
    Sample(
        "dkim-bcc-not-signed",
        "a Bcc field that the signature does not cover",
        _sign(mail("Bcc: hidden@far.example"), "relaxed/relaxed"),
    ),
]

SAMPLES = [
    *_DKIM,
    Sample(
        "dkim-broken",
        "a signature field that is cut",
        b"DKIM-Signature: v=1; a=rsa-sha256; d=sender.example; h=from:\r\n" + mail(),
    ),
    Sample(
        "arc",
        "an ARC set behind a list",
        lines(
            "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=list.example; s=a; t=1795250000;\r\n b=" + "Ab1+" * 20,
            "ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=list.example; s=a;\r\n"
            " h=from:to:subject:date; bh=" + "Cd2/" * 11 + ";\r\n b=" + "Ef3=" * 20,
            "ARC-Authentication-Results: i=1; list.example; dkim=pass header.d=sender.example",
        )
        + _sign(mail(), "relaxed/relaxed"),
    ),
    Sample(
        "smime-detached",
        "S/MIME, the signature apart",
        _signed_by(
            "application/pkcs7-signature",
            part(
                'Content-Type: application/pkcs7-signature; name="smime.p7s"',
                "Content-Transfer-Encoding: base64",
                body=_BLOB[:-2],
            ),
            PLAIN,
        ),
    ),
    Sample(
        "smime-detached-latin1",
        "S/MIME over a raw octet: it cannot be sent without breaking it",
        _signed_by(
            "application/pkcs7-signature",
            part("Content-Type: application/pkcs7-signature", "Content-Transfer-Encoding: base64", body=_BLOB[:-2]),
            part("Content-Type: text/plain; charset=iso-8859-1", body=b"caf\xe9"),
        ),
    ),
    Sample(
        "smime-opaque",
        "S/MIME, text and signature in one",
        mail(
            'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"',
            "Content-Transfer-Encoding: base64",
            body=_BLOB,
        ),
    ),
    Sample(
        "smime-enveloped",
        "S/MIME, encrypted",
        mail(
            'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
            "Content-Transfer-Encoding: base64",
            body=_BLOB,
        ),
    ),
    Sample(
        "smime-binary",
        "S/MIME, encrypted, raw octets",
        mail(
            "Content-Type: application/pkcs7-mime; smime-type=enveloped-data",
            "Content-Transfer-Encoding: binary",
            body=bytes(range(128, 256)),
        ),
    ),
    Sample(
        "pgp-mime-signed",
        "OpenPGP, the signature apart",
        _signed_by(
            "application/pgp-signature", part("Content-Type: application/pgp-signature", body=_PGP_SIGNATURE), PLAIN
        ),
    ),
    Sample(
        "pgp-mime-signed-lf",
        "OpenPGP, the signature apart, LF",
        _signed_by(
            "application/pgp-signature", part("Content-Type: application/pgp-signature", body=_PGP_SIGNATURE), PLAIN
        ).replace(b"\r\n", b"\n"),
    ),
    Sample(
        "pgp-mime-encrypted",
        "OpenPGP, encrypted",
        mixed(
            "enc",
            part("Content-Type: application/pgp-encrypted", body="Version: 1"),
            part("Content-Type: application/octet-stream", body=_PGP_MESSAGE),
            kind='encrypted; protocol="application/pgp-encrypted"',
        ),
    ),
    Sample(
        "pgp-inline-signed",
        "OpenPGP, clear text with its signature below",
        mail(
            body=lines("-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256", "", "Hello,", "- -- ", "Ann")
            + _PGP_SIGNATURE
        ),
    ),
    Sample(
        "pgp-inline-latin1",
        "OpenPGP, clear text with a raw octet",
        mail(
            "Content-Type: text/plain; charset=iso-8859-1",
            body=lines("-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256", "", b"caf\xe9") + _PGP_SIGNATURE,
        ),
    ),
    Sample("pgp-inline-encrypted", "OpenPGP, encrypted text", mail(body=_PGP_MESSAGE)),
    Sample(
        "autocrypt",
        "a key in the header",
        mail(
            "Autocrypt: addr=ann@sender.example; prefer-encrypt=mutual; keydata=\r\n "
            + "\r\n ".join(_BLOB.decode().split())
        ),
    ),
]
