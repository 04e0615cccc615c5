"""A private X display, and private folders, for demonstrations, benchmarks and screenshots."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

_SIZE = "1600x1000x24"


def own_folders(home: str) -> dict[str, str]:
    """Return the variables by which a program keeps everything of its own below ``home``."""
    return {f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}


@contextmanager
def virtual_display() -> Iterator[dict[str, str]]:
    """Yield the environment for programs that shall use a display of their own.

    Xvfb chooses a free number itself. Without Xvfb it is Qt's offscreen platform, and that is said.
    """
    environment = {key: value for key, value in os.environ.items() if key not in ("WAYLAND_DISPLAY", "DISPLAY")}
    if not shutil.which("Xvfb"):
        print("Xvfb is not installed: drawing into memory instead of a virtual display.", flush=True)
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        yield {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
