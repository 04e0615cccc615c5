"""For every code about Cloudflare, privacy, authentication and templates: what triggers it, and a near miss."""

from typing import NamedTuple

from cfmail_gui.checks import alignment, cloudflare_fields, cloudflare_limits, leftovers, privacy
from tests.checks.checking import HEAD, Findings, html, message, replaced, without

MIB = 2**20
ADDRESSES = tuple(f"a{number}@one.test" for number in range(1001))
NESTED = (
    HEAD + 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsee below\r\n'
    "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@y.test\r\n{}Subject: inner\r\n\r\ninner\r\n--b--\r\n"
)
ATTACHED = (
    HEAD + 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsee below\r\n'
    '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="{}"\r\n\r\nPDF\r\n--b--\r\n'
)
UNSUBSCRIBE = "List-Unsubscribe: <https://x.test/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click"
MANY_FIELDS = "\n".join(f"X-Number-{number}: {'v' * 1990}" for number in range(9))
FEWER_FIELDS = "\n".join(f"X-Number-{number}: {'v' * 1990}" for number in range(8))


class Case(NamedTuple):
    """``bad`` has the finding, ``good`` does not; each a message, or a message and other facts."""

    findings: Findings
    code: str
    bad: bytes | tuple[bytes, dict[str, object]]
    good: bytes | tuple[bytes, dict[str, object]]


def _size(octets):
    return message(), {"size": octets}


def _to(count):
    return message(), {"recipients": ADDRESSES[:count]}


def _domains(*names):
    return message(), {"sending_domains": names}


def _sender(address, raw=None):
    return raw or message(), {"sender": address}


