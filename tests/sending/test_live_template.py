"""Templates on disk -> messages, again and again."""

import os
import time
from datetime import UTC, datetime, timedelta

import pytest

from cfmail_gui.message.alternatives import body_numbers
from cfmail_gui.message.edit import part_at
from cfmail_gui.message.faults import BadFile
from cfmail_gui.message.fields import decode_text
from cfmail_gui.message.leaf_edits import content_of
from cfmail_gui.sending.live_template import LiveTemplates, looks_like_template
from cfmail_gui.templates.faults import BadTemplate

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


class Clock:
    def __init__(self):
        self.now = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def templates():
    return LiveTemplates(lambda: "Me <me@sender.test>", Clock())


@pytest.fixture
def write(tmp_path):
    def written(name, content):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return written


def field(rendering, name):
    found = rendering.opened.document.first(name)
    return decode_text(found.value).strip() if found else None


def body(rendering, kind):
    document = rendering.opened.document
    number = getattr(body_numbers(document), kind)
    return content_of(document, part_at(document, number)).decode() if number is not None else None


def test_a_page_becomes_a_message_with_a_text_of_its_own(templates, write):
    path = write("a.html", "<title>Hi\n {{ name }} &amp; co</title><p>{{ name }}</p>")
    write("a.json", '{"name": "<Grüße>"}')
    files = templates.load(path)
    rendering = templates.render(files, to="test@mine.test")
    assert (field(rendering, "From"), field(rendering, "To")) == ("Me <me@sender.test>", "test@mine.test")
    assert field(rendering, "Subject") == "Hi <Grüße> & co"
    assert "<p>&lt;Grüße&gt;</p>" in body(rendering, "html")
    assert body(rendering, "text").strip() == "<Grüße>"
    assert (rendering.text_source, files.rows, files.columns) == ("made", 1, ("name",))
    assert (rendering.opened.name, rendering.opened.path, rendering.opened.unsaved) == ("a.html", None, False)
    assert rendering.opened.refusal is None


def test_the_fields_at_the_top_come_first(templates, write):
    path = write("a.txt", "---\nSubject: Hi {{ n }}\nFrom: {{ n }} <n@x.test>\nTo: t@x.test\nX-A: 1\nX-A: 2\nDate: Thu, 1 Jan 2026 00:00:00 +0000\nMessage-ID: <a@b.test>\n---\n{{ n }} <b>\n")  # fmt: skip  # noqa: E501
    rendering = templates.render(templates.load(path), filled={"n": "A & B"})
    assert (field(rendering, "Subject"), field(rendering, "From")) == ("Hi A & B", "A & B <n@x.test>")
    assert [each.value for each in rendering.opened.document.all("X-A")] == [b" 1", b" 2"]
    assert field(rendering, "Message-ID") == "<a@b.test>"
    assert field(rendering, "Date").startswith("Thu, 1 Jan 2026")
    assert body(rendering, "text") == "A & B <b>\r\n"
    assert body(rendering, "html") is None
    assert rendering.text_source == "part"


def test_the_text_beside_a_page_is_its_text(templates, write):
    path = write("a.html", "<p>{{ a }}</p>")
    write("a.txt", "Text {{ a }} {{ b }}")
    rendering = templates.render(templates.load(path), filled={"a": "<"})
    assert (rendering.text_source, body(rendering, "text").strip()) == ("file", "Text <")
    assert [(each.name, each.where) for each in rendering.undefined] == [("b", "a.txt")]


def test_the_same_gives_the_same_octets_until_something_changes(templates, write):
    path = write("a.html", "<p>{{ name }}</p>")
    data = write("a.csv", "name\nAda\n")
    first = templates.render(templates.load(path)).opened.document.raw
    assert templates.render(templates.load(path)).opened.document.raw == first
    digest = templates.load(path).digest
    data.write_text("name\nBob\n")
    assert templates.load(path).digest != digest
    other = templates.render(templates.load(path)).opened.document
    assert other.first("Message-ID").value not in first
    assert other.first("Date").value not in first


def test_a_message_without_markup_comes_through_octet_for_octet(templates, write):
    octets = b"Subject: a\nTo:  x@x.test\n\nbody \xff\nno end"
    path = write("a.eml", octets)
    rendering = templates.render(templates.load(path))
    assert rendering.opened.document.raw == octets


