"""The program as a folder that needs no Python: PyInstaller, in an environment of its own made from hashed pins."""

import subprocess
from pathlib import Path

from deb_shrink import shrink
from setup import ROOT, pinned_environment

WORK = ROOT / "build" / "package"
VENV = WORK / "venv"
_SPEC = ROOT / "packaging" / "pyinstaller" / "cfmail-gui-linux.spec"


def packaging_python() -> Path:
    """Return the Python of the environment for packaging, with the program of this working tree in it."""
    python = pinned_environment(VENV, "requirements-package.lock", [])
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "--no-deps"]
    wheel = build_wheel(python, WORK / "wheel")
    subprocess.run([*pip, "--force-reinstall", "--no-index", str(wheel)], check=True)
    return python


def build_wheel(python: Path, folder: Path) -> Path:
    """Build the wheel without the network into ``folder``, whose older wheels go, and return its path."""
    for old in folder.glob("*.whl"):
        old.unlink()
    subprocess.run(
        [str(python), "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return next(folder.glob("*.whl"))


def build_bundle(python: Path) -> Path:
    """Return the folder with the program ``cfmail-gui`` and its ``_internal``."""
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(WORK / "bundle"), "--workpath", str(WORK / "pyinstaller"), str(_SPEC)]
    subprocess.run(command, cwd=WORK, check=True)
    bundle = WORK / "bundle" / "cfmail-gui"
    shrink(bundle)
    return bundle
