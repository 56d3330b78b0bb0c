"""Quantities with their victims and what befell them, sentence by sentence.

The order of the rules is the grammar: what the noun says, what stands before, what follows, then what a
part inherits from its whole.  Every figure carries the name of the rule that made it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.casualties.cases import Case
from claims.reading.casualties.fates_behind import BESIDE
from claims.reading.casualties.own_fates import fate_told
from claims.reading.casualties.refinements import compound, is_how_badly, with_reach, with_shared_hedge
from claims.reading.casualties.refusals import REFUSALS
from claims.reading.casualties.settling import STEPS
from claims.reading.counts.items import is_compared
from claims.reading.counts.lists_of_names import names_listed
from claims.reading.dropped import Dropped
from claims.reading.people.by_place import counted_by_place, is_in_next_brackets
from claims.reading.people.figures import Figure
from claims.reading.people.quantities import find_quantities
from claims.reading.people.telling import may_tell
from claims.reading.people.victim_walk import VictimPhrase
from claims.reading.people.victims import read_victims
from claims.reading.scenes.befallen import befallen
from claims.reading.scenes.scene_phrases import may_tell_in_scene
from claims.reading.shares.account_openings import account_opened
from claims.reading.shares.breakdowns import broken_down
from claims.reading.shares.shares import inherited
from claims.reading.shares.shares_in_asides import (
    are_beasts,
    died_of_it,
    follows_subset,
    is_in_brackets,
    is_share_of_them,
    is_verbless,
    is_with_kin,
    keeps_to_whole,
)
from claims.reading.told.captives import are_the_captives
from claims.reading.told.going_on import may_go_on
from claims.reading.told.told_before import of_the_last, of_the_page
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import SHOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.people.figures import Earlier
    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

NOTHING_BEFALLS = "nothing befalls them"
_WHERE = frozenset(("across", "in", "at", "from", "over", "within", "around"))


def find_figures(
    sentence: Sentence, earlier: Earlier | None = None, dropped: list[Dropped] | None = None
) -> list[Figure]:
    """The casualty figures of one sentence in text order.

    `earlier` is what the page told before, of which "four of the victims" are a part; reasons of refusal go to
    `dropped` if given.
    """
    lowers = sentence.lowers
    if (
        dropped is None
        and not may_tell(lowers)
        and not (earlier and (may_go_on(lowers, earlier) or may_tell_in_scene(lowers, earlier.scenes)))
    ):
        return []
    tokens = sentence.tokens
    quantities = find_quantities(sentence)
    starts = {quantity.first for quantity in quantities}
    figures: list[Figure] = []
    things = 0
    for quantity in quantities:
        phrase = read_victims(tokens, quantity)
        listed = names_listed(tokens, quantity, earlier, figures) if phrase is None else None
        if listed is not None:
            figure, reason = Figure(quantity, VictimPhrase(quantity.last + 1), *listed, "names"), ""
        elif phrase is None:
            figure, reason = None, "counts no people"
            timed = lower_at(tokens, quantity.last) in words(
                "time_words"
            )  # "in two days, eight of them children"
            placed = lower_at(tokens, quantity.first - 1) in _WHERE  # "in six districts; two of them died"
            things = things if quantity.article or timed or placed else quantity.last
        elif figures and things > figures[-1].phrase.last and is_share_of_them(tokens, phrase):
            figure, reason, phrase = None, "some of the things just counted", None
        elif not figures and are_beasts(tokens, quantity, phrase):
            figure, reason, phrase = None, "beasts", None
        else:
            figure, reason = _figure(Case(tokens, quantity, phrase, starts, figures, earlier))
        if phrase is not None and figure is None and earlier is not None:
            figure = (
                of_the_page(tokens, quantity, phrase, earlier, figures)
                if figures
                else of_the_last(tokens, quantity, phrase, earlier)
            )
            if figure is None and reason == NOTHING_BEFALLS:
                figure = befallen(tokens, quantity, phrase, earlier)
        if figure and figure.rule == "toll-again" and things:
            figure, reason = None, "a number of the things just counted"
        if figure:
            figures.append(figure)
        elif dropped is not None and not quantity.article:
            dropped.append(Dropped(tokens[quantity.first].start, tokens[quantity.last - 1].end, reason))
    return figures


def _figure(case: Case) -> tuple[Figure | None, str]:
    """The figure of a number with its victims, or the reason why there is none."""
    if reason := next(filter(None, (refusal(case) for refusal in REFUSALS)), ""):
        return None, reason
    formed = _told_by_form(case)
    if formed is not None:
        return formed, ""
    formed, reason = _befall(case)
    if formed is not None or reason:
        return formed, reason
    if reason := next(filter(None, (step(case) for step in STEPS)), ""):
        return None, reason
    quantity = with_reach(case.tokens, case.quantity, case.rule)
    outcome = compound(case.tokens, case.trigger, case.outcome)
    if case.earlier is not None and are_the_captives(outcome, case.rule, case.earlier):
        outcome = "captured"
    figure = Figure(quantity, case.phrase, outcome, case.trigger, case.rule, case.part, case.whole)
    return with_shared_hedge(case.tokens, figure, case.before), ""


def _told_by_form(case: Case) -> Figure | None:
    """Numbers of a breakdown, of a list by place and in brackets, whose form tells what befell those they count."""
    tokens, quantity, phrase, before = case.tokens, case.quantity, case.phrase, case.before
    summed = broken_down(tokens, quantity, phrase, case.starts, before)
    if summed:
        return Figure(quantity, phrase, summed.outcome, summed.trigger, "breakdown", part=True, whole=summed)
    placed = counted_by_place(tokens, quantity)
    if placed:
        return Figure(quantity, phrase, *placed, "by-place", part=True)
    if before and is_in_brackets(tokens, quantity, phrase, before[-1]):
        last = before[-1]
        whole = last.whole if last.rule == "bracketed" else last
        return Figure(quantity, phrase, last.outcome, last.trigger, "bracketed", part=True, whole=whole)
    if before and is_in_next_brackets(tokens, quantity, before[-1]):
        return Figure(quantity, phrase, before[-1].outcome, before[-1].trigger, "by-place", part=True)
    return None


def _befall(case: Case) -> tuple[Figure | None, str]:
    """Set what befell those counted, and whose part they are: by their own words, else as a share of those before.  A figure where
    an account tells it, a reason where nothing does."""
    tokens, quantity, phrase, before = case.tokens, case.quantity, case.phrase, case.before
    compared = bool(before) and phrase.head is None and is_compared(tokens, quantity.first)
    compared = compared or is_how_badly(tokens, phrase, before)
    told = case.everyone or (None if compared else fate_told(case))
    if told and before and phrase.part and told[2] == "after" and is_verbless(tokens, phrase, told[1]):
        told = None
    if before and is_with_kin(tokens, quantity, before[-1]) and (told is None or told[2] == "after"):
        case.part, case.whole = True, before[-1].whole
        told = before[-1].outcome, before[-1].trigger, "part-list"
    elif told is None:
        share = inherited(tokens, quantity, phrase, before)
        account = account_opened(tokens, quantity, phrase) if share is None else None
        if account:
            return Figure(quantity, phrase, account[0], account[1], "of-account", part=True), ""
        if share is None:
            return None, NOTHING_BEFALLS
        case.whole, rule, case.part = share
        told = "injured" if rule == "degree" else case.whole.outcome, before[-1].trigger, rule
    elif before and told[:1] == ("injured",) and died_of_it(tokens, quantity, phrase, told[1], before[-1]):
        case.part, case.whole, told = True, before[-1], (before[-1].outcome, before[-1].trigger, "part")
    elif before and (
        follows_subset(tokens, quantity, before[-1]) or _opens_breakdown(tokens, quantity, before[-1])
    ):
        case.part, case.whole = True, before[-1]
        told = _of_whole(told, case.whole, phrase)
    if before and told[2] == "after":
        kept = keeps_to_whole(tokens, quantity, phrase, told[1], case.starts, before)
        if kept:
            case.part, case.whole, told = True, kept, (kept.outcome, kept.trigger, "part")
    if told[2] == "list" and told[0] == SHOT and before and before[-1].outcome == "killed":
        told = (
            "killed",
            *told[1:],
        )  # "29 were dead: 17 inmates who were trampled or shot, eight guards and four others"
    case.outcome, trigger, case.rule = told
    # "1,871 homicide victims", with nothing behind, tells it by its noun
    case.trigger = min(trigger, len(tokens) - 1)
    return None, ""


def _opens_breakdown(tokens: Sequence[Token], quantity: Quantity, earlier: Figure) -> bool:
    """ "three people were dead: two men shot by gendarmes"."""
    fewer = 0 < (quantity.value or 0) < (earlier.quantity.value or 0)
    return fewer and earlier.outcome == "killed" and tokens[quantity.first - 1].text == ":"


def _of_whole(told: Told, whole: Figure, phrase: VictimPhrase) -> Told:
    """What befell some of a whole: what befell it, where their own words stand far off or only tell of shots."""
    if told[2] == "after" and told[1] - phrase.last > BESIDE:
        return whole.outcome, whole.trigger, "part"
    if whole.outcome == "injured" and told[0] == SHOT:
        return (whole.outcome, *told[1:])  # "five of the wounded, including a girl who was shot"
    hurt = told[0] == "injured" and told[1] == phrase.last
    if whole.outcome == "killed" and (told[0] == SHOT or hurt):
        return (whole.outcome, *told[1:])  # "30 died, including nine shot in a bus", "a boy hit by a bullet"
    return told
