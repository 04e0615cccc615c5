"""The sandbox: a local Cloudflare Email Sending on the loopback interface. Nothing leaves this computer."""

import asyncio
import secrets
import socket
import threading
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any, TypeVar

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, Access, Secret
from cfmail_gui.attempt import SandboxUnavailable
from cfmail_gui.sandbox.mail_log import MailLog
from cfmail_gui.sandbox.rules import Setup

_HOST = "127.0.0.1"
_TOKEN_OCTETS = 32

_T = TypeVar("_T")


class Sandbox:
    """Starts and stops the server; every method may be called from any thread.

    The port and the token are new with every start, so an ``Access`` is good until ``stop``.

    Args:
        slow_seconds: how long a recipient ``slow@`` delays the answer.
        settle_seconds: after how long ``delayed@`` and ``expired@`` are no longer queued.
        clock: tells the time in UTC.
    """

    def __init__(
        self,
        slow_seconds: float = 5.0,
        settle_seconds: float = 15.0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._slow_seconds = slow_seconds
        self._settle_seconds = settle_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._access: Access | None = None
        self._running = ExitStack()

    def start(self) -> Access:
        """Start the server unless it runs, and say how to reach it. The first call takes tenths of a second.

        Raises:
            SandboxUnavailable: the system gives no port, thread or descriptor; a later call tries again.
        """
        with self._lock:
            if self._access is None:
                try:
                    self._access = self._open()
                except (OSError, RuntimeError, ImportError) as error:
                    raise SandboxUnavailable(str(error)) from error
            return self._access

    def stop(self) -> None:
        """Stop the server if it runs, within a second; requests in hand lose their connection unanswered."""
        with self._lock:
            self._access = None
            self._running.close()

    def _open(self) -> Access:
        # Here, because aiohttp takes 0.2 s to import, which the start of the program must not pay.
        from cfmail_gui.sandbox.exchange import serve

        token = Secret(secrets.token_urlsafe(_TOKEN_OCTETS))
        with ExitStack() as undo:
            listener = undo.enter_context(socket.create_server((_HOST, 0)))
            port: int = listener.getsockname()[1]
            loop = _LoopThread()
            undo.callback(loop.close)
            setup = Setup(port, token, self._slow_seconds, MailLog(self._settle_seconds))
            stop = loop.run(serve(listener, setup, self._clock))
            undo.callback(lambda: loop.run(stop()))
            self._running = undo.pop_all()
        return Access(SANDBOX_ACCOUNT_ID, f"http://{_HOST}:{port}/client/v4", "token", token)


class _LoopThread:
    """An event loop and the thread that runs it.

    The thread is a daemon: the server keeps nothing that must be written before the end, and a program that
    dies before it calls ``Sandbox.stop`` must not live on as a process without a window.
    """

    def __init__(self) -> None:
        self._runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
        self._loop = self._runner.get_loop()  # here, so that its errors reach the caller
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        try:
            self._thread.start()
        except RuntimeError:
            self._runner.close()
            raise

    def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Run ``work`` in the loop and wait for it; what it raises is raised here."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        with self._runner:  # on leaving it ends what tasks are left, and closes the loop
            self._loop.run_forever()
