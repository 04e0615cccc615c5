import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.addr_spec import AddressProblem, fault_of, key
from cfmail_gui.message.recipients import MAX_CHARACTERS, MAX_FAULTS, RecipientList, split_recipients
from tests.message.samples import thorough


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("", []),
        (" \n\t\n", []),
        ("a@x.test", ["a@x.test"]),
        ("a@x.test\nb@x.test\r\n  c@x.test  \n", ["a@x.test", "b@x.test", "c@x.test"]),
        ("a@x.test, b@x.test;c@x.test d@x.test\te@x.test", [f"{n}@x.test" for n in "abcde"]),
        ("a@x.test\u2028b@x.test\x0bc@x.test\xa0d@x.test", [f"{n}@x.test" for n in "abcd"]),
        ("Jane Doe <a@x.test>", ["a@x.test"]),
        ("Doe, Jane <a@x.test>", ["a@x.test"]),
        ("Doe, Jane, Dr. <a@x.test>, Roe, Rick <b@x.test>", ["a@x.test", "b@x.test"]),
        ("b@x.test, Doe, Jane <a@x.test>", ["b@x.test", "a@x.test"]),
        ("b@x.test Jane Doe <b@x.test>", ["b@x.test"]),
        ("b@x.test,c@x.test mailto:d@x.test?subject=x", ["b@x.test", "c@x.test", "d@x.test"]),
        ('"a, b" <a@x.test>', ["a@x.test"]),
        ('"b@y.test" <a@x.test>', ["a@x.test"]),
        ('"a, b"@x.test', ['"a, b"@x.test']),
        ("a@x.test <a@X.test>", ["a@X.test"]),
        ("<a@x.test><b@x.test>", ["a@x.test", "b@x.test"]),
        ("<mailto:a@x.test>", ["a@x.test"]),
        ("MAILTO:a@x.test", ["a@x.test"]),
        ("To: a@x.test, b@x.test", ["a@x.test", "b@x.test"]),
        ("Old Friends: a@x.test, Bob <b@x.test>;", ["a@x.test", "b@x.test"]),
        ("undisclosed-recipients:;", []),
        ("a@x.test (Jane (work)), b@x.test", ["a@x.test", "b@x.test"]),
        ("ü@bücher.test", ["ü@bücher.test"]),
        ("a@[IPv6:::1] b@x.test", ["a@[IPv6:::1]", "b@x.test"]),
    ],
)
def test_what_people_paste_is_understood(text, addresses):
    assert split_recipients(text) == RecipientList(tuple(addresses), (), ())


def test_duplicates_are_folded_and_the_first_spelling_stays():
    found = split_recipients("a@X.test\nb@x.test\na@x.TEST, A@x.test\na@X.test")
    assert found.addresses == ("a@X.test", "b@x.test", "A@x.test")
    assert found.duplicates == ("a@x.TEST", "a@X.test")


