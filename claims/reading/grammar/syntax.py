"""Finite verbs and time phrases of a sentence, guessed from word forms and neighbours.

`tag` looks at every token once; the rules for speakers and contents ask the result.  Tables: verbs,
verbs_or_nouns, not_verbs, auxiliaries, determiners, prepositions, pronouns, venues, time_words, days, months.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.patterns import lazy
from claims.reading.names.roles import is_role
from claims.reading.people.quantities import hedges_number
from claims.reading.words.cues import CUE_FORMS, CUE_NOUNS
from claims.reading.words.month_names import names_somebody
from claims.reading.words.numerals import is_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

ADVERBS = words("adverbs")
AUXILIARIES = words("auxiliaries")
BE = words("be_forms")
CONJUNCTIONS = words("conjunctions")
DETERMINERS = words("determiners")
NEGATIONS = words("negations")
PREPOSITIONS = words("prepositions")
PRONOUNS = words("pronouns")
SUBORDINATORS = words("subordinators")
TIME_PREPOSITIONS = word_set("on in at by since late early until")
VENUES = words("venues")
VENUE_PREPOSITIONS = word_set("in on at via during through to from over")

_VERBS = words("verbs")
_VERBS_OR_NOUNS = words("verbs_or_nouns")
_NOT_VERBS = words("not_verbs")
_DONE_TO_SOMEBODY = word_set("wounded injured displaced")
"""Who was hit, unless somebody follows: "a shell wounded two people"."""
_MEASURES = word_set(
    "day days week weeks month months year years night hours minutes times season time ago earlier"
)
_TO_MEASURE = 5
"""Tokens of "more than a year"."""
_PARTS_OF_DAY = frozenset(("morning", "afternoon", "evening"))
_TIMES = words("time_words") | words("days") | words("months")
_CALENDAR = words("days") | words("months")
_MONTHS = words("months")
_MONTHS_THAT_ARE_WORDS = frozenset(("may", "march"))
_POINTING = frozenset(("this", "last", "next"))
"""Of a time phrase only before a word of time or a number: "this week", not "this source"."""
_DEGREES = frozenset(("late", "early", "later", "earlier"))
_BEFORE_DEGREE = frozenset(("too", "so", "very", "how", "much"))
_SINGLE_MARKS = frozenset(("'", "‘", "’"))
"""They open or close a quotation only in pairs."""
_LY_NOUNS = word_set("family italy july ally assembly elderly only early rally reply supply")
_BEFORE_CONTRACTED_IS = PRONOUNS | {"that", "there", "here", "what", "who"}
MADE_PUBLIC = word_set(
    "read released issued posted published broadcast aired carried sent circulated distributed shared"
)
_VERB, _TIME = 1, 2
_YEAR = lazy(r"1[89]\d\d|20\d\d")
_PARTICLES = frozenset(("out", "up", "down", "off"))
"""Of verbs that could be a noun without them."""
_HAVING = word_set("has had will says said")
_LEAST_CLAUSE = 3
"""Tokens of "Velred has said"."""
_TIME_FIGURES = ("am", "pm", "th", "st", "nd", "rd")


@dataclass(slots=True, eq=False, repr=False)
class Tagged:
    """A sentence with one flag for each token: could it be a finite verb, is it part of a time phrase?
    `marks` has the mark of each token for `mark`."""

    sentence: Sentence
    tokens: list[Token]
    verb: list[bool]
    time: list[bool]
    marks: list[str]

    def has_verb(self, first: int, last: int) -> bool:
        return any(self.verb[first:last])

    def mark(self, index: int) -> str:
        """The mark at `index`: the character of a punctuation token, '"' for a quotation mark, else ''."""
        if index < 0:
            return ""
        try:
            return self.marks[index]
        except IndexError:
            return ""

    def lower(self, index: int) -> str:
        """The word at `index` in small letters, '' outside the sentence."""
        if index < 0:
            return ""
        try:
            return self.tokens[index].lower
        except IndexError:
            return ""


def is_quote(tagged: Tagged, index: int) -> bool:
    """Is there a quotation mark at `index`?"""
    return tagged.mark(index) == '"'


def tag(sentence: Sentence) -> Tagged:
    """The sentence with its finite verbs and time phrases marked."""
    tokens = sentence.tokens
    time, verb = [False] * len(tokens), [False] * len(tokens)
    marks = [""] * len(tokens)
    headline = sentence.headline
    known = _known_words()
    for index, token in enumerate(tokens):
        kind = token.kind
        if kind == "word":
            lower = token.lower
            if lower in known or lower.endswith("ed"):
                may_be = known.get(lower, _VERB)
                if may_be & _VERB:
                    verb[index] = _is_verb(tokens, index, headline=headline)
                if may_be & _TIME:
                    time[index] = _is_time(tokens, index)
        elif kind == "punct":
            marks[index] = token.text[0]
        elif kind == "quote":
            if _is_apostrophe(tokens, index):
                year = index + 1 < len(tokens) and tokens[index + 1].kind in ("number", "figure")
                marks[index] = "" if year else "'"
            else:
                marks[index] = '"'
        elif kind == "clitic":
            verb[index] = _is_verb(tokens, index, headline=headline)
        else:
            time[index] = _is_time(tokens, index)
    sentence.verbs = verb
    return Tagged(sentence, tokens, verb, time, marks)


def _is_apostrophe(tokens: Sequence[Token], index: int) -> bool:
    """A single mark of no quotation, with no other mark beside it."""
    token = tokens[index]
    if token.text not in _SINGLE_MARKS or token.quotation >= 0:
        return False
    return not any(
        each.kind == "quote" for each in tokens[max(0, index - 1) : index + 2] if each is not token
    )


def first_verb(sentence: Sentence) -> int | None:
    """The first finite verb outside quotation marks."""
    verbs = tag(sentence).verb if sentence.verbs is None else sentence.verbs
    tokens = sentence.tokens
    for index in itertools.compress(range(len(verbs)), verbs):
        if tokens[index].quotation < 0:
            return index
    return None


@cache
def _known_words() -> dict[str, int]:
    """The words of the tables that could be a finite verb, or of a time phrase, in some sentence: most are neither."""
    verbs = dict.fromkeys(AUXILIARIES.union(_VERBS, _VERBS_OR_NOUNS, CUE_FORMS), _VERB)
    return verbs | {word: verbs.get(word, 0) | _TIME for word in _TIMES}


def is_possessive(token: Token) -> bool:
    """The "'s" of "Odo's" (or "it's"), the "'" of "the miners'"."""
    return token.kind == "clitic" and token.lower in ("'s", "'")


def is_adverb(token: Token) -> bool:
    """ "also", "reportedly", "angrily": words that may stand between a speaker and a cue."""
    lower = token.lower
    return lower in ADVERBS or (
        lower.endswith("ly") and len(lower) > 4 and not token.capital and lower not in _LY_NOUNS
    )


def _is_phrasal(tokens: Sequence[Token], index: int) -> bool:
    """ "read out the names", not "reports out of Norland"."""
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    return tokens[index].lower in _PARTICLES and behind is not None and behind.lower in DETERMINERS


def _is_verb(tokens: Sequence[Token], index: int, *, headline: bool) -> bool:
    token = tokens[index]
    lower = token.lower
    if token.kind != "word":
        contracted = index > 0 and tokens[index - 1].lower in _BEFORE_CONTRACTED_IS
        return token.kind == "clitic" and (contracted or not is_possessive(token))
    if token.capital and ((index and not headline) or names_somebody(tokens, index)):
        return False
    if (
        lower == "do"
        and index
        and tokens[index - 1].capital
        and index + 1 < len(tokens)
        and tokens[index + 1].capital
    ):
        return False  # "Rio Grande do Sul"
    if lower in AUXILIARIES or lower in _VERBS:
        return True
    before = tokens[index - 1] if index else None
    if before is not None and index > 1 and lower.endswith("ed") and before.lower.endswith("ly"):
        before = (
            tokens[index - 2] if tokens[index - 2].lower in DETERMINERS else before
        )  # "a hastily built weir"
    after_noun_word = before is not None and (before.lower in DETERMINERS or is_possessive(before))
    after_preposition = before is not None and before.lower in PREPOSITIONS
    if lower in _VERBS_OR_NOUNS:
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        return (
            not after_noun_word
            and not after_preposition
            and following is not None
            and (
                following.lower in DETERMINERS
                or following.lower in PREPOSITIONS
                or following.lower in PRONOUNS
                or following.lower == "that"
                or _is_phrasal(tokens, index + 1)
            )
        )
    cue = CUE_FORMS.get(lower)
    if cue is not None:
        if cue.form == "past":
            return not after_noun_word
        if cue.form == "third" and lower in CUE_NOUNS:
            ahead = tokens[index + 1] if index + 1 < len(tokens) else None
            return before is not None and before.capital and ahead is not None and ahead.lower in DETERMINERS
        return cue.form == "third" and not after_noun_word
    if not index and lower.startswith("un"):
        return False  # "Unverified videos"
    if lower in _DONE_TO_SOMEBODY:
        return index > 0 and not (after_noun_word or after_preposition) and _has_object(tokens, index)
    if lower.endswith("ed") and len(lower) > 4 and lower not in _NOT_VERBS and "-" not in lower:
        if token.capital and (lower in words("men_names") or _opens_as_subject(tokens, index)):
            return False  # "Ahmed Orr said", "Velred has raised its toll"
        return not after_noun_word and not after_preposition
    return False


def _has_object(tokens: Sequence[Token], verb: int) -> bool:
    """ "[wounded] two people", "[injured] at least nine", not "12 [wounded] two days ago"."""
    if verb + 1 >= len(tokens) or is_number(tokens[verb - 1]):
        return False
    ahead = tokens[verb + 1]
    near = {token.lower for token in tokens[verb + 1 : verb + 1 + _TO_MEASURE]}
    if not near.isdisjoint(_MEASURES):
        return False  # "a soldier wounded the day before said"
    return ahead.lower in DETERMINERS or is_number(ahead) or hedges_number(tokens, verb + 1)


def _opens_as_subject(tokens: Sequence[Token], index: int) -> bool:
    """ "Velred has raised its toll", "Velred says nine died": a capital that opens the sentence, with another's verb behind it."""
    if index or len(tokens) < _LEAST_CLAUSE:
        return False
    form = CUE_FORMS.get(tokens[1].lower)
    says = form is not None and form.form == "third" and tokens[1].lower not in CUE_NOUNS
    return tokens[1].lower in _HAVING or says


