"""The package's texts: those of packaging/linux with what only the build knows put in."""

import os
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from xml.etree import ElementTree as ET

import command_line_pages
import release_notes

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
APP_ID = "alt.cfmail.cfmail_gui"
MAINTAINER = "The cfmail-gui authors <authors@cfmail-gui.invalid>"
SCREENSHOTS = "CFMAIL_SCREENSHOTS_URL"
"""The variable that names the folder on the web where docs/images is published. Without one the metainfo has no
screenshots: AppStream takes nothing but addresses."""

_INTERNAL = "usr/lib/cfmail-gui/_internal"


def known_releases() -> list[release_notes.Release]:
    """Return what CHANGELOG.md tells, newest first."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return release_notes.releases(changelog, release_notes.program_version(), release_notes.build_moment())


def metainfo(address: str | None = None) -> str:
    """Return the AppStream metainfo; ``address`` stands for the variable's value."""
    text = (LINUX / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    text = text.replace("<releases/>", release_notes.as_appstream(known_releases()))
    folder = (os.environ.get(SCREENSHOTS, "") if address is None else address).rstrip("/")
    if folder:
        return text.replace("<image>", f'<image type="source">{folder}/')
    begin, end = text.index("  <screenshots>"), text.index("  <releases>")
    return text[:begin] + text[end:]


def screenshot_names() -> list[str]:
    """Return the pictures that the metainfo shows, as files of docs/images."""
    tree = ET.parse(LINUX / f"{APP_ID}.metainfo.xml")  # noqa: S314 - our own file
    return [str(image.text) for image in tree.iter("image")]


def debian_changelog() -> str:
    """Return debian/changelog."""
    return release_notes.as_debian(known_releases(), MAINTAINER)


def man_page() -> str:
    """Return the man page with the options of this working tree."""
    text = (LINUX / "cfmail-gui.1").read_text(encoding="utf-8")
    text = text.replace("@OPTIONS@", command_line_pages.man_options(command_line_pages.command_line()))
    text = text.replace("@VERSION@", release_notes.program_version())
    return text.replace("@DATE@", f"{release_notes.build_moment():%Y-%m-%d}")


def completions() -> dict[str, str]:
    """Return the completions by where they go."""
    parser = command_line_pages.command_line()
    return {
        "usr/share/bash-completion/completions/cfmail-gui": command_line_pages.bash_completion(parser),
        "usr/share/zsh/vendor-completions/_cfmail-gui": command_line_pages.zsh_completion(parser),
        "usr/share/fish/vendor_completions.d/cfmail-gui.fish": command_line_pages.fish_completion(parser),
    }


def copyright_file(tree: Path) -> str:
    """Return debian/copyright with a paragraph for every Python package that is in ``tree``."""
    folders = sorted((tree / _INTERNAL).glob("*.dist-info"), key=lambda folder: folder.name.lower())
    packages = [_paragraph(folder) for folder in folders if not folder.name.startswith("cfmail_gui-")]
    own = "\n".join(f" {line.strip() or '.'}" for line in (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines())
    text = (LINUX / "copyright").read_text(encoding="utf-8")
    return text.replace("@LICENSE@", own).replace("@PACKAGES@\n\n", "".join(packages))


def _paragraph(folder: Path) -> str:
    data = HeaderParser().parsestr((folder / "METADATA").read_text(encoding="utf-8"))
    authors = data["Author"] or data["Author-email"] or data["Maintainer"] or f"the authors of {data['Name']}"
    texts = sorted(path for path in folder.rglob("*") if path.is_file() and _is_licence(path.name))
    places = [f" /{_INTERNAL}/{path.relative_to(folder.parent)}" for path in texts] or [" See its METADATA."]
    return (
        f"Files: {_INTERNAL}/{folder.name}/*\nCopyright: {' '.join(authors.split())}\nLicense: {_licence(data)}\n"
        + "\n".join(places)
        + f"\nComment: {data['Name']} {data['Version']}\n\n"
    )


def _is_licence(name: str) -> bool:
    return name.upper().startswith(("LICEN", "COPYING", "NOTICE"))


def _licence(data: Message) -> str:
    classifiers = [value for name, value in data.items() if name == "Classifier" and value.startswith("License ::")]
    told = data["License-Expression"] or data["License"] or ""
    if told and "\n" not in told:
        return told
    return " or ".join(value.rsplit(" :: ", 1)[1] for value in classifiers) or "see-text"
