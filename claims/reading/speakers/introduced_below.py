"""The person whom a page describes before it tells his name: "a port spokesman said", then "The spokesman, Odo Fenn, said".

Table: `callings_alike.txt`.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.lexicon import phrases, word_set, words
from claims.reading.names.roles import is_role
from claims.reading.names.speaker_words import RULERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.speakers.speaker_phrases import Phrase
    from claims.reading.words.tokens import Token

_FAR = 8
"""Sentences below in which a name is told."""
_NEXT = 2
"""Sentences below in which a name without any description is the one who has just been described."""
_TO_ROLE = 6
"""Tokens of "the spokesman, Rear Admiral" before a name."""
_FULL_NAME = 2
"""Words of a name."""
_OTHERS = word_set("another other second third different separate former one several two")
"""Words of a description that sets somebody apart from those whom the page names."""
_DEFINITE = word_set("the this that its his her their")
_ARTICLES = frozenset(("a", "an"))
_SPOKESMEN = "spokesman"
_TELLS = word_set("a an the who whose aged of from in at")
"""Words that tell behind a comma or a name who somebody is."""

_Way = Literal["definite", "title", "plain"]


class _Introduced(NamedTuple):
    """The first mention of a person, the number of its sentence, how it is introduced, and the words of the role."""

    mention: Mention
    sentence: int
    way: _Way
    role: tuple[str, ...]


class IntroducedBelow:
    """The persons of a page by the way in which it first tells their names; looked for when somebody is described.  `spans` are the
    sentences and tokens of all its speakers in text order."""

    def __init__(
        self, page: Page, mentions: Sequence[Mention], spans: Sequence[tuple[Sentence, int, int]]
    ) -> None:
        self._page = page
        self._mentions = mentions
        self._spans = spans

    @cached_property
    def _names(self) -> list[_Introduced]:
        first: dict[str, Mention] = {}
        described = {each.name for each in self._mentions if each.kind == "person" and each.role}
        for mention in self._mentions:
            if mention.kind == "person":
                first.setdefault(mention.name, mention)
        found: list[_Introduced] = []
        sentences = iter(self._page.sentences)
        sentence = next(sentences, None)
        for mention in sorted(first.values(), key=lambda each: each.start):
            while sentence is not None and sentence.end <= mention.start:
                sentence = next(sentences, None)
            if sentence is None:
                break
            one = _introduced(sentence, mention)
            if one is not None and (one.way != "plain" or mention.name not in described):
                found.append(one)
        return found

    def meant(self, phrase: Phrase, sentence: Sentence, first: int, last: int) -> Mention | None:
        """Whom a phrase means that names nobody: the one person whose name is told below beside the same calling; None where it
        tells of several, of another one, or somebody else of that calling speaks before."""
        if not phrase.individual and phrase.kind != "role":
            return None
        tokens = sentence.tokens[first:last]
        said = [token.lower for token in tokens if token.is_word]
        noun = next((token for token in reversed(tokens) if token.lower == phrase.head.lower()), None)
        if noun is None or not is_role(noun) or not _OTHERS.isdisjoint(said):
            return None
        for each in self._names:
            if each.mention.start < tokens[-1].end:
                continue
            if each.sentence > sentence.index + _FAR:
                return None
            if each.way == "plain":
                if noun.lower in RULERS and self._follows(each, sentence, first, last):
                    return each.mention
            elif _are_alike(noun.lower, said, each) and _is_of(phrase.side, each.mention):
                if self._is_one_of_two(each) or self._speaks_another(each, sentence, last, noun.lower, said):
                    return None
                return each.mention
        return None

    def _is_one_of_two(self, each: _Introduced) -> bool:
        """ "Governor Odo Fenn said so. Governor Ilse Orr closed the road": titles that are not one person's."""
        near = (other for other in self._names if abs(other.sentence - each.sentence) <= _NEXT)
        return each.way == "title" and any(
            other is not each and other.way == "title" and other.role[-1] == each.role[-1] for other in near
        )

    def _follows(self, each: _Introduced, sentence: Sentence, first: int, last: int) -> bool:
        """ "The interior minister said it was early. “They were on one track,” Odo Fenn said": the next who speaks, of whom nothing is
        told."""
        if sentence.tokens[first].lower in _ARTICLES or each.sentence > sentence.index + _NEXT:
            return False
        place = (sentence.index, last)
        later = (span for span in self._spans if (span[0].index, span[1]) >= place)
        named = (
            span
            for span in later
            if span[2] - span[1] > 1 or span[0].tokens[span[1]].lower not in words("pronouns")
        )
        other, begin, end = next(named, (sentence, 0, 0))
        return end > begin and other.tokens[begin].start <= each.mention.start < other.tokens[end - 1].end

    def _speaks_another(
        self, each: _Introduced, sentence: Sentence, last: int, head: str, said: Sequence[str]
    ) -> bool:
        """Does another of that calling speak between a description and the name: "A port spokesman said …, an army spokesman said"?"""
        place = (sentence.index, last)
        for other, begin, end in self._spans:
            if (other.index, begin) < place or other.tokens[end - 1].end >= each.mention.start:
                continue
            row = [token.lower for token in other.tokens[begin:end] if token.is_word]
            if head in row and not set(row) - _DEFINITE <= set(said) | {"a", "an"}:
                return True
        return False


