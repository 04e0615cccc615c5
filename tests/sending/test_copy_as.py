"""A send for other clients, from a message as it was opened to what arrives in the sandbox."""

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, SANDBOX_ID, Account
from cfmail_gui.attempt import MAX_ORDERED, SendRequest
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.message.document import split
from cfmail_gui.message.envelope import BadEnvelope, Envelope
from cfmail_gui.message.faults import BadFile, BadMessage
from cfmail_gui.message.wire import WireOptions, encode
from cfmail_gui.sandbox.server import Sandbox
from cfmail_gui.sending.copy_as import (
    KINDS,
    CopyRefused,
    CopySource,
    check,
    prepare,
    proposed_name,
    reads_body,
)
from cfmail_gui.sending.keeper import Keeper

ACCOUNT = Account("id", "Acme", "0123456789abcdef" * 2)
ENVELOPE = Envelope("a@sender.example", ("b@far.example", "o'brien$USER@far.example"))
RAW = (
    b"From: A <a@sender.example>\nTo: b@far.example\nBcc: hidden@far.example\nSubject: Gr\xc3\xbc\xc3\x9fe\n"
    b"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\ncaf\xe9 `id` $HOME\n"
)
CHANGED = WireOptions(crlf=False, seven_bit=True)


def source(**changes) -> CopySource:
    return CopySource(**{"account": ACCOUNT, "envelope": ENVELOPE, "raw": RAW, "name": "mail.eml", **changes})


def wire(options: WireOptions | None) -> bytes:
    return encode(split(RAW), options or WireOptions()).octets


@pytest.mark.parametrize("options", [None, CHANGED])
@pytest.mark.parametrize("kind", KINDS)
def test_the_file_holds_what_is_sent(tmp_path, kind, options):
    path = tmp_path / "file"
    text = prepare(kind, source(options=options), path, Path.write_bytes)
    assert str(path) in text
    expected = wire(options)
    assert b"hidden@" not in expected
    if reads_body(kind):
        assert json.loads(path.read_bytes()) == {
            "from": "a@sender.example",
            "mime_message": expected.decode(),
            "recipients": list(ENVELOPE.recipients),
        }
    else:
        assert path.read_bytes() == expected


@pytest.mark.parametrize("options", [None, CHANGED])
def test_what_was_sent_once_is_the_same_once_more(tmp_path, options):
    sent = wire(options)
    prepare("python-httpx", source(raw=sent, options=WireOptions(crlf=False)), tmp_path / "file", Path.write_bytes)
    assert (tmp_path / "file").read_bytes() == sent


def test_a_relative_path_is_named_from_the_root(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert str(tmp_path / "-n.json") in prepare("curl", source(), Path("-n.json"), Path.write_bytes)


def test_raw_http_knows_the_length(tmp_path):
    text = prepare("http", source(), tmp_path / "file", Path.write_bytes)
    assert f"Content-Length: {(tmp_path / 'file').stat().st_size}\n" in text


@pytest.mark.parametrize(
    ("changes", "error", "fault"),
    [
        ({"envelope": Envelope("", ("b@far.example",))}, BadEnvelope, "no-sender"),
        ({"envelope": Envelope("a@sender.example", ())}, BadEnvelope, "no-recipients"),
        (
            {"envelope": Envelope("a@sender.example", tuple(f"{n}@far.example" for n in range(51)))},
            CopyRefused,
            "too-many-recipients",
        ),
        (
            {"envelope": Envelope("a@sender.example", tuple(f"{n}@far.example" for n in range(MAX_ORDERED + 1)))},
            BadEnvelope,
            "too-many-recipients",
        ),
        ({"account": Account(SANDBOX_ID, "Sandbox", SANDBOX_ACCOUNT_ID, kind="sandbox")}, CopyRefused, "sandbox"),
        ({"raw": b"Subject: x\r\nFrom: \xe9@sender.example\r\n\r\n"}, BadMessage, "eight-bit-address"),
        ({"raw": b""}, BadMessage, "no-header"),
    ],
)
def test_what_nobody_could_send_is_not_written(tmp_path, changes, error, fault):
    with pytest.raises(error) as caught:
        prepare("curl", source(**changes), tmp_path / "file", Path.write_bytes)
    assert caught.value.fault == fault
    assert list(tmp_path.iterdir()) == []


def test_fifty_recipients_are_one_request():
    check(source(envelope=Envelope("a@sender.example", tuple(f"{n}@far.example" for n in range(50)))))


def test_a_file_that_cannot_be_written_is_told(tmp_path, paths, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = tmp_path / "file.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "write", full)
    with pytest.raises(BadFile) as caught:
        prepare("curl", source(), path, Keeper(paths).save)
    monkeypatch.undo()
    assert caught.value.fault == "disk-full"
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"file.json": b"old"}


@pytest.mark.parametrize(
    ("kind", "name", "proposed"),
    [
        ("curl", "mail.eml", "mail-request.json"),
        ("python-sdk", "mail.EML", "mail-as-sent.eml"),
        ("http", "Version 1.2", "Version 1.2-request.json"),
        ("go", "", "message-as-sent.eml"),
        ("go", "../../a\x1bb\u202e.eml", "ab-as-sent.eml"),
    ],
)
def test_the_proposed_name_is_not_the_messages_own(kind, name, proposed):
    assert proposed_name(kind, source(name=name)) == proposed


@pytest.fixture(scope="module")
def sandbox():
    running = Sandbox()
    yield running
    running.stop()


@pytest.mark.parametrize("kind", ["curl", "python-httpx", "python-sdk"])
def test_the_sandbox_gets_the_same_from_everybody(sandbox, paths, tmp_path, monkeypatch, kind):
    from cfmail_gui.sandbox import rules

    if kind == "curl" and shutil.which("curl") is None:
        pytest.skip("curl is not here")
    bodies, read = [], rules.read_order
    monkeypatch.setattr(rules, "read_order", lambda body: bodies.append(bytes(body)) or read(body))
    access = sandbox.start()
    account = Account(SANDBOX_ID, "Sandbox", access.account_id, base_url=access.base_url, kind="sandbox")
    big = b"QUJD" * 400_000  # more than curl sends without asking first
    request = SendRequest("attempt-1", account, ENVELOPE, RAW)
    for raw in (RAW, RAW + big):
        report = EmailApi().send_raw(access, request, encode(split(raw)), lambda _: None)
        path = tmp_path / "it's “the” $file.json"
        text = prepare(kind, source(account=account, raw=raw), path, Keeper(paths).save)
        done = subprocess.run(
            ["sh"] if kind == "curl" else [sys.executable, "-"],
            input=text.encode(),
            capture_output=True,
            cwd="/",
            env={"PATH": os.environ["PATH"], "CLOUDFLARE_API_TOKEN": access.secret.reveal(), "LC_ALL": "C.UTF-8"},
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        assert all(address in done.stdout.decode() for address, _ in report.outcomes)
        assert access.secret.reveal() not in text
    first, second, third, fourth = bodies
    assert first == second
    assert third == fourth
    assert first != third
