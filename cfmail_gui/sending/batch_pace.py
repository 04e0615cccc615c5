"""When the next message of a batch may begin, and how long all of it may take. Pure: the time is handed in."""

from collections import deque
from dataclasses import dataclass, field

_MINUTE = 60.0
_LATE_SECONDS = 0.05
"""By so much a thread may wake up late without the messages behind it being put off as well."""

_LOOKED_AT = 200  # messages that ended last: what the estimate goes by


@dataclass(slots=True)
class Pace:
    """Messages begin at least so far apart; time that went by unused is not made up for. Times are in seconds."""

    per_minute: int  # 0: as fast as it goes
    _last: float | None = None  # when the last one began, or was due to

    def wait(self, now: float) -> float:
        """Return how long the next message has to wait."""
        if self.per_minute == 0 or self._last is None:
            return 0.0
        return max(self._last + _MINUTE / self.per_minute - now, 0.0)

    def begun(self, now: float) -> None:
        """Take note that a message begins now."""
        due = now if self._last is None or self.per_minute == 0 else self._last + _MINUTE / self.per_minute
        self._last = due if due <= now <= due + _LATE_SECONDS else now


@dataclass(slots=True)
class Estimate:
    """How fast messages went lately."""

    _ended: deque[float] = field(default_factory=lambda: deque(maxlen=_LOOKED_AT))

    def restart(self, now: float) -> None:
        """Forget what was before a pause."""
        self._ended.clear()
        self._ended.append(now)

    def ended(self, now: float) -> None:
        """Take note that a message has ended."""
        self._ended.append(now)

    def left(self, messages: int, per_minute: int, now: float) -> int | None:
        """Return the seconds that so many messages will take, rounded; None while nobody knows."""
        slowest = messages * _MINUTE / per_minute if per_minute else 0.0
        done = len(self._ended) - 1
        if done < 1:
            return round(slowest) if slowest else None
        return round(max((now - self._ended[0]) / done * messages, slowest))
