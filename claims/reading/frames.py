"""Where the content of a statement stands, one small function for each frame of `cues.tsv`.

Each takes a draft with cue and speaker, places its content (and target) and says whether there is any.
A new frame is a function in `FRAMES` and a test.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, word_set, words
from claims.reading.after_cue import THAT_NOUNS, after_cue, after_listener, opens_hedge
from claims.reading.closing_cues import goes_on
from claims.reading.cues import CUE_FORMS
from claims.reading.drafts import (
    Draft,
    Left,
    look_left,
    place_around,
    place_before_sentence,
    place_interrupted,
    place_left,
    place_right,
)
from claims.reading.party_frames import accuse, ask, call, charge, express, object_, urge
from claims.reading.syntax import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    Tagged,
    adverbial_end,
    is_quote,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_RESUMES_OUTLET = words("resumes_outlet")
_SAID_ABOUT = words("said_about")
_THING_CUES = words("thing_cues")
_FREE_CLAUSE = words("free_clause_cues")
_CLAUSE_NEEDED = words("clause_needed_cues")
_COUNTS = word_set(
    "a an one two three four five six seven eight nine ten twenty half dozens hundreds thousands"
)
_RELATIVES = word_set("which who whom that what , -")
_CLAIMED = word_set("responsibility credit success victory losing having being suffering killing")
_NOT_CONTENT = {
    "add": word_set("to up fuel another more a an new further"),
    "report": frozenset(("to", "for", "from")),
    "confirm": frozenset(("to", "as")),
    "declare": frozenset(("for",)),
    "fear": frozenset(("for",)),
}
_NEAR_OBJECT = 8
_CONTENT_PREPOSITIONS = word_set("at up over about around in on during under like")
_CLAUSE_ENDERS = word_set("as while when after before citing following")
_RESAYING = word_set("repeat reiterate reaffirm stress underline underscore emphasise emphasize")
_AFTER_PRONOUN = CONJUNCTIONS | {"while", "though", "although", "which", "who"}
_LINKS = PREPOSITIONS | SUBORDINATORS
_BEFORE_NO_THING = _LINKS | CONJUNCTIONS | {"to"}
_UNITS = word_set("minutes hours days weeks months years")
_SWORN = word_set("swear vow promise")
_PROMISED = word_set("to it a an more not further revenge retaliation swift the severe that he she they")


def _quote_near(tagged: Tagged, index: int, reach: int) -> bool:
    return any(token.kind == "quote" for token in tagged.tokens[index : index + reach])


def _leads_to_content(tagged: Tagged, draft: Draft, index: int) -> bool:
    """ "warned of", "complained about": a preposition that belongs to the cue."""
    return tagged.lower(index) in _content_prepositions().get(draft.cue.verb.lemma, ())


@cache
def _content_prepositions() -> dict[str, frozenset[str]]:
    return {lemma: frozenset(links.split()) for lemma, links in table("content_prepositions")}


# ---- verbs of saying


def say(draft: Draft) -> bool:
    """ "X said that …", "“…”, X said", "X said on Monday: “…”"."""
    tagged = draft.tagged
    left = look_left(draft)
    if _leads_to_content(tagged, draft, draft.cue.last):
        return place_right(draft, draft.cue.last)
    if tagged.lower(draft.cue.last) in _NOT_CONTENT.get(draft.cue.verb.lemma, ()) and not left.quoted:
        return draft.cue.verb.lemma == "add" and tagged.has_verb(draft.cue.last, draft.cue.last + 10)
    index, kind = after_cue(tagged, draft.cue.last)
    if kind == "comma" and is_quote(tagged, index + 1):
        if left.open and left.quoted and goes_on(tagged, index + 1):
            return place_interrupted(draft, index + 1)
        index, kind = index + 1, "quote"
    if kind == "that" and _ends_soon(tagged, index + 1):
        return False  # "has promised that before"
    if kind in ("colon", "that"):
        return place_right(draft, index + 1)
    if kind == "quote":
        if left.open and index > draft.cue.last and not tagged.mark(index - 1):
            return place_left(draft)  # "“…,” he said on “The Morning Show”"
        return place_right(draft, index)
    if kind == "end":
        return ((left.open or left.far) and place_left(draft)) or place_before_sentence(draft)
    if kind == "comma":
        return _after_comma(draft, left, index)
    return _clause(draft, left, index)


def _ends_soon(tagged: Tagged, index: int) -> bool:
    """Only adverbs and times up to the next mark: the "that" before was a pronoun."""
    while index < len(tagged.tokens) and (
        tagged.time[index]
        or tagged.lower(index) in ADVERBS
        or tagged.lower(index) in _CLAUSE_ENDERS
        or tagged.lower(index) in TIME_PREPOSITIONS
    ):
        index += 1
    if tagged.mark(index) == ",":
        return not tagged.has_verb(index, len(tagged.tokens)) or tagged.lower(index + 1) in _AFTER_PRONOUN
    return tagged.mark(index) in tuple(".;!?") or index >= len(tagged.tokens)


def _after_comma(draft: Draft, left: Left, comma: int) -> bool:
    tagged = draft.tagged
    following = tagged.lower(comma + 1)
    if _opens_with_as(draft):
        return place_right(draft, comma + 1)
    if not left.open and _is_inserted(draft, comma):
        return place_around(draft)
    if left.open:
        last_clause = not any(
            token.lower in CUE_FORMS or token.kind == "quote" for token in tagged.tokens[comma + 2 :]
        )
        if following == "and" and not left.quoted and last_clause:
            return place_around(draft)
        if left.quoted or not following or following in CUE_FORMS or following in _RESUMES_OUTLET:
            return place_left(draft)
        return place_around(draft)
    if following == "that":
        return place_right(draft, comma + 2)
    resumed = _after_inserted(tagged, comma)
    if tagged.lower(resumed) == "that":
        return place_right(draft, resumed + 1)
    if comma == draft.cue.last and tagged.mark(draft.first - 1) == "," and not draft.inherited:
        return place_around(draft)  # "The plans so far, he added, amount to …"
    if comma > draft.cue.last or draft.cue.verb.frame in ("say", "tell"):
        return bool(following) and following not in ("but", "and", "while") and place_right(draft, comma + 1)
    return False


def _opens_with_as(draft: Draft) -> bool:
    """ "As the mine reported, the weir …", "…, and as the mine said, …": the clause before the content."""
    tagged, first = draft.tagged, draft.speaker[0]
    if tagged.lower(first - 1) != "as" or draft.inherited:
        return False
    opens = first == 1 or tagged.lower(first - 2) in CONJUNCTIONS or tagged.lower(first - 2) == "that"
    return opens and tagged.has_verb(draft.cue.last, len(tagged.tokens))


def _after_inserted(tagged: Tagged, comma: int) -> int:
    """The index after the next comma, near by: ", citing the mine, that …"."""
    near = range(comma + 2, min(len(tagged.tokens), comma + 18))
    return next((place + 1 for place in near if tagged.mark(place) == ","), comma + 1)


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


def _counts(tagged: Tagged, index: int) -> bool:
    """Is there a number, so that "about" before it means "nearly"?"""
    return index < len(tagged.tokens) and (
        tagged.tokens[index].kind in ("number", "figure") or tagged.lower(index) in _COUNTS
    )


def _is_predicate(draft: Draft, index: int) -> bool:
    """A finite verb right after the cue: the cue was a noun, or its subject was asked for ("which he said was")."""
    tagged = draft.tagged
    if not tagged.verb[index] or tagged.lower(index) in words("verbs_or_nouns"):
        return False
    if tagged.lower(index) in ("having", "being"):
        return False
    return tagged.lower(draft.speaker[0] - 1) not in _RELATIVES


def _clause(draft: Draft, left: Left, index: int) -> bool:
    """A clause without "that"; after a quotation it is more likely what the outlet goes on to tell."""
    tagged = draft.tagged
    tokens = tagged.tokens
    lemma = draft.cue.verb.lemma
    first = tokens[index].lower
    if left.open and index > draft.cue.last and (left.quoted or first.endswith(("ed", "ing"))):
        return place_left(draft)
    if left.open and left.quoted and first not in DETERMINERS and first in _LINKS:
        return place_left(draft)
    if left.open and first in PREPOSITIONS and first not in _CONTENT_PREPOSITIONS:
        return place_left(draft)
    if left.open and first in _CLAUSE_ENDERS:
        return place_left(draft)
    if _is_predicate(draft, index) and not left.open:
        return False  # "the estimates put the loss at …"
    if _is_moment(tagged, index):
        return (left.open or left.far) and place_left(draft)
    if left.open and left.quoted and first.endswith("ing") and first not in ("having", "being"):
        return place_left(draft)  # "“…,” she said answering a question"
    if left.open and left.quoted and first in ("and", "but"):
        return place_left(draft)  # "“…,” she said and hung up"
    clause_ahead = tagged.has_verb(index + 1, index + 10)
    if lemma in _CLAUSE_NEEDED and not clause_ahead and first not in _CLAIMED:
        return False
    if lemma == "claim" and any(token.lower in ("lives", "life") for token in tokens[index : index + 6]):
        return False
    about = first in _SAID_ABOUT and not opens_hedge(tagged, index)
    if about or (first == "about" and not _counts(tagged, index + 1)):
        return (left.open or left.far) and place_left(draft)
    return place_right(draft, index)


def _is_moment(tagged: Tagged, index: int) -> bool:
    """ "30 minutes into the debate", "a few days later": when it was said, with no verb up to the next mark."""
    unit = next((place for place in range(index, index + 4) if tagged.lower(place) in _UNITS), None)
    if unit is None or not (_counts(tagged, index) or tagged.lower(index) in ("several", "some")):
        return False
    end = next((place for place in range(unit, len(tagged.tokens)) if tagged.mark(place)), len(tagged.tokens))
    return not tagged.has_verb(unit, end)


def weak(draft: Draft) -> bool:
    """ "X explained that …", "“…”, X explained"; a bare clause only after some verbs or with a quotation."""
    tagged = draft.tagged
    left = look_left(draft)
    index, kind = after_cue(tagged, draft.cue.last)
    leads = _leads_to_content(tagged, draft, draft.cue.last)
    if kind != "clause" or leads or draft.cue.verb.lemma in _FREE_CLAUSE:
        return say(draft)
    if left.open and left.quoted:
        return place_left(draft)
    if draft.cue.verb.lemma in _RESAYING and _is_word_of(tagged, index):
        return place_right(draft, index)
    if draft.cue.verb.lemma in _THING_CUES and _is_thing(tagged, index):
        return place_right(draft, index)
    if _quote_near(tagged, index, _NEAR_OBJECT) and tagged.lower(index) not in _SAID_ABOUT:
        return place_right(draft, index)
    return False


def _is_thing(tagged: Tagged, index: int) -> bool:
    """A noun phrase begins here: a determiner, a name, a plain word; no preposition and no infinitive."""
    lower = tagged.lower(index)
    return not tagged.mark(index) and lower not in _BEFORE_NO_THING


def _is_word_of(tagged: Tagged, index: int) -> bool:
    """ "its call for …", "an earlier promise to …": a noun of saying close after a determiner."""
    return tagged.lower(index) in DETERMINERS and any(
        tagged.lower(place) in THAT_NOUNS or tagged.lower(place) in words("spoken_objects")
        for place in range(index + 1, index + 4)
    )


def tell(draft: Draft) -> bool:
    """ "X told Y that …", "X told Y to …", "“…”, X told Y"."""
    tagged = draft.tagged
    left = look_left(draft)
    index, kind = after_listener(tagged, draft.cue.last)
    quote_after_comma = kind == "comma" and is_quote(tagged, index + 1)
    if left.open and left.quoted and kind not in ("that", "quote", "to", "colon") and not quote_after_comma:
        return place_left(draft)
    if kind == "to":
        draft.stance = "urge"
        draft.set_target(draft.cue.last, index)
        return place_right(draft, index)
    if quote_after_comma:
        if left.open and left.quoted and goes_on(tagged, index + 1):
            return place_interrupted(draft, index + 1)
        return place_right(draft, index + 1)
    if kind in ("colon", "that"):
        return place_right(draft, index + 1)
    if kind == "quote":
        if left.open and left.quoted and index > draft.cue.last and not tagged.mark(index - 1):
            return place_left(draft)  # "“…,” he told Channel 9's “The Morning Show”"
        return place_right(draft, index)
    if kind == "end":
        return ((left.open or left.far) and place_left(draft)) or place_before_sentence(draft)
    if kind == "comma":
        return _after_comma(draft, left, index)
    if left.open and not tagged.has_verb(index, len(tagged.tokens)):
        return place_left(draft)
    return _clause(draft, left, index)


def promise(draft: Draft) -> bool:
    """ "X vowed to …", "X pledged that …"."""
    tagged = draft.tagged
    when = adverbial_end(tagged, draft.cue.last)
    if tagged.lower(when) == "to" and tagged.lower(draft.cue.last) != "not" and not look_left(draft).quoted:
        return place_right(draft, when)
    index, kind = after_cue(tagged, draft.cue.last)
    if kind != "clause":
        return say(draft)
    opens = tagged.lower(index) in _PROMISED or _quote_near(tagged, index, 6)
    if draft.cue.verb.lemma in _SWORN:
        opens = opens or tagged.has_verb(index + 1, index + _NEAR_OBJECT)
    if draft.cue.verb.lemma in ("promise", "pledge", "vow"):
        opens = opens or tagged.lower(index) in DETERMINERS
    return opens and place_right(draft, index)


def find(draft: Draft) -> bool:
    """ "The inquiry found that …"; finding a thing is no statement."""
    left = look_left(draft)
    index, kind = after_cue(draft.tagged, draft.cue.last)
    if kind == "that":
        return place_right(draft, index + 1)
    return kind == "end" and left.open and place_left(draft)


def label(draft: Draft) -> bool:
    """ "X described it as a trap", "X described it as “…”"; without "as" only with a quotation."""
    index = draft.cue.last
    if draft.cue.verb.form == "past" and draft.tagged.lower(index) == "as":
        asked_for = any(
            draft.tagged.lower(place) in _RELATIVES
            for place in range(max(0, draft.speaker[0] - 2), draft.speaker[1])
        )
        return asked_for and place_right(draft, index)  # not "often labelled as a trap"
    if draft.cue.verb.lemma == "describe" and _as_something(draft.tagged, index):
        return place_right(draft, index)
    if draft.tagged.mark(index) in ("", '"') and _quote_near(draft.tagged, index, 12):
        return place_right(draft, index)
    told = draft.cue.verb.lemma == "describe" and draft.tagged.lower(index) in DETERMINERS
    return told and place_right(draft, index)


def _as_something(tagged: Tagged, index: int) -> bool:
    """ "as" after the object of the verb and before any mark or further verb."""
    for place in range(index + 1, min(len(tagged.tokens) - 1, index + 12)):
        if tagged.mark(place) or tagged.verb[place]:
            return False
        if tagged.lower(place) == "as":
            return True
    return False


def hear(draft: Draft) -> bool:
    """ "The court heard that …"."""
    tagged = draft.tagged
    heard_by_court = any(tagged.lower(place) in words("hearing_bodies") for place in range(*draft.speaker))
    index = draft.cue.last
    return heard_by_court and tagged.lower(index) == "that" and place_right(draft, index + 1)


def document(draft: Draft) -> bool:
    """ "The statement reads: “…”"."""
    tagged = draft.tagged
    paper = any(tagged.lower(place) in words("documents") for place in range(*draft.speaker))
    if not paper and not (tagged.lower(draft.speaker[0]) == "it" and look_left(draft).quoted):
        return False
    return say(draft)


def phrase(draft: Draft) -> bool:
    """A phrase of `cue_phrases.tsv`: what follows it is the content."""
    tagged = draft.tagged
    index = draft.cue.content
    if tagged.lower(index) == "that" or tagged.mark(index) == ":":
        index += 1
    if tagged.mark(index) in tuple(",.;!?") or index >= len(tagged.tokens):
        left = look_left(draft)
        whole = draft.cue.content >= draft.cue.last
        if tagged.mark(index) == "," and whole and not left.quoted:
            return _after_comma(draft, left, index)
        if left.open:
            return place_left(draft)
        return not whole and place_right(draft, draft.cue.first + 1)
    return place_right(draft, index)


FRAMES: dict[str, Callable[[Draft], bool]] = {
    "say": say,
    "weak": weak,
    "tell": tell,
    "object": object_,
    "accuse": accuse,
    "charge": charge,
    "urge": urge,
    "call": call,
    "ask": ask,
    "express": express,
    "promise": promise,
    "find": find,
    "label": label,
    "hear": hear,
    "document": document,
    "phrase": phrase,
}
"""The rule of each frame; its name is the `rule` of the statements it makes."""
