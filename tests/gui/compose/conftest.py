import pytest

from cfmail_gui.gui.compose.compose_page import ComposePage
from tests.gui.pages import Stage


@pytest.fixture
def stage(qtbot, paths):
    """The Compose page without a message."""
    made = Stage(qtbot, paths, ComposePage)
    yield made
    made.close()
