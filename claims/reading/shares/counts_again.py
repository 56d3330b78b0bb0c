"""A count of the dead that the page has told before, given again.

"The ministry's figure is 51", "puts the count at 52", "52 is the number", "raised its count from 58".  Table:
`casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.entries import SAYING
from claims.reading.counts.items import ends_clause
from claims.reading.people.figures import Earlier, Figure
from claims.reading.people.victim_walk import VictimPhrase
from claims.reading.shares.figure_words import figure_before
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_FINDERS = frozenset(("we", "they", "he", "she"))
_GOES_ON = frozenset(("up", "down", "stood", "number"))
"""Words before a number that goes on from what the sentence before it told."""
_FAR_NEARER = 2
"""How many times nearer a number must be to that of the hurt to be theirs."""
_TO_FIGURES = 10
"""Tokens of "those figures for the province had since risen" before the first of two numbers."""
_TO_GIVER = 8
"""Words of "according to the ministry of health"."""
_TO_PUT = 3
"""Tokens of "put the real" before "number"."""
_COUNTED = ("killed", "injured", "killed or injured", "missing", "displaced", "captured", "trapped")


def found_again(tokens: Sequence[Token], quantity: Quantity, earlier: Earlier) -> Figure | None:
    """ "The nine we have recovered are all Danes", of a page that has told of nine dead."""
    again = earlier.tolls.get(quantity.value or 0)
    led = quantity.first > 0 and tokens[quantity.first - 1].lower == "the"
    row = [token.lower for token in tokens[quantity.last : quantity.last + 3]]
    found = len(row) > 1 and row[0] in _FINDERS and row[-1] in words_for("located")
    if again is None or again.outcome != "killed" or not (led and found):
        return None
    return Figure(quantity, VictimPhrase(quantity.last), "killed", quantity.last + len(row) - 1, "told-again")


def total_again(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure],
) -> Figure | None:
    """ "The ministry's figure is 51", "puts the count at 52", "confirmed the figure of 52", "52 is the number": of the dead
    told before."""
    paired = _of_two_figures(tokens, quantity, phrase, earlier, before)
    if paired is not None:
        return Figure(quantity, phrase, paired.outcome, quantity.first - 1, "toll-again")
    if before and _has_risen_by(tokens, quantity, phrase, before[-1]):
        more = quantity._replace(more=True)
        return Figure(more, phrase, before[-1].outcome, quantity.first - 1, "risen-by", True)
    just_told = next((one for one in before if one.outcome == "killed" and not one.part), None)
    just_told = just_told or (before[-1] if before else _meant(quantity, earlier))
    whole = just_told or _told_as_many(quantity, earlier) or earlier.dead
    if just_told is not None and earlier.asked and not before and _answers(tokens, quantity, phrase):
        return Figure(quantity, phrase, just_told.outcome, 0, "toll-again")
    at = figure_before(tokens, quantity.first, phrase.last)
    changed = (
        at is not None
        and just_told is not None
        and (
            tokens[at].lower in words_for("bringing")
            or tokens[at].lower == "as"
            or _is_put_at(tokens, at, quantity.first)
        )
    )
    if whole is None or not (earlier.dead or before or changed):
        return None  # "The number of missing was put at 14. It was cut to 11"
    if (
        at is not None
        and tokens[at].lower in ("was", "reached", "is")
        and not (whole.rule.startswith("toll") or tokens[0].lower == "by")
    ):
        return None  # "By noon it was 28" goes with any dead
    if at is None:
        return None
    goes_on = (
        tokens[at].lower in _GOES_ON
        or tokens[at].lower in words_for("setting")
        or tokens[at].lower in words_for("bringing")
    )
    if just_told is None and (goes_on or tokens[quantity.first - 1].lower == "be"):
        return None  # "Unemployment was 5 per cent. That was down from a peak of 12"
    if just_told is None and at == quantity.first - 1 and tokens[at].lower not in SAYING:
        return None  # only "the ministry says 366" goes with dead told of further up
    outcome = whole.outcome if whole.outcome in _COUNTED else "killed"
    if tokens[at].lower in words_for("accounting"):
        return Figure(quantity, phrase, outcome, at, "part-of-last", True, whole)
    return Figure(quantity, phrase, outcome, at, "toll-again")


def _is_put_at(tokens: Sequence[Token], total: int, number: int) -> bool:
    """ "[Gunmen took 64 girls.] Parents put the number at 81", not "put the number of schools at 81"."""
    puts = any(token.lower in words_for("setting") for token in tokens[max(0, total - _TO_PUT) : total])
    return puts and total == number - 2 and tokens[total + 1].lower == "at"


def _told_as_many(quantity: Quantity, earlier: Earlier) -> Figure | None:
    """ "[61 girls were taken; 12 died.] The ministry says 61": those of whom the page has told that number, which is far from that
    of the dead; not "[nine were hurt; 14 died.] The union says nine"."""
    told, dead = earlier.tolls.get(quantity.value or 0), earlier.dead
    if told is None or told.outcome not in _COUNTED:
        return None
    of_dead = dead.quantity.value if dead is not None else None
    near = of_dead and quantity.value and _ratio(quantity.value, of_dead) < _FAR_NEARER
    return dead if near else told


def _answers(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "[How many have died?] At least 40, officials say": a number, who gives it, and nothing behind it."""
    opens = quantity.first == 0 and phrase.head is None and lower_at(tokens, phrase.last) == ","
    rest = [token.lower for token in tokens[phrase.last + 1 :]] if opens else []
    rest = rest[:-1] if rest[-1:] == ["."] else rest
    given = rest[-1:] != [] and (rest[-1] in SAYING or rest[:2] == ["according", "to"])
    return given and len(rest) <= _TO_GIVER and (words("be_forms") | {","}).isdisjoint(rest)


