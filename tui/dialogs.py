"""The small windows over the dashboard: the reason for muting an alert, and what to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.safe import safe_line, safe_text
from tui.wording import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult

    from tui.copying import Piece

SHOWN_OF_A_PIECE: Final = 300
"""Characters; the window cuts them to its width."""


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


class CopyScreen(ModalScreen["Piece | None"]):
    """Asks what to copy.  Gives the piece, None where the reader went back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Back")]

    def __init__(self, pieces: Sequence[Piece]) -> None:
        super().__init__()
        self._pieces = pieces

    def compose(self) -> ComposeResult:
        with Vertical(id="copy") as box:
            box.border_title = "Copy"
            box.border_subtitle = "a key copies · ⏎ the first · esc nothing"
            for piece in self._pieces:
                line = safe_line(f"{piece.key}  ", "bold")
                line.append_text(safe_line(f"{piece.name}: ", "not bold"))
                line.append_text(safe_line(cut(piece.text, SHOWN_OF_A_PIECE), "dim"))
                yield Static(line, markup=False)

    def on_key(self, event: events.Key) -> None:
        """Keys of the menu belong to it alone: none of them reaches the screen below."""
        piece = next((each for each in self._pieces if event.character == each.key), None)
        if event.key == "enter":
            piece = self._pieces[0]
        if piece is not None:
            event.stop()
            self.dismiss(piece)
