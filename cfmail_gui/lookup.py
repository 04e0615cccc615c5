"""What Cloudflare can be asked beside sending: zones, their domains, suppressions, its log. Frozen values, no I/O."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from cfmail_gui.message.faults import CfmailError

Permission = Literal["zone-read", "analytics-read", "email-sending-read"]


class NotPermitted(CfmailError):
    """The account's token may not ask this. ``permission`` is what it lacks; ``server_text`` is untrusted."""

    def __init__(self, permission: Permission, server_text: str = "") -> None:
        super().__init__(permission)
        self.permission: Permission = permission
        self.server_text = server_text


class NoZone(CfmailError):
    """None of the zones that the token can see holds the sender's domain."""

    def __init__(self, domain: str) -> None:
        super().__init__("no-zone")
        self.domain = domain


class BeyondLog(CfmailError):
    """Cloudflare's log reaches back ``days`` only, and the attempt is older."""

    def __init__(self, days: int) -> None:
        super().__init__("beyond-log")
        self.days = days


@dataclass(frozen=True, slots=True)
class Zone:
    """A domain at Cloudflare."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SendingDomain:
    """A domain of a zone that is set up for sending, be it the zone's own name. All texts are untrusted."""

    name: str
    enabled: bool
    return_path: str = ""  # the domain that bounces go to


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why Cloudflare sends nothing to an address. ``reason`` is Cloudflare's word: untrusted."""

    address: str
    reason: str
    until: str = ""  # ISO 8601; "" for ever
    read_only: bool = False  # Cloudflare's own entry, which only its support can remove


@dataclass(frozen=True, slots=True)
class LogQuestion:
    """What to look for in Cloudflare's log: by ``message_id`` where it is known, else by all the rest."""

    message_id: str
    sender: str
    recipients: tuple[str, ...]
    subject: str
    since: datetime  # aware, UTC
    until: datetime


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One event of the dataset ``emailSendingAdaptive``. All texts are untrusted."""

    moment: datetime  # aware, UTC
    recipient: str
    message_id: str
    status: str  # "delivered", "deliveryFailed" and others
    cause: str  # errorCause
    detail: str  # errorDetail
    is_last: bool
