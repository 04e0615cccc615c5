"""Header fields at the top of a template."""

import pytest

from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.front_matter import Field, parted


def test_fields_and_body():
    found = parted("---\nSubject: Hi {{ a }}\nX-A: one\n  two\n\nTo:b@x.test\n---\n<p>\n---\n", "t")
    assert found.fields == (Field("Subject", "Hi {{ a }}", 2), Field("X-A", "one two", 3), Field("To", "b@x.test", 6))
    assert (found.body, found.lines) == ("<p>\n---\n", 7)


@pytest.mark.parametrize("text", ["", "<p>", "--- x\nSubject: a\n---\n", "---\nnever closed\n", "\n---\nA: b\n---\n"])
def test_a_template_without_them_is_left_alone(text):
    assert parted(text, "t").body == text
    assert parted(text, "t").fields == ()


@pytest.mark.parametrize(
    "line", ["no field", " begins with a space", "Content-Type: text/plain", "MIME-Version: 1.0", "a b: c"]
)
def test_what_may_not_stand_there(line):
    with pytest.raises(BadTemplate) as caught:
        parted(f"---\n{line}\n---\n", "t")
    assert (caught.value.fault, caught.value.line, caught.value.where) == ("bad-front-matter", 2, "t")


def test_header_fields_that_never_end_are_not_sent_as_text():
    with pytest.raises(BadTemplate) as caught:
        parted("---\nSubject: a\n\n<p>Hello</p>\n", "t")
    assert (caught.value.fault, caught.value.line, caught.value.where) == ("open-front-matter", 1, "t")
