import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager

import pytest

from cfmail_gui.record import JournalUnavailable
from cfmail_gui.store import journal_file, journal_schema
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import until


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "journal.sqlite"


@pytest.fixture
def database(path):
    with closing(Database(path)) as database:
        yield database


def add(batch_id: str):
    """Return the work that adds a row."""
    return lambda connection: (
        connection.execute("INSERT INTO batch VALUES (?, 'name', 0, 'draft', '', '{}')", (batch_id,)).rowcount
    )


def ids(database: Database) -> list[str]:
    with database.read() as connection:
        return [each for (each,) in connection.execute("SELECT id FROM batch ORDER BY id")]


def setting(database: Database, name: str) -> object:
    with database.read() as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_nothing_is_touched_before_it_is_used(path):
    database = Database(path)

    database.close()

    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 5000),
        ("auto_vacuum", 2),
        ("user_version", len(journal_schema.MIGRATIONS)),
    ],
)
def test_what_a_connection_is_set_to(database, name, value):
    assert setting(database, name) == value


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_folder_and_every_file_are_private(database, path, no_umask, mode_of, names_in):
    database.write(add("1"))

    assert mode_of(path.parent) == 0o700
    assert {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"} <= set(names_in(path.parent))
    assert {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()} == {0o600}


def test_what_was_written_is_there_for_the_next_process(path):
    with closing(Database(path)) as first:
        first.write(add("1"))
    with closing(Database(path)) as second:
        assert ids(second) == ["1"]


def test_a_closed_one_can_be_used_again(database):
    database.write(add("1"))
    database.close()
    database.write(add("2"))

    assert ids(database) == ["1", "2"]


# Versions


def test_a_file_of_a_later_version_is_left_alone(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(journal_schema.MIGRATIONS) + 1}")
    before = path.read_bytes()

    with closing(Database(path)) as database, pytest.raises(JournalUnavailable) as caught:
        database.write(add("1"))

    assert (caught.value.fault, caught.value.path) == ("newer-schema", str(path))
    assert path.read_bytes() == before


def test_an_older_file_is_brought_up_to_date_with_what_it_holds(path, monkeypatch):
    with closing(Database(path)) as old:
        old.write(add("1"))
    later = "CREATE TABLE later (a TEXT DEFAULT ';'); -- one; two\nUPDATE batch SET name = 'new';"
    monkeypatch.setattr(journal_file, "MIGRATIONS", (*journal_schema.MIGRATIONS, later))

    with closing(Database(path)) as database, database.read() as connection:
        assert connection.execute("SELECT name FROM batch").fetchall() == [("new",)]
        assert connection.execute("SELECT * FROM later").fetchall() == []


def test_a_migration_is_made_whole_or_not_at_all(path, monkeypatch):
    Database(path).close()
    with closing(Database(path)) as database:
        ids(database)
    broken = "CREATE TABLE later (a);\nCREATE TABLE later (a);"
    monkeypatch.setattr(journal_file, "MIGRATIONS", (*journal_schema.MIGRATIONS, broken))
    with closing(Database(path)) as database, pytest.raises(sqlite3.OperationalError):
        ids(database)
    monkeypatch.undo()

    with closing(Database(path)) as database:
        assert setting(database, "user_version") == len(journal_schema.MIGRATIONS)
        assert ids(database) == []


STARTER = """
import sys
from pathlib import Path
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import until
database = Database(Path(sys.argv[1]))
sys.stdin.readline()
work = lambda connection: connection.execute("INSERT INTO batch VALUES (?, '', 0, 'draft', '', '{}')", sys.argv[2:])
database.write(work)
database.close()
"""


def test_processes_that_start_at_once_make_one_file(path, database):
    started = [
        subprocess.Popen([sys.executable, "-c", STARTER, str(path), str(number)], stdin=subprocess.PIPE)
        for number in range(4)
    ]
    for process in started:
        process.stdin.write(b"go\n")
        process.stdin.flush()
    assert [process.communicate(timeout=60) and process.returncode for process in started] == [0] * 4
    assert ids(database) == ["0", "1", "2", "3"]


# Commits


@contextmanager
def held(database):
    """Keep a commit from ending, so that what others want is queued."""
    inside, go_on = threading.Event(), threading.Event()

    def hold(connection):
        inside.set()
        assert go_on.wait(10)

    with ThreadPoolExecutor(1) as pool:
        holder = pool.submit(database.write, hold)
        assert inside.wait(10)
        yield
        go_on.set()
        holder.result()


def queued(database, pool, *works):
    """Let one thread for each of ``works`` queue it, in this order."""
    futures = []
    for number, work in enumerate(works, start=1):
        futures.append(pool.submit(database.write, work))
        until(lambda number=number: len(database._group._queue) == number)
    return futures


def test_many_writers_share_commits(database):
    commits = []
    commit = database._group._commit
    database._group._commit = lambda jobs: (commits.append(len(jobs)), commit(jobs))
    with ThreadPoolExecutor(40) as pool:
        with held(database):
            futures = queued(database, pool, *(add(f"{number:02}") for number in range(40)))
        assert all(future.result(10) for future in futures)

    assert commits == [1, 40]
    assert len(ids(database)) == 40


def test_work_that_raises_is_undone_alone(database):
    def half(connection):
        add("half")(connection)
        raise KeyError("mine")

    database.write(add("before"), wait=False)
    with pytest.raises(KeyError, match="mine"):
        database.write(half)
    database.write(add("after"))

    assert ids(database) == ["after", "before"]


def test_when_the_commit_fails_nobody_of_the_group_believes_in_it(database):
    def orphan(connection):
        connection.execute("PRAGMA defer_foreign_keys = ON")
        connection.execute("INSERT INTO recipient VALUES (99, 0, '', '', '', '', '', NULL, NULL)")

    database.write(add("there"))
    with ThreadPoolExecutor(3) as pool:
        with held(database):
            futures = queued(database, pool, add("lost"), orphan, add("lost too"))
        assert [type(future.exception(10)) for future in futures] == [sqlite3.IntegrityError] * 3

    assert ids(database) == ["there"]


def test_work_that_nobody_waits_for_keeps_its_order_and_is_there_after_close(database, path):
    for number in range(20):
        database.write(add(f"{number:02}"), wait=False)
    database.write(lambda connection: connection.execute("UPDATE batch SET name = 'all'"), wait=False)
    database.close()

    with closing(Database(path)) as other, other.read() as connection:
        assert connection.execute("SELECT count(*) FROM batch WHERE name = 'all'").fetchone() == (20,)


def test_work_that_nobody_waits_for_is_written_though_nobody_comes(database, path):
    database.write(add("1"), wait=False)

    with closing(Database(path)) as other:
        until(lambda: ids(other) == ["1"])


def test_a_chore_is_done_once_for_many_calls_and_again_while_it_wants_to(database):
    done = []

    def chore(connection):
        done.append(connection.in_transaction)
        return len(done) < 3

    for _ in range(10):
        database.write_once(chore)
    until(lambda: len(done) == 3)
    database.close()
    assert done == [True] * 3

    database.write_once(chore)
    database.close()
    assert len(done) == 4


def test_what_goes_wrong_with_it_is_logged(database, caplog):
    database.write(add("1"))
    database.write(add("1"), wait=False)
    database.close()

    assert [record.getMessage() for record in caplog.records] == ["the journal lost a note: IntegrityError"]
    caplog.clear()


def test_a_read_is_of_one_moment_and_may_be_nested(database):
    database.write(add("1"))
    with database.read() as connection:
        assert connection.execute("SELECT count(*) FROM batch").fetchone() == (1,)
        with ThreadPoolExecutor(1) as pool:
            pool.submit(database.write, add("2")).result()
        assert ids(database) == ["1"]
    assert ids(database) == ["1", "2"]


def test_connections_of_threads_that_ended_are_closed(database):
    for number in range(20):
        thread = threading.Thread(target=database.write, args=(add(f"{number:02}"),))
        thread.start()
        thread.join()

    assert len(database._connections) == 1
    assert len(ids(database)) == 20


def test_mistakes_in_sql_are_not_taken_for_a_broken_journal(database):
    with pytest.raises(sqlite3.OperationalError), database.read() as connection:
        connection.execute("SELECT nothing")
    with pytest.raises(sqlite3.OperationalError):
        database.write(lambda connection: connection.execute("SELECT nothing"))


# Other processes


def test_an_owner_is_alive_while_it_uses_the_journal(database, path, names_in):
    other = Database(path)
    assert database.is_alive(database.owner)
    assert not database.is_alive(other.owner)
    ids(other)
    assert database.is_alive(other.owner)
    assert other.is_alive(other.owner)
    assert not other.is_alive(database.owner)
    other.close()
    assert not database.is_alive(other.owner)
    assert [name for name in names_in(path.parent) if name.endswith(".lock")] == [".journal.sqlite.lock"]


def test_two_that_ask_at_once_do_not_take_each_other_for_the_owner(database, path):
    gone = "f" * 32
    mark = path.with_name(f".journal-{gone}.lock")
    other = Database(path)
    ids(database)
    for _ in range(50):
        mark.touch()
        with ThreadPoolExecutor(2) as pool:
            assert list(pool.map(lambda each: each.is_alive(gone), (database, other))) == [False, False]
    assert not mark.exists()


def test_a_damaged_journal_is_set_aside_and_a_new_one_begun(database, path):
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 500)
    with pytest.raises(JournalUnavailable) as caught:
        ids(database)
    assert caught.value.fault == "corrupt"

    assert database.set_aside() == path.with_name("journal-damaged-1.sqlite")
    database.write(add("1"))
    assert database.set_aside().name == "journal-damaged-2.sqlite"

    assert ids(database) == []
    assert path.with_name("journal-damaged-1.sqlite").read_bytes().startswith(b"no database")


