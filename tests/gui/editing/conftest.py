"""Widgets in a window of their own, which is active and stays alive as long as the test."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget


@pytest.fixture
def in_window(qtbot):
    windows = []

    def show(*widgets, focused=None, size=(500, 400)):
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        window.resize(*size)
        window.show()
        window.activateWindow()
        focused = focused or widgets[0]
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus)
        return window

    yield show
    windows.clear()
