"""The table of a batch's messages, its filter, and what can be done with the chosen ones."""

from collections.abc import Iterator
from itertools import islice
from typing import Literal

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.batch_record import BatchItem, BatchRecord, ItemState
from cfmail_gui.gui import texts_batch
from cfmail_gui.gui.batch.batch_model import BatchModel
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, bold

_WIDTHS = (44, 112, 0, 120, 136, 80, 120, 272)
_SUBJECT = 2
_FILTERS: tuple[ItemState, ...] = ("ready", "held", "broken", "sending", "sent", "not-sent", "unknown")
_LOOKED_AT = 200  # chosen rows by which it is decided what can be done; the rest is looked at when it is done

AttemptAction = Literal["check", "mark-sent", "mark-not-sent", "again", "show"]
"""What can be done about one attempt: ask Cloudflare's log, say what became of it, repeat it, show all about it."""


class BatchRows(QWidget):
    """Emits what is wanted for the chosen messages; it changes nothing itself."""

    open_wanted = Signal(object)  # BatchItem
    release_wanted = Signal(object)  # tuple of places, as in the two that follow
    leave_out_wanted = Signal(object)
    try_again_wanted = Signal(object)
    attempt_wanted = Signal(str, str)  # attempt id, AttemptAction

    def __init__(self, model: BatchModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.filter = NamedComboBox(tr("State of the messages shown"), self)
        self.name = PlainLabel(parent=self, wrap=False)
        self.name.setFont(bold(self.name.font()))
        self.table = _Table(tr("Batch messages"), model, _WIDTHS, self)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(4 * GRID)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_SUBJECT, QHeaderView.ResizeMode.Stretch)
        # To draw a column's title the header looks at every row of it that is selected.
        header.setSelectionModel(QItemSelectionModel(model, self.table))
        self.empty = PlainLabel(parent=self.table.viewport())
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = self._button(tr("&Open"), self._on_open)
        self.release_button = self._button(tr("Send &these too"), self._on_release)
        self.leave_out_button = self._button(tr("&Leave out"), self._on_leave_out)
        self.try_again_button = self._button(tr("Tr&y again"), self._on_try_again)
        self._attempt_buttons = {
            "check": self._button(tr("Check in Cloudflare's log"), self._on_check),
            "mark-sent": self._button(tr("Mark as sent"), self._on_mark_sent),
            "mark-not-sent": self._button(tr("Mark as not sent"), self._on_mark_not_sent),
            "again": self._button(tr("Send again anyway (may duplicate)"), self._on_again),
            "show": self._button(tr("Show in history"), self._on_show),
        }
        self._build()
        self.show_counts(None)
        self.filter.currentIndexChanged.connect(self._on_filter)
        self.table.selectionModel().selectionChanged.connect(self._refresh_actions)
        self.table.doubleClicked.connect(self._on_open)
        self.table.entered_key.connect(self._on_open)
        for signal in (model.dataChanged, model.modelReset, model.rowsRemoved):
            signal.connect(self._refresh_actions)
        for signal in (model.modelReset, model.rowsRemoved, model.rowsInserted):
            signal.connect(self._refresh_empty)
        model.set_palette(self.palette())
        self._refresh_actions()

    def attempt_button(self, action: AttemptAction) -> QPushButton:
        """Return the button of an action for one attempt."""
        return self._attempt_buttons[action]

    def show_counts(self, record: BatchRecord | None) -> None:
        """Say in the filter how many messages are in each state, and in an empty table that none is in this one."""
        self._refresh_empty()
        counts = [record.count() if record else 0, *((record.count(state) if record else 0) for state in _FILTERS)]
        with QSignalBlocker(self.filter):
            if not self.filter.count():
                self.filter.addItems([""] * len(counts))
            for index, count in enumerate(counts):
                state = _FILTERS[index - 1] if index else None
                self.filter.setItemText(index, texts_batch.filter_choice(state, count))

    def places(self) -> tuple[int, ...]:
        """Return the places of the chosen messages, ascending."""
        return tuple(self._model.place_at(row) for row in self.table.chosen_rows())

    @Slot()
    def _refresh_empty(self) -> None:
        is_filtered = self.filter.currentIndex() > 0
        self.empty.say(texts_batch.none_in_state() if is_filtered and not self._model.rowCount() else "")

    def _chosen(self) -> list[BatchItem]:
        items = (self._model.item_at(row) for row in islice(self.table.chosen_rows(), _LOOKED_AT))
        return [item for item in items if item is not None]

    @Slot()
    def _refresh_actions(self) -> None:
        items = self._chosen()
        states = {item.state for item in items}
        single = items[0] if len(items) == 1 else None
        self.open_button.setEnabled(single is not None)
        self.leave_out_button.setEnabled(any(_can_be_left_out(item) for item in items))
        self.release_button.setVisible("held" in states)
        self.try_again_button.setVisible("not-sent" in states)
        unknown = single is not None and single.state == "unknown"
        for action, button in self._attempt_buttons.items():
            has_attempt = single is not None and bool(single.attempt_id)
            button.setVisible(has_attempt if action == "show" else unknown)

    def _single(self) -> BatchItem | None:
        items = self._chosen()
        return items[0] if len(items) == 1 else None

    @Slot()
    def _on_filter(self) -> None:
        index = self.filter.currentIndex()
        self._model.filter((_FILTERS[index - 1],) if index else ())

    @Slot()
    @Slot(QModelIndex)
    def _on_open(self, _index: QModelIndex | None = None) -> None:
        item = self._single()
        if item is not None:
            self.open_wanted.emit(item)

    @Slot()
    def _on_release(self) -> None:
        self.release_wanted.emit(self.places())

    @Slot()
    def _on_leave_out(self) -> None:
        self.leave_out_wanted.emit(self.places())

    @Slot()
    def _on_try_again(self) -> None:
        self.try_again_wanted.emit(self.places())

    @Slot()
    def _on_check(self) -> None:
        self._want("check")

    @Slot()
    def _on_mark_sent(self) -> None:
        self._want("mark-sent")

    @Slot()
    def _on_mark_not_sent(self) -> None:
        self._want("mark-not-sent")

    @Slot()
    def _on_again(self) -> None:
        self._want("again")

    @Slot()
    def _on_show(self) -> None:
        self._want("show")

    def _want(self, action: AttemptAction) -> None:
        item = self._single()
        if item is not None and item.attempt_id:
            self.attempt_wanted.emit(item.attempt_id, action)

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.clicked.connect(slot)
        return button

    def _build(self) -> None:
        label = QLabel(tr("S&how"), self)
        label.setBuddy(self.filter)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(label)
        top.addWidget(self.filter)
        top.addStretch(1)
        top.addWidget(self.name)
        buttons = (self.open_button, self.release_button, self.leave_out_button, self.try_again_button)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        for button in (*buttons, *self._attempt_buttons.values()):
            bottom.addWidget(button)
        bottom.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)
        QVBoxLayout(self.table.viewport()).addWidget(self.empty)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_palette(self.palette())
        super().changeEvent(event)


def _can_be_left_out(item: BatchItem) -> bool:
    from cfmail_gui.sending.batch_check import LEFT_OUT

    return item.state in ("ready", "held") and item.note != LEFT_OUT


class _Table(ReadOnlyTable):
    entered_key = Signal()  # Return

    def chosen_rows(self) -> Iterator[int]:
        """Yield the rows that are selected, ascending; Qt's own list of 5,000 of them takes 70 ms."""
        selection = self.selectionModel().selection()
        ranges = sorted((each.top(), each.bottom()) for each in (selection.at(i) for i in range(selection.count())))
        for top, bottom in ranges:
            yield from range(top, bottom + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hold the interpreter from here on: else each of a thousand values is waited for while files are read."""
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return open what is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_key.emit()
        else:
            super().keyPressEvent(event)
