"""What other programs do to the file that is open in one window."""

from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui import texts_disk
from cfmail_gui.gui.file_commands import FileCommands
from cfmail_gui.gui.file_watch import FileWatch
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.workbench import Workbench

_SETTLING_MILLISECONDS = 200  # a program that saves writes, removes and renames in many steps


class _News(NamedTuple):
    """What was found out about a file."""

    path: Path
    stamp: object  # that it was compared with
    version: tuple[int, int, int] | None
    state: Literal["same", "changed", "missing"]


class DiskWatch(QObject):
    """Looks at the file when it changes and when its window is activated, and tells of each change once."""

    def __init__(
        self, workbench: Workbench, services: Services, notice: NoticeBar, files: FileCommands, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._services = services
        self._notice = notice
        self._files = files
        self._window = window
        self._watching = FileWatch(_SETTLING_MILLISECONDS, self)
        self._watching.changed.connect(self.check)
        self._told: tuple[str, object] | None = None  # the state and version that the user knows of
        self._sentence = ""
        self._asking = LatestAnswer(services.files, self)
        self._asking.answered.connect(self._on_news)
        workbench.opened.connect(self.follow)
        window.installEventFilter(self)

    @Slot()
    def follow(self) -> None:
        """Watch the file that is open now; what is in it now is known."""
        self._asking.forget()
        self._told = None
        self._hush()
        self._watch()

    @Slot()
    def check(self) -> None:
        """Find out whether the file is still what was read or written last."""
        opened = self._workbench.session.opened
        if opened is None or opened.path is None or opened.stamp is None:
            return
        self._watch()  # first: what happens while the question is on its way is then noticed
        path, stamp, keeper = opened.path, opened.stamp, self._services.keeper
        self._asking.ask(lambda: _News(path, stamp, keeper.version_of(path), keeper.state_of(path, stamp)))

    def _watch(self) -> None:
        opened = self._workbench.session.opened
        self._watching.watch([opened.path] if opened is not None and opened.path is not None else [])

    @Slot(object)
    def _on_news(self, news: _News) -> None:
        opened = self._workbench.session.opened
        if opened is None:
            return
        if (opened.path, opened.stamp) != (news.path, news.stamp):  # it was saved here meanwhile
            self.check()
            return
        found = (news.state, news.version)
        if news.state == "same":
            self._told = None
            self._hush()
        elif found != self._told:
            self._told = found
            self._tell(news, recovered=opened.unsaved)

    def _tell(self, news: _News, *, recovered: bool) -> None:
        if news.state == "missing":
            self._sentence = texts_disk.missing(news.path.name)
            self._notice.tell(self._sentence)
            return
        modified = self._workbench.session.modified
        self._sentence = texts_disk.changed(news.path.name, modified=modified, recovered=recovered)
        self._notice.tell(
            self._sentence,
            (tr("Read again"), self._files.reload),
            (tr("Show difference"), partial(self._compare, news, recovered=recovered)),
            (tr("Keep this one"), lambda: None),  # it stays as it is, and this change is known
        )

    def _hush(self) -> None:
        if self._sentence and self._notice.label.text() == self._sentence:
            self._notice.clear()
        self._sentence = ""

    def _compare(self, news: _News, *, recovered: bool) -> None:
        """Show the difference; the question what to do about it stays where it was."""
        self._tell(news, recovered=recovered)
        self._show_difference()

    def _show_difference(self) -> None:
        from cfmail_gui.gui.diff_dialog import DiffDialog

        self._workbench.flush()
        opened, document = self._workbench.session.opened, self._workbench.session.document
        if opened is None or opened.path is None or document is None:
            return
        for former in self._window.findChildren(DiffDialog):
            former.close()
        dialog = DiffDialog(opened.path, document, self._services, self._window)
        dialog.reload_wanted.connect(self._files.reload)
        dialog.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the user comes back from another program; nothing is filtered out."""
        if event.type() == QEvent.Type.WindowActivate:
            self.check()
        return super().eventFilter(watched, event)
