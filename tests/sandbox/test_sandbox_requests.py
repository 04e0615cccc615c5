"""Requests that are refused, whoever they are for, and the look-ups; over a real socket."""

import json
import socket

import pytest

from cfmail_gui.attempt import MAX_ACCEPTED_OCTETS, MAX_RECIPIENTS
from cfmail_gui.sandbox.rules import MAX_BODY_OCTETS, SANDBOX_ACCOUNT_ID

SCHEMA = (400, (10001, "email.sending.error.invalid_request_schema"))
INVALID = (400, (10200, "email.sending.error.email.invalid"))
NO_LENGTH = (400, (10201, "email.sending.error.email.no_content_length"))
TOO_BIG = (400, (10202, "email.sending.error.email.too_big"))
UNAUTHORIZED = (401, (10101, "email.sending.error.authentication.unauthorized"))
BAD_TOKEN_TYPE = (401, (10103, "email.sending.error.authentication.bad_token_type"))
NOT_FOUND = (404, (10000, "email.sending.error.not_found"))
MESSAGE = "From: a@x.test\r\n\r\nhi\r\n"


def refusal(reply):
    return reply.status, reply.error


def order(**members):
    full = {"from": "a@x.test", "recipients": ["b@x.test"], "mime_message": MESSAGE} | members
    return json.dumps({name: value for name, value in full.items() if value is not ...}).encode()


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b"", "body: not-json"),
        (b"{", "body: not-json"),
        (b"{}{}", "body: not-json"),
        (b'{"from": NaN}', "body: not-json"),
        (b"\xef\xbb\xbf{}", "body: not-json"),
        (order().decode().encode("utf-16"), "body: not-json"),
        (b'{"mime_message": "\xe9"}', "body: not-json"),
        (order(mime_message="From: a@x.test\r\n\r\n\ud83d"), "body: not-json"),
        (b"[" * 500_000, "body: not-json"),
        (b'{"x":' * 50_000, "body: not-json"),
        (b"[]", "body: not-an-object"),
        (b'"text"', "body: not-an-object"),
        (b"null", "body: not-an-object"),
        (b"{}", "from: missing"),
        (order(**{"from": ...}), "from: missing"),
        (order(**{"from": None}), "from: not-a-string"),
        (order(**{"from": {"address": "a@x.test"}}), "from: not-a-string"),
        (order(**{"from": ""}), "from: not-an-address"),
        (order(**{"from": "a.x.test"}), "from: not-an-address"),
        (order(recipients=...), "recipients: missing"),
        (order(recipients="b@x.test"), "recipients: not-an-array"),
        (order(recipients=None), "recipients: not-an-array"),
        (order(recipients=[]), "recipients: empty"),
        (order(recipients=["b@x.test", 1]), "recipients[1]: not-a-string"),
        (order(recipients=[["b@x.test"]]), "recipients[0]: not-a-string"),
        (order(recipients=[f"r{n}@x.test" for n in range(MAX_RECIPIENTS + 1)]), "recipients: too-many"),
        (order(recipients=["b@x.test"] * 200_000), "body: too-long"),
        (b'{"x": nope, "mime_message": "' + b"x" * 2_000_000 + b'"}', "body: not-json"),
        (b'{"x": NaN, "mime_message": "' + b"x" * 2_000_000 + b'"}', "body: not-json"),
        (order(mime_message=...), "mime_message: missing"),
        (order(mime_message=None), "mime_message: not-a-string"),
        (order(mime_message=["From: a@x.test"]), "mime_message: not-a-string"),
    ],
)
def test_a_body_against_the_schema(client, body, detail):
    reply = client.post(body)
    assert refusal(reply) == SCHEMA
    assert reply.json["messages"] == [detail]


@pytest.mark.parametrize(
    "address",
    [
        *(
            "",
            "ada",
            "@x.test",
            "ada@",
            "ada@x.test ",
            " ada@x.test",
            "a da@x.test",
            "ada@x.test\r\nRCPT TO:<b@x.test>",
        ),
        *("ada@x.test\x00", "a\tda@x.test", "ada@x\x7f.test", "ada@x.test\u2028", "a\u00a0da@x.test"),
        *("Ada <ada@x.test>", "<ada@x.test>", "ada@x.test,bob@x.test", "ada@x.test;", "ada\ud800@x.test"),
    ],
)
def test_an_address_that_is_none(client, address):
    reply = client.post(order(recipients=["b@x.test", address]))
    assert refusal(reply) == SCHEMA
    assert reply.json["messages"] == ["recipients[1]: not-an-address"]


