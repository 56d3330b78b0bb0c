"""Rules that tell the side of victims by whose they are called: "its sailors", "Norland lost", "we have 12 dead".

Each rule answers with a side or None; `sides.RULES` gives their order.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.constants import BOTH_SIDES
from claims.lexicon import group, word_set, words
from claims.reading.names.names_in_text import CALENDAR
from claims.reading.names.party_names import is_party
from claims.reading.sides.side_killers import killers_are_own
from claims.reading.sides.side_losses import (
    ADMITTING,
    FORCES,
    among_own_losses,
    fighters_in,
    of_own_ranks,
    own_forces_lost,
    own_losses_of_fighters,
    party_of_losses,
    printed_name,
    whose_losses,
)
from claims.reading.sides.side_surroundings import Surroundings, clause_start, within
from claims.reading.sides.speaker_sides import (
    printed_names,
    speaker_side,
    speaks_for_a_front,
    speaks_for_fighters,
)
from claims.reading.speakers.claimant_phrases import phrase_start
from claims.reading.words.numerals import is_numeral
from claims.reading.words.places import STATE_KINDS, place
from claims.reading.words.triggers import triggers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Statement
    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

_SUFFERING = frozenset(("suffered", "sustained"))
_OWN_BEFORE = 3
"""Tokens before a figure in which "we" makes it the speaker's: "we have now lost 12"."""
_TO_ENEMY = 4
"""Tokens of "enemy has already" before "lost"."""
_TO_TOLL = 4
"""Tokens before "toll" in which the state stands whose toll it is."""
_BEFORE_TOLL = frozenset(("death", "official", "overall", "own", "casualty"))
_WRITERS = words("outlet_nouns") | word_set("correspondent reporter staff bureau")
"""Whose "our" is the outlet's: "told our correspondent that nine had drowned"."""
_MOURNING = frozenset(("announced", "announces", "mourned", "mourns", "reported"))
_DEAD = frozenset(("dead", "killed", "deaths", "losses", "fatalities", "wounded"))
_COMRADES = frozenset(("men", "members", "comrades", "martyrs"))
_SHARED_OFFICES = ("foreign office", "home office")
_FIGHTS = frozenset(("fighting", "fight", "battle", "battles", "clash", "clashes", "combat", "action"))
_TO_FIGHT = 3
"""Tokens of "in the fighting"."""
_OF_ITS = 4
"""Tokens of "were its own citizens"."""


def owner_before(count: Count, around: Surroundings) -> str | None:
    """ "Norland's 12 dead", "Norland has 12 killed", "Norland's toll was 12": a state right before the number."""
    first = count.figure.trigger if count.figure.rule.startswith("toll") else count.first
    while first and count.figure.rule.startswith("toll") and count.tokens[first - 1].lower in _BEFORE_TOLL:
        first -= 1
    previous = count.tokens[first - 1].lower if first else ""
    if losses := whose_losses(count, around):
        return losses
    if count.figure.rule.startswith("toll") and (described := _described_toll(count, around, first)):
        return described
    if previous not in ("'s", "'", "has", "had", "have"):
        return None
    return next(
        (one.side for one in around.gazette.of(count.sentence) if one.last in (first - 1, first - 2)), None
    )


def possessive(count: Count, around: Surroundings) -> str | None:
    """ "20 of its sailors": the speaker's, the loser's, else the subject's of the sentence."""
    if count.figure.rule == "lost":
        return None
    if (fighters := own_losses_of_fighters(count)) is not None:
        return around.armed.of(fighters) or ""
    own = not group("side_words", "own").isdisjoint(count.sentence.lowers) or "own" in count.sentence.lowers
    if not own:
        return None
    forces, losses = own_forces_lost(count), among_own_losses(count)
    if not (forces or losses or _owned(count) or of_own_ranks(count)):
        return None
    if losses and count.statement is None and (party := party_of_losses(count, around)) is not None:
        return party
    if count.statement is not None:
        proper = forces or losses or count.category in group("side_words", "not-by-place")
        proper = (
            proper
            or _is_owners_own(count.tokens, count.first, count.last)
            or count.category == "fighters"
            or speaks_for_fighters(count.statement)
        )
        return speaker_side(around, count.statement, proper=proper)
    return _subject(count, around, count.first)


