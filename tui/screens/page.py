"""What the further screens have in common: a list, the text behind the selected record, live, with a way back."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final, Generic, TypeVar

from textual import on, work
from textual.containers import Container
from textual.screen import Screen
from textual.widgets import Input, Static

from tui.browser import web_address
from tui.commands import bindings
from tui.copying import Piece, copy
from tui.desk_actions import taken_back
from tui.panes import GONE, HeadLine, ListPane, StatusLine
from tui.record_list import RecordList
from tui.safe import clean
from tui.screens.parts import PageKeys, TextPane
from tui.source import SourceError
from tui.story_screen import answered
from tui.wording import cut

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.archive import Archive
    from tui.commands import Place
    from tui.details import Detail
    from tui.rows import Content

D = TypeVar("D")
T = TypeVar("T")

WIDE: Final = 100
"""Columns from which list and text stand side by side."""
SHARED: Final = ("filter", "evidence", "back", "next", "previous", "copy", "open", "undo")
"""Commands of the dashboard that mean the same here."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a screen is given: how to open its archive, the clock, the browser, the clipboard, seconds between looks."""

    archive: Callable[[], Archive]
    now: Callable[[], datetime]
    open_url: Callable[[str], bool]
    copy_tool: Callable[[str], str | None]
    poll: float


