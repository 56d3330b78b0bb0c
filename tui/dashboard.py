"""The one screen: three lists, the evidence behind the selected record, and the desk's decisions.

The screen never touches the database from the event loop: every call of the source goes through one thread
of its own, in order.
"""

from __future__ import annotations

import asyncio
import math
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from textual import on, work
from textual.containers import Container
from textual.widgets import Static

from tui.arranging import TALL, Arranging
from tui.changes import changes, news, news_words
from tui.choices import AS_USUAL, GREETING
from tui.commands import bindings
from tui.desk_rulings import DeskRulings
from tui.exhibits import exhibit, passage_head
from tui.first_frame import LOADING
from tui.links import opening_command, passage_link
from tui.pane_names import EVIDENCE
from tui.panes import GONE, HeadLine, KeyLine, StatusLine
from tui.record_list import RecordList
from tui.restoring import last_place, restore_cursors, restore_views
from tui.rows import NAMES, PANES, tables
from tui.source import SourceError
from tui.story_pane import StoryPane
from tui.wording import counted, counts_line, fetched_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from claims.types import Evidence
    from store.records import AlertRecord, Snapshot
    from tui.choices import Choices
    from tui.commands import Command, Place
    from tui.places import Memory
    from tui.rows import PaneName
    from tui.source import Source
    from tui.tables import Table

Taken: TypeAlias = "tuple[Snapshot, dict[PaneName, Table]]"

POLL_SECONDS: Final = 0.5
QUIET_SECONDS: Final = 30.0
"""After the bell, before it may ring again."""
NOT_LIVE: Final = "not live"


