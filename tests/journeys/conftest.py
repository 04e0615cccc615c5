"""The far end of a story."""

from dataclasses import replace
from pathlib import Path

import pytest

from cfmail_gui.account import Account, Secret
from tests.conftest import ACCOUNT_ID, TOKEN
from tests.gui.template.conftest import DATA, HTML
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


@pytest.fixture
def far(program, window):
    """Have the window send to a server with this behaviour, through an account with these marks."""
    servers = []

    def make(behaviour, **marks):
        servers.append(LoopbackServer(behaviour).__enter__())
        account = Account("far", "Far", ACCOUNT_ID, base_url=f"{servers[-1].url}/client/v4")
        program.services.book.save(replace(account, **marks), Secret(TOKEN))
        window.show_accounts()
        window.choose_account("far")
        return servers[-1]

    yield make
    for server in servers:
        server.__exit__()


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A page with variables, and two rows of data beside it."""
    path = tmp_path / "order.html"
    path.with_suffix(".json").write_text(DATA)
    path.write_text(HTML)
    return path
