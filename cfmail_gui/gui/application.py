"""The application: what the system tells the program as a whole, and not one of its windows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFileOpenEvent, QSessionManager
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hands on files that the system wants opened, the wish to quit, and the end of the user's session."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._program = arguments[:1]
        self._is_ending = False  # the user's session, unless somebody cancels that
        self._files: list[Path] = []  # that came before anybody could open them
        self._open: Callable[[Path], None] | None = None
        self._quit: Callable[[], None] | None = None
        self._keep_work: Callable[[], None] | None = None
        # Directly: the session waits only until these return.
        self.commitDataRequest.connect(self.on_session_ends, Qt.ConnectionType.DirectConnection)
        self.saveStateRequest.connect(self._on_state_wanted, Qt.ConnectionType.DirectConnection)

    def serve(
        self, open_file: Callable[[Path], None], quit_all: Callable[[], None], keep_work: Callable[[], None]
    ) -> None:
        """Open files, quit and put unsaved work aside by these calls; files that have come already are opened now."""
        self._open, self._quit, self._keep_work = open_file, quit_all, keep_work
        files, self._files = self._files, []
        for path in files:
            open_file(path)

    def on_session_ends(self) -> None:
        """Put unsaved work aside without a question: the next start shows it, and the user's session ends in peace."""
        self._is_ending = True
        if self._keep_work is not None:
            self._keep_work()

    @Slot()
    def on_end_wanted(self) -> None:
        """End at once, with unsaved work put aside: whoever sends a signal asks nobody."""
        self.on_session_ends()
        self.exit(0)

    def _on_state_wanted(self, manager: QSessionManager) -> None:
        manager.setRestartCommand(self._program)  # without Qt's "-session", which the command line does not know

    def event(self, event: QEvent) -> bool:
        """Open a file that was chosen in the system's file manager; quit as the menu does."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if self._open is None:
                self._files.append(path)
            else:
                self._open(path)
            return True
        if event.type() == QEvent.Type.Quit and self._quit is not None and self._has_windows():
            if self._is_ending:  # the system quits: nobody is there to be asked any more
                self.on_end_wanted()
                return True
            self._quit()
            if self._has_windows():  # a person wants to stay, or a send is to end first
                event.ignore()
                return True
        return super().event(event)

    def _has_windows(self) -> bool:
        keeps = Qt.WidgetAttribute.WA_QuitOnClose
        return any(each.isVisible() and each.testAttribute(keeps) for each in self.topLevelWidgets())
