"""The person whom a page describes before it tells his name: "a port spokesman said", then "The spokesman, Odo Fenn, said".

Table: `callings_alike.tsv`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.lexicon import table, word_set, words
from claims.reading.names.roles import is_role
from claims.reading.speakers.told_next import told_next
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.tokens import lower_at, tokens_within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page, Sentence
    from claims.reading.speakers.speaker_phrases import Phrase
    from claims.reading.words.tokens import Token

_FAR = 8
"""Sentences below in which a name is told."""
_NEXT = 5
"""Sentences between which two titles of one calling are those of two men."""
_TO_ROLE = 6
"""Tokens of "the spokesman, Rear Admiral" before a name."""
_FULL_NAME = 2
"""Words of a name."""
_OTHERS = word_set("another other second third different separate former one several two")
"""Words of a description that sets somebody apart from those whom the page names."""
_DEFINITE = word_set("the this that its his her their")
_BELONGING = word_set("of for from at with")
"""They tell behind a name whose man somebody is: "the spokesman, Odo Fenn of the mine union"."""
_OWNERS = word_set("his her their its")
_FOR_NOW = word_set("acting interim")
"""Who holds an office so is called by it alone, "the police chief" is "Acting Superintendent Odo Fenn"."""
_RANKED = frozenset(("superintendent",))
_SENIOR = frozenset(("chief", "senior"))
_VOICES = word_set("spokesman spokeswoman spokesperson official")
"""Those who speak for a body."""
_ANYWHERE = "anywhere"
"""Of callings that belong to one person wherever they stand: a spokesman and a spokesperson."""

_Way = Literal["definite", "title"]


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
        self._told: dict[str, tuple[set[str], Mention]] = {}

    @cached_property
    def _names(self) -> list[_Introduced]:
        first: dict[str, Mention] = {}
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
            if one is not None:
                found.append(one)
        roles = {mention.name for mention in self._mentions if mention.role}
        bare = {mention.start: mention for mention in first.values() if mention.name not in roles}
        found.extend(
            _Introduced(each.mention, each.sentence, "definite", (each.noun,))
            for each in told_next(self._page, self._spans, bare)
        )
        return sorted(found, key=lambda each: each.mention.start)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each of the speakers begins."""
        return [sentence.tokens[first].start for sentence, first, _ in self._spans]

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
        begin = bisect_left(self._names, tokens[-1].end, key=lambda each: each.mention.start)
        for at in range(begin, len(self._names)):
            each = self._names[at]
            if each.sentence > sentence.index + _FAR:
                break
            if _are_alike(noun.lower, said, each) and _is_of(phrase.side, each.mention):
                if self._is_one_of_two(at) or self._speaks_another(each, tokens[-1], noun.lower, said):
                    return None
                self._told[noun.lower] = set(said) | _DEFINITE, each.mention
                return each.mention
        return self._voice_of_body(said, noun)

    def _voice_of_body(self, said: Sequence[str], noun: Token) -> Mention | None:
        """Of "a hospital spokesman said" the one whom the page names below, "Odo Fenn, spokesman for the Brask Hospital"; None where
        several speak for such a body."""
        body = set(said) - ARTICLES - {noun.lower}
        if said[0] not in ARTICLES or noun.lower not in _VOICES or not body:
            return None
        voices = {
            mention.name: mention
            for mention in self._mentions
            if mention.kind == "person"
            and body <= _spoken_for(mention.role)
            and (mention.role or "").lower().split()[-1] in body  # no "spokesman for the police federation"
        }
        one = next(iter(voices.values())) if len(voices) == 1 else None
        below = one is not None and one.start > noun.start
        near = bisect_left(self._page.sentences, noun.start, key=lambda each: each.start) + _FAR
        until = self._page.sentences[min(near, len(self._page.sentences) - 1)].end
        return one if one is not None and below and one.start < until else None

    def meant_before(self, phrase: Phrase, sentence: Sentence, first: int, last: int) -> Mention | None:
        """ "The principal" who was "the school's principal" and whose name the page has told since, with no other word of who it is."""
        if phrase.kind != "role" or phrase.head not in self._told:
            return None
        before, mention = self._told[phrase.head]
        said = {token.lower for token in sentence.tokens[first:last] if token.is_word}
        return mention if said <= before and mention.start < sentence.tokens[first].start else None

    def _is_one_of_two(self, index: int) -> bool:
        """ "Governor Odo Fenn said so. Governor Ilse Orr closed the road": titles that are not one person's."""
        each = self._names[index]
        near = range(max(0, index - _FAR), min(len(self._names), index + _FAR + 1))
        return each.way == "title" and any(
            other.way == "title"
            and other.role[-1] == each.role[-1]
            and abs(other.sentence - each.sentence) <= _NEXT
            for other in (self._names[at] for at in near if at != index)
        )

    def _speaks_another(self, each: _Introduced, described: Token, head: str, said: Sequence[str]) -> bool:
        """Does another of that calling speak between a description and the name: "A port spokesman said …, an army spokesman said"?  The
        bare "principal" of a headline may be told more of, once."""
        begin = bisect_right(self._starts, described.start)
        end = bisect_left(self._starts, each.mention.start)
        fuller: set[frozenset[str]] = set()
        for other, first, last in self._spans[begin:end]:
            row = {token.lower for token in other.tokens[first:last] if token.is_word} - _DEFINITE - ARTICLES
            named = other.tokens[last - 1].end >= each.mention.start
            if not named and head in row and not row <= set(said):
                fuller.add(frozenset(row))
        return len(fuller) > (list(said) == [head])


