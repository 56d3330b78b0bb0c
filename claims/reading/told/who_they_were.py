"""Who some of those just counted are: "Nine were women", "ten of the 14 are children", "Five belonged to one family"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.figures import Earlier, Figure
from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_nationality, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_OPENING = 6
"""Tokens of "She said that they included" before a number."""
_TO_NOUN = 4
"""Tokens from a verb of being to who they were: "were all young women"."""
_AGE_LIMITS = frozenset(("under", "over", "below", "above"))
_OLDEST = 110
_LEADING_IN = frozenset(("out", "that", "and"))
"""Before "of the 21," inside a sentence."""
_ONE = frozenset(("one", "same", "single", "a"))
_SOME = frozenset(("most", "many", "some", "half", "all"))
_OF_THE_DEAD = (("of", "the", "dead"), ("of", "those", "killed"))
_OF_WHOLES = ("place-list", "part-of-last", "part-list", "among")
"""Rules of figures that leave a rest of their whole."""


def described(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Nine were women", "ten of the 14 are children", "of the total, nine were farmers": who some of those just counted are."""
    last = earlier.last or earlier.faded
    if phrase.counted and phrase.last < len(tokens) and are_dead(tokens, phrase.last):
        return _of_a_toll(tokens, quantity, phrase, earlier)
    if last is None or phrase.last >= len(tokens):
        return None
    if tokens[phrase.last].lower not in words("be_forms") | words_for("belonging"):
        return None
    opening = [token.lower for token in tokens[: quantity.first] if token.kind != "quote"]
    hail = tokens[phrase.last].lower in words_for("hailing")
    if earlier.last is None and not hail and not _are_divided(tokens, phrase.last + 1):
        return None
    rest = opening[-1:] != [] and opening[-1] in words_for("rest")
    placed = (rest and (last.part or last.rule in _OF_WHOLES)) or (
        last.rule in ("part-of-last", "place-list") and _are_recorded(tokens, phrase.last + 1)
    )
    from_ = [token.lower for token in tokens[phrase.last + 1 : phrase.last + 2]] == ["from"]
    home = (
        from_ and phrase.last + 2 < len(tokens) and tokens[phrase.last + 2].capital
    )  # "Two were from Nepal"
    if phrase.last + 1 < len(tokens) and tokens[phrase.last + 1].lower in words_for("postures"):
        return None  # "The other five were standing on a shoulder"
    opened = earlier.tolls.get(_opening_whole(tokens, quantity))
    if (
        not placed
        and not home
        and opened is None
        and not tells_who(tokens, phrase.last + 1)
        and opening != ["of", "the", "total", ","]
    ):
        return None
    whole = opened or _larger(last.whole, last)
    if phrase.counted:
        number = number_at(tokens, phrase.last - 1)
        whole = earlier.tolls.get(number[1], whole) if number else whole
    if (
        whole.outcome != "killed"
        and earlier.dead is not None
        and opened is None
        and _are_of_the_dead(opening)
    ):
        whole = earlier.dead
    if (quantity.value or 0) >= (whole.quantity.value or 0) and whole.outcome == "killed":
        whole = _holding(earlier, quantity.value or 0) or whole
    of_account = last.rule in ("among", "of-account")  # "Of the dead, 13 … and two …": of more than the two
    if (quantity.value or 0) >= (whole.quantity.value or 0) and not of_account:
        return None
    return Figure(quantity, phrase, whole.outcome, phrase.last, "part-of-last", True, whole)


def _are_of_the_dead(opening: Sequence[str]) -> bool:
    """ "[said most of the dead were women], and 11 [were under the age of six]": of whom its own sentence speaks; not "relatives
    of the dead came to the clinic, where four [were children]"."""
    if opening[-1:] != ["and"]:
        return False
    row = zip(opening, opening[1:], opening[2:], opening[3:], strict=False)
    return any(some in _SOME and tuple(dead) in _OF_THE_DEAD for some, *dead in row)


def _larger(whole: Figure | None, last: Figure) -> Figure:
    """The whole of the last figure, but the last itself of "[a man] was among [four people abducted]"."""
    return whole if whole is not None and (whole.quantity.value or 0) > (last.quantity.value or 0) else last


