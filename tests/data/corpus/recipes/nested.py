"""Messages in messages, reports, calendars, cards."""

from tests.data.corpus.recipes.base import HTML, PLAIN, TEXT, Sample, lines, mail, mixed, multi, octets, part, wrapped

_LATIN = mail("Subject: inner", "Content-Type: text/plain; charset=iso-8859-1", body=b"caf\xe9\r\n")


def _forwarded(message: bytes, *fields: str) -> bytes:
    return mixed("b1", PLAIN, part("Content-Type: message/rfc822", *fields, body=message))


def _deep(depth: int, message: bytes) -> bytes:
    for level in range(depth):
        message = mail(f"Subject: level {level}", "Content-Type: message/rfc822", body=message)
    return message


_CALENDAR = lines(
    "BEGIN:VCALENDAR",
    "PRODID:-//Example//EN",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:1@sender.example",
    "DTSTAMP:20261121T083000Z",
    "DTSTART:20261123T090000Z",
    "SUMMARY:Größe der Räume",
    "ORGANIZER:mailto:ann@sender.example",
    "ATTENDEE;RSVP=TRUE:mailto:bob@far.example",
    "DESCRIPTION:a line that is folded in the way\r\n  of calendars",
    "END:VEVENT",
    "END:VCALENDAR",
)
_STATUS = lines(
    "Reporting-MTA: dns; mx.far.example",
    "Arrival-Date: Sat, 21 Nov 2026 09:30:00 +0100",
    "",
    "Final-Recipient: rfc822; bob@far.example",
    "Action: failed",
    "Status: 5.1.1",
    "Diagnostic-Code: smtp; 550 5.1.1 unknown",
)

