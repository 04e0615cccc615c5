"""Which addresses are the public Internet's, at the borders of each range."""

import ipaddress

import pytest

from cfmail_gui.probes.addresses import is_public

PUBLIC = """1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0
169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0
192.0.1.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 223.255.255.255
2606:4700::1111 2a00:: 2001:200:: 2003:: 3ffe:: ::ffff:1.1.1.1 64:ff9b::101:101"""
NOT_PUBLIC = """0.0.0.0 0.255.255.255 10.0.0.0 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 127.255.255.255
169.254.0.0 169.254.169.254 172.16.0.0 172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.0 192.168.255.255
198.18.0.0 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.0 239.255.255.255 240.0.0.0 255.255.255.255
:: ::1 ::127.0.0.1 ::1.1.1.1 ::ffff:10.0.0.1 ::ffff:224.0.0.1 ::ffff:0:1.1.1.1 64:ff9b::a00:1 64:ff9b::7f00:1
64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:101:101:: 2002:7f00:1:: 3fff::1
4000:: 5f00::1 fc00::1 fd00::1 fe80::1 fec0::1 ff02::1
fe80::1%eth0"""


@pytest.mark.parametrize("text", PUBLIC.split())
def test_public(text):
    assert is_public(ipaddress.ip_address(text))


@pytest.mark.parametrize("text", NOT_PUBLIC.split())
def test_not_public(text):
    assert not is_public(ipaddress.ip_address(text))
