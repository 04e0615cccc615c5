"""Header fields: folding, names, order, lengths."""

from tests.data.corpus.recipes.base import Sample, lines, mail, octets

_RECIPIENTS = ", ".join(f'"Reader {n}" <reader{n}@far.example>' for n in range(60))

SAMPLES = [
    Sample("fold-space", "a Subject over three lines", mail("Subject: one\r\n two\r\n three")),
    Sample("fold-tab", "folded with tabs", mail("Subject: one\r\n\ttwo\r\n\tthree")),
    Sample("fold-before-value", "nothing stands behind the colon on the first line", mail("Subject:\r\n late")),
    Sample("fold-blank-line", "a continuation line of white space only", mail("Subject: one\r\n \t \r\n two")),
    Sample("fold-last-blank", "the last continuation line is white space only", mail("Subject: one\r\n  ")),
    Sample("fold-in-address", "folds inside an address", mail("To: bob\r\n @far\r\n .example, \r\n <eve@far.example>")),
    Sample("fold-in-comment", "folds inside a comment", mail("From: ann@sender.example (Ann\r\n Example)")),
    Sample("fold-in-quotes", "folds inside a quoted name", mail('To: "Bob\r\n Example" <bob@far.example>')),
    Sample(
        "fold-in-parameter", "folds around a parameter", mail("Content-Type: text/plain;\r\n\tcharset\r\n =\r\n utf-8")
    ),
    Sample("fold-before-colon", "a fold between name and colon, as some servers accept", mail("X-Odd\r\n : value")),
    Sample(
        "space-before-colon", "white space before the colon (RFC 5322 4.5)", mail("Subject : obsolete", "X-Odd\t:x")
    ),
    Sample("first-line-folded", "the first header line begins with a space", b" lost?\r\n" + mail()),
    Sample("no-colon", "a line without colon inside the header", lines("X-First: x", "no colon here") + mail()),
    Sample("no-colon-last", "a line without colon ends the header", mail("this is no field")),
    Sample("colon-only", "a line that begins with the colon", mail(": nameless")),
    Sample("empty-values", "fields without value", mail("X-Empty:", "Subject: ", "X-Tab:\t")),
    Sample("long-field", "a field of 3,000 characters without a fold", mail("X-Long: " + "x" * 3000)),
    Sample("long-subject", "a Subject of 1,500 characters that could be folded", mail("Subject: " + "word " * 300)),
    Sample("many-recipients", "60 recipients on one line", mail("To: " + _RECIPIENTS)),
    Sample("many-recipients-folded", "60 recipients, one a line", mail("To: " + _RECIPIENTS.replace(", ", ",\r\n\t"))),
    Sample("many-fields", "300 fields", mail(*(f"X-{n}: {n}" for n in range(300)))),
    Sample(
        "many-received",
        "a trace of twelve servers",
        b"".join(
            lines(
                f"Received: from s{n}.example (s{n}.example [192.0.2.{n}])\r\n\tby s{n + 1}.example"
                f" with ESMTPS id {n:06x};\r\n\tSat, 21 Nov 2026 09:30:{n:02} +0100"
            )
            for n in range(12)
        )
        + mail(),
    ),
    Sample(
        "twice",
        "Subject, From and To twice, which RFC 5322 forbids",
        mail(
            "Subject: one",
            "From: ann@sender.example",
            "To: bob@far.example",
            "Subject: two",
            "From: eve@sender.example",
            "To: eve@far.example",
        ),
    ),
    Sample("odd-case", "names in odd case", mail("SUBJECT: loud", "fROM: ann@sender.example", "mime-VERSION: 1.0")),
    Sample("odd-names", "every character that a name may hold", mail("!#$%&'*+-.^_`|~(){}[]<>@,;\\\"/?=0Az: legal")),
    Sample(
        "reversed-order",
        "MIME fields first, From last",
        mail(
            "MIME-Version: 1.0",
            "Content-Type: text/plain",
            "Message-ID: <1@sender.example>",
            "Date: Sat, 21 Nov 2026 09:30:00 +0100",
            "Subject: x",
            "To: bob@far.example",
            "From: ann@sender.example",
        ),
    ),
    Sample("no-from", "no From, no Date, no Message-ID", mail(leave_out="from date message-id")),
    Sample(
        "resent",
        "resent fields before and between the others",
        lines(
            "Resent-From: eve@sender.example",
            "Resent-To: dan@far.example",
            "Resent-Date: Sat, 21 Nov 2026 10:00:00 +0100",
        )
        + mail("Resent-Cc: kim@far.example"),
    ),
    Sample("bcc", "one Bcc", mail("Bcc: hidden@far.example")),
    Sample(
        "bcc-variants",
        "Bcc in every way that a server may read it",
        mail(
            "bcc: a@far.example",
            "BCC : b@far.example",
            "Bcc\r\n : c@far.example",
            "Bcc:\r\n d@far.example,\r\n\te@far.example",
            "Resent-Bcc: f@far.example",
            "Bcc:",
        ),
    ),
    Sample(
        "bcc-first",
        "Bcc comes first, behind it a line that would be an mbox line",
        b"Bcc: hidden@far.example\r\nFrom nowhere\r\n" + mail(),
    ),
    Sample(
        "bcc-in-part",
        "a Bcc field in a nested message stays: nobody delivers by it",
        mail("Content-Type: message/rfc822", body=mail("Bcc: inner@far.example")),
    ),
    Sample("bcc-last-cut", "Bcc is the last line, without line end", mail(body="")[:-2] + b"Bcc: hidden@far.example"),
    Sample("x-unsent", "a draft as Outlook and others save it", lines("X-Unsent: 1") + mail()),
    Sample("x-unsent-twice", "the draft mark twice, in odd case", lines("x-unsent: 1") + mail("X-UNSENT: 1")),
    Sample("tabs", "tabs in place of spaces", mail("Subject:\ttab\tseparated\t", "To:\tbob@far.example")),
    Sample("trailing-spaces", "white space at the ends of lines", mail("Subject: spaces   ", "X-A: b \t\r\n c  ")),
    Sample(
        "comments",
        "comments, nested ones too, in structured fields",
        mail(
            "From: (a (nested) comment) ann@sender.example (Ann \\) Example)",
            "Date: Sat, 21 Nov 2026 09:30:00 +0100 (CET)",
            "MIME-Version: 1.(produced by x)0",
            "Content-Type: text/plain (what?); (why) charset=us-ascii (old)",
        ),
    ),
    Sample("deep-comment", "200 parentheses", mail("To: " + "(" * 200 + "bob@far.example")),
    Sample(
        "dates", "obsolete and broken dates", mail("Date: 21 Nov 26 09:30 GMT", "Resent-Date: yesterday", "Expires: 0")
    ),
    Sample(
        "marks",
        "priority, receipts, list and other common fields",
        mail(
            "X-Priority: 1 (Highest)",
            "Importance: high",
            "Disposition-Notification-To: ann@sender.example",
            "List-Unsubscribe: <https://sender.example/u?x=1>,\r\n <mailto:u@sender.example>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "Precedence: bulk",
            "Auto-Submitted: auto-generated",
            "Keywords: one, two",
            "Comments: none",
            "References: <1@x.example>\r\n <2@x.example>",
            "In-Reply-To: <2@x.example>",
            octets("Organization: Example"),
        ),
    ),
]
