"""What happened to the words of a quotation between two articles: the difference and a verdict on it.

From harmless to grave: "" the same words; "bracket only" an editor's insertion differs; "spelling" another
spelling, name form or grammatical form; "fragment" one is cut out of the other; "reworded" other words for
the same thing; "stronger" one of the changed words says more than the other.  "different" means that the
two do not say the same thing at all: then nothing was changed, they are simply two quotations.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from claims.comparing.terms import (
    concept,
    key_terms,
    on_a_scale,
    one_name,
    printed_words,
    spelling,
    stem,
    strength,
)
from claims.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WordingVerdict = Literal["", "bracket only", "spelling", "fragment", "reworded", "stronger", "different"]

GRAVITY: tuple[WordingVerdict, ...] = (
    "", "bracket only", "spelling", "fragment", "reworded", "stronger", "different",
)  # fmt: skip
"""The verdicts, the harmless first."""
ALIKE = 0.34
"""Share of common content words (Dice) from which two quotations may be renderings of one."""
SHORT_QUOTE = 2
"""Content words of quotations so short that one of them in common is enough."""
COUNTERPART = 0.4
"""Share of common words from which two sentences of two quotations are renderings of one."""
LONG_PIECE = 5
"""Words of a piece that two excerpts must have in common to be cut from one speech."""
LONGEST_TIME = 4
"""Words of a time that one paper leaves out."""
_UNITS = frozenset(
    {"seconds", "minutes", "hours", "days", "weeks", "months", "years", "minute", "hour", "day"}
)
MOST_WORDS = 200
"""Longer quotations are compared by their beginnings."""

_INSERTED = re.compile(r"\[[^\]]{0,80}\]|\([^)]{0,80}\)")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_PERCENT = re.compile(r" ?%| per cent\b")
_CUT = re.compile(r"\.\.+|…|\. \. \.")


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the first quotation and those that stand in their place in the second; one may be empty."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The difference between two renderings.

    `alike` is the share of content words they have in common, `in_order` that of all words that they have in the same
    order (both Dice), `stronger` 1 where the second says more
    than the first, -1 where it says less, 0 where strength is the same; `moved` is the pair that shows it.
    """

    verdict: WordingVerdict
    alike: float
    changes: tuple[Change, ...]
    stronger: int
    moved: Change | None
    in_order: float = 1.0


@lru_cache(maxsize=20_000)
def compare_wording(first: str, second: str) -> Wording:
    """Compare two quotations, given without their outer quotation marks."""
    left, right = _words(first), _words(second)
    if [spelling(word) for word in left] == [spelling(word) for word in right]:
        return _same_words(first, second, left, right)
    if _one_form(left, right) or _same_content(left, right):
        return Wording("spelling", 1.0, _changes(left, right), 0, None)
    if (
        _is_cut_from(first, right)
        or _is_cut_from(second, left)
        or _shares_a_piece(first, second)
        or _leaves_out_small_words(left, right)
        or _leaves_out_a_time(left, right)
    ):
        return Wording("fragment", 1.0, (), 0, None)
    excerpts = _matching_sentences(first, second)
    if excerpts is None:
        return Wording("different", likeness(first, second), _changes(left, right), 0, None)
    if excerpts != (first, second):
        return compare_wording(*excerpts)
    alike = likeness(first, second)
    changes = _changes(left, right)
    if alike < ALIKE or not _enough_in_common(first, second):
        return Wording("different", alike, changes, 0, None)
    moved, direction = _moved(changes)
    verdict: WordingVerdict = "stronger" if moved else "reworded"
    return Wording(verdict, alike, changes, direction, moved, _matcher(left, right).ratio())


def likeness(first: str, second: str) -> float:
    """Share of the content words, near-synonyms counted as one, that two passages have in common (Dice)."""
    left, right = set(key_terms(_INSERTED.sub(" ", first))), set(key_terms(_INSERTED.sub(" ", second)))
    if not left or not right:
        return 0.0
    return 2 * len(left & right) / (len(left) + len(right))


def _enough_in_common(first: str, second: str) -> bool:
    """One common word joins only the shortest quotations ("deeply worried", "very worried")."""
    left, right = set(key_terms(_INSERTED.sub(" ", first))), set(key_terms(_INSERTED.sub(" ", second)))
    return len(left & right) > 1 or max(len(left), len(right)) <= SHORT_QUOTE


def worst(verdicts: Sequence[WordingVerdict]) -> WordingVerdict:
    """The gravest of some verdicts, "different" left out because it is no drift; "" for none."""
    return max((each for each in verdicts if each != "different"), key=GRAVITY.index, default="")


def _words(text: str) -> list[str]:
    spelt = _PERCENT.sub(" percent", _INSERTED.sub(" ", text))
    return printed_words(spelt)[:MOST_WORDS]


def _same_words(first: str, second: str, left: Sequence[str], right: Sequence[str]) -> Wording:
    inserted = [_INSERTED.findall(text) for text in (first, second)]
    if inserted[0] != inserted[1]:
        return Wording("bracket only", 1.0, (), 0, None)
    same = [word.lower() for word in left] == [word.lower() for word in right]
    return Wording("" if same else "spelling", 1.0, (), 0, None)


def _one_form(left: Sequence[str], right: Sequence[str]) -> bool:
    """True when every word differs by spelling, name form or grammatical ending only."""
    if len(left) != len(right):
        return False
    return all(
        stem(one) == stem(other) or one_name(one, other) for one, other in zip(left, right, strict=True)
    )


def _same_content(left: Sequence[str], right: Sequence[str]) -> bool:
    """True when only small words differ: "We have seen it in the past" and "we've seen it in past"."""
    first, second = ([stem(word) for word in each if not _is_small(word)] for each in (left, right))
    return bool(first) and first == second