def loser(count: Count, around: Surroundings) -> str | None:
    """ "Norland lost 12 men", "it had lost a ship's crew": the subject of the losing."""
    if count.figure.rule == "lost-list":
        return _next_loser(count, around)
    trigger = _losing(count)
    if trigger is None:
        return None
    begin = clause_start(count, trigger)
    end = _subject_end(count, begin, trigger)
    subject = [token.lower for token in count.tokens[begin:end]]
    if any(
        first in ("two", "both") and is_collective(subject, index)
        for index, first in enumerate(subject, start=1)
    ):
        return BOTH_SIDES
    for one in reversed(within(count, around, begin, end)):
        if one.kind in (*STATE_KINDS, "region", "actor"):
            return one.side
    if fighters := fighters_in(subject):
        return around.armed.of(fighters) or ""  # "The rebels lost six men"
    if not group("side_words", "enemy").isdisjoint(subject[-_TO_ENEMY:]):
        told = count.statement.side if count.statement is not None else None
        return around.other_than(told or around.home) or ""  # "the enemy has lost 60 men"
    proper = around.gazette.side_of_name(printed_name(count, begin, min(end, trigger - 1)))
    if proper:
        return proper
    if count.statement is not None:
        return speaker_side(around, count.statement, proper=True)
    return None


def _next_loser(count: Count, around: Surroundings) -> str:
    """ "Norland lost 20 soldiers and Sudland 35": whoever stands right before the number; the page's own forces, else nobody."""
    begin = phrase_start(count.tokens, count.first)
    for one in reversed(within(count, around, begin, count.first)):
        if one.kind in (*STATE_KINDS, "region", "actor"):
            return one.side or ""
    return around.gazette.side_of_name(printed_name(count, begin, count.first)) or around.home or ""


def _subject_end(count: Count, begin: int, trigger: int) -> int:
    """The index after the subject of "it killed 300 Danish soldiers and lost 12 men", whose first verb has an object of its own."""
    if count.tokens[trigger - 1].lower not in ("and", "but", "while"):
        return trigger
    verbs = (
        token.index
        for token in count.tokens[begin + 1 : trigger]
        if token.lower in triggers("active") or (token.lower.endswith("ed") and not token.capital)
    )
    return next(verbs, trigger)


def _losing(count: Count) -> int | None:
    """Where "lost" stands of whom a count is lost, or "suffered" before "six fatalities"."""
    if count.figure.rule in ("lost", "loss"):
        return count.figure.trigger
    before = count.first - 1
    return before if before > 0 and count.tokens[before].lower in _SUFFERING else None


def first_person(count: Count, around: Surroundings) -> str | None:
    """ "our sailors", "we have 12 dead": the speaker's side, without a statement the sentence's subject."""
    if group("side_words", "first-person").isdisjoint(count.sentence.lowers):
        return None
    done = count.figure.rule in ("verb-before", "taken")  # "we killed 12", "we took 12 prisoners"
    begin = count.first if done else max(0, count.first - _OWN_BEFORE)
    lower = [token.lower for token in count.tokens[begin : count.last]]
    own = group("side_words", "first-person")
    if not any(word in own and following not in _WRITERS for word, following in pairwise([*lower, ""])):
        return None
    if count.statement is not None:
        return speaker_side(around, count.statement, proper=True)
    return _subject(count, around, count.first)


def admitted(count: Count, around: Surroundings) -> str | None:
    """ "The Vesh Front admitted two fighters killed", "it acknowledged the loss of four men": who admits loses his own."""
    statement = count.statement
    cue = (statement.cue or "").lower() if statement is not None else ""
    mourned = (
        cue in _MOURNING and count.figure.rule == "noun-before"
    )  # "announced the deaths of eight fighters"
    if statement is None or not (cue in ADMITTING or mourned) or count.figure.rule == "verb-before":
        return None
    head = count.figure.phrase.head
    noun = count.tokens[head].lower if head is not None else ""
    if count.category not in ("military", "fighters") and noun not in _COMRADES:
        return _own_dead_of_fighters(count, around, statement) if cue in ADMITTING else None
    side = speaker_side(around, statement, proper=True)
    foreign = mourned and count.category == "fighters" and side is not None and place(side) is not None
    return None if foreign else side


