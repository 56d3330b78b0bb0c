"""Who is counted: the noun phrase that follows a quantity.

`read_victims` answers with the phrase, or None where the number counts things ("12 vehicles").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.names.party_names import is_known_party
from claims.reading.people.behind_of import badly_hurt, counted_whole, is_share, names_town
from claims.reading.people.one_more import is_another
from claims.reading.people.shared_nouns import shares_deaths
from claims.reading.people.things_counted import (
    are_dead_things,
    are_models,
    are_things_befallen,
    counts_things,
    is_come_upon,
    is_dog,
    names_class,
)
from claims.reading.people.victim_walk import END, ON, THINGS, Answer, Found, VictimPhrase, Walk
from claims.reading.people.victim_words import (
    body_is_found,
    can_be_noun,
    described_fate,
    describes_person,
    extends_noun,
    fate_in_noun,
    has_like_cause,
    is_adjective,
    is_doing,
    is_one_more,
    names_workers,
    possessed_fate,
    stands_for_people,
    stops_phrase,
    tells_a_fate,
)
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.triggers import (
    is_nationality,
    is_person,
    is_singular,
    is_thing,
    triggers,
    words_for,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_FATES_OF_WHOLES = {"dead": "killed", "deceased": "killed", "injured": "injured", "wounded": "injured"}


def _may_be_trade(token: Token) -> bool:
    """ "a Danish plantation worker": an unknown noun, and no verb of "two Danes shot guards"."""
    known = any(token.lower in words(table) for table in ("verbs", "auxiliaries", "be_forms"))
    known = known or token.lower in triggers("passive") or token.lower in triggers("active")
    return can_be_noun(token) and not token.capital and not known and not token.lower.endswith("ed")


_LYING = frozenset(("lay", "lie", "lies"))


def read_victims(tokens: Sequence[Token], quantity: Quantity) -> VictimPhrase | None:
    """The victims a quantity counts; None when it counts something else.

    The walk goes from word to word; of `_STEPS` the first that knows a word says whether it goes on, ends, or has its answer.
    """
    walk = Walk(tokens, quantity)
    while walk.index < walk.limit:
        walk.look()
        answer = next(filter(None, (step(walk) for step in _STEPS)), None) or walk.pass_over()
        if answer is END:
            break
        if isinstance(answer, Found):
            return answer.phrase
    return walk.phrase()


def _mark(walk: Walk) -> Answer | None:
    """Marks end a phrase, brackets around a gloss and quotation marks do not; behind "'s" another noun may come."""
    token, following = walk.token, walk.following
    if token.kind == "punct" and not (
        token.text in "[]()" and _opens_gloss(walk.tokens, walk.index, walk.head, opened=walk.opened)
    ):
        return END
    if token.kind in ("punct", "quote"):
        walk.opened = walk.opened or token.text in "[("
        return walk.on()
    if token.kind != "clitic":
        return None
    of_body = (
        following is not None and following.lower == "body" and body_is_found(walk.tokens, walk.index + 1)
    )
    if walk.head is not None and (of_body or possessed_fate(following)):
        return END
    walk.head = walk.unknown = None
    return walk.on()


def _one_more(walk: Walk) -> Answer | None:
    """ "a fourth is unaccounted for", "a second body was found", "a further death"."""
    if walk.quantity.article and walk.opens and is_another(walk.tokens, walk.index):
        return Found(VictimPhrase(walk.index + 1))
    if walk.opens and is_one_more(walk.tokens, walk.index):
        return walk.on()
    following = walk.following
    if walk.lower == "service" and following and following.lower in ("members", "member", "personnel"):
        walk.head = None  # "three Danish service members"
        return walk.on()
    return None


def _number(walk: Walk) -> Answer | None:
    """Ages in one word, further numbers, and classes: "two Grade 7 students"."""
    token = walk.token
    if token.kind == "figure":
        if not walk.lower.endswith(("-year-old", "-year-olds", "-month-old", "-week-old")):
            if walk.opens or walk.unknown is None:
                return THINGS
            return Found(VictimPhrase(walk.index, walk.unknown, doubtful=True))
        if not walk.leads_to_person():
            walk.head = walk.index
        return walk.on()
    if token.kind == "number" or (walk.opens and is_numeral(token)):
        return END  # "up from 99 two days earlier"
    if names_class(walk.tokens, walk.index):
        return walk.on(2)
    if walk.opens and has_like_cause(walk.tokens, walk.index):
        return END  # "two died of burns, one of a heart attack"
    return None


def _of(walk: Walk) -> Answer | None:
    """ "nine of Vell", "six of the most seriously hurt", "three of the five people"."""
    tokens, index = walk.tokens, walk.index
    if walk.lower != "of":
        return None
    if walk.opens and names_town(tokens, index + 1):
        return END  # "seven were residents of Toro, nine of Vell"
    if walk.head is not None or walk.unknown is not None:
        return None
    hurt = badly_hurt(tokens, index)
    if hurt is not None:
        fate = "killed" if tokens[hurt - 1].lower == "fatally" else "injured"
        return Found(VictimPhrase(hurt + 1, hurt, fate, part=True))
    walk.part = is_share(tokens, index)
    number = counted_whole(tokens, index)
    walk.counted = number is not None
    walk.index = number or index + 1
    return ON


def _whole(walk: Walk) -> Answer | None:
    """Words that point at those told of: "two of them", "three of the injured", "seven of his own"."""
    tokens, index, lower, part = walk.tokens, walk.index, walk.lower, walk.part
    if part and lower in ("those", "these") and counts_things(tokens, index + 1):
        return THINGS  # "one of those roads"
    if (
        walk.head is None
        and not _points_at_wholes(lower, walk.following)
        and (lower in words_for("wholes") or (part and lower == "these"))
        and not (part and lower in triggers("passive") and walk.following and is_person(walk.following.lower))
        and (part or lower in ("whom", "them"))
    ):
        return Found(VictimPhrase(index + 1, index, _FATES_OF_WHOLES.get(lower), part=True))
    if lower in ARTICLES and walk.opens and not walk.quantity.article:
        return END  # "61 a day earlier"
    if lower in words_for("own-ones") and walk.head is None and stands_for_people(tokens, index):
        return Found(VictimPhrase(index + 1, index, None, part))
    if walk.opens and lower in words_for("lose"):
        return END  # "of 113 on the plane, 112 lose their lives"
    if lower in words_for("pointing") and walk.head is None:
        behind_of = index > walk.quantity.last and tokens[index - 1].lower == "of"
        return walk.on() if behind_of else END
    if part and walk.head is None and lower in words_for("bodies"):
        return Found(VictimPhrase(index + 1, index, "killed", part=True))  # "29 of the bodies were burnt"
    return None


def _fate_in_word(walk: Walk) -> Answer | None:
    """Nouns and participles that tell a fate by themselves: "12 deaths", "60 casualties", "eleven trapped miners"."""
    tokens, index, lower, head = walk.tokens, walk.index, walk.lower, walk.head
    if walk.opens and shares_deaths(tokens, index):
        return Found(VictimPhrase(index + 1, index, "killed"))
    if lower == "killings" and tokens[index - 1].lower == "mass":
        return THINGS  # "17 mass killings"
    told = fate_in_noun(tokens, index)
    if told and head == index - 1 and lower in words_for("tolls-of"):
        return Found(VictimPhrase(index + 1, head, told, walk.part))
    if lower == "casualties" and head == index - 1:
        return Found(VictimPhrase(index + 1, index, None, walk.part))  # "60 civilian casualties"
    may_be = not told and head is None and not walk.quantity.article  # "the father of a slain soldier"
    participle = described_fate(tokens, index) if may_be else None
    if participle:
        walk.outcome = participle
        return walk.on()
    if not told or head is not None:
        return None
    spoken_of = walk.quantity.article and lower == "dead" and not is_come_upon(tokens, walk.quantity.first)
    if spoken_of or are_dead_things(tokens, index):
        return THINGS  # "to blame a dead man", "nine dead sheep"
    if walk.leads_to_person() and lower not in ("deaths", "fatalities"):
        walk.outcome = told
        return walk.on()
    # "two of the nine injured died"
    return Found(VictimPhrase(index + 1, index, told, walk.part or walk.counted))


def _describing(walk: Walk) -> Answer | None:
    """Words before the noun: "newly displaced", adjectives, ranks, places; dogs and heads of cattle count nobody."""
    tokens, index, lower, following = walk.tokens, walk.index, walk.lower, walk.following
    if lower.endswith("ly") and following and following.lower in triggers("passive") and walk.head is None:
        return walk.on()  # "9,300 newly displaced persons"
    if is_adjective(tokens, index):
        return walk.on()
    if lower in words_for("ranking") and following and (following.capital or is_person(following.lower)):
        return walk.on()
    if lower == "head" and walk.opens and not walk.quantity.article:
        return walk.on() if walk.leads_to_person() else THINGS  # "140 head were lost"
    if is_dog(tokens, index):
        return THINGS
    placed = walk.token.capital and not walk.quantity.article and is_singular(lower)
    return walk.on() if placed and following and following.capital else None  # "two Butler County guards"


def _person(walk: Walk) -> Answer | None:
    """A noun for people, unless another stands before it that it does not go on with."""
    lower, head, index = walk.lower, walk.head, walk.index
    if not is_person(lower, walk.token.text):
        return None
    if head is not None and (
        lower in triggers("passive")  # "40 people homeless": what became of them
        or (not (walk.quantity.article and index == head + 1) and not extends_noun(walk.tokens, head, index))
    ):
        return END
    walk.head = index
    walk.on()
    return END if lower == "others" else ON


def _behind_noun(walk: Walk) -> Answer | None:
    """What stands behind a noun for people: "a Danish farm worker" goes on, "a volunteer fire department" is no person."""
    tokens, index, lower, head, following = walk.tokens, walk.index, walk.lower, walk.head, walk.following
    if head is None:
        return None
    if _is_of_nation(tokens[head]):
        described = is_thing(lower) or lower in words_for("trades") or _may_be_trade(walk.token)
        described = described or is_known_party(walk.token.text)  # "23 Danish Vesh fighters"
        worker = described and following is not None and is_person(following.lower)
        if worker or _names_workplace(tokens, index):
            walk.head = None  # "a Danish farm worker", "a Danish exchange student"
            return walk.on()
    if walk.quantity.article and index == head + 1 and _names_body(tokens, head):
        return THINGS  # "a volunteer fire department"
    later = following is not None and following.lower in ("later", "earlier", "before", "after", "ago")
    if not is_thing(lower) or index != head + 1 or (later and lower in words("measures")):
        return END
    if tokens[head].kind == "figure" and following is not None and can_be_noun(following):
        return walk.on()
    return THINGS


def _thing(walk: Walk) -> Answer | None:
    """A noun for things, unless people stand behind it: "12 bus passengers", "three charred bodies"."""
    tokens, index, lower, following = walk.tokens, walk.index, walk.lower, walk.following
    if is_thing(lower):
        if following is None:
            return THINGS
        goes_on = (
            following.kind == "clitic"
            or walk.leads_to_person()
            or following.lower in words_for("tolls-of")
            or names_workers(tokens, index + 1)
        )
        return walk.on() if goes_on else THINGS
    if lower in words_for("confirmed") and following and following.lower in triggers("head"):
        return walk.on()  # "three confirmed fatalities"
    if (lower in words_for("wrecked") and following) and (
        counts_things(tokens, index + 1) or following.lower in words_for("bodies")
    ):
        return walk.on()  # "five charred bodies", "two charred cars"
    return THINGS if (walk.opens or walk.counted) and are_things_befallen(tokens, index) else None


def _stop(walk: Walk) -> Answer | None:
    """Words with which no phrase goes on, and verbs that tell what things or people do."""
    tokens, index, lower, following = walk.tokens, walk.index, walk.lower, walk.following
    if stops_phrase(lower) or lower in triggers("passive") or lower in words_for("saying"):
        return END
    if lower in ("and", "or") and walk.head is None and (walk.unknown is None or _counts_on(following)):
        return END
    if lower in words("days") or (walk.opens and tells_a_fate(tokens, index)):
        return END
    if lower in _LYING and following and following.lower == "dead":
        return END  # "60 of the enemy lay dead"
    if walk.opens and is_doing(walk.token, following):
        return THINGS
    if (
        lower.endswith("ed")
        and walk.head is None
        and not walk.quantity.article
        and not describes_person(tokens, index)
    ):
        of_things = following is not None and is_thing(following.lower)
        loaded = walk.opens and of_things and lower not in words_for("suffer")
        if (walk.counted and of_things) or (loaded and following and following.lower.endswith("s")):
            return THINGS  # "14 of the 60 affected villages", "200 loaded lorries"
        return END
    return THINGS if are_models(lower) else None


_STEPS: tuple[Callable[[Walk], Answer | None], ...] = (
    _mark,
    _one_more,
    _number,
    _of,
    _whole,
    _fate_in_word,
    _describing,
    _person,
    _behind_noun,
    _thing,
    _stop,
)
"""In the order in which they are asked."""


def _is_of_nation(token: Token) -> bool:
    """ "Danish", "Swiss", not the people of "two Kenyans sue police"."""
    return is_nationality(token.text) and (not token.lower.endswith("s") or token.lower == "swiss")


def _names_workplace(tokens: Sequence[Token], index: int) -> bool:
    """ "two Danish [Weir Trust] workers": at least two capitals up to a noun for people in small letters."""
    last = index
    while last < len(tokens) and tokens[last].capital and not stops_phrase(tokens[last].lower):
        last += 1
    plain = last < len(tokens) and not tokens[last].capital and is_person(tokens[last].lower)
    return last - index > 1 and plain


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
