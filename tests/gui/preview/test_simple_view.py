"""The simple view with a page that tries every way out: nothing is fetched, no file is read."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cfmail_gui.gui.preview.rendered_view import Look
from cfmail_gui.gui.preview.simple_view import SimpleView
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.sending.preview_content import PreviewContent, PreviewPart
from tests.gui.preview.hostile import VECTORS, content


@pytest.fixture
def view(qtbot):
    thread = TaskThread()
    window = QWidget()
    qtbot.addWidget(window)
    made = SimpleView(thread, window)
    QVBoxLayout(window).addWidget(made.widget)
    window.resize(800, 600)
    window.show()
    yield made
    assert thread.close(10_000)


def show(qtbot, view, what, look=None):
    with qtbot.waitSignal(view.signals.loaded, timeout=20_000):
        view.show_content(what, keep_scroll=False)
    if look is not None and look != Look():
        with qtbot.waitSignal(view.signals.loaded, timeout=20_000):
            view.set_look(look)
    view.widget.grab()


@pytest.mark.parametrize("colours", ["light", "dark", "forced"])
def test_hostile_page_reaches_nothing(qtbot, view, server, canary, monkeypatch, colours):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail(f"opened {url}"))
    assert len(VECTORS) >= 32
    canary.was_opened()
    wanted = []
    view.signals.link_wanted.connect(wanted.append)
    show(qtbot, view, content(server.url, canary.path), Look(colours=colours))
    assert "Hostile" in view.browser.toPlainText()
    for number in range(len(view.browser._links)):
        view.browser.anchorClicked.emit(QUrl(f"link:{number}"))
    images, octets = [], []
    view.to_image(images.append)
    view.to_pdf(octets.append)
    assert len(wanted) == len(view.browser._links) > 0
    assert not images[0].isNull()
    assert octets[0].startswith(b"%PDF")
    assert server.requests == []
    assert not canary.was_opened()


def test_resources_are_never_looked_for(view, canary):
    document = view.browser.document()
    canary.was_opened()
    for name in (canary.path.as_uri(), str(canary.path), "image:7", "image:x", "data:image/png;base64,AA", "qrc:/x"):
        for kind in QTextDocument.ResourceType:
            answer = document.resource(kind.value, QUrl(name))
            assert answer.width() == 1
    assert not canary.was_opened()


def test_what_is_no_picture_is_left_out(qtbot, view):
    parts = {
        "bad": PreviewPart("image/png", b"\x89PNG\r\n\x1a\nbroken"),
        "svg": PreviewPart("image/svg+xml", b"<svg/>"),
    }
    show(qtbot, view, PreviewContent("<p>x<img src='cid:bad'><img src='cid:svg'><img src='cid:none'>", "", parts))
    assert "x" in view.browser.toPlainText()


def test_too_much_is_said(qtbot, view):
    show(qtbot, view, PreviewContent("<p>word</p>" * 60_000, "", {}))
    assert view.cut_label.isVisible()
    show(qtbot, view, PreviewContent("<p>word</p>", "", {}))
    assert not view.cut_label.isVisible()
