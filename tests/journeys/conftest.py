"""The far end of a story."""

import pytest

from cfmail_gui.account import Account, Secret
from tests.conftest import ACCOUNT_ID, TOKEN
from tests.loopback import LoopbackServer, answering

ANSWER = {
    "success": True,
    "errors": [],
    "messages": [],
    "result": {"delivered": [], "queued": [], "permanent_bounces": []},
}


@pytest.fixture
def far_end(program, window):
    """A server that says yes to everything; the window sends to it."""
    with LoopbackServer(answering(200, ANSWER)) as server:
        book = program.services.book
        book.save(Account("far", "Far", ACCOUNT_ID, base_url=f"{server.url}/client/v4"), Secret(TOKEN))
        window.choose_account("far")
        yield server
