"""SPF, DKIM and DMARC over a real socket: what is found, what is missing, and what cannot be known."""

import base64
import threading
import time

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from cfmail_gui.probes.dns import DnsProbe
from tests.probes.name_server import NameServer

DOMAIN = "sender.test"
BOUNCE, KEY, POLICY = f"cf-bounce.{DOMAIN}", f"cf-bounce._domainkey.{DOMAIN}", f"_dmarc.{DOMAIN}"
SPF = "v=spf1 include:_spf.mx.cloudflare.net ~all"


def rsa_key(bits: int, form=PublicFormat.SubjectPublicKeyInfo) -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=bits).public_key()
    return base64.b64encode(key.public_bytes(Encoding.DER, form)).decode()


# A key of 512 bits, which no library makes any more: SubjectPublicKeyInfo written by hand.
_SHORT_KEY = bytes.fromhex("305c300d06092a864886f70d0101010500034b003048024100" + "c1" * 64 + "0203010001")
SHORT = base64.b64encode(_SHORT_KEY).decode()
LONG = rsa_key(2048)
ED = base64.b64encode(
    ed25519.Ed25519PrivateKey.generate().public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
).decode()
DKIM = f"v=DKIM1; k=rsa; p={LONG}"
DMARC = "v=DMARC1; p=reject; rua=mailto:a@sender.test"


def quoted(text: str) -> str:
    """Return a TXT record as a zone file has it, in strings of 200 characters."""
    return " ".join(f'"{text[start : start + 200]}"' for start in range(0, len(text), 200)) or '""'


def zone(**changed) -> dict:
    """Return the records of a domain that is set up well; ``changed`` holds other texts for spf, dkim, dmarc, mx."""
    names = {"spf": (BOUNCE, "TXT"), "dkim": (KEY, "TXT"), "dmarc": (POLICY, "TXT"), "mx": (DOMAIN, "MX")}
    records = {"spf": [SPF], "dkim": [DKIM], "dmarc": [DMARC], "mx": ["10 mail.sender.test."]} | changed
    return {
        names[kind]: texts if kind == "mx" else [quoted(text) for text in texts]
        for kind, texts in records.items()
        if texts
    }


def probe(server: NameServer, authors=(DOMAIN,), sender=DOMAIN, **settings):
    return DnsProbe(("127.0.0.1",), server.port, **settings).findings(authors, sender, lambda: False)


def codes(found) -> list[str]:
    return [finding.code for finding in found]


def test_what_is_set_up_well_is_told_with_its_records(name_server):
    name_server.records = zone()
    found = probe(name_server)
    assert [(each.code, each.level, each.detail, each.other, each.number) for each in found] == [
        ("spf-found", "advice", BOUNCE, SPF, 0),
        ("dkim-found", "advice", KEY, DKIM, 2048),
        ("dmarc-reject", "advice", POLICY, DMARC, 100),
    ]
    assert {each.area for each in found} == {"authentication"}
    assert name_server.asked == [(DOMAIN, "MX"), (BOUNCE, "TXT"), (KEY, "TXT"), (POLICY, "TXT")]


