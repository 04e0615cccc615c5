"""Every recipient that steers the sandbox, from the window's editor to the window's table."""

import pytest

from cfmail_gui.gui import help_pages
from cfmail_gui.sandbox.steering import STEERING
from tests.conftest import outcomes, rows, send_and_wait

EXPECTED = {
    "queued": ("Queued", "not final"),
    "delayed": ("Queued", "not final"),
    "expired": ("Queued", "not final"),
    "bounce": ("Bounced", "Permanently refused"),
    "unmentioned": ("Not mentioned", "does not list"),
    "suppressed": ("Suppressed", "suppression list"),  # as soon as the program has found out why it was refused
    "throttled": ("Not sent", "send again at"),
    "toobig": ("Not sent", "5 MiB"),
    "forbidden": ("Not sent", "Email Sending: Edit"),
    "unavailable": ("Not sent", "Try again later"),
    "error": ("Unknown", "documentation says that nothing is sent then"),
    "slow": ("Delivered", "took the message"),
    "hangup": ("Unknown", "may have been sent"),
    "garbage": ("Unknown", "cannot be read"),
    "anyone": ("Delivered", "took the message"),
}


def test_every_documented_address_is_expected_and_explained():
    assert {name for name, _ in STEERING} | {"anyone"} == set(EXPECTED)
    for name, _ in STEERING:
        assert f"`{name}@`" in help_pages.text("sandbox")


@pytest.mark.parametrize("local_part", EXPECTED)
def test_outcome(qtbot, window, local_part):
    address = f"{local_part}@any.test"
    window.envelope_panel.recipients.setPlainText(address)
    send_and_wait(qtbot, window)
    word, said = EXPECTED[local_part]
    qtbot.waitUntil(lambda: outcomes(window) == {address: word}, timeout=20_000)
    (_, _, detail) = rows(window.result_panel.table)[0]
    assert said in detail
    assert "andbox" in window.result_panel.state.text()
    if word == "Not sent":
        assert "Nothing was sent" in detail


def test_a_mixed_request_gives_every_recipient_its_own_outcome(qtbot, window):
    window.envelope_panel.recipients.setPlainText("a@x.test\nQueued+1@x.test\nbounce@x.test\nunmentioned@x.test")
    send_and_wait(qtbot, window)
    assert outcomes(window) == {
        "a@x.test": "Delivered",
        "Queued+1@x.test": "Queued",
        "bounce@x.test": "Bounced",
        "unmentioned@x.test": "Not mentioned",
    }
