"""The frame of verbs of saying: a clause, "that" and a clause, words before or around, and what follows a comma."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.contents.after_cue import after_cue, opens_hedge
from claims.reading.contents.closing_cues import resumed_quotation
from claims.reading.contents.content_links import (
    UNITS,
    is_day_told_of,
    leads_to_content,
    paper_end,
    phrase_ends,
)
from claims.reading.contents.deeds_of_saying import proclaims, says_nothing
from claims.reading.contents.drafts import Draft, Left, look_left, place_right
from claims.reading.contents.left_of_cue import (
    place_before_sentence,
    place_interrupted,
    place_left,
)
from claims.reading.contents.past_commas import after_comma, counts
from claims.reading.grammar.syntax import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    Tagged,
    is_quote,
)
from claims.reading.words.cues import CUE_NOUNS
from claims.reading.words.triggers import plurals

SAID_ABOUT = words("said_about")
_CLAUSE_NEEDED = words("clause_needed_cues")
RELATIVES = word_set("which who whom that what , -")
CLAIMED = word_set("responsibility credit success victory losing having being suffering killing")
_TO_WARNED = 4
"""Tokens of "several coastal villages' residents"."""
_NO_DEEDS = word_set(
    "missing nothing anything something morning evening during including following according regarding"
)
_NOT_CONTENT = {
    "add": word_set("to up fuel another more a an new further"),
    "report": frozenset(("to", "for", "from")),
    "post": word_set("a an photos pictures images video videos footage"),
    "confirm": frozenset(("to", "as")),
    "declare": frozenset(("for",)),
    "fear": frozenset(("for",)),
}
_CONTENT_PREPOSITIONS = word_set("at up over about around in on during under like")
_CLAUSE_ENDERS = word_set("as while when after before citing following")
_AFTER_PRONOUN = CONJUNCTIONS | {"while", "though", "although", "which", "who"}
_LINKS = PREPOSITIONS | SUBORDINATORS
_LOST = word_set("dead killed wounded injured hurt missing casualties deaths fatalities")
_TO_NUMBER = 4
"""Tokens from a verb of claiming to the number, and from there to the word for the dead."""
_THINGS_MADE = word_set("announce propose unveil present report release publish issue")
"""Behind "which" they have that for their object: "the plan that the mine announced was dropped"."""
_DESCRIBED = 6
"""Tokens of "intercepted rebel radio traffic indicated"."""
_SHOWN = word_set("show depict")
_NOTHING = word_set("nothing so goodbye hello farewell grace mass prayers")
_ANSWERS = word_set("yes no so thanks")


def say(draft: Draft) -> bool:
    """ "X said that …", "“…”, X said", "X said on Monday: “…”"."""
    tagged = draft.tagged
    left = look_left(draft)
    if says_nothing(draft):
        return False
    if proclaims(draft):
        draft.deed = True
        return place_right(draft, draft.cue.last)
    infinitive = tagged.lower(draft.cue.last) == "to" and after_cue(tagged, draft.cue.last)[1] == "clause"
    if draft.cue.verb.lemma == "claim" and infinitive:
        shown = tagged.lower(draft.cue.last + 1) in _SHOWN  # "Videos posted online claimed to show the fire"
        return not shown and place_right(
            draft, draft.cue.last
        )  # "In a post read by many, it claimed to have won"
    if tagged.lower(draft.cue.last) == "to" and after_cue(tagged, draft.cue.last)[1] == "that":
        return place_right(
            draft, after_cue(tagged, draft.cue.last)[0] + 1
        )  # "admitted to AFP that nine had died"
    if tagged.lower(draft.cue.last) == "to" and left.open and after_cue(tagged, draft.cue.last)[1] == "end":
        return place_left(draft)  # "Nine have died, X confirmed to AFP"
    if leads_to_content(tagged, draft, draft.cue.last):
        return place_right(draft, draft.cue.last)
    if tagged.lower(draft.cue.last) in _NOT_CONTENT.get(draft.cue.verb.lemma, ()) and not left.quoted:
        return draft.cue.verb.lemma == "add" and tagged.has_verb(draft.cue.last, draft.cue.last + 10)
    if draft.cue.verb.lemma == "warn" and (that := _that_behind_warned(tagged, draft.cue.last)):
        return place_right(draft, that + 1)
    if left.open and left.quoted and (resumed := resumed_quotation(tagged, draft.cue.last)):
        return place_interrupted(draft, resumed)
    index, kind = after_cue(tagged, draft.cue.last)
    if kind == "comma" and is_quote(tagged, index + 1):
        index, kind = index + 1, "quote"
    if kind == "that" and _ends_soon(tagged, index + 1):
        return False  # "has promised that before"
    if _is_second_relative(draft, index + (kind != "that")):
        return False
    noun = tagged.lower(draft.cue.first) in CUE_NOUNS
    if kind == "that" and index == draft.cue.last and tagged.lower(index + 1) in AUXILIARIES and not noun:
        return place_right(draft, index)  # "said that was not true"
    if kind == "colon" and is_toll(tagged, draft.cue.last):
        return place_right(draft, draft.cue.last)  # "confirms two deaths: one in Brask, one in Toro"
    if kind in ("colon", "that"):
        return place_right(draft, index + 1)
    if kind == "quote":
        if left.open and index > draft.cue.last and not tagged.mark(index - 1):
            return place_left(draft)  # "“…,” he said on “The Morning Show”"
        return place_right(draft, index)
    if kind == "end":
        return ((left.open or left.far) and place_left(draft)) or place_before_sentence(draft)
    if kind == "comma":
        return after_comma(draft, left, index)
    return content_clause(draft, left, index)


def _that_behind_warned(tagged: Tagged, index: int) -> int:
    """The "that" behind "the villagers" of "warned the villagers that the dam could burst"; 0 where something else follows, as in "warned that
    villagers", "warned rebels that killed civilians"."""
    if tagged.lower(index) == "that":
        return 0
    first = index + (tagged.lower(index) in DETERMINERS)
    for at in range(first, first + _TO_WARNED):
        if tagged.lower(at) in plurals():
            deed = tagged.has_verb(at + 2, at + 3) or tagged.lower(at + 2).endswith("ed")
            return at + 1 if tagged.lower(at + 1) == "that" and not deed else 0
        if tagged.mark(at) or tagged.has_verb(at, at + 1) or tagged.lower(at) in PREPOSITIONS:
            return 0
    return 0


