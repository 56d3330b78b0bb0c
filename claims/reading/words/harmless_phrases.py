"""Phrases that tell what befell somebody, where they stand for something that harms nobody.

"Twelve nurses on the wards", "in the hands of the court", "put up in a hotel", "hit by falling prices", "gave their lives to the
poor", "stuck in the usual jam", "players out of action".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import words
from claims.reading.words.burials import is_done_for, were_buried_by_then
from claims.reading.words.numerals import is_numeral
from claims.reading.words.shelters import in_shelter
from claims.reading.words.sinkings import went_to_bottom
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_captor, is_nationality, is_person, is_thing, words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.words.tokens import Token

_BEHIND = 4
"""Tokens behind a phrase that are asked, as of "in a long meeting" behind "stuck"."""
_TO_LODGING = 5
"""Tokens of "in a sports centre" behind "put up"."""
_TO_DAY = 3
"""Tokens of "6pm on Monday"."""
_TO_SLUMP = 3
"""Tokens of "house prices" behind "hit by falling"."""
_TO_BLOW = 9
"""Tokens of "in the traffic behind the tanker when" behind "stuck"."""
TO_CAPTORS = 4
"""Tokens of the "armed bandits" behind "in the hands of"."""
_REST = "…"
"""The other words of a phrase of which only the first or the last ones are asked."""


class _Use(NamedTuple):
    """A phrase in its sentence; it begins at `at`."""

    tokens: Sequence[Token]
    phrase: tuple[str, ...]
    at: int

    @property
    def before(self) -> Sequence[Token]:
        """All that stands before it."""
        return self.tokens[: self.at]

    @property
    def previous(self) -> str:
        """The word before it, in small letters; an empty string at the start."""
        return lower_at(self.tokens, self.at - 1)

    @property
    def last(self) -> int:
        """The place behind it."""
        return self.at + len(self.phrase)

    @property
    def behind(self) -> list[str]:
        """The next words behind it, in small letters."""
        return [token.lower for token in self.tokens[self.last : self.last + _BEHIND]]

    @property
    def ends_clause(self) -> bool:
        """Does it end its clause?"""
        return self.behind[:1] in ([], ["."], [","], [";"])


def is_harmless(tokens: Sequence[Token], phrase: tuple[str, ...], index: int) -> bool:
    """Does the phrase that begins at a token tell of no harm where it stands?"""
    means_no_harm = _rule_for(phrase)
    return means_no_harm is not None and means_no_harm(_Use(tokens, phrase, index))


@cache
def _rule_for(phrase: tuple[str, ...]) -> Callable[[_Use], bool] | None:
    """The rule for all the words of a phrase, else for its last ones, else for its first ones."""
    inner = range(1, len(phrase))
    ends = ((_REST, *phrase[at:]) for at in inner)
    opens = ((*phrase[:at], _REST) for at in reversed(inner))
    return next((_RULES[row] for each in (phrase, *ends, *opens) if (row := " ".join(each)) in _RULES), None)


def _was_found_or_wanted(use: _Use) -> bool:
    """ "[was] last seen [in Toro and found alive]", "[the gunmen were] last seen"."""
    found = any(token.lower in words_for("saved") for token in use.tokens[use.at :])
    return found or any(category(token.lower) == "attackers" for token in use.before)


def _is_not_missed(use: _Use) -> bool:
    """ "[in crowds] not seen since [May]", "[six players] not seen since [the final]", where three people not seen since Tuesday are."""
    people = use.at > 0 and is_person(use.previous, use.tokens[use.at - 1].text)
    return not (people and _is_dated(use.tokens, use.last) and _is_feared_for(use.tokens))


def _is_dated(tokens: Sequence[Token], index: int) -> bool:
    """ "[not seen since] Tuesday night", "May 4", "4 May", "6pm on Monday", "then", not "the final", "2019", "six defeats"."""
    opens = tokens[index] if index < len(tokens) else None
    if opens is None:
        return False
    dates = words("days") | words("months") | words("time_words") | {"then"}
    near = {token.lower for token in tokens[index + 1 : index + _TO_DAY]}
    hour = opens.kind == "figure" or (opens.kind == "number" and len(opens.text) < len("2019"))
    return opens.lower in dates or (hour and not near.isdisjoint(dates))


def _is_feared_for(tokens: Sequence[Token]) -> bool:
    """ "Police hold grave fears for three people [not seen since Tuesday]", not "Police freed three girls [not seen since Monday]"."""
    lowers = {token.lower for token in tokens}
    searched = not lowers.isdisjoint(words_for("searching") | words_for("worrying"))
    return searched and lowers.isdisjoint(words_for("located") | words_for("turned-up"))


def _is_away_at_will(use: _Use) -> bool:
    """ "[students] remain away from their homes", "[400 residents] remain away from their homes [for the summer]"."""
    who = use.at - 1 - (use.previous in words("be_forms"))
    return use.behind[:1] in (["for"], ["over"]) or not _lives_there(use.tokens[who])


def _lives_there(who: Token) -> bool:
    """ "Nearly 20,000 Danes", "400 residents", "some 4,000 [remain away from their homes]", not students, fans, soldiers."""
    return is_numeral(who) or is_nationality(who.text) or who.lower in words_for("dwellers")


def _is_no_surrender(use: _Use) -> bool:
    """ "laid down their arms [for a day]", "[nine were killed, and three of them had] laid down their arms": who are dead."""
    pairs = itertools.pairwise(token.lower for token in use.before)
    of_the_dead = any(first == "of" and second in ("them", "whom") for first, second in pairs)
    return of_the_dead or not use.ends_clause


def _is_in_a_register(use: _Use) -> bool:
    """ "not yet accounted for [in the register]", "[of the ballots, 12 had] not yet been accounted for"."""
    behind = use.behind
    listed = behind[:1] == ["in"] and behind[1:2] != [] and behind[1] in words("determiners")
    return listed or any(is_thing(token.lower) for token in use.before)


def _is_no_sinking(use: _Use) -> bool:
    """ "went to the bottom [of the table]"."""
    return not went_to_bottom(use.tokens, use.at, use.last)


def _is_by_no_robbers(use: _Use) -> bool:
    """ "carried away by [the flood]", which carries people away as well as bandits do."""
    return words_for("robbers").isdisjoint(use.behind[:2])


def _is_their_habit(use: _Use) -> bool:
    """ "[arrested 40 people] sleeping in parks", "[were] sleeping in parks [when it sank]"."""
    return use.previous not in words("be_forms") or "when" in use.behind


def _is_for_an_illness(use: _Use) -> bool:
    """ "treated for [suspected cholera]": the sick are no casualties."""
    return not words_for("diseases").isdisjoint(use.behind[:2])


def _are_cases_of_illness(use: _Use) -> bool:
    """ "[recorded 287 cases of cholera, with 46 patients] still admitted"."""
    return any(token.lower == "cases" or token.lower in words_for("diseases") for token in use.tokens)


def _ran_out(use: _Use) -> bool:
    """ "[four passes] expired on the way", "expired in hospital [gowns]": things, and no end of anybody."""
    before = use.before[-1] if use.at else None
    things = before is not None and before.lower.endswith("s") and not is_person(before.lower, before.text)
    if before is not None and things and before.lower not in words("time_words"):
        return True
    opening = use.tokens[use.at : use.at + 3]
    return opening[-1].lower == "hospital" and use.behind[:1] != [] and use.behind[0].endswith("s")


def _is_by_no_fire(use: _Use) -> bool:
    """ "roasted alive [by the judges]"."""
    return use.behind[:1] == ["by"] and words_for("burning").isdisjoint(use.behind)


def _is_to_no_disaster(use: _Use) -> bool:
    """ "fell victim [to a swindler]"."""
    return use.behind[:1] != ["to"] or words_for("claimers").isdisjoint(use.behind[1:])


def _is_of_a_scam(use: _Use) -> bool:
    """ "among victims [of the scam]"."""
    return use.behind[:1] == ["of"]


def _is_found_on_admission(use: _Use) -> bool:
    """ "[had a fever] on admission", where "[one of them] on admission" and "[was dead] on admission" tell of people."""
    people = is_person(use.previous) or use.previous in ("them", "whom")
    return not people and use.previous not in words("be_forms")


def _is_a_lesson(use: _Use) -> bool:
    """ "received first aid [lessons]"."""
    return not words_for("lessons").isdisjoint(use.behind[:1])


def _is_by_no_beast(use: _Use) -> bool:
    """ "bitten by [the fall in shares]"."""
    return not any(is_thing(word) for word in use.behind)


def _is_out_of_it(use: _Use) -> bool:
    """ "[pulled from] under the slab"."""
    return use.previous == "from"


def _leaves_by_itself(use: _Use) -> bool:
    """ "[the band played eight songs and] marched off", where "[were] marched off", "marched off [by gunmen]" tell of captives."""
    led = use.previous in words("be_forms") or use.behind[:1] == ["by"]
    return not led and use.previous not in words("adverbs")


def _is_laid_to_rest(use: _Use) -> bool:
    """ "[are dead and] buried", "[had been] buried by [Wednesday afternoon]"."""
    return is_done_for(use.tokens, use.at - 2) or were_buried_by_then(use.tokens, use.at)


def _is_brought_there(use: _Use) -> bool:
    """ "[were pulled] out of danger"."""
    return use.previous in words_for("brought-out")


def _takes_too_long(use: _Use) -> bool:
    """ "[12 talks] run over", where people are run over."""
    return use.previous not in words("be_forms")


def _is_in_no_jail(use: _Use) -> bool:
    """ "[crews] languishing in [port]"."""
    return words_for("jails").isdisjoint(use.behind)


def _is_a_drill(use: _Use) -> bool:
    """ "[in a drill, 300 pupils were] told to evacuate"."""
    return any(token.lower in ("drill", "drills") for token in use.tokens)


def _is_free_to_leave(use: _Use) -> bool:
    """ "[voters were] still inside [the polling station]"."""
    ends = use.last >= len(use.tokens) or use.tokens[use.last].kind == "punct"
    rescue = words_for("searchers") | words_for("wreckage")
    return not ends and all(token.lower not in rescue for token in use.tokens)


def _are_no_fighters(use: _Use) -> bool:
    """ "[players] put out of action"."""
    fighting = ("fighters", "military", "attackers")
    return not any(category(token.lower) in fighting for token in use.before)


def _is_on_duty(use: _Use) -> bool:
    """ "[twelve nurses] on the wards"."""
    return any(token.lower in words_for("carers") for token in use.before)


def _is_with_no_captors(use: _Use) -> bool:
    """ "in the hands of [the court]"."""
    return not are_captors(use.tokens, use.last)


def are_captors(tokens: Sequence[Token], index: int) -> bool:
    """ "in the hands of the bandits", not "of the court"."""
    return any(is_captor(token.lower) for token in tokens[index : index + TO_CAPTORS])


def _is_in_a_hotel(use: _Use) -> bool:
    """ "put up in [a hotel]", where evacuees are put up in a sports centre."""
    place = use.tokens[use.at + 2 : use.at + 2 + _TO_LODGING]
    lodged = any(token.lower in words_for("lodgings") for token in place)
    return not lodged and not in_shelter(use.tokens, use.at)


def _is_a_slump(use: _Use) -> bool:
    """ "hit by falling [prices]"."""
    return not words_for("slumps").isdisjoint(use.behind[:_TO_SLUMP])


def _is_devotion(use: _Use) -> bool:
    """ "gave their lives [to the poor]"."""
    behind = use.behind
    return len(behind) > 1 and behind[0] == "to" and behind[1] in words("determiners")


def _is_late(use: _Use) -> bool:
    """ "stuck in the [usual jam]"."""
    return is_delayed(use.tokens, use.at)


def is_delayed(tokens: Sequence[Token], index: int) -> bool:
    """ "stuck in traffic", "stuck in a long meeting", not "stuck in traffic when the dam burst"."""
    behind = [token.lower for token in tokens[index + 1 : index + 1 + _TO_BLOW]]
    return "when" not in behind and not words_for("delays").isdisjoint(behind[:_BEHIND])


_RULES: dict[str, Callable[[_Use], bool]] = {
    # missing
    "last seen": _was_found_or_wanted,
    "not seen since": _is_not_missed,
    "yet to be accounted for": _is_in_a_register,
    "… yet accounted for": _is_in_a_register,
    "… yet been accounted for": _is_in_a_register,
    # displaced
    "… away from their homes": _is_away_at_will,
    "sleeping in parks": _is_their_habit,
    "… evacuate": _is_a_drill,
    "put up …": _is_in_a_hotel,
    # captured
    "laid down their arms": _is_no_surrender,
    "laid down their weapons": _is_no_surrender,
    "carried away by": _is_by_no_robbers,
    "marched off": _leaves_by_itself,
    "marched away": _leaves_by_itself,
    "languishing in": _is_in_no_jail,
    "… hands of": _is_with_no_captors,
    # killed
    "… bottom": _is_no_sinking,
    "expired …": _ran_out,
    "roasted alive": _is_by_no_fire,
    "fell victim": _is_to_no_disaster,
    "among victims": _is_of_a_scam,
    "… action": _are_no_fighters,
    "gave their lives": _is_devotion,
    "gave his life": _is_devotion,
    "gave her life": _is_devotion,
    "sacrificed …": _is_devotion,
    # trapped
    "under …": _is_out_of_it,
    "beneath …": _is_out_of_it,
    "buried …": _is_laid_to_rest,
    "still inside": _is_free_to_leave,
    "stuck …": _is_late,
    # injured
    "treated for": _is_for_an_illness,
    "… admitted": _are_cases_of_illness,
    "on admission": _is_found_on_admission,
    "… first aid": _is_a_lesson,
    "bitten by": _is_by_no_beast,
    "out of danger": _is_brought_there,
    "run over": _takes_too_long,
    "… wards": _is_on_duty,
    "… falling": _is_a_slump,
    "… flying": _is_a_slump,
}
"""By the words of the phrase, by what they tell elsewhere; "…" stands for its other words."""