class Page(Screen[None], Generic[D]):
    """A list over `D`, what is read from the archive, and the text behind the selected record.

    A screen says `read`, `content` and `detail`; `read` and `detail` run in the thread of the archive.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *(each for each in bindings("screen") if getattr(each, "id", "") in SHARED),
        *bindings("page"),
    ]
    CSS_PATH = "pages.tcss"
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [  # noqa: RUF012 - Textual has no class variable
        (0, "-tiny"),
        (60, "-narrow"),
        (WIDE, "-wide"),
        (180, "-huge"),
    ]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-flat"), (18, "-short")]  # noqa: RUF012

    heading: ClassVar[str] = ""
    text_heading: ClassVar[str] = ""
    places: ClassVar[frozenset[Place]] = frozenset()
    """Where its own commands apply, besides those that every screen has."""
    pause: ClassVar[float] = 0.0
    """Seconds to wait before a slow record is put together."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(classes="page")
        self.around = around
        self._archive = around.archive()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="archive")
        self._head = HeadLine(id="head")
        self.pane = ListPane("page")  # type: ignore[arg-type]
        self.text = TextPane()
        self.status = StatusLine()
        self._keys = PageKeys(self.places)
        self.data: D | None = None
        self.shown: Detail | None = None
        self._key: str | None = None
        self._step: int | None = None
        self._turning = False
        self._anew = False

    # What a screen says --------------------------------------------------------------------------------

    def read(self, archive: Archive) -> D:
        """Everything the list shows."""
        raise NotImplementedError

    def content(self, data: D, wanted: str) -> Content:
        """The rows that match a filter."""
        raise NotImplementedError

    def detail(self, data: D, archive: Archive, key: str, step: int | None) -> Detail | None:
        """The text behind a record, at one of its steps (None: where it begins)."""
        raise NotImplementedError

    def waiting_words(self, key: str) -> str:
        """What the text says while a slow record is put together; "" for one that is there at once."""
        return ""

    def after_data(self, data: D) -> None:
        """Bring further parts of the screen up to date."""

    # The screen ----------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        yield self._head
        yield from self.further_parts()
        yield Container(self.pane, self.text, id="page-panes")
        yield self.status
        yield self._keys
        yield Static("wirewatch needs at least 60 columns and 18 lines.\nMake the window larger.", id="floor")

    def further_parts(self) -> ComposeResult:
        """Parts between the head line and the list."""
        yield from ()

    def on_mount(self) -> None:
        self.pane.name_it(self.heading)
        self.text.name_it(self.text_heading)
        self._head.state = "loading"
        self.status.display = False
        self.pane.list.focus()
        self.call_after_refresh(self._follow)

    def on_unmount(self) -> None:
        self._thread.submit(self._archive.close)
        self._thread.shutdown(wait=False)

    @work(group="follow", exclusive=True)
    async def _follow(self) -> None:
        """Look for changes for as long as the screen is there."""
        seen: object = None
        while True:
            try:
                version = await self.ask(self._archive.version)
                if version != seen or self.data is None or self._anew:
                    self._anew = False
                    self.data = await self.ask(lambda: self.read(self._archive))
                    self._head.story = await self.ask(self._archive.title)
                    seen = version
                    self.fill()
                    self.load_detail()
                self._head.state = "live"
                self.status.release()
            except SourceError as error:
                self._head.state = "not live"
                seen = None
                self.status.hold(f"! {error.words}")
            await asyncio.sleep(self.around.poll)

    async def ask(self, question: Callable[[], T]) -> T:
        """The answer of the archive, from its own thread.  Raises what the archive raises."""
        return await answered(self, self._thread, question)

    def fill(self) -> None:
        """Show the rows that match the filter; the cursor stays on its record."""
        if self.data is None:
            return
        found = self.content(self.data, self.pane.filter.value)
        with self.app.batch_update():
            self.pane.list.show(found.columns, found.rows, found.empty)
            self.pane.name_it(found.title)
            self.after_data(self.data)
        if self.pane.list.record is None:
            self.text.show_nothing(self.text_heading, "Nothing is selected.")

    def read_anew(self) -> None:
        """Read at the next look, whether anything has changed or not."""
        self._anew = True

    def turn(self, words: str = "") -> None:
        """Show other rows because the reader asked for them, and say what they are."""
        self._turning = True
        self.fill()
        self.load_detail()
        if words:
            self.say(words)

    @property
    def place_title(self) -> str:
        """What help calls this screen."""
        return self.heading

    @property
    def key(self) -> str | None:
        """The key of the selected record."""
        return self.pane.list.record

    @on(RecordList.Selected)
    def _selected(self, event: RecordList.Selected) -> None:
        self.load_detail()
        if event.vanished and event.record is not None and not (self._turning or self._hides(event.vanished)):
            self.status.add(GONE)
        self._turning = False

    def _hides(self, key: str) -> bool:
        """True for a record that is only left out by the filter."""
        if self.data is None or not self.pane.filter.value:
            return False
        return any(row.key == key for row in self.content(self.data, "").rows)

    def on_key(self) -> None:
        self.status.key_pressed()

    @work(group="detail", exclusive=True)
    async def load_detail(self) -> None:
        """Fetch and show the text behind the selected record."""
        key, data = self.key, self.data
        if key is None or data is None:
            self.shown = None
            self.text.show_nothing(self.text_heading, "Nothing is selected.")
            return
        fresh = key != self._key
        if fresh:
            self._key, self._step = key, None
            if waiting := self.waiting_words(key):
                self.shown = None
                self.text.show_nothing(self.text_heading, waiting)
                await asyncio.sleep(self.pause)  # whoever only passes by asks for nothing
        try:
            detail = await self.ask(lambda: self.detail(data, self._archive, key, self._step))
        except SourceError as error:
            self.text.show_nothing(self.text_heading, error.words)
            return
        if detail != self.shown or detail is None:
            self.shown = detail
            if detail is None:
                self.text.show_nothing(self.text_heading, "Nothing is selected.")
            else:
                self.text.show(self.text_heading, detail, from_top=fresh)
        self.after_detail()

    def after_detail(self) -> None:
        """Bring further parts of the screen in step with the selected record."""

    # Commands ------------------------------------------------------------------------------------------

    @on(RecordList.Opened)
    def action_evidence(self) -> None:
        self.set_focus(self.text)

    def action_back(self) -> None:
        """Out of the text to the list, out of the filter to the whole list, out of the screen."""
        box = self.pane.filter
        if self.focused is self.text:
            self.set_focus(self.pane.list)
        elif box.display:
            box.value = ""
            box.display = False
            self.set_focus(self.pane.list)
        else:
            self.dismiss()

    def action_filter(self) -> None:
        self.pane.filter.display = True
        self.set_focus(self.pane.filter)

    @on(Input.Changed)
    def _filter_changed(self) -> None:
        self.fill()

    @on(Input.Submitted)
    def _filter_kept(self, event: Input.Submitted) -> None:
        event.input.display = bool(event.value)
        self.set_focus(self.pane.list)

    def action_step(self, step: int) -> None:
        if self.shown is None or self.shown.steps < 2:
            self.say("There is nothing more to this record.")
            return
        place = self.shown.step + step
        if not 0 <= place < self.shown.steps:
            self.say(f"That was the {'last' if step > 0 else 'first'} of {self.shown.steps}.")
            return
        self._step = place
        self.load_detail()

    @work(group="copy")
    async def action_copy(self) -> None:
        if self.shown is None or not self.shown.copy:
            self.say("There is nothing to copy.")
            return
        piece = Piece("y", "text", clean(self.shown.copy))
        took = await asyncio.to_thread(self.around.copy_tool, piece.text)
        self.say(copy(piece, took, self.app.copy_to_clipboard))

    @work(group="ask")
    async def action_undo(self) -> None:
        """Take the last decision of the desk back, whatever it was about."""
        try:
            undone = await self.ask(self._archive.undo)
        except SourceError as error:
            self.say(f"! {error.words}")
            return
        self.say(await taken_back(undone, self.around.archive, self.say))

    @work(group="open")
    async def action_open(self) -> None:
        source = self.shown.source if self.shown else None
        if source is None:
            self.say("There is no address here.")
            return
        host = web_address(source)
        if host is None:
            self.say(f"Not on the web: {cut(source, 200)}")
            return
        opened = await asyncio.to_thread(self.around.open_url, source)
        self.say(f"Opened in the browser: {host}" if opened else f"No browser to open {source}")

    def say(self, words: str) -> None:
        self.status.say(words)
