"""Words inside quotation marks that differ between articles although they are one utterance.

Brackets, spelling, name forms and clipping are no drift.  Three matters are told apart:

stronger        a word moved on a scale of strength (`strength.txt`): one alert per utterance
quotes unsafe   one article rewords three utterances or more: one alert for the article, with all of them
reworded        what is left: one alert per utterance

Strength that changed in reported speech without marks is joined to the article's alert, or stands as low.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain, combinations
from typing import TYPE_CHECKING

from claims.comparing.kinds._passages import apart, clipped
from claims.comparing.moments import lag
from claims.comparing.severity import severity
from claims.comparing.wording import compare_wording
from claims.types import Divergence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from claims.comparing.view import StoryView
    from claims.comparing.wording import Wording
    from claims.types import Account, Evidence, Statement, Utterance

ANOTHER_DAY = timedelta(days=2)
"""Articles this far apart may quote the speaker on two occasions."""
CLOSE, SAME_ORDER = 0.5, 0.65
"""Shares of common words, and of words in the same order, from which two quotations are surely renderings of one."""
UNSAFE = 3
"""So many reworded utterances make an article's quotations unsafe."""
MOST_QUOTES = 30
"""Different quotations of one utterance that are compared with each other."""
PARAPHRASE_ALIKE = 0.5
"""Share of common words from which two reports without marks are close enough to compare their verbs."""


@dataclass(frozen=True, slots=True)
class _Quote:
    """A quotation, or a report without marks, in its article."""

    article: int
    shown: Evidence


@dataclass(frozen=True, slots=True)
class _Drift:
    """One utterance rendered differently by two articles."""

    utterance: Utterance
    first: _Quote
    second: _Quote
    wording: Wording
    marked: bool

    @property
    def articles(self) -> tuple[int, int]:
        """Two different ones."""
        return self.first.article, self.second.article


def quote_drift(story: StoryView) -> list[Divergence]:
    """Alerts on quotations that changed; at most one per utterance and one per article."""
    return _alerts(story, _all_drifts(story))


def unsafe_articles(story: StoryView) -> frozenset[int]:
    """Articles whose quotations are unsafe: they word several utterances unlike the others."""
    return frozenset(_unsafe_articles([drift for drift in _all_drifts(story) if drift.marked]))


def _all_drifts(story: StoryView) -> list[_Drift]:
    return list(chain.from_iterable(story.of_each(story.retold, _drifts)))


def _versions(story: StoryView, utterance: Utterance) -> list[tuple[Account, Statement]]:
    """The statements that an utterance is told in, with their articles."""
    found = []
    for shown in utterance.evidence:
        account = story.account(shown.article)
        there = [
            each for each in account.reading.statements if (each.start, each.end) == (shown.start, shown.end)
        ]
        found += [(account, there[-1])] if there else []
    return found


# --- finding ----------------------------------------------------------------------------------------


def _drifts(story: StoryView, utterance: Utterance) -> list[_Drift]:
    """What happened to the words of one utterance."""
    versions = _versions(story, utterance)
    return [*_marked_drifts(story, utterance, versions), *_unmarked_drifts(story, utterance, versions)]


def _marked_drifts(
    story: StoryView, utterance: Utterance, versions: Iterable[tuple[Account, Statement]]
) -> list[_Drift]:
    quotes: dict[int, dict[str, _Quote]] = defaultdict(dict)
    for account, statement in versions:
        for start, end in statement.quotes:
            shown = story.evidence(account, start, end)
            quotes[account.article].setdefault(shown.text, _Quote(account.article, shown))
    found: list[_Drift] = []
    for one, other in combinations(sorted(quotes)[:MOST_QUOTES], 2):
        for first in quotes[one].values():
            drift = _closest(utterance, first, quotes[other].values())
            if (
                drift
                and not _said_again(story.account(one), story.account(other))
                and _kept_in(story, first, other) is False
                and _kept_in(story, drift.second, one) is False
            ):
                found.append(drift)
    return found


def _said_again(first: Account, second: Account) -> bool:
    """True for articles so far apart in time that the speaker may have said it twice."""
    gap = lag(first, second)
    return gap is not None and abs(gap) >= ANOTHER_DAY


