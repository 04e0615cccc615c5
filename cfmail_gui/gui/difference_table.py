"""How the envelope differs from the headers, in words."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

from cfmail_gui.gui import texts_message
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.envelope import Difference

_MOST_ROWS = 1_000  # nobody reads more, and each is compared at every keystroke


class DifferenceModel(RowsModel[Difference]):
    """One row for each address that the envelope and the headers do not agree on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("Address"), tr("Difference")), _cell, parent)


def _cell(row: Difference, column: int) -> str:
    return texts_message.difference(row) if column else plain(row.address)


class DifferenceTable(ReadOnlyTable):
    """The table `Envelope difference`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = DifferenceModel()
        super().__init__(tr("Envelope difference"), self._model, (170,), parent)

    def show_differences(self, rows: tuple[Difference, ...]) -> None:
        """Show these differences."""
        self._model.show_rows(rows[:_MOST_ROWS])

    def sizeHint(self) -> QSize:
        """Ask for no more height than the least: it grows into what is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())
