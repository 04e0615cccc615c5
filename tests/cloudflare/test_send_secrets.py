"""The token goes out in one header field and comes back nowhere: no text, repr, traceback or log record holds it."""

import gc
import json
import logging
import traceback

import pytest

from cfmail_gui.attempt import SendFailed, SendReport
from cfmail_gui.cloudflare.answer import hide, presentable
from cfmail_gui.cloudflare.lookups import LookupApi
from tests.cloudflare.support import (
    CANARY,
    GOOD,
    LARGE,
    QUICK,
    Call,
    access,
    facts,
    failed,
    good,
)
from tests.loopback import answering, closed_port

PART = CANARY[:10]  # half a secret is too much as well
ECHO = f"Authorization: Bearer {CANARY}"


@pytest.fixture(autouse=True)
def everything_is_logged(caplog):
    caplog.set_level(logging.DEBUG)
    yield
    records = caplog.get_records("call")
    shown = "".join(f"{record.getMessage()} {record.args!r} {record.exc_text}" for record in records)
    for secret in (PART, "Subject", "far.example"):
        assert secret not in shown


def chain(error: BaseException | None):
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def assert_silent(failure: SendFailed) -> None:
    """Look everywhere, also where a crash reporter would."""
    assert list(chain(failure)) == [failure], "an exception of httpx refers to the request and its header"
    shown = [repr(failure), str(failure), repr(failure.args), repr(vars(failure))]
    shown += traceback.format_exception(failure)
    report = traceback.TracebackException.from_exception(failure, capture_locals=True)
    package = [frame for frame in report.stack if "cfmail_gui" in frame.filename]
    shown += [repr(frame.locals) for frame in package]
    assert package
    assert PART not in "".join(shown)


def echo(status: int, body: bytes | dict, *fields: tuple[str, str]):
    return answering(status, body, [("X-Echo", ECHO), ("Set-Cookie", f"t={CANARY}"), *fields])


def speak(octets: bytes):
    def behave(connection):
        connection.read_request()
        connection.send(octets)

    return behave


