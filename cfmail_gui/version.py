"""Which version of the program this is."""

from functools import cache


@cache
def program_version() -> str:
    """Return the installed version, or "0" where the program runs without being installed."""
    from importlib.metadata import PackageNotFoundError, version  # 10 ms that a start need not spend

    try:
        return version("cfmail-gui")
    except PackageNotFoundError:
        return "0"