CASES = [
    ("spf", [SPF], "spf-found", 0),
    (
        "spf",
        ["V=SPF1 +include:_spf.mx.cloudflare.net a/24 mx:other.test//64 exp=%{d}.test ip6:2001:db8::/32 -all"],
        "spf-found",
        0,
    ),
    ("spf", ["v=spf1 redirect=_spf.mx.cloudflare.net"], "spf-found", 0),
    ("spf", [SPF, "google-site-verification=x", "v=spf10 all"], "spf-found", 0),
    ("spf", [], "spf-missing", 0),
    ("spf", ["v=spf10 include:_spf.mx.cloudflare.net"], "spf-missing", 0),
    ("spf", [SPF, "v=spf1 -all"], "spf-several", 2),
    ("spf", ["v=spf1 include _spf.mx.cloudflare.net ~all"], "spf-malformed", 0),
    ("spf", ["v=spf1 ip4:one.two ~all"], "spf-malformed", 0),
    ("spf", ["v=spf1 include:_spf.example.net ~all"], "spf-without-cloudflare", 0),
    ("spf", ["v=spf1 ~all include:_spf.mx.cloudflare.net"], "spf-without-cloudflare", 0),
    ("spf", ["v=spf1 -include:_spf.mx.cloudflare.net ?all"], "spf-without-cloudflare", 0),
    ("spf", ["v=spf1 include:_spf.mx.cloudflare.net +all"], "spf-open", 0),
    ("spf", ["v=spf1 include:_spf.mx.cloudflare.net all"], "spf-open", 0),
    ("dkim", [f"k=ed25519; p={ED}"], "dkim-found", 0),
    ("dkim", [f"p={LONG[:100]} {LONG[100:]};"], "dkim-found", 2048),
    ("dkim", [f"v=DKIM1; p={rsa_key(1024)}"], "dkim-found", 1024),
    ("dkim", [f"v=DKIM1; p={rsa_key(1024, PublicFormat.PKCS1)}"], "dkim-found", 1024),
    ("dkim", [], "dkim-missing", 0),
    ("dkim", [DKIM, DKIM.replace("k=rsa; ", "")], "dkim-several", 2),
    ("dkim", ["v=DKIM1; p="], "dkim-revoked", 0),
    ("dkim", ["v=DKIM1; k=rsa"], "dkim-malformed", 0),
    ("dkim", [f"v=DKIM2; p={LONG}"], "dkim-malformed", 0),
    ("dkim", [f"k=ed448; p={ED}"], "dkim-malformed", 0),
    ("dkim", [f"k=ed25519; p={ED[:20]}"], "dkim-malformed", 0),
    ("dkim", ["p=!!!!"], "dkim-malformed", 0),
    ("dkim", ["p=MIIB"], "dkim-malformed", 0),
    ("dkim", ["p=MP////////8="], "dkim-malformed", 0),
    ("dkim", [f"p={LONG[:-40]}"], "dkim-malformed", 0),
    ("dkim", [f"p={LONG}; p={LONG}"], "dkim-malformed", 0),
    ("dkim", ["hello"], "dkim-malformed", 0),
    ("dkim", [f"p={SHORT}"], "dkim-weak", 512),
    ("dkim", [f"t=s:y; p={LONG}"], "dkim-testing", 0),
    ("dmarc", ["v=DMARC1;p=reject"], "dmarc-reject", 100),
    ("dmarc", ["v = DMARC1 ; p = Quarantine ; pct=20;"], "dmarc-quarantine", 20),
    ("dmarc", ["v=DMARC1; p=none", "other"], "dmarc-none", 100),
    ("dmarc", [], "dmarc-missing", 0),
    ("dmarc", ["unrelated"], "dmarc-missing", 0),
    ("dmarc", ["v=DMARC1; p=none", "v=DMARC1; p=reject"], "dmarc-several", 2),
    ("dmarc", ["v=dmarc1; p=none"], "dmarc-malformed", 0),
    ("dmarc", ["v=DMARC1 p=none"], "dmarc-malformed", 0),
    ("dmarc", ["v=DMARC1; rua=mailto:x@y.test"], "dmarc-malformed", 0),
    ("dmarc", ["v=DMARC1; p=block"], "dmarc-malformed", 0),
    ("dmarc", ["v=DMARC1; p=none; pct=101"], "dmarc-malformed", 0),
    ("dmarc", ["v=DMARC1; p=none; adkim=strict"], "dmarc-malformed", 0),
    ("dmarc", ["v=DMARC1; p=none; sp=maybe"], "dmarc-malformed", 0),
    ("dmarc", ["v=DMARC1; p=none; rubbish"], "dmarc-malformed", 0),
    ("mx", ["0 ."], "null-mx", 0),
]


@pytest.mark.parametrize(("kind", "texts", "code", "number"), CASES)
def test_records(name_server, kind, texts, code, number):
    name_server.records = zone(**{kind: texts})
    found = probe(name_server)
    others = {"spf": "spf-", "dkim": "dkim-", "dmarc": "dmarc-", "mx": "null-mx"}
    told = [each for each in found if each.code.startswith(others[kind])]
    assert code in codes(told)
    assert next(each for each in told if each.code == code).number == number
    assert len(told) == (2 if code == "dkim-testing" else 1)
    assert len(found) - len(told) == (3 if kind == "mx" else 2)


