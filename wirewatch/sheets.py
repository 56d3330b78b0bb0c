"""What the panes show a reader, as plain rows: the common ground of tables and Markdown.

Pure functions; wording comes from `tui.wording`, so that screen and print say the same.  The strings still
hold text from articles: `wirewatch.formats` is what makes them safe to print.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from claims.outlets import publisher
from claims.rule_words import rule_meanings
from claims.types import CURRENT_EVENT
from store.desk_entries import row_words
from store.desk_figures import by_cell
from tui import alert_words, statement_words, tally_words, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.explain import Explained
    from claims.types import Casualty, Cell, Document, Reading
    from store.records import ArticleRecord, DeskEntry, DeskFigure, Snapshot, Story
    from wirewatch.views import View

LONGEST_CELL = 220
"""Characters of a statement in a table; the cut is shown, JSON and CSV hold the whole."""

_AROUND = 30
"""Characters beside a word that became no claim, at the least."""


@dataclass(frozen=True, slots=True)
class Column:
    """`share` is the part of the free width it takes, 0 for as wide as its longest cell."""

    heading: str
    share: int = 0
    right: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One pane: `rows` have a cell for each column, `notes` stand below, `empty` where there are no rows."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str
    subtitle: str = ""
    notes: tuple[str, ...] = ()


def tally(view: View) -> Sheet:
    """Sides and their parts down, outcomes across; below, the lines to print."""
    snapshot = view.snapshot
    outcomes = tally_words.tally_outcomes(snapshot.cells)
    rows: list[tuple[str, ...]] = []
    for line in tally_words.tally_rows(snapshot.cells):
        if line.background and line.heads_event:
            rows.append((tally_words.event_label(line.event), *("" for _ in outcomes), ""))
        cells = [line.cell(outcome) for outcome in outcomes]
        rows.append(
            (
                ("  " if line.depth or line.background else "") + line.label,
                *(tally_words.figure_words(cell) if cell else wording.NOTHING for cell in cells),
                tally_words.line_support(line),
            )
        )
    return Sheet(
        title=f"Casualty tally · {snapshot.story.title}",
        subtitle=_counts(view),
        columns=(
            Column("Side", 4),
            *(Column(outcome.capitalize(), 3) for outcome in outcomes),
            Column("Claimants · origins", 4),
        ),
        rows=tuple(rows),
        empty="No article gives a figure.",
        notes=_lines_to_print(snapshot),
    )


def desk_words(figure: DeskFigure, cell: Cell) -> str:
    """ "Velmark · killed: at least 12 (Mo, 4 May 08:02: two calls); the tally has moved from 12 to 15"."""
    why = f": {figure.why}" if figure.why else ""
    moved = (
        f"; the tally has moved from {figure.tally} to {cell.printed}" if figure.is_overtaken(cell) else ""
    )
    signed = f"{figure.who}, {wording.when_words(figure.at)}{why}"
    return f"{row_words(cell.key)}: {figure.printed} ({signed}){moved}"


def _lines_to_print(snapshot: Snapshot) -> tuple[str, ...]:
    lines = [
        f"{cell.line} [{tally_words.support_words(cell)}]"
        for cell in snapshot.cells
        if cell.event == CURRENT_EVENT and cell.line
    ]
    figures = by_cell(snapshot.desk_figures, snapshot.cells)
    chosen = [
        f"The desk prints {desk_words(figures[cell.key], cell)}"
        for cell in snapshot.cells
        if cell.key in figures
    ]
    return ("To print:", *lines, *chosen) if lines or chosen else ()


def statements(view: View) -> Sheet:
    """Who said what, the fullest version of each utterance."""
    snapshot = view.snapshot
    printed = statement_words.FirstPrinted(snapshot.articles)
    return Sheet(
        title=f"Actor statements · {snapshot.story.title}",
        subtitle=wording.joined(wording.counted(len(snapshot.utterances), "statement"), _counts(view)),
        columns=(Column("Said"), Column("Who", 3), Column("How"), Column("What", 7), Column("Where", 2)),
        rows=tuple(
            (
                statement_words.said_words(each, printed.of(each)),
                statement_words.actor_label(each, short=True),
                each.stance,
                wording.cut(statement_words.utterance_words(each), LONGEST_CELL),
                wording.joined(
                    wording.counted(len(each.outlets), "outlet"), statement_words.drift_words(each)
                ),
            )
            for each in snapshot.utterances
        ),
        empty="No article reports what anybody said.",
    )


def alerts(view: View) -> Sheet:
    """Where accounts part, the loudest first."""
    snapshot = view.snapshot
    return Sheet(
        title=f"Diverging claims · {snapshot.story.title}",
        subtitle=wording.joined(alert_words.alert_counts(snapshot.alerts), _counts(view)),
        columns=(
            Column("#", right=True),
            Column("Level"),
            Column("State"),
            Column("Matter", 4),
            Column("Why", 5),
        ),
        rows=tuple(
            (
                str(each.id),
                alert_words.severity_label(each),
                alert_words.state_words(each),
                each.summary,
                each.why,
            )
            for each in alert_words.alert_order(snapshot.alerts)
        ),
        empty="No claims diverge.",
    )


def articles(view: View) -> Sheet:
    """The articles that were read."""
    snapshot = view.snapshot
    return Sheet(
        title=f"Articles · {snapshot.story.title}",
        subtitle=_counts(view),
        columns=(
            Column("#", right=True),
            Column("Outlet", 4),
            Column("Title", 6),
            Column("Date", 3),
            Column("Origin", 4),
            Column("Figures", right=True),
            Column("Said", right=True),
        ),
        rows=tuple(
            (
                str(each.id),
                publisher(each.outlet, each.source),
                each.title or file_name(each.source),
                wording.when_words(each.published),
                each.origin,
                str(each.casualties),
                str(each.statements),
            )
            for each in snapshot.articles
        ),
        empty="No article yet.",
    )


def sources(view: View) -> Sheet:
    """The reporting chains, each article under its origin with the reason it is there."""
    snapshot = view.snapshot
    why: dict[int, str] = {}
    for link in view.links:
        reason = (
            f"the desk joined it with #{link.other}"
            if link.how == "desk"
            else f"{link.how} of #{link.other}, {link.share:.0%} in common"
        )
        why.setdefault(link.article, reason)
    chains: dict[str, list[ArticleRecord]] = {}
    for record in snapshot.articles:
        chains.setdefault(record.origin, []).append(record)
    return Sheet(
        title=f"Sources · {snapshot.story.title}",
        subtitle=_counts(view),
        columns=(
            Column("Origin", 3),
            Column("#", right=True),
            Column("Outlet", 3),
            Column("Credits", 2),
            Column("Counted here because", 3),
        ),
        rows=tuple(
            (
                origin if index == 0 else "",
                str(record.id),
                publisher(record.outlet, record.source),
                ", ".join(record.credits) or wording.NOTHING,
                why.get(record.id, ""),
            )
            for origin, members in chains.items()
            for index, record in enumerate(members)
        ),
        empty="No article yet.",
    )


def log(story: Story, entries: Sequence[DeskEntry]) -> Sheet:
    """The editors' decisions, oldest first."""
    return Sheet(
        title=f"Desk log · {story.title}",
        columns=(
            Column("#", right=True),
            *(Column("When"), Column("Who"), Column("What"), Column("About", 4), Column("Why", 3)),
        ),
        rows=tuple(
            (
                str(each.id),
                wording.when_words(each.at),
                each.who,
                each.action,
                wording.joined(f"#{each.alert}" if each.alert else "", each.summary or ""),
                wording.joined(each.reason or "", each.why),
            )
            for each in entries
        ),
        empty="No decision yet.",
    )


