"""A Debian system with nothing in it but the essentials, in a folder: made by debootstrap, entered by chroot."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PERSON = 1000
"""The user id of whoever uses the system."""

_KEYRINGS = ("/usr/share/keyrings", "/etc/apt/keyrings", "/etc/apt/trusted.gpg.d")
_COPIED = ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt")
_MOUNTED = {"proc": "proc", "dev/shm": "tmpfs"}
_OF_APT = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")


class NoBareSystemError(Exception):
    """Such a system cannot be made here; says why."""


class BareSystem:
    """The system below ``root``, with a person called "tester" in it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, user: bool = False, **more: Any) -> subprocess.CompletedProcess[str]:
        """Run a command in it and return what it said.

        Raises:
            subprocess.CalledProcessError: its status is not 0.
        """
        options = {"check": True, "text": True, "stdout": subprocess.PIPE, "timeout": 900} | more
        return subprocess.run(self.words(command, user=user), env=self.environment(user=user), **options)  # noqa: PLW1510 - it is among the options

    def start(self, *command: str, environment: dict[str, str], **more: Any) -> subprocess.Popen[bytes]:
        """Start a command in it as its person."""
        return subprocess.Popen(self.words(command, user=True), env=self.environment(user=True) | environment, **more)

    def words(self, command: tuple[str, ...], *, user: bool) -> list[str]:
        """Return the command line by which a command runs in it."""
        who = [f"--userspec={PERSON}:{PERSON}"] if user else []
        return ["chroot", *who, str(self.root), *command]

    def environment(self, *, user: bool) -> dict[str, str]:
        """Return what a command in it is told: nothing of the environment outside but the way to the network."""
        own = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
            "HOME": "/home/tester" if user else "/root",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        return own | {name: os.environ[name] for name in _OF_APT if name in os.environ}

    def install(self, *packages: str) -> None:
        """Install packages, or .deb files by their paths in it, with what they depend on and nothing besides."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages, stderr=subprocess.STDOUT)

    def files(self) -> set[str]:
        """Return all that is in it, by path from its root, without what is mounted."""
        found = set()
        for folder, folders, names in os.walk(self.root):
            place = Path(folder).relative_to(self.root)
            folders[:] = [name for name in folders if str(place / name) not in ("proc", "dev")]
            found |= {str(place / name) for name in (*folders, *names)}
        return found


def codename() -> str:
    """Return what this release of Debian is called; "" where this is none."""
    told = Path("/etc/os-release").read_text(encoding="utf-8")
    found = re.search(r"^VERSION_CODENAME=(\w+)$", told, re.MULTILINE)
    return found[1] if found else ""


@contextmanager
def bare_system(work: Path) -> Iterator[BareSystem]:
    """Yield a new system of this machine's own release, from the mirror that this machine uses.

    What debootstrap makes is kept as an archive in ``work``: only the first system takes a minute.

    Raises:
        NoBareSystemError: not the superuser, no Debian, or debootstrap cannot be had or fails.
    """
    if os.geteuid() != 0:
        raise NoBareSystemError("only the superuser can change the root")
    archive = work / f"bare-{codename()}.tar"
    if not archive.exists():
        _make(archive)
    system = BareSystem(work / "bare")
    _remove(system.root)
    system.root.mkdir(parents=True)
    subprocess.run(["tar", "-C", str(system.root), "-xpf", str(archive)], check=True)
    try:
        _prepare(system)
        yield system
    finally:
        _remove(system.root)


def _make(archive: Path) -> None:
    if not shutil.which("debootstrap"):
        raise NoBareSystemError("debootstrap is not installed")
    addresses = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"],
        capture_output=True,
        text=True,
        check=False,
    )
    mirror = next(iter(addresses.stdout.split()), "")
    if not mirror or not codename():
        raise NoBareSystemError("this is no Debian system with a mirror")
    root = archive.with_suffix(".new")
    _remove(root)
    log = archive.with_suffix(".log")
    with log.open("wb") as file:
        command = ["debootstrap", "--variant=minbase", codename(), str(root), mirror]
        done = subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        raise NoBareSystemError(f"debootstrap failed: {log}")
    subprocess.run(["tar", "-C", str(root), "-cf", str(archive), "."], check=True)
    _remove(root)


def _prepare(system: BareSystem) -> None:
    """Give it the machine's way to packages, a person, and what every system has mounted."""
    for path in map(Path, _COPIED):
        if path.exists():
            _copy(path, system.root)
    for folder in map(Path, _KEYRINGS):
        for path in folder.glob("*") if folder.is_dir() else ():
            _copy(path, system.root)
    (system.root / "etc/apt/sources.list").unlink(missing_ok=True)
    for path in (Path("/etc/apt/sources.list"), *Path("/etc/apt").glob("sources.list.d/*.*")):
        if path.is_file() and path.suffix in (".list", ".sources"):
            _copy(path, system.root)
    for path in Path("/etc/apt/apt.conf.d").glob("*"):
        if "Invoke" not in path.read_text(encoding="utf-8"):  # which names programs that are not in it
            _copy(path, system.root)
    for place, kind in _MOUNTED.items():
        (system.root / place).mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "-t", kind, kind, str(system.root / place)], check=True)
    system.run("useradd", "--create-home", "--uid", str(PERSON), "tester")
    system.run("apt-get", "update", "-qq", stderr=subprocess.STDOUT)


def _copy(path: Path, root: Path) -> None:
    target = root / path.relative_to("/")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(path.read_bytes())


def _remove(root: Path) -> None:
    for place in _MOUNTED:
        if os.path.ismount(root / place):
            subprocess.run(["umount", "--lazy", str(root / place)], check=True)
    if root.exists():
        shutil.rmtree(root)
