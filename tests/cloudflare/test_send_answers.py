"""The contents of 2xx answers: good ones, bad ones and hostile ones."""

import gzip
import json

import pytest

from cfmail_gui.attempt import Outcome, SendFailed
from tests.cloudflare.support import GOOD, Call, facts, failed, good
from tests.loopback import LoopbackServer, answering, rendered

E = "email.sending.error."


def failure_of(server: LoopbackServer) -> SendFailed:
    failure = Call(server.url).failure()
    assert len(server.requests) == server.connections == 1
    return failure


BAD_BODIES = {
    "never closed": b'"' + b'\\"' * 400_000,
    "never closed, cut": b'{"' + b'\\"' * 400_000 + b"\\",
    "empty": b"",
    "no json": b"accepted",
    "cut json": json.dumps(GOOD).encode()[:-20],
    "a list": b"[]",
    "a string": b'"ok"',
    "null": b"null",
    "no result": b'{"success": true, "errors": []}',
    "null result": b'{"success": true, "result": null}',
    "result is a list": b'{"success": true, "result": []}',
    "no success": b'{"errors": [], "result": {}}',
    "success is a word": b'{"success": "true", "result": {}}',
    "not utf-8": b'{"success": true, "result": {"delivered": ["\xff"]}}',
    "utf-16": json.dumps(GOOD).encode("utf-16"),
    "lists of the wrong kind": json.dumps(good(delivered={"b@far.example": 1})).encode(),
    "nested": b'{"success": true, "result": ' + b"[" * 200_000,
    "nested and closed": b'{"success": true, "result": ' + b'{"a":' * 5000 + b"1" + b"}" * 5001,
    "huge number": b'{"success": true, "result": {"n": ' + b"9" * 100_000 + b"}}",
    "long number": b'{"success": true, "result": {"n": ' + b"9" * 4000 + b"}}",
    "twice": b'{"success": false, "success": true, "result": {}}',
    "not a number": b'{"success": true, "result": {"n": NaN}}',
    "infinity": b'{"success": true, "result": {"n": -Infinity}}',
    "control character": b'{"success": true, "result": {"delivered": ["\x01"]}}',
    "over the cap": b'{"success": true, "result": {}}' + b" " * 2**20,
}


@pytest.mark.parametrize("body", BAD_BODIES.values(), ids=BAD_BODIES.keys())
def test_a_2xx_that_cannot_be_read_may_have_been_sent(serve, body):
    failure = failure_of(serve(answering(200, body)))
    assert facts(failure) == ("bad-answer", True)
    assert failure.status == 200
    assert len(failure.server_text) <= 500


@pytest.mark.parametrize("status", [200, 202])
def test_success_false_is_denied(serve, status):
    failure = failure_of(serve(answering(status, failed(10202, E + "email.invalid"))))
    assert facts(failure) == ("denied", True)
    assert (failure.status, failure.code) == (status, 10202)
    assert failure.server_text == f"{E}email.invalid (10202)"


def test_brackets_in_strings_are_no_depth(serve):
    server = serve(answering(200, good(message_id="[{" * 100 + '"\\"[')))
    assert Call(server.url).run().message_id == "[{" * 100 + '"\\"['


def test_every_outcome_over_the_wire(serve):
    result = {
        "delivered": ["ANN@far.example"],
        "queued": ["b@xn--bcher-kva.example"],
        "permanent_bounces": ["c@far.example"],
        "suppressed_recipients": ["d@far.example", "spy@evil.example"],
        "message_id": "<1@sender.example>",
    }
    server = serve(answering(200, good(**result)))
    asked = ("ann@far.example", "b@bücher.example", "c@far.example", "d@far.example", "e@far.example")
    report = Call(server.url, recipients=asked).run()
    assert report.outcomes == (
        (asked[0], Outcome.DELIVERED),
        (asked[1], Outcome.QUEUED),
        (asked[2], Outcome.BOUNCED),
        (asked[3], Outcome.SUPPRESSED),
        (asked[4], Outcome.UNREPORTED),
    )
    assert report.message_id == "<1@sender.example>"
    assert report.unasked == ("spy@evil.example",)
    assert report.finished_at.utcoffset() is not None
    assert len(server.requests) == server.connections == 1


@pytest.mark.parametrize("status", [200, 201, 202])
def test_empty_lists_are_a_good_answer(serve, status):
    server = serve(answering(status, good(delivered=[], queued=[], permanent_bounces=[])))
    assert Call(server.url).run().outcomes == (("b@far.example", Outcome.UNREPORTED),)


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "GZIP"])
def test_an_answer_that_a_proxy_compressed(serve, coding):
    packed = gzip.compress(json.dumps(GOOD).encode())
    server = serve(answering(200, packed, [("Content-Encoding", coding)]))
    assert Call(server.url).run().outcomes == (("b@far.example", Outcome.DELIVERED),)


BOMB = gzip.compress(b'{"success": true, "result": {"x": "' + b" " * 2**26)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", BOMB),
        ("gzip", gzip.compress(json.dumps(GOOD).encode())[:-9]),
        ("gzip", b"\x1f\x8b broken"),
        ("gzip", json.dumps(GOOD).encode()),
        ("br", json.dumps(GOOD).encode()),
        ("gzip, gzip", gzip.compress(gzip.compress(json.dumps(GOOD).encode()))),
    ],
    ids=["bomb", "cut", "broken", "not packed", "unknown", "twice"],
)
def test_compression_that_goes_wrong(serve, coding, body):
    failure = failure_of(serve(answering(200, body, [("Content-Encoding", coding)])))
    assert facts(failure) == ("bad-answer", True)


def test_an_endless_answer_is_left_after_the_cap(serve):
    def behave(connection):
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.send(b"x" * 2**16)

    assert facts(failure_of(serve(behave))) == ("bad-answer", True)


def test_an_endless_answer_that_unpacks_to_nothing_is_left_too(serve):
    sent = []

    def behave(connection):
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"")[:10])
        while True:
            connection.send(b"\x00\x00\x00\xff\xff" * 10_000)  # blocks that hold no octet
            sent.append(50_000)

    assert facts(failure_of(serve(behave))) == ("bad-answer", True)
    assert sum(sent) < 64 * 2**20


def test_a_chunked_answer_and_one_that_ends_with_the_connection(serve):
    body = json.dumps(GOOD).encode()

    def chunked(connection):
        connection.read_request()
        head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.send(head + b"%x\r\n%b\r\n" % (len(body), body))
        connection.send(b"0\r\n\r\n")

    def unframed(connection):
        connection.read_request()
        connection.send(b"HTTP/1.0 200 OK\r\n\r\n" + body)

    for behave in (chunked, unframed):
        assert Call(serve(behave).url).run().outcomes == (("b@far.example", Outcome.DELIVERED),)


def test_interim_answers_are_passed_over(serve):
    def behave(connection):
        connection.read_request()
        connection.send(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n")
        connection.send(rendered(200, GOOD))

    assert Call(serve(behave).url).run().outcomes == (("b@far.example", Outcome.DELIVERED),)


def test_an_unasked_upgrade_is_no_answer(serve):
    failure = failure_of(serve(answering(101, b"", [("Upgrade", "websocket")])))
    assert facts(failure) == ("no-answer", True)
