"""Whether the form of a cue is a noun here: "the claims", "a small craft warning", "of calls"."""

from __future__ import annotations

from claims.lexicon import word_set
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Tagged,
    is_possessive,
)
from claims.reading.speakers.who_can_speak import COUNTED, is_plural_noun
from claims.reading.words.cues import CUE_FORMS, CUE_NOUNS
from claims.reading.words.numerals import is_number

_REACH = 4
"""Tokens before a noun in which its article may stand: "a small craft warning"."""
_STAND_ALONE = word_set("some many most several all both")
"""Determiners that are a subject of their own before a bare form: "some say"."""
_SAID = word_set("said says")
_DEALT = word_set("trade swap")
"""Bare forms before what two sides throw at each other: "Norland, Lumar trade claims"."""
_LETTING = word_set("letting making having helping watching seeing hearing")
_RANKING = word_set("own first second third last latest final early only")
_WHOSE = word_set("his her its their our my a an")
"""Before a word of rank they lead a noun in: "its first warning", "a final warning"."""
_NO_NOUNS = frozenset(("said", "told"))
"""Forms of cues that are no noun even behind a possessive."""


def _owns(tagged: Tagged, index: int) -> bool:
    """Could the form at `index` be a noun after "some": "some reports", "many demand for"?"""
    return tagged.lower(index) in CUE_NOUNS


def is_noun_use(tagged: Tagged, index: int) -> bool:
    """True when the cue form at `index` is a noun here: "the claims", "Odo's demand", "of calls"."""
    token = tagged.tokens[index]
    form = CUE_FORMS.get(token.lower)
    if form is None or index == 0:
        return False
    before = tagged.tokens[index - 1]
    if token.lower == "claims" and tagged.sentence.headline and _is_about(tagged, index + 1):
        return True  # "Orvia, Norland trade claims over a raid"
    if token.lower in _NO_NOUNS and is_possessive(before):
        return False  # "The Royal Brask's said"
    contracted = index > 1 and tagged.lower(index - 2) in PRONOUNS
    beside = before.lower == "her" and token.lower not in CUE_NOUNS  # "a medic beside her says"
    floating = before.lower == "each" and index > 1 and _are_several(tagged, index - 2)
    owned = (before.lower in DETERMINERS and not (beside or floating)) or (
        is_possessive(before) and not contracted
    )
    if form.form in ("third", "base"):
        preposition = before.lower in PREPOSITIONS and (before.lower != "to" or form.form == "third")
        another = token.lower in CUE_NOUNS and tagged.verb[index - 1] and before.lower not in AUXILIARIES
        dealt = before.text in _DEALT and token.lower in CUE_NOUNS
        another = another or _is_let_do(tagged, index)
        alone = form.form == "base" and before.lower in _STAND_ALONE and not _owns(tagged, index)
        return (owned and not alone) or preposition or another or dealt
    if form.form == "past":
        return owned and before.lower not in (
            "all",
            "both",
            "several",
            "many",
            "some",
            "this",
            "that",
            "another",
            "each",
        )
    if before.lower in _SAID:
        return True  # "said warning signs had been stolen"
    if token.lower == "warning" and tagged.lower(index + 1) in ("was", "were", "is", "had", "has"):
        return True  # "the bureau's gale warning was issued"
    if (
        token.lower in ("signaling", "signalling")
        and not tagged.mark(index - 1)
        and tagged.lower(index + 1) != "that"
    ):
        return True  # "outdated signalling equipment"
    if before.lower in _RANKING and index > 1 and tagged.lower(index - 2) in _WHOSE:
        return True  # "had its own warning in May, when …"
    return owned or (
        token.lower == "warning" and (_is_described(tagged, index) or _is_of_kind(tagged, index))
    )


def _is_let_do(tagged: Tagged, index: int) -> bool:
    """ "accused the port of letting touts sell seats": those whom a gerund behind a preposition lets do something."""
    let = tagged.lower(index - 1) in _LETTING and tagged.lower(index - 2) in PREPOSITIONS
    return let and tagged.lower(index) not in _SAID


def _are_several(tagged: Tagged, index: int) -> bool:
    """ "They each say", "the two sides each claim": behind a pronoun or a plural noun "each" is no determiner; not "the judge weighs
    each claim"."""
    lower, before = tagged.lower(index), tagged.lower(index - 1)
    led = not index or before in DETERMINERS or before in COUNTED or tagged.tokens[index - 1].kind == "number"
    return lower in ("they", "we", "both", "who") or (led and is_plural_noun(lower))


def _is_about(tagged: Tagged, index: int) -> bool:
    """ "claims over a raid", not "claims over 40 dead"."""
    following = tagged.tokens[index + 1] if index + 1 < len(tagged.tokens) else None
    return following is not None and tagged.lower(index) in ("over", "about") and not is_number(following)


def _is_of_kind(tagged: Tagged, index: int) -> bool:
    """ "a small craft warning for the area": behind an article and other nouns, before a preposition."""
    led = any(tagged.lower(place) in ("a", "an") for place in range(max(0, index - _REACH), index))
    plain = not any(
        tagged.mark(place) or tagged.verb[place] for place in range(max(0, index - _REACH + 2), index)
    )
    return led and plain and tagged.lower(index + 1) in ("for", "in", "on", "to", "at", "over")


def _is_described(tagged: Tagged, index: int) -> bool:
    """ "a late and vague warning.": a noun behind an article and adjectives, with nothing that it could tell."""
    if tagged.mark(index + 1) not in tuple(".,;") and tagged.lower(index + 1) not in ("and", "or"):
        return False
    for place in range(index - 1, max(-1, index - _REACH - 1), -1):
        if tagged.mark(place) or tagged.verb[place]:
            return False
        if tagged.lower(place) in ("a", "an"):
            return True
    return False
