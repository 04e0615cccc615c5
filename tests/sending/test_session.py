"""The session keeps the last good message and never takes an edited envelope away."""

from pathlib import Path

import pytest

from cfmail_gui.account import Account
from cfmail_gui.message.envelope import BadEnvelope
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.sending.opening import examine
from cfmail_gui.sending.readiness import Obstacle, blocker
from cfmail_gui.sending.session import Session
from tests.conftest import ACCOUNT_ID, MESSAGE

ACCOUNT = Account("a", "Acme", ACCOUNT_ID)


def opened(raw: bytes = MESSAGE, path: str | None = "/x/a.eml"):
    return examine(raw, "a.eml", Path(path) if path else None)


def test_the_envelope_is_proposed_from_the_headers():
    session = Session()
    session.open(opened())
    assert session.envelope.sender == "me@sender.test"
    assert session.envelope.recipients == ("ada@one.test", "bob@two.test", "eve@three.test")
    assert session.differences == ()


def test_editing_back_to_the_same_text_does_not_touch_it():
    session = Session()
    session.open(opened())
    session.edit(session.draft.sender, session.draft.recipients)
    assert not session.draft.touched


def test_an_envelope_typed_before_any_message_must_be_confirmed():
    session = Session()
    session.edit("me@x.test", "you@x.test")
    session.open(opened())
    assert session.draft.carried
    assert session.envelope.recipients == ("you@x.test",)
    session.keep_envelope()
    assert blocker(session, ACCOUNT, busy=False) is None


@pytest.mark.parametrize("path", [None, "/x/b.eml"])
def test_another_message_asks_but_the_same_file_does_not(path):
    session = Session()
    session.open(opened())
    session.edit("me@x.test", "you@x.test")
    session.open(opened())
    assert not session.draft.carried
    session.open(opened(path=path))
    assert session.draft.carried
    assert blocker(session, ACCOUNT, busy=False) == Obstacle("carried-envelope")


def test_obstacles_come_in_the_order_in_which_one_mends_them():
    session = Session()
    assert blocker(session, ACCOUNT, busy=True) == Obstacle("no-message")
    session.open(opened(b"From: a@x.test\r\nTo: b@x.test\r\n\r\n\xe9"))
    assert blocker(session, None, busy=False) == Obstacle("no-account")
    refusal = blocker(session, ACCOUNT, busy=False)
    assert isinstance(refusal, BadMessage)
    assert refusal.fault == "not-utf8"
    session.open(opened())
    session.edit("", "")
    problem = blocker(session, ACCOUNT, busy=True)
    assert isinstance(problem, BadEnvelope)
    assert problem.fault == "no-sender"
    session.reset_envelope()
    assert blocker(session, ACCOUNT, busy=True) == Obstacle("busy")


def test_a_message_over_every_limit_is_not_sent():
    session = Session()
    session.open(opened(b"From: a@x.test\r\nTo: b@x.test\r\n\r\n" + b"x" * (25 * 2**20)))
    found = blocker(session, ACCOUNT, busy=False)
    assert isinstance(found, Obstacle)
    assert found.code == "over-limit"


def test_a_decoded_name_cannot_pose_as_an_address():
    raw = b"From: a@x.test\r\nTo: =?utf-8?q?Wizard=2C_a=40evil=2Etest?= <user@x.test>\r\n\r\n"
    shown = dict(opened(raw).headers)["To"]
    assert shown == '"Wizard, a@evil.test" <user@x.test>'
