"""The Copy As menu, with the real thread, the real disk and the real clipboard; only the file dialog is answered."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from cfmail_gui.account import SANDBOX_ACCOUNT_ID, SANDBOX_ID, Account
from cfmail_gui.gui import texts_copy_as
from cfmail_gui.gui.copy_as import CopyAs
from cfmail_gui.gui.task_thread import TaskThread
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.sending.copy_as import KINDS, CopySource
from cfmail_gui.sending.keeper import Keeper

ACCOUNT = Account("id", "Acme", "0123456789abcdef" * 2)
KEY_ACCOUNT = Account("id", "Acme", "0123456789abcdef" * 2, auth="global-key", email="admin@cloudflare.example")
SANDBOX = Account(SANDBOX_ID, "Sandbox", SANDBOX_ACCOUNT_ID, kind="sandbox")
ENVELOPE = Envelope("a@sender.example", ("b@far.example",))
RAW = b"From: a@sender.example\r\nSubject: hi\r\n\r\nHello\r\n"


class Stand:
    """A menu, its window, and what was asked, told and remembered."""

    def __init__(self, qtbot, paths, tmp_path, monkeypatch):
        self._qtbot = qtbot
        self.window, self.thread = QWidget(), TaskThread()
        qtbot.addWidget(self.window)
        self.told: list[str] = []
        self.folders: list[str] = []
        self.asked: list[tuple[str, str, str]] = []  # title, proposed path, kinds
        self.answer: Path | str = ""
        self.source: CopySource | None = CopySource(ACCOUNT, ENVELOPE, RAW, name="mail.eml")
        memory = SimpleNamespace(values=SimpleNamespace(last_folder=str(tmp_path)), keep_folder=self.folders.append)
        services = SimpleNamespace(memory=memory, keeper=Keeper(paths), files=self.thread)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._ask)
        self.copy_as = CopyAs(services, self.told.append, self.window)
        self.menu = QMenu(self.window)
        self.copy_as.fill(self.menu, lambda: self.source)
        QGuiApplication.clipboard().setText("before")

    def _ask(self, _parent, *what: str) -> tuple[str, str]:
        self.asked.append(what)
        return str(self.answer), ""

    def choose(self, title: str) -> str:
        """Choose an entry of the menu; returns what was told then."""
        (action,) = [action for action in self.menu.actions() if action.text().replace("&", "") == title]
        action.trigger()
        self._qtbot.waitUntil(lambda: bool(self.told), timeout=20_000)
        return self.told[-1]

    @property
    def pasted(self) -> str:
        return QGuiApplication.clipboard().text()


@pytest.fixture
def stand(qtbot, paths, tmp_path, monkeypatch):
    made = Stand(qtbot, paths, tmp_path, monkeypatch)
    yield made
    assert made.thread.close(10_000)
    QApplication.clipboard().setText("")


def test_the_menu_names_every_form(stand):
    titles = [action.text() for action in stand.menu.actions()]
    assert [title.replace("&", "") for title in titles] == [
        "curl",
        "Python (httpx)",
        "Python (Cloudflare SDK)",
        "TypeScript (Cloudflare SDK)",
        "Go (Cloudflare SDK)",
        "wrangler",
        "Raw HTTP",
    ]
    keys = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(keys)) == len(keys)
    other = QMenu(stand.window)
    stand.copy_as.fill(other, lambda: None)
    assert len(other.actions()) == len(KINDS)


def test_the_text_is_on_the_clipboard_and_the_file_is_on_the_disk(stand, tmp_path):
    stand.answer = tmp_path / "out" / "mine.json"
    told = stand.choose("curl")
    assert json.loads(stand.answer.read_bytes())["mime_message"] == RAW.decode()
    assert f"@{stand.answer}" in stand.pasted
    assert "$CLOUDFLARE_API_TOKEN" in stand.pasted
    assert str(stand.answer) in told
    assert "The token is in neither: it comes from $CLOUDFLARE_API_TOKEN." in told
    assert stand.folders == [str(stand.answer.parent)]
    title, proposed, kinds = stand.asked[0]
    assert title == "Save the request that is sent by curl"
    assert proposed == str(tmp_path / "mail-request.json")
    assert kinds.startswith("JSON")


def test_the_file_is_proposed_beside_the_open_message(stand, tmp_path):
    stand.source = CopySource(KEY_ACCOUNT, ENVELOPE, RAW, name="mail.eml", folder=str(tmp_path / "letters"))
    stand.answer = tmp_path / "mine.eml"
    told = stand.choose("Go (Cloudflare SDK)")
    assert stand.answer.read_bytes() == RAW
    assert stand.asked[0][:2] == (
        "Save the message that is sent by Go (Cloudflare SDK)",
        str(tmp_path / "letters" / "mail-as-sent.eml"),
    )
    assert "$CLOUDFLARE_EMAIL and $CLOUDFLARE_API_KEY" in told


def test_raw_http_says_where_the_token_goes(stand, tmp_path):
    stand.answer = tmp_path / "mine.json"
    assert "put it in place of $CLOUDFLARE_API_TOKEN" in stand.choose("Raw HTTP")


def test_without_a_name_nothing_happens(stand, tmp_path):
    before = sorted(tmp_path.iterdir())
    stand.menu.actions()[0].trigger()
    assert len(stand.asked) == 1
    assert (stand.told, stand.folders, stand.pasted) == ([], [], "before")
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("source", "part"),
    [
        (None, "open a message"),
        (CopySource(ACCOUNT, Envelope("", ("b@far.example",)), RAW), "no sender"),
        (CopySource(SANDBOX, ENVELOPE, RAW), "sandbox"),
        (
            CopySource(ACCOUNT, Envelope("a@sender.example", tuple(f"{n}@x.example" for n in range(60))), RAW),
            "One request takes 50 recipients, and there are 60",
        ),
    ],
)
def test_what_cannot_be_copied_is_said_before_a_file_is_asked_for(stand, source, part):
    stand.source = source
    told = stand.choose("curl")
    assert part in told
    assert "Nothing was copied" in told
    assert (stand.asked, stand.pasted) == ([], "before")


@pytest.mark.parametrize("raw", [b"", b"From: \xe9@sender.example\r\n\r\n"])
def test_a_message_that_cannot_be_sent_is_not_copied(stand, tmp_path, raw):
    stand.source = CopySource(ACCOUNT, ENVELOPE, raw)
    stand.answer = tmp_path / "mine.json"
    assert "Nothing was copied." in stand.choose("curl")
    assert stand.pasted == "before"
    assert not stand.answer.exists()


def test_a_file_that_cannot_be_written_is_told(stand, tmp_path):
    stand.answer = tmp_path / "folder.json"
    stand.answer.mkdir()
    told = stand.choose("curl")
    assert "folder.json" in told
    assert "Nothing was copied." in told
    assert stand.pasted == "before"


def test_foreign_names_are_told_as_plain_text():
    source = CopySource(ACCOUNT, ENVELOPE, RAW)
    assert "\u202e" not in texts_copy_as.copied("curl", source, Path("/tmp/\u202egnp.json"))  # noqa: S108 - never opened
