"""The message as lists of mail programs show it before it is opened."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_preview
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.sending.inbox_line import LONGEST, InboxLine


@dataclass(frozen=True, slots=True)
class ListProgram:
    """How many characters a program's list shows; None for no fixed number, 0 for nothing."""

    name: str
    sender: int | None
    subject: int | None
    preheader: int | None


# No vendor publishes numbers, and programs cut by width: these are what others have measured. Subjects in browsers and
# on desktops: theorchardagency.com.au, "Subject line length and open rates" (windows of 1024 pixels). Preheaders:
# themarketer.com, "How long should your preview texts be". Apple Mail on an iPhone and Gmail on phones:
# emailtooltester.com, "Email subject lines: character limit" (iPhone 14, Pixel 7). Senders on phones: about 25.
PROGRAMS = (
    ListProgram("Gmail, browser", 20, 70, 97),
    ListProgram("Gmail, Android", 25, 33, 90),
    ListProgram("Apple Mail, iPhone", 25, 48, 99),
    ListProgram("Apple Mail, Mac", None, None, 140),
    ListProgram("Outlook, Windows", None, 54, 35),
    ListProgram("Yahoo Mail, browser", None, 46, None),
    ListProgram("Yahoo Mail, phone", 25, None, 45),
    ListProgram("Thunderbird", None, 66, 0),
)

_WIDTHS = (128, 88, 168, 200, 88)
_PROGRAM, _SUBJECT, _PREHEADER, _LIMITS = 0, 2, 3, 4  # columns


@dataclass(frozen=True, slots=True)
class _Row:
    program: ListProgram
    line: InboxLine


class InboxLineView(QWidget):
    """What a list shows, whole, and as some programs cut it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = PlainLabel(parent=self)
        titles = (tr("Program"), tr("Sender"), tr("Subject"), tr("Text behind it"), tr("Cut at"))
        self._rows = RowsModel[_Row](titles, _cell)
        self.table = ReadOnlyTable(tr("Inbox line"), self._rows, _WIDTHS, self)
        header = self.table.horizontalHeader()
        for column in (_PROGRAM, _LIMITS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.stretch(_SUBJECT, _PREHEADER)
        self.table.wrap_rows()  # an ellipsis here has to be the program's
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.note)
        layout.addWidget(self.table, 1)
        layout.addWidget(PlainLabel(texts_preview.lengths_note(), self))

    def show_line(self, line: InboxLine) -> None:
        """Show a message."""
        self._rows.show_rows(tuple(_Row(program, line) for program in PROGRAMS))
        note = texts_preview.preheader_note(is_hidden=line.is_hidden, is_empty=not line.preheader)
        self.note.say(f"{texts_preview.lengths(line.sender, line.subject, line.preheader, LONGEST)} {note}")


def cut(text: str, limit: int | None) -> str:
    """Return what a list shows of ``text``, with "…" where it goes on."""
    if limit is None or len(text) <= limit:
        return text
    return text[: limit - 1].rstrip() + "…" if limit else ""


def _cell(row: _Row, column: int) -> str:
    program, line = row.program, row.line
    match column:
        case 0:
            return program.name
        case 1:
            return cut(line.sender or tr("(no sender)"), program.sender)
        case 2:
            return cut(line.subject or tr("(no subject)"), program.subject)
        case 3:
            return cut(line.preheader, program.preheader)
        case _:
            return texts_preview.limits(program.sender, program.subject, program.preheader)
