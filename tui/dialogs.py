"""The two windows over the dashboard: all keys and signs, and the reason for muting an alert."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.commands import COMMANDS, GROUPS, keys_words
from tui.safe import safe_text
from tui.wording import SIGN_MEANINGS

if TYPE_CHECKING:
    from textual.app import ComposeResult

PLACE_WORDS = {
    "tally": "in the tally",
    "alerts": "on an alert",
    "passage": "where there is a passage",
    "record": "on a record",
}
FIGURE_SIGNS = (
    ("≥49", "at least 49"),
    (">49", "more than 49"),
    ("≤49", "up to 49"),
    ("no figure", "losses are reported without a number"),
    ("–", "no account speaks of it"),
    ("1 · 3 or.", "one claimant; three origins (reporting chains) carry the figure"),
)


class HelpScreen(ModalScreen[None]):
    """Every command with its keys, written from the command table, and what the signs mean."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1", "dismiss", "Close"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("pagedown,space,ctrl+d", "scroll(10)", show=False),
        Binding("pageup,ctrl+u", "scroll(-10)", show=False),
    ]

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help", can_focus=False) as box:
            box.border_title = "Keys and signs"
            box.border_subtitle = "esc closes · j k scroll"
            yield Static(help_text(), markup=False)

    def action_scroll(self, lines: int) -> None:
        self.query_one("#help").scroll_relative(y=lines, animate=False)


def help_text() -> Text:
    """The whole help page."""
    text = Text()
    for group in GROUPS:
        text.append(f"{group}\n", style="bold")
        for each in COMMANDS:
            if each.group == group and each.keys:
                where = PLACE_WORDS.get(each.place, "")
                text.append(f"  {keys_words(each):<14}", style="bold")
                text.append(f"{each.does}{f' ({where})' if where else ''}\n")
        text.append("\n")
    for title, signs in (("Signs before an alert", SIGN_MEANINGS), ("Figures", FIGURE_SIGNS)):
        text.append(f"{title}\n", style="bold")
        for sign, meaning in signs:
            text.append(f"  {sign:<14}", style="bold")
            text.append(f"{meaning}\n")
        text.append("\n")
    text.rstrip()
    return text


class ReasonScreen(ModalScreen["str | None"]):
    """Asks why an alert is muted.  Gives the reason, "" for none, None where the reader went back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Back")]

    def __init__(self, summary: str) -> None:
        super().__init__()
        self._summary = summary

    def compose(self) -> ComposeResult:
        with Vertical(id="reason") as box:
            box.border_title = "Mute this alert"
            box.border_subtitle = "⏎ mutes · esc leaves it open"
            yield Static(safe_text(self._summary), markup=False)
            answer = Input(placeholder="why (may stay empty)", max_length=500)
            answer.cursor_blink = False
            yield answer

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())
