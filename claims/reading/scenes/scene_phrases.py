"""The words that tell on a page about its scene what befalls people: "had left for", "were taken from", "walked over the bridge".

A row of `scene_phrases.tsv` stands behind the people or before their number, as its form says:

before    ends right before the number, its determiner aside: "exchanged the 40 men"
object    around the people, who are "_": "marched 19 men into", "brought the six home"
passive   behind a form of "be", or right behind the people: "40 people were taken from", "12 freed in"
active    behind the people: "40 families left for"
perfect   behind "have": "40 families have left"
not       behind a denial: "six did not come back"
unseen    behind a denied passive: "four have not been seen"
still     behind "still": "four are still in the pit"
any       however it is said
"""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import table, words
from claims.reading.fates.whereabouts import behind_aside
from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_captor, is_nationality, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

ANYWHERE = "anywhere"
"""The scene of phrases that tell harm on every page."""
_BEFORE = "before"
_OBJECT = "object"
_OPEN = ("trapped", "missing")
"""Outcomes that may be told as what could be: "could be under the slab"."""
_ANYBODY = "anybody"
_BUT = "-"
"""Before the groups of those whom a row is not about."""
_PEOPLE = "_"
_GAP = frozenset(("…",))
_TO_NEXT = 8
"""Tokens up to the word behind a gap."""
_NAME = "Name"
_CAPTOR = "Captor"
_END = "."
_MARKS = tuple(".;,")
_WHENCE = frozenset(("from", "of", "in", "at", "near"))
_REMAINING = frozenset(("remain", "remained", "remains", "remaining"))
_LEAVING = frozenset(("left", "arrived", "crossed", "walked"))
"""Verbs that may follow whence people are without an auxiliary."""
_TO_VERB = 11
"""Tokens of "who went out to sea on Friday night had"."""
_WHO = frozenset(("who", "that"))
_CLAUSES = frozenset(("who", "that", "which", "whose", "when", "where"))
"""Openers of what is told of others."""
_ALSO_ACTIVE = frozenset(
    ("marched", "led", "crossed", "moved", "returned", "rushed", "transferred", "shifted", "buried")
)
"""Participles that are a past as well: "200 villagers marched to the office"."""
_HAVE = frozenset(("have", "has", "had", "'ve"))
_TO_COME = frozenset(("will", "'ll", "shall"))
_DENIED = frozenset(("not", "never", "n't", "yet"))
_RUN = frozenset(("who", "that", "all", "still", "now", "then", "also", "both", "later", "since"))
"""Words between people and their verb, beside auxiliaries and adverbs."""
_BETWEEN = frozenset(
    (
        "the",
        "a",
        "an",
        "another",
        "its",
        "their",
        "some",
        "all",
        "his",
        "her",
        "our",
        "those",
        "these",
        "more",
        "than",
    )
)
"""Words between a verb and the number of its object."""


class ScenePhrase(NamedTuple):
    """A row of the table: what befalls `whom` on a page about one of `scenes` by these words, alternatives one after the other."""

    scenes: frozenset[str]
    outcome: str
    whom: str
    form: str
    words: tuple[frozenset[str], ...]


class Predicate(NamedTuple):
    """Where the verb behind people stands, and what its auxiliaries make of it; a `participle` has none and is no past."""

    at: int
    passive: bool
    perfect: bool
    denied: bool
    maybe: bool
    still: bool
    participle: bool


@cache
def _rows() -> Mapping[str, tuple[ScenePhrase, ...]]:
    """The rows by the word next to the people or to the number."""
    rows: dict[str, tuple[ScenePhrase, ...]] = {}
    for scenes, outcome, whom, form, said in table("scene_phrases"):
        steps = tuple(frozenset(step.split("|")) for step in said.split())
        row = ScenePhrase(frozenset(scenes.split("|")), outcome, whom, form, steps)
        for word in steps[_next_to_people(row)]:
            rows[word] = (*rows.get(word, ()), row)
    return rows


def _is_about(row: ScenePhrase, scenes: AbstractSet[str]) -> bool:
    """Is a page about a scene of the row, or the row about any page?"""
    return ANYWHERE in row.scenes or not scenes.isdisjoint(row.scenes)


def _next_to_people(row: ScenePhrase) -> int:
    """Which of its words stands next to the people; the one before them where they are its object."""
    if row.form == _OBJECT:
        return row.words.index(frozenset((_PEOPLE,))) - 1
    return -1 if row.form == _BEFORE else 0


