"""One page of the window alone, with the real workbench, session, disk and threads."""

from types import SimpleNamespace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.memory import Memory
from cfmail_gui.sending.opening import examine
from cfmail_gui.sending.session import Session
from cfmail_gui.store.settings import Settings

SIZE = (790, 500)  # what the window at its first size has for a page


class Stage:
    """A window with one page; ``refused``, ``noted`` and ``told`` are what the workbench has said so far."""

    def __init__(self, qtbot, paths, make_page):
        self._qtbot = qtbot
        self.session = Session()
        self._threads = (TaskThread(), TaskThread())
        self.window = QWidget()
        self.workbench = Workbench(self.session, self._threads[0], self.window)
        self.services = SimpleNamespace(
            keeper=Keeper(paths),
            memory=Memory(Settings(paths.settings)),
            files=self._threads[1],
            work=self._threads[0],
        )
        self.page = make_page(self.workbench, self.services, self.window)
        self.refused, self.noted, self.told, self.parts_wanted = [], [], [], []
        self.workbench.refused.connect(self.refused.append)
        self.workbench.noted.connect(self.noted.append)
        self.workbench.told.connect(self.told.append)
        self.workbench.part_wanted.connect(self.parts_wanted.append)
        self.workbench.changed.connect(self.page.refresh)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.page)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()

    def open(self, raw):
        """Open a message."""
        self.workbench.show(examine(raw, "test"))

    @property
    def raw(self):
        return self.session.document.raw

    @property
    def text(self):
        return self.raw.decode()

    def focus(self, widget):
        """Give the keyboard to ``widget``."""
        widget.setFocus()
        self._qtbot.waitUntil(widget.hasFocus)

    def type(self, widget, text):
        """Type at the cursor of ``widget``."""
        self.focus(widget)
        for character in text:
            if character == "\n":
                self._qtbot.keyClick(widget, Qt.Key.Key_Return)
            elif character.isascii():
                self._qtbot.keyClicks(widget, character)
            else:
                self.commit(widget, character)

    def append(self, widget, text):
        """Type at the end of ``widget``."""
        self.focus(widget)
        keys = Qt.KeyboardModifier
        line = isinstance(widget, QLineEdit)
        self._qtbot.keyClick(widget, Qt.Key.Key_End, keys.NoModifier if line else keys.ControlModifier)
        self.type(widget, text)

    def commit(self, widget, text):
        """Enter text as an input method does."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)

    def overtype(self, widget, text):
        """Select all and type; with "" it is emptied."""
        self.focus(widget)
        widget.selectAll()
        if text:
            self.type(widget, text)
        else:
            self._qtbot.keyClick(widget, Qt.Key.Key_Delete)

    def paste(self, widget, text):
        """Paste text by the keyboard."""
        QGuiApplication.clipboard().setText(text)
        self.press(widget, "v")

    def press(self, widget, key, *, shift=False):
        """Press a key with Ctrl."""
        self.focus(widget)
        keys = Qt.KeyboardModifier.ControlModifier
        self._qtbot.keyClick(widget, key, keys | Qt.KeyboardModifier.ShiftModifier if shift else keys)

    def idle(self):
        """Wait until nothing more is worked out."""
        self._qtbot.waitUntil(lambda: self.session.is_examined and not self.workbench._examination.busy)

    def close(self):
        assert all(thread.close(10_000) for thread in self._threads)
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
