"""Groups told in an aside or a list of their whole: "four climbers, two Danes and a Swede, were killed", "34 were killed, including six women, and 31 hurt"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import (
    category,
    ends_phrase,
    is_nationality,
    is_person,
    is_thing,
    plurals,
    triggers,
    words_for,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

ASIDE_MARKS = (",", "—", "–")
_TO_COMMA = 6
"""Tokens of "sleeping at a school" and its comma."""
_GAP = 6
"""Tokens between two coordinated figures."""
_LIST = 14
"""Tokens of "four men at work in the fields of Vell, and a" from its number on."""
_PLACED_GAP = 11
"""Tokens of "under a tree in Vell's Toro," between two of them."""
_SPEAKER = 8
"""Tokens from "a doctor" to "said"."""
_INTO = frozenset(("into", "over", "through", "hit", "hits", "struck", "strikes"))
"""What stands before whom a train or a bolt of lightning hits."""
_SHORT = 3
"""Letters of "has", "was", which end as plurals do."""
_PARTING = (*ASIDE_MARKS, "(", ";")
_WHO_ONE_IS = 4
"""Tokens of "12-year-old school girl"."""
_THOSE_OF = 4
"""Tokens before a part in which "including those of" stands."""


def joins(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "killed two soldiers and three civilians": the second follows the first within a few words, no verb between."""
    index = quantity.first - 1
    while index > earlier.phrase.last and tokens[index].lower in words_for("joined"):
        index -= 1
    if index < 0 or tokens[index].lower not in COORDINATORS:
        return False
    between = tokens[earlier.phrase.last : quantity.first]
    long = _are_places(between) and _goes_on(tokens, quantity)
    if len(between) > (_PLACED_GAP if long else _GAP):
        return False
    return not any(
        token.lower in words("auxiliaries")
        or token.lower in words("verbs")
        or token.lower in triggers("passive")
        or token.lower in triggers("active")
        or token.lower in words_for("saying")
        or token.kind == "quote"
        for token in between
    )


def _are_places(between: Sequence[Token]) -> bool:
    """ "[killed two farmers] under a tree near Toro, [four men …]", "[seized 12 clerks] from Brask in March 2021 and [nine guards]":
    nothing but where and when the first were."""
    places = [token for token in between if token.text != "," and token.lower != "and"]
    if not places or places[0].lower not in words("prepositions") - {"of", "for"}:
        return False
    ends = places[-1].capital or places[-1].kind == "number"
    return ends and all(token.is_word or token.kind in ("clitic", "number") for token in places)


