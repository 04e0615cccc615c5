"""Hosts that a mail may not ask, by name."""

import pytest

from cfmail_gui.gui.preview.web_guard import is_private
from cfmail_gui.gui.preview.web_scheme import servable


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "[::1]", "::1", "fe80::1",
     "fd00::1", "::ffff:10.0.0.1", "localhost", "a.localhost", "LOCALHOST.", "printer", "nas.local", "a.lan",
     "x.internal", "router.home.arpa"],
)  # fmt: skip
def test_private(host):
    assert is_private(host)


@pytest.mark.parametrize(
    "host", ["example.com", "1.1.1.1", "[2606:4700:4700::1111]", "local.example", "xn--bcher-kva.example"]
)
def test_public(host):
    assert not is_private(host)


@pytest.mark.parametrize(
    ("html", "served"),
    [
        ("<link rel=preconnect>", "<meta rel=preconnect>"),
        ("<LINK\trel=x><link/rel=x><link>", "<meta\trel=x><meta/rel=x><meta>"),
        ("<links><linked>link</links>", None),
        ("<iframe srcdoc='&lt;link>'></IFRAME >", "<noframes srcdoc='&lt;link>'></noframes >"),
        ("<iframes>", None),
    ],
)
def test_what_gets_past_the_guard_is_not_served(html, served):
    assert servable(html) == (served or html)
