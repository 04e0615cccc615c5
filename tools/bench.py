"""Run every benchmark, or those named, on a virtual display; each prints its figures beside their targets."""

import subprocess
import sys
from pathlib import Path

from virtual_display import virtual_display

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Return 0 when every benchmark ran; slow is not a failure."""
    names = sys.argv[1:] or ["*"]
    scripts = sorted(path for name in names for path in (ROOT / "tests" / "benchmarks").glob(f"bench_{name}.py"))
    with virtual_display() as environment:
        statuses = [
            subprocess.run([sys.executable, str(script)], cwd=ROOT, env=environment, check=False).returncode
            for script in scripts
        ]
    return max(statuses)


if __name__ == "__main__":
    raise SystemExit(main())
