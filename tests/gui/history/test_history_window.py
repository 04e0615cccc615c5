"""Attempts are listed, searched, looked at, opened, exported and deleted as a person does it."""

import csv
import io
import json
import threading
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QFileDialog, QWidget

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.history import history_jobs, history_window
from cfmail_gui.gui.history.keep_dialog import KeepDialog
from cfmail_gui.history_query import Retention
from cfmail_gui.record import JournalUnavailable
from tests.conftest import ACCOUNT_ID, rows


def menu_entry(button, text: str):
    return next(action for action in button.menu().actions() if action.text() == text)


def choose(shelf, row: int) -> None:
    shelf.window.table.choose(row)
    shelf.settle()


# What is there


def test_an_empty_history_says_so_and_offers_nothing(shelf):
    window = shelf.show()
    assert window.table.empty.text() == "Nothing has been sent yet. Every attempt to send will be listed here."
    assert window.commands.count.text() == "0 attempts"
    buttons = (window.commands.open_button, window.commands.export_button, window.commands.delete_button)
    assert not any(button.isEnabled() for button in buttons)
    assert not window.commands.show_all_button.isVisible()


def test_the_newest_comes_first_with_what_became_of_it(three):
    window = three.show()
    assert [(row[1], row[2], row[3], row[4], row[5]) for row in rows(window.table)] == [
        ("Lost answer", "ada@one.test and 1 more", "me@sender.test", "Acme", "Unknown"),
        ("Mixed", "ada@one.test and 1 more", "me@sender.test", "Acme", "1 bounced, 1 delivered"),
        ("Delivered well", "ada@one.test", "me@sender.test", "Acme", "Delivered"),
    ]
    assert window.commands.count.text() == "3 attempts"
    marks = [window.table.model().index(row, 5).data(Qt.ItemDataRole.DecorationRole) for row in range(3)]
    assert len({mark.cacheKey() for mark in marks}) == 3, "no outcome by colour alone"


def test_one_that_is_being_sent_has_a_word_and_a_picture_of_its_own(shelf):
    shelf.begin("s1")
    shelf.sent("q1", outcomes=(Outcome.QUEUED, Outcome.QUEUED))
    window = shelf.show()
    model = window.table.model()
    assert [row[5] for row in rows(window.table)] == ["Queued", "Sending"]
    pictures = [model.index(row, 5).data(Qt.ItemDataRole.DecorationRole).cacheKey() for row in (0, 1)]
    assert pictures[0] != pictures[1]


def test_a_mark_by_hand_is_named_as_such(three):
    three.journal.mark("u1", "not-sent")
    three.show()
    assert rows(three.window.table)[0][5] == "Not sent (marked by you)"


def test_usual_cells_are_not_cut(shelf):
    three = (Outcome.BOUNCED, Outcome.QUEUED, Outcome.DELIVERED)
    shelf.sent("s1", "a@one.test", "b@one.test", "c@one.test", outcomes=three, simulated=True, account_name="A" * 60)
    window = shelf.show()
    table, model = window.table, window.table.model()
    assert [model.index(0, column).data() for column in (4, 5)] == ["Sandbox", "1 bounced, 1 queued, 1 delivered"]
    for column, icon in ((0, 0), (4, 0), (5, 24), (6, 0)):
        text = model.index(0, column).data()
        assert table.fontMetrics().horizontalAdvance(text) + icon + 6 <= table.columnWidth(column), text


def test_hostile_text_is_shown_as_text(shelf):
    shelf.sent("h1", subject="<b>x</b>\u202egnp.exe\nBcc: y", name="a\u202eb")
    window = shelf.show()
    assert rows(window.table)[0][1] == "<b>x</b>gnp.exe Bcc: y"
    assert "&lt;b&gt;x" in window.table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert window.details.facts.textFormat() == Qt.TextFormat.PlainText
    assert "\u202e" not in window.details.facts.text()


# Details


def test_the_newest_is_chosen_and_the_chosen_one_shown_with_its_recipients(three):
    window = three.show()
    assert window.details.record.id == "u1"
    choose(three, 1)
    assert [row[:2] for row in rows(window.details.recipients.table)] == [
        ("ada@one.test", "Delivered"),
        ("bob@two.test", "Bounced"),
    ]
    assert "Mixed" in window.details.facts.text()
    assert "cf-m1" in window.details.facts.text()
    assert window.details.sentence.text().startswith("1 of 2 recipients delivered")


