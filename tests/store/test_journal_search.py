import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.store.journal_schema import MIGRATIONS
from cfmail_gui.store.journal_search import indexed, question

SUBJECT = "Grüße aus der Straße: 東京タワー 한국어 🎉 naïve ﬁn Ελλάδα हिन्दी สวัสดีครับ が 𠀀 İstanbul"
ADDRESSES = "ada@one.test eve+tag@sub.example.org jürgen@bücher.test"
IDS = "<abc-1.2@x.test> 0f8fad5b-d9cb"


@pytest.fixture(scope="module")
def index():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(MIGRATIONS[0])
        row = [indexed(text) for text in (SUBJECT, ADDRESSES, IDS, "")]
        connection.execute("INSERT INTO search (subject, addresses, ids, causes) VALUES (?, ?, ?, ?)", row)
        yield connection


def finds(index, words: str) -> bool:
    return index.execute("SELECT 1 FROM search WHERE search MATCH ?", (question(words),)).fetchone() is not None


@pytest.mark.parametrize(
    "words",
    [
        *("grus", "GRÜSSE", "grüße", "Gru\u0308ße", "strasse", "naive", "fin", "ελλαδα", "istan", "हिन्", "हिन्दी"),
        *("京タ", "東", "タワー", "タワー 東京", "국어", "🎉", "が", "か\u3099", "𠀀", "ดีค", "ｇｒｕｓ"),
        *("ada", "one", "one.test", "ada@one.test", "<ada@one.te", "tag@sub", "JURGEN@bucher", "org"),
        *("abc-1.2@x.test", "<abc", "0f8fad5b-d9", "der ada abc", "ADA  GRÜ", "ada ada", "ada - @"),
    ],
)
def test_finds(index, words):
    assert finds(index, words)


@pytest.mark.parametrize(
    "words", ["ruße", "京東", "か", "ada nobody", "ada.one.test.x", "subject:ada", "🎈", "ada NOT one", "eve@one.test"]
)
def test_does_not_find(index, words):
    assert not finds(index, words)


@pytest.mark.parametrize("words", ["", " \t\n", "@", '"', "*", "-- ;", "\0", "\ud800", "\u200b"])
def test_what_holds_no_word_asks_nothing(words):
    assert question(words) == ""


@given(st.text() | st.text(alphabet="\"*^+-:(){}ANDORTNE '\\,\0x"))
def test_no_input_is_a_syntax_error(index, words):
    asked = question(words)
    if asked:
        index.execute("SELECT 1 FROM search WHERE search MATCH ?", (asked,)).fetchall()


@pytest.mark.parametrize("words", ["x" * 10**6, "東" * 10**6, "aq bq " * 10**6, " ".join(map(str, range(10**5)))])
def test_a_huge_question_is_cut(index, words):
    assert not finds(index, words)
    assert len(question(words)) < 32 * 500


@given(st.text())
def test_what_is_indexed_stays_as_it_is(text):
    assert indexed(indexed(text)) == indexed(text)


def test_a_huge_text_is_cut():
    assert len(indexed("y" * 10**6)) == 20_000
