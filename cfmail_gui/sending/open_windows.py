"""What was open when the program ended, so that the next start can open it again. It sends nothing."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.message.faults import BadFile

if TYPE_CHECKING:
    from cfmail_gui.store.json_list import Entry, JsonList

_MOST = 2**31 - 1  # what Qt counts with
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WindowState:
    """One window with a message out of a file. Neither what was typed nor the envelope is in it."""

    path: Path  # of the message, or of the template that was followed
    is_template: bool
    data: Path | None  # the template's, where another file than the one beside it was chosen
    row: int  # of the data, from 0
    view: int  # from 0
    account: str  # our id
    layout: Mapping[str, str]  # see ``Memory.layout``


class OpenWindows:
    """What a file says about windows. For any thread."""

    def __init__(self, shelf: "JsonList") -> None:
        self._shelf = shelf

    def read(self) -> tuple[WindowState, ...]:
        """Return the windows, that in front last; none where nothing is known."""
        try:
            return tuple(filter(None, map(_decoded, self._shelf.read())))
        except BadFile as error:
            _log.warning("the open windows were not read: %s", error.fault)
            return ()

    def take(self) -> tuple[WindowState, ...]:
        """Read and forget them."""
        windows = self.read()
        self.write(())
        return windows

    def write(self, windows: Sequence[WindowState]) -> None:
        """Remember these windows, and no others."""
        try:
            if windows:
                self._shelf.change(lambda _before: [_encoded(each) for each in windows])
            else:
                self._shelf.remove()
        except BadFile as error:
            _log.warning("the open windows were not written: %s", error.fault)


def _encoded(window: WindowState) -> "Entry":
    return {
        "path": str(window.path),
        "template": window.is_template,
        "data": str(window.data) if window.data else "",
        "row": window.row,
        "view": window.view,
        "account": window.account,
        "layout": dict(window.layout),
    }


def _decoded(entry: "Entry") -> WindowState | None:
    path, data, layout = entry.get("path"), entry.get("data"), entry.get("layout")
    if not isinstance(path, str) or not Path(path).is_absolute():
        return None
    return WindowState(
        path=Path(path),
        is_template=entry.get("template") is True,
        data=Path(data) if isinstance(data, str) and data else None,
        row=_count(entry.get("row")),
        view=_count(entry.get("view")),
        account=str(entry.get("account", "")),
        layout={key: text for key, text in layout.items() if isinstance(text, str)} if isinstance(layout, dict) else {},
    )


def _count(value: object) -> int:
    return value if type(value) is int and 0 < value <= _MOST else 0
