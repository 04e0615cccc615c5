"""Codes of what other computers said when the user had them asked: the DNS, and the servers that links lead to.

``detail`` of a DNS finding is the name that was asked, ``other`` the record as found; of a link finding ``detail`` is
the address as it is in the message, and ``other`` where redirects led from it, "" where nothing was redirected.
"""

from typing import Literal

DomainCode = Literal[
    "dns-not-looked-up",  # nobody answered in time, or with an error; other: kind of the record, by its usual name
    "domain-unknown",  # detail: domain in From or of the envelope sender
    "null-mx",  # detail: domain in From, which takes no mail (RFC 7505)
]
SpfCode = Literal[
    "spf-found",  # the record names Cloudflare
    "spf-missing",
    "spf-several",  # number: how many
    "spf-malformed",
    "spf-without-cloudflare",
    "spf-open",  # it vouches for everybody
]
DkimCode = Literal[
    "dkim-found",  # number: bits of the RSA key, 0 for Ed25519
    "dkim-missing",
    "dkim-several",  # number: how many
    "dkim-revoked",  # without a key
    "dkim-malformed",
    "dkim-weak",  # number, limit: bits of the RSA key
    "dkim-testing",  # its owner asks to be taken for unsigned
]
PolicyCode = Literal[
    "dmarc-reject",  # what is asked for where nothing vouches; number: percent of the messages that it holds for
    "dmarc-quarantine",  # the same
    "dmarc-none",
]
RecordCode = Literal[
    "dmarc-missing",  # detail: domain in From
    "dmarc-several",  # number: how many
    "dmarc-malformed",
    "dmarc-of-parent",  # detail: domain in From, other: name of the record that holds for it
]
AlignmentCode = Literal[
    "dmarc-strict",  # detail: domain in From, other: envelope domain; neither DKIM nor SPF can meet the record
    "dmarc-strict-dkim",  # the same; DKIM cannot
    "dmarc-strict-spf",  # the same; SPF cannot
]
DnsCode = DomainCode | SpfCode | DkimCode | PolicyCode | RecordCode | AlignmentCode

AnswerCode = Literal[
    "link-dead",  # number: HTTP status
    "link-server-error",  # number: HTTP status
    "link-refused",  # number: HTTP status
    "link-no-head",  # number: HTTP status; the server answers no HEAD, so nothing is known
    "link-redirected",  # to another host
    "link-too-many-redirects",  # limit: how many are followed
    "link-downgraded",  # from https to http
]
SilenceCode = Literal[
    "link-unknown-host",
    "link-unreachable",
    "link-no-answer",  # connected, but nothing that is HTTP came, or not in time
    "link-certificate",  # number: OpenSSL's verification code, 0 where TLS failed otherwise
]
UnaskedCode = Literal[
    "link-opt-out",  # a request might end a subscription, or confirm something
    "link-private",  # the host's address is none of the public Internet
    "link-odd-port",
    "link-with-password",
    "link-odd-address",  # programs may read it differently
    "links-over-limit",  # number: of the links left alone, limit: how many are looked at
]
LinkCode = AnswerCode | SilenceCode | UnaskedCode
