"""Everything is deleted, tokens too, and the program's end makes nothing of it again."""

import sys
import textwrap

import pytest

from tests.conftest import ACCOUNT_ID, TOKEN
from tests.real_program import Home

# A program that has something of every kind, up to the moment before the deletion.
FULL = f"""
    from cfmail_gui.account import Account, Secret
    from cfmail_gui.gui.trust.storage_page import StoragePage
    from cfmail_gui.gui.trust.wipe_dialog import WipeDialog
    window, services = program.windows[0], program.services
    services.book.save(Account("far", "Far", "{ACCOUNT_ID}"), Secret("{TOKEN}"))
    assert keyring.entries
    yield lambda: window.session.opened is not None
    yield window.send_panel.button.isEnabled
    window.send_panel.button.click()
    yield lambda: window.result_panel.table.model().rowCount() > 0 and window.sending.request is None
    subject = window.message_panel.compose.lines.lines["Subject"]
    window.message_panel.choose(0)
    subject.setFocus()
    subject.setText("Changed")
    subject.textEdited.emit("Changed")
    yield lambda: window.session.modified
    window.autosave.keep_here()
    page = StoragePage(services, None)
    page.show()
    yield lambda: bool(page._model.rows)
    kept = {{each.kind for each in page._model.rows if not each.is_empty}}
"""
WIPE = """
    page.wipe_button.click()
    dialog = page.findChild(WipeDialog)
    dialog.sure.setChecked(True)
    dialog.delete_button.click()
"""


@pytest.fixture
def home(tmp_path) -> Home:
    return Home(tmp_path)


def test_nothing_is_left(home):
    at_end = "import atexit; atexit.register(lambda: print(keyring.entries))"
    done = home.run(_joined(FULL, "print(sorted(kept))", WIPE), before=at_end)
    assert done.returncode == 0, done.stderr
    assert not [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    for kind in ("settings", "accounts", "tokens", "history", "bodies", "unsaved", "addresses", "logs"):
        assert kind in done.stdout
    assert done.stdout.endswith("{}\n")
    assert not [each for each in home.folder.rglob("*cfmail-gui*") if "runtime" not in each.parts]


def test_a_question_that_is_not_answered_with_yes_deletes_nothing(home):
    story = """
        page.wipe_button.click()
        dialog = page.findChild(WipeDialog)
        assert not dialog.delete_button.isEnabled()
        dialog.cancel_button.click()
        page.close()
        window.workbench.flush()
        window.session._saved = window.session.document.octets
        program.quit()
    """
    done = home.run(_joined(FULL, story))
    assert done.returncode == 0, done.stderr
    left = home.files()
    assert "config/cfmail-gui/accounts.toml" in left
    assert "data/cfmail-gui/journal.sqlite" in left


def test_what_the_keyring_does_not_let_go_of_stops_it_until_the_user_says_otherwise(home):
    story = """
        keyring.failure = OSError("no")
        page.wipe_button.click()
        dialog = page.findChild(WipeDialog)
        dialog.sure.setChecked(True)
        dialog.delete_button.click()
        yield page.notice.isVisible
        assert "keyring" in page.notice.label.text()
        assert services.book.stored
        page.notice.action_buttons[1].click()
    """
    done = home.run(_joined(FULL, story))
    assert done.returncode == 0, done.stderr
    assert not home.files()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_start_and_an_end_talk_to_nobody(home):
    watched = """
        import socket, sys
        used = []
        sys.addaudithook(lambda name, facts: used.append(name) if name.startswith(("socket.connect", "socket.bind",
            "socket.sendto", "socket.getaddrinfo", "urllib.Request")) else None)
    """
    story = """
        window = program.windows[0]
        yield lambda: window.session.opened is not None
        program.show_diagnostics()
        program.show_preferences("storage")
        window.tools.about()
        inodes = {os.readlink(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd") if
            os.path.exists(f"/proc/self/fd/{each}")}
        kinds = {}
        for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
            lines = open(f"/proc/self/net/{kind}").read().splitlines()[1:]
            kinds[kind] = [line for line in lines if f"socket:[{line.split()[9]}]" in inodes]
        print("network", [kind for kind, lines in kinds.items() if lines], used)
        program.quit()
    """
    done = home.run(story, before=watched)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "network [] []\n"


def _joined(*stories: str) -> str:
    return "\n".join(textwrap.dedent(story) for story in stories)
