"""The bottom of a batch's window: where it stands, and the buttons that move it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_batch_help
from cfmail_gui.gui.batch.batch_status import BatchStatus
from cfmail_gui.gui.batch.keyboard import hand_on
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.primary_button import PrimaryButton
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class BatchControls(QWidget):
    """Shows a BatchStatus; a button that cannot be pressed any more leaves the keyboard to ``heir``."""

    start_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    export_wanted = Signal(str)  # "csv" or "json"

    def __init__(self, heir: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heir = heir
        self._steps: tuple[bool, ...] = ()  # what could be done when the state was spoken last
        self.state = PlainLabel(parent=self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("Progress of the batch"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the buttons would grow into its place
        self.progress.setSizePolicy(policy)
        self.start_button = PrimaryButton(tr("Start &batch"), self)
        self.start_button.setAccessibleName(tr("Start batch"))
        self.pause_button = QPushButton(tr("&Pause"), self)
        self.pause_button.setAccessibleName(tr("Pause"))
        self.resume_button = QPushButton(tr("&Resume"), self)
        self.resume_button.setAccessibleName(tr("Resume"))
        self.stop_button = QPushButton(tr("S&top"), self)
        self.stop_button.setAccessibleName(tr("Stop"))
        self.export_button = QPushButton(tr("E&xport"), self)
        self.export_button.setAccessibleName(tr("Export"))
        self._menu = QMenu(self)
        self.csv_action = self._menu.addAction(tr("Table for spreadsheets (CSV)…"))
        self.json_action = self._menu.addAction(tr("Everything (JSON)…"))
        self.export_button.setMenu(self._menu)
        explain(self.start_button, texts_batch_help.start())
        explain(self.pause_button, texts_batch_help.pause())
        explain(self.resume_button, texts_batch_help.resume())
        explain(self.stop_button, texts_batch_help.stop())
        explain(self.export_button, texts_batch_help.export())
        self._build()
        self._connect()

    def show_status(self, status: BatchStatus) -> None:
        """Show where the batch stands."""
        self._say(status)
        self.progress.setRange(0, status.total)
        self.progress.setValue(status.done)
        self.progress.setVisible(status.has_progress)
        buttons = {
            self.start_button: status.can_start,
            self.pause_button: status.can_pause,
            self.resume_button: status.can_resume,
            self.stop_button: status.can_stop,
            self.export_button: status.can_export,
        }
        hand_on([button for button, can in buttons.items() if not can], self._heir)
        for button, can in buttons.items():
            button.setEnabled(can)

    def _say(self, status: BatchStatus) -> None:
        """Speak where what can be done has changed; counts and the time that is left change all the time."""
        steps = (status.can_start, status.can_pause, status.can_resume, status.can_stop)
        if steps == self._steps:
            self.state.show_quietly(status.sentence)
        else:
            self._steps = steps
            self.state.say(status.sentence)

    @Slot()
    def _on_csv(self) -> None:
        self.export_wanted.emit("csv")

    @Slot()
    def _on_json(self) -> None:
        self.export_wanted.emit("json")

    def _connect(self) -> None:
        self.start_button.clicked.connect(self.start_wanted)
        self.pause_button.clicked.connect(self.pause_wanted)
        self.resume_button.clicked.connect(self.resume_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.csv_action.triggered.connect(self._on_csv)
        self.json_action.triggered.connect(self._on_json)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.progress, 1)
        for button in (self.start_button, self.pause_button, self.resume_button, self.stop_button, self.export_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.state)
        layout.addLayout(row)
