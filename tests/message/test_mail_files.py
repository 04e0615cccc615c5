import gzip
import hashlib
import re
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message import mail_files
from cfmail_gui.message.document import MAX_MESSAGE_OCTETS, split
from cfmail_gui.message.faults import BadFile
from cfmail_gui.message.mail_files import (
    MAX_MAILBOX_OCTETS,
    MailFile,
    mbox_unquoted,
    page_text,
    plain_text,
    read_mail_file,
)
from cfmail_gui.message.text_rewrite import checked
from tests.message.samples import messages, sample, thorough

PLIST = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x">\n'
    b'<plist version="1.0"><dict><key>flags</key><integer>1</integer></dict></plist>\n'
)
ONE = b"From: a@b.test\nSubject: one\n\nfirst\n"
TWO = b"From: c@d.test\nSubject: two\n\nsecond\n"


def mailbox(*entries: bytes, line: bytes = b"From a@b.test Sat Nov 21 10:00:00 2026\n") -> bytes:
    return b"".join(line + entry + b"\n" for entry in entries)


def texts(file: MailFile) -> list[bytes]:
    return [file.message(index) for index in range(len(file.messages))]


def _noise(size: int) -> bytes:
    return b"".join(hashlib.sha256(b"%d" % number).digest() for number in range(size // 32))


def failure(octets: bytes, name: str = "x") -> BadFile:
    with pytest.raises(BadFile) as caught:
        read_mail_file(octets, name)
    assert caught.value.name == name
    return caught.value


def test_a_message_is_the_whole_file():
    file = read_mail_file(ONE, "a.eml")
    assert (file.kind, texts(file), file.compressed) == ("message", [ONE], False)


@pytest.mark.parametrize("name", ["mbox.eml", "wizard.eml", "latin1.eml", "plain-lf.eml", "carriage-returns.eml"])
def test_the_samples_are_single_messages_kept_to_the_octet(name):
    file = read_mail_file(sample(name), name)
    assert (file.kind, texts(file)) == ("message", [sample(name)])


def test_an_empty_file_and_an_empty_gzip():
    assert failure(b"").fault == "empty"
    assert failure(gzip.compress(b"")).fault == "empty"


def test_an_outlook_file_is_named_as_such():
    assert failure(bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, "mail.msg").fault == "outlook"


# mbox


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("name", ["archive", "archive.mbox", "x.eml"])
def test_a_mailbox_in_every_kind_of_line_end(line_end, name):
    file = read_mail_file(mailbox(ONE, TWO, ONE).replace(b"\n", line_end), name)
    assert file.kind == "mbox"
    assert texts(file) == [each.replace(b"\n", line_end) for each in (ONE, TWO, ONE)]


@pytest.mark.parametrize("line", [b"From - Sat Nov 21 10:00:00 2026\n", b"From \n", b"From a@b.test\n"])
def test_separator_lines_of_several_programs(line):
    assert texts(read_mail_file(mailbox(ONE, TWO, line=line), "x")) == [ONE, TWO]


@pytest.mark.parametrize(
    "body",
    [
        b"From here on it is text:\nnothing like a header follows\n",
        b"no blank line before\nFrom me Sat Nov 21\nSubject: x\n",
        b"\nFrom me\n\nSubject: x\n",
        b"\n>From me\nSubject: quoted\n",
        b"\nFrom\nSubject: x\n",
        b"\n From me\nSubject: indented\n",
        b"\nfrom me\nSubject: x\n",
        b"\nFrom me\n Subject: x\n",
        b"\nFrom the end of the text",
        b"\nFrom the end of the text\n",
    ],
)
def test_from_in_a_body_is_no_separator(body):
    entry = b"Subject: x\n\n" + body.rstrip(b"\n") + b"\n"
    assert texts(read_mail_file(mailbox(ONE, entry, TWO), "x")) == [ONE, entry, TWO]


def test_a_message_with_such_lines_is_no_mailbox():
    raw = ONE + b"\nFrom a@b.test Sat\nSubject: forwarded\n\nx\n\nFrom a@b.test Sat\nSubject: again\n"
    assert texts(read_mail_file(raw, "a.eml")) == [raw]


def test_blank_lines_belong_to_the_message_but_for_the_last():
    entry = b"Subject: x\n\n\n\nbody\n\n\n"
    assert texts(read_mail_file(mailbox(entry, entry), "x")) == [entry, entry]


def test_messages_without_body_and_a_mailbox_without_blank_lines():
    bare, ended = b"Subject: x\n", b"Subject: x\n\n"
    line = b"From a\n"
    assert texts(read_mail_file(line + ended + line + ended, "x")) == [ended, ended]
    assert texts(read_mail_file(line + bare + line + bare, "x.mbox")) == [bare + line + bare]
    assert texts(read_mail_file(line + ended + line + bare, "x")) == [ended, bare]
    assert texts(read_mail_file(line + ended + line + b"Subject: cut", "x")) == [ended, b"Subject: cut"]


def test_the_only_message_of_a_mailbox():
    raw = mailbox(ONE)
    named = read_mail_file(raw, "Archive.MBOX")
    assert (named.kind, texts(named)) == ("mbox", [ONE])
    other = read_mail_file(raw, "saved.eml")
    assert (other.kind, texts(other)) == ("message", [raw])
    assert "mbox-line" in split(raw).prologue


@pytest.mark.parametrize("before", [b"", b"\n", b"\r\n\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_a_mailbox_behind_a_byte_order_mark_or_blank_lines(before):
    assert texts(read_mail_file(before + mailbox(ONE, TWO), "x")) == [ONE, TWO]


def test_a_file_that_is_called_mailbox_but_holds_no_message():
    assert failure(b"just words\nand more\n", "x.mbox").fault == "no-message"
    assert failure(gzip.compress(b"just words\n"), "x.mbox.gz").fault == "no-message"
    assert texts(read_mail_file(ONE, "x.mbox")) == [ONE]


def test_a_mailbox_may_be_larger_than_a_message(monkeypatch):
    monkeypatch.setattr(mail_files, "MAX_MESSAGE_OCTETS", 1000)
    monkeypatch.setattr(mail_files, "MAX_MAILBOX_OCTETS", 4000)
    entry = b"Subject: x\n\n" + b"x" * 300 + b"\n"
    assert len(read_mail_file(mailbox(*[entry] * 9), "x").messages) == 9
    assert len(read_mail_file(gzip.compress(mailbox(*[entry] * 9)), "x").messages) == 9
    assert failure(mailbox(*[entry] * 20)).fault == "too-large"
    assert failure(gzip.compress(mailbox(*[entry] * 20))).fault == "too-large"
    assert failure(mailbox(entry * 9), "x.eml").fault == "too-large"
    assert failure(entry * 9, "x.eml").fault == "too-large"
    monkeypatch.setattr(mail_files, "MAX_MAILBOX_MESSAGES", 8)
    assert failure(mailbox(*[entry] * 9)).fault == "too-large"


def test_from_quoting_is_undone_by_one_mark():
    octets = b">From x\n>>From y\r\ntext >From z\n> From\n>from\n>>>>From\n>From \n" + b">" * 150 + b"From end"
    expected = b"From x\n>From y\r\ntext >From z\n> From\n>from\n>>>>From\nFrom \n" + b">" * 149 + b"From end"
    assert mbox_unquoted(octets) == (expected, 4)
    assert mbox_unquoted(b"") == (b"", 0)


@given(st.lists(st.sampled_from([b">", b"From ", b"\n", b"\r\n", b"x"]), max_size=30).map(b"".join))
@thorough
def test_undoing_what_mboxrd_does_gives_the_message_back(octets):
    lines = octets.split(b"\n")
    quoted = b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines)
    assert mbox_unquoted(quoted) == (octets, len(quoted) - len(octets))


def test_quoting_is_found_across_the_borders_of_windows():
    octets = (b"x" * 131_065 + b"\n" + b">" * 9 + b"From y\n") * 5
    assert mbox_unquoted(octets) == (octets.replace(b"\n>", b"\n"), 5)


@given(st.lists(messages(), min_size=1, max_size=4))
@thorough
def test_entries_are_in_order_and_apart_and_all_else_is_separators(entries):
    file = read_mail_file(ONE + b"\n" + mailbox(*entries), "x.mbox")
    assert file.kind == "message"
    file = read_mail_file(mailbox(ONE, *entries), "x.mbox")
    assert file.kind == "mbox"
    position = 0
    for entry in file.messages:
        assert position <= entry.start <= entry.end <= len(file.octets)
        assert re.fullmatch(rb"(?:\r?\n)?From [^\r\n]*\r?\n", file.octets[position : entry.start])
        position = entry.end
    assert file.octets[position:] in (b"", b"\n", b"\r\n")


# gzip


def test_one_layer_of_gzip_is_undone():
    file = read_mail_file(gzip.compress(ONE), "a.eml.gz")
    assert (file.kind, texts(file), file.compressed) == ("message", [ONE], True)
    inner = gzip.compress(ONE)
    assert texts(read_mail_file(gzip.compress(inner), "a")) == [inner]
    boxed = read_mail_file(gzip.compress(mailbox(ONE, TWO)), "a.mbox.gz")
    assert (boxed.kind, texts(boxed)) == ("mbox", [ONE, TWO])


def test_members_are_joined_and_padding_is_left_out():
    whole = read_mail_file(gzip.compress(ONE[:10]) + gzip.compress(ONE[10:]) + b"\0" * 700_000, "x")
    assert texts(whole) == [ONE]


def test_large_and_incompressible_content_comes_through_whole():
    octets = ONE + _noise(700_000) + b"\0" * 3_000_000
    assert texts(read_mail_file(gzip.compress(octets, 1), "x")) == [octets]


def test_a_gzip_bomb_is_stopped_at_the_limit(monkeypatch):
    made = []
    real = zlib.decompressobj

    class Counting:
        def __init__(self, wbits):
            self.real = real(wbits)

        def decompress(self, *arguments):
            made.append(self.real.decompress(*arguments))
            return made[-1]

        def __getattr__(self, name):
            return getattr(self.real, name)

    monkeypatch.setattr(zlib, "decompressobj", Counting)
    bomb = gzip.compress(b"\0" * 10 * 2**20)
    assert len(bomb) < 12_000
    assert failure(bomb * 40).fault == "too-large"
    assert sum(map(len, made)) <= MAX_MESSAGE_OCTETS + 2**20
    assert max(map(len, made)) <= 2**18
    made.clear()
    assert failure(gzip.compress(mailbox(ONE)) + bomb * 40).fault == "too-large"
    assert MAX_MAILBOX_OCTETS < sum(map(len, made)) <= MAX_MAILBOX_OCTETS + 2**20


@pytest.mark.parametrize("keep", [3, 9, 20, -20, -8, -1])
def test_a_truncated_gzip(keep):
    assert failure(gzip.compress(ONE * 50)[:keep]).fault == "bad-gzip"


def test_damaged_gzip():
    whole = bytearray(gzip.compress(ONE * 50))
    whole[-6] ^= 1  # of the checksum
    assert failure(bytes(whole)).fault == "bad-gzip"
    assert failure(gzip.compress(ONE) + b"garbage").fault == "bad-gzip"
    assert failure(b"\x1f\x8b").fault == "bad-gzip"


def test_very_many_members_are_refused_in_good_time():
    octets = gzip.compress(b"") * 300_000
    before = time.process_time()
    assert failure(octets).fault == "bad-gzip"
    assert time.process_time() - before < 5


# .emlx


@pytest.mark.parametrize("count", [b"%d\n", b"%d      \n", b" %d\r\n"])
@pytest.mark.parametrize("name", ["1.emlx", "1.partial.EMLX", "other"])
def test_an_emlx_file(count, name):
    file = read_mail_file(count % len(ONE) + ONE + PLIST, name)
    assert (file.kind, texts(file)) == ("emlx", [ONE])


@pytest.mark.parametrize("count", [0, 1, len(ONE) - 1, len(ONE) + 1, len(ONE + PLIST) + 5, 10**18, 10**19 - 1])
def test_an_emlx_file_with_a_wrong_count_is_read_up_to_its_property_list(count):
    assert texts(read_mail_file(b"%d\n" % count + ONE + PLIST, "1.emlx")) == [ONE]


@pytest.mark.parametrize("count", [5, len(ONE), 10**6])
def test_an_emlx_file_without_property_list(count):
    assert texts(read_mail_file(b"%d\n" % count + ONE, "1.emlx")) == [ONE]


def test_a_property_list_in_the_message_is_part_of_it():
    message = ONE + PLIST + b"more\n"
    assert texts(read_mail_file(b"%d\n" % len(message) + message + PLIST, "1.emlx")) == [message]


@pytest.mark.parametrize("raw", [b"12345\n", b"9" * 5000 + b"\n" + ONE, b"12\nno header line\n", ONE])
def test_what_is_no_emlx_is_left_alone(raw):
    assert read_mail_file(raw, "x.eml").kind == "message"
    assert read_mail_file(ONE, "x.emlx").kind == "message"


# HTML


@pytest.mark.parametrize(
    "page",
    [
        b"<!DOCTYPE html><p>x",
        b"\n  <!doctype HTML PUBLIC 'x'>",
        b"\xef\xbb\xbf<html lang=en>",
        b"<html>\n<style>\nbody{color:red}\n</style>",
        b"<!-- saved: from somewhere -->\n<html>",
        b'<?xml version="1.0"?>\n<html xmlns="x">',
        b"<p>Hello: world</p>",
        "<html><p>Grüße".encode("utf-16"),
        "\ufeff<!DOCTYPE html>".encode("utf-16-be"),
    ],
)
def test_a_page_of_html_without_any_header_is_known_by_its_first_tag(page):
    file = read_mail_file(page, "template")
    assert (file.kind, texts(file)) == ("html", [page])


def test_html_by_name():
    for name in ("a.html", "A.HTM", "a.xhtml", "a.html.gz"):
        assert read_mail_file(b"Hello", name).kind == "html"
    assert read_mail_file(gzip.compress(b"Hello"), "a.html.gz").kind == "html"


@pytest.mark.parametrize("raw", [ONE, b"<a:b@c>: x\n\n", b"<plist>", b"<htmlx>", b"text <html>", b"\xff\xfea", b"\xff"])
def test_what_is_no_html(raw):
    assert read_mail_file(raw, "a.eml").kind == "message"


@pytest.mark.parametrize(
    ("octets", "text"),
    [
        ("é\r\nü\rß\n".encode(), "é\nü\nß\n"),
        ("\ufeffé".encode(), "é"),
        ("\ufeff<p>é€".encode("utf-16-le"), "<p>é€"),
        ("\ufeff<p>é€".encode("utf-16-be"), "<p>é€"),
        ("<p>é€".encode("cp1252"), "<p>é€"),
        ("<meta charset=koi8-r><p>Привет".encode("koi8-r"), "<meta charset=koi8-r><p>Привет"),
        (
            '<META http-equiv=x content="text/html; charset = shift_jis">日本'.encode("cp932"),
            '<META http-equiv=x content="text/html; charset = shift_jis">日本',
        ),
        ("<meta charset='utf-16'>é".encode(), "<meta charset='utf-16'>é"),
        ("<meta charset=none-such>é".encode(), "<meta charset=none-such>é"),
        ("<meta charset=utf-7>+AOk- é".encode(), "<meta charset=utf-7>+AOk- é"),
        (b"<meta charset=cp037>a", "<meta charset=cp037>a"),
        (b"<p>\0a\x0b\x0c\x1b\x7f\t", "<p>⟨00⟩a⟨0B⟩\x0c⟨1B⟩⟨7F⟩\t"),
        (b"<meta charset=utf-8>\xe9", "<meta charset=utf-8>⟨E9⟩"),
        (b"\xff\xfea\0b", "a⟨62⟩"),
        (b"", ""),
    ],
)
def test_the_text_of_a_page(octets, text):
    assert page_text(octets) == text
    assert checked(text) == text  # it can be a body


@pytest.mark.parametrize(
    ("octets", "text"),
    [
        ("é\r\nü\rß\n".encode(), "é\nü\nß\n"),
        ("\ufeffé".encode(), "é"),
        ("\ufeffé\r\n€".encode("utf-16-le"), "é\n€"),
        ("é€".encode("cp1252"), "é€"),
        ("<meta charset=koi8-r>é".encode(), "<meta charset=koi8-r>é"),
        (b"a\0\x1b[1m", "a⟨00⟩⟨1B⟩[1m"),
    ],
)
def test_the_text_of_a_text_file(octets, text):
    assert plain_text(octets) == text
    assert checked(text) == text


# whatever comes


@given(
    messages() | st.binary(max_size=80).map(lambda octets: b"\x1f\x8b" + octets),
    st.sampled_from(["", "a.emlx", "b.html"]),
)
@thorough
def test_any_octets_are_read_or_refused(octets, name):
    try:
        file = read_mail_file(octets, name)
    except BadFile:
        return
    assert file.messages
    assert page_text(octets) is not None


@pytest.mark.parametrize(
    "octets",
    [
        b"\n" * MAX_MESSAGE_OCTETS,
        b"From a\n" * (MAX_MESSAGE_OCTETS // 7),
        b"From " + b"a" * (MAX_MESSAGE_OCTETS - 5),
        b"From a\nb:" + b"\n\nFrom" * (MAX_MESSAGE_OCTETS // 6 - 2),
        b"1\n" + b"<?xml " * (MAX_MESSAGE_OCTETS // 6 - 2),
        b"<?xml " + b"\n" * (MAX_MESSAGE_OCTETS - 6),
        b"<meta " * (MAX_MESSAGE_OCTETS // 6),
        b">" * MAX_MESSAGE_OCTETS,
        b"\n>" * (MAX_MESSAGE_OCTETS // 2),
    ],
    ids=range(9),
)
def test_time_is_in_proportion_to_the_size(octets):
    before = time.process_time()
    read_mail_file(octets, "a.emlx")
    mbox_unquoted(octets)
    page_text(octets)
    assert time.process_time() - before < 5
