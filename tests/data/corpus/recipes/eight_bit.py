"""Octets over 0x7F where a header or a structure holds them."""

from tests.data.corpus.recipes.base import CRLF, Sample, mail, mixed, multi, part

_WORDS = {
    "latin1": ("iso-8859-1", "Grüße aus Köln"),
    "cp1251": ("windows-1251", "Привет из Москвы"),
    "koi8r": ("koi8-r", "Привет из Москвы"),
    "utf8": ("utf-8", "Grüße, Привет, 你好"),
    "gb18030": ("gb18030", "你好世界，会议记录"),
    "shiftjis": ("shift_jis", "こんにちは、議事録です"),
    "euckr": ("euc-kr", "안녕하세요 회의록"),
    "latin2": ("iso-8859-2", "Zażółć gęślą jaźń"),
}
_LATIN, _UTF8 = "Müller".encode("latin-1"), "Müller".encode()


def _with_body(charset: str, *fields: bytes) -> bytes:
    body = _WORDS[charset][1].encode(_WORDS[charset][0]) + CRLF
    return mail(
        *fields, f"Content-Type: text/plain; charset={_WORDS[charset][0]}", "Content-Transfer-Encoding: 8bit", body=body
    )


def _word(key: str) -> bytes:
    charset, text = _WORDS[key]
    return text.encode(charset)


def _file_name(key: str) -> bytes:
    charset, words = _WORDS[key]
    text = part(f"Content-Type: text/plain; charset={charset}", body=words.encode(charset))
    attachment = part(
        b'Content-Type: application/octet-stream; name="' + _word(key) + b'.bin"',
        b'Content-Disposition: attachment; filename="' + _word(key) + b'.bin"',
        "Content-Transfer-Encoding: base64",
        body="AAEC",
    )
    return mixed("b1", text, attachment)


def _subjects() -> list[Sample]:
    return [
        sample
        for key, (charset, _) in _WORDS.items()
        for sample in (
            Sample(
                f"subject-{key}",
                f"{charset} raw in the Subject, the body says so",
                _with_body(key, b"Subject: " + _word(key)),
            ),
            Sample(
                f"subject-{key}-unsaid",
                f"{charset} raw in the Subject, nothing says so",
                mail(b"Subject: " + _word(key)),
            ),
            Sample(
                f"from-{key}",
                f"{charset} raw in the name of the sender, the body says so",
                _with_body(key, b"From: " + _word(key) + b" <ann@sender.example>"),
            ),
            Sample(f"file-name-{key}", f"{charset} raw in a file name, the text says so", _file_name(key)),
        )
    ]


def _places(name: str, reason: str, raw: bytes) -> list[Sample]:
    def latin(field: bytes) -> bytes:
        said = () if field.startswith(b"Content-Type") else ("Content-Type: text/plain; charset=iso-8859-1",)
        return mail(field, *said, body=b"caf\xe9\r\n")

    raw_text = part("Content-Type: text/plain", body="inside")
    return [
        Sample(f"quoted-{name}", f"{reason} in a quoted name", latin(b'To: "' + raw + b', Bob" <bob@far.example>')),
        Sample(f"comment-{name}", f"{reason} in a comment", latin(b"From: ann@sender.example (" + raw + b")")),
        Sample(f"local-part-{name}", f"{reason} in a local part", latin(b"To: " + raw + b"@far.example")),
        Sample(f"domain-{name}", f"{reason} in a domain", latin(b"To: bob@" + raw.lower() + b".example")),
        Sample(f"message-id-{name}", f"{reason} in a Message-ID", latin(b"Message-ID: <" + raw + b"@sender.example>")),
        Sample(
            f"references-{name}",
            f"{reason} in References",
            latin(b"References: <1@x.example> <" + raw + b"@x.example>"),
        ),
        Sample(
            f"content-id-{name}",
            f"{reason} in the Content-ID of a part",
            mixed("b1", part(b"Content-ID: <" + raw + b"@x.example>", body="x")),
        ),
        Sample(
            f"type-name-{name}",
            f"{reason} in the name of a Content-Type, not quoted",
            latin(b"Content-Type: application/pdf; name=" + raw + b".pdf"),
        ),
        Sample(
            f"boundary-{name}",
            f"{reason} in a boundary",
            mail(b'Content-Type: multipart/mixed; boundary="' + raw + b'"', body=multi(raw, raw_text)),
        ),
        Sample(f"preamble-{name}", f"{reason} in a preamble", mixed("b1", raw_text, preamble=b"Preamble by " + raw)),
        Sample(f"epilogue-{name}", f"{reason} in an epilogue", mixed("b1", raw_text, epilogue=b"Epilogue by " + raw)),
        Sample(f"unknown-field-{name}", f"{reason} in a field that no standard knows", latin(b"X-Author: " + raw)),
        Sample(f"no-field-{name}", f"{reason} in a header line without colon", latin(b"line by " + raw)),
        Sample(f"field-name-{name}", f"{reason} in what should be a field's name", latin(b"X-" + raw + b": x")),
        Sample(
            f"transfer-encoding-{name}",
            f"{reason} in the value of Content-Transfer-Encoding",
            latin(b"Content-Transfer-Encoding: " + raw),
        ),
        Sample(
            f"received-{name}", f"{reason} in a Received field", latin(b"Received: from " + raw + b" by x.example; now")
        ),
        Sample(
            f"part-header-{name}",
            f"{reason} in the Content-Description of a part",
            mixed("b1", part(b"Content-Description: " + raw, "Content-Type: text/plain", body="x")),
        ),
        Sample(
            f"date-{name}",
            f"{reason} in the Date",
            latin(b"Date: Sam, 21 M\xe4r 2026" if raw == _LATIN else "Date: 21 Mär 2026".encode()),
        ),
    ]


