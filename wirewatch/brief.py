"""What an editor takes along from a story: print lines, disputes, changes, open accusations, sources.

Every figure, dispute and accusation carries the numbers of its notes; a note is one passage of one article.
Pure functions from what was looked up to plain data, which `brief_pages` sets as Markdown, HTML or text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.comparing.circumstances import Circumstances
from claims.outlets import publisher
from claims.types import CURRENT_EVENT
from store.desk_entries import row_words
from store.desk_figures import by_cell
from tui import alert_words, statement_words, tally_words, wording
from tui.brief_shape import Brief, Item, Note, Section
from wirewatch.sheets import desk_words
from wirewatch.unanswered import unanswered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from claims.comparing.circumstances import HeadlineGap
    from claims.types import Cell, Evidence
    from store.records import AlertRecord, ArticleRecord, Snapshot
    from wirewatch.replay import Step

_NUMBER = re.compile(r"\d[\d,]*")
NOTHING_SAID = Circumstances()
MOST_NOTES = 6
"""Passages that stand behind one line, one of each article."""


@dataclass(slots=True)
class _Notes:
    """The notes in the order of their first mention."""

    outlets: Mapping[int, str]
    found: dict[tuple[int, int, int], Note] = field(default_factory=dict)

    def of(self, evidence: Iterable[Evidence]) -> tuple[int, ...]:
        """The numbers of some passages, the first one of each article."""
        first: dict[int, Evidence] = {}
        for passage in evidence:
            first.setdefault(passage.article, passage)
        return tuple(self._number(each) for each in list(first.values())[:MOST_NOTES])

    def of_cell(self, cell: Cell) -> tuple[int, ...]:
        """The numbers for a row of the tally: passages with the very number first, mere admissions of losses last."""
        counting = set(cell.articles)
        numbers = set(_NUMBER.findall(cell.printed))
        return self.of(
            sorted(
                cell.evidence,
                key=lambda each: (
                    numbers.isdisjoint(_NUMBER.findall(each.text)),
                    each.article not in counting,
                ),
            )
        )

    def of_words(self, passages: Iterable[Evidence]) -> tuple[int, ...]:
        """The numbers of passages that are words on a figure, the first few of them."""
        return tuple(self._number(each) for each in list(passages)[:MOST_NOTES])

    def _number(self, passage: Evidence) -> int:
        key = passage.article, passage.start, passage.end
        outlet = self.outlets.get(passage.article) or publisher(passage.outlet, passage.source)
        note = Note(len(self.found) + 1, outlet, passage.source, passage.start, passage.end, passage.text)
        return self.found.setdefault(key, note).number


def make_brief(
    snapshot: Snapshot,
    names: Mapping[str, str],
    sides: Sequence[str],
    *,
    as_of: str,
    since: str | None = None,
    step: Step | None = None,
    beside: Mapping[str, Circumstances] | None = None,
    gaps: Sequence[HeadlineGap] = (),
) -> Brief:
    """The brief of a story.

    `names` are canonical names by printed ones, `sides` its parties, `as_of` the moment it is for; `step` says what changed from
    `since` to then, None where nobody asked; `beside` is what articles say beside the figures, by the key of the row;
    `gaps` are headlines that say something else than their text.
    """
    told = {} if beside is None else beside
    notes = _Notes({each.id: publisher(each.outlet, each.source) for each in snapshot.articles})
    sections = [
        Section(
            "To print",
            (*_lines(snapshot, notes, told, background=False), *_not_stated(snapshot, told)),
            "No article gives a figure.",
        ),
        Section(
            "Background, never added to the above",
            tuple(_lines(snapshot, notes, told, background=True)),
            "None.",
        ),
        Section(
            "Disputed, and why", (*_disputes(snapshot, notes), *_gaps(gaps, notes)), "No claims diverge."
        ),
    ]
    if since is not None and step is not None:
        sections.append(
            Section(
                f"Changed since {wording.when_words(since)}",
                tuple(_changes(step, snapshot, notes)),
                "Nothing changed.",
            )
        )
    sections += [
        Section(
            "Accusations without an answer in these articles",
            tuple(
                Item(
                    f"{accused}, accused by {statement_words.actor_label(each)}: {each.text}",
                    notes.of(each.evidence),
                )
                for each, accused in unanswered(snapshot, names, sides)
            ),
            "Every accusation between the sides is answered."
            if sides
            else "No sides are told apart in these articles.",
        ),
        Section("Sources by origin", tuple(_origins(snapshot.articles)), "No article yet."),
    ]
    return Brief(
        title=snapshot.story.title,
        subtitle=wording.joined(wording.counts_line(snapshot), f"as of {wording.when_words(as_of)}"),
        sections=tuple(sections),
        notes=tuple(notes.found.values()),
    )


def _lines(
    snapshot: Snapshot, notes: _Notes, told: Mapping[str, Circumstances], *, background: bool
) -> Iterator[Item]:
    figures = by_cell(snapshot.desk_figures, snapshot.cells)
    dates = {each.id: each.published for each in snapshot.articles}
    for cell in snapshot.cells:
        if not cell.line or (cell.event != CURRENT_EVENT) is not background:
            continue
        beside = told.get(cell.key, NOTHING_SAID)
        facts = "; ".join((*_facts(cell, dates), *_beside(beside)))
        words = (*beside.members, *beside.via, *(passage for _, passage in beside.basis))
        yield Item(
            f"{tally_words.side_label(cell.side)}: {cell.line} ({facts})",
            (*notes.of_cell(cell), *notes.of_words(words)),
        )
        if cell.key in figures:
            yield Item(f"The desk prints {desk_words(figures[cell.key], cell)}", notes.of_cell(cell))


def _facts(cell: Cell, dates: Mapping[int, str | None]) -> Iterator[str]:
    """What a figure may not be printed without: who, when, of how much, how sure, how often told."""
    if not cell.claimants:
        yield "UNATTRIBUTED: nobody is named who gives it"
    known = [date for each in cell.articles if (date := dates.get(each))]
    yield f"as reported {wording.when_words(max(known))}" if known else "time unknown"
    yield f"place: {cell.scope}" if cell.scope else "whole event"
    if not cell.whole:
        yield "a part, never added to the whole"
    if " = " in cell.printed:
        yield "derived: adds the figures of several claimants"
    yield cell.status.replace("_", " ")
    yield tally_words.support_words(cell)


def _beside(beside: Circumstances) -> Iterator[str]:
    """What articles say beside a figure: whose dead who counts, who is in it, whose count it is, how it is known."""
    own, enemy = "own" in beside.relations, "enemy" in beside.relations
    if own or enemy:
        yield (
            "the side's own count and its enemy's"
            if own and enemy
            else ("the side's own count" if own else "counted by its enemy")
        )
    yield from (f"counts “{each.text}”" for each in beside.members)
    yield from (f"whose count: “{each.text}”" for each in beside.via)
    yield from (f"known from {what}: “{each.text}”" for what, each in beside.basis)
    if beside.relays:
        yield f"whether {' and '.join(beside.relays)} counted, or who did, is not stated"


def _not_stated(snapshot: Snapshot, told: Mapping[str, Circumstances]) -> Iterator[Item]:
    """What to ask before a figure is printed, in one line: what no article says beside it."""
    rows = [each for each in snapshot.cells if each.line and each.event == CURRENT_EVENT and each.key in told]
    for asked, silent in (
        ("who is counted and who is not", [each for each in rows if not told[each.key].members]),
        ("how it is known", [each for each in rows if not told[each.key].basis]),
    ):
        if silent:
            named = "; ".join(row_words(each.key) for each in silent)
            yield Item(f"Not stated, {asked}: {'every row above' if len(silent) == len(rows) else named}")


def _gaps(gaps: Iterable[HeadlineGap], notes: _Notes) -> Iterator[Item]:
    for each in gaps:
        below = " / ".join(dict.fromkeys(f"“{passage.text}”" for passage in each.text))
        yield Item(
            f"Headline and text differ · {each.outlet}: “{each.headline.text}” above, {below} below",
            notes.of_words((each.headline, *each.text)),
        )


def _disputes(snapshot: Snapshot, notes: _Notes) -> Iterator[Item]:
    for alert in alert_words.alert_order(snapshot.alerts):
        if _is_told(alert):
            level = alert_words.severity_label(alert)
            yield Item(f"{level} · {alert.summary}. {alert.why}", notes.of(alert.evidence))


def _is_told(alert: AlertRecord) -> bool:
    return alert.severity in ("high", "medium") and alert.state in ("open", "acknowledged")


def _changes(step: Step, snapshot: Snapshot, notes: _Notes) -> Iterator[Item]:
    cells = {each.key: each for each in snapshot.cells}
    alerts = {each.key: each for each in snapshot.alerts}
    for article in step.articles:
        outlet = publisher(article.outlet, article.source)
        yield Item(f"{article.change} article: {wording.joined(outlet, article.title or '')}")
    for cell in step.cells:
        shown = notes.of_cell(cells[cell.key]) if cell.key in cells else ()
        yield Item(
            f"{cell.row}: {cell.before or 'not told before'} → {cell.after or 'no longer told'}", shown
        )
    for alert in step.alerts:
        shown = notes.of(alerts[alert.key].evidence) if alert.key in alerts else ()
        yield Item(f"{alert.change} divergence ({alert.severity}): {alert.summary}", shown)
    for decision in step.decisions:
        printed = f": {decision.after}" if decision.action == "figure" and decision.after else ""
        yield Item(f"the desk ({decision.who}): {decision.action} {decision.summary or ''}{printed}".rstrip())
    if step.statements:
        yield Item(wording.counted(step.statements, "new statement"))


def _origins(articles: Iterable[ArticleRecord]) -> Iterator[Item]:
    chains: dict[str, list[str]] = {}
    for each in articles:
        date = wording.when_words(each.published)
        chains.setdefault(each.origin, []).append(f"{publisher(each.outlet, each.source)} ({date})")
    for origin, members in chains.items():
        yield Item(f"{origin or 'origin not known'}: {', '.join(members)}")
