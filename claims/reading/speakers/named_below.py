"""The body that a headline or a lead only describes and the page names below: "a doctors' group said" is "The Weir Doctors' Network".

Table: `kinds_of_bodies.tsv`.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import table, word_set
from claims.reading.actors.callings import introduced
from claims.reading.actors.spoken_before import Known
from claims.reading.names.names_in_text import BODY_NOUNS
from claims.reading.names.roles import known_bodies
from claims.reading.speakers.speaker_phrases import Phrase, read_phrase
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.reading.page.text import Page, Sentence
    from claims.reading.speakers.speaker_state import State
    from claims.reading.words.tokens import Token

_NEAR = 4
"""Sentences below in which a body speaks that a headline or a lead describes."""
_FAR = 12
"""Sentences below for a description of two words and more, "a Norland rights group"."""
_ARTICLES = word_set("a an")
_OTHERS = word_set("another other second rival different separate new foreign international former")
"""Words that tell of a body beside those which the page names."""
_OPERATOR = ["operator"]
"""Of a page on which one firm speaks it is this, wherever it is told of."""
_GENERAL = word_set(
    "group organisation organization charity body agency service watchdog team ngo collective"
)
_FIGHTING = word_set("armed rebel insurgent militant separatist guerrilla")
_BANDS = word_set("group movement faction army militia organisation organization")
_FIGHTERS = word_set("rebels militants insurgents guerrillas separatists jihadists")
_TAILS = word_set("in of from for at on with based which that who whose monitoring working")
_LINKS = word_set("of for and the in")
_LEAST_NAME = 2
"""Words with capitals in a name that no table knows."""


class _Named(NamedTuple):
    known: Known
    sentence: int


class NamedBelow:
    """The bodies that speak on a page by name, looked for when somebody is described.  `spans` are the sentences and tokens of all
    its speakers in text order."""

    def __init__(self, page: Page, state: State, spans: Sequence[tuple[Sentence, int, int]]) -> None:
        self._page = page
        self._state = state
        self._spans = spans

    @cached_property
    def _named(self) -> list[_Named]:
        return list(self._find_named())

    def _find_named(self) -> Iterator[_Named]:
        for sentence, first, last in self._spans:
            if sentence.headline:
                continue
            phrase = read_phrase(
                self._page, sentence, first, last, self._state.in_span(sentence, first, last)
            )
            if phrase.kind == "named" and phrase.mentions[0].kind == "organisation":
                yield _Named(self._state.known(phrase.mentions[0]), sentence.index)
            elif phrase.kind in ("printed", "body", "group") and _is_name(phrase.printed):
                yield _Named(Known(phrase.printed, "organisation", None, phrase.side), sentence.index)

    def meant(self, phrase: Phrase, sentence: Sentence, first: int, last: int) -> Known | None:
        """Whom a phrase means that names nobody; None where it describes no body, or the page names none or several of the kind."""
        tokens = sentence.tokens
        joint = next((at for at in range(first + 1, last - 1) if tokens[at].lower == "and"), last)
        found = self._described(phrase.side, sentence, first, joint)
        if found is None or joint == last:
            return found
        rest = joint + 1 + (tokens[joint + 1].lower == "the")
        beside = self._page.text[tokens[rest].start : tokens[last - 1].end]
        return Known(f"{found.name} and {beside}", "organisation", None, found.side)

    def _described(self, side: str | None, sentence: Sentence, first: int, last: int) -> Known | None:
        tokens = sentence.tokens[first:last]
        said = _describing_words(tokens)
        if not said or not _OTHERS.isdisjoint(said):
            return None
        if said == _OPERATOR and tokens[0].lower == "the":
            runs = introduced(self._page, said[0]) is None  # not "A crane operator fell. The operator said"
            return self._one_of(_kinds()[said[0]], side) if runs else None
        if tokens[0].lower not in _ARTICLES and not sentence.headline and not sentence.tokens[-1].is_word:
            return (
                None  # "medics said" of a text are whoever they are, in a headline those whom the lead names
            )
        if said[-1] in _FIGHTERS or (said[-1] in _BANDS and not _FIGHTING.isdisjoint(said)):
            one = self._state.groups.meant_by(said[-1], sentence)
            return one if one and not self._is_told_of(one.name, tokens[0].start) else None
        wanted = frozenset[str]().union(*(_kinds().get(word, frozenset[str]()) for word in said))
        one = self._one_of(wanted, side) if wanted else None
        if one is None or not _has_head(one.name, said[-1]) or self._is_told_of(one.name, tokens[0].start):
            return None
        far = _FAR if len(said) > 1 and said[-1] in BODY_NOUNS else _NEAR
        speaks = next(each.sentence for each in self._named if each.known.name == one.name)
        return one if speaks - sentence.index <= far else None

    def _one_of(self, wanted: frozenset[str], side: str | None) -> Known | None:
        """The only body that speaks on the page and whose name has one of these words."""
        fits = {each.known.name: each.known for each in self._named if _fits(each.known, wanted, side)}
        return next(iter(fits.values())) if len(fits) == 1 else None

    def _is_told_of(self, name: str, position: int) -> bool:
        """Does the page name the body before it tells of "a group"?"""
        return self._page.text.find(name, 0, position) >= 0


@cache
def _kinds() -> dict[str, frozenset[str]]:
    """The words of the names that a word of a description may mean."""
    return {
        word: frozenset(f"-{fold(name[1:])}" if name[0] == "-" else fold(name) for name in names.split())
        for said, names in table("kinds_of_bodies")
        for word in said.split()
    }


def _fits(known: Known, wanted: frozenset[str], side: str | None) -> bool:
    words = {fold(word) for word in known.name.replace("’", " ").replace("'", " ").split()}
    abroad = side is not None and (known.name in known_bodies() or known.side not in (None, side))
    return not abroad and not wanted.isdisjoint(words) and not any(f"-{word}" in wanted for word in words)


def _has_head(name: str, head: str) -> bool:
    """ "A doctors' union" is "The Weir Doctors' Union", "a doctors' group" any of them."""
    parts = name.lower().replace("’", " ").replace("'", " ").split()
    return head in _GENERAL or head in _kinds() or head in parts


def _describing_words(tokens: Sequence[Token]) -> list[str]:
    """The words of "a rights group in Vell" before "in", without the article; none where a name stands among them, "a UN monitor",
    "a Red Cross team"."""
    begin = int(tokens[0].lower in _ARTICLES or tokens[0].lower == "the")
    inner = tokens[begin:]
    marks = (token.index for token in inner if not token.is_word and token.kind != "clitic")
    tails = (token.index for token in inner if token.lower in _TAILS)
    end = min((*marks, *tails), default=tokens[-1].index + 1)
    inner = [token for token in inner if token.index < end and token.is_word]
    large = [token for token in inner[not begin :] if token.capital]
    named = len(large) > 1 or any(
        token.lower in BODY_NOUNS or (token.text.isupper() and len(token.text) > 1) for token in large
    )
    return [] if named else [token.lower for token in inner]


def _is_name(printed: str) -> bool:
    """ "Um Dalil Response Room": capitals but for small links, and two of them."""
    parts = printed.replace("’s", "").split()
    large = [part for part in parts if part[0].isupper()]
    return len(large) >= _LEAST_NAME and all(part[0].isupper() or part in _LINKS for part in parts)
