"""Files for the user's own browser."""

import tempfile

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.browser_file import BrowserFiles
from cfmail_gui.sending.preview_content import PreviewContent

CONTENT = PreviewContent("<p>Grüße \ud800</p>", "", {})


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    made = BrowserFiles()
    yield made
    made.close()


def test_only_this_user_can_read_them(files):
    one, two = files.write(CONTENT), files.write(CONTENT)
    assert one != two
    assert "Grüße ?" in one.read_text(encoding="utf-8")
    assert one.stat().st_mode & 0o777 == 0o600
    assert one.parent.stat().st_mode & 0o777 == 0o700


def test_they_are_removed(files, tmp_path):
    files.write(CONTENT)
    assert list(tmp_path.iterdir())
    files.close()
    assert not list(tmp_path.iterdir())
    assert files.write(CONTENT).exists()


def test_a_folder_that_cannot_be_made(files, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", "/proc/none")
    with pytest.raises(BadFile) as caught:
        files.write(CONTENT)
    assert caught.value.fault == "unwritable"
