"""Figures whose own sentence does not tell what befell them: the page has told it before.

"Four of the victims were teenagers", "They included 12 women", "Nine were women".  A count given again is the matter of
`counts_again`, those whom hospitals took in of `in_care`.  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts_again import SAYING, total_again
from claims.reading.done_with import done_with, identified
from claims.reading.figures import Earlier, Figure
from claims.reading.in_care import cared_for, taken_in
from claims.reading.items import COORDINATORS, ends_clause
from claims.reading.numerals import is_numeral, number_at
from claims.reading.triggers import plurals, words_for
from claims.reading.victim_categories import counts_one

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from claims.reading.quantities import Quantity
    from claims.reading.tokens import Token
    from claims.reading.victims import VictimPhrase

_OPENING = 6
"""Tokens of "She said that they included" before a number."""
_AMONG_THE = 4
"""Tokens of "among the 38 were"."""
_TO_NUMBER = 2
"""Tokens of "among the"."""
_TO_AMONG = 14
"""Tokens from a group to "were among the victims"."""
_TO_NOUN = 4
"""Tokens from a verb of being to who they were: "were all young women"."""
_CLAIMING = ("claiming", "claiming-of", "claiming-to", "claiming-at")
_FROM_TO = frozenset(("from", "to"))
_OF_WHOLES = ("place-list", "part-of-last", "part-list", "among")
"""Rules of figures that leave a rest of their whole."""
_SHORT = 12
"""Different words of a sentence such as "The ministry in Brask says 366."."""


def may_go_on(lowers: AbstractSet[str], earlier: Earlier) -> bool:
    """Whether a sentence of these words, in small letters, could count on from what the page told before it."""
    if (earlier.last or earlier.faded) is not None and not words("be_forms").isdisjoint(lowers):
        return True
    if (earlier.last or earlier.faded) is not None and not words_for("hailing").isdisjoint(lowers):
        return True
    if earlier.last is not None and not words_for("going-home").isdisjoint(lowers):
        return True
    if earlier.last is not None and not words_for("having").isdisjoint(lowers):
        return True
    if earlier.hurt and not (
        words_for("caring").isdisjoint(lowers) and words_for("taking-in").isdisjoint(lowers)
    ):
        return True
    if earlier.dead is None:
        return False
    if earlier.last is not None and not all(words_for(each).isdisjoint(lowers) for each in _CLAIMING):
        return True
    return (
        not words_for("totals").isdisjoint(lowers)
        or not words_for("bringing").isdisjoint(lowers)  # "later raised that to 43"
        or "peak" in lowers
        or "breakdown" in lowers
        or ("most" in lowers and "with" in lowers)  # "Vell had the most, with 11"
        or not words_for("accounting").isdisjoint(lowers)
        or not words_for("setting").isdisjoint(lowers)
        or (not _FROM_TO.isdisjoint(lowers) and ("up" in lowers or "down" in lowers))
        or (len(lowers) <= _SHORT and not SAYING.isdisjoint(lowers))
    )


def of_the_page(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure],
) -> Figure | None:
    """The figure of a quantity whose sentence tells of others in `before`: a count given again, people cared for."""
    if phrase.head is None:
        in_care = taken_in(tokens, quantity, phrase, earlier, before)
        return in_care or total_again(tokens, quantity, phrase, earlier, before)
    item = _broken_down(tokens, quantity, phrase, earlier, before)
    return item or cared_for(tokens, quantity, phrase, earlier)


def of_the_last(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """The figure of a quantity that goes on from those of the sentences before; None where it does not."""
    if phrase.head is None:
        described = _described(tokens, quantity, phrase, earlier) or _had(tokens, quantity, phrase, earlier)
        described = described or done_with(tokens, quantity, phrase, earlier)
        in_care = taken_in(tokens, quantity, phrase, earlier)
        described = described or identified(tokens, quantity, phrase, earlier)
        return described or in_care or total_again(tokens, quantity, phrase, earlier, ())
    of_patients = tokens[phrase.head].lower == "patients" and tokens[quantity.last].lower == "of"
    if phrase.part or of_patients:
        return _share_of_the_last(tokens, quantity, phrase, earlier)
    item = _broken_down(tokens, quantity, phrase, earlier, ())
    if item is not None:
        return item
    whole = _included_in(tokens, quantity, phrase, earlier)
    if whole is not None and (not quantity.article or counts_one(tokens, phrase)):
        return Figure(quantity, phrase, whole.outcome, phrase.head, "part-of-last", True, whole)
    if tokens[phrase.head].lower in ("others", "more"):
        return done_with(tokens, quantity, phrase, earlier)
    return _told_again(tokens, quantity, phrase, earlier) or cared_for(tokens, quantity, phrase, earlier)


def _broken_down(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure],
) -> Figure | None:
    """ "She gave a breakdown by nationality: 18 Danes, 11 Swedes": of the dead told before."""
    whole = earlier.dead or earlier.last
    if phrase.head is None or whole is None or quantity.first < _TO_NOUN:
        return None
    ahead = [token.lower for token in tokens[: quantity.first]]
    if "breakdown" not in ahead or (quantity.value or 0) >= (whole.quantity.value or 0):
        return None
    opens = ahead[-1] == ":" and "breakdown" in ahead[-_OPENING:]
    goes_on = bool(before) and before[-1].rule == "breakdown-list" and ahead[-1] in COORDINATORS
    if not opens and not goes_on:
        return None
    return Figure(quantity, phrase, whole.outcome, phrase.head, "breakdown-list", True, whole)


def _told_again(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "The 14 victims were miners", "survivors spoke of 147 victims"."""
    if phrase.head is None:
        return None
    head = tokens[phrase.head].lower
    done = phrase.last < len(tokens) and tokens[phrase.last].lower != "who" and _are_dead(tokens, phrase.last)
    again = earlier.tolls.get(quantity.value or 0) if quantity.modifier == "exact" else None
    if head == "victims" and earlier.dead and done and again is None and not quantity.article:
        return Figure(quantity, phrase, "killed", phrase.head, "told-of", True, earlier.dead)
    if head == "victims" and earlier.dead and _is_told_of(tokens, quantity.first):
        return Figure(quantity, phrase, "killed", phrase.head, "told-of")
    definite = quantity.first > 0 and tokens[quantity.first - 1].lower in ("the", "all", "were", "are")
    survive = phrase.last < len(tokens) and tokens[phrase.last].lower == "who"
    if (
        again is None
        or again.outcome != "killed"
        or not definite
        or survive
        or head not in ("victims", "dead")
    ):
        return None
    return Figure(quantity, phrase, again.outcome, phrase.head, "told-again")


