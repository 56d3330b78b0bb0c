"""The desk's decisions on alerts, and taking them back."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from textual import work

from tui.dialogs import ReasonScreen
from tui.rows import find_alert
from tui.source import SourceError
from tui.story_screen import StoryScreen

if TYPE_CHECKING:
    from store.records import AlertRecord, DeskAction, Snapshot

ENTERED: Final[dict[DeskAction, str]] = {
    "acknowledge": "Acknowledged",
    "mute": "Muted",
    "reopen": "Opened again",
    "resolve": "Resolved",
}


class DeskActions(StoryScreen):
    """What the desk's keys do."""

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
            snapshot = await self._ask(self._source.snapshot)
        except SourceError as error:
            self._say(f"! {error.words}")
            return
        before = self._snapshot
        self._answered(snapshot)
        if undone and before is not None:
            self._return(before)
        self._say(f"Taken back: {undone}." if undone else "There is no decision to take back.")

    @work(group="desk")
    async def _decide(self, alert: AlertRecord, action: DeskAction, why: str) -> None:
        try:
            await self._ask(lambda: self._source.decide(alert.id, action, why))
            snapshot = await self._ask(self._source.snapshot)
        except SourceError as error:
            self._say(f"! Not entered: {error.words}")
            return
        if action != "reopen":
            self._leave(alert)
        self._answered(snapshot)
        self._say(f"{ENTERED[action]} ({self._key('undo')} takes it back): {alert.summary}")

    def _leave(self, alert: AlertRecord) -> None:
        """Go from an answered alert, which is about to sink, to the open one that takes its place: the next below it,
        else the nearest above.  Stays where none is open, and where the reader has moved on meanwhile."""
        rows, place = self._list.rows, self._list.index
        if self._pane != "alerts" or self._list.record != alert.key or self._snapshot is None:
            return
        waiting = {each.key for each in self._snapshot.alerts if each.state == "open"}
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

    def _alert(self) -> AlertRecord | None:
        """The alert that a decision is about; says where to find one where none is selected."""
        key = self._list.record
        if self._pane != "alerts" or key is None or self._snapshot is None:
            self._say(f"That works on an alert: {self._key('alerts')} goes to the diverging claims.")
            return None
        return find_alert(self._snapshot, key)
