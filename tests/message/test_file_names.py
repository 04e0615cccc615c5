import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.file_names import MAX_CHARACTERS, MAX_OCTETS, safe_name, unique_names
from tests.message.samples import thorough

TYPE = "application/octet-stream"
DEVICES = ["con", "prn", "aux", "nul", "clock$", "conin$", "conout$"] + [
    f"{port}{n}" for port in ("com", "lpt") for n in range(10)
]


def named(written: str, content_type: str = TYPE) -> str:
    return safe_name(written, "part", content_type)


@pytest.mark.parametrize(
    ("written", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("Größe 1 (neu).txt", "Größe 1 (neu).txt"),
        ("日本語.doc", "日本語.doc"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("/etc/passwd.txt", "passwd.txt"),
        ("..\\..\\Windows\\evil.exe", "evil.exe"),
        ("C:\\x\\y.txt", "y.txt"),
        ("C:y.txt", "C_y.txt"),
        ("a/b/", "b"),
        ("file.txt:stream", "file.txt_stream"),
        ('a<b>c:d"e|f?g*h.txt', "a_b_c_d_e_f_g_h.txt"),
        (".bashrc", "bashrc"),
        ("...hidden.txt", "hidden.txt"),
        (" . x.txt . . ", "x.txt"),
        ("x.txt...", "x.txt"),
        ("a\r\nb\tc\0d\x7fe\x85f.txt", "a b cde f.txt"),
        ("a \u00a0\u3000 b.txt", "a b.txt"),
        ("annex\u202etxt.exe", "annextxt.exe"),
        ("a\u200bb\u2066c\u200dd\ufeffe\u00adf.txt", "abcdef.txt"),
        ("a\u3164\u115f\u2800b.txt", "ab.txt"),
        ("0 \U000f0000 \u3164 0.txt", "0 0.txt"),
        ("cafe\u0301.txt", "café.txt"),
        ("a\ud800b\udcffc.txt", "abc.txt"),
        ("x.tar.gz", "x.tar.gz"),
        ("Mr. Smith", "Mr. Smith"),
    ],
)
def test_what_is_left_of_a_name(written, safe):
    assert named(written) == safe


@pytest.mark.parametrize(
    "written", ["", " ", ".", "..", "../", "...", "/", "\\\\", "a/..", "\u202e", "\u200b. \u3164", "\0"]
)
def test_where_nothing_is_left_there_is_the_fallback(written):
    assert named(written) == "part.bin"
    assert named(written, "text/plain") == "part.txt"
    assert named(written, "text/html") == "part.html"
    assert named(written, "image/png") == "part.png"


def test_a_name_without_extension_gets_that_of_its_type_where_there_is_a_usual_one():
    assert named("photo", "image/jpeg") == "photo.jpg"
    assert named("photo.png", "image/jpeg") == "photo.png"
    assert named("Makefile", "text/plain") == "Makefile"
    assert named("data") == "data"
    assert named("Mail from Mr. Smith", "message/rfc822") == "Mail from Mr. Smith.eml"


@pytest.mark.parametrize("device", [*DEVICES, "COM¹", "Lpt³", "AuX"])
@pytest.mark.parametrize("rest", ["", ".txt", ".tar.gz", " .txt", ".a.b.txt"])
def test_names_of_windows_devices_are_marked(device, rest):
    assert named(device + rest).startswith(f"_{device}")


@pytest.mark.parametrize("name", ["console.txt", "com10.txt", "x.con", "nullx", "com", "con_.txt"])
def test_names_that_only_resemble_devices_stay(name):
    assert named(name) == name


def test_a_device_name_that_cutting_would_make_is_marked_too():
    assert named("con" + "." * 400 + "x.txt") == "_con.txt"
    assert named("c" + "\u200b" * 2000 + "on") == "_con"


@pytest.mark.parametrize("letter", ["a", "é", "日", "😀", "e\u0301\u0323"])
@pytest.mark.parametrize("extension", [".txt", ".tar.gz", ""])
def test_a_long_name_is_cut_and_keeps_its_extension(letter, extension):
    name = named(letter * 5000 + extension)
    assert name.endswith(extension)
    assert len(name) <= MAX_CHARACTERS
    assert MAX_OCTETS - 6 <= len(name.encode()) <= MAX_OCTETS or len(name) >= MAX_CHARACTERS - 1


def test_a_cut_does_not_end_in_a_space_or_a_dot():
    assert named("a" * 110 + " . . . . . . . . b.txt") == "a" * 110 + ".txt"


@given(
    st.text(max_size=300) | st.text("CONcon.1 /\\:\u202e\u0301é", max_size=200),
    st.sampled_from([TYPE, "image/png", "text/plain"]),
)
@thorough
def test_a_safe_name_is_safe_whatever_was_written(written, content_type):
    name = safe_name(written, "part", content_type)
    assert 0 < len(name) <= MAX_CHARACTERS
    assert len(name.encode()) <= MAX_OCTETS
    assert not set(name) & set('/\\<>:"|?*')
    assert name == name.strip(" .")
    assert unicodedata.is_normalized("NFC", name)
    assert all(unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp") for character in name)
    assert name.split(".")[0].rstrip(" ").lower() not in DEVICES
    assert safe_name(name, "part", content_type) == name


def test_names_that_a_folder_would_mix_up_are_numbered():
    names = ["a.txt", "A.TXT", "a.txt", "b.tar.gz", "B.tar.gz", "c", "c", "straße.txt", "STRASSE.txt"]
    assert unique_names(names) == [
        "a.txt",
        "A (2).TXT",
        "a (3).txt",
        "b.tar.gz",
        "B (2).tar.gz",
        "c",
        "c (2)",
        "straße.txt",
        "STRASSE (2).txt",
    ]


def test_a_name_that_is_there_once_stays_as_it_is():
    assert unique_names(["a.txt", "a.txt", "a (2).txt", "a (2) (2).txt"]) == [
        "a.txt",
        "a (3).txt",
        "a (2).txt",
        "a (2) (2).txt",
    ]


def test_numbers_do_not_make_names_too_long():
    name = named("x" * 500 + ".txt")
    unique = unique_names([name] * 1200)
    assert len({each.casefold() for each in unique}) == 1200
    assert max(map(len, unique)) <= MAX_CHARACTERS
    assert all(each.endswith(".txt") for each in unique)


@given(st.lists(st.text("aA.é (2)", max_size=8).map(named), max_size=12))
@thorough
def test_unique_names_are_unique_and_in_order(names):
    unique = unique_names(names)
    assert len({each.casefold() for each in unique}) == len(names)
    assert all(new == old or " (" in new for new, old in zip(unique, names, strict=True))


def test_time_is_in_proportion_to_what_was_written():
    before = time.process_time()
    named("a\u0301\u0323" * 500_000)
    named("/" * 1_000_000)
    unique_names(["a.txt"] * 10_000)
    assert time.process_time() - before < 5