SAMPLES = [
    *_subjects(),
    *_places("latin1", "an octet of iso-8859-1", _LATIN),
    *_places("utf8", "raw UTF-8", _UTF8),
    Sample(
        "file-name-unsaid",
        "iso-8859-1 raw in a file name, nothing says so",
        _file_name("latin1")
        .replace(b"; charset=iso-8859-1", b"")
        .replace(b"Gr\xfc\xdfe aus K\xf6ln\r\n", b"plain\r\n"),
    ),
    Sample("subject-mixed", "UTF-8 and iso-8859-1 in one Subject", mail(b"Subject: " + _UTF8 + b" und " + _LATIN)),
    Sample(
        "subject-mostly-utf8",
        "much UTF-8 and one octet that is not",
        mail(b"Subject: " + "Grüße aus Köln für Jörg".encode() + b" \xe9"),
    ),
    Sample(
        "subject-utf8-cut",
        "UTF-8 cut within a character, as a length limit does",
        mail("Subject: Привет из Москвы, друзья".encode()[:-1]),
    ),
    Sample(
        "subject-raw-and-word",
        "an encoded word beside raw iso-8859-1",
        mail(b"Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?= aus K\xf6ln", "Content-Type: text/plain; charset=iso-8859-1"),
    ),
    Sample("subject-raw-in-word", "raw octets inside an encoded word", mail(b"Subject: =?iso-8859-1?Q?Gr\xfc\xdfe?=")),
    Sample(
        "subject-folded-latin1",
        "raw iso-8859-1 on both lines of a folded Subject",
        mail(b"Subject: Gr\xfc\xdfe\r\n aus K\xf6ln", "Content-Type: text/plain; charset=iso-8859-1"),
    ),
    Sample(
        "subject-long-latin1",
        "400 raw octets without a space",
        mail(b"Subject: " + b"\xe9" * 400, "Content-Type: text/plain; charset=iso-8859-1"),
    ),
    Sample(
        "addresses-latin1",
        "raw names of three recipients, one of them in a group",
        mail(
            b"To: J\xf6rg <j@far.example>, Team: Ren\xe9 <r@far.example>;, Fran\xe7ois <f@far.example>",
            "Content-Type: text/plain; charset=iso-8859-1",
        ),
    ),
    Sample(
        "c1-controls",
        "octets 0x80 to 0x9F, which windows-1252 reads as dashes and quotes",
        mail(b"Subject: \x93quoted\x94 \x96 text", "Content-Type: text/plain; charset=windows-1252"),
    ),
    Sample("utf16-subject", "a Subject in UTF-16", mail(b"Subject: " + "Grüße".encode("utf-16-be"))),
    Sample(
        "overlong-utf8",
        "overlong forms and surrogates in what looks like UTF-8",
        mail(b"Subject: \xc0\xaf \xed\xa0\x80 \xf5\x80\x80\x80"),
    ),
]
