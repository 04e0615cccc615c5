"""For each code of the mail format: messages that have the fault, and others that nearly have it."""

from tests.checks.messages import raw

BOX = 'multipart/mixed; boundary="b"'
ONE_PART = b"--b\r\n\r\nHi\r\n--b--\r\n"
LONG = b"x" * 999 + b"\r\n"
DEEP = b"".join(b'Content-Type: multipart/mixed; boundary="n%d"\r\n\r\n--n%d\r\n' % (n, n) for n in range(60))
DEEP_MESSAGE = b"From: a@sender.test\r\nTo: b@example.test\r\n" + DEEP + b"\r\n"


def boundary(value: str) -> bytes:
    name = value.strip('"').encode()
    return raw(b"--%b\r\n\r\nHi\r\n--%b--\r\n" % (name, name), Content_Type=f"multipart/mixed; boundary={value}")


def parts(*headers: bytes, body: bytes = b"Hi") -> bytes:
    inside = b"".join(b"--b\r\n%b\r\n\r\n%b\r\n" % (header, body) for header in headers)
    return raw(inside + b"--b--\r\n", Content_Type=BOX)


def text(body: bytes, charset: str = "utf-8", encoding: str = "8bit", kind: str = "plain") -> bytes:
    said = f"text/{kind}; charset={charset}" if charset else f"text/{kind}"
    return raw(body, Content_Type=said, Content_Transfer_Encoding=encoding)


