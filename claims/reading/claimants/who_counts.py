"""Who gives a number, told without a statement: an owner ("the union's toll is 30"), a gap ("police put it at nine, the union at
30"), a verb of counting, a tally, an agent ("put at 30 by the union", "confirmed dead by the union").
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.claimants.who_gives import RELEASED, giver_of_total, joint_end, released_by, reviser
from claims.reading.claimants.who_has_counted import keeps_count, verb_of_counting_blows, verb_of_having
from claims.reading.counts.entries import SAYING, entry_before
from claims.reading.counts.items import claims_only
from claims.reading.fates.said_of_them import who_says_it
from claims.reading.speakers.claimant_phrases import (
    JOINTS,
    LISTING,
    is_of_a_name,
    is_pronoun,
    noun_end,
    past_between,
    phrase_end,
    phrase_start,
    subject_before,
    subject_of,
)
from claims.reading.speakers.counting_bodies import LONGEST_CLAIMANT, can_count
from claims.reading.words.army_losses import LOSS_NOUNS
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import is_numeral
from claims.reading.words.places import place
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

_PUTTING = frozenset(
    ("pegs", "pegged", "puts", "put", "estimates", "estimated", "gives", "gave", "sets", "set")
)
COUNTING = _PUTTING | LISTING
"""Verbs by which somebody gives a number."""
_MOURNING = word_set("mourned mourn mourning")
OWN = word_set("its his her their")
_AT = frozenset(("at", "as"))
_CONFIRMING = frozenset(("confirmed", "declared", "reported", "listed"))
_ENTERED = frozenset(
    (
        *("posted", "recorded", "reported", "registered", "documented", "announced", "counted", "listed"),
        *("certified", "acknowledged", "admitted", "verified"),
    )
)
_TO_RELEASED = 22
"""Tokens of "figure released by the authorities, shortly before dawn, was" before a number."""
_TO_PLAIN = 14
"""Tokens up to which a toll, and no list, needs no verb: "the toll given by the ministry, nine dead"."""
_AMOUNTING = word_set(
    "was is at to as stood of showed shows names named lists listed had has includes included records recorded"
)
"""What stands between a tally and its number."""
_OF_TALLIES = word_set(
    "earlier early previous initial preliminary first latest last official unofficial provisional new higher lower"
    " death casualty running final"
)
"""What describes a tally and is no claimant."""
_STATES = frozenset(("dead", "missing", "killed", "injured", "wounded"))
_JOINED = 3
"""Tokens of "registered 940 cases and" behind the verb."""
_TO_TOTAL = 6
"""Tokens of "total rose to" before a number."""
_TO_TOLL = 3
"""Tokens between an owner and the toll: "the union's latest official toll"."""
_TO_AS = 5
"""Tokens behind "the Weir Office" of "identified by the Weir Office and Vell Council as"."""
_TO_AGENT = 13
"""Tokens from the count to "by" in "nine people, including two children, were reported missing by relatives"."""
_TO_STATE = 3
"""Tokens before "by" among which "confirmed dead" stands."""
_RELATIVE = frozenset(("who", "which", "that"))
_BEFELL = word_set("had have were was has")
_TO_SAID = 6
"""Tokens of "the ministry of works said"."""
_GETTING = word_set("received got has had")
_FINDING = word_set("found finds")
_FINDERS = word_set("review audit inquiry report study survey investigation commission panel")
"""What finds deaths by looking into papers, where rescuers who find some have come upon them."""
_GIVING = word_set("gave gives reported posted mourned mourns recorded confirmed")


def who_counts(count: Count) -> tuple[int, int] | None:
    """The tokens of whoever gives a number by an owner, a gap or a verb right before it; None where nobody does."""
    span = _owner_of_toll(count) or _gapped(count) or _claiming(count) or _other_count(count)
    if span is None and count.statement is None:
        span = next(filter(None, (rule(count) for rule in _RULES)), None)
    if span is None or span[0] >= span[1]:
        return None  # a mark stands where somebody should
    if is_pronoun(count.tokens, span):
        return span
    return span if can_count(count.tokens[slice(*span)]) or _is_rival_state(count, span) else None


def _is_rival_state(count: Count, span: tuple[int, int]) -> bool:
    """ "Norland reported 13 dead and Sudland nine", also by their capitals: one state beside another that speaks; or behind
    anybody who says it, "the ministry says nine died; Norland, 40"."""
    first, last = span
    speaker = count.statement.speaker if count.statement is not None else None
    if last - first != 1 or speaker is None or not _is_state(count.tokens[first].text):
        return False
    said = any(token.lower in SAYING for token in count.tokens[:first])
    return _is_state(speaker) or (said and entry_before(count.tokens, count.first) == span)


def _is_state(name: str) -> bool:
    known = place(name)
    return known is not None and known.kind in ("country", "capital")


def _owner_of_toll(count: Count) -> tuple[int, int] | None:
    """ "The union's latest toll is 30", ", the union's at 30"."""
    tokens, toll = count.tokens, count.figure.trigger
    if count.statement is not None or tokens[toll].lower in LOSS_NOUNS:
        return None  # "the army's losses" are counted by somebody else
    if not count.figure.rule.startswith("toll"):
        toll = next(
            (
                at
                for at in range(count.first - 2, max(0, count.first - _TO_TOTAL), -1)
                if tokens[at].lower in words_for("totals")
            ),
            0,
        )
        if not toll or tokens[count.first - 1].lower not in ("to", "at", "was", "is"):
            return None
    last = count.first - 2 if tokens[count.first - 1].lower in _AT else toll - 1
    for at in range(last, max(0, last - _TO_TOLL), -1):
        if tokens[at].kind == "clitic" and tokens[at].lower in ("'s", "'"):
            return phrase_start(tokens, at), at
        if not tokens[at].is_word:
            return None
    return None


def _gapped(count: Count) -> tuple[int, int] | None:
    """ "Police put the toll at nine, the union at 30", "police counted nine, the union 30"."""
    tokens = count.tokens
    if count.figure.rule == "place-list" and (entered := entry_before(tokens, count.first)):
        return entered
    if count.statement is None or not count.is_bare or count.statement.start >= tokens[count.first - 1].start:
        return None
    if count.figure.rule == "lost-list" or tokens[count.first - 1].lower == "for":
        return None  # "the rebels lost 20 men and the army six, the governor said", "were to blame for nine and the army for six"
    end = count.first - (tokens[count.first - 1].lower in (*_AT, "of"))
    if end == count.first and not (
        count.last >= len(tokens) or tokens[count.last].lower in (".", ";", ",", "and")
    ):
        return None
    first = phrase_start(tokens, end)
    opens = first > 0 and (tokens[first - 1].text in ",;" or tokens[first - 1].lower in JOINTS)
    told = any(
        is_numeral(token) for token in tokens[:first]
    )  # not "put the losses of the police and army at six"
    return (first, end) if opens and told and first < end else None


def _putting(count: Count) -> tuple[int, int] | None:
    """ "which the union puts at 30", "the union, for its part, estimates them at 30"."""
    tokens, at = count.tokens, count.first - 1
    verb = at - 1 - (at > 1 and tokens[at - 1].lower in ("them", "it"))
    if at < 1 or tokens[at].lower not in _AT or tokens[verb].lower not in _PUTTING:
        return None
    end = verb
    if [token.text for token in tokens[end - 1 : end]] == [","] and tokens[end - 2].lower == "part":
        end = next((place for place in range(end - 2, 0, -1) if tokens[place].text == ","), 0)
    told = past_between(tokens, end)
    first = phrase_start(tokens, told)
    relative = next(
        (place for place in range(told - 1, first - 1, -1) if tokens[place].lower in ("which", "that")), None
    )
    if relative is None:
        return first, end
    return relative + 1, told  # "a toll that officials had first put at 30"


def _saying(count: Count) -> tuple[int, int] | None:
    """ "The rebels say 30.", "Civil Defence counts 1,518 people", "The junta has confirmed only nine", "Brask admits to 5"."""
    tokens, verb = count.tokens, count.first - 1
    if verb > 0 and tokens[verb].lower in _MOURNING and _are_own(count):
        return subject_of(tokens, verb)
    if count.figure.trigger == verb and count.figure.rule == "verb-before":
        return None  # "a single storm claimed 158"
    listed = verb - _JOINED if verb > _JOINED and tokens[verb].lower == "and" else verb
    noun = count.last > 0 and (
        tokens[count.last - 1].lower in words_for("tolls-of") or tokens[count.last - 1].lower in _STATES
    )
    if verb > 0 and (tokens[listed].lower in LISTING or (noun and tokens[listed].lower in _GIVING)):
        return subject_of(tokens, listed)
    if noun and tokens[verb].lower in _FINDING:
        finder = subject_of(tokens, verb)
        inquires = finder and any(token.lower in _FINDERS for token in tokens[slice(*finder)])
        return finder if inquires else None  # "The review found 312 deaths"
    if not count.is_bare or verb < 1:
        return None
    form = CUE_FORMS.get(tokens[verb].lower)
    says = form is not None and form.frame in ("say", "weak")
    return subject_of(tokens, verb) if says or claims_only(tokens, count.first) else None


def _having(count: Count) -> tuple[int, int] | None:
    """ "The Weir Office has 18 confirmed deaths", "the agency counted 940 accidents, in which 73 people died"."""
    has = verb_of_having(count)
    if has:
        span = subject_before(count.tokens, past_between(count.tokens, has))
        return span if span and keeps_count(count.tokens[slice(*span)]) else None
    counts = verb_of_counting_blows(count)
    span = subject_of(count.tokens, counts) if counts else None
    named = " ".join(token.text for token in count.tokens[slice(*span)]) if span else ""
    return span if place(named) is None else None


def _are_own(count: Count) -> bool:
    """ "mourned two of its soldiers", "buried three of their comrades"."""
    return any(token.lower in OWN for token in count.tokens[count.first : count.last])


def _told_of(count: Count) -> tuple[int, int] | None:
    """ "The Red Cross had by noon received reports of 28 missing"."""
    tokens, of = count.tokens, count.first - 1
    reports = of > 2 and tokens[of].lower == "of" and tokens[of - 1].lower in ("reports", "word")
    return subject_of(tokens, of - 2) if reports and tokens[of - 2].lower in _GETTING else None


def _given_by(count: Count) -> tuple[int, int] | None:
    """ "The figure of 12 dead came from the ministry", "the count of 12 was issued by it"."""
    tokens, at = count.tokens, count.last
    of = count.first - 1
    if of < 1 or tokens[of].lower != "of" or tokens[of - 1].lower not in words_for("totals"):
        return None
    row = [token.lower for token in tokens[at : at + 3]]
    if row[:1] in (["came"], ["comes"]) and row[1:2] == ["from"]:
        return at + 2, phrase_end(tokens, at + 2)
    if (
        row[:1] != []
        and row[0] in words("be_forms")
        and row[1:2] != []
        and row[1] in RELEASED
        and row[2:] == ["by"]
    ):
        return at + 3, phrase_end(tokens, at + 3)
    return None


def _confirming(count: Count) -> tuple[int, int] | None:
    """ "Fourteen miners have been confirmed dead by the union", "one of the dead was identified by police as a boy"."""
    tokens = count.tokens
    row = [token.lower for token in tokens[count.last : count.last + 3]]
    if row[1:] == ["identified", "by"] and row[0] in words("be_forms"):
        end = phrase_end(tokens, count.last + 3)
        return (count.last + 3, end) if _is_called(tokens, end) else None
    for by in range(count.last + 1, min(len(tokens) - 1, count.last + _TO_AGENT)):
        if tokens[by].lower != "by":
            continue
        told = [token.lower for token in tokens[max(count.last, by - _TO_STATE) : by]]
        begin = by + 1 + (tokens[by + 1].kind == "quote")  # "reported by “friendly” papers"
        if by == count.last + 1 and told and told[-1] in _ENTERED:
            return begin, noun_end(tokens, begin)  # "the 142 deaths posted by the province"
        if told[-1] not in _STATES or _CONFIRMING.isdisjoint(told):
            return None
        return begin, phrase_end(tokens, begin)
    return None


def _is_called(tokens: Sequence[Token], index: int) -> bool:
    """ "identified by police on Monday as Odo Fenn", "as a boy who drowned"; not "identified by their relatives" nor "identified by the
    coroner as the search went on"."""
    for token in tokens[index : index + _TO_AS]:
        if not token.is_word:
            return False
        if token.lower == "as":
            behind = [each.lower for each in tokens[token.index + 1 : token.index + 1 + _TO_AS]]
            opens = behind[:1] == ["the"] or not words("pronouns").isdisjoint(behind[:1])
            acts = itertools.takewhile(lambda word: word not in ("who", "which", "that"), behind)
            return not opens and words("verbs").isdisjoint(acts)
    return False


