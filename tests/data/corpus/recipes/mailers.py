"""Messages built like those of well-known programs and services; nothing in them is copied from a real one."""

import base64
import quopri

from tests.data.corpus.recipes.base import IMAGE, PDF, PNG, Sample, mail, mixed, multi, nest, part, wrapped


def _qp(text: str, charset: str = "utf-8") -> bytes:
    return quopri.encodestring(text.encode(charset)).replace(b"\n", b"\r\n")


def _text(kind: str, text: str, charset: str = "utf-8") -> bytes:
    return part(
        f'Content-Type: text/{kind}; charset="{charset}"',
        "Content-Transfer-Encoding: quoted-printable",
        body=_qp(text, charset),
    )


_NEWS = (
    '<!DOCTYPE html><html><head><meta charset="utf-8">'
    "<style>@media(max-width:600px){.c{width:100%!important}}</style></head>"
    '<body style="margin:0"><table role="presentation" width="600" class="c"><tr><td>Hallo {{first_name}} – schöne '
    'Grüße<img src="https://track.sender.example/o.gif?m=1" width="1" height="1"></td></tr></table></body></html>'
)
_OUTLOOK_HTML = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; '
    'charset=windows-1252"></head><body lang="DE"><p class="MsoNormal">Schöne Grüße – “Ann”<o:p></o:p></p>'
    '<img src="cid:image001.png@01D9"></body></html>'
)
_OUTLOOK_IMAGE = part(
    'Content-Type: image/png; name="image001.png"',
    "Content-Description: image001.png",
    'Content-Disposition: inline; filename="image001.png"; size=70;\r\n\tcreation-date="Sat, 21 Nov 2026 08:30:00 GMT"',
    "Content-ID: <image001.png@01D9>",
    "Content-Transfer-Encoding: base64",
    body=wrapped(PNG),
)

_OUTLOOK = nest(
    "related",
    "_004_AM0PR01MB_",
    nest(
        "alternative",
        "_000_AM0PR01MB_",
        _text("plain", "Schöne Grüße – “Ann”", "windows-1252"),
        _text("html", _OUTLOOK_HTML, "windows-1252"),
    ),
    _OUTLOOK_IMAGE,
)
_APPLE = nest(
    "mixed",
    "Apple-Mail=_2",
    _text("html", "<p>See</p>"),
    part(
        "Content-Disposition: inline;\r\n\tfilename*=utf-8''U%CC%88bersicht.pdf",
        'Content-Type: application/pdf;\r\n\tx-unix-mode=0644;\r\n\tname="=?utf-8?Q?U=CC=88bersicht=2Epdf?="',
        "Content-Transfer-Encoding: base64",
        body=wrapped(PDF),
    ),
    _text("html", "<p>the file.</p>"),
)
_THUNDERBIRD = multi(
    "------------0AbC",
    part(
        "Content-Type: text/plain; charset=UTF-8; format=flowed",
        "Content-Transfer-Encoding: 8bit",
        body="Grüße \r\nAnn",
    ),
    nest(
        "related",
        "------------0DeF",
        part(
            "Content-Type: text/html; charset=UTF-8",
            "Content-Transfer-Encoding: 8bit",
            body='<p>Grüße <img src="cid:logo@sender.example"></p>',
        ),
        IMAGE,
    ),
    preamble=b"This is a multi-part message in MIME format.",
)
_GMAIL = multi(
    "000000000000a1b2c306",
    nest(
        "alternative",
        "000000000000a1b2c104",
        part(
            'Content-Type: text/plain; charset="UTF-8"',
            "Content-Transfer-Encoding: base64",
            body=wrapped("Grüße\r\n".encode()),
        ),
        _text("html", '<div dir="ltr">Grüße</div>'),
    ),
    part(
        'Content-Type: application/pdf; name="x.pdf"',
        'Content-Disposition: attachment; filename="x.pdf"',
        "Content-Transfer-Encoding: base64",
        "X-Attachment-Id: f_l1",
        "Content-ID: <f_l1>",
        body=wrapped(PDF),
    ),
)
_EXCHANGE = multi(
    "_002_",
    _text("plain", "weitergeleitet"),
    part("Content-Type: message/rfc822", body=mail("Subject: inner", body="x\r\n")),
    part(
        'Content-Type: application/ms-tnef;\r\n\tname="winmail.dat"',
        "Content-Transfer-Encoding: binary",
        body=b"\x78\x9f\x3e\x22\x01\x00",
    ),
)

