"""The tools of the build import one another by name, as scripts in one folder do; likewise the spec files."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "tools"), str(ROOT / "packaging" / "pyinstaller")]
