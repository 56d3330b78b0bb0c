"""Who is counted: the noun phrase that follows a quantity.

`read_victims` answers with the phrase, or None where the number counts things ("12 vehicles").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import words
from claims.reading.names.roles import known_bodies
from claims.reading.people.one_more import is_another
from claims.reading.people.victim_words import (
    are_dead_things,
    are_models,
    are_things_befallen,
    body_is_found,
    can_be_noun,
    counts_things,
    described_fate,
    describes_person,
    extends_noun,
    fate_in_noun,
    has_like_cause,
    is_adjective,
    is_come_upon,
    is_dog,
    is_doing,
    is_one_more,
    names_class,
    names_workers,
    possessed_fate,
    stands_for_people,
    stops_phrase,
    tells_a_fate,
)
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import (
    is_nationality,
    is_person,
    is_singular,
    is_thing,
    triggers,
    words_for,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_TO_BODIES = 8
"""Tokens of "bodies had been recovered, eight of"."""
_TO_HURT = 5
"""Tokens of "of the most seriously hurt" up to the last."""
_REACH = 9
"""Tokens from the number to the noun it counts."""


class VictimPhrase(NamedTuple):
    """`last` is the index after the phrase, `head` its noun (None for a bare figure).

    `outcome` is told by the noun itself ("12 deaths"); `part` marks a share of a whole ("three of them"), `counted`
    one whose whole is a number too ("three of the five people");
    `doubtful` an unknown noun that only a clear trigger makes human.
    """

    last: int
    head: int | None = None
    outcome: str | None = None
    part: bool = False
    doubtful: bool = False
    counted: bool = False


def _names_town(tokens: Sequence[Token], index: int) -> bool:
    """ "of Vell," and "of New Toro and": a name alone, no owner of those counted ("nine of Vell's guards")."""
    end = index
    while end < len(tokens) and tokens[end].capital and tokens[end].is_word:
        end += 1
    ends = end >= len(tokens) or tokens[end].text in ",.;" or tokens[end].lower in ("and", "while")
    return end > index and ends and not is_person(tokens[end - 1].lower, tokens[end - 1].text)


def _may_be_trade(token: Token) -> bool:
    """ "a Danish plantation worker": an unknown noun, and no verb of "two Danes shot guards"."""
    known = any(token.lower in words(table) for table in ("verbs", "auxiliaries", "be_forms"))
    known = known or token.lower in triggers("passive") or token.lower in triggers("active")
    return can_be_noun(token) and not token.capital and not known and not token.lower.endswith("ed")


def read_victims(tokens: Sequence[Token], quantity: Quantity) -> VictimPhrase | None:
    """The victims a quantity counts; None when it counts something else."""
    head: int | None = None
    outcome: str | None = None
    part = counted = opened = False
    unknown: int | None = None
    index = quantity.last
    limit = min(len(tokens), index + _REACH)
    while index < limit:
        token = tokens[index]
        lower = token.lower
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if token.kind == "punct" and not (
            token.text in "[]()" and _opens_gloss(tokens, index, head, opened=opened)
        ):
            break
        if token.kind in ("punct", "quote"):
            opened = opened or token.text in "[("
            index += 1
            continue
        if token.kind == "clitic":
            of_body = following is not None and following.lower == "body" and body_is_found(tokens, index + 1)
            if head is not None and (of_body or possessed_fate(following)):
                break
            head = unknown = None
            index += 1
            continue
        if quantity.article and index == quantity.last and is_another(tokens, index):
            return VictimPhrase(index + 1)  # "a fourth is unaccounted for"
        if index == quantity.last and is_one_more(tokens, index):
            index += 1  # "a second body was found", "a further death"
            continue
        if lower == "service" and following and following.lower in ("members", "member", "personnel"):
            head = None  # "three Danish service members"
            index += 1
            continue
        if token.kind == "figure":
            if not lower.endswith(("-year-old", "-year-olds", "-month-old", "-week-old")):
                return (
                    None
                    if index == quantity.last or unknown is None
                    else VictimPhrase(index, unknown, doubtful=True)
                )
            if following is None or not is_person(following.lower, following.text):
                head = index
            index += 1
            continue
        if token.kind == "number" or (index == quantity.last and is_numeral(token)):
            break  # "up from 99 two days earlier"
        if names_class(tokens, index):
            index += 2  # "two Grade 7 students"
            continue
        if index == quantity.last and has_like_cause(tokens, index):
            break  # "two died of burns, one of a heart attack"
        if lower == "of" and index == quantity.last and _names_town(tokens, index + 1):
            break  # "seven were residents of Toro, nine of Vell"
        if lower == "of" and head is None and unknown is None:
            hurt = _badly_hurt(tokens, index)
            if hurt is not None:
                fate = "killed" if tokens[hurt - 1].lower == "fatally" else "injured"
                return VictimPhrase(hurt + 1, hurt, fate, part=True)
            part = _is_share(tokens, index)
            number = _counted_whole(tokens, index)
            counted = number is not None
            index = number or index + 1
            continue
        if part and lower in ("those", "these") and counts_things(tokens, index + 1):
            return None  # "one of those roads"
        told_again = _points_at_wholes(lower, following)
        if (
            head is None
            and not told_again
            and lower in words_for("wholes")
            and not (part and lower in triggers("passive") and following and is_person(following.lower))
            and (part or lower in ("whom", "them"))
        ):
            told = (
                "killed"
                if lower in ("dead", "deceased")
                else "injured"
                if lower in ("injured", "wounded")
                else None
            )
            return VictimPhrase(index + 1, index, told, part=True)
        if lower in ARTICLES and index == quantity.last and not quantity.article:
            break  # "61 a day earlier"
        if lower in words_for("own-ones") and head is None and stands_for_people(tokens, index):
            return VictimPhrase(index + 1, index, None, part)
        if index == quantity.last and lower in words_for("lose"):
            break  # "of 113 on the plane, 112 lose their lives"
        if lower in words_for("pointing") and head is None:
            if index == quantity.last or (index > quantity.last and tokens[index - 1].lower != "of"):
                break
            index += 1
            continue
        if part and head is None and lower in words_for("bodies"):
            return VictimPhrase(index + 1, index, "killed", part=True)  # "29 of the bodies were burnt"
        if lower == "killings" and tokens[index - 1].lower == "mass":
            return None  # "17 mass killings"
        told = fate_in_noun(tokens, index)
        if told and head == index - 1 and lower in words_for("tolls-of"):
            return VictimPhrase(index + 1, head, told, part)
        if lower == "casualties" and head == index - 1:
            return VictimPhrase(index + 1, index, None, part)  # "60 civilian casualties"
        may_be = not told and head is None and not quantity.article  # "the father of a slain soldier"
        participle = described_fate(tokens, index) if may_be else None
        if participle:
            outcome = participle
            index += 1
            continue
        if told and head is None:
            spoken_of = quantity.article and lower == "dead" and not is_come_upon(tokens, quantity.first)
            if spoken_of or are_dead_things(tokens, index):
                return None  # "to blame a dead man", "nine dead sheep"
            if (
                following
                and is_person(following.lower, following.text)
                and lower not in ("deaths", "fatalities")
            ):
                outcome = told
                index += 1
                continue
            return VictimPhrase(index + 1, index, told, part or counted)  # "two of the nine injured died"
        if lower.endswith("ly") and following and following.lower in triggers("passive") and head is None:
            index += 1  # "9,300 newly displaced persons"
            continue
        if is_adjective(tokens, index):
            index += 1
            continue
        if lower in words_for("ranking") and following and (following.capital or is_person(following.lower)):
            index += 1
            continue
        if lower == "head" and index == quantity.last and not quantity.article:
            if following is None or not is_person(following.lower, following.text):
                return None  # "140 head were lost"
            index += 1
            continue
        if is_dog(tokens, index):
            return None
        if token.capital and not quantity.article and is_singular(lower) and following and following.capital:
            index += 1  # "two Butler County guards"
            continue
        if is_person(lower, token.text):
            if head is not None and (
                lower in triggers("passive")  # "40 people homeless": what became of them
                or (not (quantity.article and index == head + 1) and not extends_noun(tokens, head, index))
            ):
                break
            head = index
            index += 1
            if lower == "others":
                break
            continue
        nation = tokens[head].lower if head is not None and is_nationality(tokens[head].text) else ""
        of_nation = nation != "" and (
            not nation.endswith("s") or nation == "swiss"
        )  # not "two Kenyans sue police"
        described = is_thing(lower) or lower in words_for("trades") or _may_be_trade(token)
        described = described or _is_known_party(token.text)  # "23 Danish Vesh fighters"
        named = of_nation and _names_workplace(tokens, index)
        if of_nation and (named or (described and following and is_person(following.lower))):
            head = None  # "a Danish farm worker", "a Danish exchange student"
            index += 1
            continue
        if head is not None:
            if quantity.article and index == head + 1 and _names_body(tokens, head):
                return None  # "a volunteer fire department"
            later = following is not None and following.lower in (
                "later",
                "earlier",
                "before",
                "after",
                "ago",
            )
            if is_thing(lower) and index == head + 1 and not (later and lower in words("measures")):
                if tokens[head].kind == "figure" and following is not None and can_be_noun(following):
                    index += 1
                    continue
                return None
            break
        if is_thing(lower):
            if following and following.kind == "clitic":
                index += 1
                continue
            if following and (
                is_person(following.lower, following.text)
                or following.lower in words_for("tolls-of")
                or names_workers(tokens, index + 1)
            ):
                index += 1
                continue
            return None
        if lower in words_for("confirmed") and following and following.lower in triggers("head"):
            index += 1  # "three confirmed fatalities"
            continue
        if (lower in words_for("wrecked") and following) and (
            counts_things(tokens, index + 1) or following.lower in words_for("bodies")
        ):
            index += 1  # "five charred bodies", "two charred cars"
            continue
        if (index == quantity.last or counted) and are_things_befallen(tokens, index):
            return None
        if stops_phrase(lower) or lower in triggers("passive") or lower in words_for("saying"):
            break
        if lower in ("and", "or") and head is None and (unknown is None or _counts_on(following)):
            break
        if lower in words("days"):
            break
        if index == quantity.last and tells_a_fate(tokens, index):
            break
        if index == quantity.last and is_doing(token, following):
            return None
        if (
            lower.endswith("ed")
            and head is None
            and not quantity.article
            and not describes_person(tokens, index)
        ):
            of_things = following is not None and is_thing(following.lower)
            loaded = index == quantity.last and of_things and lower not in words_for("suffer")
            if (counted and of_things) or (loaded and following and following.lower.endswith("s")):
                return None  # "14 of the 60 affected villages", "200 loaded lorries"
            break
        if are_models(lower):
            return None
        if lower not in words_for("followers") and lower != "and":
            unknown = index
        index += 1
    if head is not None:
        return VictimPhrase(head + 1, head, outcome, part, counted=counted)
    if quantity.article or (unknown is not None and tokens[unknown].lower in words_for("hurt-nouns")):
        return None
    one_of = quantity.value == 1 and not part and not counted and quantity.last < len(tokens)
    one_of = one_of and not has_like_cause(tokens, quantity.last)
    if one_of and tokens[quantity.last].lower == "of" and _is_of_the_most(tokens, quantity.last + 1, unknown):
        return None
    if unknown is not None:
        return VictimPhrase(unknown + 1, unknown, part=part, doubtful=True)
    if counted:
        return VictimPhrase(index, part=True, counted=True)
    return VictimPhrase(_after_followers(tokens, quantity.last))


def _names_workplace(tokens: Sequence[Token], index: int) -> bool:
    """ "two Danish [Weir Trust] workers": at least two capitals up to a noun for people in small letters."""
    last = index
    while last < len(tokens) and tokens[last].capital and not stops_phrase(tokens[last].lower):
        last += 1
    plain = last < len(tokens) and not tokens[last].capital and is_person(tokens[last].lower)
    return last - index > 1 and plain


def _is_known_party(name: str) -> bool:
    known = known_bodies().get(name)
    return known is not None and known.kind == "party"


def _names_body(tokens: Sequence[Token], head: int) -> bool:
    """ "a volunteer fire department", "a student rescue service": two nouns in small letters behind one for a person."""
    row = tokens[head + 1 : head + 4]
    if tokens[head].kind != "word" or len(row) < 2 or not all(token.is_word for token in row[:2]):
        return False
    first, body = row[0], row[1]
    plain = not (first.capital or first.lower in words("prepositions") or first.lower in words("auxiliaries"))
    person = len(row) > 2 and is_person(row[2].lower)
    return plain and body.lower in words("organisations") and first.lower not in words("verbs") and not person


def _points_at_wholes(lower: str, following: Token | None) -> bool:
    """ "more than 200 of those deaths", "six of those victims": the noun behind tells of whom."""
    if lower not in ("those", "these") or following is None:
        return False
    return following.lower in words_for("tolls-of") or following.lower in words_for("wholes")


def _is_of_the_most(tokens: Sequence[Token], first: int, noun: int | None) -> bool:
    """ "one of the last working hospitals", "one of the deadliest", "one of the most important": no person among them, who
    might be "one of the most senior judges"."""
    if noun is None:
        return True
    return not tokens[noun].lower.endswith("s") and any(
        token.lower.endswith("est") or token.lower == "most" for token in tokens[first : noun + 1]
    )


def _counts_on(following: Token | None) -> bool:
    """ "two X and an employee": behind the joint another group is counted."""
    if following is None:
        return False
    return is_numeral(following) or following.lower in ARTICLES


def _opens_gloss(tokens: Sequence[Token], index: int, head: int | None, *, opened: bool) -> bool:
    if tokens[index].text in ")]":
        return opened
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        head is None
        and following is not None
        and (is_person(following.lower, following.text) or following.capital)
    )


def _badly_hurt(tokens: Sequence[Token], of: int) -> int | None:
    """Where "hurt" stands in "two of the most seriously hurt"."""
    row = [token.lower for token in tokens[of + 1 : of + _TO_HURT]]
    place = 2 if row[1:2] in (["most"], ["more"]) else 1
    if row[:1] != ["the"] or len(row) <= place + 1 or row[place] not in words_for("severity"):
        return None
    return of + place + 2 if row[place + 1] in words_for("hurt-ones") else None


def _of_bodies(tokens: Sequence[Token], of: int) -> bool:
    """ "17 bodies had been retrieved, eight [of] which", not "17 bodies in five cars, two of which"."""
    for token in reversed(tokens[max(0, of - _TO_BODIES) : of - 1]):
        if token.lower in words_for("bodies"):
            return True
        if token.kind == "number" or token.lower in words("prepositions"):
            return False
    return False


def _is_share(tokens: Sequence[Token], of: int) -> bool:
    """ "three of the victims", "two of them", but not "dozens of people" or "20 of its sailors"."""
    following = lower_at(tokens, of + 1)
    if following in ("them", "whom", "those"):
        return True
    if following == "which":  # "17 bodies, eight of which": houses and blows have parts as well
        return _of_bodies(tokens, of)
    after = lower_at(tokens, of + 2)
    described = (
        after in words_for("attacked") or after in words_for("severity") or after in words_for("newly-told")
    )
    if described and of + 3 < len(tokens):
        after = tokens[of + 3].lower
    return following in ("the", "these", "those") and any(
        after in words_for(each) for each in ("wholes", "bodies", "tolls-of")
    )


def _counted_whole(tokens: Sequence[Token], of: int) -> int | None:
    """The index after the second number of "three of the five people", None where none follows."""
    index = of + 1
    if index < len(tokens) and tokens[index].lower in words_for("pointing"):
        index += 1
    if index >= len(tokens) or not is_numeral(tokens[index]):
        return None
    return index + 1


def _after_followers(tokens: Sequence[Token], index: int) -> int:
    while index < len(tokens) and tokens[index].lower in words_for("followers"):
        index += 1
    return index
