"""A file that another program has changed, beside the message that was opened from it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_disk
from cfmail_gui.gui.diff_table import DiffTable
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.display import plain
from cfmail_gui.message.document import Document
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.keeper import Keeper

if TYPE_CHECKING:
    from cfmail_gui.sending.comparison import Comparison

_SIZE = (960, 560)


class DiffDialog(QDialog):
    """Stays beside its window and shows what both were when it was opened."""

    reload_wanted = Signal()

    def __init__(self, path: Path, document: Document, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        give_help(self, "write#files-that-change")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Difference — {name}").format(name=plain(path.name, 120)))
        self.note = PlainLabel(tr("Comparing…"), self)
        self.table = DiffTable(self, left=tr("On disk"), right=tr("Here"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.reload_button = self.buttons.addButton(tr("Read again"), QDialogButtonBox.ButtonRole.ActionRole)
        self.reload_button.setAutoDefault(False)  # Enter must not replace the message
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
        self.resize(fitting(self, *_SIZE))
        self.buttons.rejected.connect(self.close)
        self.reload_button.clicked.connect(self._on_reload)
        self._comparing = LatestAnswer(services.files, self)
        self._comparing.answered.connect(self._on_compared)
        self._comparing.failed.connect(self._on_failed)
        keeper = services.keeper
        self._comparing.ask(lambda: _compared(keeper, path, document))

    @Slot(object)
    def _on_compared(self, comparison: "Comparison") -> None:
        self.table.show_rows(comparison.rows)
        self.note.say(
            tr("Line ends are not compared here.") if comparison.rows else tr("No line differs; line ends may.")
        )

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        self.note.say(texts_disk.not_compared(error))

    @Slot()
    def _on_reload(self) -> None:
        self.close()
        self.reload_wanted.emit()


def _compared(keeper: Keeper, path: Path, document: Document) -> "Comparison":
    from cfmail_gui.sending.comparison import compare_versions

    return compare_versions(keeper.read(path)[0], document.raw)
