"""The program ends as it should, whatever was done with the browser engine before."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.webengine

_PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
application = QApplication([])
from cfmail_gui.gui.preview.obstacle import StartMark
from cfmail_gui.gui.preview.rendered_view import Look
from cfmail_gui.gui.preview.web_engine import WebRendering
from cfmail_gui.sending.preview_content import PreviewContent
from shiboken6 import delete
marks = []
rendering = WebRendering(StartMark(lambda: "", marks.append))
windows = [QWidget() for _ in range(3)]
views = [rendering.view(window) for window in windows]
loaded = []
for window, view in zip(windows, views):
    window.show()
    view.signals.loaded.connect(lambda: loaded.append(1) or len(loaded) == 3 and application.quit())
    view.show_content(PreviewContent("<p>page", "", {}), keep_scroll=False)
if "loaded" in sys.argv:
    application.exec()
if "picture" in sys.argv:
    views[1].to_image(lambda image: None)
if "closed" in sys.argv:
    views[0].close()
    delete(windows[1])
rendering.close()
assert rendering._scheme._served == {}
assert marks[-1] == ""
print("ended")
"""


@pytest.mark.parametrize("how", ["", "loaded", "loaded closed", "loaded picture", "picture closed"])
def test_the_program_ends(how):
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": str(int(os.geteuid() == 0))}
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *how.split()],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, "ended\n"), ended.stderr
    assert "Release of profile" not in ended.stderr
    assert "Traceback" not in ended.stderr
