"""The manual: its contents, a page of it, and a search through all pages."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QUrl, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.gui import help_pages
from cfmail_gui.gui.help_browser import HelpBrowser
from cfmail_gui.gui.one_window import bring_up, only
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID

_SIZE = (1000, 760)
_COLUMNS = [260, 740]
_ENGLISH = (QLocale.Language.English, QLocale.Language.C)
_TOPIC = Qt.ItemDataRole.UserRole


def show_help(topic: str = "") -> None:
    """Show the manual at ``topic``, a page or "page#section"; without one, where it was left or its first page."""
    window = only(HelpWindow, HelpWindow)
    bring_up(window)  # before a place is looked for: until then nobody knows where the lines break
    if topic or not window.topic:
        window.go(topic or help_pages.FIRST)


def _result_name(page: str, heading: str) -> str:
    return page if heading == page else tr("{page}: {section}").format(page=page, section=heading)


class HelpWindow(QWidget):
    """One for the whole program."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(tr("Help — cfmail"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._visited: list[tuple[str, int]] = []  # topic, and how far it was scrolled when it was left
        self._place = -1
        self.back_button = QPushButton(tr("&Back"), self)
        self.forward_button = QPushButton(tr("&Forward"), self)
        self.search_edit = QLineEdit(self)
        self.state = PlainLabel(parent=self, wrap=False)
        self.contents = QListWidget(self)
        self.browser = HelpBrowser(self)
        self._build()
        self._connect()
        self._list_pages()
        self._refresh()
        self.resize(fitting(self, *_SIZE))

    @property
    def topic(self) -> str:
        """What is shown; "" for nothing yet."""
        return self._visited[self._place][0] if self._visited else ""

    def go(self, topic: str) -> None:
        """Show ``topic``, and remember where the reader was."""
        self._leave()
        del self._visited[self._place + 1 :]
        self._visited.append((topic, 0))
        self._place += 1
        self._show()

    @Slot()
    def back(self) -> None:
        """Show what was shown before."""
        self._step(-1)

    @Slot()
    def forward(self) -> None:
        """Undo going back."""
        self._step(1)

    @Slot()
    def open_search(self) -> None:
        """Let the reader say what to look for."""
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    @Slot()
    def find_next(self) -> None:
        """Select the next place of the words; behind the last one of a page go to the next section that has them."""
        self._find(1)

    @Slot()
    def find_previous(self) -> None:
        """Select the previous place of the words."""
        self._find(-1)

    def _step(self, by: int) -> None:
        if 0 <= self._place + by < len(self._visited):
            self._leave()
            self._place += by
            self._show()

    def _leave(self) -> None:
        if self._visited:
            self._visited[self._place] = (self.topic, self.browser.verticalScrollBar().value())

    def _show(self) -> None:
        topic, scrolled = self._visited[self._place]
        page, _, anchor = topic.partition("#")
        self.browser.show_page(page, anchor)
        if scrolled:
            self.browser.verticalScrollBar().setValue(scrolled)
        self._refresh()

    def _refresh(self) -> None:
        self.back_button.setEnabled(self._place > 0)
        self.forward_button.setEnabled(self._place + 1 < len(self._visited))
        self.browser.mark(self.search_edit.text())
        self._choose_row()

    def _choose_row(self) -> None:
        topics = [self._topic_of(row) for row in range(self.contents.count())]
        wanted = self.topic if self.topic in topics else self.topic.partition("#")[0]
        with QSignalBlocker(self.contents):
            self.contents.setCurrentRow(topics.index(wanted) if wanted in topics else -1)

    # The search

    @Slot(str)
    def _on_search(self, words: str) -> None:
        if words.split():
            found = help_pages.search(words)
            titles = help_pages.pages()
            self._list([(_result_name(titles[each.page], each.heading), each.topic) for each in found])
            nothing = tr("Nothing found. Try other words.")
            self.state.say(tr("%n section(s) found", "", len(found)) if found else nothing)
        else:
            self._list_pages()
            self.state.say("")
        self._refresh()

    def _find(self, by: int) -> None:
        if not self.search_edit.text().split():
            self.open_search()
            return
        row = self.contents.currentRow()
        if row >= 0 and self.browser.select_place(by):
            return
        here = self.topic.partition("#")[0] if row >= 0 else ""
        rows = range(row + by, self.contents.count()) if by > 0 else range(row + by, -1, -1)
        other = next((each for each in rows if self._topic_of(each).partition("#")[0] != here), None)
        if other is not None:
            self.contents.setCurrentRow(other)
            self.browser.select_place(by)

    def _topic_of(self, row: int) -> str:
        return str(self.contents.item(row).data(_TOPIC))

    def _list_pages(self) -> None:
        self._list([(title, page) for page, title in help_pages.pages().items()])

    def _list(self, rows: list[tuple[str, str]]) -> None:
        with QSignalBlocker(self.contents):
            self.contents.clear()
            for name, topic in rows:
                item = QListWidgetItem(name, self.contents)
                item.setData(_TOPIC, topic)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.go(self._topic_of(row))

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        if url.scheme():
            from cfmail_gui.gui.preview.link_question import ask_and_open

            ask_and_open(self, url.toString(), self.state.say)
        else:
            self.go(url.toString().replace(".md", "", 1))

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back)
        self.forward_button.clicked.connect(self.forward)
        self.search_edit.textChanged.connect(self._on_search)
        self.search_edit.returnPressed.connect(self.find_next)
        self.contents.currentRowChanged.connect(self._on_row)
        self.browser.anchorClicked.connect(self._on_link)
        for key, act in (
            ("Alt+Left", self.back),
            ("Alt+Right", self.forward),
            ("Ctrl+F", self.open_search),
            ("F3", self.find_next),
            ("Shift+F3", self.find_previous),
            ("Esc", self.close),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _build(self) -> None:
        self.search_edit.setPlaceholderText(tr("Search the manual"))
        self.search_edit.setAccessibleName(tr("Search the manual"))
        explain(
            self.search_edit, tr("Lists the sections that have all of these words. Enter and F3 go to the next place.")
        )
        self.search_edit.setClearButtonEnabled(True)
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setWordWrap(True)
        self.contents.setSpacing(GRID // 4)
        row = QHBoxLayout()
        for widget in (self.back_button, self.forward_button, self.search_edit, self.state):
            row.addWidget(widget, int(widget is self.search_edit))
        columns = QSplitter(Qt.Orientation.Horizontal, self)
        columns.addWidget(self.contents)
        columns.addWidget(self.browser)
        columns.setSizes(_COLUMNS)
        columns.setStretchFactor(1, 1)
        columns.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(row)
        if QLocale().language() not in _ENGLISH:
            layout.addWidget(PlainLabel(tr("The manual is in English only."), self))
        layout.addWidget(columns, 1)
        self.browser.setFocus()
