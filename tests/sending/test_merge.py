"""A message for each row."""

import stat

import pytest

from cfmail_gui.findings.finding import Finding
from cfmail_gui.message.document import split
from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.live_template import LiveTemplates
from cfmail_gui.sending.merge import Merge
from cfmail_gui.templates.faults import BadTemplate

ROWS = 'name,email\nAda,ada@x.test\n"Bob\nBcc: eve@x.test",bob@x.test\nEve,"eve@x.test; Eva <eva@x.test>,eve@X.test"\n'


@pytest.fixture
def merge(tmp_path):
    def made(column="email", rows=ROWS, template="---\nSubject: Hi {{ name }}\n---\n{{ name }} {{ more }}"):
        (tmp_path / "a.txt").write_text(template)
        (tmp_path / "a.csv").write_text(rows)
        templates = LiveTemplates(lambda: "me@sender.test")
        return Merge(templates, templates.load(tmp_path / "a.txt"), {}, column)

    return made


def test_a_dry_run_reports_every_row(merge):
    finding = Finding("template", "left-over", "problem")
    reports = list(merge().dry_run(lambda rendering, _recipients: [finding] if rendering.row == 0 else []))
    assert [(each.row, each.subject, each.recipients) for each in reports] == [
        (0, "Hi Ada", ("ada@x.test",)),
        (1, "", ()),
        (2, "Hi Eve", ("eve@x.test", "eva@x.test")),
    ]
    assert [each.fault.fault if each.fault else "" for each in reports] == ["", "header-value", ""]
    assert [each.name for each in reports[0].undefined] == ["more"]
    assert [len(each.findings) for each in reports] == [1, 0, 0]


def test_a_dry_run_can_be_stopped(merge):
    seen = []
    run = merge().dry_run(lambda rendering, recipients: seen.append((rendering.row, recipients)) or [])
    next(run)
    assert seen == [(0, ("ada@x.test",))]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a@x.test", ("a@x.test",)),
        ('"a@x.test;b@x.test,"', ("a@x.test", "b@x.test")),
        ("Ann <a@x.test>", ("a@x.test",)),
        ("a@müller.test", ("a@xn--mller-kva.test",)),
        ("nobody", "bad-address"),
        ('"a@x.test, nobody"', "bad-address"),
        ("a b@x.test", "bad-address"),
        (" ", "no-recipient"),
    ],
)
def test_recipients_of_a_column(merge, tmp_path, written, expected):
    made = merge(rows=f"email,name\n{written},x\n")
    (report,) = made.dry_run(lambda _rendering, _recipients: [])
    if isinstance(expected, tuple):
        assert (report.fault, report.recipients) == (None, expected)
        assert next(made.write(tmp_path / "out", [0])).recipients == expected
        return
    assert (report.fault.fault, report.fault.name, report.fault.line) == (expected, "email", 1)
    with pytest.raises(BadTemplate) as caught:
        next(made.write(tmp_path / "out", [0]))
    assert caught.value.fault == expected


def test_a_column_that_is_not_there(merge):
    reports = merge(column="mail").dry_run(lambda _rendering, _recipients: [])
    assert {each.fault.fault for each in reports} == {"column-missing"}


def test_files_are_private_and_hold_what_their_row_says(merge, tmp_path):
    folder = tmp_path / "out" / "run"
    written = list(merge().write(folder, [0, 2]))
    assert [(each.path.name, each.row, each.recipients) for each in written] == [
        ("00001.eml", 0, ("ada@x.test",)),
        ("00003.eml", 2, ("eve@x.test", "eva@x.test")),
    ]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.path.stat().st_mode) for each in written} == {0o600}
    documents = [split(each.path.read_bytes()) for each in written]
    assert [each.first("To").value for each in documents] == [b" ada@x.test", b" eve@x.test, eva@x.test"]
    assert len({each.first("Message-ID").value for each in documents}) == 2
    assert documents[0].raw.endswith(b"\r\n\r\nAda ")


