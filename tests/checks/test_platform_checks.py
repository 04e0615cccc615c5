"""Cloudflare, privacy, authentication and left-overs: every code has a message with it, and a near miss."""

from itertools import chain
from time import monotonic
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.checks import alignment, cloudflare_fields, cloudflare_limits, leftovers, privacy
from cfmail_gui.checks.alignment import is_related
from cfmail_gui.findings.authentication_codes import AuthenticationCode
from cfmail_gui.findings.cloudflare_codes import CloudflareCode
from cfmail_gui.findings.privacy_codes import PrivacyCode
from cfmail_gui.findings.template_codes import TemplateCode
from tests.checks.checking import checked, codes, html, message, only, replaced
from tests.checks.platform_cases import CASES, CREDENTIALS, MIB, Case
from tests.message.samples import messages, thorough

MODULES = (alignment, cloudflare_fields, cloudflare_limits, leftovers, privacy)


def _all_codes(literal) -> set[str]:
    return set(chain(*(_all_codes(part) if get_args(part) else [part] for part in get_args(literal))))


def _codes(case: Case, side) -> list[str]:
    raw, facts = side if isinstance(side, tuple) else (side, {})
    return codes(case.findings, raw, **facts)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_each_check_finds_its_fault_and_no_near_miss(case):
    assert case.code in _codes(case, case.bad)
    assert case.code not in _codes(case, case.good)


def test_every_code_has_a_case():
    offline = {"from-not-aligned", "from-aligned-relaxed", "several-from-domains"}
    assert offline <= _all_codes(AuthenticationCode)
    wanted = _all_codes(CloudflareCode) | _all_codes(PrivacyCode) | _all_codes(TemplateCode) | offline
    assert {case.code for case in CASES} == wanted


def test_nothing_that_is_only_doubtful_is_called_a_failure():
    sure = {"too-large", "too-many-recipients", "long-subject"}
    for case in CASES:
        raw, facts = case.bad if isinstance(case.bad, tuple) else (case.bad, {})
        for finding in case.findings(checked(raw, **facts)):
            assert (finding.level == "failure") == (finding.code in sure), finding


def test_an_ordinary_message_has_none():
    raw = html("<html><body><h1>Hello</h1><p>50% off, see https://x.test/?a=%20b</p><!-- x --></body></html>")
    assert [code for module in MODULES for code in codes(module.findings, raw)] == []


@thorough
@given(messages())
def test_no_message_is_too_odd(raw):
    for module in MODULES:
        list(module.findings(checked(raw, sending_domains=())))


@thorough
@given(st.text("{%*|[]<>!-/\\:@aA1 \n'\"=&;#", max_size=200))
def test_no_html_is_too_odd(text):
    for module in (leftovers, privacy):
        list(module.findings(checked(html(text))))


def test_a_click_goes_to_the_placeholder():
    found = only(leftovers.findings, "left-over-liquid", message(body="Dear\r\nx {{ a }} {{ a }}\r\n"))
    assert [(place.line, place.column, place.part) for place in found.places] == [(2, 3, "1"), (2, 11, "1")]
    assert (found.detail, found.number) == ("{{ a }}", 2)
    found = only(leftovers.findings, "left-over-brackets", html("<p>a\n  b [[c]]</p>"))
    assert [(place.line, place.column) for place in found.places] == [(2, 5)]
    raw = replaced("Subject", "Hi *|FNAME|*")
    found = only(leftovers.findings, "left-over-merge-tag", raw)
    assert raw[found.places[0].offset : found.places[0].end] == b"Subject: Hi *|FNAME|*\r\n"
    assert found.other == "Subject"


@pytest.mark.parametrize(("kind", "text", "_near"), CREDENTIALS, ids=lambda item: item[:12])
def test_a_finding_never_holds_the_secret(kind, text, _near):
    found = only(privacy.findings, "credential", message(body=text))
    assert found.other == kind
    assert text not in found.detail or kind == "private-key"  # of which only the label is looked at
    assert "hunter2" not in found.detail
    assert "s3cret" not in found.detail


def test_credentials_are_found_in_comments_and_header_fields():
    assert "credential" in codes(privacy.findings, html(f"<!-- ghp_{'a' * 36} --><p>b"))
    assert "credential" in codes(privacy.findings, message(f"X-Note: ghp_{'a' * 36}"))
    assert "credential" not in codes(privacy.findings, message(f"References: <ghp_{'a' * 36}@x.test>"))


def test_the_sending_domain_is_asked_for_both_addresses():
    found = list(cloudflare_limits.findings(checked(message(), sender="a@third.test", sending_domains=("x.test",))))
    assert [(finding.detail, bool(finding.places)) for finding in found] == [
        ("sender.test", True),
        ("third.test", False),
    ]


@pytest.mark.parametrize(
    ("one", "other", "related"),
    [
        ("a.test", "b.a.test", True),
        ("c.a.test", "b.a.test", True),
        ("a.test", "b.test", False),
        ("a.com.au", "b.com.au", False),
        ("x.a.com.au", "a.com.au", True),
        ("test", "a.test", False),
    ],
)
def test_domains_of_one_organisation(one, other, related):
    assert is_related(one, other) == is_related(other, one) == related


@pytest.mark.parametrize(
    "text",
    ["{{" * MIB, "%a" * MIB, "[[a " * (MIB // 2), "\\\\a" * MIB, "password:" * (MIB // 5), "eyJ" * MIB, "/home/" * MIB],
    ids=lambda text: text[:6],
)
def test_time_is_in_proportion_to_the_size(text):
    begun = monotonic()
    for raw in (message(body=text), html(text)):
        for module in (leftovers, privacy):
            list(module.findings(checked(raw, size=1)))
    assert monotonic() - begun < 8


def test_a_path_that_is_there_fifty_thousand_times_is_told_once_and_soon():
    started = monotonic()
    (finding,) = privacy.findings(checked(message(body="/home/ada/plan.txt, " * 50_000)))
    assert (finding.detail, finding.number, len(finding.places)) == ("/home/ada/plan.txt", 50_000, 20)
    assert monotonic() - started < 5
