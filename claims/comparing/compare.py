"""All accounts of a story in, what the panes show out: the one place that knows the order of the steps."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.cells import make_tally
from claims.comparing.figures import gather_figures
from claims.comparing.kept import Kept, Pages
from claims.comparing.kinds import KINDS
from claims.comparing.ledger import keep_known
from claims.comparing.months import settle_months
from claims.comparing.names import find_names
from claims.comparing.origins import find_origins
from claims.comparing.pairs import judge
from claims.comparing.rows import make_rows
from claims.comparing.rulings import without_rejected
from claims.comparing.sides import find_opposed, find_sides
from claims.comparing.utterances import find_utterances
from claims.comparing.view import StoryView
from claims.types import NO_RULINGS, SEVERITIES, Comparison, Divergence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.types import Account, Rulings


def compare(
    accounts: Sequence[Account],
    sides: Sequence[str] = (),
    rulings: Rulings = NO_RULINGS,
    kept: Kept | None = None,
) -> Comparison:
    """The tally, the utterances, the divergences and the origins of a story, as the desk has ruled.

    Give the accounts in any order: the result is the same.  Without `sides` the parties are found from the
    texts.  Whoever compares a growing story again and again gives the same `kept` each time: the result is the same,
    sooner.  Raises ValueError when two accounts have the same article id.
    """
    kept = Kept() if kept is None else kept
    with kept.whole():
        story = view(accounts, sides, rulings, kept)
        return Comparison(
            cells=story.cells,
            utterances=story.utterances,
            divergences=_loudest_first(found for kind in KINDS for found in kind(story)),
            origins=dict(story.origins),
            links=story.links,
            verdicts=tuple(pair.verdict for pair in story.judged),
        )


def view(
    accounts: Sequence[Account],
    sides: Sequence[str] = (),
    rulings: Rulings = NO_RULINGS,
    kept: Kept | None = None,
) -> StoryView:
    """The story laid out for the kinds of divergence; see `StoryView`.

    With `kept` it is good until that is given to the next comparison.
    """
    kept = Kept() if kept is None else kept
    with kept.whole():
        return _view(accounts, tuple(sides), rulings, kept)


def _view(accounts: Sequence[Account], sides: tuple[str, ...], rulings: Rulings, kept: Kept) -> StoryView:
    ordered = tuple(sorted(accounts, key=attrgetter("article")))
    _check(ordered)
    ordered = kept.take(settle_months(without_rejected(ordered, rulings.rejected)))
    by_article = {account.article: account for account in ordered}
    pages = Pages(by_article, kept)
    origins = find_origins(ordered, pages, rulings, kept)
    names = find_names(ordered, rulings, kept)
    parties = sides or find_sides(ordered, names)
    gathered = gather_figures(origins.labels, names, kept)
    figures = gathered.all()
    opposed = find_opposed(ordered, names, parties)
    utterances = find_utterances(ordered, origins.labels, names, kept)
    known = keep_known(gathered, origins.copies, names, kept, opposed=opposed)
    kept.tell("sides", parties)
    return StoryView(
        accounts=ordered,
        by_article=by_article,
        pages=pages,
        origins=origins.labels,
        links=origins.links,
        copies=origins.copies,
        names=names.canonical,
        sides=parties,
        known=known,
        figures=figures,
        told_by=gathered.shelf.by_article,
        tally=make_tally(make_rows(gathered, known), known, parties),
        utterances=utterances.all,
        retold=utterances.retold,
        judged=tuple(judge(gathered, known)),
        actors=names,
        kept=kept,
    )


def _check(accounts: Sequence[Account]) -> None:
    if len(set(map(attrgetter("article"), accounts))) == len(accounts):
        return
    seen: set[int] = set()
    for account in accounts:
        if account.article in seen:
            raise ValueError(
                f"two accounts have the article id {account.article}; each article is compared once"
            )
        seen.add(account.article)


def _loudest_first(divergences: Iterable[Divergence]) -> tuple[Divergence, ...]:
    return tuple(sorted(divergences, key=lambda each: (SEVERITIES.index(each.severity), each.kind, each.key)))
