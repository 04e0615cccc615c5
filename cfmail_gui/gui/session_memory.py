"""What is open, from one end of the program to the next start. Unsaved work is not in it: see autosave."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.services import Services
from cfmail_gui.sending.open_windows import OpenWindows, WindowState

if TYPE_CHECKING:
    from cfmail_gui.gui.main_window import MainWindow

_PAUSE_MILLISECONDS = 1_000  # after a message was opened; what ends the program by then is not opened again


class SessionMemory(QObject):
    """Keeps a file of what is open. Of windows that are closed one by one only the last stays in it."""

    def __init__(
        self, services: Services, windows: "list[MainWindow]", remembered: OpenWindows, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._windows = windows
        self._remembered = remembered
        self._gone: list[tuple[float, WindowState]] = []  # closed, and to be opened at the next start
        self._holding = False
        self._begun = False  # before that, what the last process has left is not overwritten
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._on_due)
        self._reading = LatestAnswer(services.files, self)
        self._reading.answered.connect(self._on_read)
        self._looking = LatestAnswer(services.probing, self)  # a network drive that is gone must not keep files waiting
        self._looking.answered.connect(self._on_looked)

    def watch(self, window: "MainWindow") -> None:
        """Notice what is opened in a new window."""
        window.workbench.opened.connect(self._note)
        window.saving.changed.connect(self._note)
        self.release()

    def closing(self, window: "MainWindow") -> None:
        """Remember a window that is closed, where it is the last one or all are."""
        state = _state(window)
        if state is not None and (self._holding or len(self._windows) == 1):
            self._gone.append((window.used_at, state))
        self._note()

    def hold(self) -> None:
        """All windows are to be closed now: what is open belongs together."""
        self._holding = True

    def release(self) -> None:
        """The program goes on: what was closed is closed."""
        self._holding = False
        self._gone.clear()
        self._note()

    def begin(self, *, restores: bool) -> None:
        """Open again what was open when the program ended, if that is wanted, and remember what is open from now on.

        It is forgotten until that has gone well for a moment: a message that ends the program is not opened for ever.
        """
        if restores and self._services.memory.values.restore_session:
            self._reading.ask(self._remembered.take)
        else:
            self._begun = True
            self._note()

    def close(self) -> None:
        """Write what is to be remembered, at the end of the program."""
        self._timer.stop()
        if self._begun:
            self._remembered.write(self._states())

    @Slot()
    def _note(self) -> None:
        if self._begun:
            self._timer.start()

    @Slot()
    def _on_due(self) -> None:
        states, remembered = self._states(), self._remembered
        self._services.files.run(lambda: remembered.write(states))

    def _states(self) -> tuple[WindowState, ...]:
        if not self._services.memory.values.restore_session:
            return ()
        open_now = [(window.used_at, state) for window in self._windows if (state := _state(window)) is not None]
        return tuple(state for _, state in sorted((*self._gone, *open_now), key=lambda pair: pair[0]))

    @Slot(object)
    def _on_read(self, states: tuple[WindowState, ...]) -> None:
        self._begun = True
        self._note()
        if states:
            self._looking.ask(lambda: tuple((each, os.path.exists(each.path)) for each in states))  # noqa: PTH110 - Path's raises

    @Slot(object)
    def _on_looked(self, found: tuple[tuple[WindowState, bool], ...]) -> None:
        for state, is_there in found:
            if is_there and self._windows:
                self._show(state)
        gone = [state.path.name for state, is_there in found if not is_there]
        if gone and self._windows:  # or the user has left already
            self._tell_gone(gone)

    def _tell_gone(self, names: list[str]) -> None:
        from cfmail_gui.gui import texts_recent

        sentence = texts_recent.files_gone(names)
        quiet = (window for window in self._windows if not window.notice.isVisible())
        window = next(quiet, self._windows[0])
        if window.opener.busy:  # what is opened clears the notice
            window.opener.opened.connect(lambda _: window.notice.tell(sentence), Qt.ConnectionType.SingleShotConnection)
        else:
            window.notice.tell(sentence)

    def _show(self, state: WindowState) -> None:
        shown = next((window for window in self._windows if window.shows(state.path)), None)
        empty = next((window for window in self._windows if window.is_empty), None)
        window = shown or empty or self._services.desk.new_window(state.layout)
        window.layout_memory.restore(state.layout)
        window.choose_account(state.account)
        if shown is not None:  # as unsaved work that was recovered
            window.message_panel.tabs.setCurrentIndex(state.view)
            return
        window.opener.opened.connect(lambda _: _go_on(window, state), Qt.ConnectionType.SingleShotConnection)
        if state.is_template:
            window.files.open_template(state.path)
        else:
            window.open_path(state.path)


def _go_on(window: "MainWindow", state: WindowState) -> None:
    """Show what was looked at in the message, unless another one was opened meanwhile."""
    if not window.shows(state.path):
        return
    panel = window.message_panel
    panel.tabs.setCurrentIndex(state.view)
    if state.data is not None:
        panel.desk.choose_data(state.data)
    if state.is_template:
        panel.desk.choose_row(state.row)


def _state(window: "MainWindow") -> WindowState | None:
    opened, panel = window.session.opened, window.message_panel
    path = (opened.path or opened.template) if opened is not None else None
    if opened is None or path is None:
        return None
    account = window.account_bar.account
    return WindowState(
        path=path.absolute(),
        is_template=opened.path is None,
        data=panel.desk.data_path,
        row=panel.desk.row,
        view=panel.tabs.currentIndex(),
        account=account.id if account else "",
        layout=window.layout_memory.states(),
    )
