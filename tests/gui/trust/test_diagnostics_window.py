"""The log and the report in their window."""

import logging

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.trust.diagnostics_window import DiagnosticsWindow
from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.diagnostics import LEVELS, Diagnostics
from cfmail_gui.store import log
from cfmail_gui.store.crash_file import open_crash_file

ours = logging.getLogger("cfmail_gui.test")


@pytest.fixture
def shown(qtbot, program, window, paths):
    log.start_log(paths.state)
    ours.info("a first record about Needle")
    ours.warning("a warning")
    found = opened(program)
    qtbot.waitUntil(lambda: "a warning" in found.log.text.toPlainText())
    yield found
    log.stop_log()


def opened(program) -> DiagnosticsWindow:
    program.show_diagnostics()
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, DiagnosticsWindow))
    return found


def test_there_is_one_window(program, shown):
    assert opened(program) is shown


def test_levels_filter(qtbot, shown):
    shown.log.levels.setCurrentIndex(LEVELS.index("WARNING"))
    assert "Needle" not in shown.log.text.toPlainText()
    assert "a warning" in shown.log.text.toPlainText()
    assert shown.log.count.text() == "1 record"
    shown.log.levels.setCurrentIndex(LEVELS.index("CRITICAL"))
    assert shown.log.text.toPlainText() == ""
    assert "nothing of this kind" in shown.log.count.text()


def test_new_records_come_by_themselves_and_leave_what_is_selected(qtbot, shown):
    shown.log.text.selectAll()
    selected = shown.log.text.textCursor().selectedText()
    ours.error("a third")
    qtbot.waitUntil(lambda: "a third" in shown.log.text.toPlainText())
    assert shown.log.text.textCursor().selectedText() == selected
    bar = shown.log.text.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_without_following_nothing_comes_before_it_is_asked_for(qtbot, shown):
    shown.log.follow.setChecked(False)
    ours.error("a third")
    with qtbot.waitSignal(shown.log._timer.timeout, timeout=5_000):
        pass
    assert not shown.log._reading.busy
    shown.log.refresh()
    qtbot.waitUntil(lambda: "a third" in shown.log.text.toPlainText())


def test_it_can_be_searched(qtbot, shown):
    shown._on_find()
    shown.log.find_bar.find_edit.setText("needle")
    shown.log.find_bar.find_next()
    assert shown.log.text.textCursor().selectedText() == "Needle"


def test_the_report_is_shown_and_copied(qtbot, shown):
    shown.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "== Log" in shown.report.toPlainText())
    shown.copy_button.click()
    qtbot.waitUntil(lambda: "on the clipboard" in shown.notice.label.text())
    text = QGuiApplication.clipboard().text()
    for part in (f"platform: {QGuiApplication.platformName()}", "language: ''", "accounts: 0", "a first record"):
        assert part in text


def test_a_log_that_cannot_be_read_and_a_report_that_cannot_be_made_are_told(qtbot, shown, monkeypatch):
    def fail(*_):
        raise BadFile("not-allowed", "cfmail-gui.log")

    monkeypatch.setattr(Diagnostics, "entries", fail)
    monkeypatch.setattr(Diagnostics, "report", fail)
    shown.log.refresh()
    qtbot.waitUntil(lambda: "log could not be read" in shown.notice.label.text())
    shown.copy_button.click()
    qtbot.waitUntil(lambda: "No report" in shown.notice.label.text())


def test_the_last_death_is_told_of(qtbot, program, window, paths):
    file, _ = open_crash_file(paths.state)
    with file:
        file.write(b"Fatal Python error: Aborted\n")
    open_crash_file(paths.state)[0].close()
    found = opened(program)
    qtbot.waitUntil(lambda: "ended unexpectedly" in found.notice.label.text())
    found.notice.action_button.click()
    qtbot.waitUntil(lambda: "Fatal Python error: Aborted" in QGuiApplication.clipboard().text())


def test_the_folder_is_opened(shown, monkeypatch, paths):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    shown.folder_button.click()
    assert opened == [str(paths.state)]


def test_its_size_is_remembered(qtbot, program, shown):
    shown.resize(700, 500)
    shown.close()
    assert "diagnostics" in program.services.memory.layout()
