"""A program that is killed while it sends, again and again: nothing goes twice, and nothing that went is forgotten."""

import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.loopback import Connection, LoopbackServer
from tests.store.attempts import OCTETS, attempt, until

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

KILLS, MOST_TURNS = 100, 160
STAGES = ("connected", "head", "half the body", "body", "half the answer", "answer")
ANSWER = (
    b'{"success": true, "errors": [], "messages": [], "result": '
    b'{"delivered": [], "queued": [], "permanent_bounces": []}}'
)

# Imports everything once; for each line it forks a process that sends, tells its number, and waits for its end.
# What such a process does: it asks to send what the one before it was about, under the old names and under new ones,
# and then its own; one thread or three.
ZYGOTE = """
import os, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from cfmail_gui.account import Access, Account, Secret
from cfmail_gui.attempt import SendRequest
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.record import AlreadyClaimed, AlreadySent
from cfmail_gui.sending.delivery import Delivery
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database

path, url, account_id = Path(sys.argv[1]), sys.argv[2], "0123456789abcdef" * 2
account = Account("far", "Far", account_id, base_url=url)
access = Access(account_id, url, "token", Secret("token-of-the-test"))

def request(turn, number, name=""):
    address = f"t{turn}-{number}@one.test"
    body = b"Hello\\r\\n" * (30_000 if number % 4 == 3 else 10)
    raw = f"From: me@sender.test\\r\\nTo: {address}\\r\\nSubject: {turn} {number}\\r\\n\\r\\n".encode() + body
    return SendRequest(name or f"{turn}-{number}", account, Envelope("me@sender.test", (address,)), raw)

def send(turn):
    journal = Journal(Database(path))
    journal.recover()
    deliver = Delivery(EmailApi(), lambda account: access, journal, wait=turn % 2 == 0)
    wanted = [request(turn - 1, number) for number in range(9)]
    wanted += [request(turn - 1, number, f"{turn - 1}-{number} again in {turn}") for number in range(9)]
    wanted += [request(turn, number) for number in range(9)]

    def one(request):
        try:
            deliver.attempt(request, lambda progress: None)
        except (AlreadyClaimed, AlreadySent):
            pass

    with ThreadPoolExecutor(3 if turn % 3 == 0 else 1) as pool:
        list(pool.map(one, wanted))

for line in sys.stdin:
    child = os.fork()
    if not child:
        try:
            send(int(line))
        finally:
            sys.stderr.flush()
            os._exit(1 if sys.exc_info()[0] else 0)
    print(child, flush=True)
    print(os.waitpid(child, 0)[1], flush=True)
"""


class FarEnd:
    """A server that notes what it received completely, and kills the sender at a stage of some connection."""

    def __init__(self, chance: random.Random) -> None:
        self.complete: list[str] = []  # the recipients' addresses
        self.deadly_stage = ""
        self.pid = 0
        self._chance = chance
        self._killing = threading.Lock()

    def __call__(self, connection: Connection) -> None:
        how = self._chance.random()
        self._reach("connected")
        recorded = connection.read_head()
        self._reach("head")
        connection.read_body(recorded, recorded.size // 2)
        self._reach("half the body")
        connection.read_body(recorded)
        self.complete += recorded.json()["recipients"]
        self._reach("body")
        if how < 0.1:
            threading.Event().wait(0.05)  # and closes without a word
        elif how < 0.2:
            connection.reset()
        else:
            self._answer(connection, slow=how < 0.5)

    def kill(self) -> None:
        with self._killing, suppress(ProcessLookupError):
            if self.pid:
                os.kill(self.pid, signal.SIGKILL)

    def _answer(self, connection: Connection, *, slow: bool) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(ANSWER)
        if slow:
            threading.Event().wait(self._chance.random() * 0.02)
        connection.send(head + ANSWER[:40])
        self._reach("half the answer")
        connection.send(ANSWER[40:])
        self._reach("answer")

    def _reach(self, stage: str) -> None:
        if stage == self.deadly_stage and self._chance.random() < 0.3:
            self.kill()


@contextmanager
def zygote(path: Path, url: str):
    command = [sys.executable, "-c", ZYGOTE, str(path), url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.stdin.close()
            process.wait(20)


def test_a_hundred_kills(tmp_path):
    chance = random.Random(20261121)  # noqa: S311 - no secret
    path, far_end = tmp_path / "data" / "journal.sqlite", FarEnd(chance)
    kills, finished = Counter(), 0
    with (
        LoopbackServer(far_end) as server,
        zygote(path, f"{server.url}/client/v4") as process,
        closing(Database(path)) as ours,
    ):
        Journal(ours).begin(attempt("ours"), OCTETS)
        for turn in range(MOST_TURNS):
            if turn == MOST_TURNS // 4:
                ours.close()  # from here on nobody else has the file open when the sender dies
            moment = chance.choice(("any", *STAGES))
            if run(process, far_end, turn, moment, chance):
                kills[moment] += 1
            else:
                finished += 1
            until(lambda: not server._open)
            check(path, far_end)
            if kills.total() >= KILLS:
                break

    assert kills.total() >= KILLS, (kills, finished)
    assert set(kills) == {"any", *STAGES}
    assert len(far_end.complete) > KILLS
    print(f"{kills.total()} kills {dict(kills)}, {finished} ran to their end, {len(far_end.complete)} received")


def run(process: subprocess.Popen, far_end: FarEnd, turn: int, moment: str, chance: random.Random) -> bool:
    """Let one process send; return whether it was killed."""
    far_end.deadly_stage = moment
    process.stdin.write(f"{turn}\n")
    process.stdin.flush()
    far_end.pid = int(process.stdout.readline())
    if moment == "any":
        threading.Timer(chance.random() * 0.15, far_end.kill).start()
    end = int(process.stdout.readline())
    with far_end._killing:
        far_end.pid = 0
    assert end in (0, signal.SIGKILL), "it failed by itself"
    return end != 0


def check(path: Path, far_end: FarEnd) -> None:
    twice = [address for address, times in Counter(far_end.complete).items() if times > 1]
    assert twice == [], "sent twice"
    with closing(Database(path)) as database:
        before = states(database)
        assert {before.get(address) for address in far_end.complete} <= {"sending", "unknown", "sent"}
        Journal(database).recover()
        after = states(database)
        assert {after.get(address) for address in far_end.complete} <= {"unknown", "sent"}
        assert "sending" not in set(after.values()) - {after.get("ada@one.test")}


def states(database: Database) -> dict[str, str]:
    """Return for every address the state of the last attempt, of a file that is whole."""
    with database.read() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        sql = "SELECT address, state FROM attempt JOIN recipient ON attempt = number WHERE id <> 'ours' ORDER BY number"
        return dict(connection.execute(sql).fetchall())
