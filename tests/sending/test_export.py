"""Results for spreadsheets and for programs."""

import csv
import io
import json
from dataclasses import asdict, replace
from datetime import datetime

import pytest

from cfmail_gui.attempt import Outcome
from cfmail_gui.sending.export import CSV_COLUMNS, csv_file, json_file
from tests.attempts import NOON, answered, blocked, split


def table(octets: bytes) -> list[dict[str, str]]:
    assert octets.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(octets.decode("utf-8-sig"), newline=""), strict=True))


def test_a_row_for_every_recipient_with_the_attempts_facts():
    rows = table(csv_file((blocked(), *split(Outcome.DELIVERED, Outcome.NOT_SENT))))
    assert [row["recipient"] for row in rows] == ["ada@one.test", "bob@two.test", "p1@x.test", "p2@x.test"]
    assert [row["outcome"] for row in rows] == ["not-sent", "suppressed", "delivered", "not-sent"]
    assert rows[1]["cause"] == "hard_bounce"
    assert rows[1]["suppressed_until"] == "2026-12-01T00:00:00Z"
    assert (rows[2]["part"], rows[2]["parts"], rows[2]["message_id"]) == ("1", "2", "<1@cf>")
    assert {row["started_at"] for row in rows} == {"2026-11-21T12:00:00+00:00"}
    assert {row["subject"] for row in rows} == {"Grüße"}
    assert {row["simulated"] for row in rows} == {"no"}
    assert rows[0]["in_log"] == "" == rows[0]["http_status"]  # not known, which is neither yes nor no


def test_lines_end_with_crlf_and_quotes_are_doubled():
    octets = csv_file((answered(("a@x.test", Outcome.DELIVERED), subject='He said "no",\r\nthen left'),))
    head, row = octets.removeprefix(b"\xef\xbb\xbf").split(b"\r\n", 1)
    assert head.decode() == ",".join(f'"{name}"' for name in CSV_COLUMNS)
    assert b'"He said ""no"",\r\nthen left"' in row
    assert octets.endswith(b'"\r\n')
    assert table(octets)[0]["subject"] == 'He said "no",\r\nthen left'


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_cell_never_begins_a_formula(first):
    evil = f"{first}HYPERLINK(1)"
    record = answered((evil, Outcome.BOUNCED), subject=evil, server_text=f"x;{evil}", account_name=evil)
    (row,) = table(csv_file((record,)))
    assert row["recipient"] == row["subject"] == row["account"] == f"'{evil}"
    assert row["server_text"] == f"x;'{evil}"


def test_harmless_cells_stay_as_they_are():
    record = answered(("a-b+c=d@x.test", Outcome.DELIVERED), subject="1 + 1 = 2; see you")
    (row,) = table(csv_file((record,)))
    assert (row["recipient"], row["subject"]) == ("a-b+c=d@x.test", "1 + 1 = 2; see you")


def test_csv_of_a_name_that_is_no_unicode():
    assert table(csv_file((answered(("a@x.test", Outcome.DELIVERED), name="m\udcff.eml"),)))[0]["message"] == (
        "m\\udcff.eml"
    )


def test_json_is_lossless():
    odd = answered(("=ada@one.test", Outcome.QUEUED), subject="=1\r\n“x”", name="m\udcff.eml", retry_after=7)
    checked = replace(odd.recipients[0], checked_at=NOON, in_log=False)
    records = (blocked(), replace(odd, recipients=(checked,)))
    read = json.loads(json_file(records))
    assert [moments(each) for each in read] == [
        asdict(record) | {"recipients": list(people(record))} for record in records
    ]
    assert json.loads(json_file(())) == []


def people(record):
    return [asdict(each) for each in record.recipients]


def moments(value):
    """Read moments back."""
    for name in ("started_at", "finished_at", "checked_at"):
        if value.get(name):
            value[name] = datetime.fromisoformat(value[name])
    for each in value.get("recipients", ()):
        moments(each)
    return value
