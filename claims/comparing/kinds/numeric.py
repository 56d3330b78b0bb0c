"""Numbers that nothing explains: one standing alert for each row, with all its evidence.

Besides the dead and hurt, a number that changed between a text and its copy ("hundreds of lorries" where the
model has thousands) is told: there a difference is a mistake, elsewhere it may count other things.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from claims.comparing.counts import find_counts
from claims.comparing.explanations import opposed
from claims.comparing.kinds._figures import key, passages, title
from claims.comparing.lines import wording
from claims.comparing.moments import order
from claims.comparing.rivals import at_odds, set_against
from claims.comparing.severity import severity
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.comparing.cells import TallyRow
    from claims.comparing.counts import Count
    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.comparing.pairs import Judged
    from claims.comparing.view import StoryView
    from claims.types import Evidence, OriginLink

    _Changed = tuple[tuple[Evidence, Count], tuple[Evidence, Count]]

MOST_CHANGED = 3
"""Changed numbers that are told of one pair of articles."""
RULES = (
    "reporting conflict",
    "sides contradict each other",
    "set against each other",
    "at odds at one time",
    "claimants differ",
    "order unknown",
    "order and claimant unknown",
)
"""From the loudest: the alert of a row goes by the worst pair in it."""
WHY = {
    "reporting conflict": "One source, one moment, two numbers: one of the articles copied it wrong.",
    "sides contradict each other": "The parties give figures that cannot both be right; attribute each.",
    "set against each other": "An article sets the counts of two named claimants against each other; attribute each.",
    "at odds at one time": "Two authorities give figures in the same half hour that cannot both be right; attribute each.",
    "claimants differ": "Named claimants give figures that cannot both be right.",
    "order and claimant unknown": "Nobody is named for one of them, and which is newer is not known.",
    "order unknown": "Which figure is newer is not known: possibly an update, hold until it is clear.",
}


def numeric(story: StoryView) -> list[Divergence]:
    """Rows of the current event with figures that the decision order could not explain."""
    by_matter: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    revised: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for pair in story.judged:
        if pair.decision.verdict in ("reporting conflict", "dispute", "hold"):
            by_matter[pair.first.matter].append(pair)
        elif pair.decision.verdict == "revision":
            revised[pair.first.matter].append(pair)
    rows: dict[str, list[TallyRow]] = defaultdict(list)
    for entry in story.tally:
        if entry.row.event == CURRENT_EVENT:
            rows[key("numeric", entry.row)].append(entry)
    found = [
        _of_rows(story, entries, by_matter[matter], revised[matter])
        for entries in rows.values()
        if (matter := (CURRENT_EVENT, entries[0].row.outcome)) in by_matter
    ]
    return [*(each for each in found if each), *_changed_in_copies(story)]


def _of_rows(
    story: StoryView, entries: list[TallyRow], pairs: list[Judged], revised: list[Judged]
) -> Divergence | None:
    """The standing alert of the rows of one side and place, whatever noun their victims have.

    Figures that a later or fuller count replaced no longer speak.  Where the two numbers are those of a count that was
    lowered, the revision is the matter and told as one.
    """
    row = entries[0].row
    standing = {figure.place for entry in entries for each in entry.standings for figure in each.figures}
    members = {figure.place for entry in entries for figure in entry.row.figures}
    lowered = {
        frozenset(_numbers(pair)) for pair in revised if members & {pair.first.place, pair.second.place}
    }
    here = [
        pair
        for pair in pairs
        if pair.first.place in standing
        and pair.second.place in standing
        and (frozenset(_numbers(pair)) not in lowered or opposed(pair.first, pair.second))
    ]
    if not here:
        return None
    rules = {_rule(pair, story.known) for pair in here}
    if not rules.isdisjoint(("claimants differ", "at odds at one time")) and any(
        _set_against(story, entry) for entry in entries
    ):
        rules.add("set against each other")
    rule = next(each for each in RULES if each in rules)
    figures = [figure for pair in here for figure in (pair.first, pair.second)]
    wordings = {wording(figure.casualty): figure.allowed for figure in figures}
    printed = " / ".join(sorted(wordings, key=lambda each: (wordings[each], each)))
    return Divergence(
        key=key("numeric", row),
        kind="numeric",
        severity=severity("numeric", rule),
        summary=f"{title(row)}: {printed}",
        why=WHY[rule],
        figure=printed,
        evidence=passages(story, figures),
    )


def _set_against(story: StoryView, entry: TallyRow) -> bool:
    """True when one article tells what two claimants of a row stand by as a dispute."""
    told: dict[int, list[Figure]] = defaultdict(list)
    for standing in entry.standings:
        for figure in standing.figures:
            told[figure.article].append(figure)
    return any(
        not one.allowed.overlaps(other.allowed) and set_against(one, other, story.known)
        for figures in told.values()
        for one, other in combinations(figures, 2)
    )


def _numbers(pair: Judged) -> tuple[int | None, int | None]:
    return pair.first.casualty.value, pair.second.casualty.value


def _rule(pair: Judged, known: Known) -> str:
    if pair.decision.verdict == "reporting conflict":
        return "reporting conflict"
    if pair.decision.verdict == "hold":
        firm = all(each.claimant or each.casualty.headline for each in (pair.first, pair.second))
        return "order unknown" if firm else "order and claimant unknown"
    sides = {pair.first.claimant_side, pair.second.claimant_side}
    if len(sides - {None}) == 2:
        return "sides contradict each other"
    return "at odds at one time" if at_odds(pair.first, pair.second, known) else "claimants differ"


# --- copies -----------------------------------------------------------------------------------------


def _changed_in_copies(story: StoryView) -> list[Divergence]:
    """Numbers of other things that differ between the parallel sentences of two articles of one chain."""
    found: dict[str, Divergence] = {}
    for changed in story.of_each(story.copies, _changed_along):
        told = 0
        for first, second in changed:
            alert = _changed_alert(story, first, second)
            if told < MOST_CHANGED and alert.key not in found:
                found[alert.key] = alert
                told += 1
    return list(found.values())


def _changed_along(story: StoryView, link: OriginLink) -> list[_Changed]:
    """The numbers that differ between the articles of a link, where neither is known to be the later one."""
    if order(story.account(link.article), story.account(link.other)) in ("earlier", "later"):
        return []
    return [
        ((left, one), (right, other))
        for left, right in zip(link.evidence[::2], link.evidence[1::2], strict=True)
        for one, other in _changed(story, left, right)
    ]


def _changed(story: StoryView, left: Evidence, right: Evidence) -> Iterator[tuple[Count, Count]]:
    """Counts of one thing in two parallel sentences that no number satisfies."""
    counts = [_counts(story, passage) for passage in (left, right)]
    for one in counts[0]:
        same = [other for other in counts[1] if one.things & other.things]
        if same and not any(one.interval.overlaps(other.interval) for other in same):
            yield one, same[0]


def _counts(story: StoryView, passage: Evidence) -> list[Count]:
    account = story.account(passage.article)
    sentence = story.sentence(account, passage.start)
    taken = [(casualty.start, casualty.end) for casualty in account.reading.casualties]
    return list(find_counts(sentence, taken)) if sentence else []


def _changed_alert(
    story: StoryView, first: tuple[Evidence, Count], second: tuple[Evidence, Count]
) -> Divergence:
    texts = f"{first[1].text} / {second[1].text}"
    things = " ".join(sorted(first[1].things & second[1].things))
    return Divergence(
        key=f"numeric|copy|{story.origins[first[0].article]}|{things}",
        kind="numeric",
        severity=severity("numeric", "changed in a copy"),
        summary=f"Number changed between copies: {texts}",
        why="The two sentences are one sentence reworded, but the number is another.",
        figure=texts,
        evidence=(first[0], second[0]),
    )
