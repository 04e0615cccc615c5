"""What Cloudflare, privacy, authentication and template findings say."""

import pytest

from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui.texts_checks import told
from tests.checks.checking import checked
from tests.checks.platform_cases import CASES


def _findings():
    for case in CASES:
        raw, facts = case.bad if isinstance(case.bad, tuple) else (case.bad, {})
        yield next(found for found in case.findings(checked(raw, **facts)) if found.code == case.code)


@pytest.mark.parametrize("finding", list(_findings()), ids=lambda finding: finding.code)
def test_every_finding_is_put_into_sentences(finding):
    text = told(finding)
    assert all((text.title, text.why, text.do, text.source))
    assert text.url == "" or text.url.startswith("https://")
    assert all(line.endswith((".", "…", "”.", ")")) for line in (text.why, text.do))
    assert "{" not in (text.title + text.why + text.source).replace("{{", "").replace("{%", "")
    assert len(text.title) < 240


def test_facts_are_in_the_titles():
    titles = {finding.code: told(finding).title for finding in _findings()}
    assert titles["too-large"] == "The message is 25.0 MiB large as it goes; the limit is 25.0 MiB."
    assert titles["several-requests"] == "51 recipients: the message goes in 2 requests."
    assert titles["sender-mismatch"] == "From says ada@sender.test, but the envelope sender is other@sender.test."
    assert titles["left-over-brackets"] == "“[[first name]]” is left over"
    assert titles["internal-message-id"] == "The Message-ID names a computer: [192.168.1.2]"


def test_a_placeholder_says_where_else_it_is():
    both = {"detail": "%A%", "other": "Subject"}
    assert told(Finding("template", "left-over-percent", "problem", number=1, **both)).title == (
        "“%A%” is left over in Subject"
    )
    assert told(Finding("template", "left-over-percent", "problem", number=3, **both)).title == (
        "“%A%” is left over in Subject and in 2 more places"
    )
    assert "3 places" in told(Finding("template", "left-over-percent", "problem", detail="%A%", number=3)).title


def test_foreign_text_is_made_plain():
    evil = "a\u202eb\n<b>c</b>"
    text = told(Finding("privacy", "hidden-recipient-field", "problem", detail=evil, other=evil))
    assert "\u202e" not in text.title
    assert "\n" not in text.title
