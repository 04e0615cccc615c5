"""Read every file of the corpus with postal-mime, before and after: what is sent must say what the file says.

Installs postal-mime under build/ with npm. Where there is no npm nothing is run, and that fails where CI is "true".
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PROJECT = ROOT / "tests" / "interop"
CORPUS = ROOT / "tests" / "data" / "corpus"
_FILES = ("package.json", "package-lock.json", ".npmrc", "read.mjs")
_SHOWN = 1000  # characters of a difference
_UNREAD = re.compile("[^\x00-\x7f]*\ufffd[^\x00-\x7f]*")


def main() -> int:
    """Return 0 when both readings agree for every file, or when there is no npm and this is not CI."""
    sys.path.insert(0, str(ROOT))
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        print("INTEROP NOT RUN: npm or node is not installed.", file=sys.stderr)
        return int(os.environ.get("CI") == "true")
    script = installed(npm)
    names, problems = sorted(path.name for path in CORPUS.glob("*.eml")), []
    with tempfile.TemporaryDirectory(prefix="cfmail-interop-") as folder:
        sent = {name: path for name in names if (path := written(name, Path(folder)))}
        originals = read(node, script, [CORPUS / name for name in sent])
        answers = read(node, script, list(sent.values()))
    for name, original, answer in zip(sent, originals, answers, strict=True):
        problems += problem(name, original, answer)
    print(f"interop: {len(names)} files, {len(names) - len(sent)} refused, {len(problems)} read otherwise than before")
    print("\n".join(problems), end="\n" if problems else "")
    return int(bool(problems))


def installed(npm: str) -> Path:
    """Install postal-mime as the lock file says, once for each state of the project, and return the script."""
    state = hashlib.sha256(b"".join((PROJECT / name).read_bytes() for name in _FILES)).hexdigest()
    folder = ROOT / "build" / f"interop-{state[:12]}"
    script = folder / "read.mjs"
    if not script.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for name in _FILES[:-1]:
            shutil.copy(PROJECT / name, folder)
        command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
        shutil.copy(PROJECT / script.name, script)  # last: it says that all is there
    return script


def written(name: str, folder: Path) -> Path | None:
    """Write what is sent of one file, and return where; None for what is refused."""
    from cfmail_gui.message.document import ensure_message, split
    from cfmail_gui.message.faults import BadMessage
    from cfmail_gui.message.wire import encode

    document = split((CORPUS / name).read_bytes())
    try:
        ensure_message(document)
        octets = encode(document).octets
    except BadMessage:
        return None
    path = folder / name
    path.write_bytes(octets)
    return path


def read(node: str, script: Path, paths: Sequence[Path]) -> list[dict[str, Any]]:
    """Return what postal-mime finds in each file."""
    names = "".join(f"{path}\n" for path in paths)
    done = subprocess.run([node, str(script)], input=names, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return [json.loads(line) for line in done.stdout.split("\n")[:-1]]


def problem(name: str, original: dict[str, Any], sent: dict[str, Any]) -> list[str]:
    """Return what is wrong with one file: a difference that is not excepted, or an exception that is none."""
    from tests.interop.exceptions import EXCEPTIONS

    _, expected = EXCEPTIONS.get(name.removesuffix(".eml"), ("", {}))
    wanted = {**original, **expected}
    idle = [key for key in expected if alike(original.get(key), expected[key])]
    different = [key for key in wanted.keys() | sent.keys() if not alike(wanted.get(key), sent.get(key))]
    return [
        *(f"{name}: {key} is read alike and needs no exception" for key in idle),
        *(f"{name}: {key} was {wanted.get(key)!r}, is {sent.get(key)!r}"[:_SHOWN] for key in sorted(different)),
    ]


def alike(original: object, sent: object) -> bool:
    """Compare, taking what postal-mime could not decode in the original (it says U+FFFD) for any text."""
    match original, sent:
        case str(), str():
            return fits(_UNREAD.split(original), sent)
        case dict(), dict():
            return original.keys() == sent.keys() and all(alike(original[key], sent[key]) for key in original)
        case list(), list():
            return len(original) == len(sent) and all(map(alike, original, sent))
        case _:
            return original == sent


def fits(pieces: Sequence[str], text: str) -> bool:
    """Say whether ``text`` is these pieces in order, with one character or more between any two."""
    first, *others = pieces
    if not others:
        return text == first
    *inner, last = others
    position = len(first)
    for piece in inner:  # the leftmost place leaves the most room for the rest
        at = text.find(piece, position + 1)
        if at < 0:
            return False
        position = at + len(piece)
    return text.startswith(first) and text.endswith(last) and len(text) - len(last) > position


if __name__ == "__main__":
    raise SystemExit(main())