@cache
def _rarest(scene: str) -> frozenset[str]:
    """Of every row of a scene the words that are longest, by which a sentence without it is passed over."""
    rows = {row for found in _rows().values() for row in found if scene in row.scenes}
    steps = (
        max((step - {_PEOPLE, _NAME, _CAPTOR, *_GAP} for step in row.words), key=_shortest) for row in rows
    )
    return frozenset().union(*steps)


def _shortest(step: AbstractSet[str]) -> int:
    return min(map(len, step), default=0)


def may_tell_in_scene(lowers: AbstractSet[str], scenes: AbstractSet[str]) -> bool:
    """Whether a sentence of these words could have a row of one of the scenes."""
    return any(not lowers.isdisjoint(_rarest(scene)) for scene in (ANYWHERE, *scenes))


def _bands() -> AbstractSet[str]:
    return words_for("bands") | words_for("collectives")


def phrase_before(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, scenes: AbstractSet[str]
) -> tuple[ScenePhrase, int] | None:
    """The row that ends right before a number, or has the people for its object, with the index of the word before them."""
    last = quantity.first - 1
    if last > 1 and tokens[last].lower == "of" and tokens[last - 1].lower in _bands():
        last -= 2  # "with a patrol of eight soldiers"
    while last >= 0 and tokens[last].lower in _BETWEEN:
        last -= 1
    for row in _rows().get(lower_at(tokens, last), ()) if last >= 0 else ():
        if not _is_about(row, scenes) or row.form not in (_BEFORE, _OBJECT):
            continue
        led = row.words[: _next_to_people(row) + 1] if row.form == _OBJECT else row.words
        if not _stand_before(tokens, last, led):
            continue
        if row.form == _BEFORE or _stand_behind(tokens, phrase.last, row.words[len(led) + 1 :]):
            return row, last
    return None


def phrase_behind(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, scenes: AbstractSet[str]
) -> tuple[ScenePhrase, int] | None:
    """The row behind people, with the index of its first word."""
    led = quantity.first > 0 and tokens[quantity.first - 1].lower in words("prepositions") | {"the"}
    if led and lower_at(tokens, phrase.last) not in _WHO:
        return None  # "samples from 12 people were taken", where "of the 90 villagers who left" tells of them
    for verb in _predicates(tokens, phrase.last):
        for row in _rows().get(lower_at(tokens, verb.at), ()):
            if _is_about(row, scenes) and _has_form(row, verb) and _stand(tokens, verb.at, row.words):
                return row, verb.at
    return None


def _predicates(tokens: Sequence[Token], index: int) -> Iterator[Predicate]:
    """The verbs that may tell of people, and what they remain: "thirteen miners remain cut off"."""
    for begin in _verbs_behind(tokens, index):
        verb = _predicate(tokens, begin)
        yield verb
        if lower_at(tokens, verb.at) in _REMAINING and not verb.denied:
            what = _predicate(tokens, verb.at + 1)
            yield what._replace(passive=True, still=True)


def _verbs_behind(tokens: Sequence[Token], index: int) -> Iterator[int]:
    """Where the verb of people may begin: right behind them or an aside, behind whence they are ("families from the old quarter"),
    and behind a clause about them ("two fishermen who went out on Friday")."""
    index = behind_aside(tokens, index)
    yield index
    lower = lower_at(tokens, index)
    if lower in ("and", ",") and index + 1 < len(tokens) and number_at(tokens, index + 1):
        yield from _behind_second(tokens, index + 1)
    if lower not in _WHENCE and lower != "who":
        return
    # not "passengers of a bus that was stranded"
    row = itertools.takewhile(
        lambda token: token.kind != "punct" and token.lower not in _CLAUSES,
        tokens[index + 2 : index + _TO_VERB],
    )
    yield from (token.index for token in row if token.lower in words("auxiliaries"))
    if lower in _WHENCE:
        yield from (token.index for token in tokens[index + 2 : index + _TO_VERB] if token.lower in _LEAVING)


def _behind_second(tokens: Sequence[Token], index: int) -> Iterator[int]:
    """Behind "68 men [and three women] have been buried": where the verb of both may begin."""
    row = itertools.takewhile(
        lambda token: token.kind != "punct" and token.lower not in _CLAUSES, tokens[index : index + _TO_NEXT]
    )
    verb = next(
        (
            token.index
            for token in row
            if token.lower in words("auxiliaries") or token.lower in words("be_forms")
        ),
        None,
    )
    if verb is not None:
        yield verb


