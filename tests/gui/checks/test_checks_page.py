"""The view `Checks`, driven by keyboard and mouse, with the real checks and threads."""

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QDesktopServices, QGuiApplication, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from cfmail_gui.attempt import SendFailed
from cfmail_gui.checks.levels import LEVELS, Profile
from cfmail_gui.findings.finding import Finding, Place
from cfmail_gui.gui.checks.checkup import FindingRow
from cfmail_gui.gui.checks.findings_model import FindingsModel, Heading
from cfmail_gui.gui.checks.profile_dialog import ProfileDialog
from cfmail_gui.gui.preview.link_question import LinkQuestion
from cfmail_gui.gui.texts_checks import Told, level_name
from tests.conftest import rows
from tests.gui.checks.stage import ACCOUNT, GOOD, NO_DATE, ChecksStage, choose_code

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
BAD = GOOD.replace(b"From: Me <me@sender.test>\r\n", b"")
PAGE = (
    b"<html><head><title>x</title></head>\r\n<body>\r\n"
    b'<p><a href="http://a.test/x">click here</a> <a href="http://b.test/y">click here</a></p>\r\n</body></html>\r\n'
)
HTML = GOOD.replace(b"text/plain", b"text/html").replace(b"Good morning.\r\n", PAGE)
LINK = Finding("authentication", "several-from-domains", "problem", detail="sender.test")


@pytest.fixture
def stage(qtbot, paths):
    made = ChecksStage(qtbot, paths)
    yield made
    made.close()


def choose(stage: ChecksStage, code: str) -> FindingRow:
    choose_code(stage.page.table, code)
    assert stage.page.table.finding.finding.code == code
    return stage.page.table.finding


def with_fix(stage: ChecksStage, fix: str) -> FindingRow:
    row = next(row for row in stage.runner.checkup.rows if row.finding.fix == fix)
    return choose(stage, row.finding.code)


