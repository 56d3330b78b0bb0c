"""Quantities with their victims and what befell them, sentence by sentence.

The order of the rules is the grammar: what the noun says, what stands before, what follows, then what a
part inherits from its whole.  Every figure carries the name of the rule that made it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.casualties.fighters import are_fighters, leads_fighters
from claims.reading.casualties.own_fates import BESIDE, counts_a_whole, fate_told
from claims.reading.casualties.refinements import (
    are_staffs,
    as_captives,
    compound,
    got_away,
    is_a_couple_of,
    is_a_degree,
    is_how_badly,
    is_safe,
    lost_to_either,
    of_several,
    with_reach,
    with_shared_hedge,
)
from claims.reading.counts.denials import is_disowned
from claims.reading.counts.identities import (
    is_kin_of_counted,
    is_object_of_theirs,
    is_one_of_counted,
    is_pair,
    is_told_already,
)
from claims.reading.counts.items import is_compared
from claims.reading.counts.lists_of_names import names_listed
from claims.reading.dropped import Dropped
from claims.reading.fates.bodies_found import are_never_found, is_told_dead, whose_body_is_found
from claims.reading.fates.everyone import all_died
from claims.reading.fates.fates import fate_of_shot, is_found_dead
from claims.reading.fates.general_cases import is_general
from claims.reading.fates.later_deaths import and_die, die_later, died_since
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.fates.unreal import (
    are_freed_behind,
    come_through,
    gets_away_behind,
    is_being_saved,
    is_denied,
    is_forecast,
    is_found_alive,
    is_intended,
    is_saved,
    is_taken_back,
    is_unreal,
    is_whole_of_some,
)
from claims.reading.fates.whereabouts import is_shut_in
from claims.reading.people.by_place import counted_by_place, is_in_next_brackets
from claims.reading.people.figures import NOT_BACK, Earlier, Figure
from claims.reading.people.quantities import Quantity, find_quantities, hedge_behind, hedged
from claims.reading.people.telling import may_tell
from claims.reading.people.victim_categories import counts_one
from claims.reading.people.victim_walk import VictimPhrase
from claims.reading.people.victims import read_victims
from claims.reading.shares.account_openings import account_opened
from claims.reading.shares.accounts import are_victims_of_whom
from claims.reading.shares.breakdowns import broken_down
from claims.reading.shares.only_who import only_tells_who
from claims.reading.shares.shares import inherited
from claims.reading.shares.shares_in_asides import (
    are_beasts,
    ends_aside,
    follows_subset,
    is_among,
    is_apposed,
    is_in_brackets,
    is_share_of_them,
    is_verbless,
    is_with_kin,
    keeps_to_whole,
)
from claims.reading.told.going_on import may_go_on
from claims.reading.told.told_before import of_the_last, of_the_page
from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import SHOT, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token


_WHERE = frozenset(("across", "in", "at", "from", "over", "within", "around"))
_SURE = ("killed", "injured", "killed or injured", SHOT, "missing", "captured")
"""Outcomes that befall people alone, so that the noun need not be known."""
_DEAD_OR_HURT = frozenset(("dead", "killed", "died", "injured", "hurt", "wounded"))


def find_figures(
    sentence: Sentence, earlier: Earlier | None = None, dropped: list[Dropped] | None = None
) -> list[Figure]:
    """The casualty figures of one sentence in text order.

    `earlier` is what the page told before, of which "four of the victims" are a part; reasons of refusal go to
    `dropped` if given.
    """
    lowers = sentence.lowers
    if dropped is None and not may_tell(lowers) and not (earlier and may_go_on(lowers, earlier)):
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
            figure, reason = _figure(tokens, quantity, phrase, starts, figures, earlier)
        if phrase is not None and figure is None and earlier is not None:
            figure = (
                of_the_page(tokens, quantity, phrase, earlier, figures)
                if figures
                else of_the_last(tokens, quantity, phrase, earlier)
            )
        if figure and figure.rule == "toll-again" and things:
            figure, reason = None, "a number of the things just counted"
        if figure:
            figures.append(figure)
        elif dropped is not None and not quantity.article:
            dropped.append(Dropped(tokens[quantity.first].start, tokens[quantity.last - 1].end, reason))
    return figures


def _figure(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    starts: set[int],
    before: list[Figure],
    earlier: Earlier | None,
) -> tuple[Figure | None, str]:
    behind = hedge_behind(tokens, quantity, phrase.last) if phrase.head is not None else None
    if behind:
        quantity, phrase = hedged(quantity, behind), phrase._replace(last=phrase.last + 2)
    if quantity.article and not counts_one(tokens, phrase):
        return None, "an article without a victim noun"
    if quantity.article and is_a_couple_of(tokens, phrase):
        return None, "a vague word, no two people"
    if are_staffs(tokens, phrase):
        return None, "bodies of people"
    if quantity.article and phrase.head is not None:
        quantity = of_several(tokens[phrase.head].lower, quantity)
    if who := only_tells_who(tokens, quantity, phrase, before):
        return None, who
    if quantity.value == 0 or is_denied(tokens, quantity) or _is_difference(tokens, quantity.last):
        return None, "denied"
    if is_kin_of_counted(tokens, quantity):
        return None, "whose members are counted"
    if is_one_of_counted(tokens, quantity, phrase):
        return None, "one of a number that is told"
    behind_it = tokens[quantity.last : quantity.last + 2]
    if phrase.head is None and [token.lower for token in behind_it] == ["of", "which"]:
        return None, "a part of things"
    everyone = all_died(tokens, quantity.first, phrase.last)
    if everyone is None and is_whole_of_some(tokens, quantity, phrase):
        return None, "all of whom only some are told of"
    summed = broken_down(tokens, quantity, phrase, starts, before)
    if summed:
        return Figure(
            quantity, phrase, summed.outcome, summed.trigger, "breakdown", part=True, whole=summed
        ), ""
    placed = counted_by_place(tokens, quantity)
    if placed:
        return Figure(quantity, phrase, *placed, "by-place", part=True), ""
    if before and is_in_brackets(tokens, quantity, phrase, before[-1]):
        whole = before[-1].whole if before[-1].rule == "bracketed" else before[-1]
        return Figure(
            quantity, phrase, before[-1].outcome, before[-1].trigger, "bracketed", part=True, whole=whole
        ), ""
    if before and is_in_next_brackets(tokens, quantity, before[-1]):
        return Figure(quantity, phrase, before[-1].outcome, before[-1].trigger, "by-place", part=True), ""
    compared = bool(before) and phrase.head is None and is_compared(tokens, quantity.first)
    compared = compared or is_how_badly(tokens, phrase, before)
    told = everyone or (None if compared else fate_told(tokens, quantity, phrase, starts, before))
    if told and before and phrase.part and told[2] == "after" and is_verbless(tokens, phrase, told[1]):
        told = None
    whole = None
    part = phrase.part
    if before and is_with_kin(tokens, quantity, before[-1]) and (told is None or told[2] == "after"):
        part, whole = True, before[-1].whole
        told = before[-1].outcome, before[-1].trigger, "part-list"
    elif told is None:
        share = inherited(tokens, quantity, phrase, before)
        account = account_opened(tokens, quantity, phrase) if share is None else None
        if account:
            return Figure(quantity, phrase, account[0], account[1], "of-account", part=True), ""
        if share is None:
            return None, "nothing befalls them"
        whole, rule, part = share
        told = "injured" if rule == "degree" else whole.outcome, before[-1].trigger, rule
    elif before and follows_subset(tokens, quantity, before[-1]):
        part, whole = True, before[-1]
        if told[2] == "after" and told[1] - phrase.last > BESIDE:
            told = whole.outcome, whole.trigger, "part"
        elif whole.outcome == "injured" and told[0] == SHOT:
            told = (whole.outcome, *told[1:])  # "five of the wounded, including a girl who was shot"
        elif whole.outcome == "killed" and (
            told[0] == SHOT or (told[0] == "injured" and told[1] == phrase.last)
        ):
            # "30 died, including nine shot in a bus", "a boy hit by a bullet"
            told = (whole.outcome, *told[1:])
    if before and told[2] == "after":
        kept = keeps_to_whole(tokens, quantity, phrase, told[1], starts, before)
        if kept:
            part, whole, told = True, kept, (kept.outcome, kept.trigger, "part")
    outcome, trigger, rule = told
    # "1,871 homicide victims", with nothing behind, tells it by its noun
    trigger = min(trigger, len(tokens) - 1)
    if rule == "among" and tokens[trigger].lower == "victims" and earlier and earlier.victims:
        outcome = earlier.victims.outcome
    elif (rule == "among" and are_victims_of_whom(tokens, trigger)) or (
        rule == "among"
        and [token.lower for token in tokens[max(0, trigger - 1) : trigger + 1]]
        == [
            "other",
            "victims",
        ]
    ):
        return None, "victims of whom nothing is told"
    if outcome == "missing" and quantity.article and is_told_dead(tokens, quantity.first, trigger):
        outcome = "killed"
    if outcome == "missing" and whose_body_is_found(tokens, trigger):
        outcome = "killed"
    alive = phrase.head is not None and tokens[phrase.head].lower in words_for("alive")
    if outcome == "killed" and alive and not (rule == "after" and died_since(tokens, phrase.last, trigger)):
        return None, "survivors"  # but "two survivors died"
    between = [start for start in starts if phrase.last < start < trigger]
    if outcome == "missing" and alive and rule == "after" and _tells_of_others(tokens, between, trigger):
        return None, "survivors"  # "38 survivors, seven dead and 19 persons reported missing"
    fighters = are_fighters(tokens, phrase) or (
        phrase.head is None and quantity.more and bool(before) and are_fighters(tokens, before[-1].phrase)
    )  # "killed 180 soldiers, and 12 more surrendered"
    fighters = fighters or (rule == "part" and whole is not None and are_fighters(tokens, whole.phrase))
    if tokens[trigger].lower in words_for("of-fighters") and not (
        fighters or (rule == "company" and leads_fighters(tokens, trigger))
    ):
        return None, "who does not fight is eliminated from something"
    if (
        outcome == SHOT
        and phrase.part
        and not before
        and earlier
        and _are_some_of_the_dead(tokens, phrase, earlier)
    ):
        outcome, part, whole = "killed", True, earlier.last
    if outcome == SHOT and phrase.doubtful and rule in ("verb-before", "list"):
        return None, "an unknown noun"  # "shot two birdies"
    if rule == "list" and phrase.doubtful and not any(each.trigger == trigger for each in before):
        return None, "an unknown noun"  # "seized 324 rifles and 26 mortars"
    if outcome == SHOT:
        outcome = fate_of_shot(tokens, max(trigger + 1, phrase.last), starts) or SHOT
    whole_of_some = counts_a_whole(quantity, before)
    if outcome in ("injured", "trapped") and not whole_of_some and die_later(tokens, phrase.last, trigger):
        outcome = "killed"
    survivable = whole_of_some and tokens[trigger].lower in words_for("survivable")
    if outcome == "killed" and survivable and before[-1].outcome == "killed":
        outcome = "injured"  # "Two of the nine people crushed have died"
    if outcome == "killed" and tokens[trigger].lower == "lost" and tokens[trigger - 1].lower == "feared":
        outcome = "missing"  # "two divers feared lost"
    held = outcome in NOT_BACK and rule == "after"
    if held and is_found_dead(tokens, trigger + 1, starts):
        outcome = "killed"
    part = (
        part
        or tokens[quantity.first].lower == "both"  # the two have been told of
        or (phrase.counted and trigger == phrase.last)
        or rule in ("among", "toll-growth")
        or is_among(tokens, phrase, trigger)
    )
    if rule == "after" and before and is_object_of_theirs(tokens, before[-1], quantity, trigger):
        return None, "whom those counted did something to"
    if quantity.article and is_told_already(tokens, quantity.first, before):
        return None, "the same person again"
    apposed = bool(before) and is_apposed(tokens, before[-1], quantity, trigger)
    if apposed and before[-1].quantity.value == 1:
        return None, "the same person again"
    if before and tokens[quantity.first].lower == "both" and before[-1].phrase.last == quantity.first - 1:
        return None, "the same two people again"
    follows = bool(before) and before[-1].phrase.last == quantity.first - 1
    if (
        follows
        and quantity.article
        and is_pair(tokens, quantity, phrase, before[-1], starts, apposed=apposed)
    ):
        return None, "the same two people again"
    closes = ends_aside(tokens, before, phrase, trigger)
    part = part or apposed or closes
    if whole is None and (apposed or closes) and tokens[before[0].phrase.last].text != ",":
        whole = before[-1].whole or before[-1]  # "Two Danes — a man and a woman — were killed"
    if outcome == "killed" and are_never_found(tokens, phrase):
        outcome = "missing"
    if outcome == "missing" and rule == "after" and and_die(tokens, trigger):
        outcome = "killed"
    if outcome == "killed" and rule == "after" and is_found_alive(tokens, trigger):
        return None, "found alive"
    if (
        rule == "after"
        and come_through(tokens, phrase.last)
        and _counts_between(starts, phrase.last, trigger)
    ):
        return None, "found alive"  # "three men survived and nine died"
    taken_alive = outcome == "captured" and rule == "taken"  # "took 63 soldiers alive"
    if outcome == "captured" and rule == "noun" and is_being_saved(tokens, quantity):
        return None, "found again"  # "freed 66 captives"
    if outcome in NOT_BACK and (
        (is_saved(tokens, phrase) and not taken_alive)
        or (rule == "after" and are_freed_behind(tokens, trigger))
        or (rule == "after" and gets_away_behind(tokens, trigger))
        or (phrase.head is None and is_being_saved(tokens, quantity))
    ):
        return None, "found again"
    bare_part = bool(before) and phrase.head is None and trigger < quantity.first
    several = quantity.few or (quantity.value or 0) > 1
    if is_a_degree(tokens, phrase, several=several, part=part or bare_part):
        return None, "how badly some of them are hurt"
    more = (
        bool(before) and lower_at(tokens, quantity.last) == "more"
    )  # "killed eight and injured several more"
    if quantity.few and phrase.head is None and rule != "after" and not more:
        return None, "a vague word without a noun"
    unsure = outcome not in _SURE or tokens[trigger].lower == "lost"
    unsure = (
        unsure
        or tokens[trigger].lower in words_for("gone")
        or tokens[trigger].lower in words_for("figurative")
    )
    fleeing = (
        phrase.head is not None
        and tokens[phrase.head].capital
        and tokens[trigger].lower in ("fled", "displaced", "displacing", "uprooted", "without", "homeless")
    )  # "left 12,000 Orvi without shelter"
    if tokens[trigger].lower == "stranded" and not is_shut_in(tokens):
        return None, "held up on their way"
    if phrase.doubtful and unsure and not fleeing:
        return None, "an unknown noun"
    if outcome == "displaced" and is_safe(tokens, quantity, phrase, trigger):
        return None, "a few who got away"
    if outcome == "displaced" and as_captives(tokens, phrase, trigger):
        outcome = "captured"
    if outcome == "displaced" and quantity.article and tokens[trigger].lower.startswith("evacuat"):
        return None, "one who is helped out"  # "hurt while evacuating an old woman"
    if outcome == "displaced" and got_away(tokens, quantity, phrase, trigger):
        lost = outcome_after(tokens, trigger + 1, starts)
        if lost is None or lost[0] != "missing":
            return None, "a few who got away"
        outcome, trigger, rule = lost  # "three who fled into the bush have not been traced"
    if (trigger < quantity.first and is_taken_back(tokens, trigger)) or is_disowned(tokens, quantity):
        return None, "denied"
    if rule == "after" and _are_kin_of_them(tokens, phrase):
        return None, "whose kin is counted"
    unreal = is_unreal(tokens, quantity) or is_forecast(tokens, trigger, quantity, rule)
    if unreal or is_intended(tokens, trigger, quantity):
        return None, "planned or feared, not said to have happened"
    if is_general(tokens, trigger, quantity):
        return None, "what befalls anybody"
    if outcome == "killed" and rule in ("lost", "toll") and lost_to_either(tokens, phrase.last):
        outcome = "killed or injured"
    quantity = with_reach(tokens, quantity, rule)
    figure = Figure(quantity, phrase, compound(tokens, trigger, outcome), trigger, rule, part, whole)
    return with_shared_hedge(tokens, figure, before), ""


def _are_some_of_the_dead(tokens: Sequence[Token], phrase: VictimPhrase, earlier: Earlier) -> bool:
    """ "It counted 71 dead. Five of them were shot near a gate"."""
    if phrase.counted:  # "19 of the 31 were shot"
        number = number_at(tokens, phrase.last - 1)
        told = earlier.tolls.get(number[1]) if number else None
        return told is not None and told.outcome == "killed"
    pronoun = phrase.head is not None and tokens[phrase.head].lower in ("them", "those", "these")
    return pronoun and earlier.last is not None and earlier.last.outcome == "killed"


def _counts_between(starts: Collection[int], first: int, last: int) -> bool:
    """Does another number begin between two tokens?"""
    return any(first < start < last for start in starts)


def _tells_of_others(tokens: Sequence[Token], between: Sequence[int], trigger: int) -> bool:
    """ "38 survivors, seven [dead and 19 missing]": the numbers between have a fate of their own, which those of "nine survivors and
    two guards are missing" and "nine survivors, two of them boys, are missing" share."""
    if not between:
        return False
    last = max(between)
    verb = next((t.index for t in tokens[last:trigger] if t.lower in words("be_forms")), last)
    shared = verb > last and (tokens[last - 1].lower == "and" or tokens[verb - 1].text == ",")
    fates = any(token.lower in _DEAD_OR_HURT for token in tokens[min(between) : trigger])
    return fates or not shared


def _are_kin_of_them(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "64 families of those who died", "60 widows of men killed there"."""
    if phrase.head is None or phrase.last >= len(tokens) or tokens[phrase.last].lower != "of":
        return False
    of_whom = lower_at(tokens, phrase.last + 1)
    return tokens[phrase.head].lower in words_for("kin") and (of_whom == "those" or of_whom in plurals())


def _is_difference(tokens: Sequence[Token], index: int) -> bool:
    """ "Two fewer people died than was first reported"."""
    return index < len(tokens) and tokens[index].lower == "fewer"
