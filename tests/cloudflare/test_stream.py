import socket
from types import SimpleNamespace

import pytest

from cfmail_gui.cloudflare.stream import Stream
from cfmail_gui.cloudflare.trace import Line


class Recording(socket.socket):
    """A connected socket that remembers its writes."""

    written: list[bytes]

    def send(self, octets: bytes, flags: int = 0) -> int:
        self.written.append(bytes(octets))
        return super().send(octets, flags)


@pytest.fixture
def ends():
    near, far = socket.socketpair()
    sock = Recording(near.family, near.type, near.proto, near.detach())
    sock.written = []
    with sock, far:
        yield sock, far


@pytest.fixture
def stream(ends):
    return Stream(ends[0], SimpleNamespace(line=Line(5), last_read=b""))


def test_a_header_goes_out_with_what_is_behind_it(ends, stream):
    for octets in (b"header", b"body", b"more", b""):
        stream.write(octets, 5)

    assert ends[0].written == [b"headerbody", b"more"]


def test_a_header_alone_goes_out_at_the_requests_end(ends, stream):
    stream.write(b"header", 5)
    stream.write(b"", 5)

    assert ends[0].written == [b"header"]


def test_nothing_is_held_back_while_an_answer_is_waited_for(ends, stream):
    sock, far = ends
    for number in (b"1", b"2"):
        stream.write(number, 5)
        far.send(b"answer")
        assert stream.read(100, 5) == b"answer"

    assert sock.written == [b"1", b"2"]


def test_a_long_beginning_goes_out_at_once(ends, stream):
    stream.write(b"x" * 2**14, 5)

    assert ends[0].written == [b"x" * 2**14]
