"""What takes the keyboard in a window, and what it is called."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTabBar, QWidget

ROLES_OF_NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not widget.objectName().startswith("qt_")
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def called(widget: QWidget) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name!r} in {type(widget.parent()).__name__}"


def nameless(root: QWidget) -> list[str]:
    """Return what takes the keyboard and is called nothing, or is nothing."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if takes_tab(widget) and not isinstance(widget, QTabBar):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name) or interface.role() in ROLES_OF_NOTHING:
                found.append(f"{called(widget)} is a {interface.role().name}")
    return found
