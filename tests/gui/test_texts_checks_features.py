from typing import get_args

import pytest

from cfmail_gui.checks.features import findings
from cfmail_gui.checks.support import MAJOR, support_data
from cfmail_gui.findings.client_codes import FeatureCode
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui.texts import day
from cfmail_gui.gui.texts_checks_features import told
from tests.checks.newsletters import checked


def tell(text):
    (finding,) = findings(checked(text))
    return told(finding)


def test_a_problem_names_the_feature_and_who_lacks_it():
    said = tell('<b style="float:left"></b><b style="float:left">')
    assert said.title == "float: unknown to Outlook (Windows)"
    assert said.why.startswith("Used 2 times. Not supported by Outlook (Windows); only in part by Gmail")
    assert said.url == "https://www.caniemail.com/features/css-float/"
    tested = day(support_data().features["css-float"].tested)
    assert said.source == f"Can I email (caniemail.com), tested {tested}"
    assert "-" not in tested


def test_partial_support_says_where_the_exceptions_are():
    said = tell('<b style="max-width:1px">')
    assert said.title == "max-width: only partly known to Outlook (Windows)"
    assert "Supported only in part by Outlook (Windows). Outlook (Windows): " in said.why


def test_many_families_are_counted():
    said = tell("<video>")
    assert "more" in said.title
    assert len(said.title) < 80


@pytest.mark.parametrize("text", ['<b style="border-radius:1px">', '<b style="float:left">'])
def test_decoration_asks_for_nothing(text):
    assert tell(text).do.startswith("Nothing") == ("radius" in text)


def test_the_programs_of_a_family_are_named_where_they_differ():
    said = tell('<b style="position:relative">')
    assert (
        "Gmail, Outlook (Windows), Outlook (iOS) and" in said.why
        or "Gmail, Outlook (Windows), Outlook (iOS)," in said.why
    )


def test_every_feature_can_be_told():
    for slug, feature in support_data().features.items():
        for code in get_args(FeatureCode):
            finding = Finding("clients", code, "advice", detail=feature.title, other=slug, number=1, clients=MAJOR)
            said = told(finding)
            assert all((said.title, said.why, said.do, said.source))
            assert len(said.why) < 1000
            assert "{programs}" not in said.title + said.why
