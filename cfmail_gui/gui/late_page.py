"""A view that is not built before somebody looks at it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cfmail_gui.gui.page import Page
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.workbench import Workbench

if TYPE_CHECKING:
    from cfmail_gui.gui.editing.find_bar import FindBar

P = TypeVar("P", bound=Page)


class LatePage(Page, Generic[P]):
    """Stands for what ``make`` returns, given the parent for it."""

    def __init__(self, make: Callable[[QWidget], P], workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self._make = make
        self._page: P | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> P:
        """The view itself; the first to ask has it built."""
        if self._page is None:
            self._page = self._make(self)
            self._layout.addWidget(self._page)
        return self._page

    @property
    def is_built(self) -> bool:
        """Whether somebody has looked at it."""
        return self._page is not None

    def refresh(self) -> None:
        """Show the message as it is now."""
        self.page.refresh()

    def searched(self) -> "FindBar | None":
        """Return the view's own."""
        return self.page.searched()

    def main_widget(self) -> QWidget:
        """Return the view's own."""
        return self.page.main_widget()
