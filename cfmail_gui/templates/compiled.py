"""A template that has been read, with limits put where the engine has none."""

from collections.abc import Iterable

from liquid.ast import Node
from liquid.builtin.expressions.primitive import RangeLiteral
from liquid.context import RenderContext
from liquid.expression import Expression
from liquid.template import BoundTemplate

from cfmail_gui.templates.deadline import Deadline
from cfmail_gui.templates.limited import LimitedEnvironment, LimitedRange


def compiled(source: str, *, html: bool) -> BoundTemplate:
    """Read a template; raises LiquidError, and BadTemplate as the cause of one."""
    environment = LimitedEnvironment(Deadline(""), html=html)
    template = environment.from_string(source)
    _limit(template.nodes, RenderContext(template))
    return template


def _limit(nodes: Iterable[Node], context: RenderContext) -> None:
    for node in nodes:
        _limit_ranges(node.expressions())
        _limit(node.children(context), context)


def _limit_ranges(expressions: Iterable[Expression]) -> None:
    for expression in expressions:
        if type(expression) is RangeLiteral:
            expression.__class__ = LimitedRange
        _limit_ranges(expression.children())
