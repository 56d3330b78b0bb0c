"""Is the form of a cue verb used to report speech here: no noun, no wish, no other sense?"""

from __future__ import annotations

from claims.lexicon import group, word_set, words
from claims.reading.contents.after_cue import begins_infinitive
from claims.reading.contents.noun_uses import is_noun_use
from claims.reading.grammar.noun_phrases import (
    ORGANISATIONS,
    PERSON_ROLES,
    SPEAKING_NOUNS,
    Span,
    phrase_after,
)
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    NEGATIONS,
    PRONOUNS,
    SUBORDINATORS,
    Tagged,
    is_adverb,
)
from claims.reading.speakers.who_can_speak import COUNTED, head_of
from claims.reading.words.cues import CUE_NOUNS, Cue
from claims.reading.words.numerals import is_number

_MODALS = word_set("would could may might can must should shall 'd let")
_NEAR_VERB = 10
"""Tokens."""
_TITLES = PERSON_ROLES | {"former"}
_BASE_FORMS = words("cue_base_forms")
_BETWEEN_ACTS = frozenset(("to", "and", "but", "that", "who", "which"))
_LIVE = word_set("live latest updates recap")
_GOING = frozenset(("went", "goes", "going"))
"""Before "on to": "Fenn went on to explain"."""
_SHOWING = word_set("suggest indicate underscore underline hint signal imply reveal")
"""Cues that things take as well as people."""
MINDS = word_set("believe think fear hope expect wonder wish")
_WISHES = word_set("hope wish")
_OF_WISHES = word_set("to for of about in on over")
_ONLY_BEFORE_THAT = word_set("accept")
_WHO = frozenset(("who", "which", "that"))
_FINITE = word_set("had have has was were is are")
_QUOTED_INFINITIVES = frozenset(["demand", "urge", "condemn"])


def reads_as_verb(tagged: Tagged, cue: Cue) -> bool:
    """False where the form is a noun, or a bare form that is read only after some verbs."""
    if cue.verb.form == "base":
        if tagged.lower(cue.first - 1) == "to":
            went_on = tagged.lower(cue.first - 2) == "on" and tagged.lower(cue.first - 3) in _GOING
            return (
                went_on
                or act_before(tagged, cue) > 0
                or (cue.verb.lemma in _QUOTED_INFINITIVES and _quote_ahead(tagged, cue.last))
            )
        common = (
            cue.verb.lemma in _BASE_FORMS
            or cue.verb.frame in ("call", "urge", "phrase")
            or is_saying(tagged, cue)
            or _closes_quotation(tagged, cue.first)
            or tagged.lower(cue.first - 1) in ("they", "we")
        )
        noun = tagged.lower(cue.first) in CUE_NOUNS
        if not common and not (noun and _opens_clause(tagged, cue.last)):
            return False
        if (_is_unreal(tagged, cue.first) and not says_no_more(tagged, cue)) or _goes_on_infinitive(
            tagged, cue.first
        ):
            return False
    if cue.verb.lemma in _ONLY_BEFORE_THAT and not _leads_that_clause(tagged, cue.last):
        return False  # "accepted the offer", "accepted that offer"
    if cue.verb.lemma == "tell" and tagged.lower(cue.last) == "apart":
        return False  # "could not be told apart"
    if cue.verb.lemma == "rule" and [tagged.lower(at) for at in (cue.last, cue.last + 1)] == ["that", "out"]:
        return False
    if cue.verb.lemma == "forecast" and tagged.lower(cue.first - 1) in ("weather", "rain", "flood", "storm"):
        return False  # "the weather forecast division"
    if cue.verb.frame == "phrase" and cue.verb.form == "past" and tagged.lower(cue.first + 1) == "at":
        return False  # "the quake, put at magnitude 7 by the bureau, struck at dawn"
    if cue.verb.frame == "promise" and cue.verb.form == "past" and _has_own_finite(tagged, cue.last):
        return False
    return not (is_noun_use(tagged, cue.first) or _is_described(tagged, cue) or _tells_of_rank(tagged, cue))


def _has_own_finite(tagged: Tagged, index: int) -> bool:
    """ "the houses promised had been built", "the houses promised to the families were never built": what is told of the things."""
    given = tagged.lower(index) == "to" and not begins_infinitive(tagged, index)
    receiver = phrase_after(tagged, index + 1) if given else None
    return tagged.lower(receiver[1] if receiver else index) in _FINITE


def _tells_of_rank(tagged: Tagged, cue: Cue) -> bool:
    """ "The men, Norlanders and alleged members of the Vesh Front, have appealed": an adjective, with a comma behind its noun."""
    if tagged.lower(cue.first) != "alleged" or tagged.lower(cue.last) not in group(
        "side_words", "party-ranks"
    ):
        return False
    who = phrase_after(tagged, cue.last)
    return who is not None and (who[1] >= len(tagged.tokens) or tagged.mark(who[1]) in (",", ".", ")"))


