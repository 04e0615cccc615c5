"""What a page asks about colours, answered in the page."""

import time

import pytest

from cfmail_gui.gui.preview.web_colours import as_seen

YES, NO = "(min-width:0)", "(max-width:0)"


@pytest.mark.parametrize(
    ("html", "light", "dark"),
    [
        ("<style>@media (prefers-color-scheme: dark){a{}}</style>",
         f"<style>@media {NO}{{a{{}}}}</style>", f"<style>@media {YES}{{a{{}}}}</style>"),
        ("<STYLE type=x>@media screen and ( PREFERS-color-scheme :light ){}</STYLE>",
         f"<STYLE type=x>@media screen and {YES}{{}}</STYLE>", f"<STYLE type=x>@media screen and {NO}{{}}</STYLE>"),
        ("<style>@media (prefers-color-scheme){}</style>",
         f"<style>@media {YES}{{}}</style>", f"<style>@media {YES}{{}}</style>"),
        ("<style media='(prefers-color-scheme: dark)'>a{}</style>",
         f"<style media='{NO}'>a{{}}</style>", f"<style media='{YES}'>a{{}}</style>"),
        ("<source media='(prefers-color-scheme: dark)' srcset='cid:a'>",
         f"<source media='{NO}' srcset='cid:a'>", f"<source media='{YES}' srcset='cid:a'>"),
        ("<style>:root{color-scheme: light dark;}</style>",
         "<style>:root{color-scheme: light;}</style>", "<style>:root{color-scheme: dark;}</style>"),
        ("<style>:root{color-scheme:only dark}</style>", None, None),
        ("<meta name='color-scheme' content='dark light'>",
         "<meta name='color-scheme' content='light'>", "<meta name='color-scheme' content='dark'>"),
        ("<meta content=\"light dark\" name=color-scheme>",
         "<meta content=\"light\" name=color-scheme>", "<meta content=\"dark\" name=color-scheme>"),
        ("<html style='color-scheme: light dark'>",
         "<html style='color-scheme: light'>", "<html style='color-scheme: dark'>"),
        ("<p>Use (prefers-color-scheme: dark) and color-scheme: light dark.</p>", None, None),
        ("<style>a::after{content:'unended'} @media (prefers-color-scheme: dark){",
         "<style>a::after{content:'unended'} @media (max-width:0){",
         "<style>a::after{content:'unended'} @media (min-width:0){"),
    ],
)  # fmt: skip
def test_answers(html, light, dark):
    assert as_seen(html, dark=False) == (light or html)
    assert as_seen(html, dark=True) == (dark or html)


@pytest.mark.parametrize(
    "unit",
    ["<style", "<style>", "<style media=(prefers-color-scheme", "color-scheme:", "(", "<meta name=", "( \t",
     "<a href=(prefers-color-scheme: dark) ", "color-scheme: light "],
)  # fmt: skip
def test_time_is_about_linear(unit):
    hostile = "<style>color-scheme" + unit * (1_000_000 // len(unit))
    begun = time.perf_counter()
    as_seen(hostile, dark=True)
    assert time.perf_counter() - begun < 5
