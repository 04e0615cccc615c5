"""Where a batch that is being sent stands: what its threads share. Thread-safe, no I/O."""

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass

from cfmail_gui.batch_record import MAX_CONCURRENCY, BatchPlan, BatchState
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.sending.batch_faults import LONGEST_STREAK, Streak
from cfmail_gui.sending.batch_news import PauseCode
from cfmail_gui.sending.batch_pace import Estimate, Pace

_TICK = 1.0  # seconds between two news of a pause that counts down


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is told of a batch, apart from what the journal knows."""

    state: BatchState
    why: PauseCode
    error: CfmailError | None
    changed: tuple[int, ...]
    in_hand: int
    wait_left: int


class Standing:
    """The state of one batch, the messages in hand, and whose turn it is."""

    def __init__(self, plan: BatchPlan, clock: Callable[[], float]) -> None:
        self._lock = threading.RLock()
        # Who waits for one thing is not woken by another: at thousands of messages a minute that would cost most.
        self._gate = threading.Condition(self._lock)  # those that send, while they may not
        self._turns = threading.Condition(self._lock)  # the one of them that is next
        self._tidings = threading.Condition(self._lock)  # the one that tells
        self._clock = clock
        self._pace = Pace(plan.per_minute)
        self._estimate = Estimate()
        self._plan = plan
        self._state: BatchState = "draft"
        self._why: PauseCode = ""
        self._error: CfmailError | None = None
        self._resume_at: float | None = None
        self._is_closing = self._has_failed = False
        self._is_active = self._is_wanted = False
        self._in_hand: dict[int, str] = {}  # place -> attempt
        self._version = 0  # of the queue: it grows when a message gets another turn
        self._streak: tuple[Streak, list[int]] = ("", [])
        self._news: set[int] = set()
        self._is_told = False

    # What the user wants; from any thread, at once

    def start(self) -> bool:
        """Run, or go on; True where nobody is at work and a thread has to be started."""
        with self._lock:
            if self._is_closing:
                return False
            if self._is_active and not self._is_over:
                self._run()
                return False
            self._is_wanted = True
            was_active, self._is_active = self._is_active, True
            return not was_active

    def pause(self) -> None:
        """Begin no other message; nothing happens where the batch does not run."""
        with self._lock:
            if self._state == "running" or self._why == "wait":
                self._set("paused")

    def stop(self) -> None:
        """Begin no other message, and end when those in hand have."""
        with self._lock:
            self._is_wanted = False
            if self._state in ("running", "paused"):
                self._set("stopped")

    def close(self) -> None:
        """Like ``stop``, for ever; the batch goes on the next time the program runs."""
        with self._lock:
            self._is_closing = True
            if self._state in ("running", "paused"):
                self._set("paused", "closed")
            self._wake()

    def replan(self, plan: BatchPlan) -> None:
        """Go on at another pace."""
        with self._lock:
            self._plan = plan
            self._pace.per_minute = plan.per_minute
            self._wake()

    # What happens to it

    def take_over(self) -> bool:
        """Begin to work; False where nobody wants that (any more), and then nobody is at work."""
        with self._lock:
            self._is_active = self._is_wanted and not self._is_closing
            self._is_wanted = self._has_failed = False
            if self._is_active:
                self._run()
            return self._is_active

    def hold(self, why: PauseCode, error: CfmailError | None = None, wait: int = 0) -> None:
        """Pause for a reason. What the user wants counts for more than a wait, and any other reason for most."""
        with self._lock:
            if self._state not in ("running", "paused"):
                return
            if why not in ("wait", self._why):
                self._set("paused", why, error)
            elif why == "wait" and (self._state == "running" or self._why == "wait"):
                until = max(self._clock() + wait, self._resume_at or 0.0)
                self._set("paused", "wait", error)
                self._resume_at = until

    def fail(self, why: PauseCode, error: CfmailError | None = None) -> None:
        """Pause for a reason for which all threads end."""
        with self._lock:
            self._has_failed = True
            self._set("paused", why, error)

    def touch(self, *places: int) -> None:
        """These messages are not any more what they were."""
        with self._lock:
            self._news.update(places)
            self._tell()

    # Taking turns

    @property
    def version(self) -> int:
        """Of the queue."""
        return self._version

    def await_place(self, number: int) -> bool:
        """Wait until the thread of this number may look for a message; False when all is over."""
        with self._lock:
            self._gate.wait_for(lambda: self._is_over or (self._state == "running" and self._has_place(number)))
            return not self._is_over

    def await_turn(self, number: int, place: int, attempt_id: str, version: int) -> BatchPlan | None:
        """Wait for a message's turn and take it in hand; None where the queue is to be looked at again."""
        with self._lock:
            while not self._is_over and self._version == version and self._has_place(number):
                now = self._clock()
                wait = self._pace.wait(now) if self._state == "running" else None
                if wait == 0:
                    self._pace.begun(now)
                    self._in_hand[place] = attempt_id
                    self.touch(place)
                    return self._plan
                self._turns.wait(wait)
            return None

    def await_more(self, version: int) -> None:
        """Wait until there may be more in an empty queue; where nothing is in hand the batch is done."""
        with self._lock:
            before = len(self._in_hand)
            if not before and self._version == version and self._state in ("running", "paused"):
                self._set("done")
            self._turns.wait_for(lambda: self._is_over or self._version != version or len(self._in_hand) != before)

    def ended(self, place: int) -> None:
        """A message is not in hand any more."""
        with self._lock:
            self._in_hand.pop(place, None)
            self._estimate.ended(self._clock())
            self.touch(place)
            self._turns.notify_all()

    def requeued(self) -> None:
        """The queue is to be looked at again."""
        with self._lock:
            self._version += 1
            self._turns.notify_all()

    def in_a_row(self, streak: Streak, place: int, error: CfmailError | None = None) -> tuple[int, ...]:
        """Count what happened again; return the places it happened to when that is a reason to pause, which begins."""
        with self._lock:
            places = [*self._streak[1], place] if streak and self._streak[0] == streak else [place]
            is_enough = bool(streak) and (len(places) >= LONGEST_STREAK[streak] or self._why == streak)
            self._streak = ("", []) if is_enough else (streak, places)
            if not streak or not is_enough:
                return ()
            self.hold(streak, error)
            return tuple(places)

    # Telling

    @property
    def plan(self) -> BatchPlan:
        """How the batch is to be sent now."""
        return self._plan

    @property
    def in_hand(self) -> tuple[str, ...]:
        """The attempts under way."""
        with self._lock:
            return tuple(self._in_hand.values())

    def await_news(self, pause: float) -> bool:
        """Wait ``pause`` seconds and then until there is something to tell; False when all is over."""
        with self._lock:
            self._tidings.wait_for(lambda: self._is_idle, pause)
            self._end_wait()
            left = None if self._resume_at is None else min(self._resume_at - self._clock(), _TICK)
            self._tidings.wait_for(lambda: self._is_idle or not self._is_told, left)
            self._end_wait()
            return not self._is_idle

    def snapshot(self) -> Snapshot:
        """Return what is to be told now."""
        with self._lock:
            left = 0 if self._resume_at is None else max(math.ceil(self._resume_at - self._clock()), 0)
            changed = tuple(sorted(self._news))
            self._news.clear()
            self._is_told = True
            return Snapshot(self._state, self._why, self._error, changed, len(self._in_hand), left)

    def left_seconds(self, messages: int) -> int | None:
        """Return how long so many messages will take; None while nobody knows."""
        with self._lock:
            return self._estimate.left(messages, self._plan.per_minute, self._clock())

    @property
    def _is_over(self) -> bool:
        return self._is_closing or self._has_failed or self._state in ("stopped", "done")

    @property
    def _is_idle(self) -> bool:
        return self._is_over and not self._in_hand

    def _has_place(self, number: int) -> bool:
        return number < min(max(self._plan.concurrency, 1), MAX_CONCURRENCY)

    def _end_wait(self) -> None:
        """Go on where a wait is over and the user said that it should."""
        if self._resume_at is not None and self._clock() >= self._resume_at:
            self._resume_at = None
            if self._plan.continue_after_wait:
                self._run()
            self._tell()

    def _run(self) -> None:
        if self._state != "running":
            self._estimate.restart(self._clock())
            self._set("running")

    def _set(self, state: BatchState, why: PauseCode = "", error: CfmailError | None = None) -> None:
        self._state, self._why, self._error, self._resume_at = state, why, error, None
        self._wake()

    def _wake(self) -> None:
        self._tell()
        for waiting in (self._gate, self._turns, self._tidings):
            waiting.notify_all()

    def _tell(self) -> None:
        if self._is_told:
            self._is_told = False
            self._tidings.notify_all()
