"""What the package depends on: computed from the binaries, with what no binary names written down."""

import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

OPTIONAL = ("libqgtk3.so", "libcupsprintersupport.so")
"""Plugins that Qt leaves out in silence where their libraries are missing; see _RECOMMENDS and _SUGGESTS."""

_LOADED_BY_NAME = ("libdbus-1-3 (>= 1.9.14)", "libssl3", "libegl1", "libgl1", "libxcb-cursor0", "hicolor-icon-theme")
"""What Qt opens at run time without naming it in its binaries, and the theme that the icons go into."""

_RECOMMENDS = (
    "gnome-keyring | libkf5wallet-bin | keepassxc",  # a Secret Service, without which no token is kept
    "default-dbus-session-bus | dbus-session-bus",
    "shared-mime-info",
    "xdg-utils",
    "fonts-dejavu-core | fonts-noto-core",
    "libcups2",
)
_SUGGESTS = ("libgtk-3-0", "xdg-desktop-portal")
_SHLIBS = re.compile(r"^shlibs:Depends=(.*)$", re.MULTILINE)

CONTROL = """\
Package: cfmail-gui
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: {suggests}
Section: mail
Priority: optional
Description: send raw MIME messages through Cloudflare Email Sending
 Opens or composes a raw MIME message, sets its SMTP envelope, sends it through
 Cloudflare Email Sending and shows what became of every recipient. What is
 sent is what the file says, octet for octet.
 .
 Checks, a preview that runs no script, templates with data, batches, a history
 and a sandbox, with which everything can be tried without an account, are
 built in. Python and Qt are inside; nothing else needs to be installed.
"""


def control(tree: Path, version: str, maintainer: str, depends: str) -> str:
    """Return DEBIAN/control of the files below ``tree``."""
    return CONTROL.format(
        version=version,
        architecture=_output("dpkg", "--print-architecture").strip(),
        maintainer=maintainer,
        size=installed_kibibytes(tree),
        depends=depends,
        recommends=", ".join(_RECOMMENDS),
        suggests=", ".join(_SUGGESTS),
    )


def installed_kibibytes(tree: Path) -> int:
    """Return the size as Debian counts it: each file in whole KiB, everything else as one."""
    paths = [path for path in tree.rglob("*") if "DEBIAN" not in path.relative_to(tree).parts[:1]]
    return sum(-(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1 for path in paths)


def dependencies(bundle: Path) -> str:
    """Return what the binaries of ``bundle`` need of the system, with versions, as dpkg-shlibdeps finds it.

    Raises:
        ValueError: a library is not installed here, or is in no package; with what dpkg-shlibdeps says.
    """
    binaries = sorted(_binaries(bundle))
    libraries = sorted({path.parent for path in binaries if path.suffix == ".so" or ".so." in path.name})
    with tempfile.TemporaryDirectory(prefix="cfmail-control-") as folder:
        (Path(folder) / "debian").mkdir()
        (Path(folder) / "debian" / "control").write_text(
            "Source: cfmail-gui\n\nPackage: cfmail-gui\nArchitecture: any\n"
        )
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info"]
        command += [f"-l{path}" for path in libraries]
        told = subprocess.run([*command, *map(str, binaries)], cwd=folder, check=False, capture_output=True, text=True)
    if told.returncode:
        raise ValueError(told.stderr)
    found = _SHLIBS.search(told.stdout)
    named = [each.strip() for each in found[1].split(",")] if found else []
    return ", ".join(sorted({*named, *_unnamed(named)}))


def _unnamed(named: Iterable[str]) -> list[str]:
    known = {each.split()[0] for each in named}
    return [each for each in _LOADED_BY_NAME if each.split()[0] not in known]


def _binaries(bundle: Path) -> Iterable[Path]:
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.name not in OPTIONAL:
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
