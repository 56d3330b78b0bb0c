"""How a story came to stand as it does: what changed at each moment, one step after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claims.comparing.compare import compare
from claims.comparing.kept import Kept
from claims.types import Comparison
from store.database import reading
from store.desk import desk_log
from store.desk_entries import row_words
from store.errors import StoreError
from store.history import moments
from store.moments import stored
from store.readings import Loaded, accounts
from store.rulings import rulings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.types import Account
    from store.database import Database
    from store.records import DeskEntry, Story

Change = Literal["new", "changed", "gone"]
UNDATED = "undated"
"""Stands for the moment of the articles that give no date."""
_NOTHING = Comparison((), (), (), {}, (), ())


@dataclass(frozen=True, slots=True)
class ArticleStep:
    """An article that came in or was changed."""

    change: Change
    id: int
    source: str
    outlet: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class CellStep:
    """A row of the tally that came, says something else, or went; `row` are its words."""

    change: Change
    key: str
    row: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class AlertStep:
    """A matter on which accounts began to part, part otherwise, or part no more."""

    change: Change
    key: str
    kind: str
    severity: str
    summary: str


@dataclass(frozen=True, slots=True)
class Step:
    """What changed at one moment.  `statements` counts those nobody had reported before."""

    at: str
    articles: tuple[ArticleStep, ...]
    cells: tuple[CellStep, ...]
    alerts: tuple[AlertStep, ...]
    statements: int
    decisions: tuple[DeskEntry, ...]


def replay(
    db: Database, story: Story, *, since: str | None = None, until: str | None = None
) -> Iterator[Step]:
    """The story from moment to moment as it was known: articles as they came in, rulings as they were made.

    `since` and `until` are stored moments; what was known before `since` is not told again.
    """
    decisions = desk_log(db, story)
    kept, loaded = Kept(), Loaded()
    before: tuple[tuple[Account, ...], Comparison] = ((), _NOTHING)
    for at in (moment.at for moment in moments(db, story)):
        if until is not None and at > until:
            break
        with reading(db):
            known = accounts(db, story, as_of=at, loaded=loaded)
            now = known, compare(known, story.sides, rulings(db, story, as_of=at), kept)
        if since is None or at >= since:
            step = difference(at, before, now, tuple(each for each in decisions if each.at == at))
            if step != Step(at, (), (), (), 0, ()):
                yield step
        before = now


def replay_published(
    db: Database, story: Story, *, since: str | None = None, until: str | None = None
) -> Iterator[Step]:
    """The story as its readers could follow it: the newest versions by the dates they bear, as the desk rules now.

    Those without a date come last, in a step at `UNDATED`.
    """
    known = accounts(db, story)
    ruled = rulings(db, story)
    kept = Kept()
    dates = {account.article: _published(account) for account in known}
    before: tuple[tuple[Account, ...], Comparison] = ((), _NOTHING)
    for at in sorted(set(dates.values()), key=lambda date: (date == UNDATED, date)):
        if until is not None and at > until and at != UNDATED:
            continue
        there = tuple(
            account
            for account in known
            if at == UNDATED or (dates[account.article] != UNDATED and dates[account.article] <= at)
        )
        now = there, compare(there, story.sides, ruled, kept)
        if since is None or at >= since:
            yield difference(at, before, now, ())
        before = now


def _published(account: Account) -> str:
    try:
        return stored(account.document.published or "")
    except StoreError:
        return UNDATED


def difference(
    at: str,
    before: tuple[Sequence[Account], Comparison],
    after: tuple[Sequence[Account], Comparison],
    decisions: tuple[DeskEntry, ...],
) -> Step:
    """What is otherwise in `after` than in `before`."""
    accounts_before, was = before
    accounts_after, now = after
    documents = {account.article: account.document for account in accounts_before}
    articles = [
        ArticleStep(
            "changed" if account.article in documents else "new",
            account.article,
            account.source,
            account.outlet,
            account.document.title,
        )
        for account in accounts_after
        if documents.get(account.article) != account.document
    ]
    said = {utterance.key for utterance in was.utterances}
    return Step(
        at=at,
        articles=tuple(articles),
        cells=tuple(_cells(was, now)),
        alerts=tuple(_alerts(was, now)),
        statements=sum(utterance.key not in said for utterance in now.utterances),
        decisions=decisions,
    )


def _cells(was: Comparison, now: Comparison) -> Iterator[CellStep]:
    before = {cell.key: cell for cell in was.cells}
    after = {cell.key: cell for cell in now.cells}
    for key, cell in after.items():
        old = before.get(key)
        if old is None:
            yield CellStep("new", key, row_words(key), None, _said(cell.printed, cell.status))
        elif (old.printed, old.status) != (cell.printed, cell.status):
            yield CellStep(
                "changed",
                key,
                row_words(key),
                _said(old.printed, old.status),
                _said(cell.printed, cell.status),
            )
    for key, cell in before.items():
        if key not in after:
            yield CellStep("gone", key, row_words(key), _said(cell.printed, cell.status), None)


def _said(printed: str, status: str) -> str:
    return printed if status in ("claimed", "no_figure") else f"{printed} ({status})"


def _alerts(was: Comparison, now: Comparison) -> Iterator[AlertStep]:
    before = {each.key: each for each in was.divergences}
    after = {each.key: each for each in now.divergences}
    for key, each in after.items():
        old = before.get(key)
        if old is None or (old.figure, old.summary, old.severity) != (
            each.figure,
            each.summary,
            each.severity,
        ):
            yield AlertStep("changed" if old else "new", key, each.kind, each.severity, each.summary)
    for key, each in before.items():
        if key not in after:
            yield AlertStep("gone", key, each.kind, each.severity, each.summary)
