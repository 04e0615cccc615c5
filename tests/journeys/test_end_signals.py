"""What a signal from the system makes of unsaved work, in a process of its own."""

import signal

import pytest

from tests.journeys.test_crash import kept, story
from tests.real_program import Home

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no POSIX signals here")
SEND = """
    import signal
    yield lambda: signal.getsignal(signal.{name}) is not signal.SIG_DFL
    os.kill(os.getpid(), signal.{name})
    yield lambda: False
"""


@pytest.fixture
def home(tmp_path) -> Home:
    return Home(tmp_path)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_what_was_not_saved_is_put_aside_and_nobody_is_asked(home, name):
    done = home.run(story(SEND.format(name=name)))
    assert done.returncode == 0, done.stderr
    (work,) = kept(home)
    assert b"Canary subject" in work.read_bytes()


def test_a_second_signal_ends_a_process_that_does_not_react(home):
    done = home.run(
        story("""
        import signal
        yield lambda: signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
        os.kill(os.getpid(), signal.SIGTERM)
        os.kill(os.getpid(), signal.SIGTERM)
        yield lambda: False
        """)
    )
    assert done.returncode == -signal.SIGTERM


def test_what_is_ignored_stays_ignored(home):
    done = home.run(
        story("""
        import signal
        yield lambda: signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
        os.kill(os.getpid(), signal.SIGHUP)
        yield lambda: True
        print("still here", flush=True)
        os._exit(0)
        """),
        before="import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)",
    )
    assert "still here" in done.stdout, done.stderr
