import ssl
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
import trustme

from tests.loopback import LoopbackServer


@pytest.fixture
def serve() -> Iterator:
    """Start recording servers that are closed, and whose threads are checked, when the test ends."""
    with ExitStack() as stack:

        def start(behave, tls=None) -> LoopbackServer:
            return stack.enter_context(LoopbackServer(behave, tls))

        yield start


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    """What a server needs to be 127.0.0.1 and api.cloudflare.test."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "api.cloudflare.test").configure_cert(context)
    return context


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """What a client needs to believe that server."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
