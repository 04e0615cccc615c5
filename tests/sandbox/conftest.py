"""A running sandbox, a plain HTTP client for it, and a look at what the server is doing."""

import http.client
import json
import queue
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from cfmail_gui.account import Access
from cfmail_gui.sandbox import exchange
from cfmail_gui.sandbox.server import Sandbox

HANG_GUARD_SECONDS = 30  # nothing here takes long; without it a lost event would stop the whole run
MESSAGE = "From: you@sender.example\r\nTo: ada@recipient.example\r\nSubject: hi\r\n\r\nbody\r\n"


@dataclass(frozen=True)
class Reply:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def error(self) -> tuple[int, str]:
        """The one error of Cloudflare's envelope, whose other members are checked on the way."""
        found = self.json
        assert found["success"] is False
        assert found["result"] is None
        assert isinstance(found["messages"], list)
        (error,) = found["errors"]
        return error["code"], error["message"]


class Client:
    """One request per connection, by the standard library: nothing in it knows the code under test."""

    def __init__(self, access: Access) -> None:
        self.access = access
        self.port = int(access.base_url.split(":")[2].split("/")[0])
        self.proof = {"Authorization": f"Bearer {access.secret.reveal()}"}
        self.send_path = f"/client/v4/accounts/{access.account_id}/email/sending/send_raw"

    def open(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=HANG_GUARD_SECONDS)

    def ask(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Reply:
        connection = self.open()
        try:
            connection.request(method, path, body, dict(self.proof if headers is None else headers))
            response = connection.getresponse()
            return Reply(response.status, response.headers, response.read())
        finally:
            connection.close()

    def post(self, body: bytes) -> Reply:
        return self.ask("POST", self.send_path, body)

    def send(self, *recipients: str, message: str = MESSAGE) -> Reply:
        order = {"from": "you@sender.example", "recipients": recipients, "mime_message": message}
        return self.post(json.dumps(order).encode())


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox(slow_seconds=0.3)
    yield sandbox
    sandbox.stop()


@pytest.fixture
def client(sandbox: Sandbox) -> Client:
    return Client(sandbox.start())


@pytest.fixture
def own_sandbox() -> Iterator[Callable[..., Sandbox]]:
    """Make a sandbox for one test, which may stop it itself."""
    made: list[Sandbox] = []

    def make(slow_seconds: float = 3600) -> Sandbox:
        made.append(Sandbox(slow_seconds))
        return made[-1]

    yield make
    for sandbox in made:
        sandbox.stop()


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> "queue.Queue[Any]":
    """A queue of the Answers that the server has come to, each before it is carried out."""
    answers: queue.Queue[Any] = queue.Queue()
    original = exchange._answer

    async def spy(*arguments: Any) -> Any:
        answer = await original(*arguments)
        answers.put(answer)
        return answer

    monkeypatch.setattr(exchange, "_answer", spy)
    return answers
