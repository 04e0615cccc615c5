"""One undo history for everything that can be edited in a window: fields, bodies, attachments, source, envelope."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window is up before a message is there
    from cfmail_gui.message.document import Document
    from cfmail_gui.sending.draft import Draft

MOST_STEPS = 1_000
MOST_OCTETS = 128 * 2**20
"""Of what is kept for undo, roughly. The message itself is shared by all states, and most edits by many of them."""

_PART_OCTETS = 400  # that an entry of the part tree takes in memory


@dataclass(frozen=True, slots=True)
class State:
    """What an undo brings back."""

    document: "Document | None"
    draft: "Draft"


@dataclass(frozen=True, slots=True)
class _Step:
    state: State  # before the edit, or after it on the redo side
    label: str
    octets: int = 0  # held by this state, and not by the one after it


class History:
    """States before each edit. Edits that follow each other under one ``key`` are one step, until ``seal``."""

    def __init__(self) -> None:
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self._key = ""

    @property
    def undo_label(self) -> str:
        """What an undo would take back; "" where there is nothing."""
        return self._undo[-1].label if self._undo else ""

    @property
    def redo_label(self) -> str:
        """What a redo would bring back; "" where there is nothing."""
        return self._redo[-1].label if self._redo else ""

    def record(self, before: State, label: str, key: str = "") -> None:
        """Remember the state before an edit. ``key`` "" never joins the edit before it."""
        self._redo.clear()
        if key and key == self._key and self._undo:
            return
        self._key = key
        if self._undo:
            last = self._undo[-1]
            self._undo[-1] = replace(last, octets=_octets(last.state, before))
        self._undo.append(_Step(_kept(before), label, _octets(before)))
        self._drop_oldest()

    def seal(self) -> None:
        """Let the next edit be a step of its own: the user paused, or did something else."""
        self._key = ""

    def undo(self, now: State) -> State | None:
        """Return the state before the last step, or None."""
        return self._move(self._undo, self._redo, now)

    def redo(self, now: State) -> State | None:
        """Return the state that the last undo left, or None."""
        return self._move(self._redo, self._undo, now)

    def clear(self) -> None:
        """Forget everything: another message was opened."""
        self._undo.clear()
        self._redo.clear()
        self._key = ""

    def _move(self, source: list[_Step], target: list[_Step], now: State) -> State | None:
        self._key = ""
        if not source:
            return None
        step = source.pop()
        target.append(_Step(_kept(now), step.label, _octets(now, step.state)))
        return step.state

    def _drop_oldest(self) -> None:
        octets = 0
        for index in range(len(self._undo) - 1, -1, -1):
            octets += self._undo[index].octets
            if octets > MOST_OCTETS or len(self._undo) - index > MOST_STEPS:
                del self._undo[: index + 1]
                return


def _kept(state: State) -> State:
    return State(state.document.lean(), state.draft) if state.document else state


def _octets(state: State, after: State | None = None) -> int:
    """Estimate what ``state`` holds and ``after`` does not."""
    document, other = state.document, after.document if after else None
    if document is None:
        return 0
    shared = {id(item.octets) for item in other.octets.items} if other else set()
    octets = sum(len(item.octets) for item in document.octets.items if id(item.octets) not in shared)
    if other is None or document.fields is not other.fields:
        octets += document.fields_end - document.start
    if "tree" in document.__dict__ and not (other and document.tree is other.__dict__.get("tree")):
        octets += len(document.tree.parts) * _PART_OCTETS
    return octets
