"""What is imported only at its first use, on the thread that uses it: httpx and aiohttp are slower than a window."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from cfmail_gui.account import Access, Account
from cfmail_gui.attempt import Progress, SendReport, SendRequest, Verification

if TYPE_CHECKING:
    from cfmail_gui.cloudflare.client import EmailApi
    from cfmail_gui.message.wire import Wire
    from cfmail_gui.sandbox.server import Sandbox

_Report = Callable[[Progress], None]


class LateApi:
    """The Cloudflare client of one thread, made at its first call."""

    def __init__(self, proxy: str = "") -> None:
        self._proxy = proxy
        self._lock = threading.Lock()
        self._api: EmailApi | None = None

    def send_raw(self, access: Access, request: SendRequest, message: "Wire", progress: _Report) -> SendReport:
        """See EmailApi."""
        return self._made().send_raw(access, request, message, progress)

    def verify(self, access: Access) -> Verification:
        """See EmailApi."""
        return self._made().verify(access)

    def use_proxy(self, url: str) -> None:
        """Use the proxy ``url`` from the next request on; "" for none."""
        with self._lock:
            self._proxy = url
            if self._api is not None:
                self._api.proxy = url

    def stop(self, attempt_id: str) -> None:
        """Break off this send, even when it has not begun yet. From any thread."""
        self._made().stop(attempt_id)

    def close(self) -> None:
        """Break off what is under way; nothing is imported for it."""
        with self._lock:
            api = self._api
        if api is not None:
            api.close()

    def _made(self) -> "EmailApi":
        from cfmail_gui.cloudflare.client import EmailApi

        with self._lock:
            if self._api is None:
                self._api = EmailApi(proxy=self._proxy)
            return self._api


class LateDelivery:
    """One send through ``api``; the encoder comes with the first."""

    def __init__(self, api: LateApi, access_for: Callable[[Account], Access]) -> None:
        self._api = api
        self._access_for = access_for

    def __call__(self, request: SendRequest, progress: _Report) -> SendReport:
        """See Delivery."""
        from cfmail_gui.sending.delivery import Delivery

        return Delivery(self._api, self._access_for)(request, progress)


class LateSandbox:
    """The local server, made at its first start."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sandbox: Sandbox | None = None

    def start(self) -> Access:
        """See Sandbox."""
        from cfmail_gui.sandbox.server import Sandbox

        with self._lock:
            if self._sandbox is None:
                self._sandbox = Sandbox()
        return self._sandbox.start()

    def stop(self) -> None:
        """See Sandbox."""
        if self._sandbox is not None:
            self._sandbox.stop()
