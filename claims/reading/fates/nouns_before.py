"""What a noun before those counted tells of them: "the deaths of 12", "a funeral for nine", "injuries to 20", "no news of 105".

Each preposition between the noun and the number has rules of its own.  Tables: `casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.lives import are_a_price
from claims.reading.words.answers import NOTHING, Nothing, first_found
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import SHOT, Told, category, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.words.tokens import Token

_TO_PUT_OFF = 5
"""Tokens of "postponed the planned executions of"."""
_TO_UNKNOWN = 14
"""Tokens from "the whereabouts of" to "unknown"."""
_TO_TAKER = 5
"""Tokens of "claimed at least the lives of"."""
_TIDINGS = frozenset(("news", "word", "sign", "trace"))
_KNOWN = _TIDINGS | {"information", "details", "clarity"}
"""What there is none of on a fate: "no word on the fate of"."""
_TO_TIDINGS = 8
"""Tokens of "no further word from the ministry on the fate"."""
_NO_TRACE = (("no", "trace"), ("no", "sign"))
_TO_DEED = 7
"""Tokens from "kidnapping" to "of": "kidnapping near Vell in April 2012 of"."""
_TO_NOTHING = 5
"""Tokens of "nothing has since been heard"."""
_DEATHS = frozenset(("deaths", "killings", "murders", "executions"))
_TO_FIRST_OF = 14
"""Tokens of "of nine men, two of them army cooks," before "and of"."""
_LIVING = ("injured", "missing", "displaced")
_LAST = ("funeral", "burial", "last")
"""Before "rites" of the dead."""
FIGHTING = ("military", "fighters")
"""Categories of those who take losses, and are lost with boats and vehicles."""


Answer = Told | Nothing
"""What a rule says of a noun it knows: what befell those counted."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Linked:
    """People linked to a noun by the preposition at `link`: "the deaths [of] twelve soldiers"; where a quotation closes or a bracket
    opens before the preposition, that mark stands at `link`.

    `head` is the victim noun in lower case, None for a bare figure; `last` the index after its phrase.
    """

    tokens: Sequence[Token]
    link: int
    head: str | None
    last: int

    @property
    def noun(self) -> str:
        """The noun before the preposition."""
        return self.tokens[self.link - 1].lower

    @property
    def previous(self) -> str:
        """The word before the noun."""
        return lower_at(self.tokens, self.link - 2)

    def ahead(self, count: int) -> Sequence[Token]:
        """The tokens before the preposition, `count` of them."""
        return self.tokens[max(0, self.link - count) : self.link]

    def behind(self) -> list[str]:
        """The words behind the preposition, up to where "unknown" or "critical" may stand."""
        return [token.lower for token in self.tokens[self.link + 1 : self.link + _TO_UNKNOWN]]

    def found(self, outcome: str, *, told: bool = True, back: int = 1, rule: str = "noun-before") -> Answer:
        """The outcome by the word so many tokens before the preposition where it is told, else nothing."""
        return (outcome, self.link - back, rule) if told else NOTHING


def noun_before(tokens: Sequence[Token], index: int, head: str | None, last: int) -> Told | None:
    """What the noun before the preposition at `index` tells of those counted behind it, by the first rule that knows it."""
    rules = _RULES.get(tokens[index].lower) if index else None
    if rules is None:
        return None
    people = Linked(tokens, index - _is_opened(tokens, index), head, last)
    return first_found(rules, people)


def _is_opened(tokens: Sequence[Token], of: int) -> bool:
    """Does a mark of quotation or a bracket stand between the noun and "of": "the “deaths” of", "the killing [of"?"""
    marked = tokens[of - 1].kind == "quote" or tokens[of - 1].text in "[("
    return tokens[of].lower == "of" and of > 1 and marked


def _rites_for(people: Linked) -> Answer | None:
    """ "funeral rites for nine", where rites may be for the living."""
    known = people.noun in words_for("rites")
    return people.found("killed", told=people.previous in _LAST) if known else None


def _farewell_for(people: Linked) -> Answer | None:
    """ "in mourning for four of its own", "a funeral for nine people killed in the blast", not "a wake for 40 guests", nor "in mourning
    for two boys hurt in the crash"."""
    if people.noun not in words_for("farewells"):
        return None
    following = lower_at(people.tokens, people.last)
    if triggers("passive").get(following) in _LIVING:
        return NOTHING
    killed = people.head is not None and following in ("killed", "who")
    return people.found("killed", told=killed or _are_mourned(people))