def _is_described(tagged: Tagged, cue: Cue) -> bool:
    """ "reports that track the cost", "Western states in the north": a noun, for a clause about it follows or none."""
    if cue.verb.form != "third" or tagged.lower(cue.first) not in CUE_NOUNS:
        return False
    following = tagged.lower(cue.last)
    if following == "that":
        return tagged.has_verb(cue.last + 1, cue.last + 2)
    plain = cue.last < len(tagged.tokens) and not tagged.mark(cue.last)
    return cue.verb.lemma == "state" and plain


def act_before(tagged: Tagged, cue: Cue) -> int:
    """The place of the act in "used his speech to call for …", "went on television to declare …"; 0 where there is none.

    Somebody speaks, and the verb of saying tells what for.
    """
    if cue.verb.stance == "other" and cue.verb.frame == "weak":
        return 0
    for place in range(cue.first - 2, max(0, cue.first - _NEAR_VERB), -1):
        lower = tagged.lower(place)
        if tagged.mark(place) or lower in _BETWEEN_ACTS:
            return 0
        if lower in words("speaking_acts"):
            negated = any(tagged.lower(at) in NEGATIONS for at in range(max(0, place - 3), place))
            return 0 if negated or (lower == "used" and place == cue.first - 2) else place
        if tagged.verb[place] and lower not in AUXILIARIES:
            return 0
    return 0


def is_saying(tagged: Tagged, cue: Cue) -> bool:
    """A clause with "that" or a quotation follows at once: whatever stands before the verb says it."""
    if cue.verb.frame not in ("say", "weak", "promise", "find"):
        return False
    return tagged.lower(cue.last) == "that" or tagged.mark(cue.last) == '"'