def _spoken_for(role: str | None) -> set[str]:
    """The words of the body in "spokesman for the Brask Hospital"."""
    office, _, body = (role or "").lower().partition(" for ")
    return set(body.split()) if office in _VOICES else set()


@cache
def _alike() -> dict[str, tuple[frozenset[str], str]]:
    """What may stand beside a name, and where, by the calling that tells of the same person."""
    return {
        word: (frozenset(names.split()), where)
        for said, names, where in table("callings_alike")
        for word in said.split()
    }


def _are_alike(head: str, said: Sequence[str], each: _Introduced) -> bool:
    """ "A port spokesman" and "the spokesman", "the police chief" and "the commissioner", "the priest" and "Father Odo Fenn"; not "the
    labour minister" and "Mines Minister", nor "a resident" and "Resident Odo Fenn", nor "the fire chief" and "the superintendent"."""
    *before, calling = each.role
    if not set(before) - _FOR_NOW <= set(said) | (_SENIOR if calling in _RANKED else set[str]()):
        return False
    others, where = _alike().get(head, (frozenset[str](), ""))
    if head != calling and not (calling in others and (where in (_ANYWHERE, each.way) or where in said)):
        return False  # a superintendent is a chief of the police, and "the father, Odo Fenn" no priest
    return each.way == "definite" or said[0] not in ARTICLES or where == _ANYWHERE


def _is_of(side: str | None, mention: Mention) -> bool:
    """Of the same land, as far as both are told."""
    return side is None or mention.side in (None, side)


def _introduced(sentence: Sentence, mention: Mention) -> _Introduced | None:
    """How a name is introduced: behind "the spokesman,", behind "Superintendent", or None for any other way, and for whoever is told
    behind it to be another body's man."""
    tokens = sentence.tokens
    at, end = tokens_within(tokens, mention.start, mention.end)
    if at == len(tokens) or len(mention.text.split()) < _FULL_NAME or not mention.role:
        return None
    if lower_at(tokens, end) in _BELONGING or _is_another(tokens, end):
        return None
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
    if not _are_titles(tokens[place + 1 + comma : at]) or (begin >= 0 and tokens[begin].lower in ARTICLES):
        return None
    definite = begin >= 0 and tokens[begin].lower == "the"
    if comma:
        return _Introduced(mention, sentence.index, "definite", role) if definite else None
    return _Introduced(mention, sentence.index, "title", role)


def _is_another(tokens: Sequence[Token], end: int) -> bool:
    """ "Odo Fenn, his deputy, said": is who ends before `end` told to belong to somebody told of before?"""
    return end + 2 < len(tokens) and tokens[end].text == "," and tokens[end + 1].lower in _OWNERS


def _is_in_phrase(token: Token) -> bool:
    """Does a word stand between an article and the calling that it belongs to?"""
    return (
        token.is_word and token.lower not in words("determiners") and token.lower not in words("prepositions")
    )


def _are_titles(tokens: Sequence[Token]) -> bool:
    """Only "Prof." or "Rear Admiral" between a calling and a name."""
    return all(token.capital or token.text == "." for token in tokens)