def test_what_is_watched_includes_what_is_not_there_yet(templates, write, tmp_path):
    path = write("a.html", '<img src="i/p.png"><img src="{{ v }}.png">')
    files = templates.load(path)
    names = ["a.html", "a.json", "a.toml", "a.csv", "a.txt", "i/p.png"]
    assert files.watched == tuple(tmp_path / name for name in names)
    assert templates.render(files, filled={"v": "q"}).watched == (*files.watched, tmp_path / "q.png")
    assert templates.load(path, write("other.json", "{}")).watched[1:3] == (tmp_path / "other.json", tmp_path / "a.txt")


def test_an_image_that_changes_changes_the_digest(templates, write):
    path = write("a.html", '<img src="p.png">')
    before = templates.load(path).digest
    write("p.png", PNG)
    middle = templates.load(path).digest
    write("p.png", PNG + b"1")
    assert len({before, middle, templates.load(path).digest}) == 3


@pytest.mark.parametrize("name", ["a.json", "a.toml", "a.csv"])
def test_data_beside_it_are_found(templates, write, name):
    write(name, {"a.json": '{"n": "j"}', "a.toml": 'n = "t"', "a.csv": "n\nc\n"}[name])
    files = templates.load(write("a.html", "{{ n }}"))
    assert (files.data_path.name, files.columns) == (name, ("n",))
    assert body(templates.render(files), "html").strip() == name[2]


def test_rows(templates, write):
    path = write("a.txt", "{{ n }} {{ shop }}")
    write("a.json", '{"shop": "S", "data": [{"n": 1}, {"n": 2}]}')
    files = templates.load(path)
    assert [body(templates.render(files, row), "text").strip() for row in range(files.rows)] == ["1 S", "2 S"]
    for row in (2, -1):
        with pytest.raises(BadTemplate) as caught:
            templates.render(files, row)
        assert caught.value.fault == "row-missing"


def test_variables_for_the_table(templates, write):
    path = write("a.txt", "---\nSubject: {{ a }}\n---\n{{ b }}\n{{ c.d }}{% if e %}{% endif %}")
    write("a.json", '{"a": "x"}')
    rendering = templates.render(templates.load(path), filled={"c.d": "typed"})
    table = {each.name: (each.value, each.line, each.is_undefined, each.is_filled) for each in rendering.variables}
    assert table == {
        "a": ("x", 2, False, False),
        "b": ("", 4, True, False),
        "c.d": ("typed", 5, False, True),
        "e": ("", 5, True, False),
    }
    assert [each.name for each in rendering.undefined] == ["b"]


def test_images_below_the_folder_are_put_in_and_nothing_else_is_read(templates, write, tmp_path):
    write("p.png", PNG)
    write("big.png", PNG + b"0" * (5 * 2**20))
    write("text.png", "no image")
    write("../secret.png", PNG)
    (tmp_path / "link.png").symlink_to(tmp_path.parent / "secret.png")
    (tmp_path / "inner.png").symlink_to(tmp_path / "p.png")
    os.mkfifo(tmp_path / "fifo.png")
    names = ["p.png", "./p.png?v=1", "inner.png", "big.png", "text.png", "none.png", "link.png", "fifo.png"]
    names += [
        "../secret.png",
        "%2e%2e/secret.png",
        str(tmp_path.parent / "secret.png"),
        ".",
        "a%00b.png",
        "{{ v }}.png",
    ]
    remote = ["http://x.test/p.png", "//x.test/p.png", "cid:x", f"file://{tmp_path}/p.png", "C:\\p.png"]
    html = "".join(f'<img src="{name}">' for name in names + remote)
    rendering = templates.render(templates.load(write("a.html", html)), filled={"v": "p"})
    states = {image.source: image.state for image in rendering.images}
    assert states == {
        "p.png": "inline", "./p.png?v=1": "inline", "inner.png": "inline", "big.png": "too-large",
        "text.png": "not-an-image", "none.png": "missing", "link.png": "outside", "fifo.png": "missing",
        "../secret.png": "outside", "%2e%2e/secret.png": "outside", str(tmp_path.parent / "secret.png"): "outside",
        ".": "outside", "a%00b.png": "outside",
    }  # fmt: skip
    page = body(rendering, "html")
    assert page.count("@inline.invalid") == 4
    assert all(f'src="{name}"' in page for name in remote)
    assert sum(part.content_type == "image/png" for part in rendering.opened.document.tree.parts) == 1


def test_images_can_be_left_where_they_are(templates, write):
    write("p.png", PNG)
    rendering = templates.render(templates.load(write("a.html", '<img src="p.png">')), inline=False)
    assert [image.state for image in rendering.images] == ["left"]
    assert 'src="p.png"' in body(rendering, "html")


