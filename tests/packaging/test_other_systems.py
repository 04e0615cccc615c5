"""What was written for macOS and Windows: never run there, so at least read here.

The spec files are executed with stand-ins for PyInstaller; plists by Python's own reader.
"""

import plistlib
import re
import subprocess
from pathlib import Path

import icon_files
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageReader

from tests.packaging.conftest import ROOT

PACKAGING = ROOT / "packaging"
WORKFLOW = ROOT / ".github" / "workflows" / "build.yml"


# macOS


@pytest.fixture
def info() -> dict:
    return plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())


def test_macos_offers_the_program_and_takes_nothing_over(info):
    kinds = info["CFBundleDocumentTypes"]
    assert {kind["CFBundleTypeRole"] for kind in kinds} == {"Viewer"}
    assert {kind["LSHandlerRank"] for kind in kinds} == {"Alternate"}
    types = {each for kind in kinds for each in kind["LSItemContentTypes"]}
    assert {"com.apple.mail.email", "public.email-message"} <= types
    declared = {each["UTTypeIdentifier"] for each in info["UTImportedTypeDeclarations"]}
    assert {each for each in types if each.startswith("alt.cfmail.")} == declared


def test_macos_knows_every_language(info):
    from cfmail_gui.gui.languages import LANGUAGES

    assert set(info["CFBundleLocalizations"]) == set(LANGUAGES)


@pytest.mark.parametrize("name", ["cfmail-gui", "web-engine-process"])
def test_entitlements_open_no_more_than_the_code_needs(name):
    rights = plistlib.loads((PACKAGING / "macos" / f"{name}.entitlements").read_bytes())
    assert all(value is True for value in rights.values())
    assert all(key.startswith("com.apple.security.cs.") for key in rights), "no camera, no contacts, no network server"
    assert ("com.apple.security.cs.allow-jit" in rights) == (name == "web-engine-process")


def test_the_signing_script_is_a_shell_script_and_names_both_entitlements():
    script = PACKAGING / "macos" / "sign.sh"
    assert subprocess.run(["sh", "-n", str(script)], check=False).returncode == 0
    assert set(re.findall(r"/([\w-]+\.entitlements)", script.read_text())) == {
        path.name for path in (PACKAGING / "macos").glob("*.entitlements")
    }


# Spec files


class Made:
    """Notes what a spec file asks PyInstaller for."""

    def __init__(self, kind: str) -> None:
        self.kind, self.calls = kind, []

    def __call__(self, *arguments, **named):
        self.calls.append((arguments, named))
        made = Made(self.kind)
        made.pure, made.scripts = ["pure"], ["scripts"]
        made.binaries = [("PySide6/QtCore.abi3.so", "/q", "EXTENSION"), ("PySide6/qml/QtQuick/x.so", "/x", "BINARY")]
        made.datas = [("cfmail_gui/gui/icons/failed.svg", "/f", "DATA"), ("babel/locale-data/de.dat", "/d", "DATA")]
        return made


