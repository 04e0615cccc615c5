"""The preferences: pages in a list, the one that is chosen beside it, and a line that finds a setting by its words."""

from typing import get_args

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.gui import texts_preferences
from cfmail_gui.gui.dialogs import open_dialogs
from cfmail_gui.gui.help_topic import give_help, set_topic
from cfmail_gui.gui.layout_memory import LayoutMemory
from cfmail_gui.gui.one_window import bring_up, only
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.preferences.pages import make
from cfmail_gui.gui.preferences.preference_page import PreferencePage, Setting
from cfmail_gui.gui.preferences.search_marks import SearchMarks
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_preferences import PageCode
from cfmail_gui.gui.theme import GRID, follow_letters

_CODES: tuple[PageCode, ...] = get_args(PageCode)
_SIZE = (880, 680)
_LAYOUT, _PAGE = "preferences", "preferences-page"  # names in the memory for layouts


def show_preferences(services: Services, page: str = "") -> "PreferencesWindow":
    """Show the preferences, or bring them to the front.

    Args:
        services: of the program.
        page: one of ``PageCode``; anything else for the page that was looked at last.
    """
    window = only(PreferencesWindow, lambda: PreferencesWindow(services))
    if page in _CODES:
        window.choose(_CODES[_CODES.index(page)])
    bring_up(window)
    return window


class PreferencesWindow(QWidget):
    """One for the whole program. A page is built when it is looked at, or searched, for the first time."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.setWindowTitle(tr("Preferences"))
        give_help(self, "preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.search_edit = QLineEdit(self)
        self.state = PlainLabel(parent=self)
        self.list = QListWidget(self)
        self.stack = QStackedWidget(self)
        self.pages: dict[PageCode, PreferencePage] = {}
        self._marks = SearchMarks()
        self._found: dict[PageCode, list[Setting]] = {}  # what has the words that are looked for
        self._before: PageCode | None = None  # the page that was shown when the search began
        self._led_to: PageCode | None = None  # where the search has led since
        self._build()
        self._connect()
        self.resize(fitting(self, *_SIZE))
        self._layout = LayoutMemory(self, {}, services.memory, _LAYOUT)
        kept = services.memory.layout().get(_PAGE, "")
        self.list.setCurrentRow(_CODES.index(kept) if kept in _CODES else 0)
        self.list.setFocus()

    @property
    def code(self) -> PageCode:
        """The page that is shown."""
        return _CODES[max(self.list.currentRow(), 0)]

    def choose(self, code: PageCode) -> None:
        """Show this page, and every other one in the list."""
        self.search_edit.clear()
        self.list.setCurrentRow(_CODES.index(code))

    def page(self, code: PageCode) -> PreferencePage:
        """Return a page; the first to ask has it built."""
        if code not in self.pages:
            page = self.pages[code] = make(code, self._services, self.choose, self)
            set_topic(page, f"preferences#{code}")
            page.column.addStretch()  # unless something on it takes all the room
            page.refresh()
            area = self.stack.widget(_CODES.index(code))
            assert isinstance(area, QScrollArea)  # noqa: S101 - for mypy: the stack holds nothing else
            area.setWidget(page)
        return self.pages[code]

    # Finding

    @Slot()
    def _on_find_key(self) -> None:
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    @Slot()
    def _on_escape(self) -> None:
        if self.search_edit.text():
            self.search_edit.clear()
        else:
            self.close()

    @Slot(str)
    def _on_search(self, text: str) -> None:
        words = text.casefold().split()
        self._found = {code: found for code in _CODES if words and (found := self._search(code, words)) is not None}
        self._marks.show(setting for found in self._found.values() for setting in found)
        for row, code in enumerate(_CODES):
            self.list.item(row).setHidden(bool(words) and code not in self._found)
        self._lead(searching=bool(words))
        count = len(self._found)
        told = texts_preferences.found(count) if count else texts_preferences.nothing_found(text)
        self.state.say(told if words else "")
        self.state.setVisible(bool(words))

    def _lead(self, *, searching: bool) -> None:
        """Show a page where something was found; when the search is given up, the one that was shown before it."""
        if searching and self._before is None:
            self._before = self.code
        if self._found and self.code not in self._found:
            self._led_to = next(iter(self._found))
            self.list.setCurrentRow(_CODES.index(self._led_to))
        if not searching:
            if self._before is not None and self.code == self._led_to:
                self.list.setCurrentRow(_CODES.index(self._before))
            self._before = self._led_to = None

    def _search(self, code: PageCode, words: list[str]) -> list[Setting] | None:
        """Return the settings of a page that have every word; none where only the page's own name has; else None."""
        settings = [each for each in self.page(code).settings() if _has(each.words(), words)]
        name = f"{texts_preferences.page_title(code)} {texts_preferences.page_keywords(code)}".casefold()
        return settings if settings or _has(name, words) else None

    @Slot()
    def _on_go(self) -> None:
        """Put the keyboard into the first setting that was found on the page, or into the page's first one."""
        if self.search_edit.text().split() and not self._found:
            return
        self._led_to = None  # here the user wants to stay
        found = self._found.get(self.code, [])
        page, area = self.page(self.code), self.stack.currentWidget()
        field = next((each.field for each in found if each.field is not None and each.field.isEnabled()), None)
        target = field or page.first_field()
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if found and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(found[0].said[0], GRID, 4 * GRID)

    # Pages

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.page(_CODES[row]).refresh()
        self.stack.setCurrentIndex(row)

    def _refresh(self) -> None:
        for page in self.pages.values():
            page.refresh()

    def _flush(self) -> None:
        for page in self.pages.values():
            page.flush()

    def _connect(self) -> None:
        self.search_edit.textChanged.connect(self._on_search)
        self.search_edit.returnPressed.connect(self._on_go)
        self.list.currentRowChanged.connect(self._on_row)
        for key, act in (("Ctrl+F", self._on_find_key), ("Ctrl+W", self.close), ("Esc", self._on_escape)):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.hide)  # no time for questions any more

    def _build(self) -> None:
        self.search_edit.setAccessibleName(tr("Find a setting"))
        self.search_edit.setPlaceholderText(tr("Find a setting (Ctrl+F)"))
        self.search_edit.setClearButtonEnabled(True)
        self.list.setAccessibleName(tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for code in _CODES:
            self.list.addItem(texts_preferences.page_title(code))
            area = QScrollArea(self)
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Page Up and Down reach it through what has the keyboard
            area.setAccessibleName(texts_preferences.page_title(code))
            self.stack.addWidget(area)
        self.list.setSpacing(GRID // 4)
        follow_letters(self.list, self._fit_list)
        self.state.hide()
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.list)
        below.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.search_edit)
        layout.addWidget(self.state)
        layout.addLayout(below, 1)

    def _fit_list(self) -> None:
        """Make the list as wide as its longest title."""
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 4 * GRID)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what holds now."""
        super().showEvent(event)
        if not event.spontaneous():
            self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed last, and where everything was."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._flush()
            self._layout.keep()
            self._services.memory.keep_layout({_PAGE: self.code})

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay where a dialog over the window wants to."""
        event.setAccepted(all(dialog.close() for dialog in open_dialogs(self)))

    def changeEvent(self, event: QEvent) -> None:
        """Show what was changed in another window meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._refresh()


def _has(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