def _is_small(word: str) -> bool:
    """True for a word that may change without changing what is said; negations and degrees may not."""
    lower = word.lower().replace("’", "'")
    if lower in words("negations") or lower == "no" or lower.endswith("n't") or on_a_scale(word):
        return False
    return lower.partition("'")[0] in words("function_words")


def _is_cut_from(part: str, whole: Sequence[str]) -> bool:
    """True when the pieces of a quotation, cut at its dots, stand in this order in the other one."""
    forms = [stem(word) for word in whole]
    start = 0
    found = False
    for piece in _CUT.split(_INSERTED.sub(" ", part)):
        wanted = [stem(word) for word in printed_words(piece)][:MOST_WORDS]
        if not wanted:
            continue
        place = _find(forms, wanted, start)
        if place is None:
            return False
        start, found = place + len(wanted), True
    return found


def _matching_sentences(first: str, second: str) -> tuple[str, str] | None:
    """The sentences of two quotations that have a counterpart in the other; all where none or each has one.

    Two papers may quote a speech from different places on: only what both print can have been changed.  None
    where the like sentences are few and scattered among others: the speaker said something like it twice.
    """
    left, right = (_SENTENCE_END.split(text) for text in (first, second))
    if len(left) == len(right) == 1:
        return first, second
    kept = [
        [
            place
            for place, one in enumerate(ours)
            if any(likeness(one, other) >= COUNTERPART for other in theirs)
        ]
        for ours, theirs in ((left, right), (right, left))
    ]
    if not all(kept):
        return first, second
    few = all(len(places) * 2 < len(ours) for places, ours in zip(kept, (left, right), strict=True))
    if few and any(places[-1] - places[0] >= len(places) for places in kept):
        return None
    return " ".join(left[place] for place in kept[0]), " ".join(right[place] for place in kept[1])


def _shares_a_piece(first: str, second: str) -> bool:
    """True when two quotations, one of them cut at its dots, have a whole piece in common: both are excerpts."""
    for part, whole in ((first, second), (second, first)):
        pieces = [printed_words(piece) for piece in _CUT.split(_INSERTED.sub(" ", part))]
        forms = [stem(word) for word in printed_words(_INSERTED.sub(" ", whole))][:MOST_WORDS]
        for piece in pieces if len(pieces) > 1 else ():
            wanted = [stem(word) for word in piece][:MOST_WORDS]
            if len(wanted) >= LONG_PIECE and _find(forms, wanted, 0) is not None:
                return True
    return False


def _leaves_out_small_words(left: Sequence[str], right: Sequence[str]) -> bool:
    """True when one is a stretch of the other but for articles, pronouns and other small words."""
    content = [[stem(word) for word in each if not _is_small(word)] for each in (left, right)]
    shorter, longer = sorted(content, key=len)
    if not shorter or _find(longer, shorter, 0) is None or _negations(left) != _negations(right):
        return False
    if len(shorter) >= LONG_PIECE:
        return True
    small = [Counter(word.lower() for word in each if _is_small(word)) for each in (left, right)]
    less, more = (small[0], small[1]) if content[0] is shorter else (small[1], small[0])
    return less <= more


def _leaves_out_a_time(left: Sequence[str], right: Sequence[str]) -> bool:
    """True when one is the other without a time: "we stop [every ten minutes] and listen"."""
    if _negations(left) != _negations(right):
        return False
    changes = _changes(left, right)
    gone = [change.first or change.second for change in changes]
    one_way = not any(change.first for change in changes) or not any(change.second for change in changes)
    return one_way and all(_tells_time(stretch.lower().split()) for stretch in gone)


def _tells_time(stretch: Sequence[str]) -> bool:
    return 1 < len(stretch) <= LONGEST_TIME and (
        stretch[-1] in _UNITS or stretch[-1] in words("time_words") or stretch[-1] in words("days")
    )


def _negations(quotation: Sequence[str]) -> int:
    return sum(word.lower() in words("negations") or word.lower() == "no" for word in quotation)


def _find(whole: Sequence[str], wanted: Sequence[str], start: int) -> int | None:
    for place in range(start, len(whole) - len(wanted) + 1):
        if whole[place : place + len(wanted)] == wanted:
            return place
    return None


def _changes(left: Sequence[str], right: Sequence[str]) -> tuple[Change, ...]:
    """The stretches that differ; near-synonyms are lined up but still count as a change."""
    return tuple(_stretches(_matcher(left, right), left, right))


def _matcher(left: Sequence[str], right: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(
        None, [concept(word) for word in left], [concept(word) for word in right], autojunk=False
    )


def _stretches(matcher: SequenceMatcher[str], left: Sequence[str], right: Sequence[str]) -> Iterator[Change]:
    blocks = [(0, 0, 0), *((block.a, block.b, block.size) for block in matcher.get_matching_blocks())]
    for (a, b, size), (next_a, next_b, next_size) in pairwise(blocks):
        between = Change(" ".join(left[a + size : next_a]), " ".join(right[b + size : next_b]))
        if between.first or between.second:
            yield between
        for step in range(next_size):
            one, other = left[next_a + step], right[next_b + step]
            if stem(one) != stem(other):
                yield Change(one, other)


def _moved(changes: Sequence[Change]) -> tuple[Change | None, int]:
    """The first pair of changed words that lie on one scale of strength, and which way it went."""
    taken = [(change, printed_words(change.first), printed_words(change.second)) for change in changes]
    for _, ones, others in taken:
        for one in ones:
            for other in others:
                direction = strength(one, other)
                if direction:
                    return Change(one, other), direction
    return None, 0
