"""The same send by other clients, run as a user would run them: what arrives is what this program sends.

curl, httpx and the official Python SDK are the real ones, with a real HTTP server. The TypeScript and wrangler forms
meet stand-ins that write down what they are called with. Raw HTTP is written to a socket as it is. The Go form was
never compiled; only its string literals are read back.
"""

import ast
import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from cfmail_gui.account import DEFAULT_BASE_URL
from cfmail_gui.cloudflare.client import EmailApi
from cfmail_gui.cloudflare.schema import request_pieces
from cfmail_gui.cloudflare.snippet_kinds import KINDS, Kind, reads_body, variables
from cfmail_gui.cloudflare.snippets import Call, snippet
from cfmail_gui.message.envelope import Envelope
from tests.cloudflare.support import ACCOUNT_ID, CANARY, GOOD, PATH, access, request, wire
from tests.loopback import PATIENCE, answering

EMAIL = "admin@cloudflare.example"
MESSAGE = (
    "From: a@sender.example\r\nTo: b@far.example\r\nSubject: Grüße “$HOME”\r\n\r\n"
    "\ufeffДобрый день 👩‍👩‍👧 `id` $(id) \\n \"quoted\" 'single'\r\nno\u2028end\rof\nline"
)
SENDER = '"o\'dd $HOME `id` \\"x\\""@sender.example'
RECIPIENTS = ("-n@far.example", "o'brien$USER@far.example", '"a $(id) b"@far.example', "ж!1@пример.example")
NAMES = (
    "mail",
    "two words",
    "-n",
    "-",
    'it\'s "quoted"',
    "Grüße “Добрый” 👩‍👩‍👧",
    "$HOME `id` $(id) \\ \\n %s !1 *?[a]{b} & ; #",
    "line\nfeed",
    "\x1b[201~ escape \r\t\u202e bidi \x85\n\x07",
    "octets \udce9\udcff that are no UTF-8",
)
RUNNABLE = ("curl", "python-httpx", "python-sdk")
needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not here")


def call(url: str, file: str, *, auth: str = "token", size: int = 0) -> Call:
    return Call(f"{url}/client/v4", ACCOUNT_ID, auth, Envelope(SENDER, RECIPIENTS), file, size)


def octets_of(kind: Kind) -> bytes:
    octets = MESSAGE.encode()
    return b"".join(request_pieces(Envelope(SENDER, RECIPIENTS), octets)) if reads_body(kind) else octets


def saved(kind: Kind, folder: Path, name: str = "mail") -> str:
    """Write the file of a snippet, and return its name."""
    (folder / name).write_bytes(octets_of(kind))
    return name


