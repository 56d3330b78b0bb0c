"""Figures whose own sentence does not tell what befell them: the page has told it before.

"Four of the victims were teenagers", "They included 12 women", "Nine were women".  A count given again is the matter of
`counts_again`, those whom hospitals took in of `in_care`, captives of `captives`.  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS, ends_clause
from claims.reading.counts.like_events import like_event, so_were
from claims.reading.counts.lists_of_names import names_published
from claims.reading.fates.unreal import comes_out, is_being_saved, is_saved
from claims.reading.fates.whereabouts import behind_aside
from claims.reading.people.by_place import spread_over_places
from claims.reading.people.figures import NOT_BACK, Earlier, Figure
from claims.reading.people.victim_categories import counts_one
from claims.reading.shares.counts_again import found_again, total_again
from claims.reading.shares.in_care import are_sent_home
from claims.reading.told.captives import held_too
from claims.reading.told.done_with import done_with, identified, identified_too
from claims.reading.told.gone_or_there import gone, left_over, left_too, sought, still_there
from claims.reading.told.hit_by_shots import hit_by_shots
from claims.reading.told.in_care import cared_for, taken_in
from claims.reading.told.so_far import also_among_them, counted_so_far
from claims.reading.told.told_again import told_again
from claims.reading.told.who_they_were import are_dead, described
from claims.reading.words.conditions import with_wounds
from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

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
_TO_RETURN = 6
"""Tokens of "have yet to come back"."""
_RETURNED = frozenset(("return", "returned", "come", "came", "reappeared", "resurfaced"))
_GRAVES = frozenset(("morgue", "mortuary", "graveyard", "cemetery", "burial", "grave", "graves"))
_SPEAKING = frozenset(("speak", "speaks", "spoke"))


def of_the_page(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure],
) -> Figure | None:
    """The figure of a quantity whose sentence tells of others in `before`: a count given again, people cared for."""
    befell = _befell(tokens, quantity, phrase, earlier, before)
    if befell is not None:
        return befell
    if phrase.head is None:
        in_care = taken_in(tokens, quantity, phrase, earlier, before)
        in_care = in_care or spread_over_places(tokens, quantity, phrase, earlier)
        return in_care or total_again(tokens, quantity, phrase, earlier, before)
    item = (
        _broken_down(tokens, quantity, phrase, earlier, before)
        or _and_others_of_count(tokens, quantity, phrase, before)
        or also_among_them(tokens, quantity, phrase, before)
    )
    return item or cared_for(tokens, quantity, phrase, earlier)


def of_the_last(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """The figure of a quantity that goes on from those of the sentences before; None where it does not."""
    again = found_again(tokens, quantity, earlier)
    if again is not None:
        return again
    befell = _befell(tokens, quantity, phrase, earlier, ())
    if befell is not None:
        return befell
    if phrase.head is None:
        of_them = described(tokens, quantity, phrase, earlier) or _had(tokens, quantity, phrase, earlier)
        of_them = of_them or done_with(tokens, quantity, phrase, earlier)
        in_care = taken_in(tokens, quantity, phrase, earlier)
        of_them = of_them or identified(tokens, quantity, phrase, earlier)
        of_them = of_them or spread_over_places(tokens, quantity, phrase, earlier)
        of_them = of_them or in_care or counted_so_far(tokens, quantity, phrase, earlier)
        return of_them or total_again(tokens, quantity, phrase, earlier, ())
    head = tokens[phrase.head].lower
    of_patients = head == "patients" and tokens[quantity.last].lower == "of"
    if phrase.part or of_patients:
        return _share_of_the_last(tokens, quantity, phrase, earlier)
    item = _broken_down(tokens, quantity, phrase, earlier, ())
    if item is not None:
        return item
    whole = _included_in(tokens, quantity, phrase, head, earlier)
    if whole is not None and (not quantity.article or counts_one(tokens, phrase)):
        return Figure(quantity, phrase, whole.outcome, phrase.head, "part-of-last", True, whole)
    if head in ("others", "more"):
        return done_with(tokens, quantity, phrase, earlier)
    again = told_again(tokens, quantity, phrase, earlier) or cared_for(tokens, quantity, phrase, earlier)
    vague = earlier.last is not None and earlier.last.quantity.value is None
    spoken_of = vague and _speaks_of(tokens, quantity.first) and ends_clause(tokens, phrase.last)
    armed = category(head) in ("attackers", "fighters")
    if again is None and not phrase.doubtful and not armed and earlier.last and spoken_of:
        return Figure(quantity, phrase, earlier.last.outcome, quantity.first - 2, "toll-again")
    counted = again is None and not phrase.doubtful and _is_count_to(tokens, quantity.first)
    return total_again(tokens, quantity, phrase, earlier, ()) if counted else again


def _befell(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure],
) -> Figure | None:
    """What befell people by a word that would harm nobody on another page: who is held, sought, hit or gone from home."""
    return (
        held_too(tokens, quantity, phrase, earlier, before)
        or sought(tokens, quantity, phrase, earlier)
        or hit_by_shots(tokens, quantity, phrase, earlier.since_shots)
        or like_event(tokens, quantity, phrase, before)
        or so_were(tokens, quantity, phrase, earlier)
        or gone(tokens, quantity, phrase, earlier)
        or left_too(tokens, quantity, phrase, earlier, before)
        or left_over(tokens, quantity, phrase, before)
        or still_there(tokens, quantity, phrase, earlier)
        or names_published(tokens, quantity, phrase, before)
        or identified_too(tokens, quantity, phrase, earlier)
    )


def _and_others_of_count(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: Sequence[Figure]
) -> Figure | None:
    """ "raised the count to 34 civilians and seven soldiers"."""
    last = before[-1] if before else None
    joined = last is not None and last.rule == "toll-again" and last.phrase.head is not None
    if last is None or not joined or phrase.doubtful or last.phrase.last != quantity.first - 1:
        return None
    if tokens[quantity.first - 1].lower != "and" or not ends_clause(tokens, phrase.last):
        return None
    return Figure(quantity, phrase, last.outcome, last.trigger, "toll-again")


def _is_count_to(tokens: Sequence[Token], first: int) -> bool:
    """ "raised the count to 34 civilians"."""
    return first > 1 and tokens[first - 1].lower == "to" and tokens[first - 2].lower in words_for("totals")


def _speaks_of(tokens: Sequence[Token], first: int) -> bool:
    """ "[Several workers are trapped.] The mayor speaks of six men"."""
    return lower_at(tokens, first - 1) == "of" and lower_at(tokens, first - 2) in _SPEAKING


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


def _share_of_the_last(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Four of the victims were teenagers", "two of them are soldiers"."""
    before = tokens[quantity.first - 1].lower if quantity.first else ""
    whose = tokens[quantity.first - 2].lower if quantity.first > 1 else ""
    named = before == "of" and whose in words_for("named-of") | words_for("kin-of") | words_for("pictures")
    named = named or (
        before == "for" and whose in words_for("pleading") and not phrase.last < quantity.last + 2
    )
    named = named and lower_at(tokens, phrase.last) not in (
        "of",
        "who",
    )  # "victims of abuse", "victims who survived"
    if phrase.head is None or before == "not" or (before in words_for("governing") and not named):
        return None  # "not one of them is on the list"
    pleads = named and before == "for"
    if pleads and (
        earlier.hurt or (earlier.dead and (quantity.value or 0) > (earlier.dead.quantity.value or 0))
    ):
        return None  # whose lawyers speak may be of the hurt
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
    if earlier.hurt and _are_wounded(tokens, phrase.last):
        return Figure(
            quantity, phrase, "injured", phrase.head, "part-of-last", True, earlier.befell.get("injured")
        )
    behind = _past_aside(tokens, phrase.last)
    if behind >= len(tokens):
        return None
    them = head in ("them", "those") and (
        tokens[behind].lower in words("be_forms")
        or tokens[behind].lower in words_for("belonging")
        or _are_identified(tokens, behind)
    )
    described = [token.lower for token in tokens[behind : behind + 2]]
    may_return = head in ("them", "those") and _are_still_gone(tokens, behind)
    if may_return and earlier.last and earlier.last.outcome in NOT_BACK:
        return Figure(quantity, phrase, earlier.last.outcome, phrase.head, "part-of-last", True, earlier.last)
    if comes_out(tokens, phrase) and earlier.last and earlier.last.outcome in NOT_BACK:
        return None  # "Nine of them were brought to the surface"
    if is_saved(tokens, phrase) and not are_sent_home(tokens, phrase, earlier.last):
        return None  # "Fourteen of the victims have been rescued"
    if before != "recovered" and is_being_saved(tokens, quantity):
        return None  # "rescuing 13 of the victims"
    last = earlier.dead if are_dead(tokens, behind) else earlier.last_dead or earlier.last
    hurt = earlier.last if earlier.last and earlier.last.outcome == "injured" else None
    carried = any(token.lower in words_for("carried") for token in tokens[behind : behind + 3])
    buried = any(token.lower in _GRAVES for token in tokens[behind:])
    if them and hurt and carried and not buried:
        last = hurt  # "16 dead and 61 wounded. Six of them were flown to Toro"
    whole = last if them else (last or earlier.victims) if head == "victims" else None
    if head == "patients" and earlier.last and earlier.last.outcome == "injured":
        whole = earlier.last  # "Four of the patients are children"
    if whole is None and not (head == "victims" and described[-1] in words_for("demographic")):
        return None
    outcome = whole.outcome if whole else "killed"
    return Figure(quantity, phrase, outcome, phrase.head, "part-of-last", True, whole)


