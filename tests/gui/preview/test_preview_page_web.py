"""The view `Preview` with the browser engine."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.preview.preview_page import PreviewPage
from cfmail_gui.gui.preview.preview_tools import PreviewTools
from tests.gui.pages import Stage
from tests.gui.preview.conftest import LOADED
from tests.gui.preview.test_preview_page import colours_in, mail

pytestmark = [pytest.mark.webengine, pytest.mark.qt_log_ignore("RHI|Rhi|Vulkan|GPU|OpenGL|GBM|Sandboxing", extend=True)]

PAGE = (
    "<!DOCTYPE html><meta name='color-scheme' content='light dark'><style>body{margin:0}div{height:90px;"
    "background:#ff0000}@media (prefers-color-scheme: dark){div{background:#00ff00}}</style><div></div>"
    "<img src='https://127.0.0.2/p.gif'>"
)


@pytest.fixture
def stage(qtbot, paths, rendering, tmp_path):
    def make(workbench, services, parent):
        path = tmp_path / "page.html"
        services.preview = PreviewTools(lambda: None, lambda: rendering, lambda _content: path, lambda: None)
        return PreviewPage(workbench, services, parent)

    made = Stage(qtbot, paths, make)
    yield made
    for view in made.page.rendered.views:
        view.close()
    made.close()


def test_three_colours_side_by_side(qtbot, stage):
    pane = stage.page.rendered
    stage.open(mail(PAGE))
    qtbot.waitUntil(lambda: bool(pane.views), timeout=LOADED)
    qtbot.waitUntil(lambda: "#ff0000" in colours_in(pane.views[0].widget), timeout=LOADED)
    assert not pane.notice.isVisible()
    assert pane.remote_button.isEnabled()
    pane.bar.colour_box.setCurrentIndex(3)
    qtbot.waitUntil(lambda: "#00ff00" in colours_in(pane.views[1].widget), timeout=LOADED)
    qtbot.waitUntil(lambda: "#ff0000" in colours_in(pane.views[0].widget), timeout=LOADED)
    places = [view.widget.mapTo(pane, QPoint(0, 0)).x() for view in pane.views]
    assert places == sorted(set(places))


def test_width_is_the_chosen_one(qtbot, stage):
    pane = stage.page.rendered
    stage.open(mail(PAGE))
    qtbot.waitUntil(lambda: bool(pane.views), timeout=LOADED)
    pane.bar.width_box.setCurrentIndex(0)
    answers = []
    pane.views[0]._page.runJavaScript("1", 1, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=LOADED)
    qtbot.waitUntil(lambda: pane.views[0]._canvas.width() == 375)
    assert pane.bar.width_spin.value() == 375


def test_remote_images_are_allowed_by_the_button(qtbot, stage):
    pane = stage.page.rendered
    stage.open(mail(PAGE))
    qtbot.waitUntil(lambda: bool(pane.views), timeout=LOADED)
    assert "127.0.0.2" in pane.remote_label.text()
    with qtbot.waitSignal(pane.views[0].signals.loaded, timeout=LOADED):
        pane.remote_button.click()
    assert pane.content.remote_allowed
    assert not pane.remote_button.isEnabled()


def test_a_page_that_brought_chromium_down_is_shown_again_on_demand(qtbot, stage):
    pane = stage.page.rendered
    stage.open(mail(PAGE))
    qtbot.waitUntil(lambda: bool(pane.views), timeout=LOADED)
    view = pane.views[0]
    qtbot.waitUntil(lambda: "#ff0000" in colours_in(view.widget), timeout=LOADED)
    qtbot.waitUntil(lambda: not view._is_loading, timeout=LOADED)
    crashed = QWebEnginePage.RenderProcessTerminationStatus.CrashedTerminationStatus
    view._on_render_process_terminated(crashed, 1)
    qtbot.waitUntil(lambda: "#ff0000" not in colours_in(view.widget), timeout=LOADED)
    assert "has ended" in pane.notice.label.text()
    pictures, documents = [], []
    view.to_image(pictures.append)
    view.to_pdf(documents.append)
    assert pictures[0].isNull()
    qtbot.waitUntil(lambda: documents == [b""], timeout=LOADED)
    pane.notice.action_button.click()
    assert view.widget.isAncestorOf(QApplication.focusWidget())
    qtbot.waitUntil(lambda: "#ff0000" in colours_in(view.widget), timeout=LOADED)
    qtbot.waitUntil(lambda: not view._is_loading, timeout=LOADED)
    view._on_render_process_terminated(crashed, 1)
    stage.open(mail(PAGE))
    qtbot.waitUntil(lambda: "#ff0000" in colours_in(view.widget), timeout=LOADED)
    assert not pane.notice.isVisible()
