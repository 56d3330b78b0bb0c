"""Casualty claims of a page: figures and losses with victims, side, claimant, event and scope.

The grammar (`outcomes`, `losses`) finds what befell whom in each sentence; then each question has a step of
its own: `claimants`, `events`, `scopes`, `sides`.  Every claim carries the names of the rules that made it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.articles import Casualty, Mention, Statement
from claims.lexicon import phrases
from claims.reading.casualties.outcomes import find_figures
from claims.reading.claimants.claimants import attribute, claimant_of
from claims.reading.claimants.claimants_of_background import release_background
from claims.reading.counts.counts import Count, Settled
from claims.reading.counts.losses import find_losses
from claims.reading.counts.scopes import settle_scopes
from claims.reading.counts.singles import NAMED, find_singles
from claims.reading.events.events import is_current, settle_events
from claims.reading.fates.spoken_of import asked_after, spoken_of
from claims.reading.names.named import Gazette
from claims.reading.people.figures import Earlier, Figure
from claims.reading.people.victim_categories import category_of, noun_of
from claims.reading.scenes.scenes import scenes_of
from claims.reading.shares.totals import settle_totals
from claims.reading.shares.wholes import settle_care, settle_groups, settle_whole
from claims.reading.sides.side_foreigners import foreign_whole
from claims.reading.sides.side_named_alike import nations_of_alike
from claims.reading.sides.side_surroundings import surroundings
from claims.reading.sides.sides import settle_side
from claims.reading.told.hit_by_shots import tells_of_shots
from claims.reading.words.triggers import category, triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.dropped import Dropped
    from claims.reading.page.text import Page, Sentence

_GLOSS_ENDS = "])"
_TO_NOUN = 6
"""Tokens from a bare figure, or from the outcome of a toll, in which "the number of civilians" stands."""
_NUMBERS = frozenset(("number", "count", "total", "toll", "tally"))
_WHOSE = frozenset(("its", "their", "his", "her", "our", "the", "all"))


def find_casualties(
    page: Page, statements: Sequence[Statement], mentions: Sequence[Mention]
) -> list[Casualty]:
    """Every casualty claim of a page in text order; linear in the length of the page."""
    counts = _counts(page)
    if not counts:
        return []
    gazette = Gazette(page, mentions)
    _settle(counts, page, statements, mentions, gazette)
    singles = _singles(counts, page, mentions)
    if singles:
        _settle(singles, page, statements, mentions, gazette)
        counts = sorted((*counts, *singles), key=lambda count: count.start)
    return [_casualty(page, count) for count in counts]


def _settle(
    counts: list[Count],
    page: Page,
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    gazette: Gazette,
) -> None:
    """Answer every question about counts, in text order."""
    attribute(counts, statements, mentions)
    settle_events(counts, page)
    release_background(counts)
    settle_totals(counts, page, mentions)
    settle_scopes(counts, page)
    settled = Settled()
    around = surroundings(gazette, settled)
    around.foreign = foreign_whole(counts, around)
    around.alike = nations_of_alike(counts, around)
    for count in counts:
        _describe(count, settled)
        settle_side(count, around)
        settle_whole(count, settled)
        count.open_ended = _is_open(count)
        settled.add(count)
    settle_groups(counts)
    settle_care(counts)


def _singles(counts: Sequence[Count], page: Page, mentions: Sequence[Mention]) -> list[Count]:
    """Victims told of by name alone, where the page counts victims now and gives no number for that outcome."""
    now = [count for count in counts if is_current(count.event)]
    if not now:
        return []
    told = {count.figure.outcome for count in now if count.figure.rule != "attacker"}
    return [
        Count(sentence, figure, *_span(sentence, figure), rules=figure.rule)
        for sentence, figure in find_singles(page, mentions, told)
    ]


def _counts(page: Page) -> list[Count]:
    """The figures and losses of all sentences as counts, in text order."""
    counts: list[Count] = []
    for sentence, figures in figures_of(page):
        for figure in sorted(
            (*figures, *find_losses(sentence, figures)), key=lambda each: each.quantity.first
        ):
            start, end = _span(sentence, figure)
            counts.append(Count(sentence, figure, start, end, rules=figure.rule))
    return counts


def figures_of(page: Page, dropped: list[Dropped] | None = None) -> list[tuple[Sentence, list[Figure]]]:
    """Each sentence with its figures, in text order, read with what those before it told; reasons of refusal go to `dropped` if
    given."""
    earlier = Earlier(scenes=scenes_of(page))
    read: list[tuple[Sentence, list[Figure]]] = []
    for sentence in page.sentences:
        earlier.since_shots = 0 if tells_of_shots(sentence.lowers) else earlier.since_shots + 1
        figures = find_figures(sentence, earlier, dropped)
        asked = not figures and asked_after(sentence.tokens) is not None
        earlier.take(figures, None if figures else spoken_of(sentence), asked=asked)
        read.append((sentence, figures))
    return read


def _span(sentence: Sentence, figure: Figure) -> tuple[int, int]:
    """The shortest stretch with hedge, number and victims; of a bare figure the outcome beside it too."""
    tokens = sentence.tokens
    last = figure.phrase.last
    if last < len(tokens) and tokens[last].text in _GLOSS_ENDS and _has_open_gloss(sentence, figure):
        last += 1
    bare = figure.rule != NAMED and (figure.phrase.head is None or last > figure.phrase.last)
    if bare and figure.trigger == last and tokens[last].lower in triggers("passive"):
        last += 1
    return tokens[figure.quantity.first].start, tokens[last - 1].end


def _has_open_gloss(sentence: Sentence, figure: Figure) -> bool:
    inside = sentence.tokens[figure.quantity.last : figure.phrase.last]
    return any(token.text in "[(" for token in inside)


def _describe(count: Count, settled: Settled) -> None:
    """Victims and category; a bare figure borrows those of the figure before it in the sentence."""
    count.victims = noun_of(count.tokens, count.figure.phrase)
    count.category = category_of(count.tokens, count.figure.phrase)
    if count.figure.rule == "attacker":
        count.category, count.cumulative = "attackers", False
        return
    if count.figure.rule == NAMED:
        return
    numbered = _numbered(count) if count.victims is None else None
    if numbered is not None:
        count.victims, count.category = numbered
        return
    previous = settled.before_in_sentence(count)
    if previous is None or not count.is_bare or count.figure.rule.startswith("toll"):
        return
    if previous.statement is count.statement and previous.victims and not previous.figure.phrase.outcome:
        count.victims, count.category = previous.victims, previous.category
        count.says("victims:earlier")


def _numbered(count: Count) -> tuple[str, str] | None:
    """Noun and class of "the number of civilians killed" before "to 32", or behind it: whom a bare figure counts."""
    toll = count.figure.rule.startswith("toll") and count.figure.trigger < count.first
    begin = max(0, count.figure.trigger - _TO_NOUN) if toll else count.last
    stretch = count.tokens[begin : count.first if toll else count.last + _TO_NOUN]
    lower = [token.lower for token in stretch]
    if (
        "of" not in lower
        or (not toll and lower[:1] != ["the"])
        or lower[lower.index("of") - 1] not in _NUMBERS
    ):
        return None
    noun = next((token for token in stretch[lower.index("of") + 1 :] if token.lower not in _WHOSE), None)
    found = category(noun.lower) if noun else None
    return (noun.text, found) if noun and found not in (None, "people") else None


def _is_open(count: Count) -> bool:
    """ "not the final figure" in the same utterance, or in the same sentence, opens the upper end."""
    if count.figure.quantity.modifier != "exact":
        return False
    text = count.sentence.text.lower()
    return any(map(text.__contains__, phrases("casualty_openings")))


def _casualty(page: Page, count: Count) -> Casualty:
    quantity = count.figure.quantity
    claimant, claimant_name = claimant_of(count)
    return Casualty(
        start=count.start,
        end=count.end,
        text=page.text[count.start : count.end],
        outcome=count.figure.outcome,
        value=quantity.value,
        low=quantity.low,
        high=None if count.open_ended else quantity.high,
        modifier=quantity.modifier,
        victims=count.victims,
        category=count.category,
        side=count.side,
        claimant=claimant,
        claimant_name=claimant_name,
        event=count.event,
        current=is_current(count.event),
        scope=count.scope,
        cumulative=count.cumulative,
        sentence_start=count.sentence.start,
        sentence_end=count.sentence.end,
        headline=count.sentence.headline,
        rule=count.rules,
    )
