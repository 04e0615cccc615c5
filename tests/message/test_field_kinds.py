import pytest

from cfmail_gui.message.field_kinds import kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("From", "addresses"),
        ("bCC", "addresses"),
        ("Resent-To", "addresses"),
        ("Disposition-Notification-To", "addresses"),
        ("content-TYPE", "parameters"),
        ("Content-Disposition", "parameters"),
        ("Message-ID", "identifier"),
        ("References", "identifier"),
        ("List-Unsubscribe", "identifier"),
        ("ARC-Seal", "identifier"),
        ("MIME-Version", "identifier"),
        ("Date", "structured"),
        ("Keywords", "structured"),
        ("Subject", "unstructured"),
        ("Content-Description", "unstructured"),
        ("X-Anything", "unstructured"),
        ("Listless", "unstructured"),
        ("", "unstructured"),
    ],
)
def test_a_name_says_what_a_field_holds(name, kind):
    assert kind_of(name) == kind
