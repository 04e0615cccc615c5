"""The sample message: well made, and answered as the first start promises."""

import json
import re
from email import policy
from email.parser import BytesParser
from email.utils import getaddresses

from cfmail_gui.sandbox.sample import sample_message
from cfmail_gui.sandbox.steering import STEERING


def parsed():
    return BytesParser(policy=policy.default).parsebytes(sample_message())


def test_lines_end_with_crlf_and_are_short():
    octets = sample_message()
    assert octets.endswith(b"\r\n")
    assert octets.count(b"\r") == octets.count(b"\n") == octets.count(b"\r\n")
    assert all(len(line.decode()) <= 78 for line in octets.split(b"\r\n"))


def test_header_is_ascii_and_complete():
    header = sample_message().partition(b"\r\n\r\n")[0]
    assert header.isascii()
    assert b"=?utf-8?q?" in header
    message = parsed()
    assert message["Subject"] == "Grüße from the sandbox – press Send"
    assert message["From"] == "Sandbox sender <you@sender.example>"
    assert message["Date"].datetime.tzinfo is not None
    assert re.fullmatch(r"<[^\s@]+@sender\.example>", message["Message-ID"])
    assert getaddresses([str(message["To"]), str(message["Cc"])]) == [
        ("Ada Example", "ada@recipient.example"),
        ("Quentin Example", "queued@recipient.example"),
        ("Bruno Example", "bounce@recipient.example"),
    ]


def test_parts_have_no_defects():
    message = parsed()
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]
    assert all(not part.defects for part in message.walk())
    assert "日本語" in message.get_body(("plain",)).get_content()
    assert "nothing leaves this computer" in message.get_body(("html",)).get_content()


def test_text_lists_the_recipients_in_the_order_of_the_rules():
    text = parsed().get_body(("plain",)).get_content()
    listed = re.findall(r"^ +([a-z]+)@ ", text, re.MULTILINE)
    effects = dict(STEERING)
    own = [name for name, _ in STEERING[-5:]]
    assert listed[:5] == own
    assert listed[5:] == [name for name in effects if name not in (*own, "slow")]
    assert "slow@" in text


def test_the_first_send_delivers_queues_and_bounces(client):
    recipients = ["ada@recipient.example", "queued@recipient.example", "bounce@recipient.example"]
    order = {
        "from": "you@sender.example",
        "recipients": recipients,
        "mime_message": sample_message().decode(),
    }
    result = client.post(json.dumps(order).encode()).json["result"]
    assert [result[name] for name in ("delivered", "queued", "permanent_bounces")] == [[name] for name in recipients]
