"""The browser engine's view as a person sees and uses it."""

import os
import signal
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.preview import web_page
from cfmail_gui.gui.preview.rendered_view import Look
from cfmail_gui.gui.preview.web_page import WebPage
from cfmail_gui.sending.preview_content import PreviewContent, PreviewPart
from tests.gui.preview.conftest import LOADED
from tests.gui.preview.hostile import PIXEL
from tests.loopback import Connection, LoopbackServer

pytestmark = [pytest.mark.webengine, pytest.mark.qt_log_ignore("RHI|Rhi|Vulkan|GPU|OpenGL|GBM|Sandboxing", extend=True)]

LONG = "<!DOCTYPE html><body style='margin:0'><div style='height:4000px'>long</div><p id=end>end</p>"
SCHEMES = (
    "<!DOCTYPE html><meta name='color-scheme' content='light dark'><style>body{margin:0}div{height:50px;"
    "background:#ff0000}@media (prefers-color-scheme: dark){div{background:#00ff00}}</style><div></div>"
)


class Opened(QObject):
    """What was handed to the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opened():
    made = Opened()
    for scheme in ("mailto", "http", "https", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "take")
    yield made
    for scheme in ("mailto", "http", "https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def never(connection: Connection) -> None:
    """Take a request, and give no answer."""
    connection.read_request()
    connection.wait_for_end()


def html(text: str, **parts: PreviewPart) -> PreviewContent:
    return PreviewContent(text, "", parts)


def test_shows_a_page(shown):
    shown.show(html("<!DOCTYPE html><body style='background:#00ff00'>hello"))
    shown.wait_for_colour(200, 200, "#00ff00")


def test_the_mark_is_cleared_by_the_first_page(shown, mark):
    shown.show(html("x"))
    assert mark.written[0] != ""
    assert mark.written[-1] == ""


def test_shows_three_megabytes(shown):
    shown.show(html("<body>" + f"<p>{'words ' * 100}</p>" * 5_000 + "<b id=end>end</b>"))
    assert shown.ask("document.getElementById('end').textContent") == "end"


def test_shows_the_text_where_there_is_no_html(shown):
    shown.show(PreviewContent("", "1 < 2 & <b>not bold</b>\n", {}))
    assert shown.ask("document.body.innerText.trim()") == "1 < 2 & <b>not bold</b>"


@pytest.mark.parametrize(
    "markup",
    [
        "<img width=9 height=9 style='display:block' src='cid:logo@x.test'>",
        "<img style='display:block' src='CID:logo%40x.test'>",
        "<img style='display:block' src='logo.png'>",
        "<div style='width:1px;height:1px;background:url(cid:logo@x.test)'></div>",
    ],
)
def test_parts_of_the_message_are_shown(shown, markup):
    part = PreviewPart("image/png", PIXEL)
    content = PreviewContent(
        f"<!DOCTYPE html><body style='margin:0'>{markup}", "", {"logo@x.test": part, "logo.png": part}
    )
    shown.show(content)
    image = QImage.fromData(PIXEL)
    shown.wait_for_colour(0, 0, image.pixelColor(0, 0).name())


def test_a_part_that_is_no_picture_is_not_served(shown):
    shown.show(html("<img id=i src='cid:a'>", a=PreviewPart("text/html", PIXEL)))
    assert shown.ask("document.getElementById('i').naturalWidth") == 0


def test_another_views_parts_are_not_served(qtbot, rendering, shown):
    from tests.gui.preview.conftest import Shown

    other = Shown(qtbot, rendering)
    other.show(html("<img id=i src='cid:a'>", a=PreviewPart("image/png", PIXEL)))
    shown.show(html("<img id=i src='cid:a'>"))
    assert other.ask("document.getElementById('i').naturalWidth") == 1
    assert shown.ask("document.getElementById('i').naturalWidth") == 0
    other.view.close()


@pytest.mark.parametrize("width", [375, 768, 0])
def test_the_page_is_as_wide_as_asked(shown, width):
    shown.show(html(LONG))
    shown.look(Look(width=width), reloads=False)
    expected = width or shown.view._canvas.width()
    shown.qtbot.waitUntil(lambda: shown.ask("window.innerWidth") == (width or shown.view._canvas.width()))
    assert expected > 300
    assert shown.ask(f"matchMedia('(max-width:{expected}px)').matches")


def test_zoom_keeps_the_width_of_the_page(shown):
    shown.show(html(LONG))
    shown.look(Look(width=300, zoom=2.0), reloads=False)
    shown.qtbot.waitUntil(lambda: shown.view._canvas.width() == 600)
    shown.qtbot.waitUntil(lambda: shown.ask("window.innerWidth") == 300)


def test_zoom_outlasts_a_refresh(shown):
    shown.show(html(LONG))
    shown.look(Look(width=300, zoom=2.0), reloads=False)
    shown.show(html(LONG + "more"), keep_scroll=True)
    shown.qtbot.waitUntil(lambda: shown.ask("window.innerWidth") == 300)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_a_refresh_keeps_the_place_and_another_message_does_not(shown, zoom):
    shown.show(html(LONG))
    shown.look(Look(zoom=zoom), reloads=False)
    shown.ask("window.scrollTo(0, 700)")
    shown.qtbot.waitUntil(lambda: shown.view._page.scrollPosition().y() > 600)
    shown.show(html(LONG + "more"), keep_scroll=True)
    assert shown.ask("window.scrollY") == 700
    shown.show(html(LONG))
    assert shown.ask("window.scrollY") == 0


def test_the_bars_follow_and_lead(shown):
    shown.show(html(LONG))
    bar = shown.view.widget._vertical
    shown.qtbot.waitUntil(lambda: bar.maximum() > 3000)
    shown.ask("window.scrollTo(0, 500)")
    shown.qtbot.waitUntil(lambda: bar.value() == 500)
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    shown.qtbot.waitUntil(lambda: shown.ask("window.scrollY") > 3000)
    assert not shown.view.widget._horizontal.isVisible()


def test_a_page_wider_than_its_room_has_a_bar_below(shown):
    shown.show(html("<body><div style='width:3000px'>wide</div>"))
    shown.qtbot.waitUntil(shown.view.widget._horizontal.isVisible)


@pytest.mark.parametrize(("colours", "colour", "is_dark"), [("light", "#ff0000", False), ("dark", "#00ff00", True)])
def test_the_mails_own_colours(shown, colours, colour, is_dark):
    shown.show(html(SCHEMES))
    shown.look(Look(colours=colours), reloads=colours != "light")
    shown.wait_for_colour(100, 20, colour)
    assert (shown.view._canvas.grab().toImage().pixelColor(100, 300).lightness() < 100) == is_dark


def test_a_mail_that_says_nothing_of_colours_stays_light_in_a_dark_program(shown):
    shown.show(html("<!DOCTYPE html><body>plain"))
    shown.look(Look(colours="dark"))
    shown.wait_for_colour(300, 300, "#ffffff")


def test_forced_inversion(shown):
    shown.show(html("<!DOCTYPE html><body style='background:#ffffff'>plain"))
    shown.look(Look(colours="forced"))
    shown.qtbot.waitUntil(lambda: shown.view._canvas.grab().toImage().pixelColor(300, 300).lightness() < 60)
    shown.look(Look())
    shown.wait_for_colour(300, 300, "#ffffff")


def test_images_off(shown):
    part = PreviewPart("image/png", PIXEL)
    shown.look(Look(images=False), reloads=False)
    shown.show(html("<img id=i src='cid:a' alt=words>", a=part))
    assert shown.ask("document.getElementById('i').naturalWidth") == 0
    shown.look(Look())
    assert shown.ask("document.getElementById('i').naturalWidth") == 1


def test_hidden_elements_are_hidden(shown):
    shown.show(html("<p>seen</p><p style='display:none'>unseen</p>"))
    assert shown.ask("document.body.innerText.trim()") == "seen"


@pytest.mark.parametrize(
    ("markup", "target"),
    [
        ("<a href='https://example.test/a?b=c#d'>x</a>", "https://example.test/a?b=c#d"),
        ("<a href='https://example.test/' target='_blank'>x</a>", "https://example.test/"),
        ("<a href='mailto:a@b.test?subject=Hi'>x</a>", "mailto:a@b.test?subject=Hi"),
        ("<a href='www.example.test/a'>x</a>", "www.example.test/a"),
        ("<a href='file:///etc/passwd'>x</a>", None),
        ("<a href='javascript:alert(1)'>x</a>", None),
        ("<a href='https://bücher.test/'>x</a>", "https://xn--bcher-kva.test/"),
    ],
)
def test_links_are_told_of_and_not_followed(shown, opened, markup, target):
    shown.show(html(f"<!DOCTYPE html><body style='margin:0;font-size:60px'>{markup}<i id=still>still here</i>"))
    shown.settle()
    shown.click(12, 40)
    if target is None:
        shown.settle()
        assert shown.links == []
    else:
        shown.qtbot.waitUntil(lambda: shown.links == [target])
    assert shown.ask("document.getElementById('still').textContent") == "still here"
    assert opened.urls == []


def test_the_target_under_the_pointer_is_told(shown):
    shown.show(html("<body style='margin:0;font-size:60px'><a href='http://a.test/x'>link</a>"))
    shown.settle()

    def told():
        shown.click(12, 300)
        shown.click(12, 40)
        return "http://a.test/x" in shown.hovered

    shown.qtbot.waitUntil(told)


def test_a_place_in_the_page_is_gone_to(shown):
    shown.show(html(f"<body style='margin:0;font-size:60px'><a href='#end'>end</a>{LONG}"))
    shown.settle()
    shown.click(12, 40)
    shown.qtbot.waitUntil(lambda: shown.ask("window.scrollY") > 1000)
    assert shown.links == []


def test_the_wheel_with_ctrl_asks_for_zoom(shown):
    shown.show(html(LONG))
    steps = []
    shown.view.signals.zoom_wanted.connect(steps.append)
    for delta in (120, -120):
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(shown.surface, event)
    assert steps == [1, -1]
    assert shown.view._page.zoomFactor() == 1.0


def test_the_whole_page_as_a_picture(shown):
    shown.show(html("<body style='margin:0'><div style='height:2500px;background:#00ff00'></div><p>end"))
    shown.look(Look(width=375), reloads=False)
    images = []
    shown.view.to_image(images.append)
    shown.qtbot.waitUntil(lambda: bool(images), timeout=30_000)
    ratio = images[0].devicePixelRatio()
    assert images[0].width() == 375 * ratio
    assert 2500 < images[0].height() / ratio < 2700
    assert images[0].pixelColor(100, 2400).name() == "#00ff00"


def test_the_page_as_a_pdf(shown):
    shown.show(html("<body>page"))
    documents = []
    shown.view.to_pdf(documents.append)
    shown.qtbot.waitUntil(lambda: bool(documents), timeout=30_000)
    assert documents[0].startswith(b"%PDF-")


def test_a_page_that_brings_chromium_down_is_told_of(shown):
    shown.show(html("<body>page"))
    with shown.qtbot.waitSignal(shown.view.signals.loaded, timeout=30_000):
        shown.view._on_render_process_terminated(
            shown.view._page.RenderProcessTerminationStatus.CrashedTerminationStatus, 1
        )
    assert "has ended" in shown.ask("document.body.innerText")
    shown.show(html("<body>next"), keep_scroll=True)
    assert shown.ask("document.body.innerText") == "next"


def test_the_sentence_is_not_tried_for_ever(shown, monkeypatch):
    ended, served = [], []
    monkeypatch.setattr(shown.view, "_serve", served.append)
    shown.view.signals.ended.connect(lambda: ended.append(1))
    for _ in range(3):
        shown.view._on_render_process_terminated(
            shown.view._page.RenderProcessTerminationStatus.CrashedTerminationStatus, 1
        )
    assert (len(ended), len(served)) == (1, 1)


def test_a_process_that_was_killed_is_told_of_and_replaced(shown):
    shown.show(html("<body>page"))
    with shown.qtbot.waitSignals([shown.view.signals.ended, shown.view.signals.loaded], timeout=LOADED):
        os.kill(shown.view._page.renderProcessPid(), signal.SIGKILL)
    assert "has ended" in shown.ask("document.body.innerText")
    shown.look(Look(colours="dark"))
    assert shown.ask("document.body.innerText") == "page"


def test_refreshes_that_follow_each_other_closely_keep_the_place(shown):
    shown.show(html("<body><div style='height:5000px'>a"))
    shown.ask("window.scrollTo(0, 1500)")
    shown.qtbot.waitUntil(lambda: shown.view._page.scrollPosition().y() == 1500)
    for text in range(5001, 5005):
        committed = shown.view._page.contentsSizeChanged
        with shown.qtbot.waitSignal(committed, timeout=LOADED):  # at its top still
            shown.view.show_content(html(f"<body><div style='height:{text}px'>"), keep_scroll=True)
    shown.show(html("<body><div style='height:5000px'>f"), keep_scroll=True)
    assert shown.ask("scrollY") == 1500


def test_a_server_that_never_answers_holds_up_nothing_but_its_picture(shown):
    with LoopbackServer(never) as server:
        picture = f"<img src='http://127.0.0.1:{server.port}/p.png'>"
        content = html(f"<body>{picture}<div style='height:2000px;background:#00ff00'>")
        shown.show(replace(content, remote_allowed=True))
        images = []
        shown.view.to_image(images.append)
        shown.qtbot.waitUntil(lambda: bool(images), timeout=LOADED)
        assert images[0].height() >= 2000


def test_a_picture_lets_go_of_its_page(shown):
    shown.show(html("<body>page"))
    images = []
    shown.view.to_image(images.append)
    shown.qtbot.waitUntil(lambda: bool(images), timeout=LOADED)
    assert shown.view.findChildren(WebPage) == []


def test_a_picture_of_a_page_that_does_not_come_is_an_empty_one(shown):
    shown.show(html("<body>page"))
    images = []
    shown.view.to_image(images.append)
    shown.view._picture._page.renderProcessTerminated.emit(
        shown.view._page.RenderProcessTerminationStatus.CrashedTerminationStatus, 1
    )
    shown.qtbot.waitUntil(lambda: bool(images), timeout=LOADED)
    assert images[0].isNull()


def test_a_page_that_nobody_can_draw_does_not_hold_up_the_next(shown, monkeypatch):
    monkeypatch.setattr(web_page, "_MOST_SILENT", 4)
    shown.show(html("<body>page"))
    os.kill(shown.view._page.renderProcessPid(), signal.SIGSTOP)  # it can still be ended, as one in an endless layout
    with shown.qtbot.waitSignal(shown.view.signals.loaded, timeout=LOADED):
        shown.view.show_content(html("<body>next"), keep_scroll=False)
        shown.qtbot.waitUntil(lambda: not shown.view._canvas.isVisible(), timeout=LOADED)  # no more of the page before
    assert shown.view._canvas.isVisible()
    assert shown.ask("document.body.innerText") == "next"
