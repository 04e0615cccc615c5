"""No way out: a page with every vector asks nobody and reads nothing, shown in any colour, with every link clicked."""

import json

import httpx
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import delete

from cfmail_gui.gui.preview.rendered_view import Look
from cfmail_gui.sending.browser_page import browser_page
from cfmail_gui.sending.preview_content import PreviewContent
from tests.gui.preview import hostile
from tests.loopback import LoopbackServer, answering

pytestmark = [pytest.mark.webengine, pytest.mark.qt_log_ignore("RHI|Rhi|Vulkan|GPU|OpenGL|GBM|Sandboxing", extend=True)]

_PLACES = """JSON.stringify([...document.querySelectorAll('a,area,button,input,summary')].slice(%d, %d).map(
  one => { one.scrollIntoView(); const box = one.getBoundingClientRect();
           return [box.left + Math.min(4, box.width / 2), box.top + box.height / 2, window.scrollY]; }))"""
_COUNT = "document.querySelectorAll('a,area,button,input,summary').length"


def click_everything(shown):
    for number in range(int(shown.ask(_COUNT))):
        ((x, y, _),) = json.loads(shown.ask(_PLACES % (number, number + 1)))
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            shown.click(int(x), int(y), button)
    shown.settle()


def test_there_are_enough_vectors():
    assert len(hostile.VECTORS) >= 32


def test_the_server_and_the_canary_notice(server, canary):
    assert httpx.get(server.url).status_code == 200
    assert server.connections == 1
    canary.path.read_bytes()
    assert canary.was_opened()


def test_nothing_leaves_and_nothing_is_read(shown, server, canary):
    shown.show(hostile.content(server.url, canary.path))
    for colours in ("light", "dark", "forced"):
        if colours != "light":
            shown.look(Look(colours=colours))
        assert shown.ask("document.querySelector('h1').textContent") == "Hostile"
        shown.settle()
        click_everything(shown)
        assert shown.ask("document.querySelector('h1').textContent") == "Hostile"
    assert shown.ask("document.title") != "ran"
    assert len(shown.links) > 3
    assert (server.connections, [each.path for each in server.requests]) == (0, [])
    assert not canary.was_opened()


def test_nothing_leaves_while_it_is_printed_or_pictured(shown, server, canary):
    shown.show(hostile.content(server.url, canary.path))
    got = []
    shown.view.to_pdf(got.append)
    shown.qtbot.waitUntil(lambda: len(got) == 1, timeout=30_000)
    shown.view.to_image(got.append)
    shown.qtbot.waitUntil(lambda: len(got) == 2, timeout=30_000)
    assert server.connections == 0
    assert not canary.was_opened()


def test_a_page_that_takes_the_policy_for_granted(shown, server, canary):
    """What the policy of the header alone would not stop: a connection without a request."""
    links = f"<link rel=preconnect href='{server.url}'><LINK\nrel='preconnect' href='{server.url}'>"
    frames = f"<iframe srcdoc=\"&lt;link rel=preconnect href='{server.url}'&gt;\"></iframe>"
    shown.show(PreviewContent(f"{links}{frames}<svg><foreignObject>{links}</foreignObject></svg><p>x", "", {}))
    shown.settle()
    assert server.connections == 0
    assert shown.ask("document.querySelectorAll('link,iframe').length") == 0


def test_only_pictures_come_from_elsewhere_and_only_where_allowed(shown, server, canary):
    page = hostile.content(server.url, canary.path)
    shown.show(PreviewContent(page.html, "", page.parts, ("127.0.0.1",), remote_allowed=True))
    shown.qtbot.waitUntil(lambda: any("/img/" in each.path for each in server.requests), timeout=10_000)
    shown.settle()
    refused = ("script", "module", "link-", "meta", "css-import", "css-font", "video", "audio", "object", "embed",
               "iframe", "socket", "worker", "ping", "form", "svg-use", "track", "portal", "shadow")  # fmt: skip
    wrong = [each.path for each in server.requests if each.path.startswith(tuple(f"/{name}" for name in refused))]
    assert [path for path in wrong if not path.startswith("/video/")] == []  # a poster is a picture
    for request in server.requests:
        assert request.method == "GET"
        assert request.header("referer") is None
        assert request.header("cookie") is None
    assert not canary.was_opened()


def test_a_private_host_is_never_asked(shown, server):
    url = server.url.replace("127.0.0.1", "127.0.0.2")
    shown.show(PreviewContent(f"<img src='{url}/a.png'>", "", {}, ("127.0.0.2",), remote_allowed=True))
    shown.settle()
    assert server.connections == 0


def test_another_message_is_not_allowed_what_one_was(shown, server):
    page = f"<img src='{server.url}/one.png'>"
    shown.show(PreviewContent(page, "", {}, (), remote_allowed=True))
    shown.qtbot.waitUntil(lambda: len(server.requests) == 1)
    shown.show(PreviewContent(page.replace("one", "two"), "", {}))
    shown.settle()
    assert [each.path for each in server.requests] == ["/one.png"]


def test_a_redirection_to_a_private_host_is_not_followed(shown, server):
    def redirecting(connection):
        connection.read_request()
        connection.answer(302, b"", [("Location", server.url.replace("127.0.0.1", "127.0.0.2") + "/inside.png")])

    with LoopbackServer(redirecting) as outside:
        shown.show(PreviewContent(f"<img src='{outside.url}/a.png'>", "", {}, (), remote_allowed=True))
        shown.qtbot.waitUntil(lambda: len(outside.requests) == 1)
        shown.settle()
    assert server.connections == 0


def test_a_server_cannot_ask_for_a_password(shown):
    refusing = answering(401, b"", [("WWW-Authenticate", 'Basic realm="Your mailbox"')])
    with LoopbackServer(refusing) as outside:
        shown.show(PreviewContent(f"<img src='{outside.url}/a.png'>", "", {}, (), remote_allowed=True))
        shown.qtbot.waitUntil(lambda: len(outside.requests) == 1)
        shown.settle()
        assert [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()] == []
        assert len(outside.requests) == 1


@pytest.mark.parametrize("is_written_anew", [True, False])
def test_the_page_for_the_users_browser_asks_nobody(shown, server, canary, is_written_anew):
    """Shown by the engine without any of its guards, and once as it came, to see that these would be needed."""
    content = hostile.content(server.url, canary.path)
    file = canary.path.parent / "page.html"
    as_it_came = content.html.replace('http-equiv="refresh"', "")  # or it would be gone before it has asked for much
    file.write_text(browser_page(content) if is_written_anew else as_it_came, encoding="utf-8")
    profile = QWebEngineProfile()
    page = _Unguarded(profile)
    page.settings().setAttribute(QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls, True)
    heard = []

    def has_come_to_rest():
        page.runJavaScript(
            "document.readyState + document.querySelectorAll('h1').length + document.title", 1, heard.append
        )
        return heard.count("complete1") > 5 if is_written_anew else len(server.requests) > 20 and canary.was_opened()

    page.load(QUrl.fromLocalFile(str(file)))
    shown.qtbot.waitUntil(has_come_to_rest, timeout=30_000)
    delete(page)
    delete(profile)
    if is_written_anew:
        assert server.connections == 0
        assert not canary.was_opened()


class _Unguarded(QWebEnginePage):
    def javaScriptConsoleMessage(self, *_arguments):
        pass
