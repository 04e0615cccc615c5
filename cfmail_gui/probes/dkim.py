"""What the record says that holds the key to Cloudflare's signatures (DKIM, RFC 6376 3.6.1). Pure."""

import base64
import binascii
from collections.abc import Iterator
from typing import Literal

from cfmail_gui.findings.finding import Finding
from cfmail_gui.probes import tags

_LEAST_BITS = 1024  # RFC 8301 3.2: shorter keys prove nothing
_ED25519_OCTETS = 32  # RFC 8463 4
_SEQUENCE, _INTEGER, _BIT_STRING = 0x30, 0x02, 0x03  # tags of ASN.1 DER (X.690)
_LONG = 0x80  # in a length: the other bits say how many octets hold it
_LENGTH_OCTETS = 4  # no key is longer than 4 GiB


def findings(name: str, texts: tuple[str, ...]) -> Iterator[Finding]:
    """Judge the TXT records at ``name``, which ends in ``._domainkey.`` and the sender's domain."""
    if not texts:
        yield Finding("authentication", "dkim-missing", "problem", detail=name)
    elif len(texts) > 1:  # RFC 6376 3.6.2.2: what comes of that is undefined
        shown = " | ".join(texts)
        yield Finding("authentication", "dkim-several", "problem", detail=name, other=shown, number=len(texts))
    else:
        yield from _judged(name, texts[0])


def _judged(name: str, record: str) -> Iterator[Finding]:
    found = tags.read(record)
    key = _key(found) if found else "malformed"
    match key:
        case "malformed":
            yield Finding("authentication", "dkim-malformed", "problem", detail=name, other=record)
        case "revoked":
            yield Finding("authentication", "dkim-revoked", "problem", detail=name, other=record)
        case int(bits) if 0 < bits < _LEAST_BITS:
            yield Finding(
                "authentication", "dkim-weak", "problem", detail=name, other=record, number=bits, limit=_LEAST_BITS
            )
        case int(bits):
            yield Finding("authentication", "dkim-found", "advice", detail=name, other=record, number=bits)
    if found and "y" in found.get("t", "").replace(" ", "").split(":"):
        yield Finding("authentication", "dkim-testing", "problem", detail=name, other=record)


def _key(found: dict[str, str]) -> int | Literal["malformed", "revoked"]:
    """Return the bits of an RSA key, or 0 for a key of another kind that is sound."""
    if found.get("v", "DKIM1") != "DKIM1" or "p" not in found:
        return "malformed"
    text = "".join(found["p"].split())
    if not text:
        return "revoked"
    try:
        octets = base64.b64decode(text, validate=True)
        match found.get("k", "rsa").lower():
            case "rsa":
                return _rsa_bits(octets)
            case "ed25519" if len(octets) == _ED25519_OCTETS:
                return 0
            case _:
                return "malformed"
    except (binascii.Error, ValueError, IndexError):
        return "malformed"


def _rsa_bits(der: bytes) -> int:
    """Return the length of the modulus in a SubjectPublicKeyInfo (RFC 5280), or in a bare RSAPublicKey (RFC 8017).

    Raises:
        ValueError, IndexError: it is neither.
    """
    outer, _ = _element(der, _SEQUENCE)
    if outer[0] == _SEQUENCE:
        _, rest = _element(outer, _SEQUENCE)  # which algorithm
        bits, _ = _element(rest, _BIT_STRING)
        outer, _ = _element(bits[1:], _SEQUENCE)  # the first octet counts unused bits: none
    modulus, rest = _element(outer, _INTEGER)
    _element(rest, _INTEGER)  # the exponent
    return int.from_bytes(modulus, "big").bit_length()


def _element(der: bytes, tag: int) -> tuple[bytes, bytes]:
    """Return the content of the first element, and what is behind it."""
    if der[0] != tag:
        raise ValueError("another element")
    size, start = der[1], 2
    if size >= _LONG:
        octets = size - _LONG
        if not 0 < octets <= _LENGTH_OCTETS:
            raise ValueError("no length")
        start += octets
        size = int.from_bytes(der[2:start], "big")
    if start + size > len(der):
        raise ValueError("cut off")
    return der[start : start + size], der[start + size :]
