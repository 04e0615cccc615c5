"""Connections that say nothing, and too many of them, do not use up the program's descriptors."""

import asyncio
import socket

import pytest
from aiohttp import web

from cfmail_gui.sandbox.door import MOST_CONNECTIONS, Door


async def hello(_request: web.BaseRequest) -> web.StreamResponse:
    return web.Response(text="hello")


async def is_closed(reader: asyncio.StreamReader) -> bool:
    return await asyncio.wait_for(reader.read(1), 10) == b""


async def opened(header_seconds: float):
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    runner = web.ServerRunner(Door(hello, header_seconds), shutdown_timeout=0.2)
    await runner.setup()
    await web.SockSite(runner, listener).start()
    return runner, port


async def half_a_header() -> bool:
    runner, port = await opened(0.2)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HT")
    closed = await is_closed(reader)
    writer.close()
    await runner.cleanup()
    return closed


async def a_client_that_speaks() -> bytes:
    runner, port = await opened(0.2)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = b""
    for _ in range(2):
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        answers += await asyncio.wait_for(reader.readuntil(b"hello"), 10)
        silent, silent_writer = await asyncio.open_connection("127.0.0.1", port)
        assert await is_closed(silent)  # so that the time for a header is over for both
        silent_writer.close()
    writer.close()
    await runner.cleanup()
    return answers


async def one_too_many() -> list[bool]:
    runner, port = await opened(30)
    pairs = [await asyncio.open_connection("127.0.0.1", port) for _ in range(MOST_CONNECTIONS + 3)]
    closed = [await is_closed(reader) for reader, _ in pairs[MOST_CONNECTIONS:]]
    pairs[0][1].write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    closed.append(b"200" not in await asyncio.wait_for(pairs[0][0].readline(), 10))
    for _, writer in pairs:
        writer.close()
    await runner.cleanup()
    return closed


def test_a_connection_without_a_header_is_closed():
    assert asyncio.run(half_a_header())


def test_a_connection_that_speaks_stays():
    assert asyncio.run(a_client_that_speaks()).count(b"200 OK") == 2


@pytest.mark.parametrize("_turn", range(2))
def test_connections_beyond_the_limit_are_closed_and_the_others_served(_turn):
    assert asyncio.run(one_too_many()) == [True, True, True, False]
