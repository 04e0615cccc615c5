"""The program as assistive technology sees it: started as a user does, and used by names alone, over the real bus."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import ACCOUNT_ID, MESSAGE, TOKEN

pytestmark = pytest.mark.atspi
if sys.platform != "linux":
    pytest.skip("AT-SPI is Linux's", allow_module_level=True)

from tools.atspi import Bus, Node, Spoken, accessibility, until  # noqa: E402 - needs jeepney, which is Linux's, too

PROGRAM = Path(sys.executable).with_name("cfmail-gui")
Start = Callable[..., Node]


@pytest.fixture
def bus() -> Iterator[Bus]:
    with accessibility() as found:
        yield found


@pytest.fixture
def start(bus: Bus, tmp_path: Path) -> Iterator[Start]:
    """Start the program with these words on its command line; what it writes to standard error fails the test."""
    errors = tmp_path / "errors.txt"
    started: list[subprocess.Popen[bytes]] = []

    def begin(*words: str | Path) -> Node:
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with errors.open("wb") as file:
            started.append(subprocess.Popen([PROGRAM, *words], env=environment, stderr=file))
        return bus.application("cfmail-gui")

    yield begin
    for program in started:
        program.kill()
        program.wait()
    assert "Traceback" not in errors.read_text()


def quit_by_menu(program: Node) -> None:
    program.wait_for("Quit", "menu item").press()


def ended(table: Node, rows: int) -> list[tuple[str, ...]]:
    """Wait until a table has so many rows."""
    return until(lambda: found if len(found := table.rows()) == rows else None, lambda: str(table.rows()))


def texts(spoken: list[Spoken]) -> list[str]:
    return [each.text for each in spoken]


def test_the_main_job(bus, start, mail):
    program = start(mail(MESSAGE))
    window = program.wait_for("mail.eml — cfmail", "frame")
    send = window.wait_for("Send", "push button", "enabled", "focusable")
    assert window.wait_for("Account", "combo box").states >= {"enabled", "focusable"}
    window.wait_for("Envelope sender", "text").type("bounces@sender.test")
    recipients = window.wait_for("Envelope recipients", "text")
    assert recipients.text.split() == ["ada@one.test", "bob@two.test", "eve@three.test"]
    recipients.type("ada@one.test\nqueued@two.test\nbounce@three.test")
    window.wait_for("Subject", "text").type("Hello")
    window.wait_for("Send", "push button", "enabled")
    with bus.announcements() as heard:
        send.press()
        rows = ended(window.wait_for("Results", "table"), 3)
        assert [(address, outcome) for address, outcome, _ in rows] == [
            ("ada@one.test", "Delivered"),
            ("queued@two.test", "Queued"),
            ("bounce@three.test", "Bounced"),
        ]
        end = "Sandbox: 1 of 3 recipients delivered; see what became of each below. Nothing left this computer."
        until(lambda: end in texts(bus.spoken(heard)), lambda: str(bus.spoken(heard)))
    told = bus.spoken(heard)
    assert told[-1] == Spoken(end, assertive=True)
    assert texts(told)[0].startswith("Preparing the message…")
    assert sum(text.startswith("Sending:") for text in texts(told)) <= 1
    window.wait_for(end, "label")


def test_what_the_checks_find_is_spoken(bus, start, mail):
    program = start(mail(MESSAGE))
    with bus.announcements() as heard:
        window = program.wait_for("mail.eml — cfmail", "frame")
        window.wait_for("Envelope sender", "text").type("someone@else.test")
        until(lambda: any("finding" in each for each in texts(bus.spoken(heard))), lambda: str(bus.spoken(heard)))
    window.wait_for("Checks", "page tab").press()
    table = window.wait_for("Findings", "table")
    assert any("someone@else.test" in row[0] for row in until(table.rows, window.outline))


def test_a_batch(bus, start, mail):
    first, second = mail(MESSAGE, "one.eml"), mail(MESSAGE.replace(b"ada@", b"bounce@"), "two.eml")
    program = start()
    program.wait_for("Send", "push button", "enabled")
    program.wait_for("New Batch from Files…", "menu item").press()
    dialog = program.wait_for("Messages of the batch", "dialog")
    dialog.wait_for("File name:", "text").type(f'"{first}" "{second}"')
    dialog.wait_for("Open", "push button", "enabled").press()
    batch = program.wait_for("Batch", "frame")
    table = batch.wait_for("Batch messages", "table")
    assert [row[1] for row in ended(table, 2)] == ["one.eml", "two.eml"]
    with bus.announcements() as heard:
        batch.wait_for("Start batch", "push button", "enabled").press()
        wanted = ["Sent: 3 delivered", "Sent: 2 delivered, 1 bounced"]
        until(lambda: [row[-1] for row in table.rows()] == wanted, lambda: str(table.rows()))
        until(lambda: any("Done" in each for each in texts(bus.spoken(heard))), lambda: str(bus.spoken(heard)))
    assert len(bus.spoken(heard)) < 8  # its steps, and not each of its messages


def test_the_account_dialog(bus, start):
    program = start()
    window = program.wait_for("Send", "push button", "enabled") and program.children()[0]
    program.wait_for("Accounts…", "menu item").press()
    dialog = program.wait_for("Accounts", "dialog")
    with bus.announcements() as heard:
        dialog.wait_for("Save", "push button").press()
        until(lambda: bus.spoken(heard), lambda: "nothing was said of the empty form")
    dialog.wait_for("Name", "text").type("Acme")
    dialog.wait_for("Account id", "text").type(ACCOUNT_ID)
    dialog.wait_for("API token or key", "text").type(TOKEN)
    dialog.wait_for("This is production", "check box").press()
    dialog.wait_for("Save", "push button", "enabled").press()
    saved = "Saved. The window uses this account now."
    without = "Use the token for this session only"
    until(lambda: dialog.find(saved) or dialog.find(without), dialog.outline)
    if dialog.find(saved) is None:  # no keyring on this bus
        dialog.wait_for(without, "push button").press()
    accounts = dialog.wait_for("Stored accounts", "list")
    until(lambda: [each.name for each in accounts.children()] == ["Acme"], dialog.outline)
    dialog.wait_for("Close", "push button").press()
    program.wait_gone("Accounts", "dialog")
    window.wait_for("PRODUCTION · Acme · Mail sent here reaches real people.", "label")


def test_a_command_is_found_and_run(bus, start):
    program = start()
    program.wait_for("Send", "push button", "enabled")
    with bus.announcements() as heard:
        program.wait_for("Find a Command…", "menu item").press()
        program.wait_for("Find a command", "text", "focused").type("shortcuts")
        until(
            lambda: any("Keyboard Shortcuts" in each for each in texts(bus.spoken(heard))),
            lambda: str(bus.spoken(heard)),
        )
    assert program.wait_for("Commands", "table").rows()[0] == ("Keyboard Shortcuts", "Help", "Ctrl+F1")
    program.wait_for("Keyboard Shortcuts", "menu item").press()
    keys = program.wait_for("Keyboard shortcuts", "dialog").wait_for("Keyboard shortcuts", "table").rows()
    assert ("Help menu", "Ctrl+K", "Find a Command…") in keys


def test_it_ends_when_it_is_told_to(bus, start):
    program = start()
    program.wait_for("Send", "push button", "enabled")
    quit_by_menu(program)
    until(lambda: "cfmail-gui" not in [each.name for each in bus.applications()], lambda: "it is still there")
