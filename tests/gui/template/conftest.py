"""A template on disk, and a window that follows it."""

from pathlib import Path

import pytest

from cfmail_gui.gui.main_window import MainWindow
from cfmail_gui.gui.template.template_desk import TemplateDesk
from cfmail_gui.gui.template.template_page import TemplatePage

HTML = """---
From: Shop <shop@sender.test>
To: {{ name }} <{{ address }}>
Subject: Order {{ number }}
---
<html lang='en'><body><p>Dear {{ name }}, thank you for order {{ number }}.</p></body></html>
"""
DATA = '[{"name": "Ada", "address": "ada@one.test", "number": 1}, {"name": "Bob", "address": "bob@two.test"}]'


@pytest.fixture
def template(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "order.json").write_text(DATA)
    path = folder / "order.html"
    path.write_text(HTML)
    return path


class Following:
    """A window that follows ``path``, as a person sees it."""

    def __init__(self, qtbot, window: MainWindow, path: Path) -> None:
        self._qtbot = qtbot
        self.window = window
        self.path = path
        with qtbot.waitSignal(window.opener.opened, timeout=20_000):
            window.files.open_template(path)
        self.wait_for("Order 1")

    @property
    def desk(self) -> TemplateDesk:
        return self.window.message_panel.desk

    @property
    def page(self) -> TemplatePage:
        """The view, in front."""
        panel = self.window.message_panel
        panel.choose(panel.pages.index(panel.template))
        self._qtbot.waitUntil(panel.template.page.controls.isVisible, timeout=20_000)
        return panel.template.page

    @property
    def raw(self) -> str:
        document = self.window.session.document
        return document.raw.decode() if document else ""

    def wait_for(self, text: str) -> None:
        """Wait until the message that is shown, and nothing on its way, holds ``text``."""
        self._qtbot.waitUntil(lambda: text in self.raw and not self.desk.is_busy, timeout=20_000)


@pytest.fixture
def following(qtbot, window, template) -> Following:
    return Following(qtbot, window, template)
