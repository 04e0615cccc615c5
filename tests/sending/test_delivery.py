"""Order is the feature: nothing is proved or posted for a message or an envelope that cannot be sent."""

from datetime import UTC, datetime

import pytest

from cfmail_gui.account import Access, Account, Secret
from cfmail_gui.attempt import Outcome, SecretUnavailable, SendReport, SendRequest
from cfmail_gui.message.envelope import BadEnvelope, Envelope
from cfmail_gui.message.faults import BadMessage
from cfmail_gui.sending.access import AccessResolver
from cfmail_gui.sending.delivery import Delivery
from tests.conftest import ACCOUNT_ID, MESSAGE, TOKEN

ACCOUNT = Account("a", "Acme", ACCOUNT_ID, base_url="https://api.example/client/v4/")


class Recorder:
    def __init__(self):
        self.calls = []

    def send_raw(self, access, request, message, progress):
        self.calls.append((access, message.octets))
        return SendReport(request.attempt_id, datetime.now(UTC), (("b@x.test", Outcome.DELIVERED),))


class Vault:
    def __init__(self, failure=None):
        self.failure = failure

    def read(self, local_id):
        if self.failure:
            raise self.failure
        return Secret(TOKEN + local_id)


class Never:
    def start(self):
        pytest.fail("the sandbox is not asked for")


def deliver(request, failure=None, environment=None):
    api = Recorder()
    steps = []
    journal = Ledger()
    Delivery(api, AccessResolver(Vault(failure), Never(), environment), journal)(request, steps.append)
    assert journal.begun == len(api.calls)
    return api.calls, steps


class Ledger:
    """A journal that keeps nothing."""

    def __init__(self):
        self.begun = 0

    def begin(self, record, octets, *, place=-1, repeat_allowed=False):
        self.begun += 1
        return record

    def finish(self, record, transcript, *, wait=True):
        assert record.state == "sent"


def order(raw=MESSAGE, recipients=("b@x.test",), account=ACCOUNT, sender="a@x.test"):
    return SendRequest("1", account, Envelope(sender, recipients), raw)


def test_the_octets_the_secret_and_the_address_reach_the_api():
    ((access, octets),), steps = deliver(order())
    assert octets == MESSAGE
    assert access == Access(ACCOUNT_ID, "https://api.example/client/v4", "token", Secret(TOKEN + "a"))
    assert steps[0].stage == "preparing"


def test_the_environment_s_account_uses_the_environment_s_token():
    account = Account("environment", "From the environment", ACCOUNT_ID, kind="environment")
    ((access, _),), _ = deliver(order(account=account), environment=Secret("from-environment"))
    assert access.secret == Secret("from-environment")


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        (order(raw=b"From: a@x.test\r\nSubject: \xe9\r\n\r\nx"), BadMessage),
        (order(recipients=()), BadEnvelope),
        (order(recipients=("a@x.test\r\nRCPT TO:<b@x.test>",)), BadEnvelope),
        (order(recipients=tuple(f"n{n}@x.test" for n in range(51))), BadEnvelope),
        (order(sender="two words@x.test"), BadEnvelope),
    ],
)
def test_what_cannot_be_sent_is_found_before_the_secret_is_read(request_, kind):
    failure = AssertionError("the vault was asked")
    with pytest.raises(kind):
        deliver(request_, failure)


def test_without_a_secret_nothing_is_posted():
    with pytest.raises(SecretUnavailable):
        deliver(order(), SecretUnavailable("locked"))
