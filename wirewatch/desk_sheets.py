"""What the desk sees of its own work, as plain rows: rows to print, notes, actors, verdicts, quality, replay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.outlets import publisher
from store.desk_entries import row_words, told
from store.desk_figures import by_cell
from tui import alert_words, wording
from wirewatch.sheets import Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.types import Evidence, Verdict
    from store.alert_history import KindQuality
    from store.records import Note, Snapshot, Story
    from wirewatch.actors import Actor
    from wirewatch.replay import Step


def rows(snapshot: Snapshot) -> Sheet:
    """The rows of the tally by their words, with what the desk prints for each."""
    figures = by_cell(snapshot.desk_figures, snapshot.cells)
    found = []
    for cell in snapshot.cells:
        figure = figures.get(cell.key)
        signed = wording.joined(figure.who, wording.when_words(figure.at), figure.why) if figure else ""
        moved = f"the tally said {figure.tally}" if figure and figure.is_overtaken(cell) else ""
        printed = figure.printed if figure else wording.NOTHING
        found.append((row_words(cell.key), cell.printed, printed, signed, moved))
    return Sheet(
        title=f"Desk figures · {snapshot.story.title}",
        columns=(
            *(Column("Row", 4), Column("Tally", 2), Column("The desk prints", 2)),
            *(Column("Who, when, why", 4), Column("Look again", 2)),
        ),
        rows=tuple(found),
        empty="No article gives a figure.",
    )


def notes(story: Story, found: Sequence[Note]) -> Sheet:
    """What editors wrote down, oldest first."""
    return Sheet(
        title=f"Notes · {story.title}",
        columns=(
            Column("#", right=True),
            Column("When"),
            Column("Who"),
            Column("About", 2),
            Column("Note", 5),
        ),
        rows=tuple(
            (str(each.entry), wording.when_words(each.at), each.who, told(each.subject), each.text)
            for each in found
        ),
        empty="No note yet.",
    )


def actors(story: Story, found: Sequence[Actor]) -> Sheet:
    """Who is in the story, with every printed name, and who may be one: `wirewatch actor merge` makes them one."""
    return Sheet(
        title=f"Actors · {story.title}",
        columns=(
            Column("Actor", 3),
            Column("Is a"),
            Column("Side", 2),
            Column("Office", 3),
            Column("Printed", 4),
            Column("May be", 3),
        ),
        rows=tuple(
            (
                each.actor,
                each.kind,
                each.side or "",
                each.role or "",
                " · ".join(each.names),
                "; ".join(f"{other.actor}?" for other in each.may_be),
            )
            for each in found
        ),
        empty="Nobody is named.",
    )


def verdicts(story: Story, found: Sequence[Verdict]) -> Sheet:
    """What the decision order said of pairs of figures."""
    return Sheet(
        title=f"Why no alert? · {story.title}",
        subtitle=wording.counted(len(found), "pair"),
        columns=(Column("Verdict", 2), Column("One", 4), Column("Other", 4), Column("Because", 4)),
        rows=tuple(
            (each.verdict, _passage(each.first), _passage(each.second), f"{each.reason} (step {each.step})")
            for each in found
        ),
        empty="No pair of figures was compared.",
    )


def _passage(evidence: Evidence) -> str:
    return f"#{evidence.article} {publisher(evidence.outlet, evidence.source)}: {evidence.text}"


def quality(story: Story, kinds: Sequence[KindQuality]) -> Sheet:
    """How the desk judged the alerts of each kind."""
    return Sheet(
        title=f"Alerts as the desk judged them · {story.title}",
        columns=(
            Column("Kind", 2),
            *(Column(name, right=True) for name in ("Alerts", "Judged", "Right", "Wrong", "Precision")),
            Column("Reasons", 5),
        ),
        rows=tuple(
            (
                alert_words.kind_words(each.kind),
                *(str(count) for count in (each.alerts, each.judged, each.right, each.wrong)),
                wording.NOTHING if each.precision is None else f"{each.precision:.0%}",
                ", ".join(f"{reason} {count}" for reason, count in each.reasons),
            )
            for each in kinds
        ),
        empty="No alert yet.",
        notes=("Acknowledged and resolved count as right, muted as wrong, unless a reason says otherwise.",)
        if kinds
        else (),
    )


def replayed(story: Story, steps: Iterable[Step]) -> Sheet:
    """What changed at each moment, a row for each thing."""
    return Sheet(
        title=f"Replay · {story.title}",
        columns=(Column("When"), Column("What"), Column("", 2), Column("Which", 8)),
        rows=tuple(row for step in steps for row in _step_rows(step)),
        empty="Nothing has happened yet.",
    )


def _step_rows(step: Step) -> Iterator[tuple[str, str, str, str]]:
    when = wording.when_words(step.at)
    for what, change, which in _happened(step):
        yield when, what, change, which
        when = ""


def _happened(step: Step) -> Iterator[tuple[str, str, str]]:
    for article in step.articles:
        yield (
            "article",
            article.change,
            wording.joined(f"#{article.id}", publisher(article.outlet, article.source), article.title or ""),
        )
    for decision in step.decisions:
        about = f"#{decision.alert} {decision.summary or ''}" if decision.alert else decision.summary or ""
        yield "desk", decision.action, wording.joined(about, decision.who, decision.why)
    for cell in step.cells:
        moved = f"{cell.before} → {cell.after}" if cell.before and cell.after else cell.after or cell.before
        yield "tally", cell.change, f"{cell.row}: {moved}"
    for alert in step.alerts:
        yield "alert", alert.change, f"{alert.severity.upper()} {alert.summary}"
    if step.statements:
        yield "said", "new", wording.counted(step.statements, "statement")