def _is_time(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    lower = token.lower
    if lower in _TIMES:
        if token.capital and index and lower not in _CALENDAR:
            return False
        if lower in _DEGREES and index and tokens[index - 1].lower in _BEFORE_DEGREE:
            return False  # "warned too late"
        if (
            lower in _DEGREES
            and index + 1 < len(tokens)
            and tokens[index + 1].lower in words("online_sources")
        ):
            return False  # "early posts"
        if token.capital and names_somebody(tokens, index):
            return False
        if lower in _POINTING:
            after = tokens[index + 1] if index + 1 < len(tokens) else None
            return after is not None and (
                after.lower in _TIMES or after.lower == "past" or after.kind == "number"
            )
        return not (lower in _MONTHS_THAT_ARE_WORDS and not token.capital)
    if token.kind == "number":
        return (index > 0 and tokens[index - 1].lower in _MONTHS) or (
            index + 1 < len(tokens) and tokens[index + 1].lower in _MONTHS
        )
    return token.kind == "figure" and (token.text.endswith(_TIME_FIGURES) or ":" in token.text)


def is_of_clock(tagged: Tagged, index: int) -> bool:
    """True for the stops of "p.m." inside a sentence: "said at 4 p.m. that"."""
    if tagged.lower(index - 1) in ("a", "p"):
        return tagged.lower(index + 1) == "m"
    closes = (
        tagged.lower(index - 1) == "m" and tagged.mark(index - 2) == "." and index + 1 < len(tagged.tokens)
    )
    return closes and tagged.lower(index - 3) in ("a", "p")


def adverbial_end(tagged: Tagged, index: int) -> int:
    """The index after the adverbs, time phrases and venue phrases that begin at `index`; the hedge of a number
    stays with its number."""
    tokens = tagged.tokens
    while index < len(tokens) and not hedges_number(tokens, index):
        lower = tokens[index].lower
        if owns_behind_time(tagged, index):
            break  # "today's quake"
        if tagged.time[index] or is_adverb(tokens[index]):
            index += 1
        elif lower in TIME_PREPOSITIONS and _is_time_or_year(tagged, index):
            index += 2
        elif lower == "in" and tagged.lower(index + 1) == "the" and tagged.lower(index + 2) in _PARTS_OF_DAY:
            index += 3  # "said in the afternoon he stood by it"
        elif lower in VENUE_PREPOSITIONS and (venue := _venue(tagged, index + 1)):
            index = venue + 1
            index += (
                index < len(tokens) and tokens[index].lower in MADE_PUBLIC
            )  # "in a statement read on television"
        else:
            break
    return index


def owns_behind_time(tagged: Tagged, index: int) -> bool:
    """Does the word at `index`, with the time that it opens, own something: "today's quake", "Monday night's attack"?"""
    end = index + 1
    while end < len(tagged.tokens) and tagged.time[end - 1] and tagged.time[end]:
        end += 1
    return end < len(tagged.tokens) and is_possessive(tagged.tokens[end])


def _is_time_or_year(tagged: Tagged, preposition: int) -> bool:
    """Does a time follow a preposition, or behind "in" a year that ends the clause?"""
    index = preposition + 1
    if tagged.lower(preposition) == "on" and tagged.lower(index) in _MONTHS:
        dated = any(
            0 <= at < len(tagged.tokens) and tagged.tokens[at].kind in ("number", "figure")
            for at in (index + 1, index - 2)
        )
        if not dated:
            return False  # "up a fifth on June"
    timed = index < len(tagged.tokens) and tagged.time[index]
    return timed or (tagged.lower(preposition) == "in" and _is_closing_year(tagged, index))


def _is_closing_year(tagged: Tagged, index: int) -> bool:
    """ "in its final report in 2022.": a year with the end of the clause behind it."""
    tokens = tagged.tokens
    if index >= len(tokens) or tokens[index].kind != "number" or not _YEAR.fullmatch(tokens[index].text):
        return False
    return index + 1 >= len(tokens) or bool(tagged.mark(index + 1))


def _venue(tagged: Tagged, index: int) -> int:
    """The index of the venue word of "in a televised speech", 0 where there is none."""
    for place in range(index, min(len(tagged.tokens), index + 6)):
        if tagged.tokens[place].lower in VENUES:
            while place + 1 < len(tagged.tokens) and tagged.tokens[place + 1].lower in VENUES:
                place += 1
            return place
        ends = tagged.verb[place] or tagged.tokens[place].kind in ("quote", "punct")
        if ends or (tagged.lower(place) in PREPOSITIONS and tagged.lower(place) != "of"):
            return 0  # "a role in the attack" is no venue, though a statement follows
    return 0


def ends_name(tagged: Tagged, index: int) -> bool:
    """The "Now" of "Safer Homes Now said", where no headline has a capital for every word."""
    before = tagged.tokens[index - 1] if index > 1 else None
    large = tagged.tokens[index].capital and before is not None and before.is_word and before.capital
    if not large or tagged.sentence.headline or tagged.tokens[-1].kind != "punct":
        return False
    first = next((at + 1 for at in range(index - 1, -1, -1) if not tagged.tokens[at].capital), 0)
    named = tagged.tokens[first:index]  # not "In Norland Now says", "President Fenn Now said"
    return not any(token.lower in PREPOSITIONS or is_role(token) for token in named)
