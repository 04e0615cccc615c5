"""The message that the program shows the first time it is started."""

from importlib.resources import files


def sample_message() -> bytes:
    """Return ``sample.eml``, whose recipients make the sandbox deliver, queue and bounce one copy each."""
    return files("cfmail_gui.sandbox").joinpath("sample.eml").read_bytes()
