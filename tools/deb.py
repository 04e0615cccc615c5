"""Build dist/cfmail-gui_VERSION_ARCH.deb: the program with Python and Qt inside, for Debian and its relatives.

Needs Python 3.11, dpkg-dev and binutils; everything else comes from hashed pins into build/package. States the sizes
and, where lintian is installed, what it has against the package; fails where that is more than nothing.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import deb_texts
import release_notes
from deb_bundle import WORK, build_bundle, packaging_python
from deb_control import control, dependencies, installed_kibibytes
from deb_texts import APP_ID, LINUX, ROOT
from setup import install_packages

DIST = ROOT / "dist"
TREE = WORK / "tree"
MOST_KIBIBYTES = 350 * 1024
"""Installed; a size that grows beyond it grows unseen."""

_HOME = Path("usr/lib/cfmail-gui")
_DOC = Path("usr/share/doc/cfmail-gui")
_RUNNABLE = ("usr/bin/cfmail-gui", f"{_HOME}/cfmail-gui", f"{_HOME}/_internal/PySide6/Qt/libexec/QtWebEngineProcess")
_PROGRAMS = {"dpkg-shlibdeps": "dpkg-dev", "as": "binutils", "lintian": "lintian"}


def main() -> int:
    """Return 0 when the package is built, is small enough, and lintian has nothing against it."""
    missing = [package for program, package in _PROGRAMS.items() if not shutil.which(program)]
    if missing:
        install_packages(missing)
    begin = time.monotonic()
    package = build()
    print(f"{package.relative_to(ROOT)} in {time.monotonic() - begin:.0f} s")
    size = installed_kibibytes(TREE)
    print(f"Installed {size / 1024:.1f} MiB, packed {package.stat().st_size / 2**20:.1f} MiB")
    if size > MOST_KIBIBYTES:
        print(f"That is more than {MOST_KIBIBYTES // 1024} MiB installed.", file=sys.stderr)
        return 1
    return lint(package)


def build() -> Path:
    """Return the package."""
    python = packaging_python()
    bundle = build_bundle(python)
    stage(TREE, python)
    shutil.copytree(bundle, TREE / _HOME, symlinks=True)
    (TREE / "usr/bin").mkdir(parents=True)
    (TREE / "usr/bin/cfmail-gui").symlink_to(Path("..", *_HOME.parts[1:], "cfmail-gui"))
    shutil.copy(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", TREE / _DOC / "python-license.txt")
    return seal(TREE, dependencies(TREE / _HOME), DIST)


def stage(tree: Path, python: Path) -> None:
    """Write everything but the bundle into ``tree``, which is emptied first. ``python`` is one that has Qt."""
    shutil.rmtree(tree, ignore_errors=True)
    (tree / "DEBIAN").mkdir(parents=True)
    icons = tree / "usr/share/icons/hicolor"
    subprocess.run([str(python), str(ROOT / "packaging" / "pyinstaller" / "icon_files.py"), str(icons)], check=True)
    texts = {
        "usr/share/applications/cfmail-gui.desktop": (LINUX / "cfmail-gui.desktop").read_text(encoding="utf-8"),
        f"usr/share/metainfo/{APP_ID}.metainfo.xml": deb_texts.metainfo(),
        "usr/share/lintian/overrides/cfmail-gui": (LINUX / "lintian-overrides").read_text(encoding="utf-8"),
        **deb_texts.completions(),
    }
    for place, text in texts.items():
        write(tree / place, text.encode())
    write(tree / "usr/share/man/man1/cfmail-gui.1.gz", _packed(deb_texts.man_page()))
    write(tree / _DOC / "changelog.gz", _packed(deb_texts.debian_changelog()))


def write(path: Path, octets: bytes) -> None:
    """Write a file and the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(octets)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def seal(tree: Path, depends: str, folder: Path) -> Path:
    """Complete ``tree`` by what Debian wants to know of it, pack it into ``folder`` and return the package."""
    version = release_notes.program_version()
    write(tree / _DOC / "copyright", deb_texts.copyright_file(tree).encode())
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or str(path.relative_to(tree)) in _RUNNABLE else 0o644)
    write(tree / "DEBIAN" / "md5sums", _sums(tree).encode())
    write(tree / "DEBIAN" / "control", control(tree, version, deb_texts.MAINTAINER, depends).encode())
    folder.mkdir(parents=True, exist_ok=True)
    moment = str(int(release_notes.build_moment().timestamp()))
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": moment},
    )
    return max(folder.glob(f"cfmail-gui_{version}_*.deb"), key=lambda path: path.stat().st_mtime)


def _sums(tree: Path) -> str:
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    )


def lint(package: Path) -> int:
    """Return 0 when lintian finds no error and no warning beyond the overrides, or is not installed."""
    if not shutil.which("lintian"):
        print("LINTIAN NOT RUN: it is not installed.", file=sys.stderr)
        return int(os.environ.get("CI") == "true")
    command = ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", "--allow-root", str(package)]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
