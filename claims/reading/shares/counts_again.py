"""A count of the dead that the page has told before, given again.

"The ministry's figure is 51", "puts the count at 52", "52 is the number", "raised its count from 58".  Table:
`casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.entries import SAYING
from claims.reading.counts.items import COORDINATORS, claims_only, ends_clause
from claims.reading.people.figures import Earlier, Figure
from claims.reading.people.victim_walk import VictimPhrase
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_TO_FIGURE = 14
"""Tokens from "figure" to its number: "figure for the same district is at least 51"."""
_EARLIER = frozenset(("earlier", "previous", "first", "initial", "original"))
_FINDERS = frozenset(("we", "they", "he", "she"))
_GOES_ON = frozenset(("up", "down", "stood", "number"))
"""Words before a number that goes on from what the sentence before it told."""
_IT_WAS = frozenset(("was", "reached", "is", "exceeded", "topped", "passed", "neared"))
"""What "it", a count, does before its number."""
_FAR_NEARER = 2
"""How many times nearer a number must be to that of the hurt to be theirs."""
_TO_TALLY = 10
"""Tokens of "gave its own tally for the province as"."""
_TO_GIVER = 8
"""Words of "according to the ministry of health"."""
_TO_PEAK = 5
"""Tokens of "down from a peak of"."""
_TO_TOTAL = 4
"""Tokens of "an early morning" before "count"."""
_ASIDE = 2
"""Commas around an aside."""
_COUNTED = ("killed", "injured", "killed or injured", "missing", "displaced", "captured", "trapped")
_TO_SETTING = 4
"""Tokens before "them at 40" or "its count from 58" in which the verb stands."""


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
    at = _figure_before(tokens, quantity.first, phrase.last)
    changed = (
        at is not None
        and just_told is not None
        and (tokens[at].lower in words_for("bringing") or tokens[at].lower == "as")
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
        for token in tokens[-_TO_TALLY:]
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


def _figure_before(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The index of the noun for which a number stands, None where there is none."""
    after = [token.lower for token in tokens[last : last + 3]]
    if len(after) > 2 and after[0] in words("be_forms") and after[1] == "the":
        return _is_the_number(tokens, last + 2)
    if first < 2:
        return None
    previous = tokens[first - 1].lower
    if previous == "from" and tokens[first - 2].lower in ("up", "down"):
        return first - 2  # "That is up from 44 a week earlier"
    peak = [token.lower for token in tokens[max(0, first - _TO_PEAK) : first]]
    if len(peak) == _TO_PEAK and peak[0] in ("up", "down") and peak[1] == "from" and peak[-1] == "of":
        return first - _TO_PEAK  # "That was down from a peak of 240,000"
    if previous == "from" and tokens[first - 2].lower in words_for("totals"):
        raised = [token.lower for token in tokens[max(0, first - _TO_SETTING - 1) : first - 2]]
        return None if words_for("bringing").isdisjoint(raised) else first - 2  # "raised its count from 58"
    if (
        previous == "of"
        and first > 2
        and tokens[last : last + 1]
        and tokens[last].lower in words_for("including")
    ):
        earlier_one = tokens[first - 3].lower in _EARLIER and tokens[first - 2].lower in words_for("totals")
        return first - 2 if earlier_one else None  # "An earlier figure of 15 included the shocked"
    dated = after[:1] == ["on"] and after[1:2] != [] and after[1] in words("days")
    if after and tokens[last].is_word and not dated and not _stops_number(tokens[last]):
        return None
    if _is_speaker(tokens, first, last):
        return None
    if claims_only(tokens, first) and (
        dated or ends_clause(tokens, last) or tokens[last].lower in COORDINATORS
    ):
        return first - 1  # "The ministry says 366.", "The capital admits to five."
    if previous == "for" and tokens[first - 2].lower in words_for("accounting"):
        return first - 2
    if (
        previous in ("at", "above", "below", "near")
        and first > 2
        and tokens[first - 2].lower in ("them", "it")
    ):
        return first - 3 if tokens[first - 3].lower in words_for("setting") else None
    if previous == "to" and first > 2 and tokens[first - 2].lower in ("that", "it", "this"):
        return first - 3 if tokens[first - 3].lower in words_for("bringing") else None
    near = [token.lower for token in tokens[max(0, first - _TO_SETTING) : first]]
    if previous == "the" and tokens[last : last + 1] and tokens[last].lower in ("it", "they", "given"):
        revised = next((at for at, word in enumerate(near) if word in words_for("bringing")), None)
        return None if revised is None else first - len(near) + revised  # "revising the 21 it reported"
    if previous == "to" and near[0] in ("it", "this", "that") and near[1] in words("be_forms"):
        return first - 2 if near[2] in words_for("bringing") else None  # "It was cut to 11"
    if previous == "as":
        ahead = [token.lower for token in tokens[max(0, first - _TO_TALLY) : first - 1]]
        total = next((at for at, word in enumerate(ahead) if word in words_for("totals")), None)
        if total is None or words_for("giving").isdisjoint(ahead[:total]) or "of" in ahead[total:]:
            return None  # "gave the number of survivors as 143"
        return first - 1  # "had given the number as 130"
    if previous == "to" and first > 2 and tokens[first - 2].lower in ("down", "up"):
        ahead = [token.lower for token in tokens[max(0, first - _TO_SETTING - 1) : first - 2]]
        changed = (
            ahead[-1:] != []
            and ahead[-1] in words_for("bringing")
            and "figure" in (token.lower for token in tokens[max(0, first - _TO_TALLY) : first])
        )  # "a figure his ministry later brought down to 19"
        return first - 2 if changed or ahead[-1:] in (["this"], ["that"], ["it"]) else None
    if previous in (",", ":") and tokens[first - 2].lower in words_for("totals"):
        return first - 2  # "gave a higher number, 78"
    if previous == "of" and first > 2:
        named = tokens[first - 2].lower in words_for("totals")
        return first - 2 if named and _is_pointed_at(tokens, first - 2) else None
    guess = previous in words_for("guessing") and tokens[first - 2].lower in ("was", "is")
    if guess and (ends_clause(tokens, last) or lower_at(tokens, last) == "to"):
        return _figure_before(tokens, first - 1, last)  # "the true figure was probably 60"
    if previous not in words_for("reaching"):
        return None
    now = previous in ("now", "already") and first > 2
    verb = first - 1 - now
    if tokens[verb].lower in _IT_WAS and tokens[verb - 1].lower == "it" and ends_clause(tokens, last):
        return first - 1  # "By noon it was 28", "it exceeded 130", "it is now 43"
    stood = tokens[first - 2].lower in ("stood", "stands")
    if (
        previous == "at"
        and stood
        and "it" in [token.lower for token in tokens[max(0, first - 4) : first - 2]]
    ):
        return first - 2  # "On Friday it had stood at 240"
    commas = 0
    for index in range(first - 1, max(-1, first - 1 - _TO_FIGURE), -1):
        token = tokens[index]
        if token.text == "," and commas < _ASIDE:
            commas += 1  # "its own tally, gathered from town halls, was 305"
            continue
        if token.kind == "punct":
            return None
        if token.lower in words_for("totals"):
            of_others = tokens[index + 1].lower in ("of", "without", "with", "needing", "who")
            return None if of_others or commas == 1 else index
    return None


