"""How much slower is a send than plain httpx, and how long does it keep the GUI's thread waiting?

    python -m tests.benchmarks.bench_send [ROUNDS]

Prints the median time of a 5 MiB send over loopback next to plain httpx with ``json=`` of the same contents (once with
a client per send, as we have, and once with one client for all), and the longest time that a thread which wants to run
every 5 ms had to wait for the interpreter during a 25 MiB send. Nothing is asserted: machines differ.
"""

import json
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx

from cfmail_gui.account import Access, Account, Secret
from cfmail_gui.attempt import SendRequest
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.cloudflare.schema import request_pieces
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.wire import Wire

ACCOUNT_ID = "0" * 32
ENVELOPE = Envelope("a@sender.example", ("b@far.example",))
TICK_SECONDS = 0.005
MIB = 2**20

Job = Callable[[], object]


def message(size: int) -> str:
    """Return a mail with a base64 attachment: what messages of this size are made of."""
    head = "From: a@sender.example\r\nTo: b@far.example\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    line = "QUJD" * 19 + "\r\n"
    return head + line * ((size - len(head)) // len(line))


def sender(url: str, text: str) -> Job:
    request = SendRequest("1", Account("id", "Acme", ACCOUNT_ID), ENVELOPE, b"")
    access = Access(ACCOUNT_ID, url, "token", Secret("token"))
    wire, api = Wire(text.encode(), ()), EmailApi()
    return lambda: api.send_raw(access, request, wire, lambda _: None)


def plain(url: str, text: str, client: httpx.Client | None = None) -> Job:
    path = f"{url}/accounts/{ACCOUNT_ID}/email/sending/send_raw"
    fields = {"from": ENVELOPE.sender, "mime_message": text, "recipients": list(ENVELOPE.recipients)}
    return lambda: (client or httpx).post(path, json=fields)


def encoding(text: str) -> Job:
    octets = text.encode()
    return lambda: list(request_pieces(ENVELOPE, octets))


def medians(rounds: int, jobs: dict[str, Job]) -> dict[str, float]:
    """Return milliseconds; the jobs take turns, so that a slow moment hits them all."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            start = time.perf_counter()
            job()
            times[name].append((time.perf_counter() - start) * 1000)
    return {name: statistics.median(taken) for name, taken in times.items()}


def longest_wait(job: Job) -> float:
    """Return the milliseconds by which a thread's tick came too late at worst while ``job`` ran."""
    worst, done = 0.0, threading.Event()

    def tick() -> None:
        nonlocal worst
        start = time.perf_counter()
        while not done.wait(TICK_SECONDS):
            worst = max(worst, time.perf_counter() - start - TICK_SECONDS)
            start = time.perf_counter()

    ticker = threading.Thread(target=tick)
    ticker.start()
    job()
    done.set()
    ticker.join()
    return worst * 1000


def serve() -> None:
    """Answer every request on a free port, which is printed; runs in a process of its own."""
    answer = json.dumps({"success": True, "errors": [], "messages": [], "result": {"delivered": []}}).encode()
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        sock, _ = listener.accept()
        threading.Thread(target=take, args=(sock, answer), daemon=True).start()


@contextmanager
def far_end() -> Iterator[str]:
    """Run ``serve`` in a process of its own, whose work does not count as ours, and yield its address."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_send", "--serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


def take(sock: socket.socket, answer: bytes) -> None:
    with sock, sock.makefile("rb") as stream:
        while stream.readline():
            size = 0
            while (line := stream.readline().strip()) != b"":
                name, _, value = line.partition(b":")
                size = int(value) if name.lower() == b"content-length" else size
            while size > 0 and (chunk := stream.read1(min(size, 2**18))):
                size -= len(chunk)
            sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(answer), answer))


def main() -> None:
    if sys.argv[1:] == ["--serve"]:
        serve()
    rounds = int(sys.argv[1]) if sys.argv[1:] else 25
    with far_end() as url, httpx.Client() as client:
        report(url, rounds, client)


def report(url: str, rounds: int, client: httpx.Client) -> None:
    small, large = message(5 * MIB), message(25 * MIB)
    jobs = {
        "ours": sender(url, small),
        "plain, a client per send": plain(url, small),
        "plain, one client": plain(url, small, client),
        "ours, encoding and proof only": encoding(small),
    }
    taken = medians(rounds, jobs)
    for name, milliseconds in taken.items():
        ratio = taken["ours"] / milliseconds
        print(f"send 5 MiB: {milliseconds:7.1f} ms  {name}" + (f"  (ours is {ratio:.2f} x)" if "pl" in name else ""))
    waits = [longest_wait(sender(url, large)) for _ in range(max(rounds // 3, 1))]
    print(f"send 25 MiB: a 5 ms tick came at most {max(waits):.1f} ms late, median {statistics.median(waits):.1f} ms")


if __name__ == "__main__":
    main()