def stories(found: Sequence[Story]) -> Sheet:
    """The stories of a database."""
    return Sheet(
        title="Stories",
        columns=(
            Column("Slug"),
            Column("Title", 4),
            Column("Started"),
            Column("Sides", 3),
            Column("Match words", 4),
        ),
        rows=tuple(
            (each.slug, each.title, each.started or "", ", ".join(each.sides), ", ".join(each.match))
            for each in found
        ),
        empty="No story yet. `wirewatch story new TITLE` makes one, `wirewatch fetch --seeds FOLDER` as well.",
    )


def extract(name: str, title: str | None, reading: Reading) -> tuple[Sheet, Sheet]:
    """The casualties and the statements of one file."""
    casualties = Sheet(
        title=f"Casualties · {title or name}",
        columns=(
            Column("At", right=True),
            Column("Outcome"),
            Column("Figure"),
            Column("Side", 2),
            Column("Event", 1),
            Column("Claimant", 2),
            Column("Words", 3),
        ),
        rows=tuple(
            (
                str(each.start),
                each.outcome,
                _figure(each),
                wording.joined(each.side or wording.NOTHING, each.scope or ""),
                each.event,
                each.claimant_name or each.claimant or wording.NOTHING,
                each.text,
            )
            for each in reading.casualties
        ),
        empty="No casualties.",
    )
    said = Sheet(
        title=f"Statements · {title or name}",
        columns=(Column("At", right=True), Column("Who", 2), Column("How"), Column("What", 6)),
        rows=tuple(
            (
                str(each.start),
                each.speaker_name or each.speaker or wording.NOTHING,
                each.stance,
                wording.cut(" ".join(each.text.split()), LONGEST_CELL),
            )
            for each in reading.statements
        ),
        empty="No statements.",
    )
    return casualties, said


