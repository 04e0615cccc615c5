"""What each status and error message means, over a real socket, and that the server was asked once only."""

import pytest

from cfmail_gui.attempt import SendFailed
from tests.cloudflare.support import GOOD, PATH, Call, facts, failed
from tests.loopback import LoopbackServer, answering

E = "email.sending.error."
HTML = b"<!DOCTYPE html><html><head><title>Just a moment</title><style>p{}</style></head><p>Blocked &amp; gone</p>"


def failure_of(server: LoopbackServer) -> SendFailed:
    failure = Call(server.url).failure()
    assert len(server.requests) == server.connections == 1
    return failure


DOCUMENTED = [
    (400, 10001, "invalid_request_schema", "invalid-schema", False),
    (400, 10200, "email.too_big", "too-big", False),
    (400, 10202, "email.too_big", "too-big", False),
    (400, 10201, "email.no_content_length", "no-content-length", False),
    (400, 10202, "email.invalid", "invalid-message", False),
    (400, 10200, "email.invalid", "invalid-message", False),
    (401, 10101, "authentication.unauthorized", "unauthorized", False),
    (401, 10103, "authentication.bad_token_type", "bad-token-type", False),
    (403, 10102, "authentication.forbidden", "forbidden", False),
    (403, 10105, "authentication.not_entitled", "not-entitled", False),
    (403, 10203, "email.sending_disabled", "sending-disabled", False),
    (404, 10000, "not_found", "not-found", False),
    (429, 10004, "throttled", "throttled", False),
    (500, 10002, "internal_server", "internal", True),
    (500, 10003, "not_implemented", "not-implemented", True),
    (503, 10100, "authentication.upstream", "upstream", False),
]


@pytest.mark.parametrize(("status", "code", "message", "fault", "maybe_sent"), DOCUMENTED)
def test_documented_errors(serve, status, code, message, fault, maybe_sent):
    failure = failure_of(serve(answering(status, failed(code, E + message))))
    assert facts(failure) == (fault, maybe_sent)
    assert (failure.status, failure.code) == (status, code)
    assert failure.server_text == f"{E}{message} ({code})"


@pytest.mark.parametrize(
    ("status", "message", "fault", "maybe_sent"),
    [
        (400, "email.sending.error.something_new", "refused", False),
        (401, "Authentication error", "unauthorized", False),
        (403, "Authentication error", "forbidden", False),
        (400, "Invalid request headers", "unauthorized", False),
        (403, "Something about policies", "refused", False),
        (429, "rate limited", "throttled", False),
        (400, E + "internal_server", "internal", False),
        (418, "teapot", "refused", False),
        (500, "boom", "server-error", True),
        (502, E + "authentication.upstream", "server-error", True),
        (503, E + "throttled", "throttled", True),
        (503, "overloaded", "server-error", True),
        (599, "boom", "server-error", True),
        (999, "boom", "server-error", True),
    ],
)
def test_other_errors_with_cloudflares_envelope(serve, status, message, fault, maybe_sent):
    failure = failure_of(serve(answering(status, failed(1, message))))
    assert facts(failure) == (fault, maybe_sent)
    assert failure.server_text == f"{message} (1)"


@pytest.mark.parametrize(
    ("status", "fault", "maybe_sent"),
    [
        (400, "refused", False),
        (401, "refused", False),
        (403, "blocked", False),
        (404, "refused", False),
        (407, "refused", False),
        (413, "refused", False),
        (429, "throttled", False),
        (500, "server-error", True),
        (502, "server-error", True),
        (503, "server-error", True),
        (504, "server-error", True),
        (522, "server-error", True),
        (200, "bad-answer", True),
        (204, "bad-answer", True),
    ],
)
def test_pages_instead_of_json(serve, status, fault, maybe_sent):
    body = b"" if status == 204 else HTML
    failure = failure_of(serve(answering(status, body, [("Content-Type", "text/html")])))
    assert facts(failure) == (fault, maybe_sent)
    assert (failure.status, failure.code) == (status, None)
    assert failure.server_text == ("" if status == 204 else "Just a moment Blocked & gone")


def test_the_code_alone_tells_an_unavailable_upstream(serve):
    failure = failure_of(serve(answering(503, failed(10100, "renamed"))))
    assert facts(failure) == ("upstream", False)


def test_the_first_known_message_counts_and_causes_are_told(serve):
    errors = [
        {"code": 6003, "message": "Strange", "error_chain": [{"code": 6111, "message": "Bad header"}]},
        {"code": "x", "message": E + "throttled"},
        {"message": 7},
        None,
    ]
    failure = failure_of(serve(answering(400, {"success": False, "errors": errors})))
    assert facts(failure) == ("throttled", False)
    assert failure.code == 6003
    assert failure.server_text == f"Strange (6003); Bad header (6111); {E}throttled"


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
def test_redirects_are_not_followed(serve, status):
    elsewhere = serve(answering(200, GOOD))
    location = f"{elsewhere.url}{PATH}"
    failure = failure_of(serve(answering(status, b"", [("Location", location)])))
    assert facts(failure) == ("redirected", False)
    assert (failure.status, failure.server_text) == (status, location)
    assert elsewhere.connections == 0


@pytest.mark.parametrize("location", ["http://[::", "//evil:port/", "\xff", ""])
def test_a_redirect_to_nowhere_is_still_a_redirect(serve, location):
    raw = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location.encode("latin-1") + b"\r\n\r\n"

    def behave(connection):
        connection.read_request()
        connection.send(raw)

    assert facts(failure_of(serve(behave))) == ("redirected", False)


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        ("30", "", 30),
        ("0", "", 1),
        ("999999", "", 3600),
        ("9" * 30, "", None),
        ("-5", "", None),
        ("1.5", "", None),
        ("soon", "", None),
        ("", "", None),
        ("Sat, 01 Aug 2026 10:01:00 GMT", "Sat, 01 Aug 2026 10:00:00 GMT", 60),
        ("Sat, 01 Aug 2026 09:00:00 GMT", "Sat, 01 Aug 2026 10:00:00 GMT", 1),
        ("Sat, 01 Aug 2026 23:00:00 GMT", "Sat, 01 Aug 2026 10:00:00 GMT", 3600),
        ("Sat, 01 Aug 2026 10:01:00 -0000", "Sat, 01 Aug 2026 10:00:00 GMT", 60),
        ("Wed, 01 Jan 2020 00:00:00 GMT", "garbage", 1),
        ("Sat, 01 Aug 99999999999999999999 10:01:00 GMT", "", None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after(serve, status, value, date, seconds):
    headers = [("Retry-After", value)] + ([("Date", date)] if date else [])
    failure = failure_of(serve(answering(status, b"", headers)))
    assert failure.retry_after == seconds


def test_no_retry_after(serve):
    assert failure_of(serve(answering(429, b""))).retry_after is None


def test_long_words_are_cut_and_made_harmless(serve):
    text = "\u202e<b>" + "word\x00\r\n " * 1000
    failure = failure_of(serve(answering(400, failed(1, text))))
    assert failure.server_text.startswith("<b>word word word")
    assert len(failure.server_text) == 500
    assert failure.server_text.isprintable()


@pytest.mark.parametrize("page", [b"<" * 2**20, b"<script" * 150_000, b"<!--" * 250_000, b"\x00" * 2**20, b"\xff\xfe"])
def test_hostile_pages_end(serve, page):
    failure = failure_of(serve(answering(502, page)))
    assert facts(failure) == ("server-error", True)
    assert len(failure.server_text) <= 500