class Dashboard(DeskRulings, Arranging):
    """The story on one screen."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("screen")

    def __init__(
        self,
        source: Source,
        *,
        now: Callable[[], datetime],
        open_url: Callable[[str], bool],
        copy_tool: Callable[[str], str | None],
        poll: float,
        memory: Memory,
        story: str,
        commands: tuple[Command, ...],
        choices: Choices = AS_USUAL,
    ) -> None:
        super().__init__(
            source, commands, open_url, copy_tool, {pane: StoryPane(pane, now) for pane in PANES}
        )
        self._now = now
        self._poll = poll
        self._memory = memory
        self._story = story
        self._choices = choices
        self._head = HeadLine(id="head")
        self._status = StatusLine()
        self._keys = KeyLine(commands)
        self._record: tuple[PaneName, str | None] | None = None
        self._step = 0
        self._paused = False
        self._waiting: Taken | None = None
        self._rung = -math.inf

    def compose(self) -> ComposeResult:
        self.set_tier(self.app.size)
        yield self._head
        yield Container(*self._panes.values(), self._evidence, id="panes")
        yield self._status
        yield self._keys
        yield Static("wirewatch needs at least 60 columns and 18 lines.\nMake the window larger.", id="floor")

    def on_mount(self) -> None:
        self._evidence.name_it(EVIDENCE)
        self._head.state = LOADING
        self._status.display = False
        self._choose("tally")
        self.call_after_refresh(self._follow)  # the first paint waits for nothing

    def on_unmount(self) -> None:
        if self._snapshot is not None:  # the thread is ended by the handler of StoryScreen
            self._memory.remember(
                self._story, last_place(self._pane, self._panes, passage_link(self._current))
            )

    # Following the database --------------------------------------------------------------------------

    @work(group="follow", exclusive=True)
    async def _follow(self) -> None:
        """Look for changes for as long as the screen lives."""
        seen: object = None
        while True:
            try:
                version = await self._ask(self._source.version)
                if version != seen or self._snapshot is None:
                    self._arrive(await self._ask(self._read))
                    seen = version
                self._recover()
            except SourceError as error:
                self._fail(error)
                seen = None
            await asyncio.sleep(self._poll)

    def _read(self) -> Taken:
        """The story with the tables of its lists; runs in the source's thread."""
        snapshot = self._source.snapshot()
        return snapshot, tables(snapshot)

    def _arrive(self, taken: Taken) -> None:
        """Show what was read, or keep it where the reader holds the view still."""
        if self._paused and self._snapshot is not None:
            self._waiting = taken
        else:
            self._take(*taken)

    def _take(self, snapshot: Snapshot, lists: Mapping[PaneName, Table]) -> None:
        """Show a new snapshot; cursor and scroll stay with their records."""
        before, first = self._snapshot, self._snapshot is None
        self._snapshot, self._waiting = snapshot, None
        with self.app.batch_update():
            self._head.story = snapshot.story.title
            self._head.counts = counts_line(snapshot)
            place = self._memory.place(self._story) if first else None
            if place is not None:
                restore_views(place, self._panes)
            for pane in PANES:
                self._panes[pane].take(lists[pane], articles=bool(snapshot.articles))
            if place is not None:
                self.set_focus(self._panes[restore_cursors(place, self._panes)].list)
            self._show_selected()
            if first:
                wanted = self._choices.at
                self._begin_at(snapshot, wanted or (place.passage if place else ""), wanted=bool(wanted))
        self._warm(lists)
        if before is not None:
            self._tell_news(news(before, snapshot))
        elif self._memory.problem:
            self._say(self._memory.problem)
        elif self._choices.greet and self._memory.empty and not self._choices.at:
            self._say(GREETING)

    def _tell_news(self, alerts: Sequence[AlertRecord]) -> None:
        """Say that a high alert came in, and ring where the reader wants that, but not twice in a short time."""
        if not alerts:
            return
        self._say(news_words(alerts))
        if self._choices.bell and monotonic() - self._rung > QUIET_SECONDS:
            self._rung = monotonic()
            self.app.bell()

    @work(group="warm", exclusive=True)
    async def _warm(self, lists: Mapping[PaneName, Table]) -> None:
        """Work out what filters need before the reader types one."""
        for table in lists.values():
            await asyncio.to_thread(table.warm)

    def _answered(self, snapshot: Snapshot) -> None:
        if self._paused and self._snapshot is not None:
            # What the desk decided shows at once; everything else waits.
            now = {alert.id: alert for alert in snapshot.alerts}
            alerts = tuple(now.get(alert.id, alert) for alert in self._snapshot.alerts)
            waiting = (snapshot, tables(snapshot))
            held = replace(self._snapshot, alerts=alerts)
            self._take(held, tables(held))
            self._waiting = waiting
        else:
            self._take(snapshot, tables(snapshot))

    def action_pause(self) -> None:
        """Hold the view still, or show what came meanwhile."""
        self._paused = not self._paused
        if self._waiting is not None:
            self._take(*self._waiting)
        if self._head.state != NOT_LIVE:
            self._recover()

    def _fail(self, error: SourceError) -> None:
        """Say that the screen no longer follows, and why; what is on it stays."""
        self._head.state = NOT_LIVE
        words = error.words
        if self._snapshot is None:
            self._panes["tally"].list.show((), (), words)
            self._evidence.show_nothing("Nothing to show yet.")
        else:
            self._status.hold(f"! {words}")

    def _recover(self) -> None:
        """Say how the screen follows."""
        snapshot = self._snapshot
        if self._paused and snapshot is not None:
            count = changes(snapshot, self._waiting[0]) if self._waiting else 0
            self._head.state = f"PAUSED · {counted(count, 'change')} waiting"
        elif snapshot is not None:
            self._head.state = f"live · {fetched_words(snapshot.fetched_at, self._now())}"
        self._status.release()

    # What is selected --------------------------------------------------------------------------------

    @on(RecordList.Selected)
    def _selected(self, event: RecordList.Selected) -> None:
        if event.source is not self._list:
            return
        if event.source.spot is not None:
            self._part.see(event.source.spot.key)
        self._show_selected()
        hidden = self._part.table is not None and event.vanished in self._part.table.index
        if event.vanished and event.record is not None and not hidden:
            self._status.add(GONE)

    def on_key(self) -> None:
        self._status.key_pressed()

    def _show_selected(self) -> None:
        """Show the selected record; the one on show stays at its passage where that is still there."""
        if self._snapshot is None:
            return
        record = (self._pane, self._list.record)
        table = self._part.table
        thing = table.matter.record(record[1]) if table and record[1] else None
        shown = exhibit(self._pane, thing, record[1], self._snapshot)
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
        places: set[Place] = {"anywhere", "list"}
        if self._shown is not None:
            places.add("record")
        if self._current is not None:
            places.add("passage")
        if self._pane == "tally":
            places.add("tally")
        if self._pane == "alerts" and self._shown is not None:
            places.add("alerts")
        self._keys.places = frozenset(places)

    @property
    def places(self) -> frozenset[Place]:
        """What applies where the reader is."""
        return self._keys.places

    @property
    def place_title(self) -> str:
        return NAMES[self._pane]

    # Moving between the panes ------------------------------------------------------------------------

    @on(RecordList.Opened)
    def action_evidence(self) -> None:
        self.set_focus(self._evidence)

    def action_back(self) -> None:
        """Out of the evidence to the record, out of marks and filter to the whole list, out of the zoom."""
        if self.focused is self._evidence:
            self.set_focus(self._list)
        elif not self._leave_filter():
            self._leave_zoom()

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
        self._show_passage(place, reveal=True)

    def _show_passage(self, step: int, *, reveal: bool) -> None:
        if step != self._step:
            self._step = step
            self._load_passage(reveal=reveal)

    # Parts -------------------------------------------------------------------------------------------

    @property
    def _brief(self) -> bool:
        """True where the evidence pane is too low for everything."""
        return self.size.height < TALL

    @property
    def _list(self) -> RecordList:
        return self._panes[self._pane].list

    @property
    def _opening(self) -> str:
        return opening_command(self._story, self._current)

    def _say(self, words: str) -> None:
        self._status.say(words)