LIMITS = [
    Case(cloudflare_limits.findings, *rest)
    for rest in (
        ("too-large", _size(25 * MIB + 1), _size(25 * MIB)),
        ("over-plain-limit", _size(5 * MIB + 1), _size(5 * MIB)),
        ("near-plain-limit", _size(4 * MIB + 1), _size(4 * MIB)),
        ("too-many-recipients", _to(1001), _to(1000)),
        ("several-requests", _to(51), _to(50)),
        ("domain-not-onboarded", _domains("other.test"), _domains("other.test", "Sender.TEST")),
        ("domain-not-onboarded", _domains("mail.sender.test"), message()),
        ("long-subject", replaced("Subject", "a" * 999), replaced("Subject", "a" * 998)),
        ("long-subject", replaced("Subject", "ä" * 999), replaced("Subject", "ä" * 998)),
        ("long-field-name", message(f"X-{'n' * 99}: v"), message(f"X-{'n' * 98}: v")),
        ("long-field-value", message(f"X-A: {'v' * 2049}"), message(f"X-A: {'v' * 2048}")),
        ("long-field-value", message(f"Comments: {'v' * 2049}"), message(f"DKIM-Signature: {'v' * 2049}")),
        ("large-custom-fields", message(MANY_FIELDS), message(FEWER_FIELDS)),
    )
]
FIELDS = [
    Case(cloudflare_fields.findings, *rest)
    for rest in (
        ("sender-mismatch", _sender("other@sender.test"), _sender("ada@SENDER.test")),
        ("no-message-id", without("Message-ID"), message()),
        (
            "received-present",
            message("Received: from a by b; Sat, 21 Nov 2026 10:00:00 +0100"),
            message("X-Received: a"),
        ),
        ("platform-field", message("Return-Path: <a@b.test>"), message()),
        ("platform-field", message("Feedback-ID: a:b:c"), message("X-Feedback-ID: a:b:c")),
        ("platform-field", message("ARC-Seal: i=1"), message("X-ARC-Seal: i=1")),
        ("field-not-listed", message("Return-Receipt-To: a@b.test"), message("References: <2@b.test>")),
        ("field-not-listed", message("X-Odd.Name: a"), message("X-Odd_Name-2: a")),
        ("field-not-listed", message("Archive: no"), message("Content-Language: de")),
        ("value-not-listed", message("Precedence: first-class"), message("precedence: Bulk")),
        ("value-not-listed", message("Importance: very"), message("Importance: HIGH (really)")),
        ("value-not-listed", message("Auto-Submitted: yes"), message("Auto-Submitted: auto-replied; owner=a")),
        ("unsubscribe-form", message("List-Unsubscribe: https://x.test/u"), message(UNSUBSCRIBE)),
        (
            "unsubscribe-form",
            message("List-Unsubscribe: (<mailto:u@x.test>) none"),
            message("List-Unsubscribe: (write) <mailto:u@x.test>"),
        ),
        (
            "unsubscribe-http",
            message("List-Unsubscribe: <http://x.test/u>, <mailto:u@x.test>"),
            message("List-Unsubscribe: <https://x.test/?to=http:>"),
        ),
        ("one-click-form", message(UNSUBSCRIBE.replace("=One", "=one")), message(UNSUBSCRIBE)),
        (
            "one-click-without-https",
            message(UNSUBSCRIBE.replace("https://x.test/u", "mailto:u@x.test")),
            message(UNSUBSCRIBE.replace("<https", "<mailto:u@x.test>, <https")),
        ),
        (
            "no-one-click",
            message("List-Unsubscribe: <https://x.test/u>"),
            message("List-Unsubscribe: <mailto:u@x.test>"),
        ),
        ("no-unsubscribe", message("List-Id: <l.x.test>"), message(f"List-Id: <l.x.test>\n{UNSUBSCRIBE}")),
        ("no-unsubscribe", message("Precedence: bulk"), message("Precedence: first-class")),
    )
]
ALIGNMENT = [
    Case(alignment.findings, *rest)
    for rest in (
        ("from-not-aligned", _sender("a@other.test"), _sender("b@SENDER.test")),
        ("from-not-aligned", _sender("a@b.co.uk", replaced("From", "a@c.co.uk")), _sender("")),
        ("from-aligned-relaxed", _sender("a@news.sender.test"), _sender("a@newssender.test")),
        ("from-aligned-relaxed", _sender("a@x.b.co.uk", replaced("From", "a@y.b.co.uk")), _sender("a@sender.test")),
        ("several-from-domains", replaced("From", "a@b.test, c@d.test"), replaced("From", "a@b.test, c@B.test")),
    )
]
TEMPLATE = [
    Case(leftovers.findings, *rest)
    for rest in (
        ("left-over-liquid", message(body="Dear {{ name }},"), message(body="Dear { name }, {} {a: {b}}")),
        ("left-over-liquid", replaced("Subject", "Hi {{name"), replaced("X-Subject", "Hi {{name}}")),
        ("left-over-liquid", html("<p>{% if a %}b</p>"), html("<style>a{{b}}</style><script>{{x}}</script>b")),
        ("left-over-liquid", html("<a href='https://x.test/{{ id }}'>a</a>"), html("<!-- {{ note }} --><p>b</p>")),
        ("left-over-liquid", replaced("Subject", "=?utf-8?q?Hi_=7B=7Bname=7D=7D?="), message()),
        ("left-over-percent", message(body="Dear %FIRST_NAME%,"), message(body="100%sure% and 5%, 10% of it")),
        ("left-over-percent", html("<a href='/?u=%EMAIL%'>a</a>"), html("<a href='/?u=%20AB%20%DE%'>a</a>")),
        ("left-over-percent", message(body="%DEAR% you"), message(body="http://x.test/?a=%DEAR%20&b=%C3%A4")),
        ("left-over-merge-tag", message(body="Dear *|FNAME|*,"), message(body="*|| and |* or *| a")),
        ("left-over-brackets", message(body="Dear [[first name]],"), message(body="[[1, 2], [3]] and [[ -f x ]]")),
        ("left-over-brackets", message(body="is ([[first name]])"), message(body="x = arr[[i]] and f(x)[[j]] in R")),
    )
]
PRIVACY = [
    Case(privacy.findings, *rest)
    for rest in (
        ("bcc-in-header", message("Bcc: eve@two.test"), message("Bcc: ")),
        (
            "bcc-in-attached-message",
            NESTED.format("Bcc: e@f.test\r\n").encode(),
            NESTED.format("Cc: e@f.test\r\n").encode(),
        ),
        ("hidden-recipient-field", message("X-Bcc: e@f.test"), message("X-Bcc-Policy: none")),
        ("hidden-recipient-field", message("Delivered-To: e@f.test"), message("Reply-To: e@f.test")),
        ("originating-address", message("X-Originating-IP: [203.0.113.9]"), message("X-Mailer: 10.0.0.1")),
        ("originating-address", message("X-PHP-Originating-Script: 1000:a.php"), message("X-PHP: 1")),
        (
            "internal-host",
            message("Received: from mail.example.com ([10.1.2.3]) by mx.example.com"),
            message("Received: from mail.example.com ([110.1.2.3]) by mx.example.com"),
        ),
        (
            "internal-host",
            message("Received: from x.example.com by exch01.corp.local with SMTP"),
            message("Received: from x.example.com by local.example.com with SMTP"),
        ),
        (
            "internal-host",
            message("Received: from ADAS-LAPTOP (x.example.com) by y.example.com"),
            message("Received: from localhost (127.0.0.1) by y.example.com"),
        ),
        (
            "internal-host",
            message("Received: from x.example.com ([IPv6:fd00::12]) by y.example.com"),
            message("Received: from x.example.com ([IPv6:2001:db8::12]) by y.example.com; 10:00:00 +0100"),
        ),
        (
            "address-in-trace",
            message("Received: from x.example.com (x [203.0.113.9]) by y.example.com"),
            message("Received: from x.example.com by y.example.com (Exim 4.92); 1.2.3"),
        ),
        (
            "address-in-trace",
            message("Received-SPF: pass client-ip=198.51.100.7;"),
            message("X-Spf: client-ip=198.51.100.7"),
        ),
        ("internal-message-id", replaced("Message-ID", "<1@ADAS-LAPTOP>"), replaced("Message-ID", "<1@localhost>")),
        ("internal-message-id", replaced("Message-ID", "<1@pc.home.arpa>"), replaced("Message-ID", "<1@home.test>")),
        (
            "internal-message-id",
            replaced("Message-ID", "<1@[192.168.1.2]>"),
            replaced("Message-ID", "<1@localhost.invalid>"),
        ),
        ("local-path", message(body=r"see C:\Users\Ada\plan.docx"), message(body=r"see C:\ and a:b\c, 5:\ 6")),
        (
            "local-path",
            message(body=r"in C:\Users\Ada\."),
            message(body=r"in C:\Windows\System32 or C:\Program Files\X"),
        ),
        ("local-path", message(body=r"on \\server\share\plan.docx"), message(body=r"LaTeX: a \\ b \\[2pt] c")),
        (
            "local-path",
            message(body="in /home/ada/plan.txt"),
            message(body="at https://x.test/home/ada/plan and ~/home/a/b"),
        ),
        ("local-path", html("<img src='file:///C:/a.png'>"), html("<a href='/home/news/today'>file: a</a>")),
        ("local-path", html("<!-- /Users/ada/Desktop/mail.html --><p>a"), html("<p>the /users/ page")),
        ("path-in-file-name", ATTACHED.format("c:/ada/plan.pdf").encode(), ATTACHED.format("plan.pdf").encode()),
        (
            "tracking-pixel",
            html("<img src='https://t.test/o?u=1' width=1 height=1>"),
            html("<img src='https://t.test/line.gif' width=600 height=1>"),
        ),
        (
            "tracking-pixel",
            html("<img src='//t.test/o' style='height: 1px; width:0'>"),
            html("<img src='cid:a@b' width=1 height=1><img src='https://t.test/x'>"),
        ),
    )
]
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + "s" * 43
CREDENTIALS = [
    ("aws", f"key AKIA{'A' * 16} here", f"https://s3.test/?X-Amz-Credential=AKIA{'A' * 16}"),
    ("aws", f"ASIA{'B2' * 8}", "ASIA is a continent, AKIAABC a word"),
    ("github", f"ghp_{'a' * 36}", f"ghp_{'a' * 20}"),
    ("github", f"github_pat_{'a' * 40}", "the prefix github_pat_ is new"),
    ("slack", "xoxb-123456789012-abcdef", "xoxo-and kisses"),
    ("slack", f"https://hooks.slack.com/services/T0123ABCD/B0123ABCD/{'c' * 24}", "https://hooks.slack.com/services/"),
    ("stripe", f"sk_live_{'4' * 24}", f"sk_test_{'4' * 24}"),
    ("cloudflare", f"cfut_{'a' * 48}", f"cfut_{'a' * 12}"),
    ("google", f"AIza{'x' * 35}", f"https://maps.test/api?key=AIza{'x' * 35}"),
    ("private-key", "-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN PUBLIC KEY-----"),
    ("jwt", f"token {JWT}", f"https://x.test/login?t={JWT}"),
    ("url-password", "ftp://ada:s3cret@x.test/", "https://x.test:8080/a@b"),
    ("password", "Password: hunter2!", "Password: ********"),
    ("password", "Dein Passwort: Geheim99", "Forgot your password: choose another one"),
    ("password", "api_key = a1b2c3d4e5", "api_key = {{key1}}"),
]
CASES = [
    *LIMITS,
    *FIELDS,
    *ALIGNMENT,
    *TEMPLATE,
    *PRIVACY,
    *(Case(privacy.findings, "credential", message(body=bad), message(body=good)) for _, bad, good in CREDENTIALS),
]