def test_mjml_is_compiled_after_the_variables_are_in(templates, write):
    write("p.png", PNG)
    path = write("a.mjml", '<mjml><mj-head><mj-title>T {{ n }}</mj-title></mj-head><mj-body><mj-section><mj-column><mj-text>Hi {{ n }}</mj-text><mj-image src="p.png"/></mj-column></mj-section></mj-body></mjml>')  # fmt: skip  # noqa: E501
    files = templates.load(path)
    assert files.watched[-1].name == "p.png"
    rendering = templates.render(files, filled={"n": "<mj-include path='/etc/passwd'/>"})
    assert "Hi &lt;mj-include" in body(rendering, "html")
    assert field(rendering, "Subject").startswith("T <mj-include")
    assert [image.state for image in rendering.images] == ["inline"]


def test_what_cannot_be_read(templates, write, tmp_path):
    for path, data in ((tmp_path / "none.html", None), (write("a.html", "x"), tmp_path / "none.json")):
        with pytest.raises(BadFile) as caught:
            templates.load(path, data)
        assert caught.value.fault == "missing"
    with pytest.raises(BadTemplate) as bad:
        templates.load(tmp_path / "a.html", write("a.xlsx", "x"))
    assert bad.value.fault == "bad-data"
    with pytest.raises(BadTemplate) as binary:
        templates.render(templates.load(write("b.html", b"PK\0\1")))
    assert binary.value.fault == "not-text"


def test_charsets_of_files(templates, write):
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        rendering = templates.render(templates.load(write("a.html", "<p>Grüße</p>".encode(encoding))))
        assert body(rendering, "html").strip() == "<p>Grüße</p>", encoding


@pytest.mark.parametrize(
    ("octets", "answer"),
    [
        (b"<p>{{ name }}</p>", True),
        (b"{%- if a %}", True),
        (b"<script>var a = {{ x }};</script><style>a{{ b }}</style>", False),
        (b"<p>{ a } {{}} {% %} 100 %}</p>", False),
        (b"<style>a</style>{{ name }}<script>", True),
        (b"<script>" * 100_000 + b"{{ name }}", False),
        (b"", False),
    ],
)
def test_what_looks_like_a_template(octets, answer, tmp_path):
    assert looks_like_template(octets, tmp_path / "a.html") is answer


def test_a_data_file_beside_it_makes_it_look_like_one(write, tmp_path):
    write("a.csv", "x")
    assert looks_like_template(b"plain", tmp_path / "a.html")
    assert not looks_like_template(b"plain", tmp_path / "b.html")


def test_a_page_of_100_kb_is_there_at_once(templates, write):
    path = write("a.html", "<table>" + "<tr><td>{{ name }} and some words of text</td></tr>\n" * 2000 + "</table>")
    write("a.txt", "{{ name }}")
    templates.render(templates.load(path))  # what is imported on the way is there now
    before = time.process_time()
    templates.render(templates.load(path), filled={"name": "Ada"})
    assert time.process_time() - before < 0.3


def test_a_template_that_says_nothing_is_about_to_be_written(templates, write):
    with pytest.raises(BadFile) as caught:
        templates.load(write("a.html", ""))
    assert caught.value.fault == "empty"


def test_an_image_that_a_variable_names_is_known_to_have_changed(templates, write):
    path = write("a.html", '<img src="{{ v }}.png"><img src="no.png">')
    write("p.png", PNG)
    files = templates.load(path)
    images = templates.render(files, filled={"v": "p"}).images
    assert templates.has_same_images(files, images)
    write("p.png", PNG + b"x")
    assert templates.load(path) is files
    assert not templates.has_same_images(files, images)


def test_two_windows_with_two_templates_keep_their_dates(templates, write):
    one, two = write("a.html", "x"), write("b.html", "y")
    first = templates.load(one)
    templates.load(two)
    assert templates.load(one) is first
    for number in range(9):
        templates.load(write(f"n{number}.html", "x"))
    assert templates.load(one) is not first  # which nobody looks at any more


def test_a_control_that_no_message_can_have_is_called_so(templates, write):
    path = write("a.html", "<p>{{ n }}</p>")
    with pytest.raises(BadTemplate) as caught:
        templates.render(templates.load(path), filled={"n": "a\0b"})
    assert (caught.value.fault, caught.value.where) == ("body-value", "a.html")


def test_a_picture_whose_file_name_is_no_line(templates, write):
    write("a\nb.png", PNG)
    rendering = templates.render(templates.load(write("a.html", '<img src="a%0Ab.png">')))
    assert b'filename="a b.png"' in rendering.opened.document.raw
