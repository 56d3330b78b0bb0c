"""The countries, parties and places that a sentence names, in order, each with the side it stands for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import group, words
from claims.patterns import lazy
from claims.reading.names.homelands import homelands, towns_abroad
from claims.reading.names.letters_of_parties import LettersOfParties
from claims.reading.names.namesakes import lone_towns, most_named, parts_at_home
from claims.reading.names.not_places import is_no_place
from claims.reading.names.party_names import is_acronym
from claims.reading.names.roles import known_bodies
from claims.reading.page.datelines import dateline_place, town_of_dateline
from claims.reading.words.places import LONGEST_NAME, STATE_KINDS, Place, name_lengths, place
from claims.reading.words.tokens import tokens_within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_OBSERVER = 2
"""Tokens after a country in which "Geological Survey" stands."""
_YEAR = lazy(r"1[89]\d\d|20\d\d")
_LONGEST_ACRONYM = 3
"""Letters up to which capitals alone are an acronym: "USA", where "NORLAND" is shouted in a headline."""
_EVERY_LENGTH = range(LONGEST_NAME, 0, -1)
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "enth",
    "elfth",
    "ieth",
)


class Named(NamedTuple):
    """Tokens `first` to `last` (exclusive) of a sentence name a place or an actor of `side`.

    `kind` is that of the place, "compound" where it is a part of a
    longer word, "actor" for a person or body whose side the page tells.
    """

    first: int
    last: int
    side: str
    kind: str


_BODIES = words("organisations")
_MADE = frozenset(("made", "built", "designed", "manufactured", "produced", "supplied"))
_AREAS = ("district", "state")
"""What the table of towns has in small letters behind a name that means something else alone."""
_TO_WIDER = 7
"""Tokens of ", in the far east of" between a town and the place that holds it."""
_DESCRIBED = 8
"""Tokens of "Norland's civil defence institute," before the name of the body."""


class Gazette:
    """What each sentence of a page names; looked up once for every sentence that is asked for."""

    def __init__(self, page: Page, mentions: Sequence[Mention]) -> None:
        self.page = page
        self.home = dateline_place(page)
        self._own = homelands(page, self.home)
        self._abroad = towns_abroad(page) | parts_at_home(page, self.home) | town_of_dateline(page, self.home)
        self._own_first_words = {name.partition(" ")[0] for name in (*self._own, *self._abroad)}
        self.mentions = sorted(mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self.mentions]
        self._persons = frozenset(mention.name for mention in mentions if mention.kind == "person")
        self._namesakes = frozenset(
            mention.text
            for mention in mentions
            if mention.kind == "person" and " " in mention.text and self._holds_place(mention.text)
        )
        self._known: dict[int, tuple[Named, ...]] = {}
        self._printed: dict[int, tuple[Named, ...]] = {}
        self._states: frozenset[str] | None = None
        self._within_states: str | None = None
        self._lone_towns: set[str] = set()
        self._apposed: dict[str, str] | None = None
        self._surnames: dict[str, set[str | None]] | None = None
        self._lesser_town: dict[str, str] = {}
        self._letters: LettersOfParties | None = None
        if self.home is not None and (country := self._land_of_namesake(self.home)):
            self._lesser_town, self.home = {self.home.name.lower(): country}, None

    def spelt_out(self, side: str) -> str:
        """The full name that the page gives a party of capitals alone: "VF" is the Vesh Front."""
        if not is_acronym(side):
            return side
        if self._letters is None:
            self._letters = LettersOfParties(self.page.text, self.mentions)
        return self._letters.spelt_out(side)

    def of(self, sentence: Sentence) -> tuple[Named, ...]:
        """Everything the sentence names, in text order, nothing twice."""
        found = self._known.get(sentence.index)
        if found is None:
            places = [
                self._at_home(sentence, one) for one in self._places(sentence) if not _observes(sentence, one)
            ]
            taken = {index for one in places for index in range(one.first, one.last)}
            actors = [one for one in self._actors(sentence) if taken.isdisjoint(range(one.first, one.last))]
            found = tuple(sorted((*places, *actors), key=lambda one: one.first))
            self._known[sentence.index] = found
        return found

    def _actors(self, sentence: Sentence) -> Iterator[Named]:
        """The mentions of the sentence that have a side, as token spans."""
        first = bisect_left(self._starts, sentence.start)
        for mention in self.mentions[first : bisect_left(self._starts, sentence.end, first)]:
            if mention.side:
                first, last = tokens_within(sentence.tokens, mention.start, mention.end)
                if first < last:
                    yield Named(first, last, mention.side, "actor")

    def place(self, name: str) -> Place | None:
        """The place of exactly this name, the page's own countries included."""
        return self._abroad.get(name) or place(name) or self._own.get(name)

    def _places(self, sentence: Sentence) -> tuple[Named, ...]:
        """The places that a sentence prints, in text order."""
        found = self._printed.get(sentence.index)
        if found is None:
            found = self._printed[sentence.index] = tuple(self._find_places(sentence))
        return found

    def _find_places(self, sentence: Sentence) -> Iterator[Named]:
        tokens = sentence.tokens
        passed = 0
        for index in sentence.capitals:
            token = tokens[index]
            if index < passed or not token.is_word:
                continue
            named = self._place_at(tokens, index)
            if named and (is_no_place(tokens, named) or self._names_person(sentence, named)):
                passed = named.last
                continue
            if named:
                named = self._within(tokens, named)
                yield named
                passed = named.last
            elif "-" in token.text:
                yield from _joined(token)

    def _within(self, tokens: Sequence[Token], named: Named) -> Named:
        """ "Lebanon, Ohio" lies in Ohio, "Cordoba, Spain" in Spain; of "Norway, Denmark" each is named for itself."""
        comma = named.last
        if comma + 1 >= len(tokens) or tokens[comma].text != ",":
            return named
        if not tokens[comma + 1].capital:
            return self._lies_in(tokens, named)
        wider = self._place_at(tokens, comma + 1)
        if wider is None or wider.side == named.side:
            return named
        holds = wider.kind == "state" or (named.kind == "city" and wider.kind in ("country", "region"))
        return Named(named.first, wider.last, wider.side, "city") if holds else named

    def _lies_in(self, tokens: Sequence[Token], named: Named) -> Named:
        """ "Scarborough, in the east of Toronto", "Ipswich, west of Brisbane": a town with the place that tells which one it is."""
        if named.kind != "city":
            return named
        for at in range(named.last + 1, min(len(tokens), named.last + _TO_WIDER)):
            if tokens[at].capital:
                wider = self._place_at(tokens, at)
                known = wider is not None and wider.kind != "demonym"
                return Named(named.first, named.last, wider.side, "city") if wider and known else named
            if tokens[at].lower not in group("side_words", "directions"):
                return named
        return named

    def _land_of_namesake(self, home: Place) -> str | None:
        """The country of the town of a dateline that is rather the one of its name in a state: the page names states of one
        country, and nothing in that of the better known town ("WELLINGTON — … in Ohio")."""
        town = place(home.name) or place(home.name.title())
        if town is None or town.kind not in ("city", "capital"):
            return None
        named = [
            one
            for sentence in self.page.sentences
            for one in self._places(sentence)
            if sentence.tokens[one.first].lower != home.name.lower()  # "South Toledo" below "TOLEDO"
        ]
        known = {one.side for one in named}
        lands = {one.side for one in named if one.kind == "state"}
        return next(iter(lands)) if home.country not in known and len(lands) == 1 else None

    def _at_home(self, sentence: Sentence, one: Named) -> Named:
        """A city of a country that the page never names is a namesake in the country of its dateline, else of the
        states that the page names (Virginia), unless its sentence tells of another year and so perhaps of an event
        elsewhere."""
        lesser = self._lesser_town.get(sentence.tokens[one.first].lower)
        if lesser is not None and one.last == one.first + 1:
            return Named(one.first, one.last, lesser, "city")
        shared = sentence.tokens[one.first].lower in group("side_words", "shared-regions")
        if not (shared or one.kind == "city") or (self.home is not None and one.side == self.home.country):
            return one
        if not shared and any(
            token.kind == "number" and _YEAR.fullmatch(token.text) for token in sentence.tokens
        ):
            return one
        if self._states is None:
            named = [(each, other) for each in self.page.sentences for other in self._places(each)]
            self._states = frozenset(other.side for _, other in named if other.kind in STATE_KINDS)
            within = {other.side for _, other in named if other.kind == "state"}
            self._within_states = within.pop() if len(within) == 1 else most_named(named)
            self._lone_towns = lone_towns(named)
        home = self.home.country if self.home is not None else self._within_states
        if home is None or (one.side in self._states and not (shared and self.home is not None)):
            return one
        if self.home is None and not shared and one.side not in self._lone_towns:
            return one  # several towns of one country are no namesakes
        return Named(one.first, one.last, home, one.kind)

    def _place_at(self, tokens: Sequence[Token], index: int) -> Named | None:
        """The longest place name that begins at a token."""
        first = tokens[index].text
        shouted = first.isupper() and len(first) > _LONGEST_ACRONYM
        if shouted:
            first = first.title()
        lengths = _EVERY_LENGTH if first in self._own_first_words else name_lengths().get(first)
        if lengths is None:
            return None
        for length in lengths:
            run = tokens[index : index + length]
            area = length > 1 and run[-1].lower in _AREAS  # "Gorkha district", "Gorkha District"
            if len(run) < length or (length > 1 and not (run[-1].capital or area)):
                continue
            name = " ".join([token.text for token in run])
            found = self.place(name.title() if shouted else name)
            if found is None and area:
                found = self.place(" ".join([*(token.text for token in run[:-1]), run[-1].lower]))
            if found:
                return Named(index, index + length, found.country, found.kind)
        return None

    def side_of_name(self, name: str | None) -> str | None:
        """The side a printed name tells: "Norland's coast guard", "the Vesland army", "the Vesh Liberation Front"."""
        if not name:
            return None
        found = self.state_in(name)
        if found or self.is_person(name):
            return found
        parts = _parts(name)
        if "of" in parts[:-1]:
            parts = parts[parts.index("of") + 1 :]  # "Commander Odo Fenn of the Federal Police"
        if len(parts) > 1 and parts[-1].lower() in group("side_words", "land-bodies"):
            proper = [
                part for part in parts[:-1] if part[:1].isupper() and part.lower() not in words("determiners")
            ]
            if any(part[:1].isdigit() or part.lower().endswith(_ORDINALS) for part in proper):
                return None  # "the Eighteenth Brigade"
            general = words("portfolios") | group("side_words", "state-forces")
            if all(part.lower() in general for part in proper):
                return None  # "the Interior Ministry"
            if parts[-1][:1].isupper() and parts[-1].lower() in group("side_words", "party-bodies"):
                proper.append(parts[-1])
            called = " ".join(proper)
            if (known := self.place(called)) is not None:
                return known.country  # "the Brask police"
            body = known_bodies().get(called)
            return body.side if body is not None else called or None  # none of "the Salvation Army"
        return None

    def side_of_apposed(self, name: str) -> str | None:
        """The country that the page names before a body's name: "Norland's rescue institute, Indro," of Indro."""
        if self._apposed is None:
            self._apposed = {}
            for sentence in self.page.sentences:
                for called, side in self._find_apposed(sentence):
                    self._apposed.setdefault(called, side)
        return self._apposed.get(name)

    def _find_apposed(self, sentence: Sentence) -> Iterator[tuple[str, str]]:
        tokens = sentence.tokens
        for index in sentence.capitals:
            led = index > 2 and tokens[index - 1].text == "," and tokens[index - 2].lower in _BODIES
            if not led or index + 1 >= len(tokens) or tokens[index + 1].text != ",":
                continue
            before = [one for one in self._places(sentence) if index - _DESCRIBED < one.first < index - 2]
            if before and before[-1].kind in STATE_KINDS:
                yield tokens[index].text, before[-1].side

    def state_in(self, printed: str) -> str | None:
        """The first country that a name or a role prints, the longest name first; "Chad Moss" prints none."""
        for person in self._namesakes:
            printed = printed.replace(person, " ")
        parts = _parts(printed)
        starts = [
            index
            for index, part in enumerate(parts)
            if part in name_lengths() or part in self._own_first_words
        ]
        for length in range(min(LONGEST_NAME, len(parts)) if starts else 0, 0, -1):
            for start in starts:
                if start + length > len(parts):
                    break
                found = self.place(" ".join(parts[start : start + length]))
                if found and found.kind == "region" and _closes_name(parts, start, start + length):
                    continue
                if found and found.kind in (*STATE_KINDS, "region"):
                    behind = {part.lower() for part in parts[start + length : start + length + 2]}
                    if found.kind == "demonym" and behind & group("side_words", "houses"):
                        continue
                    return found.country
        return None

    def _holds_place(self, name: str) -> bool:
        """ "Jordan Moss", "Dennis Abruzzo", "Odo French", "Dane Moss": is a part of a person's name that of a place or a people?"""
        known = [self.place(part) for part in name.split()]
        return any(known)

    def _names_person(self, sentence: Sentence, one: Named) -> bool:
        """ "Jordan Moss said": a part of a person's name is no country."""
        if self._ends_person(sentence.tokens[one.first].start, sentence.tokens[one.last - 1].end):
            return True
        if not self._namesakes:
            return False
        start = sentence.tokens[one.first].start - sentence.start
        return any(sentence.text.startswith(person, start) for person in self._namesakes)

    def _ends_person(self, start: int, end: int) -> bool:
        """ "Dennis Abruzzo said", "Abruzzo said": a surname that is the name of a place, too."""
        at = bisect_right(self._starts, start) - 1
        mention = self.mentions[at] if at >= 0 else None
        return mention is not None and mention.kind == "person" and mention.end == end

    def is_person(self, name: str) -> bool:
        """Does the page know a person of this name?"""
        return name in self._persons

    def side_of_person(self, surname: str) -> str | None:
        """The side of the one person of this surname; None where the page tells none or several."""
        if self._surnames is None:
            self._surnames = {}
            for mention in self.mentions:
                if mention.kind == "person":
                    self._surnames.setdefault(mention.name.split()[-1], set()).add(mention.side)
        sides = self._surnames.get(surname, set())
        return next(iter(sides)) if len(sides) == 1 else None

    def before(self, sentence: Sentence, reach: int) -> Iterator[Sentence]:
        """Up to `reach` sentences before this one, the nearest first, none across a headline."""
        for index in range(sentence.index - 1, max(-1, sentence.index - 1 - reach), -1):
            earlier = self.page.sentences[index]
            if earlier.headline:
                return
            yield earlier


