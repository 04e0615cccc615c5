"""Files for a message, read off the GUI thread, and other work whose answer goes into the message."""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from cfmail_gui.gui import texts_compose
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.message.new_parts import NewAttachment
from cfmail_gui.sending.keeper import Keeper

Take = Callable[[NewAttachment], object]


class FileLoader(QObject):
    """One file after the other; ``told`` names those that could not be read when the last one is through."""

    told = Signal(str)  # sentences: what was not read

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._waiting: deque[tuple[Path, Take]] = deque()
        self._take: Take | None = None  # the file in hand
        self._then: Callable[[object], None] | None = None
        self._unread: list[str] = []
        self._reading = LatestAnswer(services.files, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self._on_unread)
        self._working = LatestAnswer(services.work, self)
        self._working.answered.connect(self._on_worked)
        self._working.failed.connect(self._on_failed)

    def load(self, paths: tuple[Path, ...], take: Take) -> None:
        """Read files and hand each to ``take``."""
        self._waiting.extend((path, take) for path in paths)
        self._next()

    def work(self, task: Callable[[], object], then: Callable[[object], None]) -> None:
        """Have something worked out, and hand the answer to ``then``."""
        self._then = then
        self._working.ask(task)

    def forget(self) -> None:
        """Drop everything: it was for another message."""
        self._waiting.clear()
        self._unread.clear()
        self._take = self._then = None
        self._reading.forget()
        self._working.forget()

    def ask_for_files(self, parent: QWidget, title: str, kinds: str = "") -> tuple[Path, ...]:
        """Let the user choose files; ``kinds`` are offered before all others."""
        filters = ";;".join(filter(None, (kinds, tr("All files (*)"))))
        names, _ = QFileDialog.getOpenFileNames(parent, title, self._folder(), filters)
        return self._remembered(names)

    def ask_for_file(self, parent: QWidget, title: str) -> tuple[Path, ...]:
        """Let the user choose one file."""
        name, _ = QFileDialog.getOpenFileName(parent, title, self._folder(), tr("All files (*)"))
        return self._remembered([name] if name else [])

    def _folder(self) -> str:
        return self._services.memory.values.last_folder

    def _remembered(self, names: list[str]) -> tuple[Path, ...]:
        if names:
            self._services.memory.keep_folder(str(Path(names[0]).parent))
        return tuple(map(Path, names))

    def _next(self) -> None:
        if self._take is not None:
            return
        if self._waiting:
            path, self._take = self._waiting.popleft()
            keeper = self._services.keeper
            self._reading.ask(lambda: _read(keeper, path))
        elif self._unread:
            self.told.emit("\n".join(self._unread))
            self._unread.clear()

    @Slot(object)
    def _on_read(self, new: NewAttachment) -> None:
        take, self._take = self._take, None
        if take is not None:
            take(new)
        self._next()

    @Slot(object)
    def _on_unread(self, error: CfmailError) -> None:
        self._take = None
        self._unread.append(texts_compose.not_loaded(error))
        self._next()

    @Slot(object)
    def _on_worked(self, answer: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(answer)

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self._then = None
        self.told.emit(texts_compose.not_loaded(error))


def _read(keeper: Keeper, path: Path) -> NewAttachment:
    """On the file thread, where Qt's table of types, unlike its widgets, may be looked into."""
    octets, _ = keeper.read(path)
    kind = QMimeDatabase().mimeTypeForFile(path.name, QMimeDatabase.MatchMode.MatchExtension).name()
    return NewAttachment(_in_utf8(path.name), kind, octets)


def _in_utf8(name: str) -> str:
    """A name on a disk may be no UTF-8, and a message can only name it in UTF-8."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
