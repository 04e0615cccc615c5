"""Perform the main job on a virtual display: open the sample, send it through the sandbox, read the results.

Prints every recipient with its outcome word, and where the screenshots are.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from virtual_display import own_folders, virtual_display

ROOT = Path(__file__).resolve().parent.parent
SHOTS = ROOT / "build" / "demo"
_INSIDE = "--inside"
_PATIENCE_MILLISECONDS = 60_000


def main() -> int:
    """Run the demonstration in a process of its own, with settings folders of its own."""
    if _INSIDE in sys.argv:
        return perform()
    with tempfile.TemporaryDirectory(prefix="cfmail-demo-") as home, virtual_display() as environment:
        kept = {key: value for key, value in environment.items() if not key.startswith("CLOUDFLARE_")}
        command = [sys.executable, str(Path(__file__)), _INSIDE]
        return subprocess.run(command, env={**kept, **own_folders(home)}, check=False).returncode


def perform() -> int:
    """Do what a person does, by the names that a screen reader reads."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton, QTableView

    from cfmail_gui.app import Program
    from cfmail_gui.gui.theme import prepare
    from cfmail_gui.store.paths import default_paths

    application = QApplication(["cfmail-gui"])
    prepare(application)
    program = Program(default_paths(), os.environ)
    program.start([], None)
    window = program.windows[0]
    send = named(window, QPushButton, "Send")
    table = named(window, QTableView, "Results")
    ok = wait_until(send.isEnabled)
    print("Window:", window.windowTitle().replace("[*]", ""))
    print(f"Account: {named(window, QComboBox, 'Account').currentText()}")
    print(
        "Envelope recipients: " + ", ".join(named(window, QPlainTextEdit, "Envelope recipients").toPlainText().split())
    )
    shots = [shoot(window, "1-opened")]
    QTest.mouseClick(send, Qt.MouseButton.LeftButton)
    ok = ok and wait_until(lambda: table.model().rowCount() > 0)
    for row in range(table.model().rowCount()):
        recipient, outcome = (table.model().index(row, column).data() for column in (0, 1))
        print(f"{recipient}: {outcome}")
    print(window.result_panel.state.text())
    shots.append(shoot(window, "2-sent"))
    print("Screenshots: " + ", ".join(shots))
    program.quit()
    return 0 if program.close() and ok else 1


def named(window: Any, kind: type, name: str) -> Any:
    """Return the only widget of this kind with this accessible name."""
    (widget,) = (found for found in window.findChildren(kind) if found.accessibleName() == name)
    return widget


def wait_until(condition: Callable[[], bool], milliseconds: int = _PATIENCE_MILLISECONDS) -> bool:
    """Run the event loop until ``condition`` holds; False where it does not in time."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop
    from PySide6.QtWidgets import QApplication

    deadline = QDeadlineTimer(milliseconds)
    while not condition() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return condition()


def shoot(window: Any, name: str) -> str:
    """Save a picture of ``window`` and return its path."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    path = SHOTS / f"{name}.png"
    window.grab().save(str(path))
    return str(path.relative_to(ROOT))


if __name__ == "__main__":
    raise SystemExit(main())
