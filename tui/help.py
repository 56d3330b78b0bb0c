"""The help window: every command with its keys and its name, written from the command table, and the signs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, Protocol, runtime_checkable

from rich.console import Group
from rich.table import Table
from rich.text import Text
from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.alert_words import SIGN_MEANINGS
from tui.commands import COMMANDS, GROUPS, PLACE_WORDS, keys_words
from tui.filters import fold
from tui.frames import Frame, ScrolledText
from tui.safe import safe_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType
    from textual.app import ComposeResult

    from tui.commands import Command, Place

FIGURE_SIGNS: Final = (
    ("≥49", "at least 49"),
    (">49", "more than 49"),
    ("≤49", "up to 49"),
    ("no figure", "losses are reported without a number"),
    ("–", "no account speaks of it"),
    (
        "Dorn +1",
        "behind the first figure of the row: its claimant and one more; “own voice” is the outlets' own",
    ),
)
ROW_SIGNS: Final = (
    ("▸", "the selected row"),
    ("●", "marked: the next decision is about all marked rows"),
    ("+", "came since you last looked, and you have not stood on it"),
    ("↑ 2 · ↓ 3", "in a frame: so many rows or lines are out of sight above and below"),
    ("▲ ▼", "after a column's title: sorted, the smallest or the largest on top"),
)
FILTERS: Final = (
    ("dorn dead", "both words, in whatever column, shown or not"),
    ("actor:dorn", "also side: outlet: kind: severity:, the same one twice means either"),
    ("since:2h", "what came in since; also 30m, 3d, 09:00, 2022-09-14, today, yesterday"),
)
SIGNS: Final = (
    ("Filters", FILTERS),
    ("Signs before an alert", SIGN_MEANINGS),
    ("Figures", FIGURE_SIGNS),
    ("Rows", ROW_SIGNS),
)
WIDER: Final[dict[Place, int]] = {"record": 1, "passage": 1, "list": 2}
"""Places that say less about where the reader is than others: help begins with the others."""
NAME_WIDTH: Final = 17
KEYS_WIDTH: Final = 12


@runtime_checkable
class Helpable(Protocol):
    """A screen that knows what applies where the reader is."""

    @property
    def places(self) -> frozenset[Place]: ...
    @property
    def place_title(self) -> str: ...


class HelpBox(Vertical, Frame):
    """The window with its frame."""

    unit = "lines"


class HelpScreen(ModalScreen[None]):
    """All commands, those that apply in `places` first; typing searches them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1", "leave", "Close"),
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("pagedown,ctrl+d", "scroll(10)", show=False),
        Binding("pageup,ctrl+u", "scroll(-10)", show=False),
    ]

    def __init__(
        self, commands: Sequence[Command] = COMMANDS, places: frozenset[Place] | None = None, title: str = ""
    ) -> None:
        super().__init__()
        self._commands = commands
        self._places = places
        self._title = title
        self._page = Static(markup=False)
        self._search = Input(placeholder="type to search keys, commands and signs")
        self._search.cursor_blink = False

    def compose(self) -> ComposeResult:
        with HelpBox(id="help") as box:
            box.border_subtitle = "esc closes · ↑ ↓ scroll"
            yield self._search
            with ScrolledText(id="help-page", can_focus=False):
                yield self._page

    def on_mount(self) -> None:
        box = self.query_one(HelpBox)
        box.name_it("Keys and signs")
        self.watch(self.query_one(ScrolledText), "unseen", box.say_unseen)
        self._show("")

    @on(Input.Changed)
    def _searched(self, event: Input.Changed) -> None:
        self._show(event.value)

    def _show(self, wanted: str) -> None:
        self._page.update(help_page(self._commands, self._places, self._title, wanted))
        self.query_one("#help-page").scroll_home(animate=False)

    def action_leave(self) -> None:
        """Out of the search, then out of the window."""
        if self._search.value:
            self._search.value = ""
        else:
            self.dismiss()

    def action_scroll(self, lines: int) -> None:
        self.query_one("#help-page").scroll_relative(y=lines, animate=False)


def help_page(
    commands: Sequence[Command] = COMMANDS,
    places: frozenset[Place] | None = None,
    title: str = "",
    wanted: str = "",
) -> Group:
    """The help page: what applies in `places`, then everything by its group, then the signs.

    `wanted` leaves only lines that hold all its words.
    """
    words = fold(wanted).split()
    here = [
        each
        for each in commands
        if places and each.keys and each.place != "anywhere" and each.place in places
    ]
    here.sort(key=lambda each: WIDER.get(each.place, 0))
    told = []
    if here and not words:
        told.append((f"Here: {title}", [(*_line(each)[:2], each.does) for each in here]))
    told += [(group, [_line(each) for each in commands if each.group == group]) for group in GROUPS]
    told += [(heading, [(sign, "", meaning) for sign, meaning in signs]) for heading, signs in SIGNS]
    found = [part for heading, lines in told for part in _part(heading, lines, words)]
    return Group(*(found[:-1] or [safe_line(f"Nothing here is called “{wanted.strip()}”.")]))


def _line(each: Command) -> tuple[str, str, str]:
    where = PLACE_WORDS.get(each.place, "")
    return keys_words(each) or "–", each.name, f"{each.does}{f' ({where})' if where else ''}"


def _part(heading: str, lines: Sequence[tuple[str, str, str]], words: Sequence[str]) -> list[RenderableType]:
    kept = [line for line in lines if all(word in fold(" ".join((heading, *line))) for word in words)]
    if not kept:
        return []
    table = Table.grid(padding=(0, 1))
    table.add_column(width=KEYS_WIDTH)
    table.add_column(width=NAME_WIDTH)
    table.add_column(ratio=1)
    for keys, name, does in kept:
        table.add_row(Text(keys, style="bold"), Text(name, style="dim", no_wrap=True), Text(does))
    return [Text(heading, style="bold underline"), table, Text()]
