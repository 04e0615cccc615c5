import time

import pytest

from cfmail_gui.message.composition import FIELDS, LineView, line_of
from cfmail_gui.message.document import MAX_HEADER_OCTETS, split
from cfmail_gui.message.field_view import MAX_FIELD_OCTETS


@pytest.mark.parametrize("name", FIELDS)
def test_a_line_is_not_longer_than_a_field_that_can_be_edited(name):
    """It is worked out again at every keystroke."""
    entry = b"=?utf-8?q?caf=C3=A9?= <a@b.test>,\r\n "
    document = split(name.encode() + b": " + entry * (MAX_HEADER_OCTETS // len(entry)) + b"z@b.test\r\n\r\n")
    before = time.process_time()
    assert line_of(document, name) == LineView("", "too-long")
    assert time.process_time() - before < 0.05
    line = b"<" + b"x" * (MAX_FIELD_OCTETS - 3) + b">"
    assert line_of(split(name.encode() + b": " + line + b"\r\n\r\n"), name) == LineView(line.decode())
