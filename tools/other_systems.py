"""Build the program for the system this runs on, macOS or Windows, into dist/. Never run there yet.

macOS: dist/cfmail.app, not signed for others' computers (packaging/macos/sign.sh does that). Windows: dist/cfmail-gui
and its installer, by Inno Setup. On Linux it is ``make deb``.
"""

import subprocess
import sys
from pathlib import Path

from deb_bundle import WORK, packaging_python
from release_notes import program_version
from setup import ROOT

_SPECS = {"darwin": "cfmail-gui-macos.spec", "win32": "cfmail-gui-windows.spec"}
_INNO_SETUP = Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe")


def main() -> int:
    """Return 0 when everything was built."""
    spec = _SPECS.get(sys.platform)
    if spec is None:
        print("This builds for macOS and Windows; on Linux it is make deb.", file=sys.stderr)
        return 1
    command = [str(packaging_python()), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(ROOT / "dist"), "--workpath", str(WORK / "pyinstaller")]
    subprocess.run([*command, str(ROOT / "packaging" / "pyinstaller" / spec)], cwd=ROOT, check=True)
    if sys.platform == "win32":
        script = ROOT / "packaging" / "windows" / "cfmail-gui.iss"
        subprocess.run([str(_INNO_SETUP), f"/DVersion={program_version()}", str(script)], check=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