def test_what_another_process_uses_is_not_set_aside(database, path):
    with closing(Database(path)) as other:
        other.write(add("1"))
        with pytest.raises(JournalUnavailable) as caught:
            database.set_aside()
        assert caught.value.fault == "busy"
        assert ids(other) == ["1"]


def test_pages_that_were_overwritten_are_noticed(database, path):
    for number in range(200):
        database.write(add(str(number)))
    database.close()
    octets = bytearray(path.read_bytes())
    octets[4096:] = b"\x99" * (len(octets) - 4096)
    path.write_bytes(octets)

    with pytest.raises(JournalUnavailable) as caught:
        ids(database)
    assert caught.value.fault == "corrupt"


def test_a_lock_that_another_process_does_not_let_go_of_is_busy(database, path, monkeypatch):
    monkeypatch.setattr(journal_file, "_BUSY_SECONDS", 0.05)
    ids(database)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalUnavailable) as caught:
            database.write(add("1"))
    assert caught.value.fault == "busy"
    database.write(add("2"))
    assert ids(database) == ["2"]


def test_where_there_is_no_write_ahead_log_a_rollback_journal_does(path, monkeypatch):
    class NoSharedMemory(sqlite3.Connection):
        def execute(self, statement, *values):
            return super().execute(statement.replace("journal_mode = WAL", "journal_mode"), *values)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **named: connect(*args, **named, factory=NoSharedMemory))
    with closing(Database(path)) as database:
        database.write(add("1"))
        assert setting(database, "journal_mode") == "delete"
        assert setting(database, "synchronous") == 2
    with closing(Database(path)) as database:
        assert ids(database) == ["1"]


@pytest.mark.skipif(sys.platform == "win32", reason="a file in use cannot be removed there")
def test_a_file_that_is_removed_while_it_is_used_is_begun_anew(database, path, tmp_path):
    database.write(add("before"))
    path.rename(tmp_path / "elsewhere.sqlite")

    database.write(add("now"))

    assert ids(database) == ["now"]
    with closing(sqlite3.connect(path)) as found:
        assert found.execute("SELECT id FROM batch").fetchall() == [("now",)]


@pytest.mark.skipif(sys.platform == "win32", reason="a file in use cannot be replaced there")
def test_a_file_that_is_replaced_while_it_is_used_is_left_alone(database, path, tmp_path):
    database.write(add("before"))
    with closing(Database(tmp_path / "other.sqlite")) as other:
        other.write(add("another"))
    path.rename(tmp_path / "elsewhere.sqlite")
    (tmp_path / "other.sqlite").rename(path)
    before = path.read_bytes()

    with pytest.raises(JournalUnavailable) as caught:
        database.write(add("now"))

    assert caught.value.fault == "unwritable"
    assert path.read_bytes() == before