SAMPLES = [
    Sample("forward", "a forwarded message", _forwarded(mail("Subject: inner"))),
    Sample("forward-latin1", "a forwarded message with a raw octet in its body", _forwarded(_LATIN)),
    Sample(
        "forward-latin1-subject",
        "a forwarded message with a raw octet in its Subject",
        _forwarded(mail(b"Subject: caf\xe9", "Content-Type: text/plain; charset=iso-8859-1")),
    ),
    Sample(
        "forward-multipart-latin1",
        "a forwarded multipart with a raw part",
        _forwarded(mixed("in", PLAIN, part("Content-Type: text/plain; charset=iso-8859-1", body=b"caf\xe9"))),
    ),
    Sample("forward-utf8", "a forwarded message with raw UTF-8", _forwarded(mail("Subject: Grüße", body="Grüße"))),
    Sample(
        "forward-base64",
        "a forwarded message in base64, which RFC 2046 forbids and many do",
        _forwarded(wrapped(mail("Subject: inner")), "Content-Transfer-Encoding: base64"),
    ),
    Sample(
        "forward-bcc-mbox",
        "a forwarded message with an mbox line and Bcc",
        _forwarded(b"From x Sat Nov 21 2026\r\n" + mail("Bcc: inner@far.example")),
    ),
    Sample("forward-only", "the whole body is a message", mail("Content-Type: message/rfc822", body=_LATIN)),
    Sample("forward-headerless", "a forwarded message that is none", _forwarded(b"caf\xe9 without any header\r\n")),
    Sample("forward-3-latin1", "three messages in each other, a raw octet in the innermost", _deep(3, _LATIN)),
    Sample("forward-9-latin1", "nine messages in each other, a raw octet in the innermost", _deep(9, _LATIN)),
    Sample(
        "global",
        "an internationalised message inside (RFC 6532)",
        mixed(
            "b1", PLAIN, part("Content-Type: message/global", body=mail("From: grüße@sender.example", "Subject: Grüße"))
        ),
    ),
    Sample(
        "forward-inline",
        "an inline forward as text",
        mail(
            body=("---------- Forwarded message ---------\r\nFrom: Eve <eve@x.example>\r\nSubject: x\r\n\r\nBody\r\n")
        ),
    ),
    Sample(
        "bounce",
        "a delivery status report (RFC 3464)",
        mixed(
            "b1",
            PLAIN,
            part("Content-Type: message/delivery-status", body=_STATUS),
            part("Content-Type: message/rfc822", body=mail("Subject: undelivered")),
            kind="report; report-type=delivery-status",
        ),
    ),
    Sample(
        "bounce-latin1",
        "a delivery report with a raw octet in the server's words",
        mixed(
            "b1",
            PLAIN,
            part("Content-Type: message/delivery-status", body=_STATUS.replace(b"unknown", b"unbekannt f\xfcr uns")),
            part("Content-Type: text/rfc822-headers", body=lines("Subject: undelivered", "To: bob@far.example")),
            kind="report",
        ),
    ),
    Sample(
        "read-receipt",
        "a disposition notification (RFC 8098)",
        mixed(
            "b1",
            PLAIN,
            part(
                "Content-Type: message/disposition-notification",
                body=lines(
                    "Final-Recipient: rfc822; bob@far.example",
                    "Disposition: manual-action/MDN-sent-manually; displayed",
                ),
            ),
            kind="report",
        ),
    ),
    Sample(
        "abuse-report",
        "a feedback report (RFC 5965)",
        mixed(
            "b1",
            PLAIN,
            part("Content-Type: message/feedback-report", body=lines("Feedback-Type: abuse", "Version: 1")),
            part("Content-Type: message/rfc822", body=_LATIN),
            kind="report",
        ),
    ),
    Sample(
        "calendar",
        "an invitation as an alternative",
        mixed(
            "b1",
            PLAIN,
            HTML,
            part(
                "Content-Type: text/calendar; method=REQUEST; charset=utf-8",
                "Content-Transfer-Encoding: 8bit",
                body=_CALENDAR,
            ),
            kind="alternative",
        ),
    ),
    Sample(
        "calendar-latin1",
        "an invitation in raw iso-8859-1",
        mail(
            "Content-Type: text/calendar; charset=iso-8859-1; method=REQUEST", body=_CALENDAR.decode().encode("latin-1")
        ),
    ),
    Sample(
        "calendar-base64",
        "an invitation in base64 as a file",
        mixed(
            "b1",
            TEXT,
            part(
                'Content-Type: text/calendar; name="invite.ics"',
                "Content-Transfer-Encoding: base64",
                body=wrapped(_CALENDAR),
            ),
        ),
    ),
    Sample(
        "vcard",
        "a business card",
        mixed(
            "b1",
            PLAIN,
            part(
                'Content-Type: text/vcard; charset=utf-8; name="ann.vcf"',
                body=octets("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Änn\r\nEND:VCARD\r\n"),
            ),
        ),
    ),
    Sample(
        "vcard-latin1",
        "a business card in an unsaid charset",
        mixed("b1", PLAIN, part("Content-Type: text/x-vcard", body=b"BEGIN:VCARD\r\nFN:J\xf6rg\r\nEND:VCARD\r\n")),
    ),
    Sample(
        "winmail",
        "an attachment as Outlook wraps it",
        mixed(
            "b1",
            PLAIN,
            part(
                'Content-Type: application/ms-tnef; name="winmail.dat"',
                "Content-Transfer-Encoding: base64",
                body=wrapped(b"\x78\x9f\x3e\x22\1\0\6"),
            ),
        ),
    ),
    Sample(
        "appledouble",
        "a file with its resource fork",
        mixed(
            "out",
            part(
                "Content-Type: multipart/appledouble; boundary=in",
                body=multi(
                    "in",
                    part(
                        "Content-Type: application/applefile", "Content-Transfer-Encoding: base64", body="AAUWBwACAAA="
                    ),
                    part("Content-Type: application/octet-stream", "Content-Transfer-Encoding: base64", body="AAEC"),
                ),
            ),
        ),
    ),
]
