import subprocess
import sys
from contextlib import closing

from cfmail_gui.history_query import HistoryQuery
from cfmail_gui.store import journal_listing
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import OCTETS, attempt, failed, report, until


def is_any_fresh(database):
    with database.read() as connection:
        return journal_listing.is_any_fresh(connection)


def test_what_was_begun_just_now_is_found_at_once(journal, history):
    begun = journal.begin(attempt(subject="Ferien"), OCTETS)

    for query in (HistoryQuery("ferien"), HistoryQuery(states=("sending",)), HistoryQuery(account_id="acme")):
        assert history.find(query) == (begun.number,)


def test_what_ended_just_now_is_found_as_it_is_now(journal, history):
    begun = journal.begin(attempt(), OCTETS)
    history.find(HistoryQuery())
    journal.finish(failed(begun, maybe_sent=False, server_text="mailbox is full"), None)

    assert history.find(HistoryQuery("mailbox full")) == (begun.number,)
    assert history.find(HistoryQuery(states=("sending",))) == ()
    assert history.find(HistoryQuery(states=("not-sent",))) == (begun.number,)


def test_nobody_has_to_look_for_it_to_be_listed(database, journal):
    begun = journal.begin(attempt(), OCTETS)
    until(lambda: not is_any_fresh(database), 2)
    journal.finish(begun.reported(report(begun)), None, wait=False)
    until(lambda: journal.get("a1").state == "sent", 2)
    until(lambda: not is_any_fresh(database), 2)


def test_closing_lists_all_that_is_left(tmp_path, monkeypatch):
    monkeypatch.setattr(journal_listing, "_FRESH", journal_listing._FRESH.replace("LIMIT 100", "LIMIT 2"))
    monkeypatch.setattr(journal_listing, "_PIECE", 2)
    with closing(Database(tmp_path / "journal.sqlite")) as database:
        for number in range(5):
            Journal(database).begin(attempt(f"a{number}", octets=b"%d" % number), b"%d" % number)
    with closing(Database(tmp_path / "journal.sqlite")) as database:
        assert not is_any_fresh(database)


CRASH = """
import os, sys
from pathlib import Path
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import OCTETS, attempt
Journal(Database(Path(sys.argv[1]))).begin(attempt(), OCTETS)
os._exit(9)
"""


def test_what_a_crash_left_is_listed_when_it_is_recovered(database, journal, history):
    subprocess.run([sys.executable, "-c", CRASH, str(database.path)], check=False, timeout=60)
    assert is_any_fresh(database)

    assert journal.recover() == 1

    until(lambda: not is_any_fresh(database), 2)
    assert history.find(HistoryQuery("program ended")) == (1,)