def _closest(utterance: Utterance, quote: _Quote, others: Iterable[_Quote]) -> _Drift | None:
    """The rendering of a quotation in another article, None where it stands there unchanged or not at all."""
    best: _Drift | None = None
    for other in others:
        wording = compare_wording(quote.shown.text, other.shown.text)
        if wording.verdict not in ("reworded", "stronger", "different"):
            return None
        if wording.verdict != "different" and (best is None or wording.alike > best.wording.alike):
            best = _Drift(utterance, quote, other, wording, marked=True)
    return best


def _kept_in(story: StoryView, quote: _Quote, article: int) -> bool:
    """True when an article quotes these very words somewhere, perhaps as another utterance."""
    account = story.account(article)
    text = account.document.text
    return any(
        compare_wording(quote.shown.text, text[start:end]).verdict
        in ("", "bracket only", "spelling", "fragment")
        for statement in account.reading.statements
        for start, end in statement.quotes
    )


def _unmarked_drifts(
    story: StoryView, utterance: Utterance, versions: Iterable[tuple[Account, Statement]]
) -> list[_Drift]:
    """Reported speech whose verb became stronger, found between different articles."""
    reports: dict[str, _Quote] = {}
    for account, statement in versions:
        if statement.mode == "indirect":
            shown = story.evidence(account, statement.start, statement.end)
            reports.setdefault(shown.text, _Quote(account.article, shown))
    found: list[_Drift] = []
    for first, second in combinations(list(reports.values())[:MOST_QUOTES], 2):
        if first.article == second.article:
            continue
        wording = compare_wording(first.shown.text, second.shown.text)
        if wording.verdict == "stronger" and wording.alike >= PARAPHRASE_ALIKE:
            found.append(_Drift(utterance, first, second, wording, marked=False))
    return found


# --- telling ----------------------------------------------------------------------------------------


def _alerts(story: StoryView, drifts: Sequence[_Drift]) -> list[Divergence]:
    alerts = [
        _of_utterance(story, group, _stronger)
        for group in _by_utterance(drift for drift in drifts if drift.marked)
        if any(drift.wording.verdict == "stronger" for drift in group)
    ]
    told = {alert.key for alert in alerts}
    left = list(drifts)
    for article in _unsafe_articles([drift for drift in drifts if drift.marked]):
        mine = [drift for drift in left if article in drift.articles]
        alerts.append(_unsafe(story, article, mine))
        left = [drift for drift in left if article not in drift.articles]
    for marked, tell in ((True, _reworded), (False, _paraphrased)):
        for group in _by_utterance(drift for drift in left if drift.marked is marked):
            if f"quote_drift|stronger|{group[0].utterance.key}" not in told:
                alerts.append(_of_utterance(story, group, tell))
    return alerts


def _of_utterance(
    story: StoryView, group: Sequence[_Drift], tell: Callable[[StoryView, Sequence[_Drift]], Divergence]
) -> Divergence:
    """The alert on one utterance, the same one while its drifts are."""
    return story.of_things((tell, group[0].utterance.key), tuple(group), lambda asking: tell(asking, group))


def _by_utterance(drifts: Iterable[_Drift]) -> list[list[_Drift]]:
    groups: dict[str, list[_Drift]] = defaultdict(list)
    for drift in drifts:
        groups[drift.utterance.key].append(drift)
    return list(groups.values())


def _unsafe_articles(drifts: Sequence[_Drift]) -> list[int]:
    """Articles that account for the rewordings: each in turn the one that rewords most utterances.

    Of two that tie, the one that parts from more other articles is the odd one out.
    """
    found: list[int] = []
    by_article: dict[int, list[_Drift]] = defaultdict(list)
    for drift in drifts:
        for article in drift.articles:
            by_article[article].append(drift)
    suspects = [
        article
        for article, mine in by_article.items()
        if len(mine) >= UNSAFE and len({drift.utterance.key for drift in mine}) >= UNSAFE
    ]
    while True:
        ranks = {article: _rank(article, by_article[article], found) for article in suspects}
        worst = min(ranks, key=ranks.__getitem__, default=None)
        if worst is None or -ranks[worst][0] < UNSAFE:
            return found
        found.append(worst)


