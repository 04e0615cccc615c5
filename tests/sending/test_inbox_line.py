"""What lists of messages show of one."""

import pytest

from cfmail_gui.message.document import split
from cfmail_gui.sending.inbox_line import LONGEST, inbox_line
from cfmail_gui.sending.preview_content import preview_content


def line_of(body: str, kind: str = "text/html", header: str = "From: Ann <a@one.test>\r\nSubject: Sale\r\n"):
    document = split(f"{header}Content-Type: {kind}; charset=utf-8\r\n\r\n{body}".encode())
    return inbox_line(document, preview_content(document))


@pytest.mark.parametrize(
    ("body", "preheader", "is_hidden"),
    [
        ("<p>Hello</p><p>World</p>", "Hello World", False),
        ("<div style='display: none'>For lists</div><p>Hello</p>", "For lists Hello", True),
        ("<div hidden>For lists</div>", "For lists", True),
        ("<div style='font-size:0px;color:red'>For lists</div>", "For lists", True),
        ("<div style='max-height:0'><span>For lists</span></div>", "For lists", True),
        ("<div style='mso-hide:all'>For lists</div>", "For lists", True),
        ("<div style='font-size:10px'>Seen</div>", "Seen", False),
        ("<div style='max-height:0.5em'>Seen</div>", "Seen", False),
        ("<p>Hi</p><div style='display:none'>later</div>", "Hi later", False),
        ("<div>Now&nbsp;&#847;&zwnj;&#8199;&shy;&#65279; &zwnj;&nbsp;</div><p>then</p>", "Now then", False),
        ("<head><title>Title</title><style>p{color:red}</style></head><body>Body", "Body", False),
        ("<head><title>Title</title><body>Body", "Body", False),
        ("<script>var x</script><!-- note --><p>Text", "Text", False),
        ("<!--[if mso]>Outlook<![endif]--><p>Text", "Text", False),
        ("<img src='cid:x' alt='a picture'>", "", False),
        ("", "", False),
    ],
)
def test_preheader(body, preheader, is_hidden):
    line = line_of(body)
    assert (line.preheader, line.is_hidden) == (preheader, is_hidden)


def test_plain_text():
    assert line_of("First\r\n\r\nsecond   third", "text/plain").preheader == "First second third"


def test_long_texts_are_cut():
    line = line_of("<p>" + "word " * 10_000)
    assert len(line.preheader) <= LONGEST
    assert line.preheader.endswith("…")


@pytest.mark.parametrize(
    ("header", "sender", "subject"),
    [
        ("From: Ann <a@one.test>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n", "Ann", "Grüße"),
        ("From: a@one.test\r\n", "a@one.test", ""),
        ("From: =?utf-8?q?=E2=80=AEevil?= <a@one.test>\r\n", "evil", ""),
        ("From: nobody\r\nSubject: a\r\n b\r\n", "", "a b"),
        ("X: y\r\n", "", ""),
    ],
)
def test_sender_and_subject(header, sender, subject):
    line = line_of("x", header=header)
    assert (line.sender, line.subject) == (sender, subject)