@pytest.mark.parametrize("address", ["a@x", "a@[192.0.2.1]", '"a@b"@x.test', "a+b!#$%&'*/=?^_`{|}~-@x-y.test"])
def test_an_unusual_address_that_is_one(client, address):
    reply = client.post(order(recipients=[address], **{"from": address}))
    assert reply.json["result"]["delivered"] == [address]


def test_as_many_recipients_as_documented(client):
    recipients = [f"r{n}@x.test" for n in range(MAX_RECIPIENTS)]
    assert client.post(order(recipients=recipients)).json["result"]["delivered"] == recipients


def test_unknown_members_are_tolerated_and_the_last_of_two_counts(client):
    body = order(tags=["a", {"b": None}], note="x").replace(b"{", b'{"from": 1, "recipients": [], ', 1)
    assert client.post(body).status == 200


@pytest.mark.parametrize("character", ["x", "é", "\n", "🙂"])
def test_the_limit_counts_utf8_octets_of_the_message(client, character):
    header = "From: a@x.test\r\n\r\n"
    room = MAX_ACCEPTED_OCTETS - len(header)
    width = len(character.encode())
    message = header + character * (room // width) + "y" * (room % width)
    assert client.post(order(mime_message=message)).status == 200
    reply = client.post(order(mime_message=message + "z"))
    assert refusal(reply) == TOO_BIG
    assert reply.json["messages"] == [f"mime_message: {MAX_ACCEPTED_OCTETS + 1} > {MAX_ACCEPTED_OCTETS} octets"]


def test_a_body_beyond_every_message_is_refused_unread(client):
    connection = client.open()
    connection.putrequest("POST", client.send_path)
    connection.putheader("Authorization", client.proof["Authorization"])
    connection.putheader("Content-Length", str(MAX_BODY_OCTETS + 1))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


@pytest.mark.parametrize(
    "message",
    [
        "",
        "hi",
        "\r\nFrom: a@x.test\r\n\r\nhi",
        "To: a@x.test\r\n\r\nFrom: b@x.test\r\n",
        "X-From: a@x.test\r\n\r\n",
    ],
)
def test_a_message_without_a_from_field(client, message):
    reply = client.post(order(mime_message=message))
    assert refusal(reply) == INVALID
    assert reply.json["messages"] == ["mime_message: no-from-field"]


@pytest.mark.parametrize("message", ["To: b@x.test\nFROM : a@x.test\n\nhi", "From: a@x.test"])
def test_a_message_with_an_odd_header(client, message):
    assert client.post(order(mime_message=message)).status == 200


def test_the_schema_comes_before_the_steering(client):
    assert refusal(client.post(order(recipients=["hangup@x.test", "nobody"]))) == SCHEMA
    assert refusal(client.post(order(recipients=["hangup@x.test"], mime_message=""))) == INVALID


def test_chunked_encoding_is_refused(client):
    reply = client.ask("POST", client.send_path, iter([order()]))  # without a length http.client sends chunks
    assert refusal(reply) == NO_LENGTH


def test_a_compressed_body_is_not_unpacked(client):
    reply = client.ask("POST", client.send_path, order(), client.proof | {"Content-Encoding": "gzip"})
    assert reply.status == 200


@pytest.mark.parametrize("host", ["127.0.0.1", "evil.example", "localhost.", "127.0.0.1:1", "[::1]", ""])
def test_a_foreign_host_is_refused(client, host):
    reply = client.ask("POST", client.send_path, order(), client.proof | {"Host": host})
    assert (reply.status, reply.body) == (403, b"host\n")


def test_localhost_is_no_foreign_host(client):
    reply = client.ask("POST", client.send_path, order(), client.proof | {"Host": f"localhost:{client.port}"})
    assert reply.status == 200


@pytest.mark.parametrize("origin", ["null", "https://evil.example", ""])
def test_any_origin_is_refused(client, origin):
    same = origin or f"http://127.0.0.1:{client.port}"
    for method in ("POST", "OPTIONS"):
        reply = client.ask(method, client.send_path, order(), client.proof | {"Origin": same})
        assert (reply.status, reply.body) == (403, b"origin\n")


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Bearer w\xf6rong",
        "Basic eDp5",
        "{token}",
        "Basic {token}",
    ],
)
@pytest.mark.parametrize("path", ["/email/sending/send_raw", "/tokens/verify", ""])
def test_without_the_token_nothing_goes(client, authorization, path):
    token = client.access.secret.reveal()
    headers = {} if authorization is None else {"Authorization": authorization.format(token=token)}
    reply = client.ask(
        "POST" if "send" in path else "GET", f"/client/v4/accounts/{SANDBOX_ACCOUNT_ID}{path}", b"{}", headers
    )
    assert refusal(reply) == UNAUTHORIZED