def _figure(casualty: Casualty) -> str:
    if casualty.value is None:
        return tally_words.NO_FIGURE if casualty.low is None else f"≥{casualty.low:,}"
    hedge = "" if casualty.modifier == "exact" else casualty.modifier.replace("_", " ") + " "
    return f"{hedge}{casualty.value:,}"


def file_name(source: str) -> str:
    """The last part of a path or URL; JSON and CSV have the whole."""
    return source.rstrip("/").rpartition("/")[2] or source


def _counts(view: View) -> str:
    when = (
        f"as of {wording.when_words(view.as_of)}"
        if view.as_of
        else wording.fetched_words(view.snapshot.fetched_at, datetime.now(UTC)) + " UTC"
    )
    return wording.joined(wording.counts_line(view.snapshot), when)


def explained(name: str, document: Document, found: Sequence[Explained]) -> Sheet:
    """Why one file was read as it was, in text order; what became no claim is shown with the words around it."""
    return Sheet(
        title=f"Why · {document.title or name}",
        columns=(Column("At", right=True), Column("Read as"), Column("Words", 3), Column("Why", 2)),
        rows=tuple(
            (
                str(each.start),
                each.kind,
                wording.cut(" ".join(_around(document.text, each).split()), LONGEST_CELL),
                each.why,
            )
            for each in found
        ),
        empty="Nothing that could be a claim.",
    )


EXPLANATIONS = (
    ("At", "where the words begin, in characters from the start of the text"),
    ("casualty", "a claim of loss; Why names the rules behind it, first how the fate was found"),
    ("statement", "a claim that somebody said it; Why names the rule that found it"),
    ("no casualty", "a number that became no claim, with the words around it; Why is the reason"),
    ("no statement", "a word of speech that became no claim, with the words around it; Why is the reason"),
)


def legend(found: Sequence[Explained]) -> Sheet:
    """How to read explanations: the columns, the kinds and the rules that stand in them."""
    kinds = {"At", *(each.kind for each in found)}
    return Sheet(
        title="How to read it",
        columns=(Column("Word"), Column("Meaning", 1)),
        rows=(
            *(row for row in EXPLANATIONS if row[0] in kinds),
            *rule_meanings((each.kind, each.why) for each in found),
        ),
        empty="",
    )


def _around(text: str, each: Explained) -> str:
    if not each.kind.startswith("no "):
        return each.text
    start = text.rfind(" ", 0, max(0, each.start - _AROUND)) + 1
    end = text.find(" ", each.end + _AROUND)
    return text[start : end if end >= 0 else len(text)]
