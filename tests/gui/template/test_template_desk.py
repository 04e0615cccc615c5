"""The message follows its template, however an editor saves it."""

import os
import shutil

import pytest
from PySide6.QtCore import QTimer

from cfmail_gui.message.field_edits import set_field
from tests.gui.template.conftest import HTML, Following

NEW = HTML.replace("thank you for", "we are sorry about")


def write_subject(window, text):
    window.workbench.apply("subject", lambda document: set_field(document, "Subject", text))


def in_place(path, text):
    path.write_text(text)


def vim(path, text):
    """vim with its defaults: the old file is moved away, a new one is written, the backup is removed."""
    backup = path.with_name(path.name + "~")
    path.rename(backup)
    path.write_text(text)
    backup.unlink()


def code(path, text):
    """VS Code writes in place in two steps: it truncates, then writes."""
    with path.open("r+") as file:
        file.truncate(0)
        file.flush()
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def move(path, text):
    """``mv new.html order.html``, as atomic writers do."""
    other = path.with_name("new.html")
    other.write_text(text)
    shutil.move(other, path)


@pytest.mark.parametrize("save", [in_place, vim, code, move])
def test_every_way_of_saving_is_seen_again_and_again(following, save):
    for turn in range(3):
        save(following.path, NEW.replace("sorry", f"sorry {turn}"))
        following.wait_for(f"we are sorry {turn} about")


def test_data_that_changes_and_data_that_appear_are_seen(following):
    data = following.path.with_suffix(".json")
    data.write_text(data.read_text().replace("Ada", "Grace"))
    following.wait_for("Dear Grace")
    data.unlink()
    following.wait_for("Dear ,")
    data.write_text('{"name": "Linus", "address": "l@one.test", "number": 3}')
    following.wait_for("Dear Linus")


def test_a_fault_keeps_the_last_good_rendering_and_holds_send_back(qtbot, following):
    window = following.window
    following.path.write_text(HTML.replace("{{ number }}.", "{% if %}"))
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert "thank you" in following.raw
    assert not window.send_panel.button.isEnabled()
    assert "template has a fault" in window.send_panel.reason.text()
    following.path.write_text(NEW)
    following.wait_for("we are sorry")
    assert window.send_panel.button.isEnabled()


def test_a_template_that_is_removed_and_comes_back(qtbot, following):
    following.path.unlink()
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert "thank you" in following.raw
    following.path.write_text(NEW)
    following.wait_for("we are sorry")


def test_rows_are_stepped_through_and_the_envelope_follows(following):
    following.desk.choose_row(1)
    following.wait_for("Dear Bob")
    assert following.window.session.envelope.recipients == ("bob@two.test",)
    assert [each.name for each in following.desk.rendering.undefined] == ["number"]


def test_an_envelope_that_was_edited_stays_through_a_save(following):
    following.window.envelope_panel.recipients.setPlainText("me@three.test")
    assert following.window.session.envelope.recipients == ("me@three.test",)
    following.path.write_text(NEW)
    following.wait_for("we are sorry")
    assert following.window.session.envelope.recipients == ("me@three.test",)
    assert not following.window.session.draft.carried


def test_an_edit_in_the_window_ends_the_following_and_is_never_overwritten(qtbot, following):
    window = following.window
    write_subject(window, "Mine")
    qtbot.waitUntil(lambda: "Subject: Mine" in following.raw, timeout=20_000)
    assert not following.desk.is_live
    assert "does not follow order.html any more" in window.notice.label.text()
    following.path.write_text(NEW)
    following.desk._watching.changed.emit()
    assert "Subject: Mine" in following.raw
    assert window.session.modified


def test_follow_again_asks_and_shows_the_template(qtbot, following, questions):
    questions["would be lost"] = "Show it"
    window = following.window
    write_subject(window, "Mine")
    assert not following.desk.is_live
    with qtbot.waitSignal(window.opener.opened, timeout=20_000):
        window.notice.action_button.click()
    following.wait_for("Order 1")
    assert following.desk.is_live
    assert len(window._services.desk.windows) == 1


def test_a_picture_that_a_variable_names_is_seen_when_it_changes(following):
    data, picture = following.path.with_suffix(".json"), following.path.with_name("one.gif")
    picture.write_bytes(b"GIF89a-one")
    data.write_text(data.read_text().replace('"number": 1', '"number": 1, "picture": "one"'))
    following.path.write_text(HTML.replace("</p>", '<img src="{{ picture }}.gif" alt="x"></p>'))
    following.wait_for("image/gif")
    before = following.raw
    picture.write_bytes(b"GIF89a-two")
    following.wait_for("R0lGODlhLXR3bw")  # its octets in base64
    assert following.raw != before


def test_an_empty_file_is_a_save_that_is_not_over(qtbot, following):
    following.path.write_text("")
    qtbot.waitUntil(lambda: following.desk.fault is not None, timeout=20_000)
    assert "thank you" in following.raw
    following.path.write_text(NEW)
    following.wait_for("we are sorry")


def test_what_is_saved_again_and_again_is_shown_meanwhile(qtbot, following):
    saving = QTimer()
    turns = iter(range(10_000))
    saving.timeout.connect(lambda: following.path.write_text(NEW.replace("sorry", f"turn {next(turns)}")))
    saving.start(15)
    qtbot.waitUntil(lambda: "we are turn" in following.raw, timeout=5_000)
    saving.stop()
    following.wait_for(f"we are turn {next(turns) - 1} about")


