"""What befell those that a quantity counts, by the words of their own clause.

The order of the rules is the grammar: what the noun says, what stands before, what follows.  Tables:
`casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.counts.gapped import (
    blamed_too,
    cared_for_too,
    died_another_day,
    died_elsewhere,
    died_otherwise,
)
from claims.reading.counts.toll_grown_after import by_whom_it_grew
from claims.reading.fates.driven_out import are_fleeing
from claims.reading.fates.fallen import fell
from claims.reading.fates.fates import who_all
from claims.reading.fates.fates_of_nouns import (
    are_casualties,
    are_hostages,
    are_of_killings,
    attacked,
    in_army_terms,
)
from claims.reading.fates.later_deaths import befell_the_displaced
from claims.reading.fates.led_away import were_marched
from claims.reading.fates.outcome_after import outcome_after
from claims.reading.fates.outcome_before import outcome_before, outcome_of_list
from claims.reading.fates.outcome_steps import is_acting
from claims.reading.fates.unreal import is_being_saved
from claims.reading.fates.whereabouts import (
    behind_aside,
    have_left,
    live_abroad,
    were_moved,
    were_taken,
)
from claims.reading.people.victim_categories import category_of
from claims.reading.people.victim_words import body_is_found, possessed_fate
from claims.reading.shares.accounts import among, among_several
from claims.reading.shares.brought_totals import brought_total
from claims.reading.shares.shares_in_asides import is_share_in_aside, joins
from claims.reading.told.held import are_of_the_missing, held_by_them, is_held
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.tolls import toll_grown_by
from claims.reading.words.triggers import is_person, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

BESIDE = 4
"""Tokens between a figure and a trigger that is nearest to it."""
_TO_SEIZED = 4
"""Tokens of "have been seized"."""
_CARRYING = frozenset(("carrying", "with", "ferrying", "transporting"))
_SHORTEST_VERB = 3
"""Letters."""
_BUILT = frozenset(("built", "designed", "made", "meant", "equipped", "space", "room"))
_TO_SAYING = 6
"""Tokens of "and two security sources told" behind "a mayor"."""
_TO_BODIES = 6
"""Tokens of "of the young pilot and" behind "bodies"."""
_DIED_TOO = (died_elsewhere, died_otherwise, died_another_day, blamed_too)
_GOVERNING = word_set("verb-before noun-before lives lost list taken went-down company buried label")
"""Rules whose trigger governs every figure of a coordination."""


def _drowned(tokens: Sequence[Token], index: int) -> bool:
    """ "Two of the three boys drowned", not "two of the three drowned were pupils": the verb of its clause."""
    following = lower_at(tokens, index + 1)
    return tokens[index].lower in ("drowned", "suffocated") and following not in words("be_forms")


def fate_told(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, starts: set[int], before: list[Figure]
) -> Told | None:
    """The outcome, its word and the rule; None where the clause tells none.

    `starts` are the indices where quantities begin, `before` the figures of the sentence so far.
    """
    accounted = among(tokens, quantity, before)
    if accounted and _starts_anew(tokens, quantity, phrase):
        accounted = None  # "named as Odo Fenn, his wife, and two suspects were held"
    if accounted:
        own = outcome_after(tokens, phrase.last, starts) if _has_own_verb(tokens, phrase.last) else None
        return own if own and own[1] - phrase.last <= BESIDE else accounted
    if (
        quantity.first > 1
        and tokens[quantity.first - 1].lower == "for"
        and tokens[quantity.first - 2].lower in _BUILT
    ):
        return None  # "a morgue built for 35 bodies"
    if _are_aboard(tokens, quantity, phrase):
        return None
    term = in_army_terms(tokens, quantity.last) if not quantity.article else None
    if term:
        return term
    grown = toll_grown_by(tokens, quantity.first)
    if grown:
        return grown if phrase.head is None else None
    if phrase.outcome:
        described = phrase.head is not None and tokens[phrase.head].lower not in triggers("head")
        after = phrase.part or described or phrase.outcome in ("captured", "displaced")
        divided = _is_divided(tokens, quantity.first, phrase.last)
        led = [lower_at(tokens, quantity.first - 2), lower_at(tokens, quantity.first - 1)]
        divided = divided or led == ["out", "of"]  # "33 out of 56 captives were killed"
        later = (
            outcome_after(tokens, phrase.last, starts, bare=phrase.part) if after and not divided else None
        )
        if later:  # "nine displaced people housed in a school were killed"
            later = befell_the_displaced(tokens, phrase.last, later, starts) or later
        seized = later and later[0] == "captured" and phrase.outcome == "injured"
        others = later is not None and any(  # "took five wounded to a clinic and one died"
            phrase.last + 1 < start < later[1] and tokens[start - 1].lower == "and" for start in starts
        )
        if later and not others and (later[0] == "killed" or seized or phrase.outcome == "displaced"):
            return later  # "two of the wounded died", "eight wounded men were captured", "three homeless men were hurt"
        if phrase.outcome in ("missing", "trapped"):
            found = outcome_before(tokens, quantity.first, tokens[phrase.last - 1].lower, phrase.last)
            if found and found[0] == "killed" and found[2] == "noun-before":
                return found  # "the bodies of two missing miners"
        if quantity.first and (described or phrase.outcome in ("captured", "displaced")):
            verb = triggers("active").get(tokens[quantity.first - 1].lower)
            if verb == "killed" or (verb == "injured" and phrase.outcome == "displaced"):
                return verb, quantity.first - 1, "verb-before"  # "executed 50 captives", "hurt 12 evacuees"
            if phrase.outcome == "captured" and tokens[quantity.first - 1].lower in words_for("lose"):
                return "killed", quantity.first - 1, "lost"  # "freed 17 but lost six of the captives"
        return phrase.outcome, phrase.head if phrase.head is not None else quantity.first, "noun"
    head = None if phrase.head is None else tokens[phrase.head].lower
    grown = by_whom_it_grew(tokens, quantity, phrase, before)
    if grown:
        return grown
    left = outcome_before(tokens, quantity.first, head, phrase.last)
    if left and left[2] != "toll-list":
        return left
    total = brought_total(tokens, quantity.first, before)
    if total:
        return total
    if (
        head is None
        and before
        and quantity.first
        and triggers("active").get(tokens[quantity.first - 1].lower) == "captured"
    ):
        return "captured", quantity.first - 1, "verb-before"
    if head == "victims" and are_of_killings(tokens, phrase):
        return "killed", phrase.last, "noun"
    held = held_by_them(tokens, quantity, phrase, starts, whole=counts_a_whole(quantity, before))
    if held:
        return held
    if fell(tokens, phrase):
        return "killed", phrase.last, "after"
    if _were_seized(tokens, phrase):
        return "captured", phrase.last, "after"
    if (
        were_marched(tokens, phrase.last)
        or is_held(tokens, phrase.last, head, sought=are_of_the_missing(tokens, quantity, phrase, before))
        or (
            _may_be_taken(tokens, phrase)
            and were_taken(tokens, phrase.last, patients=head in words_for("patients"))
        )
    ):
        return "captured", phrase.last, "after"
    if head in words_for("dwellers") and have_left(tokens, phrase.last):
        return "displaced", phrase.last, "after"
    if head in words_for("dwellers") and were_moved(
        tokens, _behind_families(tokens, phrase.last), head in ("families", "households")
    ):
        return "displaced", phrase.last, "after"
    if head in ("refugees", "evacuees") and live_abroad(tokens, phrase.last):
        return "displaced", phrase.last, "after"
    if head in ("lives", "life"):
        if phrase.last < len(tokens) and tokens[phrase.last].lower == "lost":
            return "killed", phrase.last, "after"  # "with 354 lives lost"
        lost = outcome_after(tokens, phrase.last, starts)
        return lost if lost and tokens[lost[1]].lower == "lost" else None
    if phrase.last + 1 < len(tokens) and tokens[phrase.last].kind == "clitic":
        possessed = possessed_fate(tokens[phrase.last + 1])
        if tokens[phrase.last + 1].lower == "body" and body_is_found(tokens, phrase.last + 1):
            possessed = "killed"  # "a man's body was located"
        if possessed:
            return possessed, phrase.last + 1, "possessed"
    bare = phrase.head is None
    acted = quantity.first > 0 and (
        is_acting(tokens, quantity.first - 1)
        or is_being_saved(tokens, quantity)
        or _are_brought_out(tokens, quantity.first)
    )
    right = outcome_after(tokens, phrase.last, starts, bare=bare or phrase.part, acted=acted)
    if (
        right is not None
        and right[0] == "displaced"
        and is_share_in_aside(tokens, quantity, phrase, right[1])
    ):
        right = None  # "six people, four of them pupils sleeping at a school, were killed"
    if right is not None:
        right = befell_the_displaced(tokens, phrase.last, right, starts) or right
    if right is not None and _are_others_of_there(tokens, quantity.first, phrase.last, right[1], starts):
        right = None
    finite = right is not None and (
        tokens[right[1]].lower in words_for("fates") or _drowned(tokens, right[1])
    )
    if right is not None and right[1] == phrase.last and not (finite and counts_a_whole(quantity, before)):
        if phrase.counted and not finite:
            right = outcome_after(tokens, phrase.last + 1, starts) or right
    elif counts_a_whole(quantity, before):
        return are_hostages(tokens, phrase) or who_all(tokens, phrase.last)
    if (
        bare
        and quantity.first
        and tokens[quantity.first - 1].lower == "for"
        and tokens[quantity.first - 2].lower == "built"
    ):
        return None  # "it was built for 90, and two died"
    elsewhere = bare and (right is None or right[0] == "injured")
    if elsewhere and any(each(tokens, quantity, phrase, before) for each in _DIED_TOO):
        return "killed", before[-1].trigger, "list"
    if right is not None and right[1] - phrase.last <= BESIDE:
        return right
    in_care = cared_for_too(tokens, quantity, phrase, before) if right is None else None
    if in_care:
        return in_care
    own_verb = _has_own_verb(tokens, phrase.last)
    more = bare and quantity.more and bool(before) and before[-1].phrase.outcome is not None
    governing = before and (
        more
        or before[-1].rule in _GOVERNING
        or (before[-1].rule == "toll" and _counts_people_too(phrase, before[-1]))
    )
    speaks = _speaks(tokens, quantity.first, phrase.last)
    governed = governing and not speaks and joins(tokens, before[-1], quantity)
    if governed and not (right is None and own_verb and before[-1].rule != "noun-before"):
        return before[-1].outcome, before[-1].trigger, before[-1].rule
    if right is not None:
        return right
    named = quantity.article and _names_somebody(tokens, phrase.last)
    of_bodies = own_verb and _are_bodies_of(tokens, quantity.first)
    may_list = head is not None and (not own_verb or of_bodies) and not named and not speaks
    if before and _is_fatally(tokens, quantity, phrase):
        return "killed", phrase.last, "after"
    listed = outcome_of_list(tokens, quantity.first, head) if may_list else None
    return (
        listed
        or among_several(tokens, phrase.last)
        or attacked(tokens, phrase)
        or are_casualties(tokens, quantity, phrase)
        or are_hostages(tokens, phrase)
        or are_fleeing(tokens, quantity, phrase)
    )


def _are_brought_out(tokens: Sequence[Token], first: int) -> bool:
    """ "I pulled [out] six, and four of them were dead": a verb and its particle before those whom somebody brought out."""
    particle = first > 1 and tokens[first - 1].lower in words_for("particles")
    return particle and tokens[first - 2].lower in words_for("brought-out")


def _are_others_of_there(
    tokens: Sequence[Token], first: int, last: int, trigger: int, starts: set[int]
) -> bool:
    """ "There were nine of us and six died", "the hall held 90 people, and six died": the verb is that of others than those who were
    there, where "there were nine men and six women killed" tells of both."""
    there = lower_at(tokens, first - 1) in words("be_forms") and lower_at(tokens, first - 2) == "there"
    there = there or lower_at(tokens, first - 1) in words_for("holding")
    finite = tokens[trigger].lower in words_for("fates") or tokens[trigger - 1].lower in words("be_forms")
    finite = finite and not any(token.lower == "who" for token in tokens[last:trigger])
    return (
        there
        and finite
        and any(last < start <= trigger and tokens[start - 1].lower == "and" for start in starts)
    )


def _counts_people_too(phrase: VictimPhrase, last: Figure) -> bool:
    """ "put its losses at 15 soldiers and six volunteers": a toll by classes of people."""
    return phrase.head is not None and last.phrase.head is not None


def _is_divided(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Of the 300 captives, 12 escaped and 40 were killed": what follows befell shares of them."""
    opens = (
        first > 1 and tokens[first - 2].lower == "of" and (first == 2 or tokens[first - 3].kind == "punct")
    )
    return opens and last + 1 < len(tokens) and tokens[last].text == "," and is_numeral(tokens[last + 1])


