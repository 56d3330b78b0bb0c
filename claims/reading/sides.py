"""Whose people the victims are: a plain country or party name, "both", or None where the text does not say.

Each rule is one function; `RULES` is their order, from what the noun phrase prints to what only the
surroundings suggest.  A rule answers with a side or None.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.named import STATE_KINDS, Gazette, Named, side_of_name
from claims.reading.places import place
from claims.reading.quantities import number_words
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from claims.reading.counts import Count, Settled
    from claims.reading.text import Sentence
    from claims.types import Statement

_NEAR = 9
"""Tokens around a figure in which "both sides" counts for it."""
_BESIDE = 5
"""Tokens after a figure or its outcome in which a place stands right beside it."""
_OWN_BEFORE = 3
"""Tokens before a figure in which "we" makes it the speaker's: "we have now lost 12"."""
_FIGHTING_NEAR = 3
"""Tokens after two states in which they fight or border on each other."""
_OPENING = 4
"""Tokens of a sentence in which "In X," stands."""
_BACK = 2
"""Sentences before a figure in which a place is looked for."""
_LEAD = 3
"""Sentences that open a page and tell where its event is, the headline included."""


@dataclass(slots=True, eq=False)
class Surroundings:
    """What the rules may look at: the names of the page, the counts settled so far, the states its opening
    names.  With two of them a place tells a side only where it stands right beside the figure."""

    gazette: Gazette
    settled: Settled
    states: frozenset[str]

    @property
    def contested(self) -> bool:
        return len(self.states) > 1


Rule = Callable[["Count", Surroundings], str | None]


def settle_side(count: Count, around: Surroundings) -> None:
    """Give a count its side by the first rule that knows one."""
    for name, rule in RULES:
        side = rule(count, around)
        if side:
            count.side = side
            count.says(f"side:{name}")
            return


def states_of(gazette: Gazette) -> frozenset[str]:
    """The states that the headline and the lead of a page name."""
    return frozenset(
        one.side
        for sentence in gazette.page.sentences[:_LEAD]
        for one in gazette.of(sentence)
        if one.kind not in ("actor", "compound") and not _is_item(sentence, one)
    )


def _is_item(sentence: Sentence, one: Named) -> bool:
    """ "47 in Florida and three in Cuba": a place of a breakdown, no party."""
    if one.first < 2 or sentence.tokens[one.first - 1].lower not in ("in", "from"):
        return False
    before = sentence.tokens[one.first - 2]
    return before.kind == "number" or before.lower in number_words()


def both_sides(count: Count, around: Surroundings) -> str | None:
    """ "6,500 killed on both sides", "the two armies lost 12 men"."""
    lower = [token.lower for token in count.tokens[max(0, count.first - _NEAR) : count.last + _NEAR]]
    for index, word in enumerate(lower[:-1]):
        if word == "both" and _collective(lower, index + 1):
            return BOTH_SIDES
        if word == "two" and lower[index - 1 : index] == ["the"] and _collective(lower, index + 1):
            inside = index > _NEAR or count.first < _NEAR
            return BOTH_SIDES if inside and "on" in lower[max(0, index - 2) : index] else None
    return None


def _collective(lower: Sequence[str], index: int) -> bool:
    return any(word in group("side_words", "collectives") for word in lower[index : index + 2])


def nationality(count: Count, around: Surroundings) -> str | None:
    """ "49 Armenian soldiers", "one Azerbaijani": the noun phrase names a state."""
    for one in _within(count, around, count.figure.quantity.last, _phrase_end(count)):
        if one.kind != "actor":
            return one.side
    return None


def party(count: Count, around: Surroundings) -> str | None:
    """ "12 Houthi fighters": a capitalised name in front of armed men."""
    head = count.figure.phrase.head
    if head is None or count.category not in ("military", "fighters") or count.sentence.headline:
        return None
    names = [
        token.text
        for token in count.tokens[count.figure.quantity.last : head]
        if token.capital and token.is_word and token.lower not in words("determiners")
    ]
    return " ".join(names) or None