def _are_mourned(people: Linked) -> bool:
    """ "a funeral for nine soldiers", "in mourning for four of its own"."""
    head = people.head
    known = head is not None and category(head) is not None
    grieve = people.noun == "mourning" or head not in words_for("mourners")
    return (known and grieve) or lower_at(people.tokens, people.last - 1) == "own"


def _injuries_to(people: Linked) -> Answer | None:
    """ "injuries to nine guards", "the deaths of thirteen people and injuries to twenty"."""
    if people.noun not in words_for("harms"):
        return None
    bare = people.head is None
    done = _counts_deaths(people.tokens, people.link) if bare else _can_be_lost(people.head)
    return people.found("injured", told=done)


def _remains_belonging_to(people: Linked) -> Answer | None:
    """ "remains belonging to at least nine people"."""
    dead = people.noun == "belonging" and people.previous in ("remains", "bodies", "corpses")
    return people.found("killed", back=2) if dead else None


def _and_of(people: Linked) -> Answer | None:
    """ "the deaths of nine men, two of them cooks, and of 12 women"."""
    if people.noun != "and":
        return None
    first_of = _first_of(people.tokens, people.link - 1)
    return noun_before(people.tokens, first_of, people.head, people.last) or NOTHING


def _no_tidings_of(people: Linked) -> Answer | None:
    """ "without news of 105 others", "no sign of eleven crew", "no word of the eleven others"."""
    if people.previous not in ("without", "no") or people.noun not in _TIDINGS:
        return None
    missed = (
        people.noun == "news"
        or lower_at(people.tokens, people.last - 1) in words_for("followers")
        or _tells_of_search(people.tokens)
    )
    return people.found("missing") if missed else None


def _nothing_heard_of(people: Linked) -> Answer | None:
    """ "nothing has been heard of forty men"."""
    if people.noun != "heard":
        return None
    nothing = any(token.lower == "nothing" for token in people.ahead(_TO_NOTHING))
    return people.found("missing") if nothing else None


def _no_trace_found_of(people: Linked) -> Answer | None:
    """ "no trace has been found of sixteen sailors"."""
    found = people.noun == "found" and _is_no_trace(people.tokens, people.link - 1)
    return people.found("missing") if found and _can_be_lost(people.head) else None


def _whereabouts_of(people: Linked) -> Answer | None:
    """ "the whereabouts of nine pupils are unknown", "no word on the fate of nine"."""
    if people.noun not in words_for("unknown-of"):
        return None
    open_ = not words_for("unknown-after").isdisjoint(people.behind())
    return people.found("missing", told=open_ or _is_no_tidings(people.ahead(_TO_TIDINGS)))


def _is_no_tidings(row: Sequence[Token]) -> bool:
    """ "[no word on] the fate", "[no information about] the whereabouts"."""
    return any(one.lower == "no" and other.lower in _KNOWN for one, other in itertools.pairwise(row))


def _losses_of(people: Linked) -> Answer | None:
    """ "inflicting losses of more than 50 servicemen"."""
    fight = people.noun == "losses" and people.head is not None and category(people.head) in FIGHTING
    return people.found("killed or injured") if fight else None


def _wounds_of(people: Linked) -> Answer | None:
    """ "dressed the wounds of 47"."""
    return people.found("injured") if people.noun in ("wounds", "injuries", "burns") else None


def _condition_of(people: Linked) -> Answer | None:
    """ "the condition of two is critical"."""
    if people.noun not in ("condition", "conditions"):
        return None
    behind = people.behind()
    return people.found("injured", told=any(word in behind for word in ("critical", "serious", "grave")))


def _last_rites_of(people: Linked) -> Answer | None:
    """ "the funeral rites of nine"."""
    last = people.noun in words_for("rites") and people.previous in _LAST
    return people.found("killed") if last else None


def _deed_with_setting(people: Linked) -> Answer | None:
    """ "the kidnapping in April 2012 of 36 workers": the noun before "of" tells nothing, and the deed stands farther left."""
    if people.noun in triggers("of"):
        return None
    deed = _deed_before(people.tokens, people.link)
    return (
        people.found(triggers("of")[people.tokens[deed].lower], back=people.link - deed) if deed else NOTHING
    )


def _not_done(people: Linked) -> Answer | None:
    """ "postponed the planned executions of 12", "the attempted murder of two"."""
    if people.previous == "attempted":
        return NOTHING
    if not people.noun.startswith("execution"):
        return None
    ahead = {token.lower for token in people.ahead(_TO_PUT_OFF)[:-1]}
    return None if ahead.isdisjoint(words_for("putting-off")) else NOTHING


