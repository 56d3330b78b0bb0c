"""Other names of a speaker: "The spokesman, who goes by the name Tarek, said", "the Office of Weirs (OW)".

Table: `alias_openers.txt`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import phrases, words
from claims.reading.names.acronyms_told import TELLING, name_before, name_behind
from claims.reading.names.names_in_text import BODY_NOUNS
from claims.reading.names.roles import known_bodies
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_REACH = 8
"""Tokens from the speaker to the name."""
_LONGEST_NAME = 5
_IN_TITLES = frozenset(("of", "for", "and", "the"))
_LEAST_TITLE = 3
"""Words with capitals in a name of a body that its abbreviation does not spell."""
_LEAST_TOLD = 2
"""Words of a name whose capitals the page tells."""
_MARKS = frozenset(("(", ",", "—", "–", "-"))
_LEAST_COINED = 4
"""Letters of a short form that is a word."""
_LONGEST_TITLE = 10
"""Words."""
_LEAST_LARGE = 3
"""Capitals of a short name that has small letters, too."""
_PERSONAL = frozenset(("who", "which", "that", "whose"))
_LOOSE = frozenset(("only", "just", "simply"))
_LIKE = {"her": "his", "their": "his", "herself": "himself", "themselves": "himself", "surname": "name"}
"""Words that an opener of the table stands for: it says "his name" for "her surname" and "his family name" alike."""
_CALLED = ("called",)
"""An opener that is as often a verb of its own."""
_ITSELF = ("itself", "themselves")
_KINDS_OF_NAME = frozenset(("family", "last", "first", "given", "second", "full"))


@cache
def _openers() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(line.split()) for line in phrases("alias_openers"))


@cache
def _last_words() -> frozenset[str]:
    return frozenset(opener[-1] for opener in _openers())


def alias_behind(tokens: Sequence[Token], last: int) -> tuple[int, int] | None:
    """The tokens [first, last) of the name told behind a speaker who ends before token `last`."""
    first = last + (last < len(tokens) and tokens[last].text == ",")
    first += first < len(tokens) and tokens[first].lower in _PERSONAL
    for begin in range(first + 1, min(len(tokens), first + _REACH)):
        parted = tokens[begin - 1].text == ","
        ends = tokens[begin - 1 - parted]
        if tokens[begin].capital and _LIKE.get(ends.lower, ends.lower) in _last_words():
            opener = _as_in_table(tokens[first : begin - parted])
            known = opener in _openers() and (not parted or opener[-1] == "name")
            end = _end_of_name(tokens, begin)
            return (begin, end) if known and (opener != _CALLED or _is_called(tokens, begin, end)) else None
        parts = tokens[begin].text == "," and tokens[begin - 1].lower in ("name", "surname")
        if not (tokens[begin].is_word or parts):
            return None
    return None


def alias_inside(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """The tokens of the name in "a group calling itself the Weir Front", asked for the whole phrase."""
    for at in range(first, last - 2):
        if tokens[at].lower == "calling" and tokens[at + 1].lower in _ITSELF:
            begin = at + 2 + (tokens[at + 2].lower == "the")
            return (begin, last) if begin < last and tokens[begin].capital else None
    return None


def _is_called(tokens: Sequence[Token], begin: int, end: int) -> bool:
    """ "A baker called Odo said", not "A baker called Oslo and said", "A baker called Monday's fire a crime": his verb or a comma
    stands right behind the name, which is nobody else's."""
    other = tokens[begin].lower in words("days") or place(tokens[begin].text) is not None
    behind = lower_at(tokens, end)
    return not other and (behind == "," or behind in words_for("saying"))