def is_thing(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "a look at Fenn's boats suggests", "Brask's victory underscored": a subject whose head is no word for anybody."""
    if cue.verb.lemma not in _SHOWING or tagged.lower(speaker[0]) in PRONOUNS:
        return False
    head = tagged.tokens[head_of(tagged, speaker)]
    if head.kind != "word" or head.capital or head.lower in SPEAKING_NOUNS:
        return False
    return head.lower not in COUNTED and not head.lower.endswith(
        ("self", "selves", "er", "or", "ist", "-year-old")
    )


def _leads_that_clause(tagged: Tagged, index: int) -> bool:
    """ "that the order was late", not "that award in May": a verb before the next mark."""
    if tagged.lower(index) != "that":
        return False
    end = next((at for at in range(index + 2, len(tagged.tokens)) if tagged.mark(at)), len(tagged.tokens))
    return bool(tagged.mark(index + 1)) or tagged.has_verb(index + 1, end)


def is_of_the_mind(tagged: Tagged, cue: Cue, end: int) -> bool:
    """ "they believe the weir will go", "hoping for a turn": what somebody holds, in nobody's words; with a number it is a count
    ("police believe nine are buried").

    `end` is the token before the cue and its helpers.
    """
    if cue.verb.lemma not in MINDS or _quote_ahead(tagged, cue.last):
        return False
    ends = cue.last >= len(tagged.tokens) or tagged.mark(cue.last) in (",", ".")
    if ends and cue.verb.lemma in _WISHES:
        return all(
            token.quotation < 0 for token in tagged.tokens[: cue.first]
        )  # "The weir, officials hope, will hold"
    if not ends and not any(_counts(tagged, at) for at in range(cue.last, len(tagged.tokens))):
        return True
    following = tagged.lower(cue.last)
    mused = cue.verb.lemma == "think" and cue.verb.form == "gerund" and following != "that"
    counted = (
        following == "about" and _counts(tagged, cue.last + 1) and _has_own_verb(tagged, cue.last + 2)
    )  # "historians think about 900 men died"
    return mused or tagged.lower(end) in _WHO or (following in _OF_WISHES and not counted)


def _has_own_verb(tagged: Tagged, index: int) -> bool:
    """ "900 men died", asked behind the number; not "12 comrades who died", "20 things when they vote"."""
    for place in range(index, len(tagged.tokens)):
        if tagged.verb[place]:
            return True
        if tagged.mark(place) or tagged.lower(place) in _WHO or tagged.lower(place) in SUBORDINATORS:
            return False
    return False


def _counts(tagged: Tagged, index: int) -> bool:
    """Could it count somebody, which "£200", "40-year-old", "eleven metres" and "in 2016" do not?"""
    token = tagged.tokens[index]
    measured = tagged.lower(index + 1) in words("measures")
    year = token.kind == "number" and len(token.text) == len("2016") and token.text.isdigit()
    dated = year and tagged.lower(index - 1) in ("in", "of", "since", "until")
    return token.kind != "figure" and is_number(token) and not measured and not dated


def tells_who_somebody_is(tagged: Tagged, cue: Cue, end: int) -> bool:
    """ "Odo Fenn, who has endorsed Orr, …": a deed in a relative clause, without a word of his."""
    deed = cue.verb.frame == "object" and cue.verb.stance == "other"
    deed = deed or (cue.verb.lemma == "declare" and tagged.lower(cue.last) in DETERMINERS)
    return deed and tagged.lower(end) in _WHO and not _quote_ahead(tagged, cue.last)


def _closes_quotation(tagged: Tagged, index: int) -> bool:
    """ "…,” the two write": a quotation that ends with a comma shortly before."""
    if tagged.mark(index - 1):
        return False  # "…,” state senator Odo Fenn said"
    for place in range(index - 2, max(1, index - _NEAR_VERB), -1):
        if tagged.mark(place):
            return tagged.mark(place) == '"' and tagged.mark(place - 1) == ","
    return False


def _is_unreal(tagged: Tagged, index: int) -> bool:
    """ "they would ask", "he may call": said of what is not so."""
    index -= 1
    while index > 0 and (is_adverb(tagged.tokens[index]) or tagged.lower(index) in PRONOUNS):
        index -= 1
    return tagged.lower(index) in _MODALS and not (tagged.tokens[index].capital and index > 0)


def says_no_more(tagged: Tagged, cue: Cue) -> bool:
    """ "would only say that the case is closed": that much is said."""
    if cue.verb.lemma != "say" or cue.verb.form != "base":
        return False
    before = [tagged.lower(at) for at in (cue.first - 2, cue.first - 1)]
    told = cue.last + (tagged.lower(cue.last) == "only")
    limited = before == ["would", "only"] or (before[1] == "would" and told > cue.last)
    return limited and (tagged.lower(told) == "that" or tagged.mark(told) == '"')


def _goes_on_infinitive(tagged: Tagged, index: int) -> bool:
    """ "to step forward and say": a bare form that an infinitive before it carries on."""
    if tagged.lower(index - 1) not in ("and", "or"):
        return False
    for place in range(index - 2, max(-1, index - _NEAR_VERB), -1):
        if tagged.lower(place) == "to":
            return True
        if tagged.mark(place) or tagged.verb[place]:
            return False
    return False


def _opens_clause(tagged: Tagged, index: int) -> bool:
    """ "observers note the weir is old": a subject at once and a verb near by."""
    subject = tagged.lower(index) in DETERMINERS or tagged.lower(index) in PRONOUNS
    return subject and tagged.has_verb(index + 1, index + _NEAR_VERB)


def _quote_ahead(tagged: Tagged, index: int) -> bool:
    return any(token.kind == "quote" for token in tagged.tokens[index : index + 4])


def takes_content(tagged: Tagged, index: int) -> bool:
    """False before a mark, a verb or a connector: "Western states, …", "states have"."""
    if tagged.mark(index) in ('"', ":"):
        return True
    if tagged.mark(index) == "," and tagged.lower(index + 1) in words("citing"):
        return True  # "The Herald reports, citing a doctor, that nine died"
    lower = tagged.lower(index)
    return not tagged.mark(index) and not tagged.has_verb(index, index + 1) and lower not in CONJUNCTIONS


def is_apposition(tagged: Tagged, cue: Cue) -> bool:
    """ "…, claims that were echoed": a noun after a comma, which tells what stands before."""
    noun = cue.verb.form == "third" and tagged.lower(cue.first) in CUE_NOUNS
    return noun and tagged.mark(cue.first - 1) == ","


def closes_sentence(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "The weir has gone, the Herald reports.": a comma before, the end of the sentence or another clause behind."""
    ends = cue.last >= len(tagged.tokens) or tagged.mark(cue.last) == "." or _goes_on(tagged, cue.last)
    before = speaker[0] - 1
    if tagged.mark(before) == '"' and tagged.mark(before - 1) == ",":
        return ends  # "“…,” Fenn notes."
    return ends and tagged.mark(before) == "," and tagged.has_verb(0, speaker[0])


def _goes_on(tagged: Tagged, comma: int) -> bool:
    """ ", and 200 have died", ", against 740 last year"."""
    if tagged.mark(comma) != ",":
        return False
    joined = tagged.lower(comma + 1) in ("and", "but", "while")
    compared = tagged.lower(comma + 1) in ("against", "including", "among")
    return compared or (joined and tagged.has_verb(comma + 2, len(tagged.tokens)))


def is_marked(tagged: Tagged, speaker: Span) -> bool:
    """A name, a pronoun, a phrase with a determiner or a described body: "the ministry claims", not "news reports"."""
    head = tagged.tokens[speaker[0]]
    titled = tagged.tokens[speaker[1] - 1].capital and head.lower in _TITLES
    body = tagged.lower(speaker[1] - 1) in ORGANISATIONS and speaker[1] - speaker[0] > 1
    return titled or body or head.capital or head.lower in DETERMINERS or head.lower in PRONOUNS


def is_topic(tagged: Tagged, cue: Cue) -> bool:
    """ "Orrvik protests: …", "Orrvik protests live: …": in a headline a noun before the colon."""
    after = cue.last + (tagged.lower(cue.last) in _LIVE)
    rallies = cue.verb.lemma == "protest" and tagged.mark(after + 1) != '"'
    if not (tagged.sentence.headline or rallies) or tagged.lower(cue.first) not in CUE_NOUNS:
        return False
    return tagged.mark(after) == ":" and not tagged.has_verb(0, cue.first)