def _described(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Nine were women", "ten of the 14 are children", "of the total, nine were farmers": who some of those just counted are."""
    last = earlier.last or earlier.faded
    if phrase.counted and phrase.last < len(tokens) and _are_dead(tokens, phrase.last):
        return _of_a_toll(tokens, quantity, phrase, earlier)
    if last is None or phrase.last >= len(tokens):
        return None
    if tokens[phrase.last].lower not in words("be_forms") | words_for("belonging"):
        return None
    opening = [token.lower for token in tokens[: quantity.first]]
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
        and not _tells_who(tokens, phrase.last + 1)
        and opening != ["of", "the", "total", ","]
    ):
        return None
    whole = opened or last.whole or last
    if phrase.counted:
        number = number_at(tokens, phrase.last - 1)
        whole = earlier.tolls.get(number[1], whole) if number else whole
    if (quantity.value or 0) >= (whole.quantity.value or 0) and earlier.dead and whole.outcome == "killed":
        whole = earlier.dead
    if (quantity.value or 0) >= (whole.quantity.value or 0):
        return None
    return Figure(quantity, phrase, whole.outcome, phrase.last, "part-of-last", True, whole)


def _opening_whole(tokens: Sequence[Token], quantity: Quantity) -> int:
    """The 21 of "Of the 21, fourteen were in Toro"; 0 where nothing of the kind opens the sentence."""
    opens = (
        [token.lower for token in tokens[:2]] == ["of", "the"] and len(tokens) > 2 and is_numeral(tokens[2])
    )
    if not opens or quantity.first != _TO_NOUN or tokens[_TO_NOUN - 1].text != ",":
        return 0
    number = number_at(tokens, 2)
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


