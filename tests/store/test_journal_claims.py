"""Many threads, and many processes, that want to send the same."""

import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from cfmail_gui.record import AlreadyClaimed, AlreadySent
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import OCTETS, attempt

PROCESSES, THREADS, ATTEMPTS = 2, 8, 60

CLAIMER = f"""
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from cfmail_gui.record import AlreadyClaimed
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import OCTETS, attempt

database = Database(Path(sys.argv[1]))
journal = Journal(database)
journal.get("")
print("ready", flush=True)
sys.stdin.readline()

def claim(number):
    try:
        return journal.begin(attempt(f"a{{number}}", f"u{{number}}@one.test"), OCTETS).id
    except AlreadyClaimed:
        return ""

with ThreadPoolExecutor({THREADS}) as pool:
    wanted = [number for number in range({ATTEMPTS}) for _ in range({THREADS})]
    print(*filter(None, pool.map(claim, wanted)))
database.close()
"""


def test_each_attempt_is_claimed_once_across_threads_and_processes(tmp_path):
    path = tmp_path / "journal.sqlite"
    command = [sys.executable, "-c", CLAIMER, str(path)]
    started = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(PROCESSES)
    ]
    for process in started:
        assert process.stdout.readline() == "ready\n"
    for process in started:
        process.stdin.write("go\n")
        process.stdin.flush()
    claimed = Counter(each for process in started for each in process.communicate(timeout=60)[0].split())

    assert [process.returncode for process in started] == [0] * PROCESSES
    assert claimed == {f"a{number}": 1 for number in range(ATTEMPTS)}
    with closing(Database(path)) as database, database.read() as connection:
        assert connection.execute("SELECT count(*), count(DISTINCT id) FROM attempt").fetchone() == (ATTEMPTS,) * 2
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("same_id", [True, False], ids=["one-attempt", "one-message"])
def test_a_hundred_at_once_send_one(tmp_path, same_id):
    """A hundred fast clicks: whether they ask for one attempt, or each for one of its own."""

    def begin(number: int) -> str:
        try:
            return journal.begin(attempt("a" if same_id else f"a{number}"), OCTETS).state
        except (AlreadyClaimed, AlreadySent) as refused:
            return type(refused).__name__

    with closing(Database(tmp_path / "journal.sqlite")) as database, ThreadPoolExecutor(100) as pool:
        journal = Journal(database)
        said = Counter(pool.map(begin, range(100)))

    assert said == {"sending": 1, "AlreadyClaimed" if same_id else "AlreadySent": 99}
