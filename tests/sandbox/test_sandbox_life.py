"""Starting, stopping, starting again: from several threads, under load, and where the system refuses."""

import asyncio
import gc
import http.client
import logging
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from cfmail_gui.account import check_base_url
from cfmail_gui.attempt import SandboxUnavailable
from cfmail_gui.sandbox import rules
from tests.sandbox.conftest import HANG_GUARD_SECONDS, Client


def threads_of_the_sandbox():
    return [thread for thread in threading.enumerate() if thread.name == "sandbox"]


@pytest.fixture(autouse=True)
def _nothing_is_left():
    yield  # set up before and torn down after own_sandbox, which stops what it made
    gc.collect()  # what was not closed warns now, and a warning is an error
    assert threads_of_the_sandbox() == []


def finish(*calls):
    """Run the calls in threads of their own; a call that hangs fails the test instead of the whole run."""
    with ThreadPoolExecutor(len(calls)) as pool:
        return [future.result(HANG_GUARD_SECONDS) for future in [pool.submit(call) for call in calls]]


def test_start_is_idempotent_and_says_how_to_reach_it(own_sandbox):
    sandbox = own_sandbox()
    access = sandbox.start()
    assert sandbox.start() is access
    assert (access.account_id, access.auth) == (rules.SANDBOX_ACCOUNT_ID, "token")
    check_base_url(access.base_url)
    assert access.secret.reveal() not in repr(access)
    assert Client(access).send("ada@x.test").status == 200


def test_eight_threads_get_one_server(own_sandbox):
    sandbox = own_sandbox()
    barrier = threading.Barrier(8)

    def start():
        barrier.wait(HANG_GUARD_SECONDS)
        return sandbox.start()

    accesses = finish(*[start] * 8)
    assert all(access is accesses[0] for access in accesses)
    assert len(threads_of_the_sandbox()) == 1


def test_two_sandboxes_do_not_know_each_other(own_sandbox):
    one, other = own_sandbox().start(), own_sandbox().start()
    assert one.base_url != other.base_url
    assert Client(one).ask("GET", "/client/v4/accounts", headers=Client(other).proof).status == 401


def test_stop_before_start_and_twice(own_sandbox):
    sandbox = own_sandbox()
    sandbox.stop()
    sandbox.start()
    sandbox.stop()
    sandbox.stop()


def test_stop_closes_the_port_and_start_opens_another_one(own_sandbox):
    sandbox = own_sandbox()
    first = sandbox.start()
    sandbox.stop()
    with pytest.raises(ConnectionRefusedError):
        Client(first).send("ada@x.test")
    second = sandbox.start()
    assert second.secret != first.secret
    assert Client(second).send("ada@x.test").status == 200
    assert Client(second).ask("GET", "/client/v4/accounts", headers=Client(first).proof).status == 401


def test_stop_closes_idle_connections(own_sandbox):
    sandbox = own_sandbox()
    client = Client(sandbox.start())
    connection = client.open()
    connection.request("GET", "/client/v4/accounts", headers=client.proof)
    connection.getresponse().read()
    finish(sandbox.stop)
    assert connection.sock.recv(1) == b""
    connection.close()


@pytest.mark.parametrize("recipients", [["slow@x.test"], ["slow@x.test", "hangup@x.test"]])
def test_stop_during_slow_requests(own_sandbox, answered, recipients):
    sandbox = own_sandbox(slow_seconds=3600)
    client = Client(sandbox.start())

    def send():
        with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
            client.send(*recipients)

    def stop():
        for _ in range(3):
            assert answered.get(timeout=HANG_GUARD_SECONDS).delay == 3600
        sandbox.stop()

    finish(send, send, send, stop)
    assert threads_of_the_sandbox() == []


