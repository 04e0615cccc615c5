"""Why the browser engine is not started, told without starting it."""

import builtins
import os

import pytest
from PySide6.QtCore import qVersion

from cfmail_gui.gui.preview import obstacle as module
from cfmail_gui.gui.preview.obstacle import Obstacle, StartMark, obstacle

NO_MARK = StartMark(lambda: "", lambda _text: None)
UNSANDBOXED = {"QTWEBENGINE_DISABLE_SANDBOX": "1"}


@pytest.fixture
def importing(monkeypatch):
    """Let the import of WebEngine fail in a way."""
    real = builtins.__import__

    def fail(error):
        def imported(name, *arguments):
            if name.startswith("PySide6.QtWebEngine"):
                raise error
            return real(name, *arguments)

        monkeypatch.setattr(builtins, "__import__", imported)

    return fail


def test_none():
    assert obstacle(UNSANDBOXED, NO_MARK) is None


def test_the_module_is_missing(importing):
    importing(ModuleNotFoundError("No module named 'PySide6.QtWebEngineCore'"))
    assert obstacle(UNSANDBOXED, NO_MARK) == Obstacle("missing-module")


def test_a_library_is_missing(importing):
    importing(ImportError("libnss3.so: cannot open shared object file: No such file or directory"))
    assert obstacle(UNSANDBOXED, NO_MARK) == Obstacle("missing-library", "libnss3.so")


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, Obstacle("root")),
        ({"QTWEBENGINE_DISABLE_SANDBOX": "0"}, Obstacle("root")),
        (UNSANDBOXED, None),
        ({"QTWEBENGINE_CHROMIUM_FLAGS": "--a --no-sandbox"}, None),
        ({"QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandboxes"}, Obstacle("root")),
    ],
)
def test_root(monkeypatch, environ, expected):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert obstacle(environ, NO_MARK) == expected


@pytest.mark.parametrize(("can", "expected"), [(True, None), (False, Obstacle("no-user-namespaces"))])
def test_user_namespaces(monkeypatch, can, expected):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(module, "_has_user_namespaces", lambda: can)
    assert obstacle({}, NO_MARK) == expected


def test_the_probe_leaves_no_child_behind():
    assert module._has_user_namespaces() in (True, False)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_the_probe_sees_a_refusal(monkeypatch):
    monkeypatch.setattr(module, "_NEW_USER", 0x10000000 | 0x100)  # with CLONE_VM and CLONE_NEWUSER ...
    monkeypatch.setattr(module, "_NEW_PROCESSES", 0x20000000 | 0x10000)  # ... CLONE_THREAD cannot be had
    assert module._has_user_namespaces() is False


def test_a_start_that_was_never_seen_to_succeed():
    texts = []
    mark = StartMark(lambda: texts[-1] if texts else "", texts.append)
    mark.begin()
    assert obstacle(UNSANDBOXED, mark) == Obstacle("crashed-before")
    mark.clear()
    assert obstacle(UNSANDBOXED, mark) is None
    assert texts == [qVersion(), ""]


def test_a_start_of_another_version_does_not_count():
    assert obstacle(UNSANDBOXED, StartMark(lambda: "6.0.0", lambda _text: None)) is None
