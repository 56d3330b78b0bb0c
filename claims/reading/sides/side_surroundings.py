"""What the side of victims is read from: the names around a figure, its clause, the parties of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.actors.missions import is_mission
from claims.reading.grammar.syntax import first_verb
from claims.reading.names.armed_groups import ArmedGroups
from claims.reading.names.prevailing_country import is_item, is_only_spoken_of, is_venue, prevailing
from claims.reading.sides.flights_abroad import is_only_fled_to
from claims.reading.sides.side_attackers import is_attacker, opens_with_blow, parties
from claims.reading.sides.side_school_party import nations_at_school
from claims.reading.sides.speaker_sides import speaks_for_fighters
from claims.reading.sides.struck_abroad import striking_at_sea, struck_land
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.counts.counts import Count, Settled
    from claims.reading.names.named import Gazette, Named
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_GROUPS = frozenset(("group", "movement", "gang", "faction"))
_SUBJECT = 4
"""Tokens that open a sentence in which its subject stands."""
_OFFICERS = frozenset(("police", "officers", "security", "agents", "men"))
_PRONOUN = 3
"""Tokens before a trigger in which its subject "it" stands: "it had killed"."""
_FOREIGNER = 2
"""Words behind a nationality in which "aid worker" stands."""
_TO_MISSION = 3
"""Tokens of "'s high commission" behind a country."""
_SEEING = frozenset(("saw", "see", "seen", "found", "counted"))
_PARTIES = 2
_TO_PLACE = 2
"""Tokens between a preposition and the place it governs: "into southern Norland"."""
_LEAD = 3
"""Sentences that open a page and tell where its event is, the headline included."""
_ANSWERING = frozenset(("denied", "denies", "rejected", "dismissed", "blamed", "accused"))
_OPENING = 7
"""Sentences of a page among which these are, lines that are none passed over."""


@dataclass(slots=True, eq=False, repr=False)
class Surroundings:
    """What the rules may look at: the names of the page, the counts settled so far, the country that its headline has for
    a topic ("Norland: Soldiers seize power"), the states that its opening and
    its first sentence (headline included) name in their order, whether it tells of fighting, the armed groups of the page, and
    the nation abroad whose people all its victims are."""

    gazette: Gazette
    settled: Settled
    topic: str | None
    states: tuple[str, ...]
    first: tuple[str, ...]
    fighting: bool
    armed: ArmedGroups
    foreign: str | None = None
    _parties: tuple[str, ...] | None = None
    _struck: str | None = None
    _prevailing: str | None = None
    _abroad: str | None = None
    _hit: str | None = None
    _at_school: tuple[str, ...] | None = None

    @property
    def nations_at_school(self) -> tuple[str, ...]:
        """The nations by whose name the page calls pupils, students or a school."""
        if self._at_school is None:
            self._at_school = nations_at_school(self.gazette)
        return self._at_school

    @property
    def parties(self) -> tuple[str, ...]:
        """The two states that fight each other on the page; empty where they are not two."""
        if self._parties is None:
            two = len(self.states) == _PARTIES
            self._parties = self.states if two else parties(self.gazette)
        return self._parties

    @property
    def armed_group(self) -> str | None:
        """The one armed group of the page."""
        return self.armed.only

    @property
    def struck(self) -> str | None:
        """The one of two parties that only the other strikes, as far as the page tells."""
        if self._struck is None:
            self._struck = self._struck_party() or ""
        return self._struck or None

    def _struck_party(self) -> str | None:
        striking = {
            one.side
            for sentence in self.gazette.page.sentences
            for one in self.gazette.of(sentence)
            if one.side in self.parties and is_attacker(sentence, one)
        }
        opening = {
            one.side
            for sentence in self.gazette.page.sentences[:_LEAD]
            for one in self.gazette.of(sentence)
            if is_attacker(sentence, one)
        }
        one_sided = len(striking) == 1 and striking <= opening
        return self.other_than(next(iter(striking))) if one_sided else None

    def other_than(self, side: str | None) -> str | None:
        """The one party that is not this one; None where the page has not just two, or this is none of them."""
        others = [party for party in self.parties if party != side]
        return others[0] if len(others) == 1 else None

    @property
    def home(self) -> str | None:
        """Where the event of the page is: the country its first sentence names (without a fight the first of
        several), else that of the dateline, else the one country of the opening, else that of the whole page."""
        if self.topic:
            return self.topic
        if self.fighting and len(self.states) == 1 and (struck := self._struck_land()):
            return struck
        if len(self.first) > 1 and not self.fighting and opens_with_blow(self.gazette):
            return self.struck or self.first[0]
        if len(self.first) == 1 or (self.first and not self.fighting):
            return self.first[0]
        place = self.gazette.home
        if place is not None and (not self.fighting or not self.states or place.country in self.states):
            return place.country
        if self.states:
            return self.states[0] if len(self.states) == 1 or not self.fighting else None
        if self._prevailing is None:
            self._prevailing = prevailing(self.gazette) or ""
        return self._prevailing or None

    def _struck_land(self) -> str | None:
        """The land that the one state of the opening strikes."""
        if self._hit is None:
            self._hit = struck_land(self.gazette, _lead(self.gazette.page), self.states[0]) or ""
        return self._hit or None

    @property
    def abroad(self) -> str | None:
        """The state whose armed forces strike at sea in the opening of a page that names no town or region of that state: whom
        they hit are not its own."""
        if self._abroad is None:
            self._abroad = striking_at_sea(self.gazette) or ""
        return self._abroad or None

    @property
    def contested(self) -> bool:
        """Two states that fight: a place tells a side only where it stands right beside the figure."""
        return len(self.states) > 1 and self.fighting and self.topic is None


def surroundings(gazette: Gazette, settled: Settled) -> Surroundings:
    """The surroundings of a page."""
    lead = _lead(gazette.page)
    body = next((index for index, sentence in enumerate(lead) if not sentence.headline), 0)
    states, first = _states(gazette, lead), _states(gazette, lead[: body + 1])
    fighting = _tells_of_a_fight(lead)
    if len(states) > 1 or gazette.home is not None:
        passed = _only(gazette, lead, is_venue) | _only(gazette, lead, is_only_fled_to)
        if len(states) > 1:
            passed |= _bordering(gazette, lead)
        states = _without(states, passed, gazette)
        first = _without(first, passed, gazette)
    at_home = gazette.home.country if gazette.home is not None else None
    if fighting and at_home and states and at_home not in states and _only_strike(gazette, lead, states):
        states, first = (*states, at_home), (*first, at_home)
    armed = ArmedGroups(gazette.page, gazette.mentions)
    return Surroundings(gazette, settled, _topic(gazette), states, first, fighting, armed)


def _topic(gazette: Gazette) -> str | None:
    """The country with a colon behind it that begins the headline."""
    title = next(iter(gazette.page.sentences), None)
    if title is None or not title.headline:
        return None
    first = next(iter(gazette.of(title)), None)
    if first is None or first.kind != "country" or first.first or first.last >= len(title.tokens):
        return None
    return first.side if title.tokens[first.last].text == ":" else None


def _lead(page: Page) -> list[Sentence]:
    """The sentences that open a page, lines such as "Our Correspondent" passed over."""
    opening = page.sentences[:_OPENING]
    return [sentence for sentence in opening if sentence.headline or _is_prose(sentence)][:_LEAD]


def _is_prose(sentence: Sentence) -> bool:
    """Does a sentence end like one, or have a verb?"""
    return sentence.text.rstrip("”\"'’)")[-1:] in (".", "!", "?", "…") or first_verb(sentence) is not None


def _without(states: tuple[str, ...], passed: frozenset[str], gazette: Gazette) -> tuple[str, ...]:
    """The states but for those that are passed over; all of them where none would be left and no dateline tells."""
    kept = tuple(state for state in states if state not in passed)
    return kept if kept or gazette.home is not None else states


def _only_strike(gazette: Gazette, lead: Sequence[Sentence], states: tuple[str, ...]) -> bool:
    """Does an opening name states by nothing but their blows: "killed in Norland shelling"?"""
    return all(
        is_attacker(sentence, one)
        or is_of_a_border(sentence, one)
        or _is_of_forces(sentence, one)
        or _only_speaks(sentence, one)
        for sentence in lead
        for one in gazette.of(sentence)
        if one.side in states
    )


def _is_of_forces(sentence: Sentence, one: Named) -> bool:
    """ "exchanges of fire with Norland army units": the forces of a country that a page dated elsewhere tells of."""
    near = {token.lower for token in sentence.tokens[one.last : one.last + _FOREIGNER + 1]}
    return one.kind == "demonym" and not near.isdisjoint(group("side_words", "strikers"))


def _only_speaks(sentence: Sentence, one: Named) -> bool:
    """ "Norland denied it": a land that answers for its blow."""
    verb = lower_at(sentence.tokens, one.last)
    return one.kind == "country" and (verb in words_for("saying") or verb in _ANSWERING)


def _bordering(gazette: Gazette, lead: Sequence[Sentence]) -> frozenset[str]:
    """The states of an opening that it names by nothing but a border: "a village near the Norland border" of another country,
    "on the Norland-Vesland border" where something else in it lies in one of the two."""
    paired: set[str] = set()
    others: set[str] = set()
    twin = False
    for sentence in lead:
        named = gazette.of(sentence)
        for one in named:
            (paired if is_of_a_border(sentence, one) else others).add(one.side)
            twin = twin or any(other is not one and other.first == one.first for other in named)
    return frozenset(paired - others) if others and (others & paired or not twin) else frozenset()


def is_of_a_border(sentence: Sentence, one: Named) -> bool:
    """ "the Norland border", "the Norland-Vesland border", "the border with Norland"."""
    tokens = sentence.tokens
    behind = tokens[one.last : one.last + 1]
    before = [token.lower for token in tokens[max(0, one.first - 2) : one.first]]
    borders = ("border", "frontier")
    return bool(behind and behind[0].lower in borders) or (before[1:] == ["with"] and before[0] in borders)


def _tells_of_a_fight(lead: Sequence[Sentence]) -> bool:
    """Does an opening tell of fighting?  Troops and fire alone are none where it tells of an accident."""
    told = frozenset().union(*(sentence.lowers for sentence in lead))
    fights = group("side_words", "fights") | group("side_words", "events") | group("side_words", "fighting")
    found = told & fights
    accident = not told.isdisjoint(group("side_words", "accidents") - group("side_words", "weak-fights"))
    return bool(found - group("side_words", "weak-fights") if accident else found)


def _states(gazette: Gazette, sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """The states that sentences name, in their order."""
    named = (
        one.side
        for sentence in sentences
        for one in gazette.of(sentence)
        if one.kind not in ("actor", "compound")
        and not is_item(sentence, one)
        and not is_only_spoken_of(sentence, one)
        and not _is_of_a_foreigner(sentence, one)
    )
    return tuple(dict.fromkeys(named))


def _is_of_a_foreigner(sentence: Sentence, one: Named) -> bool:
    """ "a Norland aid worker among hostages": somebody from there, and no party."""
    tokens = sentence.tokens
    behind = {token.lower for token in tokens[one.last : one.last + _FOREIGNER]}
    if any(is_mission(tokens, at) for at in range(one.last, min(len(tokens), one.last + _TO_MISSION))):
        return True  # "the Norland embassy in Brask", "Norland's consulate"
    at = lower_at(tokens, one.last)
    if one.kind in ("city", "capital") and at in group("side_words", "foreigners"):
        return True  # "Brisbane nurse among 16 killed in Norland": where she comes from
    return one.kind == "demonym" and not behind.isdisjoint(group("side_words", "foreigners"))


def _only(
    gazette: Gazette, lead: Sequence[Sentence], passing: Callable[[Sentence, Named], bool]
) -> frozenset[str]:
    """The states of an opening that it names by nothing but the town of a meeting, "resumed talks in Port Alda", or as where
    people have fled."""
    passed: set[str] = set()
    others: set[str] = set()
    for sentence in lead:
        for one in gazette.of(sentence):
            (passed if passing(sentence, one) else others).add(one.side)
    return frozenset(passed - others)


def within(count: Count, around: Surroundings, first: int, last: int) -> list[Named]:
    return [one for one in around.gazette.of(count.sentence) if first <= one.first < last]


def is_of_them(count: Count) -> bool:
    """ "12 of them": the last words of the phrase."""
    return [token.lower for token in count.tokens[max(0, count.last - 2) : count.last]] == ["of", "them"]


def turns(tokens: Sequence[Token]) -> bool:
    """Does another party tell of its own behind these words: "…, while officials in Brask counted six"?"""
    return any(token.lower in ("while", "whereas") for token in tokens)


def clause_start(count: Count, before: int) -> int:
    """Where the clause begins that holds the token before `before`: after a joint, or with the statement."""
    tokens = count.tokens
    ends = group("side_words", "clause-ends")
    for index in range(before - 1, -1, -1):
        token = tokens[index]
        if count.statement is not None and token.end <= count.statement.start:
            return index + 1
        if token.text == ";":
            return index + 1
        if token.lower in ends and (token.lower != "and" or _opens_clause(count, index)):
            return index + 1
    return 0


def _opens_clause(count: Count, index: int) -> bool:
    """An "and" that joins clauses: a name or an article follows, and a verb before the next joint."""
    following = count.tokens[index + 1] if index + 1 < len(count.tokens) else None
    return following is not None and (following.capital or following.lower in ("the", "its", "it"))


def killers_are_own(count: Count, around: Surroundings, side: str) -> bool:
    """ "our forces killed 20", "Norland said Norland jets killed 20", "his unit had taken seven prisoners": the speaker's men did
    it to others."""
    taken = count.figure.rule == "taken" and around.contested
    if count.figure.rule != "verb-before" and not taken:
        return False
    verb = count.tokens[count.figure.trigger].lower
    if verb in words_for("caring") or verb in _SEEING:
        return False  # "Norland said its crews had treated 63 people", "I saw three children lying there"
    begin = _subject_start(count, clause_start(count, count.figure.trigger))
    lower = [token.lower for token in count.tokens[begin : count.figure.trigger]]
    if not group("side_words", "accidents").isdisjoint(lower):
        return False
    if any(word in ("they", "it") for word in (*lower[:1], *lower[-_PRONOUN:])):
        if _is_a_war(count):
            return False
        rebels = around.gazette.place(side) is not None and _speak_fighters(count)
        return not (rebels or _is_group(count) or _follows_group(count))
    subjects = [
        one for one in within(count, around, begin, count.figure.trigger) if not _is_placed(count, one)
    ]
    for token in count.tokens[begin : count.figure.trigger]:
        if token.lower in group("side_words", "first-person"):
            return True
        if token.lower in group("side_words", "own"):
            before = [one for one in subjects if one.last <= token.index]
            whose = [one for one in before if count.tokens[one.first - 1].lower not in words("prepositions")]
            if not whose or whose[-1].side == side:
                return True  # not "Vesland launched its raid, killing 20, Norland said"
    return any(one.side == side and _kills(count, one) for one in subjects)


def _is_a_war(count: Count) -> bool:
    """ "The war broke out in 2023. It has killed 900 people": "it" opens a sentence that nobody speaks, behind one whose subject is a war;
    not "The army says it has killed 900 people in the war"."""
    before = count.sentence.previous
    if count.statement is not None or before is None or count.tokens[0].lower != "it":
        return False
    if not count.event.startswith("the "):
        return False
    opening = [token.lower for token in before.tokens[:2]]
    return opening[:1] == ["the"] and opening[1:] in (["war"], ["conflict"], ["fighting"])


def _kills(count: Count, one: Named) -> bool:
    """Do a state or its forces kill, "Norland jets killed 20", and no blast or crash that is called after a place?"""
    if one.kind in ("city", "region", "state"):
        return False
    between = [token.lower for token in count.tokens[one.last : count.figure.trigger] if token.is_word]
    placed = one.kind == "capital" or not group("side_words", "struck-places").isdisjoint(between)
    if placed and not group("side_words", "blows").isdisjoint(between):
        return False  # "the Brask bombing", "the Norland bus station bombing" tell where it was
    armed = group("side_words", "strikers") | group("side_words", "blows") | _OFFICERS
    plain = all(word in words("auxiliaries") or word in words("adverbs") for word in between)
    return one.kind == "actor" or plain or not armed.isdisjoint(between)


def _is_placed(count: Count, one: Named) -> bool:
    """ "stormed into southern Norland": a place, and nobody who kills."""
    near = [token.lower for token in count.tokens[max(0, one.first - _TO_PLACE) : one.first]]
    return not group("side_words", "place-prepositions").isdisjoint(near)


def _subject_start(count: Count, begin: int) -> int:
    """Where the clause of the killing itself begins: "Norland met the rebels after an attack that killed 24"."""
    for index in range(count.figure.trigger - 1, begin, -1):
        lower = count.tokens[index].lower
        recalled = (
            lower == "that" and index < count.figure.trigger - _PRONOUN
        )  # "it is recalled that bandits killed"
        if recalled or lower in group("side_words", "clause-openers"):
            return index + 1
    return begin


def _follows_group(count: Count) -> bool:
    """ "The group held a pilot.  In 2018 it killed 17 workers": in nobody's words, behind a sentence about a group."""
    before = count.sentence.previous
    if count.statement is not None or before is None:
        return False
    opening = [token.lower for token in before.tokens[:_SUBJECT]]
    return not (group("side_words", "armed") | _GROUPS).isdisjoint(opening)


def _speak_fighters(count: Count) -> bool:
    """ "The militants said they had killed 20": whom they killed may well be people of the land."""
    told = count.statement
    return told is not None and not told.side and speaks_for_fighters(told)


def _is_group(count: Count) -> bool:
    """Does somebody speak who carries a name and belongs to no state: "the Army of the Marsh said it had killed 20"?"""
    statement = count.statement
    if statement is None or statement.side:
        return False
    if (statement.speaker or "").lower().split()[-1:] in [[noun] for noun in group("side_words", "armed")]:
        return False  # "the rebels", whatever the page calls them
    return sum(word[:1].isupper() for word in (statement.speaker_name or "").split()) > 1
