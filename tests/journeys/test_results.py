"""Results through the real program: followed up, sorted, filtered, copied, exported, sent again."""

import csv
import io
import json
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from cfmail_gui.gui.follow_up_clock import SCHEDULE
from cfmail_gui.gui.results.exchange_dialog import ExchangeDialog
from tests.conftest import TOKEN, open_and_wait, outcomes, rows, send_and_wait
from tests.journeys.steps import (
    Cloudflare,
    action,
    click_row,
    everybody,
    lose,
    one_after_another,
    posts,
    press,
    recorded,
    trigger,
)

HOSTILE = b'From: me@sender.test\r\nTo: ada@one.test\r\nSubject: =HYPERLINK("http://evil.test")\r\n\r\n=SUM(A1)\r\n'


@pytest.fixture
def target(tmp_path, monkeypatch):
    """The file that every file dialog answers with."""
    path = tmp_path / "out" / "results"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def details(window) -> dict[str, str]:
    return {row[0]: row[2] for row in rows(window.result_panel.table)}


def to(window, *people: str) -> None:
    window.envelope_panel.recipients.setPlainText("\n".join(people))


# Followed up


@pytest.fixture
def quick_sandbox(monkeypatch):
    """A sandbox whose mail is settled as soon as it is asked about."""
    from cfmail_gui.sandbox import server

    made = server.MailLog
    monkeypatch.setattr(server, "MailLog", lambda _seconds: made(0.0))


def test_refresh_status_against_the_sandbox(qtbot, program, window, quick_sandbox):
    to(window, "delayed@x.test", "expired@x.test", "queued@x.test", "ada@x.test")
    send_and_wait(qtbot, window)
    assert set(list(outcomes(window).values())[:3]) == {"Queued"}
    press(qtbot, action(window.result_panel.view, "Refresh status"))
    qtbot.waitUntil(lambda: outcomes(window)["delayed@x.test"] == "Delivered", timeout=10_000)
    assert outcomes(window) == {
        "delayed@x.test": "Delivered",
        "expired@x.test": "Failed",
        "queued@x.test": "Queued",
        "ada@x.test": "Delivered",
    }
    told = details(window)["expired@x.test"]
    assert "deliveryTimeExpired" in told
    assert "421 4.4.7 Delivery time expired" in told
    assert "Cloudflare's log" in window.result_panel.state.text()
    assert [each.outcome.value for each in recorded(program)[0].recipients] == [
        "delivered",
        "failed",
        "queued",
        "delivered",
    ]
    assert action(window.result_panel.view, "Refresh status"), "one is queued still"


def test_a_lost_answer_is_found_in_the_sandboxs_log(qtbot, program, window, quick_sandbox):
    to(window, "hangup@x.test", "expired@x.test")
    send_and_wait(qtbot, window)
    assert set(outcomes(window).values()) == {"Unknown"}
    press(qtbot, action(window.result_panel.view, "Check in Cloudflare's log"))
    qtbot.waitUntil(lambda: "Unknown" not in outcomes(window).values(), timeout=10_000)
    assert outcomes(window) == {"hangup@x.test": "Delivered", "expired@x.test": "Failed"}
    record = recorded(program)[0]
    assert record.state == "sent"
    assert record.message_id
    assert not [
        each
        for each in window.result_panel.view.findChildren(QWidget)
        if each.isVisible() and each.accessibleName() == "Mark as sent"
    ]


def test_absence_is_no_proof(qtbot, program, window, far, mail):
    far(Cloudflare(first=lambda _connection, _recorded: None))
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    press(qtbot, action(window.result_panel.view, "Check in Cloudflare's log"))
    qtbot.waitUntil(lambda: "Not in Cloudflare's log yet" in window.result_panel.state.text(), timeout=10_000)
    assert "proves nothing" in window.result_panel.state.text()
    assert set(outcomes(window).values()) == {"Unknown"}
    assert "Not in Cloudflare's log yet" in details(window)["ada@one.test"]
    assert recorded(program)[0].state == "unknown"


