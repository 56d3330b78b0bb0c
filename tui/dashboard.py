"""The one screen: three lists, the evidence behind the selected record, and the desk's decisions.

The screen never touches the database from the event loop: every call of the source goes through one thread
of its own, in order.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, ClassVar, Final, TypeVar

from textual import on, work
from textual.containers import Container
from textual.screen import Screen
from textual.widgets import Input, Static

from tui.browser import web_address
from tui.commands import bindings
from tui.dialogs import ReasonScreen
from tui.exhibits import exhibit, passage_copy, passage_head
from tui.panes import EvidencePane, HeadLine, KeyLine, ListPane, StatusLine
from tui.record_list import RecordList
from tui.rows import PANES, find_alert, pane_content, pane_name
from tui.safe import clean
from tui.source import SourceError
from tui.wording import counted, counts_line, fetched_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from claims.types import Evidence
    from store.records import AlertRecord, DeskAction, Passage, Snapshot
    from tui.commands import Place
    from tui.exhibits import Exhibit
    from tui.rows import PaneName
    from tui.source import Source

T = TypeVar("T")

POLL_SECONDS: Final = 0.5
WIDE: Final = 100
"""Columns from which panes stand side by side."""
TALL: Final = 30
"""Lines from which nothing is left out of the evidence pane."""
MOST_COPIED: Final = 74_994
"""Bytes; many terminals drop a longer OSC 52 message as a whole."""

ENTERED: Final[dict[DeskAction, str]] = {
    "acknowledge": "Acknowledged",
    "mute": "Muted",
    "reopen": "Opened again",
    "resolve": "Resolved",
}


class Dashboard(Screen[None]):
    """The story on one screen."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("screen")
    AUTO_FOCUS = "#tally-list"
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [  # noqa: RUF012 - Textual has no class variable
        (0, "-tiny"),
        (60, "-narrow"),
        (WIDE, "-wide"),
        (180, "-huge"),
    ]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [  # noqa: RUF012
        (0, "-flat"),
        (18, "-short"),
        (TALL, "-tall"),
    ]

    def __init__(
        self, source: Source, *, now: Callable[[], datetime], open_url: Callable[[str], bool], poll: float
    ) -> None:
        super().__init__()
        self._source = source
        self._now = now
        self._open_url = open_url
        self._poll = poll
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="source")
        self._head = HeadLine(id="head")
        self._panes = {pane: ListPane(pane) for pane in PANES}
        self._evidence = EvidencePane()
        self._status = StatusLine()
        self._keys = KeyLine(id="keys")
        self._snapshot: Snapshot | None = None
        self._pane: PaneName = "tally"
        self._record: tuple[PaneName, str | None] | None = None
        self._shown: Exhibit | None = None
        self._step = 0
        self._passage: Passage | None = None

    def compose(self) -> ComposeResult:
        yield self._head
        yield Container(*self._panes.values(), self._evidence, id="panes")
        yield self._status
        yield self._keys
        yield Static("wirewatch needs at least 60 columns and 18 lines.\nMake the window larger.", id="floor")

    def on_mount(self) -> None:
        for pane in PANES:
            self._panes[pane].name_it(pane_name(pane))
        self._evidence.name_it("4 Evidence")
        self._head.state = "loading"
        self._status.display = False
        self._choose("tally")
        self.call_after_refresh(self._follow)  # the first paint waits for nothing

    def on_unmount(self) -> None:
        self._thread.submit(self._source.close)
        self._thread.shutdown(wait=False)

    # Following the database --------------------------------------------------------------------------

    @work(group="follow", exclusive=True)
    async def _follow(self) -> None:
        """Look for changes for as long as the screen lives."""
        seen: object = None
        while True:
            try:
                version = await self._ask(self._source.version)
                if version != seen or self._snapshot is None:
                    self._take(await self._ask(self._source.snapshot))
                    seen = version
                self._recover()
            except SourceError as error:
                self._fail(error)
                seen = None
            await asyncio.sleep(self._poll)

    async def _ask(self, question: Callable[[], T]) -> T:
        """The answer of the source, from its own thread.  Raises what the source raises."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, question)

    def _take(self, snapshot: Snapshot) -> None:
        """Show a new snapshot; cursor and scroll stay with their records."""
        self._snapshot = snapshot
        with self.app.batch_update():
            self._head.story = snapshot.story.title
            self._head.counts = counts_line(snapshot)
            for pane in PANES:
                self._fill(pane)
            self._show_selected()

    def _fill(self, pane: PaneName) -> None:
        """Show the rows of one list that match its filter."""
        if self._snapshot is None:
            return
        part = self._panes[pane]
        content = pane_content(self._snapshot, pane, part.filter.value)
        part.list.show(content.columns, content.rows, content.empty)
        part.name_it(content.title)

    def _fail(self, error: SourceError) -> None:
        """Say that the screen no longer follows, and why; what is on it stays."""
        self._head.state = "not live"
        words = error.words
        if self._snapshot is None:
            self._panes["tally"].list.show((), (), words)
            self._evidence.show_nothing("Nothing to show yet.")
        else:
            self._status.hold(f"! {words}")

    def _recover(self) -> None:
        if self._snapshot is not None:
            self._head.state = f"live · {fetched_words(self._snapshot.fetched_at, self._now())}"
        self._status.release()

    # What is selected --------------------------------------------------------------------------------

    @on(RecordList.Selected)
    def _selected(self, event: RecordList.Selected) -> None:
        if event.source is not self._list:
            return
        self._show_selected()
        if event.vanished and event.record is not None:
            self._say("The record is gone; this is its neighbour.")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        pane = next((pane for pane in PANES if event.widget is self._panes[pane].list), None)
        if pane is not None and pane != self._pane:
            self._choose(pane)
            self._show_selected()

    def _choose(self, pane: PaneName) -> None:
        """The list whose record the evidence pane shows."""
        self._pane = pane
        for each in PANES:
            self._panes[each].set_class(each == pane, "-chosen")
        self._set_titles()

    def on_resize(self) -> None:
        self._set_titles()

    def _set_titles(self) -> None:
        """On a narrow screen only the tally and the list in use spend a line on column titles."""
        narrow = self.size.width < WIDE
        for each in PANES:
            self._panes[each].list.set_titles(not narrow or each in ("tally", self._pane))

    def _show_selected(self) -> None:
        """Show the selected record; the one on show stays at its passage where that is still there."""
        if self._snapshot is None:
            return
        record = (self._pane, self._list.record)
        shown = exhibit(self._snapshot, *record)
        same = record == self._record
        if same and shown == self._shown and (shown is None or self._passage is not None):
            return
        before = self._current
        self._record, self._shown = record, shown
        self._step = shown.start if shown else 0
        if same and shown and before in shown.evidence:
            self._step = shown.evidence.index(before)
        self._passage = None
        if shown is None:
            self._evidence.show_nothing("Nothing is selected.")
        else:
            self._evidence.show_record(shown, brief=self._brief)
        self._load_passage()
        self._say_places()

    @property
    def _current(self) -> Evidence | None:
        """The piece of evidence on show."""
        return self._shown.evidence[self._step] if self._shown and self._shown.evidence else None

    @work(group="passage", exclusive=True)
    async def _load_passage(self, *, reveal: bool = False) -> None:
        """Fetch and show the paragraph of the piece of evidence on show; `reveal` scrolls to the claim in it."""
        shown, evidence, snapshot = self._shown, self._current, self._snapshot
        if shown is None or evidence is None or snapshot is None:
            return
        origins = {article.id: article.origin for article in snapshot.articles}
        dates = {article.id: article.published for article in snapshot.articles}
        head = passage_head(
            self._step, shown.evidence, origins, dates.get(evidence.article), brief=self._brief
        )
        try:
            passage = await self._ask(lambda: self._source.passage(evidence))
        except SourceError as error:
            self._evidence.show_problem(head, error.words)
            return
        self._passage = passage
        self._evidence.show_passage(
            f"{head} · paragraph shortened" if passage.cut else head, passage, reveal=reveal
        )

    def _say_places(self) -> None:
        places: set[Place] = {"anywhere"}
        if self._shown is not None:
            places.add("record")
        if self._current is not None:
            places.add("passage")
        if self._pane == "tally":
            places.add("tally")
        if self._pane == "alerts" and self._shown is not None:
            places.add("alerts")
        self._keys.places = frozenset(places)

    # Moving between the panes ------------------------------------------------------------------------

    def action_pane(self, name: str) -> None:
        if name == "evidence":
            self._evidence.focus()
        else:
            self._panes[next(pane for pane in PANES if pane == name)].list.focus()

    @on(RecordList.Opened)
    def action_evidence(self) -> None:
        self._evidence.focus()

    def action_back(self) -> None:
        """Out of the evidence to the record, out of the filter to the whole list."""
        box = self._panes[self._pane].filter
        if self.focused is self._evidence:
            self._list.focus()
            return
        for pane in PANES:
            if self.focused is self._panes[pane].filter:
                box = self._panes[pane].filter
        box.value = ""
        box.display = False
        self._list.focus()

    def action_filter(self) -> None:
        box = self._panes[self._pane].filter
        box.display = True
        box.focus()

    @on(Input.Changed)
    def _filter_changed(self, event: Input.Changed) -> None:
        for pane in PANES:
            if event.input is self._panes[pane].filter:
                self._fill(pane)

    @on(Input.Submitted)
    def _filter_kept(self, event: Input.Submitted) -> None:
        event.input.display = bool(event.value)
        self._list.focus()

    def action_step(self, step: int) -> None:
        if self._shown is None or not self._shown.evidence:
            self._say("There is no passage here.")
            return
        place = self._step + step
        if not 0 <= place < len(self._shown.evidence):
            self._say(
                f"That was the {'last' if step > 0 else 'first'} of "
                f"{counted(len(self._shown.evidence), 'passage')}."
            )
            return
        self._step = place
        self._load_passage(reveal=True)

    # The desk ----------------------------------------------------------------------------------------

    def action_acknowledge(self) -> None:
        alert = self._alert()
        if alert is not None:
            self._decide(alert, "acknowledge", "")

    def action_reopen(self) -> None:
        alert = self._alert()
        if alert is not None:
            self._decide(alert, "reopen", "")

    @work(group="desk")
    async def action_mute(self) -> None:
        alert = self._alert()
        if alert is None:
            return
        why = await self.app.push_screen_wait(ReasonScreen(alert.summary))
        if why is not None:
            self._decide(alert, "mute", why)

    @work(group="desk")
    async def action_undo(self) -> None:
        try:
            undone = await self._ask(self._source.undo)
            self._take(await self._ask(self._source.snapshot))
        except SourceError as error:
            self._say(f"! {error.words}")
            return
        self._say(f"Taken back: {undone}." if undone else "There is no decision to take back.")

    @work(group="desk")
    async def _decide(self, alert: AlertRecord, action: DeskAction, why: str) -> None:
        try:
            await self._ask(lambda: self._source.decide(alert.id, action, why))
            self._take(await self._ask(self._source.snapshot))
        except SourceError as error:
            self._say(f"! Not entered: {error.words}")
            return
        self._say(f"{ENTERED[action]} (u takes it back): {alert.summary}")

    def _alert(self) -> AlertRecord | None:
        """The alert that a decision is about; says where to find one where none is selected."""
        key = self._list.record
        if self._pane != "alerts" or key is None or self._snapshot is None:
            self._say("That works on an alert: 2 goes to the diverging claims.")
            return None
        return find_alert(self._snapshot, key)

    # Taking it elsewhere -----------------------------------------------------------------------------

    def action_copy(self) -> None:
        if self._shown is None:
            self._say("There is nothing to copy.")
            return
        in_evidence = self.focused is self._evidence and self._passage is not None
        words = clean(passage_copy(self._passage) if in_evidence and self._passage else self._shown.copy)
        size = len(words.encode())
        if size > MOST_COPIED:
            self._say(f"Too long to copy: {size:,} bytes, terminals take {MOST_COPIED:,}.")
            return
        self.app.copy_to_clipboard(words)
        what = "passage" if in_evidence else "record"
        self._say(
            f"Sent the {what} to the terminal's clipboard (OSC 52): {counted(len(words), 'character')}."
        )

    @work(group="open")
    async def action_open(self) -> None:
        evidence = self._current
        if evidence is None:
            self._say("There is no article here.")
            return
        host = web_address(evidence.source)
        if host is None:
            self._say(f"Not on the web: this passage was read from {evidence.source}")
            return
        opened = await asyncio.to_thread(self._open_url, evidence.source)
        self._say(f"Opened in the browser: {host}" if opened else f"No browser to open {evidence.source}")

    # Parts -------------------------------------------------------------------------------------------

    @property
    def _brief(self) -> bool:
        """True where the evidence pane is too low for everything."""
        return self.size.height < TALL

    @property
    def _list(self) -> RecordList:
        return self._panes[self._pane].list

    def _say(self, words: str) -> None:
        self._status.say(words)
