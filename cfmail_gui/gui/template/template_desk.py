"""Follows a template on disk: after every save the window shows what it says now."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer, Signal, Slot

from cfmail_gui.gui.file_watch import FileWatch
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.faults import BadFile, CfmailError
from cfmail_gui.sending.opened import Opened

if TYPE_CHECKING:  # the window is up before the first template is there
    from cfmail_gui.sending.live_template import LiveTemplates, Rendering, TemplateFiles

_SETTLING_MILLISECONDS = 30  # editors write, remove and rename within a few; what is cut short is looked at again
_MISSING_MILLISECONDS = 250  # an editor that moves the old file away first puts the new one there soon


@dataclass(frozen=True, slots=True)
class _Wanted:
    path: Path
    data_path: Path | None
    row: int
    filled: Mapping[str, str]
    inline: bool
    to: str
    shown: "tuple[TemplateFiles, Rendering] | None"
    anew: bool  # even where the files are what they were


@dataclass(frozen=True, slots=True)
class _Made:
    files: "TemplateFiles"
    rendering: "Rendering | None"  # None: nothing has changed
    milliseconds: float
    is_saved: bool  # the files are other ones than those that are shown


class TemplateDesk(QObject):
    """What one window follows. The message that is shown stays the last good rendering."""

    changed = Signal()  # what is followed, or what is known of it
    rerendered = Signal(bool)  # a newer rendering is shown; whether files have changed, and not the choice of the row
    read = Signal()  # the files are as they were a moment ago on disk: answers ``refresh``
    held_back = Signal()  # answers ``refresh``, too: what was typed in the window cannot be in a message

    def __init__(self, services: Services, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._workbench = workbench
        self.path: Path | None = None
        self.data_path: Path | None = None  # that was chosen; None for the one beside the template
        self.row = 0
        self.filled: Mapping[str, str] = {}
        self.inline = True
        self._recipient = ""
        self.files: TemplateFiles | None = None
        self.rendering: Rendering | None = None
        self.fault: CfmailError | None = None  # why the files as they are give no message
        self._is_unseen = False  # a rendering was asked for that is not shown yet
        self.milliseconds = 0.0  # that the last rendering took
        self.made_at = ""  # the time of day
        self._data_chosen = False  # since the last rendering: files that differ are no save
        self._watching = FileWatch(_SETTLING_MILLISECONDS, self)
        self._watching.changed.connect(self._on_disk)
        self._second_look = QTimer(self)
        self._second_look.setSingleShot(True)
        self._second_look.setInterval(_MISSING_MILLISECONDS)
        self._second_look.timeout.connect(self._ask)
        self._making = LatestAnswer(services.work, self)
        self._making.answered.connect(self._on_made)
        self._making.failed.connect(self._on_failed)
        workbench.opened.connect(self._on_opened)
        workbench.detached.connect(self._on_detached)
        workbench.mended.connect(self._on_mended)
        self._on_opened()

    @property
    def is_live(self) -> bool:
        """Whether the message that is shown follows the template."""
        return self.path is not None and self._workbench.session.is_live

    @property
    def is_busy(self) -> bool:
        """Whether a rendering is on its way."""
        return self._making.busy or self._second_look.isActive()

    def set_recipient(self, address: str) -> None:
        """Write to this address where the template does not say to whom; "" for nobody."""
        if address != self._recipient:
            self._recipient = address
            self._change()

    @Slot()
    def refresh(self) -> None:
        """Look at the disk now; ``read`` or ``held_back`` answers, or ``changed`` with a fault."""
        self._ask()

    def choose_data(self, path: Path | None) -> None:
        """Take the values from another file; None for the one beside the template."""
        self.data_path, self.row = path, 0
        self._data_chosen = True
        self._change()

    def choose_row(self, row: int) -> None:
        """Show the message of this row, from 0."""
        if row != self.row:
            self.row = row
            self._change()

    def fill(self, name: str, text: str | None) -> None:
        """Give a variable a value of the user's own; None to take the data's again."""
        others = {key: value for key, value in self.filled.items() if key != name}
        self.filled = others if text is None else {**others, name: text}
        self._change()

    @Slot()
    def forget_filled(self) -> None:
        """Take the data's values again for everything that was typed."""
        self.filled = {}
        self._change()

    def put_inline(self, wanted: bool) -> None:  # noqa: FBT001 - as the check box tells it
        """Put the pictures beside the template into the message, or leave them out."""
        self.inline = wanted
        self._change()

    def _change(self) -> None:
        self._ask(anew=True)

    @Slot()
    def _on_disk(self) -> None:
        if self.is_live:
            self._watch()  # first: what happens while it is read is noticed
            self.refresh()

    @Slot()
    def _ask(self, *, anew: bool = False) -> None:
        path = self.path
        if path is None or not self.is_live:
            return
        shown = (self.files, self.rendering) if self.files and self.rendering else None
        anew = anew or self._is_unseen or self.fault is not None
        self._is_unseen = anew
        wanted = _Wanted(path, self.data_path, self.row, self.filled, self.inline, self._recipient, shown, anew)
        templates = self._services.templates
        self._making.ask(lambda: _make(templates, wanted))

    @Slot(object)
    def _on_made(self, made: _Made) -> None:
        self._second_look.stop()
        if made.rendering is None:
            self.read.emit()
            return
        is_another_row = self.rendering is not None and self.rendering.row != made.rendering.row
        opened = replace(made.rendering.opened, template=self.path)
        if not self._workbench.rerender(opened, is_another_row=is_another_row):
            self._is_unseen = True
            self.held_back.emit()
            return
        by_disk = made.is_saved and not self._data_chosen
        self._is_unseen = self._data_chosen = False
        self.files, self.rendering, self.fault = made.files, made.rendering, None
        self.row, self.milliseconds = made.rendering.row, made.milliseconds
        self.made_at = QTime.currentTime().toString("HH:mm:ss")
        if self._watch():
            self._ask()  # they may have changed before they were watched
        self.changed.emit()
        self.rerendered.emit(by_disk)
        self.read.emit()

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        gone = isinstance(error, BadFile) and error.fault in ("missing", "empty")
        if gone and self.fault is None and not self._second_look.isActive():
            self._second_look.start()
            self.fault = error
            return
        self.fault = error
        self._data_chosen = False
        self._workbench.mark_outdated()
        self._watch()
        self.changed.emit()

    def _watch(self) -> bool:
        chosen = (each for each in (self.path, self.data_path) if each is not None)  # which can have a fault
        known = self.rendering.watched if self.rendering else ()
        return self._watching.watch(dict.fromkeys((*known, *chosen)) if self.is_live else ())

    @Slot()
    def _on_opened(self) -> None:
        """Follow what was opened, or stop to follow what is not shown any more."""
        opened = self._workbench.session.opened
        template = opened.template if opened else None
        self._making.forget()
        self._second_look.stop()
        if template is None or template != self.path:
            self.path, self.data_path, self.row, self.filled, self.inline = template, None, 0, {}, True
            self.files = self.rendering = None
        self._data_chosen = self._is_unseen = False
        self.fault = None
        self._watch()
        self.changed.emit()
        self._change()

    @Slot()
    def _on_detached(self) -> None:
        self._making.forget()
        self._second_look.stop()
        self.fault = None
        self._is_unseen = False
        self._watching.watch(())
        self.changed.emit()

    @Slot()
    def _on_mended(self) -> None:
        """Show at last what was held back."""
        if self._is_unseen:
            self._ask()