def _are_wounded(tokens: Sequence[Token], index: int) -> bool:
    """ "Three of them, with severe burns, will be flown to Toro": asked behind them."""
    aside = [token.lower for token in tokens[index : index + 2]] == [",", "with"]
    return aside and with_wounds(tokens, index + 1)


def _are_still_gone(tokens: Sequence[Token], index: int) -> bool:
    """ "[Nine girls were led away.] Four of them have not returned", "have yet to come back": asked behind them."""
    row = [token.lower for token in tokens[index : index + _TO_RETURN]]
    denied = next((at for at, word in enumerate(row) if word in ("not", "never", "n't", "yet")), 0)
    helped = row[:1] != [] and row[0] in words("auxiliaries")
    gone = next((at for at, word in enumerate(row) if at > denied and word in _RETURNED), 0)
    elsewhere = row[gone + 1 : gone + 2] == ["to"]  # "have not returned to class"
    return bool(denied) and helped and bool(gone) and not elsewhere


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
    if len(row) < 2 or row[0].text != "," or row[1].lower not in ("all", "both", "most", "mostly", "aged"):
        return index
    return next((token.index + 1 for token in row[2:] if token.text == ","), index)


def _included_in(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, head: str, earlier: Earlier
) -> Figure | None:
    """The figure told before in which a group of this noun is counted: "They included 32 women", "Among them were nine women", "Two boys
    were among the victims", "there are nine women among them"."""
    opening = [token.lower for token in tokens[: quantity.first]]
    among_them = [token.lower for token in tokens[phrase.last : phrase.last + 2]] == ["among", "them"]
    if among_them and opening[-1:] == ["with"] and not words_for("accounts").isdisjoint(opening):
        return earlier.dead or earlier.last  # "Most of the dead were young, with 16 girls among them"
    if opening[-2:-1] == ["there"] and opening[-1] in words("be_forms"):
        rest = [token.lower for token in tokens[phrase.last : phrase.last + _TO_AMONG]]
        return earlier.last if "among" in rest and rest[rest.index("among") + 1 :][:1] == ["them"] else None
    if opening[:2] == ["among", "them"] and opening[-1] in words("be_forms") and len(opening) <= _AMONG_THE:
        return earlier.last  # "Among them were four children", "among them also were"
    if opening == ["they", "were"] and head in words_for("demographic") and not quantity.article:
        last = earlier.last  # "They were three men and two women", of six dead or more
        fewer = last is not None and 0 < (quantity.value or 0) < (last.quantity.value or 0)
        return last if fewer and lower_at(tokens, phrase.last) in (",", "and") else None
    if opening[:2] == ["among", "the"] and opening[-1] in words("be_forms") and len(opening) == _AMONG_THE:
        number = number_at(tokens, _TO_NUMBER)  # "Among the 38 were four miners"
        return earlier.tolls.get(number[1]) if number else None
    if (
        len(opening) > 1
        and opening[-1] in words_for("including")
        and opening[-2] in words_for("victims-pronoun")
    ):
        return earlier.last if len(opening) <= _OPENING else None
    if len(opening) > 1 and opening[-1] in words_for("including") and opening[-2] in words_for("totals"):
        whole = earlier.dead
        alive = head in words_for("alive")
        fewer = whole is not None and 0 < (quantity.value or 0) < (whole.quantity.value or 0)
        return (
            whole if fewer and not alive and not phrase.doubtful else None
        )  # "Its tally included 14 people in Vell"
    behind = behind_aside(tokens, phrase.last)  # "Three Danes, including a couple, were among the victims"
    rest = [token.lower for token in tokens[behind : behind + _TO_AMONG]]
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