def _holding(earlier: Earlier, part: int) -> Figure | None:
    """The last dead told of that can hold a part: behind "19 women and four children have died" it is the toll before."""
    dead = [
        toll
        for value, toll in earlier.tolls.items()
        if value > part and toll.outcome == "killed" and not toll.part
    ]
    return dead[-1] if dead else None


def _opening_whole(tokens: Sequence[Token], quantity: Quantity) -> int:
    """The 21 of "Of the 21, fourteen were in Toro", "He said out of the 21, fourteen were men"; 0 where nothing of the kind
    leads to the number."""
    first = quantity.first
    row = [token.lower for token in tokens[max(0, first - _TO_NOUN) : first]]
    if len(row) < _TO_NOUN or row[:2] != ["of", "the"] or row[-1] != ",":
        return 0
    ahead = lower_at(tokens, first - _TO_NOUN - 1) if first > _TO_NOUN else ""
    opens = first == _TO_NOUN + (tokens[0].kind == "quote")
    number = number_at(tokens, first - 2) if opens or ahead in _LEADING_IN | words_for("saying") else None
    return number[1] if number else 0


def _of_a_toll(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Eleven of the 47 have yet to be claimed", where 47 dead were told of."""
    number = number_at(tokens, phrase.last - 1)
    whole = earlier.tolls.get(number[1]) if number else None
    if whole is None or whole.outcome != "killed":
        return None
    return Figure(quantity, phrase, whole.outcome, phrase.last, "part-of-last", True, whole)


def _are_divided(tokens: Sequence[Token], index: int) -> bool:
    """ "Six were women": by age or sex, of a toll that a sentence stands between."""
    return any(token.lower in words_for("demographic") for token in tokens[index : index + _TO_NOUN])


def _are_recorded(tokens: Sequence[Token], index: int) -> bool:
    """ "Two were recorded in the south", behind the parts of other places."""
    behind = [token.lower for token in tokens[index : index + 2]]
    return (
        len(behind) > 1
        and behind[0] in ("recorded", "reported", "registered", "confirmed")
        and behind[1] == "in"
    )


def tells_who(tokens: Sequence[Token], index: int) -> bool:
    """ "women", "all young women", "soldiers": the complement is a noun for people, "asleep" and "from the valley" are none."""
    row = [token.lower for token in tokens[index : index + _TO_NOUN]]
    if row[:1] == ["to"] and ("family" in row or "household" in row):
        return True  # "Five belonged to one family"
    if row[:1] == ["from"] and _is_one_family(row[1:]):
        return True
    if _are_of_age(tokens, index):
        return True
    for token in tokens[index : index + _TO_NOUN]:
        if token.lower in words_for("demographic") or token.lower in plurals() or is_nationality(token.text):
            return True
        if not token.is_word or token.lower in words("prepositions") or token.lower in words("determiners"):
            return False
    return False


def _is_one_family(row: Sequence[str]) -> bool:
    """ "[Three were from] one family", "the same household", "a single family", where "from families of the valley" tells nothing."""
    noun = next((at for at, word in enumerate(row) if word in words_for("families")), 0)
    return noun > 0 and not _ONE.isdisjoint(row[:noun])


def _are_of_age(tokens: Sequence[Token], index: int) -> bool:
    """ "under 18", "aged under ten", "under the age of six", "over 70 years old", where a measure would name its unit: "under ten feet of mud"."""
    while lower_at(tokens, index) in ("all", "both", "aged", "only"):
        index += 1
    limited = lower_at(tokens, index) in _AGE_LIMITS and index + 1 < len(tokens)
    if [token.lower for token in tokens[index + 1 : index + 4]] == ["the", "age", "of"]:
        index += 3
    age = number_at(tokens, index + 1) if limited else None
    if age is None or not 0 < age[1] < _OLDEST:
        return False
    behind = lower_at(tokens, age[0])
    return behind in ("", ".", ",", ";", "and", "years", "while")


def are_dead(tokens: Sequence[Token], index: int) -> bool:
    """ "65 of the victims had been identified": what is done with the dead only."""
    return any(token.lower in words_for("done-to-the-dead") for token in tokens[index : index + _OPENING])
