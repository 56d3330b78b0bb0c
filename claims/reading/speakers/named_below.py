"""The body that a headline or a lead only describes and the page names below: "a doctors' group said" is "The Weir Doctors' Network".

Tables: `kinds_of_bodies.tsv`, `operators.tsv`.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import WORDS_KEPT, group, word_set, words, words_by_word
from claims.reading.actors.callings import introduced
from claims.reading.actors.groups_meant import BODIES, FIGHTERS
from claims.reading.actors.spoken_before import Known
from claims.reading.names.names_in_text import BODY_NOUNS
from claims.reading.names.roles import known_bodies
from claims.reading.words.numerals import ARTICLES, number_at
from claims.reading.words.tokens import lower_at
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.reading.page.text import Page, Sentence
    from claims.reading.speakers.speaker_phrases import Phrase
    from claims.reading.speakers.speaker_state import State
    from claims.reading.words.tokens import Token

_NEAR = 4
"""Sentences below in which a body speaks that a headline or a lead describes."""
_FAR = 12
"""Sentences below for a description of two words and more, "a Norland rights group"."""
_OTHERS = word_set("another other second rival different separate new foreign international former")
"""Words that tell of a body beside those which the page names."""
_APART = word_set("separate separately")
_CONFIRMING = word_set("confirm verify corroborate")
_PLACED = word_set("local in from based")
"""Words of a description that no body fits which the whole world knows."""
_OPERATOR = "operator"
_NO_FIRMS = frozenset(map(fold, BODY_NOUNS)) - frozenset(
    map(fold, ("company", "firm", "group", "airline", "railways", "consortium", "utility"))
) | {fold("insurance")}
"""Words of the names of those who run no mine and no ferry."""
_RUNS = word_set("runs operates ran operated")
_TO_RUN = 6
"""Words of ", which operates the two mines" behind a name."""
_GENERAL = word_set(
    "group organisation organization charity body agency service watchdog team ngo collective"
)
_MEMBERS = word_set(
    "investigators researchers monitors observers workers campaigners activists defenders experts"
)
"""People of whom a body may be told: "rights investigators"."""
_FIGHTING = group("side_words", "armed-adjectives")
_TAILS = word_set("in of from for at on with based which that who whose monitoring working")
_LINKS = word_set("of for and the in")
_BYSTANDERS = word_set("residents witnesses locals villagers relatives families survivors")
"""They stand beside a body and have no name that the page could tell: "a doctors' group and residents"."""
_LEAST_NAME = 2
"""Words with capitals in a name that no table knows."""
_TELLING = 2
"""The least number that two sentences share as the same count."""


class _Named(NamedTuple):
    known: Known
    sentence: Sentence


class Meant(NamedTuple):
    """Whom a description means; not `alone` where others stand beside him, for whom what follows is told, too: "a doctors' group and
    residents said"."""

    known: Known
    alone: bool


