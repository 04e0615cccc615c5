"""The manual: its pages, the window that shows them, and F1."""

import re
from typing import get_args

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog

from cfmail_gui.__main__ import command_line
from cfmail_gui.gui import help_pages, message_panel
from cfmail_gui.gui.account_dialog import AccountDialog
from cfmail_gui.gui.commands.shortcut_list import all_keys
from cfmail_gui.gui.help_topic import topic_here
from cfmail_gui.gui.help_window import show_help
from cfmail_gui.gui.texts_preferences import PageCode
from cfmail_gui.sandbox.answers import RETRY_AFTER_SECONDS
from cfmail_gui.sandbox.steering import STEERING
from cfmail_gui.store.paths import Paths, default_paths

PAGES = tuple(help_pages.pages())
LINK = re.compile(r"\]\(([^)#]*)(?:#([^)]*))?\)")
PATH = re.compile(r"`~/(\.config|\.local/share|\.local/state)/cfmail-gui(?:/([^`]+))?`")


@pytest.fixture
def manual(qtbot, help_shown):
    show_help("start")
    window = help_shown()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def listed(manual):
    return [manual.contents.item(row).text() for row in range(manual.contents.count())]


def selected(manual):
    return manual.browser.textCursor().selectedText()


# The pages


def test_the_contents_name_every_page_once():
    assert sorted([*PAGES, "index"]) == sorted(path.stem for path in help_pages.FOLDER.glob("*.md"))
    links = re.findall(r"\[(.+)\]\((.+)\.md\)", help_pages.text("index"))
    assert [(name, title) for title, name in links] == list(help_pages.pages().items())


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page):
    for address, anchor in LINK.findall(help_pages.text(page)):
        if address.startswith("https://"):
            continue
        if address.endswith(".png"):
            assert address.startswith("../../docs/images/")  # as a viewer of the repository finds it, too
            continue
        name = address.removesuffix(".md") or page
        assert name in PAGES, address
        assert not anchor or anchor in {each.anchor for each in sections(name)}, (address, anchor)


def sections(page):
    return [each for each in help_pages._sections() if each.page == page]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_one_title_and_no_heading_twice(page):
    text = help_pages.text(page)
    assert text.startswith("# ")
    assert len(re.findall(r"^# ", text, re.MULTILINE)) == 1
    anchors = [each.anchor for each in sections(page)]
    assert len(anchors) == len(set(anchors))
    assert max(map(ord, text)) < 0x10000  # places are counted in UTF-16


# What they promise


def test_the_sandbox_page_has_every_address_in_the_order_that_counts():
    text = help_pages.text("sandbox")
    assert all(f"`{name}@`" in text for name, _ in STEERING)
    whole = text[text.index("## For the whole message") :]
    named = re.findall(r"^\| `(\w+)@`", whole, re.MULTILINE)
    assert named == [name for name, _ in STEERING if name in named]
    assert f"{RETRY_AFTER_SECONDS} seconds" in text


def test_the_command_line_page_has_every_option_and_no_other():
    known = {word for action in command_line()._actions for word in action.option_strings if word.startswith("--")}
    assert set(re.findall(r"--[a-z]+", help_pages.text("command-line"))) == known


def test_the_privacy_page_names_the_files_that_there_are(monkeypatch):
    for kind in ("CONFIG", "STATE", "DATA"):
        monkeypatch.delenv(f"XDG_{kind}_HOME")
    paths = default_paths()
    roots = {".config": paths.config, ".local/share": paths.data, ".local/state": paths.state}
    assert all(str(root).endswith(f"{folder}/cfmail-gui") for folder, root in roots.items())
    kept = (Paths.settings, Paths.accounts, Paths.journal, Paths.merges, Paths.recovery, Paths.address_history)
    ours = (*kept, Paths.recent_files, Paths.open_windows)
    known = {each.fget(paths) for each in ours}
    named = {roots[folder] / name for folder, name in PATH.findall(help_pages.text("privacy")) if name}
    assert named == known


