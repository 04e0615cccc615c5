"""The session keeps the last good message and never takes an edited envelope away."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from cfmail_gui.account import Account
from cfmail_gui.message.document import spliced
from cfmail_gui.message.envelope import BadEnvelope, Envelope
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.message.field_edits import set_field
from cfmail_gui.message.wire import WireOptions
from cfmail_gui.sending.draft import Draft
from cfmail_gui.sending.opening import examine, reexamine
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
    session.open(opened(b"From: a@x.test\r\nTo: b@x.test\r\nSubject: \xe9\r\n\r\nx"))
    assert blocker(session, None, busy=False) == Obstacle("no-account")
    refusal = blocker(session, ACCOUNT, busy=False)
    assert isinstance(refusal, BadMessage)
    assert refusal.fault == "charset-needed"
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
    assert opened(raw).composition.lines["To"].text == '"Wizard, a@evil.test" <user@x.test>'


# The message is edited


def edited(session, old, new):
    """Edit as a view does: the message, and then what is known of it."""
    raw = session.document.raw
    start = raw.index(old)
    session.edit_document(spliced(session.document, start, start + len(old), new), "edit")
    session.examined(reexamine(session.document, session.options))


@pytest.fixture
def session():
    made = Session()
    made.open(opened())
    return made


def lines(session):
    return session.draft.recipients.split()


def test_it_is_modified_until_the_edit_is_typed_back_or_undone(session):
    assert not session.modified
    edited(session, b"Test", b"Text")
    assert session.modified
    edited(session, b"Text", b"Test")
    assert not session.modified
    edited(session, b"Test", b"Text")
    session.undo()
    assert not session.modified
    session.redo()
    assert session.modified


def test_an_edit_is_typed_back_whatever_pieces_it_is_kept_in(session):
    edited(session, b"Test", b"Text")
    edited(session, b"ada@", b"zda@")
    session.saved(session.document, "b.eml", Path("/x/b.eml"), None)
    whole = session.document.raw
    edited(session, whole, whole.replace(b"zda", b"ada").replace(b"Text", b"Test"))
    assert session.modified
    edited(session, session.document.raw, whole)
    assert not session.modified


def test_an_undo_after_saving_makes_it_modified_again(session):
    edited(session, b"Test", b"Text")
    session.saved(session.document, "b.eml", Path("/x/b.eml"), None)
    assert not session.modified
    assert (session.opened.name, session.opened.path) == ("b.eml", Path("/x/b.eml"))
    session.undo()
    assert session.modified
    session.redo()
    assert not session.modified


def test_what_was_edited_while_it_was_being_saved_is_not_saved(session):
    edited(session, b"Test", b"Text")
    saving = session.document
    edited(session, b"Text", b"Taxt")
    session.saved(saving, "a.eml", Path("/x/a.eml"), None)
    assert session.modified
    session.undo()
    assert not session.modified


def test_what_was_never_saved_is_modified_from_the_start():
    session = Session()
    session.open(examine(MESSAGE, "New message", unsaved=True))
    assert session.modified


def test_an_edit_that_changes_nothing_is_no_step(session):
    session.edit_document(spliced(session.document, 0, 4, b"From"), "nothing")
    assert session.history.undo_label == ""


def test_an_answer_about_an_older_message_is_not_taken(session):
    edited(session, b"Test", b"Text")
    late = reexamine(session.document, None)
    session.edit_document(spliced(session.document, 0, 4, b"Form"), "edit")
    assert not session.is_examined
    assert not session.examined(late)
    assert not session.is_examined
    assert session.examined(reexamine(session.document, None))
    assert session.is_examined


def test_options_that_are_not_tried_yet_are_not_examined(session):
    session.options = WireOptions(seven_bit=True)
    assert not session.is_examined
    session.examined(reexamine(session.document, session.options))
    assert session.is_examined
    session.options = WireOptions()
    assert not session.is_examined


def test_options_end_with_the_message(session):
    session.options = WireOptions(seven_bit=True)
    session.open(opened())
    assert session.options is None
    assert session.is_examined


def test_an_undo_of_the_envelope_keeps_what_is_known_of_the_message(session):
    session.edit("x@x.test", "y@y.test")
    document = session.document
    session.undo()
    assert session.document is document
    assert session.is_examined
    assert not session.draft.touched


def test_one_history_for_message_and_envelope(session):
    edited(session, b"Test", b"Text")
    session.edit("x@x.test", "y@y.test", "envelope")
    edited(session, b"Text", b"Taxt")
    session.undo()
    assert b"Text" in session.document.raw
    assert session.draft.sender == "x@x.test"
    session.undo()
    assert session.draft.sender == "me@sender.test"
    assert b"Text" in session.document.raw
    session.undo()
    assert session.document.raw == MESSAGE
    for _ in range(3):
        session.redo()
    assert b"Taxt" in session.document.raw
    assert session.draft.sender == "x@x.test"


# The envelope follows the headers, or is the user's


def test_an_untouched_envelope_follows_edited_headers(session):
    edited(session, b"bob@two.test", b"zoe@two.test")
    assert lines(session) == ["ada@one.test", "zoe@two.test", "eve@three.test"]
    session.undo()
    session.examined(reexamine(session.document, None))
    assert lines(session) == ["ada@one.test", "bob@two.test", "eve@three.test"]


def test_a_touched_envelope_does_not(session):
    session.edit("me@x.test", "you@x.test")
    edited(session, b"bob@two.test", b"zoe@two.test")
    assert lines(session) == ["you@x.test"]
    session.reset_envelope()
    assert lines(session) == ["ada@one.test", "zoe@two.test", "eve@three.test"]
    session.undo()
    assert lines(session) == ["you@x.test"]


def test_a_message_that_is_none_any_more_copes(session):
    edited(session, session.document.raw, b"no header here")
    assert session.opened.refusal.fault == "no-header"
    assert lines(session) == []
    assert blocker(session, ACCOUNT, busy=False).fault == "no-header"
    session.undo()
    session.examined(reexamine(session.document, None))
    assert blocker(session, ACCOUNT, busy=False) is None


# The Bcc line


def test_the_bcc_line_goes_into_an_untouched_envelope_and_out_again(session):
    session.edit_blind("Zoe <zoe@four.test>, bob@TWO.test")
    assert lines(session)[3:] == ["zoe@four.test"]
    assert not session.draft.touched
    session.edit_blind("")
    assert lines(session) == ["ada@one.test", "bob@two.test", "eve@three.test"]
    assert session.document.raw == MESSAGE


def test_a_fault_in_the_bcc_line_is_seen_in_the_envelope(session):
    session.edit_blind("zoe at four")
    assert session.recipients.faults
    assert blocker(session, ACCOUNT, busy=False) == session.recipients.faults[0]
    session.edit_blind("zoe@four.test")
    assert not session.recipients.faults


def test_a_bcc_field_fills_the_line_and_what_is_taken_off_the_line_is_not_sent():
    session = Session()
    session.open(opened(b"Bcc: zoe@four.test, ada@one.test\r\n" + MESSAGE))
    assert session.draft.blind == "zoe@four.test"
    assert lines(session) == ["ada@one.test", "bob@two.test", "eve@three.test", "zoe@four.test"]
    session.edit_blind("")
    assert lines(session) == ["ada@one.test", "bob@two.test", "eve@three.test"]
    edited(session, b"Test", b"Text")
    assert "zoe@four.test" not in lines(session)
    session.undo()
    session.undo()
    assert "zoe@four.test" in lines(session)


def test_a_bcc_field_that_is_edited_changes_its_own_share_of_the_line():
    session = Session()
    session.open(opened(b"Bcc: zoe@four.test\r\n" + MESSAGE))
    session.edit_blind("zoe@four.test, kim@five.test")
    edited(session, b"Bcc: zoe@four.test\r\n", b"Bcc: lee@six.test\r\n")
    assert session.draft.blind == "kim@five.test, lee@six.test"
    assert lines(session)[3:] == ["kim@five.test", "lee@six.test"]
    session.undo()
    session.examined(reexamine(session.document, None))
    assert session.draft.blind == "zoe@four.test, kim@five.test"


def test_a_bcc_line_survives_reading_the_same_file_again_and_no_other(session):
    session.edit_blind("kim@five.test")
    session.open(opened())
    assert session.draft.blind == "kim@five.test"
    assert "kim@five.test" in lines(session)
    session.open(opened(path="/x/b.eml"))
    assert session.draft.blind == ""
    assert "kim@five.test" not in lines(session)


def test_in_a_touched_envelope_only_the_lines_own_addresses_come_and_go(session):
    session.edit("me@x.test", "you@x.test\nbob@two.co")
    for length in range(1, len("bob@two.com") + 1):  # on the way it is an address that is there already
        session.edit_blind("bob@two.com"[:length])
    assert lines(session) == ["you@x.test", "bob@two.co", "bob@two.com"]
    for length in range(len("bob@two.com"), -1, -1):
        session.edit_blind("bob@two.com"[:length])
    assert lines(session) == ["you@x.test", "bob@two.co"]
    session.edit_blind("you@X.test")
    session.edit_blind("")
    assert lines(session) == ["you@x.test", "bob@two.co"]


def test_touching_the_envelope_keeps_the_line_and_what_it_put_there(session):
    session.edit_blind("zoe@four.test, ada@one.test")
    session.edit(session.draft.sender, session.draft.recipients + "\nnew@x.test")
    session.edit_blind("")
    assert lines(session) == ["ada@one.test", "bob@two.test", "eve@three.test", "new@x.test"]


def test_a_fault_in_the_line_comes_and_goes_in_a_touched_envelope(session):
    session.edit("me@x.test", "you@x.test")
    session.edit_blind("zoe at four")
    assert session.draft.recipients.split("\n") == ["you@x.test", "zoe at four"]
    session.edit_blind("zoe@four.test")
    assert lines(session) == ["you@x.test", "zoe@four.test"]
    assert session.draft.touched


def test_an_envelope_out_of_a_recovery_knows_what_its_bcc_line_put_there(session):
    session.restore(Draft("me@x.test", "ada@one.test\nzoe@four.test", "zoe@four.test", touched=True))
    session.edit_blind("")
    assert lines(session) == ["ada@one.test"]


def test_not_more_is_listed_than_says_that_it_is_too_much(session):
    names = ", ".join(f"n{number}@x.test" for number in range(20_000))
    session.open(opened(MESSAGE.replace(b"To: ", b"To: " + names.encode() + b",\r\n ")))
    session.edit_blind(" ".join(f"b{number}@x.test" for number in range(1_100)))
    assert len(lines(session)) == 2_002
    session.edit("me@x.test", session.draft.recipients)
    session.edit_blind("")
    assert len(lines(session)) == 1_001


def test_who_redirects_begins_with_nobody(session):
    session.edit_blind("zoe@four.test")
    session.address_nobody()
    assert (lines(session), session.draft.blind) == ([], "")
    session.edit("me@x.test", "zoe@four.test")
    session.edit_blind("kim@five.test")
    session.edit_blind("")
    assert lines(session) == ["zoe@four.test"]


def test_the_digest_of_the_file_stays_and_is_that_of_this_file():
    first = opened()
    edited = set_field(first.document, "Subject", "new")
    digest = hashlib.sha256(MESSAGE).hexdigest()
    assert reexamine(edited, None, first).wire.file_sha256 == first.wire.file_sha256 == digest
    other = opened(MESSAGE + b"more")
    assert reexamine(other.document, None, first).wire.file_sha256 == hashlib.sha256(MESSAGE + b"more").hexdigest()


def test_a_message_may_bring_its_envelope():
    session = Session()
    session.open(opened(b"From: a@x.test\r\nTo: b@x.test\r\n\r\nHi\r\n", "/x/first.eml"))
    session.edit("typed@x.test", "typed@y.test")
    session.edit_blind("secret@blind.test")
    before = opened(b"From: a@x.test\r\nTo: b@x.test\r\n\r\nEarlier\r\n")
    session.open(replace(before, envelope=Envelope("Bounces@x.test", ('"c, d"@x.test', "e@bücher.test"))))
    assert session.envelope == Envelope("Bounces@x.test", ('"c, d"@x.test', "e@bücher.test"))
    assert (session.draft.blind, session.draft.carried, session.draft.touched) == ("", False, True)
    assert not session.history.undo_label