def test_the_scheme_is_case_insensitive(client):
    token = client.access.secret.reveal()
    reply = client.ask("POST", client.send_path, order(), {"Authorization": f"bearer {token}"})
    assert reply.status == 200


def test_a_global_key_is_the_wrong_kind_of_proof(client):
    key = {"X-Auth-Email": "a@x.test", "X-Auth-Key": client.access.secret.reveal()}
    assert refusal(client.ask("POST", client.send_path, order(), key)) == BAD_TOKEN_TYPE
    assert client.ask("POST", client.send_path, order(), key | client.proof).status == 200
    assert refusal(client.ask("POST", client.send_path, order(), key | {"Authorization": "Bearer x"})) == UNAUTHORIZED


@pytest.mark.parametrize("account_id", ["0" * 32, SANDBOX_ACCOUNT_ID.upper() + "x", "..", "%2e%2e"])
def test_another_account_is_not_found(client, account_id):
    for method, path in (("POST", "email/sending/send_raw"), ("GET", "tokens/verify")):
        reply = client.ask(method, f"/client/v4/accounts/{account_id}/{path}")
        assert reply.status == 404


def test_another_well_formed_account_is_told_in_cloudflares_words(client):
    path = client.send_path.replace(SANDBOX_ACCOUNT_ID, "0" * 32)
    assert refusal(client.ask("POST", path, order())) == NOT_FOUND


@pytest.mark.parametrize("path", ["/", "/client/v4", "/client/v4/zone", "//client/v4/accounts", "/client/v4/accounts/"])
def test_an_unknown_route(client, path):
    assert refusal(client.ask("GET", path)) == (404, (7000, "No route for that URI"))


def test_a_wrong_method_says_which_is_right(client):
    for method, path, right in (("GET", client.send_path, "POST"), ("POST", "/client/v4/accounts", "GET")):
        reply = client.ask(method, path)
        assert refusal(reply) == (405, (7001, "Method not available for that URI"))
        assert reply.headers["Allow"] == right


@pytest.mark.parametrize("path", ["user", f"accounts/{SANDBOX_ACCOUNT_ID}"])
def test_the_token_is_alive(client, path):
    reply = client.ask("GET", f"/client/v4/{path}/tokens/verify")
    assert reply.json["result"]["status"] == "active"
    assert reply.json["messages"][0]["message"] == "This API Token is valid and active"


@pytest.mark.parametrize(
    ("query", "page", "ids"),
    [
        ("", 1, [SANDBOX_ACCOUNT_ID]),
        ("?page=1", 1, [SANDBOX_ACCOUNT_ID]),
        ("?page=2&per_page=50", 2, []),
        ("?page=x", 1, [SANDBOX_ACCOUNT_ID]),
        (f"?page={'9' * 5000}", 1, [SANDBOX_ACCOUNT_ID]),
    ],
)
def test_the_one_account_is_on_the_first_page(client, query, page, ids):
    found = client.ask("GET", f"/client/v4/accounts{query}").json
    assert [account["id"] for account in found["result"]] == ids
    assert found["result_info"] == {"page": page, "per_page": 20, "count": len(ids), "total_count": 1}


def test_several_requests_on_one_connection(client):
    connection = client.open()
    for _ in range(3):
        connection.request("POST", client.send_path, order(), client.proof)
        assert json.loads(connection.getresponse().read())["success"] is True
    connection.close()


def test_what_is_no_http_is_answered_and_survived(client, caplog):
    with socket.create_connection(("127.0.0.1", client.port), timeout=30) as connection:
        connection.sendall(b"From: ada@recipient.example\r\n\r\n")
        assert connection.makefile("rb").read().startswith(b"HTTP/1.0 400 ")
    assert client.post(order()).status == 200
    assert [record for record in caplog.records if record.name != "asyncio"] == []