def owner_before(count: Count, around: Surroundings) -> str | None:
    """ "Norland's 12 dead", "Norland has 49 killed": a state right before the number."""
    first = count.first
    previous = count.tokens[first - 1].lower if first else ""
    if previous not in ("'s", "'", "has", "had", "have"):
        return None
    return next(
        (one.side for one in around.gazette.of(count.sentence) if one.last in (first - 1, first - 2)), None
    )


def possessive(count: Count, around: Surroundings) -> str | None:
    """ "50 of its soldiers": the speaker's, the loser's, else the subject's of the sentence."""
    if count.figure.rule == "lost" or not _owned(count):
        return None
    if count.statement is not None:
        return _speaker_side(count.statement, proper=count.category in group("side_words", "not-by-place"))
    return _subject(count, around, count.first)


def loser(count: Count, around: Surroundings) -> str | None:
    """ "Norland lost 12 men", "it had lost a soldier": the subject of the losing."""
    if count.figure.rule not in ("lost", "loss"):
        return None
    begin = _clause_start(count, count.figure.trigger)
    for one in reversed(_within(count, around, begin, count.figure.trigger)):
        if one.kind in (*STATE_KINDS, "region", "actor"):
            return one.side
    proper = side_of_name(_text(count, begin, count.figure.trigger - 1), words("organisations"))
    if proper:
        return proper
    if count.statement is not None:
        return _speaker_side(count.statement, proper=True)
    return None


def first_person(count: Count, around: Surroundings) -> str | None:
    """ "our servicemen", "we have 49 killed": the speaker's side, without a statement the sentence's subject."""
    begin = count.first if count.figure.rule == "verb-before" else max(0, count.first - _OWN_BEFORE)
    lower = {token.lower for token in count.tokens[begin : count.last]}
    if not lower & group("side_words", "first-person"):
        return None
    if count.statement is not None:
        return _speaker_side(count.statement, proper=True)
    return _subject(count, around, count.first)


def whole(count: Count, around: Surroundings) -> str | None:
    """A part belongs to the side of its whole."""
    known = around.settled.of_figure(count.figure.whole)
    return known.side if known else None


def earlier(count: Count, around: Surroundings) -> str | None:
    """ "two of its troops killed and more than a dozen wounded": a bare figure goes with the one before it."""
    if not count.is_bare:
        return None
    previous = around.settled.before_in_sentence(count)
    if previous is None and count.figure.quantity.more:
        last = around.settled.last
        if last is not None and last.sentence.index == count.sentence.index - 1:
            previous = last
    return previous.side if previous is not None and previous.statement is count.statement else None


def repeated(count: Count, around: Surroundings) -> str | None:
    """A figure told before in the page, with its side, is the same people."""
    return around.settled.side_of_same(count)


def own_force(count: Count, around: Surroundings) -> str | None:
    """ "Two soldiers were killed, the Norland army said": an official counts his own soldiers."""
    if count.statement is None or count.category not in group("side_words", "by-speaker"):
        return None
    side = _speaker_side(count.statement)
    return None if side and _killers_are_own(count, around, side) else side


def between(count: Count, around: Surroundings) -> str | None:
    """ "100 killed in fighting between X and Y", "at the X-Y border", "as X and Y clash": the dead of both."""
    named = [
        one
        for one in around.gazette.of(count.sentence)
        if one.first >= count.last and one.kind in STATE_KINDS
    ]
    tokens = count.tokens
    for one, other in itertools.pairwise(named):
        if one.side == other.side:
            continue
        if one.first != other.first and (other.first - one.last != 1 or tokens[one.last].lower != "and"):
            continue
        then = {token.lower for token in tokens[other.last : other.last + _FIGHTING_NEAR]}
        if then & group("side_words", "fighting"):
            return BOTH_SIDES
        paired = one.first == other.first or tokens[one.first - 1].lower in ("between", "of", "both")
        about = {token.lower for token in tokens[count.last : other.last + _FIGHTING_NEAR]}
        if paired and about & group("side_words", "events"):
            return BOTH_SIDES
    return None


