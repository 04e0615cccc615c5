"""Build the wheel without the network and check its contents."""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Return 0 when a wheel builds and check-wheel-contents has nothing against it."""
    with tempfile.TemporaryDirectory(prefix="cfmail-wheel-") as folder:
        build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
        subprocess.run(build, cwd=ROOT, check=True)
        wheel = next(Path(folder).glob("*.whl"))
        checker = Path(sys.executable).parent / "check-wheel-contents"
        return subprocess.run([str(checker), str(wheel)], check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
