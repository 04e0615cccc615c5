"""The buttons that have other computers asked, and what became of that."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cfmail_gui.gui.batch.keyboard import hand_on
from cfmail_gui.gui.checks.lookups import Lookups
from cfmail_gui.gui.plain import PlainLabel, explain
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID


class LookupRow(QWidget):
    """One line of buttons; below it what is going on, or went on last."""

    def __init__(self, lookups: Lookups, parent: QWidget) -> None:
        super().__init__(parent)
        self._lookups = lookups
        self.dns_button = QPushButton(tr("Look up DNS…"), self)
        self.links_button = QPushButton(tr("Check links…"), self)
        self.domains_button = QPushButton(tr("Sending domains…"), self)
        self.domains_button.setAccessibleName(tr("Ask Cloudflare for the sending domains"))
        self.stop_button = QPushButton(tr("Stop"), self)
        self.stop_button.setAccessibleName(tr("Stop checking links"))
        self.note = PlainLabel(parent=self)
        explain(self.dns_button, tr("Ask the DNS for SPF, DKIM and DMARC, after a question that says who learns what"))
        explain(
            self.links_button, tr("Ask whether what is linked is there, after a question that says who learns what")
        )
        explain(self.domains_button, tr("Ask Cloudflare from which domains the account may send"))
        self._ready = (False, False, False)
        self._build()
        self.dns_button.clicked.connect(lookups.ask_dns)
        self.links_button.clicked.connect(lookups.ask_links)
        self.domains_button.clicked.connect(lookups.ask_domains)
        self.stop_button.clicked.connect(lookups.stop)
        lookups.changed.connect(self._on_changed)
        lookups.told.connect(self.say)
        self._on_changed()

    def show_ready(self, *, dns: bool, links: bool, domains: bool) -> None:
        """Offer what there is to ask about."""
        self._ready = (dns, links, domains)
        self._on_changed()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say how something went; "" for nothing."""
        self.note.say(sentence)
        self.note.setVisible(bool(sentence))

    @Slot()
    def _on_changed(self) -> None:
        buttons = (self.dns_button, self.links_button, self.domains_button)
        if self._lookups.can_stop:
            self.stop_button.show()
            hand_on(buttons, self.stop_button)
        for button, ready in zip(buttons, self._ready, strict=True):
            button.setEnabled(ready and not self._lookups.busy)
        if not self._lookups.can_stop:
            hand_on([self.stop_button], self.links_button)
            self.stop_button.hide()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.dns_button, self.links_button, self.domains_button, self.stop_button):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.note)
        layout.addLayout(row)
        self.note.hide()
