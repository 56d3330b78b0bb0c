"""What else a sentence says of those whose fate it tells: they died later, were found, are told of again, are no victims at all.

Each of `STEPS` may change the outcome, the rule and whose part they are, and answers with the reason why there is no figure, "" where it
has none; they are asked in their order.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.casualties.fighters import are_fighters, leads_fighters
from claims.reading.casualties.leaving import got_away, is_led_out_ahead, is_safe, lose_their_homes
from claims.reading.casualties.refinements import as_captives, is_a_degree, lost_in_bulletin, lost_to_either
from claims.reading.counts.denials import is_disowned
from claims.reading.counts.identities import is_object_of_theirs, is_pair, is_told_already
from claims.reading.fates.bodies_found import are_never_found, is_told_dead, stay_under, whose_body_is_found
from claims.reading.fates.fates import fate_of_shot, is_found_dead
from claims.reading.fates.general_cases import is_general
from claims.reading.fates.later_deaths import and_die, die_later, died_since, has_died_meanwhile
from claims.reading.fates.other_subjects import is_of_clause_before
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.fates.unreal import (
    are_freed_behind,
    come_through,
    comes_out,
    gets_away_behind,
    is_being_saved,
    is_forecast,
    is_found_alive,
    is_intended,
    is_saved,
    is_taken_back,
    is_unreal,
)
from claims.reading.fates.whereabouts import is_shut_in
from claims.reading.people.figures import NOT_BACK
from claims.reading.shares.account_forms import are_victims_of_whom
from claims.reading.shares.shares_in_asides import ends_aside, is_among, is_apposed
from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import SHOT, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.casualties.cases import Case
    from claims.reading.people.figures import Earlier
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_SURE = ("killed", "injured", "killed or injured", SHOT, "missing", "captured")
"""Outcomes that befall people alone, so that the noun need not be known."""
_DEAD_OR_HURT = frozenset(("dead", "killed", "died", "injured", "hurt", "wounded"))
_TO_BODIES = 5
"""Tokens of "“Of the first" before the number of bodies."""
_BEARING = ("had", "have", "bore", "showed", "with")
"""How bodies have wounds."""
_FLEEING = ("fled", "displaced", "displacing", "uprooted", "without", "homeless")


def _among_victims(case: Case) -> str:
    """ "among the victims": those the page told of, else nobody of whom anything is told."""
    if case.rule != "among":
        return ""
    if case.told_by == "victims" and case.earlier and case.earlier.victims:
        case.outcome = case.earlier.victims.outcome
        return ""
    words_before = [token.lower for token in case.tokens[max(0, case.trigger - 1) : case.trigger + 1]]
    unknown = are_victims_of_whom(case.tokens, case.trigger) or words_before == ["other", "victims"]
    return "victims of whom nothing is told" if unknown else ""


def _missing_or_dead(case: Case) -> str:
    """Those missing of whom the sentence tells that they are dead, and survivors."""
    tokens, phrase, trigger = case.tokens, case.phrase, case.trigger
    if case.outcome == "missing" and (
        (case.quantity.article and is_told_dead(tokens, case.quantity.first, trigger))
        or whose_body_is_found(tokens, trigger)
    ):
        case.outcome = "killed"
    if case.outcome == "trapped" and _were_buried_alive(tokens, trigger):
        case.outcome = "killed"
    if case.outcome == "trapped" and trigger == phrase.last and stay_under(tokens, trigger):
        case.outcome = "missing"  # "Nine people buried by the slide have never been found"
    if phrase.head is None or tokens[phrase.head].lower not in words_for("alive"):
        return ""
    after = case.rule == "after"
    if case.outcome == "killed" and not (after and died_since(tokens, phrase.last, trigger)):
        return "survivors"  # but "two survivors died"
    if case.outcome == "missing" and after and _tells_of_others(tokens, _starts_between(case), trigger):
        return "survivors"  # "38 survivors, seven dead and 19 persons reported missing"
    return ""


_BODIES = frozenset(("bodies", "corpses", "remains"))


def _were_buried_alive(tokens: Sequence[Token], trigger: int) -> bool:
    """ "2,000 people were buried alive" are dead, if the sentence does not tell that somebody digs for them or how long it was."""
    row = [token.lower for token in tokens[trigger : trigger + 3]]
    if row[:2] != ["buried", "alive"] or row[2:] == ["for"]:
        return False
    saving = words_for("saved") | words_for("saving") | words_for("brought-out") | words_for("rescue-words")
    behind = [token.lower for token in tokens[trigger + 2 :]]
    dead = ("found", "dead") in itertools.pairwise(behind) or not _BODIES.isdisjoint(behind)
    return dead or saving.isdisjoint(behind)


def _eliminated(case: Case) -> str:
    """Words that befall those alone who fight."""
    if case.told_by not in words_for("of-fighters"):
        return ""
    tokens, phrase, before = case.tokens, case.phrase, case.before
    fighters = (
        are_fighters(tokens, phrase)
        # "killed 180 soldiers, and 12 more surrendered"
        or (
            phrase.head is None
            and case.quantity.more
            and bool(before)
            and are_fighters(tokens, before[-1].phrase)
        )
        or (case.rule == "part" and case.whole is not None and are_fighters(tokens, case.whole.phrase))
        or (case.rule == "company" and leads_fighters(tokens, case.trigger))
    )
    return "" if fighters else "who does not fight is eliminated from something"


def _shot(case: Case) -> str:
    """What became of those who were shot; of unknown nouns shots and lists tell nothing."""
    tokens, phrase, before = case.tokens, case.phrase, case.before
    earlier = case.earlier if case.outcome == SHOT and phrase.part and not before else None
    if earlier is not None and _are_some_of_the_dead(tokens, phrase, earlier):
        case.outcome, case.part, case.whole = "killed", True, earlier.last
    if case.outcome == SHOT and phrase.doubtful and case.rule in ("verb-before", "list"):
        return "an unknown noun"  # "shot two birdies"
    if case.rule == "list" and phrase.doubtful and not any(each.trigger == case.trigger for each in before):
        return "an unknown noun"  # "seized 324 rifles and 26 mortars"
    if case.outcome == SHOT:
        case.outcome = fate_of_shot(tokens, max(case.trigger + 1, phrase.last), case.starts) or SHOT
    return ""


def _dead_in_the_end(case: Case) -> str:
    """The hurt who die later, the wounds of bodies, the crushed who do not all, the lost who are feared so, captives who are found
    dead."""
    tokens, phrase, trigger = case.tokens, case.phrase, case.trigger
    whole_of_some = case.is_whole_of_share
    if (
        case.outcome in ("injured", "trapped", SHOT)
        and not whole_of_some
        and die_later(tokens, phrase.last, trigger)
    ):
        case.outcome = "killed"
    if case.outcome == "injured" and _are_of_the_bodies(case):
        case.outcome, case.part, case.whole = "killed", True, case.before[0]
    survivable = whole_of_some and case.told_by in words_for("survivable")
    if case.outcome == "killed" and survivable and case.before[-1].outcome == "killed":
        case.outcome = "injured"  # "Two of the nine people crushed have died"
    if case.outcome == "killed" and case.told_by == "lost" and tokens[trigger - 1].lower == "feared":
        case.outcome = "missing"  # "two divers feared lost"
    held = case.outcome in NOT_BACK and case.rule == "after"
    if held and is_found_dead(tokens, trigger + 1, case.starts):
        case.outcome = "killed"
    return ""


def _told_before(case: Case) -> str:
    """Whether they are a part of those before, or these once more."""
    tokens, quantity, phrase, before, trigger = (
        case.tokens,
        case.quantity,
        case.phrase,
        case.before,
        case.trigger,
    )
    both = tokens[quantity.first].lower == "both"
    case.part = (
        case.part
        or both  # the two have been told of
        or (phrase.counted and trigger == phrase.last)
        or case.rule in ("among", "toll-growth")
        or is_among(tokens, phrase, trigger)
    )
    if case.rule == "after" and before and is_object_of_theirs(tokens, before[-1], quantity, trigger):
        return "whom those counted did something to"
    if quantity.article and is_told_already(tokens, quantity.first, before):
        return "the same person again"
    apposed = bool(before) and is_apposed(tokens, before[-1], quantity, trigger)
    if apposed and before[-1].quantity.value == 1:
        return "the same person again"
    follows = bool(before) and before[-1].phrase.last == quantity.first - 1
    if follows and both:
        return "the same two people again"
    article = follows and quantity.article
    if article and is_pair(tokens, quantity, phrase, before[-1], case.starts, apposed=apposed):
        return "the same two people again"
    closes = ends_aside(tokens, before, phrase, trigger)
    case.part = case.part or apposed or closes
    if case.whole is None and (apposed or closes) and tokens[before[0].phrase.last].text != ",":
        case.whole = before[-1].whole or before[-1]  # "Two Danes — a man and a woman — were killed"
    return ""


def _found(case: Case) -> str:
    """Those never found, and those found alive, saved or freed."""
    tokens, quantity, phrase, trigger = case.tokens, case.quantity, case.phrase, case.trigger
    after = case.rule == "after"
    if case.outcome == "killed" and are_never_found(tokens, phrase):
        case.outcome = "missing"
    if case.outcome == "missing" and after and and_die(tokens, trigger):
        case.outcome = "killed"
    if case.outcome == "killed" and after and is_found_alive(tokens, trigger):
        return "found alive"
    through = come_through(tokens, phrase.last) or come_through(tokens, phrase.last - 1)  # "18 escape"
    came_through = after and through
    if came_through and _starts_between(case):
        return "found alive"  # "three men survived and nine died"
    if case.outcome == "captured" and case.rule == "noun" and is_being_saved(tokens, quantity):
        return "found again"  # "freed 66 captives"
    taken_alive = case.outcome == "captured" and case.rule == "taken"  # "took 63 soldiers alive"
    if case.outcome in NOT_BACK and (
        (is_saved(tokens, phrase) and not taken_alive)
        or comes_out(tokens, phrase)
        or (after and are_freed_behind(tokens, trigger))
        or (after and gets_away_behind(tokens, trigger))
        or (phrase.head is None and is_being_saved(tokens, quantity))
    ):
        return "found again"
    return ""


def _vague_or_unknown(case: Case) -> str:
    """How badly some are hurt, vague words without a noun, and nouns that no table knows."""
    tokens, quantity, phrase, told_by = case.tokens, case.quantity, case.phrase, case.told_by
    bare_part = bool(case.before) and phrase.head is None and case.trigger < quantity.first
    several = quantity.few or (quantity.value or 0) > 1
    if is_a_degree(tokens, phrase, several=several, part=case.part or bare_part):
        return "how badly some of them are hurt"
    # "killed eight and injured several more"
    more = bool(case.before) and lower_at(tokens, quantity.last) == "more"
    if quantity.few and phrase.head is None and case.rule != "after" and not more:
        return "a vague word without a noun"
    if told_by == "stranded" and not is_shut_in(tokens):
        return "held up on their way"
    unsure = case.outcome not in _SURE or told_by == "lost"
    unsure = unsure or told_by in words_for("gone") or told_by in words_for("figurative")
    # "left 12,000 Orvi without shelter"
    fleeing = phrase.head is not None and tokens[phrase.head].capital and told_by in _FLEEING
    fleeing = fleeing or (case.outcome == "displaced" and lose_their_homes(tokens, case.trigger))
    return "an unknown noun" if phrase.doubtful and unsure and not fleeing else ""


def _displaced(case: Case) -> str:
    """Those who only got away, who are led off as captives, or who fled and are not traced."""
    tokens, quantity, phrase, trigger = case.tokens, case.quantity, case.phrase, case.trigger
    on_duty = case.head in words_for("helpers-on-duty") and not lose_their_homes(tokens, trigger)
    if case.outcome == "displaced" and on_duty:
        return "who came to help"  # "120 firefighters slept in a school"
    if case.outcome == "displaced" and is_led_out_ahead(tokens, trigger):
        return "led out ahead of it"
    if case.outcome == "displaced" and is_safe(tokens, quantity, phrase, trigger):
        return "a few who got away"
    if case.outcome == "displaced" and as_captives(tokens, phrase, trigger):
        case.outcome = "captured"
    if case.outcome == "displaced" and quantity.article and case.told_by.startswith("evacuat"):
        return "one who is helped out"  # "hurt while evacuating an old woman"
    if case.outcome == "displaced" and got_away(tokens, quantity, phrase, trigger):
        lost = outcome_after(tokens, trigger + 1, case.starts)
        if lost is None or lost[0] != "missing":
            return "a few who got away"
        # "three who fled into the bush have not been traced"
        case.outcome, case.trigger, case.rule = lost
    return ""


def _not_happened(case: Case) -> str:
    """What is taken back, planned, feared or befalls anybody."""
    tokens, quantity, trigger = case.tokens, case.quantity, case.trigger
    if (trigger < quantity.first and is_taken_back(tokens, trigger)) or is_disowned(tokens, quantity):
        return "denied"
    if case.rule == "after" and _are_kin_of_them(tokens, case.phrase):
        return "whose kin is counted"
    if case.rule == "after" and is_of_clause_before(tokens, quantity, case.phrase, trigger, case.starts):
        return "what befell others, in a clause behind them"
    if case.rule == "after" and has_died_meanwhile(tokens, case.phrase.last, trigger):
        return "who has died meanwhile"
    unreal = is_unreal(tokens, quantity) or is_forecast(tokens, trigger, quantity, case.rule)
    if unreal or is_intended(tokens, trigger, quantity):
        return "planned or feared, not said to have happened"
    return "what befalls anybody" if is_general(tokens, trigger, quantity) else ""


def _lost_to_either(case: Case) -> str:
    told = case.outcome == "killed" and case.rule in ("lost", "toll")
    if told and (lost_to_either(case.tokens, case.phrase.last) or lost_in_bulletin(case.tokens, case.phrase)):
        case.outcome = "killed or injured"
    return ""


STEPS: tuple[Callable[[Case], str], ...] = (
    _among_victims,
    _missing_or_dead,
    _eliminated,
    _shot,
    _dead_in_the_end,
    _told_before,
    _found,
    _vague_or_unknown,
    _displaced,
    _not_happened,
    _lost_to_either,
)


def _are_some_of_the_dead(tokens: Sequence[Token], phrase: VictimPhrase, earlier: Earlier) -> bool:
    """ "It counted 71 dead. Five of them were shot near a gate"."""
    if phrase.counted:  # "19 of the 31 were shot"
        number = number_at(tokens, phrase.last - 1)
        told = earlier.tolls.get(number[1]) if number else None
        return told is not None and told.outcome == "killed"
    pronoun = phrase.head is not None and tokens[phrase.head].lower in ("them", "those", "these")
    return pronoun and earlier.last is not None and earlier.last.outcome == "killed"


def _are_of_the_bodies(case: Case) -> bool:
    """ "Of the first 40 bodies examined, 31 had burns": a bare number of those with whom the sentence opens, not "three hurt
    their backs"."""
    if not case.before or case.phrase.head is not None or case.rule != "after":
        return False
    tokens, opening = case.tokens, case.before[0]
    head = opening.phrase.head
    of = (
        lower_at(tokens, 0 if tokens[0].kind != "quote" else 1) == "of"
        and opening.quantity.first <= _TO_BODIES
    )
    fewer = (case.quantity.value or 0) <= (opening.quantity.value or 0)
    bear = lower_at(tokens, case.quantity.last) in _BEARING
    return of and fewer and bear and head is not None and tokens[head].lower in words_for("bodies")


def _starts_between(case: Case) -> list[int]:
    """Where other numbers begin between the victims and what befell them."""
    return [start for start in case.starts if case.phrase.last < start < case.trigger]


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
