"""Run every test, with a session bus and an unlocked, empty gnome-keyring of its own where these can be had.

Those that start Chromium run in a process of their own, after the others, and then those that look at the program
over the accessibility bus, where there is one.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from setup import ACCESSIBILITY, ROOT
from virtual_display import own_folders, virtual_display

_NO_TESTS = 5  # pytest's status where none was chosen
_KEYRING = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"


def main() -> int:
    """Return pytest's exit status."""
    return run("not webengine and not atspi") or run("webengine") or run_accessibility()


def run_accessibility() -> int:
    """Run the tests that need the accessibility bus and a display, or say that there is none; in CI there must be."""
    if ACCESSIBILITY.is_file() and shutil.which("Xvfb") and shutil.which("dbus-run-session"):
        return run("atspi")
    print("not run: the journeys over AT-SPI (at-spi2-core, xvfb or dbus is missing)", file=sys.stderr)
    return int("CI" in os.environ and sys.platform == "linux")


def run(marks: str) -> int:
    """Run the tests with these marks among those that the command line names, and return pytest's exit status."""
    pytest = [sys.executable, "-m", "pytest", "-m", marks, *sys.argv[1:]]
    with tempfile.TemporaryDirectory(prefix="cfmail-test-") as home, virtual_display() as display:
        environment = private_environment(Path(home), display)
        if sys.platform == "linux" and shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon"):
            environment["CFMAIL_REQUIRE_KEYRING"] = "1"
            pytest = ["dbus-run-session", "--", "sh", "-c", _KEYRING + ' && exec "$@"', "sh", *pytest]
        elif "CI" in os.environ:
            print("gnome-keyring or dbus-run-session is missing.", file=sys.stderr)
            return 1
        if hasattr(os, "geteuid") and os.geteuid() == 0:  # as which Chromium's sandbox refuses to start
            environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        status = subprocess.run(pytest, cwd=ROOT, env=environment, check=False).returncode
        return 0 if status == _NO_TESTS else status


def private_environment(home: Path, display: dict[str, str]) -> dict[str, str]:
    """Return an environment whose folders are empty and which holds no account of the person who runs this."""
    kept = {key: value for key, value in display.items() if not key.startswith(("CLOUDFLARE_", "XDG_", "DBUS_"))}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    return {**kept, **own_folders(str(home)), "XDG_RUNTIME_DIR": str(runtime)}


if __name__ == "__main__":
    raise SystemExit(main())