def test_the_keyboard_page_has_no_key_that_is_none(window):
    """That none of the menus' keys is missing there is seen in commands/test_shortcuts.py."""
    page = help_pages.text("keyboard").replace("Ctrl+, |", "Ctrl+Comma |")
    rows = re.findall(r"^\|(?: [^|]+ \|)? ([^|]+) \| [^|]+ \|$", page, re.MULTILINE)
    named = {key for row in rows for key in re.split(", (?:then )?", row)} - {"Key"}
    known = {key for each in all_keys(window) for key in each.keys} | {"Ctrl+Comma", "Enter", "Ctrl+−"}
    assert len(named) > 50
    assert named <= known


# The window


def test_it_shows_a_section_and_the_page_in_the_contents(manual):
    show_help("accounts#from-the-environment")
    assert manual.topic == "accounts#from-the-environment"
    assert manual.contents.currentItem().text() == "Accounts and permissions"
    assert manual.browser.textCursor().block().text() == "From the environment"
    assert manual.browser.verticalScrollBar().value() > 0
    assert manual.browser.accessibleName() == "Accounts and permissions"


def test_without_a_topic_it_stays_where_it_was(manual):
    show_help("history")
    manual.close()
    show_help()
    assert manual.isVisible()
    assert manual.topic == "history"


