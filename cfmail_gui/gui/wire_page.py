"""The view `What will be sent`: the proof that it is the file, or every change and why."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_message, texts_wire
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.diff_table import DiffTable
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.page import Page
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, bold, fixed_font, section_title
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.charsets import codec_for, decode
from cfmail_gui.message.display import plain, visible
from cfmail_gui.message.wire_changes import WireChange, WireOptions

if TYPE_CHECKING:
    from cfmail_gui.message.document import Document
    from cfmail_gui.message.faults import BadMessage
    from cfmail_gui.sending.comparison import Comparison
    from cfmail_gui.sending.opened import Opened

_BEFORE, _AFTER = 2, 3  # columns of the list of changes


class WirePage(Page):
    """Digests, options, the list of changes, and file and wire side by side."""

    def __init__(self, workbench: Workbench, services: Services, parent: QWidget) -> None:
        super().__init__(workbench, services, parent)
        self.verdict = PlainLabel(parent=self)
        self.verdict.setFont(bold(self.font()))
        self.digests = PlainLabel(parent=self)
        self.digests.setFont(fixed_font())
        self.warnings = PlainLabel(parent=self)
        self.seven_bit = QCheckBox(tr("Send as 7-bit"), self)
        explain(self.seven_bit, tr("Encode raw UTF-8 as well, for servers that take ASCII only"))
        self.crlf = QCheckBox(tr("End every line with CRLF"), self)
        explain(self.crlf, tr("SMTP demands it. Switched off, this send leaves all line ends as they are."))
        self.charset = NamedComboBox(tr("Character set of the header"), self)
        self.charset_label = PlainLabel(parent=self)
        titles = (tr("Change"), tr("Where"), tr("Before"), tr("After"), tr("Amount"))
        self._changes = RowsModel[WireChange](titles, _cell)
        self.changes = ReadOnlyTable(tr("Changes"), self._changes, (152, 176, 160, 160, 88), self)
        self.diff = DiffTable(self)
        self.diff_note = PlainLabel(parent=self)
        self._comparing = LatestAnswer(services.work, self)
        self._compared: tuple[Document, WireOptions] | None = None
        self._question: tuple[str, bytes, tuple[str, ...]] | None = None  # what the list of character sets is for
        self._build()
        self._comparing.answered.connect(self._on_compared)
        self._comparing.failed.connect(self._on_not_compared)
        self.seven_bit.toggled.connect(self._on_option)
        self.crlf.toggled.connect(self._on_option)
        self.charset.activated.connect(self._on_charset)

    def main_widget(self) -> QWidget:
        """Return the table of differences, or the list of character sets while one must be chosen."""
        opened = self.workbench.session.opened
        return self.charset if opened and opened.refusal and opened.refusal.candidates else self.diff

    def refresh(self) -> None:
        """Show what is known; nothing is, while a large message is looked through after an edit."""
        session, opened = self.workbench.session, self.workbench.session.opened
        if opened is None:
            return
        if not session.is_examined:
            self._show_waiting()
            return
        wire = opened.wire
        self.verdict.say(texts_wire.verdict(opened, edited=bool(opened.document.octets.items)))
        self._prove(texts_wire.digests(wire, is_file=opened.path is not None) if wire else "")
        refusal = opened.refusal
        # the list of character sets says itself what it is for
        notes = [texts_message.bad_message(refusal)] if refusal and not refusal.candidates else []
        notes += [texts_wire.warning(code) for code in (wire.warnings if wire else ())]
        if wire and (wire.broken or wire.outdated):
            notes.append(texts_wire.broken_signatures(wire))
        self._warn(notes)
        self._changes.show_rows(opened.changes)
        self._show_options(opened.options)
        self._show_charsets(opened.options, refusal)
        self._compare(opened)

    def _show_waiting(self) -> None:
        self.verdict.say(tr("The message is being looked through after a change…"))
        self._prove("")
        self._warn([])
        self._changes.show_rows(())
        self._show_no_rows()

    def _prove(self, digests: str) -> None:
        self.digests.say(digests)
        self.digests.setVisible(bool(digests))

    def _warn(self, notes: list[str]) -> None:
        self.warnings.say("\n".join(f"⚠ {note}" for note in notes))
        self.warnings.setVisible(bool(notes))

    def _show_options(self, options: WireOptions) -> None:
        with QSignalBlocker(self.seven_bit), QSignalBlocker(self.crlf):
            self.seven_bit.setChecked(options.seven_bit)
            self.crlf.setChecked(options.crlf)

    def _show_charsets(self, options: WireOptions, refusal: "BadMessage | None") -> None:
        """Offer character sets where one is needed, and as long as the one that was chosen is used."""
        if refusal is not None and refusal.candidates:
            self._ask_for_charset(options, refusal)
        elif not options.header_charset:
            self._question = None
        asked = self._question is not None
        self.charset.setVisible(asked)
        self.charset_label.setVisible(asked)

    def _ask_for_charset(self, options: WireOptions, refusal: "BadMessage") -> None:
        question = (refusal.place, refusal.sample, refusal.candidates)
        if question == self._question:
            return
        self._question = question
        self.charset_label.say(texts_wire.charset_question(visible(refusal.sample), refusal.place))
        self.charset.clear()
        self.charset.addItem(tr("Choose…"), options.header_charset)
        for name in refusal.candidates:
            preview = decode(refusal.sample, codec_for(name) or "utf_8")[0]
            self.charset.addItem(texts_wire.charset_choice(name, preview), name)

    @Slot()
    def _on_option(self) -> None:
        self._choose(replace(self._options(), crlf=self.crlf.isChecked(), seven_bit=self.seven_bit.isChecked()))

    @Slot()
    def _on_charset(self) -> None:
        self._choose(replace(self._options(), header_charset=str(self.charset.currentData() or "")))

    def _options(self) -> WireOptions:
        return self.workbench.session.options or WireOptions()

    def _choose(self, options: WireOptions) -> None:
        if options != self._options():
            self.workbench.set_options(options)

    def _compare(self, opened: "Opened") -> None:
        now, before = (opened.document, opened.options), self._compared
        if before and before[0] is now[0] and before[1] == now[1]:
            return
        if opened.wire is None:
            self._show_no_rows()
            return
        from cfmail_gui.sending.comparison import compare

        octets, repairs = opened.document.octets, opened.wire.edits
        self._compared = now
        self._comparing.ask(lambda: compare(octets, repairs), opened.document.size)
        if self._comparing.busy:
            self.diff.show_rows(())
            self.diff_note.say(tr("Comparing…"))

    def _show_no_rows(self) -> None:
        self._comparing.forget()
        self._compared = None
        self.diff.show_rows(())
        self.diff_note.say("")

    @Slot(object)
    def _on_compared(self, comparison: "Comparison") -> None:
        self.diff.show_rows(comparison.rows)
        self.diff_note.say(texts_wire.compared(differs=bool(comparison.rows)))

    @Slot()
    def _on_not_compared(self) -> None:
        self.diff_note.say(tr("The program made a mistake: there is no comparison."))

    def _build(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(2 * GRID)
        options.addWidget(self.seven_bit)
        options.addWidget(self.crlf)
        options.addStretch(1)
        charset = QHBoxLayout()
        charset.addWidget(self.charset_label, 1)
        charset.addWidget(self.charset, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.verdict)
        layout.addWidget(self.digests)
        layout.addWidget(self.warnings)
        layout.addLayout(options)
        layout.addLayout(charset)
        layout.addWidget(self._tables(), 1)

    def _tables(self) -> QWidget:
        self.changes.stretch(_BEFORE, _AFTER)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        for title, table, note in (
            (tr("Changes"), self.changes, None),
            (tr("File and wire"), self.diff, self.diff_note),
        ):
            box = QWidget(splitter)
            inside = QVBoxLayout(box)
            inside.setContentsMargins(0, GRID // 2, 0, 0)
            inside.setSpacing(GRID // 2)
            row = QHBoxLayout()
            row.addWidget(section_title(title, box))
            if note is not None:
                row.addWidget(note, 1)
            inside.addLayout(row)
            inside.addWidget(table, 1)
            splitter.addWidget(box)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([130, 260])
        return splitter


def _cell(item: WireChange, column: int) -> str:
    match column:
        case 0:
            return texts_wire.what(item)
        case 1:
            return plain(item.place, 200)
        case 2 | 3:
            return plain(item.before if column == _BEFORE else item.after, 200)
        case _:
            return texts_wire.how_much(item)
