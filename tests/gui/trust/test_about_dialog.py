"""Versions, addresses and licences."""

import platform

import PySide6
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from cfmail_gui.gui.trust.about_dialog import AboutDialog, show_about
from cfmail_gui.version import program_version
from tests.conftest import rows


def about(window) -> AboutDialog:
    show_about(window)
    return window.findChild(AboutDialog)


def test_it_says_which_versions_run_and_can_be_copied(window):
    dialog = about(window)
    dialog.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text == dialog.facts.toPlainText()
    for version in (program_version(), PySide6.__version__, platform.python_version()):
        assert version in text
    assert "https://" in text
    dialog.close()


def test_asked_for_twice_there_is_one(window):
    assert about(window) is about(window)
    assert len(window.findChildren(AboutDialog)) == 1
    about(window).close()


def test_licences_are_read_when_somebody_looks_and_each_has_its_text(window):
    dialog = about(window)
    QAbstractItemModelTester(dialog.table.model())
    assert rows(dialog.table) == []
    dialog.tabs.setCurrentIndex(1)
    shown = rows(dialog.table)
    assert shown[0][0] == "cfmail-gui"
    assert all(all(row) for row in shown)
    for row in range(len(shown)):
        dialog.table.selectRow(row)
        assert len(dialog.licence.toPlainText()) > 100, shown[row]
    dialog.close()


def test_it_promises_what_the_program_keeps(window):
    from cfmail_gui.gui.plain import PlainLabel

    dialog = about(window)
    said = " ".join(label.text() for label in dialog.findChildren(PlainLabel))
    assert "no usage data" in said
    assert "does not look for updates" in said
    dialog.close()
