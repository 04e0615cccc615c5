from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.addr_spec import key
from cfmail_gui.message.document import split
from cfmail_gui.message.envelope import (
    BadEnvelope,
    Difference,
    Envelope,
    HeaderAddresses,
    check,
    differences,
    header_addresses,
    propose,
)
from cfmail_gui.message.faults import BadMessage
from tests.message.samples import messages, sample, thorough

HEADER = (
    b"From: Ada <ada@x.test>\r\nTo: bob@x.test, Bob <BOB@x.test>, bob@X.TEST\r\n"
    b"CC: carol@y.test,\r\n bob@x.Test\r\nbcc : dora@z.test, Bob <bob@x.test>\r\nTo: eve@y.test\r\n\r\n"
)


def read(raw: bytes) -> HeaderAddresses:
    return header_addresses(split(raw))


def found(raw: bytes, sender: str, *recipients: str) -> list[tuple[str, str, str]]:
    differing = differences(Envelope(sender, recipients), read(raw))
    return [(difference.kind, difference.address, difference.field) for difference in differing]


def test_the_proposal_is_from_and_to_and_cc_and_bcc_each_once():
    assert propose(read(HEADER)) == Envelope(
        "ada@x.test", ("bob@x.test", "BOB@x.test", "eve@y.test", "carol@y.test", "dora@z.test")
    )


def test_the_proposal_folds_domains_of_either_form():
    raw = "From: a@x.test\r\nTo: b@bücher.test\r\nCc: b@BÜCHER.test, b@xn--bcher-kva.test\r\n\r\n".encode()
    assert propose(read(raw)).recipients == ("b@bücher.test",)


@pytest.mark.parametrize(
    ("header", "sender"),
    [
        (b"From: a@x.test\n", "a@x.test"),
        (b"From: a@x.test\nSender: s@x.test\n", "a@x.test"),
        (b"From: a@x.test, b@x.test\nSender: s@x.test\n", "s@x.test"),
        (b"From: a@x.test\nFrom: b@x.test\nSender: s@x.test\n", "s@x.test"),
        (b"From: a@x.test, b@x.test\n", "a@x.test"),
        (b"Sender: s@x.test\n", "s@x.test"),
        (b"From: Ada\n", ""),
        (b"Subject: x\n", ""),
    ],
)
def test_the_proposed_sender(header, sender):
    assert propose(read(header + b"\n")).sender == sender


def test_no_encoded_name_becomes_a_recipient():
    assert propose(read(sample("wizard.eml"))) == Envelope(
        "user@good.example", ("user@good.example", "bob@good.example", "carol@good.example")
    )


def test_a_proposal_names_blind_copies_in_every_spelling():
    assert propose(read(sample("blind-copies.eml"))).recipients == (
        "bob@one.example",
        "hidden1@blind.example",
        "hidden2@blind.example",
        "hidden3@blind.example",
        "hidden5@blind.example",
    )


def test_what_is_no_address_is_left_out_and_remarked_on():
    raw = b"From: Ada\r\nReply-To: <>\r\nTo: bob@x.test, Bob Doe,\r\n caf\xe9@x.test\r\nBcc : (oops\r\n\r\n"
    document = split(raw)
    named = header_addresses(document)
    assert propose(named) == Envelope("", ("bob@x.test",))
    assert [(remark.code, remark.detail) for remark in named.remarks] == [
        ("bad-address", "From"),
        ("bad-address", "Reply-To"),
        ("bad-address", "To"),
        ("bad-address", "To"),
        ("bad-address", "Bcc"),
    ]
    assert [remark.position for remark in named.remarks] == [
        raw.index(text) for text in (b"Ada", b"<>", b"Bob Doe", b"caf", b"(oops")
    ]


def test_an_envelope_that_follows_the_headers_differs_only_by_bcc():
    named = read(HEADER)
    assert differences(propose(named), named) == (Difference("hidden", "dora@z.test", "Bcc"),)


def test_differences_in_either_direction():
    assert found(HEADER, "bounce@x.test", "BOB@X.TEST", "frank@q.test", "dora@Z.test") == [
        ("sender-differs", "bounce@x.test", "ada@x.test"),
        ("hidden", "frank@q.test", ""),
        ("hidden", "dora@z.test", "Bcc"),
        ("left-out", "bob@x.test", "To"),
        ("left-out", "eve@y.test", "To"),
        ("left-out", "carol@y.test", "Cc"),
    ]


