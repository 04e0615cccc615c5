"""Who is asked what: domains of the account, links that may act, and the DNS by name."""

import threading
import time
from dataclasses import replace

import pytest

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, SANDBOX_ID, Access, Account, Secret
from cfmail_gui.attempt import SendFailed
from cfmail_gui.cloudflare.caller import Caller
from cfmail_gui.cloudflare.lookups import LookupApi
from cfmail_gui.lookup import NotPermitted, SendingDomain, Zone
from cfmail_gui.probes.dns import DnsProbe
from cfmail_gui.probes.links import LinkProbe
from cfmail_gui.sandbox.server import Sandbox
from cfmail_gui.sending.acting_links import acting_links
from cfmail_gui.sending.probing import Probing
from tests.checks.checking import checked

ACCOUNT = Account(SANDBOX_ID, "Sandbox", SANDBOX_ACCOUNT_ID, kind="sandbox")
ACCESS = Access(ACCOUNT.account_id, "https://api.test", "token", Secret("token"))
HEADER = b"From: Me <me@one.test>, you@B\xc3\xbccher.test\r\nContent-Type: text/html; charset=utf-8\r\n"


class Far:
    """Cloudflare, with what each zone holds; an exception is raised instead."""

    def __init__(self, **zones) -> None:
        self.held = zones

    def zones(self, access):
        assert access is ACCESS
        return tuple(Zone(name, f"{name}.test") for name in self.held)

    def sending_domains(self, access, zone):
        assert access is ACCESS
        held = self.held[zone.id]
        if isinstance(held, Exception):
            raise held
        return held


def probing(far=None) -> Probing:
    return Probing(far or Far(), lambda _: ACCESS)


def html(body: str, *fields: str):
    more = "".join(f"{field}\r\n" for field in fields).encode()
    return checked(HEADER + more + b"\r\n" + body.encode())


def test_the_domains_of_every_zone_that_are_switched_on():
    on, off = SendingDomain("a.test", enabled=True), SendingDomain("off.test", enabled=False)
    far = Far(a=(on, off), b=(), c=(replace(on, name="mail.c.test"), on))
    assert probing(far).sending_domains(ACCOUNT) == ("a.test", "mail.c.test")
    assert probing().sending_domains(ACCOUNT) == ()


def test_a_zone_without_email_sending_is_passed_over():
    missing = SendFailed("not-found", maybe_sent=False)
    far = Far(a=missing, b=(SendingDomain("b.test", enabled=True),))
    assert probing(far).sending_domains(ACCOUNT) == ("b.test",)


@pytest.mark.parametrize("trouble", [SendFailed("server-error", maybe_sent=False), NotPermitted("email-sending-read")])
def test_other_trouble_is_told(trouble):
    with pytest.raises(type(trouble)):
        probing(Far(a=trouble)).sending_domains(ACCOUNT)


def test_the_sandbox_sends_from_its_own_domain():
    sandbox = Sandbox()
    try:
        probe = Probing(LookupApi(Caller()), lambda _: sandbox.start())
        assert probe.sending_domains(ACCOUNT) == ("sandbox.example",)
    finally:
        sandbox.stop()


def test_the_dns_is_asked_about_domains_and_nothing_else(monkeypatch):
    asked = []
    monkeypatch.setattr(DnsProbe, "findings", lambda _, *what: asked.append(what) or ("found",))
    message = checked(HEADER + b"\r\nhi", sender="bounce@Sender.test")
    assert probing().dns(message) == ("found",)
    ((authors, sender, cancelled),) = asked
    assert list(authors) == ["one.test", "xn--bcher-kva.test"]
    assert sender == "sender.test"
    assert not cancelled()


def test_links_are_asked_with_what_is_to_be_left_alone(monkeypatch):
    asked = []
    monkeypatch.setattr(LinkProbe, "findings", lambda _, *what: asked.append(what) or ("found",))
    message = html('<a href="https://x.test/1">Unsubscribe</a>')
    urls, done, stop, probe = ("https://x.test/1", "https://x.test/2"), [], threading.Event(), probing()
    assert probe.links(message, urls, done.append, stop.is_set) == ("found",)
    ((seen, progress, cancelled, left_alone),) = asked
    assert (seen, left_alone) == (urls, {"https://x.test/1"})
    progress(1)
    assert done == [1]
    assert not cancelled()
    stop.set()
    assert cancelled()


def test_closing_breaks_off_what_is_under_way(monkeypatch):
    asked = []
    for kind in (DnsProbe, LinkProbe):
        monkeypatch.setattr(kind, "findings", lambda _, *what: asked.append(what) or ())
    probe, message = probing(), html("")
    probe.dns(message)
    probe.links(message, (), lambda _: None, lambda: False)
    stops = [next(each for each in reversed(what) if callable(each)) for what in asked]
    assert [stop() for stop in stops] == [False, False]
    probe.close()
    assert [stop() for stop in stops] == [True, True]


U = "https://x.test/c/1"
LINK = f'<a href="{U}">{{}}</a>'


@pytest.mark.parametrize(
    ("body", "is_acting"),
    [
        (LINK.format("Unsubscribe"), True),
        (LINK.format("<b>Vom Newsletter</b> <i>abmelden</i>"), True),
        (LINK.format('<img src="x" alt="unsubscribe">'), True),
        (f"<p>To unsubscribe, click {LINK.format('here')}.</p>", True),
        (f"<p>Click {LINK.format('here')} to unsubscribe from these mails</p>", True),
        (f"<p>Please {LINK.format('tap this button')} to confirm your address</p>", True),
        (f"<p>Unsubscribe any time. Read our {LINK.format('news')}.</p>", False),
        (f"<p><a href='https://x.test/u'>Unsubscribe</a> | {LINK.format('Imprint')}</p>", False),
        (f"<td><a href='https://x.test/u'>Unsubscribe</a></td><td>{LINK.format('Imprint')}</td>", False),
        (f"<p>{LINK.format('The new catalogue with everything that is in it')} or unsubscribe</p>", False),
        (LINK.format("News"), False),
        ("unsubscribe" * 10, False),
    ],
)
def test_links_that_are_said_to_do_something(body, is_acting):
    assert (U in acting_links(html(body))) is is_acting


def test_list_unsubscribe():
    field = "List-Unsubscribe: (a comment)\r\n <mailto:u@x.test>,\r\n <https://x.test/c/\r\n 1>"
    assert U in acting_links(html(LINK.format("News"), field))
    assert U not in acting_links(html(LINK.format("News"), "List-Help: <https://x.test/c/1>"))


def test_many_links_take_no_time():
    message = html("<p>" + "to go <a href='https://x.test/1'>here</a> or there " * 20_000)
    began = time.perf_counter()
    assert acting_links(message) == frozenset()
    assert time.perf_counter() - began < 4
