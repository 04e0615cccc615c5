"""What is made out of the program's own command line: the options of the man page, and completion for three shells."""

import sys
from argparse import Action, ArgumentParser
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Option:
    """One option as people type it; ``value`` is what its value is called, "" where it takes none."""

    names: tuple[str, ...]
    value: str
    help: str
    excludes: tuple[str, ...]

    @property
    def name(self) -> str:
        """The longest spelling."""
        return max(self.names, key=len)


def command_line() -> ArgumentParser:
    """Return the parser of this working tree."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from cfmail_gui.__main__ import command_line as parser

    return parser()


def options(parser: ArgumentParser) -> list[Option]:
    """Return the options in the order of ``--help``."""
    groups = [group._group_actions for group in parser._mutually_exclusive_groups]  # noqa: SLF001 - no public way
    return [_option(action, groups) for action in parser._actions if action.option_strings]  # noqa: SLF001 - likewise


def _option(action: Action, groups: list[list[Action]]) -> Option:
    others = [other for group in groups if action in group for other in group if other is not action]
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    excluded = tuple(name for other in others for name in other.option_strings)
    return Option(tuple(action.option_strings), value, action.help or "", excluded)


def man_options(parser: ArgumentParser) -> str:
    """Return the options as roff."""
    return "\n".join(_man_option(option) for option in options(parser))


def _man_option(option: Option) -> str:
    names = ", ".join(rf"\fB{_roff(name)}\fR" for name in option.names)
    value = rf" \fI{_roff(option.value)}\fR" if option.value else ""
    return f".TP\n{names}{value}\n{_roff(_sentence(option.help))}"


def _roff(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def bash_completion(parser: ArgumentParser) -> str:
    """Return the completion for bash: options where a word begins with a dash, files elsewhere."""
    words = " ".join(name for option in options(parser) for name in option.names)
    takes = "|".join(name for option in options(parser) if option.value for name in option.names)
    return f"""# bash completion for cfmail-gui
_cfmail_gui() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}}
    COMPREPLY=()
    case $previous in
        {takes}) return ;;
    esac
    case $current in
        -*) mapfile -t COMPREPLY < <(compgen -W "{words}" -- "$current") ;;
        *)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            ;;
    esac
}}
complete -F _cfmail_gui cfmail-gui
"""


def zsh_completion(parser: ArgumentParser) -> str:
    """Return the completion for zsh."""
    lines = [f"    {_zsh_option(option)} \\" for option in options(parser)]
    return "\n".join(["#compdef cfmail-gui", "_arguments -s \\", *lines, "    '*:message:_files'", ""])


def _zsh_option(option: Option) -> str:
    excluded = " ".join([*option.names, *option.excludes])
    names = option.name if len(option.names) == 1 else "{" + ",".join(option.names) + "}"
    told = "[" + option.help.replace("'", "'\\''").replace("[", r"\[").replace("]", r"\]").replace(":", r"\:") + "]"
    value = f":{option.value}: " if option.value else ""
    return f"'({excluded})'{names}'{told}{value}'"


def fish_completion(parser: ArgumentParser) -> str:
    """Return the completion for fish."""
    return "".join(_fish_option(option) for option in options(parser))


def _fish_option(option: Option) -> str:
    words = ["complete", "-c", "cfmail-gui"]
    for name in option.names:
        words += ["-l" if name.startswith("--") else "-s", name.lstrip("-")]
    words += ["-x"] if option.value else []
    told = option.help.replace("\\", r"\\").replace("'", r"\'")
    return f"{' '.join(words)} -d '{told}'\n"
