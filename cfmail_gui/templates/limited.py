"""The Liquid engine with its limits switched on: a template can neither hang the program nor read anything."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from io import StringIO
from typing import TextIO

from liquid import Environment, Undefined
from liquid.builtin.expressions import LoopExpression, Path
from liquid.builtin.expressions.primitive import RangeLiteral
from liquid.builtin.output import Output, OutputNode
from liquid.builtin.tags.cycle_tag import CycleNode, CycleTag
from liquid.builtin.tags.echo_tag import EchoTag
from liquid.builtin.tags.for_tag import ForLoop, ForNode, ForTag
from liquid.builtin.tags.tablerow_tag import TableRow
from liquid.context import RenderContext
from liquid.output import LimitedStringIO
from liquid.stringify import to_liquid_string
from liquid.template import BoundTemplate
from liquid.token import Token

from cfmail_gui.templates import deadline as limits
from cfmail_gui.templates.deadline import Deadline, weight
from cfmail_gui.templates.faults import BadTemplate
from cfmail_gui.templates.field_values import FieldValues
from cfmail_gui.templates.ledger import Ledger
from cfmail_gui.templates.limited_filters import guard, replace_filters
from cfmail_gui.templates.variable_names import joined

_ABSENT = object()
_OTHER_FILES = ("include", "render")
_WITH_NAMES = frozenset({"default"})  # arguments: Liquid has them here only, and ``guard`` counts on their order
_QUIET_FILTERS = frozenset({"default"})  # which deal with what is undefined
_NOW = ("now", "today")
_LOOP_NAMES = frozenset({"forloop", "tablerowloop"})
_Alias = tuple[str, str, ForLoop | TableRow]  # the variable of a loop, what it goes over or "", and where it is


class Missing(Undefined):
    """A variable that is not there: false in a condition, and nothing where it is shown, which is noted."""

    __slots__ = ("_note",)

    def __init__(self, name: str, note: Callable[[str], None]) -> None:
        super().__init__(name)
        self._note = note

    def note(self) -> None:
        """Say that it was to be seen."""
        self._note(self.name)

    def __str__(self) -> str:
        self.note()
        return ""

    def __iter__(self) -> Iterator[object]:
        self.note()
        return iter(())

    def __len__(self) -> int:
        self.note()
        return 0


class LimitedEnvironment(Environment):
    """Without tags that read files; one for each template, because reading a template has a time limit, too."""

    block_nesting_limit = limits.NESTING
    context_depth_limit = limits.NESTING + 10
    loop_iteration_limit = limits.LOOP_ITERATIONS
    output_stream_limit = limits.OUTPUT_OCTETS

    def __init__(self, deadline: Deadline, *, html: bool) -> None:
        super().__init__(autoescape=html)
        self._deadline = deadline
        for tag in (_Output, _Echo, _For, _Cycle):
            self.add_tag(tag)
        for name in _OTHER_FILES:
            del self.tags[name]
        replace_filters(self)

    def tokenizer(self) -> Callable[[str], Iterator[Token]]:
        """Return the lexer; it ends with the time."""
        tokens = super().tokenizer()

        def timed(source: str) -> Iterator[Token]:
            for token in tokens(source):
                self._deadline.check()
                yield token

        return timed


class LimitedContext(RenderContext):
    """One rendering: its deadline, its list of variables, and what it has made so far."""

    def __init__(
        self,
        template: BoundTemplate,
        values: Mapping[str, object],
        deadline: Deadline,
        ledger: Ledger,
        field: FieldValues | None,
        now: datetime | None,
    ) -> None:
        super().__init__(template, globals=values)
        self.deadline, self.ledger, self.field, self.now = deadline, ledger, field, now
        self.begins: LoopExpression | None = None  # the loop that is about to begin
        self._aliases: list[_Alias] = []
        self._weights: dict[str, int] = {}

    def assign(self, key: str, val: object) -> None:
        """Give a variable of the template a value, where all of them together are not too much."""
        self.deadline.check()
        self._weights[key] = weight(val)
        if sum(self._weights.values()) > limits.LOCALS_WEIGHT:
            raise BadTemplate("memory-limit", name=key)
        self.locals[key] = val

    def get(self, path: list[object], *, token: Token | None, default: object = _ABSENT) -> object:
        """Return what a path leads to, and remember that it was asked for."""
        self._reach(token)
        found = super().get(path, token=token, default=_ABSENT)
        name = self.name_of(path)
        if name:
            self.ledger.note(name, found, is_undefined=found is _ABSENT)
            if self.field and found is not _ABSENT:
                self.field.note(name, found)
        if found is not _ABSENT:
            return found
        return Missing(name, self.ledger.note_shown) if default is _ABSENT else default

    def filter(self, name: str, token: Token | None) -> Callable[..., object]:
        """Return a filter that looks at what goes in and what comes out."""
        self._reach(token)
        function = super().filter(name, token)

        def guarded(left: object, *args: object, **named: object) -> object:
            given = (left, *args, *named.values())
            if name not in _QUIET_FILTERS:
                for each in given:
                    if isinstance(each, Missing):
                        each.note()
            if named and name not in _WITH_NAMES:
                raise BadTemplate("bad-value", name=name, detail=next(iter(named)))
            guard(name, given)
            is_now = name == "date" and left in _NOW
            result = function(self.now if is_now and self.now else left, *args, **named)
            if weight(result) > limits.VALUE_WEIGHT:
                raise BadTemplate("memory-limit", name=name)
            return result

        return guarded

    @contextmanager
    def loop(self, namespace: Mapping[str, object], forloop: ForLoop | TableRow) -> Iterator[RenderContext]:
        """Remember what the variable of a loop stands for."""
        self.deadline.check()
        variable = next((name for name in namespace if name not in _LOOP_NAMES), forloop.name)
        self._aliases.append((variable, self._source_of(self.begins), forloop))
        self.begins = None
        try:
            with super().loop(namespace, forloop) as context:
                yield context
        finally:
            self._aliases.pop()

    def get_buffer(self, buf: TextIO | None = None) -> LimitedStringIO:
        """Return a place for output, inside the one there is or the first."""
        carry = buf.size if isinstance(buf, LimitedStringIO) else 0
        return TimedBuffer(limits.OUTPUT_OCTETS - carry, self.deadline)

    def written(self, value: object) -> str:
        """Return what ``{{ value }}`` puts into the text."""
        text = to_liquid_string(value, self.autoescape)
        return self.field.fit(text) if self.field else text

    def name_of(self, path: list[object]) -> str:
        """Return the name of a variable in the data; "" for one that the template made itself."""
        root = path[0]
        if not isinstance(root, str) or root in self.locals or root in self.counters or root in _LOOP_NAMES:
            return ""
        for variable, source, loop in reversed(self._aliases):
            if variable == root:
                return joined(path[1:], f"{source}[{loop.index0}]") if source else ""
        return joined(path)

    def _reach(self, token: Token | None) -> None:
        self.deadline.check()
        if token:
            self.ledger.index = token.start_index

    def _source_of(self, expression: LoopExpression | None) -> str:
        """Return the name of what a loop goes over from its beginning to its end."""
        if expression is None or expression.reversed or expression.limit or expression.offset:
            return ""
        path = expression.iterable.path if isinstance(expression.iterable, Path) else []
        return self.name_of(list(path)) if path and all(isinstance(each, str | int) for each in path) else ""


class TimedBuffer(LimitedStringIO):
    """Output that ends with the time."""

    def __init__(self, limit: int, deadline: Deadline) -> None:
        super().__init__(limit)
        self._deadline = deadline

    def write(self, text: str) -> int:
        """Write where there is time and room."""
        self._deadline.check()
        return super().write(text)


class LimitedRange(RangeLiteral):
    """``(1..n)`` with an n that a loop could go through: some filters and operators look at every number."""

    __slots__ = ()

    def evaluate(self, context: RenderContext) -> range:
        """Return the numbers."""
        found = super().evaluate(context)
        if found.stop - found.start > limits.LOOP_ITERATIONS:
            raise BadTemplate("loop-limit")
        return found


class _OutputNode(OutputNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        value = self.expression.evaluate(context)
        return buffer.write(context.written(value) if isinstance(context, LimitedContext) else "")


class _Output(Output):
    node_class = _OutputNode


class _Echo(EchoTag):
    node_class = _OutputNode  # type: ignore[assignment]  # it is rendered as {{ }} is


class _CycleNode(CycleNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        field = context.field if isinstance(context, LimitedContext) else None
        if field is None:
            return super().render_to_output(context, buffer)
        written = StringIO()
        super().render_to_output(context, written)
        return buffer.write(field.fit(written.getvalue()))


class _Cycle(CycleTag):
    node_class = _CycleNode


class _ForNode(ForNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        if isinstance(context, LimitedContext):
            context.begins = self.expression
        return super().render_to_output(context, buffer)


class _For(ForTag):
    node_class = _ForNode
