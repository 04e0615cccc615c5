"""The view `Preview`: the message as mail programs show it, its text, its HTML, and its line in a list."""

from dataclasses import dataclass, replace
from pathlib import PurePath

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_preview
from cfmail_gui.gui.editing.find_bar import FindBar
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.preview.html_source_view import HtmlSourceView
from cfmail_gui.gui.preview.inbox_line import InboxLineView
from cfmail_gui.gui.preview.preview_output import PreviewOutput
from cfmail_gui.gui.preview.rendered_pane import RenderedPane
from cfmail_gui.gui.preview.tag_pairs import TagPairs, tag_pairs
from cfmail_gui.gui.preview.text_view import TextView
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.document import Document
from cfmail_gui.message.file_names import safe_name
from cfmail_gui.sending.inbox_line import InboxLine, inbox_line
from cfmail_gui.sending.opened import Opened
from cfmail_gui.sending.preview_content import PreviewContent, preview_content

_EFFORT = 8  # an octet of HTML costs as much as so many of a plain message


@dataclass(frozen=True, slots=True)
class _Loaded:
    content: PreviewContent
    line: InboxLine
    pairs: TagPairs


def load(document: Document) -> _Loaded:
    """Work out what the page shows. For a worker thread, but for messages that are short."""
    content = preview_content(document)
    return _Loaded(content, inbox_line(document, content), tag_pairs(content.html))


class PreviewPage(Page):
    """Nothing is edited here, and nothing is fetched that the user has not asked for."""

    def __init__(self, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self.tabs = QTabWidget(self)
        self.rendered = RenderedPane(services.preview, services.work, self.tabs)
        self.text = TextView(self.tabs)
        self.source = HtmlSourceView(self.tabs)
        self.inbox = InboxLineView(self.tabs)
        self.output = PreviewOutput(services, self.rendered.say, self)
        self._document: Document | None = None  # that is shown, or about to be
        self._opened: Opened | None = None
        self._loaded: _Loaded | None = None
        self._given: dict[QWidget, _Loaded] = {}  # what each inner tab shows, of this message
        self._allowed: frozenset[str] = frozenset()  # hosts that may learn that this message is looked at
        self._place: tuple[int, int] | None = None  # in the HTML, to be shown as soon as that is there
        self._loading = LatestAnswer(services.work, self)
        self._build()
        self._connect()

    def main_widget(self) -> QWidget:
        """Return what the user looks at."""
        return self.tabs.tabBar()

    def searched(self) -> FindBar | None:
        """Return the find bar of the HTML source while that is shown."""
        return self.source.find_bar if self.tabs.currentWidget() is self.source else None

    def refresh(self) -> None:
        """Show the message as it is now; what is scrolled to stays in view."""
        session = self.workbench.session
        document = session.document
        if document is None or document is self._document:
            return
        self._document, self._opened = document, session.opened
        self._loading.ask(lambda: load(document), _EFFORT * document.size)

    def show_source(self, line: int, column: int) -> None:
        """Show a place in the HTML, counted from 1."""
        self.tabs.setCurrentWidget(self.source)
        self.source.editor.setFocus()
        self._place = (line, column)
        self.refresh()
        if not self._loading.busy:
            self._show_place()

    def _show_place(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            self.source.show_line(*place)

    @Slot()
    def _on_opened(self) -> None:
        """Another message: what was allowed for the last one is not allowed for this one."""
        opened, before = self.workbench.session.opened, self._opened
        if opened is None or before is None or not opened.is_same_source(before):
            self._given.clear()
        self._allowed = frozenset()
        self._document = None
        self._loading.forget()
        self._place = None

    @Slot(object)
    def _on_loaded(self, loaded: _Loaded) -> None:
        hosts = loaded.content.remote
        content = replace(loaded.content, remote_allowed=bool(hosts) and self._allowed.issuperset(hosts))
        self._loaded = replace(loaded, content=content)
        self._show_tab()

    @Slot()
    def _on_not_loaded(self) -> None:
        self.rendered.say(texts_preview.mistake())

    @Slot()
    def _show_tab(self) -> None:
        """Show what is known in the inner tab that is seen; the others follow when they are chosen."""
        loaded, tab = self._loaded, self.tabs.currentWidget()
        if loaded is None or self._given.get(tab) is loaded:
            return
        is_same = tab in self._given
        self._given[tab] = loaded
        if tab is self.rendered:
            self.rendered.show_content(loaded.content, keep_scroll=is_same)
        elif tab is self.text:
            self.text.show_text(loaded.content.text, keep_scroll=is_same)
        elif tab is self.source:
            self.source.show_source(loaded.content.html, loaded.pairs)
            self._show_place()
        else:
            self.inbox.show_line(loaded.line)

    @Slot()
    def _on_remote(self) -> None:
        content = self.rendered.content
        self._allowed = frozenset(content.remote if content else ())
        self.rendered.allow_remote()

    @Slot()
    def _on_another_row(self) -> None:
        """Who looks at the message to somebody else has not been told yet what that tells."""
        self._allowed = frozenset()

    @Slot()
    def _on_browser(self) -> None:
        if self.rendered.content is not None:
            self.output.open_in_browser(self.rendered.content)

    @Slot()
    def _on_print(self) -> None:
        if self.rendered.views:
            self.output.print_page(self.rendered.views[0])

    @Slot()
    def _on_png(self) -> None:
        if self.rendered.views:
            self.output.save_png(self.rendered.views[0], self._name())

    @Slot()
    def _on_pdf(self) -> None:
        if self.rendered.views:
            self.output.save_pdf(self.rendered.views[0], self._name())

    def _name(self) -> str:
        name = self._opened.name if self._opened else ""
        return PurePath(safe_name(name, tr("preview"), "text/html")).stem

    def _connect(self) -> None:
        self.workbench.opened.connect(self._on_opened)
        self.workbench.another_row.connect(self._on_another_row)
        self._loading.answered.connect(self._on_loaded)
        self._loading.failed.connect(self._on_not_loaded)
        self.tabs.currentChanged.connect(self._show_tab)
        self.rendered.remote_wanted.connect(self._on_remote)
        self.source.editor.undo_wanted.connect(self.workbench.undo)
        self.source.editor.redo_wanted.connect(self.workbench.redo)
        bar = self.rendered.bar
        bar.browser_wanted.connect(self._on_browser)
        bar.print_wanted.connect(self._on_print)
        bar.png_wanted.connect(self._on_png)
        bar.pdf_wanted.connect(self._on_pdf)

    def _build(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Preview"))
        self.tabs.tabBar().setAccessibleName(tr("Ways to look at the message"))
        titles = (tr("Rendered"), tr("Text"), tr("HTML source"), tr("Inbox line"))
        views: tuple[QWidget, ...] = (self.rendered, self.text, self.source, self.inbox)
        for view, title in zip(views, titles, strict=True):
            self.tabs.addTab(view, title)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID // 2)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.addWidget(self.tabs, 1)