def _is_speaker(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "“…,” said one, who gave no name": the verb stands before whoever speaks, behind what was said."""
    said = tokens[first - 1].lower in SAYING and tokens[first].lower == "one"
    return said and (first < 2 or not tokens[first - 2].is_word or tokens[last : last + 1] == [])


def _is_the_number(tokens: Sequence[Token], first: int) -> int | None:
    """ "52 is the number", "nine was the final figure", not "52 is the number of the bus"."""
    for token in tokens[first : first + _TO_TOTAL]:
        if token.lower in words_for("totals"):
            of = token.index + 1 < len(tokens) and tokens[token.index + 1].lower == "of"
            return None if of else token.index
        if not token.is_word or token.lower in words("prepositions"):
            return None
    return None


def _is_pointed_at(tokens: Sequence[Token], noun: int) -> bool:
    """ "this count", "an early morning count", "the lower figure": a determiner before the noun and what describes it."""
    for token in reversed(tokens[max(0, noun - _TO_TOTAL) : noun]):
        if token.lower in words_for("pointing") or token.lower in ARTICLES:
            return tokens[noun].lower != "list" or tokens[noun - 1].lower in _EARLIER
        if not token.is_word or token.lower in words("prepositions"):
            return False
    return False


def _stops_number(token: Token) -> bool:
    """ "51 in the district", "51 and": behind it stands nothing that it counts."""
    lower = token.lower
    return lower in words("prepositions") or lower in words("conjunctions") or lower in words("subordinators")
