"""Notices that files change, also when an editor replaces them by others of the same name."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, QTimer, Signal, Slot

_LONGEST_MILLISECONDS = 200  # what goes on changing for longer is told of meanwhile


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
        self._since_first = QElapsedTimer()  # of the changes that were not told yet

    def watch(self, paths: Iterable[Path]) -> bool:
        """Watch these files and no others; to be called again after each change, for a replaced file is lost.

        Returns whether there are new ones among them: what they said before now may have changed unnoticed.
        """
        wanted = [str(path) for path in paths]
        if self.watcher is None:
            if not wanted:
                return False
            self.watcher = QFileSystemWatcher(self)
            self.watcher.fileChanged.connect(self._on_change)
            self.watcher.directoryChanged.connect(self._on_change)
        watched, folders = set(self.watcher.files()), set(self.watcher.directories())
        fresh = [path for path in wanted if path not in watched]
        # a file that was replaced is not watched any more, and one that is missing comes back to its folder
        missing = [path for path in fresh if not self.watcher.addPath(path)]
        links = (path for path in wanted if Path(path).is_symlink())  # one that leads elsewhere tells nothing itself
        places = {str(Path(path).parent) for path in (*missing, *links)}
        for path in places - folders:
            self.watcher.addPath(path)
        for path in (watched | folders) - {*wanted, *places}:
            self.watcher.removePath(path)
        return len(missing) < len(fresh)

    @Slot()
    def _on_change(self) -> None:
        if not self.settling.isActive():
            self._since_first.start()
        elif self._since_first.elapsed() > _LONGEST_MILLISECONDS:
            return
        self.settling.start()