def _is_second_relative(draft: Draft, that: int) -> bool:
    """ "A number that the mayor repeated on the radio and that was corrected": it goes on about the number."""
    tagged = draft.tagged
    goes_on = tagged.lower(that) == "that" and tagged.lower(that - 1) in ("and", "but")
    return goes_on and tagged.lower(draft.speaker[0] - 1) in ("that", "which")


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
        if tagged.lower(index + 1) in PREPOSITIONS and any(
            tagged.mark(place) == "," for place in range(index + 2, len(tagged.tokens))
        ):
            return False  # "added that, in Brask, the weir holds"
        return not tagged.has_verb(index, len(tagged.tokens)) or tagged.lower(index + 1) in _AFTER_PRONOUN
    return tagged.mark(index) in tuple(".;!?") or index >= len(tagged.tokens)


def _is_predicate(draft: Draft, index: int) -> bool:
    """A finite verb right after the cue: the cue was a noun, or its subject was asked for ("which he said was")."""
    tagged = draft.tagged
    if not tagged.verb[index] or tagged.lower(index) in words("verbs_or_nouns"):
        return False
    if tagged.lower(index) in ("having", "being") or describes_subject(tagged, index):
        return False
    announced = draft.cue.verb.lemma in _THINGS_MADE and tagged.lower(index) in AUXILIARIES
    return announced or tagged.lower(draft.speaker[0] - 1) not in RELATIVES | words("summing_nouns")


def describes_subject(tagged: Tagged, index: int) -> bool:
    """ "said captured fighters were", "said intercepted radio traffic showed": a participle before the noun of a clause."""
    if not tagged.lower(index).endswith("ed"):
        return False
    for at in range(index + 1, min(index + _DESCRIBED, len(tagged.tokens))):
        token = tagged.tokens[at]
        if tagged.verb[at] or token.lower in AUXILIARIES:
            return at > index + 1
        plain = token.is_word and not token.capital and not tagged.time[at] and token.lower != "there"
        if not plain or token.lower in (*DETERMINERS, *PRONOUNS, *_LINKS, *CONJUNCTIONS, *ADVERBS):
            return False
    return False


