import pytest

from tools.interop import alike, fits, problem


@pytest.mark.parametrize(
    ("original", "sent", "expected"),
    [
        ("Grüße", "Grüße", True),
        ("Grüße", "Gruesse", False),
        ("Gr\ufffd\ufffde aus K\ufffdln", "Grüße aus Köln", True),
        ("Gr\ufffd\ufffde aus K\ufffdln", "Gre aus Köln", False),
        ("Gr\ufffd\ufffde", "Grüße und mehr", False),
        ("\u0233\ufffd\u0138", "안녕", True),
        ("\ufffd", "", False),
        ([{"name": "x"}], [{"name": "y"}], False),
        ([{"name": "x"}], [], False),
        ({"a": "x"}, {"b": "x"}, False),
        (None, None, True),
    ],
)
def test_what_could_not_be_read_may_become_any_text_but_nothing_else_may(original, sent, expected):
    assert alike(original, sent) is expected


def test_many_gaps_take_no_time():
    assert not fits(["a"] * 2000, "a" * 3998)
    assert fits(["a"] * 2000, "a" * 3999)


def test_differences_and_idle_exceptions_are_told():
    same = {"subject": "x", "text": "y"}
    assert problem("any.eml", same, same) == []
    assert problem("any.eml", same, {**same, "text": "z"}) == ["any.eml: text was 'y', is 'z'"]
    assert problem("subject-raw-in-word.eml", {"subject": "?"}, {"subject": "Grüße"}) == []
    assert len(problem("subject-raw-in-word.eml", {"subject": "Grüße"}, {"subject": "Grüße"})) == 1
    assert len(problem("subject-raw-in-word.eml", {"subject": "?"}, {"subject": "Gruesse"})) == 1
