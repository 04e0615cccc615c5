"""The names that screen readers and outside tests rely on, exactly, through Qt's accessibility interface."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from cfmail_gui.gui.batch.batch_choice import BatchChoice

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
    assert names == ["Compose", "Header fields", "Source", "Parts", "What will be sent"]


def test_the_columns_of_the_results(window):
    model = window.result_panel.table.model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert titles == ["Recipient", "Outcome", "Detail"]


def test_the_state_of_the_send_is_a_label_with_its_sentence_as_name(window):
    interface = QAccessible.queryAccessibleInterface(window.result_panel.state)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == window.result_panel.state.text() != ""


def test_everything_that_takes_the_focus_has_a_name(window):
    from cfmail_gui.gui.account_dialog import AccountDialog

    services = window._services
    dialog = AccountDialog(services.book, services.lookups, services.set_proxy, window)
    for root in (window, dialog):
        for widget, interface in interfaces(root):
            internal = widget.objectName().startswith("qt_") or isinstance(widget, QTabBar)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not internal:
                assert interface.text(QAccessible.Text.Name), f"{type(widget).__name__} in {root} has no name"


def test_tab_reaches_the_whole_window_in_reading_order_and_gets_out_again(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.message_panel.compose.lines.lines["From"].setFocus()
    seen = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is seen[0]:
            break
    else:
        pytest.fail("Tab never came back")
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