def _had(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Lumar was the hardest hit, with 236 deaths. Toro has reported 129": another place, the same fate."""
    first = quantity.first
    most = (
        first > 2
        and tokens[first - 1].lower == "with"
        and tokens[first - 2].text == ","
        and (tokens[first - 3].lower == "most" or tokens[first - 3].lower in words_for("accounts"))
    )
    told = earlier.last or earlier.dead
    if most and tokens[0].capital and told is not None and ends_clause(tokens, phrase.last):
        return Figure(quantity, phrase, told.outcome, first - 1, "place-list")  # "Vell had the most, with 11"
    if (
        earlier.last is None
        or first < 2
        or tokens[first - 1].lower not in words_for("having")
        or not tokens[0].capital
        or tokens[first - 2].lower in words("pronouns")
    ):
        return None
    ends = (
        phrase.last >= len(tokens) or tokens[phrase.last].text in ",.;" or tokens[phrase.last].lower == "and"
    )
    if not ends or any(token.lower in words("determiners") for token in tokens[: first - 1]):
        return None
    return Figure(quantity, phrase, earlier.last.outcome, first - 1, "place-list")


def _tells_who(tokens: Sequence[Token], index: int) -> bool:
    """ "women", "all young women", "soldiers": the complement is a noun for people, "asleep" and "from the valley" are none."""
    for token in tokens[index : index + _TO_NOUN]:
        if token.lower in words_for("demographic") or token.lower in plurals():
            return True
        if not token.is_word or token.lower in words("prepositions") or token.lower in words("determiners"):
            return False
    return False


def _share_of_the_last(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Four of the victims were teenagers", "two of them are soldiers"."""
    before = tokens[quantity.first - 1].lower if quantity.first else ""
    named = (
        before == "of" and quantity.first > 1 and tokens[quantity.first - 2].lower in words_for("named-of")
    )
    if phrase.head is None or (before in words_for("governing") and not named):
        return None
    if named and earlier.dead:
        return Figure(quantity, phrase, "killed", phrase.head, "part-of-last", True, earlier.dead)
    head = tokens[phrase.head].lower
    if (
        head == "them"
        and before in words_for("taking-in")
        and earlier.last
        and earlier.last.outcome == "injured"
    ):
        return Figure(quantity, phrase, "injured", phrase.head, "part-of-last", True, earlier.last)
    behind = _past_aside(tokens, phrase.last)
    if behind >= len(tokens):
        return None
    them = head in ("them", "those") and (
        tokens[behind].lower in words("be_forms")
        or tokens[behind].lower in words_for("belonging")
        or _are_identified(tokens, behind)
    )
    described = [token.lower for token in tokens[behind : behind + 2]]
    last = earlier.dead if _are_dead(tokens, behind) else earlier.last_dead or earlier.last
    whole = last if them else (last or earlier.victims) if head == "victims" else None
    if head == "patients" and earlier.last and earlier.last.outcome == "injured":
        whole = earlier.last  # "Four of the patients are children"
    if whole is None and not (head == "victims" and described[-1] in words_for("demographic")):
        return None
    outcome = whole.outcome if whole else "killed"
    return Figure(quantity, phrase, outcome, phrase.head, "part-of-last", True, whole)


def _are_identified(tokens: Sequence[Token], index: int) -> bool:
    """ "17 of them [had been identified]"."""
    row = [token.lower for token in tokens[index : index + 3]]
    return (
        row[:1] != []
        and row[0] in words("auxiliaries")
        and row[1:2] == ["been"]
        and row[-1] in words_for("done-to-the-dead")
    )


def _past_aside(tokens: Sequence[Token], index: int) -> int:
    """The index behind ", all minors," in "Seven of them, all minors, were flown to Toro"."""
    row = tokens[index : index + _OPENING]
    if len(row) < 2 or row[0].text != "," or row[1].lower not in ("all", "both", "most", "mostly"):
        return index
    return next((token.index + 1 for token in row[2:] if token.text == ","), index)


def _is_told_of(tokens: Sequence[Token], first: int) -> bool:
    """ "survivors spoke of 147 victims": a count of the dead of a page that tells of dead."""
    before = [token.lower for token in tokens[max(0, first - 2) : first]]
    spoken = before[-1:] == ["of"] and before[0] in words_for("naming-of")
    return spoken or (bool(before) and before[-1] in words_for("telling-of"))


def _are_dead(tokens: Sequence[Token], index: int) -> bool:
    """ "65 of the victims had been identified": what is done with the dead only."""
    return any(token.lower in words_for("done-to-the-dead") for token in tokens[index : index + _OPENING])


def _included_in(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """The figure told before in which a group is counted: "They included 32 women", "Two boys were among the victims",
    "there are nine women among them"."""
    opening = [token.lower for token in tokens[: quantity.first]]
    among_them = [token.lower for token in tokens[phrase.last : phrase.last + 2]] == ["among", "them"]
    if among_them and opening[-1:] == ["with"] and not words_for("accounts").isdisjoint(opening):
        return earlier.dead or earlier.last  # "Most of the dead were young, with 16 girls among them"
    if opening[-2:-1] == ["there"] and opening[-1] in words("be_forms"):
        rest = [token.lower for token in tokens[phrase.last : phrase.last + _TO_AMONG]]
        return earlier.last if "among" in rest and rest[rest.index("among") + 1 :][:1] == ["them"] else None
    if opening[:2] == ["among", "the"] and opening[-1] in words("be_forms") and len(opening) == _AMONG_THE:
        number = number_at(tokens, _TO_NUMBER)  # "Among the 38 were four miners"
        return earlier.tolls.get(number[1]) if number else None
    if (
        len(opening) > 1
        and opening[-1] in words_for("including")
        and opening[-2] in words_for("victims-pronoun")
    ):
        return earlier.last if len(opening) <= _OPENING else None
    rest = [token.lower for token in tokens[phrase.last : phrase.last + _TO_AMONG]]
    verb = next(
        (
            index
            for index, word in enumerate(rest)
            if word in words("be_forms") or word in ("figure", "figured")
        ),
        None,
    )
    if verb is None or any(word in words("verbs") or not word.isalpha() for word in rest[:verb]):
        return None
    among = " ".join(rest[verb + 1 : verb + 4]).removeprefix("also ")
    if among.startswith(("among the victims", "among the")) and among.endswith(("victims", "the")):
        return earlier.victims or earlier.last
    return earlier.last if among.startswith("among them") else None
