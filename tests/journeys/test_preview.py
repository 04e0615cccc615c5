"""What a person sees of a message before it goes, read from the pixels of the real window: positions and colours.

Nothing is compared with a picture: fonts and styles differ, and what has to be in which place does not.
"""

from email import message_from_string, policy
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QScrollBar

from tests.gui.checks.stage import choose_code
from tests.gui.preview.test_preview_page import png
from tests.gui.template.conftest import Following
from tests.journeys.steps import everybody, posts

IMAGE, BAND, NARROW, HIDDEN, OWN_DARK = "#ff0000", "#00aa00", "#0000cc", "#ff00ff", "#102030"
CHROMIUM = (
    pytest.mark.webengine,
    pytest.mark.qt_log_ignore("RHI|Rhi|Vulkan|GPU|OpenGL|GBM|Sandboxing|dbus", extend=True),
)
_PATIENCE = 30_000  # milliseconds: Chromium starts
_STEP = 3  # every third pixel of every third line is looked at

PAGE = f"""---
From: Shop <shop@sender.test>
To: {{{{ name }}}} <ada@one.test>
Subject: Sale
---
<!DOCTYPE html><html lang="en"><head><meta name="color-scheme" content="light dark"><style>
body {{ margin: 0 }}
@media (max-width: 600px) {{ .band {{ background: {NARROW} !important }} }}
@media (prefers-color-scheme: dark) {{ body {{ background: {OWN_DARK}; color: #eeeeee }} }}
</style></head><body>
<div style="display:none"><table width="100%" bgcolor="{HIDDEN}"><tr><td height="40">Only today</td></tr></table></div>
<table class="band" width="100%" height="60" bgcolor="{BAND}"><tr><td height="60">Dear {{{{ name }}}}</td></tr></table>
<img src="red.png" width="40" height="30">
{"<p>A line of the message.</p>" * 80}
<p>The end.</p></body></html>
"""


class Preview:
    """The view `Preview` of a followed template."""

    def __init__(self, qtbot, following: Following) -> None:
        self.following = following
        self._qtbot = qtbot
        panel = following.window.message_panel
        panel.choose(panel.pages.index(panel.preview))
        self.page = panel.preview.page
        self.pane = self.page.rendered
        qtbot.waitUntil(lambda: bool(self.pane.views), timeout=_PATIENCE)
        self.wait_for(IMAGE)

    def picture(self, view: int = 0) -> QImage:
        return self.pane.views[view].widget.grab().toImage()

    def box(self, colour: str, view: int = 0) -> QRect:
        """Return where a colour is in a page; empty for nowhere."""
        return _box(self.picture(view), colour)

    def wait_for(self, colour: str, view: int = 0) -> QRect:
        self._qtbot.waitUntil(lambda: not self.box(colour, view).isEmpty(), timeout=_PATIENCE)
        return self.box(colour, view)

    def wait_without(self, colour: str) -> None:
        self._qtbot.waitUntil(lambda: self.box(colour).isEmpty(), timeout=_PATIENCE)

    def paper(self, view: int = 0) -> QColor:
        """Return the colour of the page beside its image, where nothing is written; none while that is not there."""
        picture = self.picture(view)
        image = _box(picture, IMAGE)
        return QColor() if image.isEmpty() else picture.pixelColor(image.right() + 40, image.center().y())

    def wait_for_paper(self, *are_dark: bool) -> None:
        """Wait until the first view is dark or not, and the second, and so on."""
        self._qtbot.waitUntil(lambda: self._are_dark(len(are_dark)) == [*are_dark], timeout=_PATIENCE)

    def _are_dark(self, count: int) -> "list[bool | None]":
        papers = [self.paper(view) for view in range(count)]
        return [paper.lightness() < 80 if paper.isValid() else None for paper in papers]

    def choose(self, *, width: int | None = None, colours: str | None = None) -> None:
        bar = self.pane.bar
        if width is not None:
            bar.width_box.setCurrentIndex(bar.width_box.findData(width))
        if colours is not None:
            bar.colour_box.setCurrentIndex(bar.colour_box.findData(colours))


