"""The message follows its template, however an editor saves it."""

import os
import shutil

import pytest

from cfmail_gui.message.field_edits import set_field
from tests.gui.template.conftest import HTML

NEW = HTML.replace("thank you for", "we are sorry about")


def write_subject(window, text):
    window.workbench.apply("subject", lambda document: set_field(document, "Subject", text))


def in_place(path, text):
    path.write_text(text)


def vim(path, text):
    """vim with its defaults: the old file is moved away, a new one is written, the backup is removed."""
    backup = path.with_name(path.name + "~")
    os.rename(path, backup)
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
