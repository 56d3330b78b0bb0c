"""The speaker before an aside, or the name inside it: "Odo Fenn, a miner from Brask, said", "The governor, Karen Brandt, said"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import ORGANISATIONS, PERSON_ROLES, Span, phrase_before
from claims.reading.grammar.syntax import ADVERBS, PREPOSITIONS, VENUES, Tagged
from claims.reading.speakers.aside_bounds import (
    CHANNELS,
    FROM,
    is_aside,
    is_reached,
    is_wider_place,
    mark_before,
)
from claims.reading.speakers.names_behind_offices import (
    ends_in_name,
    introduces,
    is_body_named,
    is_where_office_is,
    names_body,
)
from claims.reading.speakers.names_in_asides import before_town, behind_place, described_name, name_inside
from claims.reading.speakers.relative_speakers import before_clause, behind_relative
from claims.reading.speakers.who_can_speak import RELATIVES, can_speak, head_of
from claims.reading.words.answers import NOTHING, Nothing, first_answer
from claims.reading.words.numerals import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Callable

_OF_PERSONS = word_set("who whose")
"""They open an aside about a person, whatever the noun before it: "A colleague, who lives in Brask, said"."""
_KIN = word_set("family relatives parents friends relations colleagues")
_PRO_FORMS = word_set("one another")
_MOUTHS = word_set("through via")
"""Before him whom somebody lets speak: "The governor, through his spokesman, Odo Fenn, said"."""
_SPOKE_THROUGH = (["who", "spoke", "through"], ["who", "was", "represented"], ["represented", "by", "his"])
_LONGEST_CHANNEL = 16
"""Tokens."""
_LONGEST_CLAUSE = 30
"""Tokens."""
_OPENS = 1
"""Tokens before a speaker that opens its sentence: "But"."""
_NEAR_START = 2
"""Tokens before a speaker whose description and clause follow him."""
_SPEAKS_FOR = word_set("for of at")
_PLACING = word_set("in at near outside around")
_BESIDE_NAMES = FROM | {"for"}
_BARE_SOURCE = 2
"""Tokens of "One source"."""


Answer = Span | Nothing
"""What a rule says of an aside it knows: who speaks."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Aside:
    """The tokens `inside` an aside between two marks, and the phrase to the `left` of it."""

    tagged: Tagged
    left: Span
    inside: range

    @property
    def opening(self) -> int:
        """Its first mark."""
        return self.inside.start - 1

    @property
    def first_word(self) -> str:
        """ "who", "of", in small letters."""
        return self.tagged.lower(self.inside.start)

    @property
    def whole(self) -> Span:
        """The aside itself, where it names the speaker."""
        return self.inside.start, self.inside.stop

    @property
    def is_adverb(self) -> bool:
        """ ", however,"."""
        return len(self.inside) == 1 and self.first_word in ADVERBS

    @property
    def is_behind_comma(self) -> bool:
        """Does another comma stand right before the phrase to the left: "Odo Fenn, [a miner, who lives in Brask,] said"?"""
        return self.left[0] > 2 and self.tagged.mark(self.left[0] - 1) == ","


def before_aside(tagged: Tagged, comma: int) -> Span | None:
    """The speaker before an aside that ends with the comma at `comma`: "X, a spokesman for Y, said".

    Of "The governor, Karen Brandt, said" it is the name; None where the comma ends no aside.
    """
    opening = mark_before(tagged, comma)
    if opening > 1 and is_wider_place(tagged, opening + 1, comma):
        inner, opening = opening, mark_before(tagged, opening)  # "Odo Fenn, of Brask, Ia., said"
        if tagged.mark(opening) != tagged.mark(comma) or _is_behind_adverb(tagged, opening):
            return _if_able(tagged, phrase_before(tagged, inner))  # "the guild in Brask, Ia., said"
    if opening <= 0 or tagged.mark(opening) != tagged.mark(comma):
        return None
    inside = range(opening + 1, _before_age_in_brackets(tagged, opening, comma))
    if not inside or not is_aside(tagged, inside):
        return None
    speaker = _before_channel(tagged, opening)
    return speaker if speaker is not None else _beside(tagged, opening, inside)


