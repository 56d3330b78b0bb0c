"""Two clauses under one verb of saying: "X said A and that B" and "X found that A, that B" are two statements, "X said A but that B"
is one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.contents.content_links import TIMES_OF_DAY
from claims.reading.contents.drafts import LEAST_CONTENT
from claims.reading.grammar.syntax import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, is_adverb
from claims.reading.speakers.who_can_speak import can_speak
from claims.reading.words.numerals import is_number

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.syntax import Tagged

_FRAMES = word_set("say tell weak find")
_TIMES = TIMES_OF_DAY | {"same"}
_ORDINALS = word_set("first firstly second secondly third thirdly finally lastly is was")
_APPEALED_TO = word_set("on upon to")
_OF_ALL = word_set("all both other")
_TO_ORDER = 9
"""Tokens of "on all the parties to the deal to" behind which an order begins."""
_LEAST_LISTED = 3
"""Tokens of the clause before the comma."""
_TO_LAST = 30
"""Tokens of a list in which "and that" must follow."""
_TO_COMMA = 8
"""Tokens of "state radio in Vell on Sunday"."""
_TO_HELP = 4
"""Tokens of "nine of them are"."""
_COUNTS = word_set("number figure toll count tally total")
_TO_VERB = 16
"""Tokens of the second clause in which its verb stands."""


def split_clauses(draft: Draft) -> list[Draft]:
    """One draft for each clause that "and that" adds to the content; else the draft alone."""
    tagged = draft.tagged
    if draft.reach == "around" and not draft.interrupted:
        return _split_around(draft)
    if draft.rule == "call" and (second := _second_appeal(draft)):
        return _parted(draft, second)
    if draft.reach != "right" or draft.cue.verb.frame not in _FRAMES or "that" not in tagged.sentence.lowers:
        return [draft]
    found = [draft]
    for token in tagged.tokens[draft.cue.last : -1]:
        if _adds_clause(tagged, token.index, found[-1]):
            last = found.pop()
            comma = tagged.mark(token.index + 1) == ","  # "and that, by noon, nine had died"
            begins = tagged.tokens[token.index + 1 + comma]
            end = token.index - 1
            while tagged.mark(end - 1) == ",":
                end -= 1
            before = tagged.tokens[end - 1]
            found += [replace(last, end=before.end), replace(last, start=begins.start, target=None)]
    return found


def _second_appeal(draft: Draft) -> int | None:
    """Where "on donors to pay" begins in "called on the parties to talk, and on donors to pay"."""
    tagged = draft.tagged
    inside = draft.inside()
    if draft.reach != "right" or not inside or tagged.lower(inside[0]) not in _APPEALED_TO:
        return None
    for at in inside[2:-2]:
        again = tagged.lower(at) == tagged.lower(inside[0]) and tagged.lower(at - 1) == "and"
        if not again or not any(tagged.lower(before) == "to" for before in range(inside[0] + 2, at)):
            continue
        to = next((to for to in range(at + 2, at + _TO_ORDER) if tagged.lower(to) == "to"), None)
        if to is not None and _begins_order(tagged, to + 1) and _is_asked(tagged, (at + 1, to)):
            return at
    return None


def _begins_order(tagged: Tagged, index: int) -> bool:
    """ "release" of "to release the girls", which elsewhere is a paper; no "to the mayor", "to Vesland"."""
    token = tagged.tokens[index] if index < len(tagged.tokens) else None
    return token is not None and token.kind == "word" and not token.capital and token.lower not in DETERMINERS


def _is_asked(tagged: Tagged, span: tuple[int, int]) -> bool:
    """Somebody of whom something can be asked: "the mayor", "donors", not "his promise to rebuild", "higher ground to wait"."""
    plural = tagged.lower(span[1] - 1).endswith("s") and tagged.lower(span[0]) not in DETERMINERS - _OF_ALL
    plain = all(tagged.tokens[at].kind == "word" and not tagged.verb[at] for at in range(*span))
    return plain and (can_speak(tagged, span) or (plural and can_speak(tagged, span, loosely=True)))


def _parted(draft: Draft, begin: int) -> list[Draft]:
    """The content in two, the second beginning with token `begin`, "and" and a comma before it left out."""
    tagged = draft.tagged
    end = begin - 1
    while tagged.mark(end - 1) == ",":
        end -= 1
    halves = replace(draft, end=tagged.tokens[end - 1].end), replace(draft, start=tagged.tokens[begin].start)
    return [halves[0], replace(halves[1], target=None)]


def _adds_clause(tagged: Tagged, that: int, draft: Draft) -> bool:
    """Does "and that" at `that` add a clause to what is told so far?"""
    token = tagged.tokens[that]
    if token.lower != "that" or token.quotation >= 0:
        return False
    first = draft.begins()
    if not draft.start < token.start < draft.end or first >= that:
        return False
    joined = tagged.lower(that - 1) == "and"
    listed = tagged.mark(that - 1) == "," and _goes_on_listing(tagged, first, that)
    if not (joined or listed) or _points_to_count(tagged, that):
        return False
    begun = token.start - draft.start >= LEAST_CONTENT and (
        tagged.has_verb(first, that - 1)
        or _counts_on(tagged, that + 1)
        or tagged.mark(that - 2) == '"'  # "said it “bows its head” and that it would pay"
    )
    following = tagged.tokens[that + 1]
    if tagged.lower(that + 1) in AUXILIARIES:
        return False  # "a figure that Norland gave and that could not be verified"
    if following.lower in words("time_words") | words("days") or following.lower in _TIMES:
        return False  # "and that night he left"
    return begun and following.end < draft.end and tagged.has_verb(that + 1, that + 1 + _TO_VERB)


def _goes_on_listing(tagged: Tagged, first: int, that: int) -> bool:
    """ "said that nine had died, that two were hurt and …": a clause behind "that" before the comma and behind it, and behind the
    second a subject first."""
    subject = that + 1
    while subject < len(tagged.tokens) - 1 and is_adverb(tagged.tokens[subject]):
        subject += 1
    numbered = tagged.lower(that - 2) in _ORDINALS  # "that two things were wrong: first, that …"
    led = tagged.lower(first - 1) == "that" and that - first > _LEAST_LISTED
    bare = all(tagged.lower(at) != "that" for at in range(first, that))
    led = led or (bare and tagged.lower(subject) in PRONOUNS and _ends_list(tagged, subject))
    noun = (
        tagged.lower(subject) in PREPOSITIONS or tagged.lower(subject) == "much"
    )  # "that of Sellen", "that much"
    return led and not (numbered or noun or tagged.verb[subject])


def _ends_list(tagged: Tagged, index: int) -> bool:
    """Does "and that" follow: "said its men were digging, that they were unarmed, and that two had died"?"""
    following = range(index, min(len(tagged.tokens) - 1, index + _TO_LAST))
    return any(tagged.lower(at) == "and" and tagged.lower(at + 1) == "that" for at in following)


def _counts_on(tagged: Tagged, index: int) -> bool:
    """ "the number stands at 91 and that nine of them are boys": a number that tells on, whatever the verb before."""
    return is_number(tagged.tokens[index]) and tagged.has_verb(index + 1, index + 1 + _TO_HELP)


def _points_to_count(tagged: Tagged, that: int) -> bool:
    """ "and that number did not include two": "that" belongs to the count."""
    return tagged.lower(that + 1) in _COUNTS and tagged.has_verb(that + 2, that + 3)


def _split_around(draft: Draft) -> list[Draft]:
    """ "A, she said, and B" are two statements where B is a clause of its own."""
    tagged = draft.tagged
    behind = range(draft.last, min(len(tagged.tokens), draft.last + _TO_COMMA))
    comma = next((at for at in behind if tagged.mark(at) or tagged.verb[at]), draft.last)
    joint = comma + 1  # "he told state radio on Sunday, and"
    whole = tagged.mark(comma) == "," and tagged.lower(joint) == "and"
    if not whole or joint + 1 >= len(tagged.tokens) or tagged.verb[joint + 1]:
        return [draft]
    begins = tagged.tokens[joint + 1]
    before = tagged.tokens[draft.first - 2 if tagged.mark(draft.first - 1) == "," else draft.first - 1]
    told = tagged.has_verb(0, draft.first) and tagged.has_verb(joint + 2, joint + 2 + _TO_VERB)
    if not told or not draft.start < before.end < begins.start < draft.end:
        return [draft]
    return [
        replace(draft, end=before.end, reach="left"),
        replace(draft, start=begins.start, reach="right", target=None),
    ]