def place_after(count: Count, around: Surroundings) -> str | None:
    """ "12 people were killed in Kabul": the first place named after the figure."""
    if count.category in group("side_words", "not-by-place"):
        return None
    limit = _clause_limit(count)
    if around.contested:
        limit = min(limit, max(count.last, count.figure.trigger + 1) + _BESIDE)
    return _located(count.sentence, around, count.last, limit)


def place_before(count: Count, around: Surroundings) -> str | None:
    """ "A blast in Kabul killed 12": the nearest place before the figure.

    Between two parties only the place of the blow itself ("a strike on X killed") or of the whole sentence
    ("In X, 12 people died") counts.
    """
    if count.category in group("side_words", "not-by-place"):
        return None
    first, last = 0, count.first
    if around.contested:
        if count.figure.rule == "verb-before":
            first, last = _clause_start(count, count.figure.trigger), count.figure.trigger
        elif count.tokens[0].lower in ("in", "across"):
            last = min(last, _OPENING)
        else:
            return None
    return _located(count.sentence, around, first, last, nearest_last=True)


def sentence_before(count: Count, around: Surroundings) -> str | None:
    """The place named in the sentences before."""
    if around.contested or count.category in group("side_words", "not-by-place"):
        return None
    for sentence in around.gazette.before(count.sentence, _BACK):
        side = _located(sentence, around, 0, len(sentence.tokens), nearest_last=True)
        if side:
            return side
    return None


def speaker(count: Count, around: Surroundings) -> str | None:
    """An official who gives a toll without a place gives that of his own country."""
    if count.statement is None or count.category in ("fighters", "attackers"):
        return None
    side = _speaker_side(count.statement)
    if side is None or place(side) is None or _killers_are_own(count, around, side):
        return None
    return side


def only_country(count: Count, around: Surroundings) -> str | None:
    """The one country that the headline and the lead name."""
    if len(around.states) != 1 or count.category in ("fighters", "attackers"):
        return None
    (side,) = around.states
    return None if _killers_are_own(count, around, side) else side


RULES: tuple[tuple[str, Rule], ...] = (
    ("both", both_sides),
    ("noun", nationality),
    ("loser", loser),
    ("own", possessive),
    ("first-person", first_person),
    ("party", party),
    ("owner", owner_before),
    ("whole", whole),
    ("earlier", earlier),
    ("own-force", own_force),
    ("between", between),
    ("place-after", place_after),
    ("place-before", place_before),
    ("sentence-before", sentence_before),
    ("repeated", repeated),
    ("speaker", speaker),
    ("only-country", only_country),
)


def _phrase_end(count: Count) -> int:
    """The index after the noun phrase, in which "49 [Armenian] soldiers" still stands."""
    return max(count.last, count.figure.quantity.last)


def _within(count: Count, around: Surroundings, first: int, last: int) -> list[Named]:
    return [one for one in around.gazette.of(count.sentence) if first <= one.first < last]


def _owned(count: Count) -> bool:
    head = count.figure.phrase.head
    end = head if head is not None else count.last
    begin = count.figure.quantity.first
    if begin and count.tokens[begin - 1].lower in group("side_words", "own"):
        return True
    return any(token.lower in group("side_words", "own") for token in count.tokens[begin:end])


def _speaker_side(statement: Statement, *, proper: bool = False) -> str | None:
    """The side of a speaker; with `proper` a party without a country ("Hamas") answers with its name."""
    for told in (
        statement.side,
        side_of_name(statement.speaker_name, words("organisations")),
        side_of_name(statement.speaker, words("organisations")),
    ):
        if told:
            return told
    name = statement.speaker_name or ""
    return name if proper and name[:1].isupper() and " " not in name else None


