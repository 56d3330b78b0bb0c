"""Frames of verbs that ask somebody for something: urge, order, call on, call for, ask.

Like those of `claims.reading.contents.frames`: each places the content of a draft and says whether there is any."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.contents.drafts import Draft, look_left, place_right
from claims.reading.contents.left_of_cue import place_left
from claims.reading.contents.party_frames import ASKED_FOR, JUDGED
from claims.reading.grammar.before_objects import past_day
from claims.reading.grammar.noun_phrases import OBJECT_PRONOUNS, SPEAKING_NOUNS, phrase_after
from claims.reading.grammar.syntax import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    Tagged,
    is_adverb,
    is_possessive,
    is_quote,
)
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import ARTICLES, is_amount, is_number
from claims.reading.words.triggers import is_person

_LOOKED_INTO = word_set("review audit inquiry survey report study")
"""What is ordered of something, and no party."""
_TOWNS = word_set("town city village port island state province region county district municipality")
_LONGEST_PARTY = 14
_LONGEST_ASIDE = 8
"""Tokens of ", the state-owned operator,"."""
_ORDERED = word_set("closure arrest suspension")
_ORDERED_AT_ONCE = word_set("closure evacuation arrest release deployment suspension withdrawal")
"""What is ordered where it is "immediate": who directs "the evacuation of the hotel" may lead it himself."""
_PARTICLES = word_set("out back up away home to off again names")
_VERDICTS = word_set("a an one")
_ANYBODY = word_set("anyone anybody everyone those all people somebody someone")
_REASONS = word_set("why whether if how")
_QUESTIONS = word_set("why whether if how what who when where")


def urge(draft: Draft) -> bool:
    """ "X urged Y to …", "X urged restraint"."""
    tagged = draft.tagged
    tokens = tagged.tokens
    index = draft.cue.last
    if index >= len(tokens):
        return False
    if tokens[index].kind == "punct" and not (
        tagged.mark(index) in (",", ":") and is_quote(tagged, index + 1)
    ):
        return look_left(draft).open and place_left(draft)
    left = look_left(draft)
    if left.open and left.quoted and "to" not in [token.lower for token in tokens[index : index + 6]]:
        return place_left(draft)  # "“Go home,” he urged them"
    for place in range(index, min(len(tokens) - 1, index + 16)):
        following = tokens[place + 1]
        wanted = tokens[place].lower == "to" and not following.capital and following.lower not in DETERMINERS
        if wanted or (tokens[place].lower == "for" and place > index):
            if tokens[index].kind != "quote":
                draft.set_target(index, place - (tagged.lower(place - 1) == "not"))
            break
        if tagged.mark(place) in tuple(",;:") and tagged.lower(place + 1).endswith("ing"):
            break
    return place_right(draft, index)


def direct(draft: Draft) -> bool:
    """ "X directed Y to …", "X ordered that …"; to direct a film or to order an inquiry is a deed and no act of speech."""
    tagged = draft.tagged
    index = draft.cue.last
    if draft.cue.verb.form == "base" and tagged.lower(draft.cue.first - 1) == "to":
        return False
    if _directs(draft):
        return True
    thing = tagged.lower(index) in DETERMINERS or is_amount(tagged.tokens, index)
    draft.deed = thing
    return thing and place_right(draft, index)


def _directs(draft: Draft) -> bool:
    """Is somebody told to do something, or is it told in a clause or a quotation what is to be done?"""
    tagged = draft.tagged
    index = draft.cue.last
    if tagged.lower(index) == "that":
        return tagged.has_verb(index + 1, len(tagged.tokens)) and place_right(draft, index + 1)
    if (left := look_left(draft)).open and left.quoted:
        return place_left(draft)  # "“Fire,” he ordered"
    if _is_quoted(tagged, index):
        return place_right(draft, index)
    for place in range(index + 1, min(len(tagged.tokens) - 1, index + _LONGEST_PARTY)):
        following = tagged.tokens[place + 1]
        if tagged.lower(place) == "to":
            if following.capital or following.lower in DETERMINERS or not _names_party(tagged, index, place):
                return False
            if following.lower == "be" and _is_done(tagged, place + 2):
                return False  # "ordered an inquiry to be held", not "ordered residents to be ready"
            draft.set_target(index, place - (tagged.lower(place - 1) == "not"))
            return place_right(draft, index)
        if place <= index + 3 and draft.cue.verb.lemma != "order" and _is_ordered(tagged, index, place):
            return place_right(draft, index)
        concerned = tagged.lower(place).endswith("ed")  # "the authorities concerned"
        if tagged.mark(place) == "," and (behind := _behind_aside(tagged, index, place)):
            draft.set_target(index, place)  # "ordered Vell Lines, the operator, to suspend its trips"
            return tagged.lower(behind) == "to" and place_right(draft, index)
        if tagged.mark(place) or (tagged.verb[place] and not concerned):
            return False
    return False


def _behind_aside(tagged: Tagged, first: int, comma: int) -> int:
    """Where "to suspend" begins behind a name and the aside that tells who it is; 0 where the comma opens no such aside."""
    if not tagged.tokens[comma - 1].capital or tagged.lower(comma + 1) not in DETERMINERS:
        return 0
    near = range(comma + 2, min(len(tagged.tokens) - 1, comma + _LONGEST_ASIDE))
    closing = next((at for at in near if tagged.mark(at) or tagged.verb[at]), 0)
    infinitive = closing and tagged.mark(closing) == "," and tagged.lower(closing + 1) == "to"
    following = tagged.tokens[closing + 2] if infinitive and closing + 2 < len(tagged.tokens) else None
    told = following is not None and not following.capital and following.lower not in DETERMINERS
    deed = tagged.lower(closing + 3)  # an object of its own, not "to great acclaim", "to jail for nine years"
    told = told and (deed in DETERMINERS or deed in OBJECT_PRONOUNS)
    return closing + 1 if told and tagged.tokens[first].capital else 0


def _is_quoted(tagged: Tagged, index: int) -> bool:
    """ "ordered “a full inquiry”", "ordered: “Go!”", not "directed “The Weir” in May"."""
    led = tagged.mark(index) in (",", ":")
    small = index + 1 < len(tagged.tokens) and not tagged.tokens[index + 1].capital
    return is_quote(tagged, index + led) and (led or small)


def _is_done(tagged: Tagged, index: int) -> bool:
    """ "held", "released": a participle."""
    return tagged.lower(index).endswith("ed") or tagged.lower(index) in words("participles")


def _names_party(tagged: Tagged, first: int, last: int) -> bool:
    """ "the army", "Odo Fenn", "him", "mine rescue staff", "thousands of residents": somebody who can be told to do something."""
    while first < last - 1 and is_number(tagged.tokens[first]):
        first += 1 + (tagged.lower(first + 1) == "of")
    head = tagged.tokens[first]
    named = head.capital or head.lower in OBJECT_PRONOUNS
    named = named or head.lower in DETERMINERS - ARTICLES  # not "pressed a button"
    end = next((at for at in range(first, last) if tagged.lower(at) == "of"), last)
    if end < last and tagged.lower(end - 1) in _LOOKED_INTO:
        return False  # "ordered a review of the rules and asked residents to wait"
    if any(tagged.lower(at) in SPEAKING_NOUNS or is_person(tagged.lower(at)) for at in range(first, end)):
        return True
    of = tagged.tokens[end - 1]  # "the town of Vell", "the Republic of Norland", not "the release of"
    return named and (end == last or of.lower.endswith("s") or of.capital or of.lower in _TOWNS)


def _is_ordered(tagged: Tagged, index: int, noun: int) -> bool:
    """ "[directed] the immediate closure of all schools", not "the release of three films"."""
    at_once = tagged.lower(noun - 1) == "immediate"
    ordered = tagged.lower(noun) in (_ORDERED_AT_ONCE if at_once else _ORDERED)
    return ordered and tagged.lower(index) in DETERMINERS and tagged.lower(noun + 1) == "of"


def call(draft: Draft) -> bool:
    """ "X called for …", "X called on Y to …", "X appealed to Y for …"; "X called it “…”"."""
    tagged = draft.tagged
    tokens = tagged.tokens
    index = draft.cue.last
    if tagged.lower(index) == "not":
        return False  # "pleaded not to be named"
    while (
        index < min(len(tokens), draft.cue.last + 4)
        and tokens[index].lower not in JUDGED
        and (tokens[index].lower in ADVERBS or tagged.time[index] or tokens[index].lower.endswith("ly"))
    ):
        index += 1
    index = past_day(tagged, index)
    lower = tagged.lower(index)
    if draft.cue.verb.lemma == "term":
        return draft.cue.verb.form == "past" and _named_so(draft, index)
    if lower not in words("call_links") or (draft.cue.verb.lemma == "call" and lower in ("to", "with")):
        return draft.cue.verb.lemma == "call" and _named_so(draft, index)
    if lower == "for":
        return place_right(draft, index + 1)
    for place in range(index + 1, min(len(tokens), index + 16)):
        if tokens[place].lower in ("to", "for"):
            draft.set_target(index + 1, place)
            return place_right(draft, index)
    if lower == "to" and draft.cue.verb.lemma == "appeal":
        return False  # "appealed to younger voters": nothing is asked of them
    if lower in ("on", "upon"):
        span = phrase_after(tagged, index + 1)
        if span is None:
            return False
        draft.set_target(*span)
    return place_right(draft, index)


def _named_so(draft: Draft, index: int) -> bool:
    """ "X called the plan “a trap”": the name is a quotation that follows without a mark between."""
    tagged = draft.tagged
    if tagged.lower(index) in _VERDICTS and _is_asked_for(tagged, draft.speaker[0] - 1):
        draft.stance = "other"
        return place_right(draft, index)  # "whom she called a hero"
    quote = index + (tagged.lower(index) in DETERMINERS)
    named = draft.cue.verb.form == "past" and is_quote(tagged, quote)
    thing = tagged.lower(draft.speaker[0]) in ("a", "an", "another")
    if named and thing and tagged.lower(draft.speaker[0] - 1) not in SUBORDINATORS:
        return False  # "a group called “Weir Watch”"
    if _is_judged(tagged, index):
        draft.stance = "other"
        return place_right(draft, index)
    for place in range(index, min(len(tagged.tokens), index + 12)):
        if is_quote(tagged, place):
            draft.stance = "other"
            return place_right(draft, index)
        if tagged.mark(place):
            return False
    return False


def _is_asked_for(tagged: Tagged, index: int) -> bool:
    """Does a relative pronoun stand here, and not the "that" of "confirmed that a guard had called a tip line"?"""
    conjunction = tagged.lower(index) == "that" and index > 0 and tagged.verb[index - 1]
    return tagged.lower(index) in ASKED_FOR and not conjunction


def _is_judged(tagged: Tagged, index: int) -> bool:
    """ "called it a trap", "called the plan a grave mistake": an object, then what it is said to be."""
    if tagged.lower(index) in JUDGED:
        return tagged.lower(index + 1) in _VERDICTS or (
            tagged.lower(index) != "her" and _is_predicate(tagged, index + 1)
        )
    named = index < len(tagged.tokens) and tagged.tokens[index].capital
    if named and not tagged.tokens[min(index + 1, len(tagged.tokens) - 1)].capital:
        closed = (
            not tagged.tokens[index + 2 :]
            or tagged.mark(index + 2)
            or tagged.lower(index + 2) in ("and", "but")
        )
        if closed and _is_predicate(tagged, index + 1):
            return True
    if tagged.lower(index) not in DETERMINERS and not named:
        return False
    closed = (
        tagged.mark(index + 3) or index + 3 >= len(tagged.tokens) or tagged.lower(index + 3) in ("and", "but")
    )
    if closed and tagged.lower(index + 1) in words("spoken_objects") and _is_predicate(tagged, index + 2):
        return True  # "called the allegation laughable"
    for place in range(index + 2, min(len(tagged.tokens), index + (4 if named else 6))):
        if tagged.mark(place) or tagged.verb[place] or tagged.lower(place) in PREPOSITIONS:
            return False
        if tagged.lower(place) in _VERDICTS:
            return True
    return False


def _is_predicate(tagged: Tagged, index: int) -> bool:
    """ "called him divisive", not "called him back", "called him on Friday"."""
    if index >= len(tagged.tokens) or tagged.tokens[index].kind != "word" or tagged.tokens[index].capital:
        return False
    lower = tagged.lower(index)
    return not (
        lower in PREPOSITIONS
        or lower in ADVERBS
        or lower in CONJUNCTIONS
        or lower in SUBORDINATORS
        or lower in _PARTICLES
        or tagged.time[index]
        or is_adverb(tagged.tokens[index])
    )


def ask(draft: Draft) -> bool:
    """ "X asked Y to …", "X asked for help", "“…?” X asked", "X asked whether …"."""
    tagged = draft.tagged
    tokens = tagged.tokens
    index, lemma = draft.cue.last, draft.cue.verb.lemma
    left = look_left(draft)
    if index >= len(tokens) or (left.open and left.quoted and not _asks_behind_adverbial(tagged, index)):
        return left.open and place_left(draft)
    lower = tokens[index].lower
    if lower == "not":
        return False
    if lower == "for" or lower == "that" or lower in _QUESTIONS:
        return lemma in ("ask", "question") and place_right(draft, index)
    if tokens[index].kind in ("punct", "quote"):
        if left.open:
            return place_left(draft)
        if is_quote(tagged, index):
            return place_right(draft, index)
        return is_quote(tagged, index + 1) and place_right(draft, index + 1)
    for place in range(index + 1, min(len(tokens), index + 12)):
        bare = not tagged.has_verb(index, place)
        if tokens[place].lower in ("to", "for") and (bare or _asks_whom(tagged, index, place)):
            draft.set_target(index, place)
            return place_right(draft, index)
        if tokens[place].lower in _QUESTIONS and not _is_asked(tagged, place):
            return place_right(draft, place)
    return lemma == "question" and _is_doubted(tagged, index) and place_right(draft, index)


def _asks_behind_adverbial(tagged: Tagged, index: int) -> bool:
    """ "Under the headline “Our Shame”, the paper asked why it had taken so long": the title in quotation marks is not asked."""
    return tagged.lower(index) in _REASONS and tagged.lower(0) in PREPOSITIONS


def _asks_whom(tagged: Tagged, index: int, to: int) -> bool:
    """ "asked families whose sons had fled to report", not "asked a man who had gone to town": an infinitive behind what is told of
    the party."""
    told = any(tagged.lower(at) in ("who", "whose") for at in range(index + 1, to))
    deed = tagged.lower(to + 1)
    form = CUE_FORMS.get(deed)
    bare = deed in words("verbs") or (form is not None and form.form == "base")
    return told and tagged.lower(to) == "to" and bare


def _is_asked(tagged: Tagged, index: int) -> bool:
    """ "asked anyone who has seen him to …": "who" goes on with the party."""
    before = tagged.lower(index - 1)
    return tagged.lower(index) == "who" and (before in _ANYBODY or before in SPEAKING_NOUNS)


def _is_doubted(tagged: Tagged, index: int) -> bool:
    """ "questioned the plan", "questioned Fenn's figures"; not "questioned the driver", "questioned Fenn"."""
    span = phrase_after(tagged, index)
    if span is None or tagged.lower(span[1] - 1) in SPEAKING_NOUNS or span[1] - span[0] < 2:
        return False
    named = any(is_possessive(tagged.tokens[place]) for place in range(*span))
    return named or (tagged.lower(index) in DETERMINERS and not tagged.tokens[span[1] - 1].capital)