def _beside(tagged: Tagged, opening: int, inside: range) -> Span | None:
    """Whom the aside and the words to its left tell of, by the first rule that knows it."""
    if opening > 2 and tagged.tokens[opening - 1].kind == "number" and tagged.mark(opening - 2) == ",":
        return _of_that_age(tagged, opening)
    left = phrase_before(tagged, opening) or before_clause(tagged, opening)
    if left is None:
        return _farther_left(tagged, opening)
    aside = Aside(tagged, left, inside)
    found = first_answer(_PLACES_AND_SOURCES, aside)
    if found is None:
        aside = _past_clause(aside)
        found = first_answer(_RULES, aside) or (name_inside(tagged, aside.left, inside) or aside.left)
    return None if found is NOTHING else found


def _is_behind_adverb(tagged: Tagged, opening: int) -> bool:
    """ "Separately, [the guild in Brask, Ia., said]"."""
    return opening == 1 and (tagged.lower(0) in ADVERBS or tagged.lower(0).endswith("ly"))


def _if_able(tagged: Tagged, speaker: Span | None, *, loosely: bool = False) -> Span | None:
    """The speaker, None where he cannot speak."""
    return speaker if speaker is not None and can_speak(tagged, speaker, loosely=loosely) else None


def _before_age_in_brackets(tagged: Tagged, opening: int, comma: int) -> int:
    """The mark that closes the name in "One survivor, Odo Fenn (19), said"."""
    if tagged.mark(comma - 1) != ")":
        return comma
    return next((at for at in range(comma - 2, opening, -1) if tagged.mark(at) == "("), comma)


def _of_that_age(tagged: Tagged, opening: int) -> Span | None:
    """ "A farmer, Odo Fenn, 29, who lives in Brask, said", asked at the comma behind his age."""
    speaker = before_aside(tagged, opening) or phrase_before(tagged, opening - 2)
    return _if_able(tagged, speaker, loosely=True)


def _farther_left(tagged: Tagged, opening: int) -> Span | None:
    """The speaker before the aside before this one, where words stand between them."""
    return before_aside(tagged, opening) if tagged.mark(opening - 1) == "" else None


def _past_clause(aside: Aside) -> Aside:
    """The men of "The men who have waited there, however, said"."""
    if not aside.is_adverb:
        return aside
    head = behind_relative(aside.tagged, aside.left, aside.opening - 1)
    return replace(aside, left=head) if head else aside


def _named_behind_place(aside: Aside) -> Answer | None:
    """ "Outside the hall Odo Fenn, chairman of the Weir Families, said"."""
    named = behind_place(aside.tagged, aside.left, aside.inside)
    return (named) if named else None


def _in_town(aside: Aside) -> Answer | None:
    """ "The ministry in the capital, Lumar, said"."""
    named = before_town(aside.tagged, aside.left, aside.inside)
    return (named) if named else None


def _behind_seat(aside: Aside) -> Answer | None:
    """ "The Head of the Weir Centre, Brask, Dr Odo Fenn, said"."""
    return aside.whole if is_where_office_is(aside.tagged, aside.left, aside.inside) else None


def _source(aside: Aside) -> Answer | None:
    """ "One source, a guard who asked not to be named, said"."""
    told = _who_source_is(aside.tagged, aside.inside) if _is_source(aside.tagged, aside.left) else None
    return (name_inside(aside.tagged, aside.left, aside.inside) or told) if told else None


def _beside_name(aside: Aside) -> Answer | None:
    """ "Odo Fenn, 34, of Brask, who lost a son, said", "Odo Fenn, for the owners, Brask Lines, said"."""
    tagged, first = aside.tagged, aside.left[0]
    led = first > 2 and tagged.lower(first - 1) in _BESIDE_NAMES and tagged.mark(first - 2) == ","
    return (before_aside(tagged, aside.opening) or NOTHING) if led else None


def _in_wider_place(aside: Aside) -> Answer | None:
    """ "Ilse Orr, who lost a son in Brask, Orvia, in May, said"."""
    tagged, left = aside.tagged, aside.left
    if aside.is_behind_comma and is_wider_place(tagged, left[0], aside.opening):
        return _before_who(tagged, left[0] - 1) or NOTHING
    return None


