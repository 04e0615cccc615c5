"""What the views of the open message have in common."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui.services import Services
from cfmail_gui.gui.workbench import Workbench

if TYPE_CHECKING:
    from cfmail_gui.gui.editing.find_bar import FindBar
    from cfmail_gui.message.document import Document
    from cfmail_gui.message.edit import Edited


class Page(QWidget):
    """One view of the one document. It is refreshed while it is visible, and when it becomes so."""

    def __init__(self, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.services = services
        self._pending: tuple[str, Callable[[Document], Document | Edited], str] | None = None
        workbench.flush_wanted.connect(self.flush)
        workbench.opened.connect(self.drop_pending)
        workbench.dropped.connect(self._on_dropped)

    def refresh(self) -> None:
        """Show the message as it is now. What the user has typed, and not handed over yet, stays."""

    def edit(self, label: str, edit: "Callable[[Document], Document | Edited]", key: str = "") -> bool:
        """Make an edit; one that cannot be made is tried again before anything is sent, saved or left."""
        done = self.workbench.apply(label, edit, key)
        self._pending = None if done else (label, edit, key)
        return done

    @Slot()
    def drop_pending(self) -> None:
        """Forget an edit that could not be made: what was typed is not shown any more."""
        self._pending = None

    def forget_shown(self) -> None:
        """Write every editor anew at the next ``refresh``: what is typed there is given up."""

    @Slot()
    def flush(self) -> None:
        """Hand over to the workbench what was typed and not applied yet."""
        if self._pending is not None:
            self.edit(*self._pending)

    @Slot()
    def _on_dropped(self) -> None:
        if self._pending is not None:
            self.drop_pending()
            self.forget_shown()

    def searched(self) -> "FindBar | None":
        """Return what finds and replaces in the editor that the user is in; None where there is none."""
        return None

    def main_widget(self) -> QWidget:
        """Return what gets the focus when the page is chosen by keyboard."""
        return self
