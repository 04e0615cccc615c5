"""Sentences about templates."""

from typing import get_args

import pytest

from cfmail_gui.gui.texts_template import bad_template
from cfmail_gui.templates.faults import BadTemplate, TemplateFault


@pytest.mark.parametrize("fault", get_args(TemplateFault))
def test_every_fault_has_a_sentence(fault):
    text = bad_template(BadTemplate(fault, name="n\u202e{x}", where="t.html", line=3, detail="words {0}"))
    assert text.startswith("t.html, line 3: ")
    assert text.endswith((".", "words {0}. Correct the data."))
    assert "\u202e" not in text
    assert bad_template(BadTemplate(fault)).strip()


def test_a_row_is_named_where_there_is_no_file():
    assert bad_template(BadTemplate("no-recipient", name="email", line=2)).startswith("Row 2: “email” names")
