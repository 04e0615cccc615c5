"""Waiting for what nobody can end, such as the system's name look-up."""

import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

LOOK = 0.05
"""Seconds between two looks whether the user has had enough."""

_T = TypeVar("_T")


def answer_of(work: Callable[[], _T], seconds: float, cancelled: Callable[[], bool]) -> _T | None:
    """Return what ``work`` returns, or None where that takes longer than ``seconds`` or is not wanted any more.

    ``work`` runs on a thread of its own, which is left to itself then; it must raise nothing.
    """
    answers: queue.SimpleQueue[_T] = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(work()), name="probe", daemon=True).start()
    end = time.monotonic() + seconds
    while not cancelled() and (left := end - time.monotonic()) > 0:
        with suppress(queue.Empty):
            return answers.get(timeout=min(left, LOOK))
    return None