@pytest.mark.parametrize(
    ("text", "addresses", "faults"),
    [
        ("Jane Doe", (), [("no-at", 0, "Jane Doe")]),
        ("Jane a@x.test", ("a@x.test",), [("no-at", 0, "Jane")]),
        ("a@x.test\nbob, eve\n c@x.test", ("a@x.test", "c@x.test"), [("no-at", 9, "bob"), ("no-at", 14, "eve")]),
        ("Doe; Jane <a@x.test>", ("a@x.test",), [("no-at", 0, "Doe")]),
        ("z@x.test <a@x.test>", (), [("white-space", 0, "z@x.test <a@x.test>")]),
        ("b@x.test, z@y.test Jane <a@x.test>", ("b@x.test",), [("white-space", 10, "z@y.test Jane <a@x.test>")]),
        ("a@x..test", (), [("bad-domain", 0, "a@x..test")]),
        ("a@x.test\u200b", (), [("control", 0, "a@x.test\u200b")]),
        ("Jane <>", (), [("empty", 5, "<>")]),
        ("Jane <jane>", (), [("no-at", 5, "<jane>")]),
        ("b@x.test Jane <a@x.test", ("b@x.test",), [("no-at", 9, "Jane"), ("unclosed", 14, "<a@x.test")]),
        ('"Doe, Jane <a@x.test>\nb@x.test', ("b@x.test",), [("unclosed", 0, '"Doe, Jane <a@x.test>')]),
        ("b@x.test (oops, a@x.test\nc@x.test", ("b@x.test", "c@x.test"), [("unclosed", 9, "(oops, a@x.test")]),
        ("bob mailto:a@x.test", ("a@x.test",), [("no-at", 0, "bob")]),
        ("http://a@x.test", (), [("bad-local-part", 0, "http://a@x.test")]),
        ('"a@x.test"', (), [("no-at", 0, '"a@x.test"')]),
        ("a@x.test>", ("a@x.test",), [("no-at", 8, ">")]),
        ("\ud800@x.test", (), [("not-utf8", 0, "\ud800@x.test")]),
    ],
)  # fmt: skip
def test_whatever_else_is_no_address_is_a_fault(text, addresses, faults):
    found = split_recipients(text)
    assert found.addresses == addresses
    assert found.faults == tuple(AddressProblem(*fault) for fault in faults)


def test_thousands_of_addresses():
    lines = "\n".join(f"u{n}@x.test" for n in range(6_000))
    assert len(lines.replace("\n", ", ")) < MAX_CHARACTERS
    assert len(split_recipients(lines).addresses) == 6_000
    assert split_recipients(lines.replace("\n", ", ")) == split_recipients(lines)


def test_what_is_beyond_the_limit_is_a_fault_and_not_cut_silently():
    found = split_recipients("a@x.test\n" * (MAX_CHARACTERS // 9) + "\nlast@x.test")
    assert found.addresses == ("a@x.test",)
    assert [fault.code for fault in found.faults] == ["too-long"]
    assert "last@x.test".startswith(found.faults[0].text) or found.faults[0].text.endswith("last@x.test")


@pytest.mark.parametrize("separator", ["\n", ", "])
def test_behind_a_thousand_faults_the_rest_is_one_more(separator):
    found = split_recipients(separator.join(["bob"] * (MAX_FAULTS + 5) + ["a@x.test"]))
    assert found.addresses == ()
    assert len(found.faults) == MAX_FAULTS + 1
    assert found.faults[-1].code == "too-long"


@pytest.mark.parametrize("unit", ["(", '"', '\\"', "<", "<>", ">", "[", ",", ";", ":", "a ", "a, ", "( ", "a:"])
def test_much_rubbish_is_read_to_its_end(unit):
    found = split_recipients(unit * (2**18 // len(unit)))
    assert found.addresses == ()
    assert len(found.faults) <= MAX_FAULTS + 1


PIECES = st.sampled_from(
    [*'ab@.,;:<>()"\\[] \n\t', "x.test", "a@x.test", "b@x.test", "mailto:", "\u200b", "ü", "\ud800"]
)


@thorough
@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=40))
def test_no_text_makes_it_raise_and_every_address_is_one(text):
    found = split_recipients(text)
    assert all(fault_of(address) is None and address in text for address in found.addresses)
    assert len({key(address) for address in found.addresses}) == len(found.addresses)
    for fault in found.faults:
        assert text[fault.position :].startswith(fault.text)


WORDS = st.sampled_from(
    ["a@x.test", "b@y.test", "Jane", "To:", "mailto:c@z.test", "<d@z.test>", "bad@@x", ",", ";", "\n"]
)


@thorough
@given(st.lists(WORDS, max_size=12))
def test_no_word_with_an_at_sign_gets_lost(words):
    text = " ".join(words)
    found = split_recipients(text)
    told = " ".join((*found.addresses, *found.duplicates, *(fault.text for fault in found.faults)))
    for word in words:
        if "@" in word:
            assert word.removeprefix("mailto:").strip("<>") in told
