"""Line ends, what stands before the header, and where header and body meet."""

from tests.data.corpus.recipes.base import ATTACHMENT, CRLF, PLAIN, Sample, mail, mixed

_USUAL = mail()
_MIXED = mixed("b1", PLAIN, ATTACHMENT, preamble=b"This is a multi-part message.", epilogue=b"After the end.\r\n")


def _lf(message: bytes) -> bytes:
    return message.replace(CRLF, b"\n")


def _cr(message: bytes) -> bytes:
    return message.replace(CRLF, b"\r")


def _half(message: bytes) -> tuple[bytes, bytes]:
    head, _, body = message.partition(b"\r\n\r\n")
    return head + b"\r\n\r\n", body


_HEAD, _BODY = _half(_USUAL)

SAMPLES = [
    Sample("crlf", "CRLF, nothing odd: what is sent is what is in the file", _USUAL),
    Sample("lf", "LF only, as most files on Unix are", _lf(_USUAL)),
    Sample("cr", "CR only, as on old Macintoshes", _cr(_USUAL)),
    Sample("crlf-multipart", "a multipart with CRLF, preamble and epilogue", _MIXED),
    Sample("lf-multipart", "a multipart with LF only", _lf(_MIXED)),
    Sample("cr-multipart", "a multipart with CR only", _cr(_MIXED)),
    Sample("header-crlf-body-lf", "the header has CRLF, the body LF", _HEAD + _lf(_BODY)),
    Sample("header-lf-body-crlf", "the header has LF, the body CRLF", _lf(_HEAD) + _BODY),
    Sample("header-lf-blank-crlf", "only the blank line has CRLF", _lf(_HEAD)[:-1] + CRLF + _lf(_BODY)),
    Sample(
        "every-other-line-lf",
        "CRLF and LF take turns",
        b"".join(line + (b"\n", CRLF)[n % 2] for n, line in enumerate(_USUAL.split(CRLF)[:-1])),
    ),
    Sample("cr-before-crlf", "CR CR LF, as a text-mode copy of CRLF makes it", _USUAL.replace(CRLF, b"\r\r\n")),
    Sample("cr-in-body", "a bare CR in the body of a CRLF message", mail(body="one\rtwo\r\nthree\r\n")),
    Sample("cr-in-subject", "a bare CR inside a header field", mail(b"Subject: one\rtwo")),
    Sample(
        "cr-before-bcc", "a bare CR that some would read as the start of a Bcc field", mail(b"X-A: b\rBcc: c@x.test")
    ),
    Sample("no-final-line-end", "the last line has no end", mail(body="the end")),
    Sample("no-final-line-end-lf", "the last line has no end, LF before", _lf(mail(body="one\r\ntwo"))),
    Sample("many-final-line-ends", "blank lines at the end", mail(body="text\r\n" + "\r\n" * 40)),
    Sample("header-only", "a header and its blank line, no body", mail(body="")),
    Sample("header-without-blank-line", "a header that ends with the file", mail(body="")[:-2]),
    Sample("header-cut", "a header that ends within its last field", mail(body="")[:-4]),
    Sample("one-blank-line", "the body is one blank line", mail(body="\r\n")),
    Sample("one-space", "the body is one space", mail(body=" ")),
    Sample("one-field", "a message of one field, without line end", b"Subject: x"),
    Sample(
        "blank-line-with-space",
        "the line that should be blank holds a space, so it is part of the header",
        _HEAD[:-2] + b" \r\nBody?\r\n",
    ),
    Sample(
        "line-separators",
        "VT, FF, NEL, U+2028 and U+2029 in the body end no line",
        mail(body="a\x0bb\x0cc\x85d\u2028e\u2029f\r\n"),
    ),
    Sample(
        "separators-in-header",
        "VT, FF, NEL and U+2028 before what looks like a Bcc field",
        mail(
            "X-A: 1\x0bBcc: a@x.test", "X-B: 2\x0cBcc: b@x.test", "X-C: 3\x85Bcc: c@x.test", "X-D: 4\u2028Bcc: d@x.test"
        ),
    ),
    Sample("bom", "a byte order mark before the header", b"\xef\xbb\xbf" + _USUAL),
    Sample("bom-lf", "a byte order mark, LF", b"\xef\xbb\xbf" + _lf(_USUAL)),
    Sample(
        "mbox-line", "an mbox line before the header", b"From ann@sender.example Sat Nov 21 09:30:00 2026\r\n" + _USUAL
    ),
    Sample(
        "mbox-line-lf",
        "an mbox line, LF, and >From in the body",
        _lf(b"From ann@sender.example Sat Nov 21 09:30:00 2026\r\n" + mail(body=">From now on\r\nFrom here\r\n")),
    ),
    Sample("bom-and-mbox-line", "both, the mark first", b"\xef\xbb\xbfFrom - Sat Nov 21 2026\n" + _lf(_USUAL)),
    Sample("mbox-line-and-bom", "both, the mbox line first", b"From - Sat Nov 21 2026\n\xef\xbb\xbf" + _lf(_USUAL)),
    Sample("nul-in-body", "NUL in the body", mail(body=b"a\0b\0\r\n")),
    Sample("nul-in-header", "NUL in a header field", mail(b"X-Nul: a\0b")),
    Sample(
        "controls",
        "every C0 control but NUL, CR and LF in the body",
        mail(body=bytes(set(range(1, 32)) - {10, 13}) + b"\x7f\r\n"),
    ),
    Sample("long-line", "a body line of 3,000 characters, over the 998 of RFC 5322", mail(body="word " * 600 + "\r\n")),
    Sample(
        "long-line-utf8",
        "a body line of 2,000 raw umlauts",
        mail("Content-Type: text/plain; charset=utf-8", body="ü" * 2000),
    ),
    Sample("dots", "lines of dots, which SMTP would stuff and JSON must not", mail(body=".\r\n..\r\n.x\r\n")),
]
