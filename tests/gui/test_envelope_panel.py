"""The envelope editor: it follows the headers until it is touched, and then it is the user's."""

from cfmail_gui.gui.texts_ready import blocked
from tests.conftest import open_and_wait, rows

OTHER = b"From: other@sender.test\r\nTo: zoe@four.test\r\nSubject: other\r\n\r\nx\r\n"


def test_before_any_message_nothing_is_claimed(program):
    window = program.new_window()
    panel = window.envelope_panel
    assert not panel.keep_button.isVisible()
    assert not panel.differences.isVisible()
    assert not panel.reset_button.isEnabled()
    assert "0 of 50" in panel.count.text()


def test_untouched_it_follows_every_message(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    assert not window.session.draft.touched
    assert window.envelope_panel.state.text() == "Follows the headers"
    open_and_wait(qtbot, window, mail(OTHER, "other.eml"))
    assert window.envelope_panel.recipients.toPlainText() == "zoe@four.test"
    assert window.envelope_panel.sender_edit.text() == "other@sender.test"


def test_touched_it_stays_and_must_be_confirmed_for_another_message(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    window.envelope_panel.recipients.setPlainText("me@mine.test")
    open_and_wait(qtbot, window, mail(OTHER, "other.eml"))
    panel = window.envelope_panel
    assert panel.recipients.toPlainText() == "me@mine.test"
    assert not window.send_panel.button.isEnabled()
    assert "edited for another message" in window.send_panel.button.toolTip()
    assert panel.keep_button.isVisible()
    panel.keep_button.click()
    assert window.send_panel.button.isEnabled()
    assert panel.recipients.toPlainText() == "me@mine.test"
    assert not panel.keep_button.isVisible()


def test_one_key_is_no_answer_to_the_question_whom_the_envelope_is_for(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    window.envelope_panel.recipients.setPlainText("me@mine.test")
    open_and_wait(qtbot, window, mail(OTHER, "other.eml"))
    qtbot.keyClicks(window.envelope_panel.sender_edit, "x")
    assert not window.send_panel.button.isEnabled()
    assert window.envelope_panel.keep_button.isVisible()


def test_an_international_domain_is_spelled_out(window):
    window.envelope_panel.recipients.setPlainText("b@\u0430pple.test")
    assert "b@\u0430pple.test is sent as b@xn--pple-43d.test" in window.envelope_panel.problems.text()


def test_headers_that_cannot_be_read_whole_are_not_called_the_same(qtbot, window, mail):
    raw = b"\xef\xbb\xbfFrom: a@x.test\nno colon\nTo: b@x.test, important person at x.test\n\nnul \x00 cr \r.\n"
    open_and_wait(qtbot, window, mail(raw))
    assert "To holds something that is not an address" in window.message_panel.remarks.text().splitlines()[0]
    assert "more than addresses" in window.envelope_panel.same.text()


def test_tens_of_thousands_of_recipients_are_not_listed_but_blocked(qtbot, window, mail):
    many = b",\r\n ".join(b"n%d@x.test" % n for n in range(40_000))
    open_and_wait(qtbot, window, mail(b"From: a@x.test\r\nTo: " + many + b"\r\n\r\nx\r\n"))
    assert window.envelope_panel.recipients.document().blockCount() == 1_001
    assert not window.send_panel.button.isEnabled()


def test_reset_brings_the_headers_back(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    panel = window.envelope_panel
    assert not panel.reset_button.isEnabled()
    assert "follows the headers already" in panel.reset_button.toolTip()
    panel.recipients.setPlainText("me@mine.test")
    panel.reset_button.click()
    assert panel.recipients.toPlainText().split() == ["ada@one.test", "bob@two.test", "eve@three.test"]
    assert panel.state.text() == "Follows the headers"
    assert rows(panel.differences) == []


def test_reading_the_same_file_again_keeps_the_envelope_without_asking(qtbot, window, mail):
    path = mail()
    open_and_wait(qtbot, window, path)
    window.envelope_panel.recipients.setPlainText("me@mine.test")
    mail(OTHER)
    open_and_wait(qtbot, window, path)
    assert window.message_panel.compose.lines.lines["Subject"].text() == "other"
    assert window.envelope_panel.recipients.toPlainText() == "me@mine.test"
    assert window.send_panel.button.isEnabled()


def test_count_duplicates_and_what_is_no_address(window):
    panel = window.envelope_panel
    panel.recipients.setPlainText("Ada@one.test\nAda@ONE.test\nbob@two.test")
    assert panel.count.text() == "2 of 50 recipients · 1 duplicate counted once"
    panel.recipients.setPlainText("ada@one.test\nnonsense")
    assert "“nonsense” is not an address" in panel.problems.text()


def test_a_sender_that_is_not_from_is_said(qtbot, window, mail):
    open_and_wait(qtbot, window, mail())
    window.envelope_panel.sender_edit.setText("bounces@sender.test")
    ((address, words),) = rows(window.envelope_panel.differences)
    assert address == "bounces@sender.test"
    assert "From is me@sender.test" in words


def test_bcc_gets_it_hidden_and_the_window_says_that_the_field_is_removed(qtbot, window, mail):
    open_and_wait(qtbot, window, mail(b"From: a@x.test\r\nTo: b@x.test\r\nBcc: secret@x.test\r\n\r\nx\r\n"))
    assert window.envelope_panel.recipients.toPlainText().split() == ["b@x.test", "secret@x.test"]
    assert rows(window.envelope_panel.differences) == [("secret@x.test", "Hidden: only Bcc names it.")]
    assert "Bcc is removed" in window.send_panel.size_line.text()


def test_the_reason_in_words_is_the_same_everywhere(window):
    window.envelope_panel.recipients.setPlainText("")
    from cfmail_gui.sending.readiness import blocker

    reason = blocker(window.session, window.account_bar.account, busy=False)
    assert blocked(reason) == window.send_panel.reason.text()
