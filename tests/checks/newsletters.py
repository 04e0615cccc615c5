"""HTML mails as newsletters are, of any size."""

from datetime import UTC, datetime

from cfmail_gui.checks.checked import Checked
from cfmail_gui.message.document import split
from cfmail_gui.message.envelope import Envelope

_NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
_TOP = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>News</title>
<!--[if mso]><style>table{border-collapse:collapse}</style><![endif]-->
<style>
body{margin:0;padding:0;-webkit-text-size-adjust:100%}
a{color:#1a73e8;text-decoration:none} a:hover{text-decoration:underline}
.button{background:#1a73e8;border-radius:4px;color:#fff!important}
@media (max-width:600px){.column{width:100%!important;display:block!important}.hide{display:none}}
@media (prefers-color-scheme:dark){body{background:#111!important;color:#eee!important}}
</style></head><body style="margin:0;background-color:#f4f4f4">
<div style="display:none;max-height:0;overflow:hidden">What is in this issue</div>
<table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0">
"""
_ROW = """<tr><td class="column" width="300" valign="top" style="padding:16px 24px;font-family:Arial,'Helvetica Neue',\
sans-serif;font-size:16px;line-height:1.5;color:#{colour:06x}">
<h2 style="margin:0 0 8px;font-size:20px">Story {number}</h2>
<p style="margin:0 0 12px">Some sentences of a story that goes on for a while, as they do, number {number}.</p>
<a href="https://example.com/story/{number}" class="button" style="display:inline-block;padding:12px 24px;\
background:#1a73e8;border-radius:4px;color:#ffffff">Read story {number}</a></td>
<td class="column" width="300"><img src="https://example.com/img/{number}.png" alt="Picture {number}" width="252" \
height="120" style="display:block;width:100%;max-width:252px;height:auto;border:0"></td></tr>
"""


def html(size: int) -> str:
    """Return an HTML text of about this many characters."""
    rows = [_ROW.format(number=number, colour=number) for number in range(size // len(_ROW))]
    return _TOP + "".join(rows) + "</table></body></html>\n"


def checked(text: str, head: bytes = b"") -> Checked:
    """Return a message whose only body is this HTML, ready to be checked."""
    octets = text.replace("\n", "\r\n").encode("utf-8", "surrogatepass")
    raw = b"From: a@x.test\r\nTo: b@x.test\r\nSubject: News\r\nMIME-Version: 1.0\r\n" + head
    raw += b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + octets
    return Checked(split(raw), Envelope("a@x.test", ("b@x.test",)), len(raw), None, _NOW)