class NamedBelow:
    """The bodies that speak on a page by name, looked for when somebody is described.  `spans` are the sentences and tokens of all
    its speakers in text order, `phrases` how each is called."""

    def __init__(
        self,
        page: Page,
        state: State,
        spans: Sequence[tuple[Sentence, int, int]],
        phrases: Sequence[Phrase],
    ) -> None:
        self._page = page
        self._state = state
        self._spans = spans
        self._phrases = phrases
        self._only: dict[tuple[frozenset[str], str | None], _Named | None] = {}
        self._first: dict[str, int] = {}

    @cached_property
    def _named(self) -> list[_Named]:
        """The first time that each body speaks by its name."""
        first: dict[str, _Named] = {}
        for each in self._find_named():
            first.setdefault(each.known.name, each)
        return list(first.values())

    def _find_named(self) -> Iterator[_Named]:
        for (sentence, _, _), phrase in zip(self._spans, self._phrases, strict=True):
            if sentence.headline:
                continue
            if phrase.kind == "named" and phrase.mentions[0].kind == "organisation":
                yield _Named(self._state.known(phrase.mentions[0]), sentence)
            elif phrase.kind in ("printed", "body", "group") and _is_name(phrase.printed):
                yield _Named(Known(phrase.printed, "organisation", None, phrase.side), sentence)

    @cached_property
    def _operator(self) -> _Named | None:
        """The firm for which "the operator" stands wherever it is told of: the only one that speaks and whose name tells that it runs
        what the page tells of, or of which the page says so; not of "A crane operator fell. The operator said"."""
        if introduced(self._page, _OPERATOR) is not None:
            return None
        told = frozenset[str]().union(*(sentence.lowers for sentence in self._page.sentences))
        run = {word: names for word, names in _folded("operators").items() if word in told}
        firms = [each for each in self._named if not known_bodies().get(each.known.name)]
        found = [each for each in firms if _runs(self._page.text, each, run)]
        return found[0] if len(found) == 1 else None

    def meant(self, phrase: Phrase, sentence: Sentence, first: int, last: int) -> Meant | None:
        """Whom a phrase means that names nobody; None where it describes no body, or the page names none or several of the kind."""
        tokens = sentence.tokens
        joint = next((at for at in range(first + 1, last - 1) if tokens[at].lower == "and"), last)
        if joint < last and tokens[last - 1].lower not in _BYSTANDERS:
            return None  # "a rights group and a union", of whom one name would tell but half
        found = self._described(phrase.side, sentence, first, joint)
        if found is None or joint == last:
            return Meant(found, alone=True) if found else None
        rest = joint + 1 + (tokens[joint + 1].lower == "the")
        beside = self._page.text[tokens[rest].start : tokens[last - 1].end]
        return Meant(Known(f"{found.name} and {beside}", "organisation", None, found.side), alone=False)

    def _described(self, side: str | None, sentence: Sentence, first: int, last: int) -> Known | None:
        tokens = sentence.tokens[first:last]
        said = _describing_words(tokens)
        if not said or not _OTHERS.isdisjoint(said):
            return None
        if said == [_OPERATOR] and tokens[0].lower == "the":
            runs = self._operator
            return runs.known if runs and (side is None or runs.known.side in (None, side)) else None
        definite = tokens[0].lower == "the" and len(said) > 1  # "the disaster agency said" in a lead
        bare = tokens[0].lower not in ARTICLES and not sentence.headline and not sentence.tokens[-1].is_word
        bare = bare and not definite
        if bare and not (said[-1] in _MEMBERS and len(said) > 1):
            return (
                None  # "medics said" of a text are whoever they are, in a headline those whom the lead names
            )
        if said[-1] in FIGHTERS or (said[-1] in BODIES and not _FIGHTING.isdisjoint(said)):
            one = self._state.groups.meant_by(said[-1], sentence)
            return one if one and not self._is_told_of(one.name, tokens[0].start) else None
        wanted = frozenset[str]().union(*(_kinds().get(word, frozenset[str]()) for word in said))
        only = self._one_of(wanted, side) if wanted else None
        if only is None or not _has_head(only.known.name, said[-1]):
            return None
        far = _FAR if len(said) > 1 and said[-1] in BODY_NOUNS else _NEAR
        near = only.sentence.index - sentence.index <= far
        if bare and not self._leads(sentence, only, wanted):
            return None
        told = self._is_told_of(only.known.name, tokens[0].start)
        return only.known if near and not told and self._goes_on(sentence, tokens, only, wanted) else None

    def _leads(self, sentence: Sentence, named: _Named, wanted: frozenset[str]) -> bool:
        """ "Rights investigators said 87 had died" below "Rights group says 87 died" or above the body that gives the same number: a
        lead without an article, of people who are a body's."""
        above = self._page.sentences[: sentence.index]
        lead = all(each.headline or each.tokens[-1].is_word for each in above)
        described = (
            each for each in above if each.headline and not wanted.isdisjoint(map(fold, each.lowers))
        )
        return lead and any(_counts(each) & _counts(sentence) for each in (named.sentence, *described))

    def _one_of(self, wanted: frozenset[str], side: str | None) -> _Named | None:
        """The only body that speaks on the page and whose name has one of these words; looked for once."""
        asked = (wanted, side)
        if asked not in self._only:
            fits = [each for each in self._named if _fits(each.known, wanted, side)]
            self._only[asked] = fits[0] if len(fits) == 1 else None
        return self._only[asked]

    def _goes_on(
        self, sentence: Sentence, description: Sequence[Token], named: _Named, wanted: frozenset[str]
    ) -> bool:
        """Does a body go on with what is told of it by its description?  Behind a headline with a number the lead describes it, too, or it
        gives that number, as does one that the whole world knows, which "a local group" and "a group in Vell" are not."""
        told = {token.lower for token in description}
        if _tells_of_another(named.sentence):
            return False
        worldly = named.known.name in known_bodies()
        if worldly and not told.isdisjoint(_PLACED):
            return False
        if not worldly and not (sentence.headline and _counts(sentence)):
            return True
        shared = not _counts(sentence).isdisjoint(_counts(named.sentence))
        return shared or (not worldly and self._is_described_between(sentence, named, wanted))

    def _is_described_between(self, headline: Sentence, named: _Named, wanted: frozenset[str]) -> bool:
        """ "Blast kills nine, rescuers say", then "Nine people died, a rescue group said", and only then its name."""
        begin = bisect_right(self._spans, headline.index, key=lambda span: span[0].index)
        for at in range(begin, len(self._spans)):
            sentence, first, last = self._spans[at]
            if sentence.index >= named.sentence.index:
                return False
            row = (_kinds().get(token.lower) for token in sentence.tokens[first:last])
            if any(names is not None and not names.isdisjoint(wanted) for names in row):
                return True
        return False

    def _is_told_of(self, name: str, position: int) -> bool:
        """Does the page name the body before it tells of "a group"?"""
        if name not in self._first:
            self._first[name] = self._page.text.find(name)
        return 0 <= self._first[name] <= position - len(name)


