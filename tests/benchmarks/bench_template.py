"""From a save of a template to its rendering on the screen, beside reading and rendering alone in the same run.

Targets: a 100 KB template within 300 ms at the median, until it is checked and the chosen view shows it; the preview is
Chromium's, until it has laid the page out.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench_message import missed
from bench_open import wait
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from cfmail_gui.app import Program
from cfmail_gui.gui.main_window import MainWindow
from cfmail_gui.gui.theme import prepare
from cfmail_gui.sending.live_template import LiveTemplates
from cfmail_gui.store.paths import Paths
from cfmail_gui.store.tokens import TokenVault
from tests.checks.newsletters import html

_OCTETS = 100_000
_ROUNDS = 11
_TARGET = 0.3
_HEAD = "---\nFrom: Shop <shop@sender.test>\nTo: ada@one.test\nSubject: Round {round}\n---\n"


def save(path: Path, number: int) -> None:
    """Write as an editor does that replaces the file."""
    other = path.with_suffix(".new")
    other.write_text(_HEAD.format(round=number) + html(_OCTETS).replace("<body", f"<body id='r{number}'", 1))
    other.replace(path)


def is_shown(window: MainWindow, number: int) -> bool:
    panel, document = window.message_panel, window.session.document
    runner = panel.runner
    return bool(
        document is not None
        and f"Round {number}".encode() in document.raw[:2_000]
        and not panel.desk.is_busy
        and not runner.busy
        and runner.checkup is not None
        and runner.checkup.report.checked.document is document
    )


def rounds(window: MainWindow, path: Path, painted: list[str]) -> list[float]:
    """``painted`` is the HTML that the preview shows; empty while that is not looked at."""
    taken = []
    for number in range(1, _ROUNDS + 1):
        save(path, number)
        begun = time.perf_counter()
        name = f"id='r{number}'"
        wait(lambda number=number, name=name: is_shown(window, number) and (not painted or name in painted[0]))
        taken.append(time.perf_counter() - begun)
    return taken


def watched_preview(window: MainWindow) -> list[str]:
    """Return a list that holds what the preview shows, as soon as it shows it."""
    pane = window.message_panel.preview.page.rendered
    painted = [""]
    wait(lambda: bool(pane.views))
    pane.views[0].signals.loaded.connect(lambda: painted.__setitem__(0, pane.content.html))
    return painted


def alone(path: Path) -> float:
    """Return the seconds that reading and rendering take by themselves."""
    templates = LiveTemplates(lambda: "")
    taken = []
    for number in range(100, 105):
        save(path, number)
        begun = time.perf_counter()
        templates.render(templates.load(path))
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def main() -> None:
    if os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    prepare(application)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "page.html"
        save(path, 0)
        base = alone(path)
        save(path, 0)
        program = Program(Paths(folder / "config", folder / "state", folder / "data"), os.environ, TokenVault())
        program.start([], None)
        window = program.windows[0]
        wait(lambda: window.session.opened is not None)
        window.files.open_template(path)
        wait(lambda: bool(window.message_panel.pages) and is_shown(window, 0))
        for view in ("compose", "source", "checks", "preview"):
            panel = window.message_panel
            panel.choose(panel.pages.index(getattr(panel, view)))
            taken = statistics.median(rounds(window, path, watched_preview(window) if view == "preview" else []))
            beside = f"reading and rendering alone {base * 1e3:.0f} ms, ratio {taken / base:.1f}"
            target = f"(target {_TARGET * 1e3:.0f} ms){missed(taken > _TARGET)}"
            print(f"save to {view}: {taken * 1e3:.0f} ms, {beside} {target}")
        window.close()
        program.close()


if __name__ == "__main__":
    main()