def test_without_a_column_the_header_names_the_recipients(merge, tmp_path):
    template = "---\nTo: {{ name }} <{{ email }}>\nCc: c@x.test\n---\nx"
    rows = "name,email\nAda,ada@x.test\n"
    (written,) = merge(column="", rows=rows, template=template).write(tmp_path / "out", [0])
    assert written.recipients == ("ada@x.test", "c@x.test")


def test_a_row_that_gives_no_message_ends_the_writing(merge, tmp_path):
    with pytest.raises(BadTemplate) as caught:
        list(merge().write(tmp_path / "out", [0, 1, 2]))
    assert caught.value.fault == "header-value"
    with pytest.raises(BadFile) as there:
        list(merge().write(tmp_path / "out", [0]))
    assert there.value.fault == "exists"


def test_writing_can_be_stopped(merge, tmp_path):
    assert next(merge().write(tmp_path / "out", [0, 2])).row == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["00001.eml"]


def test_each_row_of_a_message_gets_a_name_of_its_own(tmp_path):
    (tmp_path / "a.eml").write_bytes(b"To: {{ email }}\r\nMessage-ID: <same@x.test>\r\nDate: x\r\n\r\n{{ email }}\r\n")
    (tmp_path / "a.csv").write_text("email\na@x.test\nb@x.test\n")
    templates = LiveTemplates(lambda: "")
    written = list(Merge(templates, templates.load(tmp_path / "a.eml"), {}).write(tmp_path / "out", [0, 1]))
    documents = [split(each.path.read_bytes()) for each in written]
    assert [each.recipients for each in written] == [("a@x.test",), ("b@x.test",)]
    assert len({each.first("Message-ID").value for each in documents}) == 2
    assert {each.first("Date").value for each in documents} == {b" x"}


def test_a_row_that_is_written_twice_is_the_same_octets(merge, tmp_path):
    one, two = (next(merge().write(tmp_path / name, [0])).path.read_bytes() for name in ("one", "two"))
    assert one == two


PNG = b"\x89PNG\r\n\x1a\n"


def test_what_is_written_is_what_was_tried(tmp_path):
    (tmp_path / "a.html").write_text('---\nTo: {{ to }}\n---\n<img src="{{ n }}.png">')
    (tmp_path / "a.csv").write_text("to,n\na@x.test,1\nb@x.test,2\n")
    for name in ("1.png", "2.png"):
        (tmp_path / name).write_bytes(PNG)
    authors = iter(("Ann <ann@x.test>", "Eve <eve@x.test>"))
    templates = LiveTemplates(lambda: next(authors))
    made = Merge(templates, templates.load(tmp_path / "a.html"), {})
    tried = _tried(made)
    (tmp_path / "2.png").write_bytes(PNG + b"another one")
    writing = made.write(tmp_path / "out", [0, 1])
    assert next(writing).path.read_bytes() == tried[0]
    with pytest.raises(BadTemplate) as caught:
        next(writing)
    assert (caught.value.fault, caught.value.line) == ("row-changed", 2)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["00001.eml"]


def _tried(made):
    raws = []
    list(made.dry_run(lambda rendering, _recipients: raws.append(rendering.opened.document.raw) or []))
    return raws


def test_pictures_of_a_message_go_along_and_may_not_change(tmp_path):
    (tmp_path / "a.eml").write_bytes(b'To: {{ to }}\r\nContent-Type: text/html\r\n\r\n<img src="{{ n }}.png">\r\n')
    (tmp_path / "a.csv").write_text("to,n\na@x.test,1\nb@x.test,2\n")
    for name in ("1.png", "2.png"):
        (tmp_path / name).write_bytes(PNG)
    templates = LiveTemplates(lambda: "")
    made = Merge(templates, templates.load(tmp_path / "a.eml"), {})
    _tried(made)
    (tmp_path / "2.png").write_bytes(PNG + b"another one")
    writing = made.write(tmp_path / "out", [0, 1])
    assert b"image/png" in next(writing).path.read_bytes()
    with pytest.raises(BadTemplate) as caught:
        next(writing)
    assert (caught.value.fault, caught.value.line) == ("row-changed", 2)
