"""HTML taken apart as far as mails need it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.checks.page import Page


@pytest.mark.parametrize(
    "text", ["<![1]><p>x</p>", "<![ if !mso]><p>x</p><![endif]>", "<![foo[ bar ]]><p>x</p>", "<![if !mso]><p>x</p>"]
)
def test_odd_declarations_end_and_what_follows_is_read(text):
    page = Page(text)
    assert [element.tag for element in page.elements] == ["p"]
    assert [run.text for run in page.texts] == ["x"]


@given(
    st.lists(
        st.sampled_from(
            [
                "<",
                "<!",
                "<![",
                "[",
                "]",
                "]]>",
                "--",
                ">",
                "a",
                "1",
                "/",
                "=",
                '"',
                "&",
                "#",
                ";",
                "\x00",
                "?",
                "CDATA[",
                "if",
            ]
        ),
        max_size=20,
    )
)
def test_any_markup_can_be_read(pieces):
    assert Page("".join(pieces)).source == "".join(pieces)
