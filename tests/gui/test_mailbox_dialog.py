"""Choosing one message of a mailbox: read as it is looked at, filtered, and opened by key or mouse."""

import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from cfmail_gui.gui.mailbox_dialog import MailboxDialog
from cfmail_gui.gui.mailbox_model import MailboxModel
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.message.mail_files import MAX_MAILBOX_MESSAGES
from cfmail_gui.sending.mailbox import MailboxRow
from tests.conftest import rows

FIRST = b"From: Ann <ann@x.test>\nSubject: one\nDate: Sat, 21 Nov 2026 10:00:00 +0100\n\nfirst\n"
SECOND = b"From: Bob <bob@x.test>\nSubject: =?utf-8?q?gr=C3=BC=C3=9Fe?=\n\n>From me\n>>From you\n"
MBOX = b"From ann@x.test Sat Nov 21 10:00:00 2026\n" + FIRST + b"\nFrom bob@x.test Sat\n" + SECOND + b"\n"


class Numbered:
    """A mailbox of any size that notes what is read of it, and on which thread."""

    def __init__(self, count: int) -> None:
        self.name = "all.mbox"
        self.file = SimpleNamespace(messages=range(count))
        self.read: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def rows(self, start: int, stop: int) -> tuple[MailboxRow, ...]:
        self.read.append((start, stop))
        self.threads.add(threading.get_ident())
        moment = datetime(2026, 11, 21, 10, tzinfo=UTC)
        numbers = range(start, min(stop, len(self.file.messages)))
        return tuple(MailboxRow(f"a{number}@x.test", f"Subject {number}", moment, number) for number in numbers)


@pytest.fixture
def work(qtbot) -> Iterator[TaskThread]:
    thread = TaskThread()
    yield thread
    assert thread.close(10_000)


@pytest.fixture
def make_dialog(qtbot, work):
    """Show dialogs; each is gone by itself when it is closed."""
    made: list[MailboxDialog] = []

    def make(mailbox) -> MailboxDialog:
        dialog = MailboxDialog(mailbox, work)
        made.append(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return make


def settled(qtbot, dialog: MailboxDialog) -> None:
    """Wait until nothing that is visible is unread."""
    table, model = dialog.table, dialog.table.model()

    def is_read() -> bool:
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = last if last >= 0 else model.rowCount() - 1
        return all(model.index(row, 0).data() != "…" for row in range(first, last + 1))

    qtbot.waitUntil(is_read, timeout=20_000)


def searched(qtbot, dialog: MailboxDialog, text: str) -> list[tuple[str, ...]]:
    """Type into the filter line, wait for the end of the search, and return what is listed."""
    total = dialog.table.model().total
    dialog.filter_edit.clear()
    dialog.filter_edit.setFocus()
    seen = []
    dialog.table.model().searched.connect(seen.append)
    qtbot.keyClicks(dialog.filter_edit, text)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == total and not dialog.table.model()._searching.busy)
    return rows(dialog.table)


def test_only_what_is_looked_at_is_read_and_never_on_this_thread(qtbot, make_dialog):
    mailbox = Numbered(MAX_MAILBOX_MESSAGES)
    dialog = make_dialog(mailbox)
    model = dialog.table.model()
    assert model.rowCount() == MAX_MAILBOX_MESSAGES
    assert model.index(150_000, 1).data() == "…"
    settled(qtbot, dialog)
    day = QLocale().toString(date(2026, 11, 21), QLocale.FormatType.ShortFormat)
    assert rows_of(model, 0) == ("a0@x.test", "Subject 0", f"{day} 10:00", "0 bytes")
    dialog.table.scrollToBottom()
    settled(qtbot, dialog)
    assert model.index(MAX_MAILBOX_MESSAGES - 1, 1).data() == f"Subject {MAX_MAILBOX_MESSAGES - 1}"
    assert sum(stop - start for start, stop in mailbox.read) <= 500
    assert mailbox.threads
    assert threading.get_ident() not in mailbox.threads


def rows_of(model: MailboxModel, row: int) -> tuple[str, ...]:
    return tuple(model.index(row, column).data() for column in range(model.columnCount()))