def test_a_token_that_may_not_ask_is_told_in_one_line(qtbot, program, window, far, mail):
    cloudflare = Cloudflare()
    cloudflare.may_ask = False
    far(cloudflare)
    open_and_wait(qtbot, window, mail())
    to(window, "queued@three.test")
    send_and_wait(qtbot, window)
    press(qtbot, action(window.result_panel.view, "Refresh status"))
    qtbot.waitUntil(lambda: "not refreshed" in window.result_panel.state.text(), timeout=10_000)
    text = window.result_panel.state.text()
    assert "misses the permission “Zone · Analytics: Read”" in text
    assert "\n" not in text
    assert outcomes(window) == {"queued@three.test": "Queued"}


def test_it_is_asked_about_by_itself_after_a_minute(qtbot, program, window, far, mail):
    assert SCHEDULE[0] == 60
    cloudflare = Cloudflare()
    server = far(cloudflare)
    qtbot.waitUntil(lambda: program._archive._clock is not None)
    clock = program._archive._clock
    clock._schedule = (0.3, 0.9, 3600)
    clock._gap = timedelta(0)
    open_and_wait(qtbot, window, mail())
    to(window, "queued@three.test")
    send_and_wait(qtbot, window)
    assert outcomes(window) == {"queued@three.test": "Queued"}

    def questions():
        return [each for each in server.requests if each.path.endswith("graphql")]

    qtbot.waitUntil(lambda: len(questions()) == 1, timeout=10_000)
    cloudflare.log = [("queued@three.test", "deliveryFailed", "hardBounce", "550 5.1.1 User unknown")]
    qtbot.waitUntil(lambda: outcomes(window) == {"queued@three.test": "Failed"}, timeout=10_000)
    assert "550 5.1.1 User unknown" in details(window)["queued@three.test"]
    assert len(questions()) == 2
    assert not clock._timer.isActive(), "nothing is queued any more"
    assert len(posts(server)) == 1


# The table


@pytest.fixture
def mixed(qtbot, window, far, mail):
    server = far(Cloudflare())
    open_and_wait(qtbot, window, mail())
    to(window, "zoe@one.test", "bounce@two.test", "queued@three.test", "ada@one.test")
    send_and_wait(qtbot, window)
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    return server


