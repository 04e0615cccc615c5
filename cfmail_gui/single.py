"""One process for each user and set of folders: a later start hands over what it was asked for, and ends."""

import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from typing import NamedTuple

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.instance import Place, meeting_place
from cfmail_gui.store.paths import Paths
from cfmail_gui.wanted import STANDARD_INPUT, Wanted

_PATIENCE = 5.0  # seconds for the other process to come up, to go, or to answer
_PAUSE = 0.05  # seconds between two tries
_BAD_ACCOUNT = 2  # as for every other fault of the command line
_UNREADABLE = 1
_HUNG = "cfmail-gui: the cfmail that runs already does not answer; another one starts."


class Start(NamedTuple):
    """How this process goes on: as the one that others ask (``held``), or alone."""

    wanted: Wanted
    place: Place | None = None
    held: ExitStack | None = None  # the lock of ``place``
    is_second: bool = False  # another process runs, and does not answer


def started(wanted: Wanted, paths: Paths) -> Start | int:
    """Return how to go on; the exit status where another process does what was wanted.

    What that process would read from standard input is read here: it has another one.
    """
    place = meeting_place(paths)
    if place is None:
        return Start(wanted)
    held = place.claim()
    if held is not None:
        return Start(wanted, place, held)
    try:
        wanted = _with_input(wanted)
    except BadFile as error:
        from cfmail_gui.gui.texts_message import bad_file

        return _told(bad_file(error), _UNREADABLE)
    return _handed_over(wanted, place)


def _handed_over(wanted: Wanted, place: Place) -> Start | int:
    from cfmail_gui.gui.instance_client import ask  # Qt's network: most starts have nobody to ask

    end = time.monotonic() + _PATIENCE
    while (left := end - time.monotonic()) > 0:
        match ask(place.socket, wanted, int(left * 1000)):
            case "done":
                return 0
            case "no-account":
                return _told(f"no account is called {wanted.account!r}", _BAD_ACCOUNT)
        held = place.claim()  # it may have ended meanwhile
        if held is not None:
            return Start(wanted, place, held)
        time.sleep(_PAUSE)
    print(_HUNG, file=sys.stderr)  # noqa: T201 - the window says so, too, if there is one soon
    return Start(wanted, is_second=True)


def _with_input(wanted: Wanted) -> Wanted:
    if STANDARD_INPUT not in wanted.files:
        return wanted
    from cfmail_gui.store.files import read_stream

    if sys.stdin is None:  # closed, or a Windows program without a console
        raise BadFile("empty", STANDARD_INPUT)
    return replace(wanted, standard_input=read_stream(sys.stdin.fileno(), lambda: False))


def _told(sentence: str, status: int) -> int:
    print(f"cfmail-gui: {sentence}", file=sys.stderr)  # noqa: T201 - as the command line's other errors
    return status