@cache
def _alike() -> dict[str, str]:
    """The first of a group of callings for each of its words."""
    return {word: row.split()[0] for row in phrases("callings_alike") for word in row.split()}


def _are_alike(head: str, said: Sequence[str], each: _Introduced) -> bool:
    """ "A port spokesman" and "the spokesman", "the police chief" and "the commissioner"; not "the labour minister" and "Mines Minister",
    nor "a resident" and "Resident Odo Fenn"."""
    *before, calling = each.role
    kind = _alike().get(head, head)
    if kind != _alike().get(calling, calling) or not set(before) <= set(said):
        return False
    return each.way == "definite" or said[0] not in _ARTICLES or kind == _SPOKESMEN


def _is_of(side: str | None, mention: Mention) -> bool:
    """Of the same land, as far as both are told."""
    return side is None or mention.side in (None, side)


def _introduced(sentence: Sentence, mention: Mention) -> _Introduced | None:
    """How a name is introduced: behind "the spokesman,", behind "Superintendent", with nothing, or None for any other way."""
    tokens = sentence.tokens
    at = next((token.index for token in tokens if token.start >= mention.start), len(tokens))
    if at == len(tokens) or len(mention.text.split()) < _FULL_NAME:
        return None
    if not mention.role:
        alone = _stands_alone(tokens, at, mention.end)
        return _Introduced(mention, sentence.index, "plain", ()) if alone else None
    head = mention.role.lower().split()[-1]
    near = range(at - 1, max(-1, at - 1 - _TO_ROLE), -1)
    place = next((index for index in near if tokens[index].lower == head), None)
    if place is None:
        return None
    begin = next((index for index in range(place, -1, -1) if not _is_in_phrase(tokens[index])), -1)
    role = tuple(token.lower for token in tokens[begin + 1 : place + 1])
    comma = place + 1 < at and tokens[place + 1].text == ","
    if not role:
        return None  # a role that ends in no word, "General (ret.)"
    if not _are_titles(tokens[place + 1 + comma : at]) or (begin >= 0 and tokens[begin].lower in _ARTICLES):
        return None
    definite = begin >= 0 and tokens[begin].lower == "the"
    if comma:
        return _Introduced(mention, sentence.index, "definite", role) if definite else None
    return _Introduced(mention, sentence.index, "title", role)


def _is_in_phrase(token: Token) -> bool:
    """Does a word stand between an article and the calling that it belongs to?"""
    return (
        token.is_word and token.lower not in words("determiners") and token.lower not in words("prepositions")
    )


def _are_titles(tokens: Sequence[Token]) -> bool:
    """Only "Prof." or "Rear Admiral" between a calling and a name."""
    return all(token.capital or token.text == "." for token in tokens)


def _stands_alone(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Nothing beside a name tells who that is."""
    behind = [token for token in tokens[at:] if token.start >= end][:2]
    aside = len(behind) > 1 and behind[0].text in (",", "(", "–", "—")
    told = aside and (behind[1].lower in _TELLS or behind[1].kind == "number" or not behind[1].is_word)
    described = bool(behind) and behind[0].lower in _TELLS
    before = tokens[at - 1] if at else None
    titled = before is not None and before.is_word and (before.lower in words("titles") or is_role(before))
    return not told and not described and not titled and not (aside and behind[1].capital)
