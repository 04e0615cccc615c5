"""What is said of attempts and recipients."""

from dataclasses import replace

import pytest

from cfmail_gui.attempt import Outcome, Progress
from cfmail_gui.gui import texts_exchange, texts_in_hand, texts_results
from tests.attempts import NOON, answered, blocked, failed, split

ADA, BOB = "ada@one.test", "bob@two.test"


def details(record):
    return [texts_results.recipient_detail(record, each) for each in record.recipients]


def test_one_attempt():
    assert texts_results.finished((answered((ADA, Outcome.DELIVERED)),)) == "Delivered to the recipient."
    mixed = answered((ADA, Outcome.DELIVERED), (BOB, Outcome.QUEUED))
    assert texts_results.finished((mixed,)).startswith("1 of 2 recipients delivered")
    assert "may have been sent" in texts_results.finished((failed(ADA),))
    assert "Nothing was sent" in texts_results.finished((failed(ADA, fault="refused", maybe_sent=False),))


def test_several_requests_are_counted_by_what_became_of_them():
    good = texts_results.finished(split(Outcome.DELIVERED, Outcome.DELIVERED))
    assert good == "2 requests were answered. Delivered to all 2 recipients."
    lost = replace(failed("p3@x.test"), id="a3", part=3, parts=3)
    text = texts_results.finished((*split(Outcome.DELIVERED, Outcome.NOT_SENT), lost))
    assert "Of 3 requests 1 sent, 1 not sent, 1 that may have been sent." in text
    assert "1 of 3 recipients delivered" in text
    assert "The outcome of 1 recipient is unknown." in text
    assert "nothing is repeated by itself" in text


def test_a_suppressed_recipient_is_named_and_the_others_know_why():
    record = blocked()
    text = texts_results.finished((record,))
    assert "Nothing was sent to anybody" in text
    assert BOB in text
    assert ADA not in text
    assert "send to the others" in text
    ada, bob = details(record)
    assert "another recipient is suppressed" in ada
    assert "hard bounce" in bob
    assert "Until " in bob
    assert not any(text in bob for text in ("December 2026", "+0000")), "times have one spelling"
    alone = replace(record, recipients=record.recipients[1:])
    assert "others" not in texts_results.finished((alone,))


def test_an_end_that_is_no_date_is_shown_as_it_came():
    record = blocked()
    odd = replace(record.recipients[1], until="soon\u202e", cause="<b>new_reason</b>")
    text = texts_results.suppressed(odd)
    assert "Until soon." in text
    assert "<b>new_reason</b>" in text


def test_what_the_log_said():
    record = answered((ADA, Outcome.FAILED), (BOB, Outcome.QUEUED))
    ada = replace(record.recipients[0], cause="rejected", detail="550 no\nsuch user", checked_at=NOON, in_log=True)
    bob = replace(record.recipients[1], checked_at=NOON, in_log=False)
    told_ada, told_bob = details(replace(record, recipients=(ada, bob)))
    assert "rejected · 550 no such user. Looked up" in told_ada
    assert ":00:00" not in told_ada, "a detail need not be exact to the second"
    assert "Not in Cloudflare's log yet" in told_bob
    assert "proves nothing" in told_bob


def test_what_a_person_marked():
    sent = replace(failed(ADA), state="sent", marked=True)
    assert "You marked it as sent" in texts_results.finished((sent,))
    assert details(sent) == [texts_results.state_meaning(sent)]
    not_sent = replace(
        failed(ADA), state="not-sent", marked=True, recipients=answered((ADA, Outcome.NOT_SENT)).recipients
    )
    lost = "The message was handed over, but no answer came back."
    assert details(not_sent) == [f"You marked it as not sent. Before that: {lost}"]
    assert lost in texts_results.finished((sent,)), "what it failed with stays known"


