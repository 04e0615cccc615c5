"""Build the wheel without the network and check what is in it.

With --install: put wheel and sdist into dist/, install the wheel by ``uv tool install``, or where uv is not at hand as
``pipx`` would, into an environment with nothing in it, and start it there. What it needs comes by its own metadata, in
the versions that are pinned.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from deb_bundle import build_wheel, packaging_python
from virtual_display import own_folders

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
_KINDS = {".py", ".eml", ".md", ".svg", ".qm", ".json", ".png", ".txt"}
"""Modules, and the files beside them that the program reads at run time."""

_PIN = re.compile(r"^([a-z0-9._-]+==[^\\\n]+?) *\\?$", re.MULTILINE)  # with its marker, without its hashes
_START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cfmail_gui.__main__ import main

def shown():
    titles = [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]
    print(f"Shown: {titles}" if titles else "No window", flush=True)
    QApplication.exit(0 if titles else 1)

def run_once(*_):
    QTimer.singleShot(0, shown)
    return run_loop()

run_loop, QApplication.exec = QApplication.exec, run_once
sys.argv = ["cfmail-gui"]
sys.exit(main())
"""


def main() -> int:
    """Return 0 when the wheel holds what it shall, and starts where that is asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--install", action="store_true", help="also install and start it")
    if arguments.parse_args().install:
        python = packaging_python()
        sdist = [str(python), "-m", "hatchling", "build", "--target", "sdist", "--directory", str(DIST)]
        subprocess.run(sdist, cwd=ROOT, check=True)
        wheel = build_wheel(python, DIST)
        with tempfile.TemporaryDirectory(prefix="cfmail-wheel-") as folder:
            return check_contents(wheel) or start(installed(wheel, Path(folder)))
    with tempfile.TemporaryDirectory(prefix="cfmail-wheel-") as folder:
        return check_contents(build_wheel(Path(sys.executable), Path(folder)))


def check_contents(wheel: Path) -> int:
    """Return 0 when everything that the program reads is in it, and check-wheel-contents has nothing against it."""
    package = ROOT / "cfmail_gui"
    wanted = {str(path.relative_to(ROOT)) for path in package.rglob("*") if path.suffix in _KINDS}
    with zipfile.ZipFile(wheel) as archive:
        missing = wanted - set(archive.namelist())
    if missing:
        print("Not in the wheel: " + ", ".join(sorted(missing)), file=sys.stderr)
        return 1
    print(f"{wheel.name}: {wheel.stat().st_size / 1024:.0f} KiB, {len(wanted)} modules and data files", flush=True)
    checker = ROOT / ".venv" / "bin" / "check-wheel-contents"
    return subprocess.run([str(checker), str(wheel)], check=False).returncode if checker.exists() else 0


def installed(wheel: Path, folder: Path) -> Path:
    """Install the wheel below ``folder`` and return the Python of its environment."""
    pins = folder / "pins.txt"
    pins.write_text("\n".join(_PIN.findall((ROOT / "requirements-package.lock").read_text(encoding="utf-8"))) + "\n")
    if uv := shutil.which("uv"):
        command = [uv, "tool", "install", "--quiet", "--python", sys.executable, "--constraints", str(pins), str(wheel)]
        places = {"UV_TOOL_DIR": str(folder / "tools"), "UV_TOOL_BIN_DIR": str(folder / "bin")}
        subprocess.run(command, check=True, env=os.environ | places)
        return folder / "tools" / "cfmail-gui" / "bin" / "python"
    environment = folder / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    python = environment / "bin" / "python"
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    subprocess.run([*pip, "--constraint", str(pins), str(wheel)], check=True)
    return python


def start(python: Path) -> int:
    """Return 0 when the installed program tells its version and shows a window."""
    with tempfile.TemporaryDirectory(prefix="cfmail-start-") as home:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("CLOUDFLARE_", "PYTHON"))}
        environment = {**kept, **own_folders(home), "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen"}
        for command in ([str(python.with_name("cfmail-gui")), "--version"], [str(python), "-I", "-c", _START]):
            status = subprocess.run(command, cwd=home, env=environment, check=False, timeout=120).returncode
            if status:
                return status
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
