import ssl

import pytest
import trustme


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    """What a server needs to be 127.0.0.1 and api.cloudflare.test."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "api.cloudflare.test").configure_cert(context)
    return context