def _own_dead_of_fighters(count: Count, around: Surroundings, statement: Statement) -> str | None:
    """ "The Vesh Front acknowledged two dead": an armed party that admits dead without a noun, in no place, counts its own; not
    "nine dead in the bombing that it carried out" nor "nine deaths, all hostages"."""
    nouns = count.tokens[count.figure.quantity.last : count.last]
    behind = around.gazette.of(count.sentence)
    if any(token.lower not in _DEAD for token in nouns) or any(one.first >= count.last for one in behind):
        return None
    if not _ends_clause(count.tokens, count.last):
        return None
    return next((name for name in printed_names(statement) if is_party(name)), None)


def _ends_clause(tokens: Sequence[Token], index: int) -> bool:
    """Does nothing follow at `index` but a day, the fighting, another number or another clause: "two dead [on Monday]", "two dead [in
    the fighting], but said …"?"""
    row = [token.lower for token in tokens[index : index + _TO_FIGHT]]
    if row[:1] in (["in"], ["on"], ["from"]):
        told = row[1 + (row[1:2] in (["the"], ["a"])) :][:1]
        return told[:1] != [] and (told[0] in _FIGHTS or told[0] in CALENDAR)
    if row[:1] in (["and"], [","]):
        following = tokens[index + 1 : index + 2]
        return following != [] and (is_numeral(following[0]) or following[0].lower in ("but", "and", "while"))
    return row[:1] == [] or row[0] in ("but", "while", "so") or not tokens[index].is_word


def compatriots(count: Count, around: Surroundings) -> str | None:
    """ "one dead and two wounded nationals": those of the state whose body tells of them."""
    head = count.figure.phrase.head
    if count.statement is None:
        return None
    if _are_its_own(count, group("side_words", "armed") | _COMRADES | FORCES):
        return speaker_side(around, count.statement, proper=True)
    called = head is not None and count.tokens[head].lower in group("side_words", "compatriots")
    if called and head and count.tokens[head - 1].lower == "foreign":
        return None
    if not called and not _are_its_own(count, group("side_words", "compatriots")):
        return None
    opening = next(iter(around.gazette.of(count.sentence)), None)
    if opening is not None and opening.first == 1 and count.tokens[0].lower == "in":
        return opening.side  # "In Norland, the foreign ministry said 12 of its nationals had died"
    return speaker_side(around, count.statement)


def _are_its_own(count: Count, people: frozenset[str]) -> bool:
    """ "three of the dead were its citizens", "of the dead, 26 were its fighters"."""
    behind = [token.lower for token in count.tokens[count.last : count.last + _OF_ITS]]
    is_one = behind[:1] != [] and behind[0] in words("be_forms")
    owned = behind[1:2] != [] and behind[1] in ("its", "their", "our")
    return is_one and owned and not people.isdisjoint(behind[2:])


def own_force(count: Count, around: Surroundings) -> str | None:
    """ "Two soldiers were killed, the Norland army said": an official counts his own soldiers."""
    if count.statement is None or count.category not in group("side_words", "by-speaker"):
        return None
    if speaks_for_a_front(count.statement):
        return None
    side = speaker_side(around, count.statement) or _army_at_home(count, around)
    if side and place(side) is None and around.home not in (None, side):
        # what an armed group tells of soldiers are those of the state; of a land without an army, of the other one
        return around.army_home
    return None if side and killers_are_own(count, around, side) else side


def _army_at_home(count: Count, around: Surroundings) -> str | None:
    """ "JERUSALEM — Israeli strikes hit Gaza … The military said four soldiers had fallen": an army without a nation is that of
    the dateline, where the page names that state beside others."""
    said = (count.statement.speaker_name or "").lower() if count.statement is not None else ""
    home = around.gazette.home
    if home is None or count.category != "military" or said not in group("side_words", "armies"):
        return None
    named = {one.side for sentence in around.gazette.page.sentences for one in around.gazette.of(sentence)}
    return home.country if home.country in named and len(named) > 1 else None


