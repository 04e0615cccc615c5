"""What the program says: every literal that is handed to tr() or marked(), as Python's own parser finds it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "cfmail_gui"
_MARKS = ("tr", "marked")  # what is called with a text


@dataclass(frozen=True, slots=True)
class Text:
    """One text, what tells it apart from others of the same English, and the files that say it."""

    source: str
    comment: str
    plural: bool
    files: list[str] = field(compare=False)

    def call(self) -> str:
        """Return a call that lupdate understands."""
        arguments = [repr(self.source), *([repr(self.comment)] if self.comment or self.plural else [])]
        return f"tr({', '.join([*arguments, *(['1'] if self.plural else [])])})"


def collected(*, plural_only: bool = False) -> list[Text]:
    """Return every text once, in the order of the files and of the lines in them.

    Raises:
        ValueError: a call that no translator would ever see, with where it stands.
    """
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for text in _texts(path):
            known = found.setdefault((text.source, text.comment), text)
            if known.plural != text.plural:
                raise ValueError(f"{path}: with a count and without: {text.source}")
            if text.files[0] not in known.files:
                known.files.append(text.files[0])
    return [text for text in found.values() if text.plural or not plural_only]


def _texts(path: Path) -> Iterator[Text]:
    name = str(path.relative_to(SOURCES))
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    calls = [node for node in nodes if isinstance(node, ast.Call) and _is_tr(node.func)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        yield _text(call, name)


def _is_tr(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id in _MARKS


def _text(call: ast.Call, name: str) -> Text:
    arguments = dict(zip(("text", "comment", "count"), call.args, strict=False))
    arguments |= {each.arg: each.value for each in call.keywords if each.arg}
    where = f"{name}:{call.lineno}"
    source = _literal(arguments.pop("text"), where)
    comment = _literal(arguments.pop("comment"), where) if "comment" in arguments else ""
    if ("count" in arguments) != ("%n" in source):
        raise ValueError(f"{where}: a count goes with %n, and %n with a count")
    return Text(source, comment, "count" in arguments, [name])


def _literal(node: ast.expr, where: str) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise ValueError(f"{where}: a text that is no literal cannot be translated")
    return node.value