@pytest.fixture
def execute(tmp_path, monkeypatch):
    """Execute a spec file, and return what it asked for."""
    import bundle

    monkeypatch.setattr(bundle, "analysis_arguments", lambda: {"datas": []})

    def run(name: str) -> dict[str, Made]:
        path = PACKAGING / "pyinstaller" / name
        made = {kind: Made(kind) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        names = {**made, "SPECPATH": str(path.parent), "workpath": str(tmp_path / "work")}
        exec(compile(path.read_text(), str(path), "exec"), names)  # noqa: S102 - as PyInstaller does
        return made

    return run


def test_the_macos_spec_makes_an_application(execute, tmp_path, info):
    made = execute("cfmail-gui-macos.spec")
    _, named = made["BUNDLE"].calls[0]
    assert named["name"] == "cfmail.app"
    assert Path(named["icon"]).read_bytes().startswith(b"icns")
    assert named["info_plist"]["CFBundleDocumentTypes"] == info["CFBundleDocumentTypes"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", named["info_plist"]["CFBundleVersion"])
    assert re.fullmatch(r"[A-Za-z0-9.-]+", named["bundle_identifier"])
    _, binaries, datas = made["COLLECT"].calls[0][0]
    assert [entry[0] for entry in binaries] == ["PySide6/QtCore.abi3.so"]
    assert [entry[0] for entry in datas] == ["cfmail_gui/gui/icons/failed.svg"]


def test_the_windows_spec_makes_a_program_with_and_one_without_a_console(execute):
    made = execute("cfmail-gui-windows.spec")
    programs = {named["name"]: named["console"] for _, named in made["EXE"].calls}
    assert programs == {"cfmail-gui": False, "cfmail-gui-console": True}
    assert {Path(named["icon"]).name for _, named in made["EXE"].calls} == {"cfmail-gui.ico"}
    assert len(made["COLLECT"].calls[0][0]) == 4


def test_the_start_script_is_there(execute):
    for name in ("cfmail-gui-macos.spec", "cfmail-gui-windows.spec"):
        (((scripts,), _),) = execute(name)["Analysis"].calls
        assert all(Path(script).is_file() for script in scripts)


# Icons


@pytest.mark.parametrize(
    ("write", "kind", "edges"),
    [(icon_files.write_icns, "icns", {32, 128, 256, 512}), (icon_files.write_ico, "ico", {16, 32, 48, 256})],
)
def test_others_can_read_the_icon_files(qapp, tmp_path, write, kind, edges):
    path = write(tmp_path / f"icon.{kind}")
    reader = QImageReader(str(path), QByteArray(kind.encode()))
    found = {}
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        found[image.width()] = image
    assert edges <= set(found)
    assert all(_has_colours(image) for image in found.values())


def _has_colours(image: QImage) -> bool:
    middle = image.pixelColor(image.width() // 4, image.height() // 2)
    return image.width() == image.height() and middle.alpha() == 255 and middle.blue() > middle.red()


# Windows


@pytest.fixture
def script() -> dict[str, list[str]]:
    """The sections of the installer's script with their lines, without comments and the preprocessor's."""
    sections, current = {}, []
    for line in (PACKAGING / "windows" / "cfmail-gui.iss").read_text().splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith((";", "#", "  #")):
            current.append(line)
    return sections


def _words(line: str) -> dict[str, str]:
    """Split ``Name: "value"; Name: value``; a quotation mark in a value is written twice."""
    found = re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;"]+)(?:; |$)', line)
    assert "; ".join(f"{name}: {value}" for name, value in found) == line, line
    return {name: value[1:-1].replace('""', '"') if value.startswith('"') else value for name, value in found}


def test_the_installer_is_for_one_user(script):
    setup = dict(line.split("=", 1) for line in script["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["DefaultDirName"].startswith("{auto")
    assert re.fullmatch(r"\{\{[0-9A-F-]{36}\}", setup["AppId"])
    assert (PACKAGING / "windows" / setup["LicenseFile"].replace("\\", "/")).resolve().is_file()
    for section in set(script) - {"Setup"}:
        assert all(_words(line) for line in script[section])


def test_the_installer_offers_and_takes_nothing_over(script):
    keys = [_words(line) for line in script["Registry"]]
    assert {key["Root"] for key in keys} == {"HKCU"}
    of_endings = [key for key in keys if re.match(r"Software\\Classes\\\.", key["Subkey"])]
    assert {key["Subkey"].split("\\")[2] for key in of_endings} == {".eml", ".mbox"}
    for key in of_endings:
        assert key["Subkey"].endswith(r"\OpenWithProgids")
        assert key["ValueName"] == "cfmail-gui.message"
        assert "uninsdeletevalue" in key["Flags"]
    commands = [key["ValueData"] for key in keys if key["Subkey"].endswith("command")]
    assert commands == [r'"{app}\cfmail-gui.exe" "%1"']


def test_the_installer_leaves_nothing_in_the_registry(script):
    keys = [_words(line) for line in script["Registry"]]
    whole = [key["Subkey"] for key in keys if "uninsdeletekey" in key.get("Flags", "")]
    for key in keys:
        goes = "uninsdeletevalue" in key.get("Flags", "") or any(key["Subkey"].startswith(each) for each in whole)
        assert goes, key


# All


def test_it_says_of_everything_that_it_was_never_run():
    names = ["macos/Info.plist", "macos/cfmail-gui.entitlements", "macos/sign.sh", "windows/cfmail-gui.iss"]
    names += ["pyinstaller/cfmail-gui-macos.spec", "pyinstaller/cfmail-gui-windows.spec"]
    for path in [WORKFLOW, *(PACKAGING / name for name in names)]:
        assert re.search(r"never run", path.read_text(), re.IGNORECASE), path


def test_the_build_for_other_systems_says_where_it_does_not_work(capsys):
    import other_systems

    assert other_systems.main() == 1
    assert "make deb" in capsys.readouterr().err
