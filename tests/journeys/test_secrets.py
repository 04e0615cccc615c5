"""A canary token goes through every path and must turn up in no log, file or exception text."""

import logging
import traceback
from pathlib import Path

import pytest

from cfmail_gui.account import Account, Secret
from cfmail_gui.store import log
from tests.conftest import ACCOUNT_ID, TOKEN, open_and_wait, send_and_wait
from tests.loopback import LoopbackServer, answering, closed_port


@pytest.fixture
def full_log(paths, caplog):
    caplog.set_level(logging.DEBUG)
    log.start_log(paths.state, logging.DEBUG)
    yield
    log.stop_log()


def echo(connection):
    """A hostile server that repeats the request's header."""
    request = connection.read_request()
    connection.answer(401, repr(request.headers).encode())


@pytest.mark.parametrize("far_end", ["echo", "down", "hang-up", "fine"])
def test_no_trace_of_the_token(qtbot, program, window, mail, paths, caplog, full_log, far_end):
    errors = []
    window._services.sender.failed.connect(lambda _id, error: errors.append(error))
    behaviours = {"echo": echo, "hang-up": lambda c: c.read_request(), "fine": answering(200, {"result": {}})}
    with LoopbackServer(behaviours.get(far_end, echo)) as server:
        url = f"http://127.0.0.1:{closed_port()}" if far_end == "down" else server.url
        program.services.book.save(Account("far", "Far", ACCOUNT_ID, base_url=f"{url}/client/v4"), Secret(TOKEN))
        window.choose_account("far")
        open_and_wait(qtbot, window, mail())
        send_and_wait(qtbot, window)
    shown = [window.result_panel.state.text(), str(vars(window.result_panel.table.model()))]
    shown += ["".join(traceback.format_exception(error)) + str(vars(error)) for error in errors]
    files = [path for folder in (paths.config, paths.state) for path in Path(folder).rglob("*") if path.is_file()]
    assert any(path.name == "accounts.toml" for path in files)
    shown += [path.read_text() for path in files] + [caplog.text]
    assert not any(TOKEN in text for text in shown)
    others = [path for path in files if path != paths.address_history]  # which is there for addresses
    assert not any("ada@one.test" in path.read_text() for path in others)
    program._archive.close_journal()
    assert not any(TOKEN.encode() in path.read_bytes() for path in paths.data.iterdir())
    assert b"ada@one.test" in paths.journal.read_bytes()
