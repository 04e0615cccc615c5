"""Files and folders become rows of a batch; whatever is in them, every message gets one and none is kept in memory."""

import gzip
import os
import tracemalloc

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.batch_load import FileChanged, Loader, load
from cfmail_gui.sending.batch_scan import MAX_FILES, scan, sources
from tests.conftest import MESSAGE

PLAIN = b"From: a@x.test\r\nTo: b@y.test\r\nSubject: Hello\r\n\r\nText\r\n"
SIGNED = b"DKIM-Signature: v=1; a=rsa-sha256; d=x.test; s=s; h=from:to; bh=eA==; b=eA==\r\n" + PLAIN


def mbox(*messages):
    return b"".join(b"From a@x.test Sat Nov 21 10:00:00 2026\n" + each + b"\n" for each in messages)


def item(tmp_path, raw, name="a.eml"):
    path = tmp_path / name
    path.write_bytes(raw)
    (found,) = scan(path)
    return found


def test_a_row_says_what_a_send_would_do(tmp_path):
    found = item(tmp_path, MESSAGE)
    assert (found.name, found.path, found.start, found.end) == ("a.eml", str(tmp_path / "a.eml"), 0, -1)
    assert (found.subject, found.sender) == ("Grüße", "me@sender.test")
    assert found.recipients == ("ada@one.test", "bob@two.test", "eve@three.test")
    assert (found.size, found.findings, found.state, found.note) == (len(MESSAGE), (), "ready", "")
    assert load(found) == MESSAGE


@pytest.mark.parametrize(
    ("raw", "name", "state", "findings"),
    [
        (b"", "a.eml", "broken", ("no-message",)),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.msg", "broken", ("no-message",)),
        (b"\x1f\x8bno gzip", "a.eml.gz", "broken", ("unreadable",)),
        (b"<p>A page", "a.html", "broken", ("no-message",)),
        (b"just some text\n", "a.eml", "broken", ("no-message", "no-sender", "no-recipients")),
        (b"From: a@x.test\r\nTo: b@x.test\r\nSubject: \xe9\r\n\r\nx", "a.eml", "broken", ("charset-needed",)),
        (
            b"From: a@x.test\r\nTo: b\xe9@x.test\r\n\r\nx",
            "a.eml",
            "broken",
            ("not-encodable", "bad-address", "no-recipients"),
        ),
        (b"From: a@x.test\r\nTo: b@x.test, broken\r\n\r\nx", "a.eml", "ready", ("bad-address",)),
        (b"From: a@x.test\r\nSubject: x\r\n\r\nx", "a.eml", "ready", ("no-recipients",)),
        (b"To: a@x.test\r\nX-Unsent: 1\r\n\r\nx", "a.eml", "ready", ("draft", "no-sender")),
        (b"From: a@x.test\r\nTo: b@x.test\r\nBcc: c@x.test\r\n\r\nx", "a.eml", "ready", ("bcc-removed",)),
        (SIGNED, "a.eml", "ready", ()),
    ],
)
def test_what_is_odd_about_a_message_is_a_code(tmp_path, raw, name, state, findings):
    found = item(tmp_path, raw, name)
    assert (found.state, found.findings) == (state, findings)
    assert found.note == (findings[0] if state == "broken" else "")


def test_a_signature_that_would_break_waits_for_a_person(tmp_path):
    found = item(tmp_path, SIGNED + b"Gr\xfc\xdfe\r\n")
    assert found.findings == ("signature-broken", "re-encoded")
    assert (found.state, found.note) == ("held", "signature-broken")


def test_a_message_over_the_limit_of_unverified_recipients_is_told(tmp_path):
    line = b"x" * 998 + b"\r\n"
    assert item(tmp_path, PLAIN + line * 5_300).findings == ("over-5-mib",)
    huge = item(tmp_path, PLAIN + line * 26_300)
    assert (huge.state, huge.findings) == ("broken", ("too-large",))