HOSTILE = {
    "in an error": echo(400, failed(1, f"no {ECHO} here {CANARY}")),
    "in an error chain": echo(
        400, {"errors": [{"message": "m", "error_chain": [{"message": ECHO}]}], "success": False}
    ),
    "in a page": echo(502, f"<html><title>{ECHO}</title>{CANARY * 100}".encode()),
    "around the cut": echo(502, ("x" * 480 + CANARY).encode()),
    "around the far cut of an error": echo(400, failed(1, "\u200b" * 8170 + CANARY)),
    "around the far cut": echo(502, ("\u200b" * 8170 + CANARY).encode()),
    "with invisible characters": echo(502, "\u200b".join(CANARY).encode()),
    "as entities": echo(502, "".join(f"&#{ord(character)};" for character in CANARY).encode()),
    "with escapes": echo(
        400, b'{"success": false, "errors": [{"message": "%b"}]}' % CANARY.replace("C", "\\u0043").encode()
    ),
    "in a 2xx page": echo(200, ECHO.encode()),
    "in a denial": echo(200, failed(1, ECHO)),
    "in a bad report": echo(200, good(delivered={"x": ECHO})),
    "in a redirect": echo(302, b"", ("Location", f"https://evil.example/?t={CANARY}")),
    "in Retry-After": echo(429, b"", ("Retry-After", CANARY), ("Date", CANARY)),
    "in the coding": echo(200, b"x", ("Content-Encoding", CANARY)),
    "in the reason": speak(f"HTTP/1.1 500 {ECHO}\r\n\r\n".encode()),
    "instead of a status": speak(f"{ECHO}\r\n\r\n".encode()),
    "as a header line": speak(f"HTTP/1.1 200 OK\r\n{CANARY}\r\n\r\n".encode()),
    "as a length": speak(f"HTTP/1.1 200 OK\r\nContent-Length: {CANARY}\r\n\r\n".encode()),
    "as a chunk": speak(f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{CANARY}\r\n".encode()),
}


@pytest.mark.parametrize("behave", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("auth", ["token", "global-key"])
def test_a_server_that_echoes(serve, behave, auth):
    server = serve(behave)
    failure = Call(server.url, auth=auth, email="me@sender.example").failure()
    assert CANARY in repr(server.requests)
    assert_silent(failure)


def test_a_report_that_echoes(serve):
    result = good(delivered=[f"{CANARY}@far.example", "b@far.example"], message_id=f"<{CANARY}>")
    report = Call(serve(answering(200, result)).url).run()
    assert isinstance(report, SendReport)
    assert report.message_id == "<…>"
    assert report.unasked == ("…@far.example",)
    assert CANARY not in repr(report)


def cut(connection):
    connection.read_body(connection.read_head(), 100_000)


def test_a_connection_that_is_cut(serve):
    for behave, text in ((cut, LARGE), (lambda connection: connection.read_request() and None, "x")):
        assert_silent(Call(serve(behave).url, text=text).failure())
    assert_silent(Call(f"http://127.0.0.1:{closed_port()}").failure())
    assert_silent(Call("https://127.0.0.1:1", proxy="bad").failure())
    assert_silent(Call("https://api.cloudflare.test", proxy="bad").failure())
    assert_silent(Call("http://far.example").failure())


def test_a_header_that_cannot_be_sent(serve):
    server = serve(answering(200, GOOD))
    for email in ("me@x.example\r\nX: 1", "я@x.example"):
        assert_silent(Call(server.url, auth="global-key", email=email).failure())


def test_certificates_that_are_gone(monkeypatch):
    monkeypatch.setattr("certifi.where", lambda: "/nowhere/cacert.pem")
    failure = Call("https://127.0.0.1:1").failure()
    assert facts(failure) == ("tls", False)
    assert_silent(failure)


def test_verify_keeps_it_too(serve):
    for status in (200, 400, 401, 500):
        server = serve(echo(status, failed(1, ECHO)))
        call = Call(server.url, timeouts=QUICK)
        assert CANARY not in repr(LookupApi(call.api.caller).verify(access(server.url)))
    expiring = {"status": "active", "expires_on": CANARY}
    server = serve(answering(200, good(**expiring)))
    assert CANARY not in repr(LookupApi(call.api.caller).verify(access(server.url)))


def test_nothing_is_kept_after_a_send(serve):
    call = Call(serve(answering(400, json.dumps(ECHO).encode())).url)
    call.failure()
    gc.collect()
    assert CANARY not in repr(vars(call.api.caller))


def test_odd_spellings_of_a_secret_are_hidden_too():
    odd = 'odd"secret\\of mine'.replace(" ", "-")
    secret = access("http://127.0.0.1", secret=odd).secret
    for text in (odd, json.dumps({"t": odd}), repr(odd)):
        assert "mine" not in hide(text, secret)
    assert presentable(f"x {odd} y", secret) == "x … y"


def test_a_secret_of_a_test_account_is_no_word_to_be_hidden():
    secret = access("http://127.0.0.1", secret="token").secret
    assert presentable("bad_token_type", secret) == "bad_token_type"


def test_a_token_hidden_among_invisible_characters_of_an_answer_is_not_shown(serve):
    padded = "\u200b" * 900 + "\u200b".join(CANARY)
    result = {"delivered": [padded, "b@far.example"], "message_id": padded}
    report = Call(serve(answering(200, good(**result))).url).run()
    shown = (report.message_id or "") + "".join(report.unasked)
    assert not any(CANARY[start : start + 8] in shown for start in range(len(CANARY) - 8))


@pytest.mark.parametrize(
    "disguise",
    [
        "".join(f"%{ord(character):02x}" for character in CANARY),
        "".join(f"&#{ord(character)};" for character in CANARY),
        "".join(f"\\u{ord(character):04x}" for character in CANARY),
    ],
)
def test_what_is_shown_holds_the_secret_in_no_disguise(disguise):
    shown = presentable(f"hello {disguise} there", access("http://127.0.0.1").secret)
    assert shown == "…"
