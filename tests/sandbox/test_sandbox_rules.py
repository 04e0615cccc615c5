"""The rules without a socket."""

import json
from datetime import UTC, datetime
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.account import Secret
from cfmail_gui.sandbox import body
from cfmail_gui.sandbox.answers import Answer
from cfmail_gui.sandbox.body import BadOrder, Order, read_order
from cfmail_gui.sandbox.rules import SANDBOX_ACCOUNT_ID, Head, Setup, admit, answer
from cfmail_gui.sandbox.steering import STEERING, effect_of

NOW = datetime(2026, 8, 1, tzinfo=UTC)
SETUP = Setup(4711, Secret("token"), slow_seconds=5.0)
PROVEN = (("HOST", "127.0.0.1:4711"), ("AUTHORIZATION", "Bearer token"))
SEND = f"/client/v4/accounts/{SANDBOX_ACCOUNT_ID}/email/sending/send_raw"

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(), values, max_size=3),
    max_leaves=10,
)


def send(*recipients):
    order = {"from": "a@x.test", "recipients": recipients, "mime_message": "From: a@x.test\r\n\r\n"}
    return answer(SETUP, "send_raw", "", json.dumps(order).encode(), "<1@x.test>", NOW)


def test_field_names_in_any_case_and_twice():
    assert admit(SETUP, Head("POST", SEND, fields=(*PROVEN, ("content-LENGTH", "2")))) == "send_raw"
    for twice in (("Host", "127.0.0.1:4711"), ("Authorization", "Bearer token"), ("Content-Length", "2")):
        refused = admit(SETUP, Head("POST", SEND, fields=(*PROVEN, ("Content-Length", "2"), twice)))
        assert isinstance(refused, Answer)
        assert refused.status in (400, 401, 403)


@pytest.mark.parametrize("length", ["", "-1", "1e3", "٣", "9" * 5000])
def test_a_content_length_that_is_no_number(length):
    refused = admit(SETUP, Head("POST", SEND, fields=(*PROVEN, ("Content-Length", length))))
    assert isinstance(refused, Answer)
    assert refused.status == 400


def test_a_request_without_any_field_is_refused():
    refused = admit(SETUP, Head("GET", "/client/v4/accounts"))
    assert isinstance(refused, Answer)
    assert refused.status == 403


@given(st.text())
def test_no_token_but_the_token(token):
    fields = (PROVEN[0], ("Authorization", f"Bearer {token}"))
    assert (admit(SETUP, Head("GET", "/client/v4/accounts", fields=fields)) == "accounts") == (token.strip() == "token")


def test_the_delay_is_that_of_the_setup():
    assert send("slow@x.test").delay == SETUP.slow_seconds
    assert send("ada@x.test").delay == 0


def test_hang_up_has_no_body():
    hang_up = send("hangup@x.test", "slow@x.test")
    assert (hang_up.hang_up, hang_up.body, hang_up.status, hang_up.delay) == (True, None, 0, 5.0)


@pytest.mark.parametrize(("local_part", "effect"), STEERING)
def test_effects(local_part, effect):
    assert effect_of(f"{local_part}@x.test") == effect
    assert effect_of(f"{local_part.upper()}+1+2@X.TEST") == effect
    assert effect_of(f"x{local_part}@x.test") is None
    assert effect_of(f'"{local_part}@x"@x.test') is None


def test_every_answer_is_the_same_for_the_same_request():
    for local_part, _ in STEERING:
        assert send(f"{local_part}@x.test") == send(f"{local_part}@x.test")


@given(
    message=st.text(),
    ascii_only=st.booleans(),
    indent=st.none() | st.integers(0, 3),
    extra=st.dictionaries(st.text(max_size=3), json_values, max_size=3),
    piece_octets=st.integers(12, 40),
)
def test_any_message_survives_json_in_pieces(message, ascii_only, indent, extra, piece_octets):
    members = extra | {"from": "a@x.test", "recipients": ["b@x.test"], "mime_message": message}
    octets = json.dumps(members, ensure_ascii=ascii_only, indent=indent).encode()
    with mock.patch.object(body, "_PIECE_OCTETS", piece_octets):
        assert read_order(octets) == Order("a@x.test", ("b@x.test",), message.encode())


@given(st.binary())
def test_any_octets_are_an_order_or_a_bad_one(octets):
    with pytest.raises(BadOrder):
        read_order(octets)


@given(st.data())
def test_a_damaged_request_is_read_as_json_would_or_refused(data):
    octets = bytearray(
        b'{"from":"a@x.test","recipients":["b@x.test"],"mime_message":"\\u00e9\\ud83d\\ude42\\n\xc3\xa9"}'
    )
    octets[data.draw(st.integers(0, len(octets) - 1))] = data.draw(st.integers(0, 255))
    try:
        members = json.loads(octets.decode())
        expected = (members["from"], members["recipients"], members["mime_message"].encode())
    except (ValueError, LookupError, TypeError, AttributeError):
        expected = None
    try:
        order = read_order(bytes(octets))
    except BadOrder:
        order = None
    if expected is None:
        assert order is None
    elif order is not None:
        assert (order.sender, list(order.recipients), order.message) == expected
    else:  # well-formed JSON, whose addresses or types the schema refuses
        assert expected[:2] != ("a@x.test", ["b@x.test"])


def test_a_long_message_is_cut_into_pieces_and_put_together():
    text = ("Привет 🙂\r\n" + "QUJD" * 19 + '\r\n\t"\\') * 5000
    members = {"recipients": ["b@x.test"], "mime_message": text, "from": "a@x.test"}
    for ascii_only in (True, False):
        assert read_order(json.dumps(members, ensure_ascii=ascii_only).encode()).message == text.encode()


@pytest.mark.parametrize(("unknown", "fine"), [(97, True), (98, False)])
def test_more_members_than_any_request_needs(unknown, fine):
    members = {f"m{n}": n for n in range(unknown)}
    members |= {"from": "a@x.test", "recipients": ["b@x.test"], "mime_message": "hi"}
    octets = json.dumps(members).encode()
    with pytest.raises(BadOrder, match="not-json"):
        read_order(octets[:-1] + b",}")
    if fine:
        assert read_order(octets).message == b"hi"
    else:
        with pytest.raises(BadOrder, match="not-json"):
            read_order(octets)
