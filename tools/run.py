"""Start the program; where there is no display, perform the main job on a virtual one instead."""

import os
import subprocess
import sys
from pathlib import Path

from demo import main as demonstrate


def main() -> int:
    """Run the program, or the demonstration."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("There is no display here: performing the main job on a virtual one.", flush=True)
        return demonstrate()
    program = Path(sys.executable).parent / "cfmail-gui"
    return subprocess.run([str(program), *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
