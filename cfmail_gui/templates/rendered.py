"""What came of rendering one text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Undefined:
    """A variable that the template shows and the data do not have; it was rendered as nothing.

    ``name`` is written with its path, as in ``order.items[0].name``; ``line`` counts from 1 in ``where``, which is a
    file's name, a header field's or "part 1.2".
    """

    name: str
    line: int
    where: str = ""


@dataclass(frozen=True, slots=True)
class Used:
    """A variable that the template asks for, at the first place where it does.

    ``value`` is the beginning of what the data say. One that they do not have may still be no ``Undefined``: a
    condition or a default can deal with that.
    """

    name: str
    value: str
    line: int
    where: str = ""
    is_undefined: bool = False


@dataclass(frozen=True, slots=True)
class Rendered:
    """One rendered text; every variable is listed once, in the order of first use."""

    text: str
    undefined: tuple[Undefined, ...] = ()
    used: tuple[Used, ...] = ()
