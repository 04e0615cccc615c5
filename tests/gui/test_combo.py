"""A choice is made by whoever means it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from cfmail_gui.gui.combo import NamedComboBox


@pytest.mark.parametrize("focused", [False, True])
def test_the_wheel_over_a_box_chooses_nothing(qtbot, focused):
    around = QWidget()
    qtbot.addWidget(around)
    box = NamedComboBox("Account", around)
    box.addItems(["Sandbox", "Production"])
    with qtbot.waitExposed(around):
        around.show()
    if focused:
        box.setFocus()
    middle = QPointF(box.rect().center())
    turned = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert box.currentText() == "Sandbox"
    assert not turned.isAccepted()