def _of_two_figures(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure],
) -> Figure | None:
    """ "12 dead and 40 hurt. Those figures rose to 15 and 62": what the first and the second of two numbers count again."""
    dead, hurt = earlier.last_dead, earlier.last
    if dead is None or hurt is None or dead is hurt or phrase.head is not None:
        return None
    joint = quantity.first - 1
    if before and before[-1].rule == "toll-again" and before[-1].phrase.last == joint:
        two = tokens[joint].lower == "and" and ends_clause(tokens, phrase.last)
        return hurt if two and _are_figures(tokens[: before[-1].quantity.first]) else None
    second = phrase.last + 1 < len(tokens) and is_numeral(tokens[phrase.last + 1])
    two = second and tokens[phrase.last].lower == "and" and tokens[joint].lower in ("to", "at", "were")
    return dead if two and _are_figures(tokens[:joint]) else None


def _are_figures(tokens: Sequence[Token]) -> bool:
    """ "those figures had risen", "their numbers rose" at the start, of what was counted before; not "the firm said its numbers"."""
    return any(
        token.lower in ("figures", "numbers", "counts", "tallies")
        and (
            tokens[token.index - 1].lower in ("those", "these")
            or (token.index == 1 and tokens[0].lower in ("the", "their"))
        )
        for token in tokens[-_TO_FIGURES:]
        if token.index
    )


def _meant(quantity: Quantity, earlier: Earlier) -> Figure | None:
    """Of a sentence that counts dead and hurt the dead, unless the new number is far nearer to that of the hurt."""
    dead, last = earlier.last_dead, earlier.last
    if dead is None or last is None or dead is last:
        return last
    value, of_dead, of_last = quantity.value, dead.quantity.value, last.quantity.value
    if not value or not of_dead or not of_last:
        return dead
    return last if _ratio(value, of_last) * _FAR_NEARER < _ratio(value, of_dead) else dead


def _ratio(one: int, other: int) -> float:
    return max(one, other) / min(one, other)


def _has_risen_by(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, last: Figure) -> bool:
    """ "The number of dead stood at 231, up 31 from the day before": so many more than at the time told behind."""
    first = quantity.first
    rise = first > 1 and tokens[first - 1].lower == "up" and tokens[first - 2].text == ","
    behind = lower_at(tokens, phrase.last)
    return rise and last.phrase.last == first - 2 and behind in ("from", "on", "since")