def test_several_chosen_ones_show_how_many_they_are(three):
    window = three.show()
    window.table.selectAll()
    three.settle()
    assert window.details.sentence.text() == "3 attempts are chosen. Choose one to see its recipients."
    assert rows(window.details.recipients.table) == []
    assert window.commands.count.text() == "3 attempts · 3 chosen"
    assert not window.commands.open_button.isEnabled()


# Searching


def test_words_find_while_they_are_typed(three):
    window = three.show()
    assert three.search("mix") == ["Mixed"]
    assert window.commands.count.text() == "1 attempt found"
    assert window.details.record.id == "m1"
    assert three.search("bob@two.test") == ["Lost answer", "Mixed"]
    assert three.search("cf-d1") == ["Delivered well"]


def test_where_nothing_fits_one_click_shows_all_again(qtbot, three):
    window = three.show()
    window.filters.outcome_combo.setCurrentText("Suppressed")
    assert three.search("nobody") == []
    assert window.table.empty.text() == "Nothing fits: change the search, or show all attempts."
    assert rows(window.details.recipients.table) == []
    qtbot.mouseClick(window.commands.show_all_button, Qt.MouseButton.LeftButton)
    three.settle()
    assert three.subjects() == ["Lost answer", "Mixed", "Delivered well"]
    assert window.table.empty.text() == ""
    assert window.filters.search_edit.text() == ""


@pytest.mark.parametrize(
    ("outcome", "found"),
    [
        ("All outcomes", ["Lost answer", "Mixed", "Delivered well"]),
        ("Unknown", ["Lost answer"]),
        ("Delivered", ["Mixed", "Delivered well"]),
        ("Bounced", ["Mixed"]),
        ("Sending", []),
        ("Not sent", []),
        ("Queued", []),
    ],
)
def test_filter_by_outcome(three, outcome, found):
    window = three.show()
    window.filters.outcome_combo.setCurrentText("Failed")
    three.settle()
    assert three.subjects() == []
    window.filters.outcome_combo.setCurrentText(outcome)
    three.settle()
    assert three.subjects() == found


def test_filter_by_account_with_the_names_of_today(three):
    three.sent("o1", account_id="other", account_name="Gone", subject="Other", minutes=9)
    three.accounts = (Account("acme", "Acme renamed", ACCOUNT_ID), Account("new", "Never used", ACCOUNT_ID))
    window = three.show()
    combo = window.filters.account_combo
    assert [combo.itemText(index) for index in range(combo.count())] == [
        "All accounts",
        "Acme renamed",
        "Gone",
        "Never used",
    ]
    combo.setCurrentText("Gone")
    three.settle()
    assert three.subjects() == ["Other"]
    combo.setCurrentText("Never used")
    three.settle()
    assert three.subjects() == []


def test_filter_by_time(shelf):
    now = datetime.now(UTC).astimezone()
    for days in (0, 5, 20, 90):
        shelf.sent(f"t{days}", subject=f"{days} days", started_at=(now - timedelta(days=days)).astimezone(UTC))
    window = shelf.show()
    time = window.filters.time_combo
    found = {}
    for text in ("Today", "Last 7 days", "Last 30 days", "Any time"):
        time.setCurrentText(text)
        shelf.settle()
        found[text] = len(shelf.subjects())
    assert found == {"Today": 1, "Last 7 days": 2, "Last 30 days": 3, "Any time": 4}
    assert not window.filters.first_day.isVisible()
    time.setCurrentText("Own range…")
    assert window.filters.first_day.isVisible()
    day = (now - timedelta(days=20)).date()
    window.filters.first_day.setDate(QDate(day.year, day.month, day.day))
    window.filters.last_day.setDate(QDate(day.year, day.month, day.day))
    shelf.settle()
    assert shelf.subjects() == ["20 days"]


def test_return_and_down_go_from_the_words_to_what_was_found(qtbot, three):
    window = three.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.focusWidget() is window.filters.search_edit
        qtbot.keyClick(window.filters.search_edit, key)
        assert window.focusWidget() is window.table
    assert three.opened == []


# What happens meanwhile


def test_a_new_attempt_comes_on_top_and_the_chosen_one_stays(three):
    window = three.show()
    choose(three, 1)
    three.sent("n1", subject="New", minutes=9)
    window.attempts_changed()
    three.settle()
    assert three.subjects() == ["New", "Lost answer", "Mixed", "Delivered well"]
    assert window.details.record.id == "m1"
    assert len(window.table.chosen) == 1


def test_what_became_known_is_shown_in_the_row_and_below(three):
    window = three.show()
    assert rows(window.table)[0][5] == "Unknown"
    record = three.journal.mark("u1", "sent")
    window.update_record(record)
    assert window.details.record == record
    three.settle()
    assert rows(window.table)[0][5] == "Sent (marked by you)"
    assert window.details.record.marked


