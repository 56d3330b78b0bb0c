"""The parts of the screen: list panes with a filter, the evidence pane, head line, key line, status line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from rich.cells import cell_len
from rich.text import Text
from textual.containers import Vertical
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Input, Static

from tui.choices import AS_USUAL, READ_ONLY
from tui.commands import COMMANDS, bindings
from tui.first_frame import WIDE
from tui.frames import Frame, FramedText
from tui.key_line import GAP, line_keys
from tui.pane_names import EVIDENCE
from tui.part_styles import PartStyles
from tui.record_list import RecordList
from tui.safe import clean_line, marked_text, safe_line, safe_text
from tui.sheet import Sheet
from tui.wording import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult, RenderResult
    from textual.binding import BindingType
    from textual.timer import Timer

    from store.records import Passage
    from tui.commands import Command, Place
    from tui.exhibits import Exhibit
    from tui.rows import PaneName

LEAST_TITLE: Final = 12
GONE: Final = "The record is gone; this is its neighbour."
"""Said where a record left the story, not where a filter hides it."""


class ListPane(Vertical, Frame):
    """One list under its title, with a filter line that shows while it is used."""

    def __init__(self, pane: PaneName) -> None:
        super().__init__(id=pane, classes="pane")
        self.filter = Input(placeholder="every word must match; ⏎ keeps, esc clears", id=f"{pane}-filter")
        self.filter.cursor_blink = False
        self.filter.display = False
        self.list = RecordList(id=f"{pane}-list")

    def compose(self) -> ComposeResult:
        yield self.filter
        yield self.list

    def on_mount(self) -> None:
        self.watch(self.list, "unseen", self.say_unseen)


class EvidencePane(FramedText, inherit_bindings=False):
    """The selected record: its line to print, what stands behind it, and one passage of an article."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("evidence")
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "evidence--tag",
        "evidence--lead",
        "evidence--facts",
        "evidence--head",
        "evidence--mark",
    }

    def __init__(self) -> None:
        super().__init__(id="evidence", classes="pane")
        self._sheet = Sheet(id="sheet")
        self._parts = PartStyles(self, "evidence")
        self._record = self._passage = self._rule = Text()
        self._marked: int | None = None

    def compose(self) -> ComposeResult:
        yield self._sheet

    def show_nothing(self, words: str) -> None:
        """Say why there is no record to show."""
        self.name_it(EVIDENCE)
        self._write(safe_text(words, self._parts["facts"]), Text())

    def show_record(self, shown: Exhibit, *, brief: bool) -> None:
        """Show the record, with `brief` only the first fact; its passage follows by `show_passage`."""
        self.name_it(f"{EVIDENCE} · {shown.title}")
        text = Text(end="")
        text.append_text(safe_line(f" {shown.tag} ", self._parts["tag"]))
        text.append(" ")
        text.append_text(safe_text(shown.lead, self._parts["lead"]))
        for fact in shown.facts[:1] if brief else shown.facts:
            text.append("\n")
            text.append_text(safe_text(fact, self._parts["facts"]))
        self._write(text, Text())
        if self.scroll_y:
            self.scroll_home(animate=False)

    def show_passage(self, head: str, passage: Passage, *, reveal: bool) -> None:
        """Show a paragraph with the stretch that carries the claim marked in it.

        With `reveal` scroll to that stretch; else the line to print stays in sight.
        """
        text = Text(end="")
        text.append_text(safe_line(head, self._parts["head"]))
        text.append("\n")
        text.append_text(marked_text(passage.text, passage.start, passage.end, self._parts["mark"]))
        if passage.title:
            text.append("\n")
            text.append_text(safe_text(f"in “{passage.title}”", self._parts["facts"]))
        read_by = f"\nread by the rule “{'”, “'.join(passage.rules)}”" if passage.rules else ""
        self._rule = safe_text(read_by, self._parts["facts"])
        self._write(self._record, text, len(head) + 1 + passage.start + 1)
        if reveal or self.has_focus:
            self.call_after_refresh(self.reveal)

    def show_problem(self, head: str, words: str) -> None:
        """Show why the passage cannot be shown."""
        text = Text(end="")
        text.append_text(safe_line(head, self._parts["head"]))
        text.append("\n")
        text.append_text(safe_text(words, self._parts["facts"]))
        self._write(self._record, text)

    def on_focus(self) -> None:
        self.reveal()

    def on_resize(self) -> None:
        self.write_again()

    def write_again(self) -> None:
        """Show the same in another room, or with what belongs to the whole width."""
        if self._record:  # else there is nothing to place, and the first picture waits for nothing
            self._write(self._record, self._passage, self._marked)

    def reveal(self) -> None:
        """Scroll so far that the marked stretch is on screen, and no further."""
        if self._marked is None:
            return
        width = max(self.scrollable_content_region.width, 1)
        marked = self._text()[: len(self._record) + len(self._gap) + self._marked]
        line = len(marked.wrap(self.app.console, width))
        height = self.scrollable_content_region.height
        self.scroll_to(y=0 if line <= height else line - height // 2, animate=False)

    def _write(self, record: Text, passage: Text, marked: int | None = None) -> None:
        """Show a record over a passage; so many characters of the passage reach into the marked stretch."""
        self._record, self._passage, self._marked = record, passage, marked
        self._sheet.write(self._text())

    def _text(self) -> Text:
        if not self._passage:
            return self._record
        rule = self._rule if self.screen.has_class("-zoomed") else ""  # a matter for whoever has the time
        return Text.assemble(self._record, self._gap, self._passage, rule, end="")

    @property
    def _gap(self) -> str:
        """Between record and passage; on a narrow screen there is no line to spare."""
        return "\n" if self.app.size.width < WIDE else "\n\n"


class HeadLine(Widget):
    """Which story, how much of it, and whether the screen follows the database."""

    story: reactive[str] = reactive("")
    counts: reactive[str] = reactive("")
    state: reactive[str] = reactive("")

    def render(self) -> RenderResult:
        width = self.size.width
        only = READ_ONLY if getattr(self.app, "choices", AS_USUAL).read_only else ""
        right = joined_wide(self.counts, only, self.state)
        room = width - cell_len(right) - 2
        name = "wirewatch  " if room >= len("wirewatch  ") + LEAST_TITLE + 12 else ""
        title = cut(clean_line(self.story), max(room - len(name), LEAST_TITLE))
        left = Text(name, style="dim", end="", no_wrap=True)
        left.append(title, style="bold")
        left.append(" " * max(width - cell_len(left.plain) - cell_len(right), 1))
        left.append(clean_line(right))
        left.truncate(width, overflow="ellipsis")
        return left


def joined_wide(*parts: str) -> str:
    """The parts that say something, set apart."""
    return "   ".join(part for part in parts if part)


class KeyLine(Widget):
    """The keys that do something where the reader is now, from the command table."""

    places: reactive[frozenset[Place]] = reactive(frozenset({"anywhere"}))

    def __init__(self, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__(id="keys")
        self._commands = commands

    def render(self) -> RenderResult:
        line = Text(end="", no_wrap=True)
        for index, (key, label) in enumerate(line_keys(self._commands, self.places, self.size.width)):
            line.append(GAP if index else "")
            line.append(key, style="bold")
            line.append(f" {label}")
        return line


class StatusLine(Static):
    """One line over the bottom frame for what just happened; gone again after a while."""

    SECONDS: ClassVar[float] = 8

    def __init__(self) -> None:
        super().__init__(id="status", markup=False)
        self.words = ""
        self._lasting = ""
        self._passing = ""
        self._until_key = ""
        self._fading: Timer | None = None

    def say(self, words: str) -> None:
        """Say something that passes."""
        self._passing, self._until_key = words, ""
        self._show_a_while()

    def add(self, words: str) -> None:
        """Say something until the next key, behind what is being said: a decision's answer and news stay."""
        self._until_key = words
        self._show_a_while()

    def hold(self, words: str) -> None:
        """Say something that is true until `release`."""
        self._lasting, self._passing, self._until_key = words, "", ""
        self._show()

    def release(self) -> None:
        """Take back what was held; what was said since then stays its time."""
        self._lasting = ""
        self._show()

    def key_pressed(self) -> None:
        """The reader goes on: what was said until then is over."""
        self._until_key = ""
        self._show()

    def _show_a_while(self) -> None:
        if self._fading is not None:
            self._fading.stop()  # it is for what was said before
        self._fading = self.set_timer(self.SECONDS, self._fade)
        self._show()

    def _fade(self) -> None:
        self._passing = self._until_key = ""
        self._show()

    def _show(self) -> None:
        words = " ".join(filter(None, (self._passing, self._until_key))) or self._lasting
        if words != self.words:
            self.words = words
            self.update(safe_line(words))
            self.display = bool(words)
