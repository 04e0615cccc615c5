"""The table of a batch's messages, its filter, and what can be done with the chosen ones."""

from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Literal

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.batch_record import BatchItem, BatchRecord, ItemState
from cfmail_gui.gui import texts_batch, texts_batch_help, texts_batch_rows
from cfmail_gui.gui.batch.batch_model import BatchModel
from cfmail_gui.gui.batch.keyboard import hand_on
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.results.flow_layout import FlowLayout
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr, without_mnemonic
from cfmail_gui.gui.theme import GRID, bold

_WIDTHS = (44, 96, 0, 104, 112, 72, 96, 0)
_SUBJECT, _STATE = 2, 7
_DETAIL_LINES = 2
_FILTERS: tuple[ItemState, ...] = ("ready", "held", "broken", "sending", "sent", "not-sent", "unknown")
_LOOKED_AT = 200  # chosen rows by which it is decided what can be done; the rest is looked at when it is done

AttemptAction = Literal["check", "mark-sent", "mark-not-sent", "again", "suppressed", "show"]
"""What can be done about one attempt: ask Cloudflare's log, say what became of it, repeat it, show all about it.

Of one that was refused: ask who is suppressed.
"""


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
        self.empty = PlainLabel(parent=self.table.viewport())
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.detail = PlainLabel(parent=self)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setMinimumHeight(_DETAIL_LINES * self.detail.fontMetrics().lineSpacing())
        self.open_button = self._button(tr("&Open"), self._on_open, texts_batch_help.open_message())
        self.release_button = self._button(tr("Send &these too"), self._on_release, texts_batch_help.release())
        self.leave_out_button = self._button(tr("&Leave out"), self._on_leave_out, texts_batch_help.leave_out())
        self.try_again_button = self._button(tr("Tr&y again"), self._on_try_again, texts_batch_help.try_again())
        self._attempt_buttons: dict[AttemptAction, QPushButton] = {
            "check": self._attempt_button(tr("Check in Cloudflare's log"), "check"),
            "mark-sent": self._attempt_button(tr("Mark as sent"), "mark-sent"),
            "mark-not-sent": self._attempt_button(tr("Mark as not sent"), "mark-not-sent"),
            "again": self._attempt_button(tr("Send again anyway (may duplicate)"), "again"),
            "suppressed": self._attempt_button(tr("Look up suppressed"), "suppressed"),
            "show": self._attempt_button(tr("Show in history"), "show"),
        }
        self._build_header()
        self._build()
        self.show_counts(None)
        self._connect()
        model.set_palette(self.palette())
        self._refresh_actions()

    def _connect(self) -> None:
        model = self._model
        self.filter.currentIndexChanged.connect(self._on_filter)
        self.table.selectionModel().selectionChanged.connect(self._refresh_actions)
        self.table.doubleClicked.connect(self._on_open)
        self.table.entered_key.connect(self._on_open)
        for signal in (model.dataChanged, model.modelReset, model.rowsRemoved):
            signal.connect(self._refresh_actions)
        for signal in (model.modelReset, model.rowsRemoved, model.rowsInserted):
            signal.connect(self._refresh_empty)
        model.rowsInserted.connect(self._choose_first)

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
        self.detail.setText(texts_batch_rows.chosen(single) if single else "")
        always = {
            self.open_button: single is not None,
            self.leave_out_button: any(_can_be_left_out(item) for item in items),
        }
        at_times = {self.release_button: "held" in states, self.try_again_button: "not-sent" in states}
        at_times |= {button: _is_fit(action, single) for action, button in self._attempt_buttons.items()}
        hand_on([button for button, can in (always | at_times).items() if not can], self.table)
        for button, can in always.items():
            button.setEnabled(can)
        for button, can in at_times.items():
            button.setVisible(can)

    @Slot()
    def _choose_first(self) -> None:
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

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

    def _want(self, action: AttemptAction, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as the signal has it
        item = self._single()
        if item is not None and item.attempt_id:
            self.attempt_wanted.emit(item.attempt_id, action)

    def _button(self, text: str, slot: object, explanation: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(without_mnemonic(text))
        explain(button, explanation)
        button.clicked.connect(slot)
        return button

    def _attempt_button(self, text: str, action: AttemptAction) -> QPushButton:
        return self._button(text, partial(self._want, action), texts_batch_help.attempt(action))

    def _build_header(self) -> None:
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(4 * GRID)
        self.table.stretch(_SUBJECT, _STATE)  # so that no state is out of sight
        # To draw a column's title the header looks at every row of it that is selected.
        header.setSelectionModel(QItemSelectionModel(self._model, self.table))

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
        row = QWidget(self)
        bottom = FlowLayout(row)
        for button in (*buttons, *self._attempt_buttons.values()):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)
        layout.addWidget(row)
        over = QVBoxLayout(self.table.viewport())
        over.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        over.setSpacing(0)
        over.addWidget(self.empty)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._model.set_palette(self.palette())
        super().changeEvent(event)


def _is_fit(action: AttemptAction, item: BatchItem | None) -> bool:
    """Say whether an action makes sense for the one message that is chosen."""
    if item is None or not item.attempt_id:
        return False
    if action == "suppressed":  # the refusal of a whole request names nobody
        return item.state == "not-sent" and item.fault == "invalid-message"
    if action == "show" or item.state == "unknown":
        return True
    by_mark = texts_batch_rows.rests_on_mark(item)  # a person may have been wrong
    other = {"check": item.state, "mark-sent": "not-sent", "mark-not-sent": "sent"}
    return by_mark and other.get(action) == item.state


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
