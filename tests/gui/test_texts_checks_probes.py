"""What look-ups of the DNS and of links found has sentences for every code, and foreign text in them is harmless."""

import re
from typing import get_args

import pytest

from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.probe_codes import DnsCode, LinkCode
from cfmail_gui.gui.checks.codes import CODES
from cfmail_gui.gui.texts_checks import told

DNS = sorted(code for group in get_args(DnsCode) for code in get_args(group))
LINKS = sorted(code for group in get_args(LinkCode) for code in get_args(group))
FACTS = {"detail": "DETAIL\u202e\n{limit}", "other": "OTHER\x07{other}", "number": 54, "limit": 1024}


@pytest.mark.parametrize(
    ("area", "code"), [*(("authentication", code) for code in DNS), *(("clients", code) for code in LINKS)]
)
def test_every_code_is_told(area, code):
    item = told(Finding(area, code, "problem", **FACTS))
    for text in (item.title, item.why, item.do, item.source):
        assert text
        assert not re.search("[\u202e\n\x07]", text)
    assert not item.title.endswith(".")
    assert len(item.title) < 250
    for text in (item.why, item.do):
        assert text[0].isupper()
        assert text.endswith(".")
    whole = item.title + item.why + item.do
    assert not re.search(r"\{(?!limit\}|other\})", whole), "a fact that was not filled in"
    if code != "links-over-limit":
        assert "DETAIL" in item.title
    assert item.url == "" or re.fullmatch(
        r"https://(www\.rfc-editor\.org/rfc/rfc\d+#section-[\d.]+|developers\.cloudflare\.com/[a-z/-]+)", item.url
    )
    assert (area, code) in CODES


def test_records_are_shown_whole_and_explained():
    record = "v=spf1 include:_spf.mx.cloudflare.net " + "include:a.test " * 15 + "~all"
    item = told(Finding("authentication", "spf-found", "advice", detail="cf-bounce.a.test", other=record))
    assert item.title == "SPF of cf-bounce.a.test names Cloudflare"
    assert record in item.why
    key = told(Finding("authentication", "dkim-found", "advice", detail="k.a.test", other="p={0}", number=2048))
    assert "(RSA with 2048 bits): “p={0}”" in key.why
    assert "(Ed25519)" in told(Finding("authentication", "dkim-found", "advice", detail="k", other="p=x")).why
    policy = Finding("authentication", "dmarc-reject", "advice", detail="_dmarc.a.test", other="v=DMARC1", number=100)
    assert "%" not in told(policy).why
    part = Finding("authentication", "dmarc-quarantine", "advice", detail="_dmarc.a.test", other="v", number=20)
    assert "20% of such mail" in told(part).why
    assert "SPF" in told(Finding("authentication", "dns-not-looked-up", "advice", detail="a", other="SPF")).title


@pytest.mark.parametrize(
    ("number", "words"), [(10, "expired"), (62, "another name"), (18, "nobody"), (20, "nobody"), (0, "TLS")]
)
def test_why_a_certificate_is_bad(number, words):
    assert words in told(Finding("clients", "link-certificate", "problem", detail="https://a", number=number)).why


def test_where_redirects_led():
    finding = Finding("clients", "link-dead", "problem", detail="https://a.test/", other="https://b.test/", number=404)
    assert told(finding).why.startswith("It leads on to https://b.test/. The server answers 404")
    assert "leads on" not in told(Finding("clients", "link-dead", "problem", detail="https://a.test/", number=404)).why
