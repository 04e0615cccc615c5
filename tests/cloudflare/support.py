"""What the tests of this room share: one account, one message, one call."""

import ssl
import threading
from dataclasses import dataclass, field

import pytest

from cfmail_gui.account import Access, Account, Secret
from cfmail_gui.attempt import Progress, SendFailed, SendReport, SendRequest
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.cloudflare.exchange import Timeouts
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.wire import Wire
from tests.loopback import PATIENCE

ACCOUNT_ID = "0123456789abcdef" * 2
CANARY = "CanaryTokenDoNotShowMeAnywhere-0123456789"
PATH = f"/client/v4/accounts/{ACCOUNT_ID}/email/sending/send_raw"
QUICK = Timeouts(connect=5, write=5, read=5, answer=5)
MESSAGE = "From: a@sender.example\r\nTo: b@far.example\r\nSubject: hi\r\n\r\nHello\r\n"
LARGE = MESSAGE + ("QUJD" * 19 + "\r\n") * (5 * 2**20 // 78)
RESULT = {"delivered": ["b@far.example"], "queued": [], "permanent_bounces": []}
GOOD = {"success": True, "errors": [], "messages": [], "result": RESULT}


def good(**result) -> dict:
    return {**GOOD, "result": result}


def failed(code: int, message: str) -> dict:
    errors = [{"code": code, "message": message}]
    return {"success": False, "errors": errors, "messages": [], "result": None}


def access(url: str, *, auth: str = "token", email: str = "", secret: str = CANARY) -> Access:
    return Access(ACCOUNT_ID, f"{url}/client/v4", auth, Secret(secret), email)


def request(*recipients: str, sender: str = "a@sender.example") -> SendRequest:
    account = Account("id", "Acme", ACCOUNT_ID)
    envelope = Envelope(sender, recipients or ("b@far.example",))
    return SendRequest("attempt-1", account, envelope, b"")


def wire(text: str = MESSAGE) -> Wire:
    return Wire(text.encode(), ())


@dataclass
class Call:
    """One send, on this thread or on one of its own, and what it told."""

    url: str
    text: str = MESSAGE
    recipients: tuple[str, ...] = ()
    proxy: str = ""
    verify: ssl.SSLContext | None = None
    timeouts: Timeouts = QUICK
    auth: str = "token"
    email: str = ""
    told: list[Progress] = field(default_factory=list)
    outcome: SendReport | BaseException | None = None

    def __post_init__(self) -> None:
        self.api = EmailApi(self.proxy, timeouts=self.timeouts, verify=self.verify)

    def run(self) -> SendReport:
        to = access(self.url, auth=self.auth, email=self.email)
        return self.api.send_raw(to, request(*self.recipients), wire(self.text), self.told.append)

    def failure(self) -> SendFailed:
        with pytest.raises(SendFailed) as caught:
            self.run()
        return caught.value

    def start(self) -> "Call":
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        return self

    def ended(self) -> SendReport | BaseException | None:
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "the send does not end"
        return self.outcome

    def _run(self) -> None:
        try:
            self.outcome = self.run()
        except BaseException as problem:  # noqa: BLE001 - judged by the test, on its own thread
            self.outcome = problem


def facts(failure: SendFailed) -> tuple[str, bool]:
    return failure.fault, failure.maybe_sent
