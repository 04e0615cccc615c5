"""An order, the requests that it takes, and when a person has to see it first."""

from dataclasses import replace

import pytest

from cfmail_gui.account import Account
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.sending.order import Order

ACCOUNT = Account("far", "Far", "0" * 32)
OCTETS = b"Subject: x\r\n\r\nbody\r\n"


def people(count: int) -> tuple[str, ...]:
    return tuple(f"p{number}@one.test" for number in range(count))


def order(*recipients: str, account: Account = ACCOUNT, **more) -> Order:
    return Order(account, Envelope("me@sender.test", recipients), OCTETS, None, "mail.eml", len(OCTETS), **more)


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(0, [0]), (1, [1]), (50, [50]), (51, [50, 1]), (100, [50, 50]), (101, [50, 50, 1]), (1000, [50] * 20)],
)
def test_everybody_is_in_exactly_one_request_in_order(count, sizes):
    requests = order(*people(count)).requests()
    assert [len(each.envelope.recipients) for each in requests] == sizes
    assert sum((each.envelope.recipients for each in requests), ()) == people(count)


def test_requests_are_numbered_attempts_of_their_own():
    made = order(*people(120), parent="earlier", repeat_allowed=True)
    requests = made.requests()
    assert [(each.part, each.parts) for each in requests] == [(1, 3), (2, 3), (3, 3)]
    assert len({each.attempt_id for each in requests} | {each.attempt_id for each in made.requests()}) == 6
    assert {(each.raw, each.parent, each.repeat_allowed, each.envelope.sender) for each in requests} == {
        (OCTETS, "earlier", True, "me@sender.test")
    }


@pytest.mark.parametrize(
    ("account", "recipients", "needed"),
    [
        (ACCOUNT, people(50), False),
        (ACCOUNT, people(51), True),
        (replace(ACCOUNT, production=True), people(1), True),
        (replace(ACCOUNT, allow_list=("*@ONE.test",)), people(3), False),
        (replace(ACCOUNT, allow_list=("*@one.test",)), (*people(2), "x@two.test"), True),
    ],
)
def test_what_is_dangerous_is_confirmed(account, recipients, needed):
    assert order(*recipients, account=account).needs_confirmation is needed


def test_without_takes_away_every_spelling():
    made = order("Ada@One.test", "x@münchen.de", "ada@one.test")
    assert made.without(("Ada@ONE.TEST", "x@xn--mnchen-3ya.de")).envelope.recipients == ("ada@one.test",)


def test_another_envelope_is_looked_at_anew():
    made = order("x@two.test", account=replace(ACCOUNT, allow_list=("*@one.test",)))
    assert made.outside == ("x@two.test",)
    assert not made.to(("p1@one.test",)).needs_confirmation