def test_the_model_under_qts_tester(qtbot, work):
    model = MailboxModel(Numbered(1_200), work)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.index(3, 0).data()
    qtbot.waitUntil(lambda: model.index(3, 0).data() == "a3@x.test")
    with qtbot.waitSignal(model.searched, check_params_cb=lambda done: done == 1_200):
        model.filter("subject 7")
    assert [model.message_at(row) for row in range(3)] == [7, 17, 27]
    model.filter("")
    assert model.rowCount() == 1_200


def test_the_filter_finds_every_word_anywhere_and_opens_what_is_listed(qtbot, make_dialog):
    mailbox = Numbered(1_100)
    dialog = make_dialog(mailbox)
    assert [row[1] for row in searched(qtbot, dialog, "SUBJECT a104")] == [
        "Subject 104",
        *(f"Subject {number}" for number in range(1040, 1050)),
    ]
    assert dialog.searched.text() == f"11 of {QLocale().toString(1_100)}"
    read = len(mailbox.read)
    assert searched(qtbot, dialog, "2026-11-21 a7@") != []
    assert len(mailbox.read) == read, "what is known is not read again"
    chosen = []
    dialog.chosen.connect(lambda *choice: chosen.append(choice))
    qtbot.keyClick(dialog.filter_edit, Qt.Key.Key_Return)
    assert chosen == [(mailbox, 7, False)]


def test_where_nothing_is_found_nothing_can_be_opened(qtbot, make_dialog):
    dialog = make_dialog(Numbered(3))
    chosen = []
    dialog.chosen.connect(lambda *choice: chosen.append(choice))
    assert searched(qtbot, dialog, "nobody") == []
    assert dialog.searched.text() == "Nothing found. Try other words."
    assert not dialog.open_button.isEnabled()
    qtbot.keyClick(dialog.filter_edit, Qt.Key.Key_Return)
    assert chosen == []
    assert dialog.isVisible()
    dialog.filter_edit.clear()
    assert dialog.open_button.isEnabled()


def test_keys_choose_and_open(qtbot, make_dialog):
    dialog = make_dialog(Numbered(5))
    chosen = []
    dialog.chosen.connect(lambda _mailbox, index, unquote: chosen.append((index, unquote)))
    assert QApplication.focusWidget() is dialog.table
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.unquote
    qtbot.keyClick(dialog.unquote, Qt.Key.Key_Space)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert chosen == [(2, True)]
    assert not dialog.isVisible()


def test_a_double_click_opens(qtbot, make_dialog):
    dialog = make_dialog(Numbered(5))
    settled(qtbot, dialog)
    place = dialog.table.visualRect(dialog.table.model().index(3, 1)).center()
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(dialog.chosen) as signal:
        qtbot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args[1:] == [3, False]


@pytest.mark.parametrize("how", ["escape", "cancel"])
def test_leaving_opens_nothing(qtbot, make_dialog, how):
    dialog = make_dialog(Numbered(2))
    with qtbot.assertNotEmitted(dialog.chosen):
        if how == "escape":
            qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("unquote", "body"), [(False, b">From me\n>>From you\n"), (True, b"From me\n>From you\n")], ids=["as-is", "mboxrd"]
)
def test_a_mailbox_opened_in_the_window(qtbot, window, mail, unquote, body):
    with qtbot.waitSignal(window.opener.many_found, timeout=20_000):
        window.open_path(mail(MBOX, "all.mbox"))
    dialog = window.findChild(MailboxDialog)
    settled(qtbot, dialog)
    assert [row[:2] for row in rows(dialog.table)] == [("Ann <ann@x.test>", "one"), ("Bob <bob@x.test>", "grüße")]
    assert not dialog.unquote.isChecked()
    dialog.unquote.setChecked(unquote)
    dialog.table.selectRow(1)
    with qtbot.waitSignal(window.opener.opened, timeout=20_000), qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert window.session.document.raw == SECOND.partition(b"\n\n")[0] + b"\n\n" + body
    assert window.session.opened.path is None, "Save must not replace the mailbox by one message"


def test_everything_has_a_name(qtbot, make_dialog):
    dialog = make_dialog(Numbered(1))
    assert dialog.table.accessibleName() == "Messages"
    assert dialog.filter_edit.accessibleName() == "Filter messages"
    assert dialog.unquote.text() == "Undo “>From ” quoting (mboxrd)"
    assert "look at the message" in dialog.unquote.accessibleDescription()
