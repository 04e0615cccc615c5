"""Man page and completions tell of every option, and of none that is not there."""

import re
import shutil
import subprocess
from argparse import ArgumentParser

import pytest
from command_line_pages import bash_completion, command_line, fish_completion, man_options, options, zsh_completion


@pytest.fixture
def parser():
    odd = ArgumentParser(prog="cfmail-gui")
    odd.add_argument("-n", "--name", metavar="WHO", help="it's [odd]: 50 \\ 2")
    group = odd.add_mutually_exclusive_group()
    group.add_argument("--one", action="store_true", help="one")
    group.add_argument("--two", action="store_true", help="two")
    odd.add_argument("files", nargs="*")
    return odd


def spelled(text):
    return set(re.findall(r"--[a-z-]+", text.replace("\\-", "-")))


def test_every_option_is_everywhere():
    parser = command_line()
    names = {name for option in options(parser) for name in option.names if name.startswith("--")}
    assert {"--account", "--check", "--version"} <= names
    assert spelled(man_options(parser)) == names
    assert spelled(bash_completion(parser)) - {"--"} == names
    assert spelled(zsh_completion(parser)) == names
    assert {f"--{name}" for name in re.findall(r" -l (\S+)", fish_completion(parser))} == names


def test_what_shells_read_is_quoted(parser):
    assert r"'(-n --name)'{-n,--name}'[it'\''s \[odd\]\: 50 \ 2]:WHO: '" in zsh_completion(parser)
    assert r"-s n -l name -x -d 'it\'s [odd]: 50 \\ 2'" in fish_completion(parser)
    assert "'(--one --two)'--one'" in zsh_completion(parser)
    assert r"It's [odd]: 50 \e 2." in man_options(parser)


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "offered"), [("--o", ["--one"]), ("-", ["--one", "--two"]), ("--name ", []), ("mai", ["mail.eml"])]
)
def test_bash_completes(parser, tmp_path, words, offered):
    (tmp_path / "mail.eml").touch()
    script = (
        bash_completion(parser)
        + """
COMP_WORDS=(cfmail-gui $WORDS) COMP_CWORD=1
[[ $WORDS == *\\  ]] && COMP_WORDS+=("") COMP_CWORD=2
compopt() { :; }
_cfmail_gui
printf '%s\\n' "${COMPREPLY[@]}"
"""
    )
    told = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env={"WORDS": words}, capture_output=True, check=True, text=True
    )
    assert set(offered) <= set(told.stdout.split())
    assert offered or not told.stdout.split()
    assert not told.stderr