def test_too_many_recipients_are_told_and_not_all_of_them_kept(tmp_path):
    found = item(
        tmp_path, b"From: a@x.test\r\nTo: " + b", ".join(b"n%d@x.test" % n for n in range(2000)) + b"\r\n\r\nx"
    )
    assert found.findings == ("too-many-recipients",)
    assert len(found.recipients) == 1000


def test_every_message_of_a_mailbox_is_a_row_that_can_be_read_again(tmp_path):
    messages = [PLAIN.replace(b"Hello", b"Hello %d" % number) for number in range(5)]
    for name, octets in (("m.mbox", mbox(*messages)), ("m.mbox.gz", gzip.compress(mbox(*messages)))):
        path = tmp_path / name
        path.write_bytes(octets)
        found = list(scan(path))
        assert [each.subject for each in found] == [f"Hello {number}" for number in range(5)]
        assert found[2].name == f"{name} (3)"
        loader = Loader()
        for number in (0, 3, 1, 4):
            assert loader.load(found[number]) == messages[number]
        loader.close()


def test_apple_s_wrapping_is_no_part_of_the_message(tmp_path):
    path = tmp_path / "a.emlx"
    plist = b'<?xml version="1.0"?>\n<!DOCTYPE plist>\n<plist></plist>\n'
    path.write_bytes(b"%d\n" % len(PLAIN) + PLAIN + plist)
    (found,) = scan(path)
    assert load(found) == PLAIN


def test_a_file_that_is_gone_or_another_one_is_not_sent(tmp_path):
    found = item(tmp_path, PLAIN)
    (tmp_path / "a.eml").write_bytes(PLAIN + b"more")
    with pytest.raises(FileChanged):
        load(found)
    (tmp_path / "a.eml").unlink()
    with pytest.raises(BadFile, match="missing"):
        load(found)
    os.mkfifo(tmp_path / "a.eml")
    with pytest.raises(BadFile, match="not-a-file"):
        load(found)
    assert [(each.state, each.note) for each in scan(tmp_path / "a.eml")] == [("broken", "unreadable")]


def test_a_packed_mailbox_that_is_cut_off_is_told(tmp_path):
    path = tmp_path / "m.mbox.gz"
    packed = gzip.compress(mbox(PLAIN, os.urandom(5000).hex().join("AB").encode() + PLAIN, PLAIN))
    path.write_bytes(packed)
    last = list(scan(path))[-1]
    path.write_bytes(packed[:-1000])
    with pytest.raises(BadFile, match="bad-gzip"):
        load(last)


def test_a_folder_stands_for_its_mail_files_in_natural_order(tmp_path):
    folder = tmp_path / "mail"
    (folder / "deeper.eml").mkdir(parents=True)
    for name in ("10.eml", "2.eml", "B.EML", "a.mbox.gz", "c.emlx", ".hidden.eml", "notes.txt", "2.pdf"):
        (folder / name).touch()
    other = tmp_path / "notes.txt"
    names = [path.name for path in sources([folder, other, folder / "2.eml", tmp_path / "gone.eml"])]
    assert names == ["2.eml", "10.eml", "a.mbox.gz", "B.EML", "c.emlx", "notes.txt", "gone.eml"]


def test_a_folder_without_end_is_refused(tmp_path, monkeypatch):
    assert MAX_FILES >= 5_000
    monkeypatch.setattr("cfmail_gui.sending.batch_scan.MAX_FILES", 3)
    for number in range(4):
        (tmp_path / f"{number}.eml").touch()
    with pytest.raises(BadFile, match="too-large"):
        sources([tmp_path])


def test_what_was_scanned_is_not_kept_in_memory(tmp_path):
    for number in range(40):
        (tmp_path / f"{number}.eml").write_bytes(PLAIN + b"%d\r\n" % number + b"x" * 250_000)
    tracemalloc.start()
    found = [each for path in sources([tmp_path]) for each in scan(path)]
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found) == 40
    assert kept < 400_000
    assert peak < 5_000_000  # of 10 MB