def test_back_and_forward_find_the_place_again(qtbot, manual):
    bar = manual.browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    scrolled = bar.value()
    assert scrolled > 0
    manual.browser.anchorClicked.emit(QUrl("sandbox.md#for-one-recipient"))
    assert manual.topic == "sandbox#for-one-recipient"
    assert not manual.forward_button.isEnabled()
    qtbot.keyClick(manual, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (manual.topic, bar.value()) == ("start", scrolled)
    assert not manual.back_button.isEnabled()
    qtbot.mouseClick(manual.forward_button, Qt.MouseButton.LeftButton)
    assert manual.topic == "sandbox#for-one-recipient"


def test_the_search_goes_over_all_pages(qtbot, manual):
    qtbot.keyClick(manual, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is manual.search_edit
    qtbot.keyClicks(manual.search_edit, "SUPPRESSED recipient")
    assert "The sandbox: For the whole message" in listed(manual)
    assert f"{len(listed(manual))} section" in manual.state.text()
    qtbot.keyClick(manual.search_edit, Qt.Key.Key_Return)
    assert manual.contents.currentRow() == 0
    assert selected(manual).casefold().startswith(("suppressed", "recipient"))
    topics = []
    for _ in range(300):
        topics.append(manual.topic.partition("#")[0])
        qtbot.keyClick(manual, Qt.Key.Key_F3)
    assert len(set(topics)) > 3  # on it goes from page to page
    manual.search_edit.clear()
    assert listed(manual) == list(help_pages.pages().values())
    assert not manual.browser.extraSelections()


def test_the_search_finds_words_by_their_beginning_and_says_where_nothing_is(manual):
    manual.search_edit.setText("iftsquirrel")
    assert listed(manual) == []
    assert manual.state.text() == "Nothing found. Try other words."
    assert help_pages.search("eadsheet") == ()
    assert help_pages.search("spread")


def test_words_that_no_section_has_together_find_pages():
    (first, *_) = help_pages.search("CSV MJML subject")
    assert (first.page, first.anchor) == ("template", "")


def test_a_link_out_is_asked_about(qtbot, manual):
    manual.browser.anchorClicked.emit(QUrl("https://www.caniemail.com"))
    (question,) = [each for each in manual.findChildren(QDialog) if each.isVisible()]
    assert question.encoded() == "https://www.caniemail.com"
    question.reject()
    assert manual.topic == "start"


def test_nothing_but_the_pictures_of_the_manual_is_read(manual, tmp_path, monkeypatch):
    drawn = QImage(2000, 100, QImage.Format.Format_RGB32)
    drawn.fill(0)
    assert drawn.save(str(tmp_path / "drawn.png"))
    assert manual.browser.loadResource(2, QUrl.fromLocalFile(str(tmp_path / "drawn.png"))) is None
    monkeypatch.setattr(help_pages, "_PICTURES", (tmp_path,))
    shown = manual.browser.loadResource(2, QUrl("../../docs/images/drawn.png"))
    assert 0 < shown.width() <= 640 * manual.browser.devicePixelRatioF()


def test_a_dark_page_has_dark_pictures_where_there_are_some(manual, tmp_path, monkeypatch):
    for name, colour in (("one-light", "#ffffff"), ("one-dark", "#000000"), ("two-light", "#ffffff")):
        drawn = QImage(8, 8, QImage.Format.Format_RGB32)
        drawn.fill(QColor(colour))
        assert drawn.save(str(tmp_path / f"{name}.png"))
    monkeypatch.setattr(help_pages, "_PICTURES", (tmp_path,))
    manual.browser.setPalette(QPalette(QColor("#202020")))
    pictures = [manual.browser.loadResource(2, QUrl(f"{name}-light.png")) for name in ("one", "two")]
    assert [picture.pixelColor(0, 0).name() for picture in pictures] == ["#000000", "#ffffff"]


def test_a_picture_that_is_not_packaged_leaves_no_gap(manual, monkeypatch):
    monkeypatch.setattr(help_pages, "_PICTURES", ())
    for page in PAGES:
        show_help(page)
        assert "\N{OBJECT REPLACEMENT CHARACTER}" not in manual.browser.toPlainText()


def test_it_follows_larger_letters_where_it_is(manual):
    show_help("outcomes#when-nothing-was-sent")
    bar = manual.browser.verticalScrollBar()
    font = manual.browser.font()
    font.setPointSize(2 * font.pointSize())
    manual.browser.setFont(font)
    assert manual.browser.document().find("When nothing was sent", 0).block().text() == "When nothing was sent"
    assert bar.value() > 0


# F1


def press_f1(qtbot, widget):
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
    qtbot.keyClick(widget, Qt.Key.Key_F1)


def test_f1_knows_every_view_and_panel(qtbot, window, help_shown):
    panel = window.message_panel
    wanted = [
        *("write#compose", "write#header-fields", "write#source", "write#parts"),
        *("changes", "preview", "checks", "template"),
    ]
    for index, topic in enumerate(wanted):
        panel.choose(index)
        assert topic_here() == topic
        panel.tabs.tabBar().setFocus()
        assert topic_here() == topic
    for widget, topic in (
        (window.envelope_panel.recipients, "envelope"),
        (window.account_bar.combo, "accounts"),
        (window.send_panel.button, "send#send"),
        (window.result_panel.table, "outcomes"),
    ):
        widget.setFocus()
        assert topic_here() == topic
    press_f1(qtbot, window.envelope_panel.sender_edit)
    assert help_shown().topic == "envelope"


def test_f1_in_a_dialog_is_about_the_dialog(qtbot, window, help_shown):
    window.tools.accounts()
    dialog = window.findChild(AccountDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert help_shown().topic == "accounts"
    dialog.close()


def test_every_topic_of_the_program_is_there():
    """The topics are set where the widgets are made; this finds a page or section that was renamed."""
    known = set(PAGES) | {each.topic for each in help_pages._sections()}
    for path in sorted((help_pages.FOLDER.parent).rglob("*.py")):
        for topic in re.findall(r"(?:set_topic|give_help)\(\w+, \"([^\"]+)\"\)", path.read_text(encoding="utf-8")):
            assert topic in known, path
    assert set(message_panel._TOPICS) <= known
    assert {f"preferences#{code}" for code in get_args(PageCode)} <= known


def test_the_cursor_is_at_the_top_of_a_page(manual):
    show_help("batch")
    assert manual.browser.textCursor().position() == 0
    assert manual.browser.textCursor().block().text() == "Batches"
    assert not manual.browser.textCursor().movePosition(QTextCursor.MoveOperation.Up)
