"""The table of recipients: sorting, filtering, choosing, and the buttons that apply."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.pictures import named_icon
from cfmail_gui.gui.results.recipients_model import RecipientsModel, rows_of
from cfmail_gui.gui.results.recipients_view import RecipientsView
from tests.attempts import answered, blocked, failed, split
from tests.conftest import rows

MIXED = answered(
    ("eve@three.test", Outcome.QUEUED),
    ("Ada@one.test", Outcome.DELIVERED),
    ("bob@two.test", Outcome.DELIVERED),
    ("mal@four.test", Outcome.SUPPRESSED),
)


@pytest.fixture
def view(qtbot):
    made = RecipientsView("Results")
    qtbot.addWidget(made)
    made.resize(1264, 200)
    made.show()
    yield made
    QGuiApplication.clipboard().setText("")  # what Python left there crashes the offscreen platform at its end


def shown(view):
    """Return the texts of the buttons that are to be seen."""
    return {button.text() for button in view.findChildren(QPushButton) if button.isVisible()}


def press(qtbot, view, text):
    button = next(each for each in view.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def addresses(view):
    return [row[0] for row in rows(view.table)]


def test_models_keep_qts_rules(qtbot):
    model = RecipientsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for records in ((MIXED,), (), split(Outcome.DELIVERED, Outcome.NOT_SENT), (MIXED,), (blocked(),)):
        model.show_rows(rows_of(records))
        model.show_only("Delivered")
        model.sort(1, Qt.SortOrder.DescendingOrder)
        model.show_only("")
        model.sort(0, Qt.SortOrder.AscendingOrder)
        model.sort(3, Qt.SortOrder.DescendingOrder)
    assert tester.model() is model


def test_nothing_to_be_done_about_nothing(view):
    assert shown(view) == set()
    view.show_records((MIXED,))
    assert shown(view) == {"Refresh status", "Resend to…", "Copy as", "Request and answer…", "Export", "Copy"}
    view.show_records(())
    assert shown(view) == set()
    assert view.chosen() == ()


def test_an_unknown_attempt_is_sent_by_one_button_only(qtbot, view):
    record = failed("ada@one.test")
    view.show_records((record,))
    actions = {
        "Check in Cloudflare's log",
        "Mark as sent",
        "Mark as not sent",
        "Send again anyway (may duplicate)",
    }
    assert shown(view) == actions | {"Copy as", "Request and answer…", "Export", "Copy"}
    asked = []
    view.check_wanted.connect(asked.append)
    view.again_wanted.connect(asked.append)
    view.exchange_wanted.connect(asked.append)
    view.mark_wanted.connect(lambda *what: asked.append(what))
    for text in ("Check in Cloudflare's log", "Send again anyway (may duplicate)", "Request and answer…"):
        press(qtbot, view, text)
    press(qtbot, view, "Mark as sent")
    press(qtbot, view, "Mark as not sent")
    assert asked == [record, record, record, (record, "sent"), (record, "not-sent")]


def test_send_to_the_others(qtbot, view):
    view.show_records((blocked(),))
    with qtbot.waitSignal(view.others_wanted) as wanted:
        press(qtbot, view, "Send to the others")
    assert wanted.args == [blocked()]


def test_sorting_and_the_envelopes_order_again(qtbot, view):
    view.show_records((MIXED,))
    given = [each.address for each in MIXED.recipients]
    assert addresses(view) == given
    header = view.table.horizontalHeader()
    where = header.viewport()

    def click(column):
        spot = header.rect().center()
        spot.setX(header.sectionViewportPosition(column) + 20)
        qtbot.mouseClick(where, Qt.MouseButton.LeftButton, pos=spot)

    click(0)
    assert addresses(view) == ["Ada@one.test", "bob@two.test", "eve@three.test", "mal@four.test"]
    click(0)
    assert addresses(view)[0] == "mal@four.test"
    click(0)
    assert addresses(view) == given
    click(1)
    assert [row[1] for row in rows(view.table)] == ["Delivered", "Delivered", "Queued", "Suppressed"]


def test_what_is_chosen_stays_chosen_in_another_order(view):
    view.show_records((MIXED,))
    view.table.selectRow(0)
    view.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert view.chosen() == ("eve@three.test",)
    assert view.table.currentIndex().row() == 2
    last = replace(MIXED.recipients[3], outcome=Outcome.BOUNCED)
    view.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    view.update_record(replace(MIXED, recipients=(*MIXED.recipients[:3], last)))  # which moves nothing
    view.update_record(
        replace(MIXED, recipients=tuple(replace(each, outcome=Outcome.QUEUED) for each in MIXED.recipients))
    )
    assert view.chosen() == ("eve@three.test",)


def test_filter_by_outcome_with_counts(view):
    view.show_records((MIXED,))
    combo = view.action_row.filter
    assert combo.isVisible()
    assert combo.accessibleName()
    assert [combo.itemText(index) for index in range(combo.count())] == [
        "All outcomes (4)",
        "Queued (1)",
        "Delivered (2)",
        "Suppressed (1)",
    ]
    combo.setCurrentIndex(2)
    assert addresses(view) == ["Ada@one.test", "bob@two.test"]
    view.table.copy()
    assert QGuiApplication.clipboard().text().count("\n") == 1
    one = replace(MIXED, recipients=tuple(replace(each, outcome=Outcome.QUEUED) for each in MIXED.recipients))
    view.update_record(one)  # nothing is left of what was chosen, and one outcome needs no filter
    assert len(addresses(view)) == 4
    assert not combo.isVisible()


def test_an_update_keeps_what_is_chosen_and_the_filter(view):
    view.show_records((MIXED,))
    view.table.selectRow(0)
    assert view.chosen() == ("eve@three.test",)
    first, *rest = MIXED.recipients
    known = replace(MIXED, recipients=(replace(first, outcome=Outcome.BOUNCED), *rest))
    assert view.update_record(known)
    assert view.records == (known,)
    assert rows(view.table)[0][1] == "Bounced"
    assert view.chosen() == ("eve@three.test",)
    assert "Refresh status" not in shown(view)
    assert not view.update_record(replace(known, id="other"))
    assert view.records == (known,)


def test_copy_and_export(qtbot, view):
    view.show_records((MIXED,))
    press(qtbot, view, "Copy")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[1].split("\t")[:2] == ["Ada@one.test", "Delivered"]
    assert len(lines) == 4
    wanted = []
    view.export_wanted.connect(lambda *what: wanted.append(what))
    for action in view.action_row.export.menu().actions():
        action.trigger()
    assert wanted == [((MIXED,), "csv"), ((MIXED,), "json")]


def test_resend_to_a_group(view):
    view.show_records((MIXED,))
    menu = view.action_row.buttons["resend"].menu()
    view.table.selectRow(2)
    menu.aboutToShow.emit()
    groups = view.action_row.groups
    assert [groups[kind].text() for kind in ("failed", "suppressed", "chosen", "all")] == [
        "&Failed or not sent (0)",
        "The &suppressed ones (1)",
        "The &chosen ones (1)",
        "&All (4)",
    ]
    assert not groups["failed"].isEnabled()
    wanted = []
    view.resend_wanted.connect(lambda *what: wanted.append(what))
    for kind in ("failed", "suppressed", "chosen", "all"):
        groups[kind].trigger()
    everybody = tuple(each.address for each in MIXED.recipients)
    assert wanted == [
        ((MIXED,), ("mal@four.test",)),
        ((MIXED,), ("bob@two.test",)),
        ((MIXED,), everybody),
    ]


def test_a_split_send_numbers_its_requests(qtbot, view):
    records = split(Outcome.DELIVERED, Outcome.QUEUED, Outcome.NOT_SENT)
    view.show_records(records)
    assert [row[3] for row in rows(view.table)] == ["1 of 3", "2 of 3", "3 of 3"]
    everybody = []
    view.resend_wanted.connect(lambda *what: everybody.append(what))
    view.action_row.groups["all"].trigger()
    assert everybody == [(records, ("p1@x.test", "p2@x.test", "p3@x.test"))]
    view.show_records((MIXED,))
    assert view.table.model().columnCount() == 3


def test_chosen_rows_say_which_attempt_is_meant(qtbot, view):
    lost = tuple(replace(failed(f"p{part}@x.test"), id=f"a{part}", part=part, parts=3) for part in (1, 2, 3))
    view.show_records(lost)
    marked, again = [], []
    view.mark_wanted.connect(lambda record, _: marked.append(record.id))
    view.again_wanted.connect(lambda record: again.append(record.id))
    press(qtbot, view, "Mark as not sent")
    assert marked == ["a1", "a2", "a3"]
    view.table.selectRow(1)
    press(qtbot, view, "Mark as not sent")
    press(qtbot, view, "Send again anyway (may duplicate)")
    assert marked[3:] == again == ["a2"]


def test_messages_are_never_mixed_up_in_a_resend(view):
    other = replace(answered(("z@x.test", Outcome.BOUNCED)), id="a2", sha256="cd" * 32)
    view.show_records((MIXED, other))
    wanted = []
    view.resend_wanted.connect(lambda *what: wanted.append(what))
    view.action_row.groups["all"].trigger()
    view.table.selectRow(4)
    view.action_row.groups["all"].trigger()
    assert wanted == [((MIXED,), tuple(each.address for each in MIXED.recipients)), ((other,), ("z@x.test",))]


def test_buttons_go_on_in_the_next_line_where_the_window_is_narrow(qtbot, view):
    view.show_records((failed("ada@one.test"),))
    wide = view.action_row.height()
    view.resize(600, 300)
    qtbot.waitUntil(lambda: view.action_row.height() > wide)
    edge = view.action_row.rect()
    buttons = [button for button in view.action_row.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) == 8
    assert all(edge.contains(button.geometry()) for button in buttons)


def test_many_recipients_are_shown_at_once(view):
    many = tuple(
        replace(
            answered(*((f"p{part}-{n}@x.test", Outcome.DELIVERED) for n in range(50))),
            id=str(part),
            part=part,
            parts=20,
        )
        for part in range(1, 21)
    )
    view.show_records(many)
    assert view.table.model().rowCount() == 1000
    assert len({view.table.rowHeight(row) for row in range(1000)}) == 1


def test_outcomes_are_told_by_word_icon_and_colour(view):
    view.show_records((MIXED,))
    model = view.table.model()
    word, bright = model.index(0, 1), model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole)
    assert word.data() == "Queued"
    assert not word.data(Qt.ItemDataRole.DecorationRole).isNull()
    dark = QPalette(QColor("#2d2d2d"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    view.setPalette(dark)
    assert model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) != bright


def test_everything_that_takes_the_focus_has_a_name_and_a_reason(view):
    view.show_records((MIXED, blocked()))
    for widget in (*view.findChildren(QPushButton), view.action_row.filter, view.table):
        assert widget.accessibleName() or widget.text()


@pytest.mark.parametrize("found", [(("ada@one.test", Outcome.DELIVERED),), ()])
def test_the_focus_stays_in_the_table_when_the_pressed_button_goes(view, found):
    record = failed("ada@one.test")
    view.show_records((record,))
    view.activateWindow()
    view.action_row.buttons["check"].setFocus()
    assert view.focusWidget() is view.action_row.buttons["check"]
    view.show_records((answered(*found),) if found else ())
    assert view.focusWidget() is view.table


def test_a_button_that_stays_keeps_the_focus(view):
    view.show_records((MIXED,))
    view.action_row.buttons["refresh"].setFocus()
    view.update_record(replace(MIXED, subject="other"))
    assert view.focusWidget() is view.action_row.buttons["refresh"]


def test_nothing_is_sent_while_something_waits(view):
    view.allow_sending(allowed=False)
    view.show_records((MIXED,))
    buttons = view.action_row.buttons
    assert not buttons["resend"].isEnabled()
    assert buttons["refresh"].isEnabled()
    assert buttons["exchange"].isEnabled()
    view.allow_sending(allowed=True)
    assert all(button.isEnabled() for button in buttons.values())


def test_home_and_end_go_to_the_first_and_the_last_row(qtbot, view):
    view.show_records((MIXED,))
    view.table.selectRow(1)
    qtbot.keyClick(view.table, Qt.Key.Key_End)
    assert view.chosen() == ("mal@four.test",)
    qtbot.keyClick(view.table, Qt.Key.Key_Home)
    assert view.chosen() == ("eve@three.test",)
    qtbot.keyClick(view.table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.chosen()) == 4


def test_the_filter_is_as_wide_as_its_longest_entry(qtbot, view):
    many = tuple((f"a{place}@x.test", Outcome.UNREPORTED) for place in range(120))
    view.show_records((answered(("b@x.test", Outcome.QUEUED)),))
    view.show_records((answered(*many, ("b@x.test", Outcome.QUEUED)),))
    box = view.action_row.filter
    longest = max(box.fontMetrics().horizontalAdvance(box.itemText(place)) for place in range(box.count()))
    qtbot.waitUntil(lambda: box.width() >= longest + 24)  # and the arrow


def test_an_icon_in_a_selected_row_has_the_colour_of_the_text_there(qtbot):
    def inks(mode):
        image = named_icon("delivered", "#1a6f32").pixmap(16, 16, mode).toImage()
        points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
        return {point.name() for point in points if point.alpha() == 255}

    ink = QGuiApplication.palette().color(QPalette.ColorRole.HighlightedText).name()
    assert inks(QIcon.Mode.Selected) == {ink}
    assert ink not in inks(QIcon.Mode.Normal)
