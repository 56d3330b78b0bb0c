"""Where the content of a statement stands, one small function for each frame of `cues.tsv`.

Each takes a draft with cue and speaker, places its content (and target) and says whether there is any.
A new frame is a function in `FRAMES` and a test.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.contents.after_cue import THAT_NOUNS, after_cue, after_listener, tells_of_noun
from claims.reading.contents.asking_frames import ask, call, direct, urge
from claims.reading.contents.closing_cues import resumed_quotation
from claims.reading.contents.content_links import leads_to_content
from claims.reading.contents.drafts import Draft, look_left, place_right
from claims.reading.contents.left_of_cue import place_before_sentence, place_interrupted, place_left
from claims.reading.contents.party_frames import accuse, charge, express, object_
from claims.reading.contents.past_commas import after_comma
from claims.reading.contents.phrase_frames import phrase
from claims.reading.contents.say_frame import (
    CLAIMED,
    RELATIVES,
    SAID_ABOUT,
    content_clause,
    describes_subject,
    is_toll,
    say,
)
from claims.reading.grammar.noun_phrases import OBJECT_PRONOUNS, SPEAKING_NOUNS
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    Tagged,
    adverbial_end,
    is_possessive,
    is_quote,
)
from claims.reading.people.quantities import hedges_number
from claims.reading.words.numerals import is_amount
from claims.reading.words.triggers import category

if TYPE_CHECKING:
    from collections.abc import Callable

_THING_CUES = words("thing_cues")
_FREE_CLAUSE = words("free_clause_cues")
_NEAR_OBJECT = 8
_TO_VERB = 8
"""Tokens of "as many as 161 people may" before the verb."""
_RESAYING = word_set("repeat reiterate reaffirm stress underline underscore emphasise emphasize")
_ADMITTING = word_set("acknowledge admit concede report")
_BEFORE_NO_THING = PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS | {"to"}
_POINTED_AT = word_set(
    "question claim point call view idea issue charge argument criticism notion concern message"
)
_QUESTIONS = frozenset(("how", "why"))
_TAKEN_IN = word_set("patient patients men women children people survivors victims others infants babies")
_TO_PATIENTS = 6
"""Tokens from a number, hedge included, to whom it counts."""
_DYING = group("casualty_words", "fates")
_SUBJECTS = word_set("he she they we i it")
_BREAKS_SUBJECT = SUBORDINATORS | CONJUNCTIONS
_SELVES = word_set("himself herself itself themselves myself ourselves yourself")
_DESCRIBING = word_set("describe identify")
_ANSWERING = word_set("respond reply")
_SWORN = word_set("swear vow promise")
_TO_RECEIVER = 5
"""Tokens of "free medical treatment for"."""
_SWORN_TO = word_set("allegiance loyalty fealty obedience")
_TOLD_THINGS = word_set("story tale tales stories lie lies truth joke jokes difference")
_PROMISED = word_set("to it a an more not further revenge retaliation swift the severe that he she they")


def _quote_near(tagged: Tagged, index: int, reach: int) -> bool:
    return any(token.kind == "quote" for token in tagged.tokens[index : index + reach])


def weak(draft: Draft) -> bool:
    """ "X explained that …", "“…”, X explained"; a bare clause only after some verbs or with a quotation."""
    tagged = draft.tagged
    left = look_left(draft)
    if draft.cue.verb.lemma == "admit" and _takes_in(tagged, draft):
        return False
    if draft.cue.verb.lemma in _ADMITTING and not left.open and is_toll(tagged, draft.cue.last):
        return place_right(draft, draft.cue.last)
    index, kind = after_cue(tagged, draft.cue.last)
    if draft.cue.verb.lemma in _ANSWERING and _answers_with_deeds(tagged, draft.cue.last):
        return left.open and left.quoted and place_left(draft)
    if kind == "that" and tagged.lower(index + 1) in _POINTED_AT:
        return left.open and left.quoted and place_left(draft)  # "answers that question"
    leads = leads_to_content(tagged, draft, draft.cue.last) and kind != "that"
    if kind != "clause" or leads or draft.cue.verb.lemma in _FREE_CLAUSE:
        return say(draft)
    if left.open and left.quoted:
        return place_left(draft)
    if tagged.lower(index) in _QUESTIONS and index == draft.cue.last:
        return place_right(draft, index)
    if _opens_clause(tagged, index):
        return place_right(draft, index)
    if draft.cue.verb.lemma == "assert" and tagged.lower(index) in CLAIMED:
        return place_right(draft, index)
    if draft.cue.verb.lemma in _RESAYING and _is_word_of(tagged, index):
        return place_right(draft, index)
    if draft.cue.verb.lemma in _THING_CUES and _is_thing(tagged, index):
        return place_right(draft, index)
    if _quote_near(tagged, index, _NEAR_OBJECT) and tagged.lower(index) not in SAID_ABOUT:
        return place_right(draft, index)
    return False


def _takes_in(tagged: Tagged, draft: Draft) -> bool:
    """ "The hospital admitted 46 people", "the burns centre said it had admitted 11 men": patients, no confession."""
    index = draft.cue.last
    if tagged.lower(index) == "that" or _tells_of_them(tagged, index):
        return False
    pronoun = tagged.lower(draft.speaker[0]) in _SUBJECTS
    # "The District Hospital, Brask, has admitted 61 injured"
    placed = tagged.mark(draft.speaker[0] - 1) == ","
    told = range(draft.cue.first) if pronoun or placed else range(*draft.speaker)
    if any(tagged.lower(place) in group("side_words", "houses") for place in told):
        return True
    if not (is_amount(tagged.tokens, index) or hedges_number(tagged.tokens, index)):
        return False
    behind = range(index + 1, index + _TO_PATIENTS)
    return any(tagged.lower(place) in _TAKEN_IN for place in behind)


def _tells_of_them(tagged: Tagged, index: int) -> bool:
    """ "admitted 12 men had died": the patients have a verb of their own."""
    near = range(index, min(len(tagged.tokens) - 1, index + _TO_PATIENTS))
    noun = next((place for place in near if tagged.lower(place) in _TAKEN_IN), None)
    return noun is not None and tagged.lower(noun + 1) in AUXILIARIES | _DYING


def _answers_with_deeds(tagged: Tagged, index: int) -> bool:
    """ "was responding with “limited steps”": a fragment in quotation marks behind "with" names what was done."""
    return (
        tagged.lower(index) == "with"
        and is_quote(tagged, index + 1)
        and tagged.lower(index + 2).islower()
        and not tagged.tokens[index + 2].capital
    )


def _opens_clause(tagged: Tagged, index: int) -> bool:
    """ "indicated he would go", "predicted the weir will go": a subject that can be no object, or one that an
    auxiliary follows before anything that could lead a clause of its own in."""
    lower = tagged.lower(index)
    if lower in _SUBJECTS:
        return tagged.has_verb(index + 1, index + 4)
    if lower not in DETERMINERS and not (index < len(tagged.tokens) and tagged.tokens[index].capital):
        return False
    for place in range(index + 1, min(len(tagged.tokens), index + _NEAR_OBJECT)):
        if tagged.lower(place) in AUXILIARIES:
            return True
        if tagged.mark(place) or tagged.verb[place] or tagged.lower(place) in _BREAKS_SUBJECT:
            return False
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
    told = tagged.lower(draft.cue.last) in DETERMINERS and tagged.lower(draft.cue.last + 1) in _TOLD_THINGS
    if told and "that" not in draft.sentence.lowers:
        return (
            left.open and left.quoted and place_left(draft)
        )  # "Before she tells the story Fenn takes off his shoes"
    if left.open and left.quoted and (resumed := resumed_quotation(tagged, draft.cue.last)):
        return place_interrupted(draft, resumed)
    index, kind = after_listener(tagged, draft.cue.last)
    quote_after_comma = kind == "comma" and is_quote(tagged, index + 1)
    if left.open and left.quoted and kind not in ("that", "quote", "to", "colon") and not quote_after_comma:
        return place_left(draft)
    if kind == "that" and left.open and index > draft.cue.last + 1 and _goes_on_about_noun(tagged, index):
        return place_left(draft)  # "“…,” she told the court during a reading that lasted an hour"
    if kind == "to":
        draft.stance = "urge"
        draft.set_target(draft.cue.last, index)
        return place_right(draft, index)
    if quote_after_comma:
        return place_right(draft, index + 1)
    if kind in ("colon", "that"):
        return place_right(draft, index + 1)
    if draft.cue.verb.lemma == "assure" and not left.open and _of_something(tagged, draft.cue.last, index):
        return place_right(draft, draft.cue.last)  # "assured the growers of support"
    if kind == "quote":
        if left.open and left.quoted and not tagged.mark(index - 1):
            return place_left(draft)  # "“…,” he told Channel 9's “The Morning Show”"
        return place_right(draft, index)
    if kind == "end":
        return ((left.open or left.far) and place_left(draft)) or place_before_sentence(draft)
    if kind == "comma":
        return after_comma(draft, left, index)
    if left.open and not tagged.has_verb(index, len(tagged.tokens)):
        return place_left(draft)
    if tagged.lower(index) == "of" and not left.open and index > draft.cue.last:
        return place_right(draft, index + 1)  # "told residents of his plan"
    return content_clause(draft, left, index)


def _goes_on_about_noun(tagged: Tagged, that: int) -> bool:
    """ "told a meeting that lasted an hour", not "told the council that injured men had left"."""
    verb = tagged.has_verb(that + 1, that + 2) or tells_of_noun(tagged, that)
    return verb and not describes_subject(tagged, that + 1)


def _of_something(tagged: Tagged, listener: int, end: int) -> bool:
    """ "the growers of support": somebody else and what he is told of, as "assured themselves of a seat" does not tell."""
    if tagged.lower(listener) in _SELVES:
        return False
    return any(tagged.lower(place) == "of" for place in range(listener + 1, end - 1))


def promise(draft: Draft) -> bool:
    """ "X vowed to …", "X pledged that …"."""
    tagged = draft.tagged
    when = adverbial_end(tagged, draft.cue.last)
    if tagged.lower(when) == "to" and tagged.lower(draft.cue.last) != "not" and not look_left(draft).quoted:
        return place_right(draft, when)
    if draft.cue.verb.lemma == "offer":
        left = look_left(draft)
        if is_quote(tagged, draft.cue.last):
            return place_right(draft, draft.cue.last)  # "offered “any assistance”"
        return left.open and left.quoted and place_left(draft)
    index, kind = after_cue(tagged, draft.cue.last)
    if kind != "clause":
        return say(draft)
    opens = tagged.lower(index) in _PROMISED or _quote_near(tagged, index, 6)
    if draft.cue.verb.lemma in _SWORN:
        opens = opens or tagged.has_verb(index + 1, index + _NEAR_OBJECT)
    if draft.cue.verb.lemma in ("promise", "pledge", "vow"):
        opens = opens or tagged.lower(index) in DETERMINERS or is_amount(tagged.tokens, index)
    if draft.cue.verb.lemma == "promise" and draft.cue.verb.form == "past":
        opens = opens or _is_thing(tagged, index)
    if draft.cue.verb.lemma == "pledge" and draft.cue.verb.form == "past":
        opens = opens or _is_given(tagged, index)
    return opens and place_right(draft, index)


def _is_given(tagged: Tagged, index: int) -> bool:
    """ "pledged free treatment for the injured": a thing and whom it is for; not the "pledged delegates" nor allegiance."""
    if not _is_thing(tagged, index) or tagged.lower(index) in _SWORN_TO | _SELVES:
        return False
    for place in range(index + 1, min(len(tagged.tokens), index + _TO_RECEIVER)):
        if tagged.lower(place - 1) in SPEAKING_NOUNS or category(tagged.lower(place - 1)) is not None:
            return False  # "pledged fans", "pledged delegates"
        if tagged.lower(place) in ("for", "to"):
            return True
        if tagged.mark(place) or tagged.verb[place] or tagged.lower(place) in PREPOSITIONS:
            return False
    return False


def find(draft: Draft) -> bool:
    """ "The inquiry found that …"; finding a thing is no statement."""
    left = look_left(draft)
    index, kind = after_cue(draft.tagged, draft.cue.last)
    if kind == "that":
        return place_right(draft, index + 1)
    if kind == "clause" and draft.cue.verb.form == "past" and _tells_how_many(draft.tagged, index):
        return place_right(draft, index)  # "A commission found as many as 161 may have drowned"
    if kind == "comma" and index == draft.cue.last and left.open and draft.cue.verb.lemma == "find":
        return after_comma(draft, left, index)  # "Nine had died, it finds, and two were hurt"
    headline = draft.tagged.sentence.headline  # "Crash kills 39, eight survivors found on a hill"
    return kind == "end" and left.open and not headline and place_left(draft)


def _tells_how_many(tagged: Tagged, index: int) -> bool:
    """A hedged number with a verb behind it: what was found is how many, not so many people."""
    if not hedges_number(tagged.tokens, index):
        return False
    return any(
        tagged.lower(at) in AUXILIARIES for at in range(index, min(len(tagged.tokens), index + _TO_VERB))
    )


def label(draft: Draft) -> bool:
    """ "X described it as a trap", "X described it as “…”"; without "as" only with a quotation."""
    if draft.tagged.lower(draft.cue.last) in _SELVES:
        return False  # "who identified himself as a farmer"
    index = draft.cue.last + (draft.tagged.lower(draft.cue.last) in ("only", "simply"))
    if draft.tagged.lower(index) == "to" and draft.tagged.lower(index + 1) in OBJECT_PRONOUNS:
        index += 2  # "a figure that she described to us as “too low”"
    if draft.cue.verb.lemma == "identify" and draft.tagged.lower(index) == "as":
        return False  # "the captain, identified only as “Odo,”"
    if draft.cue.verb.form == "past" and draft.tagged.lower(index) == "as":
        if draft.speaker[1] == draft.cue.first and is_quote(draft.tagged, index + 1):
            return place_right(draft, index)
        asked_for = any(
            draft.tagged.lower(place) in RELATIVES
            for place in range(max(0, draft.speaker[0] - 2), draft.speaker[1])
        )
        return asked_for and place_right(draft, index)  # not "often labelled as a trap"
    if draft.cue.verb.lemma in _DESCRIBING and (
        draft.tagged.lower(index) == "how" or _as_something(draft.tagged, index)
    ):
        return place_right(draft, index)
    if draft.tagged.mark(index) in ("", '"') and _quote_near(draft.tagged, index, 12):
        return place_right(draft, index)
    following = draft.tagged.lower(index)
    owned = any(is_possessive(each) for each in draft.tagged.tokens[index : index + 4])
    told = draft.cue.verb.lemma == "describe" and (
        owned or following in DETERMINERS or following.endswith("ing")
    )
    return told and place_right(draft, index)


def _as_something(tagged: Tagged, index: int) -> bool:
    """ "as" after the object of the verb and before any mark or further verb."""
    for place in range(index + 1, min(len(tagged.tokens) - 1, index + 12)):
        if tagged.lower(place) == "as":
            return True
        if tagged.mark(place) or (tagged.verb[place] and tagged.lower(place + 1) != "as"):
            return False
    return False


def hear(draft: Draft) -> bool:
    """ "The court heard that …", "…, the court heard"."""
    tagged = draft.tagged
    heard_by_court = any(tagged.lower(place) in words("hearing_bodies") for place in range(*draft.speaker))
    index = draft.cue.last
    if not heard_by_court:
        return False
    if tagged.lower(index) == "that":
        return place_right(draft, index + 1)
    ends = index >= len(tagged.tokens) or tagged.mark(index) == "."
    return ends and look_left(draft).open and place_left(draft)


def document(draft: Draft) -> bool:
    """ "The statement reads: “…”"."""
    tagged = draft.tagged
    paper = any(tagged.lower(place) in words("documents") for place in range(*draft.speaker))
    if not paper and not (tagged.lower(draft.speaker[0]) == "it" and look_left(draft).quoted):
        return False
    following = tagged.lower(draft.cue.last)
    if [following, tagged.lower(draft.cue.last + 1)] == ["in", "part"]:
        index = draft.cue.last + 2  # "The statement read in part: “…”"
        return place_right(draft, index + (tagged.mark(index) in (",", ":")))
    if (following in PREPOSITIONS or following in ("out", "aloud")) and not look_left(draft).quoted:
        return False  # "a message read over loudspeakers"
    return say(draft)


FRAMES: dict[str, Callable[[Draft], bool]] = {
    "say": say,
    "weak": weak,
    "tell": tell,
    "object": object_,
    "accuse": accuse,
    "charge": charge,
    "urge": urge,
    "direct": direct,
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
