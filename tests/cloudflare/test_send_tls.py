"""A connection that is not trustworthy: nothing was sent."""

import ssl

from cfmail_gui.cloudflare.exchange import Timeouts
from tests.cloudflare.support import GOOD, MESSAGE, Call, facts
from tests.loopback import Connection, answering


def test_a_certificate_nobody_vouches_for(serve, server_tls):
    server = serve(answering(200, GOOD), server_tls)
    failure = Call(server.url).failure()
    assert facts(failure) == ("tls", False)
    assert "certificate verify failed" in failure.server_text
    assert (server.connections, server.requests) == (1, [])


def test_a_certificate_of_somebody_else(serve, authority, trusting):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("else.example").configure_cert(context)
    server = serve(answering(200, GOOD), context)
    assert facts(Call(server.url, verify=trusting).failure()) == ("tls", False)
    assert server.requests == []


def test_a_server_that_speaks_no_tls(serve, trusting):
    server = serve(lambda connection: connection.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    failure = Call(server.url.replace("http:", "https:"), verify=trusting).failure()
    assert facts(failure) == ("tls", False)


def test_a_handshake_that_is_hung_up(serve, trusting):
    server = serve(lambda connection: connection.sock.recv(100))
    failure = Call(server.url.replace("http:", "https:"), verify=trusting).failure()
    assert facts(failure) == ("tls", False)


def test_a_handshake_that_times_out(serve, trusting):
    server = serve(Connection.wait_for_end)
    url = server.url.replace("http:", "https:")
    failure = Call(url, verify=trusting, timeouts=Timeouts(connect=0.1)).failure()
    assert facts(failure) == ("tls", False)


def test_certificates_that_are_gone(serve, server_tls, monkeypatch):
    monkeypatch.setattr("certifi.where", lambda: "/nowhere/cacert.pem")
    server, local = serve(answering(200, GOOD), server_tls), serve(answering(200, GOOD))
    assert facts(Call(server.url).failure()) == ("tls", False)
    assert server.connections == 0
    Call(local.url).run()
    assert local.requests[0].json()["mime_message"] == MESSAGE


def test_the_environments_certificates_are_not_believed(serve, server_tls, authority, monkeypatch, tmp_path):
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    server = serve(answering(200, GOOD), server_tls)
    assert facts(Call(server.url).failure()) == ("tls", False)
    assert server.requests == []