def _observes(sentence: Sentence, one: Named) -> bool:
    """ "the U.S. Geological Survey" measures a quake; its country is no party and no place."""
    if group("side_words", "observers").isdisjoint(sentence.lowers):
        return False
    near = sentence.tokens[one.last : one.last + _OBSERVER]
    return any(token.lower in group("side_words", "observers") for token in near)


def _joined(token: Token) -> Iterator[Named]:
    """ "Norway-Denmark" names two states; "Pakistan-administered" one, as a compound that is no place."""
    parts = token.text.split("-")
    if parts[-1].lower() in _MADE:
        return  # "a Norlander-made drone": whoever flew it
    known = [place(part) if part[:1].isupper() else None for part in parts]
    towns = {found.country for found in known if found and found.kind in ("city", "capital")}
    if all(known) and len(towns) == 1:
        yield Named(token.index, token.index + 1, towns.pop(), "city")  # "the Oslo-Bergen road"
        return
    states = [found for found in known if found and found.kind in STATE_KINDS]
    for found in states:
        kind = found.kind if len(states) == len(parts) else "compound"
        yield Named(token.index, token.index + 1, found.country, kind)


def _closes_name(parts: Sequence[str], first: int, last: int) -> bool:
    """ "Orrin Vale Sabha": the last word of a proper name, as which a word may name a province of another country."""
    before = parts[first - 1] if first else ""
    tables = ("persons_roles", "titles", "organisations", "portfolios", "ranks")
    if any(before.lower() in words(name) for name in tables):
        return False
    ends = last == len(parts) or parts[last][:1].islower()
    return ends and before[:1].isupper() and place(before) is None


def _parts(name: str) -> list[str]:
    """The words of a name, but for where somebody sits who need not belong there: "the Oslo-based monitor"."""
    parts = name.replace("’s", "").replace("'s", "").replace(",", "").split()
    return [part for part in parts if not part.endswith("-based")]
