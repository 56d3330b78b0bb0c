"""Where the content of a statement stands that several words report: "put the toll at 12", "wrote about nine dead".

The frame `phrase` of `frames.FRAMES`.  Table: `cue_phrases.tsv`.
"""

from __future__ import annotations

from claims.lexicon import word_set
from claims.reading.contents.after_cue import after_cue
from claims.reading.contents.drafts import Draft, cut_right, look_left, place_right
from claims.reading.contents.left_of_cue import place_left
from claims.reading.contents.past_commas import after_comma
from claims.reading.grammar.syntax import PREPOSITIONS, TIME_PREPOSITIONS, Tagged, is_quote
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import is_number
from claims.reading.words.places import place as known_place
from claims.reading.words.triggers import is_person

_TO_COLON = 16
"""Tokens of "Norland’s own losses for the first time since the fighting began" up to the colon."""
_HOUSED = word_set("displaced homeless")
_NUMBERS_OF = word_set("number numbers figure figures total toll count tally")
_TO_COUNT = 5
"""Tokens of "at more than 300"."""
_TO_HOUSED = 6
"""Tokens of "put the newly displaced and homeless"."""
_TO_THINGS = 3
"""Tokens of "two missing paintings"."""
_WHICH = frozenset(("that", "which"))
_NO_NOUNS = _WHICH | frozenset(("who", "to", "and", "or", "not"))
"""Words behind which no main clause goes on with its verb."""
_ATTRIBUTED = "attributed|attributes to"


def phrase(draft: Draft) -> bool:
    """A phrase of `cue_phrases.tsv`: what follows it is the content."""
    tagged = draft.tagged
    index = draft.cue.content
    aside = tagged.mark(draft.cue.first - 1) == "," and draft.speaker[1] == draft.cue.first - 1
    follows = tagged.lower(draft.cue.first).endswith("ing") and draft.inherited and not aside
    if follows and "^" in draft.cue.verb.lemma:
        return False  # "Divers found two bodies, raising the toll to 12": what follows from it
    listed = draft.cue.verb.lemma.startswith("recorded") and tagged.lower(draft.cue.content) == "as"
    if listed and tagged.lower(draft.speaker[0] - 1) in _WHICH:
        return False  # "Of the 90 men that a committee listed as missing": it tells which men
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
    """The colon that ends the object of a phrase which begins at `index`, 0 where none does or a number stands before; a verb stands before
    it only to tell when: "since the fighting began:"."""
    colon = next((place for place in range(index, index + _TO_COLON) if tagged.mark(place) == ":"), 0)
    told = any(is_number(token) for token in tagged.tokens[index:colon])
    since = next((at for at in range(index, colon) if tagged.lower(at) == "since"), colon)
    return 0 if told or tagged.has_verb(index, since) else colon


def _has_number(draft: Draft) -> bool:
    """ "put the toll at 12" tells something, "revised its count" or "put out its tally" does not; other phrases need no number."""
    if draft.cue.verb.lemma == "put" and draft.tagged.lower(draft.cue.first + 1) == "out":
        return False
    if draft.cue.verb.lemma.startswith("raised|") and not _counts_behind(draft):
        return False  # "raised the figure late on Saturday"
    if _houses_people(draft) or _is_mere_wish(draft) or _is_told_behind(draft) or _is_told_to(draft):
        return False
    if draft.cue.verb.stance != "inform" or draft.cue.last > draft.cue.first + 1:
        return True
    return any(map(is_number, draft.tagged.tokens[draft.cue.content :]))


def _counts_behind(draft: Draft) -> bool:
    """Is there a number in or behind what is raised or cut: "raised the toll to 12", "cut the figure by a third"?"""
    return any(map(is_number, draft.tagged.tokens[draft.cue.content :])) or any(
        draft.tagged.lower(at) in ("by", "to", "from") for at in range(draft.cue.content, draft.cue.last + 2)
    )


def _is_told_to(draft: Draft) -> bool:
    """ "The clinic, informed of 12 casualties, called in staff": who is informed, by others."""
    tagged, first = draft.tagged, draft.cue.first
    return (
        tagged.lower(first) == "informed" and tagged.mark(first - 1) == "," and draft.speaker[1] == first - 1
    )


def _is_told_behind(draft: Draft) -> bool:
    """ "Gave a lower figure, telling reporters that …": the figure stands in what follows."""
    tagged = draft.tagged
    comma = next((at for at in range(draft.cue.content, len(tagged.tokens)) if tagged.mark(at)), 0)
    form = CUE_FORMS.get(tagged.lower(comma + 1)) if tagged.mark(comma) == "," else None
    told = any(map(is_number, tagged.tokens[draft.cue.content : comma]))
    return "^" in draft.cue.verb.lemma and not told and form is not None and form.form == "gerund"


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
