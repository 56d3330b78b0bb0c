"""Where a content goes on behind a comma that follows a verb of saying: "said on Monday, in a letter, that …"."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.contents.content_links import UNITS
from claims.reading.contents.drafts import Draft, Left, place_right
from claims.reading.contents.left_of_cue import (
    place_around,
    place_left,
)
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    Tagged,
    is_quote,
)
from claims.reading.words.cues import CUE_FORMS

_RESUMES_OUTLET = words("resumes_outlet")
_COUNTS = word_set(
    "a an one two three four five six seven eight nine ten twenty half dozens hundreds thousands"
)
_LONGEST_INSERTION = 30
_LONGEST_BRACKET = 8
"""Tokens of "(Saturday, Oct 18)"."""
_NEAR_INSERTION = 18
"""Tokens."""
_AFTERWARDS = word_set("after before since into")
_RELATIVE = word_set("where which who whose when")
_PLACING = word_set("at in near outside inside on beside")
_RISEN = frozenset(("up", "down"))
_GOING_ON = word_set("and but while")
"""Behind an aside they tell what the speaker does next: "told reporters in Vell, where he lives, and left"."""


def after_comma(draft: Draft, left: Left, comma: int) -> bool:
    """Place the content of a verb behind which a comma, a bracket or a dash stands at `comma`; `left` is what stands before the cue."""
    tagged = draft.tagged
    if tagged.mark(comma) == "(" and left.open:
        near = range(comma + 1, min(len(tagged.tokens), comma + _LONGEST_BRACKET))
        closing = next((at for at in near if tagged.mark(at) == ")"), 0)
        if closing and tagged.mark(closing + 1) in (",", "."):
            if tagged.mark(closing + 1) == ".":
                return place_left(draft)  # "…, officials said on Oct 18 (Saturday)."
            comma = closing + 1
    if tagged.mark(comma) == "(" and not left.open and comma > draft.cue.last:
        return _behind_bracket(draft, comma)
    following = tagged.lower(comma + 1)
    if _opens_with_as(draft):
        return place_right(draft, comma + 1)
    if not left.open and following == "that":
        return place_right(draft, comma + 2)
    aside = _past_dashes(tagged, comma)
    if aside and tagged.lower(aside) == "that":
        return place_right(draft, aside + 1)  # "argued - naming nobody - that"
    if not left.open and _is_inserted(draft, comma):
        return place_around(draft)
    if left.open:
        last_clause = not any(_leads_on(tagged, at) for at in range(comma + 2, len(tagged.tokens)))
        if tagged.mark(comma) in ("-", "–", "—") and tagged.mark(draft.first - 1) == ",":
            return place_left(draft)  # "It will hold, X said in Brask — a change of mind"
        if following == "and" and not left.quoted and (last_clause or _goes_on_itself(tagged, comma + 2)):
            return place_around(draft)
        if tagged.mark(comma) == ";":
            return place_left(draft)  # "The weir will hold, X said; others doubt it"
        if following == "where" and _is_told_at(tagged, draft.cue.last, comma):
            return place_left(draft)  # "…, X told reporters at the pier, where relatives have slept"
        if left.quoted or not following or following in CUE_FORMS or following in _RESUMES_OUTLET:
            return place_left(draft)
        if _compares(tagged, comma + 1):
            return place_left(draft)
        if following in DETERMINERS and not tagged.has_verb(comma + 1, len(tagged.tokens)):
            return place_left(draft)  # "Four had died, X said on Sunday, the third day of the search"
        unit = comma + 1 + (tagged.lower(comma + 1) not in UNITS)
        timed = tagged.lower(unit) in UNITS and tagged.lower(unit + 1) in _AFTERWARDS
        if timed and (unit == comma + 1 or counts(tagged, comma + 1)):
            return place_left(draft)  # "The weir was closing, X warned, three days after the flood"
        return place_around(draft)
    resumed = _after_inserted(tagged, comma)
    if tagged.lower(resumed) == "that":
        return place_right(draft, resumed + 1)
    if tagged.lower(resumed) == "to" and not left.quoted:
        return place_right(draft, resumed)  # "agreed in Brask, at talks led by the mine, to …"
    if comma == draft.cue.last and tagged.mark(draft.first - 1) == "," and not draft.inherited:
        return place_around(draft)  # "The plans so far, he added, amount to …"
    if draft.cue.verb.lemma == "write" and tagged.lower(draft.cue.last) == "to":
        return False  # "wrote to the mayor, the guild and the mine", "wrote to the mayor, saying …"
    if (
        following in _RELATIVE
    ):  # "told reporters in Vell, where he lives, the weir holds"; not "she said, weeping in Vell, where he lives"
        if tagged.has_verb(resumed, resumed + 1):
            return place_right(draft, draft.cue.last)  # "said only one man, who fled, was hurt"
        told = resumed > comma + 1 and tagged.has_verb(resumed, len(tagged.tokens))
        told = told and draft.cue.verb.form != "gerund" and tagged.lower(resumed) not in _GOING_ON
        return told and place_right(draft, resumed)
    if comma > draft.cue.last or draft.cue.verb.frame in ("say", "tell"):
        return bool(following) and following not in ("but", "and", "while") and place_right(draft, comma + 1)
    return False


def _compares(tagged: Tagged, index: int) -> bool:
    """ "…, the office said, up from 12 a day before", "…, against the 18 of the army": the outlet sets a count beside another."""
    lower = tagged.lower(index)
    behind = index + 1 + (lower in _RISEN)
    behind += tagged.lower(behind) in DETERMINERS
    led = lower == "against" or (lower in _RISEN and tagged.lower(index + 1) == "from")
    verb = next((at for at in range(behind, len(tagged.tokens)) if tagged.verb[at]), None)
    return led and counts(tagged, behind) and (verb is None or tagged.lower(verb + 1) == "by")


def _is_told_at(tagged: Tagged, first: int, comma: int) -> bool:
    """ "at the pier" before the comma, of which "where" goes on to tell; not "to reporters", "in a statement"."""
    near = range(comma - 1, first - 1, -1)
    place = next((at for at in near if tagged.mark(at) or tagged.lower(at) in PREPOSITIONS), first)
    placed = place < comma - 1 and tagged.lower(place) in _PLACING and not tagged.time[comma - 1]
    return placed and tagged.lower(comma - 1) not in words("venues") | words("documents")


def _leads_on(tagged: Tagged, index: int) -> bool:
    """Does a word of saying or a quotation stand here that could be another statement, not "the deaths reported by the press" nor
    “so-called” things in the midst of a clause?"""
    before = tagged.lower(index - 1)
    if tagged.mark(index) == '"':
        return bool(tagged.mark(index - 1))
    told = tagged.lower(index) in CUE_FORMS and tagged.lower(index + 1) != "by"
    return told and before not in DETERMINERS and before not in words("be_forms")


def _goes_on_itself(tagged: Tagged, index: int) -> bool:
    """ "The men had asked for helmets, he said, and had been sent “toys”": a helping verb, and no cue, goes on with the subject."""
    return tagged.lower(index) in AUXILIARIES


def _behind_bracket(draft: Draft, opening: int) -> bool:
    """ "told Vell Radio (VR) that …"; a thing of which more is told is none: "argued over the 9-mile (14 km) canal"."""
    tagged = draft.tagged
    closing = next((at for at in range(opening, len(tagged.tokens)) if tagged.mark(at) == ")"), None)
    if closing is None:
        return False
    behind = closing + 1 + (tagged.mark(closing + 1) == ",")
    if tagged.lower(behind) == "that":
        return place_right(draft, behind + 1)
    clause = draft.cue.verb.frame in ("say", "tell") and tagged.has_verb(behind + 1, len(tagged.tokens))
    return (clause or is_quote(tagged, behind)) and place_right(draft, behind)


def _opens_with_as(draft: Draft) -> bool:
    """ "As the mine reported, the weir …", "…, and as the mine said, …": the clause before the content."""
    tagged, first = draft.tagged, draft.speaker[0]
    if tagged.lower(first - 1) != "as" or draft.inherited:
        return False
    opens = first == 1 or tagged.lower(first - 2) in CONJUNCTIONS or tagged.lower(first - 2) == "that"
    return opens and tagged.has_verb(draft.cue.last, len(tagged.tokens))


def _after_inserted(tagged: Tagged, comma: int) -> int:
    """The index after the next comma, near by, or after one with "that" behind: ", written by X, a miner, that …"."""
    near = [
        place
        for place in range(comma + 2, min(len(tagged.tokens), comma + _LONGEST_INSERTION))
        if tagged.mark(place) == ","
    ]
    leads = next((place + 1 for place in near if tagged.lower(place + 1) == "that"), None)
    if leads is not None:
        return leads
    return next((place + 1 for place in near if place < comma + _NEAR_INSERTION), comma + 1)


def _past_dashes(tagged: Tagged, dash: int) -> int:
    """The index after the dash that closes what the dash at `dash` opens, 0 where none does."""
    if tagged.mark(dash) not in ("-", "–", "—"):
        return 0
    near = range(dash + 2, min(len(tagged.tokens), dash + _LONGEST_INSERTION))
    return next((place + 1 for place in near if tagged.mark(place) == tagged.mark(dash)), 0)


def _is_inserted(draft: Draft, comma: int) -> bool:
    """ "The trouble, he noted, may be the ground": the attribution stands between the commas of one sentence."""
    tagged = draft.tagged
    if (
        draft.inherited
        or draft.first < 1
        or tagged.mark(draft.first - 1) != ","
        or draft.speaker[1] > draft.cue.first
    ):
        return False
    if tagged.lower(0).endswith(("ing", "ed")) or tagged.lower(1).endswith("ed"):
        return False
    resumed = comma + 1
    return resumed < len(tagged.tokens) and (
        tagged.verb[resumed]
        or (tagged.lower(resumed) not in _RESUMES_OUTLET and tagged.has_verb(resumed, len(tagged.tokens)))
    )


def counts(tagged: Tagged, index: int) -> bool:
    """Is there a number, so that "about" before it means "nearly"?"""
    return index < len(tagged.tokens) and (
        tagged.tokens[index].kind in ("number", "figure") or tagged.lower(index) in _COUNTS
    )