def _tally(count: Count) -> tuple[int, int] | None:
    """ "an earlier coast guard tally of 34", "a count released by the operator listed seven dead"; not "a list kept by the ministry of mines
    before nine men died"."""
    tokens = count.tokens
    for at in range(count.first - 1, max(-1, count.first - _TO_RELEASED), -1):
        if tokens[at].lower in words_for("totals") | {"toll", "bulletin", "list"}:
            by = released_by(tokens, at)
            if by:
                plain = tokens[at].lower != "list" and tokens[at + 1].lower != "kept"
                plain = plain and count.first - at < _TO_PLAIN
                amounts = plain or _amounts_to(tokens, by + 1, count.first)
                return (by + 1, joint_end(tokens, by + 1)) if amounts else None
            return (
                _before_tally(tokens, at) if count.first - at <= 2 and tokens[at + 1].lower == "of" else None
            )
    return None


def _amounts_to(tokens: Sequence[Token], first: int, number: int) -> bool:
    """Does a verb of counting stand right before a number, or before one that it is joined to: "listed [seven dead and] two missing"?"""
    for at in range(number - 1, first, -1):
        lower = tokens[at].lower
        if lower in COUNTING or lower in _AMOUNTING:
            return at + 1 == number or is_numeral(tokens[at + 1])
        if lower in _RELATIVE or lower in words("subordinators"):
            return False
    return False


