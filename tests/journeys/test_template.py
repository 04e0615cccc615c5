"""Forty rounds in an afternoon: a template is saved, seen, sent to oneself, and at last to everybody in a table."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.template.merge_dialog import MergeDialog
from tests.conftest import rows
from tests.gui.template.conftest import DATA, HTML, Following
from tests.journeys.steps import everybody, posts
from tests.journeys.test_batch import start

ME = "me@lab.test"


def settled(qtbot, window, server, count: int) -> list[dict]:
    qtbot.waitUntil(lambda: len(posts(server)) == count and not window.sending.job.is_busy, timeout=20_000)
    return posts(server)


def say(following, words: str) -> None:
    following.path.write_text(HTML.replace("thank you for", words))
    following.wait_for(words)


def test_send_to_me_takes_what_is_on_the_disk_at_that_moment(qtbot, window, far, template):
    server = far(everybody, test_recipient=ME)
    following = Following(qtbot, window, template)
    template.write_text(HTML.replace("thank you for", "one second before"))  # nobody has noticed as yet
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    sent = settled(qtbot, window, server, 1)[0]
    assert sent["recipients"] == [ME]
    assert "one second before" in sent["mime_message"]
    assert "To: Ada <ada@one.test>" in sent["mime_message"]
    assert sent["mime_message"] == following.raw.replace("\r\n", "\n").replace("\n", "\r\n")


def test_the_button_of_the_page_sends_and_a_fault_does_not(qtbot, window, far, template):
    server = far(everybody, test_recipient=ME)
    following = Following(qtbot, window, template)
    qtbot.mouseClick(following.page.controls.send_button, Qt.MouseButton.LeftButton)
    settled(qtbot, window, server, 1)
    template.write_text("{% if %}")
    qtbot.mouseClick(following.page.controls.send_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert "nothing is sent" in following.page.controls.state.text()
    assert len(posts(server)) == 1
    say(following, "we mended")
    assert len(posts(server)) == 1  # what was asked for while there was a fault is not made up for


def test_every_save_sends_one_mail_and_not_more_than_the_pace_allows(qtbot, window, far, template):
    server = far(everybody, test_recipient=ME)
    following = Following(qtbot, window, template)
    page = following.page
    assert page.controls.every_save_box.isEnabled()
    page.controls.every_save_box.click()
    say(following, "round one of")
    settled(qtbot, window, server, 1)
    say(following, "round two of")
    say(following, "round three of")
    assert page.on_save.is_waiting
    assert "next mail" in page.controls.every_save_hint.text()
    assert len(posts(server)) == 1
    page.on_save._pace.setInterval(1)
    page.on_save._pace.start()
    sent = settled(qtbot, window, server, 2)
    assert "round three of" in sent[1]["mime_message"]
    following.desk.choose_row(1)  # a choice is no save
    following.wait_for("Dear Bob")
    page.on_save._pace.start(1)
    qtbot.waitUntil(lambda: not page.on_save._pace.isActive(), timeout=20_000)
    assert len(posts(server)) == 2


def test_production_and_no_test_recipient_are_never_sent_to_on_every_save(qtbot, window, far, template):
    far(everybody, test_recipient=ME, production=True)
    following = Following(qtbot, window, template)
    assert not following.page.controls.every_save_box.isEnabled()
    assert "production" in following.page.controls.every_save_hint.text()
    far(everybody, test_recipient="")
    assert not following.page.controls.every_save_box.isEnabled()


def test_what_has_no_value_is_listed_and_can_be_typed(qtbot, window, template):
    following = Following(qtbot, window, template)
    following.desk.choose_row(1)
    following.wait_for("Dear Bob")
    page = following.page
    table = page.controls.table
    assert rows(table)[0][:2] == ("number", "no value: type one")
    table.setCurrentIndex(table.model().index(0, 1))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "<77>")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    following.wait_for("order &lt;77&gt;.")  # escaped where it is HTML
    assert "Subject: Order <77>" in following.raw
    page.controls.reset_button.click()
    following.wait_for("order .")


def test_a_line_break_in_the_data_is_no_header_field(qtbot, window, template):
    following = Following(qtbot, window, template)
    data = template.with_suffix(".json")
    data.write_text(DATA.replace('"number": 1', '"number": "1\\r\\nBcc: evil@three.test"'))
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert "number" in following.page.controls.state.text()
    assert "evil" not in following.raw


def test_the_place_in_the_source_stays_through_a_save(qtbot, window, template):
    template.write_text(HTML + "<!-- line -->\n" * 400)
    following = Following(qtbot, window, template)
    panel = window.message_panel
    panel.choose(panel.pages.index(panel.source))
    qtbot.waitUntil(lambda: panel.source.editor.blockCount() > 400, timeout=20_000)
    bar = panel.source.editor.verticalScrollBar()
    bar.setValue(200)
    template.write_text(HTML.replace("thank you for", "we are sorry about") + "<!-- line -->\n" * 400)
    following.wait_for("we are sorry about")
    qtbot.waitUntil(lambda: "sorry" in panel.source.editor.toPlainText(), timeout=20_000)
    assert bar.value() == 200


def test_rows_are_stepped_through_in_the_preview_by_key(qtbot, window, template):
    following = Following(qtbot, window, template)
    panel = window.message_panel
    panel.choose(panel.pages.index(panel.preview))
    assert panel.rows.label.text() == "Row 1 of 2"
    qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    following.wait_for("Dear Bob")
    assert panel.rows.label.text() == "Row 2 of 2"
    qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(panel.rows.previous_button, Qt.MouseButton.LeftButton)
    following.wait_for("Dear Ada")
    window.files.open_sample()
    qtbot.waitUntil(lambda: not panel.rows.isVisible(), timeout=20_000)


def test_one_message_for_each_row_goes_through_a_batch_to_whom_the_column_names(qtbot, program, window, far, template):
    server = far(everybody)
    people = [
        {"name": "Ada", "address": "ada@one.test", "mail": "a@lab.test", "number": 1},
        {"name": "Bob\nBcc: x", "address": "b@two.test", "mail": "b@lab.test", "number": 2},
        {"name": "Eve", "address": "eve@two.test", "mail": "e@lab.test; f@lab.test", "number": 3},
    ]
    data = json.dumps(people)
    template.with_suffix(".json").write_text(data)
    following = Following(qtbot, window, template)
    following.page.controls.merge_button.click()
    dialog = window.findChild(MergeDialog)
    dialog.column.setCurrentIndex(dialog.column.findData("mail"))
    dialog.try_button.click()
    qtbot.waitUntil(lambda: not dialog.run.is_busy, timeout=20_000)
    told = rows(dialog.table)
    assert [row[1] for row in told][::2] == ["a@lab.test", "e@lab.test, f@lab.test"]
    assert told[1][3].startswith("No message:")
    assert not posts(server)
    dialog.batch_button.click()
    qtbot.waitUntil(lambda: bool(program._archive._batch_desk and program._archive._batch_desk.windows), timeout=20_000)
    batch = program._archive._batch_desk.windows[0]
    qtbot.waitUntil(batch.controls.start_button.isEnabled, timeout=20_000)
    start(qtbot, batch)
    qtbot.waitUntil(lambda: len(posts(server)) == 2, timeout=20_000)
    by_subject = {
        post["mime_message"].partition("Subject: ")[2].partition("\r\n")[0]: sorted(post["recipients"])
        for post in posts(server)
    }
    assert by_subject == {"Order 1": ["a@lab.test"], "Order 3": ["e@lab.test", "f@lab.test"]}


@pytest.mark.parametrize(
    ("name", "text", "offered"),
    [
        ("page.html", "<p>{{ name }}</p>", True),
        ("mail.eml", "From: a@sender.test\nTo: b@one.test\nSubject: {{ name }}\n\nx\n", True),
        ("mail.eml", "From: a@sender.test\nTo: b@one.test\nSubject: x\n\nx\n", False),
    ],
)
def test_what_looks_like_a_template_is_offered_to_be_followed(qtbot, window, tmp_path, name, text, offered):
    path = tmp_path / name
    path.write_text(text)
    with qtbot.waitSignal(window.workbench.opened, timeout=20_000):
        window.open_path(path)
    assert (window.notice.action_button.text() == "Follow the file") == offered
    if offered:
        with qtbot.waitSignal(window.workbench.opened, timeout=20_000):
            window.notice.action_button.click()
        assert window.session.is_live
        assert window.message_panel.desk.path == path


def test_a_file_that_could_not_be_opened_is_not_offered_with_the_next_one(qtbot, window, tmp_path):
    empty, mail = tmp_path / "page.html", tmp_path / "mail.mime"
    empty.write_text("")
    mail.write_text("From: a@sender.test\nTo: b@one.test\nSubject: x\n\n{{ name }}\n")
    with qtbot.waitSignal(window.opener.refused, timeout=20_000):
        window.open_path(empty)
    with qtbot.waitSignal(window.workbench.opened, timeout=20_000):
        window.open_path(mail)
    assert "page.html" not in window.notice.label.text()
    assert window.notice.action_button.text() != "Follow the file"