def test_what_a_person_marked_is_not_called_answered():
    good = split(Outcome.DELIVERED, Outcome.DELIVERED, Outcome.DELIVERED)
    lost = failed(*(f"lost{each}@x.test" for each in range(20)))
    sent = replace(lost, id="a3", part=3, parts=3, state="sent", marked=True)
    text = texts_results.finished((*good[:2], sent))
    assert text.startswith("Of 3 requests 2 sent, 1 marked by you as sent. 2 of 22 recipients delivered")
    assert "answered" not in text
    assert "The outcome of 20 recipients is unknown." in text
    assert "1 marked by you as not sent" in texts_results.finished((*good[:2], replace(sent, state="not-sent")))


def test_what_the_log_says_counts_more_than_a_mark():
    record = replace(
        answered((ADA, Outcome.DELIVERED), (BOB, Outcome.UNKNOWN)), state="sent", marked=True, fault="no-answer"
    )
    assert texts_results.finished((record,)).startswith("1 of 2 recipients delivered")
    assert not any("marked" in text for text in details(record))


def test_a_wait_is_told_by_its_end_which_stays_true():
    facts = {"fault": "throttled", "status": 429, "retry_after": 30, "state": "not-sent", "server_text": "Slow down"}
    record = answered((ADA, Outcome.NOT_SENT), **facts)
    (told,) = details(record)
    for text in (told, texts_results.finished((record,))):
        assert "seconds" not in text
        assert "Nothing was sent." in text
        assert f"{NOON.astimezone():%H}:01 or later" in text, "never too early"
    assert "Slow down" in texts_results.finished((record,))
    assert texts_results.finished((replace(record, simulated=True),)).startswith("Sandbox: ")
    assert "Wait a minute" in texts_results.finished((replace(record, retry_after=None),))


def test_an_attempt_that_the_log_settled_is_summed_up_by_its_outcomes():
    settled = replace(failed(ADA), state="sent", recipients=answered((ADA, Outcome.DELIVERED)).recipients)
    assert texts_results.finished((settled,)) == "Delivered to the recipient."
    assert details(settled) == ["The recipient's mail server took the message."]


def test_while_it_is_on_its_way_nothing_is_called_unknown():
    record = replace(answered((ADA, Outcome.UNKNOWN)), state="sending")
    assert texts_results.recipient_word(record, record.recipients[0]) == "Sending"
    assert details(record) == ["It is on its way; no answer has come yet."]


@pytest.mark.parametrize("record", [blocked(), failed(ADA), answered((ADA, Outcome.QUEUED))])
def test_the_sandbox_is_named_once(record):
    record = replace(record, simulated=True)
    assert texts_results.finished((record,)).startswith("Sandbox: ")
    assert not any("andbox" in text for text in details(record)), "the headline says so; details need their room"


@pytest.mark.parametrize(
    ("stage", "part", "said"),
    [
        ("preparing", 1, "nothing is sent"),
        ("connecting", 1, "nothing is sent"),
        ("uploading", 1, "nothing is sent"),
        ("uploading", 2, "the earlier ones were"),
        ("waiting", 1, "may have been sent"),
        ("waiting", 2, "may have been sent"),
    ],
)
def test_what_cancel_would_do(stage, part, said):
    text = texts_in_hand.in_hand(Progress(stage, 1, 2), part, 2)
    assert f"Request {part} of 2: " in text
    assert said in text
    assert ("nothing is sent" in text) == (said == "nothing is sent")


def test_the_request_without_a_transcript_still_tells_the_envelope():
    record = answered(("ada@grüße.test", Outcome.DELIVERED))
    text = texts_exchange.request(record, None)
    assert "not recorded" in text
    assert "ada@xn--gre-hoa6i.test" in text or "ada@xn--" in text
    assert record.sha256 in text
    assert texts_exchange.answer(failed(ADA), None).startswith("No answer came.")


def test_what_the_log_said_later_is_not_called_an_answer():
    settled = replace(
        failed(ADA, BOB),
        state="sent",
        simulated=True,
        recipients=answered((ADA, Outcome.DELIVERED), (BOB, Outcome.DELIVERED)).recipients,
    )
    text = texts_exchange.answer(settled, None)
    assert text.startswith("No answer came. Later, Cloudflare's log said: Sandbox: Delivered to all 2 recipients.")
    known = answered((ADA, Outcome.DELIVERED))
    assert texts_exchange.answer(known, None) == "The answer was not recorded. Delivered to the recipient."
