"""File, Open Recent."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from tests.conftest import open_and_wait, refused


@pytest.fixture
def menu(window) -> QMenu:
    bar = window.menuBar().actions()[0].menu()
    return next(
        action.menu() for action in bar.actions() if action.menu() and "Recent" in action.text().replace("&", "")
    )


def entries(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def choose(menu: QMenu, number: int) -> None:
    menu.aboutToShow.emit()
    menu.actions()[number].trigger()


def test_before_anything_was_opened_it_says_so(menu):
    assert entries(menu) == ["No file was opened yet"]
    assert not menu.actions()[0].isEnabled()


def test_the_newest_is_first_with_a_digit_to_press(qtbot, window, menu, mail):
    for name in ("one.eml", "two & a half.eml"):
        open_and_wait(qtbot, window, mail(name=name))
    assert entries(menu) == ["&1  two && a half.eml", "&2  one.eml", "", "&Clear This List"]
    assert menu.actions()[0].toolTip().endswith("/two &amp; a half.eml</p>")
    with qtbot.waitSignal(window.opener.opened):
        choose(menu, 1)
    assert window.session.opened.name == "one.eml"
    assert entries(menu)[0] == "&1  one.eml"


def test_a_hostile_name_is_shown_and_not_interpreted(window, menu):
    window._services.recent.add(Path("/none/<img src='file:a.png'>\u202egpj\n.eml"))
    (entry, *_) = entries(menu)
    assert "\u202e" not in entry
    assert "\n" not in entry
    tip = menu.actions()[0].toolTip()
    assert "&lt;img" in tip
    assert "\u202e" not in tip


def test_two_of_one_name_are_told_apart_by_their_folder(qtbot, window, menu, mail, tmp_path):
    (tmp_path / "a").mkdir()
    for name in ("mail.eml", "a/mail.eml", "other.eml"):
        open_and_wait(qtbot, window, mail(name=name))
    assert entries(menu)[:3] == ["&1  other.eml", f"&2  mail.eml — {tmp_path / 'a'}", f"&3  mail.eml — {tmp_path}"]


def test_the_tenth_has_no_digit(window, menu):
    for number in range(12):
        window._services.recent.add(Path(f"/none/{number}.eml"))
    assert entries(menu)[8:12] == ["&9  3.eml", "2.eml", "1.eml", "0.eml"]


def test_what_is_not_there_any_more_is_marked_and_says_so_when_it_is_chosen(qtbot, window, menu, mail):
    path = mail()
    open_and_wait(qtbot, window, path)
    path.unlink()
    entries(menu)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "&1  mail.eml (not there any more)")
    with qtbot.waitSignal(window.opener.refused):
        menu.actions()[0].trigger()


def test_the_list_can_be_cleared(qtbot, window, menu, mail, paths):
    open_and_wait(qtbot, window, mail())
    entries(menu)
    menu.actions()[-1].trigger()
    assert entries(menu) == ["No file was opened yet"]
    qtbot.waitUntil(lambda: not paths.recent_files.exists())


def test_where_nothing_is_to_be_remembered_it_says_so(qtbot, window, menu, mail, paths):
    open_and_wait(qtbot, window, mail())
    window._services.recent.keep(False)
    assert entries(menu) == ["Not remembered: see Preferences, Privacy"]
    qtbot.waitUntil(lambda: not paths.recent_files.exists())
    open_and_wait(qtbot, window, mail(name="other.eml"))
    assert entries(menu) == ["Not remembered: see Preferences, Privacy"]


def test_a_file_that_cannot_be_opened_is_not_remembered(qtbot, window, menu, mail):
    refused(qtbot, window, mail(b"no message", "bad.eml"))
    assert entries(menu) == ["No file was opened yet"]


def test_a_template_is_followed_again(qtbot, window, menu, tmp_path):
    path = tmp_path / "order.html"
    path.write_text("<p>{{ name }}</p>")
    with qtbot.waitSignal(window.opener.opened):
        window.files.open_template(path)
    with qtbot.waitSignal(window.opener.opened):
        window.files.open_sample()
    with qtbot.waitSignal(window.opener.opened):
        choose(menu, 0)
    assert window.session.opened.template == path


def test_a_mailbox_is_remembered_when_it_was_opened(qtbot, window, menu, mail):
    one = b"From x@y.test Sat Nov 21 10:00:00 2026\nFrom: a@b.test\nSubject: x\n\nhi\n\n"
    with qtbot.waitSignal(window.opener.many_found):
        window.open_path(mail(one * 2, "box.mbox"))
    assert entries(menu)[0] == "&1  box.mbox"


def test_a_file_that_was_saved_is_remembered_under_its_new_name(qtbot, window, menu, tmp_path, monkeypatch):
    target = tmp_path / "saved.eml"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.saving.changed):
        window.saving.save_as()
    assert entries(menu)[0] == "&1  saved.eml"


@pytest.mark.skipif(not hasattr(os, "fsdecode") or os.name == "nt", reason="other systems have no such names")
def test_a_name_with_anything_in_it_is_shown_harmlessly(qtbot, window, menu, mail):
    path = mail(name=os.fsdecode(b"a\xff\nb\xe2\x80\xae.eml"))
    open_and_wait(qtbot, window, path)
    shown = entries(menu)[0]
    assert "\n" not in shown
    assert "\u202e" not in shown
