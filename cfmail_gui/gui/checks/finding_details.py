"""What one finding means, and what can be done about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cfmail_gui.gui import texts_checks_panel
from cfmail_gui.gui.accessible_role import give_role
from cfmail_gui.gui.batch.keyboard import hand_on
from cfmail_gui.gui.checks.checkup import FindingRow
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_checks import fix_label, place_name
from cfmail_gui.gui.theme import GRID, bold
from cfmail_gui.message.document import Document

_MOST_PLACES = 20  # that are named; each takes a look through the message


class FindingDetails(QWidget):
    """Shows one finding; *Explain* unfolds what is behind it, and stays unfolded for the next one."""

    go_wanted = Signal()
    fix_wanted = Signal()
    source_wanted = Signal(str)  # the https address of the rule

    def __init__(self, heir: QWidget, parent: QWidget | None = None) -> None:
        """``heir`` gets the keyboard when a button that has it vanishes."""
        super().__init__(parent)
        self._row: FindingRow | None = None
        self._document: Document | None = None
        self._heir = heir
        self._reveals = False  # the explanation, as soon as it is laid out
        self.title = PlainLabel(parent=self)
        self.title.setFont(bold(self.font()))
        self.text = PlainLabel(parent=self)
        self.more = PlainLabel(parent=self)
        self.area = QScrollArea(self)  # before the buttons, as Tab goes
        self.go_button = QPushButton(tr("Go to"), self)
        self.fix_button = QPushButton(self)
        self.explain_button = QPushButton(tr("Explain"), self)
        self.explain_button.setCheckable(True)
        self.source_button = QPushButton(tr("Open source…"), self)
        explain(self.go_button, tr("Show where it is in the message (Enter)"))
        explain(self.fix_button, tr("Mend it; Undo takes that back (F)"))
        explain(self.explain_button, tr("Show what the rule is, whom it concerns, and every place"))
        explain(self.source_button, tr("Open the page of the rule in your browser, after a question"))
        self._build()
        self.explain_button.toggled.connect(self._on_explain)
        self.area.verticalScrollBar().rangeChanged.connect(self._on_grown)
        self.go_button.clicked.connect(self.go_wanted)
        self.fix_button.clicked.connect(self.fix_wanted)
        self.source_button.clicked.connect(self._on_source)
        self.show_finding(None, None)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return what can be pressed, shown or not."""
        return (self.go_button, self.fix_button, self.explain_button, self.source_button)

    def show_finding(self, row: FindingRow | None, document: Document | None) -> None:
        """Show a finding of ``document``; None shows nothing."""
        self._row, self._document = row, document
        self.title.say(row.told.title if row else "")
        self.text.say(_words(row) if row else "")
        self.area.setVisible(row is not None)
        self._show_more()
        fix = fix_label(row.finding.fix) if row else ""
        url = row.told.url if row else ""
        showing = {
            self.go_button: row is not None and bool(row.finding.places),
            self.fix_button: bool(fix),
            self.explain_button: row is not None,
            self.source_button: bool(url),
        }
        hand_on([button for button, shown in showing.items() if not shown], self._heir)
        for button, shown in showing.items():
            button.setVisible(shown)
        self.fix_button.setText(fix)
        self.fix_button.setAccessibleName(fix or tr("Mend"))
        self.show_place(1)

    def show_place(self, number: int) -> None:
        """Say to which of the finding's places a click goes, from 1."""
        count = len(self._row.finding.places) if self._row else 0
        self.go_button.setText(texts_checks_panel.go_label(number, count))

    def _show_more(self) -> None:
        unfolded = self._row is not None and self.explain_button.isChecked()
        self.more.setVisible(unfolded)
        self.more.say(self._explanation(self._row) if self._row and unfolded else "")

    def _explanation(self, row: FindingRow) -> str:
        finding = row.finding
        lines = [texts_checks_panel.level_line(finding.level), texts_checks_panel.address_line(row.told)]
        if finding.places:
            places = dict.fromkeys(place_name(place, self._document) for place in finding.places[:_MOST_PLACES])
            lines.append(texts_checks_panel.places_line(tuple(places), len(finding.places)))
        lines.append(texts_checks_panel.code_line(finding))
        return "\n".join(filter(None, lines))

    @Slot()
    def _on_explain(self) -> None:
        self._reveals = self.explain_button.isChecked()
        self._show_more()

    @Slot()
    def _on_grown(self) -> None:
        """Scroll to what was unfolded: below the edge nobody would look for it."""
        if self._reveals:
            self._reveals = False
            self.area.ensureWidgetVisible(self.more, 0, 0)

    @Slot()
    def _on_source(self) -> None:
        if self._row is not None and self._row.told.url:
            self.source_wanted.emit(self._row.told.url)

    def _build(self) -> None:
        inside = QWidget(self.area)
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(GRID // 2)
        for label in (self.title, self.text, self.more):
            words.addWidget(label)
        words.addStretch(1)
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("About the finding"))
        give_role(self.area, QAccessible.Role.Pane)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in self.buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID // 2, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.area, 1)
        layout.addLayout(buttons)


def _words(row: FindingRow) -> str:
    lines = [row.told.why, row.told.do]
    if row.finding.clients:
        lines.append(texts_checks_panel.clients_line(row.finding.clients))
    lines.append(texts_checks_panel.source_line(row.told))
    return "\n".join(filter(None, lines))
