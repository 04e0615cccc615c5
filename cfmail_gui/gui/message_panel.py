"""The open message in its views; and what to do where there is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from cfmail_gui.account import Account
from cfmail_gui.gui import texts_message
from cfmail_gui.gui.help_topic import set_topic
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import sentences, tr
from cfmail_gui.gui.theme import GRID, set_margins, title
from cfmail_gui.gui.workbench import Workbench

if TYPE_CHECKING:  # the window is up before the first message is there
    from cfmail_gui.gui.checks.checks_page import ChecksPage
    from cfmail_gui.gui.preview.preview_page import PreviewPage
    from cfmail_gui.gui.template.template_page import TemplatePage

_TOPICS = (
    "write#compose",
    "write#header-fields",
    "write#source",
    "write#parts",
    "changes",
    "preview",
    "checks",
    "template",
)


class EmptyPage(QWidget):
    """What is shown while no message is open: what one can do."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = PlainLabel(tr("No message is open"), self)
        title(heading, self)
        hint = PlainLabel(
            tr("Write one, drop an .eml file on this window, or paste a raw message from the Edit menu."), self
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        for text, wanted in (
            (tr("New message"), self.new_wanted),
            (tr("Open…"), self.open_wanted),
            (tr("Open the sample message"), self.sample_wanted),
        ):
            button = QPushButton(text, self)
            button.clicked.connect(wanted)
            row.addWidget(button)
            if self.focusProxy() is None:
                self.setFocusProxy(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(2 * GRID)
        layout.addStretch(1)
        layout.addWidget(heading, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(hint)
        layout.addLayout(row)
        layout.addStretch(2)


class MessagePanel(QStackedWidget):
    """The left side of the window. The views are built when there is something to show."""

    copy_wanted = Signal()  # the message as a file on the clipboard
    drag_wanted = Signal(object)  # DragHandle: its ``drag`` takes the message as a file
    template_wanted = Signal()  # let the user choose one to follow
    follow_wanted = Signal(object)  # Path of a template: show its rendering again
    merge_wanted = Signal()  # one message for each row of its data
    to_me_wanted = Signal()  # what is shown, to the test recipient
    counted = Signal(int, int)  # what the checks found: what will fail, and all

    def __init__(self, workbench: Workbench, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._services = services
        self.empty_page = EmptyPage(self)
        self.addWidget(self.empty_page)
        self._message = QWidget(self)
        self.remarks = PlainLabel(parent=self._message)
        self.tabs = QTabWidget(self._message)
        self.pages: tuple[Page, ...] = ()
        self._account: Account | None = None
        self._build()
        self.addWidget(self._message)
        workbench.changed.connect(self._on_changed)
        workbench.source_wanted.connect(self._on_source_wanted)
        workbench.part_wanted.connect(self._on_part_wanted)

    @Slot()
    def open_find(self) -> None:
        """Find in the editor that the user is in."""
        bar = self.pages[self.tabs.currentIndex()].searched() if self.pages else None
        if bar is not None:
            bar.open_find()

    @Slot()
    def open_replace(self) -> None:
        """Find and replace in the editor that the user is in."""
        bar = self.pages[self.tabs.currentIndex()].searched() if self.pages else None
        if bar is not None:
            bar.open_replace()

    def show_account(self, account: Account | None) -> None:
        """Check, and offer, as this account would send."""
        self._account = account
        if self.pages:
            self._on_account()
            if self.template.is_built:
                self.template.page.show_account(account)

    def stop(self) -> None:
        """Check no more, and ask nobody any more: the window closes."""
        if self.pages:
            self.runner.stop()
            if self.checks.is_built:
                self.checks.page.lookups.stop()

    def send_to_me(self) -> None:
        """Ask for a send to the test recipient, once a template that is followed has been read again."""
        if self.pages and self.desk.is_live:
            self.template.page.send()
        else:
            self.to_me_wanted.emit()

    def choose(self, index: int) -> None:
        """Show the view with this number, 0 for the first, and give it the keyboard."""
        if self.pages:
            self.tabs.setCurrentIndex(index)
            self.pages[index].main_widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_row(self, rows: int) -> None:
        """Show the message so many rows on, where a template with data is followed."""
        if self.pages:
            self.rows.step(rows)

    @Slot()
    def choose_checks(self) -> None:
        """Show what the checks found."""
        if self.pages:
            self.choose(self.pages.index(self.checks))

    def _add_pages(self) -> None:
        # here: the window is up before the first message is there
        from cfmail_gui.gui.compose.compose_page import ComposePage
        from cfmail_gui.gui.drag_handle import DragHandle
        from cfmail_gui.gui.fields_page import FieldsPage
        from cfmail_gui.gui.parts_page import PartsPage
        from cfmail_gui.gui.source_page import SourcePage
        from cfmail_gui.gui.wire_page import WirePage

        place = (self._workbench, self._services, self.tabs)
        handle = DragHandle(self.tabs)
        handle.clicked.connect(self.copy_wanted)
        handle.drag_wanted.connect(self.drag_wanted)
        self.tabs.setCornerWidget(handle)
        self._handle = handle
        self.compose = ComposePage(*place)
        self.fields = FieldsPage(*place)
        self.source = SourcePage(*place)
        self.parts = PartsPage(*place)
        self.wire = WirePage(*place)
        self.pages = (self.compose, self.fields, self.source, self.parts, self.wire, *self._late_pages())
        titles = (tr("Compose"), tr("Header fields"), tr("Source"), tr("Parts"), tr("What will be sent"))
        late_titles = (tr("Preview"), tr("Checks"), tr("Template"))
        for page, name, topic in zip(self.pages, (*titles, *late_titles), _TOPICS, strict=True):
            set_topic(page, topic)
            self.tabs.addTab(page, name)
        self.tabs.currentChanged.connect(self._on_page_chosen)
        self._fit_handle()

    def _fit_handle(self) -> None:
        """Leave the views the room that they need."""
        self._handle.fit(self.width() - GRID - self.tabs.tabBar().sizeHint().width())

    def _late_pages(self) -> "tuple[Page, ...]":
        """What most who send a mail never open is built when somebody does."""
        from cfmail_gui.gui.checks.check_runner import CheckRunner
        from cfmail_gui.gui.late_page import LatePage
        from cfmail_gui.gui.template.row_bar import RowBar
        from cfmail_gui.gui.template.template_desk import TemplateDesk

        place = (self._workbench, self._services, self.tabs)
        self.desk = TemplateDesk(self._services, self._workbench, self)
        self.desk.changed.connect(self._show_remarks)
        self.rows = RowBar(self.desk, self._message)
        self._layout.insertWidget(0, self.rows)
        self.runner = CheckRunner(self._workbench, self._services.checks, self)
        self.runner.counted.connect(self.counted)
        self._on_account()
        self.preview = LatePage(self._make_preview, *place)
        self.checks = LatePage(self._make_checks, *place)
        self.template = LatePage(self._make_template, *place)
        return self.preview, self.checks, self.template

    def _on_account(self) -> None:
        account = self._account
        self.runner.set_account(account, self._services.memory.check_profile(account.id if account else ""))
        self.desk.set_recipient(account.test_recipient if account else "")

    def _make_preview(self, parent: QWidget) -> "PreviewPage":
        from cfmail_gui.gui.preview.preview_page import PreviewPage

        return PreviewPage(self._workbench, self._services, parent)

    def _make_checks(self, parent: QWidget) -> "ChecksPage":
        from cfmail_gui.gui.checks.checks_page import ChecksPage

        page = ChecksPage(self.runner, self._workbench, self._services, parent)
        page.html_wanted.connect(self._on_html_wanted)
        return page

    def _make_template(self, parent: QWidget) -> "TemplatePage":
        from cfmail_gui.gui.template.template_page import TemplatePage

        page = TemplatePage(self.desk, self._workbench, self._services, parent)
        page.open_wanted.connect(self.template_wanted)
        page.follow_wanted.connect(self.follow_wanted)
        page.merge_wanted.connect(self.merge_wanted)
        page.send_wanted.connect(self.to_me_wanted)
        page.show_account(self._account)
        return page

    @Slot()
    def _on_changed(self) -> None:
        if self._workbench.session.opened is None:
            return
        if not self.pages:
            self._add_pages()
        self._show_remarks()
        self.pages[self.tabs.currentIndex()].refresh()
        had_keyboard = self.empty_page.isAncestorOf(self.window().focusWidget())
        self.setCurrentWidget(self._message)
        if had_keyboard:  # Qt would give it to the choice of the account, which any letter changes
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_remarks(self) -> None:
        opened = self._workbench.session.opened
        remarks = sentences(texts_message.remarks(opened.remarks) if opened else "", self._left_empty())
        self.remarks.say(remarks)
        self.remarks.setVisible(bool(remarks))

    def _left_empty(self) -> str:
        """Name the variables of a template that nobody gave a value."""
        rendering = self.desk.rendering if self.desk.is_live else None
        if rendering is None or not rendering.undefined:
            return ""
        from cfmail_gui.gui import texts_live

        return texts_live.left_empty(tuple(each.name for each in rendering.undefined))

    @Slot(int)
    def _on_page_chosen(self, index: int) -> None:
        self._workbench.flush()
        self.pages[index].refresh()

    @Slot(int)
    def _on_source_wanted(self, offset: int) -> None:
        self.choose(self.pages.index(self.source))
        self.source.show_offset(offset)

    @Slot(int, int)
    def _on_html_wanted(self, line: int, column: int) -> None:
        self.choose(self.pages.index(self.preview))
        self.preview.page.show_source(line, column)

    @Slot(str)
    def _on_part_wanted(self, number: str) -> None:
        self.choose(self.pages.index(self.parts))
        self.parts.show_part(number)

    def _build(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Message"))
        self.tabs.tabBar().setAccessibleName(tr("Views of the message"))
        self._layout = QVBoxLayout(self._message)
        self._layout.setSpacing(GRID // 2)
        set_margins(self._layout, GRID, GRID // 2, 0, 0)
        self._layout.addWidget(self.remarks)
        self._layout.addWidget(self.tabs, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is beside the tabs to the room that they leave."""
        super().resizeEvent(event)
        if self.pages:
            self._fit_handle()
