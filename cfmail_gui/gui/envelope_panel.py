"""The envelope beside the message: who sends, who gets it, and how that differs from the headers."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.attempt import MAX_RECIPIENTS
from cfmail_gui.gui import texts, texts_address
from cfmail_gui.gui.difference_table import DifferenceTable
from cfmail_gui.gui.editing.line_edit import UndoLineEdit
from cfmail_gui.gui.help_topic import set_topic
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.recipients_edit import RecipientsEdit
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, follow_letters, section_title
from cfmail_gui.gui.workbench import Workbench

_LEAST_LINES = 3


class EnvelopePanel(QWidget):
    """Edits the session's envelope. The headers are never written back to."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, "envelope")
        self._workbench = workbench
        self._session = workbench.session
        self.sender_edit = UndoLineEdit(tr("Envelope sender"), self)
        self.sender_edit.setPlaceholderText(tr("Address that gets the bounces"))
        self.recipients = RecipientsEdit(self)
        self.state = PlainLabel(parent=self)
        self.count = PlainLabel(parent=self)
        edge = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        self.count.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)  # whatever direction its words have
        self.problems = PlainLabel(parent=self)
        self.reset_button = QPushButton(tr("Reset from headers"), self)
        self.reset_button.setAccessibleName(tr("Reset from headers"))
        self._keep_label = PlainLabel(tr("This envelope was edited for another message."), self)
        self.keep_button = QPushButton(tr("Use it for this message"), self)
        self.same = PlainLabel(parent=self)
        self.differences = DifferenceTable(self)
        self._build()
        self.sender_edit.textChanged.connect(partial(self._edit, "sender"))
        self.recipients.edited.connect(partial(self._edit, "recipients"))
        for editor in (self.sender_edit, self.recipients):
            editor.undo_wanted.connect(workbench.undo)
            editor.redo_wanted.connect(workbench.redo)
        self.reset_button.clicked.connect(self.reset)
        self.keep_button.clicked.connect(self._on_keep)

    def refresh(self) -> None:
        """Show the session's envelope; the editors are only written where they differ, to keep cursor and undo."""
        draft = self._session.draft
        with QSignalBlocker(self.sender_edit):
            self.sender_edit.replace_text(draft.sender)
        self.recipients.replace_text(draft.recipients)
        self._refresh_notes()

    @Slot()
    def reset(self) -> None:
        """Follow the headers again."""
        self._workbench.reset_envelope(tr("envelope"))

    def _edit(self, key: str, _text: str = "") -> None:
        self._workbench.edit_envelope(self.sender_edit.text(), self.recipients.carried(), tr("envelope"), key)

    @Slot()
    def _on_keep(self) -> None:
        self._session.keep_envelope()
        self._workbench.changed.emit()
        self.recipients.setFocus()

    def _refresh_notes(self) -> None:
        session, found = self._session, self._session.recipients
        self.count.show_quietly(texts.recipient_count(len(found.addresses), MAX_RECIPIENTS, len(found.duplicates)))
        problems = texts_address.address_problems(found.faults)
        spelled = texts_address.spelled_out((session.envelope.sender, *found.addresses))
        problems = "\n".join(part for part in (problems, spelled) if part)
        self.problems.say(problems)
        self.problems.setVisible(bool(problems))
        touched = session.draft.touched
        self.state.say(tr("Edited by you") if touched else tr("Follows the headers"))
        self.reset_button.setEnabled(touched and session.opened is not None)
        why = "" if self.reset_button.isEnabled() else tr("The envelope follows the headers already.")
        explain(self.reset_button, why)
        for widget in (self._keep_label, self.keep_button):
            widget.setVisible(session.draft.carried)
        rows = session.differences
        self.differences.show_differences(rows)
        self.differences.setVisible(bool(rows))
        self.same.say(texts_address.no_difference(certain=not (session.opened and session.opened.addresses.remarks)))
        self.same.setVisible(not rows and session.opened is not None)

    def _share_height(self) -> None:
        """Have both lists be no lower than some lines; they share what height is left."""
        for widget in (self.recipients, self.differences):
            widget.setMinimumHeight(_LEAST_LINES * (self.fontMetrics().lineSpacing() + GRID))

    def _build(self) -> None:
        follow_letters(self, self._share_height)
        heading = QHBoxLayout()
        heading.setSpacing(GRID)
        heading.addWidget(section_title(tr("Envelope"), self))
        heading.addWidget(self.state, 1)
        heading.addWidget(self.reset_button)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(GRID // 2)
        form.addRow(tr("Sender"), self.sender_edit)
        above = QHBoxLayout()
        above.addWidget(PlainLabel(tr("Recipients"), self, wrap=False))
        above.addWidget(self.count, 1)
        keep = QHBoxLayout()
        keep.addWidget(self._keep_label, 1)
        keep.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(heading)
        layout.addLayout(form)
        layout.addLayout(above)
        layout.addWidget(self.recipients, 3)
        layout.addWidget(self.problems)
        layout.addLayout(keep)
        layout.addSpacing(GRID // 2)
        layout.addWidget(section_title(tr("Difference to the headers"), self))
        layout.addWidget(self.same)
        layout.addWidget(self.differences, 2)
