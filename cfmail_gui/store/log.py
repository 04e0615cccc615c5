"""The log file: what it may hold, and where it goes. A program that cannot log runs all the same."""

import logging
import sys
import threading
import time
from pathlib import Path

_NAME = "cfmail-gui"
_FILE = "cfmail-gui.log"
_SHORTEST = 6  # characters; masking anything shorter would make the log unreadable and protect nothing
_MASK = "•••"
_QUIET = (
    "httpx",
    "httpcore",
    "aiohttp",
    "keyring",
)  # below WARNING they log URLs, and httpcore whole headers
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))} | {
    code: f"\\u{code:04x}" for code in (0x2028, 0x2029)
}

_secrets: tuple[str, ...] = ()
_secrets_lock = threading.Lock()


def register_secret(text: str) -> None:
    """Mask ``text`` from now on wherever the log would show it; a last line of defence, not a licence."""
    global _secrets  # noqa: PLW0603 - one process, one log; a tuple replaced whole is safe to read from any thread
    if len(text) < _SHORTEST:
        return
    with _secrets_lock:
        known = {*_secrets, text, repr(text)[1:-1]}  # the repr differs where there is a quote or a backslash
        _secrets = tuple(sorted(known, key=len, reverse=True))  # the longest first: one may begin another


def masked(text: str) -> str:
    """Return ``text`` with every registered secret hidden."""
    for secret in _secrets:
        text = text.replace(secret, _MASK)
    return text


class MaskingFormatter(logging.Formatter):
    """Formats a record with its time in UTC, and hides secrets in message, traceback and stack.

    It works on the finished text and not, like a logging.Filter, on the record, because other handlers share
    the record.
    """

    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(process)d %(threadName)s %(levelname)s %(name)s: %(message)s")
        self.converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        """Return the finished text of ``record``, with nothing secret in it."""
        return masked(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Escape control characters: text from a server must not be able to forge a line of its own."""
        return super().formatMessage(record).translate(_CONTROLS)


def start_log(folder: Path, level: int = logging.INFO) -> Path | None:
    """Log this program at ``level`` and other libraries at WARNING to a rotating file in ``folder``.

    Where no file can be written (a read-only or full disk), warnings go to standard error instead.

    Returns:
        The file, or None when there is none.
    """
    stop_log()
    handler = _file_handler(folder) or _stderr_handler()
    handler.set_name(_NAME)
    handler.setFormatter(MaskingFormatter())
    logging.getLogger().addHandler(handler)
    logging.getLogger("cfmail_gui").setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    return Path(handler.baseFilename) if isinstance(handler, logging.FileHandler) else None


def stop_log() -> None:
    """Close what ``start_log`` opened; without it this does nothing."""
    root = logging.getLogger()
    for handler in [each for each in root.handlers if each.get_name() == _NAME]:
        root.removeHandler(handler)
        handler.close()


def _file_handler(folder: Path) -> logging.Handler | None:
    from cfmail_gui.store.log_file import open_log_file

    try:
        return open_log_file(folder / _FILE)
    except (OSError, ValueError):  # ValueError: no file can have this name
        return None


def _stderr_handler() -> logging.Handler:
    if sys.stderr is None:  # a Windows program without a console
        return logging.NullHandler()
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    return handler
