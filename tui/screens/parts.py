"""The parts that the further screens share: the text pane and the key line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, get_args

from rich.cells import cell_len
from rich.style import Style
from rich.text import Text
from textual.widget import Widget
from textual.widgets import Static

from tui.commands import COMMANDS, bindings, key_words
from tui.details import Part, rendered
from tui.frames import FramedText
from tui.safe import safe_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult, RenderResult
    from textual.binding import BindingType

    from tui.commands import Command, Place
    from tui.details import Detail

PARTS: tuple[Part, ...] = get_args(Part)
ALWAYS = ("help", "filter", "evidence", "copy", "open")
"""Commands that the key line of every screen tells, in this order; the way back is told last."""


class TextPane(FramedText):
    """The text behind the selected record."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("evidence")
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"text--{part}" for part in PARTS}

    def __init__(self) -> None:
        super().__init__(id="page-text", classes="pane")
        self._body = Static(id="page-body", markup=False)

    def compose(self) -> ComposeResult:
        yield self._body

    def show_nothing(self, heading: str, words: str) -> None:
        """Say why there is no text."""
        self.name_it(heading)
        self._body.update(safe_text(words, self._style("facts")))

    def show(self, heading: str, detail: Detail, *, from_top: bool) -> None:
        """Show the text of a record; with `from_top` from its beginning."""
        place = f"{detail.step + 1} of {detail.steps}" if detail.steps > 1 else ""
        self.name_it(" · ".join(part for part in (heading, place, detail.title) if part))
        self._body.update(rendered(detail.pieces, {part: self._style(part) for part in PARTS}))
        if from_top:
            self.scroll_home(animate=False)

    def _style(self, part: Part) -> Style:
        return self.get_component_rich_style(f"text--{part}", partial=True, default=Style.null())


class PageKeys(Widget):
    """The keys that do something on this screen, from the command table."""

    def __init__(self, places: frozenset[Place]) -> None:
        super().__init__(id="keys")
        self._places = places

    def render(self) -> RenderResult:
        commands: Sequence[Command] = getattr(self.app, "commands", COMMANDS)  # with the reader's own keys
        named = {each.name: each for each in commands}
        own = [each for each in commands if each.owner == "page" and each.place in self._places]
        if "articles" in self._places:
            own.insert(0, named["next"])
        shown = [*own, *(named[name] for name in ALWAYS)]
        words = [
            (each.sign or key_words(each.keys[0]), each.label) for each in shown if each.label and each.keys
        ]
        words.append((key_words(named["back"].keys[0]), "back"))
        while (
            len(words) > 2
            and sum(cell_len(key) + cell_len(label) + 3 for key, label in words) > self.size.width
        ):
            words.pop(-2)
        line = Text(end="", no_wrap=True)
        for index, (key, label) in enumerate(words):
            line.append("  " if index else "")
            line.append(key, style="bold")
            line.append(f" {label}")
        return line