def _box(picture: QImage, colour: str) -> QRect:
    wanted = QColor(colour).rgb()
    found = QRect()
    for y in range(0, picture.height(), _STEP):
        for x in range(0, picture.width(), _STEP):
            if picture.pixel(x, y) == wanted:
                found = found.united(QRect(x, y, _STEP, _STEP))
    return found


@pytest.fixture
def template(tmp_path: Path) -> Path:
    (tmp_path / "red.png").write_bytes(png(IMAGE))
    (tmp_path / "sale.json").write_text('[{"name": "Order 1"}, {"name": "Bob"}]')
    path = tmp_path / "sale.html"
    path.write_text(PAGE)
    return path


@pytest.fixture(params=["simple", pytest.param("chromium", marks=CHROMIUM)])
def preview(qtbot, window, template, request) -> Preview:
    window.resize(1280, 800)
    made = Preview(qtbot, Following(qtbot, window, template))
    assert made.pane.notice.isVisible() == (request.param == "simple")
    return made


@pytest.fixture
def simple(qtbot, window, template) -> Preview:
    return Preview(qtbot, Following(qtbot, window, template))


@pytest.fixture
def chromium(qtbot, window, template) -> Preview:
    window.resize(1280, 800)
    return Preview(qtbot, Following(qtbot, window, template))


def marked(test):
    for mark in CHROMIUM:
        test = mark(test)
    return test


def test_the_page_is_in_its_order_and_what_is_hidden_is_not_shown(preview):
    band, image = preview.wait_for(BAND), preview.box(IMAGE)
    assert band.top() < 20
    assert band.width() > 600
    assert band.bottom() < image.top() + _STEP
    assert abs(image.width() - 40) <= 2 * _STEP
    assert abs(image.height() - 30) <= 2 * _STEP
    assert preview.box(HIDDEN).isEmpty()
    assert preview.paper().name() == "#ffffff"


@marked
def test_what_the_mail_says_of_narrow_screens_is_followed(chromium):
    assert chromium.box(NARROW).isEmpty()
    chromium.choose(width=375)
    band = chromium.wait_for(NARROW)
    assert abs(band.width() - 375) <= 2 * _STEP
    assert chromium.box(BAND).isEmpty()
    chromium.choose(width=768)
    assert abs(chromium.wait_for(BAND).width() - 768) <= 2 * _STEP
    assert chromium.box(NARROW).isEmpty()


def test_a_narrow_page_is_as_narrow_in_the_window(preview):
    preview.choose(width=375)
    preview._qtbot.waitUntil(lambda: preview.pane.views[0].widget.width() < 420)
    handle = preview.pane.frame.handle
    preview._qtbot.waitUntil(lambda: handle.mapTo(preview.pane, QPoint(0, 0)).x() < 440)
    assert preview.pane.bar.width_spin.value() == 375


@marked
def test_dark_as_the_mail_itself_is_in_dark_programs(chromium):
    chromium.choose(colours="dark")
    chromium.wait_for(OWN_DARK)
    chromium._qtbot.waitUntil(lambda: chromium.paper().name() == OWN_DARK, timeout=_PATIENCE)
    assert not chromium.box(BAND).isEmpty()  # of which the mail's dark look says nothing


def test_dark_by_inversion_leaves_pictures_as_they_are(preview):
    preview.choose(colours="forced")
    preview.wait_for_paper(True)


def test_three_looks_stand_side_by_side(preview):
    preview.choose(colours="all")
    preview._qtbot.waitUntil(lambda: len(preview.pane.views) == 3, timeout=_PATIENCE)
    preview.wait_for_paper(False, True, True)
    lefts = [view.widget.mapTo(preview.pane, QPoint(0, 0)).x() for view in preview.pane.views]
    assert lefts == sorted(set(lefts))
    tops = {view.widget.mapTo(preview.pane, QPoint(0, 0)).y() for view in preview.pane.views}
    assert len(tops) == 1


