"""What the package says of itself is what the project is."""

import re
import shutil
import subprocess
import tomllib
from datetime import UTC, datetime
from email.parser import Parser
from xml.etree import ElementTree as ET

import deb_control
import deb_texts
import pytest
import release_notes

from tests.packaging.conftest import ROOT

MOMENT = datetime(2026, 11, 22, 12, tzinfo=UTC)
CHANGELOG = """# Changelog

Keep a Changelog.

## Unreleased

## [0.2.0] - 2026-11-01

### Added

- `--new`: *one*
  and its second line.
- Two <&>.

## 0.1.0 - 2026-10-01

- First.
"""


def parsed(text):
    return ET.fromstring(text)  # noqa: S314 - our own text


@pytest.fixture
def tree(tmp_path):
    folder = tmp_path / "usr/lib/cfmail-gui/_internal/odd-1.0.dist-info"
    (folder / "licenses").mkdir(parents=True)
    (folder / "METADATA").write_text(
        "Name: odd\nVersion: 1.0\nLicense: Two\n lines\nClassifier: License :: X :: Odd Licence\n\n"
    )
    (folder / "licenses" / "LICENCE.txt").write_text("text")
    return tmp_path


def test_releases_are_read_out_of_the_changelog():
    found = release_notes.releases(CHANGELOG, "0.3.0", MOMENT)
    assert [release.version for release in found] == ["0.2.0", "0.1.0"]
    assert found[0].points == ("--new: one and its second line.", "Two <&>.")
    assert found[0].moment == datetime(2026, 11, 1, tzinfo=UTC)
    unreleased = release_notes.releases(CHANGELOG.replace("Unreleased\n", "Unreleased\n\n- Now."), "0.3.0", MOMENT)
    assert (unreleased[0].version, unreleased[0].moment) == ("0.3.0", MOMENT)


def test_releases_are_written_as_both_formats_ask():
    found = release_notes.releases(CHANGELOG, "0.3.0", MOMENT)
    releases = parsed(release_notes.as_appstream(found))
    assert [release.get("date") for release in releases] == ["2026-11-01", "2026-10-01"]
    assert next(releases.iter("li")).text == "--new: one and its second line."
    debian = release_notes.as_debian(found, "Somebody <somebody@example.invalid>")
    assert debian.startswith("cfmail-gui (0.2.0) unstable; urgency=medium\n\n  * --new: one and")
    assert " -- Somebody <somebody@example.invalid>  Sun, 01 Nov 2026 00:00:00 +0000\n" in debian


def test_the_first_release_is_this_version():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert deb_texts.known_releases()[0].version == version == release_notes.program_version()


def test_screenshots_need_an_address():
    without = parsed(deb_texts.metainfo(""))
    assert without.find("screenshots") is None
    named = parsed(deb_texts.metainfo("https://pictures.example/"))
    addresses = [image.text for image in named.iter("image")]
    assert addresses == [f"https://pictures.example/{name}" for name in deb_texts.screenshot_names()]


def test_screenshots_are_there():
    assert all((ROOT / "docs" / "images" / name).is_file() for name in deb_texts.screenshot_names())


def test_man_page_is_complete():
    page = deb_texts.man_page()
    assert "@" not in page
    assert release_notes.program_version() in page


def test_every_bundled_package_has_its_licence(tree):
    text = deb_texts.copyright_file(tree)
    assert "@" not in text
    paragraph = next(each for each in text.split("\n\n") if "odd-1.0.dist-info/*" in each)
    assert "License: Odd Licence\n /usr/lib/cfmail-gui/_internal/odd-1.0.dist-info/licenses/LICENCE.txt" in paragraph
    named = set(re.findall(r"^License: (.*)$", text, re.MULTILINE))
    assert {"MIT", "LGPL-3", "Unicode-3.0", "PSF-2.0"} <= named


def test_control_states_size_and_dependencies(tree):
    (tree / "usr/big").write_bytes(bytes(5000))
    (tree / "DEBIAN").mkdir()
    fields = Parser().parsestr(deb_control.control(tree, "1.2", "Me <me@example.invalid>", "libc6 (>= 2.36)"))
    assert fields["Depends"] == "libc6 (>= 2.36)"
    assert fields["Version"] == "1.2"
    folders = ["usr", "usr/lib", "usr/lib/cfmail-gui", "_internal", "dist-info", "licenses"]
    assert int(fields["Installed-Size"]) == len(folders) + 2 + 5


def test_a_library_that_no_package_brings_is_told(tmp_path):
    for missing in ("dpkg-shlibdeps", "as", "ld"):
        if not shutil.which(missing):
            pytest.skip(f"{missing} is not installed")
    source = tmp_path / "empty.s"
    source.touch()
    for command in (
        ["as", "-o", "empty.o", "empty.s"],
        ["ld", "-shared", "-o", "libgone.so.1", "empty.o"],
        ["ld", "-shared", "--no-as-needed", "-o", "user.so", "empty.o", "libgone.so.1"],
    ):
        subprocess.run(command, cwd=tmp_path, check=True)
    (tmp_path / "libgone.so.1").unlink()
    with pytest.raises(ValueError, match=r"libgone\.so"):
        deb_control.dependencies(tmp_path)


def test_desktop_entry_offers_what_the_command_line_takes():
    from command_line_pages import command_line, options

    text = (deb_texts.LINUX / "cfmail-gui.desktop").read_text(encoding="utf-8")
    known = {name for option in options(command_line()) for name in option.names}
    commands = re.findall(r"^Exec=cfmail-gui (.*)$", text, re.MULTILINE)
    assert "%F" in commands
    assert {word for command in commands for word in command.split() if word.startswith("--")} <= known
    assert "MimeType=message/rfc822;application/mbox;" in text
    for language in ("de", "es", "fr", "ja", "zh_CN"):
        assert len(re.findall(rf"^\w+\[{language}\]=.", text, re.MULTILINE)) == 4, language
