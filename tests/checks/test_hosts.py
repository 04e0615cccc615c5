import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.checks.hosts import cleaned, host_of, is_mixed, looks_latin, scheme_of, true_host


@pytest.mark.parametrize(
    ("url", "unicode", "ascii_"),
    [
        ("https://Example.COM/path", "example.com", "example.com"),
        ("http://user:pw@real.test:8080/?q@fake.test", "real.test", "real.test"),
        ("https://paypal.test@evil.test/", "evil.test", "evil.test"),
        ("https:\\\\back.test\\slash", "back.test", "back.test"),
        ("https:no.slashes.test", "no.slashes.test", "no.slashes.test"),
        ("//same.test/x", "same.test", "same.test"),
        ("  ht\ntp://bro\tken.test", "broken.test", "broken.test"),
        ("http://ex%61mple.test", "example.test", "example.test"),
        ("https://bücher.test", "bücher.test", "xn--bcher-kva.test"),
        ("https://xn--bcher-kva.test", "bücher.test", "xn--bcher-kva.test"),
        ("https://ＷＩＤＥ。test", "wide.test", "wide.test"),
        ("http://2130706433/", "127.0.0.1", "127.0.0.1"),
        ("http://0x7f.1", "127.0.0.1", "127.0.0.1"),
        ("http://0300.0250.1", "192.168.0.1", "192.168.0.1"),
        ("http://[::1]:80/", "[::1]", "[::1]"),
        ("mailto:a@b.test", "", ""),
        ("javascript:alert(1)", "", ""),
        ("path/only", "", ""),
        ("http://", "", ""),
    ],
)
def test_the_host_is_the_one_that_a_browser_goes_to(url, unicode, ascii_):
    host = true_host(url)
    assert (host.unicode, host.ascii) == (unicode, ascii_)


@pytest.mark.parametrize("name", ["xn--a", "xn--\x00", "xn--99999999999999", "xn--a/b-9za.test"])
def test_letters_are_shown_only_where_they_lead_back_to_the_host(name):
    host = host_of(name)
    assert host.unicode == host.ascii


@pytest.mark.parametrize(
    ("host", "mixed"),
    [
        ("раураl.test", True),  # Cyrillic but for the last letter
        ("xn--80ak6aa92e.com", True),  # all Cyrillic, and looks Latin
        ("κνο.test", True),  # all Greek
        ("paypal.test", False),
        ("bücher.test", False),
        ("日本語テストabc.jp", False),
        ("한국어中文.kr", False),
        ("пример.test", False),  # some letters are like no Latin one
        ("сахар.рф", False),  # its own top level
        ("i❤.test", False),
        ("aя.рф", True),
    ],
)
def test_scripts_that_no_language_mixes_are_told(host, mixed):
    assert host_of(host).mixed is mixed


def test_a_label_can_be_asked_about_by_itself():
    assert is_mixed("аpple")
    assert not is_mixed("apple")
    assert looks_latin("сор")
    assert not looks_latin("123")


def test_the_scheme_is_read_as_browsers_do():
    assert scheme_of(" JAVA\nSCRIPT:x") == "javascript"
    assert scheme_of("a/b:c") == scheme_of("") == ""
    assert cleaned("\x00 a\tb\r\n ") == "ab"


def test_a_long_name_is_left_as_it_is():
    assert host_of("Ä" * 300).ascii == "ä" * 300


@given(st.text(max_size=80), st.sampled_from(["http://", "//", "https:", "http://xn--", "http://a@", ""]))
def test_nothing_makes_it_fail(text, before):
    host = true_host(before + text)
    assert isinstance(host.unicode, str)
    assert bool(host.unicode) == bool(host.ascii)