def _rank(article: int, drifts: Sequence[_Drift], found: Sequence[int]) -> tuple[int, int, int]:
    """Articles come first that reword more utterances, then that part from more others, those that were `found` apart."""
    left = [drift for drift in drifts if not any(each in found for each in drift.articles)]
    others = {each for drift in left for each in drift.articles} - {article}
    return -len({drift.utterance.key for drift in left}), -len(others), article


def _stronger(story: StoryView, group: Sequence[_Drift]) -> Divergence:
    drift = next(each for each in group if each.wording.verdict == "stronger")
    weak, strong = _weak_strong(drift)
    return Divergence(
        key=f"quote_drift|stronger|{drift.utterance.key}",
        kind="quote_drift",
        severity=severity("quote_drift", "stronger"),
        summary=f"{drift.utterance.actor} quoted with “{weak}” / “{strong}”",
        why="Quotation marks around different words for one utterance, and one of them says more.",
        figure=f"{weak} / {strong}",
        evidence=_evidence(group),
    )


def _unsafe(story: StoryView, article: int, group: Sequence[_Drift]) -> Divergence:
    account = story.account(article)
    others = sorted(
        {story.outlet(story.account(each)) for drift in group for each in drift.articles}
        - {story.outlet(account)}
    )
    count = len({drift.utterance.key for drift in group if drift.marked})
    examples = "; ".join(_told(drift) for drift in _one_each(group)[:3])
    return Divergence(
        key=f"quote_drift|unsafe|{account.source}",
        kind="quote_drift",
        severity=severity("quote_drift", "quotes unsafe"),
        summary=f"Quotes unsafe: {story.outlet(account)} words {count} quotations unlike {', '.join(others)}",
        why=f"The same utterances stand in other words inside quotation marks: {examples}.",
        figure=str(count),
        evidence=_evidence(group),
    )


def _reworded(story: StoryView, group: Sequence[_Drift]) -> Divergence:
    drift = max(group, key=lambda each: each.wording.alike)
    close = drift.wording.alike >= CLOSE and drift.wording.in_order >= SAME_ORDER
    return Divergence(
        key=f"quote_drift|reworded|{drift.utterance.key}",
        kind="quote_drift",
        severity=severity("quote_drift", "reworded" if close else "loosely alike"),
        summary=f"{drift.utterance.actor} quoted in two wordings: {_told(drift)}",
        why="Quotation marks around different words for one utterance; two translations would look the same.",
        figure=_told(drift),
        evidence=_evidence(group),
    )


def _paraphrased(story: StoryView, group: Sequence[_Drift]) -> Divergence:
    weak, strong = _weak_strong(group[0])
    return Divergence(
        key=f"quote_drift|paraphrase|{group[0].utterance.key}",
        kind="quote_drift",
        severity=severity("quote_drift", "paraphrase"),
        summary=f"{group[0].utterance.actor} reported with “{weak}” / “{strong}”",
        why="One report of the same utterance uses a stronger word; none of it is quoted.",
        figure=f"{weak} / {strong}",
        evidence=_evidence(group),
    )


def _weak_strong(drift: _Drift) -> tuple[str, str]:
    moved = drift.wording.moved
    if moved is None:
        return clipped(drift.first.shown.text), clipped(drift.second.shown.text)
    return (moved.first, moved.second) if drift.wording.stronger > 0 else (moved.second, moved.first)


def _told(drift: _Drift) -> str:
    """The telling change of a drift: the longest stretch that was exchanged."""
    both = [change for change in drift.wording.changes if change.first and change.second]
    if not both:
        return f"“{clipped(drift.first.shown.text)}” / “{clipped(drift.second.shown.text)}”"
    change = max(both, key=lambda each: len(each.first) + len(each.second))
    return f"“{clipped(change.first)}” / “{clipped(change.second)}”"


def _one_each(group: Sequence[_Drift]) -> list[_Drift]:
    return [drifts[0] for drifts in _by_utterance(drift for drift in group if drift.marked)]


def _evidence(group: Iterable[_Drift]) -> tuple[Evidence, ...]:
    shown = {quote.shown: None for drift in group for quote in (drift.first, drift.second)}
    return apart(shown)
