"""The page as a mail program shows it, with its controls; the browser engine is started when it is first shown."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.checks.hosts import true_host
from cfmail_gui.gui import texts_preview, texts_web_view
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.preview.link_question import LinkQuestion, ask_and_open
from cfmail_gui.gui.preview.page_frame import PageFrame
from cfmail_gui.gui.preview.preview_bar import PreviewBar
from cfmail_gui.gui.preview.preview_tools import PreviewTools
from cfmail_gui.gui.preview.rendered_view import RenderedView
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.sending.preview_content import PreviewContent


class RenderedPane(QWidget):
    """Shows one message in one way, or in three side by side."""

    remote_wanted = Signal()  # the user knows what loading remote images tells others, and wants it

    def __init__(self, tools: PreviewTools, work: TaskThread, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._work = work
        self._content: PreviewContent | None = None
        self._is_simple: bool | None = None  # None: not asked yet
        self._shown: list[PreviewContent | None] = []  # what each of ``views`` shows
        self.views: list[RenderedView] = []
        self.question: LinkQuestion | None = None
        self.bar = PreviewBar(self)
        self.notice = NoticeBar(self)
        self.remote_label = PlainLabel(parent=self)
        self.remote_button = QPushButton(tr("Load remote images"), self)
        self.note = PlainLabel(parent=self)
        self.frame = PageFrame(self)
        self.link_label = PlainLabel(parent=self, wrap=False)
        self._build()
        self._connect()

    @property
    def content(self) -> PreviewContent | None:
        """What is shown."""
        return self._content

    def show_content(self, content: PreviewContent, *, keep_scroll: bool) -> None:
        """Show a message; ``keep_scroll``: it is the one that is shown, changed."""
        self._content = content
        if not self._is_simple:
            self.notice.clear()
        self._arrange()
        self._give(content, keep_scroll=keep_scroll)
        self._show_remote(content)
        empty = not content.html and not content.text.strip()
        self.say(texts_preview.nothing_to_show() if empty else "" if content.html else texts_preview.no_html())

    def say(self, sentence: str) -> None:
        """Show a sentence above the page."""
        self.note.say(sentence)
        self.note.setVisible(bool(sentence))

    def allow_remote(self) -> None:
        """Load what is remote, in every view."""
        if self._content is not None:
            self.show_content(replace(self._content, remote_allowed=True), keep_scroll=True)

    def _arrange(self) -> None:
        """Have as many views as are wanted, and give each its look."""
        looks = self.bar.looks
        while len(self.views) < len(looks):
            self._add_view()
        for view, look in zip(self.views, looks, strict=False):
            view.set_look(look)
        self.frame.show_pages([texts_preview.colours(look.colours) for look in looks], looks[0].width, looks[0].zoom)

    def _give(self, content: PreviewContent, *, keep_scroll: bool) -> None:
        """Have the views that are seen show the message, where they do not yet."""
        for index in range(len(self.bar.looks)):
            if self._shown[index] is not content:
                self._shown[index] = content
                self.views[index].show_content(content, keep_scroll=keep_scroll)

    def _add_view(self) -> None:
        view = self._new_view()
        view.signals.link_wanted.connect(self._on_link)
        view.signals.link_hovered.connect(self._on_hovered)
        view.signals.zoom_wanted.connect(self.bar.zoom_by)
        view.signals.ended.connect(self._on_ended)
        self.views.append(view)
        self._shown.append(None)
        if self.window().isActiveWindow():
            QTimer.singleShot(0, self._keep_keyboard)
        self.frame.add_page(view.widget)

    @Slot()
    def _keep_keyboard(self) -> None:
        """Have the keyboard stay: for Chromium's first picture Qt gives the window another one of the system's."""
        window = self.window()
        if not window.isActiveWindow():
            here: QWidget | None = window.focusWidget()  # the stubs forget that there may be none
            window.activateWindow()
            if here is not None:
                here.setFocus()

    def _new_view(self) -> RenderedView:
        if self._is_simple is None:
            obstacle = self._tools.obstacle()
            self._is_simple = obstacle is not None
            if obstacle is not None:
                crashed = obstacle.code == "crashed-before"
                actions = [(tr("Try again"), self._try_engine)] if crashed else []
                self.notice.tell(texts_preview.simple_view(obstacle), *actions)
                explain(self.remote_button, tr("The simple view loads nothing remote"))
        if not self._is_simple:
            return self._tools.engine().view(self.frame)
        from cfmail_gui.gui.preview.simple_view import SimpleView

        return SimpleView(self._work, self.frame)

    def _try_engine(self) -> None:
        """Begin anew, with the browser engine if nothing else keeps it from running."""
        self._tools.forget_crash()
        for view in self.views:
            view.close()
        self.frame.remove_pages()
        self.views.clear()
        self._shown.clear()
        self._is_simple = None
        self._explain_remote()
        if self._content is not None:
            self.show_content(self._content, keep_scroll=False)
            self.views[0].widget.setFocus()

    def _show_again(self) -> None:
        self._shown = [None] * len(self.views)
        if self._content is not None:
            self._give(self._content, keep_scroll=True)
        self.views[0].widget.setFocus()  # the button that had the keyboard is gone

    @Slot()
    def _on_ended(self) -> None:
        self.notice.tell(texts_web_view.page_crashed(), (tr("Try again"), self._show_again))

    def _explain_remote(self) -> None:
        explain(self.remote_button, tr("For this message only, and until another one is shown"))

    def _show_remote(self, content: PreviewContent) -> None:
        hosts, allowed = content.remote, content.remote_allowed
        self.remote_label.say(self._remote_text(hosts, allowed=allowed) if hosts else "")
        self.remote_label.setVisible(bool(hosts))
        self.remote_button.setVisible(bool(hosts))
        self.remote_button.setEnabled(bool(hosts) and not allowed and not self._is_simple)

    def _remote_text(self, hosts: Sequence[str], *, allowed: bool) -> str:
        if self._is_simple:
            return texts_preview.remote_never(hosts)
        return texts_preview.remote_loaded(hosts) if allowed else texts_preview.remote_offer(hosts)

    @Slot()
    def _on_looks(self) -> None:
        if self._content is not None:
            self._arrange()
            self._give(self._content, keep_scroll=False)

    @Slot(str)
    def _on_link(self, target: str) -> None:
        self.question = ask_and_open(self, target, self.say)

    @Slot(str)
    def _on_hovered(self, target: str) -> None:
        self.link_label.say(texts_preview.link(target, true_host(target)) if target else "")

    def _connect(self) -> None:
        self.bar.changed.connect(self._on_looks)
        self.remote_button.clicked.connect(self.remote_wanted)
        self.frame.dragged.connect(self.bar.set_width)
        self.frame.width_shown.connect(self.bar.show_width)
        keys = QKeySequence.StandardKey
        for sequences, slot in (
            ([*QKeySequence.keyBindings(keys.ZoomIn), QKeySequence("Ctrl+=")], self.bar.zoom_in),
            (QKeySequence.keyBindings(keys.ZoomOut), self.bar.zoom_out),
            ([QKeySequence("Ctrl+0")], self.bar.zoom_off),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(sequences)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _build(self) -> None:
        self._explain_remote()
        self.remote_button.setAccessibleName(tr("Load remote images"))
        remote = QHBoxLayout()
        remote.setSpacing(GRID)
        remote.addWidget(self.remote_label, 1)
        remote.addWidget(self.remote_button)
        self.link_label.setMinimumWidth(1)  # a long target is cut and does not widen the window
        for widget in (self.remote_label, self.remote_button, self.note):
            widget.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.bar)
        layout.addWidget(self.notice)
        layout.addLayout(remote)
        layout.addWidget(self.note)
        layout.addWidget(self.frame, 1)
        layout.addWidget(self.link_label)
