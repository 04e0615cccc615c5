"""Values in header fields: no value can add a line, a field or a recipient."""

from datetime import UTC, datetime

import pytest

from cfmail_gui.message.address_writer import write_addresses
from cfmail_gui.message.addresses import parse_list
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.field_text import Rendering, render_field


def field(name, text, values):
    return render_field(Rendering(values, datetime(2026, 1, 1, tzinfo=UTC)), name, text, "t", 3)


def mailboxes(text):
    found = parse_list(write_addresses(text).encode())
    assert not found.faults
    return [(mailbox.name, mailbox.address) for mailbox in found.mailboxes]


@pytest.mark.parametrize(
    "value",
    [
        "a\r\nBcc: eve@x.test",
        "a\nb",
        "a\rb",
        "a\x85b",
        "a\u2028b",
        "a\u2029b",
        "a\x0bb",
        "a\x00b",
        "a\x1bb",
        "a\x7f",
        "\n",
    ],
)
@pytest.mark.parametrize("name", ["Subject", "To", "X-Any", "List-Unsubscribe"])
def test_line_breaks_and_controls_are_refused_and_the_variable_is_named(name, value):
    with pytest.raises(BadTemplate) as caught:
        field(name, "{{ good }} {{ bad.value | append: good }}", {"good": "x", "bad": {"value": value}})
    error = caught.value
    assert (error.fault, error.name, error.where, error.line) == ("header-value", "bad.value", "t", 3)


def test_a_filter_can_mend_it():
    assert field("Subject", "{{ a | strip_newlines }}", {"a": "x\r\ny"}) == "xy"
    assert field("Subject", "{% if a %}yes{% endif %}", {"a": "x\ny"}) == "yes"


@pytest.mark.parametrize(
    ("template", "values", "expected"),
    [
        ("{{ n }} <{{ e }}>", {"n": "Doe, John", "e": "j@x.test"}, [("Doe, John", "j@x.test")]),
        ("{{ n }} <{{ e }}>", {"n": "Eve <eve@evil.test>,", "e": "j@x.test"}, [("Eve <eve@evil.test>,", "j@x.test")]),
        ('"{{ n }}" <{{ e }}>', {"n": 'A "B" \\ <c@d>', "e": "j@x.test"}, [('A "B" \\ <c@d>', "j@x.test")]),
        (
            "{{ a }} {{ b }} <{{ e }}>",
            {"a": "Dr. A", "b": "Grüße; x", "e": "j@x.test"},
            [("Dr. A Grüße; x", "j@x.test")],
        ),
        ("{{ e }}, b@x.test", {"e": "j@x.test"}, [("", "j@x.test"), ("", "b@x.test")]),
        ("{{ all }}", {"all": "Ann <a@x.test>, b@x.test"}, [("Ann", "a@x.test"), ("", "b@x.test")]),
        ("X <x@x.test>, {{ n }} <{{ e }}>", {"n": "a, b", "e": "j@x.test"}, [("X", "x@x.test"), ("a, b", "j@x.test")]),
        ("{{ n }} <{{ e }}>", {"n": "\ufdd1,<eve@x.test>\ufdd0", "e": "j@x.test"}, [(",<eve@x.test>", "j@x.test")]),
    ],
)
def test_a_name_stays_a_name(template, values, expected):
    assert mailboxes(field("To", template, values)) == expected


@pytest.mark.parametrize(
    "value", ["a@x.test>, <eve@x.test", "a@x.test, eve@x.test", "a b@x.test", "no address", "a@", ""]
)
def test_what_stands_between_angle_brackets_is_one_address(value):
    with pytest.raises(BadTemplate) as caught:
        field("To", "N <{{ e }}>", {"e": value})
    assert (caught.value.fault, caught.value.name) == ("bad-address", "To")


def test_an_address_that_is_not_there_yet_is_no_fault():
    assert field("To", "N <{{ e }}>", {}) == "N <>"
    assert field("Cc", "{{ e }}", {}) == ""


def test_what_goes_round_adds_no_recipient_either():
    values = {"name": "eve@x.test, B"}
    assert mailboxes(field("To", "{% cycle name %} <a@x.test>", values)) == [("eve@x.test, B", "a@x.test")]
    with pytest.raises(BadTemplate) as caught:
        field("Subject", "{% cycle name %}", {"name": "x\nBcc: y"})
    assert (caught.value.fault, caught.value.name) == ("header-value", "name")


def test_a_name_that_looks_like_an_encoded_word_stays_what_it_says():
    assert field("To", "{{ name }} <a@x.test>", {"name": "=?utf-8?q?Eve?="}) == '"=?utf-8?q?Eve?=" <a@x.test>'
