"""The official Python SDK sends the same request for the same message: method, path and JSON body, octet for octet."""

import cloudflare
import pytest

from cfmail_gui.cloudflare.client import EmailApi
from tests.cloudflare.support import ACCOUNT_ID, CANARY, GOOD, PATH, access, request, wire
from tests.loopback import answering

HEAD = "From: a@sender.example\r\nTo: b@far.example\r\nSubject: {}\r\n\r\n"
MESSAGES = {
    "ascii": HEAD.format("hi") + "Hello, World!\r\n",
    "no end of line": HEAD.format("hi") + "Hello",
    "cyrillic": HEAD.format("Привет") + "Добрый день\r\n",
    "emoji": HEAD.format("🎉") + "👩‍👩‍👧 \U0001f9d1\U0001f3fd\u200d\U0001f680\r\n",
    "controls": HEAD.format("hi") + "".join(map(chr, range(32))) + "\x7f\x80\x85\u2028\u2029\ufeff\ufffd\r\n",
    "quotes": HEAD.format('"quoted"') + '"\\" \\\\ / </script> \\u0041 {"a": [1]}\r\n',
    "bare line ends": HEAD.format("hi") + "a\rb\nc\n\n\r\r\n",
    "large": HEAD.format("hi") + "x\U0001f600é\r\n" * 100_000,
}


@pytest.mark.filterwarnings("default")  # the SDK's own warnings are not ours to fix
@pytest.mark.parametrize("text", MESSAGES.values(), ids=MESSAGES.keys())
@pytest.mark.parametrize("recipients", [("b@far.example",), ("b@far.example", '"o d d"@x.example', "ж@y.example")])
def test_the_same_request(serve, text, recipients):
    server = serve(answering(200, GOOD, [("Content-Type", "application/json")]))
    with cloudflare.Cloudflare(api_token=CANARY, base_url=f"{server.url}/client/v4", max_retries=0) as sdk:
        sdk.email_sending.send_raw(
            account_id=ACCOUNT_ID, from_="a@sender.example", mime_message=text, recipients=list(recipients)
        )
    EmailApi().send_raw(access(server.url), request(*recipients), wire(text), lambda _: None)
    theirs, ours = server.requests
    assert (ours.method, ours.path) == (theirs.method, theirs.path) == ("POST", PATH)
    assert ours.body == theirs.body
    for name in ("Content-Type", "Content-Length", "Authorization", "Accept"):
        assert ours.header(name) == theirs.header(name)
