"""What went within the last hour, so that a person is asked once before it goes again."""

import time
from typing import TYPE_CHECKING

from cfmail_gui.message.addr_spec import key
from cfmail_gui.record import HAD_IT, REPEAT_SECONDS

if TYPE_CHECKING:
    import sqlite3

_FRESH = "attempt.started > ? AND attempt.simulated = ? AND attempt.state <> 'not-sent'"
_TO = "JOIN recipient ON recipient.attempt = attempt.number"
_LATELY = f"""
    SELECT attempt.sha256, attempt.state, address, outcome FROM attempt {_TO} WHERE {_FRESH}
    UNION ALL
    SELECT item.sha256, attempt.state, address, outcome
    FROM item JOIN attempt ON attempt.id = item.attempt {_TO} WHERE {_FRESH}
"""  # noqa: S608 - words of ours


def sent_lately(connection: "sqlite3.Connection", *, simulated: bool) -> dict[str, set[str]]:
    """Return, by SHA-256, the keys of the addresses that have, or may have, these octets."""
    since = time.time() - REPEAT_SECONDS
    found: dict[str, set[str]] = {}
    for sha256, state, address, outcome in connection.execute(_LATELY, (since, simulated) * 2):
        if state in {"sending", "unknown"} or outcome in HAD_IT:
            found.setdefault(sha256.hex(), set()).add(key(address))
    return found