def test_what_another_process_deletes_goes_from_the_table(three):
    window = three.show()
    choose(three, 2)
    three.history.delete(window.table.chosen)
    window.attempts_changed()
    three.settle()
    assert three.subjects() == ["Lost answer", "Mixed"]
    assert window.details.record.id == "m1"


def test_a_hidden_window_asks_nothing_and_is_up_to_date_when_it_is_shown(three):
    window = three.show()
    window.close()
    three.sent("n1", subject="New", minutes=9)
    window.attempts_changed()
    assert not window._calm.isActive()
    three.show()
    assert three.subjects()[0] == "New"


def test_who_reads_further_down_goes_on_reading_there(shelf):
    for number in range(80):
        shelf.sent(f"c{number}", subject=f"Subject {number}", minutes=number)
    window = shelf.show()
    table = window.table
    table.scrollTo(table.model().index(40, 0), table.ScrollHint.PositionAtTop)
    shelf.settle()
    seen = table.model().index(table.rowAt(0), 1).data()
    for number in range(80, 85):
        shelf.sent(f"c{number}", subject=f"Subject {number}", minutes=number)
    window.attempts_changed()
    shelf.settle()
    assert table.model().index(table.rowAt(0), 1).data() == seen
    assert len(shelf.subjects()) == 85


def test_who_looks_at_the_newest_sees_new_ones(shelf):
    for number in range(40):
        shelf.sent(f"c{number}", minutes=number)
    window = shelf.show()
    shelf.sent("n1", subject="New", minutes=99)
    window.attempts_changed()
    shelf.settle()
    assert window.table.model().index(window.table.rowAt(0), 1).data() == "New"
    assert window.details.record.id == "c39", "what was chosen stays so"


# Opening


def test_return_and_a_double_click_open_the_chosen_attempt(qtbot, three):
    window = three.show()
    choose(three, 2)
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    place = window.table.visualRect(window.table.model().index(1, 1)).center()
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    three.settle()
    qtbot.mouseClick(window.commands.open_button, Qt.MouseButton.LeftButton)
    assert [record.id for record in three.opened] == ["d1", "m1", "m1"]


def test_one_whose_contents_were_not_kept_is_not_opened(qtbot, shelf):
    shelf.sent("x1")
    shelf.history.trim(Retention(bodies=False))
    window = shelf.show()
    qtbot.mouseClick(window.commands.open_button, Qt.MouseButton.LeftButton)
    assert shelf.opened == []
    assert window.notice.label.text().startswith("The contents of this message were not kept")


# Copying and exporting


def test_copy_reads_rows_that_were_never_looked_at(qtbot, shelf):
    for number in range(150):
        shelf.sent(f"c{number}", subject=f"Subject {number}", minutes=number)
    window = shelf.show()
    window.table.selectAll()
    qtbot.keyClick(window.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    shelf.settle()
    copied = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[1] for line in copied] == [f"Subject {number}" for number in reversed(range(150))]


def test_export_what_was_found_as_csv(three, target):
    window = three.show()
    three.search("ada@one.test mixed")
    menu_entry(window.commands.export_button, "The 1 found, as CSV…").trigger()
    three.settle()
    table = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    assert len(table) == 3, "a head, and a row for each recipient"
    assert "bob@two.test" in table[2]
    assert window.notice.label.text() == f"1 attempt was exported to {target}."
    assert three.folders == [str(target.parent)]


def test_export_the_chosen_ones_as_json(three, target):
    window = three.show()
    choose(three, 2)
    menu_entry(window.commands.export_button, "The 1 chosen, as JSON…").trigger()
    three.settle()
    assert [entry["id"] for entry in json.loads(target.read_text(encoding="utf-8"))] == ["d1"]


def test_an_export_shows_its_progress_and_can_be_stopped(qtbot, three, target):
    window = three.show()
    going, release = threading.Event(), threading.Event()
    real = three.history.records

    def slow(numbers):
        for record in real(numbers):
            yield record
            going.set()
            release.wait(20)

    three.history.records = slow
    menu_entry(window.commands.export_button, "The 3 found, as CSV…").trigger()
    qtbot.waitUntil(going.is_set)
    assert window.commands.progress.isVisible()
    assert window.commands.count.text() == "Exporting: 0 of 3"
    assert not window.commands.export_button.isVisible()
    qtbot.mouseClick(window.commands.stop_button, Qt.MouseButton.LeftButton)
    release.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert window.notice.label.text() == "The export was stopped; no file was written."
    assert not target.exists()
    assert window.commands.export_button.isVisible()


