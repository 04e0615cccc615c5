"""Damage as transport, storage and senders of junk do it."""

from tests.data.corpus.recipes.base import ATTACHMENT, HTML, PLAIN, Sample, lines, mail, mixed, multi, part

_MIXED = mixed("b1", PLAIN, HTML, ATTACHMENT)

SAMPLES = [
    Sample("cut-in-part", "the file ends within an attachment", _MIXED[:-60]),
    Sample("cut-in-part-header", "the file ends within the header of a part", _MIXED[: _MIXED.index(b"text/html") + 4]),
    Sample("cut-in-delimiter", "the file ends within a delimiter", _MIXED[: _MIXED.rindex(b"--b1--") + 3]),
    Sample("doubled", "the whole message twice in one file", _MIXED + _MIXED),
    Sample(
        "random-octets",
        "octets without any sense behind a header",
        mail(body=bytes((n * n * 31 + n) % 256 for n in range(1500))),
    ),
    Sample("not-a-message", "plain text that is no message", b"This is just a text.\nIt has two lines.\n"),
    Sample("html-file", "HTML that is no message", b"<!doctype html>\n<p>Hello: world</p>\n"),
    Sample("zip-file", "a ZIP file", b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(200)) * 2),
    Sample("empty", "an empty file", b""),
    Sample("blank", "blank lines only", b"\r\n" * 20),
    Sample("blank-first", "a blank line before the header: all is body", b"\r\n" + mail()),
    Sample("smtp-dialogue", "commands before the header", b"MAIL FROM:<ann@sender.example>\r\nDATA\r\n" + mail()),
    Sample("dot-stuffed", "dots doubled by SMTP and never taken off", mail(body="..\r\n..x\r\n.\r\n")),
    Sample(
        "stripped-cr",
        "CR taken off some lines by an editor",
        mail(body="a\r\nb\nc\r\nd\n"),
    ),
    Sample("ebcdic-like", "a body in which every octet is over 0x7F", mail(body=bytes(range(128, 256)) * 4)),
    Sample(
        "utf8-twice",
        "UTF-8 encoded twice",
        mail(b"Subject: " + "Grüße".encode().decode("latin-1").encode(), body="Grüße".encode().decode("latin-1")),
    ),
    Sample(
        "quoted-twice",
        "quoted-printable encoded twice",
        mail("Content-Transfer-Encoding: quoted-printable", body="Gr=3DFC=3DDFe\r\n"),
    ),
    Sample(
        "spam-random",
        "a raw Subject in no charset, invisible text, odd types",
        mail(
            b"Subject: \xa3\xa4\xff\xfe WIN \x80\x81 now",
            'From: "Prize\x0bBcc: q" <prize@sender.example>',
            "X-Spam-Flag: YES",
            "Content-Type: text/html; charset=",
            body=b"<font size=0>\xff\xfe\x00\x00</font><a href=x>\xa3\xa3</a>",
        ),
    ),
    Sample(
        "spam-parts",
        "many types that lie",
        mixed(
            "b1",
            part("Content-Type: text/plain; charset=utf-16", body=b"\xff\xfeplain"),
            part("Content-Type: image/gif", "Content-Transfer-Encoding: quoted-printable", body=b"GIF89a=\x00\xff"),
            part(
                "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", body=b"PGI+\xc3SGk8L2I+"
            ),
        ),
    ),
    Sample(
        "spam-no-header-end",
        "the body follows the header without a blank line",
        mail(body="").rstrip() + b"\r\nBuy now\r\nhttp://x.example: cheap\r\n",
    ),
    Sample(
        "virus-header",
        "a header field that hides a part",
        mail("Content-Type: multipart/mixed; boundary=a; boundary=b", body=multi("a", PLAIN) + multi("b", HTML)),
    ),
    Sample(
        "virus-encoding",
        "a transfer encoding in odd case, quoted",
        mail('Content-Transfer-Encoding: "BASE64"', body="SGk=\r\n"),
    ),
    Sample(
        "fields-in-body",
        "fields again behind the blank line",
        mail(body=lines("Bcc: eve@far.example", "Subject: again", "", "text")),
    ),
    Sample(
        "soft-hyphens", "a Subject broken by soft hyphens and zero-width spaces", mail("Subject: C\u00adl\u200bick")
    ),
    Sample("spaces-only-fields", "a field of 2,000 spaces", mail("X-Space:" + " " * 2000)),
    Sample(
        "delimiter-in-header",
        "a line that is a delimiter inside the header",
        mail("Content-Type: multipart/mixed; boundary=b1", "--b1", body=multi("b1", PLAIN)),
    ),
    Sample(
        "encapsulated-mbox",
        "two messages of an mbox file as one",
        mail(body="one\r\n\r\nFrom x Sat Nov 21 2026\r\nSubject: two\r\n\r\ntwo\r\n"),
    ),
]
