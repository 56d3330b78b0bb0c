"""Names that a noun for a body introduces: "the tenants' association Casa Orr", "the rescue institute, Velmi, said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.actors.spoken_before import Known
from claims.reading.names.names_in_text import BODY_NOUNS, CALENDAR
from claims.reading.names.roles import is_role
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_STORMS = frozenset(("typhoon", "hurricane", "cyclone", "storm", "tropical"))
"""Names that begin so speak nowhere."""
_RUN_BY_FIRMS = word_set(
    "coach bus ferry tour cruise rail railway train metro tram mine airline airport port grid network pipeline plant resort ship"
    " helicopter charter telecom"
)
"""Of what the operator is a firm."""
_ENDS_ASIDE = words("prepositions") | {"that", "which", "who", "whose"}
_LONGEST = 6
"""Tokens of "Norland's largest civil defence institute" before the comma."""


def is_named_body(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Does a noun for a body stand right before the name [first, last), or before the commas around it?"""
    opening = tokens[first]
    initials = opening.text.isupper() and (last - first > 1 or len(opening.text) == 1)
    if not first or is_role(opening) or initials or opening.text.endswith("."):
        return False
    comma = tokens[first - 1].text == ","
    at = first - 2 if comma else first - 1
    if at < 0 or tokens[at].capital or tokens[at].lower not in BODY_NOUNS:
        return False
    if not comma and _acts_itself(tokens, last):
        return False
    if not comma:
        person = is_person(tokens[at].lower) and not _runs_something(tokens, at)  # "contractor Odo Fenn"
        return not person and tokens[at - 1].lower != "of"  # "superintendent of police Odo Fenn"
    closes = last + 1 < len(tokens) and tokens[last].text == "," and tokens[last + 1].kind == "word"
    return closes and _opens_subject(tokens, at)


def _runs_something(tokens: Sequence[Token], at: int) -> bool:
    """ "coach operator Luz y Velm", a firm, where a crane operator is a man."""
    return at > 0 and tokens[at].lower in ("operator", "owner") and tokens[at - 1].lower in _RUN_BY_FIRMS


def _acts_itself(tokens: Sequence[Token], index: int) -> bool:
    """ "the agency Ilse Orr founded said": two verbs behind the name, so that it is the person of a relative clause."""
    row = tokens[index : index + 2]
    return len(row) > 1 and all(
        token.lower in words("verbs") or token.lower in words("auxiliaries") or token.lower.endswith("ed")
        for token in row
    )


def _opens_subject(tokens: Sequence[Token], head: int) -> bool:
    """ "The rescue institute" at the start of a clause, not "an inspector at the institute"."""
    for index in range(head - 1, max(-1, head - _LONGEST), -1):
        token = tokens[index]
        if token.lower in words("determiners") or token.kind == "clitic":
            begin = index - 1 if token.kind == "clitic" and index else index  # the owner: "the traders'"
            begin -= begin > 0 and tokens[begin - 1].lower in words("determiners")
            while (
                begin and tokens[begin - 1].capital and tokens[begin - 1].lower not in words("prepositions")
            ):
                begin -= 1  # "Brask's rescue service", not "the head of Brask's rescue service"
            return not begin or tokens[begin - 1].lower not in words("prepositions")
        if not token.is_word or token.lower in words("prepositions"):
            return False
    return False


def named_between_commas(text: str, tokens: Sequence[Token], end: int) -> str | None:
    """The name in "The national weir agency, CONVEL, was …", asked for the comma behind the agency; None where it is a place."""
    comma = next((at for at in range(end + 1, min(len(tokens), end + _LONGEST)) if not tokens[at].is_word), 0)
    if tokens[end].text != "," or not comma or tokens[comma].text != ",":
        return None
    run = tokens[end + 1 : comma]
    name = text[run[0].start : run[-1].end] if run else ""
    capitals = bool(run) and all(token.capital for token in run)
    return name if capitals and place(name) is None and run[0].lower not in CALENDAR else None


def _before_aside(tokens: Sequence[Token], first: int, verb: int) -> int:
    """The end of the name of "Crisis Lawyers, a rights group that …, gave": behind it is told that it is a body; else the `verb`."""
    comma = next((at for at in range(first, verb) if tokens[at].text == ","), verb)
    if lower_at(tokens, comma + 1) not in ("a", "an", "the"):
        return verb
    stops = (at for at in range(comma + 2, verb) if not tokens[at].is_word or tokens[at].lower in _ENDS_ASIDE)
    head = next(stops, verb) - 1
    return comma if tokens[head].lower in BODY_NOUNS else verb


def named_thing(text: str, sentence: Sentence, first: int, verb: int) -> Known | None:
    """ "Amnesty Orvia described …", "The Somal Region gave …": a subject in capitals that no table knows, and no person's."""
    tokens = sentence.tokens
    begin = first + (tokens[first].lower == "the")
    if tokens[verb - 1].text == ")":  # "The Weir Council (WC) had a lower count"
        verb = next((at for at in range(verb - 2, begin, -1) if tokens[at].text == "("), verb)
    verb = _before_aside(tokens, begin, verb)
    run = tokens[begin:verb]
    named = len(run) > 1 and all(
        token.capital or token.kind == "clitic" or token.lower in ("of", "for", "and") for token in run
    )
    if (
        not named
        or run[0].lower in _STORMS
        or run[0].lower in words("prepositions")  # "In Vell, the ministry said"
        or not run[-1].capital
        or is_role(run[-1])
        or is_role(run[0])
        or run[0].lower in CALENDAR
    ):
        return None
    return Known(text[run[0].start : run[-1].end], "organisation", None, None)


def named_by_its_kind(text: str, tokens: Sequence[Token], first: int, end: int) -> Known | None:
    """ "The Vell Lives coalition" of which no table knows: capitals right before a noun for a body, asked for the tokens behind "the"."""
    named = tokens[first : end - 1]
    own = [token for token in named if token.capital and place(token.text) is None]
    if not own or len(own) < len(named) or tokens[end - 1].capital:
        return None
    return Known(text[tokens[first].start : tokens[end - 1].end], "organisation", None, None)


def named_air(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the capitals before an "Air" begin that no other capital follows."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.text != "Air" or (at + 1 < len(tokens) and tokens[at + 1].capital):
            continue
        first = at
        while (
            first
            and tokens[first - 1].is_word
            and tokens[first - 1].capital
            and not _opens(tokens, first - 1)
        ):
            first -= 1
        if first < at:
            yield tokens[first].start, token.end


def _opens(tokens: Sequence[Token], index: int) -> bool:
    """ "The", "In" at the beginning of a sentence, no part of the name behind it."""
    lower = tokens[index].lower
    return lower in words("determiners") or lower in words("prepositions")
