"""What goes to oneself is what the template says, to whom one is told, and nothing goes that nobody asked for."""

import threading

from PySide6.QtCore import Qt

from cfmail_gui.gui.template.merge_dialog import MergeDialog
from cfmail_gui.message.faults import BadEdit
from tests.gui.template.conftest import DATA, HTML, Following
from tests.journeys.steps import everybody, posts
from tests.journeys.test_template import ME, say, settled


def send_to_me(qtbot, window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_the_row_that_was_chosen_a_moment_ago_goes(qtbot, window, far, template):
    server = far(everybody, test_recipient=ME)
    following = Following(qtbot, window, template)
    following.desk.choose_row(1)
    send_to_me(qtbot, window)
    assert "Dear Bob" in settled(qtbot, window, server, 1)[0]["mime_message"]


def test_a_fault_is_told_to_whoever_wants_to_send(qtbot, window, far, template):
    server = far(everybody, test_recipient=ME)
    following = Following(qtbot, window, template)
    template.write_text("{% if %}")
    send_to_me(qtbot, window)
    qtbot.waitUntil(lambda: "Nothing was sent" in window.notice.label.text(), timeout=20_000)
    say(following, "we mended")
    assert not following.page._sends
    assert not posts(server)


def test_what_cannot_be_in_a_message_holds_the_send_back_for_good(qtbot, window, far, template):
    server = far(everybody, test_recipient=ME)
    following = Following(qtbot, window, template)
    page = following.page

    def refuse() -> None:
        def edit(_document):
            raise BadEdit("control")

        window.workbench.apply("typed", edit)

    window.workbench.flush_wanted.connect(refuse)
    template.write_text(HTML.replace("thank you for", "we are sorry about"))
    with qtbot.waitSignal(following.desk.held_back, timeout=20_000):
        send_to_me(qtbot, window)
    window.workbench.flush_wanted.disconnect(refuse)
    assert "thank you" in following.raw
    window.workbench._mend()  # what was typed is given up, and the template shows at last
    following.wait_for("we are sorry")
    assert not page._sends
    assert not posts(server)


def test_the_toggle_is_for_one_template_and_one_recipient(qtbot, window, far, template):
    far(everybody, test_recipient=ME)
    following = Following(qtbot, window, template)
    box = following.page.controls.every_save_box
    box.click()
    assert following.page.on_save.is_on
    other = template.with_name("other.html")
    other.write_text(HTML.replace("{{ number }}", "1"))
    second = Following(qtbot, window, other)
    assert not box.isChecked()
    assert not second.page.on_save.is_on
    box.click()
    far(everybody, test_recipient="you@lab.test")
    assert box.isEnabled()
    assert not box.isChecked()


def test_a_save_while_a_send_is_in_hand_goes_after_it(qtbot, window, far, template):
    let_go = threading.Event()

    def slow(connection):
        assert let_go.wait(20)
        everybody(connection)

    server = far(slow, test_recipient=ME)
    following = Following(qtbot, window, template)
    page = following.page
    page.on_save._pace.setInterval(1)
    page.controls.every_save_box.click()
    say(following, "round one of")
    qtbot.waitUntil(lambda: window.sending.job.is_busy, timeout=20_000)
    say(following, "round two of")
    qtbot.waitUntil(lambda: not page.on_save._pace.isActive(), timeout=20_000)
    assert page.on_save.is_waiting
    let_go.set()
    assert "round two of" in settled(qtbot, window, server, 2)[1]["mime_message"]


def test_data_that_were_chosen_are_no_save(qtbot, window, far, template):
    server = far(everybody, test_recipient=ME)
    following = Following(qtbot, window, template)
    following.page.controls.every_save_box.click()
    other = template.with_name("people.json")
    other.write_text(DATA.replace("Ada", "Grace"))
    following.desk.choose_data(other)
    following.wait_for("Dear Grace")
    assert not following.page.on_save.is_waiting
    other.write_text(DATA.replace("Ada", "Linus"))
    following.wait_for("Dear Linus")
    assert "Dear Linus" in settled(qtbot, window, server, 1)[0]["mime_message"]


def test_a_window_that_is_closed_while_rows_are_tried(qtbot, program, window, template):
    rows = ",".join(f'{{"name": "N{number}", "address": "a{number}@one.test", "number": 1}}' for number in range(400))
    template.with_suffix(".json").write_text(f"[{rows}]")
    other = window._services.desk.new_window()
    following = Following(qtbot, other, template)
    following.page.controls.merge_button.click()
    dialog = other.findChild(MergeDialog)
    dialog.try_all()
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=20_000)
    run = dialog.run
    other.close()
    qtbot.waitUntil(lambda: other not in program.windows, timeout=20_000)
    assert not dialog.isVisible()
    assert run._cancelled.is_set()