def test_sort_filter_and_copy(qtbot, window, mixed):
    table, view = window.result_panel.table, window.result_panel.view

    def shown():
        return [row[0] for row in rows(table)]

    assert shown() == ["zoe@one.test", "bounce@two.test", "queued@three.test", "ada@one.test"]
    header = table.horizontalHeader()
    where = header.viewport().rect().center()
    where.setX(header.sectionViewportPosition(0) + 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert shown() == ["ada@one.test", "bounce@two.test", "queued@three.test", "zoe@one.test"]
    filters = view.action_row.filter
    filters.setFocus()
    place = [filters.itemText(each) for each in range(filters.count())].index("Delivered (2)")
    filters.setCurrentIndex(place)
    assert shown() == ["ada@one.test", "zoe@one.test"]
    click_row(qtbot, table, 1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("zoe@one.test\tDelivered\t")
    assert "ada@one.test" not in QGuiApplication.clipboard().text()
    filters.setCurrentIndex(0)
    assert len(shown()) == 4
    table.clearSelection()
    press(qtbot, view.action_row.copy)
    assert QGuiApplication.clipboard().text().count("\n") == 3


def test_only_the_chosen_ones_get_it_again_with_the_same_octets(qtbot, program, window, mixed, questions):
    view = window.result_panel.view
    click_row(qtbot, view.table, 1)
    trigger(action(view, "Resend to…"), "chosen ones (1)")
    qtbot.waitUntil(lambda: outcomes(window) == {"bounce@two.test": "Bounced"}, timeout=10_000)
    first, second = posts(mixed)
    assert second["recipients"] == ["bounce@two.test"]
    assert second["mime_message"] == first["mime_message"]


# Files


def test_export_as_csv_and_json(qtbot, program, window, far, mail, target):
    far(Cloudflare())
    open_and_wait(qtbot, window, mail(HOSTILE, "=cmd.eml"))
    to(window, "=1+1@one.test", "bounce@two.test", "+x@three.test")
    send_and_wait(qtbot, window)
    view = window.result_panel.view

    def exported(kind: str) -> bytes:
        target.unlink(missing_ok=True)
        trigger(action(view, "Export"), kind)
        qtbot.waitUntil(lambda: "were exported to" in window.result_panel.state.text(), timeout=10_000)
        return target.read_bytes()

    octets = exported("CSV")
    table = list(csv.DictReader(io.StringIO(octets.decode("utf-8-sig"), newline="")))
    assert [row["recipient"] for row in table] == ["'=1+1@one.test", "bounce@two.test", "'+x@three.test"]
    assert [row["outcome"] for row in table] == ["delivered", "bounced", "delivered"]
    assert {row["subject"] for row in table} == {'\'=HYPERLINK("http://evil.test")'}
    assert {row["message"] for row in table} == {"'=cmd.eml"}
    assert not any(cell[:1] in set("=+-@\t\r") for row in table for cell in row.values())
    assert octets.count(b"\r\n") == 4
    window.result_panel.say("")
    (attempt,) = json.loads(exported("JSON"))
    assert attempt["subject"] == '=HYPERLINK("http://evil.test")'
    assert [each["address"] for each in attempt["recipients"]] == ["=1+1@one.test", "bounce@two.test", "+x@three.test"]
    assert attempt["id"] == recorded(program)[0].id
    assert TOKEN not in target.read_text()


# Names and keys


def names_of(root):
    for widget in [root, *root.findChildren(QWidget)]:
        internal = widget.objectName().startswith("qt_")
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not internal:
            yield widget, QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_names_and_keys(qtbot, program, window, far, mail):
    far(lose)
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    panel = window.result_panel
    named = {name: widget for widget, name in names_of(panel)}
    assert all(named)
    for name in ("Check in Cloudflare's log", "Mark as sent", "Mark as not sent", "Export", "Results"):
        assert name in named, name
    panel.table.setFocus()
    reached = []
    for _ in range(20):
        here = window.focusWidget()
        if not panel.isAncestorOf(here):
            break
        reached.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert set(named.values()) <= set(reached)
    named["Mark as not sent"].setFocus()
    qtbot.keyClick(named["Mark as not sent"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: set(outcomes(window).values()) == {"Not sent"}, timeout=10_000)
    assert recorded(program)[0].marked


def test_the_request_and_answer_dialog_by_keyboard(qtbot, window, mixed):
    button = action(window.result_panel.view, "Request and answer…")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.findChildren(ExchangeDialog) != [])
    dialog = window.findChildren(ExchangeDialog)[0]
    assert all(name for _, name in names_of(dialog))
    dialog.unfold_button.setFocus()
    qtbot.keyClick(dialog.unfold_button, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.message.isVisible, timeout=10_000)
    assert all(name for _, name in names_of(dialog))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(ExchangeDialog) == [])


def test_copy_as_gives_the_octets_that_went(qtbot, window, far, mail, tmp_path, monkeypatch):
    server = far(everybody)
    open_and_wait(qtbot, window, mail(b"From: me@sender.test\r\nTo: ada@one.test\r\n\r\ncaf\xe9\r\n"))
    send_and_wait(qtbot, window)
    target = tmp_path / "as sent.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    menu = action(window.result_panel.view, "Copy as").menu()
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if "httpx" in each.text()).trigger()
    qtbot.waitUntil(lambda: "ada@one.test" in QGuiApplication.clipboard().text(), timeout=10_000)
    assert target.read_bytes().decode() == server.requests[0].json()["mime_message"]
    assert "CLOUDFLARE_API_TOKEN" in QGuiApplication.clipboard().text()
    assert TOKEN not in QGuiApplication.clipboard().text()


def test_a_late_answer_about_an_earlier_send_is_not_told_of_the_new_one(qtbot, program, window, far, mail):
    far(one_after_another(lose, everybody))
    open_and_wait(qtbot, window, mail())
    send_and_wait(qtbot, window)
    (first,) = recorded(program)
    window.envelope_panel.recipients.setPlainText("somebody@else.test")
    qtbot.waitUntil(window.send_panel.button.isEnabled, timeout=10_000)
    press(qtbot, window.send_panel.button)
    qtbot.waitUntil(lambda: outcomes(window) == {"somebody@else.test": "Delivered"}, timeout=10_000)
    before = window.result_panel.state.text()
    window.attempt_actions._on_refreshed(first)
    assert window.result_panel.state.text() == before
    assert outcomes(window) == {"somebody@else.test": "Delivered"}
