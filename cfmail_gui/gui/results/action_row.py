"""What can be done about a result: only what applies is shown."""

from collections.abc import Mapping
from functools import partial
from typing import assert_never

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.results.applicable import ACTIONS, GROUPS, SENDING, Action, Group
from cfmail_gui.gui.results.flow_layout import FlowLayout
from cfmail_gui.gui.texts import number, tr

_FEW = 2  # different outcomes from which on a filter helps


class ActionRow(QWidget):
    """A filter and buttons that announce what is wanted; the view knows of which attempts."""

    wanted = Signal(str)  # an Action without a menu
    resend_wanted = Signal(str)  # a Group
    copy_as_wanted = Signal(str)  # a Kind of sending.copy_as
    export_wanted = Signal(str)  # "csv" or "json"
    copy_wanted = Signal()
    filter_chosen = Signal(str)  # the word of an outcome, or "" for all
    focus_left = Signal()  # the button that has the focus is about to go

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.filter = NamedComboBox(tr("Recipients shown"), self)
        self.filter.setSizeAdjustPolicy(NamedComboBox.SizeAdjustPolicy.AdjustToContents)
        self.buttons: dict[Action, QPushButton] = {action: self._button(action) for action in ACTIONS}
        self.export = QPushButton(tr("Export"), self)
        self.copy = QPushButton(tr("Copy"), self)
        self.groups: dict[Group, QAction] = {}
        self._build_menus()
        explain(self.export, tr("Write these recipients and what became of each to a file"))
        explain(self.copy, tr("Copy the chosen rows, or all of them, for a spreadsheet"))
        self.controls = (self.filter, *self.buttons.values(), self.export, self.copy)
        layout = FlowLayout(self)
        for widget in self.controls:
            layout.addWidget(widget)
        self.filter.currentIndexChanged.connect(self._on_filter)
        self.copy.clicked.connect(self.copy_wanted)
        self.hide()

    def show_actions(self, actions: frozenset[Action], *, export: bool, sending: bool) -> None:
        """Show these actions and hide the others; what sends something can be pressed where ``sending`` is true."""
        able = {action for action in actions if sending or action not in SENDING}
        leaving = [button for action, button in self.buttons.items() if action not in able]
        if self.window().focusWidget() in leaving:
            self.focus_left.emit()
        for action, button in self.buttons.items():
            button.setVisible(action in actions)
            button.setEnabled(sending or action not in SENDING)
        self.export.setVisible(export)

    def show_words(self, counts: Mapping[str, int]) -> None:
        """Offer a filter for each word of an outcome; a choice stays as long as there is something to be shown."""
        chosen = self.filter.currentData()
        with QSignalBlocker(self.filter):
            self.filter.clear()
            self.filter.addItem(tr("All outcomes ({count})").format(count=number(sum(counts.values()))), "")
            for word, count in counts.items():
                self.filter.addItem(tr("{outcome} ({count})").format(outcome=word, count=number(count)), word)
            self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))
        self.filter.setVisible(len(counts) >= _FEW)
        self._on_filter()

    def show_groups(self, counts: Mapping[Group, int]) -> None:
        """Tell how many recipients each entry of the menu `Resend to…` means."""
        for kind, action in self.groups.items():
            action.setText(_group_text(kind).format(count=number(counts[kind])))
            action.setEnabled(counts[kind] > 0)

    @Slot()
    def _on_filter(self) -> None:
        self.filter_chosen.emit(self.filter.currentData() or "")

    def _button(self, action: Action) -> QPushButton:
        text, help_text = _texts(action)
        button = QPushButton(text, self)
        explain(button, help_text)
        if action not in ("resend", "copy-as"):
            button.clicked.connect(partial(self._announce, action))
        return button

    def _announce(self, action: Action, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as the signal has it
        self.wanted.emit(action)

    @Slot()
    def _on_copy_as(self) -> None:
        from cfmail_gui.gui import texts_copy_as  # here: few look at this menu
        from cfmail_gui.sending.copy_as import KINDS

        for kind in KINDS:
            self._copy_as.addAction(texts_copy_as.entry(kind), partial(self.copy_as_wanted.emit, kind))

    def _build_menus(self) -> None:
        resend, export = QMenu(self), QMenu(self)
        for kind in GROUPS:
            self.groups[kind] = resend.addAction("", partial(self.resend_wanted.emit, kind))
        export.addAction(tr("CSV, for a spreadsheet…"), partial(self.export_wanted.emit, "csv"))
        export.addAction(tr("JSON, with everything…"), partial(self.export_wanted.emit, "json"))
        self.buttons["resend"].setMenu(resend)
        self._copy_as = QMenu(self)
        self._copy_as.aboutToShow.connect(self._on_copy_as, Qt.ConnectionType.SingleShotConnection)
        self.buttons["copy-as"].setMenu(self._copy_as)
        self.export.setMenu(export)


def _texts(action: Action) -> tuple[str, str]:
    match action:
        case "others":
            return tr("Send to the others"), tr("Send the same bytes to everybody but the suppressed recipients")
        case "check":
            return tr("Check in Cloudflare's log"), tr("Ask Cloudflare's log whether the message was sent")
        case "mark-sent":
            return tr("Mark as sent"), tr("You know that it was sent; nothing is sent now")
        case "mark-not-sent":
            return tr("Mark as not sent"), tr("You know that it was not sent; nothing is sent now")
        case "again":
            return tr("Send again anyway (may duplicate)"), tr("Recipients may get the message twice")
        case "refresh":
            return tr("Refresh status"), tr("Ask Cloudflare's log what became of the recipients")
        case "resend":
            return tr("Resend to…"), tr("Send the same bytes to some of the recipients")
        case "copy-as":
            return tr("Copy as"), tr("Copy this send for curl, Python and other clients, without the token")
        case "exchange":
            return tr("Request and answer…"), tr("Show the request and the answer as they went")
        case _:
            assert_never(action)


def _group_text(kind: Group) -> str:
    match kind:
        case "failed":
            return tr("&Failed or not sent ({count})")
        case "suppressed":
            return tr("The &suppressed ones ({count})")
        case "chosen":
            return tr("The &chosen ones ({count})")
        case "all":
            return tr("&All ({count})")
        case _:
            assert_never(kind)