def test_images_off(preview):
    preview.pane.bar.images_box.click()
    preview.wait_without(IMAGE)
    assert not preview.box(BAND).isEmpty()
    preview.pane.bar.images_box.click()
    preview.wait_for(IMAGE)


def test_zoom_makes_everything_larger(preview):
    preview.pane.bar.in_button.click()
    preview.pane.bar.in_button.click()
    preview._qtbot.waitUntil(lambda: abs(preview.box(IMAGE).width() - 50) <= 2 * _STEP, timeout=_PATIENCE)


def test_a_save_of_the_template_keeps_the_place_in_the_page(preview):
    view = preview.pane.views[0]
    upright = Qt.Orientation.Vertical
    (bar,) = (bar for bar in view.widget.findChildren(QScrollBar) if bar.isVisible() and bar.orientation() == upright)
    preview._qtbot.waitUntil(lambda: bar.maximum() > 700, timeout=_PATIENCE)
    bar.setSliderPosition(600)
    preview.wait_without(IMAGE)
    with preview._qtbot.waitSignal(view.signals.loaded, timeout=_PATIENCE):
        preview.following.path.write_text(PAGE.replace("The end.", "The very end."))
    preview.following.wait_for("very end")
    preview._qtbot.waitUntil(lambda: abs(bar.value() - 600) <= 2, timeout=_PATIENCE)
    preview.wait_without(IMAGE)  # a picture of Chromium is as old as its last turn


def test_another_row_is_shown_at_once(preview):
    before = preview.pane.content
    preview.following.desk.choose_row(1)
    preview.following.wait_for("Dear Bob")
    preview._qtbot.waitUntil(lambda: preview.pane.content is not before, timeout=_PATIENCE)
    assert "Dear Bob" in preview.pane.content.html
    preview.wait_for(BAND)


@marked
def test_tab_goes_through_the_page_of_chromium_and_out_again(qtbot, chromium):
    chromium.pane.bar.more_button.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(30):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
        here = (None, seen[-1])  # Chromium takes a turn to hand the keyboard on
        qtbot.waitUntil(lambda here=here: QApplication.focusWidget() not in here, timeout=_PATIENCE)
        if chromium.following.window.send_panel.isAncestorOf(QApplication.focusWidget() or seen[-1]):
            break
    else:
        pytest.fail(f"Tab stays at {type(seen[-1]).__name__}")
    page = chromium.pane.views[0].widget
    assert any(page.isAncestorOf(widget) for widget in seen)
    assert chromium.pane.frame.handle in seen


@pytest.mark.parametrize("by_key", [False, True])
def test_a_finding_leads_to_its_line_in_the_html(qtbot, simple, by_key):
    panel = simple.following.window.message_panel
    panel.choose(panel.pages.index(panel.checks))
    table = panel.checks.page.table
    qtbot.waitUntil(lambda: table.finding is not None and not panel.runner.busy, timeout=_PATIENCE)
    choose_code(table, "no-alt")
    assert table.finding.finding.code == "no-alt"
    if by_key:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    else:
        where = table.visualRect(table.currentIndex()).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert panel.tabs.currentWidget() is panel.preview
    assert simple.page.tabs.currentWidget() is simple.page.source
    editor = simple.page.source.editor
    qtbot.waitUntil(lambda: editor.textCursor().block().text().startswith("<img src="), timeout=_PATIENCE)
    qtbot.waitUntil(editor.hasFocus)


def test_what_is_previewed_is_what_is_sent(qtbot, simple, far):
    server = far(everybody)
    qtbot.mouseClick(simple.following.window.send_panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(posts(server)) == 1, timeout=_PATIENCE)
    sent = message_from_string(posts(server)[0]["mime_message"], policy=policy.default)
    assert sent.get_body(("html",)).get_content().splitlines() == simple.pane.content.html.splitlines()
    assert "Dear Order 1" in sent.get_body(("plain",)).get_content()
