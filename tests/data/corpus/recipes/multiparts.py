"""Multiparts, whole and damaged."""

from tests.data.corpus.recipes.base import ATTACHMENT, HTML, IMAGE, PLAIN, TEXT, Sample, lines, mail, mixed, multi, part

_LATIN = part("Content-Type: text/plain; charset=iso-8859-1", body=b"caf\xe9")


def _nested(depth: int) -> bytes:
    inner = PLAIN
    for level in range(depth, 0, -1):
        inner = part(f"Content-Type: multipart/mixed; boundary=level{level}", body=multi(f"level{level}", inner)[:-2])
    return inner


SAMPLES = [
    Sample("mixed", "text and an attachment", mixed("b1", PLAIN, ATTACHMENT)),
    Sample("alternative", "text and HTML", mixed("b1", PLAIN, HTML, kind="alternative")),
    Sample("related", "HTML with an image", mixed("b1", HTML, IMAGE, kind="related")),
    Sample(
        "mixed-alternative-related",
        "all three in each other",
        mixed(
            "out",
            part(
                "Content-Type: multipart/alternative; boundary=alt",
                body=multi(
                    "alt", PLAIN, part("Content-Type: multipart/related; boundary=rel", body=multi("rel", HTML, IMAGE))
                ),
            ),
            ATTACHMENT,
        ),
    ),
    Sample(
        "related-alternative",
        "alternatives inside related",
        mixed(
            "rel",
            part("Content-Type: multipart/alternative; boundary=alt", body=multi("alt", PLAIN, HTML)),
            IMAGE,
            kind="related",
        ),
    ),
    Sample(
        "digest",
        "a digest: its parts are messages without saying so",
        mixed("b1", b"\r\n" + mail("Subject: one"), b"\r\n" + mail("Subject: two"), kind="digest"),
    ),
    Sample(
        "digest-latin1",
        "a digest with a raw octet in a message",
        mixed("b1", b"\r\n" + mail("Content-Type: text/plain; charset=iso-8859-1", body=b"caf\xe9"), kind="digest"),
    ),
    Sample("parallel", "a subtype that nobody knows counts as mixed", mixed("b1", PLAIN, TEXT, kind="x-parallel")),
    Sample(
        "form-data",
        "a form, as some mailers send it",
        mixed("b1", part('Content-Disposition: form-data; name="a"', body="1"), kind="form-data"),
    ),
    Sample("no-close", "no closing delimiter", mixed("b1", PLAIN, ATTACHMENT, close=False)),
    Sample(
        "no-close-inner",
        "the inner multipart has no closing delimiter",
        mixed(
            "out",
            part("Content-Type: multipart/alternative; boundary=in", body=multi("in", PLAIN, HTML, close=False)),
            ATTACHMENT,
        ),
    ),
    Sample("no-close-latin1", "no closing delimiter behind a raw part", mixed("b1", _LATIN, close=False)),
    Sample(
        "no-delimiter",
        "a multipart in which no delimiter is",
        mail('Content-Type: multipart/mixed; boundary="b1"', body="just text\r\n"),
    ),
    Sample(
        "no-delimiter-latin1",
        "a multipart without delimiter, with a raw octet",
        mail('Content-Type: multipart/mixed; boundary="b1"', body=b"just caf\xe9\r\n"),
    ),
    Sample(
        "no-boundary", "a multipart without boundary", mail("Content-Type: multipart/mixed", body=multi("b1", PLAIN))
    ),
    Sample(
        "empty-boundary",
        "a multipart with an empty boundary",
        mail('Content-Type: multipart/mixed; boundary=""', body=multi("", PLAIN)),
    ),
    Sample(
        "only-close",
        "nothing but the closing delimiter",
        mail("Content-Type: multipart/mixed; boundary=b1", body="--b1--\r\n"),
    ),
    Sample(
        "empty-parts",
        "delimiters right behind each other",
        mail("Content-Type: multipart/mixed; boundary=b1", body="--b1\r\n--b1\r\n\r\n--b1\r\n\r\n\r\n--b1--\r\n"),
    ),
    Sample(
        "part-without-blank",
        "the blank line behind a part's header is missing",
        mixed("b1", b"Content-Type: text/plain\r\nno blank line before this"),
    ),
    Sample("part-without-header", "parts that begin with the blank line", mixed("b1", b"\r\none", b"\r\ntwo")),
    Sample("part-header-only", "a part of a header only", mixed("b1", b"Content-Type: text/html", PLAIN)),
    Sample(
        "body-blank-missing",
        "the blank line behind the message's header is missing",
        mail("Content-Type: multipart/mixed; boundary=b1", body=multi("b1", PLAIN)).replace(
            b"=b1\r\n\r\n", b"=b1\r\n", 1
        ),
    ),
    Sample(
        "boundary-prefix",
        "the inner boundary begins with the outer one",
        mixed("b", part("Content-Type: multipart/mixed; boundary=b-1", body=multi("b-1", PLAIN, HTML)), TEXT),
    ),
    Sample(
        "boundary-prefix-reversed",
        "the outer boundary begins with the inner one",
        mixed("b-1", part("Content-Type: multipart/mixed; boundary=b", body=multi("b", PLAIN, HTML)), TEXT),
    ),
    Sample("boundary-closes", "a boundary that ends with two hyphens", mixed("b--", PLAIN, HTML)),
    Sample("boundary-spaces", "a boundary with spaces inside", mixed("a b  c", PLAIN, HTML)),
    Sample(
        "boundary-trailing-space",
        "a quoted boundary that ends with a space",
        mail('Content-Type: multipart/mixed; boundary="b1 "', body=multi("b1", PLAIN)),
    ),
    Sample(
        "boundary-padding",
        "white space behind the delimiters",
        mail("Content-Type: multipart/mixed; boundary=b1", body=b"--b1  \t\r\n" + PLAIN + b"\r\n--b1-- \r\n"),
    ),
    Sample("boundary-characters", "every character that a boundary may hold", mixed("'()+_,-./:=?", PLAIN)),
    Sample(
        "boundary-unquoted",
        "a boundary with = and ? that is not quoted",
        mail("Content-Type: multipart/mixed; boundary=a=_b?c", body=multi("a=_b?c", PLAIN)),
    ),
    Sample("boundary-long", "a boundary of 200 characters, where 70 are allowed", mixed("b" * 200, PLAIN)),
    Sample(
        "boundary-continued",
        "a boundary in RFC 2231 pieces",
        mail(
            'Content-Type: multipart/mixed; boundary*0="first-";\r\n boundary*1="second"',
            body=multi("first-second", PLAIN, HTML),
        ),
    ),
    Sample(
        "boundary-twice",
        "outer and inner boundary are the same",
        mixed("b1", part("Content-Type: multipart/mixed; boundary=b1", body=multi("b1", PLAIN))),
    ),
    Sample(
        "boundary-in-text",
        "a text that quotes a delimiter",
        mixed("b1", part(body="> --b1\r\n--b1x\r\n --b1\r\nx--b1")),
    ),
    Sample(
        "signature-mark",
        "a text whose signature mark looks like a delimiter",
        mixed("b1", part(body="text\r\n-- \r\nAnn\r\n--\r\nBob")),
    ),
    Sample(
        "deep-20",
        "20 multiparts in each other",
        mail("Content-Type: multipart/mixed; boundary=b", body=multi("b", _nested(19))),
    ),
    Sample(
        "deep-60",
        "60 multiparts: deeper than is looked for",
        mail("Content-Type: multipart/mixed; boundary=b", body=multi("b", _nested(59))),
    ),
    Sample(
        "deep-60-latin1",
        "60 multiparts with a raw octet at the bottom",
        mail("Content-Type: multipart/mixed; boundary=b", body=multi("b", _nested(59))).replace(
            b"The text.", b"The t\xe9xt."
        ),
    ),
    Sample("many-parts", "150 parts", mixed("b1", *(part(body=f"part {n}") for n in range(150)))),
    Sample(
        "preamble-epilogue",
        "text before and behind the parts",
        mixed("b1", PLAIN, preamble=b"This is a message in MIME format.", epilogue=b"\r\nAn advertisement.\r\n"),
    ),
    Sample("fake-close", "parts behind the closing delimiter", mixed("b1", PLAIN, epilogue=multi("b1", HTML))),
    Sample(
        "multipart-qp",
        "a multipart that says it is quoted-printable, which is forbidden",
        mail(
            "Content-Type: multipart/mixed; boundary=b1",
            "Content-Transfer-Encoding: quoted-printable",
            body=multi("b1", PLAIN),
        ),
    ),
    Sample(
        "multipart-base64",
        "a multipart that says it is base64",
        mail(
            "Content-Type: multipart/mixed; boundary=b1", "Content-Transfer-Encoding: base64", body=multi("b1", _LATIN)
        ),
    ),
    Sample(
        "mixed-encodings",
        "8bit, quoted-printable and base64 side by side, with raw octets in each",
        mixed(
            "b1",
            _LATIN,
            part(
                "Content-Type: text/plain; charset=iso-8859-1",
                "Content-Transfer-Encoding: quoted-printable",
                body=b"caf=E9 caf\xe9",
            ),
            part("Content-Type: image/png", "Content-Transfer-Encoding: base64", body=b"AAEC\xe9"),
        ),
    ),
    Sample(
        "latin1-part-delimiters",
        "a raw part with lines that look like delimiters",
        mixed("b1", part("Content-Type: text/plain; charset=iso-8859-1", body=b"--\r\n--b\r\n--b1x\r\n caf\xe9")),
    ),
    Sample(
        "no-mime-version",
        "a multipart without MIME-Version",
        mixed("b1", PLAIN, HTML).replace(b"MIME-Version: 1.0\r\n", b""),
    ),
    Sample(
        "external-body",
        "a part that stands for a file elsewhere",
        mixed(
            "b1",
            PLAIN,
            part(
                'Content-Type: message/external-body; access-type=URL; URL="https://sender.example/x"',
                body=lines("Content-Type: application/pdf", "Content-ID: <x@sender.example>"),
            ),
        ),
    ),
    Sample(
        "partial",
        "one piece of a message that was cut",
        mail('Content-Type: message/partial; id="x@sender.example"; number=1; total=2', body=mail(body="first half")),
    ),
]
