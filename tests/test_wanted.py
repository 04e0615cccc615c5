"""What one process tells another: any file name, any octets, and nothing that is not a request."""

import json
import os
import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.document import MAX_MESSAGE_OCTETS
from cfmail_gui.wanted import STANDARD_INPUT, BadRequest, Wanted, decoded

NAMES = st.binary(min_size=1, max_size=40).filter(lambda name: b"\0" not in name)
FILES = st.one_of(st.just(STANDARD_INPUT), NAMES.map(lambda name: Path("/" + os.fsdecode(name))))
WANTED = st.builds(
    Wanted,
    files=st.lists(FILES, max_size=4).map(tuple),
    account=st.one_of(st.none(), st.text()),
    new=st.booleans(),
    standard_input=st.one_of(st.none(), st.binary(max_size=200)),
    activation=st.text(max_size=20).filter(lambda token: "\0" not in token),
)


def request(table: object, octets: bytes = b"") -> bytes:
    words = json.dumps(table).encode()
    return struct.pack(">II", len(words), len(octets)) + words + octets


GOOD = {"files": ["/a"], "account": None, "new": False, "has_input": False, "activation": ""}


@given(WANTED)
def test_what_is_said_is_understood(wanted):
    assert decoded(wanted.encoded()) == wanted


@given(WANTED, st.data())
def test_a_part_of_a_request_is_waited_for(wanted, data):
    octets = wanted.encoded()
    assert decoded(octets[: data.draw(st.integers(0, len(octets) - 1))]) is None


@given(st.binary(max_size=300))
def test_any_octets_are_a_request_or_refused(octets):
    with suppress(BadRequest):
        decoded(octets)


@pytest.mark.parametrize(
    "octets",
    [
        b"\xff" * 8,
        struct.pack(">II", 2, MAX_MESSAGE_OCTETS + 1),
        struct.pack(">II", 2**20 + 1, 0),
        request(GOOD) + b"more",
        request([]),
        request({**GOOD, "files": "/a"}),
        request({**GOOD, "files": ["relative"]}),
        request({**GOOD, "files": ["/a\0b"]}),
        request({**GOOD, "files": [1]}),
        request({**GOOD, "account": 1}),
        request({**GOOD, "activation": None}),
        request({**GOOD, "activation": "a\0b"}),
        request({"files": []}),
        request(0)[:8] + b"[" * 3,
    ],
)
def test_what_is_none_is_refused(octets):
    with pytest.raises(BadRequest):
        decoded(octets)


def test_nothing_is_nothing():
    assert Wanted().is_nothing
    assert not Wanted(account="sandbox").is_nothing
    assert not Wanted(new=True).is_nothing
    assert not Wanted((STANDARD_INPUT,)).is_nothing