def _tells_of_another(sentence: Sentence) -> bool:
    """ "Weir Watch said in a separate report …", "… it could not confirm the claim by the local group"."""
    lowers = sentence.lowers
    if not _APART.isdisjoint(lowers) or ("not" in lowers and not _CONFIRMING.isdisjoint(lowers)):
        return True
    row = [token.lower for token in sentence.tokens]
    return "local" in lowers and any(one == "local" and two in _GENERAL for one, two in pairwise(row))


def _counts(sentence: Sentence) -> set[int]:
    """The numbers of a sentence that may count somebody: 9 of "nine miners", "9 miners", not of "nine years"."""
    found = (number_at(sentence.tokens, token.index) for token in sentence.tokens)
    return {
        number[1]
        for number in found
        if number is not None
        and number[1] >= _TELLING
        and lower_at(sentence.tokens, number[0]) not in words("measures") | words("time_words")
    }


@cache
def _firms() -> frozenset[str]:
    """Last words of the names of firms."""
    return frozenset(map(fold, words("company_names") | word_set("company firm group")))


@cache
def _folded(name: str) -> dict[str, frozenset[str]]:
    """A table of words by words, the words of names in one spelling."""
    return {word: frozenset(map(fold, names)) for word, names in words_by_word(name).items()}


@lru_cache(maxsize=WORDS_KEPT)
def _name_words(name: str) -> tuple[str, ...]:
    """ "The Weir Doctors' Union" in words of one spelling, without apostrophes."""
    return tuple(map(fold, name.replace("’", " ").replace("'", " ").split()))


def _runs(text: str, firm: _Named, run: dict[str, frozenset[str]]) -> bool:
    """ "Lumar Coal Company" for a page that tells of miners; "Weir Energy, which operates the mine, said"."""
    row = _name_words(firm.known.name)
    if not _NO_FIRMS.isdisjoint(row):
        return False
    if any(not names.isdisjoint(row) and (row[-1] in names or row[-1] in _firms()) for names in run.values()):
        return True
    told = text[firm.sentence.start : firm.sentence.end].partition(f"{firm.known.name}, which ")[2]
    behind = told.split()[:_TO_RUN]
    return bool(behind) and behind[0] in _RUNS and any(word.strip(",.") in run for word in behind)


def _kinds() -> dict[str, frozenset[str]]:
    """The words of the names that a word of a description may mean."""
    return _folded("kinds_of_bodies")


def _fits(known: Known, wanted: frozenset[str], side: str | None) -> bool:
    parts = _name_words(known.name)
    abroad = side is not None and (known.name in known_bodies() or known.side not in (None, side))
    return not abroad and not wanted.isdisjoint(parts) and not any(f"-{part}" in wanted for part in parts)


def _has_head(name: str, head: str) -> bool:
    """ "A doctors' union" is "The Weir Doctors' Union", "a doctors' group" any of them."""
    return head in _GENERAL or head in _MEMBERS or head in _kinds() or fold(head) in _name_words(name)


def _describing_words(tokens: Sequence[Token]) -> list[str]:
    """The words of "a rights group in Vell" before "in", without the article; none where a name stands among them, "a UN monitor",
    "a Red Cross team"."""
    begin = int(tokens[0].lower in ARTICLES or tokens[0].lower == "the")
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
