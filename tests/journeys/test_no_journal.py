"""Without a journal nothing is sent."""

import os
from contextlib import closing

import pytest

from cfmail_gui.account import Access, Account, Secret
from cfmail_gui.attempt import SendRequest
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.record import JournalUnavailable
from cfmail_gui.sending.delivery import Delivery
from cfmail_gui.store.journal import Journal
from cfmail_gui.store.journal_db import Database
from tests.conftest import ACCOUNT_ID, MESSAGE, TOKEN
from tests.journeys.conftest import ANSWER
from tests.loopback import LoopbackServer, answering


def break_folder(database: Database) -> None:
    """Put a file where the folder should be."""
    database.path.parent.touch()


def break_file(database: Database) -> None:
    """Put something else where the database should be."""
    database.path.parent.mkdir()
    database.path.write_bytes(b"These are no pages of SQLite." * 100)


def fill(database: Database) -> None:
    """Let this thread's connection have no more pages than there are."""
    with database.read() as connection:
        connection.execute("PRAGMA max_page_count = 1")


@pytest.mark.parametrize(
    ("break_it", "fault"), [(break_folder, "unwritable"), (break_file, "corrupt"), (fill, "disk-full")]
)
def test_what_cannot_be_written_down_is_not_sent(tmp_path, break_it, fault):
    with (
        LoopbackServer(answering(200, ANSWER)) as server,
        closing(Database(tmp_path / "data" / "journal.sqlite")) as database,
    ):
        break_it(database)
        access = Access(ACCOUNT_ID, f"{server.url}/client/v4", "token", Secret(TOKEN))
        deliver = Delivery(EmailApi(), lambda _: access, Journal(database))
        request = SendRequest(
            "a1",
            Account("far", "Far", ACCOUNT_ID),
            Envelope("me@sender.test", ("ada@one.test",)),
            MESSAGE + os.urandom(2**15).hex().encode(),
        )
        with pytest.raises(JournalUnavailable) as caught:
            deliver(request, lambda _: None)

        assert caught.value.fault == fault
        assert server.connections == 0
