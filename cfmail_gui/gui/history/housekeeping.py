"""What the history window needs beside the journal. app.py hands it in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.history_query import Retention


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """Files, and how long attempts are kept."""

    writing: TaskThread  # for exports, which may take seconds; not the thread that reads the journal for windows
    write: Callable[[Path, bytes], object]  # a whole file, replacing an old one; raises BadFile
    folder: Callable[[], str]  # where files were saved last
    keep_folder: Callable[[str], None]
    retention: Callable[[], Retention]
    keep_retention: Callable[[Retention], None]  # from now on; what is there already is trimmed by the window
    set_aside: Callable[[], Path]  # rename a damaged journal; raises JournalUnavailable
