"""The view `Preview` with the simple view, driven in a real window."""

import base64

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton

from cfmail_gui.gui.preview.obstacle import Obstacle
from cfmail_gui.gui.preview.preview_page import PreviewPage
from cfmail_gui.gui.preview.preview_tools import PreviewTools
from cfmail_gui.message.leaf_edits import replace_text
from cfmail_gui.sending.opening import examine
from tests.conftest import rows as rows_of
from tests.gui.pages import Stage

HTML = (
    "<html><body><p>Hello <b>you</b></p><div style='display:none'>secret</div>"
    "<a href='https://xn--pple-43d.com/a'>a link</a><img src='cid:red@x' width='40' height='30'>"
    "<img src='https://tracker.test/p.gif'></body></html>"
)


def png(colour: str = "#ff0000") -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "png")
    return bytes(buffer.data())


def mail(html: str = HTML, text: str = "Hello you, in plain text") -> bytes:
    return (
        "From: Ann <a@one.test>\r\nTo: b@one.test\r\nSubject: Sale\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; boundary="r"\r\n\r\n'
        '--r\r\nContent-Type: multipart/alternative; boundary="a"\r\n\r\n'
        f"--a\r\nContent-Type: text/plain\r\n\r\n{text}\r\n--a\r\nContent-Type: text/html\r\n\r\n{html}\r\n--a--\r\n"
        "--r\r\nContent-Type: image/png\r\nContent-ID: <red@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(png()).decode().replace("\n", "\r\n")
        + "--r--\r\n"
    ).encode()


class Tools:
    """What the page is handed; it counts what it is asked for."""

    def __init__(self, folder):
        self.folder = folder
        self.asked = 0
        self.contents = []
        self.found = Obstacle("root")
        self.forgotten = 0

    def obstacle(self):
        self.asked += 1
        return self.found

    def engine(self):
        raise AssertionError

    def forget_crash(self):
        self.forgotten += 1

    def browser_file(self, content):
        self.contents.append(content)
        path = self.folder / "page.html"
        path.write_text("x")
        return path

    def made(self):
        return PreviewTools(self.obstacle, self.engine, self.browser_file, self.forget_crash)


@pytest.fixture
def tools(tmp_path):
    return Tools(tmp_path)


@pytest.fixture
def stage(qtbot, paths, tools):
    def make(workbench, services, parent):
        services.preview = tools.made()
        return PreviewPage(workbench, services, parent)

    made = Stage(qtbot, paths, make)
    yield made
    made.close()


@pytest.fixture
def shown(qtbot, stage):
    """Open a message and wait until it is rendered."""

    def show(raw: bytes):
        pane = stage.page.rendered
        before = pane.content
        stage.open(raw)
        qtbot.waitUntil(lambda: pane.content is not None and pane.content is not before, timeout=10_000)
        qtbot.waitUntil(lambda: pane.views and browser(stage).toPlainText().strip() != "", timeout=10_000)
        return pane

    return show


def browser(stage, index: int = 0):
    return stage.page.rendered.views[index].browser


