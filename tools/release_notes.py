"""The releases as CHANGELOG.md tells them, for AppStream and for Debian."""

import os
import re
import subprocess
import textwrap
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
_SECTION = re.compile(r"^## \[?(?P<version>[^\]\s]+)\]?(?: - (?P<date>\d{4}-\d\d-\d\d))?$", re.MULTILINE)
_POINT = re.compile(r"^- (.*(?:\n  .*)*)", re.MULTILINE)
_MARKS = re.compile(r"[*`]")
_WIDTH = 80  # columns of a Debian changelog


@dataclass(frozen=True, slots=True)
class Release:
    """One section of the changelog; points are plain text, in one line each."""

    version: str
    moment: datetime
    points: tuple[str, ...]


def program_version() -> str:
    """Return the version of this working tree."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def build_moment() -> datetime:
    """Return when the sources were last changed: SOURCE_DATE_EPOCH, the last commit, or now where there is neither."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        given = told.stdout.strip()
    return datetime.fromtimestamp(int(given), UTC) if given else datetime.now(UTC)


def releases(changelog: str, version: str, moment: datetime) -> list[Release]:
    """Return the releases, newest first; what is unreleased is ``version`` of ``moment``."""
    parts = _SECTION.split(changelog)[1:]
    found = [
        Release(
            version if name == "Unreleased" else name,
            datetime.fromisoformat(date).replace(tzinfo=UTC) if date else moment,
            tuple(_MARKS.sub("", " ".join(point.split())) for point in _POINT.findall(text)),
        )
        for name, date, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    ]
    return [release for release in found if release.points]


def as_appstream(found: list[Release]) -> str:
    """Return the element ``releases``."""
    return "\n".join(["<releases>", *(_appstream_release(release) for release in found), "  </releases>"])


def _appstream_release(release: Release) -> str:
    points = "".join(f"\n          <li>{escape(point)}</li>" for point in release.points)
    head = f'    <release version="{escape(release.version)}" date="{release.moment:%Y-%m-%d}" type="stable">'
    return f"{head}\n      <description>\n        <ul>{points}\n        </ul>\n      </description>\n    </release>"


def as_debian(found: list[Release], maintainer: str) -> str:
    """Return debian/changelog."""
    return "\n".join(_debian_release(release, maintainer) for release in found)


def _debian_release(release: Release, maintainer: str) -> str:
    points = "\n".join(
        textwrap.fill(point, _WIDTH, initial_indent="  * ", subsequent_indent="    ") for point in release.points
    )
    return (
        f"cfmail-gui ({release.version}) unstable; urgency=medium\n\n{points}\n\n"
        f" -- {maintainer}  {format_datetime(release.moment)}\n"
    )
