"""The source text of whole messages: what is folded, where lines are, and what an edit of the text writes."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message import source_map
from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadEdit
from cfmail_gui.message.part_header import line_end_after
from cfmail_gui.message.source_map import SourceMap, can_edit
from cfmail_gui.message.source_text import show
from tests.message.samples import messages, thorough
from tests.message.test_source_text import OCTETS


def fold_text(part, octets):
    return f"{octets} octets in part {part or 'all'}"


def source(raw):
    return SourceMap.of(split(raw), fold_text)


def base64_body(octets, line_end=b"\r\n"):
    return base64.encodebytes(bytes(range(256)) * (octets // 256)).replace(b"\n", line_end)


def with_attachments(*bodies, line_end=b"\r\n", end=b""):
    head = [b"Subject: x", b"Content-Type: multipart/mixed; boundary=b", b"", b"before"]
    parts = [[b"--b", b"Content-Transfer-Encoding: Base64", b"", body.removesuffix(line_end)] for body in bodies]
    lines = [*head, *(line for part in parts for line in part)]
    return line_end.join([*lines, b"--b--"]) + end if end else line_end.join(lines)


BIG, SMALL, LONG = base64_body(6000), base64_body(600), b"y" * 20_001
PARTS = (
    st.lists(st.sampled_from([BIG, SMALL, BIG.replace(b"\r\n", b"\n"), LONG, b"", b"hi\r\n"]), max_size=4)
    .map(lambda bodies: with_attachments(*bodies, end=b"\r\n"))
    .flatmap(lambda raw: st.sampled_from([raw, raw.removesuffix(b"\r\n"), raw.replace(b"\r\n", b"\n")]))
)
RAWS = messages() | OCTETS | PARTS


def splits(raw):
    """Return the lines of a message as the source text has them, without folds."""
    if b"\n" not in raw:
        return raw.split(b"\r")
    *lines, last = raw.split(b"\n")
    return [*(line.removesuffix(b"\r") for line in lines), last]


@thorough
@given(messages() | OCTETS)
def test_without_folds_the_text_is_what_show_makes_of_each_line(raw):
    made = source(raw)
    assert made.text.split("\n") == [show(line) for line in splits(raw)]
    assert made.line_count == len(splits(raw))
    assert not made.folds


@thorough
@given(RAWS)
def test_lines_and_offsets_correspond(raw):
    made = source(raw)
    lines = made.text.split("\n")
    assert made.line_count == len(lines)
    folds = {fold.line: fold for fold in made.folds.values()}
    position = 0
    for number, line in enumerate(lines):
        start = made.offset_of(number, 0)
        assert start == position
        assert made.line_of(start) == number
        if number in folds:
            fold = folds[number]
            assert (fold.start, made.folds[line]) == (start, fold)
            assert made.offset_of(number, 5) == start
            assert made.line_of(fold.end - 1) == number
            position = fold.end
        else:
            position = made.offset_of(number, len(line) + 7)
            assert show(raw[start:position]) == line
            assert made.line_of(position) == number or position == len(raw)
        end = next(e for e in (b"\r\n", b"\n", b"\r", b"") if raw.startswith(e, position))
        position += len(end)
    assert position == len(raw)
    assert made.offset_of(len(lines), 0) == len(raw)


def test_columns_are_characters_and_brackets_are_whole():
    made = source("a: é⟨🙂\xa0z\r\nb".encode() + b"\xe9\xe8c")
    octets = "a: é⟨🙂\xa0z".encode()
    assert made.text == "a: é⟨U+27E8⟩🙂⟨U+00A0⟩z\nb⟨E9⟩⟨E8⟩c"
    assert [made.offset_of(0, column) for column in (3, 4, 8, 12, 13, 21, 22)] == [3, 5, 5, 8, 12, 14, 15]
    second = len(octets) + 2
    assert [made.offset_of(1, column) for column in (1, 2, 5, 9, 10)] == [second + n for n in (1, 1, 2, 3, 4)]
    assert made.line_of(len(octets) + 1) == 0


def test_large_base64_bodies_and_long_lines_are_folded():
    raw = with_attachments(BIG, SMALL, LONG, BIG, end=b"\r\n").replace(
        b"x\r\n", b"x\r\nY: " + b"y" * 20_000 + b"\r\n", 1
    )
    made = source(raw)
    lines = made.text.split("\n")
    size = len(BIG) - 2
    assert list(made.folds) == [
        "⟦20003 octets in part all⟧",
        f"⟦{size} octets in part 1⟧",
        "⟦20001 octets in part 3⟧",
        f"⟦{size} octets in part 4⟧",
    ]
    assert lines[:7] == [
        "Subject: x",
        "⟦20003 octets in part all⟧",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "before",
        "--b",
        "Content-Transfer-Encoding: Base64",
    ]
    assert lines[8:10] == [f"⟦{size} octets in part 1⟧", "--b"]
    assert lines[-4:] == ["", f"⟦{size} octets in part 4⟧", "--b--", ""]
    assert show(SMALL) in made.text
    assert len(made.text) < 2_000


def test_a_line_of_just_the_longest_length_is_shown():
    raw = b"a: b\r\n\r\n" + b"y" * 20_000 + b"\r\n" + b"z" * 20_000
    assert not source(raw).folds
    assert list(source(raw + b"z").folds) == ["⟦20001 octets in part 1⟧"]
    lf = b"a: b\n\n" + b"y" * 20_001 + b"\n" + b"z" * 20_000
    assert source(lf).text == "a: b\n\n⟦20001 octets in part 1⟧\n" + "z" * 20_000


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r"])
def test_a_folded_body_at_the_end_leaves_the_last_line_end_visible(line_end):
    body = base64_body(6000, line_end)
    head = line_end.join([b"Content-Transfer-Encoding: base64", b"", b""])
    made = source(head + body)
    assert made.text == f"Content-Transfer-Encoding: base64\n\n⟦{len(body) - len(line_end)} octets in part 1⟧\n"
    assert made.edited(made.text + "more").raw == head + body + b"more"


def test_equal_sentences_and_odd_ones_make_different_lines():
    raw = b"a: b\n\n" + b"\n".join([LONG] * 3)
    made = SourceMap.of(split(raw), lambda part, octets: "12,3\xa0MB\nnot\u202fshown (2)")
    assert made.text.split("\n")[2:] == ["⟦12,3 MB not shown (2)⟧"] + [f"⟦12,3 MB not shown (2) ({n})⟧" for n in (2, 3)]


def test_lines_know_their_part():
    raw = (
        b"From x\nContent-Type: multipart/mixed; boundary=b\n\npre\n--b\nContent-Type: multipart/mixed; boundary=c\n\n"
        b"--c\n\none\n--c\n\ntwo\n--c--\nepilogue of 1\n--b\n\nthree\n--b--\nepilogue\n"
    )
    made = source(raw)
    parts = {line: made.part_at(number) for number, line in enumerate(made.text.split("\n")) if line}
    assert parts == {
        "From x": "",
        "Content-Type: multipart/mixed; boundary=b": "",
        "pre": "",
        "--b": "",
        "Content-Type: multipart/mixed; boundary=c": "1",
        "--c": "1",
        "one": "1.1",
        "two": "1.2",
        "--c--": "1",
        "epilogue of 1": "1",
        "three": "2",
        "--b--": "",
        "epilogue": "",
    }


# Edits


@thorough
@given(RAWS, st.data())
def test_an_edited_text_is_the_text_of_the_edited_document(raw, data):
    made = source(raw)
    lines = made.text.split("\n")
    old = list(lines)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines)))
        fresh = data.draw(st.lists(st.sampled_from(["", "new", "Xé: y", "--b", "tab\t⟨E9⟩", "x⟨0D⟩"]), max_size=3))
        lines[at : at + data.draw(st.integers(0, 3))] = fresh
    lines = lines or [""]
    document = made.edited("\n".join(lines))
    fresh = split(document.raw)
    assert (document.fields, document.body_start, document.line_end) == (fresh.fields, fresh.body_start, fresh.line_end)
    if b"\r" not in (document.line_end, made.document.line_end) or "⟨0D⟩" not in "".join(lines):
        spread = "".join("\n" + line for line in lines)
        labels = {label: raw[fold.start : fold.end] for label, fold in made.folds.items()}
        for label, octets in labels.items():
            spread = spread.replace("\n" + label, "\n" + show(octets))
        view = document.raw if b"\n" in document.raw else document.raw.replace(b"\r", b"\n")
        assert show(view) == spread[1:]
    assert made.edited("\n".join(old)) is made.document


@thorough
@given(RAWS, st.data())
def test_untouched_lines_keep_their_octets_and_line_ends(raw, data):
    made = source(raw)
    lines = made.text.split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    start = made.offset_of(at, 0)
    label = lines[at]
    end = made.folds[label].end if label in made.folds else made.offset_of(at, len(label))
    lines[at] = "changed"
    assert made.edited("\n".join(lines)).raw == raw[:start] + b"changed" + raw[end:]


@thorough
@given(RAWS, st.data())
def test_inserted_lines_get_the_line_end_of_the_document(raw, data):
    made = source(raw)
    lines = made.text.split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    start = made.offset_of(at, 0)
    new = [*lines[:at], "one new", "two new", *lines[at:]]
    line_end = made.document.line_end
    expected = raw[:start] + b"one new" + line_end + b"two new" + line_end + raw[start:]
    assert made.edited("\n".join(new)).raw == expected
    expected = raw + line_end_after(raw, line_end) + b"last new"
    assert made.edited(made.text + "\nlast new").raw == expected


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("a: b\n\none\ntwo\n3\nfour", b"a: b\r\n\none\r\ntwo\n3\r\nfour"),
        ("a: b\n\none\nfour", b"a: b\r\n\none\r\nfour"),
        ("a: b\n\none\n", b"a: b\r\n\none\r\n"),
        ("a: b\n\none", b"a: b\r\n\none"),
        ("a: b\n\none\ntwo\nthree\nfour\n\nsix", b"a: b\r\n\none\r\ntwo\nthree\r\nfour\r\n\r\nsix"),
        ("", b""),
        ("a: b\n\n1\n2\n3\n4\n5", b"a: b\r\n\n1\r\n2\n3\r\n4\r\n5"),
        ("c: d\na: b\n\none\ntwo\nthree\nfour", b"c: d\r\na: b\r\n\none\r\ntwo\nthree\r\nfour"),
    ],
)
def test_line_ends_of_mixed_messages(new, expected):
    assert source(b"a: b\r\n\none\r\ntwo\nthree\r\nfour").edited(new).raw == expected


def test_only_what_changed_is_spliced():
    made = source(b"From: a\r\nTo: b\r\nSubject: c\r\n\r\none\r\ntwo\r\nthree\r\n")
    edited = made.edited(
        made.text.replace("From: a", "From: x").replace("Subject: c", "Subject: z").replace("two", "2")
    )
    assert [(item.start, item.end, item.octets) for item in edited.octets.items] == [
        (6, 7, b"x"),
        (25, 26, b"z"),
        (35, 38, b"2"),
    ]
    assert [field.value for field in edited.fields] == [b" x", b" b", b" z"]


def test_a_map_stays_good_after_an_edit():
    made = source(b"Subject: one\n\nbody\n")
    made.edited(made.text.replace("one", "two"))
    assert made.edited(made.text.replace("one", "three")).raw == b"Subject: three\n\nbody\n"


def test_the_blank_line_may_come_and_go():
    made = source(b"a: b\r\n\r\nc: d\r\n\r\ne: f\r\n")
    assert [field.name for field in made.edited("a: b\nc: d\n\ne: f\n").fields] == ["a", "c"]
    assert [field.name for field in made.edited("a: x\nc: d\ne: f\n").fields] == ["a", "c", "e"]
    assert [field.name for field in made.edited("\na: b\nc: d\ne: y\n").fields] == []


def test_many_changes_are_written_in_few_splices():
    raw = b"a: b\n\n" + b"".join(b"odd line %d\neven line %d\n" % (n, n) for n in range(5_000))
    made = source(raw)
    edited = made.edited(made.text.replace("odd", "Odd"))
    assert edited.raw == raw.replace(b"odd", b"Odd")
    assert len(edited.octets.items) <= 500


# Folds


@pytest.fixture
def folded():
    return source(with_attachments(BIG, BIG + BIG, end=b"\r\n"))


def test_text_around_folds_is_edited_without_touching_them(folded):
    edited = folded.edited(folded.text.replace("Subject: x", "Subject: y").replace("--b--\n", "--b--\nend"))
    assert edited.raw == folded.document.raw.replace(b"Subject: x", b"Subject: y") + b"end"
    assert all(len(item.octets) < 5 for item in edited.octets.items)


def test_a_fold_that_is_removed_takes_its_octets_along(folded):
    first, _ = folded.folds
    raw = folded.document.raw
    fold = folded.folds[first]
    assert folded.edited(folded.text.replace(first + "\n", "")).raw == raw[: fold.start] + raw[fold.end + 2 :]
    assert folded.edited(folded.text.replace(first, "")).raw == raw[: fold.start] + raw[fold.end :]
    assert folded.edited(folded.text.replace(first, "aGk=")).raw == raw[: fold.start] + b"aGk=" + raw[fold.end :]


def test_folds_that_change_places_take_their_octets_along(folded):
    first, second = folded.folds
    swapped = folded.text.replace(first, "@").replace(second, first).replace("@", second)
    assert folded.edited(swapped).raw == with_attachments(BIG + BIG, BIG, end=b"\r\n")


@pytest.mark.parametrize(
    "change",
    [
        lambda text, label: text.replace(label, label[:-1]),
        lambda text, label: text.replace(label, label[1:]),
        lambda text, label: text.replace(label, label[1:-1]),
        lambda text, label: text.replace(label, label[:8] + label[9:]),
        lambda text, label: text.replace(label, "> " + label),
        lambda text, label: text.replace(label + "\n", label),
        lambda text, label: text.replace(label, label + "\n" + label),
        lambda text, label: text + label,
        lambda text, label: label + "\n" + text,
    ],
)
def test_a_fold_changed_in_part_or_copied_is_refused(folded, change):
    label = next(iter(folded.folds))
    new = change(folded.text, label)
    with pytest.raises(BadEdit) as caught:
        folded.edited(new)
    assert caught.value.fault == "not-editable"
    assert new[caught.value.position] in "⟦⟧" + label[1]


def test_a_wrong_bracket_is_refused_at_its_place():
    made = source(b"a: b\r\n\r\none\r\ntwo\r\n")
    new = "a: b\n\none\ntw⟨E⟩o\n"
    with pytest.raises(BadEdit) as caught:
        made.edited(new)
    assert (caught.value.fault, caught.value.position) == ("control", new.index("⟨"))


def test_octets_typed_in_brackets_are_entered():
    made = source(b"a: b\n\ncaf\xe9\n")
    assert made.edited("a: b\n\ncaf⟨E8⟩⟨00⟩⟨U+00A0⟩\n").raw == b"a: b\n\ncaf\xe8\0\xc2\xa0\n"


# Length


def test_can_edit_counts_what_is_left_after_folding(monkeypatch):
    monkeypatch.setattr(source_map, "MAX_SOURCE_CHARACTERS", 200)
    head = b"Content-Transfer-Encoding: base64\n\n"
    assert can_edit(split(head + base64_body(60_000))) is None
    assert can_edit(split(b"a: b\n\n" + b"x" * 194)) is None
    assert can_edit(split(b"a: b\n\n" + b"x" * 195)) == "too-long"
    assert can_edit(split(b"a: b\n\n" + b"\xe9" * 49)) == "too-long"
    assert can_edit(split(b"a: b\n\n" + "🙂".encode() * 194)) is None
    assert can_edit(split(b"a: b\n\n" + "🙂".encode() * 195)) == "too-long"


def test_an_edit_of_a_large_message_does_not_copy_what_is_folded():
    made = source(with_attachments(base64_body(18 * 2**20), end=b"\r\n"))
    assert len(made.text) < 500
    edited = made.edited(made.text.replace("Subject: x", "Subject: y"))
    assert edited.octets.base is made.document.raw
    assert edited.octets.items == ((9, 10, b"y"),)
    assert "raw" not in edited.__dict__


@pytest.mark.parametrize(
    ("raw", "typed", "edited"),
    [
        (b"A: b\n\nabc\r", "A: b\n\nabc⟨0D⟩\nnew", b"A: b\n\nabc\r\r\nnew"),
        (b"A: b\n\nabc\nx", "A: b\n\nabc⟨0D⟩\nx", b"A: b\n\nabc\r\r\nx"),
        (b"A: b\n\nabc\n", "A: b\n\nabc\n⟨0D⟩\n", b"A: b\n\nabc\n\r\r\n"),
        (b"A: b\r\n\r\nabc\r", "A: b\n\nabc⟨0D⟩\nnew", b"A: b\r\n\r\nabc\r\r\nnew"),
    ],
)
def test_a_lone_cr_never_becomes_half_of_a_line_end(raw, typed, edited):
    document = source(raw).edited(typed)
    assert document.raw == edited
    assert SourceMap.of(document, fold_text).text == typed
