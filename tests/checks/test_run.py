"""All checks together: every module takes part, in the order of the levels, and can be stopped."""

import pkgutil
from importlib import import_module

import pytest
from hypothesis import given

from cfmail_gui import checks
from cfmail_gui.checks import run
from cfmail_gui.checks.levels import LEVELS, Profile, apply, is_failure
from cfmail_gui.checks.run import check
from cfmail_gui.findings.finding import Finding, Place
from tests.checks.messages import checked, raw
from tests.message.samples import messages, thorough


def test_every_module_that_finds_something_takes_part():
    modules = [import_module(f"cfmail_gui.checks.{item.name}") for item in pkgutil.iter_modules(checks.__path__)]
    finders = {module.findings for module in modules if hasattr(module, "findings")}
    assert finders == set(run.checks())


def test_findings_come_by_level_then_by_place(monkeypatch):
    html = Finding("clients", "x", "problem", (Place(part="1", line=2, column=1),))
    given_out_of_order = [
        Finding("rfc", "long-line", "advice", (Place(3, 4),)),
        html,
        Finding("clients", "x", "problem", (Place(part="1", line=1, column=9),)),
        Finding("rfc", "bad-date", "problem", (Place(1, 2),)),
        Finding("rfc", "missing-from", "failure"),
        Finding("rfc", "missing-date", "problem"),
        Finding("rfc", "missing-date", "change"),
    ]
    monkeypatch.setattr(run, "checks", lambda: (lambda _: iter(given_out_of_order),))
    found = check(checked(raw()))
    assert [finding.level for finding in found] == ["failure", "change", *["problem"] * 4, "advice"]
    assert [finding.places for finding in found[2:6]] == [
        (),
        (Place(1, 2),),
        (Place(part="1", line=1, column=9),),
        (Place(part="1", line=2, column=1),),
    ]


def test_a_check_that_is_cancelled_keeps_what_it_has(monkeypatch):
    one = Finding("rfc", "missing-from", "failure")
    monkeypatch.setattr(run, "checks", lambda: (lambda _: iter([one]),) * 3)
    answers = iter([False, False, True])
    assert check(checked(raw()), lambda: next(answers)) == (one, one)
    assert check(checked(raw()), lambda: True) == ()


@thorough
@given(messages())
def test_any_octets_are_survived(octets):
    assert all(finding.level in LEVELS for finding in check(checked(octets)))


@pytest.mark.parametrize(
    ("profile", "expected"),
    [
        (Profile(), [("missing-date", "change"), ("no-subject", "advice")]),
        (Profile(errors=frozenset({"no-subject"})), [("no-subject", "failure"), ("missing-date", "change")]),
        (Profile(ignored=frozenset({"missing-date", "gone"})), [("no-subject", "advice")]),
        (Profile(frozenset({"no-subject"}), frozenset({"no-subject"})), [("missing-date", "change")]),
    ],
)
def test_a_profile_decides(profile, expected):
    findings = (Finding("rfc", "missing-date", "change"), Finding("rfc", "no-subject", "advice"))
    told = apply(findings, profile)
    assert [(finding.code, finding.level) for finding in told] == expected
    assert [is_failure(finding) for finding in told] == [level == "failure" for _, level in expected]