def test_an_export_that_cannot_be_written_says_so(three, tmp_path, monkeypatch):
    window = three.show()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    menu_entry(window.commands.export_button, "The 3 found, as JSON…").trigger()
    three.settle()
    assert str(tmp_path) in window.notice.label.text()
    assert not window.jobs.busy


def test_the_focus_comes_back_to_export(qtbot, three, target):
    window = three.show()
    window.commands.export_button.setFocus()
    menu_entry(window.commands.export_button, "The 3 found, as CSV…").trigger()
    assert window.focusWidget() is window.commands.stop_button
    three.settle()
    assert target.exists()
    assert window.focusWidget() is window.commands.export_button


# Deleting and keeping


def test_few_attempts_are_named_before_they_are_deleted(qtbot, three, monkeypatch):
    asked = []
    monkeypatch.setattr(history_window, "confirmed", lambda _window, question, *_args, **_: asked.append(question))
    window = three.show()
    choose(three, 1)
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert f"“Mixed” ({rows(window.table)[1][0]})" in asked[-1]
    window.table.selectAll()
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert all(name in asked[-1] for name in ("Lost answer", "Mixed", "Delivered well"))
    three.begin("s1", subject="Fourth", minutes=9)
    window.attempts_changed()
    three.settle()
    window.table.selectAll()
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert "Delete 4 attempts" in asked[-1]
    assert "Mixed" not in asked[-1]


def test_home_and_end_choose_the_first_and_the_last(qtbot, three):
    window = three.show()
    qtbot.keyClick(window.table, Qt.Key.Key_End)
    three.settle()
    assert window.details.record.id == "d1"
    qtbot.keyClick(window.table, Qt.Key.Key_Home)
    three.settle()
    assert window.details.record.id == "u1"


def test_what_was_marked_as_sent_is_found_as_sent(three):
    three.journal.mark("u1", "sent")
    window = three.show()
    combo = window.filters.outcome_combo
    combo.setCurrentIndex(combo.findText("Sent"))
    three.settle()
    assert three.subjects() == ["Lost answer", "Mixed", "Delivered well"]
    combo.setCurrentIndex(combo.findText("Unknown"))
    three.settle()
    assert three.subjects() == []


def test_f1_shows_what_is_about_it_and_the_window_is_one(qtbot, three, help_shown):
    window = three.show()
    qtbot.keyClick(window.table, Qt.Key.Key_F1)
    assert help_shown().topic == "history"
    tree = QAccessible.queryAccessibleInterface(window)
    assert tree.role() == QAccessible.Role.Window
    assert window.commands.export_button.accessibleDescription()
    assert window.details.recipients.action_row.export.accessibleDescription()


def test_delete_asks_and_leaves_what_is_being_sent(qtbot, three, questions):
    three.begin("s1", subject="Going", minutes=9)
    window = three.show()
    window.table.selectAll()
    questions["Delete 4 attempts"] = "Cancel"
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    three.settle()
    assert len(three.subjects()) == 4
    questions["Delete 4 attempts"] = "Delete"
    qtbot.mouseClick(window.commands.delete_button, Qt.MouseButton.LeftButton)
    three.settle()
    assert three.subjects() == ["Going"]
    assert window.notice.label.text().startswith("3 attempts were deleted. 1 stayed")
    assert three.journal.get("d1") is None


def test_deleting_many_shows_progress_and_can_be_stopped(qtbot, three, questions, monkeypatch):
    monkeypatch.setattr(history_jobs, "_SLICE", 1)
    window = three.show()
    told = []
    window.jobs.progressed.connect(lambda *progress: told.append(progress))
    window.jobs.progressed.connect(window.jobs.stop)
    window.table.selectAll()
    questions["Delete 3 attempts"] = "Delete"
    qtbot.mouseClick(window.commands.delete_button, Qt.MouseButton.LeftButton)
    three.settle()
    assert told == [("Deleting: 1 of 3", 1, 3)]
    assert three.subjects() == ["Delivered well"]
    assert window.notice.label.text().startswith("2 attempts were deleted. 1 stayed")


def test_delete_goes_on_where_one_was(qtbot, three, questions):
    window = three.show()
    choose(three, 1)
    questions["Delete the chosen attempt"] = "Delete"
    qtbot.mouseClick(window.commands.delete_button, Qt.MouseButton.LeftButton)
    three.settle()
    assert three.subjects() == ["Lost answer", "Delivered well"]
    assert window.details.record.id == "d1"


