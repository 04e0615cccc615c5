"""HTTP between a listening socket and the rules. Imports aiohttp: import this only when it is needed."""

import asyncio
import logging
import socket
import traceback
import uuid
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import HttpVersion11, http_exceptions, web

from cfmail_gui.sandbox import rules
from cfmail_gui.sandbox.answers import HANG_UP, Answer
from cfmail_gui.sandbox.door import Door

_SHUTDOWN_SECONDS = 0.2
"""How long aiohttp waits for handlers at work, twice over; 0 would mean for ever."""

_LOST = (ConnectionError, web.RequestPayloadError)
_log = logging.getLogger(__name__)

Clock = Callable[[], datetime]
Stop = Callable[[], Coroutine[Any, Any, None]]


async def serve(listener: socket.socket, setup: rules.Setup, clock: Clock) -> Stop:
    """Answer on ``listener`` from now on, in the running loop; ``clock`` tells the time in UTC.

    Returns:
        What ends it, to be awaited in the same loop: open connections are closed within half a second,
        answered or not, and ``listener`` with them.
    """
    _log.addFilter(_discreet)
    server = Door(
        partial(_handle, setup, clock),
        access_log=None,
        logger=_log,
        auto_decompress=False,  # Cloudflare documents no encodings, and 64 MiB of gzip may be 64 GiB of zeros
    )
    runner = web.ServerRunner(server, shutdown_timeout=_SHUTDOWN_SECONDS)
    await runner.setup()
    await web.SockSite(runner, listener).start()
    return runner.cleanup


async def _handle(setup: rules.Setup, clock: Clock, request: web.BaseRequest) -> web.StreamResponse:
    answer = await _answer(setup, clock, request)
    await asyncio.sleep(answer.delay)
    if answer.hang_up:
        if request.transport is not None:
            request.transport.close()
        return web.Response()  # aiohttp wants one, but writes nothing to a closed transport
    headers = {"Server": "cfmail-gui-sandbox", **dict(answer.headers)}
    return web.Response(status=answer.status, headers=headers, body=answer.body)


async def _answer(setup: rules.Setup, clock: Clock, request: web.BaseRequest) -> Answer:
    url = request.rel_url
    head = rules.Head(request.method, url.raw_path, url.raw_query_string, tuple(request.headers.items()))
    admitted = rules.admit(setup, head)
    if isinstance(admitted, Answer):
        return admitted
    try:
        await _continue(request)
        body = await request.content.read()
    except _LOST:
        return HANG_UP  # the client is gone: there is nobody to tell
    message_id = f"<{uuid.uuid4()}@sandbox.cfmail.invalid>"
    return rules.answer(setup, admitted, head, body, message_id, clock())


async def _continue(request: web.BaseRequest) -> None:
    """Tell a client that asks first, as curl does, that its body is welcome (RFC 9110 section 10.1.1)."""
    if request.version == HttpVersion11 and request.headers.get("Expect", "").lower() == "100-continue":
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        request.writer.output_size = 0  # this was not yet the answer, which aiohttp would otherwise withhold


def _discreet(record: logging.LogRecord) -> bool:
    """Keep requests out of the log.

    aiohttp logs what it cannot parse, and the exceptions of handlers, whose words may quote an address or a
    line of the message. A client's fault is dropped; of one of ours the type and the place remain.
    """
    error, trace = record.exc_info[1:] if record.exc_info else (None, None)
    if error is None:
        return True
    if isinstance(error, (http_exceptions.HttpProcessingError, *_LOST)):
        return False
    frames = traceback.extract_tb(trace)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    record.msg, record.args = "%s at %s", (type(error).__name__, place)
    record.exc_info = record.exc_text = None
    return True
