import ssl
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
import trustme

from tests.loopback import LoopbackServer
from tests.probes.name_server import NameServer


@pytest.fixture
def name_server() -> Iterator[NameServer]:
    with NameServer() as server:
        yield server


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


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """What a client needs to believe servers of this authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