def _lives_of(people: Linked) -> Answer | None:
    """ "claimed the lives of 12", "the lives of nine were cut short", not "the lives of 12 miners"."""
    if people.noun not in ("lives", "life"):
        return None
    ahead = people.ahead(_TO_TAKER)[:-1]
    if any(token.lower in words_for("fearing") for token in ahead):
        return people.found("injured", rule="lives")
    taken = any(token.lower in words_for("life-takers") for token in ahead)
    taken = taken or ("cut", "short") in itertools.pairwise(people.behind())
    return people.found("killed", told=taken or _are_their_price(people), rule="lives")


def _are_their_price(people: Linked) -> bool:
    """ "at the cost of the lives of 12"."""
    before = people.link - 2 - (people.previous in words("determiners"))
    return before > 0 and are_a_price(people.tokens, before)


def _deed_of(people: Linked) -> Answer:
    """ "the deaths of 12", "the fatal shooting of three"."""
    outcome = triggers("of")[people.noun]
    fatal = outcome == SHOT and people.previous in words_for("fatal")
    return people.found("killed" if fatal else outcome)


def _first_of(tokens: Sequence[Token], joint: int) -> int:
    """The "of" of "the deaths of" with which the "and of" at `joint` goes on; 0 without one."""
    for at in range(joint - 1, max(0, joint - _TO_FIRST_OF), -1):
        if tokens[at].text in ";." or tokens[at].lower in words("be_forms"):
            return 0
        if tokens[at].lower == "of" and tokens[at - 1].lower in _DEATHS:
            return at
    return 0


def _can_be_lost(head: str | None) -> bool:
    """ "sixteen sailors", and no suspects who are on the run."""
    return head is None or category(head) not in (None, "attackers")


def _is_no_trace(tokens: Sequence[Token], found: int) -> bool:
    """ "no trace has been found", "no sign was found": asked at "found"."""
    row = [token.lower for token in tokens[max(0, found - _TO_NOTHING) : found]]
    at = next((at for at, pair in enumerate(itertools.pairwise(row)) if pair in _NO_TRACE), None)
    return at is not None and all(
        word in words("be_forms") or word in words("auxiliaries") or word in ("so", "far", "yet")
        for word in row[at + 2 :]
    )


def _counts_deaths(tokens: Sequence[Token], to: int) -> bool:
    """ "the deaths of thirteen people and [injuries to] twenty"."""
    ahead = tokens[max(0, to - 1 - _TO_DEED) : to - 1]
    of = next((token.index for token in ahead if token.lower in ("death", "deaths")), to)
    counted = any(is_numeral(token) for token in tokens[of : to - 1])
    return counted and tokens[to - 2].lower == "and" and lower_at(tokens, of + 1) == "of"


def _deed_before(tokens: Sequence[Token], of: int) -> int:
    """The noun of "the kidnapping in April 2012 of 36 workers", "the killing by police of two men": a time, a place or a doer
    before "of"; 0 where there is none."""
    if tokens[of - 1].lower in words_for("peopled"):
        return 0  # "the deaths in a town of 20,000 people"
    for index in range(of - 2, max(0, of - _TO_DEED), -1):
        token, following = tokens[index], tokens[index + 1].lower
        if token.lower in words_for("deeds"):
            placed = following in words("prepositions") or following in words("time_words")
            return index if placed and following != "of" else 0
        if not (token.is_word or token.kind in ("number", "clitic")) or token.lower in ("of", "and", "to"):
            return 0
        if token.lower in words("be_forms") or token.lower in words("auxiliaries"):
            return 0
    return 0


def _tells_of_search(tokens: Sequence[Token]) -> bool:
    """ "There was no sign of eleven hikers, rescuers said", where a coach has "no sign of three players"."""
    return any(
        token.lower in words_for("searchers")
        or token.lower in words_for("searching")
        or token.lower == "missing"
        for token in tokens
    )


_MISSED = (_no_tidings_of, _nothing_heard_of, _no_trace_found_of, _whereabouts_of)
_HURT_OR_DEAD = (_losses_of, _wounds_of, _condition_of, _last_rites_of)
_DEEDS = (_deed_with_setting, _not_done, _lives_of, _deed_of)
_RULES: dict[str, tuple[Callable[[Linked], Answer | None], ...]] = {
    "for": (_rites_for, _farewell_for),
    "to": (_injuries_to, _remains_belonging_to),
    "of": (_and_of, *_MISSED, *_HURT_OR_DEAD, *_DEEDS),
}
"""By the preposition, in the order in which they are asked."""
