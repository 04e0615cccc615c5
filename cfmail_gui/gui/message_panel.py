"""The open message: its main headers, text, header fields and source; and what to do where there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.gui import texts, texts_message
from cfmail_gui.gui.fields_table import FieldsTable
from cfmail_gui.gui.plain import PlainLabel, isolated, tooltip
from cfmail_gui.gui.text_pager import TextPager
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, bold, section_title
from cfmail_gui.message.display import plain
from cfmail_gui.sending.opened import Opened

_SHOWN_CHARACTERS = 2_000


class HeaderLine(QLineEdit):
    """One decoded header field that can be read, selected and copied, however long it is."""

    def __init__(self, name: str, parent: QWidget, *, holds_addresses: bool) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrame(False)
        self.setAcceptDrops(False)
        self.setAccessibleName(name)
        self._holds_addresses = holds_addresses
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def show_value(self, value: str) -> None:
        """Show ``value`` from its beginning, without characters that could disguise it."""
        text = plain(value, _SHOWN_CHARACTERS)
        text = isolated(text) if self._holds_addresses else text
        self.setText(text)
        self.setCursorPosition(0)
        self.setToolTip(tooltip(text))
        self.setAccessibleDescription(" ")  # else the tooltip's markup: the value is the text already


class EmptyPage(QWidget):
    """What is shown while no message is open: what one can do."""

    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = section_title(tr("No message is open"), self)
        hint = PlainLabel(
            tr("Drop an .eml file on this window, open one, or paste a raw message from the Edit menu."), self
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        open_button, sample_button = (
            QPushButton(tr("Open…"), self),
            QPushButton(tr("Open the sample message"), self),
        )
        open_button.clicked.connect(self.open_wanted)
        sample_button.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(open_button)
        row.addWidget(sample_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addStretch(1)
        layout.addWidget(title, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(hint)
        layout.addLayout(row)
        layout.addStretch(2)


class MessagePanel(QStackedWidget):
    """The left side of the window. Read-only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_page = EmptyPage(self)
        self._page = QWidget(self)
        names = {
            "From": tr("From"),
            "To": tr("To"),
            "Cc": tr("Cc"),
            "Subject": tr("Subject"),
            "Date": tr("Date"),
        }
        self.headers = {
            header: HeaderLine(name, self._page, holds_addresses=header in ("From", "To", "Cc"))
            for header, name in names.items()
        }
        self._names = names
        self.remarks = PlainLabel(parent=self._page)
        self._text = TextPager(tr("Text body"), self._page, wrap=True)
        self.body = self._text.editor
        self._body_note = PlainLabel(parent=self._page)
        self.fields = FieldsTable(self._page)
        self.source = TextPager(tr("Source"), self._page)
        self.tabs = QTabWidget(self._page)
        self._build()
        self.addWidget(self.empty_page)
        self.addWidget(self._page)

    def show_message(self, opened: Opened) -> None:
        """Show another message."""
        for name, value in opened.headers:
            self.headers[name].show_value(value)
        if opened.date is not None:
            self.headers["Date"].show_value(texts.moment(opened.date))
        remarks = texts_message.remarks(opened.remarks)
        self.remarks.say(remarks)
        self.remarks.setVisible(bool(remarks))
        self._text.show_octets(opened.body.text.encode("utf-8", "replace") if opened.body else b"")
        note = texts_message.body_note(opened.body)
        self._body_note.say(note)
        self._body_note.setVisible(bool(note))
        self.fields.show_fields(opened.document.fields)
        self.source.show_octets(opened.document.raw)
        self.setCurrentWidget(self._page)

    def _build(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, GRID, GRID, 0)
        form.setVerticalSpacing(0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTrailing)
        for header, line in self.headers.items():
            form.addRow(self._names[header], line)
        self.headers["Subject"].setFont(bold(self.font()))
        body_page = QWidget(self.tabs)
        body_layout = QVBoxLayout(body_page)
        body_layout.setContentsMargins(0, GRID // 2, 0, 0)
        body_layout.addWidget(self._body_note)
        body_layout.addWidget(self._text, 1)
        self.tabs.addTab(body_page, tr("Text"))
        self.tabs.addTab(self.fields, tr("Header fields"))
        self.tabs.addTab(self.source, tr("Source"))
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Message"))
        self.tabs.tabBar().setAccessibleName(tr("Views of the message"))
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(GRID, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.remarks)
        layout.addWidget(self.tabs, 1)
        self.setTabOrder(self.headers["Date"], self.tabs)
        self.setTabOrder(self.tabs, self.body)
