"""Time from starting the interpreter to a painted, usable window, against a bare PySide6 window in the same run.

Target: at most 2.0.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

_ROUNDS = 9
_BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, shown)
def shown():
    print(time.monotonic())
    application.quit()
application = QApplication([])
window = Window()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
application.exec()
"""
_OURS = """
import time
from cfmail_gui.__main__ import main
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, shown)
        return False
def shown():
    print(time.monotonic())
    QApplication.quit()
def watched_exec(*_):
    for window in QApplication.topLevelWidgets():
        window.installEventFilter(watch)
    return run_loop()
watch = Watch()
run_loop = QApplication.exec
QApplication.exec = watched_exec
main()
"""


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory(prefix="cfmail-bench-") as home:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment |= {f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        bare, ours = [], []
        for number in range(_ROUNDS + 1):
            pair = seconds(_BARE, environment), seconds(_OURS, environment)
            if number:  # the first round fills the disk's cache and writes byte code
                bare.append(pair[0])
                ours.append(pair[1])
    base, own = statistics.median(bare), statistics.median(ours)
    print(f"start: bare window {base:.3f} s, cfmail-gui {own:.3f} s, ratio {own / base:.2f} (target 2.0)")


def seconds(code: str, environment: dict[str, str]) -> float:
    """Run ``code`` in a fresh interpreter and return when its window was painted and took its first event.

    The monotonic clock is one for all processes, on Linux, macOS and Windows alike.
    """
    begin = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return float(done.stdout.splitlines()[0]) - begin


if __name__ == "__main__":
    main()
