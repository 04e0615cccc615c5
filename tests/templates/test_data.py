"""Rows out of JSON, TOML and CSV."""

import time

import pytest

from cfmail_gui.templates.data import read_data
from cfmail_gui.templates.faults import BadTemplate


def fault(octets, suffix):
    with pytest.raises(BadTemplate) as caught:
        read_data(octets, suffix, "d")
    return caught.value


@pytest.mark.parametrize(
    ("octets", "suffix", "rows", "is_table"),
    [
        (b'{"a": 1, "b": {"c": [2]}}', ".json", ({"a": 1, "b": {"c": [2]}},), False),
        (b'[{"a": 1}, {"b": null}]', ".json", ({"a": 1}, {"b": None}), True),
        (b'{"shop": "S", "data": [{"a": 1}, {"shop": "T"}]}', ".json", ({"shop": "S", "a": 1}, {"shop": "T"}), True),
        (b'{"rows": [{"a": 1}]}', ".json", ({"a": 1},), True),
        (b'{"data": [1, 2]}', ".json", ({"data": [1, 2]},), False),
        (b'{"data": {"a": 1}}', ".json", ({"data": {"a": 1}},), False),
        (b"a = 1\n[b]\nc = 'd'\n", ".toml", ({"a": 1, "b": {"c": "d"}},), False),
        (b"s = 1\n[[rows]]\na = 1\n[[rows]]\na = 2\n", ".TOML", ({"s": 1, "a": 1}, {"s": 1, "a": 2}), True),
        (b"a,b\n1,2\n", ".csv", ({"a": "1", "b": "2"},), True),
        (b"a;b\r\n1;2,3\r\n\r\n4\r\n", ".csv", ({"a": "1", "b": "2,3"}, {"a": "4", "b": ""}), True),
        (b"a\tb\n1\t2\n", ".csv", ({"a": "1", "b": "2"},), True),
        (b"a|b\n1|2\n", ".csv", ({"a": "1", "b": "2"},), True),
        (b'"a,a,a";b\n"1\n2";"3""4"\n', ".csv", ({"a,a,a": "1\n2", "b": '3"4'},), True),
        (b"\xef\xbb\xbfn\nGr\xc3\xbc\xc3\x9fe\n", ".csv", ({"n": "Grüße"},), True),
        (b"n\nGr\xfc\xdfe\n", ".csv", ({"n": "Grüße"},), True),
        ("n\nGrüße\n".encode("utf-16"), ".csv", ({"n": "Grüße"},), True),
    ],
)
def test_rows(octets, suffix, rows, is_table):
    found = read_data(octets, suffix)
    assert (found.rows, found.is_table) == (rows, is_table)


def test_columns_come_in_the_order_of_first_use():
    assert read_data(b'[{"b": 1}, {"a": 1, "b": 2}]', ".json").columns == ("b", "a")


@pytest.mark.parametrize(
    ("octets", "suffix", "code", "line"),
    [
        (b'{"a": 1,\n}', ".json", "bad-json", 2),
        (b'{"a": NaN}', ".json", "bad-json", 0),
        (b"[" * 100_000, ".json", "bad-json", 0),
        (b"9" * 10_000, ".json", "bad-json", 0),
        (b"a = 1\na = 2\n", ".toml", "bad-toml", 2),
        (b"a = " + b"[" * 50_000, ".toml", "bad-toml", 0),
        (b"a,b\n1,2,3\n", ".csv", "bad-csv", 2),
        (b'a,b\n"1,2\n', ".csv", "bad-csv", 2),
        (b"a,b\n" + b"x" * 200_000 + b",1\n", ".csv", "bad-csv", 2),
        (b"a,a\n1,2\n", ".csv", "bad-columns", 0),
        (b"a,\n1,2\n", ".csv", "bad-columns", 0),
        (b"1", ".json", "bad-data", 0),
        (b"[1]", ".json", "bad-data", 0),
        (b"", ".csv", "no-rows", 0),
        (b"a,b\n", ".csv", "no-rows", 0),
        (b"[]", ".json", "no-rows", 0),
        (b'{"data": []}', ".json", "no-rows", 0),
        (b"a\n" + b"1\n" * 100_001, ".csv", "too-large", 0),
        (b" " * (20 * 2**20 + 1), ".json", "too-large", 0),
    ],
)
def test_faults(octets, suffix, code, line):
    error = fault(octets, suffix)
    assert (error.fault, error.line, error.where) == (code, line, "d")


def test_ten_thousand_rows_are_read_at_once():
    octets = b"name,email\n" + b"".join(b"n%d,n%d@x.test\n" % (i, i) for i in range(10_000))
    before = time.process_time()
    assert len(read_data(octets, ".csv").rows) == 10_000
    assert time.process_time() - before < 1
