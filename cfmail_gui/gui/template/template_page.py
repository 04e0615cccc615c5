"""The view `Template`: the file that the message follows, its data, and what the two make."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from cfmail_gui.account import Account
from cfmail_gui.gui import texts_live
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.template.send_on_save import SendOnSave
from cfmail_gui.gui.template.template_controls import EmptyTemplate, TemplateControls
from cfmail_gui.gui.template.template_desk import TemplateDesk
from cfmail_gui.gui.texts import number, sentences, tr
from cfmail_gui.gui.theme import bold
from cfmail_gui.gui.window_layout import ScrollFrame
from cfmail_gui.gui.workbench import Workbench


class TemplatePage(Page):
    """Shows what ``desk`` follows, and hands it the user's choices."""

    open_wanted = Signal()  # let the user choose a template
    follow_wanted = Signal(object)  # Path: show the rendering of this template in the place of what was edited
    merge_wanted = Signal()
    send_wanted = Signal()  # what is shown now, to the test recipient

    def __init__(self, desk: TemplateDesk, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self.desk = desk
        self.on_save = SendOnSave(lambda: not services.sender.busy, self)
        self.empty = EmptyTemplate(self)
        self.controls = TemplateControls(self)
        self._sends = False  # as soon as the files have been read again
        self._hint = ""
        self._path = desk.path
        self._recipient = ("", "")  # whom the toggle was switched on for: the account's local id, the address
        self._views = QStackedWidget(self)
        self._views.addWidget(self.empty)
        self._followed = ScrollFrame(self.controls, self)
        self._views.addWidget(self._followed)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._views)
        self._connect()

    def main_widget(self) -> QWidget:
        """Return the table of variables, or the button that opens a template."""
        return self.controls.table if self.desk.is_live else self.empty.open_button

    def refresh(self) -> None:
        """Show what is followed now."""
        if not self.desk.is_live:
            self._show_empty()
            return
        self._views.setCurrentWidget(self._followed)
        self._show_files()
        self._show_rendering()

    def show_account(self, account: Account | None) -> None:
        """Offer to send on every save where that is safe."""
        controls = self.controls
        production, recipient = (account.production, account.test_recipient) if account else (False, "")
        allowed = bool(recipient) and not production
        known, self._recipient = self._recipient, (account.id if account else "", recipient)
        if not allowed or known != self._recipient:
            self._stop_sending()
        controls.every_save_box.setEnabled(allowed)
        self._hint = texts_live.every_save(production=production, recipient=recipient)
        self._show_pace()

    @Slot()
    def send(self) -> None:
        """Read the files again, and send what they say to the test recipient."""
        self._sends = True
        self.desk.refresh()

    def _stop_sending(self) -> None:
        """What was asked for of one template, and for one recipient, is not for the next."""
        self._sends = False
        self.controls.every_save_box.setChecked(False)

    # Showing

    def _show_empty(self) -> None:
        path = self.desk.path
        self.empty.follow_button.setVisible(path is not None)
        text = tr(
            "A live template is a .html, .txt, .eml or .mjml file with Liquid markup. It stays in your own editor: "
            "after every save the preview, the checks and the source show what it says now. "
            "Values come from a .json, .toml or .csv file of the same name beside it."
        )
        self.empty.text.say(texts_live.edited(path) if path else text)
        self._views.setCurrentWidget(self.empty)

    def _show_files(self) -> None:
        desk, controls = self.desk, self.controls
        controls.template_line.say(texts_live.place(desk.path))
        found = desk.files.data_path if desk.files else desk.data_path
        without = texts_live.no_data(desk.path) if desk.path else ""
        controls.data_line.say(texts_live.place(found) or without)
        controls.beside_button.setEnabled(desk.data_path is not None)
        rows = desk.files.rows if desk.files else 1
        with QSignalBlocker(controls.row_box):
            controls.row_box.setMaximum(rows)
            controls.row_box.setValue(desk.row + 1)
        controls.row_box.setEnabled(rows > 1)
        controls.row_count.say(tr("of {count}", "rows").format(count=number(rows)))
        controls.merge_button.setEnabled(desk.files is not None and desk.files.data is not None)

    def _show_rendering(self) -> None:
        desk, controls, rendering = self.desk, self.controls, self.desk.rendering
        fault = None if desk.is_busy else desk.fault
        if not desk.is_busy:
            controls.state.setFont(bold(controls.font()) if fault else controls.font())
        if fault is not None:
            controls.state.say(texts_live.still_shown(fault))
        elif rendering is not None:
            source = texts_live.text_source(rendering)
            standing = texts_live.standing(rendering, desk.milliseconds, desk.made_at)
            controls.state.say(sentences(standing, source))
        if rendering is None:
            return
        controls.table.variables.show_variables(rendering.variables)
        controls.undefined.say(texts_live.undefined(len(rendering.undefined)))
        controls.reset_button.setEnabled(bool(desk.filled))
        controls.inline_box.setVisible(bool(rendering.images))
        with QSignalBlocker(controls.inline_box):
            controls.inline_box.setChecked(desk.inline)
        controls.pictures.say(texts_live.pictures(rendering.images))
        controls.pictures.setVisible(bool(rendering.images))

    @Slot()
    def _show_pace(self) -> None:
        hint = texts_live.waiting_to_send() if self.on_save.is_waiting else self._hint
        self.controls.every_save_hint.say(hint)
        explain(self.controls.every_save_box, hint)

    # What the user does

    @Slot()
    def _on_edit(self) -> None:
        if self.desk.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.path)))

    @Slot()
    def _on_choose_data(self) -> None:
        folder = str(self.desk.path.parent) if self.desk.path else ""
        kinds = tr("Data (*.json *.toml *.csv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Data for the template"), folder, kinds)
        if name:
            self.desk.choose_data(Path(name))

    @Slot()
    def _on_follow(self) -> None:
        if self.desk.path is not None:
            self.follow_wanted.emit(self.desk.path)

    @Slot()
    def _on_read(self) -> None:
        if self._sends:
            self._sends = False
            self.send_wanted.emit()

    @Slot()
    def _on_changed(self) -> None:
        known, self._path = self._path, self.desk.path
        if not self.desk.is_live or known != self._path:
            self._stop_sending()
        if self.desk.fault is not None:
            self.on_save.hold()
            self._on_read()  # whoever was asked to send says why nothing goes
        if self.isVisible():
            self.refresh()

    @Slot()
    def _on_held_back(self) -> None:
        self._sends = False

    def _connect(self) -> None:
        desk, controls = self.desk, self.controls
        desk.changed.connect(self._on_changed)
        desk.read.connect(self._on_read)
        desk.held_back.connect(self._on_held_back)
        desk.rerendered.connect(self.on_save.on_rerendered)
        self.on_save.wanted.connect(self.send_wanted)
        self.services.sender.busy_changed.connect(self.on_save.go_on)
        self.on_save.changed.connect(self._show_pace)
        self.empty.open_button.clicked.connect(self.open_wanted)
        self.empty.follow_button.clicked.connect(self._on_follow)
        controls.edit_button.clicked.connect(self._on_edit)
        controls.data_button.clicked.connect(self._on_choose_data)
        controls.beside_button.clicked.connect(lambda: desk.choose_data(None))
        controls.row_box.valueChanged.connect(lambda row: desk.choose_row(row - 1))
        controls.merge_button.clicked.connect(self.merge_wanted)
        controls.table.typed.connect(desk.fill)
        controls.reset_button.clicked.connect(desk.forget_filled)
        controls.inline_box.toggled.connect(desk.put_inline)
        controls.send_button.clicked.connect(self.send)
        controls.every_save_box.toggled.connect(self.on_save.turn)
        self.show_account(None)
