"""The attachments of a message: added, removed, renamed and replaced as a person does it."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog

from cfmail_gui.message.attachments import list_of
from cfmail_gui.message.leaf_edits import content_of
from tests.conftest import MESSAGE, drop, drop_mime, rows
from tests.message.edited_samples import ALTERNATIVE, NESTED, SIGNED, assert_whole


@pytest.fixture
def box(stage):
    QAbstractItemModelTester(
        stage.page.attachments.table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, stage.window
    )
    return stage.page.attachments


@pytest.fixture
def chosen(monkeypatch):
    """What the file dialogs answer; none by itself."""
    names: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (list(names), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names[0] if names else "", ""))
    return names


@pytest.fixture
def answer(monkeypatch):
    """What is typed into the dialog for a name; None cancels it."""
    answers: list[str | None] = []

    def ask(*_, text=""):
        name = answers.pop()
        return (text if name is None else name), name is not None

    monkeypatch.setattr(QInputDialog, "getText", ask)
    return answers


def files(stage):
    document = stage.session.document
    parts = {part.number: part for part in document.tree.parts}
    return [(item.name, item.content_type, content_of(document, parts[item.number])) for item in list_of(document)]


def written(folder, **contents):
    paths = []
    for name, octets in contents.items():
        paths.append(folder / name.replace("_", "."))
        paths[-1].write_bytes(octets)
    return paths


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def several(stage, qtbot, box, folder, names="abc"):
    """Open a message and attach small files to it, whose names are single letters."""
    stage.open(MESSAGE)
    box.attach(tuple(written(folder, **{f"{name}_txt": name.encode() for name in names})))
    qtbot.waitUntil(lambda: len(list_of(stage.session.document)) == len(names))


def test_they_are_listed(stage, box):
    stage.open(NESTED)
    assert rows(box.table) == [("i.png", "image/png, inline", "8 bytes"), ("a.pdf", "application/pdf", "9 bytes")]
    stage.open(MESSAGE)
    assert rows(box.table) == []
    assert not box.remove_button.isEnabled()


def test_the_names_for_screen_readers(box):
    buttons = (box.add_button, box.remove_button, box.rename_button, box.replace_button)
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in (box.table, *buttons)]
    assert names == ["Attachments", "Add attachment", "Remove attachment", "Rename…", "Replace…"]


def test_files_are_added_by_the_button(qtbot, stage, box, chosen, tmp_path):
    stage.open(MESSAGE)
    chosen += map(str, written(tmp_path, a_txt=b"one\ntwo\r\n", b_pdf=b"%PDF", c_zzz=b"\0\xff", empty_csv=b""))
    press(qtbot, box.add_button)
    qtbot.waitUntil(lambda: len(files(stage)) == 4)
    assert files(stage) == [
        ("a.txt", "text/plain", b"one\ntwo\r\n"),
        ("b.pdf", "application/pdf", b"%PDF"),
        ("c.zzz", "application/octet-stream", b"\0\xff"),
        ("empty.csv", "text/csv", b""),
    ]
    assert [row[0] for row in rows(box.table)] == ["a.txt", "b.pdf", "c.zzz", "empty.csv"]
    assert stage.page.text.carried() == "Grüße aus Test\n"
    assert stage.services.memory.values.last_folder == str(tmp_path)
    assert_whole(stage.session.document)
    for _ in range(4):
        stage.workbench.undo()
    assert stage.raw == MESSAGE


def test_a_dialog_that_is_cancelled_changes_nothing(qtbot, stage, box, chosen):
    stage.open(NESTED)
    press(qtbot, box.add_button)
    box.table.selectRow(0)
    press(qtbot, box.replace_button)
    assert stage.raw == NESTED


def test_files_dropped_on_the_list_are_attached_even_messages(qtbot, stage, box, tmp_path):
    stage.open(MESSAGE)
    drop(box, *written(tmp_path, x_eml=b"Subject: inner\n\nbody\n", x_png=b"\x89PNG"))
    qtbot.waitUntil(lambda: len(files(stage)) == 2)
    assert files(stage) == [
        ("x.eml", "message/rfc822", b"Subject: inner\r\n\r\nbody\r\n"),
        ("x.png", "image/png", b"\x89PNG"),
    ]


@pytest.mark.parametrize(
    "name", ["Überblick – 2027.pdf", "名前.txt", 'a "quoted"; name.txt', "x" * 200 + ".txt", "100%.txt"]
)
def test_a_name_comes_back_as_it_is_on_the_disk(qtbot, stage, box, tmp_path, name):
    stage.open(MESSAGE)
    path = tmp_path / name
    path.write_bytes(b"x")
    box.attach((path,))
    qtbot.waitUntil(lambda: bool(files(stage)))
    assert files(stage)[0][0] == name
    assert stage.raw.isascii() or "charset=utf-8" in stage.text


def test_files_dropped_one_after_the_other_are_all_attached(qtbot, stage, box, tmp_path):
    stage.open(MESSAGE)
    for path in written(tmp_path, a_txt=b"1", b_txt=b"2", c_txt=b"3"):
        box.attach((path,))
    qtbot.waitUntil(lambda: len(files(stage)) == 3)
    assert [name for name, _, _ in files(stage)] == ["a.txt", "b.txt", "c.txt"]


def test_a_name_that_is_no_utf8_is_mended(qtbot, stage, box, tmp_path):
    stage.open(MESSAGE)
    path = tmp_path / "caf\udce9.txt"
    path.write_bytes(b"x")
    box.attach((path,))
    qtbot.waitUntil(lambda: bool(files(stage)))
    assert files(stage)[0][0] == "caf\ufffd.txt"


def test_what_cannot_be_read_is_told_and_the_rest_is_attached(qtbot, stage, box, tmp_path):
    stage.open(MESSAGE)
    (good,) = written(tmp_path, good_txt=b"x")
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(30 * 2**20)
    drop(box, tmp_path, tmp_path / "gone.txt", huge, good)
    qtbot.waitUntil(lambda: bool(stage.told), timeout=10_000)
    folder, gone, large = stage.told[0].splitlines()
    assert "is a folder" in folder
    assert ".eml" not in folder
    assert "does not exist" in gone
    assert "too large" in large
    assert "30.0" in large
    assert [name for name, _, _ in files(stage)] == ["good.txt"]
    assert stage.workbench.flush()


def test_what_is_on_no_disk_here_is_told(stage, box):
    stage.open(MESSAGE)
    mime = QMimeData()
    mime.setUrls([QUrl("https://x.test/a.pdf")])
    drop_mime(box, mime)
    assert "not a file on this computer" in stage.told[0]


def test_dropped_words_are_not_taken(stage, box):
    mime = QMimeData()
    mime.setText("words")
    keys = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *keys)
    QApplication.sendEvent(box, enter)
    assert not enter.isAccepted()


def test_a_file_of_20_mib_goes_in_and_out(qtbot, stage, box, tmp_path):
    stage.open(MESSAGE)
    octets = bytes(range(256)) * (20 * 2**20 // 256)
    box.attach(tuple(written(tmp_path, large_bin=octets)))
    qtbot.waitUntil(lambda: len(list_of(stage.session.document)) == 1, timeout=20_000)
    stage.idle()
    assert files(stage)[0][2] == octets
    assert rows(box.table)[0][2] == "20.0 MiB"
    box.table.selectRow(0)
    press(qtbot, box.remove_button)
    stage.idle()
    assert rows(box.table) == []
    stage.workbench.undo()
    stage.workbench.undo()
    stage.idle()
    assert stage.raw == MESSAGE


def test_several_are_removed_at_once(qtbot, stage, box, tmp_path):
    several(stage, qtbot, box, tmp_path, "abcd")
    before = stage.raw
    box.table.selectRow(1)
    box.table.setFocus()
    qtbot.keyClick(box.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, box.remove_button)
    assert [name for name, _, _ in files(stage)] == ["a.txt", "d.txt"]
    assert_whole(stage.session.document)
    stage.workbench.undo()  # one step
    assert stage.raw == before


def test_del_removes_and_the_next_one_is_selected(qtbot, stage, box, tmp_path):
    several(stage, qtbot, box, tmp_path)
    stage.focus(box.table)
    box.table.selectRow(1)
    qtbot.keyClick(box.table, Qt.Key.Key_Delete)
    qtbot.keyClick(box.table, Qt.Key.Key_Delete)
    assert [name for name, _, _ in files(stage)] == ["a.txt"]
    assert box.table.currentIndex().row() == 0
    qtbot.keyClick(box.table, Qt.Key.Key_Delete)
    assert files(stage) == []
    assert stage.page.text.carried() == "Grüße aus Test\n"
    assert not box.remove_button.isEnabled()


def test_typing_goes_on_below_a_list_that_stays_selected(qtbot, stage, box, tmp_path):
    several(stage, qtbot, box, tmp_path)
    box.table.selectRow(1)
    stage.append(stage.page.text, "more")
    stage.workbench.flush()
    assert [index.row() for index in box.table.selectionModel().selectedRows()] == [1]
    stage.type(stage.page.html, "<p>")  # another structure, other numbers
    stage.workbench.flush()
    box.table.selectRow(1)
    press(qtbot, box.remove_button)
    assert [name for name, _, _ in files(stage)] == ["a.txt", "c.txt"]


def test_html_typed_a_moment_ago_does_not_shift_what_is_removed(qtbot, stage, box, tmp_path):
    several(stage, qtbot, box, tmp_path)
    stage.page.text_box.remove_button.click()
    stage.type(stage.page.text, "new")  # in front of the files, as soon as it is applied
    box.table.selectRow(1)
    press(qtbot, box.remove_button)
    assert [name for name, _, _ in files(stage)] == ["a.txt", "c.txt"]
    assert stage.page.text.carried() == "new"


@pytest.mark.parametrize("by_key", [False, True])
def test_one_is_renamed(qtbot, stage, box, answer, by_key):
    stage.open(NESTED)
    stage.focus(box.table)
    box.table.selectRow(1)
    answer.append("Ünter lagen.pdf")
    if by_key:
        qtbot.keyClick(box.table, Qt.Key.Key_F2)
    else:
        press(qtbot, box.rename_button)
    assert files(stage)[1][0] == "Ünter lagen.pdf"
    assert rows(box.table)[1][0] == "Ünter lagen.pdf"
    answer.append(None)
    press(qtbot, box.rename_button)
    assert files(stage)[1][0] == "Ünter lagen.pdf"
    stage.workbench.undo()
    assert stage.raw == NESTED


def test_a_name_with_a_control_is_refused_and_blocks_nothing(qtbot, stage, box, answer):
    stage.open(NESTED)
    box.table.selectRow(1)
    answer.append("a\nb")
    press(qtbot, box.rename_button)
    assert stage.refused[-1].fault == "control"
    assert stage.workbench.flush()
    assert stage.raw == NESTED


def test_one_is_replaced_by_another_file(qtbot, stage, box, chosen, tmp_path):
    stage.open(NESTED)
    old = list_of(stage.session.document)[0]
    box.table.selectRow(0)
    chosen += map(str, written(tmp_path, new_gif=b"GIF89a"))
    press(qtbot, box.replace_button)
    qtbot.waitUntil(lambda: stage.raw != NESTED)
    new = list_of(stage.session.document)[0]
    assert files(stage)[0] == ("new.gif", "image/gif", b"GIF89a")
    assert (new.content_id, new.inline, new.number) == (old.content_id, old.inline, old.number)
    stage.workbench.undo()  # one step
    assert stage.raw == NESTED


def test_the_one_that_was_chosen_is_replaced_wherever_it_is_by_then(qtbot, stage, box, chosen, tmp_path):
    several(stage, qtbot, box, tmp_path)
    chosen += map(str, written(tmp_path, new_txt=b"new"))
    box.table.selectRow(2)
    press(qtbot, box.replace_button)  # the file is read on another thread
    box.table.selectRow(0)
    press(qtbot, box.remove_button)
    qtbot.waitUntil(lambda: any(octets == b"new" for _, _, octets in files(stage)))
    assert [name for name, _, _ in files(stage)] == ["b.txt", "new.txt"]


def test_one_that_is_gone_by_then_is_not_replaced(qtbot, stage, box, chosen, tmp_path):
    several(stage, qtbot, box, tmp_path)
    chosen += map(str, written(tmp_path, new_txt=b"new"))
    box.table.selectRow(2)
    press(qtbot, box.replace_button)
    press(qtbot, box.remove_button)
    qtbot.waitUntil(lambda: bool(stage.refused))
    assert stage.refused[-1].fault == "no-such-part"
    assert [name for name, _, _ in files(stage)] == ["a.txt", "b.txt"]


def test_one_of_several_that_look_alike_is_not_guessed(qtbot, stage, box, chosen, tmp_path):
    stage.open(MESSAGE)
    (path,) = written(tmp_path, a_txt=b"x")
    box.attach((path, path, path))
    qtbot.waitUntil(lambda: len(files(stage)) == 3)
    chosen += map(str, written(tmp_path, new_txt=b"new"))
    box.table.selectRow(2)
    press(qtbot, box.replace_button)
    box.table.selectRow(0)
    press(qtbot, box.remove_button)
    qtbot.waitUntil(lambda: bool(stage.refused))
    assert [name for name, _, _ in files(stage)] == ["a.txt", "a.txt"]


def test_only_one_can_be_renamed_or_replaced(stage, box):
    stage.open(NESTED)
    states = []
    for select in (box.table.clearSelection, lambda: box.table.selectRow(0), box.table.selectAll):
        select()
        states.append((box.remove_button.isEnabled(), box.rename_button.isEnabled(), box.replace_button.isEnabled()))
    assert states == [(False, False, False), (True, True, True), (True, False, False)]


def test_enter_and_a_double_click_show_the_part(qtbot, stage, box):
    stage.open(NESTED)
    stage.focus(box.table)
    box.table.selectRow(1)
    qtbot.keyClick(box.table, Qt.Key.Key_Return)
    place = box.table.visualRect(box.table.model().index(0, 0)).center()
    qtbot.mouseClick(box.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(box.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.parts_wanted == [list_of(stage.session.document)[1].number, list_of(stage.session.document)[0].number]


def test_a_signed_message_takes_no_file_and_can_still_be_sent(qtbot, stage, box, tmp_path):
    stage.open(SIGNED)
    box.attach(tuple(written(tmp_path, a_txt=b"x")))
    qtbot.waitUntil(lambda: bool(stage.refused))
    assert stage.refused[-1].fault == "not-editable"
    assert stage.workbench.flush()
    assert stage.raw == SIGNED


def test_what_was_typed_a_moment_ago_is_a_step_before_the_file(qtbot, stage, box, tmp_path):
    stage.open(ALTERNATIVE)
    (path,) = written(tmp_path, a_txt=b"x")
    stage.append(stage.page.text, "!")
    box.attach((path,))
    qtbot.waitUntil(lambda: bool(files(stage)))
    stage.workbench.undo()
    assert stage.page.text.carried() == "text!"
    stage.workbench.undo()
    assert stage.raw == ALTERNATIVE


def test_the_columns_fit_and_a_long_name_has_the_room(stage, box):
    stage.open(NESTED)
    assert box.table.horizontalScrollBar().maximum() == 0
    assert box.table.columnWidth(0) >= 360
