"""The dashboard's frame before there is a dashboard: head line, panes without content, key line.

It is drawn while the libraries that the dashboard is made of are still being loaded, and looks exactly like the
dashboard's own first picture, which then takes its place; a test holds the two together.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from tui.key_line import GAP, line_keys, line_width
from tui.pane_names import EVIDENCE, PANES, pane_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.colours import Colours
    from tui.commands import Command, Place

Part = Literal["bar", "name", "key", "ground", "frame", "title", "chosen", "chosen title"]
Line: TypeAlias = "list[tuple[str, Part]]"

LOADING: Final = "loading"
LEAST_WIDTH: Final = 60
LEAST_HEIGHT: Final = 18
"""Below these the dashboard asks for a larger window."""
WIDE: Final = 100
HUGE: Final = 180
"""Columns from which panes stand side by side, and two by two; the heights below are those of the style sheet."""
_COLUMNS: Final = (8, 7)
_WIDE_ROWS: Final = (11, 9, 13)
_NARROW_ROWS: Final = (6, 3, 3, 7)
_LIGHT: Final = "┌─┐│└┘"
_HEAVY: Final = "┏━┓┃┗┛"


def frame_lines(width: int, height: int, commands: Sequence[Command], state: str = LOADING) -> list[Line]:
    """The frame for a screen of so many cells, each line of them `width` wide; none for a screen that is too small.

    `state` is what the head line says at its end.
    """
    if width < LEAST_WIDTH or height < LEAST_HEIGHT:
        return []
    names = [*(pane_name(pane) for pane in PANES), EVIDENCE]
    boxes = _huge if width >= HUGE else _wide if width >= WIDE else _narrow
    return [_head(width, state), *boxes(names, width, height - 2), _keys(width, commands)]


def painted(lines: Sequence[Line], colours: Colours | None) -> str:
    """The lines as a terminal draws them, from its upper left corner; None for the terminal's own colours."""
    if not lines:
        return ""
    styles = _styles(colours)
    rows = ("".join(f"\x1b[0;{styles[part]}m{text}" for text, part in line) for line in lines)
    return "".join(f"\x1b[{number};1H{row}" for number, row in enumerate(rows, 1)) + "\x1b[0m"


def _head(width: int, state: str) -> Line:
    return [(" ", "bar"), ("wirewatch".ljust(width - 2 - len(state)), "name"), (f"{state} ", "bar")]


def _keys(width: int, commands: Sequence[Command]) -> Line:
    anywhere: tuple[Place, ...] = ("anywhere",)
    words = line_keys(commands, anywhere, width - 2)
    line: Line = [(" ", "bar")]
    for index, (key, label) in enumerate(words):
        line += [(GAP if index else "", "bar"), (key, "key"), (f" {label}", "bar")]
    return [*line, (" " * (width - 1 - line_width(words)), "bar")]


def _huge(names: Sequence[str], width: int, height: int) -> list[Line]:
    upper, lower = _shares(height, (1, 1))
    return [*_side_by_side(names[:2], width, upper), *_side_by_side(names[2:], width, lower)]


def _wide(names: Sequence[str], width: int, height: int) -> list[Line]:
    first, second, third = _shares(height, _WIDE_ROWS)
    return [
        *_side_by_side(names[:2], width, first),
        *_box(names[2], width, second),
        *_box(names[3], width, third),
    ]


def _narrow(names: Sequence[str], width: int, height: int) -> list[Line]:
    """One above the other, with a rule over each."""
    lines: list[Line] = []
    for index, (name, rows) in enumerate(zip(names, _shares(height, _NARROW_ROWS), strict=True)):
        edge, title = _parts(chosen=index == 0)
        bar = (_LIGHT if index else _HEAVY)[1]
        lines.append([(bar, edge), (name, title), (bar * (width - 1 - len(name)), edge)])
        lines += [[(" " * width, "ground")] for _ in range(rows - 1)]
    return lines


def _side_by_side(names: Sequence[str], width: int, height: int) -> list[Line]:
    left, right = _shares(width, _COLUMNS)
    chosen = names[0] == pane_name(PANES[0])
    both = zip(_box(names[0], left, height, chosen=chosen), _box(names[1], right, height), strict=True)
    return [first + second for first, second in both]


def _box(name: str, width: int, height: int, *, chosen: bool = False) -> list[Line]:
    edge, title = _parts(chosen=chosen)
    corner, bar, corner_right, side, foot, foot_right = _HEAVY if chosen else _LIGHT
    rest = bar * (width - len(name) - 5)
    top: Line = [(f"{corner}{bar}", edge), (f" {name} ", title), (f"{rest}{corner_right}", edge)]
    row: Line = [(side, edge), (" " * (width - 2), "ground"), (side, edge)]
    return [top, *([row] * (height - 2)), [(f"{foot}{bar * (width - 2)}{foot_right}", edge)]]


def _parts(*, chosen: bool) -> tuple[Part, Part]:
    return ("chosen", "chosen title") if chosen else ("frame", "title")


def _shares(total: int, weights: Sequence[int]) -> list[int]:
    """`total` cells divided by weight; what does not come out even goes to the later ones."""
    ends = [total * end // sum(weights) for end in accumulate(weights)]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _styles(colours: Colours | None) -> Mapping[Part, str]:
    """What follows "reset" in the code that turns a part's style on."""
    if colours is None:
        return {"bar": "22", "name": "2", "key": "1", "ground": "22", "frame": "22", "title": "22", "chosen": "22",
                "chosen title": "1"}  # fmt: skip
    bar = f"38;2;{_code(_mixed(colours.foreground))};48;2;{_code(_mixed(colours.panel))}"
    ground = f"48;2;{_code(_mixed(colours.background))}"
    plain = f"38;2;{_code(_mixed(colours.foreground))};{ground}"
    chosen = f"38;2;{_code(_mixed(colours.primary))};{ground}"
    edge = f"38;2;{_code(_mixed(colours.secondary, colours.background, 0.6))};{ground}"
    return {"bar": bar, "name": f"2;{bar}", "key": f"1;{bar}", "ground": plain, "frame": edge, "title": plain,
            "chosen": chosen, "chosen title": f"1;{chosen}"}  # fmt: skip


def _mixed(colour: str, ground: str = "#000000", share: float = 1.0) -> tuple[int, int, int]:
    """A colour laid over another with this share of it to be seen."""
    red, green, blue = (
        round(int(colour[at : at + 2], 16) * share + int(ground[at : at + 2], 16) * (1 - share))
        for at in (1, 3, 5)
    )
    return red, green, blue


def _code(colour: tuple[int, int, int]) -> str:
    return ";".join(map(str, colour))