TRIGGERS: list[tuple[str, bytes]] = [
    ("cannot-be-sent", raw(To=b"gr\xfc\xdfe@example.test")),
    ("missing-from", raw(From=None)),
    ("missing-date", raw(Date=None)),
    ("missing-recipients", raw(To=None)),
    ("missing-recipients", raw(To=None, Bcc="bob@example.test")),
    ("missing-mime-version", raw(MIME_Version=None)),
    ("no-subject", raw(Subject=None)),
    ("no-subject", raw(Subject="=?utf-8?q?_?=")),
    ("duplicate-field", b"From: eve@sender.test\r\n" + raw()),
    ("duplicate-field", b"subject : again\r\n" + raw()),
    ("line-without-colon", b"no field\r\n" + raw()),
    ("space-before-colon", b"X-Test : 1\r\n" + raw()),
    ("no-blank-line", b"From: ada@sender.test\r\nTo: bob@example.test\r\n"),
    ("too-many-fields", b"X: 1\r\n" * 10_001 + raw()),
    ("eight-bit-header", raw(Subject="Grüße")),
    ("eight-bit-header", parts('Content-Disposition: attachment; filename="Grüße"'.encode())),
    ("bad-mime-version", raw(MIME_Version="2.0")),
    ("bad-mime-version", raw(MIME_Version="")),
    ("bad-date", raw(Date="yesterday")),
    ("bad-date", raw(Date="2026-11-21T10:00:00Z")),
    ("bad-date", raw(Date="Sat, 31 Feb 2026 10:00:00 +0100")),
    ("wrong-weekday", raw(Date="Mon, 21 Nov 2026 10:00:00 +0100")),
    ("future-date", raw(Date="Mon, 23 Nov 2026 10:00:00 +0000")),
    ("old-date", raw(Date="Sat, 14 Nov 2026 11:00:00 +0000")),
    ("bad-message-id", raw(Message_ID="1@sender.test")),
    ("bad-message-id", raw(Message_ID="<1>")),
    ("bad-message-id", raw(Message_ID="<1 2@sender.test>")),
    ("bad-address", raw(To="bob at example.test")),
    ("bad-address", raw(From="Ada <ada@>")),
    ("semicolon-between", raw(To="bob@example.test; eve@example.test")),
    ("unclosed-address", raw(To='"Bob <bob@example.test>')),
    ("empty-address-field", raw(To="")),
    ("empty-address-field", raw(From="")),
    ("empty-address-field", raw(From="Nobody:;")),
    ("several-authors", raw(From="ada@sender.test, bob@sender.test")),
    ("several-senders", raw(Sender="ada@sender.test, bob@sender.test")),
    ("name-is-other-address", raw(From='"boss@bank.test" <ada@sender.test>')),
    ("name-is-other-address", raw(From="=?utf-8?q?boss=40bank=2Etest?= <ada@sender.test>")),
    ("name-holds-other-domain", raw(From='"Bank.com service" <ada@sender.test>')),
    ("name-holds-other-domain", raw(Reply_To='"www.bank.co.uk" <ada@bank.uk>')),
    ("mixed-scripts", raw(From="Ada <ada@sеnder.test>")),  # the first "e" is Cyrillic
    ("mixed-scripts", raw(From="Ada <adа@sender.test>")),  # the second "a" is Cyrillic
    ("look-alike", raw(From="Ada <ada@xn--80ak6aa92e.com>")),
    ("broken-encoded-word", raw(Subject="=?utf-8?q?no end")),
    ("broken-encoded-word", raw(Subject="=?utf-8?x?what?=")),
    ("broken-encoded-word", raw(Subject="=?utf-8?q?two words?=")),
    ("broken-encoded-word", raw(Subject="=?utf-8?b?YQ?=")),
    ("broken-encoded-word", raw(Subject="=?utf-8?q?half_=C3?= =?utf-8?q?=BC?=")),
    ("unknown-word-charset", raw(Subject="=?no-such?q?a?=")),
    ("long-encoded-word", raw(Subject=f"=?utf-8?q?{'a' * 64}?=")),
    ("glued-encoded-word", raw(Subject="Re:=?utf-8?q?a?=")),
    ("quoted-encoded-word", raw(From='"=?utf-8?q?Ada?=" <ada@sender.test>')),
    ("missing-boundary", raw(ONE_PART, Content_Type="multipart/mixed")),
    ("bad-boundary", boundary('"b*c"')),
    ("long-boundary", boundary("b" * 71)),
    ("unquoted-boundary", boundary("=b")),
    ("boundary-in-use", raw(b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b--\r\n", Content_Type=BOX)),
    ("boundary-never-occurs", raw(b"--c\r\n\r\nHi\r\n--c--\r\n", Content_Type=BOX)),
    ("missing-close", raw(b"--b\r\n\r\nHi\r\n", Content_Type=BOX)),
    ("empty-container", raw(b"--b--\r\n", Content_Type=BOX)),
    ("encoded-container", raw(ONE_PART, Content_Type=BOX, Content_Transfer_Encoding="base64")),
    ("too-deep", DEEP_MESSAGE),
    ("too-many-parts", parts(*[b"X: 1"] * 10_001)),
    ("bad-content-type", raw(Content_Type="html")),
    ("bad-content-type", parts(b"Content-Type: text/plain, text/html")),
    ("html-called-plain", text(b"<!DOCTYPE html>\r\n<p>Hi</p>\r\n")),
    ("html-without-tags", text(b"1 < 2\r\n", kind="html")),
    ("empty-part", raw(b"")),
    ("empty-part", parts(b"Content-Type: image/png", body=b"")),
    ("empty-part", parts(b"Content-Type: text/html", body=b" \r\n")),
    ("unknown-charset", text(b"Hi", charset="no-such")),
    ("wrong-charset", text(b"caf=E9", encoding="quoted-printable")),
    ("looks-like-utf8", text("Grüße".encode(), charset="iso-8859-1")),
    ("no-charset", text("Grüße".encode(), charset="")),
    ("unknown-encoding", text(b"Hi", encoding="uuencode")),
    ("eight-bit-body", text("Grüße".encode(), encoding="7bit")),
    ("eight-bit-body", text("Grüße".encode(), encoding="quoted-printable")),
    ("bad-base64", text(b"aGk*", encoding="base64")),
    ("text-with-nul", text(b"a=00b", encoding="quoted-printable")),
    ("long-line", raw(LONG)),
    ("long-line", raw(Subject="x" * 999)),
    ("long-line", raw(b"x" * 999 + b"\n" + b"y\n")),
    ("long-line", raw(b"x" * 999)),
    ("nul", raw(b"a\0b")),
    ("nul", raw(Subject=b"a\0b")),
    ("bare-cr", raw(b"a\rb\r\n")),
    ("bare-cr", raw(b"a\r\r\nb\r\n")),
]
NEAR_MISSES: list[tuple[str, bytes]] = [
    ("cannot-be-sent", raw(To="grüße@example.test")),
    ("missing-from", raw(From=None, FROM="ada@sender.test")),
    ("missing-date", raw(Date="no date, but there")),
    ("missing-recipients", raw(To=None, Cc="bob@example.test")),
    ("missing-mime-version", raw(MIME_Version=None, Content_Type=None)),
    ("no-subject", raw(Subject="=?utf-8?q?=C3=BC?=")),
    ("duplicate-field", b"Received: by a\r\nReceived: by b\r\nComments: a\r\nComments: b\r\n" + raw()),
    ("duplicate-field", b"X-From: ada@sender.test\r\n" + raw()),
    ("line-without-colon", raw(Subject="a\r\n folded: line")),
    ("space-before-colon", raw(Subject=" a : b")),
    ("no-blank-line", b"From: ada@sender.test\r\n\r\n"),
    ("too-many-fields", b"X: 1\r\n" * 9_000 + raw()),
    ("eight-bit-header", raw(Subject="=?utf-8?q?Gr=C3=BC=C3=9Fe?=")),
    ("eight-bit-header", raw(Subject=b"caf\xe9", Content_Type="text/plain; charset=iso-8859-1")),  # encoded on the way
    ("eight-bit-header", raw(Bcc="Grüße <bob@example.test>")),  # not sent
    ("bad-mime-version", raw(MIME_Version="1.(made by hand)0 (really)")),
    ("bad-mime-version", raw(MIME_Version=r"1.0 (Mac OS X Mail 16.0 \(3774.600.62\))")),
    ("bad-date", raw(Date="21 Nov 26 10:00 GMT")),
    ("wrong-weekday", raw(Date="21 Nov 2026 10:00:00 +0100")),
    ("wrong-weekday", raw(Date="SAT, 21 Nov 2026 23:30:00 -0900")),
    ("future-date", raw(Date="Sun, 22 Nov 2026 11:59:00 +0000")),
    ("old-date", raw(Date="Sat, 14 Nov 2026 13:00:00 +0100")),
    ("bad-message-id", raw(Message_ID="\r\n <a.b+c=d@[127.0.0.1]> ")),
    ("bad-message-id", raw(Message_ID=None)),
    ("bad-address", raw(To='"Bob, Jr." <bob@example.test>, Friends: eve@example.test;')),
    ("bad-address", raw(To="Bob <bob@grüße.test> (a comment)")),
    ("unclosed-address", raw(To='"Bob \\"the <builder>\\"" <bob@example.test>')),
    ("semicolon-between", raw(To='Team: bob@example.test, "Eve; x" <eve@example.test> (a; b);, ada@example.test')),
    ("semicolon-between", raw(To="undisclosed-recipients:;")),
    ("empty-address-field", raw(To="undisclosed-recipients:;")),
    ("several-authors", raw(From="ada@sender.test, bob@sender.test", Sender="ada@sender.test")),
    ("several-senders", raw(Sender="ada@sender.test")),
    ("name-is-other-address", raw(From='"Ada@Sender.test" <Ada@sender.test>')),
    ("name-is-other-address", raw(From='"Ada @ work" <ada@sender.test>')),
    ("name-holds-other-domain", raw(From='"Sender.com" <ada@mail.sender.com>')),
    ("name-holds-other-domain", raw(From='"Node.js and Dr.Who, J.R." <ada@sender.test>')),
    ("name-holds-other-domain", raw(To='"Bank.com" <bob@example.test>')),  # a name for a recipient deceives nobody
    ("mixed-scripts", raw(From="Ада <ada@пример.test>")),
    ("mixed-scripts", raw(From="Ada <ada@東京タワー.test>")),
    ("look-alike", raw(From="Ada <ada@пример.рф>")),
    ("broken-encoded-word", raw(Subject="=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?= =?utf-8?B?YWI=?=")),
    ("broken-encoded-word", raw(Subject="what=?really?")),
    ("broken-encoded-word", raw(References="<=?utf-8?q?no end@sender.test>")),
    ("unknown-word-charset", raw(Subject="=?iso-8859-1?q?a?=")),
    ("long-encoded-word", raw(Subject=f"=?utf-8?q?{'a' * 63}?=")),
    ("glued-encoded-word", raw(Subject="Re:\r\n =?utf-8?q?a?=\t=?utf-8?q?b?=")),
    ("glued-encoded-word", raw(From="=?utf-8?q?Ada?=<ada@sender.test>")),
    ("quoted-encoded-word", raw(From='"A" =?utf-8?q?Ada?= "B" <ada@sender.test>')),
    ("missing-boundary", raw(ONE_PART, Content_Type=BOX)),
    ("bad-boundary", boundary('"b\'()+_,-./:=? c"')),
    ("long-boundary", boundary("b" * 70)),
    ("unquoted-boundary", boundary('"=b"')),
    ("unquoted-boundary", boundary("_b-.'+")),
    ("boundary-in-use", raw(b"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--b--\r\n", Content_Type=BOX)),
    ("boundary-never-occurs", raw(b"text before\r\n--b \r\n\r\nHi\r\n--b--\r\n", Content_Type=BOX)),
    ("missing-close", raw(b"--b\r\n\r\nHi\r\n--b--", Content_Type=BOX)),
    ("missing-close", parts(*[b"X: 1"] * 10_001)),  # it was not looked for
    ("empty-container", raw(ONE_PART, Content_Type=BOX)),
    ("encoded-container", raw(ONE_PART, Content_Type=BOX, Content_Transfer_Encoding="8bit")),
    ("too-deep", DEEP_MESSAGE.replace(b"multipart/mixed", b"text/x-mixed", 20)),
    ("too-many-parts", parts(*[b"X: 1"] * 9_000)),
    ("bad-content-type", raw(Content_Type="Text/Plain (of\r\n course); charset=utf-8")),
    ("html-called-plain", text(b"An <html> tag is no page.\r\n")),
    ("html-without-tags", text(b"<p>1 &lt; 2\r\n", kind="html")),
    ("empty-part", raw(b".")),
    ("empty-part", parts(b"Content-Type: application/octet-stream", body=b" ")),
    ("unknown-charset", text(b"Hi", charset="Windows-1252")),
    ("wrong-charset", text(b"caf=C3=A9", encoding="quoted-printable")),
    ("looks-like-utf8", text(b"caf\xe9", charset="iso-8859-1")),
    ("no-charset", text(b"Hi", charset="")),
    ("unknown-encoding", text(b"Hi", encoding="BINARY")),
    ("eight-bit-body", text("Grüße".encode(), encoding="8bit")),
    ("eight-bit-body", text(b"caf\xe9", charset="iso-8859-1", encoding="7bit")),  # encoded on the way
    ("bad-base64", text(b"aGk=\r\n", encoding="base64")),
    ("text-with-nul", text(b"a=20b", encoding="quoted-printable")),
    ("long-line", raw(LONG[1:])),
    ("long-line", raw(b"y\n" + b"x" * 998 + b"\n" + b"z\n")),
    ("long-line", raw(b"x" * 998)),
    ("long-line", text(b"\xe9" + LONG, charset="iso-8859-1")),  # encoded on the way
    ("nul", raw(b"a\x01b")),
    ("bare-cr", raw(b"a\r\nb\nc\r\n")),
    ("bare-cr", raw(b"a\r\n").replace(b"\r\n", b"\r")),  # there CR ends the lines, and becomes CRLF
]
