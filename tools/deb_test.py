"""Install the package where there is no Python, upgrade it, use it by accessible names alone, and take it away again.

Works on the newest dist/*.deb, or the one that the command line names. Exits with 77 where it cannot be run.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from atspi import Node, accessibility, until
from bare_system import PERSON, BareSystem, NoBareSystemError, bare_system
from deb_bundle import WORK
from deb_control import OPTIONAL
from setup import ROOT, install_packages

NOT_RUN = 77
_ENVIRONMENT = ("xvfb", "dbus", "at-spi2-core", "desktop-file-utils", "shared-mime-info", "xdg-utils")
"""What stands for the desktop of whoever installs the package."""

_KEPT_BY_SYSTEM = ("var/lib/dpkg/", "var/lib/apt/", "var/cache/", "var/log/", "home/tester/", "tmp/", "run/")
_PREVIOUS = "~previous"  # sorts before the version itself
_OTHER = """[Desktop Entry]
Type=Application
Name=Other
Exec=true %f
MimeType=message/rfc822;
"""
_MAIL = b"""From: you@sender.example\r
To: ada@recipient.example, queued@recipient.example\r
Cc: bounce@recipient.example\r
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r
Date: Sun, 22 Nov 2026 10:00:00 +0000\r
Message-ID: <1@sender.example>\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=utf-8\r
Content-Transfer-Encoding: 7bit\r
\r
<p>Shown by Chromium</p>\r
"""
_OUTCOMES = [
    ("ada@recipient.example", "Delivered"),
    ("queued@recipient.example", "Queued"),
    ("bounce@recipient.example", "Bounced"),
]


class FailedError(Exception):
    """The package does not do what it shall; says what."""


def main() -> int:
    """Return 0 when every step went well."""
    package = Path(sys.argv[1]) if len(sys.argv) > 1 else newest()
    if not shutil.which("debootstrap"):
        install_packages(["debootstrap"])
    try:
        with bare_system(WORK) as system:
            test(system, package)
    except NoBareSystemError as error:
        print(f"DEB TEST NOT RUN: {error}.", file=sys.stderr)
        return NOT_RUN
    except FailedError as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    return 0


def newest() -> Path:
    """Return the package that was built last.

    Raises:
        ValueError: there is none.
    """
    return max((ROOT / "dist").glob("cfmail-gui_*.deb"), key=lambda path: path.stat().st_mtime)


def test(system: BareSystem, package: Path) -> None:
    """Take every step, in order."""
    with told("A bare system has no Python"):
        ensure(not any(system.root.glob("usr/bin/python3*")), "there is a Python in it")
        system.install(*_ENVIRONMENT)
        prepare_person(system)
        before = system.files()
    with told("The previous version installs, with its dependencies and nothing else"):
        install(system, previous(package))
        ensure(not any(system.root.glob("usr/bin/python3*")), "a dependency brought Python")
    with told("Every library of every binary is found"):
        ensure_linked(system)
    with told("It upgrades"):
        install(system, package)
        ensure(_PREVIOUS not in system.run("dpkg-query", "-W", "cfmail-gui").stdout, "the old version is still there")
    with told("The desktop offers it for messages, and keeps its default"):
        ensure_registered(system)
    with told("It opens a file, sends it through the sandbox and tells of every recipient, by accessible names alone"):
        use(system)
    with told("It goes without leaving anything behind"):
        system.run("apt-get", "purge", "-y", "-qq", "cfmail-gui", stderr=subprocess.STDOUT)
        system.run("apt-get", "autoremove", "--purge", "-y", "-qq", stderr=subprocess.STDOUT)
        ensure_gone(system, before)


@contextmanager
def told(step: str) -> Iterator[None]:
    """Print a step, and how long it took."""
    print(f"{step} …", end=" ", flush=True)
    begin = time.monotonic()
    yield
    print(f"{time.monotonic() - begin:.0f} s", flush=True)


def ensure(condition: bool, otherwise: str) -> None:  # noqa: FBT001 - it is the sentence's subject
    """Raise FailedError where ``condition`` does not hold."""
    if not condition:
        raise FailedError(otherwise)


def prepare_person(system: BareSystem) -> None:
    """Give the person a message, and another program that is the default for such."""
    (system.root / "home/tester/mail.eml").write_bytes(_MAIL)
    (system.root / "usr/share/applications/other.desktop").write_text(_OTHER)
    system.run("update-desktop-database")
    system.run("mkdir", "-p", "/home/tester/.config", user=True)
    system.run("xdg-mime", "default", "other.desktop", "message/rfc822", user=True)


def previous(package: Path) -> Path:
    """Return the same package with a lower version."""
    tree = WORK / "previous"
    shutil.rmtree(tree, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text(encoding="utf-8").split("\n")
    control.write_text("\n".join(line + _PREVIOUS if line.startswith("Version: ") else line for line in lines))
    target = WORK / "previous.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return target


def install(system: BareSystem, package: Path) -> None:
    """Install a package of this machine in the system."""
    target = system.root / "var/cache" / package.name
    shutil.copy(package, target)
    system.install(f"/var/cache/{package.name}")
    target.unlink()


def ensure_linked(system: BareSystem) -> None:
    """Ask the dynamic linker about every binary of the package."""
    listing = 'find /usr/lib/cfmail-gui -type f \\( -name "*.so*" -o -perm -u+x \\) -exec ldd {} + 2>/dev/null'
    told = system.run("sh", "-c", listing, check=False).stdout
    binary, missing = "", []
    for line in told.splitlines():
        if not line.startswith("\t"):
            binary = line.rstrip(":")
        elif "not found" in line and not binary.endswith(OPTIONAL):
            missing.append(f"{binary}: {line.strip()}")
    ensure("libQt6WebEngineCore" in told, "ldd told nothing")
    ensure(not missing, "; ".join(missing))


def ensure_registered(system: BareSystem) -> None:
    """Look at what the desktop knows of the package."""
    known = (system.root / "usr/share/applications/mimeinfo.cache").read_text(encoding="utf-8")
    for kind in ("message/rfc822", "application/mbox"):
        ensure(any(line.startswith(kind) and "cfmail-gui.desktop" in line for line in known.splitlines()), kind)
    chosen = system.run("xdg-mime", "query", "default", "message/rfc822", user=True).stdout.strip()
    ensure(chosen == "other.desktop", f"the default became {chosen}")


def use(system: BareSystem) -> None:
    """Start the program with a file on a virtual display, and do with it what a person does."""
    with ExitStack() as stack:
        environment = stack.enter_context(desktop(system))
        with acting_as(PERSON):
            bus = stack.enter_context(accessibility(environment["DBUS_SESSION_BUS_ADDRESS"], str(system.root)))
        outside = environment | {"DBUS_SESSION_BUS_ADDRESS": _inside(environment, system)}
        errors = WORK / "deb-test.log"
        with errors.open("wb") as file:
            program = system.start(
                "cfmail-gui", "/home/tester/mail.eml", environment=outside, stderr=file, stdin=subprocess.DEVNULL
            )
        try:
            begin = time.monotonic()
            window = bus.application("cfmail-gui").wait_for("mail.eml — cfmail", "frame")
            print(f"[first window after {time.monotonic() - begin:.1f} s]", end=" ", flush=True)
            send(window)
            look(window, system)
            start_again(system, outside, bus.application("cfmail-gui"))
            bus.application("cfmail-gui").wait_for("Quit", "menu item").press()
            ensure(program.wait(timeout=60) == 0, f"it ended with {program.returncode}: {errors}")
        finally:
            program.kill()
            program.wait()
    ensure("Traceback" not in errors.read_text(encoding="utf-8"), f"it said something unexpected: {errors}")


@contextmanager
def acting_as(user: int) -> Iterator[None]:
    """Be another user for a while: a session bus talks to its own user alone, and not to the superuser either."""
    os.seteuid(user)
    try:
        yield
    finally:
        os.seteuid(0)


def _inside(environment: dict[str, str], system: BareSystem) -> str:
    return environment["DBUS_SESSION_BUS_ADDRESS"].replace(str(system.root), "", 1)


def send(window: Node) -> None:
    """Send through the sandbox and read every recipient's outcome."""
    window.wait_for("Send", "push button", "enabled").press()
    table = window.wait_for("Results", "table")
    rows = until(lambda: found if len(found := table.rows()) == len(_OUTCOMES) else None, window.outline)
    ensure([row[:2] for row in rows] == _OUTCOMES, f"the outcomes are {rows}")