def colours_in(widget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_nothing_is_started_before_a_message_is_shown(stage, tools):
    assert tools.asked == 0
    assert stage.page.rendered.views == []


def test_message_is_shown_and_the_simple_view_says_why(stage, shown, tools):
    pane = shown(mail())
    text = browser(stage).toPlainText()
    assert "Hello you" in text
    assert "secret" not in text
    assert "as root" in pane.notice.label.text()
    assert pane.notice.isVisible()
    shown(mail(HTML.replace("Hello", "Bye")))
    assert tools.asked == 1


def test_image_of_the_message_is_painted(qtbot, stage, shown):
    shown(mail())
    qtbot.waitUntil(lambda: "#ff0000" in colours_in(browser(stage).viewport()))
    stage.page.rendered.bar.images_box.setChecked(False)
    qtbot.waitUntil(lambda: "#ff0000" not in colours_in(browser(stage).viewport()))


def test_remote_is_told_and_stays_off(stage, shown):
    pane = shown(mail())
    assert "tracker.test" in pane.remote_label.text()
    assert pane.remote_button.isVisible()
    assert not pane.remote_button.isEnabled()  # the simple view loads nothing
    shown(mail(HTML.replace("https://tracker.test/p.gif", "cid:red@x").replace("Hello", "Now")))
    assert not pane.remote_label.isVisible()


def test_remote_is_allowed_for_this_message_only(qtbot, stage, shown):
    pane = shown(mail())
    pane.remote_wanted.emit()
    assert pane.content.remote_allowed
    stage.session.open(examine(mail(HTML.replace("Hello", "Again")), "test"))  # as a newer rendering comes
    stage.workbench.changed.emit()
    qtbot.waitUntil(lambda: "Again" in pane.content.html)
    assert pane.content.remote_allowed
    shown(mail(HTML.replace("Hello", "Other")))
    assert not pane.content.remote_allowed


def newer(qtbot, stage, html: str, *, is_another_row: bool = False) -> None:
    """Show a newer rendering of the same template."""
    if is_another_row:
        stage.workbench.another_row.emit()
    stage.session.open(examine(mail(html), "test"))
    stage.workbench.changed.emit()
    pane = stage.page.rendered
    qtbot.waitUntil(lambda: pane.content.html == html.replace("\n", "\r\n") or pane.content.html == html)


def test_remote_is_not_allowed_for_hosts_that_were_not_named_nor_for_another_row(qtbot, stage, shown):
    pane = shown(mail())
    pane.remote_wanted.emit()
    newer(qtbot, stage, HTML.replace("</body>", "<img src='https://other.test/a.png'></body>").replace("Hello", "Two"))
    assert "other.test" in pane.content.remote
    assert not pane.content.remote_allowed
    newer(qtbot, stage, HTML.replace("Hello", "Three"))
    assert pane.content.remote_allowed  # which had been named
    newer(qtbot, stage, HTML.replace("Hello", "Four"), is_another_row=True)
    assert not pane.content.remote_allowed


def test_another_message_begins_at_its_top_in_every_inner_tab(qtbot, stage, shown):
    page = stage.page
    shown(mail("<p>line</p>" * 300, text="line\n" * 300))
    for tab in (page.text, page.rendered):
        page.tabs.setCurrentWidget(tab)
    page.tabs.setCurrentWidget(page.text)
    bar = page.text.findChild(QPlainTextEdit).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 150)
    bar.setValue(150)
    page.tabs.setCurrentWidget(page.rendered)
    shown(mail("<p>other</p>" * 300, text="other\n" * 300))
    page.tabs.setCurrentWidget(page.text)
    qtbot.waitUntil(lambda: "other" in page.text.findChild(QPlainTextEdit).toPlainText())
    assert bar.value() == 0


def test_edit_keeps_the_scroll_position(qtbot, stage, shown):
    html = "<p>line</p>" * 300 + "<p>end</p>"
    shown(mail(html))
    bar = browser(stage).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500)
    bar.setValue(500)
    number = stage.session.opened.composition.html.number
    stage.workbench.apply("edit", lambda document: replace_text(document, number, html.replace("end", "END")))
    qtbot.waitUntil(lambda: "END" in browser(stage).toPlainText(), timeout=10_000)
    assert bar.value() == 500
    shown(mail("<p>line</p>" * 300 + "<p>other</p>"))
    qtbot.waitUntil(lambda: "other" in browser(stage).toPlainText(), timeout=10_000)
    assert bar.value() == 0


