"""Frames of verbs that take a thing or a party: deny, condemn, accuse, blame, urge, call for, ask.

Like those of `claims.reading.contents.frames`: each places the content of a draft and says whether there is any.
"""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.contents.drafts import Draft, look_left, place_right
from claims.reading.contents.left_of_cue import place_left
from claims.reading.grammar.before_objects import leads_time, past_channel, past_terms
from claims.reading.grammar.noun_phrases import OBJECT_PRONOUNS, phrase_after
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    TIME_PREPOSITIONS,
    Tagged,
    is_quote,
)
from claims.reading.words.cues import CUE_THAT_NOUNS
from claims.reading.words.numerals import is_amount, is_number

_NEAR_OBJECT = 8
_NEAR_PARTY = 8
_OF_PARTIES = word_set("blast challenge dismiss")
_WHAT_FOR = word_set("for over as to")
_JUDGING = word_set("dismiss reject denounce condemn hail praise")
JUDGED = word_set("it this that him her them these those")
ASKED_FOR = word_set("whom which what who that")


# ---- verbs whose object is the content


def object_(draft: Draft) -> bool:
    """ "X denied the report", "X demanded “…”", "X condemned the attack"."""
    tagged = draft.tagged
    tokens = tagged.tokens
    index, lemma = past_terms(tagged, draft.cue.last), draft.cue.verb.lemma
    left = look_left(draft)
    if index >= len(tokens):
        return left.open and left.quoted and place_left(draft)
    if tokens[index].kind == "punct":
        if tagged.mark(index) in (",", ":") and is_quote(tagged, index + 1):
            return place_right(draft, index + 1)
        return left.open and left.quoted and place_left(draft)
    helps = tokens[index].lower in AUXILIARIES and not tokens[index].lower.endswith("ing")
    if helps and not tokens[index].capital:
        return False  # "The bill that opponents denounced was praised"
    if tokens[index].lower == "as" and lemma in _JUDGING and not left.quoted:
        placed = place_right(draft, index)  # "dismissed as lies the reports of …"
        closing = _closing_before_noun(tagged, index + 1)
        if placed and closing:  # "dismissed as “lies” the claim by Y of having …"
            draft.start, draft.end = tokens[index + 1].start, tokens[closing].end
        return placed
    channel = past_channel(tagged, index) if draft.stance == "deny" else None
    if channel is not None:
        return place_right(draft, channel)
    if tokens[index].lower in PREPOSITIONS and not leads_time(tagged, index):
        return left.open and left.quoted and place_left(draft)
    near = tokens[index : index + _NEAR_OBJECT]
    spoken = any(token.lower in words("spoken_objects") or token.kind == "quote" for token in near)
    spoken = spoken or (lemma in _OF_PARTIES and _is_party(tagged, index))
    spoken = spoken or (lemma == "request" and is_amount(tokens, index))
    if lemma in words("spoken_object_cues") and not spoken:
        return False
    if near[0].lower in words("denied_things") and draft.stance == "deny":
        return False
    place = index
    while place < len(tokens) - 2 and (
        tagged.time[place] or (tokens[place].lower in TIME_PREPOSITIONS and tagged.time[place + 1])
    ):
        place += 1
    if tokens[place].lower == "that" and _begins_clause(tagged, place + 1):
        index = place + 1
    if draft.stance == "condemn":
        _named_target(draft, index)
    return place_right(draft, index)


def _closing_before_noun(tagged: Tagged, index: int) -> int:
    """The mark that closes the quotation at `index` before another's claim of which a deed is told, “lies” before "the claim by the rebels
    of having won", which is a statement of its own; 0 where none does."""
    if not is_quote(tagged, index) or "having" not in tagged.sentence.lowers:
        return 0
    closing = next((at for at in range(index + 1, len(tagged.tokens) - 1) if tagged.mark(at) == '"'), 0)
    led = closing and tagged.lower(closing + 1) in DETERMINERS
    return closing if led and _tells_of_deed(tagged, closing + 2) else 0


def _tells_of_deed(tagged: Tagged, index: int) -> bool:
    """ "claim by the rebels of having won": a noun that reports speech right here, who speaks and, before any mark or verb, the deed."""
    if tagged.lower(index) not in CUE_THAT_NOUNS or tagged.lower(index + 1) not in ("by", "from"):
        return False
    for at in range(index + 2, min(len(tagged.tokens), index + _NEAR_PARTY)):
        if tagged.lower(at) == "of" and tagged.lower(at + 1) == "having":
            return True
        if tagged.mark(at) or tagged.verb[at]:
            return False
    return False


