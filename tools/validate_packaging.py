"""Check what the packages tell the desktop, with the desktop's own validators, and the package without its bundle.

Where a validator is missing that is said, and fails where CI is "true".
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import deb
import deb_texts

_ADDRESS = "https://screenshots.example/images"  # a reserved name: what is checked is the form


def main() -> int:
    """Return 0 when no validator has anything against anything."""
    with tempfile.TemporaryDirectory(prefix="cfmail-packaging-") as folder:
        results = [check(Path(folder), name) for name in ("desktop", "metainfo", "screenshots", "man", "shells", "deb")]
    return int(any(results))


def check(folder: Path, name: str) -> int:
    """Run one validation; 0 when it has nothing to say."""
    match name:
        case "desktop":
            return run("desktop-file-validate", str(deb_texts.LINUX / "cfmail-gui.desktop"))
        case "metainfo":
            return appstream(folder, "")
        case "screenshots":
            return appstream(folder, _ADDRESS)
        case "man":
            page = written(folder / "cfmail-gui.1", deb_texts.man_page())
            return run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(page))
        case "shells":
            return shells(folder)
        case _:
            return skeleton(folder)


def run(program: str, *arguments: str) -> int:
    """Run a validator, which speaks only where something is wrong; 0 when it has nothing against its file."""
    if not shutil.which(program):
        print(f"NOT RUN: {program} is not installed.", file=sys.stderr)
        return int(os.environ.get("CI") == "true")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        print(f"{program}: {done.stdout if done.returncode else ''}{done.stderr}", file=sys.stderr)
        return 1
    print(f"{program}: {Path(arguments[-1]).name}")
    return 0


def written(path: Path, text: str) -> Path:
    """Write a file and return its path."""
    path.write_text(text, encoding="utf-8")
    return path


def appstream(folder: Path, address: str) -> int:
    """Validate the metainfo, with or without screenshots."""
    path = written(folder / f"{deb_texts.APP_ID}.metainfo.xml", deb_texts.metainfo(address))
    return run("appstreamcli", "validate", "--no-net", "--pedantic", str(path))


def shells(folder: Path) -> int:
    """Let each shell that is here read its completion."""
    results = []
    for place, text in deb_texts.completions().items():
        shell = next(name for name in ("bash", "zsh", "fish") if f"/{name}" in place)
        if shutil.which(shell):
            results.append(run(shell, "-n", str(written(folder / f"{shell}-completion", text))))
    return max(results)


def skeleton(folder: Path) -> int:
    """Build the package without the bundle and have lintian read it: all but the binaries is the real package's."""
    tree = folder / "tree"
    deb.stage(tree, Path(sys.executable))
    deb.write(tree / "usr/bin/cfmail-gui", b"#!/bin/sh\n")
    (tree / "usr/share/doc/cfmail-gui/python-license.txt").write_text("The bundle's.\n")
    return deb.lint(deb.seal(tree, "hicolor-icon-theme", folder))


if __name__ == "__main__":
    raise SystemExit(main())
