"""The files of the corpus, damaged at random. CFMAIL_SEED=number damages them otherwise than usual."""

import os

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.corpus.invariants import verify
from tests.corpus.test_corpus import FILES

SEED = int(os.environ.get("CFMAIL_SEED", "5322"))
_MUTATIONS = 1500
_TROUBLE = st.sampled_from(
    [
        b"\r",
        b"\n",
        b"\r\n",
        b"\r\n\r\n",
        b"\0",
        b" ",
        b":",
        b"--",
        b"\xe9",
        "ü".encode(),
        b"=",
        b"\xef\xbb\xbf",
        b"From x\n",
        b"Bcc: q@far.example\r\n",
        b"\r\n--b1\r\n",
        b"--b1--",
        b'"',
        b"(",
        b"=?utf-8?q?x?=",
        "⟨".encode(),
        b"Content-Transfer-Encoding: base64\r\n",
    ]
)
_RAWS = {path.stem: path.read_bytes() for path in FILES}
_PLACES = st.floats(0, 1)  # in parts of the file, so that a smaller example is looked for in a smaller file


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    raw = _RAWS[draw(st.sampled_from(sorted(_RAWS)))]
    for _ in range(draw(st.integers(1, 5))):
        kind = draw(st.sampled_from(["flip", "insert", "delete", "double", "splice"]))
        start, length = int(draw(_PLACES) * len(raw)), draw(st.integers(1, 200))
        piece = raw[start : start + length]
        match kind:
            case "flip" if piece:
                raw = raw[:start] + bytes([piece[0] ^ draw(st.integers(1, 255))]) + raw[start + 1 :]
            case "insert":
                raw = raw[:start] + draw(_TROUBLE) + raw[start:]
            case "delete":
                raw = raw[:start] + raw[start + length :]
            case "double":
                raw = raw[:start] + piece * 2 + raw[start + length :]
            case "splice":
                other = _RAWS[draw(st.sampled_from(sorted(_RAWS)))]
                raw = raw[:start] + other[int(draw(_PLACES) * len(other)) :]
    return raw


@seed(SEED)
@settings(
    max_examples=_MUTATIONS,
    deadline=None,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(damaged())
def test_damaged_files_keep_the_invariants(raw):
    verify(raw)
