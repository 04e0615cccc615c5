"""What the program hands to the preview."""

import pytest

from cfmail_gui.late import LateLookups
from cfmail_gui.sending.memory import Memory
from cfmail_gui.store.settings import Settings
from cfmail_gui.workshop import Workshop


class Engine:
    """Started, and no page shown yet."""

    def close(self) -> None:
        pass


@pytest.fixture
def workshop(paths):
    made = Workshop(paths, {}, Memory(Settings(paths.settings)), LateLookups(""), lambda _account: None)
    yield made
    made.close()


@pytest.mark.webengine
def test_a_window_opened_while_the_engine_starts_does_not_take_that_for_a_crash(workshop):
    workshop._engine = Engine()
    workshop._mark().begin()
    assert workshop.preview.obstacle() is None


def test_a_crash_is_forgotten_on_demand(workshop):
    workshop._mark().begin()
    assert workshop._mark().read()
    workshop.preview.forget_crash()
    assert workshop._mark().read() == ""