def _predicate(tokens: Sequence[Token], index: int) -> Predicate:
    """The verb behind its auxiliaries and adverbs."""
    begin = index
    passive = perfect = denied = maybe = still = False
    while index < len(tokens):
        lower = tokens[index].lower
        if not (
            lower in _RUN or lower in words("auxiliaries") or lower in words("adverbs") or lower in _DENIED
        ):
            break
        passive = passive or lower in words("be_forms")
        perfect = perfect or lower in _HAVE
        denied = denied or lower in _DENIED or lower.endswith("n't")
        maybe = maybe or lower in words_for("modals") or lower in _TO_COME
        still = still or lower == "still"
        index += 1
    participle = index == begin and lower_at(tokens, index) not in _ALSO_ACTIVE
    return Predicate(index, passive, perfect, denied, maybe, still, participle)


def _has_form(row: ScenePhrase, verb: Predicate) -> bool:
    """Is a row said by such a verb?"""
    form = row.form
    if form in (_BEFORE, _OBJECT) or (verb.maybe and row.outcome not in _OPEN):
        return False
    if form in ("not", "unseen"):
        return verb.denied and verb.passive == (form == "unseen")
    if verb.denied:
        return False
    if form == "passive":
        return verb.passive or (verb.participle and len(row.words) > 1)
    if form == "active":
        return not verb.passive
    if form == "still":
        return verb.still
    if form == "perfect":
        return verb.perfect and not verb.passive
    return form == "any"


def _stand(tokens: Sequence[Token], index: int, row: Sequence[AbstractSet[str]], *, way: int = 1) -> bool:
    """Do these words stand from `index` on, to the right or (`way` -1) to the left?"""
    for at, step in enumerate(row):
        if step == _GAP:
            gaps = range(index, index + way * _TO_NEXT, way)
            return any(_stand(tokens, each, row[at + 1 :], way=way) for each in _up_to_mark(tokens, gaps))
        if index < 0 or not _is_one_of(tokens, index, step):
            return False
        index += way
    return True


def _up_to_mark(tokens: Sequence[Token], indices: Iterable[int]) -> Iterator[int]:
    """Those of the indices that no mark stands before."""
    for index in indices:
        yield index
        if not 0 <= index < len(tokens) or tokens[index].kind == "punct":
            return


def _stand_before(tokens: Sequence[Token], last: int, row: Sequence[AbstractSet[str]]) -> bool:
    """Do these words stand up to `last`?"""
    return _stand(tokens, last, row[::-1], way=-1)


def _stand_behind(tokens: Sequence[Token], index: int, row: Sequence[AbstractSet[str]]) -> bool:
    """Do these words stand behind people: right behind them, an aside or whence they are?"""
    return any(_stand(tokens, begin, row) for begin in (index, *_behind_origin(tokens, index)))


def _behind_origin(tokens: Sequence[Token], index: int) -> Iterator[int]:
    """Behind an aside, and behind "of Mariupol" or "in the old quarter"."""
    aside = behind_aside(tokens, index)
    if aside != index:
        yield aside
    elif lower_at(tokens, index) == "and" and lower_at(tokens, index + 1) in plurals():
        yield index + 2  # "16 customers and employees into"
    elif lower_at(tokens, index) in _WHENCE - {"from"}:
        yield from _up_to_mark(tokens, range(index + 2, min(len(tokens), index + _TO_NEXT)))


def _is_one_of(tokens: Sequence[Token], index: int, step: AbstractSet[str]) -> bool:
    if index >= len(tokens):
        return _END in step
    token = tokens[index]
    if token.lower in step:
        return True
    captor = _CAPTOR in step and is_captor(token.lower)
    return captor or (_END in step and token.text in _MARKS) or (_NAME in step and token.capital)


def is_anybody(whom: str) -> bool:
    """Is a row about people of any noun, or of all but some, so that a bare number may count them?"""
    return whom == _ANYBODY or whom.startswith(_BUT)


def is_whom(head: str, whom: str) -> bool:
    """Are the people of this noun those whom a row is about?  "Danes" have homes to leave."""
    if whom == _ANYBODY:
        return True
    named = any(head.lower() in words_for(group) for group in whom.removeprefix(_BUT).split("|"))
    return not named if whom.startswith(_BUT) else named or is_nationality(head)
