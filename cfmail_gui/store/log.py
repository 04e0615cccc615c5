"""The log file: what it may hold, and where it goes. A program that cannot log runs all the same."""

import logging
import sys
import threading
import time
from pathlib import Path
from types import TracebackType

MASK = "•••"

_NAME = "cfmail-gui"
_FILE = "cfmail-gui.log"
_SHORTEST = 6  # characters; masking anything shorter would make the log unreadable and protect nothing
_QUIET = (
    "httpx",
    "httpcore",
    "aiohttp",
    "keyring",
)  # below WARNING they log URLs, and httpcore whole headers
_CONTROLS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))} | {
    code: f"\\u{code:04x}" for code in (0x2028, 0x2029)
}

_ExcInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None]  # as logging has it
    | tuple[None, None, None]
)

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
        text = text.replace(secret, MASK)
    return text


class MaskingFormatter(logging.Formatter):
    """Formats a record with its time in UTC, and hides secrets, addresses and subjects in all of it.

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
        from cfmail_gui.store.log_redaction import redacted  # its patterns would cost every start 2 ms

        former, record.exc_text = record.exc_text, None  # of another handler, which may show what this one must not
        try:
            return redacted(masked(super().format(record)))
        finally:
            record.exc_text = former

    def formatException(self, ei: _ExcInfo) -> str:
        """Return where it was raised, and what it says without the values that it quotes."""
        return exception_text(ei[1]) if ei[1] is not None else ""

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Escape control characters: text from a server must not be able to forge a line of its own."""
        return super().formatMessage(record).translate(_CONTROLS)


def exception_text(error: BaseException) -> str:
    """Return where ``error`` was raised, and what it and its causes say without the values that they quote."""
    return masked("\n".join(_chained(error)))


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


def forget_log(folder: Path) -> None:
    """Remove the log's files, and go on with an empty one where one is being written.

    Raises:
        OSError: some of it may be left.
    """
    writes = any(each.get_name() == _NAME for each in logging.getLogger().handlers)
    stop_log()
    try:
        for each in log_files(folder):
            each.unlink(missing_ok=True)
    finally:
        if writes:
            start_log(folder)


def log_files(folder: Path) -> tuple[Path, ...]:
    """Return the log's files, the oldest first."""
    return tuple(sorted(folder.glob(f"{_FILE}*"), reverse=True))


def _chained(error: BaseException) -> list[str]:
    """Return the lines of an exception after those of its cause, each of its own text in one line."""
    import traceback

    from cfmail_gui.store.log_redaction import without_values

    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = [*_chained(cause), "", "That led to:", ""] if cause is not None else []
    frames = "".join(traceback.format_tb(error.__traceback__)).rstrip("\n")
    head = ["Traceback (most recent call last):", frames] if frames else []
    text = "".join(traceback.format_exception_only(error)).rstrip("\n").translate(_CONTROLS)
    return [*before, *head, without_values(text)]