def test_a_link_that_leads_elsewhere_and_a_folder_in_its_place(qtbot, following):
    one, two = following.path.with_name("one.html"), following.path.with_name("two.html")
    one.write_text(HTML)
    two.write_text(NEW)
    following.path.unlink()
    following.path.symlink_to(one)
    qtbot.waitUntil(lambda: not following.desk.is_busy and following.desk.fault is None, timeout=20_000)
    other = following.path.with_name("other")
    other.symlink_to(two)
    other.replace(following.path)
    following.wait_for("we are sorry")
    following.path.unlink()
    following.path.mkdir()
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert following.desk.fault.fault == "directory"
    following.path.rmdir()
    following.path.write_text(HTML)
    following.wait_for("thank you")


def test_a_pipe_in_its_place_does_not_hang(qtbot, following):
    following.path.unlink()
    os.mkfifo(following.path)
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert following.desk.fault.fault == "not-a-file"


def test_a_row_that_was_just_chosen_is_shown_when_the_disk_is_looked_at(qtbot, following):
    following.desk.choose_row(1)
    with qtbot.waitSignal(following.desk.read, timeout=20_000):
        following.desk.refresh()
    assert "Dear Bob" in following.raw


def test_data_that_change_while_the_template_is_opened_are_seen(qtbot, window, template, monkeypatch):
    data = template.with_suffix(".json")
    rerender = window.workbench.rerender

    def late(opened, **more):
        data.write_text(data.read_text().replace("Ada", "Grace"))  # read already, and not watched yet
        return rerender(opened, **more)

    monkeypatch.setattr(window.workbench, "rerender", late)
    with qtbot.waitSignal(window.opener.opened, timeout=20_000):
        window.files.open_template(template)
    qtbot.waitUntil(lambda: b"Dear Grace" in window.session.document.raw, timeout=20_000)


def test_two_windows_follow_one_template(qtbot, following):
    other = following.window._services.desk.new_window()
    second = Following(qtbot, other, following.path)
    second.desk.choose_row(1)
    second.wait_for("Dear Bob")
    following.path.write_text(NEW)
    following.wait_for("Dear Ada, we are sorry")
    second.wait_for("Dear Bob, we are sorry")


def test_an_envelope_that_was_edited_for_one_row_is_not_used_for_another_unasked(following):
    window = following.window
    window.envelope_panel.recipients.setPlainText("ada-at-home@three.test")
    assert window.session.envelope.recipients == ("ada-at-home@three.test",)
    following.desk.choose_row(1)
    following.wait_for("Dear Bob")
    assert not window.send_panel.button.isEnabled()
    assert "edited for another message" in window.send_panel.reason.text()


def test_a_row_that_gives_no_message_cannot_be_sent_as_the_row_before(qtbot, following):
    data = following.path.with_suffix(".json")
    data.write_text(data.read_text().replace('"Bob"', '"Bob\\nBcc: x@y.test"'))
    following.desk.choose_row(1)
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert "Dear Ada" in following.raw
    assert not following.window.send_panel.button.isEnabled()
    following.desk.choose_row(0)
    qtbot.waitUntil(lambda: following.desk.fault is None and not following.desk.is_busy, timeout=20_000)
    assert following.window.send_panel.button.isEnabled()


def test_saved_as_a_detached_rendering_follows_nothing(qtbot, following, tmp_path):
    window = following.window
    write_subject(window, "Mine")
    session = window.session
    assert session.modified
    qtbot.waitUntil(lambda: session.is_examined, timeout=20_000)
    following.path.write_text(NEW)
    with qtbot.assertNotEmitted(following.desk.rerendered, wait=200):
        following.desk.refresh()
    window.workbench.undo()
    qtbot.waitUntil(lambda: session.is_examined, timeout=20_000)
    assert "Subject: Order 1" in following.raw  # as it was when it was edited, and still a message of its own
    assert not following.desk.is_live
    assert session.modified


def test_chosen_data_with_a_fault_are_watched_until_they_are_mended(qtbot, following):
    other = following.path.with_name("people.json")
    other.write_text("[")
    following.desk.choose_data(other)
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    other.write_text('[{"name": "Linus", "address": "l@one.test", "number": 3}]')
    following.wait_for("Dear Linus")


def test_a_row_that_is_not_there_any_more_is_no_other_row(qtbot, following):
    data = following.path.with_suffix(".json")
    whole = data.read_text()
    following.desk.choose_row(1)
    following.wait_for("Dear Bob")
    data.write_text('[{"name": "Ada", "address": "ada@one.test", "number": 1}]')
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    assert "Dear Bob" in following.raw
    assert not following.window.send_panel.button.isEnabled()
    assert following.page.controls.state.text().startswith("Row 2: The data do not have this row any more.")
    data.write_text(whole)
    qtbot.waitUntil(lambda: following.desk.fault is None and not following.desk.is_busy, timeout=20_000)
    assert following.desk.row == 1
    data.write_text('[{"name": "Ada", "address": "ada@one.test", "number": 1}]')
    qtbot.waitUntil(lambda: following.desk.fault is not None and not following.desk.is_busy, timeout=20_000)
    following.desk.choose_row(0)
    following.wait_for("Dear Ada")


def test_a_slow_template_that_is_saved_meanwhile_ends_with_the_last_save(qtbot, following):
    slow = HTML.replace("</p>", "{% for i in (1..60000) %}{% assign x = i %}{% endfor %}</p>")
    following.path.write_text(slow.replace("thank you for", "first"))
    qtbot.waitUntil(lambda: following.desk.is_busy, timeout=20_000)
    for turn in range(5):
        following.path.write_text(slow.replace("thank you for", f"turn {turn} of"))
    following.wait_for("turn 4 of")
