"""What pictures of the simple view take."""

from cfmail_gui.gui.preview.rendered_view import Look
from cfmail_gui.gui.preview.simple_view import prepare
from cfmail_gui.sending.preview_content import PreviewContent, PreviewPart
from tests.gui.preview.test_preview_page import png


def _content() -> PreviewContent:
    return PreviewContent("<img src=cid:a><img src=cid:none>", "", {"a": PreviewPart("image/png", png())})


def test_a_picture_is_zoomed(qapp):
    assert prepare(_content(), Look(zoom=2.0)).images[0].width() == 80


def test_a_picture_that_zoom_would_make_enormous_stays_as_it_is(qapp, monkeypatch):
    monkeypatch.setattr("cfmail_gui.gui.preview.simple_view._MAX_PIXELS", 40 * 30 * 3)
    assert prepare(_content(), Look(zoom=2.0)).images[0].width() == 40


def test_a_part_that_is_not_there_has_no_picture(qapp):
    assert list(prepare(_content(), Look(zoom=0.5)).images) == [0]
