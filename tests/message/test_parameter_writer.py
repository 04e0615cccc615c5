"""Parameters that are written, against the reader of parameters."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.fields import parse_parameters, unfold
from cfmail_gui.message.parameter_writer import in_ascii, with_parameter
from tests.message.samples import thorough

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=100)


def read(value: bytes) -> dict[str, str]:
    return dict(parse_parameters(value)[1])


@pytest.mark.parametrize(
    ("value", "name", "text", "expected"),
    [
        (b" text/plain", "charset", "utf-8", b' text/plain; charset="utf-8"'),
        (b"a/b; charset=x; q=1", "charset", "utf-8", b'a/b; charset="utf-8"; q=1'),
        (b"a/b;\r\n\tCharset=x;\r\n q=1", "charset", "utf-8", b'a/b;\r\n\tcharset="utf-8";\r\n q=1'),
        (b"a/b; charset=x (why; not); q=1", "charset", "utf-8", b'a/b; charset="utf-8"; not); q=1'),
        (b"a/b; charset=x; q=1; charset=y", "charset", "z", b'a/b; charset="z"; q=1'),
        (b"a/b; charset=x; q=1", "charset", None, b"a/b; q=1"),
        (b"a/b; q=1;\r\n charset=x\r\n ", "charset", None, b"a/b; q=1\r\n "),
        (b"a/b; q=1", "charset", None, b"a/b; q=1"),
        (b"a; filename*0*=utf-8''%C3; x=1; filename*1*=%BC", "filename", "b", b'a; filename="b"; x=1'),
        (b"a; filename=x; filename*=utf-8''%C3%BC", "filename", 'q"\\', b'a; filename="q\\"\\\\"'),
        (b"a", "filename", "Gr\u00fc\u00dfe.txt", b"a; filename=\"Gru_e.txt\"; filename*=utf-8''Gr%C3%BC%C3%9Fe.txt"),
        (b"a", "title", "\u00fc 1", b"a; title*=utf-8''%C3%BC%201"),
        (b"a", "name", "=?utf-8?q?x?=", b"a; name=\"_?utf-8?q?x?=\"; name*=utf-8''%3D%3Futf-8%3Fq%3Fx%3F%3D"),
        (b"a;", "name", "", b'a; name=""'),
        (b"a ; ", "name", "x", b'a ; name="x" '),
        (b"", "name", "x", b'; name="x"'),
        (b'a; title="never closed; x=1', "name", "x", b'a; name="x"; title="never closed; x=1'),
        (b'a; b="c"junk; d=1', "b", "\u00fc", b"a; b*=utf-8''%C3%BC;junk; d=1"),
        (b'a; b="c" d=1', "b", None, b"a;  d=1"),
        (b"a; caf\xe9=1; b=\xff", "c", "x", b'a; caf\xe9=1; b=\xff; c="x"'),
    ],
)
def test_one_parameter_is_set_and_the_rest_stays(value, name, text, expected):
    assert with_parameter(value, name, text) == expected


PIECES = st.sampled_from(
    [b"a", b"name", b"filename", b"*", b"0", b"1", b"=", b";", b"; ", b'"', b"\\", b" ", b"\r\n ", b"(", b")", b"%C3",
     b"utf-8''", b"\xc3\xbc", b"\xe9", b"\xc2\xa0"]
)  # fmt: skip


@thorough
@given(st.lists(PIECES, max_size=25).map(b"".join), st.sampled_from(["name", "filename", "a"]), TEXT)
def test_whatever_is_there_the_new_value_is_read_and_the_others_stay(value, name, text):
    before = read(value)
    for line_end in (b"", b"\n", b"\r"):
        after = read(with_parameter(value, name, text, line_end=line_end))
        assert after.pop(name) == text
        assert after == {key: kept for key, kept in before.items() if key != name}
    gone = with_parameter(value, name, None)
    assert read(gone) == {key: kept for key, kept in before.items() if key != name}
    assert with_parameter(gone, name, None) == gone


@thorough
@given(st.lists(PIECES, max_size=25).map(b"".join))
def test_a_typed_value_means_the_same_in_ascii(value):
    text = unfold(value).decode("utf-8", "replace")
    assume("\ufffd" not in text)
    written = in_ascii(text)
    assert read(written.encode()) == read(value)
    if text.isascii():
        assert written == text


def test_a_typed_file_name_is_written_so_that_every_program_can_read_it():
    assert in_ascii('attachment; filename="Gr\u00fc\u00dfe.txt"; size=3') == (
        "attachment; filename=\"Gru_e.txt\"; filename*=utf-8''Gr%C3%BC%C3%9Fe.txt; size=3"
    )


@pytest.mark.parametrize("text", ["x" * 5000, "\u00fc" * 2000, "\U0001f642" * 1000, 'a"b\\' * 600])
def test_a_long_value_is_cut_into_sections_of_whole_characters(text):
    value = with_parameter(b" attachment", "filename", text, line_end=b"\r\n")
    assert read(value) == {"filename": text}
    assert max(len(line) for line in value.split(b"\r\n")) <= 998 - len("Content-Disposition:")
    sections = [line.strip(b"; ") for line in value.split(b"\r\n")[1:] if b"*=" in line]
    for section in sections:
        assert (
            read(b"a; f*=utf-8''" + section.partition(b"=")[2].removeprefix(b"utf-8''"))["f"].strip("\u00fc\U0001f642")
            == ""
        )


def test_what_does_not_fit_is_folded():
    value = with_parameter(b" text/plain; charset=utf-8", "name", "a rather long name of a file.txt", line_end=b"\n")
    assert value == b' text/plain; charset=utf-8;\n name="a rather long name of a file.txt"'
    again = with_parameter(value, "charset", "x" * 50, line_end=b"\n")
    assert again == b' text/plain;\n charset="' + b"x" * 50 + b'";\n name="a rather long name of a file.txt"'


def test_many_parameters_take_linear_time():
    value = b"a" + b'; filename*1=x; b="y"' * 40_000
    assert read(with_parameter(value, "filename", "z")) == {"b": "y", "filename": "z"}


@pytest.mark.parametrize("character", "\r\n\x0b\x0c\x85\u2028\0\x7f\udce9")
def test_what_could_end_a_line_is_refused(character):
    with pytest.raises(BadEdit) as caught:
        with_parameter(b"a", "name", f"ab{character}")
    assert (caught.value.fault, caught.value.position, caught.value.name) == ("control", 2, "name")


@pytest.mark.parametrize("name", ["", "a b", "a=b", "caf\u00e9", "a*", "a\n"])
def test_what_is_no_name_is_refused(name):
    with pytest.raises(BadEdit) as caught:
        with_parameter(b"a", name, "x")
    assert caught.value.fault == "bad-name"