def _before_tally(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The body right before "tally", without "earlier" and "death" around it."""
    first = end = at
    while first > 0 and tokens[first - 1].is_word and tokens[first - 1].lower not in words("determiners"):
        first -= 1
    while end > first and tokens[end - 1].lower in _OF_TALLIES:
        end -= 1
    while first < end and tokens[first].lower in _OF_TALLIES:
        first += 1
    return (first, end) if first < end and at - first <= LONGEST_CLAIMANT else None


def _put_by(count: Count) -> tuple[int, int] | None:
    """ "The toll was put at 29 by the governor", "had been put by the governor at 29"."""
    tokens, at = count.tokens, count.first - 1
    if at < 2 or tokens[at].lower not in _AT:
        return None
    if tokens[at - 1].lower in _PUTTING and tokens[at - 2].lower in words("be_forms"):
        by = count.last
        return (by + 1, phrase_end(tokens, by + 1)) if _is_by(tokens, by) else None
    for by in range(at - 1, max(2, at - 2 - LONGEST_CLAIMANT), -1):
        if _is_by(tokens, by):
            put = tokens[by - 1].lower in _PUTTING and tokens[by - 2].lower in words("be_forms")
            return (by + 1, at) if put else None
    return None


def _is_by(tokens: Sequence[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index].lower == "by"


def _own_losses(count: Count) -> tuple[int, int] | None:
    """ "The Vesh Front gave its own losses as 14 dead", "The army put its dead at nine"."""
    tokens, at = count.tokens, count.first - 1
    if at < _TO_TOLL or tokens[at].lower not in _AT or tokens[at - 1].lower not in LOSS_NOUNS | _STATES:
        return None
    owner = at - 2 - (tokens[at - 2].lower == "own")
    told = tokens[owner].lower in OWN and tokens[owner - 1].lower in _PUTTING
    return subject_of(tokens, owner - 1) if told else None


def _said_of(count: Count) -> tuple[int, int] | None:
    """ "32 officers it said had been killed", "two men who police say were shot": whoever says what befell them stands between."""
    tokens = count.tokens
    first = count.last + (tokens[count.last].lower in _RELATIVE if count.last < len(tokens) else 0)
    cue = next(
        (at for at in range(first + 1, min(len(tokens) - 1, first + _TO_SAID)) if _says(tokens[at])), 0
    )
    if not cue or any(not is_of_a_name(token) or _is_no_name(token) for token in tokens[first:cue]):
        return None
    return (first, cue) if tokens[cue + 1].lower in _BEFELL else None


def _answering(count: Count) -> tuple[int, int] | None:
    """ "[How many have died?] At least 40, officials say": nothing else in the sentence."""
    tokens = count.tokens
    first = count.last + 1
    if count.first or first >= len(tokens) or tokens[count.last].text != ",":
        return None
    end = next((token.index for token in tokens[first + 1 : first + _TO_SAID] if _says(token)), 0)
    return (first, end) if end and not any(token.is_word for token in tokens[end + 1 :]) else None


def _is_no_name(token: Token) -> bool:
    """Words that stand in no subject: "is dead after what officials say was an accident"."""
    return token.lower in words("be_forms") or token.lower in words("prepositions") or token.lower == "what"


def _says(token: Token) -> bool:
    form = CUE_FORMS.get(token.lower)
    return form is not None and form.frame == "say" and form.form in ("past", "third", "base")


def _other_count(count: Count) -> tuple[int, int] | None:
    """ "The union puts the toll at 203, as against 142 certified by the ministry": of a number that stands for comparison whoever is said
    to have entered it, not whoever compares; "eight died, not three as the review states" is of the review."""
    if count.figure.rule != "comparison":
        return None
    first = count.last + 1
    if first < len(count.tokens) and count.tokens[count.last].lower == "as":
        near = count.tokens[first : first + _TO_SAID]
        said = next((token.index for token in near if token.lower in words_for("earlier-told")), 0)
        return (first, said) if said > first else None
    return _confirming(count)


def _claiming(count: Count) -> tuple[int, int] | None:
    """ "the 60 rebels the army claims to have killed", "the 90 people that a council listed as missing"."""
    last = count.figure.phrase.last
    if count.figure.rule != "after" or count.figure.trigger < last + 2:
        return None
    quoted = count.tokens[last].kind == "quote"
    return who_says_it(count.tokens, last + quoted)


_RULES = (
    giver_of_total,
    reviser,
    _own_losses,
    _said_of,
    _answering,
    _put_by,
    _tally,
    _putting,
    _saying,
    _told_of,
    _confirming,
    _given_by,
    _having,
)
"""Asked in this order of a number that stands in no statement."""
