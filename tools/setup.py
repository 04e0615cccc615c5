"""Make .venv with every pinned dependency and the program in it; on Debian-like systems add missing libraries.

Needs nothing but Python 3.11 and its standard library. Does nothing, quickly, when nothing changed.
"""

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.sha256"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

# What Qt loads at run time, and the Debian package that holds it ("a|b": the first that exists).
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0t64|libglib2.0-0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    # and these for WebEngine
    "libnss3.so": "libnss3",
    "libnspr4.so": "libnspr4",
    "libasound.so.2": "libasound2t64|libasound2",
    "libgbm.so.1": "libgbm1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXdamage.so.1": "libxdamage1",
    "libXrandr.so.2": "libxrandr2",
    "libXtst.so.6": "libxtst6",
    "libxkbfile.so.1": "libxkbfile1",
}
DISPLAY_PROGRAMS = {"Xvfb": "xvfb"}
ACCESSIBILITY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")  # of at-spi2-core, whose programs hide
TEST_PROGRAMS = {
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "lintian": "lintian",
    "man": "man-db",
}
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


def main() -> int:
    """Install what is missing; 0 when the program can be started."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--test", action="store_true", help="also what the tests and the demonstration need")
    for_tests: bool = arguments.parse_args().test
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python is told by
        print("cfmail-gui needs Python 3.11 or newer: make PYTHON=/path/to/python3.11 …", file=sys.stderr)
        return 1
    if sys.platform == "linux":
        install_packages(missing_packages(for_tests=for_tests))
    make_environment()
    return 0


def missing_packages(*, for_tests: bool) -> list[str]:
    """Return the Debian packages whose library, program or fonts cannot be found."""
    wanted = [package for library, package in LIBRARIES.items() if not can_load(library)]
    headless = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    programs = {**(DISPLAY_PROGRAMS if for_tests or headless else {}), **(TEST_PROGRAMS if for_tests else {})}
    wanted += [package for program, package in programs.items() if not shutil.which(program)]
    if for_tests and not ACCESSIBILITY.is_file():
        wanted.append("at-spi2-core")
    if not any(next(folder.rglob("*.[to]tf"), None) for folder in FONT_FOLDERS if folder.is_dir()):
        wanted.append("fonts-dejavu-core")
    if not has_module("ensurepip"):
        wanted.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv|python3-venv")
    return wanted


def can_load(library: str) -> bool:
    """Say whether the dynamic linker finds ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_module(name: str) -> bool:
    """Say whether this interpreter can import ``name`` (Debian splits ensurepip off)."""
    return subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True, check=False).returncode == 0


def install_packages(wanted: list[str]) -> None:
    """Install Debian packages where that is allowed without asking; otherwise print the line to run."""
    if not wanted:
        return
    if not shutil.which("apt-get"):
        print("These may be missing (Debian's names): " + " ".join(wanted), file=sys.stderr)
        return
    prefix = root_prefix()
    names = [known_package(alternatives) for alternatives in wanted]
    if prefix is None:
        print(
            "System packages are missing. Please run:\n  sudo apt-get install " + " ".join(names),
            file=sys.stderr,
        )
        return
    print("Installing system packages: " + " ".join(names), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends"]
    log = subprocess.DEVNULL
    subprocess.run([*prefix, "apt-get", "update", "-qq"], env=environment, stdout=log, check=False)
    names = [known_package(alternatives) for alternatives in wanted]
    if subprocess.run([*install, *names], env=environment, stdout=log, check=False).returncode:
        print("That failed. Please run:\n  sudo apt-get install " + " ".join(names), file=sys.stderr)


def root_prefix() -> list[str] | None:
    """Return the words to put before a command so that it runs as root, or None when that needs a password."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def known_package(alternatives: str) -> str:
    """Return the first of "a|b" that the package lists know; the last one where none is known."""
    names = alternatives.split("|")
    for name in names:
        shown = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if shown.returncode == 0 and shown.stdout:
            return name
    return names[-1]


def make_environment() -> None:
    """Build .venv and install the pinned dependencies and the program, unless the stamp says it is done."""
    pinned_environment(VENV, "requirements.lock", ["--no-build-isolation", "--editable", str(ROOT)])


def pinned_environment(venv: Path, lock: str, program: list[str]) -> Path:
    """Install what ``lock`` pins into ``venv``, and the program by these words of pip; return its Python.

    Nothing is done where the stamp says that it is done.
    """
    python = venv / PYTHON.relative_to(VENV)
    stamp, wanted = venv / STAMP.name, fingerprint(venv, lock)
    if stamp.is_file() and stamp.read_text() == wanted and python.exists():
        return python
    print(f"Installing cfmail-gui into {venv.relative_to(ROOT)} …", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "--no-deps"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / lock)], check=True)
    if program:
        subprocess.run([*pip, *program], check=True)
    stamp.write_text(wanted)
    return python


def fingerprint(venv: Path, lock: str) -> str:
    """Return what the environment depends on, hashed: interpreter, place, pins and metadata."""
    import tomllib  # here: an older Python is to be told so, not to fail

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    metadata = repr((project["build-system"], project["project"]))  # the rest is for linters and tests
    digest = hashlib.sha256(f"{sys.version} {venv} {metadata}".encode())
    digest.update((ROOT / lock).read_bytes())
    return digest.hexdigest()


if __name__ == "__main__":
    raise SystemExit(main())