def is_for_following(opened: Opened, path: Path) -> bool:
    """Say whether a file that was just opened may be a template: a new message was made of it, or it has markup."""
    if opened.path is None:
        return opened.name.endswith(path.name)
    if opened.path != path.absolute():
        return False
    from cfmail_gui.sending.live_template import looks_like_template

    return looks_like_template(opened.document.raw, path)


def open_live(templates: "LiveTemplates", path: Path, to: str) -> Opened:
    """Read a template and render its first row; for the file thread. Raises BadFile, BadMessage or BadTemplate.

    ``to`` is to whom it goes where it does not say so itself; "" for nobody.
    """
    return replace(templates.render(templates.load(path), to=to).opened, template=path)


def _make(templates: "LiveTemplates", wanted: _Wanted) -> _Made:
    begun = monotonic()
    files = templates.load(wanted.path, wanted.data_path)
    is_saved = wanted.shown is not None and _has_changed(templates, files, *wanted.shown)
    if wanted.shown is not None and not is_saved and not wanted.anew:
        return _Made(files, None, 0, is_saved)
    rendering = templates.render(files, wanted.row, wanted.filled, inline=wanted.inline, to=wanted.to)
    return _Made(files, rendering, (monotonic() - begun) * 1_000, is_saved)


def _has_changed(
    templates: "LiveTemplates", files: "TemplateFiles", before: "TemplateFiles", shown: "Rendering"
) -> bool:
    return files.digest != before.digest or not templates.has_same_images(files, shown.images)
