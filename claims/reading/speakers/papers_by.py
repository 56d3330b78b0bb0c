"""Whose paper it is that finds or says something: "a review by the health ministry", "the Weir Watch's report", "a bulletin of the Weir Office"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.names.roles import known_bodies
from claims.reading.words.numerals import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.speakers.speakers import Resolved, SpeakerCall
    from claims.reading.words.tokens import Token

_PAPERS = words("speaking_papers") | words("studies")
_OWNERS = word_set("his her its their")
_SMALL = word_set("of the and for")
_TIMES = word_set("week day morning evening night month year weekend decade today yesterday")


def author_of(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """The tokens that name whose paper the phrase [first, last) is; None where it is no paper or nobody's: "a report", "a report of the raid",
    "its report", "the Brask Post", "a report from the north", "the army and a report by the Weir Watch"."""
    at = next(
        (at for at in range(first, last) if tokens[at].lower in _PAPERS and not tokens[at].capital), last
    )
    ahead = {token.lower for token in tokens[first:at]}
    if "and" in ahead or not ahead.isdisjoint(words("prepositions") - {"of"}):
        return None
    link = tokens[at + 1].lower if at + 2 < last else ""
    if link == "by" or (link in ("from", "of") and _is_body(tokens[at + 2 : last])):
        return at + 2, last
    begin = first + (tokens[first].lower in ARTICLES or tokens[first].lower == "the")
    if at != last - 1:
        return None
    if _is_name(tokens[begin:at]):
        return begin, at
    owned = next((owned for owned in range(begin + 1, at) if tokens[owned].kind == "clitic"), None)
    if owned is None or tokens[first].lower in _OWNERS or _is_time(tokens[owned - 1]):
        return None
    return first, owned


def by_authors(
    printed: Sequence[SpeakerCall], calls: Sequence[SpeakerCall], answers: Sequence[Resolved]
) -> list[Resolved]:
    """The answers to the calls, of which those `printed` as the paper of somebody ask for him: a paper that a headline or "the review" tells
    of is given to the one author whom the page names for such a paper."""
    authors: dict[str, set[Resolved]] = {}
    for call, of_author, answer in zip(printed, calls, answers, strict=True):
        if of_author is not call and answer.name is not None:
            authors.setdefault(_paper_of(call), set()).add(answer)
    if not authors:
        return list(answers)
    meant: dict[str | None, Resolved] = {}
    for call, answer in zip(printed, answers, strict=True):
        noun = call.sentence.tokens[call.last - 1].lower
        known = authors.get(noun, set())
        told = call.sentence.headline or _is_definite(call)
        if len(known) == 1 and told and (answer.name or "").lower().endswith(noun):
            meant[answer.name] = next(iter(known))
    return [meant.get(answer.name, answer) for answer in answers]


def _paper_of(call: SpeakerCall) -> str:
    """The word for the paper: "review" of "a review by the health ministry"."""
    row = call.sentence.tokens[call.first : call.last]
    return next((token.lower for token in row if token.lower in _PAPERS and not token.capital), "")


def _is_definite(call: SpeakerCall) -> bool:
    """ "The review", "this report", which the page has told of, not "a report", "the police report"."""
    opening = call.sentence.tokens[call.first].lower
    return call.last - call.first == len(("the", "review")) and opening in ("the", "this", "that")


def _is_body(row: Sequence[Token]) -> bool:
    """ "a release from [the Brask Police Department]", "[the School District of Vell]", not "a report of [the police raid]"."""
    bodies = words("organisations") | words("authorities")
    named = all(token.capital or token.lower in _SMALL for token in row)
    return row[-1].lower in bodies or (named and any(token.lower in bodies for token in row))


def _is_name(row: Sequence[Token]) -> bool:
    """ "[Weir Watch] report", "[FBI] statement", not "[Norland] report", "[Fenn] inquiry", "[TV] report", "[New Year] bulletin"."""
    if not row or not all(token.capital and token.is_word for token in row):
        return False
    if len(row) == 1:
        return row[0].text in known_bodies()
    return not _is_time(row[-1])


def _is_time(token: Token) -> bool:
    """ "the [week]'s report"."""
    return token.lower in words("time_words") or token.lower in _TIMES
