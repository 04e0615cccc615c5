"""What became of every recipient of one attempt, or of several: a table to be sorted, filtered and acted on."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QVBoxLayout, QWidget

from cfmail_gui.gui.results.applicable import ACTIONS, GROUPS, Action, Group, applies, group
from cfmail_gui.gui.results.recipients_model import (
    DETAIL,
    RecipientsModel,
    Row,
    rows_of,
)
from cfmail_gui.gui.rows_model import Index
from cfmail_gui.gui.table import CellDelegate, ReadOnlyTable
from cfmail_gui.gui.theme import GRID
from cfmail_gui.record import AttemptRecord

if TYPE_CHECKING:  # the window is up before there is a result
    from cfmail_gui.gui.results.action_row import ActionRow

_WRAPPED_ROWS = 100  # more of them would take too long to measure


class _Roomy(CellDelegate):
    """Some space between rows of several lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the text's size and a margin."""
        return super().sizeHint(option, index).grownBy(QMargins(0, GRID // 4, 0, GRID // 4))


class RecipientsView(QWidget):
    """The table called ``name``, and below it what applies to these attempts.

    Where several attempts are shown, an action concerns those of the chosen rows, or all where none of these can be
    meant; what sends something concerns one attempt at a time.
    """

    others_wanted = Signal(object)  # AttemptRecord: send it to its recipients that are not suppressed
    check_wanted = Signal(object)  # AttemptRecord
    refresh_wanted = Signal(object)  # AttemptRecord
    mark_wanted = Signal(object, str)  # AttemptRecord; "sent" or "not-sent"
    again_wanted = Signal(object)  # AttemptRecord
    resend_wanted = Signal(object, object)  # tuple of AttemptRecord, all of the same octets; addresses, a tuple
    exchange_wanted = Signal(object)  # AttemptRecord
    copy_as_wanted = Signal(object, str)  # AttemptRecord; a Kind of sending.copy_as
    export_wanted = Signal(object, str)  # tuple of AttemptRecord; "csv" or "json"

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[AttemptRecord, ...] = ()
        self._may_send = True
        self._model = RecipientsModel()
        self.table = ReadOnlyTable(name, self._model, (300, 150), self)
        self._action_row: ActionRow | None = None
        self._layout = QVBoxLayout(self)
        self._model.set_palette(self.palette())
        self._build()

    @property
    def action_row(self) -> "ActionRow":
        """The buttons; there are none before there is something to act on."""
        if self._action_row is None:
            self._action_row = self._make_action_row()
        return self._action_row

    @property
    def records(self) -> tuple[AttemptRecord, ...]:
        """The attempts that are shown."""
        return self._records

    def show_records(self, records: tuple[AttemptRecord, ...]) -> None:
        """Show one attempt, or several that belong together; () for none."""
        self._records = records
        self._show(rows_of(records))

    def allow_sending(self, *, allowed: bool) -> None:
        """Have what sends something be pressed, or not while a send is in hand or waits."""
        if allowed != self._may_send:
            self._may_send = allowed
            self._show_actions()

    def update_record(self, record: AttemptRecord) -> bool:
        """Show what is known of an attempt now; False where it is not among those that are shown."""
        if all(record.id != each.id for each in self._records):
            return False
        self.show_records(tuple(record if record.id == each.id else each for each in self._records))
        return True

    def chosen(self) -> tuple[str, ...]:
        """Return the addresses of the selected rows, in the order that is shown."""
        return tuple(row.address for row in self._chosen_rows())

    def _chosen_rows(self) -> tuple[Row, ...]:
        indexes = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(self._model.rows[index.row()] for index in indexes)

    def _show(self, rows: tuple[Row, ...]) -> None:
        self._model.show_rows(rows)
        self._lay_out_rows(len(rows))
        if not rows and self._action_row is None:
            return
        self.action_row.show_words(Counter(row.word for row in rows))
        self._show_actions()
        if not rows and self.action_row.isAncestorOf(self.window().focusWidget()):
            self.table.setFocus()
        self.action_row.setVisible(bool(rows))

    def _show_actions(self) -> None:
        if self._action_row is not None:
            actions = frozenset(action for action in ACTIONS if self._able(action))
            self._action_row.show_actions(actions, export=bool(self._records), sending=self._may_send)

    def _able(self, action: Action) -> tuple[AttemptRecord, ...]:
        return tuple(record for record in self._records if applies(action, record))

    def _meant(self, action: Action) -> tuple[AttemptRecord, ...]:
        chosen = {row.record.id for row in self._chosen_rows() if row.record}
        able = self._able(action)
        return tuple(record for record in able if record.id in chosen) or able

    @Slot(str)
    def _on_wanted(self, action: Action) -> None:
        meant = self._meant(action)
        for record in meant[:1] if action in ("others", "again", "exchange") else meant:
            self._announce(action, record)

    def _announce(self, action: Action, record: AttemptRecord) -> None:
        if action in ("mark-sent", "mark-not-sent"):
            self.mark_wanted.emit(record, action.removeprefix("mark-"))
            return
        signals = {
            "others": self.others_wanted,
            "check": self.check_wanted,
            "refresh": self.refresh_wanted,
            "again": self.again_wanted,
            "exchange": self.exchange_wanted,
        }
        signals[action].emit(record)

    def _same_octets(self) -> tuple[AttemptRecord, ...]:
        """The attempts with the octets that `Resend to…` means: those of the chosen row, else of the first one."""
        meant = self._meant("resend")
        return tuple(record for record in self._able("resend") if record.sha256 == meant[0].sha256)

    @Slot(str)
    def _on_resend(self, kind: Group) -> None:
        records = self._same_octets()
        addresses = group(kind, records, self.chosen())
        if addresses:
            self.resend_wanted.emit(records, addresses)

    @Slot()
    def _on_groups(self) -> None:
        records, chosen = self._same_octets(), self.chosen()
        self.action_row.show_groups({kind: len(group(kind, records, chosen)) for kind in GROUPS})

    @Slot(str)
    def _on_copy_as(self, kind: str) -> None:
        self.copy_as_wanted.emit(self._meant("copy-as")[0], kind)

    @Slot(str)
    def _on_export(self, kind: str) -> None:
        self.export_wanted.emit(self._records, kind)

    @Slot(str)
    def _on_filter(self, word: str) -> None:
        self._model.show_only(word)

    def _lay_out_rows(self, count: int) -> None:
        if count <= _WRAPPED_ROWS:
            self.table.wrap_rows()
        else:
            self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setSectionResizeMode(DETAIL, QHeaderView.ResizeMode.Stretch)

    def _make_action_row(self) -> "ActionRow":
        from cfmail_gui.gui.results.action_row import ActionRow

        row = ActionRow(self)
        row.wanted.connect(self._on_wanted)
        row.resend_wanted.connect(self._on_resend)
        row.copy_as_wanted.connect(self._on_copy_as)
        row.export_wanted.connect(self._on_export)
        row.filter_chosen.connect(self._on_filter)
        row.copy_wanted.connect(self.table.copy)
        row.focus_left.connect(self.table.setFocus)
        row.buttons["resend"].menu().aboutToShow.connect(self._on_groups)
        self._layout.addWidget(row)
        previous: QWidget = self.table
        for control in row.controls:  # they came late: else Tab would go to them from somewhere else
            QWidget.setTabOrder(previous, control)
            previous = control
        return row

    def _build(self) -> None:
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # or the next line would sort at once
        header.setSortIndicatorClearable(True)  # the third click gives the envelope's order back
        self.table.setSortingEnabled(True)
        self.table.setItemDelegate(_Roomy(self.table))
        self._lay_out_rows(0)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID // 2)
        self._layout.addWidget(self.table, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_palette(self.palette())
        super().changeEvent(event)