def _as_in_table(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words of an opener as the table has them: "only gave her family name" is its "gave his name"."""
    return tuple(
        _LIKE.get(token.lower, token.lower)
        for token in tokens
        if token.lower not in _LOOSE and token.lower not in _KINDS_OF_NAME
    )


def _end_of_name(tokens: Sequence[Token], begin: int) -> int:
    end = begin + 1
    while end < len(tokens) and end - begin < _LONGEST_NAME and tokens[end].is_word and tokens[end].capital:
        end += 1
    return end


def is_acronym(word: str) -> bool:
    """Is it of capital letters only, and of more than one?"""
    return word.isupper() and word.isalpha() and len(word) > 1


_PARTICLES = ("Mc", "Mac", "De", "Di", "Du", "Da", "Del", "La", "Le", "Van", "Von", "Fitz", "St")


def is_coined(word: str) -> bool:
    """ "OW", "U.N.", "WeirPath": capitals alone, or one inside the word, as no common word has them and no name like "McTarn"."""
    inner = word[:1].isupper() and word.isalpha()
    return word.isupper() or (inner and any(letter.isupper() for letter in _without_particle(word)[1:]))


def _without_particle(name: str) -> str:
    """ "Tarn" of "McTarn", "DeTarn" and "FitzTarn": names of persons, whose second capital shows nothing."""
    led = (particle for particle in _PARTICLES if name.startswith(particle))
    rests = (name.removeprefix(particle) for particle in led)
    return next((rest for rest in rests if rest[:1].isupper()), name)


def is_short_name(word: str) -> bool:
    """Capitals alone, or three and more of them among few small letters: "OW", "DoWMA"."""
    large = sum(letter.isupper() for letter in word)
    return is_acronym(word) or (
        word.isalpha() and word[:1].isupper() and large >= max(_LEAST_LARGE, len(word) // 2 + 1)
    )


class Gloss(NamedTuple):
    """A name with capitals in brackets behind it; `end` is the offset after the bracket."""

    name: str
    end: int


def glosses(sentences: Iterable[Sentence]) -> dict[str, Gloss]:
    """The names behind the capitals that stand in brackets after them: "OW" for "the Office of Weirs (OW)"; between
    commas where the capitals spell the name: "the Office of Weirs, OW,"; and wherever the page says so: ", known as OW,"."""
    found: dict[str, Gloss] = {}
    for sentence in sentences:
        if _MARKS.isdisjoint(sentence.lowers):
            continue
        tokens = sentence.tokens
        if not TELLING.isdisjoint(sentence.lowers):
            for capitals, gloss in _told(sentence):
                found.setdefault(capitals, gloss)
        for index in range(1, len(tokens) - 1):
            capitals = tokens[index].text
            bracketed = tokens[index - 1].text == "(" and tokens[index + 1].text == ")"
            if bracketed and capitals not in found and (first := _begins_coined(tokens, index)) is not None:
                found[capitals] = _gloss(sentence, first, index)
                continue
            parted = tokens[index - 1].text == "," and tokens[index + 1].text in (",", ")", ".")
            if (bracketed or parted) and is_short_name(capitals) and capitals not in found:
                first = spelled_from(tokens, index - 1, capitals)
                if first is None and bracketed:
                    first = _begins_title(tokens, index - 1) or _spelled_small(tokens, index - 1, capitals)
                if first is not None:
                    found[capitals] = _gloss(sentence, first, index)
    return found


def _told(sentence: Sentence) -> Iterator[tuple[str, Gloss]]:
    """The capitals of a sentence that says whose they are, with the name."""
    tokens = sentence.tokens
    for index in sentence.capitals:
        if index >= len(tokens) - 1 or not is_short_name(tokens[index].text):
            continue
        capitals = tokens[index].text
        end = name_before(tokens, index) if index else None
        if end is not None:
            first = spelled_from(tokens, end, capitals)
            first = _begins_title(tokens, end) if first is None else first
        else:
            first = name_behind(tokens, index)
            end = _end_of_title(tokens, first) if first is not None else 0
        known = known_bodies().get(capitals)  # the world calls "JNIM" so, and the page
        body = first is not None and any(
            token.lower in words("organisations") for token in tokens[first:end]
        )  # "Severe Vell Fever, known as SVF" is nobody
        if first is not None and body and end - first >= _LEAST_TOLD and known is None:
            start, stop = tokens[first].start, tokens[end - 1].end
            name = sentence.text[start - sentence.start : stop - sentence.start]
            yield capitals, Gloss(name, tokens[index + 1].end)


def _gloss(sentence: Sentence, first: int, index: int) -> Gloss:
    """The name from token `first` on, asked for the short form at `index`."""
    tokens = sentence.tokens
    start, end = tokens[first].start, tokens[index - 2].end
    return Gloss(sentence.text[start - sentence.start : end - sentence.start], tokens[index + 1].end)


def _begins_coined(tokens: Sequence[Token], index: int) -> int | None:
    """Where "the National Weir Institute (Winor)" begins, whose short form is a word of its own: a body of several words behind
    "the", one of which begins as the short form does, and no place."""
    short = tokens[index].text
    coined = short.isalpha() and short[:1].isupper() and short[1:].islower() and len(short) >= _LEAST_COINED
    first = _begins_title(tokens, index - 1) if coined and place(short) is None else None
    if first is None:
        return None
    name = tokens[first : index - 1]
    body = any(token.lower in BODY_NOUNS for token in name)
    return first if body and any(token.text[0] == short[0] for token in name) else None


def written_names(sentences: Iterable[Sentence]) -> dict[str, set[str]]:
    """The names of three capitals and more behind "the" by their initials: "the Weir Accident Branch" by "WAB"."""
    found: dict[str, set[str]] = {}
    for sentence in sentences:
        if sentence.headline or "the" not in sentence.lowers:
            continue
        tokens = sentence.tokens
        for index in sentence.capitals:
            if not index or tokens[index - 1].lower != "the":
                continue
            last = _end_of_title(tokens, index)
            large = [token.text[0] for token in tokens[index:last] if token.capital]
            if len(large) >= _LEAST_TITLE:
                start, end = tokens[index].start, tokens[last - 1].end
                name = sentence.text[start - sentence.start : end - sentence.start]
                found.setdefault("".join(large), set()).add(name)
    return found


def _end_of_title(tokens: Sequence[Token], first: int) -> int:
    """Behind the last capital of "Office for Weir Accidents" that begins at `first`."""
    last = first + 1
    while last < len(tokens) and last - first < _LONGEST_TITLE:
        joined = tokens[last].lower in _IN_TITLES and last + 1 < len(tokens) and tokens[last + 1].capital
        if not (tokens[last].is_word and (tokens[last].capital or joined)):
            break
        last += 1
    return last


def _begins_title(tokens: Sequence[Token], end: int) -> int | None:
    """Where "the National Weir Unit (UNV)" begins whose capitals are those of another language: behind its "the"."""
    first = end
    while first > 0 and (
        tokens[first - 1].capital
        or tokens[first - 1].lower in _IN_TITLES
        or tokens[first - 1].kind == "clitic"
    ):
        first -= 1
    while first < end and not tokens[first].capital and tokens[first].lower != "the":
        first += 1  # "a unit of the Weir Staff (EWS)"
    large = [token for token in tokens[first:end] if token.capital]
    led = tokens[first].lower == "the" or tokens[first - 1].lower == "the"
    first += tokens[first].lower == "the"
    return first if led and len(large) >= _LEAST_TITLE and tokens[first].capital else None


def _spelled_small(tokens: Sequence[Token], end: int, capitals: str) -> int | None:
    """Where "the provincial weir safety and rescue office (PWSRO)" begins, a body in small letters behind "the"."""
    if tokens[end - 1].lower not in BODY_NOUNS or len(capitals) < _LEAST_LARGE:
        return None
    left = capitals.lower()
    for at in range(end - 1, max(0, end - 2 * len(capitals) - 1), -1):
        token = tokens[at]
        if token.lower in _IN_TITLES:
            continue
        if not left or not token.is_word or token.lower[0] != left[-1]:
            return None
        left = left[:-1]
        if not left:
            return at if tokens[at - 1].lower == "the" else None
    return None


def spelled_from(tokens: Sequence[Token], end: int, capitals: str) -> int | None:
    """Where the words before token `end` begin whose large initials are `capitals`; None where none do."""
    capitals = "".join(letter for letter in capitals if letter.isupper())
    left = len(capitals)
    for at in range(end - 1, max(-1, end - 2 * len(capitals) - 1), -1):
        if tokens[at].kind == "clitic":
            continue  # "the People's Front (PF)"
        if not tokens[at].is_word:
            return None
        text = tokens[at].text
        stem = text if text[0].isupper() else text.rpartition("-")[2]  # "al-Islam"
        if not stem[:1].isupper():
            continue
        if stem[0] != capitals[left - 1]:
            return None
        left -= 1
        if not left:
            return at
    return None
