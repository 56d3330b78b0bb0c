"""What makes a cue verb report nothing, with the reason that `extract --explain` tells.

"Did not say", "asked not to be named", "news reports": tables of questions, each with its reason, asked in their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.contents.broken_clauses import is_verb_between
from claims.reading.contents.cue_uses import (
    closes_sentence,
    is_apposition,
    is_marked,
    is_of_the_mind,
    is_thing,
    is_topic,
    reads_as_verb,
    says_no_more,
    takes_content,
    tells_who_somebody_is,
)
from claims.reading.contents.inside_content import is_deed_of_another, is_denied
from claims.reading.contents.no_speech import (
    disagrees,
    goes_by_records,
    is_columnist,
    is_gesture,
    is_heard,
    names_source,
    quotes_as_saying,
)
from claims.reading.grammar.inversions import denies_inverted, tells_inverted
from claims.reading.grammar.withheld_names import keeps_his_name
from claims.reading.speakers.questions_put import is_put_to
from claims.reading.speakers.who_can_speak import is_body, is_plural
from claims.reading.statements.asked_cues import quotes_at
from claims.reading.words.cues import CUE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.reading.grammar.syntax import Tagged
    from claims.reading.statements.asked_cues import AskedCue, Speaking
    from claims.reading.words.cues import Cue

_STATES = word_set("dead missing alive")
"""What people are confirmed or reported to be: no act of speech."""
_ACT_PREPOSITIONS = word_set("for of from against than before after without")
_PERSONS = word_set("he she")
_DOING = word_set("did does do")
_AILMENTS = word_set(
    "ache aches pain pains headache headaches nausea vomiting dizziness fever cough cramps breathlessness"
    " itching irritation diarrhoea diarrhea"
)
_BEHIND_AILMENTS = frozenset(("after", "before", "following"))
_ALSO_TROUBLES = word_set("headache headaches pain pains ache aches")
_BODY = word_set("skin eyes chest stomach throat limbs legs")
_WHERE_IT_AILS = _BODY | word_set("school clinic hospital scene camp site plant hostel centre center market")
_OWNERS = frozenset(("their", "his", "her"))
_TO_AILMENT = 4
"""Tokens of "severe stomach and chest" before "pains"."""


def no_verb(tagged: Tagged, cue: Cue) -> str:
    """The reason why a form is no verb of saying; empty where it may be one."""
    if not reads_as_verb(tagged, cue):
        return "a noun, or a form that reports nothing"
    if is_topic(tagged, cue):
        return "the topic of a headline"
    return "a participle: confirmed dead" if _is_state(tagged, cue) else ""


def reports_nothing(asked: AskedCue) -> str | None:
    """The reason why nothing is reported, whoever stands before the cue."""
    for reason, applies in _OF_ANY_FORM:
        if applies(asked):
            return reason
    return None


def cites(asked: AskedCue) -> str | None:
    """The reason why nothing is said with the gerund "citing"."""
    if not asked.is_gerund or asked.cue.verb.lemma != "cite":
        return None
    return next((reason for reason, applies in _CITING if applies(asked.tagged, asked.cue.last)), None)


def is_part_of_another(asked: AskedCue) -> str | None:
    """The reason why a gerund tells of an act, or is part of what somebody else says."""
    if not asked.is_gerund:
        return None
    for reason, applies in _OF_GERUNDS:
        if applies(asked):
            return reason
    return None


def not_said_by(asked: AskedCue, speaking: Speaking) -> str:
    """The reason why whoever stands there says nothing; empty where he does."""
    for reason, applies in _OF_SPEAKERS:
        if applies(asked, speaking):
            return reason
    return ""


def _is_state(tagged: Tagged, cue: Cue) -> bool:
    """ "Nine are confirmed dead"."""
    return cue.verb.form == "past" and tagged.lower(cue.last) in _STATES


def _is_not_said(asked: AskedCue) -> bool:
    """ "did not say", where "did not deny" stays a denial."""
    return asked.negated and asked.cue.verb.stance != "deny"


def _asks_somebody(asked: AskedCue) -> bool:
    """ "The mayor, asked whether he would go, said he would not"."""
    return is_put_to(asked.tagged, asked.cue)


def _points(asked: AskedCue) -> bool:
    """ "pointing to his chest"."""
    return is_gesture(asked.tagged, asked.cue)


def _believes(asked: AskedCue) -> bool:
    """ "they believe the weir will go"."""
    return is_of_the_mind(asked.tagged, asked.cue, asked.end)


def _describes_somebody(asked: AskedCue) -> bool:
    """ "Odo Fenn, who has endorsed Orr, …"."""
    return tells_who_somebody_is(asked.tagged, asked.cue, asked.end)


def _tells_who_asked(asked: AskedCue) -> bool:
    """ "colleagues who asked for a treatment were mocked": a clause that only tells who is meant."""
    tagged, cue = asked.tagged, asked.cue
    for_ = cue.verb.lemma == "ask" and tagged.lower(cue.last) == "for"
    if not for_ or asked.previous != "who" or tagged.mark(cue.first - 2) == ",":
        return False
    end = next((at for at in range(cue.last, len(tagged.tokens)) if tagged.mark(at)), len(tagged.tokens))
    return any(tagged.lower(at) in words("be_forms") | words("auxiliaries") for at in range(cue.last, end))


def _tells_of_pain(asked: AskedCue) -> bool:
    """ "They complained of stomach ache and nausea": what ails somebody, not "of the pain that the tax had caused"."""
    tagged, at = asked.tagged, asked.cue.last
    first = at + 1 + (tagged.lower(at + 1) in ("a", "an"))
    told_of = tagged.lower(first) in words("determiners")
    if asked.cue.verb.lemma != "complain" or tagged.lower(at) != "of" or told_of:
        return False
    ails = next((place for place in range(first, first + _TO_AILMENT) if tagged.lower(place) in _AILMENTS), 0)
    if not ails:
        return False
    behind, following = tagged.lower(ails + 1), tagged.lower(ails + 2)
    if tagged.lower(ails - 1) == "growing":
        return False
    if behind in ("and", "or"):
        return any(tagged.lower(place) in _AILMENTS for place in range(ails + 2, ails + 2 + _TO_AILMENT))
    if behind in ("when", "while"):
        return tagged.lower(ails) not in _ALSO_TROUBLES
    if behind in ("in", "at"):  # "pain in their chests", "at the school", not "at the slow pace of aid"
        there = tagged.lower(ails + 3)
        return following in words("determiners") and (there in _WHERE_IT_AILS or following in _OWNERS)
    return not behind.isalpha() or behind in _BEHIND_AILMENTS or behind in _BODY


def _asks_for_silence(asked: AskedCue) -> bool:
    """ "a doctor, requesting anonymity,"."""
    return keeps_his_name(asked.tagged, asked.cue, asked.end)


def _cites_as_saying(asked: AskedCue) -> bool:
    """ "cited a doctor as saying that nine had died"."""
    return asked.cue.verb.lemma == "cite" and quotes_as_saying(asked.tagged, asked.cue.last)


def _is_act(asked: AskedCue) -> bool:
    """ "the price of calling for peace", where "before asking: “…”" quotes what was said."""
    if asked.previous not in _ACT_PREPOSITIONS:
        return False
    return asked.previous not in ("before", "after") or not quotes_at(asked.tagged, asked.cue.last)


def _is_heard_by_another(asked: AskedCue) -> bool:
    """ "after receiving a call stating"."""
    return is_heard(asked.tagged, asked.cue.first - 1)


def _is_told_before(asked: AskedCue) -> bool:
    """ "She told us that the gang had called her asking for money"."""
    return asked.earlier is not None and is_deed_of_another(asked.tagged, asked.cue, asked.earlier)


def _is_denied_by_another(asked: AskedCue) -> bool:
    """ "dismissed a text message claiming"."""
    return asked.earlier is not None and is_denied(asked.earlier, asked.cue.first)


def _shows_something(asked: AskedCue, speaking: Speaking) -> bool:
    """ "The crater suggests …"."""
    anybody = speaking.inherited or speaking.loosely
    return not anybody and is_thing(asked.tagged, asked.cue, speaking.speaker)


def _sums_up(asked: AskedCue, speaking: Speaking) -> bool:
    """ "…, claims that were echoed"."""
    return speaking.inherited and is_apposition(asked.tagged, asked.cue)


def _is_bare_after_one(asked: AskedCue, speaking: Speaking) -> bool:
    """ "the mayor claim", where "officials claim", "did the mayor claim" and "the ministry say" report."""
    tagged, cue, speaker = asked.tagged, asked.cue, speaking.speaker
    return (
        cue.verb.form == "base"
        and not asked.is_infinitive
        and not tagged.sentence.headline
        and asked.previous not in _DOING
        and not tells_inverted(tagged, speaker)
        and not is_plural(tagged, speaker)
        and not says_no_more(tagged, cue)
        and not (asked.cue.verb.lemma == "say" and is_body(tagged, speaker))
    )


def _is_of_another_number(asked: AskedCue, speaking: Speaking) -> bool:
    """ "the leaders of other states"."""
    return disagrees(asked.tagged, asked.cue, speaking.speaker)


def _is_in_question(asked: AskedCue, speaking: Speaking) -> bool:
    """ "whether the mayor said so"."""
    return not speaking.inherited and asked.tagged.lower(speaking.speaker[0] - 1) == "whether"


def _is_denied_first(asked: AskedCue, speaking: Speaking) -> bool:
    """ "Nor did the mayor say that …"."""
    return not speaking.inherited and denies_inverted(asked.tagged, speaking.speaker)


def _is_of_the_page(asked: AskedCue, speaking: Speaking) -> bool:
    """ "I think", "you say"."""
    return is_columnist(asked.tagged, asked.cue, speaking.speaker)


def _is_noun(asked: AskedCue, speaking: Speaking) -> bool:
    """ "news reports", where "he reports" and "the ministry claims that …" are verbs."""
    tagged, cue, speaker = asked.tagged, asked.cue, speaking.speaker
    if cue.verb.form != "third" or tagged.lower(cue.first) not in CUE_NOUNS:
        return False
    if tagged.lower(speaker[0]) in _PERSONS and speaker[1] == asked.end + 1:
        return False
    return not is_marked(tagged, speaker) or not (
        takes_content(tagged, cue.last)
        or closes_sentence(tagged, cue, speaker)
        or is_verb_between(tagged, speaker, cue)
    )


_OF_ANY_FORM: tuple[tuple[str, Callable[[AskedCue], bool]], ...] = (
    ("not said", _is_not_said),
    ("who is asked", _asks_somebody),
    ("a hand that points", _points),
    ("a belief or a wish", _believes),
    ("tells who somebody is", _describes_somebody),
    ("tells who it is that asked", _tells_who_asked),
    ("what ails somebody", _tells_of_pain),
    ("who asks that his name be kept", _asks_for_silence),
    ("whom somebody cites", _cites_as_saying),
)
_CITING: tuple[tuple[str, Callable[[Tagged, int], bool]], ...] = (
    ("whom somebody cites", names_source),
    ("what somebody goes by", goes_by_records),
)
_OF_GERUNDS: tuple[tuple[str, Callable[[AskedCue], bool]], ...] = (
    ("an act that is spoken of", _is_act),
    ("what a caller said", _is_heard_by_another),
    ("part of what is said before", _is_told_before),
    ("what a paper says that is denied", _is_denied_by_another),
)
_OF_SPEAKERS: tuple[tuple[str, Callable[[AskedCue, Speaking], bool]], ...] = (
    ("a thing that only shows something", _shows_something),
    ("a noun that sums up what stands before", _sums_up),
    ("a bare form after one speaker", _is_bare_after_one),
    ("more likely a noun", _is_of_another_number),
    ("not said: it is the question", _is_in_question),
    ("not said", _is_denied_first),
    ("the writer or the reader speaks", _is_of_the_page),
    ("more likely a noun", _is_noun),
)
