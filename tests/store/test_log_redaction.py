import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.store.log_redaction import MASK, redacted, shareable, without_values

TOKEN = "v1xY-0123456789abcdefghijklmnop_qrstuvwx"
KEY = "0123456789abcdef0123456789abcdef01234"  # as long as a Global API key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sent to ada@one.test.", f"sent to {MASK}"),
        ("<ada@one.test>, 'bob@two.test'", f"<{MASK}>, '{MASK}'"),
        ('"a b"@one.test', MASK),
        ("grüße@exämple.test", MASK),
        ("mailto:ada%40one.test?x", MASK),
        ("Subject: Your order 17", f"Subject: {MASK}"),
        ("b'subject': \"Your order\"", f"b'subject': {MASK}"),
        (f"token {TOKEN} was refused", f"token {MASK} was refused"),
        (f"X-Auth-Key: {KEY}", f"X-Auth-Key: {MASK}"),
        ("Authorization: Bearer abc", f"Authorization: Bearer {MASK}"),
        ("password=hunter2, ok", f"password={MASK}, ok"),
        ("{'authorization': 'Bearer abc'}", f"{{'authorization': 'Bearer {MASK}"),
        ("CLOUDFLARE_API_TOKEN=abcdef api_token=abcdef", f"CLOUDFLARE_API_TOKEN={MASK} api_token={MASK}"),
        (TOKEN, MASK),
        (KEY, MASK),
    ],
)
def test_what_names_people_or_proves_something_is_masked(text, expected):
    assert redacted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "attempt 0123456789abcdef0123456789abcdef, account 4f: sent",
        "settings were not written: disk-full",
        "2026-11-22T12:09:58.280Z 15002 MainThread INFO cfmail_gui.store.log: started",
        "a @ b",
        "the subject was changed",
        "6 tokens and a token",
        "a_long_name_of_a_function_that_nobody_would_call_a_secret_at_all",
    ],
)
def test_what_helps_stays(text):
    assert redacted(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KeyError: 'cf-ip'", "KeyError: 'cf-ip'"),
        ("ValueError: bad 'Dear Ada, hello'", f"ValueError: bad '{MASK}'"),
        (
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9",
            "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9",
        ),
        ("ValueError: b'\\xff Dear' and \"it's mine\"", f"ValueError: b'{MASK}' and '{MASK}'"),
        ("OSError: [Errno 2] No such file: '/home/ada/x.eml'", f"OSError: [Errno 2] No such file: '{MASK}'"),
        ("ValueError: 'Dear Ada, it is cut o", f"ValueError: '{MASK}'"),
        (r"ValueError: 'Dear \'Ada\', \"hello\"'", f"ValueError: '{MASK}'"),
    ],
)
def test_an_exception_loses_the_values_that_it_quotes(text, expected):
    assert without_values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '  File "/home/ada/.venv/lib/python3.11/site-packages/httpx/_client.py", line 5, in send',
            '  File "…/httpx/_client.py", line 5, in send',
        ),
        (
            '  File "/opt/x/cfmail_gui/gui/table.py", line 5 in copy',
            '  File "…/cfmail_gui/gui/table.py", line 5 in copy',
        ),
        ('  File "C:\\Users\\Ada\\cfmail_gui\\app.py", line 5', '  File "…/cfmail_gui/app.py", line 5'),
        ('  File "/usr/lib/python3.11/ssl.py", line 5', '  File "…/ssl.py", line 5'),
        ("cannot read /home/ada/My mails/x.eml now", f"cannot read {MASK}"),
        ("cannot read '/home/ada/My mails/x.eml' now", f"cannot read '{MASK}' now"),
        ('cannot read "/home/ada/it\'s mine.eml" now', f'cannot read "{MASK}" now'),
        ("cannot read '/home/ada/\"mine\" x.eml' now", f"cannot read '{MASK}' now"),
        (r"cannot read '/home/ada/it\'s \"mine\".eml' now", f"cannot read '{MASK}' now"),
        ("cannot read '/home/ada/My mails/x.e", f"cannot read '{MASK}'"),
        ('cannot read File "x" in /home/ada/x.eml', f'cannot read File "{MASK}" in {MASK}'),
        ('QUrl("file:///home/ada/My mails/x.eml")', f'QUrl("file:{MASK}")'),
        ("connect [2001:db8::7]:443, fe80::1", f"connect [{MASK}]:443, {MASK}"),
        ("connect 2001:db8:0:0:0:0:0:7", f"connect {MASK}"),
        ("12:34:56 QObject::connect std::dec", "12:34:56 QObject::connect std::dec"),
        ("cannot read ~/x.eml", f"cannot read {MASK}"),
        ("cannot read C:\\Users\\ada\\x.eml", f"cannot read {MASK}"),
        ("GET https://api.customer.test/a?b failed", f"GET https:{MASK} failed"),
        ("connect 192.0.2.7 port 25", f"connect {MASK} port 25"),
        ("qt: 6.11.3 and 3.40.1", "qt: 6.11.3 and 3.40.1"),
        ("and/or 3 / 4", "and/or 3 / 4"),
        ("on Adas-Box.home.test", f"on {MASK}"),
        ("on adas-box.", f"on {MASK}."),
    ],
)
def test_a_report_does_not_say_where_it_comes_from(text, expected):
    assert shareable(text, "Adas-Box.home.test") == expected


def test_a_host_called_localhost_or_by_two_letters_is_no_secret():
    assert shareable("localhost vm", "localhost") == "localhost vm"
    assert shareable("localhost vm", "vm") == "localhost vm"


words = st.text("abcdefghijklmnopqrstuvwxyzäöü0123456789.-_+", min_size=1, max_size=30).filter(lambda w: w.strip(".-_"))
around = st.sampled_from(["", " ", "'", '"', "<", "(", ",", ";", "=", "\n", "\\n", "to ", "b'"])


@given(around, words, around)
def test_no_address_gets_through_whatever_stands_around_it(before, word, after):
    address = f"{word}@{word}.test"
    assert f"@{word}" not in redacted(f"x {before}{address}{after} y")
    assert f"@{word}" not in shareable(f"x {before}{address}{after} y", "host.test")


@given(st.text(max_size=300))
def test_whatever_is_logged_keeps_its_lines(text):
    assert redacted(text).count("\n") == text.count("\n")
    assert shareable(text, "box.test").count("\n") == text.count("\n")


@pytest.mark.parametrize(
    "piece", ["x", "x@", "a b", "'", "\\'", "'\\'", "%40", "/", "subject ", "token=", '"a', "'/a\\'", "a:", "file:/"]
)
def test_it_takes_time_in_proportion_to_the_text(piece):
    begun = time.perf_counter()
    shareable(without_values(piece * 100_000), "box.test")
    assert time.perf_counter() - begun < 5
