"""The panel below the message: progress, Cancel, countdown, results, facts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from cfmail_gui.attempt import Outcome, Progress
from cfmail_gui.gui import texts_results
from cfmail_gui.gui.result_panel import ResultPanel
from tests.attempts import answered, blocked, failed, split
from tests.conftest import rows

QUEUED = answered(("ada@one.test", Outcome.QUEUED), message_id="<1@cf>")


@pytest.fixture
def panel(qtbot):
    made = ResultPanel()
    qtbot.addWidget(made)
    made.resize(1264, 200)
    made.show()
    yield made
    QGuiApplication.clipboard().setText("")


def button(panel, text):
    (found,) = [each for each in panel.findChildren(QPushButton) if each.text() == text]
    return found


def finish(panel, *records, facts=""):
    panel.show_records(records, texts_results.finished(records), facts)


def test_cancel_is_there_in_every_stage_and_says_what_it_does(qtbot, panel):
    cancel = button(panel, "Cancel")
    assert not cancel.isVisible()
    panel.begin("mail.eml")
    for step in (Progress("preparing"), Progress("connecting"), Progress("uploading", 1, 2)):
        panel.show_progress(step)
        assert cancel.isVisible()
        assert "nothing is sent" in panel.state.text()
        assert "nothing is sent" in cancel.accessibleDescription()
    panel.show_progress(Progress("waiting", 2, 2))
    assert "may have been sent" in panel.state.text()
    assert "may have been sent" in cancel.accessibleDescription()
    with qtbot.waitSignal(panel.cancel_wanted):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isEnabled()  # once is enough
    finish(panel, QUEUED)
    assert not cancel.isVisible()
    panel.begin("mail.eml")
    assert cancel.isEnabled()


def test_the_requests_of_a_split_send_are_counted_while_they_go(panel):
    panel.begin("mail.eml")
    panel.show_progress(Progress("uploading", 1, 2), 2, 3)
    assert "Request 2 of 3" in panel.state.text()
    records = split(Outcome.DELIVERED, Outcome.DELIVERED)
    finish(panel, *records)
    assert panel.records == records
    button(panel, "Copy message id").click()
    assert QGuiApplication.clipboard().text() == "<1@cf>\n<2@cf>"


def test_the_countdown(qtbot, panel):
    panel.begin("mail.eml")
    finish(panel, failed("ada@one.test", fault="throttled", maybe_sent=False))
    panel.show_wait(27)
    row = panel.wait_row
    assert row.isVisible()
    assert not button(panel, "Cancel").isVisible()
    assert row.label.text() == row.label.accessibleName() == "Cloudflare asks to wait: 27 seconds"
    panel.show_wait(26)
    assert row.label.text() == row.label.accessibleName() == "Cloudflare asks to wait: 26 seconds"
    with qtbot.waitSignal(panel.automatic_changed) as ticked:
        qtbot.mouseClick(row.automatic, Qt.MouseButton.LeftButton, pos=row.automatic.rect().center() / 4)
    assert ticked.args == [True]
    with qtbot.waitSignal(panel.send_now_wanted):
        qtbot.mouseClick(button(panel, "Send now"), Qt.MouseButton.LeftButton)
    panel.end_wait()
    assert not row.isVisible()
    with qtbot.waitSignal(panel.automatic_changed) as unticked:
        panel.show_wait(60)  # another wait is asked about anew
    assert unticked.args == [False]
    assert not row.automatic.isChecked()
    with qtbot.waitSignal(panel.give_up_wanted):
        qtbot.mouseClick(button(panel, "Give up"), Qt.MouseButton.LeftButton)
    panel.show_wait(0)
    assert "is over" in row.label.text()


def test_a_new_send_takes_the_countdown_and_the_old_result_away(panel):
    finish(panel, failed("ada@one.test", fault="throttled", maybe_sent=False))
    panel.show_wait(9)
    panel.begin("other.eml")
    assert not panel.wait_row.isVisible()
    assert rows(panel.table) == []
    assert not panel.facts.isVisible()
    assert panel.records == ()


def test_facts(panel):
    panel.begin("mail.eml")
    finish(panel, QUEUED, facts="On the way: nothing.")
    text = panel.facts.text()
    assert text.startswith("mail.eml · Account: Acme · ")
    assert text.endswith("Message id: <1@cf> · On the way: nothing.")
    button(panel, "Copy message id").click()
    assert QGuiApplication.clipboard().text() == "<1@cf>"
    finish(panel, failed("ada@one.test"))
    assert not button(panel, "Copy message id").isVisible()


def test_what_becomes_known_later_changes_the_sentence_too(panel):
    finish(panel, QUEUED)
    delivered = replace(QUEUED, recipients=answered(("ada@one.test", Outcome.DELIVERED)).recipients)
    panel.update_record(replace(delivered, id="another"))
    assert rows(panel.table)[0][1] == "Queued"
    panel.grow_old()
    panel.update_record(delivered)
    assert rows(panel.table)[0][1] == "Delivered"
    assert panel.state.text() == "Earlier send: Delivered to the recipient."
    panel.grow_old()
    assert panel.state.text().count("Earlier send") == 1


def test_saying_something_leaves_the_result(panel):
    finish(panel, QUEUED)
    panel.say("Asking Cloudflare's log…")
    assert panel.state.text() == panel.state.accessibleName() == "Asking Cloudflare's log…"
    assert panel.records == (QUEUED,)


def test_the_end_without_a_result(panel):
    panel.begin("mail.eml")
    panel.end("Nothing was sent: you did not confirm it.")
    assert not panel.progress.isVisible()
    assert not button(panel, "Cancel").isVisible()
    assert panel.state.text() == "Nothing was sent: you did not confirm it."


def test_a_send_that_was_not_begun_is_not_taken_for_the_one_whose_rows_are_shown(panel):
    finish(panel, QUEUED)
    panel.grow_old()
    panel.end("Nothing was sent: you did not confirm it.")
    earlier = f"Earlier send: {texts_results.finished((QUEUED,))}"
    assert panel.state.text() == f"Nothing was sent: you did not confirm it. {earlier}"
    panel.grow_old()
    assert panel.state.text().count("Earlier send") == 1
    panel.update_record(QUEUED)
    assert panel.state.text() == earlier


def test_what_the_view_wants_can_be_heard(qtbot, panel):
    finish(panel, blocked())
    with qtbot.waitSignal(panel.view.others_wanted) as wanted:
        qtbot.mouseClick(button(panel, "Send to the others"), Qt.MouseButton.LeftButton)
    assert wanted.args == [blocked()]


def test_foreign_words_stay_words(panel):
    evil = "<img src=file:///etc/passwd>\u202egnp"
    record = answered(("ada@one.test", Outcome.FAILED))
    (ada,) = record.recipients
    finish(panel, replace(record, recipients=(replace(ada, detail=evil),), message_id=evil, account_name=evil))
    assert panel.facts.textFormat() == Qt.TextFormat.PlainText
    assert "\u202e" not in panel.facts.text()
    assert "\u202e" not in rows(panel.table)[0][2]


def test_what_a_look_up_found_is_in_the_facts_and_can_be_copied(qtbot, panel):
    panel.begin("mail.eml")
    lost = failed("ada@one.test")
    finish(panel, lost, facts="encoded anew")
    assert not button(panel, "Copy message id").isVisible()
    found = replace(lost, state="sent", recipients=QUEUED.recipients, message_id="<1@cf>")
    panel.update_record(found)
    assert "Message id: <1@cf>" in panel.facts.text()
    assert "encoded anew" in panel.facts.text()
    qtbot.mouseClick(button(panel, "Copy message id"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "<1@cf>"


def test_when_the_wait_is_over_nothing_promises_to_send_by_itself(panel):
    panel.begin("mail.eml")
    finish(panel, failed("ada@one.test", fault="throttled", maybe_sent=False))
    panel.show_wait(2)
    assert panel.wait_row.automatic.isVisible()
    assert not panel.view.action_row.buttons["resend"].isEnabled()
    panel.show_wait(0)
    assert not panel.wait_row.automatic.isVisible()
    assert "is over" in panel.state.text()
    assert "seconds" not in panel.state.text()
    panel.say("Another window sends.")
    panel.show_wait(0)
    assert panel.state.text() == "Another window sends.", "said once"
    panel.end_wait()
    assert panel.view.action_row.buttons["resend"].isEnabled()
    panel.show_wait(2)
    assert panel.wait_row.automatic.isVisible()


def test_the_focus_goes_to_the_results_when_cancel_or_the_wait_ends(qtbot, panel):
    panel.activateWindow()
    panel.begin("mail.eml")
    button(panel, "Cancel").setFocus()
    qtbot.keyClick(button(panel, "Cancel"), Qt.Key.Key_Space)
    assert panel.focusWidget() is panel.table
    finish(panel, failed("ada@one.test", fault="throttled", maybe_sent=False))
    panel.show_wait(2)
    panel.wait_row.send_now.setFocus()
    panel.end_wait()
    assert panel.focusWidget() is panel.table
