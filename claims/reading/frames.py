"""Where the content of a statement stands, one small function for each frame of `cues.tsv`.

Each takes a draft with cue and speaker, places its content (and target) and says whether there is any.
A new frame is a function in `FRAMES` and a test.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.after_cue import THAT_NOUNS, after_cue, after_listener
from claims.reading.closing_cues import goes_on
from claims.reading.drafts import (
    Draft,
    cut_right,
    look_left,
    place_before_sentence,
    place_interrupted,
    place_left,
    place_right,
)
from claims.reading.noun_phrases import SPEAKING_NOUNS
from claims.reading.numerals import is_amount, is_number
from claims.reading.party_frames import accuse, ask, call, charge, direct, express, object_, urge
from claims.reading.places import place as known_place
from claims.reading.quantities import hedges_number
from claims.reading.say_frame import (
    CLAIMED,
    RELATIVES,
    SAID_ABOUT,
    after_comma,
    content_clause,
    is_toll,
    leads_to_content,
    say,
)
from claims.reading.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    Tagged,
    adverbial_end,
    is_possessive,
    is_quote,
)
from claims.reading.triggers import category, is_person

if TYPE_CHECKING:
    from collections.abc import Callable

_THING_CUES = words("thing_cues")
_FREE_CLAUSE = words("free_clause_cues")
_NEAR_OBJECT = 8
_TO_VERB = 8
"""Tokens of "as many as 161 people may" before the verb."""
_TO_COLON = 12
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
_HOUSED = word_set("displaced homeless")
_NUMBERS_OF = word_set("number numbers figure figures total toll count tally")
_TO_COUNT = 5
"""Tokens of "at more than 300"."""
_TO_HOUSED = 6
"""Tokens of "put the newly displaced and homeless"."""
_SELVES = word_set("himself herself itself themselves myself ourselves yourself")
_DESCRIBING = word_set("describe identify")
_ANSWERING = word_set("respond reply")
_SWORN = word_set("swear vow promise")
_TO_THINGS = 3
"""Tokens of "two missing paintings"."""
_WHICH = frozenset(("that", "which"))
_NO_NOUNS = _WHICH | frozenset(("who", "to", "and", "or", "not"))
"""Words behind which no main clause goes on with its verb."""
_ATTRIBUTED = "attributed|attributes to"
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
    for place in range(index + 1, index + _TO_RECEIVER):
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
    following = tagged.lower(draft.cue.last)
    if [following, tagged.lower(draft.cue.last + 1)] == ["in", "part"]:
        index = draft.cue.last + 2  # "The statement read in part: “…”"
        return place_right(draft, index + (tagged.mark(index) in (",", ":")))
    if (following in PREPOSITIONS or following in ("out", "aloud")) and not look_left(draft).quoted:
        return False  # "a message read over loudspeakers"
    return say(draft)


def phrase(draft: Draft) -> bool:
    """A phrase of `cue_phrases.tsv`: what follows it is the content."""
    tagged = draft.tagged
    index = draft.cue.content
    aside = tagged.mark(draft.cue.first - 1) == "," and draft.speaker[1] == draft.cue.first - 1
    follows = tagged.lower(draft.cue.first).endswith("ing") and draft.inherited and not aside
    if follows and "^" in draft.cue.verb.lemma:
        return False  # "Divers found two bodies, raising the toll to 12": what follows from it
    if draft.cue.verb.lemma.startswith("recorded") and _is_land(draft):
        return False  # "Norland has recorded nine deaths": where they died
    if "^" in draft.cue.verb.lemma and (colon := _colon_of(tagged, draft.cue.last)):
        return place_right(draft, colon + 1)  # "gave a new toll on Monday: nine dead"
    if draft.cue.content >= draft.cue.last and (
        tagged.lower(index) in PREPOSITIONS or tagged.lower(index) in TIME_PREPOSITIONS
    ):
        place, kind = after_cue(tagged, index)
        if kind == "comma" and is_quote(tagged, place + 1):
            return place_right(draft, place + 1)
        if kind in ("that", "colon", "quote"):
            return place_right(draft, place + (kind != "quote"))
    if draft.cue.verb.lemma.startswith("contradicted") and tagged.mark(index) != ":":
        return False  # "A clerk contradicted her on Monday": nothing is told yet
    if draft.cue.verb.lemma == _ATTRIBUTED:
        return _is_demanded(draft) and _place_related(draft, index)
    if draft.cue.verb.lemma.startswith("wrote") and _is_of_things(tagged, index):
        return False
    if tagged.lower(index) == "that" or tagged.mark(index) == ":":
        index += 1
    if tagged.mark(index) in tuple(",.;!?") or index >= len(tagged.tokens):
        left = look_left(draft)
        whole = draft.cue.content >= draft.cue.last
        if tagged.mark(index) == "," and whole and not left.quoted:
            return after_comma(draft, left, index)
        if left.open:
            return place_left(draft)
        return not whole and place_right(draft, draft.cue.first + 1)
    return _has_number(draft) and place_right(draft, index)


def _is_of_things(tagged: Tagged, index: int) -> bool:
    """ "[wrote about] two missing paintings": a plural of no persons behind the number and what befell them."""
    row = [tagged.lower(at) for at in range(index, index + _TO_THINGS)]
    noun = next((word for word in row[1:] if word.endswith("s")), "")
    return noun == row[-1] and not is_person(noun)


def _place_related(draft: Draft, index: int) -> bool:
    """ "The rise, which officials attributed to the rain, went on": the content ends where the main clause does."""
    tagged = draft.tagged
    placed = place_right(draft, index)
    begin = next((at for at in range(draft.speaker[0] - 1, 0, -1) if tagged.lower(at) in _WHICH), 0)
    told = tagged.has_verb(0, begin)
    end = next((at for at in range(index + 1, len(tagged.tokens)) if _is_main_verb(tagged, at, told)), None)
    if (
        end is None and not told and tagged.mark(begin - 1) == ","
    ):  # ", which he attributed to fog, cost us the match"
        end = next((at for at in range(index + 1, len(tagged.tokens)) if tagged.mark(at) == ","), None)
    if placed and end is not None:
        cut_right(draft, end - (tagged.mark(end - 1) == ","))
    return placed


def _is_main_verb(tagged: Tagged, index: int, told: bool) -> bool:
    """Does the verb of the main clause stand here, behind a comma or, where none has been `told` before, behind a noun?"""
    if not tagged.verb[index]:
        return False
    return tagged.mark(index - 1) == "," or not (told or tagged.lower(index - 1) in _NO_NOUNS)


def _is_demanded(draft: Draft) -> bool:
    """ "a delay that the minister, Odo Fenn, attributed to …": the object stands before "that" or "which" and the speaker."""
    tagged, first = draft.tagged, draft.speaker[0]
    if tagged.mark(first - 1) == ",":
        first = next((at for at in range(first - 2, 0, -1) if tagged.mark(at) or tagged.verb[at]), first)
        near = range(first, draft.speaker[0])
    else:
        near = range(first - 1, first)
    return any(tagged.lower(at) in _WHICH for at in near)


def _is_land(draft: Draft) -> bool:
    """Is the speaker a land or a town, and nobody who counts?"""
    tokens = draft.tagged.tokens[slice(*draft.speaker)]
    return known_place(" ".join(token.text for token in tokens)) is not None


def _colon_of(tagged: Tagged, index: int) -> int:
    """The colon that ends the object of a phrase which begins at `index`, 0 where none does or a number stands before."""
    colon = next((place for place in range(index, index + _TO_COLON) if tagged.mark(place) == ":"), 0)
    told = any(is_number(token) for token in tagged.tokens[index:colon])
    return 0 if told or tagged.has_verb(index, colon) else colon


def _has_number(draft: Draft) -> bool:
    """ "put the toll at 12" tells something, "revised its count" or "put out its tally" does not; other phrases need no number."""
    if draft.cue.verb.lemma == "put" and draft.tagged.lower(draft.cue.first + 1) == "out":
        return False
    if _houses_people(draft) or _is_mere_wish(draft):
        return False
    if draft.cue.verb.stance != "inform" or draft.cue.last > draft.cue.first + 1:
        return True
    return any(map(is_number, draft.tagged.tokens[draft.cue.content :]))


def _houses_people(draft: Draft) -> bool:
    """ "Put the homeless in 30 rooms", "put the homeless up at 3 inns", where "put the displaced at 300" counts them."""
    tagged, first = draft.tagged, draft.cue.first
    if not draft.cue.verb.lemma.startswith("put|"):
        return False
    people = next((at for at in range(first + 1, first + _TO_HOUSED) if tagged.lower(at) in _HOUSED), None)
    if people is None or any(tagged.lower(at) in _NUMBERS_OF for at in range(first, people)):
        return False
    at = next((at for at in range(people + 1, len(tagged.tokens)) if tagged.lower(at) == "at"), None)
    count = (
        None if at is None else next((n for n in range(at, at + _TO_COUNT) if _is_number(tagged, n)), None)
    )
    if count is None or count + 1 >= len(tagged.tokens) or tagged.mark(count + 1):
        return count is None
    return tagged.lower(count + 1) not in PREPOSITIONS  # "at 3 hotels"


def _is_number(tagged: Tagged, index: int) -> bool:
    return index < len(tagged.tokens) and is_number(tagged.tokens[index])


def _is_mere_wish(draft: Draft) -> bool:
    """ "Fans wished for a quick recovery", "Wishing you a speedy recovery, we …": to nobody that is told of."""
    if not draft.cue.verb.lemma.startswith("wished|"):
        return False
    return draft.tagged.lower(draft.cue.first) == "wishing" or draft.tagged.lower(draft.cue.content) == "for"


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
