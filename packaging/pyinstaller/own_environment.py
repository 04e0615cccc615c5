"""Runs before the program: what starts from it (a browser, a file manager) shall not load the bundle's libraries.

The bundle's loader sets these for itself; it has read them, and Chromium's processes find theirs by their own paths.
"""

import os

for _name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[_name]
for _name in ("LD_LIBRARY_PATH", "LIBPATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)
