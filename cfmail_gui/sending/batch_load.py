"""The octets of a batch's message, read from its file again when its turn has come."""

import gzip
import hashlib
import os
import stat
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from cfmail_gui.batch_record import BatchItem
from cfmail_gui.message.document import MAX_MESSAGE_OCTETS
from cfmail_gui.message.faults import BadFile, CfmailError

_GZIP_MAGIC = b"\x1f\x8b"
_FEW_OCTETS = 2**16


class FileChanged(CfmailError):
    """A message is not any more what it was when it was added to the batch; ``name`` is its file's path."""

    def __init__(self, name: str) -> None:
        super().__init__("changed")
        self.name = name


class Loader:
    """Reads messages one after the other; from any thread.

    The last file stays open: to go forward in a packed mailbox then costs only what lies between two messages.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._path = ""
        self._file: BinaryIO | None = None

    def load(self, item: BatchItem) -> bytes:
        """Return the octets of a message as they were when it was scanned.

        Raises:
            FileChanged: they are others now.
            BadFile: "missing", "not-a-file", "not-allowed", "unreadable" or "bad-gzip".
        """
        with self._lock, _told(item.path):
            try:
                octets = self._read(item)
            except (OSError, EOFError, zlib.error):
                self._close()
                raise
        if hashlib.sha256(octets).hexdigest() != item.sha256:
            raise FileChanged(item.path)
        return octets

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._close()

    def _read(self, item: BatchItem) -> bytes:
        file = self._file
        if file is None or self._path != item.path:
            self._close()
            file = self._file = _open(item.path)
            self._path = item.path
        file.seek(item.start)
        if item.end >= 0:
            return file.read(item.end - item.start)
        octets = file.read(_FEW_OCTETS)  # to ask for many takes room for as many
        if len(octets) == _FEW_OCTETS:
            # One octet more than a message may have: what has grown beyond that is seen to be another one.
            octets += file.read(MAX_MESSAGE_OCTETS + 1 - _FEW_OCTETS)
        self._close()  # there is no other message in it
        return octets

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file, self._path = None, ""


def load(item: BatchItem) -> bytes:
    """Return the octets of one message, as ``Loader.load`` does."""
    loader = Loader()
    try:
        return loader.load(item)
    finally:
        loader.close()


def _open(path: str) -> BinaryIO:
    if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - opening alone would wake the writer of a FIFO
        raise BadFile("not-a-file", path)
    file = open(path, "rb")  # noqa: PTH123, SIM115 - without a Path, for it is done often; the caller closes it
    magic = file.read(len(_GZIP_MAGIC))
    file.seek(0)
    if magic != _GZIP_MAGIC:
        return file
    file.close()
    return cast("BinaryIO", gzip.open(path, "rb"))


@contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise BadFile("bad-gzip", path, detail=str(error)) from error
    except FileNotFoundError:
        raise BadFile("missing", path) from None
    except PermissionError:
        raise BadFile("not-allowed", path) from None
    except OSError as error:
        raise BadFile("unreadable", path, detail=error.strerror or "") from error
