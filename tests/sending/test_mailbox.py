"""Files that become messages, whatever is in them."""

import pytest

from cfmail_gui.sending.mailbox import read_file


@pytest.mark.parametrize(
    ("name", "octets", "body"),
    [
        ("a.txt", "Grüße\r\nan alle\n".encode("cp1252"), "Grüße\r\nan alle\r\n"),
        ("b.txt", "Grüße\r\n".encode("utf-16"), "Grüße\r\n"),
        ("c.TXT", "\ufeffGrüße".encode(), "Grüße"),
        ("d.txt", b"a\x1b[1mb\0", "a⟨1B⟩[1mb⟨00⟩"),
        ("e.html", b"<p>a\x0bb", "<p>a⟨0B⟩b"),
        ("f.html", "<p>Grüße".encode("utf-16"), "<p>Grüße"),
    ],
)
def test_text_and_html_begin_a_message_that_says_what_they_say(tmp_path, name, octets, body):
    path = tmp_path / name
    path.write_bytes(octets)
    opened = read_file(path)
    assert (opened.path, opened.refusal) == (None, None)
    assert opened.document.raw[opened.document.body_start :].decode() == body
