"""The names that screen readers and outside tests rely on, exactly, through Qt's accessibility interface."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cfmail_gui.gui.batch.batch_choice import BatchChoice
from tests.gui.keyboard import nameless, takes_tab
from tests.gui.template.conftest import DATA, HTML, Following

CONTRACT = [
    ("Envelope sender", QAccessible.Role.EditableText),
    ("Envelope recipients", QAccessible.Role.EditableText),
    ("Source", QAccessible.Role.EditableText),
    ("Text body", QAccessible.Role.EditableText),
    ("HTML body", QAccessible.Role.EditableText),
    *((name, QAccessible.Role.EditableText) for name in ("From", "To", "Cc", "Bcc", "Reply-To", "Subject")),
    ("Attachments", QAccessible.Role.Table),
    ("Parts", QAccessible.Role.Tree),
    ("Add attachment", QAccessible.Role.Button),
    ("Remove attachment", QAccessible.Role.Button),
    ("Account", QAccessible.Role.ComboBox),
    ("Send", QAccessible.Role.Button),
    ("Reset from headers", QAccessible.Role.Button),
    ("Header fields", QAccessible.Role.Table),
    ("Envelope difference", QAccessible.Role.Table),
    ("Results", QAccessible.Role.Table),
]
LATE = {  # in the views that are built when somebody looks at them
    "preview": [
        ("Preview width", QAccessible.Role.ComboBox),
        ("Preview colours", QAccessible.Role.ComboBox),
        ("Load remote images", QAccessible.Role.Button),
        ("Open in browser", QAccessible.Role.Button),
    ],
    "checks": [("Findings", QAccessible.Role.Table)],
    "template": [("Template variables", QAccessible.Role.Table), ("Send to me", QAccessible.Role.Button)],
}
BODY = "<p><a href='https://one.test/'>Look</a> <img src='https://track.test/a.png'></p></body>"


def interfaces(widget: QWidget):
    for child in [widget, *widget.findChildren(QWidget)]:
        found = QAccessible.queryAccessibleInterface(child)
        if found is not None:
            yield child, found


@pytest.mark.parametrize(("name", "role"), CONTRACT)
def test_the_contract(window, name, role):
    found = [each for _, each in interfaces(window) if each.text(QAccessible.Text.Name) == name and each.role() == role]
    assert len(found) == 1, f"{name}: {len(found)}"


def test_the_page_tabs(window):
    bar = QAccessible.queryAccessibleInterface(window.message_panel.tabs.tabBar())
    tabs = [bar.child(index) for index in range(bar.childCount())]
    names = [tab.text(QAccessible.Text.Name) for tab in tabs if tab.role() == QAccessible.Role.PageTab]
    views = ["Compose", "Header fields", "Source", "Parts", "What will be sent", "Preview", "Checks", "Template"]
    assert names == views


def test_the_columns_of_the_results(window):
    model = window.result_panel.table.model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert titles == ["Recipient", "Outcome", "Detail"]


def test_the_state_of_the_send_is_a_label_with_its_sentence_as_name(window):
    interface = QAccessible.queryAccessibleInterface(window.result_panel.state)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == window.result_panel.state.text() != ""


def tour(qtbot, start: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until the keyboard is back where it was; a widget that keeps it fails the test."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen: list[QWidget] = []
    for _ in range(80):
        widget = QApplication.focusWidget()
        assert seen.count(widget) < 4, f"{type(widget).__name__} keeps the keyboard"  # links are gone to one by one
        seen.append(widget)
        qtbot.keyClick(widget, key)
        if QApplication.focusWidget() is seen[0] and len(seen) > 1:
            return seen
    pytest.fail("Tab never came back")


def test_tab_reaches_the_whole_window_in_reading_order_and_gets_out_again(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    seen = tour(qtbot, window.message_panel.compose.lines.lines["From"])
    order = [
        window.message_panel.compose.lines.lines["Subject"],
        window.message_panel.compose.text,
        window.account_bar.combo,
        window.envelope_panel.sender_edit,
        window.envelope_panel.recipients,
        window.send_panel.button,
        window.result_panel.table,
    ]
    places = [seen.index(widget) for widget in order]
    assert places == sorted(places)


@pytest.fixture
def followed(qtbot, window, tmp_path: Path) -> Following:
    """A live template with what every control of the late views needs: a link and a remote picture."""
    path = tmp_path / "order.html"
    path.with_suffix(".json").write_text(DATA)
    path.write_text(HTML.replace("</body>", BODY))
    return Following(qtbot, window, path)


def shown(qtbot, following: Following, name: str):
    """Bring one of the late views to the front, with everything in it."""
    panel = following.window.message_panel
    view = getattr(panel, name)
    panel.choose(panel.pages.index(view))
    if name == "preview":
        qtbot.waitUntil(view.page.rendered.remote_button.isVisible, timeout=20_000)
        qtbot.waitUntil(lambda: "Look" in view.page.rendered.views[0].browser.toPlainText(), timeout=20_000)
    elif name == "template":
        qtbot.waitUntil(view.page.controls.table.isVisible)
    else:
        table, runner = view.page.table, panel.runner
        qtbot.waitUntil(lambda: table.isVisible() and table.finding is not None and not runner.busy, timeout=20_000)
    return view.page


@pytest.mark.parametrize("name", LATE)
def test_the_late_views(qtbot, followed, name):
    page = shown(qtbot, followed, name)
    for title, role in LATE[name]:
        seen = [
            widget
            for widget, each in interfaces(followed.window)
            if each.text(QAccessible.Text.Name) == title and each.role() == role and widget.isVisible()
        ]
        assert len(seen) == 1, title
    assert nameless(page) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.parametrize("name", LATE)
def test_tab_goes_through_the_late_views_and_out_again(qtbot, followed, name, key):
    page = shown(qtbot, followed, name)
    seen = tour(qtbot, followed.window.account_bar.combo, key)
    wanted = [widget for widget in page.findChildren(QWidget) if takes_tab(widget)]
    missed = [f"{type(widget).__name__} {widget.accessibleName()}" for widget in wanted if widget not in seen]
    assert missed == []
    order = [widget for widget in dict.fromkeys(seen) if page.isAncestorOf(widget)]
    places = [_place(page, widget) for widget in (order if key == Qt.Key.Key_Tab else reversed(order))]
    assert places == sorted(places), [type(widget).__name__ for widget in order]


def _place(page: QWidget, widget: QWidget) -> tuple[int, int]:
    """Where a widget is in reading order: lines of text are about so high."""
    centre = widget.mapTo(page, widget.rect().center())
    top = widget.mapTo(page, widget.rect().topLeft())
    return top.y() // 24 if widget.height() > 40 else centre.y() // 24, top.x()


def open_profile(qtbot, following: Following) -> None:
    shown(qtbot, following, "checks").profile_button.click()


def open_link_question(qtbot, following: Following) -> None:
    shown(qtbot, following, "preview").rendered.views[0].signals.link_wanted.emit("https://one.test/")


def open_merge(qtbot, following: Following) -> None:
    following.page.controls.merge_button.click()


@pytest.mark.parametrize("opened", [open_profile, open_link_question, open_merge])
def test_the_dialogs_of_the_late_views(qtbot, followed, opened):
    opened(qtbot, followed)
    (dialog,) = (each for each in followed.window.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    assert nameless(dialog) == []
    assert dialog.windowTitle()
    wanted = {widget for widget in dialog.findChildren(QWidget) if takes_tab(widget)}
    first = QApplication.focusWidget()
    assert first in wanted
    assert wanted <= set(tour(qtbot, first))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def named(window: QWidget, name: str, *roles) -> int:
    return sum(each.text(QAccessible.Text.Name) == name and each.role() in roles for _, each in interfaces(window))


BUTTONS = (QAccessible.Role.Button, QAccessible.Role.ButtonMenu)  # the latter opens a menu


def test_the_history_window(program, window):
    program.show_history()
    history = program._archive._history_window
    assert history.windowTitle() == "History"
    assert QAccessible.queryAccessibleInterface(history).role() == QAccessible.Role.Window
    assert named(history, "Attempts", QAccessible.Role.Table) == 1
    assert named(history, "Search history", QAccessible.Role.EditableText) == 1
    assert named(history, "Export", *BUTTONS) == 1


def test_the_batch_window(qtbot, program, window, mail):
    program.new_batch(BatchChoice((mail(name="a.eml"), mail(name="b.eml"))), window.account_bar.account)
    qtbot.waitUntil(lambda: program._archive._batch_desk is not None and program._archive._batch_desk.windows != ())
    (batch,) = program._archive._batch_desk.windows
    qtbot.waitUntil(lambda: batch.model.rowCount() == 2 and not program._archive._batch_desk.busy, timeout=10_000)
    assert batch.windowTitle() == "Batch"
    assert QAccessible.queryAccessibleInterface(batch).role() == QAccessible.Role.Window
    assert named(batch, "Batch messages", QAccessible.Role.Table) == 1
    for name in ("Start batch", "Pause", "Resume", "Stop", "Export"):
        assert named(batch, name, *BUTTONS) == 1, name
    batch.close()