def _is_fatally(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "four were shot, one man fatally": an adverb for a verb, behind a mark and before one."""
    if phrase.last >= len(tokens) or tokens[phrase.last].lower != "fatally" or not quantity.first:
        return False
    ends = phrase.last + 1 >= len(tokens) or tokens[phrase.last + 1].kind == "punct"
    return ends and tokens[quantity.first - 1].kind == "punct"


def _may_be_taken(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "303 pupils were taken": by force only those who do not fight."""
    return phrase.head is not None and category_of(tokens, phrase) not in (None, "attackers", "fighters")


def _are_aboard(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "Ferry carrying 65 people sinks, 30 missing", "Boat with 40 capsizes, 12 dead": a headline tells of the vessel in the
    present."""
    if not quantity.first or tokens[quantity.first - 1].lower not in _CARRYING or phrase.outcome:
        return False
    if any(is_person(token.lower, token.text) for token in tokens[: quantity.first]):
        return False  # "A man with two others dies in crash"
    at = phrase.last - 1 if phrase.doubtful else phrase.last
    verb = lower_at(tokens, at)
    known = any(verb in words(table) for table in ("auxiliaries", "be_forms", "adverbs", "prepositions"))
    return verb.endswith("s") and not known and verb not in plurals() and len(verb) > _SHORTEST_VERB


def _are_taken(tokens: Sequence[Token], index: int) -> bool:
    """ "had been taken" or "were taken by rebels", not "were taken to hospital" or "ill"."""
    row = [token.lower for token in tokens[index : index + _TO_SEIZED]]
    at = row.index("taken") if "taken" in row else 0
    if not at or row[at - 1] not in words("be_forms"):
        return False
    behind = tokens[index + at + 1 : index + at + 2]
    return not behind or not behind[0].is_word or behind[0].lower in ("by", "but", "and", "during", "in")


def _were_seized(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "1,700 children have been seized from schools", where things are seized more often."""
    by = [token.lower for token in tokens[phrase.last : phrase.last + _TO_SEIZED]]
    if by[:2] == ["seized", "by"] and words_for("jailers").isdisjoint(by):
        return category_of(tokens, phrase) not in (None, "attackers", "fighters")
    begin = behind_aside(tokens, phrase.last)
    head = "" if phrase.head is None else tokens[phrase.head].lower
    if head in ("prisoners", "hostages", "captives") and _are_taken(tokens, phrase.last):
        return True  # "six prisoners had been taken"
    joined = [token.lower for token in tokens[begin : begin + 2]]
    if joined == ["and", "the"]:
        begin += 3  # "34 passengers and the driver were seized"
    for token in tokens[begin : begin + _TO_SEIZED]:
        if token.lower == "seized":
            passive = tokens[token.index - 1].lower in words("be_forms") and token.index > begin
            return passive and category_of(tokens, phrase) not in (None, "attackers", "fighters")
        if token.lower not in words("auxiliaries") and token.lower not in words("be_forms"):
            return False
    return False


def _are_bodies_of(tokens: Sequence[Token], first: int) -> bool:
    """ "The bodies of the pilot and two passengers were found": the verb is that of the bodies."""
    near = range(max(1, first - _TO_BODIES), first)
    of = next((at for at in near if tokens[at].lower == "of"), 0)
    plain = all(token.is_word for token in tokens[of:first])
    return of > 0 and plain and tokens[of - 1].lower in words_for("bodies")


def _speaks(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "killed 38 people, a mayor and two guards told the agency": whoever stands before a verb of saying is no item."""
    if tokens[first - 1].lower not in (",", "and"):
        return False
    for token in tokens[last : last + _TO_SAYING]:
        if token.lower in words_for("saying"):
            return True
        following = tokens[token.index + 1] if token.index + 1 < len(tokens) else None
        joined = (
            token.lower == "and"
            and following is not None
            and (is_numeral(following) or following.lower in ARTICLES)
        )
        if (
            token.kind not in IN_PHRASES
            or token.lower in words("prepositions")
            or (token.lower == "and" and not joined)
        ):
            return False
    return False


def _behind_families(tokens: Sequence[Token], index: int) -> int:
    """The index behind "from 1,406 families" of "7,312 people from 1,406 families have been moved", and behind "belonging to"."""
    index += lower_at(tokens, index) == "belonging" and lower_at(tokens, index + 1) == "to"
    row = [token.lower for token in tokens[index : index + 3]]
    return (
        index + 3
        if row[:1] in (["from"], ["of"], ["to"]) and row[2:] in (["families"], ["households"])
        else index
    )


def _names_somebody(tokens: Sequence[Token], index: int) -> bool:
    """ "and a café owner, Yann Orr, said": a name follows, so that the article begins another subject."""
    row = tokens[index : index + 2]
    return len(row) > 1 and row[0].text == "," and row[1].capital


def counts_a_whole(quantity: Quantity, before: list[Figure]) -> bool:
    """ "One of the five people hurt has died": what follows the five tells of the one."""
    return bool(before) and before[-1].phrase.counted and quantity.last <= before[-1].phrase.last


def _starts_anew(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """Does an item behind "and" have a verb, so that it is none?"""
    following = lower_at(tokens, phrase.last)
    return quantity.first > 0 and tokens[quantity.first - 1].lower == "and" and following in words("be_forms")


def _has_own_verb(tokens: Sequence[Token], index: int) -> bool:
    """Is the phrase the subject of a verb: "and two women escaped"?"""
    lower = lower_at(tokens, index)
    return (
        lower in words("auxiliaries")
        or lower in words("verbs")
        or lower in words("verbs_or_nouns")
        or lower in words_for("saying")
        or lower.endswith("ed")
    )