def test_stop_during_an_upload(own_sandbox):
    sandbox = own_sandbox()
    client = Client(sandbox.start())
    with socket.create_connection(("127.0.0.1", client.port), timeout=HANG_GUARD_SECONDS) as connection:
        head = f"POST {client.send_path} HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\nContent-Length: 1000\r\n"
        proof = f"Authorization: {client.proof['Authorization']}\r\nExpect: 100-continue\r\n\r\n"
        connection.sendall((head + proof).encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 100 ")  # the server now waits for the body
        connection.sendall(b"{")
        finish(sandbox.stop)
        assert connection.recv(1) == b""


def test_a_client_that_goes_away_leaves_no_trace(own_sandbox, answered, caplog):
    caplog.set_level(logging.DEBUG)
    sandbox = own_sandbox()
    client = Client(sandbox.start())
    with socket.create_connection(("127.0.0.1", client.port), timeout=HANG_GUARD_SECONDS) as connection:
        head = f"POST {client.send_path} HTTP/1.1\r\nHost: 127.0.0.1:{client.port}\r\nContent-Length: 1000\r\n"
        connection.sendall(f"{head}Authorization: {client.proof['Authorization']}\r\n\r\n{{".encode())
    assert answered.get(timeout=HANG_GUARD_SECONDS).hang_up
    assert client.send("ada@x.test").status == 200
    sandbox.stop()
    assert [record for record in caplog.records if record.name != "asyncio"] == []


def test_nothing_of_a_message_is_logged_even_by_a_fault_of_ours(own_sandbox, monkeypatch, caplog):
    caplog.set_level(logging.DEBUG)

    def broken(*_arguments):
        raise KeyError("ada@recipient.example")

    client = Client(own_sandbox().start())
    assert client.send("ada@recipient.example").status == 200
    monkeypatch.setattr(rules, "answer", broken)
    assert client.send("ada@recipient.example").status == 500
    (record,) = [record for record in caplog.records if record.name != "asyncio"]
    assert record.getMessage().startswith("KeyError at test_sandbox_life.py:")
    assert "ada@" not in caplog.text


def test_start_in_a_thread_that_ends(own_sandbox):
    sandbox = own_sandbox()
    (access,) = finish(sandbox.start)
    assert Client(access).send("ada@x.test").status == 200


def no_port(*_arguments, **_options):
    raise OSError(24, "Too many open files")


def no_thread(*_arguments):
    raise RuntimeError("can't start new thread")


@pytest.mark.parametrize(
    ("where", "name", "refuse", "detail"),
    [
        (socket, "create_server", no_port, "[Errno 24] Too many open files"),
        (asyncio, "new_event_loop", no_port, "[Errno 24] Too many open files"),
        (threading.Thread, "start", no_thread, "can't start new thread"),
        (asyncio.BaseEventLoop, "create_server", no_port, "[Errno 24] Too many open files"),
    ],
)
def test_a_system_that_refuses_and_then_does_not(own_sandbox, where, name, refuse, detail):
    sandbox = own_sandbox()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(where, name, refuse)
        with pytest.raises(SandboxUnavailable) as caught:
            sandbox.start()
    assert caught.value.detail == detail
    gc.collect()
    assert threads_of_the_sandbox() == []
    assert Client(sandbox.start()).send("ada@x.test").status == 200


def test_a_missing_library_is_a_reason_too(own_sandbox, monkeypatch):
    monkeypatch.setitem(sys.modules, "cfmail_gui.sandbox.exchange", None)
    with pytest.raises(SandboxUnavailable, match="sandbox"):
        own_sandbox().start()


def test_aiohttp_is_not_imported_before_the_start():
    code = "import sys, cfmail_gui.sandbox.server, cfmail_gui.sandbox.sample; print('aiohttp' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_program_that_forgets_to_stop_ends_all_the_same():
    code = "from cfmail_gui.sandbox.server import Sandbox; print(Sandbox().start().base_url)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=HANG_GUARD_SECONDS
    )
    assert done.stdout.startswith("http://127.0.0.1:")