def _is_party(tagged: Tagged, index: int) -> bool:
    """ "blasted Odo Fenn for …", "dismissed him as …", "challenged them to …": somebody, and then what for."""
    token = tagged.tokens[index]
    if not token.capital and token.lower not in JUDGED:
        return False
    for place in range(index + 1, min(len(tagged.tokens), index + _NEAR_PARTY)):
        if tagged.mark(place) or tagged.verb[place]:
            return False
        if tagged.lower(place) in _WHAT_FOR:
            return True
    return False


def _begins_clause(tagged: Tagged, index: int) -> bool:
    """False where "that" is the object itself ("disputed that") or belongs to it ("that claim")."""
    return (
        index < len(tagged.tokens)
        and not tagged.mark(index).strip('"')
        and tagged.lower(index) not in words("spoken_objects")
        and tagged.has_verb(index, len(tagged.tokens))
    )


def _named_target(draft: Draft, index: int) -> None:
    """The target of a condemnation, where it is a name."""
    span = phrase_after(draft.tagged, index)
    if span and any(token.capital for token in draft.tagged.tokens[span[0] : span[1]]):
        draft.set_target(*span)


def express(draft: Draft) -> bool:
    """ "X voiced concern over …"."""
    return draft.cue.last < len(draft.tagged.tokens) and place_right(draft, draft.cue.last)


# ---- verbs with a party as object


_TRADING = word_set("trade traded trades trading exchange exchanged swap swapped")


def accuse(draft: Draft) -> bool:
    """ "X accused Y of …", "X blamed Y for …", "X blamed … on Y"."""
    tagged = draft.tagged
    tokens = tagged.tokens
    index = draft.cue.last
    if index >= len(tokens) or tokens[index].kind == "punct" or tagged.lower(draft.cue.first - 1) in _TRADING:
        return False  # "Orvia and Norland trade blame after clash"
    if tagged.lower(index) in AUXILIARIES or _are_accused(draft):
        return False  # "Nine accused were acquitted"
    if _links_blame(tagged, index) and tagged.lower(draft.speaker[0] - 1) not in ASKED_FOR:
        return False  # "Fenn accused of neglect"
    link = _link_of_blame(tagged, index, blamed=draft.cue.verb.lemma == "blame")
    if link is None:
        span = phrase_after(tagged, index)
        if span:
            draft.set_target(*span)
    elif tokens[link].lower == "on":
        span = phrase_after(tagged, link + 1)
        if span:
            draft.set_target(*span)
    else:
        draft.set_target(index, link)
    return place_right(draft, index)


def _are_accused(draft: Draft) -> bool:
    """ "Five accused remain at large", "Four accused persons were held": those who are charged, where "two accused the army"."""
    tagged, index = draft.tagged, draft.cue.last
    counted = draft.speaker[1] == draft.cue.first and all(
        map(is_number, tagged.tokens[slice(*draft.speaker)])
    )
    whom = tagged.tokens[index]
    named = whom.capital or whom.lower in DETERMINERS or whom.lower in JUDGED or whom.lower in OBJECT_PRONOUNS
    return counted and not named and _link_of_blame(tagged, index, blamed=False) is None


def _link_of_blame(tagged: Tagged, index: int, *, blamed: bool) -> int | None:
    """The "of", "for" or "on" that leads from the party to the deed, before any mark or further verb; to "blame"
    belongs no "of"."""
    for place in range(index, min(len(tagged.tokens), index + 14)):
        if _links_blame(tagged, place) and not (blamed and tagged.lower(place) == "of"):
            return place
        if place > index and (tagged.mark(place) in tuple(";:.") or tagged.verb[place]):
            return None
    return None


def _links_blame(tagged: Tagged, index: int) -> bool:
    lower = tagged.lower(index)
    following = tagged.tokens[index + 1] if index + 1 < len(tagged.tokens) else None
    if lower == "of":
        return not (following is not None and following.capital)
    if lower == "on":
        return not (index + 1 < len(tagged.time) and tagged.time[index + 1])
    return lower == "for"


def charge(draft: Draft) -> bool:
    """ "X charged that …", "X charged Y of …"; a criminal charge "with" something is none."""
    tagged = draft.tagged
    index = draft.cue.last
    if tagged.lower(index) == "that":
        return place_right(draft, index + 1)
    if tagged.lower(index) in PREPOSITIONS:
        return False  # "Two men charged over the deaths of three"
    for place in range(index, min(len(tagged.tokens), index + 9)):
        if tagged.lower(place) in ("of", "with"):
            return place > index and tagged.lower(place) == "of" and accuse(draft)
    return False
