"""A batch whose process is killed goes on where it was: what was begun is left to a person, the rest goes once."""

import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from contextlib import closing

import pytest

from cfmail_gui.batch_record import BatchPlan
from cfmail_gui.sending.batch_scan import scan, sources
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database
from tests.loopback import LoopbackServer

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill")

KILLED_AFTER = (1, 7, 3, 12, 5, 9)  # requests of each process
MESSAGES, CONCURRENCY = 150, 4
ANSWER = {"success": True, "errors": [], "messages": [], "result": {"delivered": [], "queued": []}}

# Does what the program does after a start: what was being sent is unknown, and the batch goes on.
PROGRAM = """
import sys, threading
from pathlib import Path
from cfmail_gui.account import Access, Account, Secret
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.sending.batch_run import BatchRun
from cfmail_gui.sending.delivery import Delivery
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database

path, url, account_id = Path(sys.argv[1]), sys.argv[2], "0123456789abcdef" * 2
database = Database(path)
journal, batches = Journal(database), Batches(database)
journal.recover()
(batch,) = batches.interrupted() or batches.all()
account, access = Account("far", "Far", account_id, base_url=url), Access(account_id, url, "token", Secret("test"))
over, api = threading.Event(), EmailApi(keep=True)
deliver = Delivery(api, lambda account: access, journal, wait=False)
run = BatchRun(batch, account, batches, deliver, api.stop, lambda news: over.set() if news.over else None)
run.start()
over.wait()
run.close(5)
api.close()
database.close()
"""


class Counting:
    """Answers every request, and lets a test wait until so many have come."""

    def __init__(self):
        self.came = threading.Condition()
        self.count = 0

    def __call__(self, connection):
        while True:
            connection.read_request()
            with self.came:
                self.count += 1
                self.came.notify_all()
            connection.answer(200, ANSWER)

    def wait_for(self, count):
        with self.came:
            return self.came.wait_for(lambda: self.count >= count, 20)


def whole(recorded):
    return len(recorded.body) == recorded.size


def make(folder):
    for number in range(MESSAGES):
        (folder / f"{number}.eml").write_text(f"From: a@x.test\nTo: b{number}@y.test\nSubject: {number}\n\nText\n")
    with closing(Database(folder / "journal.sqlite")) as database:
        batches = Batches(database)
        batch = batches.create("Batch", BatchPlan("far", concurrency=CONCURRENCY))
        batches.add(batch.id, [item for path in sources([folder]) for item in scan(path)])
    return batch.id


def test_after_every_crash_only_what_was_never_begun_is_sent(tmp_path):
    batch_id = make(tmp_path)
    journal, far = tmp_path / "journal.sqlite", Counting()
    with LoopbackServer(far) as server:
        command = [sys.executable, "-c", PROGRAM, str(journal), server.url]
        for count in KILLED_AFTER:
            with subprocess.Popen(command) as program:
                assert far.wait_for(far.count + count)
                program.kill()
            with closing(sqlite3.connect(journal)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert subprocess.run(command, timeout=60, check=False).returncode == 0
    went = Counter(recorded.json()["recipients"][0] for recorded in server.requests if whole(recorded))
    assert set(went.values()) == {1}, "no message went twice"
    with closing(Database(journal)) as database:
        batches = Batches(database)
        assert Journal(database).recover() == 0
        found = batches.get(batch_id)
        items = batches.items(batch_id, 0, MESSAGES)
    assert found.state == "done"
    assert found.count("sent", "unknown") == MESSAGES
    most = len(KILLED_AFTER) * CONCURRENCY * 2  # in hand, or ended but not written yet
    assert found.count("unknown") <= most
    assert {item.recipients[0] for item in items if item.state == "sent"} <= went.keys()