def _goes_on(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ ", [four] men in Vell and a boy", "and [a] boy": an item of a list, and nobody who speaks."""
    if tokens[quantity.first - 1].lower == "and":
        return True
    rest = itertools.takewhile(
        lambda token: token.lower not in words_for("saying"), tokens[quantity.last : quantity.last + _LIST]
    )
    return any(
        token.lower == "and" and (is_numeral(following) or following.lower in ARTICLES)
        for token, following in itertools.pairwise(rest)
    )


def is_apposed(tokens: Sequence[Token], whole: Figure, quantity: Quantity, trigger: int) -> bool:
    """ "Four trekkers, three of them Danes and a Swede, were killed": a group told between the commas behind another."""
    at = whole.phrase.last
    mark = tokens[at].text if at < len(tokens) else ""
    if mark not in ASIDE_MARKS or quantity.first != at + 1 or trigger <= quantity.last:
        return False
    closing = next((token.index for token in tokens[quantity.last : trigger] if token.text == mark), None)
    aged = closing is not None and [token.kind for token in tokens[closing + 1 : closing + 3]] == [
        "number",
        "punct",
    ]
    if closing is not None and aged:
        closing += 2  # "One of the injured, a Danish barber, 28, was in a coma"
    if closing is None or closing + 1 >= len(tokens):
        return False
    resumed = tokens[closing + 1].lower
    return (
        resumed in words("be_forms")
        or resumed in words("auxiliaries")
        or resumed in triggers("passive")
        or resumed in ("also", "later")
    )


def keeps_to_whole(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    trigger: int,
    starts: Collection[int],
    before: Sequence[Figure],
) -> Figure | None:
    """ "34 were killed, including six women and a boy, and 31 wounded": the whole of a part behind which another number
    stands before the word at `trigger`; that word tells of the other number."""
    if not any(phrase.last <= start < trigger for start in starts):
        return None
    last = before[-1]
    listed = tokens[quantity.first - 1].lower == "and" and any(
        token.lower in words_for("subset") for token in tokens[last.phrase.last : quantity.first]
    )
    if listed or opens_subset(tokens, quantity) or (last.part and joins(tokens, last, quantity)):
        return last.whole or last
    return None


def is_verbless(tokens: Sequence[Token], phrase: VictimPhrase, trigger: int) -> bool:
    """ "26 died, five of them minors, and 80 were hurt": a share without a verb up to its comma goes with its whole."""
    if phrase.head is None or tokens[phrase.head].lower not in ("them", "whom"):
        return False
    for token in tokens[phrase.last : min(trigger, phrase.last + _SPEAKER)]:
        if token.text == ",":
            return token.index > phrase.last
        if ends_phrase(token):
            return False
    return False


def died_of_it(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, trigger: int, last: Figure
) -> bool:
    """ "12 deaths, nine of them from gunshot wounds": of what some of the dead died, where "12 died, nine were treated for wounds" and
    "12 were hurt, nine of them from falls" tell of the hurt."""
    if last.outcome != "killed" or tokens[quantity.first - 1].text != ",":
        return False
    caused = lower_at(tokens, phrase.last) in ("from", "of")
    return caused and not any(
        token.kind == "punct" or token.lower in words("be_forms") or token.lower in words("auxiliaries")
        for token in tokens[phrase.last : trigger]
    )


def ends_aside(tokens: Sequence[Token], before: Sequence[Figure], phrase: VictimPhrase, trigger: int) -> bool:
    """ "20 people, including three boys and a nurse, were hurt": the last group of an aside, right before the verb."""
    if phrase.last + 1 > trigger or tokens[phrase.last].text not in ASIDE_MARKS:
        return False
    resumed = tokens[phrase.last + 1].lower
    if resumed not in words("be_forms") and resumed not in words("auxiliaries"):
        return False
    return any(
        one.trigger == trigger and one.phrase.last < trigger and tokens[one.phrase.last].text in ASIDE_MARKS
        for one in before
    )


def is_among(tokens: Sequence[Token], phrase: VictimPhrase, trigger: int) -> bool:
    """ "Two guards were among those killed", but not "three guards, among them a boy, were killed"."""
    return any(
        token.lower == "among" and tokens[token.index + 1].lower != "them"
        for token in tokens[phrase.last : trigger]
    )


def is_share_of_them(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "three of them fell", not "193 died in two accidents, 107 of them in a fire"."""
    following = tokens[phrase.last] if phrase.last < len(tokens) else None
    if following is None or following.kind == "punct" or following.lower in words_for("listed"):
        return False
    return phrase.part and phrase.head is not None and tokens[phrase.head].lower in ("them", "these", "those")


def are_beasts(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "A train ran into a herd, killing seven of them": the beasts are what was struck, and nobody else whom "them" could mean
    stands in the sentence."""
    pronoun = phrase.part and phrase.head is not None and tokens[phrase.head].lower in ("them", "these")
    ahead = tokens[: quantity.first] if pronoun else ()
    beasts = next((token.index for token in reversed(ahead) if token.lower in words_for("beasts")), None)
    if beasts is None or not _is_struck(tokens, beasts, quantity.first):
        return False
    return not any(
        token.lower in plurals()
        or token.lower in words_for("collectives")
        or is_person(token.lower)
        or is_nationality(token.text)
        for token in ahead
    )


def _is_struck(tokens: Sequence[Token], beasts: int, first: int) -> bool:
    """ "into a herd of elephants", "hit nine cows near Toro": an object, with nothing but where it was up to the comma."""
    comma = first - 2 - (lower_at(tokens, first - 1) in ("all", "both"))  # ", killing all nine of them"
    row = tokens[beasts + 1 : comma]
    placed = not row or row[0].lower in words("prepositions")
    if comma <= beasts or tokens[comma].text != "," or not placed or len(row) > _GAP:
        return False
    if any(token.lower in triggers("active") or token.lower in words("verbs") for token in row):
        return False
    verb = beasts - 1
    while verb > max(0, beasts - _GAP) and (
        tokens[verb].lower in words("determiners")
        or tokens[verb].lower in words_for("beasts")
        or tokens[verb].lower == "of"
        or is_numeral(tokens[verb])
    ):
        verb -= 1
    struck = tokens[verb].lower
    return (
        struck in _INTO or struck in triggers("active") or struck.endswith("ed") or struck in words("verbs")
    )


def follows_subset(tokens: Sequence[Token], quantity: Quantity, earlier: Figure) -> bool:
    """ "12 people, including three boys"; "two Danes among eight killed" has the whole behind the part."""
    if not quantity.first or tokens[quantity.first - 1].lower not in words_for("subset"):
        return False
    return not (earlier.rule == "among" and earlier.trigger >= quantity.first)


def opens_subset(tokens: Sequence[Token], quantity: Quantity) -> bool:
    first = quantity.first - (quantity.first > 0 and tokens[quantity.first - 1].kind == "quote")
    before = [token.lower for token in tokens[max(0, first - _THOSE_OF) : first]]
    if before[-1:] == ["the"] and len(before) > 1:
        before.pop()  # "among them the two pilots"
    if before[-2:] in (["those", "of"], ["that", "of"]):
        before = before[:-2]  # "31 bodies, including those of nine women"
    previous, second = before[-1] if before else "", before[-2] if len(before) > 1 else ""
    if previous in words_for("subset") or (previous, second) in (
        ("them", "among"),
        ("whom", "of"),
        ("which", "of"),
        ("which", "among"),
        ("whom", "among"),
    ):
        return True
    return previous in ("were", "are", "was") and second in (
        "them",
        "dead",
        "victims",
        "whom",
        "killed",
        "injured",
        "wounded",
    )


def is_with_kin(tokens: Sequence[Token], quantity: Quantity, last: Figure) -> bool:
    """ "four Danes, including a mother and her two daughters": the kin of one who was a share of them."""
    between = [token.lower for token in tokens[last.phrase.last : quantity.first]]
    own = len(between) == len(("and", "her")) and between[0] == "and" and between[1] in words_for("their")
    return own and last.part and last.whole is not None and last.rule in ("part", "part-list")


def is_of_things(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "58 centres, of which 44 are schools": a part of things."""
    of_which = [token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first]] == [
        "of",
        "which",
    ]
    antecedent = tokens[quantity.first - 4].lower if quantity.first > _THOSE_OF - 1 else ""
    things = is_thing(antecedent) or is_thing(lower_at(tokens, phrase.last + 1))
    return of_which and phrase.head is None and things


def is_in_brackets(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure
) -> bool:
    """ "83 children (45 girls, 38 boys)": the groups of a figure in the brackets right behind it."""
    behind = lower_at(tokens, phrase.last)
    if phrase.head is None or phrase.outcome or behind not in (",", ")", "and"):
        return False
    if earlier.phrase.last != quantity.first - 1:
        return False
    opened = tokens[quantity.first - 1].text == "("
    return opened or (
        earlier.rule == "bracketed"
        and (tokens[quantity.first - 1].text == "," or tokens[quantity.first - 1].lower == "and")
    )


def are_among_them(tokens: Sequence[Token], index: int) -> bool:
    """ "340 troops had surrendered, and a dozen Danes [were among them]", not "were among them with flowers"."""
    row = [token.lower for token in tokens[index : index + 4]]
    among = row[:1] != [] and row[0] in words("be_forms") and row[1:3] == ["among", "them"]
    return among and row[3:] in ([], ["."], [","], [";"], ["and"])


def means_whole(tokens: Sequence[Token], first: int, before: Sequence[Figure]) -> bool:
    """ "340 troops had surrendered, and [a dozen Danes were among them]": nobody else stands between, as in "Nine guards were
    killed by prisoners, and two murderers were among them"."""
    between = tokens[before[-1].phrase.last : first]
    others = any(is_numeral(token) or token.lower == "they" or _are_several(token.lower) for token in between)
    return not others and len({figure.outcome for figure in before}) == 1


def _are_several(word: str) -> bool:
    """ "prisoners", "police", not "has", "hours"."""
    if category(word) is not None:
        return True
    several = len(word) > _SHORT and word.endswith("s") and not word.endswith("ss")
    return several and word not in words("determiners") and word not in words("time_words")


def are_among_counted(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "Among 33 injured people she had seen, she said, were six traders": the sentence opens with the whole, and the first verb of
    being in it stands before the part."""
    begin = int(tokens[0].kind == "quote")
    opens = lower_at(tokens, begin) == "among" and earlier.quantity.first <= begin + 2
    be = [at for at in range(earlier.phrase.last, quantity.first) if tokens[at].lower in words("be_forms")]
    fewer = (quantity.value or 0) < (earlier.quantity.value or 0)
    return opens and fewer and be == [quantity.first - 1] and earlier.phrase.outcome is not None


def is_one_of_row(tokens: Sequence[Token], one: int) -> bool:
    """ "nine were hurt, one a girl": the "one" at this index, behind a mark, and who that one is."""
    if (
        one < 1
        or tokens[one].lower != "one"
        or not (tokens[one - 1].text in _PARTING or tokens[one - 1].lower == "and")
    ):
        return False
    who = tokens[one + 2 : one + 2 + _WHO_ONE_IS]
    animal = any(token.lower in words("casualty_things") for token in who)
    person = not animal and any(is_person(token.lower, token.text) for token in who)
    return lower_at(tokens, one + 1) in ARTICLES and person


def is_one_named(tokens: Sequence[Token], quantity: Quantity, before: Sequence[Figure]) -> bool:
    """ "one, a baker from Vell, through records", "one of them, a girl of nine, in a coma", "one of the dead was identified as a
    Dane"."""
    if not before or before[-1].quantity.value != 1 or before[-1].quantity.article:
        return False
    apposed = tokens[quantity.first - 1].text == "," and before[-1].phrase.last == quantity.first - 1
    named = tokens[quantity.first - 1].lower == "as" and before[-1].phrase.part
    head = before[-1].phrase.head
    pronoun = head is not None and before[-1].phrase.part and tokens[head].lower in ("them", "whom")
    return (apposed and (head is None or pronoun)) or named


def is_couple_again(tokens: Sequence[Token], quantity: Quantity, earlier: Figure) -> bool:
    """ "two of the victims, a married couple, were hurt": the same two."""
    couple = quantity.value == earlier.quantity.value == len(("wife", "husband"))
    couple = couple and not earlier.phrase.outcome  # "Two dead, a couple injured in blast"
    behind = earlier.phrase.last == quantity.first - 1 and tokens[quantity.first - 1].text == ","
    return couple and behind and tokens[quantity.first].lower in ARTICLES


def is_share_in_aside(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, trigger: int
) -> bool:
    """Does a share of those just counted stand between commas with the word at `trigger`: what it tells describes them?"""
    opened = phrase.part and quantity.first > 0 and tokens[quantity.first - 1].text == ","
    return opened and any(token.text == "," for token in tokens[trigger : trigger + _TO_COMMA])
