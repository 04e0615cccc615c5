"""A journal that cannot be used says why, and nothing is begun then."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from cfmail_gui.record import JournalUnavailable
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import OCTETS, attempt, report

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and mounts")
NOBODY = 65534
NOISE = os.urandom(300_000)  # does not shrink


@pytest.fixture
def folder():
    """A folder that a user without privileges can reach."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@pytest.fixture
def unprivileged(folder):
    """Be nobody in particular where the tests run as root, whom no permission stops."""
    import sqlite3  # noqa: F401 - nobody may not read the interpreter's own folder

    was_root = os.geteuid() == 0
    if was_root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    yield
    if was_root:
        os.seteuid(0)


def begin(path: Path, octets: bytes = OCTETS, attempt_id: str = "a1") -> None:
    """Begin an attempt and end it."""
    with closing(Database(path)) as database:
        journal = Journal(database)
        record = attempt(attempt_id, f"{attempt_id}@one.test", octets=octets)
        begun = journal.begin(record, octets)
        journal.finish(begun.reported(report(begun)), None)


def fault(path: Path, octets: bytes = OCTETS) -> str:
    with pytest.raises(JournalUnavailable) as caught:
        begin(path, octets, "a2")
    assert caught.value.path == str(path)
    assert "@" not in caught.value.detail
    return caught.value.fault


def test_a_folder_that_cannot_be_made(folder, unprivileged):
    folder.chmod(0o500)
    assert fault(folder / "data" / "journal.sqlite") == "unwritable"
    assert fault(folder / "journal.sqlite") == "unwritable"
    assert list(folder.iterdir()) == []


def test_a_file_that_may_only_be_read(folder, unprivileged):
    path = folder / "journal.sqlite"
    begin(path)
    path.chmod(0o400)
    before = path.read_bytes()
    assert fault(path) == "unwritable"
    assert path.read_bytes() == before


def test_a_folder_that_may_only_be_read(folder, unprivileged):
    path = folder / "journal.sqlite"
    begin(path)
    folder.chmod(0o500)
    assert fault(path) == "unwritable"


def test_a_file_that_may_not_be_read(folder, unprivileged):
    path = folder / "journal.sqlite"
    begin(path)
    path.chmod(0)
    assert fault(path) == "unwritable"


@pytest.mark.parametrize("place", ["journal.sqlite", "data", "dangling"])
def test_something_else_in_its_place(folder, place):
    match place:
        case "journal.sqlite":
            (folder / "data" / place).mkdir(parents=True)
        case "data":
            (folder / place).touch()
        case "dangling":
            (folder / "data").mkdir()
            (folder / "data" / "journal.sqlite").symlink_to(folder / "nowhere" / "else")
    assert fault(folder / "data" / "journal.sqlite") == "unwritable"


def test_a_full_disk_while_the_file_is_made(tmp_path, full_disk):
    full_disk("open")
    assert fault(tmp_path / "journal.sqlite") == "disk-full"


def test_a_full_disk_while_the_folder_is_made(tmp_path, full_disk):
    full_disk("mkdir", errno.EDQUOT)
    assert fault(tmp_path / "data" / "journal.sqlite") == "disk-full"


def test_no_room_within_a_transaction(folder):
    with closing(Database(folder / "journal.sqlite")) as database:
        journal = Journal(database)
        journal.begin(attempt("first"), OCTETS)
        with pytest.raises(JournalUnavailable) as caught:
            database.write(_filled)
        assert caught.value.fault == "disk-full"
        database.write(lambda connection: connection.execute("PRAGMA max_page_count = 1000000"))
        journal.begin(attempt("second", "new@one.test"), OCTETS)
        assert [bool(journal.get(each)) for each in ("first", "second")] == [True, True]


def test_a_quota_on_the_size_of_files(folder):
    """What the system refuses to write is undone, and the file stays whole."""
    path = folder / "journal.sqlite"
    begin(path)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    try:
        assert fault(path, NOISE) == "unwritable"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    with closing(Database(path)) as database, database.read() as connection:
        assert connection.execute("SELECT id, state FROM attempt").fetchall() == [("a1", "sent")]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


ON_A_SMALL_DISK = """
import hashlib, json, os, sys
from pathlib import Path
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.store.attempts import attempt, report

database = Database(Path(sys.argv[1]) / "journal.sqlite")
journal, begun, faults = Journal(database), [], []
for number in range(30):
    octets = os.urandom(100_000)
    record = attempt(f"a{number}", octets=octets)
    try:
        begun.append(journal.begin(record, octets))
        journal.finish(begun[-1].reported(report(record)), None)
    except JournalUnavailable as error:
        faults.append(error.fault)
with database.read() as connection:
    known = connection.execute("SELECT id, state FROM attempt").fetchall()
    whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
print(json.dumps([[each.id for each in begun], faults, known, whole]))
"""


def test_a_disk_that_fills_up(folder):
    """A real one of 2 MiB, in a mount namespace of its own."""
    mount = ["unshare", "--user", "--map-root-user", "--mount"]
    if not shutil.which("unshare") or subprocess.run([*mount, "true"], check=False, capture_output=True).returncode:
        pytest.skip("no user namespaces here")
    script = 'mount -t tmpfs -o size=2m tmpfs "$1" && exec "$2" -c "$3" "$1"'
    command = [*mount, "sh", "-c", script, "sh", str(folder), sys.executable, ON_A_SMALL_DISK]
    said = subprocess.run(command, check=True, capture_output=True, timeout=60, text=True)
    begun, faults, known, whole = json.loads(said.stdout)

    assert whole == "ok"
    assert set(faults) == {"disk-full"}
    assert len(faults) >= 10
    assert [each for each, _ in known] == begun
    assert {"sent"} <= {state for _, state in known} <= {"sent", "sending"}


def _filled(connection):
    connection.execute("PRAGMA max_page_count = 1")  # as many as there are
    connection.execute("INSERT INTO body VALUES (x'00', zeroblob(1000000), 0)")