@pytest.mark.parametrize(
    ("header", "sender", "expected"),
    [
        (b"From: a@x.test\n", "a@X.test", []),
        (b"From: a@x.test\n", "A@x.test", [("sender-differs", "A@x.test", "a@x.test")]),
        (b"From: a@x.test, b@x.test\n", "b@x.test", []),
        (b"From: a@x.test, b@x.test\n", "c@x.test", [("sender-differs", "c@x.test", "a@x.test")]),
        (b"From: a@x.test\n", "", []),
        (b"Subject: x\n", "a@x.test", []),
    ],
)
def test_the_sender_is_compared_with_from(header, sender, expected):
    assert found(header + b"\n", sender) == expected


def test_an_empty_envelope_leaves_everybody_out():
    assert {kind for kind, _, _ in found(HEADER, "")} == {"left-out"}
    assert len(found(HEADER, "")) == 5


def test_sixteen_thousand_recipients_are_compared():
    named = read(b"To: " + b",\r\n ".join(b"user%d@x.test" % n for n in range(16_000)) + b"\r\n\r\n")
    envelope = propose(named)
    assert len(envelope.recipients) == 16_000
    assert differences(envelope, named) == ()
    fewer = replace(envelope, recipients=(*envelope.recipients[1:], "new@x.test"))
    assert [(d.kind, d.address) for d in differences(fewer, named)] == [
        ("hidden", "new@x.test"),
        ("left-out", "user0@x.test"),
    ]


@pytest.mark.parametrize(
    "recipients", [("a@x.test", "a@x.test"), ("a@x.test", "b@x.test", "a@X.test"), ("ü@ü.test", "ü@Ü.test")]
)
def test_no_recipient_is_there_twice(recipients):
    with pytest.raises(BadEnvelope) as caught:
        Envelope("", recipients)
    assert (caught.value.fault, caught.value.address) == ("duplicate-recipient", recipients[-1])


def test_recipients_that_differ_by_case_of_the_local_part_are_two():
    assert Envelope("", ("a@x.test", "A@x.test")).by_key == {"a@x.test": "a@x.test", "A@x.test": "A@x.test"}


@pytest.mark.parametrize(
    ("sender", "recipients", "fault", "address", "reason", "count"),
    [
        ("", ("b@x.test",), "no-sender", "", None, 0),
        ("a b@x.test", ("b@x.test",), "bad-sender", "a b@x.test", "white-space", 0),
        ("a@x.test", (), "no-recipients", "", None, 0),
        ("a@x.test", ("b@x.test", "c\r\n@x.test"), "bad-recipient", "c\r\n@x.test", "control", 0),
        ("a@x.test", ("b@x.test", "c@x.test", "d@x.test"), "too-many-recipients", "", None, 3),
    ],
)
def test_what_keeps_an_envelope_from_being_sent(sender, recipients, fault, address, reason, count):
    with pytest.raises(BadEnvelope) as caught:
        check(Envelope(sender, recipients), 2)
    error = caught.value
    assert (error.fault, error.address, error.reason, error.count) == (fault, address, reason, count)


def test_a_good_envelope_passes():
    check(Envelope("a@x.test", ("b@x.test", "c@x.test")), 2)


@thorough
@given(messages(), st.lists(st.sampled_from(["a@b.test", "c@d.test", "x@y.test", "z@z.test"]), unique=True))
def test_everybody_is_either_as_the_headers_say_or_told(raw, recipients):
    try:
        named = read(raw)
    except BadMessage:
        return
    envelope = Envelope("", tuple(recipients))
    told = differences(envelope, named)
    hidden = {key(d.address) for d in told if d.kind == "hidden"}
    left_out = {key(d.address) for d in told if d.kind == "left-out"}
    assert hidden == {key(address) for address in recipients} - named.shown
    assert left_out == set(named.named) - {key(address) for address in recipients}
    assert {d.kind for d in differences(propose(named), named) if d.field != "Bcc"} <= {"sender-differs"}
