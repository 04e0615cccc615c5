"""The pace is exact: no message too early, none put off by a late thread, and no burst after a pause."""

from cfmail_gui.sending.batch_pace import Estimate, Pace


def starts(pace, now, count, late=0.0):
    found = []
    for _ in range(count):
        now += pace.wait(now) + late
        pace.begun(now)
        found.append(round(now, 3))
    return found


def test_messages_begin_evenly():
    assert starts(Pace(60), 100.0, 4) == [100.0, 101.0, 102.0, 103.0]


def test_a_thread_that_wakes_up_late_does_not_put_off_the_rest():
    assert starts(Pace(60), 100.0, 101, late=0.02)[-1] == 200.04


def test_after_a_pause_there_is_no_burst():
    pace = Pace(60)
    assert starts(pace, 100.0, 2) == [100.0, 101.0]
    assert starts(pace, 500.0, 3) == [500.0, 501.0, 502.0]


def test_a_new_pace_counts_from_the_last_message():
    pace = Pace(60)
    starts(pace, 100.0, 1)
    pace.per_minute = 6
    assert pace.wait(101.0) == 9.0
    pace.per_minute = 0
    assert starts(pace, 101.0, 3) == [101.0, 101.0, 101.0]
    pace.per_minute = 60
    assert pace.wait(101.5) == 0.5


def test_the_time_left_goes_by_what_was_sent_lately():
    estimate = Estimate()
    estimate.restart(100.0)
    assert estimate.left(10, 0, 105.0) is None
    assert estimate.left(10, 60, 105.0) == 10
    for now in (101.0, 102.0, 103.0, 104.0):
        estimate.ended(now)
    assert estimate.left(100, 0, 104.0) == 100
    assert estimate.left(100, 30, 104.0) == 200
    assert estimate.left(100, 0, 108.0) == 200  # nothing has ended since
    estimate.restart(1000.0)
    assert estimate.left(100, 0, 1001.0) is None
