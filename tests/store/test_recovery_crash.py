"""Real processes that are killed while they write to the shelf: the old version or the new one is there, whole."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from cfmail_gui.store.recovery import RecoveryShelf

KEY = "a" * 32
MOST_STEPS = 100

COMMON = textwrap.dedent(f"""
    import os, sys
    from pathlib import Path
    from cfmail_gui.store.recovery import RecoveryEntry, RecoveryShelf

    shelf = RecoveryShelf(Path(sys.argv[1]))

    def keep(number):
        text = str(number)
        shelf.keep("{KEY}", RecoveryEntry("{KEY}", text.encode() * 9000, "", text, text, text, False, text, text))

    def say(text):
        os.write(1, f"{{text}}\\n".encode())
""")

STEP_BY_STEP = COMMON + textwrap.dedent("""
    act, stop_before = sys.argv[2], int(sys.argv[3])
    steps = 0
    if act != "first":
        keep(1)

    def stopping(call):
        def called(*arguments, **named):
            global steps
            steps += 1
            if steps == stop_before:
                real_write(1, b"stopped\\n")
                sys.stdin.read()
            return call(*arguments, **named)
        return called

    real_write = os.write
    for owner, names in (os, ("open", "write", "fsync", "close")), (Path, ("replace", "unlink")):
        for name in names:
            setattr(owner, name, stopping(getattr(owner, name)))
    if act == "drop":
        shelf.drop(sys.argv[4])
    else:
        keep(2)
    real_write(1, b"done\\n")
""")

WITHOUT_A_PAUSE = COMMON + textwrap.dedent("""
    number = 0
    while True:
        number += 1
        keep(number)
        say(number)
""")


def start(program: str, *arguments: object) -> subprocess.Popen:
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def kill(process: subprocess.Popen) -> str:
    """End a process by SIGKILL; return what it had still said."""
    process.kill()
    return process.communicate()[0]


def versions(folder: Path) -> list[int]:
    """Return which version of which entry an instance that starts now finds; each is whole."""
    shelf = RecoveryShelf(folder)
    found = shelf.orphans()
    for entry in found:
        text = entry.name
        assert (entry.key, entry.raw) == (KEY, text.encode() * 9000)
        assert {entry.sender, entry.recipients, entry.blind, entry.saved_at} == {text}
    assert list(folder.glob("*.damaged")) == []
    left = [each.name for each in folder.rglob("*") if each.is_file() and not each.name.endswith(".lock")]
    assert len(left) == 2 * len(found), "nothing unfinished stays"
    shelf.close()
    return [int(entry.name) for entry in found]


@pytest.mark.parametrize(
    ("act", "outcomes"),
    [("first", [[], [2]]), ("again", [[1], [2]]), ("drop", [[1], []])],
    ids=["first", "again", "drop"],
)
def test_killed_before_each_single_step(tmp_path, act, outcomes):
    seen, kills = [], 0
    for step in range(1, MOST_STEPS):
        folder = tmp_path / str(step)
        process = start(STEP_BY_STEP, folder, act, step, KEY)
        said = process.stdout.readline()
        kill(process)
        if said == "done\n":
            break
        assert said == "stopped\n"
        kills += 1
        seen.append(versions(folder))
    assert said == "done\n"
    assert kills >= {"first": 15, "again": 15, "drop": 2}[act]
    assert [version for index, version in enumerate(seen) if seen[index - 1 : index] != [version]] == outcomes


def test_killed_at_any_moment_while_others_live(tmp_path):
    living = [start(WITHOUT_A_PAUSE, tmp_path / "shelf") for _ in range(2)]
    try:
        for process in living:
            assert process.stdout.readline() == "1\n"
        for turn in range(24):
            process = start(WITHOUT_A_PAUSE, tmp_path / "shelf")
            said = [int(process.stdout.readline()) for _ in range(1 + turn % 5)]
            said += map(int, kill(process).split())
            shelf = RecoveryShelf(tmp_path / "shelf")
            found = shelf.orphans()
            assert [int(entry.name) for entry in found] in ([said[-1]], [said[-1] + 1])
            assert found[0].raw == found[0].name.encode() * 9000
            shelf.drop(KEY)
            shelf.close()
    finally:
        for process in living:
            kill(process)
    assert len(versions(tmp_path / "shelf")) == 2