def click(qtbot, button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_findings_stand_under_headings_with_counts(stage):
    stage.check(BAD.replace(b"Date: Sun, 22 Nov 2026 08:00:00 +0000\r\n", b""))
    model = stage.page.table.model()
    headings = [row for row in model.rows if isinstance(row, Heading)]
    assert headings[0].level == "failure"
    assert [LEVELS.index(each.level) for each in headings] == sorted(LEVELS.index(each.level) for each in headings)
    assert sum(each.count for each in headings) == len(stage.codes) == model.rowCount() - len(headings)
    assert rows(stage.page.table)[0][0] == f"Will fail ({headings[0].count})"
    assert stage.page.table.columnSpan(0, 0) == 3
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == ["Finding", "Where", "Area"]
    assert stage.counted[-1] == (headings[0].count, len(stage.codes))


def test_the_table_is_one_for_screen_readers_and_tells_the_level_with_each_finding(stage):
    stage.check(BAD)
    interface = QAccessible.queryAccessibleInterface(stage.page.table)
    assert (interface.role(), interface.text(QAccessible.Text.Name)) == (QAccessible.Role.Table, "Findings")
    index = stage.page.table.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Will fail: {index.data()}"


def test_nothing_found_says_what_was_looked_at(stage):
    stage.check(NO_DATE)
    count = len(stage.codes)
    assert count
    stage.runner.set_account(ACCOUNT, Profile(ignored=frozenset(stage.codes)))
    stage.settle()
    assert stage.codes == []
    assert stage.page.summary.text() == f"Nothing found · {count} ignored"
    assert "Looked at: the mail format" in stage.page.empty.text()
    assert stage.page.empty.isVisible()
    assert not stage.page.table.isVisible()
    assert stage.counted[-1] == (0, 0)


def test_before_a_message_is_open(stage):
    assert stage.page.summary.text() == "No message is open."
    assert not stage.page.export_button.isEnabled()


def test_a_change_is_checked_and_the_choice_stays(qtbot, stage):
    stage.check(NO_DATE)
    before = with_fix(stage, "add-date")
    stage.workbench.edit_envelope("other@elsewhere.test", "you@one.test", "Edit", "")
    assert stage.runner.busy
    stage.settle()
    assert "from-not-aligned" in stage.codes
    assert stage.page.table.finding.finding.code == before.finding.code


def test_only_the_newest_state_is_shown(qtbot, stage):
    stage.open(NO_DATE)
    stage.open(HTML)
    stage.open(GOOD)
    stage.settle()
    assert stage.runner.checkup.report.checked.document is stage.session.document
    assert not any(row.finding.fix == "add-date" for row in stage.runner.checkup.rows)


def test_a_running_check_is_stopped_by_a_change(qtbot, stage, monkeypatch):
    begun, seen = threading.Event(), []

    def slow(checked, cancelled=lambda: False):
        if not seen:
            begun.set()
            seen.append(threading.Event().wait(0) or _until(cancelled))
        return ()

    monkeypatch.setattr("cfmail_gui.sending.checking.check", slow)
    stage.open(GOOD)
    qtbot.waitUntil(begun.is_set)
    stage.workbench.edit_envelope("a@b.test", "you@one.test", "Edit", "")
    stage.settle()
    assert seen == [True]
    assert stage.counted == [(0, 0)], "the one that was stopped was not told"


def _until(cancelled) -> bool:
    clock = threading.Event()
    return any(cancelled() or clock.wait(0.01) for _ in range(2_000))


def test_a_mistake_in_a_check_is_told(qtbot, stage, monkeypatch, caplog):
    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("cfmail_gui.sending.checking.check", broken)
    stage.open(GOOD)
    qtbot.waitUntil(lambda: "mistake" in stage.page.summary.text())
    caplog.clear()


def test_enter_goes_from_place_to_place(qtbot, stage):
    stage.check(HTML)
    row = next(row for row in stage.runner.checkup.rows if len(row.finding.places) > 1 and row.finding.places[0].line)
    choose(stage, row.finding.code)
    assert stage.page.details.go_button.text().startswith("Go to place 1 of ")
    stage.focus(stage.page.table)
    for _ in row.finding.places:
        qtbot.keyClick(stage.page.table, Qt.Key.Key_Return)
    click(qtbot, stage.page.details.go_button)
    expected = [(place.line, place.column) for place in row.finding.places]
    assert stage.html == [*expected, expected[0]]


def test_a_place_in_the_header_is_shown_in_the_source(qtbot, stage):
    stage.check(GOOD.replace(b"Hello there", b"Hello {{ name }}"))
    choose(stage, "left-over-liquid")
    table = stage.page.table
    middle = table.visualRect(table.currentIndex()).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert stage.sources == []
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert stage.sources
    assert GOOD.index(b"Subject") <= stage.sources[0] <= GOOD.index(b"Date")


def test_a_place_elsewhere_is_shown_in_the_parts(stage):
    stage.check(GOOD)
    stage.page._show_place(Place(part="1.2"))
    assert stage.parts_wanted == ["1.2"]


@pytest.mark.parametrize("by_key", [True, False])
def test_a_fix_mends_and_can_be_undone(qtbot, stage, by_key):
    stage.check(NO_DATE)
    with_fix(stage, "add-date")
    if by_key:
        stage.focus(stage.page.table)
        qtbot.keyClick(stage.page.table, Qt.Key.Key_F)
    else:
        assert stage.page.details.fix_button.text() == "Add Date"
        click(qtbot, stage.page.details.fix_button)
    qtbot.waitUntil(lambda: b"Date:" in stage.raw)
    stage.settle()
    assert not any(row.finding.fix == "add-date" for row in stage.runner.checkup.rows)
    stage.workbench.undo()
    assert stage.raw == NO_DATE


def test_a_text_part_is_made_on_a_thread(qtbot, stage):
    stage.check(HTML)
    with_fix(stage, "add-text-part")
    stage.focus(stage.page.table)
    qtbot.keyClick(stage.page.table, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: b"multipart/alternative" in stage.raw)
    stage.settle()
    assert "no-text-part" not in stage.codes


def test_f_does_nothing_where_there_is_no_fix_or_the_findings_are_old(qtbot, stage):
    stage.check(NO_DATE)
    with_fix(stage, "add-date")
    stage.workbench.edit_envelope("a@b.test", "you@one.test", "Edit", "")
    stage.page._on_fix()
    assert stage.raw == NO_DATE
    stage.settle()
    other = next(row for row in stage.runner.checkup.rows if not row.finding.fix)
    choose(stage, other.finding.code)
    assert not stage.page.details.fix_button.isVisible()
    stage.page._on_fix()
    assert stage.raw == NO_DATE


def test_the_keyboard_is_handed_on_when_its_button_vanishes(qtbot, stage):
    stage.check(NO_DATE)
    with_fix(stage, "add-date")
    stage.focus(stage.page.details.fix_button)
    qtbot.keyClick(stage.page.details.fix_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: b"Date:" in stage.raw)
    stage.settle()
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.isVisible()
    assert widget in (stage.page.table, stage.page.profile_button, stage.page.details.fix_button)


def test_explain_shows_the_rule_and_every_place(qtbot, stage):
    stage.check(HTML)
    row = next(row for row in stage.runner.checkup.rows if len(row.finding.places) > 1)
    choose(stage, row.finding.code)
    assert not stage.page.details.more.isVisible()
    click(qtbot, stage.page.details.explain_button)
    said = stage.page.details.more.text()
    assert level_name(row.finding.level) in said
    assert row.finding.code in said
    assert f"Places ({len(row.finding.places)})" in said
    assert row.told.source in stage.page.details.text.text()


def test_the_source_opens_after_a_question(qtbot, stage, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    stage.check(NO_DATE)
    row = with_fix(stage, "add-date")
    click(qtbot, stage.page.details.source_button)
    (question,) = stage.page.findChildren(LinkQuestion)
    assert opened == []
    click(qtbot, question.open_button)
    assert opened == [QUrl(row.told.url)]


def test_scores_are_shown_for_html(stage):
    stage.check(GOOD)
    assert not stage.page.scores.isVisible()
    stage.check(HTML.replace(b"<body>", b'<body style="color:red">'))
    scores = dict(stage.runner.checkup.report.scores)
    assert f"Gmail {scores['gmail']}\N{NO-BREAK SPACE}%" in stage.page.scores.text()
    assert "GMX" not in stage.page.scores.text()
    assert f"GMX {scores['gmx']}\N{NO-BREAK SPACE}%" in stage.page.scores.toolTip()


def test_the_profile_is_kept_for_the_account(qtbot, stage):
    stage.check(NO_DATE)
    code = with_fix(stage, "add-date").finding.code
    click(qtbot, stage.page.profile_button)
    (dialog,) = stage.page.findChildren(ProfileDialog)
    click(qtbot, dialog.error_button)
    dialog.filter_edit.setText("no language")
    dialog.table.selectRow(0)
    click(qtbot, dialog.ignore_button)
    dialog.accept()
    stage.settle()
    profile = stage.services.memory.check_profile(ACCOUNT.id)
    assert code in profile.errors
    assert "no-language" in profile.ignored
    assert stage.runner.profile == profile
    assert next(row for row in stage.runner.checkup.rows if row.finding.code == code).finding.level == "failure"
    assert stage.counted[-1][0] >= 1


def test_a_profile_dialog_that_is_cancelled_changes_nothing(qtbot, stage):
    profile = Profile(errors=frozenset({"of-another-version"}))
    dialog = ProfileDialog(ACCOUNT, profile, "", stage.window)
    kept = []
    dialog.saved.connect(kept.append)
    dialog.error_button.click()
    dialog.reject()
    assert kept == []
    dialog.usual_button.click()
    dialog.accept()
    assert kept == [profile], "what this version does not know stays"


def test_a_filter_that_finds_no_check_says_so(stage):
    dialog = ProfileDialog(ACCOUNT, Profile(), "", stage.window)
    dialog.show()
    (hint,) = [each for each in dialog.table.findChildren(QLabel) if each.text().startswith("Nothing found")]
    assert not hint.isVisible()
    dialog.filter_edit.setText("nobody")
    assert hint.isVisible()
    dialog.reject()


@pytest.mark.parametrize(("form", "suffix"), [("json", ".json"), ("markdown", ".md")])
def test_export_to_a_file(qtbot, stage, monkeypatch, tmp_path, form, suffix):
    stage.check(NO_DATE)
    asked = []

    def name(_parent, _title, proposed, _kinds):
        asked.append(Path(proposed).name)
        return str(tmp_path / f"out{suffix}"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    stage.page.export.save(form)
    qtbot.waitUntil((tmp_path / f"out{suffix}").exists)
    qtbot.waitUntil(lambda: "out" in stage.page.lookup_row.note.text())
    text = (tmp_path / f"out{suffix}").read_text()
    assert asked == [f"test-checks{suffix}"]
    title = stage.runner.checkup.rows[0].told.title
    assert (
        (json.loads(text)["messages"][0]["findings"][0]["words"]["title"] == title) if form == "json" else title in text
    )


def test_copy(qtbot, stage):
    stage.check(NO_DATE)
    stage.page.export.copy("markdown")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("# Checks of test"))


def test_dns_is_asked_after_a_question_and_its_findings_stay_while_they_hold(qtbot, stage, questions):
    stage.check(GOOD)
    stage.probes.found = (replace(LINK, places=(Place(0, 4),)),)
    questions["sender.test"] = "Look up DNS"
    click(qtbot, stage.page.lookup_row.dns_button)
    qtbot.waitUntil(lambda: "several-from-domains" in stage.codes)
    assert stage.probes.asked == [("dns", "me@sender.test")]
    assert "found something" in stage.page.lookup_row.note.text()
    stage.workbench.apply("Edit", _with_subject(b"Another"))
    stage.settle()
    assert choose(stage, "several-from-domains").finding.places == (), "they may have moved"
    stage.workbench.edit_envelope("me@elsewhere.test", "you@one.test", "Edit", "")
    stage.settle()
    assert "several-from-domains" not in stage.codes


def _with_subject(text: bytes):
    from cfmail_gui.message.field_edits import set_field

    return lambda document: set_field(document, "Subject", text.decode())


def test_a_no_asks_nobody(qtbot, stage, questions):
    stage.check(HTML)
    questions["sender.test"] = "Cancel"
    questions["a.test, b.test"] = "Cancel"
    questions["Cloudflare"] = "Cancel"
    for button in (
        stage.page.lookup_row.dns_button,
        stage.page.lookup_row.links_button,
        stage.page.lookup_row.domains_button,
    ):
        click(qtbot, button)
    assert stage.probes.asked == []


def test_links_are_found_again_at_their_places(qtbot, stage, questions):
    stage.check(HTML)
    stage.probes.found = (Finding("clients", "insecure-link", "problem", detail="http://b.test/y"),)
    questions["a.test, b.test"] = "Check links"
    click(qtbot, stage.page.lookup_row.links_button)
    qtbot.waitUntil(lambda: any(row.finding.detail == "http://b.test/y" for row in stage.runner.checkup.rows))
    row = next(row for row in stage.runner.checkup.rows if row.finding.detail == "http://b.test/y")
    assert [(place.line, place.column > 1) for place in row.finding.places] == [(3, True)]
    assert stage.probes.asked == [("links", ("http://a.test/x", "http://b.test/y"))]


def test_the_check_of_links_can_be_stopped(qtbot, stage, questions):
    stage.check(HTML)
    stage.probes.wait = _until
    questions["a.test, b.test"] = "Check links"
    click(qtbot, stage.page.lookup_row.links_button)
    qtbot.waitUntil(lambda: stage.page.lookup_row.note.text() == "Checking links: 1 of 2")
    assert not stage.page.lookup_row.dns_button.isEnabled()
    assert QApplication.focusWidget() is stage.page.lookup_row.stop_button
    click(qtbot, stage.page.lookup_row.stop_button)
    qtbot.waitUntil(lambda: stage.page.lookup_row.note.text().startswith("Stopped."))
    assert not stage.page.lookup_row.stop_button.isVisible()
    assert stage.page.lookup_row.links_button.isEnabled()


def test_an_answer_about_another_message_is_dropped(qtbot, stage, questions):
    stage.check(HTML)
    going = threading.Event()
    stage.probes.wait = lambda cancelled: going.wait(20)
    stage.probes.found = (LINK,)
    questions["a.test, b.test"] = "Check links"
    click(qtbot, stage.page.lookup_row.links_button)
    stage.check(GOOD)
    going.set()
    qtbot.waitUntil(lambda: not stage.page.lookups.busy)
    assert "changed meanwhile" in stage.page.lookup_row.note.text()
    stage.settle()
    assert "several-from-domains" not in stage.codes


def test_sending_domains_are_asked_for_and_used(qtbot, stage, questions):
    stage.check(GOOD)
    stage.probes.domains = ("elsewhere.test",)
    questions["Cloudflare"] = "Ask Cloudflare"
    click(qtbot, stage.page.lookup_row.domains_button)
    qtbot.waitUntil(lambda: "elsewhere.test" in stage.page.lookup_row.note.text())
    stage.settle()
    assert stage.runner.checkup.report.checked.sending_domains == ("elsewhere.test",)
    stage.runner.set_account(replace(ACCOUNT, id="other"))
    stage.settle()
    assert stage.runner.checkup.report.checked.sending_domains is None


def test_a_look_up_that_fails_says_why(qtbot, stage, questions):
    stage.check(GOOD)
    stage.probes.failure = SendFailed("not-connected", maybe_sent=False)
    questions["Cloudflare"] = "Ask Cloudflare"
    click(qtbot, stage.page.lookup_row.domains_button)
    qtbot.waitUntil(lambda: not stage.page.lookups.busy)
    assert stage.page.lookup_row.note.text() not in ("", "Asking…")
    assert stage.page.lookup_row.domains_button.isEnabled()


def row_of(level, code="x", detail=""):
    return FindingRow(
        Finding("rfc", code, level, (Place(0), Place(9)), detail), Told(detail or code, "w", "d", "s"), "p"
    )


def test_the_model(qtbot):
    model = FindingsModel(QApplication.font())
    QAbstractItemModelTester(model, FATAL)
    model.show_findings(tuple(row_of(level, level) for level in LEVELS for _ in range(2)))
    assert model.rowCount() == 12
    assert model.headings() == (0, 3, 6, 9)
    assert model.index(1, 1).data() == "p (and 1 more)"
    assert model.finding(0) is None
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    icons = {model.index(row + 1, 0).data(Qt.ItemDataRole.DecorationRole).cacheKey() for row in model.headings()}
    assert len(icons) == 4
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    light = model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole)
    model.set_palette(dark)
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) != light
    model.show_findings(())