def _in_unknown_place(aside: Aside) -> Answer | None:
    """ "in Brask, Orvia, in May": of no country that a table knows."""
    tagged, (first, last) = aside.tagged, aside.left
    if not aside.is_behind_comma or last - first != 1 or tagged.lower(first - 3) not in _PLACING:
        return None
    named = _before_who(tagged, first - 1)
    return (named) if named else None


def _described(aside: Aside) -> Answer | None:
    """ "Odo Fenn, the editor of the local newspaper, The Weir, said"."""
    named = described_name(aside.tagged, aside.left) if aside.is_behind_comma else None
    return (named) if named else None


def _kin(aside: Aside) -> Answer | None:
    """ "The family of the goalkeeper, Odo Fenn, said"."""
    return (aside.left) if _is_kin_of(aside.tagged, aside.left) else None


def _body(aside: Aside) -> Answer | None:
    """ "The carrier, Orlan Freight Lines, said"."""
    return aside.whole if is_body_named(aside.tagged, aside.left, aside.inside) else None


def _spoken_for(aside: Aside) -> Answer | None:
    """ "A spokesman for the carrier, Orlan Freight Lines, said": the name is that of the body for which he speaks."""
    tagged, left = aside.tagged, aside.left
    head = head_of(tagged, left)
    body = tagged.lower(left[1] - 1) in ORGANISATIONS and tagged.lower(head + 1) in _SPEAKS_FOR
    speaks = body and tagged.lower(head) in PERSON_ROLES
    opening = tagged.tokens[aside.inside.start + (tagged.lower(aside.inside.start) == "the")].lower.rstrip(
        "."
    )
    person = any(opening in words(table) for table in ("titles", "honorifics", "men_names", "women_names"))
    return left if speaks and not person and names_body(tagged, aside.inside) else None


def _introduced(aside: Aside) -> Answer | None:
    """ "The governor, Karen Brandt, said", "Her brother, 29-year-old Odo Fenn, said"; not "The researcher Odo Fenn, of the Weir Watch, said"."""
    tagged, inside = aside.tagged, aside.inside
    if aside.first_word in FROM or not introduces(tagged, aside.left, inside):
        return None
    if not ends_in_name(tagged, inside):
        return None
    aged = tagged.tokens[inside.start].kind in ("figure", "number")
    return inside.start + aged, inside.stop


def _unable(aside: Aside) -> Answer | None:
    """ "Odo Fenn, who lost his house to the flood, in May, said": what stands right before the aside cannot speak."""
    tagged, left = aside.tagged, aside.left
    loosely = _tells_of_person(aside) or _is_explained(tagged, left, aside.inside)
    if can_speak(tagged, left, loosely=loosely):
        return None
    return _farther_left(tagged, aside.opening) or NOTHING


def _subject_of_clause(aside: Aside) -> Answer | None:
    """ "Odo Fenn, driver of the bus, who …, said", where in "In Brask, driver Odo Fenn, who …, said" he stands behind a place."""
    tagged, first = aside.tagged, aside.left[0]
    if first <= 1 or tagged.mark(first - 1) != "," or tagged.tokens[first].capital:
        return None
    farther = _if_able(tagged, phrase_before(tagged, first - 1))
    if farther is None or farther[0] > _NEAR_START or not tagged.tokens[farther[1] - 1].capital:
        return None
    return (farther) if tagged.lower(farther[0] - 1) not in PREPOSITIONS else None


def _tells_of_person(aside: Aside) -> bool:
    """ "…, when contacted by the paper, said", "…, who lives in Brask, said", and at the start "Some devotees, however, said"."""
    if is_reached(aside.tagged, aside.inside) or aside.first_word in _OF_PERSONS:
        return True
    opens = aside.left[0] <= _OPENS
    return opens and (aside.first_word == "known" or aside.is_adverb or _is_of_body(aside))


def _is_of_body(aside: Aside) -> bool:
    """ "Odo Fenn, of the Weir Watch, said"."""
    placed = aside.inside.start + 1
    placed += aside.tagged.lower(placed) == "the"
    return aside.first_word in FROM and aside.tagged.tokens[placed].capital


