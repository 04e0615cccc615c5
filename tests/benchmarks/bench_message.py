"""Splitting and editing large messages, beside email.parser.BytesParser on the same octets in the same run.

Its policy is the quicker of the two, ``compat32``, which like ours reads a header field when it is asked for.

Targets: a 25 MiB base64 multipart in 1/3 of its time, 50,000 parts and 25 MiB of bare line ends in 1/20, one edit of a
field of 25 MiB in 1/100; 100 multiparts in each other with 24 MB of lines that begin with "--" within a second; memory
at its highest, the message included, below 1.5 times the message.
"""

import email.parser
import gc
import time
import tracemalloc
from collections.abc import Callable

from cfmail_gui.message.document import Document, split
from cfmail_gui.message.field_edits import set_field
from cfmail_gui.message.part_tree import scan

_ROUNDS = 5
_SIZE = 25 * 2**20
_HEAD = b"From: a@x.test\r\nTo: b@x.test\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
_MIXED = _HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
_FILE = (
    b"--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + (b"QUJD" * 19 + b"\r\n") * 67_200
)


def base64_multipart() -> bytes:
    """Return 25 MiB: a text and five files of 5 MiB."""
    return _MIXED + b"--b\r\n\r\ntext\r\n" + _FILE * 5 + b"--b--\r\n"


def many_parts(body: bytes = b"x") -> bytes:
    return _MIXED + (b"--b\r\nContent-Type: text/plain\r\n\r\n" + body + b"\r\n") * 50_000 + b"--b--\r\n"


def many_larger_parts() -> bytes:
    """Return 25 MiB: what is known of a part is limited to 10,000 parts, but more than the part where that is tiny."""
    return many_parts(b"x" * 490)


def line_ends() -> bytes:
    return _HEAD + b"\r\n" + b"\n" * _SIZE


def nested() -> bytes:
    """Return 100 multiparts in each other, the innermost full of lines that look like delimiters."""
    opened = b"".join(b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (n, n + 1) for n in range(100))
    return _HEAD + b"Content-Type: multipart/mixed; boundary=b0\r\n\r\n" + opened + b"--x\r\n" * 4_800_000


def ours(raw: bytes) -> Document:
    document = split(raw)
    scan(document)
    return document


def theirs(raw: bytes) -> object:
    return email.parser.BytesParser().parsebytes(raw)


def seconds(job: Callable[[], object], rounds: int = _ROUNDS) -> float:
    """Return the shortest time: what the machine does beside us only ever adds to it."""
    taken = []
    for _ in range(rounds):
        gc.collect()
        begin = time.perf_counter()
        job()
        taken.append(time.perf_counter() - begin)
    return min(taken)


def compare(name: str, raw: bytes, target: float, job: Callable[[], object] | None = None) -> None:
    """Print our time, theirs, and the ratio beside its target."""
    own, base = seconds(job or (lambda: ours(raw))), seconds(lambda: theirs(raw), 1)
    times = f"{own * 1e3:.1f} ms, email.parser {base * 1e3:.0f} ms"
    print(f"{name}: {times}, ratio {own / base:.4f} (target {target:.4f}){missed(own > base * target)}")


def missed(is_missed: bool) -> str:
    return ", MISSED" if is_missed else ""


def peak_memory(make: Callable[[], bytes]) -> float:
    """Return the most memory that was in use, the message included, in multiples of the message."""
    gc.collect()
    tracemalloc.start()
    raw = make()
    size = len(raw)
    tracemalloc.reset_peak()
    document = ours(raw)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert document.raw == raw
    return peak / size


def edit_one_field(document: Document) -> Document:
    return set_field(document, "Subject", "another subject")


def main() -> None:
    large = base64_multipart()
    compare("split 25 MiB, base64 multipart", large, 1 / 3)
    document = ours(large)
    document.tree  # noqa: B018 - an edit is made in a message that is shown, so its parts are known
    compare("edit one field of 25 MiB", large, 1 / 100, lambda: edit_one_field(document))
    compare("split 50,000 parts", many_parts(), 1 / 20)
    compare("split 25 MiB of line ends", line_ends(), 1 / 20)
    deep = nested()
    taken = seconds(lambda: ours(deep))
    print(
        f"split 100 multiparts in each other, {len(deep) / 1e6:.0f} MB: {taken:.2f} s (target 1)"
        + "  MISSED" * (taken > 1)
    )
    kinds = {
        "base64 multipart": base64_multipart,
        "50,000 parts": many_larger_parts,
        "line ends": line_ends,
        "nested": nested,
    }
    for name, make in kinds.items():
        peak = peak_memory(make)
        print(f"memory, {name}: {peak:.2f} times the message (target 1.5){missed(peak > 1.5)}")


if __name__ == "__main__":
    main()