def test_everything_that_takes_the_focus_has_a_name_and_tab_gets_out(qtbot, stage):
    stage.check(NO_DATE)
    with_fix(stage, "add-date")
    for button in stage.page.findChildren(QPushButton):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name) or not button.isVisible()
    stage.focus(stage.page.table)
    seen = []
    for _ in range(30):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
        if QApplication.focusWidget() is seen[0]:
            break
    assert {stage.page.profile_button, stage.page.details.fix_button, stage.page.lookup_row.dns_button} <= set(seen)


def test_the_keyboard_passes_over_headings(qtbot, stage):
    stage.check(HTML.replace(b"Date: Sun, 22 Nov 2026 08:00:00 +0000\r\n", b""))
    table = stage.page.table
    stage.focus(table)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    seen = []
    for _ in range(table.model().rowCount()):
        seen.append(table.finding)
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert None not in seen
    assert {row.finding for row in seen} == {row.finding for row in stage.runner.checkup.rows}


def test_explain_scrolls_to_what_it_unfolds(qtbot, stage):
    stage.window.resize(546, 360)
    stage.check(HTML)
    details = stage.page.details
    details.explain_button.click()
    bar = details.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() > 0)
    details.explain_button.click()
    qtbot.waitUntil(lambda: not details.more.isVisible())


def test_no_score_is_parted_from_its_percent_sign(stage):
    stage.check(HTML)
    assert " %" not in stage.page.scores.text()
    assert "\N{NO-BREAK SPACE}%" in stage.page.scores.text()