def run(
    kind: Kind, text: str, folder: Path, shell: str = "sh", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run a snippet in ``folder`` with nothing in the environment but what it needs."""
    if kind in ("curl", "wrangler"):
        command = [shell]
    elif kind == "typescript":
        (folder / "snippet.mjs").write_text(text, encoding="utf-8")
        command, text = ["node", "snippet.mjs"], ""
    else:
        command = [sys.executable, "-"]
    found = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "CLOUDFLARE_API_TOKEN": CANARY, **environment}
    return subprocess.run(
        command, input=text.encode(), capture_output=True, cwd=folder, env=found, timeout=60, check=False
    )


def ours(server) -> bytes:
    """Return the body of the same send by this program."""
    EmailApi().send_raw(access(server.url), request(*RECIPIENTS, sender=SENDER), wire(MESSAGE), lambda _: None)
    return bytes(server.requests.pop().body)


def recorded_send(serve, kind: Kind, folder: Path, name: str = "mail", shell: str = "sh"):
    server = serve(answering(200, GOOD, [("Content-Type", "application/json")]))
    expected = ours(server)
    done = run(kind, snippet(kind, call(server.url, saved(kind, folder, name))), folder, shell)
    assert done.returncode == 0, done.stderr.decode()
    assert b"b@far.example" in done.stdout  # the answer is shown
    (received,) = server.requests
    assert bytes(received.body) == expected
    return received


def skip_without_curl(kind: Kind) -> None:
    if kind == "curl" and shutil.which("curl") is None:
        pytest.skip("curl is not here")


@pytest.mark.parametrize("kind", RUNNABLE)
@pytest.mark.parametrize("name", NAMES)
def test_what_arrives_is_what_this_program_sends(serve, tmp_path, kind, name):
    skip_without_curl(kind)
    received = recorded_send(serve, kind, tmp_path, name)
    assert (received.method, received.path) == ("POST", PATH)
    assert received.header("Authorization") == f"Bearer {CANARY}"
    assert received.header("Content-Type") == "application/json"
    assert received.json()["mime_message"] == MESSAGE
    assert received.json()["recipients"][-1] == "ж!1@xn--e1afmkfd.example"


@pytest.mark.parametrize("shell", ["sh", "bash", "dash", "zsh", "ksh"])
def test_every_shell_reads_the_same(serve, tmp_path, shell):
    skip_without_curl("curl")
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not here")
    recorded_send(serve, "curl", tmp_path, NAMES[-2], shell)


@pytest.mark.parametrize("kind", RUNNABLE)
def test_a_global_key_goes_as_two_fields(serve, tmp_path, kind):
    skip_without_curl(kind)
    server = serve(answering(200, GOOD, [("Content-Type", "application/json")]))
    text = snippet(kind, call(server.url, saved(kind, tmp_path), auth="global-key"))
    done = run(kind, text, tmp_path, CLOUDFLARE_API_TOKEN="other", CLOUDFLARE_EMAIL=EMAIL, CLOUDFLARE_API_KEY=CANARY)
    assert done.returncode == 0, done.stderr.decode()
    (received,) = server.requests
    assert (received.header("X-Auth-Email"), received.header("X-Auth-Key")) == (EMAIL, CANARY)
    assert received.header("Authorization") is None


@pytest.mark.parametrize("kind", RUNNABLE)
def test_a_refusal_is_shown_and_never_repeated(serve, tmp_path, kind):
    skip_without_curl(kind)
    server = serve(answering(503, b'{"why": "try later"}', [("Content-Type", "application/json")]))
    done = run(kind, snippet(kind, call(server.url, saved(kind, tmp_path))), tmp_path)
    assert done.returncode != 0
    assert b"try later" in done.stdout + done.stderr
    assert len(server.requests) == 1


def test_every_kind_is_offered():
    assert get_args(Kind) == KINDS


@pytest.mark.parametrize("auth", ["token", "global-key"])
@pytest.mark.parametrize("kind", KINDS)
def test_neither_the_message_nor_a_control_is_in_the_text(kind, auth):
    for name in NAMES:
        text = snippet(kind, call("https://api.cloudflare.example", name, auth=auth))
        assert "Subject" not in text
        assert all(variable in text for variable in variables(auth))
        assert all(line.replace("\t", "").isprintable() for line in text.split("\n")), text
        assert text.endswith("\n")


@pytest.mark.parametrize("kind", ["python-sdk", "typescript", "go", "wrangler"])
def test_the_base_url_is_named_only_where_it_is_another(kind):
    envelope = Envelope("a@sender.example", ("b@far.example",))
    usual = Call(DEFAULT_BASE_URL + "/", ACCOUNT_ID, "token", envelope, "mail.eml", 1)
    assert "client/v4" not in snippet(kind, usual)
    assert "http://127.0.0.1:9/client/v4" in snippet(kind, call("http://127.0.0.1:9", "mail.eml"))


@pytest.mark.parametrize("kind", ["python-httpx", "python-sdk"])
def test_python_is_python(kind):
    for name in NAMES:
        ast.parse(snippet(kind, call("https://api.cloudflare.example", name)))


# Stand-ins

_SDK = """
import { writeFileSync } from "node:fs";
export default class Cloudflare {
  constructor(options) { this.options = options; }
  get emailSending() {
    return { sendRaw: async (params) => {
      writeFileSync("called.json", JSON.stringify({ options: this.options, params }));
      return { delivered: ["b@far.example"] };
    } };
  }
}
"""


@needs_node
@pytest.mark.parametrize("name", [name for name in NAMES if "\udce9" not in name])
def test_typescript_without_types_is_read_by_node(tmp_path, name):
    package = tmp_path / "node_modules" / "cloudflare"
    package.mkdir(parents=True)
    (package / "package.json").write_text('{"name": "cloudflare", "type": "module", "main": "index.js"}')
    (package / "index.js").write_text(_SDK)
    text = snippet("typescript", call("http://127.0.0.1:9", saved("typescript", tmp_path, name)))
    done = run("typescript", text, tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads((tmp_path / "called.json").read_bytes()) == {
        "options": {"apiToken": CANARY, "baseURL": "http://127.0.0.1:9/client/v4", "maxRetries": 0},
        "params": {"account_id": ACCOUNT_ID, **json.loads(octets_of("http"))},
    }


@pytest.mark.parametrize("name", NAMES)
def test_wrangler_is_called_with_these_words(tmp_path, name):
    tools = tmp_path / "tools"
    tools.mkdir()
    stand_in = tools / "npx"
    stand_in.write_text(
        f"#!{sys.executable}\nimport json, os, sys\n"
        "json.dump([[os.fsencode(word).decode('latin-1') for word in sys.argv[1:]], dict(os.environ)], sys.stdout)\n"
    )
    stand_in.chmod(0o755)
    text = snippet("wrangler", call("http://127.0.0.1:9", saved("wrangler", tmp_path, name)))
    done = run("wrangler", text, tmp_path, PATH=f"{tools}:{os.environ['PATH']}")
    assert done.returncode == 0, done.stderr.decode()
    words, environment = json.loads(done.stdout)
    asked = json.loads(octets_of("http"))
    assert words[:4] == ["wrangler", "email", "sending", "send-raw"]
    options = [os.fsdecode(word.encode("latin-1")).split("=", 1) for word in words[4:]]
    file = options.pop()
    assert options == [["--from", asked["from"]], *(["--to", address] for address in asked["recipients"])]
    assert file[0] == "--mime-file"
    assert (tmp_path / file[1]).read_bytes() == MESSAGE.encode()
    assert environment["CLOUDFLARE_ACCOUNT_ID"] == ACCOUNT_ID
    assert environment["CLOUDFLARE_API_TOKEN"] == CANARY
    assert environment["CLOUDFLARE_API_BASE_URL"] == "http://127.0.0.1:9/client/v4"


_GO_ESCAPE = re.compile(r'\\(?:(["\\])|x([0-9a-f]{2})|U([0-9a-f]{8}))')


def _unquoted(literal: str) -> str:
    """Read a Go string literal with the escapes that are used here; any other is a fault."""
    assert "\\" not in _GO_ESCAPE.sub("", literal)

    def character(match: re.Match[str]) -> bytes:
        return bytes([int(match[2], 16)]) if match[2] else (match[1] or chr(int(match[3], 16))).encode()

    octets = b"".join(piece.encode() if match is None else character(match) for piece, match in _pieces(literal))
    return os.fsdecode(octets)


def _pieces(literal: str):
    end = 0
    for match in _GO_ESCAPE.finditer(literal):
        yield literal[end : match.start()], None
        yield "", match
        end = match.end()
    yield literal[end:], None


@pytest.mark.parametrize("name", NAMES)
def test_go_strings_say_what_is_meant(name):
    text = snippet("go", call("http://127.0.0.1:9", name))
    literals = re.findall(r'"((?:[^"\\\n]|\\.)*)"', text)
    outside = re.sub(r'"(?:[^"\\\n]|\\.)*"', "", text)
    assert '"' not in outside
    for opening, closing in ("()", "{}", "[]"):
        assert outside.count(opening) == outside.count(closing)
    asked = json.loads(octets_of("http"))
    read = [_unquoted(literal) for literal in literals if "%+v" not in literal]
    path = f"./{name}" if name.startswith("-") else name
    expected = [
        "CLOUDFLARE_API_TOKEN",
        "http://127.0.0.1:9/client/v4/",
        ACCOUNT_ID,
        asked["from"],
        *asked["recipients"],
    ]
    assert read[6:] == [path, *expected]


def test_raw_http_is_a_request(serve, tmp_path):
    server = serve(answering(200, GOOD))
    body = octets_of("http")
    text = snippet("http", call(server.url, str(tmp_path / saved("http", tmp_path)), size=len(body)))
    head, _, reference = text.partition("\n\n")
    assert Path(reference.removeprefix("< ").removesuffix("\n")).read_bytes() == body
    octets = head.replace("$CLOUDFLARE_API_TOKEN", CANARY).replace("\n", "\r\n").encode() + b"\r\n\r\n" + body
    with socket.create_connection(("127.0.0.1", server.port), PATIENCE) as line:
        line.sendall(octets)
        answer = http.client.HTTPResponse(line)
        answer.begin()
        assert answer.status == 200
        answer.close()
    (received,) = server.requests
    assert (received.method, received.path) == ("POST", PATH)
    assert received.header("Host") == f"127.0.0.1:{server.port}"
    assert received.header("Authorization") == f"Bearer {CANARY}"
    assert bytes(received.body) == ours(server)
