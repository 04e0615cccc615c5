"""What is kept of a request and its answer: all that helps to understand them, and no secret."""

import json

import pytest

from cfmail_gui.attempt import SendFailed, Transcript
from cfmail_gui.cloudflare.answer import Answer
from cfmail_gui.cloudflare.exchange import Timeouts
from cfmail_gui.cloudflare.transcript import MAX_CHARACTERS
from cfmail_gui.message.wire import Wire
from tests.cloudflare.support import CANARY, GOOD, LARGE, PATH, Call, access, failed, request
from tests.loopback import answering, closed_port

PART = CANARY[1:12]


def transcript_of_failure(call: Call) -> Transcript:
    transcript = call.failure().transcript
    assert transcript is not None
    return transcript


def test_a_good_send(serve):
    server = serve(answering(200, GOOD, [("CF-Ray", "abc-FRA"), ("Set-Cookie", "__cf=1"), ("X", "1"), ("X", "2")]))
    transcript = Call(server.url).run().transcript
    assert transcript.request_line == f"POST {server.url}{PATH}"
    sent = dict(transcript.request_headers)
    assert sent["Authorization"] == "Bearer …"
    assert {name: value for name, value in sent.items() if name != "Authorization"} == {
        name: value for name, value in server.requests[0].headers if name != "Authorization"
    }
    assert transcript.body_octets == server.requests[0].size
    assert transcript.status == 200
    answered = dict(transcript.answer_headers)
    assert (answered["cf-ray"], answered["set-cookie"], answered["x"]) == ("abc-FRA", "…", "1, 2")
    assert (json.loads(transcript.answer), transcript.answer_cut) == (GOOD, False)


def test_a_key(serve):
    sent = dict(
        Call(serve(answering(200, GOOD)).url, auth="global-key", email="me@x.example").run().transcript.request_headers
    )
    assert (sent["X-Auth-Email"], sent["X-Auth-Key"]) == ("me@x.example", "…")


def test_a_failure(serve):
    transcript = transcript_of_failure(Call(serve(answering(502, b"<b>bad</b>\n gateway")).url))
    assert (transcript.status, transcript.answer, transcript.answer_cut) == (502, "<b>bad</b>\n gateway", False)


def test_no_answer():
    transcript = transcript_of_failure(Call(f"http://127.0.0.1:{closed_port()}", text=LARGE))
    assert (transcript.status, transcript.answer_headers, transcript.answer) == (None, (), "")
    assert transcript.body_octets > len(LARGE)


def test_no_way(trusting):
    transcript = transcript_of_failure(Call("https://api.cloudflare.test", proxy="bad", verify=trusting))
    assert transcript.request_line == f"POST https://api.cloudflare.test{PATH}"


def test_no_request():
    call = Call("http://127.0.0.1:9")
    bad = Wire(b"\xff", ())
    with pytest.raises(SendFailed) as caught:
        call.api.send_raw(access(call.url), request(), bad, lambda _: None)
    assert caught.value.transcript is None


def test_a_long_answer_is_cut(serve):
    transcript = transcript_of_failure(Call(serve(answering(502, b"x" * (MAX_CHARACTERS + 1))).url))
    assert (len(transcript.answer), transcript.answer_cut) == (MAX_CHARACTERS, True)


def test_an_answer_that_breaks_off(serve):
    def behave(connection):
        connection.read_request()
        connection.send(b"HTTP/1.1 502 X\r\nContent-Length: 99\r\n\r\nhalf")

    transcript = transcript_of_failure(Call(serve(behave).url, timeouts=Timeouts(read=5)))
    assert (transcript.answer, transcript.answer_cut) == ("half", True)


DISGUISES = {
    "bare": CANARY,
    "json": json.dumps(failed(1, CANARY)),
    "escaped": "".join(f"\\u{ord(character):04x}" for character in CANARY),
    "partly escaped": CANARY.replace("C", "\\u0043"),
    "entities": "".join(f"&#{ord(character)};" for character in CANARY),
    "percent": "".join(f"%{ord(character):02X}" for character in CANARY),
    "invisible": "\u200b".join(CANARY),
    "around the cut": "x" * (MAX_CHARACTERS - 5) + CANARY,
}


@pytest.mark.parametrize("body", DISGUISES.values(), ids=DISGUISES.keys())
def test_a_secret_in_any_disguise_is_hidden(serve, body):
    fields = [("X-Echo", body.encode().decode("latin-1"))] if len(body) < 2000 else []
    transcript = transcript_of_failure(Call(serve(answering(400, body.encode(), fields)).url))
    for text in (transcript.answer, *(value for _, value in transcript.answer_headers)):
        assert PART not in text
        assert "0043" not in text
        assert "&#" not in text
        assert "%4" not in text
        assert PART not in text.replace("\u200b", "")
    assert CANARY not in repr(transcript)


def test_an_answer_shows_no_contents():
    assert "body" not in repr(Answer(200, b"body"))
