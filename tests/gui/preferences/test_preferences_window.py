"""The window of the preferences: pages, search, keys, and what it remembers."""

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from cfmail_gui.gui import texts_preferences
from cfmail_gui.gui.account_dialog import AccountDialog
from cfmail_gui.gui.preferences.preferences_window import show_preferences
from cfmail_gui.gui.texts_preferences import PageCode
from cfmail_gui.gui.theme import contrast
from cfmail_gui.store.settings import Settings

CODES = get_args(PageCode)


def listed(window) -> list[str]:
    return [CODES[row] for row in range(window.list.count()) if not window.list.item(row).isHidden()]


def marked(window) -> list[str]:
    page = window.pages[window.code]
    return [widget.text() for each in page.settings() for widget in each.said if widget.font().underline()]


def test_there_is_one_window_and_it_shows_the_page_that_was_asked_for(show, program):
    window = show("privacy")
    assert window.code == "privacy"
    assert show_preferences(program.services, "language") is window
    assert window.code == "language"
    assert show_preferences(program.services, "no such page").code == "language"


def test_only_the_page_that_is_looked_at_is_built(show):
    assert list(show("checks").pages) == ["accounts", "checks"]


def test_it_does_not_keep_the_program_alive(show):
    assert not show().testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_the_keyboard_walks_through_the_pages(qtbot, show):
    window = show("accounts")
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert window.code == "sending"
    assert window.pages["sending"].author.isVisible()


def test_size_and_page_come_back(qtbot, show, program, paths):
    window = show("appearance")
    window.resize(700, 500)
    window.close()
    settings = Settings(paths.settings)
    assert "preferences" in settings.load().splitters
    assert settings.values.splitters["preferences-page"] == "appearance"

    from cfmail_gui.gui.preferences.preferences_window import PreferencesWindow

    again = PreferencesWindow(program.services)
    qtbot.addWidget(again)
    assert again.code == "appearance"
    assert (again.width(), again.height()) == (700, 500)


@pytest.mark.parametrize(
    ("words", "pages", "said"),
    [
        ("proxy", {"sending"}, "Proxy"),
        ("SIZE letters", {"appearance"}, "Size of letters"),
        ("dark mode", {"appearance"}, "Colours"),
        ("deutsch", {"language"}, "Language"),
        ("addresses complete", {"privacy"}, "Remember addresses"),
        ("sandbox", {"accounts"}, ""),
    ],
)
def test_a_setting_is_found_by_its_words_and_by_others(show, words, pages, said):
    window = show("storage" if "storage" not in pages else "accounts")
    window.search_edit.setText(words)
    assert pages <= set(listed(window)) != set(CODES)
    window.list.setCurrentRow(CODES.index(min(pages)))
    assert any(said in text.replace("&", "") for text in marked(window)) or not said
    window.search_edit.clear()
    assert listed(window) == list(CODES)
    assert not marked(window)
    assert not window.state.isVisible()


def test_enter_goes_to_the_first_place(qtbot, show):
    window = show("accounts")
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search_edit.hasFocus()
    qtbot.keyClicks(window.search_edit, "proxy")
    assert window.state.text() == "Found on 1 page. Enter goes to the first place."
    qtbot.keyClick(window.search_edit, Qt.Key.Key_Return)
    page = window.pages["sending"]
    assert page.proxy.hasFocus()
    area = window.stack.currentWidget().viewport()
    place = page.proxy.mapTo(area, page.proxy.rect().topLeft())
    assert area.rect().contains(place), "what was found is out of sight"


def test_where_enter_went_one_stays(qtbot, show):
    window = show("accounts")
    window.search_edit.setText("proxy")
    window.search_edit.setFocus()
    qtbot.keyClick(window.search_edit, Qt.Key.Key_Return)
    qtbot.keyClick(window.pages["sending"].proxy, Qt.Key.Key_Escape)
    assert window.search_edit.text() == ""
    assert window.code == "sending"


def test_enter_after_a_page_s_own_name_goes_to_its_first_setting(qtbot, show):
    window = show("accounts")
    window.search_edit.setText("appearance")
    window.search_edit.setFocus()
    qtbot.keyClick(window.search_edit, Qt.Key.Key_Return)
    assert window.pages["appearance"].colours.hasFocus()


