"""Messages out of files, standard input, the clipboard and the program itself; for the file thread."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.opened import Opened
from cfmail_gui.store.files import read_stream

if TYPE_CHECKING:  # the window is up before the modules that read a message are needed
    from cfmail_gui.batch_record import BatchItem
    from cfmail_gui.message.document import Document
    from cfmail_gui.sending.keeper import UnsavedWork
    from cfmail_gui.sending.mailbox import Mailbox

_STANDARD_INPUT = 0  # the descriptor


class MessageReader:
    """Every call may take a while. Names are what a window's title shows."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    def file(self, path: Path) -> "Opened | Mailbox":
        """Read and examine a file; an mbox file with several messages is for the user to choose from.

        Raises:
            BadFile, BadMessage: there is nothing to show.
        """
        from cfmail_gui.sending.mailbox import read_file

        return read_file(path)

    def choice(self, mailbox: "Mailbox", index: int, *, unquote: bool) -> Opened:
        """Examine one message of a mailbox; ``unquote`` undoes its ``>From `` quoting. Raises BadMessage."""
        return mailbox.message(index, unquote=unquote)

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

    def blank(self, author: str) -> Opened:
        """Begin an empty message from ``author``, text as a person types it into From."""
        from cfmail_gui.sending.drafting import blank

        return _examine(blank(author).raw, "New message")

    def template(self, path: Path) -> "Opened | Mailbox":
        """Begin a message from a file: HTML or text is its body, and of a message it is a copy.

        Raises:
            BadFile, BadMessage: there is nothing to begin with.
        """
        found = self.file(path)
        if not isinstance(found, Opened) or found.path is None:  # HTML and text have become new messages already
            return found
        return self.copy_as_new(found.document, f"New message from {path.name}")

    def copy_as_new(self, document: "Document", name: str) -> Opened:
        """Begin a message that is a copy of ``document`` with a Date and Message-ID of its own; raises BadMessage."""
        from cfmail_gui.sending.drafting import edit_as_new

        return _examine(edit_as_new(document).raw, name)

    def same(self, document: "Document", name: str) -> Opened:
        """Open the very octets of ``document`` once more; raises BadMessage."""
        return _examine(document.raw, name)

    def nested(self, octets: bytes, name: str) -> Opened:
        """Open a message that was found inside another one; raises BadMessage."""
        return _examine(octets, name)

    def batch_item(self, item: "BatchItem") -> Opened:
        """Open one message of a batch, which may be one of many in its file; raises BadFile or BadMessage."""
        from cfmail_gui.sending.batch_load import FileChanged, load

        try:
            return _examine(load(item), item.name)
        except FileChanged as error:
            raise BadFile("changed", error.name) from error

    def recovered(self, work: "UnsavedWork") -> Opened:
        """Examine unsaved work, which may be no message any more; never raises."""
        from cfmail_gui.sending.opening import examine_work

        return examine_work(work.raw, work.name, work.path, work.stamp)

    def stop(self) -> None:
        """Let go of a standard input that never ends."""
        self._stopped.set()


def _examine(raw: bytes, name: str) -> Opened:
    from cfmail_gui.sending.opening import examine  # here: the window is up before the first message is read

    return examine(raw, name)
