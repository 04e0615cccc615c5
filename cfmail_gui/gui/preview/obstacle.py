"""What keeps Qt WebEngine from running here, found out without starting it: where it cannot, it ends the process."""

import ctypes
import os
import re
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import qVersion

ObstacleCode = Literal[
    "missing-module",  # the part of PySide6 with WebEngine is not installed
    "missing-library",  # a library of the system that WebEngine is linked to
    "root",  # Chromium's sandbox refuses the superuser
    "no-user-namespaces",  # what that sandbox is made of
    "crashed-before",  # the last start was never seen to succeed
]

_LIBRARY = re.compile(r"(\S+\.so[.\d]*): cannot open shared object")
_NEW_USER, _NEW_PROCESSES, _NEW_NETWORK = (
    0x10000000,
    0x20000000,
    0x40000000,
)  # as clone(2) names them
_STACK_OCTETS = 64 * 1024


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why pages are shown by the simple view; ``detail`` is the library that is missing, "" where there is none."""

    code: ObstacleCode
    detail: str = ""


@dataclass(frozen=True, slots=True)
class StartMark:
    """A short text kept on disk: with which Qt a start was begun that has not succeeded yet, "" for none.

    Attributes:
        read: returns the text, "" also where it cannot be read.
        write: keeps it; does not raise.
    """

    read: Callable[[], str]
    write: Callable[[str], None]

    def begin(self) -> None:
        """Note that WebEngine is about to be started."""
        self.write(qVersion())

    def clear(self) -> None:
        """Note that the start did not end the program, or that the person wants to try once more."""
        self.write("")


def obstacle(environ: Mapping[str, str], mark: StartMark) -> Obstacle | None:
    """Return what keeps WebEngine from running, None where nothing is known. Takes some 100 ms: it loads the library.

    A start with another version of Qt may go well, so only a mark of this version counts.
    """
    found = _missing()
    if found is None and sys.platform == "linux" and not _without_sandbox(environ):
        found = _sandbox_obstacle()
    if found is None and mark.read() == qVersion():
        found = Obstacle("crashed-before")
    return found


def _missing() -> Obstacle | None:
    try:
        import PySide6.QtWebEngineCore
        import PySide6.QtWebEngineWidgets  # noqa: F401 - whether it can be loaded is the question
    except ModuleNotFoundError:
        return Obstacle("missing-module")
    except ImportError as error:
        library = _LIBRARY.search(str(error))
        return Obstacle("missing-library", library[1] if library else str(error))
    return None


def _without_sandbox(environ: Mapping[str, str]) -> bool:
    """Say whether the person who started the program has switched Chromium's sandbox off; the program never does."""
    flags = environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "").split()
    return environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1" or "--no-sandbox" in flags


def _sandbox_obstacle() -> Obstacle | None:
    if os.geteuid() == 0:
        return Obstacle("root")
    return None if _has_user_namespaces() else Obstacle("no-user-namespaces")


def _has_user_namespaces() -> bool:
    """Try what Chromium's sandbox will do: a child in namespaces of its own.

    The settings under /proc/sys do not tell, since containers and AppArmor refuse in other ways. The child runs no
    Python: clone(2) hands it straight to ``_exit``, so that no lock of another thread can hold it up.
    """
    libc = ctypes.CDLL(None)
    stack = ctypes.create_string_buffer(_STACK_OCTETS)
    top = ctypes.c_void_p((ctypes.addressof(stack) + _STACK_OCTETS) & ~0xF)  # it grows downwards
    flags = _NEW_USER | _NEW_PROCESSES | _NEW_NETWORK | signal.SIGCHLD
    child = libc.clone(ctypes.cast(libc._exit, ctypes.c_void_p), top, flags, ctypes.c_void_p(0))  # noqa: SLF001 - its name
    if child < 0:
        return False
    os.waitpid(child, 0)
    return True
