"""Who may stay connected to the sandbox: any local user can connect, and descriptors are the whole program's."""

from collections.abc import Awaitable, Callable
from functools import partial

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

MOST_CONNECTIONS = 32
"""The program itself has one; other clients on this computer may have some."""

HEADER_SECONDS = 10.0
_AT_ONCE = 0.05  # seconds; a connection cannot be closed before it is made

_Handle = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Door(web.Server):
    """Closes connections beyond ``MOST_CONNECTIONS``, and those that show no request's header in time."""

    def __init__(self, handle: _Handle, header_seconds: float = HEADER_SECONDS, **options: object) -> None:
        super().__init__(partial(self._note, handle), **options)  # type: ignore[arg-type]  # passed on as they are
        self._header_seconds = header_seconds
        self._silent: set[RequestHandler] = set()  # those that have not shown a header, and whose time is not over

    async def _note(self, handle: _Handle, request: web.BaseRequest) -> web.StreamResponse:
        self._silent.discard(request.protocol)
        return await handle(request)

    def _judge(self, handler: RequestHandler, *, has_room: bool) -> None:
        if not has_room or handler in self._silent:
            handler.force_close()
        self._silent.discard(handler)

    def __call__(self) -> RequestHandler:
        """Make the handler of a new connection."""
        handler = super().__call__()
        self._silent.add(handler)
        has_room = len(self.connections) < MOST_CONNECTIONS
        patience = self._header_seconds if has_room else _AT_ONCE
        self._loop.call_later(patience, partial(self._judge, handler, has_room=has_room))
        return handler
