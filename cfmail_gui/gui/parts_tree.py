"""The tree of parts: which one is chosen and which are folded outlasts an edit of the message."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from cfmail_gui.checks.part_faults import Inspected
from cfmail_gui.gui.parts_model import PartsModel
from cfmail_gui.gui.table import CellDelegate
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.message.part_tree import Part

# What the columns have room for, the indentation not counted; all of them fit into the window.
_SAMPLES = (
    "1.1 Alternatives",
    "application/octet-str",
    "iso-8859-1",
    "not UTF-8",
    "quoted-printable",
    "1023 bytes",
    "file name.pdf",
)
_INDENTATION = 12


class PartsTree(QTreeView):
    """One part is chosen at a time. All parts are unfolded until the user folds some."""

    chosen = Signal()  # another part, or the same one of a changed message
    open_wanted = Signal()  # of the chosen part; not ``activated``, which is a single click on some desktops

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = PartsModel(self)
        self._folded: set[str] = set()  # numbers
        self._quiet = False
        self.setModel(self.parts)
        self.setAccessibleName(tr("Parts"))
        self.setItemDelegate(_Rows(self))
        self.setUniformRowHeights(True)  # else the height of 10,000 rows would be asked for
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setAcceptDrops(False)
        self.setExpandsOnDoubleClick(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setIndentation(_INDENTATION)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(6 * GRID)
        for column, text in enumerate(_SAMPLES):
            indented = 2 * _INDENTATION if column == 0 else 0
            usual = self.fontMetrics().horizontalAdvance(text) + GRID + indented
            self.setColumnWidth(column, max(usual, header.sectionSizeHint(column)))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.collapsed.connect(self._on_collapsed)
        self.expanded.connect(self._on_expanded)
        self.doubleClicked.connect(self.open_wanted)

    @property
    def part(self) -> Part | None:
        """The chosen part."""
        return self.parts.part(self.currentIndex())

    @property
    def finding(self) -> Inspected:
        """What is known of the chosen part by now."""
        return self.parts.finding(self.currentIndex())

    def show_parts(self, parts: tuple[Part, ...], number: str) -> None:
        """Show the parts of a message and choose the one with this number, or the nearest around it."""
        place = self.verticalScrollBar().value()
        self._quiet = True
        self.setAutoScroll(False)  # it would unfold what is around the chosen part
        try:
            self.parts.show_parts(parts)
            self.expandAll()
            for folded in self._folded:
                self.collapse(self.parts.index_of(folded))
            self._choose(self.parts.nearest(number))
        finally:
            self._quiet = False
            self.setAutoScroll(True)
        self.verticalScrollBar().setValue(place)

    def choose(self, number: str) -> None:
        """Choose a part and bring it into view."""
        index = self.parts.nearest(number)
        self._choose(index)
        self.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def forget(self) -> None:
        """Show nothing, and begin the next message unfolded."""
        self._folded.clear()
        self.parts.show_parts(())

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit()

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        part = self.parts.part(index)
        if part is not None and not self._quiet:
            self._folded.add(part.number)

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        part = self.parts.part(index)
        if part is not None and not self._quiet:
            self._folded.discard(part.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open the chosen part."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Rows(CellDelegate):
    """Rows as high as those of the tables."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the width that the text needs, and the height of all rows."""
        return QSize(super().sizeHint(option, index).width(), self._view.fontMetrics().height() + GRID)