def test_widths(qtbot, stage, shown):
    pane = shown(mail())
    extent = browser(stage).verticalScrollBar().sizeHint().width()
    for pixels in (375, 768, 1024):
        pane.bar.width_box.setCurrentIndex(pane.bar.width_box.findData(pixels))
        qtbot.waitUntil(lambda wanted=pixels: pane.views[0].widget.width() == wanted + extent)
        assert pane.bar.width_spin.value() == pixels
    pane.bar.width_box.setCurrentIndex(pane.bar.width_box.findData(375))
    qtbot.waitUntil(lambda: pane.frame.handle.x() < pane.frame.width())
    handle = pane.frame.handle
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(2, 20))
    qtbot.mouseMove(handle, QPoint(52, 20))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.bar.width_spin.value() > 375)
    assert pane.bar.width_box.currentText() == "Free"
    before = pane.bar.width_spin.value()
    stage.focus(handle)
    qtbot.keyClick(handle, Qt.Key.Key_Left)
    assert pane.bar.width_spin.value() == before - 8
    pane.bar.width_box.setCurrentIndex(pane.bar.width_box.findData(0))
    qtbot.waitUntil(lambda: pane.views[0].widget.width() > 600)
    assert pane.bar.width_spin.value() == pane.views[0].widget.width() - extent


def test_colours_and_side_by_side(qtbot, stage, shown):
    pane = shown(mail("<meta name='color-scheme' content='light dark'><p style='color:#00aa00'>green</p>"))
    canvas = browser(stage).viewport()
    assert "#ffffff" in colours_in(canvas)
    pane.bar.colour_box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "#1e1e1e" in colours_in(canvas))
    assert any(QColor(one).green() > 2 * QColor(one).blue() for one in colours_in(canvas))
    pane.bar.colour_box.setCurrentIndex(2)
    qtbot.waitUntil(lambda: all(QColor(one).green() < QColor(one).blue() + 60 for one in colours_in(canvas)))
    pane.bar.colour_box.setCurrentIndex(3)
    qtbot.waitUntil(lambda: len(pane.views) == 3)
    qtbot.waitUntil(lambda: all(browser(stage, index).toPlainText().strip() == "green" for index in range(3)))
    places = [pane.views[index].widget.mapTo(pane, QPoint(0, 0)).x() for index in range(3)]
    assert places == sorted(set(places))
    pane.bar.colour_box.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not pane.views[1].widget.isVisible())


def test_mail_that_knows_no_dark_programs_stays_light_in_them(qtbot, stage, shown):
    pane = shown(mail("<p>text</p>"))
    with qtbot.waitSignal(pane.views[0].signals.loaded):
        pane.bar.colour_box.setCurrentIndex(1)
    assert "#ffffff" in colours_in(browser(stage).viewport())