def speaker(count: Count, around: Surroundings) -> str | None:
    """An official who gives a toll without a place gives that of his own country."""
    if count.statement is None or count.category in ("fighters", "attackers"):
        return None
    if "-based" in f"{count.statement.speaker} {count.statement.speaker_name}":
        return None  # "the Oslo-based monitor said": where it sits tells nothing of those it counts
    if _helps_abroad(count.statement, around):
        return None
    side = speaker_side(around, count.statement)
    if side is None or around.gazette.place(side) is None or killers_are_own(count, around, side):
        return None
    known = around.home in (None, side) or not _is_of_many_lands(count.statement)
    return side if known or _is_printed(side, count.statement, around) else None


def _is_of_many_lands(statement: Statement) -> bool:
    """ "The Foreign Office", which other lands have, too; there is one Elysee."""
    said = f"{statement.speaker} {statement.speaker_name} {statement.role}".lower()
    return any(office in said for office in _SHARED_OFFICES)


def _is_printed(side: str, statement: Statement, around: Surroundings) -> bool:
    """Does a speaker's name or the page print the land of its "Foreign Office", which may be that of another land?"""
    said = f"{statement.speaker} {statement.speaker_name} {statement.role}".replace("'s", " ").replace(
        "’s", " "
    )
    if any(place(word.strip(",.")) is not None for word in said.split()):
        return True  # "Brask police"
    sentences = around.gazette.page.sentences
    return any(
        one.side == side and one.kind != "actor" for each in sentences for one in around.gazette.of(each)
    )


def _helps_abroad(statement: Statement, around: Surroundings) -> bool:
    """ "the clinic of a Norland charity said", "its bulletin" of the Norland Geological Survey: on a page that has a home, helpers from
    abroad and those who measure quakes count its people."""
    said = {word.strip(",.") for word in f"{statement.speaker} {statement.speaker_name}".lower().split()}
    foreign = group("side_words", "helpers") | group("side_words", "observers")
    return around.home is not None and not said.isdisjoint(foreign)


def _described_toll(count: Count, around: Surroundings, toll: int) -> str | None:
    """ "Norland border death toll climbs to 63": a state before the toll with nothing but nouns between."""
    near = within(count, around, max(0, toll - _TO_TOLL), toll)
    if not near or near[-1].kind not in STATE_KINDS:
        return None
    between = count.tokens[near[-1].last : toll]
    plain = all(
        token.is_word and token.lower not in words("prepositions") and token.lower not in words("verbs")
        for token in between
    )
    return near[-1].side if plain else None


def _owned(count: Count) -> bool:
    head = count.figure.phrase.head
    end = head if head is not None else count.last
    begin = count.figure.quantity.first
    if begin and count.tokens[begin - 1].lower in group("side_words", "own"):
        return True
    if any(token.lower in group("side_words", "own") for token in count.tokens[begin:end]):
        return True
    if _is_owners_own(count.tokens, begin, end):
        return True
    behind = [token.lower for token in count.tokens[count.last : count.last + 3]]
    return behind[:1] == ["of"] and behind[2:] == ["own"]  # "14 dead of its own"


def _is_owners_own(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Nine of the group's own men": whoever speaks for it calls its men so; no "Norland's own men", which names the land."""
    at = next((at for at in range(first + 1, last) if tokens[at].lower == "own"), 0)
    return at > 1 and tokens[at - 1].kind == "clitic" and not tokens[at - 2].capital


def _subject(count: Count, around: Surroundings, before: int) -> str | None:
    """The side of the first state, party or actor of the clause that ends at a token."""
    begin = clause_start(count, before)
    for one in within(count, around, begin, before):
        previous = count.tokens[one.first - 1].lower if one.first else ""
        if previous not in group("side_words", "place-prepositions"):
            return one.side
    return None


def is_collective(lower: Sequence[str], index: int) -> bool:
    return any(word in group("side_words", "collectives") for word in lower[index : index + 2])
