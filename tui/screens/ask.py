"""A window that asks for one line: a reason, a note, a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.safe import clean_line, safe_text

if TYPE_CHECKING:
    from textual.app import ComposeResult

LONGEST = 500


class AskScreen(ModalScreen["str | None"]):
    """Asks for one line.  Gives it without outer white space, None where the reader went back.

    `about` is what the answer is for and may hold text from articles; `needed` says that it must not be empty.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Back")]
    DEFAULT_CSS = """
    AskScreen { align: center middle; background: $background 60%; }
    AskScreen > Vertical {
        width: 78; max-width: 96%; height: auto; border: heavy $primary; padding: 0 1; background: $background;
    }
    AskScreen Input { height: 1; border: none; padding: 0 1; margin: 1 0 0 0; background: $panel; }
    """

    def __init__(self, title: str, about: str, hint: str, *, value: str = "", needed: bool = False) -> None:
        super().__init__()
        self._title = title
        self._about = about
        self._hint = hint
        self._value = value
        self._needed = needed

    def compose(self) -> ComposeResult:
        with Vertical(id="ask") as box:
            box.border_title = Content(clean_line(self._title))
            box.border_subtitle = "⏎ enters · esc goes back"
            yield Static(safe_text(self._about), markup=False)
            answer = Input(self._value, placeholder=self._hint, max_length=LONGEST)
            answer.cursor_blink = False
            yield answer

    def on_input_submitted(self, event: Input.Submitted) -> None:
        words = event.value.strip()
        if words or not self._needed:
            self.dismiss(words)