def test_zoom_by_key_and_wheel(qtbot, stage, shown):
    pane = shown(mail())
    stage.focus(browser(stage))
    qtbot.keyClick(browser(stage), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pane.bar.looks[0].zoom == 1.1
    turned = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(browser(stage).viewport(), turned)
    assert pane.bar.looks[0].zoom == 1.0
    qtbot.keyClick(browser(stage), Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert pane.bar.zoom_button.text() == "90 %"
    qtbot.keyClick(browser(stage), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert pane.bar.looks[0].zoom == 1.0


def test_link_is_shown_asked_about_and_then_opened(qtbot, stage, shown, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    pane = shown(mail())
    view = browser(stage)
    view.highlighted.emit(QUrl("link:0"))
    assert "xn--pple-43d.com" in pane.link_label.text()
    assert "\N{CYRILLIC SMALL LETTER A}pple.com" in pane.link_label.text()
    view.anchorClicked.emit(QUrl("link:0"))
    dialog = pane.question
    assert "https://xn--pple-43d.com/a" in dialog.target.toPlainText()
    assert "counterfeit" in dialog.host.text()
    assert opened == []
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in opened] == [
        "https://xn--pple-43d.com/a"
    ]


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://h/x", "/relative", "#top", ""]
)
def test_other_links_are_refused_with_a_sentence(stage, shown, monkeypatch, target):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail(f"opened {url}"))
    pane = shown(mail(f"<p>x <a href='{target}'>go</a></p>"))
    browser(stage).anchorClicked.emit(QUrl("link:0"))
    assert pane.question is None
    assert "open" in pane.note.text()
    assert pane.note.isVisible()


def test_open_in_browser_hands_over_a_private_file(qtbot, stage, shown, tools, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    pane = shown(mail())
    button = next(one for one in stage.page.findChildren(QPushButton) if one.accessibleName() == "Open in browser")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].toLocalFile() == str(tools.folder / "page.html")
    assert tools.contents == [pane.content]
    assert "private copy" in pane.note.text()


@pytest.mark.parametrize(("action", "suffix", "magic"), [(1, "png", b"\x89PNG"), (2, "pdf", b"%PDF")])
def test_save_as_file(qtbot, stage, shown, tmp_path, monkeypatch, action, suffix, magic):
    path = tmp_path / f"out.{suffix}"
    proposed = []

    def choose(_window, _title, name, _kinds):
        proposed.append(name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    pane = shown(mail())
    pane.bar.more_button.menu().actions()[action].trigger()
    qtbot.waitUntil(lambda: "saved" in pane.note.text(), timeout=10_000)
    assert path.read_bytes().startswith(magic)
    assert proposed[0].endswith(f"test.{suffix}")


def test_text_tab(stage, shown):
    shown(mail())
    stage.page.tabs.setCurrentWidget(stage.page.text)
    assert stage.page.text.pager.editor.toPlainText().strip() == "Hello you, in plain text"
    stage.page.tabs.setCurrentWidget(stage.page.rendered)
    shown(b"From: a@one.test\r\nContent-Type: text/html\r\n\r\n<p>only HTML</p>")
    stage.page.tabs.setCurrentWidget(stage.page.text)
    assert "no plain text" in stage.page.text.label.text()
    assert stage.page.text.label.isVisible()


def test_message_without_html_is_shown_as_text(stage, shown):
    pane = shown(b"From: a@one.test\r\n\r\n<b>not bold</b>\r\n")
    assert browser(stage).toPlainText().strip() == "<b>not bold</b>"
    assert "no HTML part" in pane.note.text()


def test_source_tab_marks_tags_and_goes_to_lines(stage, shown):
    html = "<div>\r\n<p>one</p>\r\n  <b>two</b>\r\n</div>"
    shown(mail(html))
    stage.page.show_source(3, 3)
    editor = stage.page.source.editor
    assert editor.textCursor().blockNumber() == 2
    assert editor.textCursor().positionInBlock() == 2
    marked = [one.cursor.selectedText() for one in editor.extraSelections() if one.cursor.hasSelection()]
    assert marked == ["<b>", "</b>"]
    assert stage.page.searched() is stage.page.source.find_bar
    assert editor.isReadOnly()
    stage.page.show_source(99, 1)
    assert editor.textCursor().blockNumber() == editor.blockCount() - 1


def test_place_is_shown_as_soon_as_its_text_is_there(qtbot, stage, shown):
    shown(mail("<p>old</p>"))
    stage.page.tabs.setCurrentWidget(stage.page.source)
    stage.open(mail("<p>\r\n<b>x</b></p>" + "<p>y</p>" * 20_000))
    stage.page.show_source(2, 1)
    assert "old" in stage.page.source.editor.toPlainText()
    qtbot.waitUntil(lambda: stage.page.source.editor.textCursor().blockNumber() == 1)


def test_inbox_tab_cuts_as_lists_do(stage, shown):
    shown(mail("<div style='display:none'>Only today&#847;&zwnj;&nbsp;</div><p>" + "body " * 60 + "</p>"))
    stage.page.tabs.setCurrentWidget(stage.page.inbox)
    view = stage.page.inbox
    assert "hidden in the page" in view.note.text()
    rows = {row[0]: row[1:4] for row in rows_of(view.table)}
    assert rows["Gmail, browser"][0] == "Ann"
    assert rows["Gmail, browser"][2].startswith("Only today body")
    assert rows["Gmail, browser"][2].endswith("…")
    assert len(rows["Gmail, browser"][2]) <= 97
    assert rows["Thunderbird"][2] == ""


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot, stage, shown):
    pane = shown(mail())
    for widget in pane.findChildren(QPushButton):
        assert widget.accessibleName() or widget.text()
    assert pane.bar.width_box.accessibleName() == "Preview width"
    assert pane.bar.colour_box.accessibleName() == "Preview colours"
    stage.focus(pane.bar.width_box)
    seen = set()
    for _ in range(20):
        focus = QApplication.focusWidget()
        seen.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {pane.bar.colour_box, pane.bar.images_box, pane.bar.browser_button, pane.bar.more_button} <= seen


def test_model_of_the_inbox_line(stage, shown):
    shown(mail())
    stage.page.tabs.setCurrentWidget(stage.page.inbox)
    QAbstractItemModelTester(stage.page.inbox.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_inbox_tab_shows_all_that_a_list_shows_and_says_how_long_it_is(qtbot, stage, shown):
    stage.window.resize(546, 420)
    subject = "A subject that is forty-eight characters long, o"
    shown(mail("<p>" + "body " * 60 + "</p>").replace(b"Subject: Sale", f"Subject: {subject}".encode()))
    stage.page.tabs.setCurrentWidget(stage.page.inbox)
    view = stage.page.inbox
    rows = {row[0]: row for row in rows_of(view.table)}
    assert rows["Apple Mail, iPhone"][2] == subject
    assert rows["Gmail, Android"][4] == "sender 25\nsubject 33\ntext 90"
    assert rows["Thunderbird"][4] == "subject 66\nno text"
    assert "subject 48" in view.note.text()
    assert "behind it 299 or more" in view.note.text()
    assert view.table.wordWrap()  # an ellipsis of the table's own would be taken for the program's
    header = view.table.horizontalHeader()
    qtbot.waitUntil(lambda: header.length() <= view.table.viewport().width())
    assert min(header.sectionSize(column) for column in (2, 3)) > 90


def test_simple_view_says_that_it_loads_no_remote_images(stage, shown):
    pane = shown(mail())
    assert "simple view" in pane.remote_label.text()
    assert "tracker.test" in pane.remote_label.text()
    assert "simple view" in pane.remote_button.accessibleDescription()


@pytest.mark.parametrize("width", [430, 546, 700, 1000])
def test_zoom_buttons_stay_together_and_all_controls_of_a_line_on_one_height(qtbot, stage, shown, width):
    bar = shown(mail()).bar
    stage.window.resize(width, 500)
    qtbot.waitUntil(lambda: bar.width() < width)
    zooms = [widget.mapTo(bar, QPoint(0, 0)).y() for widget in (bar.out_button, bar.zoom_button, bar.in_button)]
    assert len(set(zooms)) == 1
    controls = (bar.width_box, bar.width_spin, bar.colour_box, bar.zoom_button, bar.images_box, bar.browser_button)
    middles = sorted({control.mapTo(bar, control.rect().center()).y() for control in controls})
    assert not [gap for gap in map(int.__sub__, middles[1:], middles) if 1 < gap < 16], middles


def test_all_controls_of_the_page_take_one_line_of_the_first_window(stage, shown):
    bar = shown(mail()).bar
    assert bar.sizeHint().width() - bar.layout().spacing() <= 808  # the left side of the window at 1280 pixels


def test_zoom_is_read_out(stage, shown):
    bar = shown(mail()).bar
    bar.zoom_in()
    assert bar.zoom_button.accessibleDescription().startswith("110 %")


def test_what_ended_the_program_once_is_tried_again_on_demand(qtbot, stage, shown, tools):
    tools.found = Obstacle("crashed-before")
    pane = shown(mail())
    assert pane.notice.action_button.text() == "Try again"
    tools.found = Obstacle("no-user-namespaces")
    pane.bar.colour_box.setCurrentIndex(3)
    before = list(pane.views)
    pane.notice.action_button.click()
    assert tools.forgotten == 1
    qtbot.waitUntil(lambda: "Hello you" in browser(stage, 2).toPlainText(), timeout=10_000)
    assert not set(before) & set(pane.views)
    assert "does not let Qt WebEngine" in pane.notice.label.text()
    assert not pane.notice.action_button.isVisible()
    assert pane.views[0].widget.isVisible()
    assert browser(stage).hasFocus()
