"""What stands before the @ of a recipient decides what the local Cloudflare does. Pure."""

from collections.abc import Mapping
from typing import Literal

Effect = Literal[
    "late",
    "hang-up",
    "not-json",
    "upstream",
    "internal",
    "throttled",
    "forbidden",
    "too-big",
    "suppressed",
    "queued",
    "delayed",
    "expired",
    "bounced",
    "unmentioned",
]

STEERING: tuple[tuple[str, Effect], ...] = (
    ("slow", "late"),
    ("hangup", "hang-up"),
    ("garbage", "not-json"),
    ("unavailable", "upstream"),
    ("error", "internal"),
    ("throttled", "throttled"),
    ("forbidden", "forbidden"),
    ("toobig", "too-big"),
    ("suppressed", "suppressed"),
    ("queued", "queued"),
    ("delayed", "delayed"),
    ("expired", "expired"),
    ("bounce", "bounced"),
    ("unmentioned", "unmentioned"),
)
"""Local parts that steer the answer, in any case, with any ``+tag``, at any domain; others are delivered.

"late" delays whatever the others bring about. From "hang-up" to "suppressed" the effect is one on the whole
request, and of several the upper one wins. The rest concern their own recipient only: "queued", "delayed" and
"expired" are queued at first, and the log tells of the latter two some seconds later that they were delivered, or
could not be.
"""

_EFFECTS: Mapping[str, Effect] = dict(STEERING)


def effect_of(address: str) -> Effect | None:
    """Return how the recipient ``address`` steers the answer; None: the message is delivered to it."""
    return _EFFECTS.get(address.rpartition("@")[0].partition("+")[0].lower())
