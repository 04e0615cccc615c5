"""Encoded words, parameters, addresses: the many ways to write a header field."""

import base64

from tests.data.corpus.recipes.base import CRLF, Sample, mail, mixed, part

_LONG = base64.b64encode("Ein sehr langer Betreff mit Umlauten äöü ".encode() * 8).decode()


def _attached(*fields: str) -> bytes:
    return mixed("b1", part(body="see"), part(*fields, "Content-Transfer-Encoding: base64", body="AAEC"))


SAMPLES = [
    Sample("word-q", "an encoded word in Q", mail("Subject: =?iso-8859-1?Q?Gr=FC=DFe_aus_K=F6ln?=")),
    Sample("word-b", "an encoded word in B", mail("Subject: =?utf-8?B?R3LDvMOfZQ==?=")),
    Sample(
        "word-long", "an encoded word of 500 characters, over the 75 of RFC 2047", mail(f"Subject: =?utf-8?B?{_LONG}?=")
    ),
    Sample(
        "word-split-character",
        "a character divided between two encoded words",
        mail("Subject: =?utf-8?B?R3LD?=\r\n =?utf-8?B?vMOfZQ==?="),
    ),
    Sample(
        "word-mixed-charsets",
        "three words in three charsets",
        mail("Subject: =?utf-8?Q?=C3=BC?= =?iso-8859-1?Q?=FC?= =?koi8-r?B?8NLJ18XU?="),
    ),
    Sample(
        "word-language", "a language in an encoded word (RFC 2231 5)", mail("Subject: =?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=")
    ),
    Sample(
        "word-broken",
        "things that look like encoded words",
        mail("Subject: =?utf-8?Q?a b?= =?utf-8?X?a?= =?utf-8?B?!!?= =?x"),
    ),
    Sample(
        "word-unknown-charset", "an encoded word in a charset that nobody knows", mail("Subject: =?x-made-up?Q?=FC?=")
    ),
    Sample(
        "word-line-break",
        "line breaks hidden in encoded words",
        mail("Subject: =?utf-8?Q?x=0D=0ABcc:_eve=40far.example?="),
    ),
    Sample(
        "word-in-quotes",
        "an encoded word inside quotes, where it is none",
        mail('From: "=?utf-8?Q?=C3=84nn?=" <ann@sender.example>'),
    ),
    Sample(
        "word-comma",
        "a name that decodes to a list of addresses",
        mail("To: =?utf-8?q?Wizard=2C_a=40evil=2Etest?= <user@far.example>, " + "x" * 60 + "@far.example"),
    ),
    Sample(
        "word-adjacent",
        "encoded words without the space that must stand between",
        mail("Subject: =?utf-8?Q?a?==?utf-8?Q?b?= x=?utf-8?Q?c?="),
    ),
    Sample("word-utf7", "an encoded word in UTF-7", mail("Subject: =?utf-7?Q?+AOQ-?=")),
    Sample("word-iso-2022-jp", "7-bit Japanese in words", mail("Subject: =?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=")),
    Sample(
        "parameter-continued",
        "a file name in RFC 2231 pieces",
        _attached(
            "Content-Type: application/pdf",
            "Content-Disposition: attachment;\r\n filename*0*=utf-8''Gr%C3%BC;\r\n filename*1*=%C3%9Fe;"
            "\r\n filename*2=.pdf",
        ),
    ),
    Sample(
        "parameter-charset",
        "a file name with charset and language",
        _attached(
            "Content-Type: application/pdf", "Content-Disposition: attachment; filename*=iso-8859-1'de'Gr%FC%DFe.pdf"
        ),
    ),
    Sample(
        "parameter-both",
        "a plain file name beside the RFC 2231 one",
        _attached(
            "Content-Type: application/pdf; name=Gruesse.pdf",
            "Content-Disposition: attachment; filename=Gruesse.pdf; filename*=utf-8''Gr%C3%BC%C3%9Fe.pdf",
        ),
    ),
    Sample(
        "parameter-disordered",
        "pieces out of order and one missing",
        _attached(
            "Content-Type: application/pdf",
            "Content-Disposition: attachment; filename*2=c; filename*0=a; filename*1=b; filename*4=e",
        ),
    ),
    Sample(
        "parameter-word",
        "an encoded word as a file name, against RFC 2047",
        _attached(
            'Content-Type: application/pdf; name="=?utf-8?Q?Gr=C3=BC=C3=9Fe.pdf?="',
            'Content-Disposition: attachment; filename="=?utf-8?B?R3LDvMOfZS5wZGY=?="',
        ),
    ),
    Sample(
        "parameter-quotes",
        "quotes, backslashes and semicolons in a file name",
        _attached("Content-Type: application/pdf", r'Content-Disposition: attachment; filename="a \"b\"; c\\d.pdf"'),
    ),
    Sample(
        "parameter-spaces",
        "a file name with spaces that is not quoted",
        _attached(
            "Content-Type: application/pdf; name=my file.pdf", "Content-Disposition: attachment; filename=my file.pdf"
        ),
    ),
    Sample(
        "parameter-path",
        "file names that try to leave the folder",
        _attached("Content-Type: application/pdf", 'Content-Disposition: attachment; filename="../../etc/passwd"'),
    ),
    Sample(
        "parameter-open-quote",
        "a quote that is never closed",
        _attached("Content-Type: application/pdf", 'Content-Disposition: attachment; filename="open.pdf'),
    ),
    Sample(
        "parameter-long",
        "a file name of 300 characters",
        _attached("Content-Type: application/pdf", f'Content-Disposition: attachment; filename="{"n" * 300}.pdf"'),
    ),
    Sample(
        "disposition-unknown",
        "a disposition that nobody knows, with dates and size",
        _attached(
            "Content-Type: text/plain",
            'Content-Disposition: x-odd; filename=a.txt; size=3; creation-date="Sat, 21 Nov 2026 09:30:00 +0100"',
        ),
    ),
    Sample(
        "group",
        "groups, one empty, one with names",
        mail("To: Undisclosed recipients:;", 'Cc: Team: "Bob" <bob@far.example>, eve@far.example;'),
    ),
    Sample("group-nested", "a group in a group, which is not allowed", mail("To: a: b: bob@far.example;;")),
    Sample(
        "addresses-odd",
        "routes, empty brackets, missing brackets, semicolons between",
        mail(
            "To: <@a.example,@b.example:bob@far.example>, <>, bob@, @far.example, Bob bob@far.example; eve@far.example"
        ),
    ),
    Sample(
        "addresses-quoted",
        "local parts that must be quoted",
        mail('To: "john..doe"@far.example, "a@b"@far.example, "with space"@far.example'),
    ),
    Sample("address-literals", "domains that are addresses", mail("To: bob@[192.0.2.1], eve@[IPv6:2001:db8::1]")),
    Sample(
        "addresses-commas",
        "commas and empty places in the list",
        mail("To: ,bob@far.example,, eve@far.example,", "Cc: ,"),
    ),
    Sample(
        "from-several",
        "two authors and a sender",
        mail("From: ann@sender.example, eve@sender.example", "Sender: ann@sender.example"),
    ),
    Sample("from-empty", "From without an address", mail("From:", "Reply-To: <>")),
    Sample("idn-raw", "internationalised domains, raw", mail("To: bob@münchen.example, eve@例え.example")),
    Sample("idn-encoded", "internationalised domains as A-labels", mail("To: bob@xn--mnchen-3ya.example")),
    Sample(
        "smtputf8",
        "local parts beyond ASCII (RFC 6531)",
        mail("From: Änn <änn@sender.example>", "To: 用户@例え.example"),
    ),
    Sample(
        "smtputf8-subject",
        "everything raw in UTF-8 (RFC 6532)",
        mail("From: Änn <ann@sender.example>", "Subject: Привет, 世界", "X-Tag: größe", body="Grüße\r\n"),
    ),
    Sample(
        "name-with-address",
        "a name that looks like another address",
        mail('From: "bob@far.example" <eve@sender.example>'),
    ),
    Sample(
        "list-mail",
        "a list's prefix and footer",
        mail(
            "Subject: [list] x",
            "List-Id: A list <list.sender.example>",
            "Reply-To: list@sender.example",
            body="text\r\n_______________\r\nlist mailing list\r\n",
        ),
    ),
    Sample(
        "content-fields",
        "every Content field",
        mail(
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 7bit",
            "Content-ID: <1@sender.example>",
            "Content-Description: text",
            "Content-Disposition: inline",
            "Content-Language: de, en",
            "Content-Location: x.txt",
            "Content-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==",
            "Content-Duration: 3",
            "Content-Features: x",
            "Content-Base: https://x.example/",
        ),
    ),
    Sample(
        "content-outside-mime",
        "Content fields without MIME-Version",
        CRLF.join(
            (b"From: ann@sender.example", b"Content-Type: text/html; charset=iso-8859-1", b"", b"<p>caf\xe9</p>", b"")
        ),
    ),
]
