"""Images by relative paths in templates: in CSS and sets of candidates, and in messages."""

import re
from datetime import UTC, datetime

import pytest

from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.document import split
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.sending.live_template import LiveTemplates

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
ALTERNATIVE = (
    b"Subject: a\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
    b"--c\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    b'Gr=FC=DFe <img src=3D"p.png">\r\n--c\r\n'
    b"Content-Type: text/html; charset=utf-8\r\n\r\n"
    b'<p>keep  </p>\r\n<img src="p.png"><p style="background:url(q.png)">\r\n--c--\r\n'
)
SIGNED = (
    b"Content-Type: multipart/signed; boundary=b; protocol=application/pkcs7-signature\r\n\r\n"
    b"--b\r\nContent-Type: text/html\r\n\r\n<img src=p.png>\r\n"
    b"--b\r\nContent-Type: application/pkcs7-signature\r\n\r\nx\r\n--b--\r\n"
)


@pytest.fixture
def templates():
    return LiveTemplates(lambda: "me@x.test", lambda: datetime(2026, 11, 22, tzinfo=UTC))


@pytest.fixture
def write(tmp_path):
    def written(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return written


def page_of(rendering):
    document = rendering.opened.document
    return content_of(document, part_at(document, body_numbers(document).html)).decode()


def kinds(rendering):
    return [part.content_type for part in rendering.opened.document.tree.parts]


def test_css_and_sets_are_watched_and_go_along(templates, write, tmp_path):
    for number, name in enumerate(("a.png", "b.png", "c.png", "d.png")):
        write(name, PNG + bytes([number]))
    path = write(
        "t.html",
        "<style>p{background:url(a.png)} q{background:url(http://x.test/r.png)}</style>"
        "<p style=\"background:url('b.png')\"><picture><source srcset='c.png 2x, {{ v }}.png'></picture>",
    )
    files = templates.load(path)
    assert files.watched[-3:] == tuple(tmp_path / name for name in ("a.png", "b.png", "c.png"))
    rendering = templates.render(files, filled={"v": "d"})
    assert [(each.source, each.state) for each in rendering.images] == [
        (name, "inline") for name in ("a.png", "b.png", "c.png", "d.png")
    ]
    page = page_of(rendering)
    ids = re.findall(r"cid:([0-9a-f]{32}@inline\.invalid)", page)
    assert len(set(ids)) == 4
    assert all(f"<{each}>".encode() in rendering.opened.document.raw for each in ids)
    assert "url(http://x.test/r.png)" in page
    before = files.digest
    write("c.png", PNG + b"other")
    assert templates.load(path).digest != before


def test_images_of_a_message_are_watched_and_go_along(templates, write, tmp_path):
    write("p.png", PNG)
    write("q.png", PNG + b"q")
    path = write("t.eml", ALTERNATIVE)
    files = templates.load(path)
    assert files.watched[-2:] == (tmp_path / "p.png", tmp_path / "q.png")
    rendering = templates.render(files)
    assert [(each.source, each.state) for each in rendering.images] == [("p.png", "inline"), ("q.png", "inline")]
    assert kinds(rendering) == [
        *("multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png", "image/png"),
    ]
    page = page_of(rendering)
    assert page.startswith('<p>keep  </p>\r\n<img src="cid:')
    assert page.count("@inline.invalid") == 2
    assert b'Gr=FC=DFe <img src=3D"p.png">\r\n--c' in rendering.opened.document.raw
    assert templates.render(files).opened.document.raw == rendering.opened.document.raw


def test_an_image_of_a_message_that_changes_is_known(templates, write):
    path = write("t.eml", ALTERNATIVE.replace(b"q.png", b"{{ v }}.png"))
    write("p.png", PNG)
    first = templates.load(path)
    images = templates.render(first, filled={"v": "q"}).images
    assert [each.state for each in images] == ["inline", "missing"]
    assert templates.has_same_images(first, images)
    write("q.png", PNG)
    assert templates.load(path) is first  # it takes a variable to know of it
    assert not templates.has_same_images(first, images)
    write("p.png", PNG + b"1")
    assert templates.load(path).digest != first.digest


@pytest.mark.parametrize("octets", [ALTERNATIVE, b"Content-Type: text/html\n\n<img src=p.png>"])
def test_images_of_a_message_can_be_left(templates, write, octets):
    write("p.png", PNG)
    rendering = templates.render(templates.load(write("t.eml", octets)), inline=False)
    assert rendering.opened.document.raw == octets
    assert {each.state for each in rendering.images} <= {"left", "missing"}


def test_a_message_without_relative_images_stays(templates, write):
    octets = b"Content-Type: text/html; charset=x-odd\n\n<img src='http://x.test/p.png'><p style='a:url(cid:x)'>\xff"
    rendering = templates.render(templates.load(write("t.eml", octets)))
    assert (rendering.opened.document.raw, rendering.images) == (octets, ())


@pytest.mark.parametrize(
    "octets",
    [
        b"Content-Type: text/html; charset=x-odd\r\n\r\n<img src=p.png>\xff\r\n",
        b"Content-Type: text/html; charset=utf-8\r\n\r\n<img src=p.png>\xff\r\n",
        b"Content-Type: text/html\r\n\r\n<img src=p.png>\x1b\r\n",
        SIGNED,
    ],
    ids=["charset", "damaged", "control", "signed"],
)
def test_where_no_image_can_be_put_in_the_message_stays(templates, write, octets):
    write("p.png", PNG)
    rendering = templates.render(templates.load(write("t.eml", octets)))
    assert rendering.opened.document.raw == octets
    assert [each.state for each in rendering.images] == ["left"]


def test_what_is_damaged_elsewhere_does_not_matter(templates, write):
    write("p.png", PNG)
    octets = b"Content-Type: text/html\r\n\r\nGr\xfc\xdfe\r\n<img src=p.png>\r\n"
    rendering = templates.render(templates.load(write("t.eml", octets)))
    assert b'\r\n\r\nGr\xfc\xdfe\r\n<img src="cid:' in rendering.opened.document.raw
    assert [each.state for each in rendering.images] == ["inline"]


def test_brackets_of_an_author_are_no_damage(templates, write):
    write("p.png", PNG)
    octets = "Content-Type: text/html; charset=utf-8\r\n\r\n⟨E9⟩<img src=p.png>\r\n".encode()
    assert [each.state for each in templates.render(templates.load(write("t.eml", octets))).images] == ["inline"]


def test_a_content_id_that_is_there_is_written_as_an_address(templates, write):
    write("p.png", PNG)
    octets = (
        b"Content-Type: multipart/related; boundary=b\r\n\r\n"
        b'--b\r\nContent-Type: text/html\r\n\r\n<p style="a:url(p.png)"><img srcset="p.png 2x">\r\n'
        b'--b\r\nContent-Type: image/png\r\nContent-ID: <a%b, c)"@x>\r\nContent-Transfer-Encoding: binary\r\n\r\n'
        + PNG
        + b"\r\n--b--\r\n"
    )
    rendering = templates.render(templates.load(write("t.eml", octets)))
    page = page_of(rendering)
    assert page.strip() == '<p style="a:url(cid:a%25b%2C%20c%29%22@x)"><img srcset="cid:a%25b%2C%20c%29%22@x 2x">'
    assert len(split(octets).tree.parts) == len(rendering.opened.document.tree.parts)


def test_the_background_of_a_compiled_section_goes_along_once(templates, write, tmp_path):
    write("p.png", PNG)
    page = '<mjml><mj-body><mj-section background-url="p.png"><mj-column></mj-column></mj-section></mj-body></mjml>'
    files = templates.load(write("t.mjml", page))
    assert files.watched[-1] == tmp_path / "p.png"
    rendering = templates.render(files)
    assert [each.state for each in rendering.images] == ["inline"]
    assert kinds(rendering).count("image/png") == 1
    assert "p.png" not in page_of(rendering)
