"""Sample files, and hypothesis strategies for messages that are put together from trouble."""

from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st

thorough = settings(max_examples=250, deadline=None)
"""For the properties that mail depends on; without a deadline, because a busy machine is no fault."""

_FOLDER = Path(__file__).parents[1] / "data" / "message"

_LINES = st.sampled_from(
    [
        b"Subject: hi",
        b"From: a@b.test",
        b"To: a@b.test, c@d.test",
        b"Bcc: x@y.test",
        b"bCC \t: x",
        b"Resent-Bcc:",
        b"Bcc",
        b" : folded",
        b" folded",
        b"\tfolded",
        b"From me Sat Nov 21 2026",
        b"From : a@b.test",
        b"\xef\xbb\xbf",
        b"no colon",
        b":",
        b" ",
        b"",
        b"\0",
        b"vt\x0bBcc: q",
        b"ff\x0cBcc: q",
        b"nel\xc2\x85Bcc: q",
        b"caf\xe9",
        "Грюсе".encode(),
        b"Content-Type: multipart/mixed; boundary=b",
        b"Content-Type: multipart/mixed; boundary=c",
        b"--b",
        b"--b--",
        b"--c ",
        b"--c--",
    ]
)
_LINE_ENDS = st.sampled_from([b"\r\n", b"\n", b"\r", b""])


def sample(name: str) -> bytes:
    """Return the octets of one file in tests/data/message."""
    return (_FOLDER / name).read_bytes()


def messages() -> st.SearchStrategy[bytes]:
    """Octets that are nearly a message, with one kind of line end or all kinds mixed."""
    mixed = st.lists(st.tuples(_LINES, _LINE_ENDS).map(b"".join), max_size=20).map(b"".join)
    uniform = st.builds(lambda lines, end: end.join(lines), st.lists(_LINES, max_size=20), _LINE_ENDS)
    return mixed | uniform | st.binary(max_size=60)
