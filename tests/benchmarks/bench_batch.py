"""How much slower is a batch than a bare loop of httpx, and what does it take from the rest of the program?

    python -m tests.benchmarks.bench_batch [MESSAGES]

Sends 2,000 small messages over loopback, with everything a batch does: each is read from its file, written durably
into the journal before it leaves, and told of afterwards. The bare loop posts the same contents out of memory by one
client that keeps its connections, with as many threads. The far end answers at once, and then, for a tenth of the
messages, after 50 ms: no server that really takes mail is quicker. Also: how long the scan of the files takes, how
long the disk takes to make a write durable (no message can go faster than that, one at a time), how much the memory
grows, and the longest time that a thread which wants to run every 5 ms had to wait.

Targets: 1.2 x the bare loop or less; no wait over 50 ms; memory flat.
"""

import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
from cfmail_gui.account import Access, Account, Secret
from cfmail_gui.batch_record import BatchItem, BatchPlan, BatchRecord
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.sending.batch_run import BatchRun
from cfmail_gui.sending.batch_scan import scan, sources
from cfmail_gui.sending.delivery import Delivery
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_batches import Batches
from cfmail_gui.store.journal_db import Database
from tests.benchmarks.bench_send import ACCOUNT_ID, far_end, longest_wait

MESSAGES = 2_000
ROUNDS = 3
ANSWER_SECONDS = 0.05
ANSWER = json.dumps({"success": True, "errors": [], "messages": [], "result": {"delivered": []}}).encode()
TEXT = (
    "From: a@sender.example\r\nTo: b{0}@far.example\r\nSubject: Number {0}\r\n\r\n" + "Some words in a line.\r\n" * 40
)


def bare(url: str, texts: list[str], concurrency: int) -> float:
    """Return the seconds that the plain loop takes."""
    path = f"{url}/accounts/{ACCOUNT_ID}/email/sending/send_raw"

    def post(number: int) -> None:
        fields = {"from": "a@sender.example", "mime_message": texts[number], "recipients": [f"b{number}@far.example"]}
        client.post(path, json=fields, headers={"Authorization": "Bearer token"}).json()

    with httpx.Client() as client, ThreadPoolExecutor(concurrency) as pool:
        begun = time.perf_counter()
        list(pool.map(post, range(len(texts))))
        return time.perf_counter() - begun


def ours(url: str, batches: Batches, journal: Journal, items: list[BatchItem], concurrency: int) -> float:
    """Return the seconds that a batch takes, from its start to the last news."""
    batch = batches.create("Benchmark", BatchPlan("a", concurrency=concurrency))
    batches.add(batch.id, items)
    account, access = Account("a", "Acme", ACCOUNT_ID), Access(ACCOUNT_ID, url, "token", Secret("token"))
    api = EmailApi(keep=True)
    delivery = Delivery(api, lambda _: access, journal, wait=False)
    return _run(batches.get(batch.id) or batch, account, batches, delivery, api)


def _run(batch: BatchRecord, account: Account, batches: Batches, delivery: Delivery, api: EmailApi) -> float:
    over = threading.Event()
    run = BatchRun(batch, account, batches, delivery, api.stop, lambda news: over.set() if news.over else None)
    begun = time.perf_counter()
    run.start()
    over.wait()
    taken = time.perf_counter() - begun
    run.close(5)
    api.close()
    found = batches.get(batch.id)
    assert found
    assert found.count("sent") == batch.count(), found.counts
    return taken


def memory() -> float:
    """Return the most memory this process ever had, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def durable_write(folder: Path) -> float:
    """Return the milliseconds that a small write takes to be safe, median of many."""
    times = []
    with (folder / "probe").open("wb", buffering=0) as file:
        for _ in range(100):
            begun = time.perf_counter()
            file.write(b"x" * 4096)
            os.fsync(file.fileno())
            times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


@contextmanager
def slow_end() -> Iterator[str]:
    """Like ``far_end``, but every answer takes as long as one of a real server."""
    command = [sys.executable, str(Path(__file__)), "--serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


class Slow(BaseHTTPRequestHandler):
    """Takes its time."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # the whole answer in one segment

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        time.sleep(ANSWER_SECONDS)
        self.send_response(200)
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def serve() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    print(server.server_address[1], flush=True)
    server.serve_forever()


def main() -> None:
    if sys.argv[1:] == ["--serve"]:
        serve()
    count = int(sys.argv[1]) if sys.argv[1:] else MESSAGES
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), count)


def measure(folder: Path, count: int) -> None:
    print(f"a durable write: {durable_write(folder):.2f} ms")
    texts = [TEXT.format(number) for number in range(count)]
    for number, text in enumerate(texts):
        (folder / f"{number}.eml").write_bytes(text.encode())
    begun = time.perf_counter()
    items = [item for path in sources([folder]) for item in scan(path)]
    print(f"scan of {count} files: {time.perf_counter() - begun:.2f} s")
    few = count // 10
    for concurrency in (1, 4):
        with far_end() as url:
            compare(folder / "quick", url, texts, items, concurrency)
        with slow_end() as url:
            compare(folder / "slow", url, texts[:few], items[:few], concurrency)


def compare(folder: Path, url: str, texts: list[str], items: list[BatchItem], concurrency: int) -> None:
    """Print how a batch and a bare loop compare."""
    plain, whole, waits, memories = [], [], [], []
    for turn in range(ROUNDS):  # each with a journal of its own: the same messages would be held as sent before
        plain.append(bare(url, texts, concurrency))
        database = Database(folder / f"{concurrency}-{turn}" / "journal.sqlite")
        batches, journal = Batches(database), Journal(database)
        waits.append(longest_wait(_kept(whole, lambda: ours(url, batches, journal, items, concurrency))))  # noqa: B023
        database.close()
        gc.collect()
        memories.append(memory())
    ratio = min(whole) / min(plain)
    print(
        f"{len(items)} messages, {concurrency} at once, {folder.name} server: {min(whole):.2f} s,"
        f" bare loop {min(plain):.2f} s,"
        f" ratio {ratio:.2f} (target 1.2); a 5 ms tick came at most {max(waits):.1f} ms late (target 50);"
        f" memory at most {', '.join(f'{each:.0f}' for each in memories)} MiB"
    )


def _kept(times: list[float], job: Callable[[], float]) -> Callable[[], None]:
    return lambda: times.append(job())


if __name__ == "__main__":
    main()
