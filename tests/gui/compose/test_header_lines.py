"""The lines above the bodies: what is typed there is what the header fields say, and Bcc stays out of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from cfmail_gui.message.addresses import parse_list
from cfmail_gui.sending.drafting import blank
from tests.conftest import MESSAGE

PLAIN = b"From: me@sender.test\r\nSubject: x\r\nX-Other: kept\r\n\r\nbody\r\n"


@pytest.fixture
def lines(stage):
    return stage.page.lines.lines


def field(stage, name):
    found = stage.session.document.all(name)
    assert len(found) <= 1
    return found[0].value.strip() if found else None


def mailboxes(stage, name):
    found = parse_list(stage.session.document.first(name).value)
    return [(mailbox.name, mailbox.address) for mailbox in found.mailboxes]


def test_a_message_is_shown_and_not_changed_by_that(stage, lines):
    stage.open(MESSAGE)
    shown = {name: line.text() for name, line in lines.items()}
    assert shown == {
        "From": "Me <me@sender.test>",
        "Reply-To": "",
        "To": "ada@one.test, bob@two.test",
        "Cc": "eve@three.test",
        "Bcc": "",
        "Subject": "Grüße",
    }
    assert stage.workbench.flush()
    assert stage.raw == MESSAGE
    assert stage.session.history.undo_label == ""


def test_every_line_has_exactly_its_name_for_screen_readers(stage, lines):
    for name, line in lines.items():
        interface = QAccessible.queryAccessibleInterface(line)
        assert interface.text(QAccessible.Text.Name) == name
    labels = {label.text() for label in stage.page.lines.findChildren(QLabel) if label.buddy() is not None}
    assert labels == set(lines)


def test_a_long_list_is_shown_from_its_beginning(stage, lines):
    stage.open(PLAIN)
    stage.type(lines["To"], "somebody@x.test")
    stage.focus(lines["Cc"])
    stage.open(b"To: " + b", ".join(b"somebody%d@x.test" % number for number in range(100)) + b"\r\n\r\n")
    assert lines["To"].cursorPosition() == 0


def test_each_key_is_in_the_message_at_once(stage, lines):
    stage.open(PLAIN)
    for count in range(1, len("ann@x.test") + 1):
        stage.type(lines["To"], "ann@x.test"[count - 1])
        assert field(stage, "To") == b"ann@x.test"[:count]
        assert lines["To"].cursorPosition() == count
    assert stage.raw == PLAIN.replace(b"Subject", b"To: ann@x.test\r\nSubject")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ann@x.test, ", b"ann@x.test"),
        ("ann@x.test, bob", b"ann@x.test, bob"),
        ("Ann <ann@x", b"Ann <ann@x"),
        ('"Smith, ', b'"Smith'),
        ("a@x.test; b@y.test;", b"a@x.test, b@y.test"),
        ("Team: a@x.test, b@y.test;", b"Team: a@x.test, b@y.test;"),
        ("Undisclosed recipients:;", b"Undisclosed recipients:;"),
        ("grüße@münchen.test", "grüße@xn--mnchen-3ya.test".encode()),
        ("ann@müller.test", b"ann@xn--mller-kva.test"),
        ("O'Brien (boss) <a@x.test>", b"O'Brien (boss) <a@x.test>"),
        ("  a@x.test", b"a@x.test"),
    ],
)
def test_addresses_as_people_type_them(stage, lines, typed, written):
    stage.open(PLAIN)
    stage.type(lines["To"], typed)
    assert lines["To"].text() == typed
    assert lines["To"].cursorPosition() == len(typed)
    assert field(stage, "To") == written
    assert not stage.refused


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ('"Müller, Jörg" <j@x.test>', "Müller, Jörg"),
        ("Jörg Müller <j@x.test>", "Jörg Müller"),
        ("Dr. Ann <j@x.test>", "Dr. Ann"),
        ("مرحبا <j@x.test>", "مرحبا"),
        ("🌷 Shop <j@x.test>", "🌷 Shop"),
    ],
)
def test_a_name_beyond_ascii_or_with_a_comma_is_one_recipient(stage, lines, typed, name):
    stage.open(PLAIN)
    stage.type(lines["Cc"], typed)
    assert field(stage, "Cc").isascii()
    assert mailboxes(stage, "Cc") == [(name, "j@x.test")]
    assert lines["Cc"].text() == typed


def test_typing_in_the_middle_leaves_the_cursor_there(qtbot, stage, lines):
    stage.open(MESSAGE)
    stage.focus(lines["To"])
    lines["To"].setCursorPosition(0)
    stage.type(lines["To"], "Ada <")
    assert lines["To"].cursorPosition() == 5
    for _ in range(len("ada@one.test")):
        qtbot.keyClick(lines["To"], Qt.Key.Key_Right)
    stage.type(lines["To"], ">")
    assert mailboxes(stage, "To") == [("Ada", "ada@one.test"), ("", "bob@two.test")]
    assert lines["To"].cursorPosition() == len("Ada <ada@one.test>")


def test_spaces_at_the_end_of_a_subject_can_be_typed(stage, lines):
    stage.open(PLAIN)
    stage.overtype(lines["Subject"], "Hello  world ")
    assert lines["Subject"].text() == "Hello  world "
    assert field(stage, "Subject") == b"Hello  world"


@pytest.mark.parametrize(
    "text", ["Grüße", "🌷🌷 🌷", "שלום עולם", "a\xa0b", "=?utf-8?q?x?=", "x" * 200 + " y", "100 %"]
)
def test_a_subject_reads_as_it_was_typed(stage, lines, text):
    stage.open(PLAIN)
    stage.overtype(lines["Subject"], text)
    assert lines["Subject"].text() == text
    assert field(stage, "Subject").isascii()
    assert stage.session.opened.composition.lines["Subject"].text == text


def test_an_emptied_line_takes_its_field_out_and_typing_brings_it_back(stage, lines):
    stage.open(MESSAGE)
    stage.overtype(lines["Cc"], "")
    assert field(stage, "Cc") is None
    stage.type(lines["Cc"], "new@x.test")
    assert field(stage, "Cc") == b"new@x.test"
    stage.overtype(lines["Subject"], "")
    stage.overtype(lines["From"], "")
    assert stage.session.document.first("From") is stage.session.document.first("Subject") is None
    assert stage.raw.endswith(MESSAGE.partition(b"\r\n\r\n")[2])


def test_only_a_comma_is_no_address(stage, lines):
    stage.open(PLAIN)
    stage.type(lines["To"], ", ")
    assert stage.raw == PLAIN
    assert lines["To"].text() == ", "


def test_text_set_by_an_assistive_program_counts_as_typed(stage, lines):
    stage.open(PLAIN)
    QAccessible.queryAccessibleInterface(lines["To"]).setText(QAccessible.Text.Value, "aid@x.test")
    assert field(stage, "To") == b"aid@x.test"


def test_several_lines_pasted_into_to_become_a_list(stage, lines):
    stage.open(PLAIN)
    stage.focus(lines["To"])
    stage.paste(lines["To"], "a@x.test\nb@y.test\r\nc@z.test\n")
    assert field(stage, "To") == b"a@x.test, b@y.test, c@z.test"


def test_a_subject_with_a_line_break_is_one_line(stage, lines):
    stage.open(PLAIN)
    stage.focus(lines["Subject"])
    lines["Subject"].selectAll()
    stage.paste(lines["Subject"], "one\nBcc: spy@x.test")
    assert field(stage, "Subject") == b"one Bcc: spy@x.test"
    assert field(stage, "Bcc") is None


# What cannot be in a message


@pytest.mark.parametrize("name", ["Subject", "To"])
@pytest.mark.parametrize("character", ["\x01", "\x85", "\x1b", "\ufffc", "\ufff9"])
def test_a_pasted_control_is_refused_and_stops_a_send_until_it_is_gone(qtbot, stage, lines, name, character):
    stage.open(PLAIN)
    before = stage.raw
    stage.focus(lines[name])
    lines[name].setCursorPosition(0)
    stage.paste(lines[name], character)
    assert lines[name].text().startswith(character)
    assert stage.raw == before
    assert (stage.refused[-1].fault, stage.refused[-1].position) == ("control", 0)
    assert not stage.workbench.flush()
    assert not stage.workbench.flush()  # it stays so
    qtbot.keyClick(lines[name], Qt.Key.Key_Backspace)
    assert stage.workbench.flush()
    assert stage.raw == before


def test_what_was_refused_is_not_forgotten_over_another_line(stage, lines):
    stage.open(PLAIN)
    stage.paste(lines["Subject"], "\x01")
    stage.type(lines["To"], "a@x.test")
    assert "\x01" in lines["Subject"].text()
    assert not stage.workbench.flush()
    assert field(stage, "To") == b"a@x.test"
    assert field(stage, "Subject") == b"x"


def test_undo_takes_back_what_was_refused_and_nothing_else(stage, lines):
    stage.open(PLAIN)
    stage.type(lines["To"], "a@x.test")
    stage.paste(lines["Subject"], "\x01")
    stage.press(lines["Subject"], "z")
    assert lines["Subject"].text() == "x"
    assert stage.workbench.flush()
    assert field(stage, "To") == b"a@x.test"
    stage.press(lines["Subject"], "z")
    assert stage.raw == PLAIN


def test_another_message_is_shown_whatever_was_refused_before(stage, lines):
    stage.open(PLAIN)
    stage.paste(lines["Subject"], "\x01")
    stage.open(MESSAGE)
    assert lines["Subject"].text() == "Grüße"
    assert stage.workbench.flush()


@pytest.mark.parametrize(
    ("head", "name", "shown", "why"),
    [
        (b"To: a@x.test\r\nTo: b@x.test\r\n", "To", "a@x.test", "more than once"),
        (b"Subject: caf\xe9\r\n", "Subject", "caf⟨E9⟩", "not UTF-8"),
        (b"Subject: =?utf-8?q?caf=E9?=\r\n", "Subject", "caf⟨E9⟩", "not UTF-8"),
        (b"Subject: a\x01b\r\n", "Subject", "a\x01b", "cannot be edited here"),
        (b"Subject: =?utf-8?q?a=0Ab?=\r\n", "Subject", "a b", "cannot be edited here"),
        (b"Cc: =?utf-8?q?=E9?= <a@x.test>\r\n", "Cc", "⟨E9⟩ <a@x.test>", "not UTF-8"),
        ("From: a\u200b@x.test\r\n".encode(), "From", "a⟨U+200B⟩@x.test", "not UTF-8"),
    ],
)
def test_what_a_line_cannot_hold_is_shown_read_only_with_the_reason(stage, lines, head, name, shown, why):
    raw = b"X-First: y\r\n" + head + b"\r\nbody\r\n"
    stage.open(raw)
    assert lines[name].text() == shown
    assert lines[name].isReadOnly()
    assert name in stage.page.lines.hint.text()
    assert why in stage.page.lines.hint.text()
    assert stage.page.lines.hint.isVisible()
    assert lines[name].accessibleDescription() == stage.page.lines.hint.text()
    stage.type(lines[name], "more")
    assert stage.raw == raw
    stage.open(PLAIN)
    assert not stage.page.lines.hint.isVisible()
    assert not lines[name].isReadOnly()
    assert lines[name].accessibleDescription() == ""


# Bcc


def test_bcc_goes_into_the_envelope_and_never_into_the_message(stage, lines):
    stage.open(MESSAGE)
    stage.type(lines["Bcc"], "spy@x.test, other@y.test")
    assert stage.raw == MESSAGE
    assert stage.session.draft.blind == "spy@x.test, other@y.test"
    assert stage.session.envelope.recipients == (
        *("ada@one.test", "bob@two.test", "eve@three.test", "spy@x.test", "other@y.test"),
    )
    assert not stage.session.draft.touched
    stage.overtype(lines["Bcc"], "")
    assert stage.session.envelope.recipients == ("ada@one.test", "bob@two.test", "eve@three.test")


def test_in_an_envelope_that_was_edited_only_the_lines_own_addresses_come_and_go(stage, lines):
    stage.open(MESSAGE)
    stage.workbench.edit_envelope("me@sender.test", "mine@x.test", "envelope", "recipients")
    stage.type(lines["Bcc"], "spy@x.test, other@y.test")
    assert stage.session.envelope.recipients == ("mine@x.test", "spy@x.test", "other@y.test")
    stage.overtype(lines["Bcc"], "other@y.test")
    assert stage.session.envelope.recipients == ("mine@x.test", "other@y.test")
    stage.overtype(lines["Bcc"], "")
    assert stage.session.envelope.recipients == ("mine@x.test",)
    assert stage.session.draft.touched
    assert stage.raw == MESSAGE


def test_typing_bcc_keeps_the_recipients_that_the_headers_name(stage, lines):
    stage.open(MESSAGE)
    stage.type(lines["Bcc"], "spy@x.test")
    stage.append(lines["Cc"], ", new@x.test")
    assert stage.session.envelope.recipients[-2:] == ("new@x.test", "spy@x.test")
    assert lines["Bcc"].text() == "spy@x.test"


def test_a_bcc_field_that_is_there_fills_the_line_and_stays_as_it_is(stage, lines):
    raw = PLAIN.replace(b"Subject", b"Bcc: hidden@x.test\r\nSubject")
    stage.open(raw)
    assert lines["Bcc"].text() == "hidden@x.test"
    stage.append(lines["Bcc"], ", spy@x.test")
    assert stage.session.envelope.recipients == ("hidden@x.test", "spy@x.test")
    assert stage.raw == raw


def test_undo_takes_a_typed_bcc_back(stage, lines):
    stage.open(MESSAGE)
    stage.type(lines["Bcc"], "spy@x.test")
    stage.press(lines["Bcc"], "z")
    assert lines["Bcc"].text() == ""
    assert "spy@x.test" not in stage.session.envelope.recipients
    stage.press(lines["Bcc"], "y")
    assert lines["Bcc"].text() == "spy@x.test"
    assert "spy@x.test" in stage.session.envelope.recipients


# Undo


def test_one_run_of_typing_is_one_step(stage, lines):
    stage.open(PLAIN)
    stage.type(lines["To"], "ann@x.test")
    stage.append(lines["Subject"], "yz")
    stage.press(lines["Subject"], "z")
    assert (lines["Subject"].text(), lines["To"].text()) == ("x", "ann@x.test")
    stage.press(lines["Subject"], "z")
    assert stage.raw == PLAIN
    assert lines["To"].text() == ""
    stage.press(lines["To"], "y")
    stage.press(lines["To"], "z", shift=True)
    assert (lines["Subject"].text(), lines["To"].text()) == ("xyz", "ann@x.test")
    assert field(stage, "Subject") == b"xyz"


def test_a_pause_ends_the_run(qtbot, stage, lines):
    stage.open(PLAIN)
    stage.append(lines["Subject"], "1")
    qtbot.waitUntil(lambda: not stage.workbench._pause.isActive())
    stage.append(lines["Subject"], "2")
    stage.press(lines["Subject"], "z")
    assert lines["Subject"].text() == "x1"


def test_the_line_under_the_keyboard_is_not_rewritten_while_a_large_message_is_looked_at(stage, lines):
    stage.open(PLAIN + b"x" * 300_000)
    stage.type(lines["To"], "a@x.test, ")
    assert not stage.session.is_examined
    stage.append(lines["Subject"], "!")
    stage.idle()
    assert lines["To"].text() == "a@x.test, "
    assert field(stage, "To") == b"a@x.test"
    stage.press(lines["Subject"], "z")
    stage.press(lines["Subject"], "z")
    stage.idle()
    assert (lines["Subject"].text(), lines["To"].text()) == ("x", "")


def test_the_name_of_a_new_message_gets_the_domain_of_its_sender_with_the_sender(stage, lines):
    raw = blank().raw
    stage.open(raw)
    random, _, domain = field(stage, "Message-ID").partition(b"@")
    assert domain == b"localhost.invalid>"
    stage.type(lines["To"], "ann@y.test")
    assert field(stage, "Message-ID") == random + b"@localhost.invalid>"
    stage.type(lines["From"], "Me <me@x.test>")
    assert field(stage, "Message-ID") == random + b"@x.test>"
    stage.press(lines["From"], "z")
    assert field(stage, "From") is None
    assert field(stage, "Message-ID") == random + b"@localhost.invalid>"
    stage.press(lines["From"], "y")
    stage.overtype(lines["From"], "me@other.test")
    assert field(stage, "Message-ID") == random + b"@other.test>"


def test_a_name_that_has_a_domain_keeps_it(stage, lines):
    stage.open(blank("me@x.test").raw)
    name = field(stage, "Message-ID")
    stage.overtype(lines["From"], "me@other.test")
    assert field(stage, "Message-ID") == name
    stage.open(stage.raw.replace(b"@x.test>", b"@localhost.invalid>"))
    stage.append(lines["From"], "x")
    assert field(stage, "Message-ID").endswith(b"@other.testx>")
    stage.open(stage.raw)  # another message, for all that is known
    stage.append(lines["From"], "y")
    assert field(stage, "Message-ID").endswith(b"@other.testx>")
