"""The desk's decisions on alerts, and taking them back."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from textual import work

from tui.alert_words import alert_order
from tui.dialogs import ask
from tui.processes import compared_anew
from tui.screens.ask import AskScreen
from tui.source import SourceError
from tui.story_screen import StoryScreen
from tui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from store.records import AlertRecord, DeskAction, Snapshot
    from tui.archive import Archive
    from tui.source import Undone

ENTERED: Final[dict[DeskAction, str]] = {
    "acknowledge": "Acknowledged",
    "mute": "Muted",
    "reopen": "Opened again",
    "resolve": "Resolved",
}


MOST_NAMED: Final = 4
"""Alerts that a window about several of them names."""
MAY_BE_EMPTY: Final = "why (may stay empty)"


async def taken_back(
    undone: Undone | None, archive: Callable[[], Archive] | None, say: Callable[[str], None]
) -> str:
    """What to say after a decision was taken back; one about the material has the story compared anew first."""
    if undone is None:
        return "There is no decision to take back."
    if undone.material and archive is not None:
        say(f"Taken back: {undone.words}. Comparing anew …")
        problem = await compared_anew(archive)
        if problem:
            return f"! Taken back, but not compared anew: {problem}"
    return f"Taken back: {undone.words}."


class DeskActions(StoryScreen):
    """What the desk's keys do, on the marked alerts, else on the selected one."""

    def action_acknowledge(self) -> None:
        alerts = self._alerts()
        if alerts:
            self._decide(alerts, "acknowledge", "")

    def action_reopen(self) -> None:
        alerts = self._alerts()
        if alerts:
            self._decide(alerts, "reopen", "")

    def action_mute(self) -> None:
        self._with_reason("mute", "Mute")

    def action_resolve(self) -> None:
        """Close alerts as settled."""
        self._with_reason("resolve", "Resolve")

    def _with_reason(self, action: DeskAction, verb: str) -> None:
        alerts = self._alerts()
        if alerts:
            several = f"{verb} {counted(len(alerts), 'alert')}" if alerts[1:] else f"{verb} this alert"
            summaries = "\n".join(alert.summary for alert in alerts[:MOST_NAMED])
            more = f"\n… and {len(alerts) - MOST_NAMED} more" if alerts[MOST_NAMED:] else ""
            window = AskScreen(several, summaries + more, MAY_BE_EMPTY)
            self._decide_when(ask(self.app, window), alerts, action)

    @work(group="desk")
    async def _decide_when(
        self, answer: Awaitable[str | None], alerts: Sequence[AlertRecord], action: DeskAction
    ) -> None:
        why = await answer
        if why is not None:
            self._decide(alerts, action, why)

    @work(group="desk")
    async def action_undo(self) -> None:
        try:
            undone = await self._ask(self._source.undo)
            snapshot = await self._ask(self._source.snapshot)
        except SourceError as error:
            self._say(f"! {error.words}")
            return
        before = self._snapshot
        self._answered(snapshot)
        if undone and before is not None:
            self._return(before)
        self._say(await taken_back(undone, getattr(self.app, "archive", None), self._say))

    @work(group="desk")
    async def _decide(self, alerts: Sequence[AlertRecord], action: DeskAction, why: str) -> None:
        def enter() -> Snapshot:
            for alert in alerts:
                self._source.decide(alert.id, action, why)
            return self._source.snapshot()

        try:
            snapshot = await self._ask(enter)
        except SourceError as error:
            self._say(f"! Not entered: {error.words}")
            return
        self._list.unmark()
        if action != "reopen":
            self._leave(alerts)
        self._answered(snapshot)
        undo = self._key("undo")
        self._say(
            f"{ENTERED[action]}: {counted(len(alerts), 'alert')} ({undo} takes them back, one by one)."
            if alerts[1:]
            else f"{ENTERED[action]} ({undo} takes it back): {alerts[0].summary}"
        )

    def _leave(self, alerts: Sequence[AlertRecord]) -> None:
        """Go from an answered alert, which is about to sink, to the open one that takes its place: the next below it,
        else the nearest above.  Stays where none is open, and where the reader has moved on meanwhile."""
        rows, place = self._list.rows, self._list.index
        answered = {alert.key for alert in alerts}
        if self._pane != "alerts" or self._list.record not in answered or self._snapshot is None:
            return
        waiting = {each.key for each in self._snapshot.alerts if each.state == "open"} - answered
        for index in chain(range(place + 1, len(rows)), range(place - 1, -1, -1)):
            key = rows.key(index)
            if key in waiting:
                self._list.select(key)
                return

    def _return(self, before: Snapshot) -> None:
        """Go to the alert that waits again, after the decision on it was taken back."""
        answered = {each.key for each in before.alerts if each.state != "open"}
        waiting = (
            (each.key for each in self._snapshot.alerts if each.state == "open") if self._snapshot else ()
        )
        again = answered.intersection(waiting)
        if self._pane == "alerts" and len(again) == 1:
            self._list.select(again.pop())

    def _alerts(self) -> tuple[AlertRecord, ...]:
        """The alerts that a decision is about; says where to find one where none is selected."""
        key = self._list.record
        if self._pane != "alerts" or key is None or self._snapshot is None:
            self._say(f"That works on an alert: {self._key('alerts')} goes to the diverging claims.")
            return ()
        marked = self._list.marked or {key}
        return tuple(each for each in alert_order(self._snapshot.alerts) if each.key in marked)
