"""Opening and sending 25 MiB in the real window: how long until it is shown, and the longest stall of the event loop.

Targets: shown within 1 s; no stall over 50 ms, while opening and while sending.
"""

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Self

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from cfmail_gui.account import Account, Secret
from cfmail_gui.app import Program
from cfmail_gui.store.paths import Paths
from cfmail_gui.store.tokens import TokenVault

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))
from tests.benchmarks.bench_send import far_end
from tests.conftest import ACCOUNT_ID, TOKEN, MemoryKeyring

_SOURCE = 2  # the number of the page
_SIZE = 25 * 2**20 - 4096
_HEAD = (
    b"From: a@x.test\r\nTo: b@x.test\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
)
_BASE64 = b"Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n" + (b"QUJD" * 19 + b"\r\n") * (
    _SIZE // 78
)
_CYRILLIC = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + "Привет, мир! Это тест.\n".encode() * (_SIZE // 40)
_KINDS = {
    "base64": _HEAD + _BASE64 + b"--b--\r\n",
    "LF, Cyrillic": _HEAD.replace(b"\r\n", b"\n") + _CYRILLIC[: _SIZE - 200],
}


class Stalls:
    """The longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_turn)
        self._last = time.perf_counter()
        self.longest = 0.0

    def __enter__(self) -> Self:
        self._last = time.perf_counter()
        self._timer.start(0)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _on_turn(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def main() -> None:
    """Print one line for each kind of message."""
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="cfmail-bench-") as folder:
        home = Path(folder)
        program = Program(
            Paths(home / "config", home / "state", home / "data"), os.environ, TokenVault(MemoryKeyring())
        )
        program.start([], None)
        wait(lambda: program.windows[0].session.opened is not None)
        with far_end() as url:
            account = Account("far", "Far", ACCOUNT_ID, base_url=f"{url}/client/v4")
            program.services.book.save(account, Secret(TOKEN))
            program.windows[0].choose_account("far")
            for name, raw in _KINDS.items():
                path = home / "large.eml"
                path.write_bytes(raw)
                measure(program, path, name)
        program.quit()
        program.close()
    del application


def measure(program: Program, path: Path, name: str) -> None:
    """Open and send one file, and print the figures."""
    window = program.windows[0]
    before = window.session.opened
    begin = time.perf_counter()
    with Stalls() as opening:
        window.open_path(path)
        wait(lambda: window.session.opened is not before)
        shown = time.perf_counter() - begin
        window.message_panel.choose(_SOURCE)
        wait(lambda: not window.message_panel.source._mapping.busy and window.session.is_examined)
        window.message_panel.choose(0)
    table = window.result_panel.table.model()
    wait(window.send_panel.button.isEnabled)
    with Stalls() as sending:
        window.send_panel.button.click()
        wait(lambda: table.rowCount() == 0 and window._services.sender.busy)
        wait(lambda: table.rowCount() > 0)
    size = path.stat().st_size / 2**20
    print(
        f"open {size:.1f} MiB ({name}): shown after {shown:.2f} s (target 1); "
        f"longest stall {opening.longest * 1e3:.0f} ms, while sending {sending.longest * 1e3:.0f} ms (target 50)"
    )


def wait(condition) -> None:
    """Run the event loop until ``condition`` holds."""
    deadline = QDeadlineTimer(60_000)
    loop = QEventLoop()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() or deadline.hasExpired() else None)
    timer.start(1)
    loop.exec()
    assert condition(), "it took longer than a minute"


if __name__ == "__main__":
    main()
