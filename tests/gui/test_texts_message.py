from typing import get_args

import pytest

from cfmail_gui.gui.texts_message import bad_message, change, changes
from cfmail_gui.message.faults import BadMessage, MessageFault
from cfmail_gui.message.wire import ChangeCode, WireChange


@pytest.mark.parametrize("fault", get_args(MessageFault))
def test_every_reason_for_which_a_message_is_refused_has_a_sentence(fault):
    said = bad_message(BadMessage(fault, position=7, place="header field X\u202e"))
    assert said.endswith(".")
    assert not {"{", "}", "\u202e"} & set(said)
    if fault.startswith(("eight-bit", "smtputf8")):
        assert "header field X, byte 7" in said
        assert said.endswith("cannot be sent like that.")


def test_a_character_set_that_is_needed_is_asked_for_where_it_can_be_chosen():
    assert bad_message(BadMessage("charset-needed", position=7, place="header field Subject")) == (
        "Choose the character set of header field Subject under “What will be sent”: its bytes are not UTF-8 (byte 7)."
    )


def test_the_character_set_of_an_encoded_field_is_said():
    place = "header field Subject"
    assert change(WireChange("field-encoded", 1, "koi8-r", place)) == f"{place} is encoded as koi8-r"
    assert change(WireChange("field-encoded", 1, "", place)) == f"{place} is encoded"


@pytest.mark.parametrize("code", get_args(ChangeCode))
def test_every_change_has_words(code):
    said = change(WireChange(code, 3, "Bcc", "part 1 (text/plain)", "8bit", "base64", 3))
    assert said
    assert not {"{", "}"} & set(said)


def test_of_many_changes_only_the_first_are_told():
    items = tuple(WireChange("body-encoded", 1, place=f"part {n} (text/plain)", after="base64") for n in range(1, 10))
    said = changes(items)
    assert "part 6 (text/plain) becomes base64" in said
    assert "part 7" not in said
    assert "3 more" in said
