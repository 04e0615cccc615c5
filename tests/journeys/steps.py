"""What stories have in common: how the far end behaves, and what a person does in the windows."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from cfmail_gui.history_query import HistoryQuery
from tests.loopback import answering

# The far end


def good(result, **more) -> dict:
    return {"success": True, "errors": [], "messages": [], "result": result, **more}


def delivered(*addresses: str) -> dict:
    return good({"delivered": list(addresses), "queued": [], "permanent_bounces": [], "message_id": "<id@cf>"})


def everybody(connection):
    """Deliver to whoever was asked for."""
    recorded = connection.read_request()
    connection.answer(200, delivered(*recorded.json()["recipients"]))


def lose(connection):
    """Take the message and say nothing."""
    connection.read_request()


def refused(status, code, message, headers=None):
    return answering(
        status, {"success": False, "errors": [{"code": code, "message": message}], "result": None}, headers
    )


def one_after_another(*behaviours):
    """Behave like the first of these, then like the next; the last one goes on."""
    left = list(behaviours)

    def behave(connection):
        (left.pop(0) if len(left) > 1 else left[0])(connection)

    return behave


class Cloudflare:
    """A far end that sends, has zones, and a log to be asked.

    Who is called bounce@, queued@ or blocked@ gets that; ``log`` is what the log tells: (recipient, status, cause,
    detail); ``may_ask`` False: the token misses Analytics Read.
    """

    ZONE = "5" * 32

    def __init__(self, *, first=None) -> None:
        self.log: list[tuple[str, str, str, str]] = []
        self.may_ask = True
        self.suppressed: set[str] = set()
        self.first = [first] if first else []  # how the first send ends
        self.count = 0

    def __call__(self, connection):
        recorded = connection.read_request()
        path = recorded.path.removeprefix("/client/v4").partition("?")
        match path[0].rpartition("/")[2]:
            case "zones":
                connection.answer(200, good([{"id": self.ZONE, "name": "sender.test"}]))
            case "graphql":
                connection.answer(200, self._told(recorded.json()["variables"]))
            case "suppressions":
                asked = path[2].partition("email=")[2].replace("%40", "@")
                listed = [{"email": asked, "reason": "hard_bounce", "expires_at": "2027-01-02T03:04:05Z"}]
                connection.answer(200, good(listed if asked in self.suppressed else []))
            case "send_raw" if self.first:
                self.first.pop()(connection, recorded)
            case _:
                self._send(connection, recorded.json()["recipients"])

    def _send(self, connection, recipients):
        if self.suppressed & set(recipients):
            errors = [{"code": 10200, "message": "email.sending.error.email.invalid"}]
            connection.answer(400, {"success": False, "errors": errors, "result": None})
            return
        self.count += 1
        lists = {"delivered": [], "queued": [], "permanent_bounces": []}
        names = {"bounce": "permanent_bounces", "queued": "queued"}
        for address in recipients:
            lists[names.get(address.partition("@")[0], "delivered")].append(address)
        connection.answer(200, good({**lists, "message_id": f"<{self.count}@cf>"}))

    def _told(self, variables):
        if not self.may_ask:
            said = "not authorized for that account: does not have permission: analytics.read"
            return {"data": None, "errors": [{"message": said, "extensions": {"code": "authz"}}]}
        now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        rows = [
            {
                "datetime": now,
                "envelopeTo": to,
                "subject": self.subject,
                "messageId": variables.get("id", "<lost@cf>").strip("%"),
                "status": status,
                "errorCause": cause,
                "errorDetail": detail,
                "isLastEvent": 1,
            }
            for to, status, cause, detail in self.log
        ]
        return {"data": {"viewer": {"zones": [{"emailSendingAdaptive": rows}]}}, "errors": None}

    subject = "Grüße"


def posts(server) -> list[dict]:
    """What was asked to be sent, as far as it has come whole, in order."""
    return [each.json() for each in server.requests if each.path.endswith("send_raw") and len(each.body) == each.size]


# The windows


def press(qtbot, button):
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def action(view, name) -> QPushButton:
    """One of the visible buttons of a recipients' view."""
    return next(each for each in view.findChildren(QPushButton) if each.text() == name and each.isVisible())


def trigger(button, text) -> None:
    """Choose the entry of a button's menu that contains ``text``, as it is when the menu is shown."""
    menu = button.menu()
    menu.aboutToShow.emit()
    texts = [each.text().replace("&", "") for each in menu.actions()]
    assert any(text in each for each in texts), texts
    entry = next(each for each in menu.actions() if text in each.text().replace("&", ""))
    assert entry.isEnabled(), entry.text()
    entry.trigger()


def click_row(qtbot, table, row: int) -> None:
    """Choose a row of a table with the mouse."""
    where = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)


def recorded(program):
    """Every attempt, the oldest first."""
    history = program.services.history
    return sorted(history.records(history.find(HistoryQuery())), key=lambda record: record.number)


class HistoryShown:
    """The history window, opened by its key from a window of the program."""

    def __init__(self, qtbot, window):
        self._qtbot = qtbot
        keys = Qt.KeyboardModifier
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        qtbot.keyClick(window, Qt.Key.Key_H, keys.ControlModifier | keys.ShiftModifier)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is not window)
        self.window = QApplication.activeWindow()
        assert self.window.windowTitle() == "History"
        self.table, self.filters, self.commands = self.window.table, self.window.filters, self.window.commands
        self.details = self.window.details
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked has been answered, and all that can be seen is read."""
        self._qtbot.waitUntil(self._is_settled, timeout=20_000)

    def _is_settled(self) -> bool:
        window, model = self.window, self.table.model()
        tasks = (window._finding, window._naming, window.details._reading, model._reading)
        if window.jobs.busy or window._calm.isActive() or any(task.busy for task in tasks):
            return False
        return all(model.index(row, 0).data() != "…" for row in range(min(20, model.rowCount())))

    def column(self, number) -> list[str]:
        model = self.table.model()
        return [model.index(row, number).data() for row in range(model.rowCount())]

    @property
    def subjects(self) -> list[str]:
        return self.column(1)

    @property
    def outcomes(self) -> list[str]:
        return self.column(5)

    def search(self, words: str) -> list[str]:
        """Type words, and return the subjects of what is found."""
        self.filters.search_edit.clear()
        self._qtbot.keyClicks(self.filters.search_edit, words)
        self.settle()
        return self.subjects

    def choose(self, row: int):
        """Choose a row, and return the attempt that is shown then."""
        self.table.choose(row)
        self.settle()
        return self.details.record

    def do(self, name: str) -> None:
        """Press one of the buttons of the attempt that is shown."""
        press(self._qtbot, action(self.details.recipients, name))
