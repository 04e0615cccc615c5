"""What each documented recipient brings about, over a real socket."""

import http.client
import itertools
import json
import re
import time

import pytest

from cfmail_gui.sandbox.steering import STEERING

LISTS = ("delivered", "queued", "permanent_bounces")

REFUSED = [
    ("throttled", 429, 10004, "email.sending.error.throttled"),
    ("toobig", 400, 10202, "email.sending.error.email.too_big"),
    ("suppressed", 400, 10200, "email.sending.error.email.invalid"),
    ("forbidden", 403, 10102, "email.sending.error.authentication.forbidden"),
    ("unavailable", 503, 10100, "email.sending.error.authentication.upstream"),
    ("error", 500, 10002, "email.sending.error.internal_server"),
]


def lists_of(reply):
    assert reply.status == 200
    result = reply.json["result"]
    return {name: result[name] for name in LISTS if result[name]}


@pytest.mark.parametrize(
    ("recipient", "lists"),
    [
        ("ada@recipient.example", {"delivered": ["ada@recipient.example"]}),
        ("queued@recipient.example", {"queued": ["queued@recipient.example"]}),
        ("delayed@recipient.example", {"queued": ["delayed@recipient.example"]}),
        ("expired@recipient.example", {"queued": ["expired@recipient.example"]}),
        ("bounce@recipient.example", {"permanent_bounces": ["bounce@recipient.example"]}),
        ("unmentioned@recipient.example", {}),
        ("slow@recipient.example", {"delivered": ["slow@recipient.example"]}),
        ("QueueD+tag+more@other.test", {"queued": ["QueueD+tag+more@other.test"]}),
        ("+queued@other.test", {"delivered": ["+queued@other.test"]}),
        ("queued.up@other.test", {"delivered": ["queued.up@other.test"]}),
        ("ada@queued", {"delivered": ["ada@queued"]}),
        ("grüße@bücher.example", {"delivered": ["grüße@bücher.example"]}),
    ],
)
def test_one_recipient(client, recipient, lists):
    assert lists_of(client.send(recipient)) == lists


def test_a_mixed_envelope_and_the_rest_of_the_answer(client):
    reply = client.send("a@x.test", "bounce@x.test", "queued@x.test", "b@x.test", "unmentioned@x.test")
    assert lists_of(reply) == {
        "delivered": ["a@x.test", "b@x.test"],
        "queued": ["queued@x.test"],
        "permanent_bounces": ["bounce@x.test"],
    }
    found = reply.json
    assert (found["success"], found["errors"], found["messages"]) == (True, [], [])
    assert found["result"]["suppressed_recipients"] == []
    assert re.fullmatch(r"<[0-9a-f-]{36}@sandbox\.cfmail\.invalid>", found["result"]["message_id"])
    assert reply.headers["Content-Type"] == "application/json"
    assert reply.headers["Server"] == "cfmail-gui-sandbox"


def test_every_message_has_an_id_of_its_own(client):
    ids = {client.send("a@x.test").json["result"]["message_id"] for _ in range(3)}
    assert len(ids) == 3


@pytest.mark.parametrize(("local_part", "status", "code", "message"), REFUSED)
def test_a_refused_request(client, local_part, status, code, message):
    reply = client.send("ada@x.test", f"{local_part}@x.test")
    assert (reply.status, reply.error) == (status, (code, message))
    (detail,) = reply.json["messages"]
    assert detail.startswith("recipients[1]: ")
    assert reply.headers["Retry-After"] == ("30" if local_part == "throttled" else None)


def test_garbage_is_a_success_that_is_not_json(client):
    reply = client.send("garbage@x.test")
    assert reply.status == 200
    with pytest.raises(json.JSONDecodeError):
        json.loads(reply.body)


def test_hangup_reads_everything_and_answers_nothing(client, answered):
    with pytest.raises(http.client.RemoteDisconnected):
        client.send("hangup@x.test", message="From: a@x.test\r\n\r\n" + "x" * 3_000_000)
    assert answered.get(timeout=30).hang_up


def test_slow_answers_late(client):
    before = time.monotonic()
    assert client.send("slow@x.test").status == 200
    assert time.monotonic() - before >= 0.3


def test_slow_delays_the_other_effects(client, answered):
    assert client.send("forbidden@x.test", "slow@x.test").status == 403
    assert answered.get(timeout=30).delay == 0.3
    with pytest.raises(http.client.RemoteDisconnected):
        client.send("slow@x.test", "hangup@x.test")
    assert answered.get(timeout=30).delay == 0.3


def test_of_two_effects_the_upper_one_of_the_table_wins(client):
    whole_request = [local_part for local_part, *_ in STEERING if local_part in {name for name, *_ in REFUSED}]
    statuses = {name: status for name, status, *_ in REFUSED}
    assert len(whole_request) == len(REFUSED)
    for upper, lower in itertools.pairwise(whole_request):
        assert client.send(f"{lower}@x.test", f"{upper}@x.test", "queued@x.test").status == statuses[upper]


def test_hangup_wins_over_garbage_and_garbage_over_errors(client):
    with pytest.raises(http.client.RemoteDisconnected):
        client.send("garbage@x.test", "hangup@x.test")
    assert client.send("unavailable@x.test", "garbage@x.test").status == 200


def test_the_table_is_what_is_documented():
    assert {local_part for local_part, _ in STEERING} == {
        *("queued", "delayed", "expired", "bounce", "suppressed", "unmentioned", "throttled", "toobig"),
        *("forbidden", "unavailable", "error", "slow", "hangup", "garbage"),
    }
