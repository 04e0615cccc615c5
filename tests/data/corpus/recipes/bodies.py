"""Bodies: charsets, transfer encodings and what does not agree with them."""

import base64

from tests.data.corpus.recipes.base import PDF, Sample, mail, mixed, octets, part, wrapped

_TEXTS = {
    "iso-8859-1": "Grüße aus Köln, café",
    "iso-8859-2": "Zażółć gęślą jaźń",
    "iso-8859-5": "Привет из Москвы",
    "iso-8859-7": "Καλημέρα κόσμε",
    "iso-8859-9": "İstanbul'da güneşli bir gün",
    "iso-8859-15": "Zwölf Euro: 12 €",
    "windows-1250": "Příliš žluťoučký kůň",
    "windows-1251": "Привет, это протокол",
    "windows-1252": "“quotes” – and €",
    "windows-1253": "Καλημέρα κόσμε",
    "windows-1255": "שלום עולם",
    "windows-1256": "مرحبا بالعالم",
    "koi8-r": "Привет, это протокол",
    "koi8-u": "Привіт, це протокол",
    "gb2312": "你好，世界",
    "gb18030": "你好，世界𠀀",
    "big5": "你好，世界",
    "shift_jis": "こんにちは、表示ソ",
    "euc-jp": "こんにちは、世界",
    "euc-kr": "안녕하세요, 세계",
    "tis-620": "สวัสดีชาวโลก",
    "macintosh": "Grüße vom Mac",
    "utf-8": "Grüße, Привет, 你好, 🙂",
}
_LATIN = b"caf\xe9 au lait\r\n"


def _text(charset: str, *fields: str, body: bytes | str) -> bytes:
    return mail(f"Content-Type: text/plain; charset={charset}", *fields, body=body)


def _raw(charset: str, text: str) -> Sample:
    body = f"{text}\r\n{text}\r\n".encode("mac_roman" if charset == "macintosh" else charset)
    return Sample(
        f"body-{charset}", f"{charset} raw, 8bit", _text(charset, "Content-Transfer-Encoding: 8bit", body=body)
    )


