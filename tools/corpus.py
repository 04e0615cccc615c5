"""Check what must hold for every file of a folder, whatever is in it: CFMAIL_CORPUS=folder make corpus.

Without CFMAIL_CORPUS the folder is tests/data/corpus. Prints what becomes of the files, and for each that breaks an
invariant its name and which.
"""

import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "data" / "corpus"
_RESULTS = ("identical", "re-encoded", "refused", "not a message", "failed")
_LONGEST_SECONDS = 120
"""No file takes that long unless something takes more time than in proportion to its size."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of one file."""

    path: Path
    result: str
    detail: str
    changes: tuple[str, ...]
    seconds: float


def main() -> int:
    """Return 0 when every invariant held for every file."""
    folder = Path(os.environ.get("CFMAIL_CORPUS") or OWN)
    paths = sorted(path for path in folder.rglob("*.eml" if folder == OWN else "*") if path.is_file())
    if not paths:
        print(f"There is no file in {folder}.", file=sys.stderr)
        return 1
    begin = time.perf_counter()
    checked = list(each(paths))
    report(checked, time.perf_counter() - begin)
    if len(checked) < len(paths):
        print(f"FAILED: a process died at or behind {paths[len(checked)]}", file=sys.stderr)
    return int(len(checked) < len(paths) or any(file.result == "failed" for file in checked))


def each(paths: Iterable[Path]) -> Iterator[Checked]:
    """Check the files on all cores; ends early where a process dies."""
    with ProcessPoolExecutor() as pool:
        try:
            yield from pool.map(check, paths, chunksize=8)
        except BrokenProcessPool:
            return


def check(path: Path) -> Checked:
    """Check one file; whatever goes wrong is its result."""
    sys.path.insert(0, str(ROOT))
    from tests.corpus.invariants import Broken, verify

    begin = time.perf_counter()
    signal.signal(signal.SIGALRM, _on_alarm)
    signal.alarm(_LONGEST_SECONDS)
    try:
        verdict = verify(path.read_bytes())
    except (Broken, OSError) as error:
        return Checked(path, "failed", str(error), (), time.perf_counter() - begin)
    finally:
        signal.alarm(0)
    return Checked(path, verdict.result, verdict.fault, verdict.changes, time.perf_counter() - begin)


def _on_alarm(_signal: int, _frame: object) -> None:
    raise TimeoutError(f"not done after {_LONGEST_SECONDS} s")


def report(checked: list[Checked], seconds: float) -> None:
    """Print counts by result and by change, and every failure."""
    slowest = max(checked, key=lambda file: file.seconds)
    print(f"{len(checked)} files in {seconds:.1f} s, the slowest {slowest.seconds:.2f} s: {slowest.path.name}")
    for result in _RESULTS:
        files = [file for file in checked if file.result == result]
        faults = Counter(file.detail for file in files) if result in ("refused", "not a message") else Counter()
        print(f"{len(files):7} {result}  {', '.join(f'{count} {fault}' for fault, count in faults.most_common())}")
    counts = Counter(change for file in checked for change in file.changes)
    in_files = Counter(change for file in checked for change in set(file.changes))
    for change, count in counts.most_common():
        print(f"{count:7} x {change} in {in_files[change]} files")
    for file in checked:
        if file.result == "failed":
            print(f"FAILED {file.path}: {file.detail}")


if __name__ == "__main__":
    raise SystemExit(main())