def _subject(count: Count, around: Surroundings, before: int) -> str | None:
    """The side of the first state, party or actor of the clause that ends at a token."""
    begin = _clause_start(count, before)
    for one in _within(count, around, begin, before):
        previous = count.tokens[one.first - 1].lower if one.first else ""
        if previous not in group("side_words", "place-prepositions"):
            return one.side
    return None


def _clause_start(count: Count, before: int) -> int:
    """Where the clause begins that holds the token before `before`: after a joint, or with the statement."""
    tokens = count.tokens
    for index in range(before - 1, -1, -1):
        token = tokens[index]
        if count.statement is not None and token.end <= count.statement.start:
            return index + 1
        if token.text == ";":
            return index + 1
        if token.lower in group("side_words", "clause-ends") and (
            token.lower != "and" or _opens_clause(count, index)
        ):
            return index + 1
    return 0


def _opens_clause(count: Count, index: int) -> bool:
    """An "and" that joins clauses: a name or an article follows, and a verb before the next joint."""
    following = count.tokens[index + 1] if index + 1 < len(count.tokens) else None
    return following is not None and (following.capital or following.lower in ("the", "its", "it"))


def _text(count: Count, first: int, last: int) -> str:
    """The words of a stretch that could be a name: from its last capital run to its end, auxiliaries cut."""
    tokens = [token for token in count.tokens[first:last] if token.is_word]
    while tokens and (tokens[-1].lower in words("auxiliaries") or tokens[-1].lower.endswith("ly")):
        tokens.pop()
    run: list[str] = []
    for token in reversed(tokens):
        if not (token.capital or token.lower in words("organisations")):
            break
        run.insert(0, token.text)
    return " ".join(run)


def _killers_are_own(count: Count, around: Surroundings, side: str) -> bool:
    """ "our forces killed 20", "Norland said Norland jets killed 20": the speaker's men did it to others."""
    if count.figure.rule != "verb-before":
        return False
    begin = _clause_start(count, count.figure.trigger)
    own = group("side_words", "own") | group("side_words", "first-person")
    if any(token.lower in own for token in count.tokens[begin : count.figure.trigger]):
        return True
    return any(one.side == side for one in _within(count, around, begin, count.figure.trigger))


def _clause_limit(count: Count) -> int:
    """Where the words about a figure end: with its statement, a semicolon, or another clause's "while"."""
    tokens = count.tokens
    for index in range(count.last, len(tokens)):
        token = tokens[index]
        if token.text == ";" or token.lower in ("while", "whereas", "but"):
            return index
        if count.statement is not None and token.start >= count.statement.end:
            return index
    return len(tokens)


def _located(
    sentence: Sentence, around: Surroundings, first: int, last: int, *, nearest_last: bool = False
) -> str | None:
    """The side of a place that a preposition puts the event in, within a stretch of a sentence."""
    found = [
        one
        for one in around.gazette.of(sentence)
        if first <= one.first < last and _is_location(sentence, one)
    ]
    if nearest_last:
        found.reverse()
    return next((one.side for one in found), None)


def _is_location(sentence: Sentence, one: Named) -> bool:
    """ "in Kabul", "in the northern Norland city of …", "in Norland's capital", not "with Norland"."""
    if one.kind in ("actor", "compound"):
        return False
    tokens = sentence.tokens
    index = one.first - 1
    for _ in range(_TO_PREPOSITION):
        if index < 0:
            return False
        token = tokens[index]
        if token.lower in group("side_words", "place-prepositions"):
            return True
        if token.text == "," and index and tokens[index - 1].capital and one.kind != "demonym":
            return True
        if not (token.is_word or token.kind in ("clitic", "figure")) or token.lower in words("auxiliaries"):
            return False
        index -= 1
    return False


_TO_PREPOSITION = 5
"""Words between a preposition and the place it governs."""