SAMPLES = [
    *(_raw(charset, text) for charset, text in _TEXTS.items()),
    Sample(
        "body-iso-2022-jp",
        "7-bit Japanese with escapes",
        _text("iso-2022-jp", body="こんにちは\r\n".encode("iso-2022-jp")),
    ),
    Sample("body-utf-7", "UTF-7", _text("utf-7", body="Grüße +-\r\n".encode("utf-7"))),
    Sample("latin1-unsaid", "iso-8859-1 raw without any MIME field", mail(body=_LATIN, leave_out="mime-version")),
    Sample("latin1-as-ascii", "iso-8859-1 raw, declared us-ascii", _text("us-ascii", body=_LATIN)),
    Sample(
        "latin1-as-utf8",
        "iso-8859-1 raw, declared utf-8",
        _text("utf-8", "Content-Transfer-Encoding: 8bit", body=_LATIN),
    ),
    Sample(
        "latin1-as-7bit",
        "iso-8859-1 raw, declared 7bit",
        _text("iso-8859-1", "Content-Transfer-Encoding: 7bit", body=_LATIN),
    ),
    Sample("utf8-as-latin1", "UTF-8 raw, declared iso-8859-1: passes as it is", _text("iso-8859-1", body="Grüße\r\n")),
    Sample("utf8-unsaid", "UTF-8 raw without any MIME field", mail(body="Grüße\r\n", leave_out="mime-version")),
    Sample("latin1-lf", "iso-8859-1 raw with LF", _text("iso-8859-1", body=_LATIN * 3).replace(b"\r\n", b"\n")),
    Sample("latin1-cr", "iso-8859-1 raw with CR only", _text("iso-8859-1", body=_LATIN * 3).replace(b"\r\n", b"\r")),
    Sample(
        "latin1-trailing-spaces",
        "raw 8-bit, white space at line ends, no last line end",
        _text("iso-8859-1", body=b"caf\xe9 \r\n\t\r\n=3D\r\n.\r\nFrom here \xe9 "),
    ),
    Sample("latin1-long-line", "raw 8-bit on a line of 2,000 octets", _text("iso-8859-1", body=b"\xe9 " * 1000)),
    Sample(
        "latin1-html",
        "HTML in windows-1252 with a meta element that says so",
        mail("Content-Type: text/html", body=b'<meta charset="windows-1252"><p>\x93caf\xe9\x94</p>\r\n'),
    ),
    Sample("unknown-charset", "a charset that nobody knows, with 8-bit octets", _text("x-made-up", body=_LATIN)),
    Sample("charset-quoted", "a quoted charset in odd case", _text('"UTF-8"', body="Grüße\r\n")),
    Sample("charset-twice", "two charsets in one field", _text("utf-8; charset=iso-8859-1", body="Grüße\r\n")),
    Sample("charset-empty", "a charset without name", _text('""', body="plain\r\n")),
    Sample(
        "qp",
        "quoted-printable as it should be",
        _text(
            "iso-8859-1",
            "Content-Transfer-Encoding: quoted-printable",
            body="Gr=FC=DFe aus K=F6ln, ein langer Satz, der =\r\numgebrochen ist=20\r\n=3D\r\n",
        ),
    ),
    Sample(
        "qp-lf",
        "quoted-printable with LF and soft line breaks",
        _text(
            "iso-8859-1", "Content-Transfer-Encoding: quoted-printable", body="Gr=FC=DFe =\r\nweiter=\r\n\r\nEnde"
        ).replace(b"\r\n", b"\n"),
    ),
    Sample(
        "qp-raw-octets",
        "quoted-printable with raw octets in it",
        _text("iso-8859-1", "Content-Transfer-Encoding: quoted-printable", body=b"Gr=FC=DFe caf\xe9 =\r\n\xe9\r\n"),
    ),
    Sample(
        "qp-raw-utf8",
        "quoted-printable with raw UTF-8 in it: passes as it is",
        _text("utf-8", "Content-Transfer-Encoding: quoted-printable", body="Gr=C3=BC=C3=9Fe café\r\n"),
    ),
    Sample(
        "qp-damaged",
        "quoted-printable with = before other characters",
        _text("utf-8", "Content-Transfer-Encoding: Quoted-Printable", body="a=ZZ b= c=\r\n=3d =4\r\n="),
    ),
    Sample(
        "qp-trailing",
        "white space at line ends, which is no content (RFC 2045 6.7)",
        _text("utf-8", "Content-Transfer-Encoding: quoted-printable", body="one  \r\ntwo\t\r\n= \r\nthree"),
    ),
    Sample(
        "base64",
        "base64 text",
        _text("utf-8", "Content-Transfer-Encoding: base64", body=wrapped("Grüße\n".encode() * 20)),
    ),
    Sample(
        "base64-stray",
        "base64 with raw octets between the lines",
        _text("utf-8", "Content-Transfer-Encoding: base64", body=b"SGVsbG8g\xe9\r\n\xa0Qm9i\xff\xfe\r\n"),
    ),
    Sample(
        "base64-stray-utf8",
        "base64 with a raw no-break space: passes as it is",
        _text("utf-8", "Content-Transfer-Encoding: base64", body="SGVsbG8g\r\n\u00a0Qm9i\r\n"),
    ),
    Sample(
        "base64-no-padding",
        "base64 without its padding",
        _text("utf-8", "Content-Transfer-Encoding: base64", body="SGVsbG8gQm9i\r\nIQ"),
    ),
    Sample(
        "base64-inner-padding",
        "two padded pieces one after the other",
        _text("utf-8", "Content-Transfer-Encoding: base64", body="SGk=\r\nSGk=\r\n"),
    ),
    Sample(
        "base64-one-line",
        "base64 on one line of 4,000 characters",
        _text("utf-8", "Content-Transfer-Encoding: BASE64", body=base64.b64encode(b"text " * 600) + b"\r\n"),
    ),
    Sample(
        "base64-footer",
        "a list's footer behind base64",
        _text(
            "utf-8",
            "Content-Transfer-Encoding: base64",
            body="SGVsbG8gQm9i\r\n_______\r\nList footer: unsubscribe!\r\n",
        ),
    ),
    Sample(
        "utf16-raw",
        "UTF-16 raw with its mark",
        _text("utf-16", "Content-Transfer-Encoding: binary", body="Grüße\r\n".encode("utf-16")),
    ),
    Sample(
        "utf16-base64",
        "UTF-16 in base64",
        _text("utf-16le", "Content-Transfer-Encoding: base64", body=wrapped("Grüße".encode("utf-16-le"))),
    ),
    Sample("latin1-nul", "raw 8-bit and NUL in text", _text("iso-8859-1", body=b"a\0b\xe9\r\n")),
    Sample(
        "binary-attachment",
        "an attachment of raw octets",
        mixed(
            "b1",
            part("Content-Type: text/plain", body="see"),
            part("Content-Type: application/octet-stream", "Content-Transfer-Encoding: binary", body=bytes(range(256))),
        ),
    ),
    Sample(
        "binary-unsaid",
        "a PDF raw, nothing says that it is 8-bit",
        mixed("b1", part("Content-Type: application/pdf; name=x.pdf", body=PDF), part(body="text")),
    ),
    Sample(
        "unknown-encoding",
        "a transfer encoding that nobody knows, 7-bit",
        _text("utf-8", "Content-Transfer-Encoding: x-rot13", body="Uryyb\r\n"),
    ),
    Sample(
        "unknown-encoding-latin1",
        "a transfer encoding that nobody knows, with 8-bit octets",
        _text("iso-8859-1", "Content-Transfer-Encoding: x-raw", body=_LATIN),
    ),
    Sample(
        "uuencode",
        "uuencoded, as the field says",
        _text("us-ascii", "Content-Transfer-Encoding: x-uuencode", body="begin 644 a.txt\r\n%:&5L;&\\\r\n`\r\nend\r\n"),
    ),
    Sample(
        "uuencode-inline",
        "uuencoded inside plain text",
        mail(body="See:\r\nbegin 644 a.txt\r\n%:&5L;&\\\r\n`\r\nend\r\n"),
    ),
    Sample(
        "encoding-twice",
        "two Content-Transfer-Encoding fields that disagree",
        _text("utf-8", "Content-Transfer-Encoding: 7bit", "Content-Transfer-Encoding: base64", body="SGk=\r\n"),
    ),
    Sample(
        "encoding-comment",
        "a comment behind the transfer encoding",
        _text("iso-8859-1", "Content-Transfer-Encoding: 8bit (raw)", body=_LATIN),
    ),
    Sample(
        "encoding-empty",
        "a transfer encoding without value",
        _text("iso-8859-1", "Content-Transfer-Encoding:", body=_LATIN),
    ),
    Sample("no-type", "a Content-Type without value", mail("Content-Type:", body="text\r\n")),
    Sample("bad-type", "a Content-Type that is none", mail("Content-Type: text", body=_LATIN)),
    Sample(
        "flowed",
        "format=flowed with quoted lines",
        _text(
            "utf-8; format=flowed; delsp=yes",
            body="> quoted \r\n> text\r\n\r\nAnswer that \r\nflows.\r\n-- \r\nAnn\r\n",
        ),
    ),
    Sample(
        "bidi",
        "right-to-left marks and zero-width characters",
        mail(octets("Subject: safe\u202egpj.exe"), body="a\u200bb\u2066c\u2069\u00a0d\r\n"),
    ),
    Sample(
        "brackets",
        "the characters that the source view uses for itself",
        mail("Subject: ⟨E9⟩", body="⟨⟨U+00A0⟩⟩ ⟦1⟧\r\n"),
    ),
    Sample("emoji", "characters beyond the basic plane, joined ones too", _text("utf-8", body="👩‍👩‍👧‍👦 🇩🇪 𝔘𝔫𝔦\r\n")),
    Sample("noncharacters", "U+FFFF, U+FDD0 and U+FFFD", _text("utf-8", body="\uffff \ufdd0 \ufffd\r\n")),
]