def _is_kin_of(tagged: Tagged, left: Span) -> bool:
    """ "The family of the goalkeeper" of "The family of the goalkeeper, Odo Fenn, said": those around him speak."""
    of = next((at for at in range(*left) if tagged.lower(at) == "of"), 0)
    return of > left[0] and tagged.lower(of - 1) in _KIN and not tagged.tokens[left[1] - 1].capital


def _is_source(tagged: Tagged, left: Span) -> bool:
    """ "Another source", "one of them": of whom nothing is told but what stands in the aside."""
    row = [tagged.lower(at) for at in range(*left)]
    if row[0] in _PRO_FORMS and (len(row) == 1 or row[1:] in (["of", "them"], ["of", "whom"])):
        return True
    return left[1] - left[0] <= _BARE_SOURCE and tagged.lower(left[1] - 1) == "source"


def _who_source_is(tagged: Tagged, inside: range) -> Span | None:
    """ "A guard who asked not to be named" of "One source, a guard who asked not to be named, said", "the chain Vellmark" of "One, the
    chain Vellmark, said"."""
    opens = tagged.tokens[inside.start]
    if opens.lower not in ARTICLES and opens.lower != "the" and not opens.capital:
        return None
    end = next((at for at in inside if tagged.lower(at) in RELATIVES), inside.stop)
    return _if_able(tagged, (inside.start, end))


def _is_explained(tagged: Tagged, left: Span, inside: range) -> bool:
    """ "The camp's kitchen, a volunteer group,": the aside says that it can speak; "one, a miner,"."""
    if tagged.lower(left[0]) in _PRO_FORMS:
        return True
    opens = tagged.lower(inside.start) in ARTICLES and tagged.lower(left[0]) not in ARTICLES
    return opens and can_speak(tagged, (inside.start, inside.stop))


def _before_who(tagged: Tagged, comma: int) -> Span | None:
    """Of "Ilse Orr, who lost a son in Brask, Orvia, in May, said" Ilse Orr, asked at a comma inside the clause."""
    for at in range(comma, max(1, comma - _LONGEST_CLAUSE), -1):
        mark = tagged.mark(at)
        if mark in (";", ":", '"') or (mark == "," and tagged.lower(at + 1) == "and"):
            return None
        if mark == "," and tagged.lower(at + 1) in _OF_PERSONS:
            return _if_able(tagged, phrase_before(tagged, at), loosely=True)
    return None


def _before_channel(tagged: Tagged, opening: int) -> Span | None:
    """Of "The governor, in a statement by his aide, Odo Fenn, said" the governor, asked at the comma before the name."""
    channel = next(
        (at for at in range(opening - 1, max(0, opening - _LONGEST_CHANNEL), -1) if tagged.mark(at)), 0
    )
    if not channel or tagged.mark(channel) != ",":
        return None
    if [tagged.lower(at) for at in range(channel + 1, channel + 4)] in _SPOKE_THROUGH:
        return _if_able(
            tagged, phrase_before(tagged, channel)
        )  # "The governor, who spoke through his aide, Odo Fenn, said"
    if tagged.lower(channel + 1) not in CHANNELS:
        return None
    inside = [tagged.lower(at) for at in range(channel + 2, opening)]
    mouthpiece = tagged.lower(channel + 1) in _MOUTHS and not PERSON_ROLES.isdisjoint(inside)
    if not mouthpiece and VENUES.isdisjoint(inside):
        return None
    return _if_able(tagged, phrase_before(tagged, channel))


_PLACES_AND_SOURCES: tuple[Callable[[Aside], Answer | None], ...] = (
    _named_behind_place,
    _in_town,
    _behind_seat,
    _source,
)
"""Asked of the whole phrase to the left, a relative clause in it included."""
_FARTHER = (_beside_name, _in_wider_place, _in_unknown_place, _described)
"""The aside is the second of two, and who speaks stands before the first."""
_NAMED = (_kin, _body, _spoken_for, _introduced)
_RULES: tuple[Callable[[Aside], Answer | None], ...] = (
    *_FARTHER,
    *_NAMED,
    _unable,
    _subject_of_clause,
)
"""In the order in which they are asked; whom none of them knows is named in the aside or is the phrase to its left."""
