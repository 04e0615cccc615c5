"""What has the keyboard is seen in every scheme, and is no more for a screen reader than it was."""

import pytest
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from cfmail_gui.gui import schemes
from cfmail_gui.gui.focus_mark import FocusMark
from cfmail_gui.gui.theme import contrast

_SEEN = 3.0  # WCAG 2.2, 1.4.11
_KINDS = (QLineEdit, QComboBox, QSpinBox, QCheckBox, QPushButton, QListWidget)


@pytest.fixture
def form(qtbot, qapp):
    """A window with one field of each kind, as the program has them."""
    mark = FocusMark(qapp)
    form = QWidget()
    layout = QVBoxLayout(form)
    for kind in _KINDS:
        layout.addWidget(kind(form))
    qtbot.addWidget(form)
    form.resize(400, 400)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    yield form
    delete(mark)


def marks(form):
    return [mark for mark in form.findChildren(QFocusFrame) if mark.isVisible()]


@pytest.mark.parametrize("kind", _KINDS)
def test_a_frame_is_round_what_has_the_keyboard(qtbot, form, kind):
    field = form.findChild(kind)
    field.setFocus()
    qtbot.waitUntil(lambda: bool(marks(form)))
    assert {mark.parentWidget() for mark in marks(form)} == {field}
    assert all(field.rect().contains(mark.geometry()) for mark in marks(form))


@pytest.mark.parametrize("scheme", [schemes.light, schemes.dark, lambda: schemes.contrast(is_dark=True)])
def test_the_frame_stands_out_from_what_is_round_it(qtbot, form, scheme):
    QApplication.setPalette(scheme())
    try:
        field = form.findChild(QLineEdit)
        field.setFocus()
        qtbot.waitUntil(lambda: bool(marks(form)))
        colour = marks(form)[0].grab().toImage().pixelColor(0, 0)
        for ground in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            assert contrast(colour, field.palette().color(ground)) > _SEEN
    finally:
        QApplication.setPalette(QPalette())


def test_a_box_to_tick_is_framed_with_its_text_and_no_further(qtbot, form):
    box = form.findChild(QCheckBox)
    box.setText("Word")
    box.setFocus()
    qtbot.waitUntil(lambda: bool(marks(form)))
    assert marks(form)[0].width() < box.width() // 2


def test_a_screen_reader_is_told_of_no_frame(qtbot, form):
    button = form.findChild(QPushButton)
    button.setFocus()
    qtbot.waitUntil(lambda: bool(marks(form)))
    assert QAccessible.queryAccessibleInterface(button).childCount() == 0
