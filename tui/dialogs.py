"""The small windows over the dashboard: how one is opened, and the one that asks what to copy."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.safe import safe_line
from tui.wording import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import App, ComposeResult

    from tui.copying import Piece

R = TypeVar("R")

SHOWN_OF_A_PIECE: Final = 300
"""Characters; the window cuts them to its width."""


def ask(app: App[Any], window: ModalScreen[R | None]) -> asyncio.Future[R | None]:
    """Open a window and give its answer when it comes, None where the reader went back.

    The window is there when this returns: keys that were typed ahead reach it and never the screen below.
    """
    answer: asyncio.Future[R | None] = asyncio.get_running_loop().create_future()
    app.push_screen(window, lambda given: None if answer.done() else answer.set_result(given))
    return answer


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
