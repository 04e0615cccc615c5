"""Notices that files change, also when an editor replaces them by others of the same name."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal


class FileWatch(QObject):
    """Tells once when a change has settled. Where the system tells nothing (some network mounts), nor does this."""

    changed = Signal()

    def __init__(self, settling_milliseconds: int, parent: QObject) -> None:
        """Tell when it has been quiet for ``settling_milliseconds``: a save may be many steps."""
        super().__init__(parent)
        self.watcher: QFileSystemWatcher | None = None  # made for the first file: it has a thread
        self.settling = QTimer(self)
        self.settling.setSingleShot(True)
        self.settling.setInterval(settling_milliseconds)
        self.settling.timeout.connect(self.changed)

    def watch(self, paths: Iterable[Path]) -> None:
        """Watch these files and no others; to be called again after each change, for a replaced file is lost."""
        wanted = [str(path) for path in paths]
        if self.watcher is None:
            if not wanted:
                return
            self.watcher = QFileSystemWatcher(self)
            self.watcher.fileChanged.connect(self.settling.start)
            self.watcher.directoryChanged.connect(self.settling.start)
        watched, folders = set(self.watcher.files()), set(self.watcher.directories())
        # a file that was replaced is not watched any more, and one that is missing comes back to its folder
        missing = [path for path in wanted if path not in watched and not self.watcher.addPath(path)]
        places = {str(Path(path).parent) for path in missing}
        for path in places - folders:
            self.watcher.addPath(path)
        for path in (watched | folders) - {*wanted, *places}:
            self.watcher.removePath(path)
