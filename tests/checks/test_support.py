import importlib.util
import json
from importlib.resources import files
from pathlib import Path

import pytest

from cfmail_gui.checks.support import MAJOR, Feature, Program, lacking, partly, score, support_data

ROOT = Path(__file__).resolve().parents[2]


def feature(**codes):
    return Feature("x", "x", "", "css", "", tuple(Program("f", name, code, ()) for name, code in codes.items()), {})


@pytest.mark.parametrize(
    ("codes", "share"),
    [
        ({"ios": "y", "android": "y"}, 1),
        ({"ios": "y", "android": "n"}, 0.5),
        ({"ios": "a", "android": "n"}, 0.25),
        ({"ios": "n", "android": "u"}, 0),
        ({"ios": "u"}, None),
        ({}, None),
    ],
)
def test_the_share_of_a_family_is_the_mean_of_what_is_known(codes, share):
    assert feature(**codes).share("f") == share


def test_families_that_lack_and_that_know_in_part_differ():
    assert "outlook-windows" in lacking("css-float")
    assert "gmail" in partly("css-display-none")
    for slug in support_data().features:
        assert not set(lacking(slug)) & set(partly(slug))


def test_scores_are_shares_rounded_down():
    assert score([]) == {}
    assert set(score(["html-p"])) >= set(MAJOR)
    assert score(["css-float"])["outlook-windows"] == 0
    assert score(["css-unit-px", "css-unit-percent", "css-float"])["outlook-windows"] == 66
    assert "free-fr" not in score(["html-p", "css-float"])  # never tested for them


def test_every_word_of_the_data_can_be_told():
    data = support_data()
    assert tuple(data.families)[: len(MAJOR)] == MAJOR
    for each in data.features.values():
        for program in each.programs:
            assert program.family in data.families
            assert program.platform in data.platforms
            assert set(program.notes) <= set(each.notes), each.slug


def test_the_notice_goes_with_the_data():
    notice = files("cfmail_gui.checks").joinpath("data", "NOTICE").read_text("utf-8")
    assert "MIT License" in notice
    assert "Rémi Parmentier" in notice


def test_the_script_keeps_the_newest_test_of_every_program():
    path = ROOT / "tools" / "update_caniemail.py"
    spec = importlib.util.spec_from_file_location("update_caniemail", path)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    old = {
        "slug": "css-x",
        "title": "x ",
        "keywords": None,
        "category": "css",
        "last_test_date": "2020-01-01",
        "notes_by_num": {"1": "One", "2": "Two"},
        "stats": {
            "gmail": {"ios": {"2019-01": "n", "2020-01": "a #2 #7"}},
            "outlook": {
                "windows": {"2019": "y"},
                "windows-mail": {"2019": "y"},
                "macos": {"2019-01": "y", "16.80": "n"},
            },
            "rare": {"ios": {"2020-01": "y"}},
        },
    }
    names = {"family": {"gmail": "Gmail"}, "platform": {"ios": "iOS", "windows": "Windows", "macos": "macOS"}}
    others = [
        old | {"slug": f"css-{n}", "stats": {key: old["stats"][key] for key in ("gmail", "outlook")}} for n in range(20)
    ]
    data = {"last_update_date": "2020-02-02 10:00", "nicenames": names, "data": [old, *others]}
    reduced = script.reduced(data)
    assert reduced["programs"] == ["gmail/ios", "outlook/macos", "outlook-windows/windows"]
    assert reduced["families"]["outlook-windows"] == "Outlook (Windows)"
    assert reduced["features"]["css-x"] == {
        "title": "x",
        "keywords": "",
        "category": "css",
        "tested": "2020-01-01",
        "support": "a2 n y",
        "notes": {"2": "Two"},
    }
    json.dumps(reduced)
