"""Which addresses and texts sound as if a request did something."""

import time

import pytest

from cfmail_gui.probes.opt_out import may_act

ACTING = """
https://a.test/unsubscribe
https://a.test/UnSubscribe?u=1
https://a.test/userUnsub/1
https://a.test/un-subscribe
https://unsubscribe.a.test/x
https://a.test/%75nsubscribe
https://a.test/%2575nsubscribe
https://a.test/c?to=https%3A%2F%2Fb.test%2Fopt_out
https://a.test/optout/abc
https://a.test/list/one-click?t=1
https://a.test/oneClick
https://a.test/email-preferences?token=1
https://a.test/manage_subscription
https://a.test/subscription-center
https://a.test/confirm?token=1
https://a.test/verify/1
https://a.test/account/activate
https://a.test/newsletter/abmelden
https://a.test/abbestellen
https://a.test/best%C3%A4tigen
https://a.test/k%C3%BCndigen
https://a.test/d%C3%A9sabonnement
https://a.test/desinscription
https://a.test/darse-de-baja
https://a.test/baja?u=1
https://a.test/descadastrar
https://a.test/disiscriviti
https://a.test/uitschrijven
https://a.test/afmelden
https://a.test/avregistrera
https://a.test/frameld
https://a.test/wypisz
https://a.test/odhl%C3%A1sit
https://a.test/leiratkozas
https://a.test/dezabonare
https://a.test/listeden-cik
https://a.test/%D0%BE%D1%82%D0%BF%D0%B8%D1%81%D0%B0%D1%82%D1%8C%D1%81%D1%8F
https://a.test/配信停止
https://a.test/退订
https://a.test/수신거부
"""
HARMLESS = """
https://a.test/
https://a.test/news/2026/subway-runs
https://a.test/options?x=1
https://a.test/shop/item-17?utm_source=mail
https://a.test/shares/about-us
https://a.test/subscribers/today
https://bajaj.test/motorcycles
https://a.test/produkte/gr%C3%B6%C3%9Fe
https://a.test/impressum
https://a.test/download/token.pdf
"""


@pytest.mark.parametrize("url", ACTING.split())
def test_acting(url):
    assert may_act(url)


@pytest.mark.parametrize("url", HARMLESS.split())
def test_harmless(url):
    assert not may_act(url)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Unsubscribe", True),
        ("UNSUBSCRIBE HERE", True),
        ("Newsletter abbestellen", True),
        ("Se désabonner", True),
        ("Отписаться от рассылки", True),
        ("Отпишитесь", True),
        ("Επιβεβαίωση", True),
        ("إلغاء الاشتراك", True),
        ("Confirm your address", True),
        ("Read more", False),
        ("Наш магазин", False),
        ("", False),
    ],
)
def test_texts_of_links(text, acts):
    assert may_act(text) is acts


def test_long_and_odd_input_takes_no_time():
    began = time.perf_counter()
    for text in ("un-" * 10**6, "%" * 10**6, "\ud800" * 10**5, "\u0300" * 10**6, "ﷺ" * 10**6):
        may_act(text)
    assert time.perf_counter() - began < 1