def content_clause(draft: Draft, left: Left, index: int) -> bool:
    """A clause without "that"; after a quotation it is more likely what the outlet goes on to tell."""
    tagged = draft.tagged
    tokens = tagged.tokens
    lemma = draft.cue.verb.lemma
    first = tokens[index].lower
    if left.open and index > draft.cue.last and (left.quoted or first.endswith(("ed", "ing"))):
        return place_left(draft)
    if left.open and left.quoted and first not in DETERMINERS and first in _LINKS:
        return place_left(draft)
    if left.open and left.quoted and _is_plain(tagged, index):
        return place_left(draft)  # "“…,” he said aboard his boat"
    if (
        left.open
        and first in PREPOSITIONS
        and (first not in _CONTENT_PREPOSITIONS or paper_end(tagged, index, words("documents")))
    ):
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
    if lemma == "say" and first in _NOTHING and not tagged.has_verb(index, len(tagged.tokens)):
        return (left.open or left.far) and place_left(draft)  # "said nothing", "said so himself"
    if first in ("and", "or") and tagged.lower(draft.speaker[0] - 1) in RELATIVES:
        return False  # "a strip that both countries claim and where farmers lived"
    clause_ahead = tagged.has_verb(index + 1, index + 10)
    done = first in CLAIMED or (lemma == "report" and _takes_thing(tagged, index))
    if lemma in _CLAUSE_NEEDED and not clause_ahead and not done and not is_toll(tagged, index):
        return False
    about = first in SAID_ABOUT and not opens_hedge(tagged, index)
    if about or (first == "about" and not counts(tagged, index + 1)):
        return (left.open or left.far) and place_left(draft)
    return place_right(draft, index)


def _takes_thing(tagged: Tagged, index: int) -> bool:
    """ "reported beating back the assault", not "reported flooding in the north", "reported missing"."""
    lower = tagged.lower(index)
    follows = tagged.lower(index + 1)
    thing = follows in PREPOSITIONS or tagged.mark(index + 1) or not follows
    return lower.endswith("ing") and lower not in _NO_DEEDS and not thing


def is_toll(tagged: Tagged, index: int) -> bool:
    """ "24 dead", "over 60 wounded", a bare "60" at the end: what a side claims without a verb."""
    number = next((place for place in range(index, index + _TO_NUMBER) if counts(tagged, place)), None)
    if number is None or any(tagged.lower(place) == "that" for place in range(index, number)):
        return False
    if number + 1 >= len(tagged.tokens) or tagged.mark(number + 1) in tuple(".;"):
        return True
    return any(tagged.lower(place) in _LOST for place in range(number + 1, number + _TO_NUMBER))


def _is_plain(tagged: Tagged, index: int) -> bool:
    """A small word that begins neither a clause nor a thing."""
    token = tagged.tokens[index]
    return (
        token.kind == "word"
        and not token.capital
        and token.lower not in _ANSWERS
        and token.lower not in DETERMINERS
        and token.lower not in PRONOUNS
        and token.lower not in _LINKS
    )


def _is_moment(tagged: Tagged, index: int) -> bool:
    """ "30 minutes into the debate", "a few days later": when it was said, with no verb up to the next mark."""
    if is_day_told_of(tagged, index) and phrase_ends(tagged, index + 3):
        return True  # "the office reported the same morning"
    if UNITS.isdisjoint(tagged.sentence.lowers):
        return False
    unit = next((place for place in range(index, index + 4) if tagged.lower(place) in UNITS), None)
    if unit is None or not (counts(tagged, index) or tagged.lower(index) in ("several", "some")):
        return False
    if tagged.lower(unit + 1) == "of":
        return False  # "announced two days of mourning"
    end = next((place for place in range(unit, len(tagged.tokens)) if tagged.mark(place)), len(tagged.tokens))
    return not tagged.has_verb(unit, end)
