"""A screen reader that was there before the first preview reads the page, too."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.webengine

_PROGRAM = """
from PySide6.QtCore import QCoreApplication, QTimer, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
application = QApplication([])
QAccessible.setActive(True)
from cfmail_gui.gui.preview.obstacle import StartMark
from cfmail_gui.gui.preview.web_engine import WebRendering
from cfmail_gui.sending.preview_content import PreviewContent
rendering = WebRendering(StartMark(lambda: "", lambda text: None))
window = QWidget()
view = rendering.view(window)
QVBoxLayout(window).addWidget(view.widget)
window.show()

def look():
    # How many, and no more: Python cannot hold what Chromium answers with, whose types it does not know.
    if QAccessible.queryAccessibleInterface(view._canvas).childCount():
        print("read")
        application.quit()

timer = QTimer(interval=50)
timer.timeout.connect(look)
view.signals.loaded.connect(timer.start)
view.show_content(PreviewContent("<h1>Read me</h1>", "", {}), keep_scroll=False)
QTimer.singleShot(20_000, application.quit)
application.exec()
rendering.close()
"""


def test_the_page_is_read():
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": str(int(os.geteuid() == 0))}
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM], env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.stdout == "read\n", ended.stderr
