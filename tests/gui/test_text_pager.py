"""Long texts come in pieces and pages; nothing is replaced, and nothing holds the window up for long."""

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from cfmail_gui.gui.text_pager import TextPager


@pytest.fixture
def pager(qtbot):
    made = TextPager("Source")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_short_text_is_there_at_once(pager):
    pager.show_octets(b"Subject: x\r\n\r\ncaf\xe9 \x00 \xe2\x80\xae\r\n")
    assert pager.editor.toPlainText() == "Subject: x\n\ncaf⟨E9⟩ ⟨00⟩ ⟨U+202E⟩\n"


def test_the_first_page_then_more_then_all(qtbot, pager):
    raw = b"".join(b"line %06d\r\n" % n for n in range(250_000))
    pager.show_octets(raw)
    (more, everything) = pager.findChildren(QPushButton)
    qtbot.waitUntil(more.isVisible, timeout=20_000)
    assert 80_000 < pager.editor.document().blockCount() < 100_000
    more.click()
    qtbot.waitUntil(lambda: pager.editor.document().blockCount() > 160_000, timeout=20_000)
    everything.click()
    qtbot.waitUntil(lambda: pager.editor.document().blockCount() == 250_001, timeout=60_000)
    qtbot.waitUntil(lambda: not more.isVisible())


def test_another_text_takes_over_before_the_first_is_complete(qtbot, pager):
    pager.show_octets(b"old\n" * 250_000)
    pager.show_octets(b"new\n")
    qtbot.waitUntil(lambda: not pager._timer.isActive())
    assert pager.editor.toPlainText() == "new\n"


def test_one_endless_line_does_not_stop_the_event_loop(qtbot, pager):
    """Breaking such a line between words takes half a minute; here the turns of the loop are counted meanwhile."""
    turns = []
    ticker = QTimer()
    ticker.timeout.connect(lambda: turns.append(time.monotonic()))
    ticker.start(1)
    pager.show_octets((b"word " * 15_000 + b"\n") * 10 + b"x" * 200_000)
    qtbot.waitUntil(lambda: not pager._timer.isActive(), timeout=30_000)
    ticker.stop()
    assert len(turns) >= 3
    assert "more on this line" in pager.editor.toPlainText()