def test_every_code_of_records_has_a_case():
    from typing import get_args

    from cfmail_gui.findings.probe_codes import DkimCode, PolicyCode, RecordCode, SpfCode

    wanted = {*get_args(SpfCode), *get_args(DkimCode), *get_args(PolicyCode), *get_args(RecordCode)}
    assert wanted - {"dmarc-of-parent"} <= {code for _, _, code, _ in CASES}


@pytest.mark.parametrize(
    ("record", "author", "expected"),
    [
        ("v=DMARC1; p=none; adkim=s; aspf=s", "sender.test", ["dmarc-none", "dmarc-strict-spf"]),
        ("v=DMARC1; p=none; adkim=s", "sender.test", ["dmarc-none"]),
        ("v=DMARC1; p=none; aspf=s", "sender.test", ["dmarc-none", "dmarc-strict-spf"]),
        ("v=DMARC1; p=none; adkim=s; aspf=s", "news.sender.test", ["dmarc-none", "dmarc-of-parent", "dmarc-strict"]),
        ("v=DMARC1; p=none; adkim=s", "news.sender.test", ["dmarc-none", "dmarc-of-parent", "dmarc-strict-dkim"]),
        ("v=DMARC1; p=none; adkim=r; aspf=r", "news.sender.test", ["dmarc-none", "dmarc-of-parent"]),
        ("v=DMARC1; p=reject; sp=none", "news.sender.test", ["dmarc-none", "dmarc-of-parent"]),
        ("v=DMARC1; p=reject; sp=none", "sender.test", ["dmarc-reject"]),
        ("v=DMARC1; p=none; sp=reject", "a.b.c.d.news.sender.test", ["dmarc-reject", "dmarc-of-parent"]),
    ],
)
def test_strictness_and_parents(name_server, record, author, expected):
    name_server.records = zone(dmarc=[record]) | {(author, "MX"): ["10 mail.test."]}
    found = [each for each in probe(name_server, (author,)) if each.code.startswith("dmarc")]
    assert codes(found) == expected
    assert found[0].detail == POLICY
    if "dmarc-of-parent" in expected:
        assert (found[1].detail, found[1].other) == (author, POLICY)
    assert [(each.detail, each.other) for each in found if "strict" in each.code] in ([], [(author, DOMAIN)])
    assert sum(name.startswith("_dmarc.") for name, _ in name_server.asked) <= 5
    assert ("_dmarc.test", "TXT") not in name_server.asked


def test_a_record_of_its_own_comes_before_the_parents(name_server):
    name_server.records = zone() | {
        ("news.sender.test", "MX"): ["10 mail.test."],
        ("_dmarc.news.sender.test", "TXT"): ['"v=DMARC1; p=quarantine"'],
    }
    found = probe(name_server, ("news.sender.test",))
    assert codes(found)[2:] == ["dmarc-quarantine"]


def test_a_domain_that_does_not_exist_is_asked_for_nothing_else(name_server):
    name_server.records = {("elsewhere.test", "MX"): ["10 x.test."]}
    assert codes(probe(name_server)) == ["domain-unknown"]
    assert name_server.asked == [(DOMAIN, "MX")]


def test_a_domain_without_mx_is_no_unknown_one(name_server):
    name_server.records = zone(mx=[])
    assert codes(probe(name_server)) == ["spf-found", "dkim-found", "dmarc-reject"]


def test_several_mail_servers_are_no_null_mx(name_server):
    name_server.records = zone(mx=["0 .", "10 mail.sender.test."])
    assert "null-mx" not in codes(probe(name_server))


