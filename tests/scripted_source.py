"""A story for the screen without a database: invented articles, records on their own words, a frozen clock."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from at_rest import rest

from claims.types import Cell, Evidence, Utterance
from store.records import AlertRecord, ArticleRecord, Passage, Snapshot, Story
from tui.app import WirewatchApp
from tui.record_list import RecordList
from tui.source import Undone

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from textual.app import App
    from textual.pilot import Pilot

    from store.records import DeskAction
    from tui.source import Source, SourceError

NOW = datetime(2031, 5, 14, 9, 30, tzinfo=UTC)
"""What the clock of every test says."""

TEXTS = {
    1: (
        "Veldmark counts its dead after a night on the Issel\n\n"
        "LOUWE — Prime Minister Ilse Dorn told the assembly that at least 49 soldiers had been killed since "
        "midnight. “It is not the final figure,” [the minister] added. In Brackwater province alone four soldiers "
        "died and 43 were injured, her office said.\n\n"
        "Ostrane said it too had lost men, but gave no figure. Both armies fought over the river in 2024, when "
        "6,500 people were killed."
    ),
    2: (
        "Dorn: 49 dead and counting\n\n"
        "At least 49 people have been killed, Ilse Dorn said on Wednesday. Her foreign minister accused Ostrane of "
        "shelling farms and wells. A ceasefire was agreed from 09:00, the mediator Corin Vale announced."
    ),
    3: (
        "Ostrane names its losses\n\n"
        "HALM — Defence Minister Pavo Reth said 50 soldiers of Ostrane were killed. He denied that civilian "
        "targets had been hit. Fighting went on in the afternoon, residents of Brackwater said."
    ),
}
SOURCES = {
    1: ("https://northquay.example/issel-dead", "North Quay Post", "Corvo Wire", "2031-05-13"),
    2: ("https://lantern.example/dorn", "The Lantern", "Corvo Wire", "2031-05-14T06:10:00+00:00"),
    3: ("/wire/plainview-3.txt", "Plainview Echo", "Plainview Echo", None),
}


def passage_in(article: int, words: str) -> Evidence:
    """The first place where `words` stand in an article."""
    start = TEXTS[article].index(words)
    source, outlet, _, _ = SOURCES[article]
    return Evidence(article, source, outlet, start, start + len(words), words)


def cell(side: str | None, outcome: str, printed: str, *evidence: Evidence, **fields: object) -> Cell:
    """A row of the tally that stands on `evidence`."""
    articles = tuple(dict.fromkeys(each.article for each in evidence))
    given: dict[str, object] = {
        "event": "current",
        "side": side,
        "outcome": outcome,
        "scope": None,
        "category": None,
        "low": None,
        "high": None,
        "printed": printed,
        "status": "claimed",
        "claimants": (),
        "origins": tuple(dict.fromkeys(SOURCES[article][2] for article in articles)),
        "outlets": tuple(SOURCES[article][1] for article in articles),
        "articles": articles,
        "whole": True,
        "evidence": evidence,
        "line": f"{printed} {outcome}.",
    }
    given.update(fields)
    return Cell(**given)  # type: ignore[arg-type]


CELLS = (
    cell(
        "Veldmark", "killed", "at least 49",
        passage_in(1, "at least 49 soldiers"), passage_in(2, "At least 49 people"),
        category="soldiers", low=49, claimants=("Ilse Dorn",),
        line="At least 49 Veldmark soldiers were killed, Prime Minister Ilse Dorn said.",
    ),
    cell(
        "Veldmark", "killed", "4", passage_in(1, "four soldiers died"), scope="Brackwater", category="soldiers",
        claimants=("the office of Ilse Dorn",), whole=False,
        line="Four Veldmark soldiers in Brackwater were killed, the office of Ilse Dorn said.",
    ),
    cell(
        "Veldmark", "injured", "43", passage_in(1, "43 were injured"), scope="Brackwater",
        claimants=("the office of Ilse Dorn",), whole=False,
        line="43 people were injured on the side of Veldmark in Brackwater, the office of Ilse Dorn said.",
    ),
    cell(
        "Ostrane", "killed", "50", passage_in(3, "50 soldiers of Ostrane"), passage_in(1, "it too had lost men"),
        category="soldiers", low=50, high=50, claimants=("Pavo Reth",),
        line="50 Ostrane soldiers were killed, Defence Minister Pavo Reth said.",
    ),
    cell(
        "both", "killed", "about 100 = 49 + 50", passage_in(2, "At least 49 people"),
        line="About 100 people were killed on both sides (49 + 50), The Lantern reported.",
    ),
    cell(
        None, "killed", "6,500", passage_in(1, "6,500 people"), event="2024", category="people",
        line="6,500 people were killed, North Quay Post reported (2024).",
    ),
)  # fmt: skip


def said(
    key: str, actor: str, side: str | None, role: str | None, *evidence: Evidence, **fields: object
) -> Utterance:
    given: dict[str, object] = {
        "key": key,
        "actor": actor,
        "side": side,
        "role": role,
        "mode": "indirect",
        "stance": "claim",
        "target": None,
        "text": evidence[0].text,
        "quote": None,
        "outlets": tuple(dict.fromkeys(SOURCES[each.article][1] for each in evidence)),
        "origins": tuple(dict.fromkeys(SOURCES[each.article][2] for each in evidence)),
        "drift": "",
        "evidence": evidence,
        "said_at": "2031-05-13",
    }
    given.update(fields)
    return Utterance(**given)  # type: ignore[arg-type]


UTTERANCES = (
    said(
        "dead", "Ilse Dorn", "Veldmark", "Prime Minister",
        passage_in(1, "at least 49 soldiers had been killed since midnight"),
        passage_in(2, "At least 49 people have been killed"), drift="reworded",
    ),
    said("final", "Ilse Dorn", "Veldmark", "Prime Minister", passage_in(1, "It is not the final figure"),
         mode="direct", quote="It is not the final figure"),
    said("wells", "Foreign minister", "Veldmark", None, passage_in(2, "shelling farms and wells"), stance="accuse",
         target="Ostrane", said_at="2031-05-14"),
    said("truce", "Corin Vale", None, "mediator", passage_in(2, "A ceasefire was agreed from 09:00"),
         stance="announce", said_at="2031-05-14"),
    said("losses", "Pavo Reth", "Ostrane", "Defence Minister", passage_in(3, "50 soldiers of Ostrane were killed"),
         said_at=None),
    said("denial", "Pavo Reth", "Ostrane", "Defence Minister", passage_in(3, "civilian targets had been hit"),
         stance="deny", said_at=None),
)  # fmt: skip


def alert(number: int, kind: str, severity: str, summary: str, why: str, *evidence: Evidence) -> AlertRecord:
    return AlertRecord(
        id=number,
        key=f"{kind}|{number}",
        kind=kind,
        severity=severity,  # type: ignore[arg-type]
        state="open",
        summary=summary,
        why=why,
        figure="",
        evidence=evidence,
        first_seen="2031-05-14T06:12:00+00:00",
        last_seen="2031-05-14T09:12:00+00:00",
        changed=False,
    )


ALERTS = (
    alert(1, "missing_figure", "medium", "Ostrane's dead: no figure / 50",
          "One article says that Ostrane gave no figure, another has 50 from its defence minister.",
          passage_in(1, "gave no figure"), passage_in(3, "50 soldiers of Ostrane were killed")),
    alert(2, "status", "high", "Ceasefire from 09:00 / fighting went on in the afternoon",
          "The ceasefire is announced for the morning; residents report fighting after it.",
          passage_in(2, "A ceasefire was agreed from 09:00"), passage_in(3, "Fighting went on in the afternoon")),
    alert(3, "denial", "high", "Civilian targets: accused / denied",
          "Veldmark accuses, Ostrane denies; nobody else confirms either.",
          passage_in(2, "shelling farms and wells"), passage_in(3, "civilian targets had been hit")),
    alert(4, "category", "low", "Victims named soldiers / people",
          "The same figure of the same claimant is given for soldiers and for people.",
          passage_in(1, "at least 49 soldiers"), passage_in(2, "At least 49 people")),
    alert(5, "single_origin", "info", "One claimant behind 49: Ilse Dorn",
          "Two outlets print the figure, both from Corvo Wire.", passage_in(1, "at least 49 soldiers")),
)  # fmt: skip


def records(texts: dict[int, str]) -> tuple[ArticleRecord, ...]:
    return tuple(
        ArticleRecord(
            id=number,
            source=SOURCES[number][0],
            outlet=SOURCES[number][1],
            title=text.partition("\n")[0],
            byline=None,
            credits=(),
            published=SOURCES[number][3],
            first_seen="2031-05-14T06:12:00+00:00",
            last_changed="2031-05-14T06:12:00+00:00",
            versions=1,
            text_status="full",
            origin=SOURCES[number][2],
            casualties=2,
            statements=2,
        )
        for number, text in texts.items()
    )


STORY = Story(1, "issel", "Veldmark–Ostrane clashes on the Issel", "2031-05-13", ("Veldmark", "Ostrane"), ())
SNAPSHOT = Snapshot(
    story=STORY,
    cells=CELLS,
    utterances=UTTERANCES,
    alerts=ALERTS,
    articles=records(TEXTS),
    outlets=3,
    origins=2,
    fetched_at="2031-05-14T09:12:00+00:00",
)
NOTHING_YET = replace(
    SNAPSHOT, cells=(), utterances=(), alerts=(), articles=(), outlets=0, origins=0, fetched_at=None
)


class ScriptedSource:
    """A source that shows what the test puts into it, and remembers what it was asked to do."""

    def __init__(self, snapshot: Snapshot = SNAPSHOT, texts: dict[int, str] | None = None) -> None:
        self.current = snapshot
        self.texts = texts or TEXTS
        self.count = 0
        self.problem: SourceError | None = None
        self.decisions: list[tuple[int, str, str]] = []
        self.closed = False
        self._before: list[Snapshot] = []

    def change(self, change: Callable[[Snapshot], Snapshot]) -> None:
        """Somebody else changes the story."""
        self.current = change(self.current)
        self.count += 1

    def version(self) -> object:
        self._fail()
        return self.count

    def snapshot(self) -> Snapshot:
        self._fail()
        return self.current

    def passage(self, evidence: Evidence) -> Passage:
        self._fail()
        text = self.texts[evidence.article]
        start = text.rfind("\n", 0, evidence.start) + 1
        end = text.find("\n", evidence.end)
        paragraph = text[start : end if end >= 0 else None]
        source, outlet, _, published = SOURCES[evidence.article]
        return Passage(
            source, outlet, None, published, paragraph, evidence.start - start, evidence.end - start
        )

    def decide(self, alert_id: int, action: DeskAction, why: str) -> AlertRecord:
        self._fail()
        states = {"acknowledge": "acknowledged", "mute": "muted", "resolve": "resolved", "reopen": "open"}
        self.decisions.append((alert_id, action, why))
        self._before.append(self.current)
        changed = tuple(
            replace(each, state=states[action]) if each.id == alert_id else each  # type: ignore[arg-type]
            for each in self.current.alerts
        )
        self.current = replace(self.current, alerts=changed)
        return next(each for each in changed if each.id == alert_id)

    def undo(self) -> Undone | None:
        self._fail()
        if not self._before:
            return None
        self.current = self._before.pop()
        return Undone("the last decision")

    def close(self) -> None:
        self.closed = True

    def _fail(self) -> None:
        if self.problem is not None:
            raise self.problem


@asynccontextmanager
async def dashboard(
    source: Source, size: tuple[int, int] = (120, 36), **settings: object
) -> AsyncIterator[Pilot[None]]:
    """The dashboard on a source, with its first snapshot or problem on the screen."""
    settings.setdefault("copy_tool", lambda _: None)  # a test never writes the desktop's clipboard
    app = WirewatchApp(source, now=lambda: NOW, poll=0.1, **settings)  # type: ignore[arg-type]
    async with app.run_test(size=size) as pilot:
        await until(pilot, lambda: "loading" not in head_line(pilot))
        await calm(pilot)
        yield pilot


async def until(pilot: Pilot[None], holds: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until something holds; fail after `seconds`."""
    end = monotonic() + seconds
    while not holds():
        assert monotonic() < end, "waited in vain, the screen says:\n" + screen_text(pilot.app)
        await pilot.pause(0.01)
        await rest()


