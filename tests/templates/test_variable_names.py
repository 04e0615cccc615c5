"""Names with paths: written, read and filled in."""

import pytest

from cfmail_gui.templates.variable_names import joined, parted, with_filled


@pytest.mark.parametrize(
    ("segments", "name"),
    [(["a"], "a"), (["order", "items", 0, "name"], "order.items[0].name"), (["First name", "x"], '["First name"].x')],
)
def test_a_name_reads_as_it_was_written(segments, name):
    assert joined(segments) == name
    assert parted(name) == tuple(segments)


@pytest.mark.parametrize("name", ["", "a b", "a[", "a[x]", "a..b"])
def test_what_is_no_name(name):
    assert parted(name) == ()


@pytest.mark.parametrize(
    ("values", "filled", "expected"),
    [
        ({"a": 1}, {"a": "x"}, {"a": "x"}),
        ({}, {"a.b": "x"}, {"a": {"b": "x"}}),
        ({"l": [{"a": 1}, {"a": 2}]}, {"l[1].b": "x"}, {"l": [{"a": 1}, {"a": 2, "b": "x"}]}),
        ({"l": []}, {"l[0]": "x"}, {"l": ["x"]}),
        ({"l": []}, {"l[9]": "x"}, {"l": []}),
        ({"a": 1}, {"a b": "x"}, {"a": 1}),
        ({"a": "text"}, {"a.b": "x"}, {"a": {"b": "x"}}),
    ],
)
def test_filling_in_leaves_the_rest_and_the_original_alone(values, filled, expected):
    before = repr(values)
    assert with_filled(values, filled) == expected
    assert repr(values) == before
