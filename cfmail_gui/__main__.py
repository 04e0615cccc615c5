"""The command line. Nothing heavy is imported before it is known to be right."""

import gc
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from cfmail_gui.version import program_version

if TYPE_CHECKING:
    from cfmail_gui.wanted import Wanted

STANDARD_INPUT = "-"
_NO_DISPLAY = "cfmail-gui: there is no display: set DISPLAY or WAYLAND_DISPLAY, or start it from a desktop session."


class _OneLineParser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Print one line, not the whole usage."""
        self.exit(2, f"{self.prog}: {message}\n")


def command_line() -> ArgumentParser:
    """Return the parser, out of which the packages' shell completion is made, too."""
    parser = _OneLineParser(
        prog="cfmail-gui",
        description="Open raw MIME messages, set their SMTP envelope, and send them through Cloudflare Email Sending.",
    )
    parser.add_argument("--version", action="store_true", help="show the version and exit")
    parser.add_argument("--account", metavar="NAME", help="use this account in the windows that open")
    parser.add_argument("--new", action="store_true", help="begin an empty message")
    parser.add_argument(
        "--check",
        action="store_true",
        help="print what the checks find, open no window, exit with 1 where something will fail",
    )
    form = parser.add_mutually_exclusive_group()
    for name in ("json", "markdown"):
        form.add_argument(
            f"--{name}", dest="form", action="store_const", const=name, default="text", help=f"with --check: as {name}"
        )
    parser.add_argument("files", nargs="*", metavar="FILE", help="message to open, or - for standard input")
    return parser


def parse(words: list[str]) -> Namespace:
    """Return ``account`` (str or None), ``files`` (list of str), ``new``, ``check`` (bool) and ``form`` (str).

    It exits with 2 where the words are wrong.
    """
    parser = command_line()
    arguments = parser.parse_args(words)
    if arguments.version:
        print(f"cfmail-gui {program_version()}")  # noqa: T201 - what was asked for
        parser.exit()
    if arguments.files.count(STANDARD_INPUT) > 1:
        parser.error("standard input (-) can be read only once")
    _refuse_contradictions(parser, arguments)
    return arguments


def _refuse_contradictions(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.check:  # which tells of a file that is missing, and goes on with the next
        if not arguments.files:
            parser.error("--check needs a FILE, or - for standard input")
        if arguments.new:
            parser.error("--new opens a window, and --check opens none")
        return
    if arguments.form != "text":
        parser.error(f"--{arguments.form} goes with --check")
    for name in arguments.files:
        if name != STANDARD_INPUT and not os.path.lexists(name):
            parser.error(f"no such file: {name}")


def main() -> int:
    """Run the program and return its exit status."""
    arguments = parse(sys.argv[1:])
    if arguments.check:
        from cfmail_gui.check_command import main_check

        return main_check(arguments.files, arguments.form, arguments.account)
    if sys.platform == "linux" and not _has_display():
        print(_NO_DISPLAY, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    gc.disable()  # hundreds of classes are made and none is garbage: a tenth of the time to the first paint
    from cfmail_gui.single import started
    from cfmail_gui.store.paths import default_paths

    paths = default_paths()
    begun = started(_wanted(arguments), paths)
    if isinstance(begun, int):
        return begun
    from cfmail_gui.start import run

    return run(begun, paths)


def _wanted(arguments: Namespace) -> "Wanted":
    from cfmail_gui.wanted import Wanted

    return Wanted(
        files=tuple(name if name == STANDARD_INPUT else Path(name).absolute() for name in arguments.files),
        account=arguments.account,
        new=arguments.new,
        activation=os.environ.get("XDG_ACTIVATION_TOKEN", ""),
    )


def _has_display() -> bool:
    # Qt's X11 plugin aborts the process without a display; the plugins that draw elsewhere are named explicitly.
    named = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) or named not in (
        "",
        "xcb",
        "wayland",
    )


if __name__ == "__main__":
    raise SystemExit(main())
