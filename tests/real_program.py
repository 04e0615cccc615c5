"""The program as its user starts it, in a process and in folders of its own, driven from inside."""

import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

KINDS = ("CONFIG", "STATE", "DATA", "CACHE")
_DRIVER = """
    import os, sys
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from cfmail_gui import start
    from cfmail_gui.app import Program
    from cfmail_gui.store.tokens import TokenVault
    sys.path.insert(0, {tests!r})
    from tests.conftest import MemoryKeyring

    keyring = MemoryKeyring()

    class Driven(Program):
        def __init__(self, paths, environ):
            super().__init__(paths, environ, TokenVault(keyring))
            self.turns = story(self)
            self.timer = QTimer(self)
            self.timer.setInterval(10)
            self.timer.timeout.connect(self.turn)
            self.timer.start()
            QTimer.singleShot(60_000, self, lambda: os._exit(99))
            self.wanted = lambda: True

        def turn(self):
            # each yield of the story is a condition to be waited for
            if self.wanted():
                self.wanted = next(self.turns, lambda: False)

    start.Program = Driven
"""
_END = """
    from cfmail_gui.__main__ import main
    sys.argv = ["cfmail-gui", *sys.argv[1:]]
    raise SystemExit(main())
"""


@dataclass(frozen=True, slots=True)
class Home:
    """Folders in which one user's programs run, one after the other."""

    folder: Path

    @property
    def state(self) -> Path:
        return self.folder / "state" / "cfmail-gui"

    def files(self) -> list[str]:
        """Return every file of the program's, whatever it is for."""
        below = (self.folder / kind.lower() for kind in KINDS)
        return sorted(
            str(each.relative_to(self.folder))
            for top in below
            for each in top.rglob("*cfmail-gui*/**/*")
            if each.is_file()
        )

    def run(self, story: str, *words: str, before: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
        """Run the program until the story, the body of a generator of ``program``, has it end."""
        body = textwrap.indent(textwrap.dedent(story).strip(), "    ")
        parts = (_DRIVER.format(tests=str(Path(__file__).resolve().parent.parent)), before, _END)
        opening, before_main, end = (textwrap.dedent(part) for part in parts)
        code = f"{opening}\ndef story(program):\n    yield lambda: bool(program.windows)\n{body}\n{before_main}\n{end}"
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        folders = {f"XDG_{kind}_HOME": str(self.folder / kind.lower()) for kind in KINDS}
        environment = {
            **os.environ,
            **folders,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONUNBUFFERED": "1",  # a story may end the process at once
            **environ,
        }
        command = [sys.executable, "-c", code, *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90, check=False)