def test_authors_and_sender_in_different_domains(name_server):
    name_server.records = zone() | {
        ("other.test", "MX"): ["10 x."],
        ("_dmarc.other.test", "TXT"): ['"v=DMARC1;p=none"'],
    }
    found = probe(name_server, ("other.test", "other.test"))
    assert codes(found) == ["spf-found", "dkim-found", "dmarc-none"]
    assert codes(probe(name_server, (), "")) == []
    name_server.asked.clear()
    probe(name_server, [f"a{number}.test" for number in range(50)], "")
    assert len(name_server.asked) == 3


def test_a_failing_server_is_not_taken_for_a_missing_record(name_server):
    name_server.records = zone()
    name_server.failing = {BOUNCE, KEY, POLICY, DOMAIN}
    found = probe(name_server)
    assert [(each.code, each.level, each.detail, each.other) for each in found] == [
        ("dns-not-looked-up", "advice", DOMAIN, "MX"),
        ("dns-not-looked-up", "advice", BOUNCE, "SPF"),
        ("dns-not-looked-up", "advice", KEY, "DKIM"),
        ("dns-not-looked-up", "advice", POLICY, "DMARC"),
    ]


def test_a_silent_server_ends_in_time(name_server):
    name_server.records = zone()
    name_server.silent = {DOMAIN, BOUNCE, KEY, POLICY}
    began = time.monotonic()
    found = probe(name_server, seconds=0.5)
    assert time.monotonic() - began < 5
    assert set(codes(found)) == {"dns-not-looked-up"}
    assert len(found) == 4
    assert name_server.asked[0] == (DOMAIN, "MX")
    assert KEY not in dict(name_server.asked), "asked when the time was over"


def test_no_server_at_all():
    assert set(codes(DnsProbe(("127.0.0.1",), 9, 0.5).findings((DOMAIN,), DOMAIN, lambda: False))) == {
        "dns-not-looked-up"
    }


def test_cancelled_in_the_middle(name_server):
    name_server.records = zone()
    name_server.silent = {BOUNCE}
    began = time.monotonic()
    found = DnsProbe(("127.0.0.1",), name_server.port).findings(
        (DOMAIN,), DOMAIN, lambda: (BOUNCE, "TXT") in name_server.asked
    )
    assert found == ()
    assert time.monotonic() - began < 4
    assert (KEY, "TXT") not in name_server.asked


@pytest.mark.parametrize(
    "domain", ["[192.0.2.1]", "localhost", "a..test", "x" * 64 + ".test", "ä.test", "a.b\n.test", "a." * 130 + "test"]
)
def test_what_is_no_domain_is_not_looked_up(name_server, domain):
    found = probe(name_server, (domain,), domain)
    assert set(codes(found)) == {"dns-not-looked-up"}
    assert name_server.asked == []


def test_untrusted_records_are_cut_and_never_raise(name_server):
    name_server.records = zone(
        spf=["v=spf1 " + "a" * 12_000], dkim=["p=" + "A" * 12_000], dmarc=["v=DMARC1; p=none; x=" + "\\255\\000" * 2000]
    )
    found = probe(name_server)
    assert codes(found) == ["spf-malformed", "dkim-malformed", "dmarc-none"]
    assert max(len(each.other) for each in found) == 4096


def test_the_computers_own_servers_are_asked_by_default(name_server, monkeypatch):
    """Whatever is configured here must not make it raise."""
    import dns.resolver

    monkeypatch.setattr(
        dns.resolver.Resolver, "read_resolv_conf", lambda self, _: setattr(self, "nameservers", ["127.0.0.1"])
    )
    monkeypatch.setattr(dns.resolver.Resolver, "resolve", lambda self, *_, **__: asked.append(self.nameservers) or [])
    asked: list = []
    before = threading.active_count()
    found = DnsProbe().findings((DOMAIN,), DOMAIN, lambda: False)
    assert codes(found) == ["spf-missing", "dkim-missing", "dmarc-missing"]
    assert asked[0] == ["127.0.0.1"]
    assert threading.active_count() <= before


def test_no_configuration(monkeypatch):
    import dns.resolver

    def fail(self, _):
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.resolver.Resolver, "read_resolv_conf", fail)
    assert set(codes(DnsProbe().findings((DOMAIN,), "", lambda: False))) == {"dns-not-looked-up"}
