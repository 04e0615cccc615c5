"""MJML: compiled without reading other files, and without calling itself too often."""

import pytest

from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.mjml import html_of

PAGE = "<mjml><mj-body><mj-section><mj-column>{}</mj-column></mj-section></mj-body></mjml>"


def test_a_page():
    html = html_of(PAGE.format("<mj-text>Hi &lt;b&gt;" + "<br>" * 300 + "</mj-text>"), "t")
    assert html.startswith("<!doctype html>")
    assert "Hi &lt;b&gt;" in html


@pytest.mark.parametrize(
    ("source", "code", "line"),
    [
        ("<mjml>\n<mj-body>", "bad-mjml", 0),
        ("<html></html>", "bad-mjml", 1),
        ("<mjml>\n<mj-include path='/etc/passwd'/></mjml>", "unknown-tag", 2),
        ("<mjml>" + "<mj-wrapper>" * 50_000, "nesting-limit", 1),
        (PAGE.format("x" * 2**20), "output-limit", 0),
        (PAGE.format("<mj-text>x</mj-text>" * 40_000), "output-limit", 0),
    ],
)
def test_faults(source, code, line):
    with pytest.raises(BadTemplate) as caught:
        html_of(source, "t")
    assert (caught.value.fault, caught.value.line) == (code, line)


def test_a_mistake_of_the_compiler_is_a_fault_and_nothing_else(capfd):
    with pytest.raises(BadTemplate) as caught:
        html_of("<mjml><mj-body>é/></mj-body></mjml>", "t")
    assert caught.value.fault == "bad-mjml"
    capfd.readouterr()  # its own words
