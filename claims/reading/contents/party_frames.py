"""Frames of verbs that take a thing or a party: deny, condemn, accuse, blame, urge, call for, ask.

Like those of `claims.reading.contents.frames`: each places the content of a draft and says whether there is any.
"""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.contents.drafts import Draft, look_left, place_left, place_right
from claims.reading.grammar.before_objects import leads_time, past_channel, past_day, past_terms
from claims.reading.grammar.noun_phrases import OBJECT_PRONOUNS, SPEAKING_NOUNS, phrase_after
from claims.reading.grammar.syntax import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    Tagged,
    is_adverb,
    is_possessive,
    is_quote,
)
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import ARTICLES, is_amount, is_number
from claims.reading.words.triggers import is_person

_TOWNS = word_set("town city village port island state province region county district municipality")
_NEAR_OBJECT = 8
_NEAR_PARTY = 8
_LONGEST_PARTY = 14
_OF_PARTIES = word_set("blast challenge dismiss")
_WHAT_FOR = word_set("for over as to")
_JUDGING = word_set("dismiss reject denounce condemn hail praise")
_JUDGED = word_set("it this that him her them these those")
_ORDERED = word_set("closure arrest suspension")
_ORDERED_AT_ONCE = word_set("closure evacuation arrest release deployment suspension withdrawal")
"""What is ordered where it is "immediate": who directs "the evacuation of the hotel" may lead it himself."""
_PARTICLES = word_set("out back up away home to off again names")
_ASKED_FOR = word_set("whom which what who that")
_VERDICTS = word_set("a an one")
_ANYBODY = word_set("anyone anybody everyone those all people somebody someone")
_REASONS = word_set("why whether if how")
_QUESTIONS = word_set("why whether if how what who when where")


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
    if tokens[index].lower == "as" and lemma in _JUDGING and not left.quoted:
        return place_right(draft, index)  # "dismissed as lies the reports of …"
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


def _is_party(tagged: Tagged, index: int) -> bool:
    """ "blasted Odo Fenn for …", "dismissed him as …", "challenged them to …": somebody, and then what for."""
    token = tagged.tokens[index]
    if not token.capital and token.lower not in _JUDGED:
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
    if _links_blame(tagged, index) and tagged.lower(draft.speaker[0] - 1) not in _ASKED_FOR:
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
    draft.deed = draft.cue.verb.lemma == "order" and thing
    return draft.deed and place_right(draft, index)


def _directs(draft: Draft) -> bool:
    """Is somebody told to do something, or is it told in a clause or a quotation what is to be done?"""
    tagged = draft.tagged
    index = draft.cue.last
    if tagged.lower(index) == "that":
        return tagged.has_verb(index + 1, len(tagged.tokens)) and place_right(draft, index + 1)
    if draft.cue.verb.lemma == "order" and (left := look_left(draft)).open and left.quoted:
        return place_left(draft)  # "“Fire,” he ordered"
    if draft.cue.verb.lemma == "order" and is_quote(tagged, index + bool(tagged.mark(index) in tuple(",:"))):
        return place_right(draft, index)  # "ordered “a full inquiry”"
    for place in range(index + 1, min(len(tagged.tokens) - 1, index + _LONGEST_PARTY)):
        following = tagged.tokens[place + 1]
        if tagged.lower(place) == "to":
            if following.capital or following.lower in DETERMINERS or not _names_party(tagged, index, place):
                return False
            if following.lower == "be" and draft.cue.verb.lemma == "order" and _is_done(tagged, place + 2):
                return False  # "ordered an inquiry to be held", not "ordered residents to be ready"
            draft.set_target(index, place - (tagged.lower(place - 1) == "not"))
            return place_right(draft, index)
        if place <= index + 3 and draft.cue.verb.lemma != "order" and _is_ordered(tagged, index, place):
            return place_right(draft, index)
        concerned = tagged.lower(place).endswith("ed")  # "the authorities concerned"
        if tagged.mark(place) or (tagged.verb[place] and not concerned):
            return False
    return False


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
        and tokens[index].lower not in _JUDGED
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
    return tagged.lower(index) in _ASKED_FOR and not conjunction


def _is_judged(tagged: Tagged, index: int) -> bool:
    """ "called it a trap", "called the plan a grave mistake": an object, then what it is said to be."""
    if tagged.lower(index) in _JUDGED:
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
