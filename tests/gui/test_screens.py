"""Asking for a window's screen must not tie the screen's life to the window's."""

import gc

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import dump

from cfmail_gui.gui.screens import fitting, space


def test_the_space_is_that_of_the_screen_and_outlives_the_window(qapp):
    window = QWidget()
    window.cycle = window
    free = space(window)
    assert free == QGuiApplication.primaryScreen().availableGeometry()
    assert "parent..." not in dump(QGuiApplication.primaryScreen())
    del window
    gc.collect()
    assert space(QWidget()) == free


def test_a_window_out_of_sight_is_on_the_first_screen(qapp):
    window = QWidget()
    window.move(-90_000, -90_000)
    assert space(window) == QGuiApplication.primaryScreen().availableGeometry()


def test_large_letters_make_no_window_larger_than_the_screen(qapp, monkeypatch):
    monkeypatch.setattr("cfmail_gui.gui.screens.scale", lambda: 2.0)
    free = QGuiApplication.primaryScreen().availableGeometry().size()
    window = QWidget()
    assert fitting(window, 200, 100) == QSize(400, 200)
    assert fitting(window, 10_000, 10_000) == free
