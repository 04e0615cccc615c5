import pytest

from cfmail_gui.message.comments import comment_end, unquoted


@pytest.mark.parametrize(
    ("text", "end"),
    [("()", 2), ("(a(b)c)d", 7), ("(a\\)b)c", 6), ("(\\\\)", 4), ("(", None), ("(a(b)", None), ("(a\\)", None)],
)
def test_the_end_of_a_comment(text, end):
    assert comment_end(text, 0) == end


def test_a_comment_can_be_nested_deeper_than_any_stack():
    assert comment_end("(" * 100_000 + ")" * 100_000, 0) == 200_000
    assert comment_end("(" * 100_000, 0) is None


def test_unquoted():
    assert unquoted('"a\\"b\\\\c"') == 'a"b\\c'
