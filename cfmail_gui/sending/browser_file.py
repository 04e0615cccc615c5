"""Messages written for the user's own browser: files that only this user can read, gone when the program ends."""

import threading
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from cfmail_gui.sending.browser_page import browser_page
from cfmail_gui.sending.preview_content import PreviewContent
from cfmail_gui.store.files import unwritable, write_new

_PREFIX = "cfmail-gui-"


class BrowserFiles:
    """Writes the files into one folder, which is made with the first. Any thread may call."""

    def __init__(self) -> None:
        self._folder: TemporaryDirectory[str] | None = None
        self._written = 0
        self._lock = threading.Lock()

    def write(self, content: PreviewContent) -> Path:
        """Write a message as one page and return its path. Takes time in proportion to the message.

        Raises:
            BadFile: "disk-full" or "unwritable".
        """
        page = browser_page(content).encode("utf-8", "replace")
        try:
            path = self._next_path()
        except OSError as error:
            raise unwritable(error, gettempdir()) from error
        write_new(path, page)
        return path

    def close(self) -> None:
        """Remove everything that was written."""
        with self._lock:
            if self._folder is not None:
                self._folder.cleanup()
                self._folder = None

    def _next_path(self) -> Path:
        with self._lock:
            if self._folder is None:
                self._folder = TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True)  # its mode is 0700
            self._written += 1
            return Path(self._folder.name) / f"message-{self._written}.html"
