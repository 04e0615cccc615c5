"""What can be done with the attempts, how many there are, and how far a job has come."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QWidget

from cfmail_gui.gui import texts_history
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class CommandRow(QWidget):
    """One line of buttons. While a job runs, its progress takes the place of the count."""

    export_wanted = Signal(str, bool)  # "csv" or "json"; whether only the chosen attempts

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = PlainLabel(parent=self, wrap=False)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setFixedWidth(20 * GRID)
        self.stop_button = QPushButton(tr("Cancel"), self)
        self.show_all_button = QPushButton(tr("Show all attempts"), self)
        self.open_button = QPushButton(tr("&Open as message"), self)
        self.export_button = QPushButton(tr("&Export"), self)
        self.delete_button = QPushButton(tr("&Delete…"), self)
        self.keep_button = QPushButton(tr("&Keep…"), self)
        self._explain()
        self._menu = QMenu(self)
        self._entries = {
            (kind, chosen): self._export_entry(kind, chosen) for chosen in (False, True) for kind in ("csv", "json")
        }
        self._pressed: QPushButton | None = None  # what began the job, and went away for it
        self.export_button.setMenu(self._menu)
        self._build()
        self.show_job(running=False)

    def show_choice(self, chosen: int, found: int) -> None:
        """Offer what can be done with ``chosen`` of ``found`` attempts."""
        self.open_button.setEnabled(chosen == 1)
        self.delete_button.setEnabled(chosen > 0)
        self.export_button.setEnabled(found > 0)
        for (kind, is_chosen), entry in self._entries.items():
            entry.setText(texts_history.export_entry(kind, chosen if is_chosen else found, chosen=is_chosen))
            entry.setEnabled(chosen > 0 or not is_chosen)

    def show_job(self, *, running: bool) -> None:
        """Show the progress of a job, or none."""
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)
        buttons = (self.export_button, self.delete_button, self.keep_button)
        focused = self.window().focusWidget()
        if running:
            self._pressed = next((button for button in buttons if button is focused), None)
            self.stop_button.setEnabled(True)
            self.stop_button.show()
            self._give_focus(self._pressed and self.stop_button)
        for button in buttons:
            button.setVisible(not running)
        if not running:
            self._give_focus(self._pressed if focused is self.stop_button else None)
            self.stop_button.hide()

    def _give_focus(self, button: QPushButton | None) -> None:
        """Have the focus there before the button that has it goes: Qt would give it to any other one."""
        if button is not None:
            button.setFocus()

    @Slot(str, int, int)
    def show_progress(self, sentence: str, done: int, total: int) -> None:
        """Show how far the job has come."""
        self.count.say(sentence)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.stop_button.setEnabled(done < total)

    def _export_entry(self, kind: str, chosen: bool) -> QAction:  # noqa: FBT001 - private
        entry = self._menu.addAction(texts_history.export_entry(kind, 0, chosen=chosen))
        entry.triggered.connect(partial(self._on_export, kind, chosen))
        return entry

    def _on_export(self, kind: str, chosen: bool, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt has it
        self.export_wanted.emit(kind, chosen)

    def _explain(self) -> None:
        for button, name in (
            (self.open_button, tr("Open as message")),
            (self.export_button, tr("Export")),
            (self.delete_button, tr("Delete")),
            (self.keep_button, tr("Keep")),
        ):
            button.setAccessibleName(name)
        explain(self.open_button, tr("Open the message, with its envelope, to be edited or sent again (Return)"))
        explain(self.export_button, tr("Write the attempts found, or the chosen ones, to a file"))
        explain(self.stop_button, tr("Stop what is being done; what is deleted already stays deleted"))
        explain(self.delete_button, tr("Forget the chosen attempts (Delete)"))
        explain(self.keep_button, tr("How long attempts are kept, and whether their contents are"))

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self.count, self.progress, self.stop_button, self.show_all_button):
            layout.addWidget(widget)
        layout.addStretch(1)
        for button in (self.open_button, self.export_button, self.delete_button, self.keep_button):
            layout.addWidget(button)
        self.show_all_button.hide()