def test_nothing_found_says_so_and_escape_comes_back(qtbot, show):
    window = show("language")
    window.search_edit.setFocus()
    qtbot.keyClicks(window.search_edit, "xyzzy")
    assert listed(window) == []
    assert "“xyzzy”" in window.state.text()
    qtbot.keyClick(window.search_edit, Qt.Key.Key_Return)
    assert window.search_edit.hasFocus()
    qtbot.keyClick(window.search_edit, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.search_edit.text() == ""
    assert window.code == "language"
    qtbot.keyClick(window.search_edit, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_ctrl_w_closes(qtbot, show):
    window = show()
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_a_dialog_with_unsaved_changes_keeps_the_window(show, questions, monkeypatch):
    window = show("accounts")
    window.pages["accounts"].add_button.click()
    (dialog,) = window.findChildren(AccountDialog)
    dialog.form.name.insert("Acme")
    asked = []
    monkeypatch.setattr(
        "cfmail_gui.gui.account_dialog.confirmed", lambda *question: asked.append(question) or len(asked) > 1
    )
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert len(asked) == 2


def test_quitting_asks_about_an_account_that_is_not_saved(show, program, window, monkeypatch):
    preferences = show("accounts")
    preferences.pages["accounts"].add_button.click()
    (dialog,) = preferences.findChildren(AccountDialog)
    dialog.form.name.insert("Acme")
    answers = [False, True]
    monkeypatch.setattr("cfmail_gui.gui.account_dialog.confirmed", lambda *_question: answers.pop(0))
    program.quit()
    assert window.isVisible()
    program.quit()
    assert not window.isVisible()
    assert not preferences.isVisible()


def test_what_another_window_changed_is_shown_when_one_comes_back(qtbot, show, memory):
    window = show("sending")
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is other)
    memory.choose(notify=False)
    window.activateWindow()
    qtbot.waitUntil(lambda: not window.pages["sending"].notify.isChecked())


@pytest.mark.parametrize("code", CODES)
def test_every_field_has_a_name_and_a_label_of_its_own(show, code):
    window = show(code)
    page = window.pages[code]
    fields = [
        field
        for kind in (QLineEdit, QComboBox, QAbstractSpinBox)
        for field in page.findChildren(kind)
        if field.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(field.parent(), QAbstractSpinBox)
    ]
    assert all(field.accessibleName() for field in fields)
    assert texts_preferences.page_title(code) == window.list.currentItem().text()


@pytest.mark.parametrize("code", CODES)
def test_tab_goes_round_and_comes_back(qtbot, show, code):
    window = show(code)
    window.list.setFocus()
    seen = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is window.list:
            break
    assert seen[-1] is window.list, "a keyboard trap"
    inside = [widget for widget in seen if window.pages[code].isAncestorOf(widget)]
    assert inside, "the page cannot be reached"


def test_a_page_needs_no_more_width_than_there_is(show):
    window = show("sending")
    for code in CODES:
        page = window.page(code)
        assert page.minimumSizeHint().width() <= window.stack.width(), code


def test_closing_keeps_what_was_typed_last(qtbot, show, memory):
    window = show("sending")
    page = window.pages["sending"]
    page.author.setFocus()
    page.author.setText("Ada <ada@example.com>")
    event = QCloseEvent()
    window.closeEvent(event)
    assert event.isAccepted()
    window.hide()
    assert memory.values.last_author == "Ada <ada@example.com>"


@pytest.mark.parametrize(
    ("code", "word"), [("privacy", "addresses"), ("sending", "show the"), ("appearance", "letters")]
)
def test_what_is_marked_can_be_read(show, code, word):
    window = show(code)
    window.search_edit.setText(word)
    window.list.setCurrentRow(CODES.index(code))
    found = [widget for widget in window.pages[code].findChildren(QWidget) if widget.font().underline()]
    assert found
    for widget in found:
        ground, ink = (widget.palette().color(role) for role in (widget.backgroundRole(), widget.foregroundRole()))
        assert contrast(ground, ink) > 4.5
