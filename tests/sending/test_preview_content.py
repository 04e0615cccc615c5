"""What the preview shows of a message."""

import pytest

from cfmail_gui.message.document import split
from cfmail_gui.sending.preview_content import preview_content, text_page


def content_of(raw: bytes):
    return preview_content(split(raw))


def html_mail(html: str, *parts: bytes) -> bytes:
    body = b"--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html.encode() + b"\r\n"
    body += b"".join(b"--r\r\n" + part + b"\r\n" for part in parts)
    return b"From: a@one.test\r\nContent-Type: multipart/related; boundary=r\r\n\r\n" + body + b"--r--\r\n"


def test_html_text_and_parts():
    image = b"Content-Type: image/png\r\nContent-ID: <one@x>\r\nContent-Location: a/b.png\r\n\r\noctets"
    content = content_of(html_mail("<p>é</p>", image))
    assert content.html == "<p>é</p>"
    assert content.text == ""
    assert content.page == content.html
    assert content.parts["one@x"].content_type == "image/png"
    assert content.parts["one@x"].octets == b"octets"
    assert content.parts["a/b.png"] is content.parts["one@x"]
    assert not content.remote_allowed


def test_of_two_parts_with_one_name_the_first_counts():
    parts = (b"Content-Type: image/png\r\nContent-ID: <x>\r\n\r\n" + octets for octets in (b"first", b"second"))
    assert content_of(html_mail("<p>", *parts)).parts["x"].octets == b"first"


def test_parts_without_a_name_and_bodies_are_left_out():
    content = content_of(html_mail("<p>", b"Content-Type: image/png\r\n\r\nx"))
    assert content.parts == {}


def test_remote_hosts_each_once_as_a_labels():
    html = (
        "<img src='https://B\N{LATIN SMALL LETTER U WITH DIAERESIS}cher.test/1'><img src='//c.test/2'>"
        "<td background='HTTP://c.test/3'><p style='background:url(http://d.test/4)'><img src='cid:x'>"
        "<a href='https://only-a-link.test/'>x</a><img src='data:image/png;base64,AA'>"
    )
    assert content_of(html_mail(html)).remote == ("xn--bcher-kva.test", "c.test", "d.test")


def test_text_alone_is_a_page_in_which_nothing_is_markup():
    content = content_of(b"From: a@one.test\r\n\r\n<img src=http://x.test/a> & \xff")
    assert content.html == ""
    assert content.remote == ()
    assert "&lt;img src=http://x.test/a&gt; &amp;" in content.page
    assert "<img" not in text_page(content.text)


@pytest.mark.parametrize("raw", [b"", b"\n", b"\x00", b"Content-Type: multipart/mixed; boundary=x\n\n--x", b"\xff"])
def test_any_octets_give_something(raw):
    assert content_of(raw).page
