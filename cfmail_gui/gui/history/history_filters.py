"""What to look for in the history: words, account, outcome and time."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.texts import outcome_word, tr
from cfmail_gui.gui.texts_results import state_word
from cfmail_gui.gui.theme import GRID
from cfmail_gui.history_query import HistoryQuery
from cfmail_gui.message.display import plain
from cfmail_gui.record import AttemptState

_STATES: tuple[AttemptState, ...] = ("unknown", "sending", "not-sent", "sent")
_OUTCOMES = (
    Outcome.DELIVERED,
    Outcome.QUEUED,
    Outcome.BOUNCED,
    Outcome.SUPPRESSED,
    Outcome.FAILED,
    Outcome.UNREPORTED,
)
_KINDS: tuple[tuple[tuple[AttemptState, ...], tuple[Outcome, ...]], ...] = (
    ((), ()),
    *(((state,), ()) for state in _STATES),
    *(((), (outcome,)) for outcome in _OUTCOMES),
)
"""What the entries of the combo box `Outcome` ask for."""

_ANY_TIME = -1
_OWN_RANGE = -2


class HistoryFilters(QWidget):
    """The filters, over one or two lines; ``query`` is what they ask for now."""

    changed = Signal()
    down = Signal()  # Return or Down in the search line: on to what was found

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.search_edit = QLineEdit(self)
        self.search_edit.setAccessibleName(tr("Search history"))
        self.search_edit.setPlaceholderText(tr("Words in subject, addresses, ids or causes"))
        self.search_edit.setClearButtonEnabled(True)
        explain(self.search_edit, tr("Finds attempts that hold every word, or the beginning of it."))
        self.account_combo = self._combo(tr("Account"))
        self.outcome_combo = self._combo(tr("Outcome"))
        self.time_combo = self._combo(tr("Time"))
        self.first_day = self._day(tr("First day"))
        self.last_day = self._day(tr("Last day"))
        self._range = QWidget(self)
        self._fill()
        self._build()
        self._connect()

    @property
    def is_narrow(self) -> bool:
        """Whether anything but all attempts is asked for."""
        return self.query() != HistoryQuery()

    def query(self) -> HistoryQuery:
        """Return what to look for; days are this computer's."""
        states, outcomes = _KINDS[self.outcome_combo.currentIndex()]
        since, until = self._time()
        return HistoryQuery(
            self.search_edit.text().strip(), self.account_combo.currentData(), states, outcomes, since, until
        )

    def show_accounts(self, accounts: tuple[tuple[str, str], ...]) -> None:
        """Offer these accounts: (our id, name). The one that is chosen stays."""
        chosen = self.account_combo.currentData()
        with QSignalBlocker(self.account_combo):
            self.account_combo.clear()
            self.account_combo.addItem(tr("All accounts"), "")
            for account_id, name in accounts:
                self.account_combo.addItem(plain(name, 80), account_id)
            self.account_combo.setCurrentIndex(max(0, self.account_combo.findData(chosen)))
        if self.account_combo.currentData() != chosen:
            self.changed.emit()

    @Slot()
    def show_all(self) -> None:
        """Ask for everything."""
        with QSignalBlocker(self):
            self.search_edit.clear()
            for combo in (self.account_combo, self.outcome_combo, self.time_combo):
                combo.setCurrentIndex(0)
        self.changed.emit()

    @Slot()
    def focus_search(self) -> None:
        """Have the keyboard write words to search for."""
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    def _time(self) -> tuple[datetime | None, datetime | None]:
        days = self.time_combo.currentData()
        if days == _ANY_TIME:
            return None, None
        if days == _OWN_RANGE:
            return _midnight(_as_date(self.first_day)), _midnight(_as_date(self.last_day) + timedelta(days=1))
        return _midnight(datetime.now(UTC).astimezone().date() - timedelta(days=days)), None

    @Slot()
    def _on_time(self) -> None:
        self._range.setVisible(self.time_combo.currentData() == _OWN_RANGE)

    @Slot()
    def _on_first_day(self) -> None:
        self.last_day.setMinimumDate(self.first_day.date())

    def _combo(self, name: str) -> QComboBox:
        combo = NamedComboBox(name, self)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMaximumWidth(30 * GRID)
        return combo

    def _day(self, name: str) -> QDateEdit:
        edit = QDateEdit(QDate.currentDate(), self)
        edit.setCalendarPopup(True)
        edit.setAccessibleName(name)
        return edit

    def _fill(self) -> None:
        self.account_combo.addItem(tr("All accounts"), "")
        self.outcome_combo.addItem(tr("All outcomes"))
        self.outcome_combo.addItems([state_word(state) for state in _STATES])
        self.outcome_combo.addItems([outcome_word(outcome) for outcome in _OUTCOMES])
        days = ((tr("Today"), 0), (tr("Last 7 days"), 6), (tr("Last 30 days"), 29))
        for text, count in ((tr("Any time"), _ANY_TIME), *days, (tr("Own range…"), _OWN_RANGE)):
            self.time_combo.addItem(text, count)

    def _connect(self) -> None:
        self.time_combo.currentIndexChanged.connect(self._on_time)
        self.first_day.dateChanged.connect(self._on_first_day)
        self.search_edit.textChanged.connect(self.changed)
        self.search_edit.returnPressed.connect(self.down)
        key = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search_edit, context=Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.down)
        for combo in (self.account_combo, self.outcome_combo, self.time_combo):
            combo.currentIndexChanged.connect(self.changed)
        for day in (self.first_day, self.last_day):
            day.dateChanged.connect(self.changed)

    def _build(self) -> None:
        label = QLabel(tr("&Search"), self)
        label.setBuddy(self.search_edit)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(label)
        line.addWidget(self.search_edit, 1)
        for combo in (self.account_combo, self.outcome_combo, self.time_combo):
            line.addWidget(combo)
        days = QHBoxLayout(self._range)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(GRID)
        days.addStretch(1)
        for text, edit in ((tr("Fro&m"), self.first_day), (tr("&To"), self.last_day)):
            name = QLabel(text, self._range)
            name.setBuddy(edit)
            days.addWidget(name)
            days.addWidget(edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(line)
        layout.addWidget(self._range)
        self._range.hide()


def _as_date(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())


def _midnight(day: date) -> datetime:
    """Return the beginning of a day of this computer's."""
    return datetime.combine(day, time.min).astimezone().astimezone(UTC)