def look(window: Node, system: BareSystem) -> None:
    """Show the preview: Chromium runs, out of the package, and no simple view stands in for it."""
    window.wait_for("Preview", "page tab").press()
    window.wait_for("Rendered message")
    until(lambda: chromium(system), lambda: f"Chromium does not run; there is {window.outline()}")
    ensure("simple view" not in window.outline(), f"a simple view stands in: {window.outline()}")


def start_again(system: BareSystem, environment: dict[str, str], program: Node) -> None:
    """Choose New Message in the menu of the desktop: the program that runs opens a window for it."""
    second = system.start("cfmail-gui", "--new", environment=environment, stdin=subprocess.DEVNULL)
    ensure(second.wait(timeout=60) == 0, "a second start failed")
    until(lambda: [each.role for each in program.children()].count("frame") > 1, program.outline)


def chromium(system: BareSystem) -> bool:
    """Say whether a process of the package's browser engine runs in the system."""
    wanted = str(system.root / "usr/lib/cfmail-gui/_internal/PySide6/Qt/libexec/QtWebEngineProcess")
    return any(_links_to(process / "exe") == wanted for process in Path("/proc").glob("[0-9]*"))


def _links_to(path: Path) -> str:
    try:
        return str(path.readlink())
    except OSError:
        return ""


