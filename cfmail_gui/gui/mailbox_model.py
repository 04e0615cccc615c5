"""The messages of a mailbox as a table that reads what is looked at: there may be 200,000."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal, Slot

from cfmail_gui.gui import texts_mailbox
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.plain import tooltip
from cfmail_gui.gui.rows_model import Index
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import octets, tr
from cfmail_gui.message.display import plain

if TYPE_CHECKING:
    from cfmail_gui.sending.mailbox import Mailbox, MailboxRow

_ROOT = QModelIndex()
_PAGE = 100  # rows read at once to be shown: about 20 ms
_SLICE = 500  # rows read at once by the filter, which leaves the thread to others in between
_CELL = 200  # characters
_UNREAD = "…"


class MailboxModel(QAbstractTableModel):
    """All messages, or those that hold each word of a filter in From, Subject or the date."""

    searched = Signal(int)  # so many messages were looked at by the filter

    def __init__(self, mailbox: "Mailbox", work: TaskThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = (tr("From"), tr("Subject"), tr("Date"), tr("Size"))
        self._total = len(mailbox.file.messages)
        self._source = _Source(mailbox)
        self._words: tuple[str, ...] = ()
        self._found: list[int] | None = None  # by the filter; None while there is none
        self._reading = LatestAnswer(work, self)
        self._reading.answered.connect(self._on_read)
        self._searching = LatestAnswer(work, self)
        self._searching.answered.connect(self._on_searched)

    @property
    def total(self) -> int:
        """How many messages there are."""
        return self._total

    def message_at(self, row: int) -> int:
        """Return the index of the message in this row."""
        return row if self._found is None else self._found[row]

    def filter(self, text: str) -> None:
        """Show the messages in which every word of ``text`` occurs, as they are found."""
        self._words = tuple(text.casefold().split())
        self._searching.forget()
        self.beginResetModel()
        self._found = [] if self._words else None
        self.endResetModel()
        if self._words:
            self._search(0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of messages that are listed."""
        if parent.isValid():
            return 0
        return self._total if self._found is None else len(self._found)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of titles."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return a cell's text, or its row's tooltip; what is not known yet will be read."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == len(self._titles) - 1:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        number = self.message_at(index.row())
        row = self._source.known.get(number)
        if row is None:
            self._want(number)
            return _UNREAD if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return _CELLS[index.column()](row)
        return tooltip(" · ".join(cell(row) for cell in _CELLS))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Return the titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _want(self, number: int) -> None:
        """Read the page of a message. While one is being read others wait: they are asked for again when painted."""
        if not self._reading.busy:
            source, start = self._source, number // _PAGE * _PAGE
            self._reading.ask(lambda: source.read(start, start + _PAGE))

    @Slot(object)
    def _on_read(self, _span: tuple[int, int]) -> None:
        rows, columns = self.rowCount(), self.columnCount()
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def _search(self, start: int) -> None:
        source, words = self._source, self._words
        self._searching.ask(lambda: source.search(words, start, start + _SLICE))

    @Slot(object)
    def _on_searched(self, answer: tuple[int, list[int]]) -> None:
        stop, found = answer
        if self._found is None:
            return
        if found:
            self.beginInsertRows(_ROOT, len(self._found), len(self._found) + len(found) - 1)
            self._found += found
            self.endInsertRows()
        done = min(stop, self._total)
        if done < self._total:
            self._search(done)
        self.searched.emit(done)


class _Source:
    """Reads on the thread, and remembers: what is known is never taken back, so the GUI thread may look it up."""

    def __init__(self, mailbox: "Mailbox") -> None:
        self._mailbox = mailbox
        self.known: dict[int, MailboxRow] = {}

    def read(self, start: int, stop: int) -> tuple[int, int]:
        """Make the rows from ``start`` to ``stop`` known."""
        if not all(number in self.known for number in range(start, min(stop, len(self._mailbox.file.messages)))):
            rows = self._mailbox.rows(start, stop)
            self.known.update((start + number, _short(row)) for number, row in enumerate(rows))
        return start, stop

    def search(self, words: tuple[str, ...], start: int, stop: int) -> tuple[int, list[int]]:
        """Return ``stop``, and which of the rows before it, from ``start`` on, hold all of ``words``."""
        self.read(start, stop)
        rows = ((number, self.known[number]) for number in range(start, stop) if number in self.known)
        return stop, [number for number, row in rows if _holds(row, words)]


def _short(row: "MailboxRow") -> "MailboxRow":
    return replace(row, sender=plain(row.sender, _CELL), subject=plain(row.subject, _CELL))


def _holds(row: "MailboxRow", words: tuple[str, ...]) -> bool:
    text = f"{row.sender} {row.subject} {row.date or ''}".casefold()
    return all(word in text for word in words)


_CELLS: "tuple[Callable[[MailboxRow], str], ...]" = (
    lambda row: row.sender,
    lambda row: row.subject,
    lambda row: texts_mailbox.when(row.date),
    lambda row: octets(row.octets),
)
