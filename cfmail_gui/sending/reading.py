"""Messages out of files, standard input, the clipboard and the program itself; for the file thread."""

import threading
from pathlib import Path

from cfmail_gui.sending.opened import Opened
from cfmail_gui.store.files import read_message, read_stream

_STANDARD_INPUT = 0  # the descriptor


class MessageReader:
    """Every call may take a while. Names are what a window's title shows."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    def file(self, path: Path) -> Opened:
        """Read and examine a file; raises BadFile or BadMessage."""
        return _examine(read_message(path), path.name, path.absolute())

    def standard_input(self) -> Opened:
        """Read standard input to its end and examine it; raises BadFile ("stopped" after ``stop``) or BadMessage."""
        return _examine(read_stream(_STANDARD_INPUT, self._stopped.is_set), "Standard input")

    def pasted(self, raw: bytes) -> Opened:
        """Examine pasted octets, without blank lines that were copied along before them; raises BadMessage."""
        return _examine(raw.lstrip(b"\r\n"), "Pasted message")

    def sample(self) -> Opened:
        """Examine the built-in sample message."""
        from cfmail_gui.sandbox.sample import sample_message

        return _examine(sample_message(), "Sample message")

    def stop(self) -> None:
        """Let go of a standard input that never ends."""
        self._stopped.set()


def _examine(raw: bytes, name: str, path: Path | None = None) -> Opened:
    from cfmail_gui.sending.opening import examine  # here: the window is up before the first message is read

    return examine(raw, name, path)