async def calm(pilot: Pilot[None]) -> None:
    """Wait until the evidence of the selected record is on the screen."""
    await pilot.pause()
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys and wait for what they do."""
    await pilot.press(*keys)
    await calm(pilot)


def screen_lines(app: App[None]) -> list[str]:
    """What stands on the screen, line by line."""
    return ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]


def screen_text(app: App[None]) -> str:
    """What stands on the screen."""
    return "\n".join(screen_lines(app))


def head_line(pilot: Pilot[None]) -> str:
    """The first line of the screen; "loading" before anything is drawn."""
    return next(iter(screen_lines(pilot.app)), "loading")


def pane_text(pilot: Pilot[None], name: str) -> str:
    """What stands in one pane, its frame included."""
    region = pilot.app.screen.query_one(f"#{name}").region
    lines = screen_lines(pilot.app)[region.y : region.bottom]
    return "\n".join(line[region.x : region.right] for line in lines)


def pane_words(pilot: Pilot[None], name: str) -> str:
    """The words in one pane without its frame, as one running text."""
    lines = pane_text(pilot, name).split("\n")[1:-1]
    return " ".join(" ".join(line[1:-1] for line in lines).split())


def selected(pilot: Pilot[None], name: str) -> str | None:
    """The key of the record under the cursor of one list."""
    return pilot.app.screen.query_one(f"#{name}-list", RecordList).record


def focused(pilot: Pilot[None]) -> str | None:
    """The id of the part that hears the keys."""
    return pilot.app.focused.id if pilot.app.focused else None