def test_limits_apply_at_once_and_are_kept(qtbot, three):
    three.sent("n1", subject="New", started_at=datetime.now(UTC) + timedelta(seconds=1))
    old = three.sent("o1", subject="Old", started_at=datetime.now(UTC) - timedelta(days=40))
    three.retention = Retention(mebibytes=7)
    window = three.show()
    qtbot.mouseClick(window.commands.keep_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(KeepDialog)
    qtbot.waitUntil(lambda: dialog.taken.text().startswith("The history takes"))
    assert (dialog.days.value(), dialog.mebibytes.value(), dialog.bodies.isChecked()) == (0, 7, True)
    assert dialog.days.text() == "For ever"
    dialog.days.setValue(30)
    dialog.mebibytes.setValue(0)
    dialog.accept()
    three.settle()
    assert three.retention == Retention(30, 0, bodies=True)
    assert three.journal.get(old.id) is None
    assert "Old" not in three.subjects()
    assert window.notice.label.text().startswith("The limits are kept from now on.")


def test_a_cancelled_keep_dialog_changes_nothing(qtbot, three):
    window = three.show()
    qtbot.mouseClick(window.commands.keep_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(KeepDialog)
    dialog.days.setValue(1)
    dialog.reject()
    three.settle()
    assert three.retention == Retention()
    assert len(three.subjects()) == 3


# Trouble


def test_a_damaged_journal_is_set_aside_by_a_button(qtbot, shelf, paths):
    shelf.sent("d1")
    shelf.database.close()
    for path in paths.journal.parent.glob(f"{paths.journal.name}-*"):
        if path.name.endswith(("-wal", "-shm")):
            path.unlink()
    paths.journal.write_bytes(b"not a database at all, " * 200)
    window = shelf.window
    window.show()
    qtbot.waitUntil(window.notice.isVisible)
    assert "is damaged" in window.notice.label.text()
    assert window.notice.action_button.text() == "Set it aside and start a new one"
    qtbot.mouseClick(window.notice.action_button, Qt.MouseButton.LeftButton)
    shelf.settle()
    assert window.notice.label.text().startswith("A new journal was started.")
    assert list(paths.journal.parent.glob("*damaged*"))
    assert window.table.empty.text().startswith("Nothing has been sent yet.")
    shelf.sent("n1", subject="New")
    window.attempts_changed()
    shelf.settle()
    assert shelf.subjects() == ["New"]


def test_a_locked_journal_can_be_tried_again(qtbot, three):
    window = three.show()
    real, fault = three.history.find, JournalUnavailable("busy", "/x/journal.sqlite")

    def locked(query):
        raise fault

    three.history.find = locked
    three.search("mixed")
    assert "keeps /x/journal.sqlite locked" in window.notice.label.text()
    assert three.subjects() != [], "what is known stays"
    three.history.find = real
    qtbot.mouseClick(window.notice.action_button, Qt.MouseButton.LeftButton)
    three.settle()
    assert three.subjects() == ["Mixed"]
    assert not window.notice.isVisible()


# By ear, by keyboard, in the dark


def test_the_accessible_names(three):
    window = three.show()
    assert window.windowTitle() == "History"
    found = set()
    for child in [window, *window.findChildren(QWidget)]:
        interface = QAccessible.queryAccessibleInterface(child)
        if interface is not None:
            found.add((interface.text(QAccessible.Text.Name), interface.role()))
    role = QAccessible.Role
    wanted = {
        ("Attempts", role.Table),
        ("Search history", role.EditableText),
        ("Account", role.ComboBox),
        ("Outcome", role.ComboBox),
        ("Time", role.ComboBox),
        ("Recipients of the attempt", role.Table),
    }
    assert wanted <= found
    names = [
        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        for button in window.findChildren(QWidget)
        if "Export" in button.accessibleName()
    ]
    assert sorted(names) == ["Export", "Export this attempt"]


def test_escape_closes_the_window(qtbot, three):
    window = three.show()
    qtbot.keyClick(window.table, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_colours_follow_the_palette(three):
    window = three.show()
    index = window.table.model().index(0, 5)
    light = index.data(Qt.ItemDataRole.ForegroundRole)
    dark = QPalette(window.palette())
    dark.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    window.setPalette(dark)
    assert index.data(Qt.ItemDataRole.ForegroundRole) != light


def test_nothing_of_it_runs_on_this_thread(three, monkeypatch):
    here, seen = threading.get_ident(), set()
    for name in ("find", "lines", "accounts"):
        real = getattr(three.history, name)

        def noted(*arguments, real=real):
            seen.add(threading.get_ident())
            return real(*arguments)

        monkeypatch.setattr(three.history, name, noted)
    three.show()
    three.search("mixed")
    assert seen
    assert here not in seen