SAMPLES = [
    Sample(
        "like-outlook",
        "related in mixed, windows-1252, names with dots, Thread fields",
        mail(
            "Thread-Topic: Minutes",
            "Thread-Index: AdwAAAAA" + "A" * 20 + "==",
            "Content-Language: de-DE",
            "X-MS-Has-Attach: yes",
            'Content-Type: multipart/mixed;\r\n\tboundary="_005_AM0PR01MB_"',
            body=multi("_005_AM0PR01MB_", _OUTLOOK),
        ),
    ),
    Sample(
        "like-outlook-raw",
        "an old Outlook that sends windows-1252 raw",
        mail(
            "X-Mailer: Microsoft Outlook Express 6.00",
            "Subject: Grüße – neu".encode("windows-1252"),
            'Content-Type: text/plain;\r\n\tcharset="windows-1252"',
            "Content-Transfer-Encoding: 8bit",
            body="Schöne Grüße – “Ann”\r\n".encode("windows-1252"),
        ),
    ),
    Sample(
        "like-apple",
        "Apple Mail: alternative, mixed inside, a PDF between two HTML parts",
        mail(
            "X-Mailer: Apple Mail (2.3774)",
            "X-Universally-Unique-Identifier: 1",
            "Mime-Version: 1.0 (Mac OS X Mail 16.0)",
            'Content-Type: multipart/alternative;\r\n\tboundary="Apple-Mail=_1"',
            body=multi(
                "Apple-Mail=_1",
                part(
                    "Content-Transfer-Encoding: 7bit",
                    "Content-Type: text/plain;\r\n\tcharset=us-ascii",
                    body="See the file.",
                ),
                _APPLE,
            ),
        ),
    ),
    Sample(
        "like-thunderbird",
        "Thunderbird: flowed text, HTML with an inline image, draft fields",
        mail(
            "User-Agent: Mozilla Thunderbird",
            "X-Mozilla-Status: 0001",
            "X-Mozilla-Status2: 00000000",
            "X-Mozilla-Draft-Info: internal/draft; vcard=0",
            'Content-Type: multipart/alternative;\r\n boundary="------------0AbC"',
            body=_THUNDERBIRD,
        ),
    ),
    Sample(
        "like-thunderbird-lf",
        "Thunderbird's mbox format: LF, From line, status fields",
        (b"From - Sat Nov 21 09:30:00 2026\r\nX-Mozilla-Status: 0001\r\n" + mail(body="Grüße\r\n")).replace(
            b"\r\n", b"\n"
        ),
    ),
    Sample(
        "like-gmail",
        "Gmail: alternative in mixed, hexadecimal boundaries, attachment ids",
        mail('Content-Type: multipart/mixed; boundary="000000000000a1b2c306"', body=_GMAIL),
    ),
    Sample(
        "like-exchange",
        "Exchange: a rule's forward with TNEF and odd Content-IDs",
        mail(
            "X-MS-Exchange-Organization-AuthAs: Internal",
            "X-MS-TNEF-Correlator:",
            "Accept-Language: de-DE, en-US",
            "x-originating-ip: [192.0.2.7]",
            'Content-Type: multipart/mixed;\r\n\tboundary="_002_"',
            body=_EXCHANGE,
        ),
    ),
    Sample(
        "like-exchange-raw-html",
        "HTML in windows-1252 raw, declared 8bit",
        mail(
            'Content-Type: text/html; charset="windows-1252"',
            "Content-Transfer-Encoding: 8bit",
            body=_OUTLOOK_HTML.encode("windows-1252") + b"\r\n",
        ),
    ),
    Sample(
        "like-phone",
        "a phone: short text, image without name",
        mixed(
            "Boundary-1",
            part("Content-Type: text/plain; charset=utf-8", body="\r\n\r\nVon meinem Telefon gesendet"),
            IMAGE,
        ),
    ),
    Sample(
        "like-webmail-kr",
        "webmail: base64 everywhere, euc-kr",
        mail(
            "Subject: =?euc-kr?B?" + base64.b64encode("안녕하세요".encode("euc-kr")).decode() + "?=",
            'Content-Type: text/html; charset="euc-kr"',
            "Content-Transfer-Encoding: base64",
            body=wrapped("<p>안녕</p>".encode("euc-kr")),
        ),
    ),
    Sample(
        "like-webmail-cn",
        "webmail: gb18030 raw in names and body",
        mail(
            'From: "张三" <zhang@sender.example>'.encode("gb18030"),
            "Subject: 会议记录".encode("gb18030"),
            "Content-Type: text/plain; charset=gb18030",
            body="会议记录\r\n".encode("gb18030"),
        ),
    ),
    Sample(
        "like-webmail-jp",
        "iso-2022-jp in Subject and body",
        mail(
            "Subject: =?ISO-2022-JP?B?" + base64.b64encode("議事録".encode("iso-2022-jp")).decode() + "?=",
            "Content-Type: text/plain; charset=ISO-2022-JP",
            body="議事録です\r\n".encode("iso-2022-jp"),
        ),
    ),
    Sample(
        "like-script",
        "a script: LF, no Date, raw UTF-8 and no MIME fields",
        "From: cron@sender.example\nTo: root\nSubject: Cron <root> größe\n\n/dev/sda1 91 %\n".encode(),
    ),
    Sample(
        "like-form",
        "a web form: everything on long lines",
        mail("Content-Type: text/html", body="<b>" + "Wert " * 500 + "</b>"),
    ),
    Sample(
        "newsletter",
        "a template with variables, tracking and unsubscribe",
        mail(
            "List-Unsubscribe: <https://sender.example/u>",
            "Feedback-ID: 1:2:3:sender",
            "Precedence: bulk",
            "Subject: {{subject}} – für {{first_name}}",
            'Content-Type: multipart/alternative; boundary="=_news"',
            body=multi("=_news", _text("plain", "Hallo {{first_name}}"), _text("html", _NEWS)),
        ),
    ),
    Sample(
        "newsletter-amp",
        "three alternatives, one of them AMP",
        mixed(
            "b1",
            _text("plain", "Hallo"),
            part('Content-Type: text/x-amp-html; charset="utf-8"', body="<!doctype html><html ⚡4email></html>"),
            _text("html", _NEWS),
            kind="alternative",
        ),
    ),
    Sample(
        "newsletter-latin1",
        "HTML with raw octets on one long line",
        mail("Content-Type: text/html; charset=iso-8859-1", body=("<td>Grüße</td>" * 150).encode("latin-1")),
    ),
    Sample(
        "invoice",
        "text in 7bit, PDF and XML attached",
        mixed(
            "b1",
            _text("plain", "Ihre Rechnung"),
            part("Content-Type: application/pdf; name=r.pdf", "Content-Transfer-Encoding: base64", body=wrapped(PDF)),
            part(
                "Content-Type: text/xml; charset=utf-8; name=r.xml",
                "Content-Disposition: attachment; filename=r.xml",
                "Content-Transfer-Encoding: 8bit",
                body='<?xml version="1.0"?><r name="Größe"/>',
            ),
        ),
    ),
    Sample(
        "voicemail",
        "a sound without text",
        mail(
            "Content-Type: audio/wav; name=v.wav",
            "Content-Transfer-Encoding: base64",
            body=wrapped(b"RIFF" + bytes(60)),
        ),
    ),
    Sample(
        "fax",
        "an image as the whole message, raw octets",
        mail("Content-Type: image/png", "Content-Transfer-Encoding: binary", body=PNG),
    ),
]