@contextmanager
def desktop(system: BareSystem) -> Iterator[dict[str, str]]:
    """Run a display and a session bus in the system, and yield what a program there needs to know of them.

    The address of the bus is the one that holds outside.
    """
    runtime = "/run/user/tester"
    system.run("install", "-d", "-m", "700", "-o", "tester", "-g", "tester", runtime)
    socket = system.root / runtime[1:] / "bus"
    environment = {"XDG_RUNTIME_DIR": runtime, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # in a changed root the kernel gives no user namespace
    with ExitStack() as stack:
        reader, writer = os.pipe()
        screen = ("Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp")
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        display = system.start(*screen, environment={}, pass_fds=(writer,), **quiet)
        os.close(writer)
        stack.callback(ended(display))
        with os.fdopen(reader) as pipe:
            environment["DISPLAY"] = f":{pipe.readline().strip()}"
        daemon = ("dbus-daemon", "--session", "--nofork", f"--address=unix:path={runtime}/bus")
        stack.callback(ended(system.start(*daemon, environment=environment, **quiet)))
        until(socket.exists, lambda: "the session bus did not start")
        yield environment | {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={socket}"}


def ended(process: subprocess.Popen[bytes]) -> Callable[[], None]:
    """Return what ends ``process`` and waits for that."""

    def end() -> None:
        process.terminate()
        process.wait(timeout=20)

    return end


def ensure_gone(system: BareSystem, before: set[str]) -> None:
    """Compare what is in the system now with what was in it."""
    more = sorted(path for path in system.files() - before if not f"{path}/".startswith(_KEPT_BY_SYSTEM))
    less = sorted(path for path in before - system.files() if not f"{path}/".startswith(_KEPT_BY_SYSTEM))
    ensure(not more and not less, f"left behind: {more}; missing: {less}")


if __name__ == "__main__":
    raise SystemExit(main())
