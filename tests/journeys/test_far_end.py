"""A far end that is down, hangs up or talks nonsense: the right class of outcome, in the window, after one request."""

import pytest
from PySide6.QtCore import Qt

from cfmail_gui.account import Account, Secret
from tests.conftest import ACCOUNT_ID, TOKEN, open_and_wait, outcomes, rows, send_and_wait
from tests.loopback import LoopbackServer, answering, closed_port

HTML = b"<html><body><h1>Bad gateway</h1><img src='file:///etc/passwd'></body></html>"


def hang_up_at_once(connection):
    connection.read_head()


def hang_up_after_the_body(connection):
    connection.read_request()


def error(status, code, message):
    return answering(status, {"success": False, "errors": [{"code": code, "message": message}], "result": None})


@pytest.fixture
def send_to(qtbot, program, window, mail):
    def send(port_url: str, raw: bytes | None = None):
        book = program.services.book
        book.save(Account("far", "Far", ACCOUNT_ID, base_url=f"{port_url}/client/v4"), Secret(TOKEN))
        window.choose_account("far")
        open_and_wait(qtbot, window, mail(raw) if raw else mail())
        send_and_wait(qtbot, window)
        return set(outcomes(window).values()), rows(window.result_panel.table)[0][2]

    return send


@pytest.mark.parametrize(
    ("behaviour", "word", "said"),
    [
        (hang_up_after_the_body, "Unknown", "no answer came back"),
        (
            error(401, 10101, "email.sending.error.authentication.unauthorized"),
            "Not sent",
            "mistyped, revoked or expired",
        ),
        (error(403, 10102, "email.sending.error.authentication.forbidden"), "Not sent", "Email Sending: Edit"),
        (answering(403, HTML), "Not sent", "firewall"),
        (error(404, 10000, "email.sending.error.not_found"), "Not sent", "account id"),
        (error(429, 10004, "email.sending.error.throttled"), "Not sent", "slow down"),
        (error(500, 10002, "email.sending.error.internal_server"), "Unknown", "may have been sent"),
        (answering(502, HTML), "Unknown", "HTTP 502"),
        (error(503, 10100, "email.sending.error.authentication.upstream"), "Not sent", "Try again later"),
        (answering(200, HTML), "Unknown", "cannot be read"),
        (answering(307, b"", [("Location", "http://127.0.0.1:1/")]), "Not sent", "never followed"),
        (answering(200, {"success": False, "errors": [], "result": None}), "Unknown", "says that it failed"),
    ],
)
def test_the_class_of_outcome(send_to, behaviour, word, said):
    with LoopbackServer(behaviour) as server:
        words, detail = send_to(server.url)
        assert len(server.requests) == 1
    assert words == {word}
    assert said in detail
    if "cannot be read" in said:
        assert "it was sent, but what became of each recipient is unknown" in detail
    else:
        assert ("Nothing was sent" if word == "Not sent" else "may have been sent") in detail


def test_an_answer_that_names_nobody_leaves_nobody_out(send_to):
    empty = {
        "success": True,
        "errors": [],
        "messages": [],
        "result": {"delivered": [], "queued": [], "permanent_bounces": []},
    }
    with LoopbackServer(answering(200, empty)) as server:
        words, _ = send_to(server.url)
    assert words == {"Not mentioned"}


def test_a_server_that_is_down(send_to):
    words, detail = send_to(f"http://127.0.0.1:{closed_port()}")
    assert words == {"Not sent"}
    assert "could not be reached" in detail


def test_a_connection_that_breaks_during_the_upload(send_to):
    raw = b"From: a@x.test\r\nTo: b@x.test\r\n\r\n" + b"x" * 76 * 2**16
    with LoopbackServer(hang_up_at_once) as server:
        words, detail = send_to(server.url, raw)
        assert len(server.requests) == 1
    assert words == {"Not sent"}
    assert "before the message was completely handed over" in detail


def test_the_exact_octets_and_recipients_arrive_once(send_to, window):
    result = {"delivered": ["ada@one.test", "BOB@two.test", "eve@THREE.test"], "queued": [], "permanent_bounces": []}
    with LoopbackServer(answering(200, {"success": True, "errors": [], "messages": [], "result": result})) as server:
        words, _ = send_to(server.url)
        (request,) = server.requests
    assert words == {"Delivered"}
    body = request.json()
    assert body["recipients"] == ["ada@one.test", "bob@two.test", "eve@three.test"]
    assert body["from"] == "me@sender.test"
    assert body["mime_message"].encode() == window.session.opened.document.raw
    assert request.header("authorization") == f"Bearer {TOKEN}"
    assert "sandbox" not in window.result_panel.state.text().lower()


def test_a_hostile_answer_is_shown_as_plain_text(send_to, window):
    nasty = "<img src=file:///etc/passwd>\u202eevil\x07"
    with LoopbackServer(error(400, 1, nasty)) as server:
        send_to(server.url)
    assert "<img src=file:///etc/passwd>evil" in window.result_panel.state.text()
    assert window.result_panel.state.textFormat() == Qt.TextFormat.PlainText
